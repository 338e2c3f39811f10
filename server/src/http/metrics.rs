//! `/metrics` at an address of its own, without a key: for a monitor beside the server.

use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use http::{Method, Request, Response, StatusCode, header};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{net::TcpListener, sync::Semaphore, task::JoinSet};
use tokio_util::sync::CancellationToken;

use super::{Body, whole};
use crate::{
    config::wrong,
    error::{Error, Result},
};

/// Connections at once: monitors are few.
const CONNECTIONS: usize = 16;
/// Time for a connection: a monitor asks, and goes.
const TIME: Duration = Duration::from_secs(10);
/// The version of Prometheus' text format.
const TEXT: &str = "text/plain; version=0.0.4";

/// Tells the numbers.
type Tell = Arc<dyn Fn() -> String + Send + Sync>;

/// Where a monitor reads.
pub struct Metrics {
    listener: TcpListener,
    tell: Tell,
}

impl Metrics {
    /// At `address`, what `tell` says.
    pub async fn new(address: SocketAddr, tell: Tell) -> Result<Self> {
        let listener = TcpListener::bind(address).await.map_err(|error| {
            wrong(format!(
                "SLIPWAY_METRICS_LISTEN {address} cannot be listened on: {error}"
            ))
        })?;
        Ok(Self { listener, tell })
    }

    /// Where it listens; the port is chosen by the system where the setting says 0.
    pub fn address(&self) -> Result<SocketAddr> {
        self.listener.local_addr().map_err(Error::internal)
    }

    /// Serves until `stop`.
    pub async fn work(self, stop: CancellationToken) {
        let slots = Arc::new(Semaphore::new(CONNECTIONS));
        let mut open = JoinSet::new();
        let serve = async {
            loop {
                let slot = Arc::clone(&slots).acquire_owned().await;
                let Ok((stream, _)) = self.listener.accept().await else {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                };
                let tell = Arc::clone(&self.tell);
                let service = service_fn(move |request| {
                    std::future::ready(Ok::<_, Infallible>(answer(&request, &tell)))
                });
                open.spawn(async move {
                    let mut http = http1::Builder::new();
                    http.timer(TokioTimer::new()).header_read_timeout(TIME);
                    let connection = http.serve_connection(TokioIo::new(stream), service);
                    let _ = tokio::time::timeout(TIME, connection).await;
                    drop(slot);
                });
                while open.try_join_next().is_some() {}
            }
        };
        stop.run_until_cancelled(serve).await;
    }
}

fn answer(request: &Request<Incoming>, tell: &Tell) -> Response<Body> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    match (request.uri().path(), reads) {
        ("/metrics", true) => whole(StatusCode::OK, TEXT, tell()),
        ("/metrics", false) => {
            let mut response = whole(StatusCode::METHOD_NOT_ALLOWED, TEXT, "Only GET.\n");
            let get = http::HeaderValue::from_static("GET, HEAD");
            response.headers_mut().insert(header::ALLOW, get);
            response
        }
        _ => whole(StatusCode::NOT_FOUND, TEXT, "Only /metrics is here.\n"),
    }
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Metrics")
            .field("listener", &self.listener)
            .finish_non_exhaustive()
    }
}
