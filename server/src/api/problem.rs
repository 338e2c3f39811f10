//! An error as an answer of the contract. Each operation lists the error statuses that its domain
//! may come to; those of the contract layer (400, 401, 408, 413, 415, 431) never get this far. An
//! error that an operation does not list is a bug, and is told as one.

use http::StatusCode;
use slipway_api::{
    AcceptImageResponse, CreateKeyResponse, ExecCommandResponse, FollowEventsResponse,
    FollowImageResponse, FollowLogsResponse, FollowStatsResponse, GetContainerResponse,
    GetImageResponse, GetKeyResponse, GetOwnerQuotaResponse, GetQuotaResponse,
    GetReadinessResponse, KillContainerResponse, LaunchContainerResponse, ListAuditResponse,
    ListContainersResponse, ListEventsResponse, ListImagesResponse, ListKeysResponse,
    PauseContainerResponse, PullImageResponse, ReadLogsResponse, ReadStatsResponse,
    RemoveImageResponse, RestartContainerResponse, RevokeKeyResponse, SetOwnerQuotaResponse,
    StartContainerResponse, StopContainerResponse, StreamCommandResponse,
    TerminateContainerResponse, UnpauseContainerResponse, UpdateContainerResponse,
    UpdateImageResponse, VetImageResponse, WaitForContainerResponse, models::Problem,
};

use crate::{
    error::Error,
    http::{context::Context, problem::problem},
};

/// An operation's answers that tell of an error.
pub(super) trait Problems {
    /// Whether the operation may answer with `status`.
    fn lists(status: StatusCode) -> bool;
    /// The answer with `status`; with 500 where the operation does not list it.
    fn of(status: StatusCode, body: Problem, retry_after: i32) -> Self;
}

macro_rules! problems {
    ($($response:ident: $($status:ident $variant:ident),* $(| $limited:ident)?;)*) => {$(
        impl Problems for $response {
            fn lists(status: StatusCode) -> bool {
                status.is_server_error() $(|| status == StatusCode::$status)*
                    $(|| stringify!($limited) == "Limited" && status == StatusCode::TOO_MANY_REQUESTS)?
            }

            fn of(status: StatusCode, body: Problem, retry_after: i32) -> Self {
                match status {
                    $(StatusCode::$status => Self::$variant(body),)*
                    $(StatusCode::TOO_MANY_REQUESTS => Self::$limited { body, retry_after },)?
                    StatusCode::SERVICE_UNAVAILABLE => Self::Unavailable { body, retry_after },
                    _ => Self::InternalError(body),
                }
            }
        }
    )*};
}

problems! {
    ListImagesResponse: ;
    VetImageResponse: FORBIDDEN Forbidden, CONFLICT Conflict | Limited;
    GetImageResponse: NOT_FOUND NotFound;
    UpdateImageResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, CONFLICT Conflict, PRECONDITION_FAILED Stale;
    RemoveImageResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, PRECONDITION_FAILED Stale;
    PullImageResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound;
    AcceptImageResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, CONFLICT Conflict, PRECONDITION_FAILED Stale;
    FollowImageResponse: NOT_FOUND NotFound;
    ListContainersResponse: ;
    LaunchContainerResponse: FORBIDDEN Forbidden, CONFLICT Conflict | Limited;
    GetContainerResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, CONFLICT Conflict;
    StopContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    StartContainerResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, CONFLICT Conflict | Limited;
    RestartContainerResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, CONFLICT Conflict | Limited;
    PauseContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    UnpauseContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    KillContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    WaitForContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    UpdateContainerResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound, CONFLICT Conflict;
    ReadLogsResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    FollowLogsResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    ReadStatsResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    FollowStatsResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    ExecCommandResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    StreamCommandResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    ListEventsResponse: ;
    FollowEventsResponse: ;
    TerminateContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    ListKeysResponse: ;
    CreateKeyResponse: FORBIDDEN Forbidden, CONFLICT Conflict;
    GetKeyResponse: NOT_FOUND NotFound;
    RevokeKeyResponse: FORBIDDEN Forbidden, NOT_FOUND NotFound;
    GetQuotaResponse: ;
    GetOwnerQuotaResponse: NOT_FOUND NotFound;
    SetOwnerQuotaResponse: ;
    ListAuditResponse: ;
    GetReadinessResponse: ;
}

/// The operation's answer that tells the caller about `error`.
pub(super) fn answer<R: Problems>(error: Error, context: &Context) -> R {
    let (status, ..) = error.code.parts();
    let error = if R::lists(status) {
        error
    } else {
        Error::internal(error)
    };
    let (status, ..) = error.code.parts();
    let retry_after = i32::try_from(error.retry_after.unwrap_or_default()).unwrap_or(i32::MAX);
    R::of(status, problem(&error, context.request_id()), retry_after)
}
