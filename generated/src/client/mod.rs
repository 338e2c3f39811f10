use async_trait::async_trait;
use bytes::Bytes;
use futures::{
    future, future::BoxFuture, future::FutureExt, future::TryFutureExt, stream, stream::StreamExt,
    Stream,
};
use http_body_util::{combinators::BoxBody, Full};
use hyper::header::{HeaderName, HeaderValue, CONTENT_TYPE};
use hyper::{
    body::{Body, Incoming},
    service::Service,
    Request, Response, Uri,
};
use percent_encoding::{utf8_percent_encode, AsciiSet};
use std::borrow::Cow;
use std::convert::{Infallible, TryInto};
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io::{ErrorKind, Read};
use std::marker::PhantomData;
use std::path::Path;
use std::str;
use std::str::FromStr;
use std::string::ToString;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use swagger::{ApiError, AuthData, BodyExt, Connector, DropContextService, Has, XSpanIdString};
use tower_service::Service as _;
use url::form_urlencoded;

use crate::header;
use crate::models;

/// https://url.spec.whatwg.org/#fragment-percent-encode-set
#[allow(dead_code)]
const FRAGMENT_ENCODE_SET: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`');

/// This encode set is used for object IDs
///
/// Aside from the special characters defined in the `PATH_SEGMENT_ENCODE_SET`,
/// the vertical bar (|) is encoded.
#[allow(dead_code)]
const ID_ENCODE_SET: &AsciiSet = &FRAGMENT_ENCODE_SET.add(b'|');

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

/// Convert input into a base path, e.g. "http://example:123". Also checks the scheme as it goes.
fn into_base_path(
    input: impl TryInto<Uri, Error = hyper::http::uri::InvalidUri>,
    correct_scheme: Option<&'static str>,
) -> Result<String, ClientInitError> {
    // First convert to Uri, since a base path is a subset of Uri.
    let uri = input.try_into()?;

    let scheme = uri.scheme_str().ok_or(ClientInitError::InvalidScheme)?;

    // Check the scheme if necessary
    if let Some(correct_scheme) = correct_scheme {
        if scheme != correct_scheme {
            return Err(ClientInitError::InvalidScheme);
        }
    }

    let host = uri.host().ok_or(ClientInitError::MissingHost)?;
    let port = uri.port_u16().map(|x| format!(":{x}")).unwrap_or_default();
    Ok(format!(
        "{scheme}://{host}{port}{}",
        uri.path().trim_end_matches('/')
    ))
}

/// A client that implements the API by making HTTP calls out to a server.
pub struct Client<S, C>
where
    S: Service<(Request<BoxBody<Bytes, Infallible>>, C)> + Clone + Sync + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Into<crate::ServiceError> + fmt::Display,
    C: Clone + Send + Sync + 'static,
{
    /// Inner service
    client_service: S,

    /// Base path of the API
    base_path: String,

    /// Marker
    marker: PhantomData<fn(C)>,
}

impl<S, C> fmt::Debug for Client<S, C>
where
    S: Service<(Request<BoxBody<Bytes, Infallible>>, C)> + Clone + Sync + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Into<crate::ServiceError> + fmt::Display,
    C: Clone + Send + Sync + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client {{ base_path: {} }}", self.base_path)
    }
}

impl<S, C> Clone for Client<S, C>
where
    S: Service<(Request<BoxBody<Bytes, Infallible>>, C)> + Clone + Sync + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Into<crate::ServiceError> + fmt::Display,
    C: Clone + Send + Sync + 'static,
{
    fn clone(&self) -> Self {
        Self {
            client_service: self.client_service.clone(),
            base_path: self.base_path.clone(),
            marker: PhantomData,
        }
    }
}

impl<Connector, C>
    Client<
        DropContextService<
            hyper_util::service::TowerToHyperService<
                hyper_util::client::legacy::Client<Connector, BoxBody<Bytes, Infallible>>,
            >,
            C,
        >,
        C,
    >
where
    Connector: hyper_util::client::legacy::connect::Connect + Clone + Send + Sync + 'static,
    C: Clone + Send + Sync + 'static,
{
    /// Create a client with a custom implementation of hyper::client::Connect.
    ///
    /// Intended for use with custom implementations of connect for e.g. protocol logging
    /// or similar functionality which requires wrapping the transport layer. When wrapping a TCP connection,
    /// this function should be used in conjunction with `swagger::Connector::builder()`.
    ///
    /// For ordinary tcp connections, prefer the use of `try_new_http`, `try_new_https`
    /// and `try_new_https_mutual`, to avoid introducing a dependency on the underlying transport layer.
    ///
    /// # Arguments
    ///
    /// * `base_path` - base path of the client API, i.e. "<http://www.my-api-implementation.com>"
    /// * `protocol` - Which protocol to use when constructing the request url, e.g. `Some("http")`
    /// * `connector` - Implementation of `hyper::client::Connect` to use for the client
    pub fn try_new_with_connector(
        base_path: &str,
        protocol: Option<&'static str>,
        connector: Connector,
    ) -> Result<Self, ClientInitError> {
        let client_service =
            hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new())
                .build(connector);
        let client_service = DropContextService::new(
            hyper_util::service::TowerToHyperService::new(client_service),
        );

        Ok(Self {
            client_service,
            base_path: into_base_path(base_path, protocol)?,
            marker: PhantomData,
        })
    }
}

#[cfg(all(
    feature = "client-tls",
    any(target_os = "macos", target_os = "windows", target_os = "ios")
))]
type HyperHttpsConnector =
    hyper_tls::HttpsConnector<hyper_util::client::legacy::connect::HttpConnector>;

#[cfg(all(
    feature = "client-tls",
    not(any(target_os = "macos", target_os = "windows", target_os = "ios"))
))]
type HyperHttpsConnector = hyper_openssl::client::legacy::HttpsConnector<
    hyper_util::client::legacy::connect::HttpConnector,
>;

#[derive(Debug, Clone)]
pub enum HyperClient {
    Http(
        hyper_util::client::legacy::Client<
            hyper_util::client::legacy::connect::HttpConnector,
            BoxBody<Bytes, Infallible>,
        >,
    ),
    #[cfg(feature = "client-tls")]
    Https(hyper_util::client::legacy::Client<HyperHttpsConnector, BoxBody<Bytes, Infallible>>),
}

impl Service<Request<BoxBody<Bytes, Infallible>>> for HyperClient {
    type Response = Response<Incoming>;
    type Error = hyper_util::client::legacy::Error;
    type Future = hyper_util::client::legacy::ResponseFuture;

    fn call(&self, req: Request<BoxBody<Bytes, Infallible>>) -> Self::Future {
        match self {
            HyperClient::Http(client) => client.request(req),
            #[cfg(feature = "client-tls")]
            HyperClient::Https(client) => client.request(req),
        }
    }
}

impl<C> Client<DropContextService<HyperClient, C>, C>
where
    C: Clone + Send + Sync + 'static,
{
    /// Create an HTTP client.
    ///
    /// # Arguments
    /// * `base_path` - base path of the client API, i.e. "<http://www.my-api-implementation.com>"
    pub fn try_new(base_path: &str) -> Result<Self, ClientInitError> {
        let uri = Uri::from_str(base_path)?;

        let scheme = uri.scheme_str().ok_or(ClientInitError::InvalidScheme)?;
        let scheme = scheme.to_ascii_lowercase();

        let connector = Connector::builder();

        let client_service = match scheme.as_str() {
            "http" => HyperClient::Http(
                hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new())
                    .build(connector.build()),
            ),
            #[cfg(feature = "client-tls")]
            "https" => {
                let https_connector = connector
                    .https()
                    .build()
                    .map_err(ClientInitError::SslError)?;
                HyperClient::Https(
                    hyper_util::client::legacy::Client::builder(
                        hyper_util::rt::TokioExecutor::new(),
                    )
                    .build(https_connector),
                )
            }
            #[cfg(not(feature = "client-tls"))]
            "https" => {
                return Err(ClientInitError::TlsNotEnabled);
            }
            _ => {
                return Err(ClientInitError::InvalidScheme);
            }
        };

        let client_service = DropContextService::new(client_service);

        Ok(Self {
            client_service,
            base_path: into_base_path(base_path, None)?,
            marker: PhantomData,
        })
    }
}

impl<C>
    Client<
        DropContextService<
            hyper_util::service::TowerToHyperService<
                hyper_util::client::legacy::Client<
                    hyper_util::client::legacy::connect::HttpConnector,
                    BoxBody<Bytes, Infallible>,
                >,
            >,
            C,
        >,
        C,
    >
where
    C: Clone + Send + Sync + 'static,
{
    /// Create an HTTP client.
    ///
    /// # Arguments
    /// * `base_path` - base path of the client API, i.e. "<http://www.my-api-implementation.com>"
    pub fn try_new_http(base_path: &str) -> Result<Self, ClientInitError> {
        let http_connector = Connector::builder().build();

        Self::try_new_with_connector(base_path, Some("http"), http_connector)
    }
}

#[cfg(all(
    feature = "client-tls",
    any(target_os = "macos", target_os = "windows", target_os = "ios")
))]
type HttpsConnector = hyper_tls::HttpsConnector<hyper_util::client::legacy::connect::HttpConnector>;

#[cfg(all(
    feature = "client-tls",
    not(any(target_os = "macos", target_os = "windows", target_os = "ios"))
))]
type HttpsConnector = hyper_openssl::client::legacy::HttpsConnector<
    hyper_util::client::legacy::connect::HttpConnector,
>;

#[cfg(feature = "client-tls")]
impl<C>
    Client<
        DropContextService<
            hyper_util::service::TowerToHyperService<
                hyper_util::client::legacy::Client<HttpsConnector, BoxBody<Bytes, Infallible>>,
            >,
            C,
        >,
        C,
    >
where
    C: Clone + Send + Sync + 'static,
{
    /// Create a client with a TLS connection to the server.
    ///
    /// # Arguments
    /// * `base_path` - base path of the client API, i.e. "<https://www.my-api-implementation.com>"
    #[cfg(any(target_os = "macos", target_os = "windows", target_os = "ios"))]
    pub fn try_new_https(base_path: &str) -> Result<Self, ClientInitError> {
        let https_connector = Connector::builder()
            .https()
            .build()
            .map_err(ClientInitError::SslError)?;
        Self::try_new_with_connector(base_path, Some("https"), https_connector)
    }

    /// Create a client with a TLS connection to the server using OpenSSL via swagger.
    ///
    /// # Arguments
    /// * `base_path` - base path of the client API, i.e. "<https://www.my-api-implementation.com>"
    #[cfg(not(any(target_os = "macos", target_os = "windows", target_os = "ios")))]
    pub fn try_new_https(base_path: &str) -> Result<Self, ClientInitError> {
        let https_connector = Connector::builder()
            .https()
            .build()
            .map_err(ClientInitError::SslError)?;
        Self::try_new_with_connector(base_path, Some("https"), https_connector)
    }

    /// Create a client with a TLS connection to the server using a pinned certificate.
    ///
    /// # Arguments
    /// * `base_path` - base path of the client API, i.e. "<https://www.my-api-implementation.com>"
    /// * `ca_certificate` - Path to CA certificate used to authenticate the server
    #[cfg(not(any(target_os = "macos", target_os = "windows", target_os = "ios")))]
    pub fn try_new_https_pinned<CA>(
        base_path: &str,
        ca_certificate: CA,
    ) -> Result<Self, ClientInitError>
    where
        CA: AsRef<Path>,
    {
        let https_connector = Connector::builder()
            .https()
            .pin_server_certificate(ca_certificate)
            .build()
            .map_err(ClientInitError::SslError)?;
        Self::try_new_with_connector(base_path, Some("https"), https_connector)
    }

    /// Create a client with a mutually authenticated TLS connection to the server.
    ///
    /// # Arguments
    /// * `base_path` - base path of the client API, i.e. "<https://www.my-api-implementation.com>"
    /// * `ca_certificate` - Path to CA certificate used to authenticate the server
    /// * `client_key` - Path to the client private key
    /// * `client_certificate` - Path to the client's public certificate associated with the private key
    #[cfg(not(any(target_os = "macos", target_os = "windows", target_os = "ios")))]
    pub fn try_new_https_mutual<CA, K, D>(
        base_path: &str,
        ca_certificate: CA,
        client_key: K,
        client_certificate: D,
    ) -> Result<Self, ClientInitError>
    where
        CA: AsRef<Path>,
        K: AsRef<Path>,
        D: AsRef<Path>,
    {
        let https_connector = Connector::builder()
            .https()
            .pin_server_certificate(ca_certificate)
            .client_authentication(client_key, client_certificate)
            .build()
            .map_err(ClientInitError::SslError)?;
        Self::try_new_with_connector(base_path, Some("https"), https_connector)
    }
}

impl<S, C> Client<S, C>
where
    S: Service<(Request<BoxBody<Bytes, Infallible>>, C)> + Clone + Sync + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Into<crate::ServiceError> + fmt::Display,
    C: Clone + Send + Sync + 'static,
{
    /// Constructor for creating a `Client` by passing in a pre-made `hyper::service::Service` /
    /// `tower::Service`
    ///
    /// This allows adding custom wrappers around the underlying transport, for example for logging.
    pub fn try_new_with_client_service(
        client_service: S,
        base_path: &str,
    ) -> Result<Self, ClientInitError> {
        Ok(Self {
            client_service,
            base_path: into_base_path(base_path, None)?,
            marker: PhantomData,
        })
    }
}

/// Error type failing to create a Client
#[derive(Debug)]
pub enum ClientInitError {
    /// Invalid URL Scheme
    InvalidScheme,

    /// Invalid URI
    InvalidUri(hyper::http::uri::InvalidUri),

    /// Missing Hostname
    MissingHost,

    /// HTTPS requested but TLS features not enabled
    TlsNotEnabled,

    /// SSL Connection Error
    #[cfg(all(
        feature = "client-tls",
        any(target_os = "macos", target_os = "windows", target_os = "ios")
    ))]
    SslError(native_tls::Error),

    /// SSL Connection Error
    #[cfg(all(
        feature = "client-tls",
        not(any(target_os = "macos", target_os = "windows", target_os = "ios"))
    ))]
    SslError(openssl::error::ErrorStack),
}

impl From<hyper::http::uri::InvalidUri> for ClientInitError {
    fn from(err: hyper::http::uri::InvalidUri) -> ClientInitError {
        ClientInitError::InvalidUri(err)
    }
}

impl fmt::Display for ClientInitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s: &dyn fmt::Debug = self;
        s.fmt(f)
    }
}

impl Error for ClientInitError {
    fn description(&self) -> &str {
        "Failed to produce a hyper client."
    }
}

#[allow(dead_code)]
fn body_from_string(s: String) -> BoxBody<Bytes, Infallible> {
    BoxBody::new(Full::new(Bytes::from(s)))
}

#[allow(dead_code)]
fn body_from_bytes(b: Vec<u8>) -> BoxBody<Bytes, Infallible> {
    BoxBody::new(Full::new(Bytes::from(b)))
}

#[async_trait]
impl<S, C, B> Api<C> for Client<S, C>
where
    S: Service<(Request<BoxBody<Bytes, Infallible>>, C), Response = Response<B>>
        + Clone
        + Sync
        + Send
        + 'static,
    S::Future: Send + 'static,
    S::Error: Into<crate::ServiceError> + fmt::Display,
    C: Has<XSpanIdString> + Has<Option<AuthData>> + Clone + Send + Sync + 'static,
    B: hyper::body::Body + Send + 'static + Unpin,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    #[allow(clippy::vec_init_then_push)]
    async fn list_audit(
        &self,
        param_limit: Option<u32>,
        param_cursor: Option<String>,
        param_owner: Option<String>,
        param_action: Option<String>,
        param_target: Option<String>,
        param_outcome: Option<models::AuditOutcome>,
        param_since: Option<chrono::DateTime<chrono::Utc>>,
        param_until: Option<chrono::DateTime<chrono::Utc>>,
        context: &C,
    ) -> Result<ListAuditResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/audit/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_limit) = param_limit {
                query_string.append_pair("limit", &param_limit.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor);
            }
            if let Some(param_owner) = param_owner {
                query_string.append_pair("owner", &param_owner);
            }
            if let Some(param_action) = param_action {
                query_string.append_pair("action", &param_action);
            }
            if let Some(param_target) = param_target {
                query_string.append_pair("target", &param_target);
            }
            if let Some(param_outcome) = param_outcome {
                query_string.append_pair("outcome", &param_outcome.to_string());
            }
            if let Some(param_since) = param_since {
                query_string.append_pair("since", &param_since.to_string());
            }
            if let Some(param_until) = param_until {
                query_string.append_pair("until", &param_until.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::AuditList>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::AuditRecords(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListAuditResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn launch_container(
        &self,
        param_container_launch: models::ContainerLaunch,
        param_idempotency_key: Option<String>,
        param_prefer: Option<String>,
        context: &C,
    ) -> Result<LaunchContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/container/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body = serde_json::to_string(&param_container_launch)
            .expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        #[allow(clippy::single_match)]
        match param_prefer {
            Some(param_prefer) => {
                request.headers_mut().append(
                    HeaderName::from_static("prefer"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_prefer.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header prefer - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            201 => {
                let (header, body) = response.into_parts();
                let response_location =
                    match header.headers.get(HeaderName::from_static("location")) {
                        Some(response_location) => {
                            let response_location = response_location.clone();
                            let response_location =
                                match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                    response_location,
                                ) {
                                    Ok(value) => value,
                                    Err(e) => {
                                        return Err(ApiError(format!(
                                        "Invalid response header Location for response 201 - {e}"
                                    )));
                                    }
                                };
                            response_location.0
                        }
                        None => {
                            return Err(ApiError(String::from(
                                "Required response header Location for response 201 was not found.",
                            )))
                        }
                    };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::ContainerLaunched {
                    body,
                    location: response_location,
                })
            }
            202 => {
                let (header, body) = response.into_parts();
                let response_location =
                    match header.headers.get(HeaderName::from_static("location")) {
                        Some(response_location) => {
                            let response_location = response_location.clone();
                            let response_location =
                                match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                    response_location,
                                ) {
                                    Ok(value) => value,
                                    Err(e) => {
                                        return Err(ApiError(format!(
                                        "Invalid response header Location for response 202 - {e}"
                                    )));
                                    }
                                };
                            response_location.0
                        }
                        None => {
                            return Err(ApiError(String::from(
                                "Required response header Location for response 202 was not found.",
                            )))
                        }
                    };

                let response_preference_applied = match header
                    .headers
                    .get(HeaderName::from_static("preference-applied"))
                {
                    Some(response_preference_applied) => {
                        let response_preference_applied = response_preference_applied.clone();
                        let response_preference_applied = match TryInto::<
                            header::IntoHeaderValue<String>,
                        >::try_into(
                            response_preference_applied
                        ) {
                            Ok(value) => value,
                            Err(e) => {
                                return Err(ApiError(format!("Invalid response header Preference-Applied for response 202 - {e}")));
                            }
                        };
                        Some(response_preference_applied.0)
                    }
                    None => None,
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::LaunchAccepted {
                    body,
                    location: response_location,
                    preference_applied: response_preference_applied,
                })
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::Forbidden(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::Conflict(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(LaunchContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn list_containers(
        &self,
        param_limit: Option<u32>,
        param_cursor: Option<uuid::Uuid>,
        param_owner: Option<String>,
        param_state: Option<models::ContainerListState>,
        param_image: Option<uuid::Uuid>,
        param_label: Option<String>,
        param_name: Option<String>,
        param_created_after: Option<chrono::DateTime<chrono::Utc>>,
        param_id: Option<uuid::Uuid>,
        context: &C,
    ) -> Result<ListContainersResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/container/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_limit) = param_limit {
                query_string.append_pair("limit", &param_limit.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor.to_string());
            }
            if let Some(param_owner) = param_owner {
                query_string.append_pair("owner", &param_owner);
            }
            if let Some(param_state) = param_state {
                query_string.append_pair("state", &param_state.to_string());
            }
            if let Some(param_image) = param_image {
                query_string.append_pair("image", &param_image.to_string());
            }
            if let Some(param_label) = param_label {
                query_string.append_pair("label", &param_label);
            }
            if let Some(param_name) = param_name {
                query_string.append_pair("name", &param_name);
            }
            if let Some(param_created_after) = param_created_after {
                query_string.append_pair("created_after", &param_created_after.to_string());
            }
            if let Some(param_id) = param_id {
                query_string.append_pair("id", &param_id.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::ContainerList>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::Containers(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListContainersResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn exec_command(
        &self,
        param_identifier: String,
        param_exec_request: models::ExecRequest,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<ExecCommandResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/exec/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_exec_request).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::ExecResult>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::CommandEnded(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::NotFound(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::Conflict(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ExecCommandResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn follow_logs(
        &self,
        param_identifier: String,
        param_tail: Option<u32>,
        param_cursor: Option<String>,
        param_stream: Option<models::LogStream>,
        param_since: Option<chrono::DateTime<chrono::Utc>>,
        param_timeout_seconds: Option<u32>,
        param_last_event_id: Option<String>,
        context: &C,
    ) -> Result<FollowLogsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/logs/stream/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_tail) = param_tail {
                query_string.append_pair("tail", &param_tail.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor);
            }
            if let Some(param_stream) = param_stream {
                query_string.append_pair("stream", &param_stream.to_string());
            }
            if let Some(param_since) = param_since {
                query_string.append_pair("since", &param_since.to_string());
            }
            if let Some(param_timeout_seconds) = param_timeout_seconds {
                query_string.append_pair("timeout_seconds", &param_timeout_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_last_event_id {
            Some(param_last_event_id) => {
                request.headers_mut().append(
                    HeaderName::from_static("last-event-id"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_last_event_id.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header last_event_id - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = body.to_string();

                Ok(FollowLogsResponse::LogStream(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowLogsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn follow_stats(
        &self,
        param_identifier: String,
        param_timeout_seconds: Option<u32>,
        context: &C,
    ) -> Result<FollowStatsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/stats/stream/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_timeout_seconds) = param_timeout_seconds {
                query_string.append_pair("timeout_seconds", &param_timeout_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = body.to_string();

                Ok(FollowStatsResponse::StatsStream(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowStatsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_container(
        &self,
        param_identifier: String,
        param_reveal: Option<models::RevealedPart>,
        context: &C,
    ) -> Result<GetContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_reveal) = param_reveal {
                query_string.append_pair("reveal", &param_reveal.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::Container(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn kill_container(
        &self,
        param_identifier: String,
        param_idempotency_key: Option<String>,
        param_signal: Option<String>,
        context: &C,
    ) -> Result<KillContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/kill/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_signal) = param_signal {
                query_string.append_pair("signal", &param_signal);
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::SignalSent(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(KillContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn pause_container(
        &self,
        param_identifier: String,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<PauseContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/pause/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::ContainerPaused(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PauseContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn read_logs(
        &self,
        param_identifier: String,
        param_limit: Option<u32>,
        param_tail: Option<u32>,
        param_cursor: Option<String>,
        param_stream: Option<models::LogStream>,
        param_since: Option<chrono::DateTime<chrono::Utc>>,
        param_until: Option<chrono::DateTime<chrono::Utc>>,
        context: &C,
    ) -> Result<ReadLogsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/logs/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_limit) = param_limit {
                query_string.append_pair("limit", &param_limit.to_string());
            }
            if let Some(param_tail) = param_tail {
                query_string.append_pair("tail", &param_tail.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor);
            }
            if let Some(param_stream) = param_stream {
                query_string.append_pair("stream", &param_stream.to_string());
            }
            if let Some(param_since) = param_since {
                query_string.append_pair("since", &param_since.to_string());
            }
            if let Some(param_until) = param_until {
                query_string.append_pair("until", &param_until.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::LogPage>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::LogLines(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadLogsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn read_stats(
        &self,
        param_identifier: String,
        context: &C,
    ) -> Result<ReadStatsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/stats/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::ContainerStats>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::Stats(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ReadStatsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn restart_container(
        &self,
        param_identifier: String,
        param_idempotency_key: Option<String>,
        param_grace_seconds: Option<u32>,
        context: &C,
    ) -> Result<RestartContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/restart/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_grace_seconds) = param_grace_seconds {
                query_string.append_pair("grace_seconds", &param_grace_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::ContainerRestarted(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RestartContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn start_container(
        &self,
        param_identifier: String,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<StartContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/start/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::ContainerStarted(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StartContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn stop_container(
        &self,
        param_identifier: String,
        param_idempotency_key: Option<String>,
        param_grace_seconds: Option<u32>,
        context: &C,
    ) -> Result<StopContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/stop/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_grace_seconds) = param_grace_seconds {
                query_string.append_pair("grace_seconds", &param_grace_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::ContainerStopped(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StopContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn stream_command(
        &self,
        param_identifier: String,
        param_exec_request: models::ExecRequest,
        context: &C,
    ) -> Result<StreamCommandResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/exec/stream/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_exec_request).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = body.to_string();

                Ok(StreamCommandResponse::CommandRunning(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::NotFound(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::Conflict(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(StreamCommandResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn terminate_container(
        &self,
        param_identifier: String,
        param_grace_seconds: Option<u32>,
        context: &C,
    ) -> Result<TerminateContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_grace_seconds) = param_grace_seconds {
                query_string.append_pair("grace_seconds", &param_grace_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("DELETE")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            204 => Ok(TerminateContainerResponse::ContainerTerminated),
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(TerminateContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn unpause_container(
        &self,
        param_identifier: String,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<UnpauseContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/unpause/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::ContainerUnpaused(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UnpauseContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn update_container(
        &self,
        param_identifier: String,
        param_container_update: models::ContainerUpdate,
        context: &C,
    ) -> Result<UpdateContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("PATCH")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body = serde_json::to_string(&param_container_update)
            .expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Container>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::ContainerUpdated(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::NotFound(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::Conflict(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn wait_for_container(
        &self,
        param_identifier: String,
        param_until: models::ContainerMilestone,
        param_timeout_seconds: Option<u32>,
        context: &C,
    ) -> Result<WaitForContainerResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/container/{identifier}/wait/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.append_pair("until", &param_until.to_string());
            if let Some(param_timeout_seconds) = param_timeout_seconds {
                query_string.append_pair("timeout_seconds", &param_timeout_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::ContainerWait>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::Waited(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::NotFound(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::Conflict(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(WaitForContainerResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn follow_events(
        &self,
        param_cursor: Option<String>,
        param_owner: Option<String>,
        param_kind: Option<models::EventKind>,
        param_action: Option<String>,
        param_subject: Option<uuid::Uuid>,
        param_timeout_seconds: Option<u32>,
        param_last_event_id: Option<String>,
        context: &C,
    ) -> Result<FollowEventsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/event/stream/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor);
            }
            if let Some(param_owner) = param_owner {
                query_string.append_pair("owner", &param_owner);
            }
            if let Some(param_kind) = param_kind {
                query_string.append_pair("kind", &param_kind.to_string());
            }
            if let Some(param_action) = param_action {
                query_string.append_pair("action", &param_action);
            }
            if let Some(param_subject) = param_subject {
                query_string.append_pair("subject", &param_subject.to_string());
            }
            if let Some(param_timeout_seconds) = param_timeout_seconds {
                query_string.append_pair("timeout_seconds", &param_timeout_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_last_event_id {
            Some(param_last_event_id) => {
                request.headers_mut().append(
                    HeaderName::from_static("last-event-id"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_last_event_id.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header last_event_id - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = body.to_string();

                Ok(FollowEventsResponse::EventStream(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowEventsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn list_events(
        &self,
        param_limit: Option<u32>,
        param_cursor: Option<String>,
        param_owner: Option<String>,
        param_kind: Option<models::EventKind>,
        param_action: Option<String>,
        param_subject: Option<uuid::Uuid>,
        param_since: Option<chrono::DateTime<chrono::Utc>>,
        param_until: Option<chrono::DateTime<chrono::Utc>>,
        context: &C,
    ) -> Result<ListEventsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/event/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_limit) = param_limit {
                query_string.append_pair("limit", &param_limit.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor);
            }
            if let Some(param_owner) = param_owner {
                query_string.append_pair("owner", &param_owner);
            }
            if let Some(param_kind) = param_kind {
                query_string.append_pair("kind", &param_kind.to_string());
            }
            if let Some(param_action) = param_action {
                query_string.append_pair("action", &param_action);
            }
            if let Some(param_subject) = param_subject {
                query_string.append_pair("subject", &param_subject.to_string());
            }
            if let Some(param_since) = param_since {
                query_string.append_pair("since", &param_since.to_string());
            }
            if let Some(param_until) = param_until {
                query_string.append_pair("until", &param_until.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::EventList>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::Events(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListEventsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_health(&self, context: &C) -> Result<GetHealthResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/healthz", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Health>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetHealthResponse::Alive(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetHealthResponse::InvalidRequest(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetHealthResponse::Forbidden(body))
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetHealthResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetHealthResponse::InternalError(body))
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_metrics(&self, context: &C) -> Result<GetMetricsResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/metrics", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = body.to_string();

                Ok(GetMetricsResponse::Metrics(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetMetricsResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_readiness(&self, context: &C) -> Result<GetReadinessResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/readyz", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Readiness>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetReadinessResponse::Ready(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetReadinessResponse::InvalidRequest(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetReadinessResponse::Forbidden(body))
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetReadinessResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetReadinessResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetReadinessResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn list_images(
        &self,
        param_limit: Option<u32>,
        param_cursor: Option<uuid::Uuid>,
        param_owner: Option<String>,
        param_status: Option<models::ImageListStatus>,
        context: &C,
    ) -> Result<ListImagesResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/image/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_limit) = param_limit {
                query_string.append_pair("limit", &param_limit.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor.to_string());
            }
            if let Some(param_owner) = param_owner {
                query_string.append_pair("owner", &param_owner);
            }
            if let Some(param_status) = param_status {
                query_string.append_pair("status", &param_status.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::ImageList>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::Images(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListImagesResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn vet_image(
        &self,
        param_image_create: models::ImageCreate,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<VetImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/image/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_image_create).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            201 => {
                let (header, body) = response.into_parts();
                let response_location =
                    match header.headers.get(HeaderName::from_static("location")) {
                        Some(response_location) => {
                            let response_location = response_location.clone();
                            let response_location =
                                match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                    response_location,
                                ) {
                                    Ok(value) => value,
                                    Err(e) => {
                                        return Err(ApiError(format!(
                                        "Invalid response header Location for response 201 - {e}"
                                    )));
                                    }
                                };
                            response_location.0
                        }
                        None => {
                            return Err(ApiError(String::from(
                                "Required response header Location for response 201 was not found.",
                            )))
                        }
                    };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Image>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::ImageVetted {
                    body,
                    location: response_location,
                })
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::Forbidden(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::Conflict(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(VetImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn accept_image(
        &self,
        param_identifier: uuid::Uuid,
        param_image_accept: models::ImageAccept,
        param_idempotency_key: Option<String>,
        param_if_match: Option<String>,
        context: &C,
    ) -> Result<AcceptImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/image/{identifier}/accept/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_image_accept).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        #[allow(clippy::single_match)]
        match param_if_match {
            Some(param_if_match) => {
                request.headers_mut().append(
                    HeaderName::from_static("if-match"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_if_match.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header if_match - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let (header, body) = response.into_parts();
                let response_e_tag = match header.headers.get(HeaderName::from_static("etag")) {
                    Some(response_e_tag) => {
                        let response_e_tag = response_e_tag.clone();
                        let response_e_tag =
                            match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                response_e_tag,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!(
                                        "Invalid response header ETag for response 200 - {e}"
                                    )));
                                }
                            };
                        response_e_tag.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header ETag for response 200 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Image>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::ImageAccepted {
                    body,
                    e_tag: response_e_tag,
                })
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::NotFound(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::Conflict(body))
            }
            412 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::Stale(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(AcceptImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn follow_image(
        &self,
        param_identifier: uuid::Uuid,
        param_timeout_seconds: Option<u32>,
        param_last_event_id: Option<String>,
        context: &C,
    ) -> Result<FollowImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/image/{identifier}/stream/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_timeout_seconds) = param_timeout_seconds {
                query_string.append_pair("timeout_seconds", &param_timeout_seconds.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_last_event_id {
            Some(param_last_event_id) => {
                request.headers_mut().append(
                    HeaderName::from_static("last-event-id"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_last_event_id.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header last_event_id - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = body.to_string();

                Ok(FollowImageResponse::ImageStream(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::NotFound(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(FollowImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_image(
        &self,
        param_identifier: uuid::Uuid,
        param_if_none_match: Option<String>,
        context: &C,
    ) -> Result<GetImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/image/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_if_none_match {
            Some(param_if_none_match) => {
                request.headers_mut().append(
                    HeaderName::from_static("if-none-match"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_if_none_match.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header if_none_match - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let (header, body) = response.into_parts();
                let response_e_tag = match header.headers.get(HeaderName::from_static("etag")) {
                    Some(response_e_tag) => {
                        let response_e_tag = response_e_tag.clone();
                        let response_e_tag =
                            match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                response_e_tag,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!(
                                        "Invalid response header ETag for response 200 - {e}"
                                    )));
                                }
                            };
                        response_e_tag.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header ETag for response 200 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Image>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::Image {
                    body,
                    e_tag: response_e_tag,
                })
            }
            304 => {
                let (header, body) = response.into_parts();
                let response_e_tag = match header.headers.get(HeaderName::from_static("etag")) {
                    Some(response_e_tag) => {
                        let response_e_tag = response_e_tag.clone();
                        let response_e_tag =
                            match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                response_e_tag,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!(
                                        "Invalid response header ETag for response 304 - {e}"
                                    )));
                                }
                            };
                        response_e_tag.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header ETag for response 304 was not found.",
                        )))
                    }
                };

                Ok(GetImageResponse::ImageUnchanged {
                    e_tag: response_e_tag,
                })
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::NotFound(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn pull_image(
        &self,
        param_identifier: uuid::Uuid,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<PullImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/image/{identifier}/pull/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            202 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Image>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::PullAccepted(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::NotFound(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(PullImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn remove_image(
        &self,
        param_identifier: uuid::Uuid,
        param_if_match: Option<String>,
        param_running: Option<models::RunningContainers>,
        context: &C,
    ) -> Result<RemoveImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/image/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_running) = param_running {
                query_string.append_pair("running", &param_running.to_string());
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("DELETE")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_if_match {
            Some(param_if_match) => {
                request.headers_mut().append(
                    HeaderName::from_static("if-match"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_if_match.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header if_match - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            204 => Ok(RemoveImageResponse::ImageRemoved),
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::NotFound(body))
            }
            412 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::Stale(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RemoveImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn update_image(
        &self,
        param_identifier: uuid::Uuid,
        param_image_update: models::ImageUpdate,
        param_if_match: Option<String>,
        context: &C,
    ) -> Result<UpdateImageResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/image/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("PATCH")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_image_update).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_if_match {
            Some(param_if_match) => {
                request.headers_mut().append(
                    HeaderName::from_static("if-match"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_if_match.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header if_match - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let (header, body) = response.into_parts();
                let response_e_tag = match header.headers.get(HeaderName::from_static("etag")) {
                    Some(response_e_tag) => {
                        let response_e_tag = response_e_tag.clone();
                        let response_e_tag =
                            match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                response_e_tag,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!(
                                        "Invalid response header ETag for response 200 - {e}"
                                    )));
                                }
                            };
                        response_e_tag.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header ETag for response 200 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Image>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::ImageUpdated {
                    body,
                    e_tag: response_e_tag,
                })
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::NotFound(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::Conflict(body))
            }
            412 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::Stale(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(UpdateImageResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn create_key(
        &self,
        param_key_create: models::KeyCreate,
        param_idempotency_key: Option<String>,
        context: &C,
    ) -> Result<CreateKeyResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/key/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("POST")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_key_create).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        // Header parameters
        #[allow(clippy::single_match)]
        match param_idempotency_key {
            Some(param_idempotency_key) => {
                request.headers_mut().append(
                    HeaderName::from_static("idempotency-key"),
                    #[allow(clippy::redundant_clone, clippy::clone_on_copy)]
                    match header::IntoHeaderValue(param_idempotency_key.clone()).try_into() {
                        Ok(header) => header,
                        Err(e) => {
                            return Err(ApiError(format!("Invalid header idempotency_key - {e}")));
                        }
                    },
                );
            }
            None => {}
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            201 => {
                let (header, body) = response.into_parts();
                let response_location =
                    match header.headers.get(HeaderName::from_static("location")) {
                        Some(response_location) => {
                            let response_location = response_location.clone();
                            let response_location =
                                match TryInto::<header::IntoHeaderValue<String>>::try_into(
                                    response_location,
                                ) {
                                    Ok(value) => value,
                                    Err(e) => {
                                        return Err(ApiError(format!(
                                        "Invalid response header Location for response 201 - {e}"
                                    )));
                                    }
                                };
                            response_location.0
                        }
                        None => {
                            return Err(ApiError(String::from(
                                "Required response header Location for response 201 was not found.",
                            )))
                        }
                    };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Key>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::KeyCreated {
                    body,
                    location: response_location,
                })
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::Forbidden(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::TooSlow(body))
            }
            409 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::Conflict(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(CreateKeyResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn list_keys(
        &self,
        param_limit: Option<u32>,
        param_cursor: Option<uuid::Uuid>,
        param_owner: Option<String>,
        context: &C,
    ) -> Result<ListKeysResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/key/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            if let Some(param_limit) = param_limit {
                query_string.append_pair("limit", &param_limit.to_string());
            }
            if let Some(param_cursor) = param_cursor {
                query_string.append_pair("cursor", &param_cursor.to_string());
            }
            if let Some(param_owner) = param_owner {
                query_string.append_pair("owner", &param_owner);
            }
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::KeyList>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::Keys(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(ListKeysResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_key(
        &self,
        param_identifier: uuid::Uuid,
        context: &C,
    ) -> Result<GetKeyResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/key/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Key>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::Key(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::NotFound(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetKeyResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn revoke_key(
        &self,
        param_identifier: uuid::Uuid,
        context: &C,
    ) -> Result<RevokeKeyResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/key/{identifier}/",
            self.base_path,
            identifier = utf8_percent_encode(&param_identifier.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("DELETE")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            204 => Ok(RevokeKeyResponse::KeyRevoked),
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::NotFound(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(RevokeKeyResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_quota(&self, context: &C) -> Result<GetQuotaResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!("{}/api/quota/", self.base_path);

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Quota>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::Quota(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::Forbidden(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetQuotaResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn get_owner_quota(
        &self,
        param_owner: String,
        context: &C,
    ) -> Result<GetOwnerQuotaResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/quota/{owner}/",
            self.base_path,
            owner = utf8_percent_encode(&param_owner.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("GET")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Quota>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::Quota(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::Forbidden(body))
            }
            404 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::NotFound(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(GetOwnerQuotaResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }

    #[allow(clippy::vec_init_then_push)]
    async fn set_owner_quota(
        &self,
        param_owner: String,
        param_quota_limits: models::QuotaLimits,
        context: &C,
    ) -> Result<SetOwnerQuotaResponse, ApiError> {
        let mut client_service = self.client_service.clone();
        #[allow(clippy::uninlined_format_args)]
        let mut uri = format!(
            "{}/api/quota/{owner}/",
            self.base_path,
            owner = utf8_percent_encode(&param_owner.to_string(), ID_ENCODE_SET)
        );

        // Query parameters
        let query_string = {
            let mut query_string = form_urlencoded::Serializer::new("".to_owned());
            query_string.finish()
        };
        if !query_string.is_empty() {
            uri += "?";
            uri += &query_string;
        }

        let uri = match Uri::from_str(&uri) {
            Ok(uri) => uri,
            Err(err) => return Err(ApiError(format!("Unable to build URI: {err}"))),
        };

        let mut request = match Request::builder()
            .method("PUT")
            .uri(uri)
            .body(BoxBody::new(http_body_util::Empty::new()))
        {
            Ok(req) => req,
            Err(e) => return Err(ApiError(format!("Unable to create request: {e}"))),
        };

        // Consumes basic body
        // Body parameter
        let body =
            serde_json::to_string(&param_quota_limits).expect("impossible to fail to serialize");
        *request.body_mut() = body_from_string(body);

        let header = "application/json";
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(header));

        let header = HeaderValue::from_str(Has::<XSpanIdString>::get(context).0.as_str());
        request.headers_mut().insert(
            HeaderName::from_static("x-span-id"),
            match header {
                Ok(h) => h,
                Err(e) => {
                    return Err(ApiError(format!(
                        "Unable to create X-Span ID header value: {e}"
                    )))
                }
            },
        );

        #[allow(clippy::collapsible_match)]
        if let Some(auth_data) = Has::<Option<AuthData>>::get(context).as_ref() {
            use headers::authorization::Credentials;
            // The trailing `_` arm is unreachable when the spec declares every kind of
            // scheme `AuthData` can represent, and the workspace denies warnings.
            #[allow(
                unreachable_patterns,
                clippy::single_match,
                clippy::match_single_binding
            )]
            match auth_data {
                AuthData::Bearer(ref bearer_header) => {
                    let header = match headers::Authorization::bearer(&bearer_header.to_string()) {
                        Ok(h) => h,
                        Err(e) => {
                            return Err(ApiError(format!(
                                "Unable to create Authorization header: {e}"
                            )))
                        }
                    };
                    request
                        .headers_mut()
                        .insert(hyper::header::AUTHORIZATION, header.0.encode());
                }
                _ => {}
            }
        }

        let response = client_service
            .call((request, context.clone()))
            .map_err(|e| ApiError(format!("No response received: {e}")))
            .await?;

        match response.status().as_u16() {
            200 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Quota>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::QuotaSet(body))
            }
            400 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::InvalidRequest(body))
            }
            401 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::Unauthenticated(body))
            }
            403 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::Forbidden(body))
            }
            408 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::TooSlow(body))
            }
            413 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::BodyTooLarge(body))
            }
            415 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::WrongMediaType(body))
            }
            429 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 429 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 429 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::Limited {
                    body,
                    retry_after: response_retry_after,
                })
            }
            431 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::HeadersTooLarge(body))
            }
            500 => {
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::InternalError(body))
            }
            503 => {
                let (header, body) = response.into_parts();
                let response_retry_after = match header
                    .headers
                    .get(HeaderName::from_static("retry-after"))
                {
                    Some(response_retry_after) => {
                        let response_retry_after = response_retry_after.clone();
                        let response_retry_after =
                            match TryInto::<header::IntoHeaderValue<i32>>::try_into(
                                response_retry_after,
                            ) {
                                Ok(value) => value,
                                Err(e) => {
                                    return Err(ApiError(format!("Invalid response header Retry-After for response 503 - {e}")));
                                }
                            };
                        response_retry_after.0
                    }
                    None => {
                        return Err(ApiError(String::from(
                            "Required response header Retry-After for response 503 was not found.",
                        )))
                    }
                };

                let body = http_body_util::BodyExt::collect(body)
                    .await
                    .map(|f| f.to_bytes().to_vec())
                    .map_err(|e| ApiError(format!("Failed to read response: {}", e.into())))?;

                let body = str::from_utf8(&body)
                    .map_err(|e| ApiError(format!("Response was not valid UTF8: {e}")))?;
                let body = serde_json::from_str::<models::Problem>(body).map_err(|e| {
                    ApiError(format!("Response body did not match the schema: {e}"))
                })?;

                Ok(SetOwnerQuotaResponse::Unavailable {
                    body,
                    retry_after: response_retry_after,
                })
            }
            code => {
                let headers = response.headers().clone();
                let body = http_body_util::BodyExt::collect(response.into_body())
                    .await
                    .map(|f| f.to_bytes().to_vec());
                Err(ApiError(format!(
                    "Unexpected response code {code}:\n{headers:?}\n\n{}",
                    match body {
                        Ok(body) => match String::from_utf8(body) {
                            Ok(body) => body,
                            Err(e) => format!("<Body was not UTF8: {e:?}>"),
                        },
                        Err(e) => format!(
                            "<Failed to read body: {}>",
                            Into::<crate::ServiceError>::into(e)
                        ),
                    }
                )))
            }
        }
    }
}
