//! An error as an answer of the contract. Each operation lists the error statuses that its domain
//! may come to; those of the contract layer (400, 401, 408, 413, 415, 431) never get this far. An
//! error that an operation does not list is a bug, and is told as one.

use http::StatusCode;
use slipway_api::{
    GetContainerResponse, GetImageResponse, GetReadinessResponse, LaunchContainerResponse,
    ListContainersResponse, ListImagesResponse, RemoveImageResponse, TerminateContainerResponse,
    VetImageResponse, models::Problem,
};

use crate::{
    error::Error,
    http::{edge::Context, problem::problem},
};

/// An operation's answers that tell of an error.
pub(super) trait Problems: Sized {
    /// The answer for a status, or none where the operation has none.
    fn of(status: StatusCode, body: Problem, retry_after: i32) -> Result<Self, Problem>;
    /// The answer for a bug.
    fn internal(body: Problem) -> Self;
}

macro_rules! problems {
    ($($response:ident: $($status:ident $variant:ident),*;)*) => {$(
        impl Problems for $response {
            fn of(status: StatusCode, body: Problem, retry_after: i32) -> Result<Self, Problem> {
                match status {
                    $(StatusCode::$status => Ok(Self::$variant(body)),)*
                    StatusCode::SERVICE_UNAVAILABLE => Ok(Self::Unavailable { body, retry_after }),
                    _ => Err(body),
                }
            }

            fn internal(body: Problem) -> Self {
                Self::InternalError(body)
            }
        }
    )*};
}

problems! {
    ListImagesResponse: ;
    VetImageResponse: CONFLICT Conflict;
    GetImageResponse: NOT_FOUND NotFound;
    RemoveImageResponse: NOT_FOUND NotFound;
    ListContainersResponse: ;
    LaunchContainerResponse: FORBIDDEN Forbidden, CONFLICT Conflict;
    GetContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    TerminateContainerResponse: NOT_FOUND NotFound, CONFLICT Conflict;
    GetReadinessResponse: ;
}

/// The operation's answer that tells the caller about `error`.
pub(super) fn answer<R: Problems>(error: &Error, context: &Context) -> R {
    let (status, ..) = error.code.parts();
    let seconds = error.retry_after.unwrap_or_default();
    let body = problem(error, context.request_id);
    R::of(status, body, i32::try_from(seconds).unwrap_or(i32::MAX)).unwrap_or_else(|body| {
        let internal = if status.is_server_error() {
            body
        } else {
            problem(
                &Error::internal(format!("undeclared: {}", body.detail)),
                context.request_id,
            )
        };
        R::internal(internal)
    })
}
