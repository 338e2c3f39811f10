//! One request, from its first byte to its log line: limits, host, route, gate, contract, the
//! generated service; and back through the one shape of errors.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, service::Service as _};
use slipway_api::{Api, server};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::{Layer, Service as _};
use tower_http::cors::CorsLayer;
use tracing::Instrument;
use uuid::Uuid;

use super::{
    Body, REQUEST_ID,
    change::Change,
    context::Context,
    contract::{Contract, Operation, Route},
    cors, docs,
    gate::Gate,
    limits,
    origin::Hosts,
    problem,
    rate::Left,
    streams::Streams,
    trace,
};
use crate::{
    caller::Caller,
    calls::Calls,
    config::Access,
    error::{Error, Place, Result, Violation},
    keys::Keys,
    metrics::METRICS,
    tasks::apart,
};

/// How often those who no longer ask are forgotten.
const FORGOTTEN: Duration = Duration::from_secs(60);

/// Everything in front of the operations.
#[derive(Debug)]
pub struct Edge<A> {
    contract: Contract,
    hosts: Hosts,
    cors: Option<CorsLayer>,
    gate: Gate,
    calls: Arc<Calls>,
    api: A,
    tasks: TaskTracker,
    streams: Streams,
}

/// What is known of a request by the time that it is answered, for the log.
#[derive(Debug, Clone, Default)]
struct Asked {
    address: Option<IpAddr>,
    /// Owner and key.
    who: Option<(String, String)>,
    /// The `operationId`.
    operation: Option<String>,
}

