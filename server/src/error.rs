//! One error by meaning. What the caller may know (`detail`) and what the log must know (`source`)
//! are different fields; which status a meaning has is said once, in [`Code::parts`].

use std::{error::Error as StdError, fmt};

use http::StatusCode;

/// What went wrong, as the caller is told: the `code` of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the titles in `parts` say what each means")]
pub enum Code {
    InvalidRequest,
    Unauthenticated,
    Forbidden,
    ImageNotVetted,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    Conflict,
    ImageNotReady,
    ImageSuspended,
    PreconditionFailed,
    LaunchRefused,
    ConflictingOptions,
    ExecRefused,
    OptionNotPermitted,
    Ambiguous,
    BodyTooLarge,
    WrongMediaType,
    HeadersTooLarge,
    IdempotencyMismatch,
    QuotaExceeded,
    RateLimited,
    Internal,
    EngineUnavailable,
    DatabaseUnavailable,
    Starting,
    Overloaded,
}

impl Code {
    /// Status, stable name and title: the only place that pairs them.
    pub fn parts(self) -> (StatusCode, &'static str, &'static str) {
        use StatusCode as S;
        match self {
            Self::InvalidRequest => (
                S::BAD_REQUEST,
                "invalid_request",
                "The request breaks the contract",
            ),
            Self::Unauthenticated => (S::UNAUTHORIZED, "unauthenticated", "No valid key"),
            Self::Forbidden => (S::FORBIDDEN, "forbidden", "Not permitted"),
            Self::ImageNotVetted => (S::FORBIDDEN, "image_not_vetted", "The image is not vetted"),
            Self::NotFound => (S::NOT_FOUND, "not_found", "No such thing"),
            Self::MethodNotAllowed => (
                S::METHOD_NOT_ALLOWED,
                "method_not_allowed",
                "The path has no such method",
            ),
            Self::RequestTimeout => (
                S::REQUEST_TIMEOUT,
                "request_timeout",
                "The request took too long to arrive",
            ),
            Self::Conflict => (S::CONFLICT, "conflict", "It does not fit the present state"),
            Self::ImageNotReady => (S::CONFLICT, "image_not_ready", "The image is not ready"),
            Self::ImageSuspended => (
                S::FORBIDDEN,
                "image_suspended",
                "The image's approval is suspended",
            ),
            Self::PreconditionFailed => (
                S::PRECONDITION_FAILED,
                "precondition_failed",
                "It is no longer as it was read",
            ),
            Self::LaunchRefused => (
                S::CONFLICT,
                "launch_refused",
                "The container cannot be launched",
            ),
            Self::ConflictingOptions => (
                S::CONFLICT,
                "conflicting_options",
                "Options exclude each other",
            ),
            Self::ExecRefused => (S::CONFLICT, "exec_refused", "The command cannot be run"),
            Self::OptionNotPermitted => (
                S::FORBIDDEN,
                "option_not_permitted",
                "The option is not permitted",
            ),
            Self::Ambiguous => (
                S::CONFLICT,
                "ambiguous",
                "The identifier fits several containers",
            ),
            Self::BodyTooLarge => (
                S::PAYLOAD_TOO_LARGE,
                "body_too_large",
                "The body is too large",
            ),
            Self::WrongMediaType => (
                S::UNSUPPORTED_MEDIA_TYPE,
                "wrong_media_type",
                "The body is of the wrong media type",
            ),
            Self::HeadersTooLarge => (
                S::REQUEST_HEADER_FIELDS_TOO_LARGE,
                "headers_too_large",
                "The request line and headers are too large",
            ),
            Self::IdempotencyMismatch => (
                S::CONFLICT,
                "idempotency_mismatch",
                "The Idempotency-Key was used for another request",
            ),
            Self::QuotaExceeded => (
                S::TOO_MANY_REQUESTS,
                "quota_exceeded",
                "The owner's quota is used up",
            ),
            Self::RateLimited => (S::TOO_MANY_REQUESTS, "rate_limited", "Too many requests"),
            Self::Internal => (S::INTERNAL_SERVER_ERROR, "internal", "Internal error"),
            Self::EngineUnavailable => (
                S::SERVICE_UNAVAILABLE,
                "engine_unavailable",
                "The container engine does not answer",
            ),
            Self::DatabaseUnavailable => (
                S::SERVICE_UNAVAILABLE,
                "database_unavailable",
                "The database does not answer",
            ),
            Self::Overloaded => (S::SERVICE_UNAVAILABLE, "overloaded", "Too much at once"),
            Self::Starting => (S::SERVICE_UNAVAILABLE, "starting", "Slipway is starting"),
        }
    }
}

