#![allow(
    missing_docs,
    trivial_casts,
    unused_variables,
    unused_mut,
    unused_imports,
    unused_extern_crates,
    unused_attributes,
    non_camel_case_types
)]
#![allow(clippy::derive_partial_eq_without_eq, clippy::disallowed_names)]

use async_trait::async_trait;
use futures::Stream;
#[cfg(feature = "mock")]
use mockall::automock;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::error::Error;
use std::task::{Context, Poll};
use swagger::{auth::Authorization, ApiError, ContextWrapper};

#[cfg(any(feature = "client", feature = "server"))]
type ServiceError = Box<dyn Error + Send + Sync + 'static>;

pub const BASE_PATH: &str = "";
pub const API_VERSION: &str = "0.2.0";

mod auth;
pub use auth::{AuthenticationApi, Claims};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListAuditResponse {
    /// Audit records
    AuditRecords(models::AuditList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum LaunchContainerResponse {
    /// Container launched
    ContainerLaunched {
        body: models::Container,
        location: String,
    },
    /// Launch accepted
    LaunchAccepted {
        body: models::Container,
        location: String,
        preference_applied: Option<String>,
    },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListContainersResponse {
    /// Containers
    Containers(models::ContainerList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ExecCommandResponse {
    /// Command ended
    CommandEnded(models::ExecResult),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum FollowLogsResponse {
    /// Log stream
    LogStream(String),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum FollowStatsResponse {
    /// Stats stream
    StatsStream(String),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetContainerResponse {
    /// Container
    Container(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum KillContainerResponse {
    /// Signal sent
    SignalSent(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum PauseContainerResponse {
    /// Container paused
    ContainerPaused(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ReadLogsResponse {
    /// Log lines
    LogLines(models::LogPage),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ReadStatsResponse {
    /// Stats
    Stats(models::ContainerStats),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum RestartContainerResponse {
    /// Container restarted
    ContainerRestarted(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum StartContainerResponse {
    /// Container started
    ContainerStarted(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum StopContainerResponse {
    /// Container stopped
    ContainerStopped(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum StreamCommandResponse {
    /// Command running
    CommandRunning(String),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum TerminateContainerResponse {
    /// Container terminated
    ContainerTerminated,
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum UnpauseContainerResponse {
    /// Container unpaused
    ContainerUnpaused(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum UpdateContainerResponse {
    /// Container updated
    ContainerUpdated(models::Container),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum WaitForContainerResponse {
    /// Waited
    Waited(models::ContainerWait),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum FollowEventsResponse {
    /// Event stream
    EventStream(String),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListEventsResponse {
    /// Events
    Events(models::EventList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetHealthResponse {
    /// Alive
    Alive(models::Health),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetMetricsResponse {
    /// Metrics
    Metrics(String),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetReadinessResponse {
    /// Ready
    Ready(models::Readiness),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListImagesResponse {
    /// Images
    Images(models::ImageList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum VetImageResponse {
    /// Image vetted
    ImageVetted {
        body: models::Image,
        location: String,
    },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum AcceptImageResponse {
    /// Image accepted
    ImageAccepted { body: models::Image, e_tag: String },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Stale
    Stale(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum FollowImageResponse {
    /// Image stream
    ImageStream(String),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetImageResponse {
    /// Image
    Image { body: models::Image, e_tag: String },
    /// Image unchanged
    ImageUnchanged { e_tag: String },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum PullImageResponse {
    /// Pull accepted
    PullAccepted(models::Image),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum RemoveImageResponse {
    /// Image removed
    ImageRemoved,
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Stale
    Stale(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum UpdateImageResponse {
    /// Image updated
    ImageUpdated { body: models::Image, e_tag: String },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Stale
    Stale(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum CreateKeyResponse {
    /// Key created
    KeyCreated { body: models::Key, location: String },
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Conflict
    Conflict(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum ListKeysResponse {
    /// Keys
    Keys(models::KeyList),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetKeyResponse {
    /// Key
    Key(models::Key),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum RevokeKeyResponse {
    /// Key revoked
    KeyRevoked,
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetQuotaResponse {
    /// Quota
    Quota(models::Quota),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum GetOwnerQuotaResponse {
    /// Quota
    Quota(models::Quota),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Not found
    NotFound(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[must_use]
pub enum SetOwnerQuotaResponse {
    /// Quota set
    QuotaSet(models::Quota),
    /// Invalid request
    InvalidRequest(models::Problem),
    /// Unauthenticated
    Unauthenticated(models::Problem),
    /// Forbidden
    Forbidden(models::Problem),
    /// Too slow
    TooSlow(models::Problem),
    /// Body too large
    BodyTooLarge(models::Problem),
    /// Wrong media type
    WrongMediaType(models::Problem),
    /// Limited
    Limited {
        body: models::Problem,
        retry_after: i32,
    },
    /// Headers too large
    HeadersTooLarge(models::Problem),
    /// Internal error
    InternalError(models::Problem),
    /// Unavailable
    Unavailable {
        body: models::Problem,
        retry_after: i32,
    },
}

/// API
#[cfg_attr(feature = "mock", automock)]
#[async_trait]
#[allow(clippy::too_many_arguments, clippy::ptr_arg)]
pub trait Api<C: Send + Sync> {
    /// Read the audit trail
    async fn list_audit(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        action: Option<String>,
        target: Option<String>,
        outcome: Option<models::AuditOutcome>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
        context: &C,
    ) -> Result<ListAuditResponse, ApiError>;

    /// Launch a container from a vetted image
    async fn launch_container(
        &self,
        container_launch: models::ContainerLaunch,
        idempotency_key: Option<String>,
        prefer: Option<String>,
        context: &C,
    ) -> Result<LaunchContainerResponse, ApiError>;

    /// List the containers
    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        state: Option<models::ContainerListState>,
        image: Option<uuid::Uuid>,
        label: Option<String>,
        name: Option<String>,
        created_after: Option<chrono::DateTime<chrono::Utc>>,
        id: Option<uuid::Uuid>,
        context: &C,
    ) -> Result<ListContainersResponse, ApiError>;

    /// Run a command in a container
    async fn exec_command(
        &self,
        identifier: String,
        exec_request: models::ExecRequest,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<ExecCommandResponse, ApiError>;

    /// Follow a container's log
    async fn follow_logs(
        &self,
        identifier: String,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
        context: &C,
    ) -> Result<FollowLogsResponse, ApiError>;

    /// Follow what a container uses
    async fn follow_stats(
        &self,
        identifier: String,
        timeout_seconds: Option<u32>,
        context: &C,
    ) -> Result<FollowStatsResponse, ApiError>;

    /// Read one container
    async fn get_container(
        &self,
        identifier: String,
        reveal: Option<models::RevealedPart>,
        context: &C,
    ) -> Result<GetContainerResponse, ApiError>;

    /// Send a signal to a container
    async fn kill_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        signal: Option<String>,
        context: &C,
    ) -> Result<KillContainerResponse, ApiError>;

    /// Pause a container
    async fn pause_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<PauseContainerResponse, ApiError>;

    /// Read a container's log
    async fn read_logs(
        &self,
        identifier: String,
        limit: Option<u32>,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
        context: &C,
    ) -> Result<ReadLogsResponse, ApiError>;

    /// What a container uses
    async fn read_stats(
        &self,
        identifier: String,
        context: &C,
    ) -> Result<ReadStatsResponse, ApiError>;

    /// Stop a container and start it again
    async fn restart_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
        context: &C,
    ) -> Result<RestartContainerResponse, ApiError>;

    /// Start a container that has ended
    async fn start_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<StartContainerResponse, ApiError>;

    /// Stop a container
    async fn stop_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
        context: &C,
    ) -> Result<StopContainerResponse, ApiError>;

    /// Run a command in a container, and see its output as it comes
    async fn stream_command(
        &self,
        identifier: String,
        exec_request: models::ExecRequest,
        context: &C,
    ) -> Result<StreamCommandResponse, ApiError>;

    /// Terminate a container
    async fn terminate_container(
        &self,
        identifier: String,
        grace_seconds: Option<u32>,
        context: &C,
    ) -> Result<TerminateContainerResponse, ApiError>;

    /// Let a paused container go on
    async fn unpause_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<UnpauseContainerResponse, ApiError>;

    /// Change a container's labels, or the time when it is terminated
    async fn update_container(
        &self,
        identifier: String,
        container_update: models::ContainerUpdate,
        context: &C,
    ) -> Result<UpdateContainerResponse, ApiError>;

    /// Wait until a container has come so far
    async fn wait_for_container(
        &self,
        identifier: String,
        until: models::ContainerMilestone,
        timeout_seconds: Option<u32>,
        context: &C,
    ) -> Result<WaitForContainerResponse, ApiError>;

    /// Follow what happens
    async fn follow_events(
        &self,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<uuid::Uuid>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
        context: &C,
    ) -> Result<FollowEventsResponse, ApiError>;

    /// Read what happened
    async fn list_events(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<uuid::Uuid>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
        context: &C,
    ) -> Result<ListEventsResponse, ApiError>;

    /// Does the process answer?
    async fn get_health(&self, context: &C) -> Result<GetHealthResponse, ApiError>;

    /// Numbers for a monitor
    async fn get_metrics(&self, context: &C) -> Result<GetMetricsResponse, ApiError>;

    /// Can it do its work?
    async fn get_readiness(&self, context: &C) -> Result<GetReadinessResponse, ApiError>;

    /// List the vetted images
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        status: Option<models::ImageListStatus>,
        context: &C,
    ) -> Result<ListImagesResponse, ApiError>;

    /// Vet an image
    async fn vet_image(
        &self,
        image_create: models::ImageCreate,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<VetImageResponse, ApiError>;

    /// Approve the bytes that the reference names now
    async fn accept_image(
        &self,
        identifier: uuid::Uuid,
        image_accept: models::ImageAccept,
        idempotency_key: Option<String>,
        if_match: Option<String>,
        context: &C,
    ) -> Result<AcceptImageResponse, ApiError>;

    /// Follow an image that is being pulled
    async fn follow_image(
        &self,
        identifier: uuid::Uuid,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
        context: &C,
    ) -> Result<FollowImageResponse, ApiError>;

    /// Read one image
    async fn get_image(
        &self,
        identifier: uuid::Uuid,
        if_none_match: Option<String>,
        context: &C,
    ) -> Result<GetImageResponse, ApiError>;

    /// Try again to pull an image
    async fn pull_image(
        &self,
        identifier: uuid::Uuid,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<PullImageResponse, ApiError>;

    /// Remove an image from the vetted list
    async fn remove_image(
        &self,
        identifier: uuid::Uuid,
        if_match: Option<String>,
        running: Option<models::RunningContainers>,
        context: &C,
    ) -> Result<RemoveImageResponse, ApiError>;

    /// Change the conditions of a vetting
    async fn update_image(
        &self,
        identifier: uuid::Uuid,
        image_update: models::ImageUpdate,
        if_match: Option<String>,
        context: &C,
    ) -> Result<UpdateImageResponse, ApiError>;

    /// Make a key
    async fn create_key(
        &self,
        key_create: models::KeyCreate,
        idempotency_key: Option<String>,
        context: &C,
    ) -> Result<CreateKeyResponse, ApiError>;

    /// List the keys
    async fn list_keys(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        context: &C,
    ) -> Result<ListKeysResponse, ApiError>;

    /// Read what is known of a key
    async fn get_key(
        &self,
        identifier: uuid::Uuid,
        context: &C,
    ) -> Result<GetKeyResponse, ApiError>;

    /// Revoke a key
    async fn revoke_key(
        &self,
        identifier: uuid::Uuid,
        context: &C,
    ) -> Result<RevokeKeyResponse, ApiError>;

    /// The caller's own limits, and what is used of them
    async fn get_quota(&self, context: &C) -> Result<GetQuotaResponse, ApiError>;

    /// An owner's limits, and what is used of them
    async fn get_owner_quota(
        &self,
        owner: String,
        context: &C,
    ) -> Result<GetOwnerQuotaResponse, ApiError>;

    /// Set an owner's limits
    async fn set_owner_quota(
        &self,
        owner: String,
        quota_limits: models::QuotaLimits,
        context: &C,
    ) -> Result<SetOwnerQuotaResponse, ApiError>;
}

/// API where `Context` isn't passed on every API call
#[cfg_attr(feature = "mock", automock)]
#[async_trait]
#[allow(clippy::too_many_arguments, clippy::ptr_arg)]
pub trait ApiNoContext<C: Send + Sync> {
    // The std::task::Context struct houses a reference to std::task::Waker with the lifetime <'a>.
    // Adding an anonymous lifetime `'a` to allow mockall to create a mock object with the right lifetimes.
    // This is needed because the compiler is unable to determine the lifetimes on F's trait bound
    // where F is the closure created by mockall. We use higher-rank trait bounds here to get around this.

    fn context(&self) -> &C;

    /// Read the audit trail
    async fn list_audit(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        action: Option<String>,
        target: Option<String>,
        outcome: Option<models::AuditOutcome>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<ListAuditResponse, ApiError>;

    /// Launch a container from a vetted image
    async fn launch_container(
        &self,
        container_launch: models::ContainerLaunch,
        idempotency_key: Option<String>,
        prefer: Option<String>,
    ) -> Result<LaunchContainerResponse, ApiError>;

    /// List the containers
    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        state: Option<models::ContainerListState>,
        image: Option<uuid::Uuid>,
        label: Option<String>,
        name: Option<String>,
        created_after: Option<chrono::DateTime<chrono::Utc>>,
        id: Option<uuid::Uuid>,
    ) -> Result<ListContainersResponse, ApiError>;

    /// Run a command in a container
    async fn exec_command(
        &self,
        identifier: String,
        exec_request: models::ExecRequest,
        idempotency_key: Option<String>,
    ) -> Result<ExecCommandResponse, ApiError>;

    /// Follow a container's log
    async fn follow_logs(
        &self,
        identifier: String,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
    ) -> Result<FollowLogsResponse, ApiError>;

    /// Follow what a container uses
    async fn follow_stats(
        &self,
        identifier: String,
        timeout_seconds: Option<u32>,
    ) -> Result<FollowStatsResponse, ApiError>;

    /// Read one container
    async fn get_container(
        &self,
        identifier: String,
        reveal: Option<models::RevealedPart>,
    ) -> Result<GetContainerResponse, ApiError>;

    /// Send a signal to a container
    async fn kill_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        signal: Option<String>,
    ) -> Result<KillContainerResponse, ApiError>;

    /// Pause a container
    async fn pause_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
    ) -> Result<PauseContainerResponse, ApiError>;

    /// Read a container's log
    async fn read_logs(
        &self,
        identifier: String,
        limit: Option<u32>,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<ReadLogsResponse, ApiError>;

    /// What a container uses
    async fn read_stats(&self, identifier: String) -> Result<ReadStatsResponse, ApiError>;

    /// Stop a container and start it again
    async fn restart_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
    ) -> Result<RestartContainerResponse, ApiError>;

    /// Start a container that has ended
    async fn start_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
    ) -> Result<StartContainerResponse, ApiError>;

    /// Stop a container
    async fn stop_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
    ) -> Result<StopContainerResponse, ApiError>;

    /// Run a command in a container, and see its output as it comes
    async fn stream_command(
        &self,
        identifier: String,
        exec_request: models::ExecRequest,
    ) -> Result<StreamCommandResponse, ApiError>;

    /// Terminate a container
    async fn terminate_container(
        &self,
        identifier: String,
        grace_seconds: Option<u32>,
    ) -> Result<TerminateContainerResponse, ApiError>;

    /// Let a paused container go on
    async fn unpause_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
    ) -> Result<UnpauseContainerResponse, ApiError>;

    /// Change a container's labels, or the time when it is terminated
    async fn update_container(
        &self,
        identifier: String,
        container_update: models::ContainerUpdate,
    ) -> Result<UpdateContainerResponse, ApiError>;

    /// Wait until a container has come so far
    async fn wait_for_container(
        &self,
        identifier: String,
        until: models::ContainerMilestone,
        timeout_seconds: Option<u32>,
    ) -> Result<WaitForContainerResponse, ApiError>;

    /// Follow what happens
    async fn follow_events(
        &self,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<uuid::Uuid>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
    ) -> Result<FollowEventsResponse, ApiError>;

    /// Read what happened
    async fn list_events(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<uuid::Uuid>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<ListEventsResponse, ApiError>;

    /// Does the process answer?
    async fn get_health(&self) -> Result<GetHealthResponse, ApiError>;

    /// Numbers for a monitor
    async fn get_metrics(&self) -> Result<GetMetricsResponse, ApiError>;

    /// Can it do its work?
    async fn get_readiness(&self) -> Result<GetReadinessResponse, ApiError>;

    /// List the vetted images
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        status: Option<models::ImageListStatus>,
    ) -> Result<ListImagesResponse, ApiError>;

    /// Vet an image
    async fn vet_image(
        &self,
        image_create: models::ImageCreate,
        idempotency_key: Option<String>,
    ) -> Result<VetImageResponse, ApiError>;

    /// Approve the bytes that the reference names now
    async fn accept_image(
        &self,
        identifier: uuid::Uuid,
        image_accept: models::ImageAccept,
        idempotency_key: Option<String>,
        if_match: Option<String>,
    ) -> Result<AcceptImageResponse, ApiError>;

    /// Follow an image that is being pulled
    async fn follow_image(
        &self,
        identifier: uuid::Uuid,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
    ) -> Result<FollowImageResponse, ApiError>;

    /// Read one image
    async fn get_image(
        &self,
        identifier: uuid::Uuid,
        if_none_match: Option<String>,
    ) -> Result<GetImageResponse, ApiError>;

    /// Try again to pull an image
    async fn pull_image(
        &self,
        identifier: uuid::Uuid,
        idempotency_key: Option<String>,
    ) -> Result<PullImageResponse, ApiError>;

    /// Remove an image from the vetted list
    async fn remove_image(
        &self,
        identifier: uuid::Uuid,
        if_match: Option<String>,
        running: Option<models::RunningContainers>,
    ) -> Result<RemoveImageResponse, ApiError>;

    /// Change the conditions of a vetting
    async fn update_image(
        &self,
        identifier: uuid::Uuid,
        image_update: models::ImageUpdate,
        if_match: Option<String>,
    ) -> Result<UpdateImageResponse, ApiError>;

    /// Make a key
    async fn create_key(
        &self,
        key_create: models::KeyCreate,
        idempotency_key: Option<String>,
    ) -> Result<CreateKeyResponse, ApiError>;

    /// List the keys
    async fn list_keys(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
    ) -> Result<ListKeysResponse, ApiError>;

    /// Read what is known of a key
    async fn get_key(&self, identifier: uuid::Uuid) -> Result<GetKeyResponse, ApiError>;

    /// Revoke a key
    async fn revoke_key(&self, identifier: uuid::Uuid) -> Result<RevokeKeyResponse, ApiError>;

    /// The caller's own limits, and what is used of them
    async fn get_quota(&self) -> Result<GetQuotaResponse, ApiError>;

    /// An owner's limits, and what is used of them
    async fn get_owner_quota(&self, owner: String) -> Result<GetOwnerQuotaResponse, ApiError>;

    /// Set an owner's limits
    async fn set_owner_quota(
        &self,
        owner: String,
        quota_limits: models::QuotaLimits,
    ) -> Result<SetOwnerQuotaResponse, ApiError>;
}

/// Trait to extend an API to make it easy to bind it to a context.
pub trait ContextWrapperExt<C: Send + Sync>
where
    Self: Sized,
{
    /// Binds this API to a context.
    fn with_context(self, context: C) -> ContextWrapper<Self, C>;
}

impl<T: Api<C> + Send + Sync, C: Clone + Send + Sync> ContextWrapperExt<C> for T {
    fn with_context(self: T, context: C) -> ContextWrapper<T, C> {
        ContextWrapper::<T, C>::new(self, context)
    }
}

#[async_trait]
impl<T: Api<C> + Send + Sync, C: Clone + Send + Sync> ApiNoContext<C> for ContextWrapper<T, C> {
    fn context(&self) -> &C {
        ContextWrapper::context(self)
    }

    /// Read the audit trail
    async fn list_audit(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        action: Option<String>,
        target: Option<String>,
        outcome: Option<models::AuditOutcome>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<ListAuditResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .list_audit(
                limit, cursor, owner, action, target, outcome, since, until, &context,
            )
            .await
    }

    /// Launch a container from a vetted image
    async fn launch_container(
        &self,
        container_launch: models::ContainerLaunch,
        idempotency_key: Option<String>,
        prefer: Option<String>,
    ) -> Result<LaunchContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .launch_container(container_launch, idempotency_key, prefer, &context)
            .await
    }

    /// List the containers
    async fn list_containers(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        state: Option<models::ContainerListState>,
        image: Option<uuid::Uuid>,
        label: Option<String>,
        name: Option<String>,
        created_after: Option<chrono::DateTime<chrono::Utc>>,
        id: Option<uuid::Uuid>,
    ) -> Result<ListContainersResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .list_containers(
                limit,
                cursor,
                owner,
                state,
                image,
                label,
                name,
                created_after,
                id,
                &context,
            )
            .await
    }

    /// Run a command in a container
    async fn exec_command(
        &self,
        identifier: String,
        exec_request: models::ExecRequest,
        idempotency_key: Option<String>,
    ) -> Result<ExecCommandResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .exec_command(identifier, exec_request, idempotency_key, &context)
            .await
    }

    /// Follow a container's log
    async fn follow_logs(
        &self,
        identifier: String,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
    ) -> Result<FollowLogsResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .follow_logs(
                identifier,
                tail,
                cursor,
                stream,
                since,
                timeout_seconds,
                last_event_id,
                &context,
            )
            .await
    }

    /// Follow what a container uses
    async fn follow_stats(
        &self,
        identifier: String,
        timeout_seconds: Option<u32>,
    ) -> Result<FollowStatsResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .follow_stats(identifier, timeout_seconds, &context)
            .await
    }

    /// Read one container
    async fn get_container(
        &self,
        identifier: String,
        reveal: Option<models::RevealedPart>,
    ) -> Result<GetContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_container(identifier, reveal, &context).await
    }

    /// Send a signal to a container
    async fn kill_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        signal: Option<String>,
    ) -> Result<KillContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .kill_container(identifier, idempotency_key, signal, &context)
            .await
    }

    /// Pause a container
    async fn pause_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
    ) -> Result<PauseContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .pause_container(identifier, idempotency_key, &context)
            .await
    }

    /// Read a container's log
    async fn read_logs(
        &self,
        identifier: String,
        limit: Option<u32>,
        tail: Option<u32>,
        cursor: Option<String>,
        stream: Option<models::LogStream>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<ReadLogsResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .read_logs(
                identifier, limit, tail, cursor, stream, since, until, &context,
            )
            .await
    }

    /// What a container uses
    async fn read_stats(&self, identifier: String) -> Result<ReadStatsResponse, ApiError> {
        let context = self.context().clone();
        self.api().read_stats(identifier, &context).await
    }

    /// Stop a container and start it again
    async fn restart_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
    ) -> Result<RestartContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .restart_container(identifier, idempotency_key, grace_seconds, &context)
            .await
    }

    /// Start a container that has ended
    async fn start_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
    ) -> Result<StartContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .start_container(identifier, idempotency_key, &context)
            .await
    }

    /// Stop a container
    async fn stop_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
        grace_seconds: Option<u32>,
    ) -> Result<StopContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .stop_container(identifier, idempotency_key, grace_seconds, &context)
            .await
    }

    /// Run a command in a container, and see its output as it comes
    async fn stream_command(
        &self,
        identifier: String,
        exec_request: models::ExecRequest,
    ) -> Result<StreamCommandResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .stream_command(identifier, exec_request, &context)
            .await
    }

    /// Terminate a container
    async fn terminate_container(
        &self,
        identifier: String,
        grace_seconds: Option<u32>,
    ) -> Result<TerminateContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .terminate_container(identifier, grace_seconds, &context)
            .await
    }

    /// Let a paused container go on
    async fn unpause_container(
        &self,
        identifier: String,
        idempotency_key: Option<String>,
    ) -> Result<UnpauseContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .unpause_container(identifier, idempotency_key, &context)
            .await
    }

    /// Change a container's labels, or the time when it is terminated
    async fn update_container(
        &self,
        identifier: String,
        container_update: models::ContainerUpdate,
    ) -> Result<UpdateContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .update_container(identifier, container_update, &context)
            .await
    }

    /// Wait until a container has come so far
    async fn wait_for_container(
        &self,
        identifier: String,
        until: models::ContainerMilestone,
        timeout_seconds: Option<u32>,
    ) -> Result<WaitForContainerResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .wait_for_container(identifier, until, timeout_seconds, &context)
            .await
    }

    /// Follow what happens
    async fn follow_events(
        &self,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<uuid::Uuid>,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
    ) -> Result<FollowEventsResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .follow_events(
                cursor,
                owner,
                kind,
                action,
                subject,
                timeout_seconds,
                last_event_id,
                &context,
            )
            .await
    }

    /// Read what happened
    async fn list_events(
        &self,
        limit: Option<u32>,
        cursor: Option<String>,
        owner: Option<String>,
        kind: Option<models::EventKind>,
        action: Option<String>,
        subject: Option<uuid::Uuid>,
        since: Option<chrono::DateTime<chrono::Utc>>,
        until: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<ListEventsResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .list_events(
                limit, cursor, owner, kind, action, subject, since, until, &context,
            )
            .await
    }

    /// Does the process answer?
    async fn get_health(&self) -> Result<GetHealthResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_health(&context).await
    }

    /// Numbers for a monitor
    async fn get_metrics(&self) -> Result<GetMetricsResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_metrics(&context).await
    }

    /// Can it do its work?
    async fn get_readiness(&self) -> Result<GetReadinessResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_readiness(&context).await
    }

    /// List the vetted images
    async fn list_images(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
        status: Option<models::ImageListStatus>,
    ) -> Result<ListImagesResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .list_images(limit, cursor, owner, status, &context)
            .await
    }

    /// Vet an image
    async fn vet_image(
        &self,
        image_create: models::ImageCreate,
        idempotency_key: Option<String>,
    ) -> Result<VetImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .vet_image(image_create, idempotency_key, &context)
            .await
    }

    /// Approve the bytes that the reference names now
    async fn accept_image(
        &self,
        identifier: uuid::Uuid,
        image_accept: models::ImageAccept,
        idempotency_key: Option<String>,
        if_match: Option<String>,
    ) -> Result<AcceptImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .accept_image(
                identifier,
                image_accept,
                idempotency_key,
                if_match,
                &context,
            )
            .await
    }

    /// Follow an image that is being pulled
    async fn follow_image(
        &self,
        identifier: uuid::Uuid,
        timeout_seconds: Option<u32>,
        last_event_id: Option<String>,
    ) -> Result<FollowImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .follow_image(identifier, timeout_seconds, last_event_id, &context)
            .await
    }

    /// Read one image
    async fn get_image(
        &self,
        identifier: uuid::Uuid,
        if_none_match: Option<String>,
    ) -> Result<GetImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .get_image(identifier, if_none_match, &context)
            .await
    }

    /// Try again to pull an image
    async fn pull_image(
        &self,
        identifier: uuid::Uuid,
        idempotency_key: Option<String>,
    ) -> Result<PullImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .pull_image(identifier, idempotency_key, &context)
            .await
    }

    /// Remove an image from the vetted list
    async fn remove_image(
        &self,
        identifier: uuid::Uuid,
        if_match: Option<String>,
        running: Option<models::RunningContainers>,
    ) -> Result<RemoveImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .remove_image(identifier, if_match, running, &context)
            .await
    }

    /// Change the conditions of a vetting
    async fn update_image(
        &self,
        identifier: uuid::Uuid,
        image_update: models::ImageUpdate,
        if_match: Option<String>,
    ) -> Result<UpdateImageResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .update_image(identifier, image_update, if_match, &context)
            .await
    }

    /// Make a key
    async fn create_key(
        &self,
        key_create: models::KeyCreate,
        idempotency_key: Option<String>,
    ) -> Result<CreateKeyResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .create_key(key_create, idempotency_key, &context)
            .await
    }

    /// List the keys
    async fn list_keys(
        &self,
        limit: Option<u32>,
        cursor: Option<uuid::Uuid>,
        owner: Option<String>,
    ) -> Result<ListKeysResponse, ApiError> {
        let context = self.context().clone();
        self.api().list_keys(limit, cursor, owner, &context).await
    }

    /// Read what is known of a key
    async fn get_key(&self, identifier: uuid::Uuid) -> Result<GetKeyResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_key(identifier, &context).await
    }

    /// Revoke a key
    async fn revoke_key(&self, identifier: uuid::Uuid) -> Result<RevokeKeyResponse, ApiError> {
        let context = self.context().clone();
        self.api().revoke_key(identifier, &context).await
    }

    /// The caller's own limits, and what is used of them
    async fn get_quota(&self) -> Result<GetQuotaResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_quota(&context).await
    }

    /// An owner's limits, and what is used of them
    async fn get_owner_quota(&self, owner: String) -> Result<GetOwnerQuotaResponse, ApiError> {
        let context = self.context().clone();
        self.api().get_owner_quota(owner, &context).await
    }

    /// Set an owner's limits
    async fn set_owner_quota(
        &self,
        owner: String,
        quota_limits: models::QuotaLimits,
    ) -> Result<SetOwnerQuotaResponse, ApiError> {
        let context = self.context().clone();
        self.api()
            .set_owner_quota(owner, quota_limits, &context)
            .await
    }
}

#[cfg(feature = "client")]
pub mod client;

// Re-export Client as a top-level name
#[cfg(feature = "client")]
pub use client::Client;

#[cfg(feature = "server")]
pub mod server;

// Re-export router() as a top-level name
#[cfg(feature = "server")]
pub use self::server::Service;

#[cfg(feature = "server")]
pub mod context;

pub mod models;

#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod header;
