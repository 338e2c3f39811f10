use bytes::Bytes;
use futures::{future, future::BoxFuture, future::FutureExt, stream, stream::TryStreamExt, Stream};
use http_body_util::{combinators::BoxBody, Full};
use hyper::header::{HeaderName, HeaderValue, CONTENT_TYPE};
use hyper::{
    body::{Body, Incoming},
    HeaderMap, Request, Response, StatusCode,
};
use log::warn;
#[cfg(feature = "validate")]
use serde_valid::Validate;
#[allow(unused_imports)]
use std::convert::{TryFrom, TryInto};
use std::future::Future;
use std::marker::PhantomData;
use std::task::{Context, Poll};
use std::{convert::Infallible, error::Error};
pub use swagger::auth::Authorization;
use swagger::auth::Scopes;
use swagger::{ApiError, BodyExt, Has, RequestParser, XSpanIdString};
use url::form_urlencoded;

#[allow(unused_imports)]
use crate::{header, models, AuthenticationApi};

pub use crate::context;

type ServiceFuture =
    BoxFuture<'static, Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>>;

use crate::{
    AcceptImageResponse, Api, CreateKeyResponse, ExecCommandResponse, FollowEventsResponse,
    FollowImageResponse, FollowLogsResponse, FollowStatsResponse, GetContainerResponse,
    GetHealthResponse, GetImageResponse, GetKeyResponse, GetMetricsResponse, GetOwnerQuotaResponse,
    GetQuotaResponse, GetReadinessResponse, KillContainerResponse, LaunchContainerResponse,
    ListAuditResponse, ListContainersResponse, ListEventsResponse, ListImagesResponse,
    ListKeysResponse, PauseContainerResponse, PullImageResponse, ReadLogsResponse,
    ReadStatsResponse, RemoveImageResponse, RestartContainerResponse, RevokeKeyResponse,
    SetOwnerQuotaResponse, StartContainerResponse, StopContainerResponse, StreamCommandResponse,
    TerminateContainerResponse, UnpauseContainerResponse, UpdateContainerResponse,
    UpdateImageResponse, VetImageResponse, WaitForContainerResponse,
};

mod server_auth;

mod paths {
    use lazy_static::lazy_static;

