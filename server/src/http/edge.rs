//! One request, from its first byte to its log line: limits, host, route, key, contract, the
//! generated service; and back through the one shape of errors.

use std::{
    convert::Infallible,
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, service::Service as _};
use slipway_api::{Api, server};
use swagger::{Has, XSpanIdString, auth::Authorization};
use tokio_util::task::TaskTracker;
use tracing::Instrument;
use uuid::Uuid;

use super::{
    Body, REQUEST_ID,
    auth::Gate,
    contract::{Contract, Operation, Route},
    docs, limits,
    origin::Hosts,
    problem,
};
use crate::{
    error::{Error, Place, Result, Violation},
    tasks::apart,
};

/// What the generated trait is told of a request.
#[derive(Debug, Clone)]
pub struct Context {
    /// The request's id, as the response and the log have it.
    pub request_id: Uuid,
    span: XSpanIdString,
    /// The generated service wants to see one; the gate has answered 401 before.
    authorization: Option<Authorization>,
}

impl Context {
    fn new(request_id: Uuid) -> Self {
        let scopes = swagger::auth::Scopes::All;
        Self {
            request_id,
            span: XSpanIdString(request_id.to_string()),
            authorization: Some(Authorization {
                subject: "admin".into(),
                scopes,
                issuer: None,
            }),
        }
    }
}

macro_rules! has {
    ($($field:ident: $type:ty),*) => {$(
        impl Has<$type> for Context {
            fn get(&self) -> &$type {
                &self.$field
            }
            fn get_mut(&mut self) -> &mut $type {
                &mut self.$field
            }
            fn set(&mut self, value: $type) {
                self.$field = value;
            }
        }
    )*};
}
has!(span: XSpanIdString, authorization: Option<Authorization>);

/// Everything in front of the operations.
#[derive(Debug)]
pub struct Edge<A> {
    contract: Contract,
    gate: Gate,
    hosts: Hosts,
    api: A,
    tasks: TaskTracker,
}

impl<A> Edge<A>
where
    A: Api<Context> + Clone + Send + Sync + 'static,
{
    /// In front of `api`: `key` opens it, by `hosts` it may be called; what changes something runs on
    /// `tasks`.
    pub fn new(api: A, key: Option<&str>, hosts: &[String], tasks: TaskTracker) -> Result<Self> {
        Ok(Self {
            contract: Contract::new()?,
            gate: Gate::new(key),
            hosts: Hosts::new(hosts),
            api,
            tasks,
        })
    }

    /// Answers one request, whatever happens.
    pub async fn handle(
        &self,
        request: Request<Incoming>,
    ) -> std::result::Result<Response<Body>, Infallible> {
        let (request_id, start) = (Uuid::now_v7(), Instant::now());
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let span = tracing::info_span!("request", %request_id);
        let answer = async {
            let answered = AssertUnwindSafe(self.answer(request, request_id))
                .catch_unwind()
                .await;
            let mut response = match answered {
                Ok(Ok(response)) => problem::funnel(response, request_id),
                Ok(Err(error)) => problem::respond(&error, request_id),
                Err(panic) => problem::respond(&Error::internal(words(&*panic)), request_id),
            };
            let headers = response.headers_mut();
            headers.remove("x-span-id");
            if let Ok(value) = HeaderValue::from_str(&request_id.to_string()) {
                headers.insert(REQUEST_ID, value);
            }
            headers.insert(
                header::X_CONTENT_TYPE_OPTIONS,
                HeaderValue::from_static("nosniff"),
            );
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            log(&method, &path, response.status(), start.elapsed());
            response
        };
        Ok(answer.instrument(span).await)
    }

    async fn answer(&self, request: Request<Incoming>, request_id: Uuid) -> Result<Response<Body>> {
        let (mut parts, body) = request.into_parts();
        limits::head(&parts)?;
        self.hosts.check(&parts)?;
        let path = parts.uri.path().to_owned();
        if let Some(document) = docs::answer(&parts) {
            return document;
        }
        // An unknown path is nobody's to know without a key, a public one everybody's.
        let routed = self.contract.route(&parts.method, &path);
        if !matches!(&routed, Ok(Route::Operation(operation, _)) if operation.public) {
            self.gate.check(&parts.headers)?;
        }
        let (operation, parameters) = match routed? {
            Route::Operation(operation, parameters) => (operation, parameters),
            Route::Slash => return Ok(slash(&parts.uri)),
        };
        let body = self.body(operation, &parts.headers, body).await?;
        let query = parts.uri.query().unwrap_or_default();
        let body = operation.check(&parameters, query, &body)?;
        let reads = parts.method == Method::GET || parts.method == Method::HEAD;
        if parts.method == Method::HEAD {
            parts.method = Method::GET;
        }
        let request = Request::from_parts(parts, Full::new(Bytes::from(body)));
        let service = server::Service::new(self.api.clone(), false);
        let call = service.call((request, Context::new(request_id)));
        let call = async move { call.await.map_err(Error::internal) };
        // hyper drops a handler when its client is gone: what changes something must not notice.
        let response = match reads {
            true => call.await?,
            false => apart(&self.tasks, call.in_current_span()).await?,
        };
        Ok(response.map(BodyExt::boxed_unsync))
    }

    async fn body(
        &self,
        operation: &Operation,
        headers: &http::HeaderMap,
        body: Incoming,
    ) -> Result<Bytes> {
        if operation.takes_body() {
            limits::announced(headers, &body)?;
            return limits::body(body).await;
        }
        if hyper::body::Body::is_end_stream(&body) {
            return Ok(Bytes::new());
        }
        Err(Error::invalid(vec![Violation::new(
            Place::Body,
            "",
            "this operation takes no body",
        )]))
    }
}

/// 308 to `location`: the method and the body stay what they are.
pub fn redirect(location: &str) -> Response<Body> {
    let mut response = Response::new(Full::default().boxed_unsync());
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn slash(uri: &http::Uri) -> Response<Body> {
    let query = uri
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    redirect(&format!("{}/{query}", uri.path()))
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    format!("a panic: {}", text.unwrap_or_default())
}

/// One line a request. The path is quoted: a hostile one cannot forge another line.
fn log(method: &Method, path: &str, status: StatusCode, took: Duration) {
    let (status, micros) = (status.as_u16(), took.as_micros());
    if path == "/healthz" || path == "/readyz" {
        tracing::debug!(%method, path = ?path, status, micros, "answered");
    } else {
        tracing::info!(%method, path = ?path, status, micros, "answered");
    }
}