impl<A> Edge<A>
where
    A: Api<Context> + Clone + Send + Sync + 'static,
{
    /// In front of `api`: `keys` let in, as `access` says; what changes something is one of `calls`,
    /// and runs on `tasks`; streams end when the server is `closing`.
    pub fn new(
        api: A,
        keys: Arc<Keys>,
        calls: Arc<Calls>,
        access: &Access,
        tasks: TaskTracker,
        closing: CancellationToken,
    ) -> Result<Self> {
        Ok(Self {
            contract: Contract::new()?,
            hosts: Hosts::new(&access.allowed_hosts, &access.cors_origins),
            cors: cors::layer(&access.cors_origins),
            gate: Gate::new(Arc::clone(&keys), access),
            calls,
            api,
            tasks,
            streams: Streams::new(keys, closing),
        })
    }

    /// Forgets, until `stop`, who asked and no longer does.
    pub async fn work(self: Arc<Self>, stop: CancellationToken) {
        let pause = || stop.run_until_cancelled(tokio::time::sleep(FORGOTTEN));
        while pause().await.is_some() {
            self.gate.forget();
        }
    }

    /// Ends the streams: their clients come again elsewhere, or later.
    pub fn close_streams(&self) {
        self.streams.close();
    }

    /// Answers one request of `peer`, whatever happens.
    pub async fn handle(
        &self,
        request: Request<Incoming>,
        peer: SocketAddr,
    ) -> std::result::Result<Response<Body>, Infallible> {
        let (request_id, start) = (Uuid::now_v7(), Instant::now());
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let trace_id = trace::id(request.headers()).map(tracing::field::display);
        let span = tracing::info_span!("request", %request_id, trace_id);
        let answer = async {
            let respond = |request| async move {
                Ok::<_, Infallible>(self.respond(request, peer, request_id).await)
            };
            let mut response = match self.cors.as_ref().filter(|_| cors::asks(&request)) {
                Some(cors) => cors.layer(tower::service_fn(respond)).call(request).await?,
                None => respond(request).await?,
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
            let asked = response.extensions_mut().remove::<Asked>();
            let asked = asked.unwrap_or_default();
            asked.count(response.status(), start.elapsed());
            log(&method, &path, &asked, response.status(), start.elapsed());
            Ok(response)
        };
        answer.instrument(span).await
    }

    async fn respond(
        &self,
        request: Request<Incoming>,
        peer: SocketAddr,
        request_id: Uuid,
    ) -> Response<Body> {
        let (mut asked, mut left) = (Asked::default(), Left::default());
        let work = self.answer(request, peer, request_id, &mut asked, &mut left);
        let done = AssertUnwindSafe(work).catch_unwind().await;
        let mut response = problem::settle(done, request_id);
        left.write(&mut response);
        response.extensions_mut().insert(asked);
        response
    }

    async fn answer(
        &self,
        request: Request<Incoming>,
        peer: SocketAddr,
        request_id: Uuid,
        asked: &mut Asked,
        left: &mut Left,
    ) -> Result<Response<Body>> {
        let (mut parts, body) = request.into_parts();
        limits::head(&parts)?;
        self.hosts.check(&parts)?;
        let address = self.gate.address(peer, &parts.headers);
        asked.address = Some(address);
        let path = parts.uri.path().to_owned();
        let routed = self.contract.route(&parts.method, &path);
        let public =
            matches!(&routed, Ok(Route::Operation(operation, _)) if operation.scope.is_none());
        let caller = if public {
            Caller::nobody(request_id)
        } else {
            self.gate.count(address, left)?;
            if let Some(document) = docs::answer(&parts) {
                return document;
            }
            // An unknown path is nobody's to know without a key.
            let gate = &self.gate;
            gate.enter(address, &parts.headers, request_id, left)
                .await?
        };
        asked.who = Some((caller.owner.clone(), caller.key_prefix.clone()));
        let (operation, parameters) = match routed? {
            Route::Operation(operation, parameters) => (operation, parameters),
            Route::Slash => return Ok(slash(&parts.uri)),
        };
        asked.operation = Some(operation.id.clone());
        if let Some(scope) = operation.scope {
            caller.require(scope)?;
        }
        let body = self.body(operation, &parts.headers, body).await?;
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let body = operation.check(&parameters, &query, &parts.headers, &body)?;
        let context = Context::new(Arc::new(caller));
        parts.uri = plain(&parts.uri);
        let reads = parts.method == Method::GET || parts.method == Method::HEAD;
        if reads {
            parts.method = Method::GET;
            let request = Request::from_parts(parts, Full::new(Bytes::from(body)));
            return call(self.api.clone(), request, context, self.streams.clone()).await;
        }
        let change = Change::new(operation, &context, &parts.headers, &path, &query, &body);
        let request = Request::from_parts(parts, Full::new(Bytes::from(body)));
        loop {
            change.turn(&self.calls).await?;
            let (api, streams) = (self.api.clone(), self.streams.clone());
            let work = call(api, request.clone(), context.clone(), streams);
            // hyper drops a handler when its client is gone: what changes something must not notice.
            let changed = change.clone().run(Arc::clone(&self.calls), work);
            if let Some(response) = apart(&self.tasks, changed.in_current_span()).await? {
                return Ok(response);
            }
        }
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

impl Asked {
    fn count(&self, status: StatusCode, took: Duration) {
        // What is no operation is of so many paths that they are counted as one.
        let operation = self.operation.as_deref().unwrap_or("none");
        let requests = &METRICS.requests;
        let request = requests.with_label_values(&[operation, status.as_str()]);
        request.observe(took.as_secs_f64());
    }
}

/// The generated service's answer.
async fn call<A>(
    api: A,
    request: Request<Full<Bytes>>,
    context: Context,
    streams: Streams,
) -> Result<Response<Body>>
where
    A: Api<Context> + Clone + Send + Sync + 'static,
{
    let service = server::Service::new(api, false);
    let response = service.call((request, context.clone())).await;
    let response = response.map_err(Error::internal)?;
    Ok(match context.take_stream() {
        Some(events) => {
            let body = streams.open(events, &context.caller)?;
            response.map(|_| body)
        }
        None => response.map(BodyExt::boxed_unsync),
    })
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

/// The same with each plus of the query escaped: here it is a plus, and to the generated service, as to
/// an HTML form, it would be a space.
fn plain(uri: &http::Uri) -> http::Uri {
    let Some(query) = uri.query().filter(|query| query.contains('+')) else {
        return uri.clone();
    };
    let escaped = format!("{}?{}", uri.path(), query.replace('+', "%2B"));
    escaped.parse().unwrap_or_else(|_| uri.clone())
}

fn slash(uri: &http::Uri) -> Response<Body> {
    let query = uri
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    redirect(&format!("{}/{query}", uri.path()))
}

/// One line a request. The path is quoted: a hostile one cannot forge another line.
fn log(method: &Method, path: &str, asked: &Asked, status: StatusCode, took: Duration) {
    let (status, micros) = (status.as_u16(), took.as_micros());
    let address = asked.address.map(tracing::field::display);
    let (owner, key) = asked
        .who
        .as_ref()
        .map(|(owner, key)| (owner.as_str(), key.as_str()))
        .unzip();
    if path == "/healthz" || path == "/readyz" {
        tracing::debug!(%method, path = ?path, status, micros, address, "answered");
    } else {
        tracing::info!(%method, path = ?path, status, micros, address, owner, key, "answered");
    }
}