    lazy_static! {
        pub static ref GLOBAL_REGEX_SET: regex::RegexSet = regex::RegexSet::new(vec![
            r"^/api/audit/$",
            r"^/api/container/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/exec/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/exec/stream/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/kill/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/logs/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/logs/stream/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/pause/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/restart/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/start/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/stats/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/stats/stream/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/stop/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/unpause/$",
            r"^/api/container/(?P<identifier>[^/?#]*)/wait/$",
            r"^/api/event/$",
            r"^/api/event/stream/$",
            r"^/api/image/$",
            r"^/api/image/(?P<identifier>[^/?#]*)/$",
            r"^/api/image/(?P<identifier>[^/?#]*)/accept/$",
            r"^/api/image/(?P<identifier>[^/?#]*)/pull/$",
            r"^/api/image/(?P<identifier>[^/?#]*)/stream/$",
            r"^/api/key/$",
            r"^/api/key/(?P<identifier>[^/?#]*)/$",
            r"^/api/quota/$",
            r"^/api/quota/(?P<owner>[^/?#]*)/$",
            r"^/healthz$",
            r"^/metrics$",
            r"^/readyz$"
        ])
        .expect("Unable to create global regex set");
    }
    pub(crate) static ID_API_AUDIT_: usize = 0;
    pub(crate) static ID_API_CONTAINER_: usize = 1;
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_: usize = 2;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_EXEC_: usize = 3;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_EXEC_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/exec/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_EXEC_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_EXEC_STREAM_: usize = 4;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_EXEC_STREAM_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/exec/stream/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_EXEC_STREAM_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_KILL_: usize = 5;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_KILL_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/kill/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_KILL_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_LOGS_: usize = 6;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_LOGS_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/logs/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_LOGS_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_LOGS_STREAM_: usize = 7;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_LOGS_STREAM_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/logs/stream/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_LOGS_STREAM_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_PAUSE_: usize = 8;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_PAUSE_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/pause/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_PAUSE_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_RESTART_: usize = 9;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_RESTART_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/restart/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_RESTART_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_START_: usize = 10;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_START_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/start/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_START_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_STATS_: usize = 11;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_STATS_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/stats/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_STATS_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_STATS_STREAM_: usize = 12;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_STATS_STREAM_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/stats/stream/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_STATS_STREAM_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_STOP_: usize = 13;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_STOP_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/stop/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_STOP_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_UNPAUSE_: usize = 14;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_UNPAUSE_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/unpause/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_UNPAUSE_");
    }
    pub(crate) static ID_API_CONTAINER_IDENTIFIER_WAIT_: usize = 15;
    lazy_static! {
        pub static ref REGEX_API_CONTAINER_IDENTIFIER_WAIT_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/container/(?P<identifier>[^/?#]*)/wait/$")
                .expect("Unable to create regex for API_CONTAINER_IDENTIFIER_WAIT_");
    }
    pub(crate) static ID_API_EVENT_: usize = 16;
    pub(crate) static ID_API_EVENT_STREAM_: usize = 17;
    pub(crate) static ID_API_IMAGE_: usize = 18;
    pub(crate) static ID_API_IMAGE_IDENTIFIER_: usize = 19;
    lazy_static! {
        pub static ref REGEX_API_IMAGE_IDENTIFIER_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/image/(?P<identifier>[^/?#]*)/$")
                .expect("Unable to create regex for API_IMAGE_IDENTIFIER_");
    }
    pub(crate) static ID_API_IMAGE_IDENTIFIER_ACCEPT_: usize = 20;
    lazy_static! {
        pub static ref REGEX_API_IMAGE_IDENTIFIER_ACCEPT_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/image/(?P<identifier>[^/?#]*)/accept/$")
                .expect("Unable to create regex for API_IMAGE_IDENTIFIER_ACCEPT_");
    }
    pub(crate) static ID_API_IMAGE_IDENTIFIER_PULL_: usize = 21;
    lazy_static! {
        pub static ref REGEX_API_IMAGE_IDENTIFIER_PULL_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/image/(?P<identifier>[^/?#]*)/pull/$")
                .expect("Unable to create regex for API_IMAGE_IDENTIFIER_PULL_");
    }
    pub(crate) static ID_API_IMAGE_IDENTIFIER_STREAM_: usize = 22;
    lazy_static! {
        pub static ref REGEX_API_IMAGE_IDENTIFIER_STREAM_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/image/(?P<identifier>[^/?#]*)/stream/$")
                .expect("Unable to create regex for API_IMAGE_IDENTIFIER_STREAM_");
    }
    pub(crate) static ID_API_KEY_: usize = 23;
    pub(crate) static ID_API_KEY_IDENTIFIER_: usize = 24;
    lazy_static! {
        pub static ref REGEX_API_KEY_IDENTIFIER_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/key/(?P<identifier>[^/?#]*)/$")
                .expect("Unable to create regex for API_KEY_IDENTIFIER_");
    }
    pub(crate) static ID_API_QUOTA_: usize = 25;
    pub(crate) static ID_API_QUOTA_OWNER_: usize = 26;
    lazy_static! {
        pub static ref REGEX_API_QUOTA_OWNER_: regex::Regex =
            #[allow(clippy::invalid_regex)]
            regex::Regex::new(r"^/api/quota/(?P<owner>[^/?#]*)/$")
                .expect("Unable to create regex for API_QUOTA_OWNER_");
    }
    pub(crate) static ID_HEALTHZ: usize = 27;
    pub(crate) static ID_METRICS: usize = 28;
    pub(crate) static ID_READYZ: usize = 29;
}

pub struct MakeService<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    api_impl: T,
    marker: PhantomData<C>,
    validation: bool,
}

impl<T, C> MakeService<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    pub fn new(api_impl: T) -> Self {
        MakeService {
            api_impl,
            marker: PhantomData,
            validation: false,
        }
    }

    // Turn on/off validation for the service being made.
    #[cfg(feature = "validate")]
    pub fn set_validation(&mut self, validation: bool) {
        self.validation = validation;
    }
}

impl<T, C> Clone for MakeService<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    fn clone(&self) -> Self {
        Self {
            api_impl: self.api_impl.clone(),
            marker: PhantomData,
            validation: self.validation,
        }
    }
}

impl<T, C, Target> hyper::service::Service<Target> for MakeService<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    type Response = Service<T, C>;
    type Error = crate::ServiceError;
    type Future = future::Ready<Result<Self::Response, Self::Error>>;

    fn call(&self, target: Target) -> Self::Future {
        let service = Service::new(self.api_impl.clone(), self.validation);

        future::ok(service)
    }
}

fn method_not_allowed() -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError> {
    Ok(Response::builder()
        .status(StatusCode::METHOD_NOT_ALLOWED)
        .body(BoxBody::new(http_body_util::Empty::new()))
        .expect("Unable to create Method Not Allowed response"))
}

#[allow(unused_macros)]
#[cfg(not(feature = "validate"))]
macro_rules! run_validation {
    ($parameter:tt, $base_name:tt, $validation:tt) => {};
}

#[allow(unused_macros)]
#[cfg(feature = "validate")]
macro_rules! run_validation {
    ($parameter:tt, $base_name:tt, $validation:tt) => {
        let $parameter = if $validation {
            match $parameter.validate() {
            Ok(()) => $parameter,
            Err(e) => return Ok(Response::builder()
                                    .status(StatusCode::BAD_REQUEST)
                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                    .body(BoxBody::new(format!("Invalid value in body parameter {}: {}", $base_name, e)))
                                    .expect(&format!("Unable to create Bad Request response for invalid value in body parameter {}", $base_name))),
            }
        } else {
            $parameter
        };
    }
}

pub struct Service<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    api_impl: T,
    marker: PhantomData<C>,
    // Enable regex pattern validation of received JSON models
    validation: bool,
}

impl<T, C> Service<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    pub fn new(api_impl: T, validation: bool) -> Self {
        Service {
            api_impl,
            marker: PhantomData,
            validation,
        }
    }
    #[cfg(feature = "validate")]
    pub fn set_validation(&mut self, validation: bool) {
        self.validation = validation
    }
}

impl<T, C> Clone for Service<T, C>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
{
    fn clone(&self) -> Self {
        Service {
            api_impl: self.api_impl.clone(),
            marker: self.marker,
            validation: self.validation,
        }
    }
}

#[allow(dead_code)]
fn body_from_string(s: String) -> BoxBody<Bytes, Infallible> {
    BoxBody::new(Full::new(Bytes::from(s)))
}

fn body_from_str(s: &str) -> BoxBody<Bytes, Infallible> {
    BoxBody::new(Full::new(Bytes::copy_from_slice(s.as_bytes())))
}

impl<T, C, ReqBody> hyper::service::Service<(Request<ReqBody>, C)> for Service<T, C>
where
    T: Api<C> + Clone + Send + Sync + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    type Response = Response<BoxBody<Bytes, Infallible>>;
    type Error = crate::ServiceError;
    type Future = ServiceFuture;

    fn call(&self, req: (Request<ReqBody>, C)) -> Self::Future {
        async fn run<T, C, ReqBody>(
            mut api_impl: T,
            req: (Request<ReqBody>, C),
            validation: bool,
        ) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
        where
            T: Api<C> + Clone + Send + 'static,
            C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
            ReqBody: Body + Send + 'static,
            ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
            ReqBody::Data: Send,
        {
            let (request, context) = req;
            let (parts, body) = request.into_parts();
            let (method, uri, headers) = (parts.method, parts.uri, parts.headers);
            let path = paths::GLOBAL_REGEX_SET.matches(uri.path());

            match method {
                // ListAudit - GET /api/audit/
                hyper::Method::GET if path.matched(paths::ID_API_AUDIT_) => {
                    handle_list_audit(api_impl, uri, headers, body, context, validation).await
                }

                // LaunchContainer - POST /api/container/
                hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_) => {
                    handle_launch_container(api_impl, uri, headers, body, context, validation).await
                }

                // ListContainers - GET /api/container/
                hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_) => {
                    handle_list_containers(api_impl, uri, headers, body, context, validation).await
                }

                // ExecCommand - POST /api/container/{identifier}/exec/
                hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_EXEC_) => {
                    handle_exec_command(api_impl, uri, headers, body, context, validation).await
                }

                // FollowLogs - GET /api/container/{identifier}/logs/stream/
                hyper::Method::GET
                    if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_LOGS_STREAM_) =>
                {
                    handle_follow_logs(api_impl, uri, headers, body, context, validation).await
                }

                // FollowStats - GET /api/container/{identifier}/stats/stream/
                hyper::Method::GET
                    if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STATS_STREAM_) =>
                {
                    handle_follow_stats(api_impl, uri, headers, body, context, validation).await
                }

                // GetContainer - GET /api/container/{identifier}/
                hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => {
                    handle_get_container(api_impl, uri, headers, body, context, validation).await
                }

                // KillContainer - POST /api/container/{identifier}/kill/
                hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_KILL_) => {
                    handle_kill_container(api_impl, uri, headers, body, context, validation).await
                }

                // PauseContainer - POST /api/container/{identifier}/pause/
                hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_PAUSE_) => {
                    handle_pause_container(api_impl, uri, headers, body, context, validation).await
                }

                // ReadLogs - GET /api/container/{identifier}/logs/
                hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_LOGS_) => {
                    handle_read_logs(api_impl, uri, headers, body, context, validation).await
                }

                // ReadStats - GET /api/container/{identifier}/stats/
                hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STATS_) => {
                    handle_read_stats(api_impl, uri, headers, body, context, validation).await
                }

                // RestartContainer - POST /api/container/{identifier}/restart/
                hyper::Method::POST
                    if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_RESTART_) =>
                {
                    handle_restart_container(api_impl, uri, headers, body, context, validation)
                        .await
                }

                // StartContainer - POST /api/container/{identifier}/start/
                hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_START_) => {
                    handle_start_container(api_impl, uri, headers, body, context, validation).await
                }

                // StopContainer - POST /api/container/{identifier}/stop/
                hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STOP_) => {
                    handle_stop_container(api_impl, uri, headers, body, context, validation).await
                }

                // StreamCommand - POST /api/container/{identifier}/exec/stream/
                hyper::Method::POST
                    if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_EXEC_STREAM_) =>
                {
                    handle_stream_command(api_impl, uri, headers, body, context, validation).await
                }

                // TerminateContainer - DELETE /api/container/{identifier}/
                hyper::Method::DELETE if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => {
                    handle_terminate_container(api_impl, uri, headers, body, context, validation)
                        .await
                }

                // UnpauseContainer - POST /api/container/{identifier}/unpause/
                hyper::Method::POST
                    if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_UNPAUSE_) =>
                {
                    handle_unpause_container(api_impl, uri, headers, body, context, validation)
                        .await
                }

                // UpdateContainer - PATCH /api/container/{identifier}/
                hyper::Method::PATCH if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => {
                    handle_update_container(api_impl, uri, headers, body, context, validation).await
                }

                // WaitForContainer - GET /api/container/{identifier}/wait/
                hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_WAIT_) => {
                    handle_wait_for_container(api_impl, uri, headers, body, context, validation)
                        .await
                }

                // FollowEvents - GET /api/event/stream/
                hyper::Method::GET if path.matched(paths::ID_API_EVENT_STREAM_) => {
                    handle_follow_events(api_impl, uri, headers, body, context, validation).await
                }

                // ListEvents - GET /api/event/
                hyper::Method::GET if path.matched(paths::ID_API_EVENT_) => {
                    handle_list_events(api_impl, uri, headers, body, context, validation).await
                }

                // GetHealth - GET /healthz
                hyper::Method::GET if path.matched(paths::ID_HEALTHZ) => {
                    handle_get_health(api_impl, uri, headers, body, context, validation).await
                }

                // GetMetrics - GET /metrics
                hyper::Method::GET if path.matched(paths::ID_METRICS) => {
                    handle_get_metrics(api_impl, uri, headers, body, context, validation).await
                }

                // GetReadiness - GET /readyz
                hyper::Method::GET if path.matched(paths::ID_READYZ) => {
                    handle_get_readiness(api_impl, uri, headers, body, context, validation).await
                }

                // ListImages - GET /api/image/
                hyper::Method::GET if path.matched(paths::ID_API_IMAGE_) => {
                    handle_list_images(api_impl, uri, headers, body, context, validation).await
                }

                // VetImage - POST /api/image/
                hyper::Method::POST if path.matched(paths::ID_API_IMAGE_) => {
                    handle_vet_image(api_impl, uri, headers, body, context, validation).await
                }

                // AcceptImage - POST /api/image/{identifier}/accept/
                hyper::Method::POST if path.matched(paths::ID_API_IMAGE_IDENTIFIER_ACCEPT_) => {
                    handle_accept_image(api_impl, uri, headers, body, context, validation).await
                }

                // FollowImage - GET /api/image/{identifier}/stream/
                hyper::Method::GET if path.matched(paths::ID_API_IMAGE_IDENTIFIER_STREAM_) => {
                    handle_follow_image(api_impl, uri, headers, body, context, validation).await
                }

                // GetImage - GET /api/image/{identifier}/
                hyper::Method::GET if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => {
                    handle_get_image(api_impl, uri, headers, body, context, validation).await
                }

                // PullImage - POST /api/image/{identifier}/pull/
                hyper::Method::POST if path.matched(paths::ID_API_IMAGE_IDENTIFIER_PULL_) => {
                    handle_pull_image(api_impl, uri, headers, body, context, validation).await
                }

                // RemoveImage - DELETE /api/image/{identifier}/
                hyper::Method::DELETE if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => {
                    handle_remove_image(api_impl, uri, headers, body, context, validation).await
                }

                // UpdateImage - PATCH /api/image/{identifier}/
                hyper::Method::PATCH if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => {
                    handle_update_image(api_impl, uri, headers, body, context, validation).await
                }

                // CreateKey - POST /api/key/
                hyper::Method::POST if path.matched(paths::ID_API_KEY_) => {
                    handle_create_key(api_impl, uri, headers, body, context, validation).await
                }

                // ListKeys - GET /api/key/
                hyper::Method::GET if path.matched(paths::ID_API_KEY_) => {
                    handle_list_keys(api_impl, uri, headers, body, context, validation).await
                }

                // GetKey - GET /api/key/{identifier}/
                hyper::Method::GET if path.matched(paths::ID_API_KEY_IDENTIFIER_) => {
                    handle_get_key(api_impl, uri, headers, body, context, validation).await
                }

                // RevokeKey - DELETE /api/key/{identifier}/
                hyper::Method::DELETE if path.matched(paths::ID_API_KEY_IDENTIFIER_) => {
                    handle_revoke_key(api_impl, uri, headers, body, context, validation).await
                }

                // GetQuota - GET /api/quota/
                hyper::Method::GET if path.matched(paths::ID_API_QUOTA_) => {
                    handle_get_quota(api_impl, uri, headers, body, context, validation).await
                }

                // GetOwnerQuota - GET /api/quota/{owner}/
                hyper::Method::GET if path.matched(paths::ID_API_QUOTA_OWNER_) => {
                    handle_get_owner_quota(api_impl, uri, headers, body, context, validation).await
                }

                // SetOwnerQuota - PUT /api/quota/{owner}/
                hyper::Method::PUT if path.matched(paths::ID_API_QUOTA_OWNER_) => {
                    handle_set_owner_quota(api_impl, uri, headers, body, context, validation).await
                }

                _ if path.matched(paths::ID_API_AUDIT_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_EXEC_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_EXEC_STREAM_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_KILL_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_LOGS_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_LOGS_STREAM_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_PAUSE_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_RESTART_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_START_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STATS_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STATS_STREAM_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STOP_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_UNPAUSE_) => {
                    method_not_allowed()
                }
                _ if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_WAIT_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_EVENT_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_EVENT_STREAM_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_IMAGE_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_IMAGE_IDENTIFIER_ACCEPT_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_IMAGE_IDENTIFIER_PULL_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_IMAGE_IDENTIFIER_STREAM_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_KEY_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_KEY_IDENTIFIER_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_QUOTA_) => method_not_allowed(),
                _ if path.matched(paths::ID_API_QUOTA_OWNER_) => method_not_allowed(),
                _ if path.matched(paths::ID_HEALTHZ) => method_not_allowed(),
                _ if path.matched(paths::ID_METRICS) => method_not_allowed(),
                _ if path.matched(paths::ID_READYZ) => method_not_allowed(),
                _ => Ok(Response::builder()
                    .status(StatusCode::NOT_FOUND)
                    .body(BoxBody::new(http_body_util::Empty::new()))
                    .expect("Unable to create Not Found response")),
            }
        }
        Box::pin(run(self.api_impl.clone(), req, self.validation))
    }
}