/// Where in a request a violation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Place {
    Body,
    Path,
    Query,
    Header,
}

/// One thing in a request that the contract does not allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The part of the request.
    pub place: Place,
    /// A JSON pointer (RFC 6901) into that part.
    pub pointer: String,
    /// What is wrong, for the caller.
    pub detail: String,
}

impl Violation {
    /// A violation at `pointer`, cut to what the contract allows: both may carry what was sent.
    pub fn new(place: Place, pointer: &str, detail: &str) -> Self {
        Self {
            place,
            pointer: clip(pointer, 4096),
            detail: clip(detail, 2048),
        }
    }
}

/// One of the limits of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the members of a quota in the contract")]
pub enum Limit {
    Containers,
    MemoryBytes,
    Cpus,
    LaunchesPerMinute,
    Images,
}

/// A limit that a request would have passed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Excess {
    /// Which.
    pub limit: Limit,
    /// How much is allowed.
    pub allowed: f64,
    /// How much is used.
    pub used: f64,
    /// How much the request would have added.
    pub asked: f64,
}

/// An error, on its way to a problem.
#[derive(Debug)]
pub struct Error {
    /// The meaning.
    pub code: Code,
    /// For the caller: the field, the value, the limit, the next step. Says nothing of the inside.
    pub detail: String,
    /// Only with [`Code::InvalidRequest`] and [`Code::ConflictingOptions`].
    pub violations: Vec<Violation>,
    /// Seconds; with the statuses 429 and 503.
    pub retry_after: Option<u32>,
    /// Only with [`Code::QuotaExceeded`].
    pub quota: Option<Box<Excess>>,
    /// The methods that the path has; only with 405.
    pub allow: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What a fallible function of the domain returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error that the caller can understand and mend.
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        let unavailable = code.parts().0 == StatusCode::SERVICE_UNAVAILABLE;
        Self {
            code,
            detail: clip(&detail.into(), 2000),
            violations: Vec::new(),
            retry_after: unavailable.then_some(2),
            quota: None,
            allow: None,
            source: None,
        }
    }

    /// A bug: the caller learns only that it is one.
    pub fn internal(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(
            Code::Internal,
            "This is a bug in Slipway. Report it with the request_id; the server's log has the cause.",
        )
        .caused_by(source)
    }

    /// A request that breaks the contract in these places.
    pub fn invalid(violations: Vec<Violation>) -> Self {
        let count = violations.len();
        let s = if count == 1 { "" } else { "s" };
        let mut error = Self::new(
            Code::InvalidRequest,
            format!(
                "{count} violation{s} of the contract; see errors, and /openapi.json for what is allowed."
            ),
        );
        error.violations = violations;
        error
    }

    /// Options of a body that exclude each other.
    pub fn conflicting(violations: Vec<Violation>) -> Self {
        let detail = "Each is possible, but not all of them together; see errors.";
        let mut error = Self::new(Code::ConflictingOptions, detail);
        error.violations = violations;
        error
    }

    /// A refusal that ends after `seconds`.
    pub fn limited(code: Code, detail: impl Into<String>, seconds: u32) -> Self {
        let mut error = Self::new(code, detail);
        error.retry_after = Some(seconds);
        error
    }

    /// Adds what only the log may know.
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What only the log may know: the causes, outermost first.
    pub fn causes(&self) -> String {
        let mut causes = Vec::new();
        let mut next = self.source.as_deref().map(|source| source as &dyn StdError);
        while let Some(cause) = next {
            causes.push(cause.to_string());
            next = cause.source();
        }
        causes.join(": ")
    }

    /// Writes the error and its causes to the log, once, at the edge: one that is ours as an error,
    /// one that the caller can mend as a debug line.
    pub fn log(&self) {
        let (status, code, _) = self.code.parts();
        let causes = self.causes();
        if status.is_server_error() {
            tracing::error!(code, detail = ?self.detail, ?causes, "request failed");
        } else {
            tracing::debug!(code, detail = ?self.detail, ?causes, "request refused");
        }
    }
}

/// The first `chars` characters: what a caller sent may come back to it, but not all of it.
fn clip(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