#[allow(unused_variables)]
async fn handle_list_audit<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_limit = query_params
        .iter()
        .filter(|e| e.0 == "limit")
        .map(|e| e.1.clone())
        .next();
    let param_limit = match param_limit {
        Some(param_limit) => {
            let param_limit = <u32 as std::str::FromStr>::from_str(&param_limit);
            match param_limit {
                Ok(param_limit) => Some(param_limit),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter limit - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter limit",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <String as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_owner = query_params
        .iter()
        .filter(|e| e.0 == "owner")
        .map(|e| e.1.clone())
        .next();
    let param_owner = match param_owner {
        Some(param_owner) => {
            let param_owner = <String as std::str::FromStr>::from_str(&param_owner);
            match param_owner {
                Ok(param_owner) => Some(param_owner),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter owner - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter owner",
                    )),
            }
        }
        None => None,
    };
    let param_action = query_params
        .iter()
        .filter(|e| e.0 == "action")
        .map(|e| e.1.clone())
        .next();
    let param_action = match param_action {
        Some(param_action) => {
            let param_action = <String as std::str::FromStr>::from_str(&param_action);
            match param_action {
                Ok(param_action) => Some(param_action),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter action - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter action",
                    )),
            }
        }
        None => None,
    };
    let param_target = query_params
        .iter()
        .filter(|e| e.0 == "target")
        .map(|e| e.1.clone())
        .next();
    let param_target = match param_target {
        Some(param_target) => {
            let param_target = <String as std::str::FromStr>::from_str(&param_target);
            match param_target {
                Ok(param_target) => Some(param_target),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter target - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter target",
                    )),
            }
        }
        None => None,
    };
    let param_outcome = query_params
        .iter()
        .filter(|e| e.0 == "outcome")
        .map(|e| e.1.clone())
        .next();
    let param_outcome = match param_outcome {
        Some(param_outcome) => {
            let param_outcome =
                <models::AuditOutcome as std::str::FromStr>::from_str(&param_outcome);
            match param_outcome {
                Ok(param_outcome) => Some(param_outcome),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter outcome - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter outcome",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_outcome, "outcome", validation);
    let param_since = query_params
        .iter()
        .filter(|e| e.0 == "since")
        .map(|e| e.1.clone())
        .next();
    let param_since = match param_since {
        Some(param_since) => {
            let param_since =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_since);
            match param_since {
                Ok(param_since) => Some(param_since),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter since - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter since",
                    )),
            }
        }
        None => None,
    };
    let param_until = query_params
        .iter()
        .filter(|e| e.0 == "until")
        .map(|e| e.1.clone())
        .next();
    let param_until = match param_until {
        Some(param_until) => {
            let param_until =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_until);
            match param_until {
                Ok(param_until) => Some(param_until),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter until - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter until",
                    )),
            }
        }
        None => None,
    };

    let result = api_impl
        .list_audit(
            param_limit,
            param_cursor,
            param_owner,
            param_action,
            param_target,
            param_outcome,
            param_since,
            param_until,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ListAuditResponse::AuditRecords(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListAuditResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_launch_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };
    let param_prefer = headers.get(HeaderName::from_static("prefer"));

    let param_prefer = match param_prefer {
        Some(v) => match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
            Ok(result) => Some(result.0),
            Err(err) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!("Invalid header Prefer - {err}")))
                    .expect("Unable to create Bad Request response for invalid header Prefer"));
            }
        },
        None => None,
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_container_launch: Option<models::ContainerLaunch> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_container_launch) => param_container_launch,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ContainerLaunch - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ContainerLaunch due to schema")),
                                    }
            } else {
                None
            };
            let param_container_launch = match param_container_launch {
                                    Some(param_container_launch) => param_container_launch,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ContainerLaunch".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ContainerLaunch")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_container_launch, "ContainerLaunch", validation);

            let result = api_impl
                .launch_container(
                    param_container_launch,
                    param_idempotency_key,
                    param_prefer,
                    &context,
                )
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    LaunchContainerResponse::ContainerLaunched { body, location } => {
                        *response.status_mut() = StatusCode::from_u16(201)
                            .expect("Unable to turn 201 into a StatusCode");

                        let location = match header::IntoHeaderValue(location).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling location header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("location"), location);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::LaunchAccepted {
                        body,
                        location,
                        preference_applied,
                    } => {
                        *response.status_mut() = StatusCode::from_u16(202)
                            .expect("Unable to turn 202 into a StatusCode");

                        let location = match header::IntoHeaderValue(location).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling location header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("location"), location);

                        if let Some(preference_applied) = preference_applied {
                            let preference_applied = match header::IntoHeaderValue(preference_applied).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling preference_applied header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                            response.headers_mut().insert(
                                HeaderName::from_static("preference-applied"),
                                preference_applied,
                            );
                        }
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    LaunchContainerResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_list_containers<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_limit = query_params
        .iter()
        .filter(|e| e.0 == "limit")
        .map(|e| e.1.clone())
        .next();
    let param_limit = match param_limit {
        Some(param_limit) => {
            let param_limit = <u32 as std::str::FromStr>::from_str(&param_limit);
            match param_limit {
                Ok(param_limit) => Some(param_limit),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter limit - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter limit",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <uuid::Uuid as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_owner = query_params
        .iter()
        .filter(|e| e.0 == "owner")
        .map(|e| e.1.clone())
        .next();
    let param_owner = match param_owner {
        Some(param_owner) => {
            let param_owner = <String as std::str::FromStr>::from_str(&param_owner);
            match param_owner {
                Ok(param_owner) => Some(param_owner),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter owner - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter owner",
                    )),
            }
        }
        None => None,
    };
    let param_state = query_params
        .iter()
        .filter(|e| e.0 == "state")
        .map(|e| e.1.clone())
        .next();
    let param_state = match param_state {
        Some(param_state) => {
            let param_state =
                <models::ContainerListState as std::str::FromStr>::from_str(&param_state);
            match param_state {
                Ok(param_state) => Some(param_state),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter state - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter state",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_state, "state", validation);
    let param_image = query_params
        .iter()
        .filter(|e| e.0 == "image")
        .map(|e| e.1.clone())
        .next();
    let param_image = match param_image {
        Some(param_image) => {
            let param_image = <uuid::Uuid as std::str::FromStr>::from_str(&param_image);
            match param_image {
                Ok(param_image) => Some(param_image),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter image - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter image",
                    )),
            }
        }
        None => None,
    };
    let param_label = query_params
        .iter()
        .filter(|e| e.0 == "label")
        .map(|e| e.1.clone())
        .next();
    let param_label = match param_label {
        Some(param_label) => {
            let param_label = <String as std::str::FromStr>::from_str(&param_label);
            match param_label {
                Ok(param_label) => Some(param_label),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter label - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter label",
                    )),
            }
        }
        None => None,
    };
    let param_name = query_params
        .iter()
        .filter(|e| e.0 == "name")
        .map(|e| e.1.clone())
        .next();
    let param_name = match param_name {
        Some(param_name) => {
            let param_name = <String as std::str::FromStr>::from_str(&param_name);
            match param_name {
                Ok(param_name) => Some(param_name),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter name - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter name",
                    )),
            }
        }
        None => None,
    };
    let param_created_after = query_params
        .iter()
        .filter(|e| e.0 == "created_after")
        .map(|e| e.1.clone())
        .next();
    let param_created_after = match param_created_after {
        Some(param_created_after) => {
            let param_created_after =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(
                    &param_created_after,
                );
            match param_created_after {
                            Ok(param_created_after) => Some(param_created_after),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter created_after - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter created_after")),
                        }
        }
        None => None,
    };
    let param_id = query_params
        .iter()
        .filter(|e| e.0 == "id")
        .map(|e| e.1.clone())
        .next();
    let param_id =
        match param_id {
            Some(param_id) => {
                let param_id = <uuid::Uuid as std::str::FromStr>::from_str(&param_id);
                match param_id {
                    Ok(param_id) => Some(param_id),
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::BAD_REQUEST)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "Couldn't parse query parameter id - doesn't match schema: {e}"
                        )))
                        .expect(
                            "Unable to create Bad Request response for invalid query parameter id",
                        )),
                }
            }
            None => None,
        };

    let result = api_impl
        .list_containers(
            param_limit,
            param_cursor,
            param_owner,
            param_state,
            param_image,
            param_label,
            param_name,
            param_created_after,
            param_id,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ListContainersResponse::Containers(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListContainersResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_exec_command<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_EXEC_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_EXEC_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_EXEC_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_exec_request: Option<models::ExecRequest> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_exec_request) => param_exec_request,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ExecRequest - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ExecRequest due to schema")),
                                    }
            } else {
                None
            };
            let param_exec_request = match param_exec_request {
                                    Some(param_exec_request) => param_exec_request,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ExecRequest".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ExecRequest")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_exec_request, "ExecRequest", validation);

            let result = api_impl
                .exec_command(
                    param_identifier,
                    param_exec_request,
                    param_idempotency_key,
                    &context,
                )
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    ExecCommandResponse::CommandEnded(body) => {
                        *response.status_mut() = StatusCode::from_u16(200)
                            .expect("Unable to turn 200 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::NotFound(body) => {
                        *response.status_mut() = StatusCode::from_u16(404)
                            .expect("Unable to turn 404 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    ExecCommandResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_follow_logs<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_LOGS_STREAM_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_LOGS_STREAM_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_LOGS_STREAM_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_last_event_id = headers.get(HeaderName::from_static("last-event-id"));

    let param_last_event_id = match param_last_event_id {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Last-Event-ID - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Last-Event-ID"));
                }
            }
        }
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_tail = query_params
        .iter()
        .filter(|e| e.0 == "tail")
        .map(|e| e.1.clone())
        .next();
    let param_tail = match param_tail {
        Some(param_tail) => {
            let param_tail = <u32 as std::str::FromStr>::from_str(&param_tail);
            match param_tail {
                Ok(param_tail) => Some(param_tail),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter tail - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter tail",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <String as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_stream = query_params
        .iter()
        .filter(|e| e.0 == "stream")
        .map(|e| e.1.clone())
        .next();
    let param_stream = match param_stream {
        Some(param_stream) => {
            let param_stream = <models::LogStream as std::str::FromStr>::from_str(&param_stream);
            match param_stream {
                Ok(param_stream) => Some(param_stream),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter stream - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter stream",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_stream, "stream", validation);
    let param_since = query_params
        .iter()
        .filter(|e| e.0 == "since")
        .map(|e| e.1.clone())
        .next();
    let param_since = match param_since {
        Some(param_since) => {
            let param_since =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_since);
            match param_since {
                Ok(param_since) => Some(param_since),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter since - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter since",
                    )),
            }
        }
        None => None,
    };
    let param_timeout_seconds = query_params
        .iter()
        .filter(|e| e.0 == "timeout_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_timeout_seconds = match param_timeout_seconds {
        Some(param_timeout_seconds) => {
            let param_timeout_seconds =
                <u32 as std::str::FromStr>::from_str(&param_timeout_seconds);
            match param_timeout_seconds {
                            Ok(param_timeout_seconds) => Some(param_timeout_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter timeout_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter timeout_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .follow_logs(
            param_identifier,
            param_tail,
            param_cursor,
            param_stream,
            param_since,
            param_timeout_seconds,
            param_last_event_id,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            FollowLogsResponse::LogStream(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                // Plain text Body
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowLogsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_follow_stats<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_STATS_STREAM_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_STATS_STREAM_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_STATS_STREAM_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_timeout_seconds = query_params
        .iter()
        .filter(|e| e.0 == "timeout_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_timeout_seconds = match param_timeout_seconds {
        Some(param_timeout_seconds) => {
            let param_timeout_seconds =
                <u32 as std::str::FromStr>::from_str(&param_timeout_seconds);
            match param_timeout_seconds {
                            Ok(param_timeout_seconds) => Some(param_timeout_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter timeout_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter timeout_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .follow_stats(param_identifier, param_timeout_seconds, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            FollowStatsResponse::StatsStream(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                // Plain text Body
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowStatsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_reveal = query_params
        .iter()
        .filter(|e| e.0 == "reveal")
        .map(|e| e.1.clone())
        .next();
    let param_reveal = match param_reveal {
        Some(param_reveal) => {
            let param_reveal = <models::RevealedPart as std::str::FromStr>::from_str(&param_reveal);
            match param_reveal {
                Ok(param_reveal) => Some(param_reveal),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter reveal - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter reveal",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_reveal, "reveal", validation);

    let result = api_impl
        .get_container(param_identifier, param_reveal, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetContainerResponse::Container(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_kill_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_KILL_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_KILL_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_KILL_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_signal = query_params
        .iter()
        .filter(|e| e.0 == "signal")
        .map(|e| e.1.clone())
        .next();
    let param_signal = match param_signal {
        Some(param_signal) => {
            let param_signal = <String as std::str::FromStr>::from_str(&param_signal);
            match param_signal {
                Ok(param_signal) => Some(param_signal),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter signal - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter signal",
                    )),
            }
        }
        None => None,
    };

    let result = api_impl
        .kill_container(
            param_identifier,
            param_idempotency_key,
            param_signal,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            KillContainerResponse::SignalSent(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            KillContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_pause_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_PAUSE_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_PAUSE_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_PAUSE_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    let result = api_impl
        .pause_container(param_identifier, param_idempotency_key, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            PauseContainerResponse::ContainerPaused(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PauseContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_read_logs<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_LOGS_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_LOGS_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_LOGS_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_limit = query_params
        .iter()
        .filter(|e| e.0 == "limit")
        .map(|e| e.1.clone())
        .next();
    let param_limit = match param_limit {
        Some(param_limit) => {
            let param_limit = <u32 as std::str::FromStr>::from_str(&param_limit);
            match param_limit {
                Ok(param_limit) => Some(param_limit),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter limit - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter limit",
                    )),
            }
        }
        None => None,
    };
    let param_tail = query_params
        .iter()
        .filter(|e| e.0 == "tail")
        .map(|e| e.1.clone())
        .next();
    let param_tail = match param_tail {
        Some(param_tail) => {
            let param_tail = <u32 as std::str::FromStr>::from_str(&param_tail);
            match param_tail {
                Ok(param_tail) => Some(param_tail),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter tail - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter tail",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <String as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_stream = query_params
        .iter()
        .filter(|e| e.0 == "stream")
        .map(|e| e.1.clone())
        .next();
    let param_stream = match param_stream {
        Some(param_stream) => {
            let param_stream = <models::LogStream as std::str::FromStr>::from_str(&param_stream);
            match param_stream {
                Ok(param_stream) => Some(param_stream),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter stream - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter stream",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_stream, "stream", validation);
    let param_since = query_params
        .iter()
        .filter(|e| e.0 == "since")
        .map(|e| e.1.clone())
        .next();
    let param_since = match param_since {
        Some(param_since) => {
            let param_since =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_since);
            match param_since {
                Ok(param_since) => Some(param_since),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter since - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter since",
                    )),
            }
        }
        None => None,
    };
    let param_until = query_params
        .iter()
        .filter(|e| e.0 == "until")
        .map(|e| e.1.clone())
        .next();
    let param_until = match param_until {
        Some(param_until) => {
            let param_until =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_until);
            match param_until {
                Ok(param_until) => Some(param_until),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter until - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter until",
                    )),
            }
        }
        None => None,
    };

    let result = api_impl
        .read_logs(
            param_identifier,
            param_limit,
            param_tail,
            param_cursor,
            param_stream,
            param_since,
            param_until,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ReadLogsResponse::LogLines(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadLogsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_read_stats<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_STATS_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_STATS_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_STATS_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    let result = api_impl.read_stats(param_identifier, &context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ReadStatsResponse::Stats(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ReadStatsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_restart_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_RESTART_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_RESTART_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_RESTART_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_grace_seconds = query_params
        .iter()
        .filter(|e| e.0 == "grace_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_grace_seconds = match param_grace_seconds {
        Some(param_grace_seconds) => {
            let param_grace_seconds = <u32 as std::str::FromStr>::from_str(&param_grace_seconds);
            match param_grace_seconds {
                            Ok(param_grace_seconds) => Some(param_grace_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter grace_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter grace_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .restart_container(
            param_identifier,
            param_idempotency_key,
            param_grace_seconds,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            RestartContainerResponse::ContainerRestarted(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RestartContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_start_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_START_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_START_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_START_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    let result = api_impl
        .start_container(param_identifier, param_idempotency_key, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            StartContainerResponse::ContainerStarted(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StartContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_stop_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_STOP_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_STOP_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_STOP_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_grace_seconds = query_params
        .iter()
        .filter(|e| e.0 == "grace_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_grace_seconds = match param_grace_seconds {
        Some(param_grace_seconds) => {
            let param_grace_seconds = <u32 as std::str::FromStr>::from_str(&param_grace_seconds);
            match param_grace_seconds {
                            Ok(param_grace_seconds) => Some(param_grace_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter grace_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter grace_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .stop_container(
            param_identifier,
            param_idempotency_key,
            param_grace_seconds,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            StopContainerResponse::ContainerStopped(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            StopContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_stream_command<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_EXEC_STREAM_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_EXEC_STREAM_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_EXEC_STREAM_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_exec_request: Option<models::ExecRequest> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_exec_request) => param_exec_request,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ExecRequest - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ExecRequest due to schema")),
                                    }
            } else {
                None
            };
            let param_exec_request = match param_exec_request {
                                    Some(param_exec_request) => param_exec_request,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ExecRequest".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ExecRequest")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_exec_request, "ExecRequest", validation);

            let result = api_impl
                .stream_command(param_identifier, param_exec_request, &context)
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    StreamCommandResponse::CommandRunning(body) => {
                        *response.status_mut() = StatusCode::from_u16(200)
                            .expect("Unable to turn 200 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                        // Plain text Body
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::NotFound(body) => {
                        *response.status_mut() = StatusCode::from_u16(404)
                            .expect("Unable to turn 404 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    StreamCommandResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_terminate_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_grace_seconds = query_params
        .iter()
        .filter(|e| e.0 == "grace_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_grace_seconds = match param_grace_seconds {
        Some(param_grace_seconds) => {
            let param_grace_seconds = <u32 as std::str::FromStr>::from_str(&param_grace_seconds);
            match param_grace_seconds {
                            Ok(param_grace_seconds) => Some(param_grace_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter grace_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter grace_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .terminate_container(param_identifier, param_grace_seconds, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            TerminateContainerResponse::ContainerTerminated => {
                *response.status_mut() =
                    StatusCode::from_u16(204).expect("Unable to turn 204 into a StatusCode");
            }
            TerminateContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            TerminateContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_unpause_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_UNPAUSE_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_UNPAUSE_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_UNPAUSE_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    let result = api_impl
        .unpause_container(param_identifier, param_idempotency_key, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            UnpauseContainerResponse::ContainerUnpaused(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            UnpauseContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_update_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_container_update: Option<models::ContainerUpdate> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_container_update) => param_container_update,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ContainerUpdate - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ContainerUpdate due to schema")),
                                    }
            } else {
                None
            };
            let param_container_update = match param_container_update {
                                    Some(param_container_update) => param_container_update,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ContainerUpdate".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ContainerUpdate")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_container_update, "ContainerUpdate", validation);

            let result = api_impl
                .update_container(param_identifier, param_container_update, &context)
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    UpdateContainerResponse::ContainerUpdated(body) => {
                        *response.status_mut() = StatusCode::from_u16(200)
                            .expect("Unable to turn 200 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::NotFound(body) => {
                        *response.status_mut() = StatusCode::from_u16(404)
                            .expect("Unable to turn 404 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateContainerResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_wait_for_container<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_CONTAINER_IDENTIFIER_WAIT_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_CONTAINER_IDENTIFIER_WAIT_ in set but failed match against \"{}\"", path, paths::REGEX_API_CONTAINER_IDENTIFIER_WAIT_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<String>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_until = query_params
        .iter()
        .filter(|e| e.0 == "until")
        .map(|e| e.1.clone())
        .next();
    let param_until = match param_until {
        Some(param_until) => {
            let param_until =
                <models::ContainerMilestone as std::str::FromStr>::from_str(&param_until);
            match param_until {
                Ok(param_until) => Some(param_until),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter until - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter until",
                    )),
            }
        }
        None => None,
    };
    let param_until = match param_until {
        Some(param_until) => param_until,
        None => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_str("Missing required query parameter until"))
                .expect("Unable to create Bad Request response for missing query parameter until"))
        }
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_until, "until", validation);
    let param_timeout_seconds = query_params
        .iter()
        .filter(|e| e.0 == "timeout_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_timeout_seconds = match param_timeout_seconds {
        Some(param_timeout_seconds) => {
            let param_timeout_seconds =
                <u32 as std::str::FromStr>::from_str(&param_timeout_seconds);
            match param_timeout_seconds {
                            Ok(param_timeout_seconds) => Some(param_timeout_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter timeout_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter timeout_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .wait_for_container(
            param_identifier,
            param_until,
            param_timeout_seconds,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            WaitForContainerResponse::Waited(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::Conflict(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(409).expect("Unable to turn 409 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            WaitForContainerResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_follow_events<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Header parameters
    let param_last_event_id = headers.get(HeaderName::from_static("last-event-id"));

    let param_last_event_id = match param_last_event_id {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Last-Event-ID - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Last-Event-ID"));
                }
            }
        }
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <String as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_owner = query_params
        .iter()
        .filter(|e| e.0 == "owner")
        .map(|e| e.1.clone())
        .next();
    let param_owner = match param_owner {
        Some(param_owner) => {
            let param_owner = <String as std::str::FromStr>::from_str(&param_owner);
            match param_owner {
                Ok(param_owner) => Some(param_owner),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter owner - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter owner",
                    )),
            }
        }
        None => None,
    };
    let param_kind = query_params
        .iter()
        .filter(|e| e.0 == "kind")
        .map(|e| e.1.clone())
        .next();
    let param_kind = match param_kind {
        Some(param_kind) => {
            let param_kind = <models::EventKind as std::str::FromStr>::from_str(&param_kind);
            match param_kind {
                Ok(param_kind) => Some(param_kind),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter kind - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter kind",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_kind, "kind", validation);
    let param_action = query_params
        .iter()
        .filter(|e| e.0 == "action")
        .map(|e| e.1.clone())
        .next();
    let param_action = match param_action {
        Some(param_action) => {
            let param_action = <String as std::str::FromStr>::from_str(&param_action);
            match param_action {
                Ok(param_action) => Some(param_action),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter action - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter action",
                    )),
            }
        }
        None => None,
    };
    let param_subject = query_params
        .iter()
        .filter(|e| e.0 == "subject")
        .map(|e| e.1.clone())
        .next();
    let param_subject = match param_subject {
        Some(param_subject) => {
            let param_subject = <uuid::Uuid as std::str::FromStr>::from_str(&param_subject);
            match param_subject {
                Ok(param_subject) => Some(param_subject),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter subject - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter subject",
                    )),
            }
        }
        None => None,
    };
    let param_timeout_seconds = query_params
        .iter()
        .filter(|e| e.0 == "timeout_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_timeout_seconds = match param_timeout_seconds {
        Some(param_timeout_seconds) => {
            let param_timeout_seconds =
                <u32 as std::str::FromStr>::from_str(&param_timeout_seconds);
            match param_timeout_seconds {
                            Ok(param_timeout_seconds) => Some(param_timeout_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter timeout_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter timeout_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .follow_events(
            param_cursor,
            param_owner,
            param_kind,
            param_action,
            param_subject,
            param_timeout_seconds,
            param_last_event_id,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            FollowEventsResponse::EventStream(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                // Plain text Body
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowEventsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_list_events<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_limit = query_params
        .iter()
        .filter(|e| e.0 == "limit")
        .map(|e| e.1.clone())
        .next();
    let param_limit = match param_limit {
        Some(param_limit) => {
            let param_limit = <u32 as std::str::FromStr>::from_str(&param_limit);
            match param_limit {
                Ok(param_limit) => Some(param_limit),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter limit - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter limit",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <String as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_owner = query_params
        .iter()
        .filter(|e| e.0 == "owner")
        .map(|e| e.1.clone())
        .next();
    let param_owner = match param_owner {
        Some(param_owner) => {
            let param_owner = <String as std::str::FromStr>::from_str(&param_owner);
            match param_owner {
                Ok(param_owner) => Some(param_owner),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter owner - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter owner",
                    )),
            }
        }
        None => None,
    };
    let param_kind = query_params
        .iter()
        .filter(|e| e.0 == "kind")
        .map(|e| e.1.clone())
        .next();
    let param_kind = match param_kind {
        Some(param_kind) => {
            let param_kind = <models::EventKind as std::str::FromStr>::from_str(&param_kind);
            match param_kind {
                Ok(param_kind) => Some(param_kind),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter kind - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter kind",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_kind, "kind", validation);
    let param_action = query_params
        .iter()
        .filter(|e| e.0 == "action")
        .map(|e| e.1.clone())
        .next();
    let param_action = match param_action {
        Some(param_action) => {
            let param_action = <String as std::str::FromStr>::from_str(&param_action);
            match param_action {
                Ok(param_action) => Some(param_action),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter action - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter action",
                    )),
            }
        }
        None => None,
    };
    let param_subject = query_params
        .iter()
        .filter(|e| e.0 == "subject")
        .map(|e| e.1.clone())
        .next();
    let param_subject = match param_subject {
        Some(param_subject) => {
            let param_subject = <uuid::Uuid as std::str::FromStr>::from_str(&param_subject);
            match param_subject {
                Ok(param_subject) => Some(param_subject),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter subject - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter subject",
                    )),
            }
        }
        None => None,
    };
    let param_since = query_params
        .iter()
        .filter(|e| e.0 == "since")
        .map(|e| e.1.clone())
        .next();
    let param_since = match param_since {
        Some(param_since) => {
            let param_since =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_since);
            match param_since {
                Ok(param_since) => Some(param_since),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter since - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter since",
                    )),
            }
        }
        None => None,
    };
    let param_until = query_params
        .iter()
        .filter(|e| e.0 == "until")
        .map(|e| e.1.clone())
        .next();
    let param_until = match param_until {
        Some(param_until) => {
            let param_until =
                <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(&param_until);
            match param_until {
                Ok(param_until) => Some(param_until),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter until - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter until",
                    )),
            }
        }
        None => None,
    };

    let result = api_impl
        .list_events(
            param_limit,
            param_cursor,
            param_owner,
            param_kind,
            param_action,
            param_subject,
            param_since,
            param_until,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ListEventsResponse::Events(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListEventsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_health<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    let result = api_impl.get_health(&context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetHealthResponse::Alive(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetHealthResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetHealthResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetHealthResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetHealthResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_metrics<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    let result = api_impl.get_metrics(&context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetMetricsResponse::Metrics(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                // Plain text Body
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetMetricsResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_readiness<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    let result = api_impl.get_readiness(&context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetReadinessResponse::Ready(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetReadinessResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetReadinessResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetReadinessResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetReadinessResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetReadinessResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_list_images<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_limit = query_params
        .iter()
        .filter(|e| e.0 == "limit")
        .map(|e| e.1.clone())
        .next();
    let param_limit = match param_limit {
        Some(param_limit) => {
            let param_limit = <u32 as std::str::FromStr>::from_str(&param_limit);
            match param_limit {
                Ok(param_limit) => Some(param_limit),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter limit - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter limit",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <uuid::Uuid as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_owner = query_params
        .iter()
        .filter(|e| e.0 == "owner")
        .map(|e| e.1.clone())
        .next();
    let param_owner = match param_owner {
        Some(param_owner) => {
            let param_owner = <String as std::str::FromStr>::from_str(&param_owner);
            match param_owner {
                Ok(param_owner) => Some(param_owner),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter owner - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter owner",
                    )),
            }
        }
        None => None,
    };
    let param_status = query_params
        .iter()
        .filter(|e| e.0 == "status")
        .map(|e| e.1.clone())
        .next();
    let param_status = match param_status {
        Some(param_status) => {
            let param_status =
                <models::ImageListStatus as std::str::FromStr>::from_str(&param_status);
            match param_status {
                Ok(param_status) => Some(param_status),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter status - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter status",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_status, "status", validation);

    let result = api_impl
        .list_images(
            param_limit,
            param_cursor,
            param_owner,
            param_status,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ListImagesResponse::Images(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListImagesResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_vet_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_image_create: Option<models::ImageCreate> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_image_create) => param_image_create,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ImageCreate - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ImageCreate due to schema")),
                                    }
            } else {
                None
            };
            let param_image_create = match param_image_create {
                                    Some(param_image_create) => param_image_create,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ImageCreate".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ImageCreate")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_image_create, "ImageCreate", validation);

            let result = api_impl
                .vet_image(param_image_create, param_idempotency_key, &context)
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    VetImageResponse::ImageVetted { body, location } => {
                        *response.status_mut() = StatusCode::from_u16(201)
                            .expect("Unable to turn 201 into a StatusCode");

                        let location = match header::IntoHeaderValue(location).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling location header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("location"), location);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    VetImageResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_accept_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_IMAGE_IDENTIFIER_ACCEPT_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_IMAGE_IDENTIFIER_ACCEPT_ in set but failed match against \"{}\"", path, paths::REGEX_API_IMAGE_IDENTIFIER_ACCEPT_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };
    let param_if_match = headers.get(HeaderName::from_static("if-match"));

    let param_if_match = match param_if_match {
        Some(v) => match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
            Ok(result) => Some(result.0),
            Err(err) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!("Invalid header If-Match - {err}")))
                    .expect("Unable to create Bad Request response for invalid header If-Match"));
            }
        },
        None => None,
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_image_accept: Option<models::ImageAccept> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_image_accept) => param_image_accept,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ImageAccept - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ImageAccept due to schema")),
                                    }
            } else {
                None
            };
            let param_image_accept = match param_image_accept {
                                    Some(param_image_accept) => param_image_accept,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ImageAccept".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ImageAccept")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_image_accept, "ImageAccept", validation);

            let result = api_impl
                .accept_image(
                    param_identifier,
                    param_image_accept,
                    param_idempotency_key,
                    param_if_match,
                    &context,
                )
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    AcceptImageResponse::ImageAccepted { body, e_tag } => {
                        *response.status_mut() = StatusCode::from_u16(200)
                            .expect("Unable to turn 200 into a StatusCode");

                        let e_tag = match header::IntoHeaderValue(e_tag).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling e_tag header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("etag"), e_tag);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::NotFound(body) => {
                        *response.status_mut() = StatusCode::from_u16(404)
                            .expect("Unable to turn 404 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::Stale(body) => {
                        *response.status_mut() = StatusCode::from_u16(412)
                            .expect("Unable to turn 412 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    AcceptImageResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_follow_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_IMAGE_IDENTIFIER_STREAM_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_IMAGE_IDENTIFIER_STREAM_ in set but failed match against \"{}\"", path, paths::REGEX_API_IMAGE_IDENTIFIER_STREAM_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_last_event_id = headers.get(HeaderName::from_static("last-event-id"));

    let param_last_event_id = match param_last_event_id {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Last-Event-ID - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Last-Event-ID"));
                }
            }
        }
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_timeout_seconds = query_params
        .iter()
        .filter(|e| e.0 == "timeout_seconds")
        .map(|e| e.1.clone())
        .next();
    let param_timeout_seconds = match param_timeout_seconds {
        Some(param_timeout_seconds) => {
            let param_timeout_seconds =
                <u32 as std::str::FromStr>::from_str(&param_timeout_seconds);
            match param_timeout_seconds {
                            Ok(param_timeout_seconds) => Some(param_timeout_seconds),
                            Err(e) => return Ok(Response::builder()
                                .status(StatusCode::BAD_REQUEST)
                                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                .body(body_from_string(format!("Couldn't parse query parameter timeout_seconds - doesn't match schema: {e}")))
                                .expect("Unable to create Bad Request response for invalid query parameter timeout_seconds")),
                        }
        }
        None => None,
    };

    let result = api_impl
        .follow_image(
            param_identifier,
            param_timeout_seconds,
            param_last_event_id,
            &context,
        )
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            FollowImageResponse::ImageStream(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                // Plain text Body
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            FollowImageResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_IMAGE_IDENTIFIER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_IMAGE_IDENTIFIER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_IMAGE_IDENTIFIER_.as_str()
            )
        });

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_if_none_match = headers.get(HeaderName::from_static("if-none-match"));

    let param_if_none_match = match param_if_none_match {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header If-None-Match - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header If-None-Match"));
                }
            }
        }
        None => None,
    };

    let result = api_impl
        .get_image(param_identifier, param_if_none_match, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetImageResponse::Image { body, e_tag } => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");

                let e_tag = match header::IntoHeaderValue(e_tag).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling e_tag header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("etag"), e_tag);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::ImageUnchanged { e_tag } => {
                *response.status_mut() =
                    StatusCode::from_u16(304).expect("Unable to turn 304 into a StatusCode");

                let e_tag = match header::IntoHeaderValue(e_tag).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling e_tag header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("etag"), e_tag);
            }
            GetImageResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetImageResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_pull_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params =
                    paths::REGEX_API_IMAGE_IDENTIFIER_PULL_
                    .captures(path)
                    .unwrap_or_else(||
                        panic!("Path {} matched RE API_IMAGE_IDENTIFIER_PULL_ in set but failed match against \"{}\"", path, paths::REGEX_API_IMAGE_IDENTIFIER_PULL_.as_str())
                    );

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    let result = api_impl
        .pull_image(param_identifier, param_idempotency_key, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            PullImageResponse::PullAccepted(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(202).expect("Unable to turn 202 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            PullImageResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_remove_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_IMAGE_IDENTIFIER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_IMAGE_IDENTIFIER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_IMAGE_IDENTIFIER_.as_str()
            )
        });

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_if_match = headers.get(HeaderName::from_static("if-match"));

    let param_if_match = match param_if_match {
        Some(v) => match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
            Ok(result) => Some(result.0),
            Err(err) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!("Invalid header If-Match - {err}")))
                    .expect("Unable to create Bad Request response for invalid header If-Match"));
            }
        },
        None => None,
    };

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_running = query_params
        .iter()
        .filter(|e| e.0 == "running")
        .map(|e| e.1.clone())
        .next();
    let param_running = match param_running {
        Some(param_running) => {
            let param_running =
                <models::RunningContainers as std::str::FromStr>::from_str(&param_running);
            match param_running {
                Ok(param_running) => Some(param_running),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter running - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter running",
                    )),
            }
        }
        None => None,
    };
    #[cfg(not(feature = "validate"))]
    run_validation!(param_running, "running", validation);

    let result = api_impl
        .remove_image(param_identifier, param_if_match, param_running, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            RemoveImageResponse::ImageRemoved => {
                *response.status_mut() =
                    StatusCode::from_u16(204).expect("Unable to turn 204 into a StatusCode");
            }
            RemoveImageResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::Stale(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(412).expect("Unable to turn 412 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RemoveImageResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_update_image<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_IMAGE_IDENTIFIER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_IMAGE_IDENTIFIER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_IMAGE_IDENTIFIER_.as_str()
            )
        });

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Header parameters
    let param_if_match = headers.get(HeaderName::from_static("if-match"));

    let param_if_match = match param_if_match {
        Some(v) => match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
            Ok(result) => Some(result.0),
            Err(err) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!("Invalid header If-Match - {err}")))
                    .expect("Unable to create Bad Request response for invalid header If-Match"));
            }
        },
        None => None,
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_image_update: Option<models::ImageUpdate> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_image_update) => param_image_update,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter ImageUpdate - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter ImageUpdate due to schema")),
                                    }
            } else {
                None
            };
            let param_image_update = match param_image_update {
                                    Some(param_image_update) => param_image_update,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter ImageUpdate".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter ImageUpdate")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_image_update, "ImageUpdate", validation);

            let result = api_impl
                .update_image(
                    param_identifier,
                    param_image_update,
                    param_if_match,
                    &context,
                )
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    UpdateImageResponse::ImageUpdated { body, e_tag } => {
                        *response.status_mut() = StatusCode::from_u16(200)
                            .expect("Unable to turn 200 into a StatusCode");

                        let e_tag = match header::IntoHeaderValue(e_tag).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling e_tag header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("etag"), e_tag);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::NotFound(body) => {
                        *response.status_mut() = StatusCode::from_u16(404)
                            .expect("Unable to turn 404 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::Stale(body) => {
                        *response.status_mut() = StatusCode::from_u16(412)
                            .expect("Unable to turn 412 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    UpdateImageResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_create_key<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Header parameters
    let param_idempotency_key = headers.get(HeaderName::from_static("idempotency-key"));

    let param_idempotency_key = match param_idempotency_key {
        Some(v) => {
            match header::IntoHeaderValue::<String>::try_from((*v).clone()) {
                Ok(result) => Some(result.0),
                Err(err) => {
                    return Ok(Response::builder()
                                        .status(StatusCode::BAD_REQUEST)
                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                        .body(body_from_string(format!("Invalid header Idempotency-Key - {err}")))
                                        .expect("Unable to create Bad Request response for invalid header Idempotency-Key"));
                }
            }
        }
        None => None,
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_key_create: Option<models::KeyCreate> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_key_create) => param_key_create,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter KeyCreate - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter KeyCreate due to schema")),
                                    }
            } else {
                None
            };
            let param_key_create = match param_key_create {
                                    Some(param_key_create) => param_key_create,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter KeyCreate".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter KeyCreate")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_key_create, "KeyCreate", validation);

            let result = api_impl
                .create_key(param_key_create, param_idempotency_key, &context)
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    CreateKeyResponse::KeyCreated { body, location } => {
                        *response.status_mut() = StatusCode::from_u16(201)
                            .expect("Unable to turn 201 into a StatusCode");

                        let location = match header::IntoHeaderValue(location).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling location header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("location"), location);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::Conflict(body) => {
                        *response.status_mut() = StatusCode::from_u16(409)
                            .expect("Unable to turn 409 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    CreateKeyResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

#[allow(unused_variables)]
async fn handle_list_keys<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Query parameters (note that non-required or collection query parameters will ignore garbage values, rather than causing a 400 response)
    let query_params =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect::<Vec<_>>();
    let param_limit = query_params
        .iter()
        .filter(|e| e.0 == "limit")
        .map(|e| e.1.clone())
        .next();
    let param_limit = match param_limit {
        Some(param_limit) => {
            let param_limit = <u32 as std::str::FromStr>::from_str(&param_limit);
            match param_limit {
                Ok(param_limit) => Some(param_limit),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter limit - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter limit",
                    )),
            }
        }
        None => None,
    };
    let param_cursor = query_params
        .iter()
        .filter(|e| e.0 == "cursor")
        .map(|e| e.1.clone())
        .next();
    let param_cursor = match param_cursor {
        Some(param_cursor) => {
            let param_cursor = <uuid::Uuid as std::str::FromStr>::from_str(&param_cursor);
            match param_cursor {
                Ok(param_cursor) => Some(param_cursor),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter cursor - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter cursor",
                    )),
            }
        }
        None => None,
    };
    let param_owner = query_params
        .iter()
        .filter(|e| e.0 == "owner")
        .map(|e| e.1.clone())
        .next();
    let param_owner = match param_owner {
        Some(param_owner) => {
            let param_owner = <String as std::str::FromStr>::from_str(&param_owner);
            match param_owner {
                Ok(param_owner) => Some(param_owner),
                Err(e) => return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse query parameter owner - doesn't match schema: {e}"
                    )))
                    .expect(
                        "Unable to create Bad Request response for invalid query parameter owner",
                    )),
            }
        }
        None => None,
    };

    let result = api_impl
        .list_keys(param_limit, param_cursor, param_owner, &context)
        .await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            ListKeysResponse::Keys(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            ListKeysResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_key<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_KEY_IDENTIFIER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_KEY_IDENTIFIER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_KEY_IDENTIFIER_.as_str()
            )
        });

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    let result = api_impl.get_key(param_identifier, &context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetKeyResponse::Key(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetKeyResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_revoke_key<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_KEY_IDENTIFIER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_KEY_IDENTIFIER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_KEY_IDENTIFIER_.as_str()
            )
        });

    let param_identifier = match percent_encoding::percent_decode(
        path_params["identifier"].as_bytes(),
    )
    .decode_utf8()
    {
        Ok(param_identifier) => match param_identifier.parse::<uuid::Uuid>() {
            Ok(param_identifier) => param_identifier,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter identifier: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["identifier"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    let result = api_impl.revoke_key(param_identifier, &context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            RevokeKeyResponse::KeyRevoked => {
                *response.status_mut() =
                    StatusCode::from_u16(204).expect("Unable to turn 204 into a StatusCode");
            }
            RevokeKeyResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            RevokeKeyResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_quota<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    let result = api_impl.get_quota(&context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetQuotaResponse::Quota(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetQuotaResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_get_owner_quota<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_QUOTA_OWNER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_QUOTA_OWNER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_QUOTA_OWNER_.as_str()
            )
        });

    let param_owner = match percent_encoding::percent_decode(path_params["owner"].as_bytes())
        .decode_utf8()
    {
        Ok(param_owner) => match param_owner.parse::<String>() {
            Ok(param_owner) => param_owner,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter owner: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["owner"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    let result = api_impl.get_owner_quota(param_owner, &context).await;
    let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
    response.headers_mut().insert(
        HeaderName::from_static("x-span-id"),
        HeaderValue::from_str(
            (&context as &dyn Has<XSpanIdString>)
                .get()
                .0
                .clone()
                .as_str(),
        )
        .expect("Unable to create X-Span-ID header value"),
    );

    match result {
        Ok(rsp) => match rsp {
            GetOwnerQuotaResponse::Quota(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(200).expect("Unable to turn 200 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::InvalidRequest(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(400).expect("Unable to turn 400 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::Unauthenticated(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(401).expect("Unable to turn 401 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::Forbidden(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(403).expect("Unable to turn 403 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::NotFound(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(404).expect("Unable to turn 404 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::Limited { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(429).expect("Unable to turn 429 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::HeadersTooLarge(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(431).expect("Unable to turn 431 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::InternalError(body) => {
                *response.status_mut() =
                    StatusCode::from_u16(500).expect("Unable to turn 500 into a StatusCode");
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
            GetOwnerQuotaResponse::Unavailable { body, retry_after } => {
                *response.status_mut() =
                    StatusCode::from_u16(503).expect("Unable to turn 503 into a StatusCode");

                let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                    Ok(val) => val,
                    Err(e) => return Ok(Response::builder()
                        .status(StatusCode::INTERNAL_SERVER_ERROR)
                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                        .body(body_from_string(format!(
                            "An internal server error occurred handling retry_after header - {e}"
                        )))
                        .expect(
                            "Unable to create Internal Server Error for invalid response header",
                        )),
                };

                response
                    .headers_mut()
                    .insert(HeaderName::from_static("retry-after"), retry_after);
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                // JSON Body
                let body = serde_json::to_string(&body).expect("impossible to fail to serialize");
                *response.body_mut() = body_from_string(body);
            }
        },
        Err(_) => {
            // Application code returned an error. This should not happen, as the implementation should
            // return a valid response.
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *response.body_mut() = body_from_str("An internal error occurred");
        }
    }

    Ok(response)
}

#[allow(unused_variables)]
async fn handle_set_owner_quota<T, C, ReqBody>(
    mut api_impl: T,
    uri: hyper::Uri,
    headers: HeaderMap,
    body: ReqBody,
    context: C,
    validation: bool,
) -> Result<Response<BoxBody<Bytes, Infallible>>, crate::ServiceError>
where
    T: Api<C> + Clone + Send + 'static,
    C: Has<XSpanIdString> + Has<Option<Authorization>> + Send + Sync + 'static,
    ReqBody: Body + Send + 'static,
    ReqBody::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    ReqBody::Data: Send,
{
    {
        let authorization = match *(&context as &dyn Has<Option<Authorization>>).get() {
            Some(ref authorization) => authorization,
            None => {
                return Ok(Response::builder()
                    .status(StatusCode::FORBIDDEN)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_str("Unauthenticated"))
                    .expect("Unable to create Authentication Forbidden response"))
            }
        };
    }

    // Path parameters
    let path: &str = uri.path();
    let path_params = paths::REGEX_API_QUOTA_OWNER_
        .captures(path)
        .unwrap_or_else(|| {
            panic!(
                "Path {} matched RE API_QUOTA_OWNER_ in set but failed match against \"{}\"",
                path,
                paths::REGEX_API_QUOTA_OWNER_.as_str()
            )
        });

    let param_owner = match percent_encoding::percent_decode(path_params["owner"].as_bytes())
        .decode_utf8()
    {
        Ok(param_owner) => match param_owner.parse::<String>() {
            Ok(param_owner) => param_owner,
            Err(e) => {
                return Ok(Response::builder()
                    .status(StatusCode::BAD_REQUEST)
                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                    .body(body_from_string(format!(
                        "Couldn't parse path parameter owner: {e}"
                    )))
                    .expect("Unable to create Bad Request response for invalid path parameter"))
            }
        },
        Err(_) => {
            return Ok(Response::builder()
                .status(StatusCode::BAD_REQUEST)
                .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                .body(body_from_string(format!(
                    "Couldn't percent-decode path parameter as UTF-8: {}",
                    &path_params["owner"]
                )))
                .expect("Unable to create Bad Request response for invalid percent decode"))
        }
    };

    // Handle body parameters (note that non-required body parameters will ignore garbage
    // values, rather than causing a 400 response). Produce warning header and logs for
    // any unused fields.
    let result = http_body_util::BodyExt::collect(body)
        .await
        .map(|f| f.to_bytes().to_vec());
    match result {
        Ok(body) => {
            let mut unused_elements: Vec<String> = vec![];
            let param_quota_limits: Option<models::QuotaLimits> = if !body.is_empty() {
                let deserializer = &mut serde_json::Deserializer::from_slice(&body);
                match serde_ignored::deserialize(deserializer, |path| {
                                            warn!("Ignoring unknown field in body: {path}");
                                            unused_elements.push(path.to_string());
                                    }) {
                                        Ok(param_quota_limits) => param_quota_limits,
                                        Err(e) => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new(format!("Couldn't parse body parameter QuotaLimits - doesn't match schema: {e}")))
                                                        .expect("Unable to create Bad Request response for invalid body parameter QuotaLimits due to schema")),
                                    }
            } else {
                None
            };
            let param_quota_limits = match param_quota_limits {
                                    Some(param_quota_limits) => param_quota_limits,
                                    None => return Ok(Response::builder()
                                                        .status(StatusCode::BAD_REQUEST)
                                                        .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                        .body(BoxBody::new("Missing required body parameter QuotaLimits".to_string()))
                                                        .expect("Unable to create Bad Request response for missing body parameter QuotaLimits")),
                                };
            #[cfg(not(feature = "validate"))]
            run_validation!(param_quota_limits, "QuotaLimits", validation);

            let result = api_impl
                .set_owner_quota(param_owner, param_quota_limits, &context)
                .await;
            let mut response = Response::new(BoxBody::new(http_body_util::Empty::new()));
            response.headers_mut().insert(
                HeaderName::from_static("x-span-id"),
                HeaderValue::from_str(
                    (&context as &dyn Has<XSpanIdString>)
                        .get()
                        .0
                        .clone()
                        .as_str(),
                )
                .expect("Unable to create X-Span-ID header value"),
            );

            if !unused_elements.is_empty() {
                response.headers_mut().insert(
                    HeaderName::from_static("warning"),
                    HeaderValue::from_str(
                        format!("Ignoring unknown fields in body: {unused_elements:?}").as_str(),
                    )
                    .expect("Unable to create Warning header value"),
                );
            }
            match result {
                Ok(rsp) => match rsp {
                    SetOwnerQuotaResponse::QuotaSet(body) => {
                        *response.status_mut() = StatusCode::from_u16(200)
                            .expect("Unable to turn 200 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::InvalidRequest(body) => {
                        *response.status_mut() = StatusCode::from_u16(400)
                            .expect("Unable to turn 400 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::Unauthenticated(body) => {
                        *response.status_mut() = StatusCode::from_u16(401)
                            .expect("Unable to turn 401 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::Forbidden(body) => {
                        *response.status_mut() = StatusCode::from_u16(403)
                            .expect("Unable to turn 403 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::TooSlow(body) => {
                        *response.status_mut() = StatusCode::from_u16(408)
                            .expect("Unable to turn 408 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::BodyTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(413)
                            .expect("Unable to turn 413 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::WrongMediaType(body) => {
                        *response.status_mut() = StatusCode::from_u16(415)
                            .expect("Unable to turn 415 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::Limited { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(429)
                            .expect("Unable to turn 429 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::HeadersTooLarge(body) => {
                        *response.status_mut() = StatusCode::from_u16(431)
                            .expect("Unable to turn 431 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::InternalError(body) => {
                        *response.status_mut() = StatusCode::from_u16(500)
                            .expect("Unable to turn 500 into a StatusCode");
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                    SetOwnerQuotaResponse::Unavailable { body, retry_after } => {
                        *response.status_mut() = StatusCode::from_u16(503)
                            .expect("Unable to turn 503 into a StatusCode");

                        let retry_after = match header::IntoHeaderValue(retry_after).try_into() {
                                                        Ok(val) => val,
                                                        Err(e) => {
                                                            return Ok(Response::builder()
                                                                    .status(StatusCode::INTERNAL_SERVER_ERROR)
                                                                    .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
                                                                    .body(body_from_string(format!("An internal server error occurred handling retry_after header - {e}")))
                                                                    .expect("Unable to create Internal Server Error for invalid response header"))
                                                        }
                                                    };

                        response
                            .headers_mut()
                            .insert(HeaderName::from_static("retry-after"), retry_after);
                        response
                            .headers_mut()
                            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                        // JSON Body
                        let body =
                            serde_json::to_string(&body).expect("impossible to fail to serialize");
                        *response.body_mut() = body_from_string(body);
                    }
                },
                Err(_) => {
                    // Application code returned an error. This should not happen, as the implementation should
                    // return a valid response.
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                        .headers_mut()
                        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
                    *response.body_mut() = body_from_str("An internal error occurred");
                }
            }

            Ok(response)
        }
        Err(e) => Ok(Response::builder()
            .status(StatusCode::BAD_REQUEST)
            .header(CONTENT_TYPE, mime::TEXT_PLAIN.as_ref())
            .body(body_from_string(format!(
                "Unable to read body: {}",
                e.into()
            )))
            .expect("Unable to create Bad Request response due to unable to read body")),
    }
}

/// Request parser for `Api`.
pub struct ApiRequestParser;
impl<T> RequestParser<T> for ApiRequestParser {
    fn parse_operation_id(request: &Request<T>) -> Option<&'static str> {
        let path = paths::GLOBAL_REGEX_SET.matches(request.uri().path());
        match *request.method() {
            // ListAudit - GET /api/audit/
            hyper::Method::GET if path.matched(paths::ID_API_AUDIT_) => Some("ListAudit"),
            // LaunchContainer - POST /api/container/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_) => {
                Some("LaunchContainer")
            }
            // ListContainers - GET /api/container/
            hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_) => Some("ListContainers"),
            // ExecCommand - POST /api/container/{identifier}/exec/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_EXEC_) => {
                Some("ExecCommand")
            }
            // FollowLogs - GET /api/container/{identifier}/logs/stream/
            hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_LOGS_STREAM_) => {
                Some("FollowLogs")
            }
            // FollowStats - GET /api/container/{identifier}/stats/stream/
            hyper::Method::GET
                if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STATS_STREAM_) =>
            {
                Some("FollowStats")
            }
            // GetContainer - GET /api/container/{identifier}/
            hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => {
                Some("GetContainer")
            }
            // KillContainer - POST /api/container/{identifier}/kill/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_KILL_) => {
                Some("KillContainer")
            }
            // PauseContainer - POST /api/container/{identifier}/pause/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_PAUSE_) => {
                Some("PauseContainer")
            }
            // ReadLogs - GET /api/container/{identifier}/logs/
            hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_LOGS_) => {
                Some("ReadLogs")
            }
            // ReadStats - GET /api/container/{identifier}/stats/
            hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STATS_) => {
                Some("ReadStats")
            }
            // RestartContainer - POST /api/container/{identifier}/restart/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_RESTART_) => {
                Some("RestartContainer")
            }
            // StartContainer - POST /api/container/{identifier}/start/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_START_) => {
                Some("StartContainer")
            }
            // StopContainer - POST /api/container/{identifier}/stop/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_STOP_) => {
                Some("StopContainer")
            }
            // StreamCommand - POST /api/container/{identifier}/exec/stream/
            hyper::Method::POST
                if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_EXEC_STREAM_) =>
            {
                Some("StreamCommand")
            }
            // TerminateContainer - DELETE /api/container/{identifier}/
            hyper::Method::DELETE if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => {
                Some("TerminateContainer")
            }
            // UnpauseContainer - POST /api/container/{identifier}/unpause/
            hyper::Method::POST if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_UNPAUSE_) => {
                Some("UnpauseContainer")
            }
            // UpdateContainer - PATCH /api/container/{identifier}/
            hyper::Method::PATCH if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_) => {
                Some("UpdateContainer")
            }
            // WaitForContainer - GET /api/container/{identifier}/wait/
            hyper::Method::GET if path.matched(paths::ID_API_CONTAINER_IDENTIFIER_WAIT_) => {
                Some("WaitForContainer")
            }
            // FollowEvents - GET /api/event/stream/
            hyper::Method::GET if path.matched(paths::ID_API_EVENT_STREAM_) => Some("FollowEvents"),
            // ListEvents - GET /api/event/
            hyper::Method::GET if path.matched(paths::ID_API_EVENT_) => Some("ListEvents"),
            // GetHealth - GET /healthz
            hyper::Method::GET if path.matched(paths::ID_HEALTHZ) => Some("GetHealth"),
            // GetMetrics - GET /metrics
            hyper::Method::GET if path.matched(paths::ID_METRICS) => Some("GetMetrics"),
            // GetReadiness - GET /readyz
            hyper::Method::GET if path.matched(paths::ID_READYZ) => Some("GetReadiness"),
            // ListImages - GET /api/image/
            hyper::Method::GET if path.matched(paths::ID_API_IMAGE_) => Some("ListImages"),
            // VetImage - POST /api/image/
            hyper::Method::POST if path.matched(paths::ID_API_IMAGE_) => Some("VetImage"),
            // AcceptImage - POST /api/image/{identifier}/accept/
            hyper::Method::POST if path.matched(paths::ID_API_IMAGE_IDENTIFIER_ACCEPT_) => {
                Some("AcceptImage")
            }
            // FollowImage - GET /api/image/{identifier}/stream/
            hyper::Method::GET if path.matched(paths::ID_API_IMAGE_IDENTIFIER_STREAM_) => {
                Some("FollowImage")
            }
            // GetImage - GET /api/image/{identifier}/
            hyper::Method::GET if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => Some("GetImage"),
            // PullImage - POST /api/image/{identifier}/pull/
            hyper::Method::POST if path.matched(paths::ID_API_IMAGE_IDENTIFIER_PULL_) => {
                Some("PullImage")
            }
            // RemoveImage - DELETE /api/image/{identifier}/
            hyper::Method::DELETE if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => {
                Some("RemoveImage")
            }
            // UpdateImage - PATCH /api/image/{identifier}/
            hyper::Method::PATCH if path.matched(paths::ID_API_IMAGE_IDENTIFIER_) => {
                Some("UpdateImage")
            }
            // CreateKey - POST /api/key/
            hyper::Method::POST if path.matched(paths::ID_API_KEY_) => Some("CreateKey"),
            // ListKeys - GET /api/key/
            hyper::Method::GET if path.matched(paths::ID_API_KEY_) => Some("ListKeys"),
            // GetKey - GET /api/key/{identifier}/
            hyper::Method::GET if path.matched(paths::ID_API_KEY_IDENTIFIER_) => Some("GetKey"),
            // RevokeKey - DELETE /api/key/{identifier}/
            hyper::Method::DELETE if path.matched(paths::ID_API_KEY_IDENTIFIER_) => {
                Some("RevokeKey")
            }
            // GetQuota - GET /api/quota/
            hyper::Method::GET if path.matched(paths::ID_API_QUOTA_) => Some("GetQuota"),
            // GetOwnerQuota - GET /api/quota/{owner}/
            hyper::Method::GET if path.matched(paths::ID_API_QUOTA_OWNER_) => Some("GetOwnerQuota"),
            // SetOwnerQuota - PUT /api/quota/{owner}/
            hyper::Method::PUT if path.matched(paths::ID_API_QUOTA_OWNER_) => Some("SetOwnerQuota"),
            _ => None,
        }
    }
}
