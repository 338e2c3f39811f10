//! Connections: accepting them, what each may cost, and how they end.

use std::{sync::Arc, time::Duration};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use slipway_api::Api;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::Semaphore,
};
use tokio_util::sync::CancellationToken;

use super::edge::{Context, Edge};
use crate::error::{Error, Result};

/// Connections at the same time; the next one waits to be accepted.
const CONNECTIONS: usize = 1024;
/// Time for a request's header fields to arrive, and for an idle connection to say something.
const HEAD_TIME: Duration = Duration::from_secs(30);
/// hyper's own limits, above those of `limits`: a header beyond these it answers itself, without a
/// body (see `ARCHITECTURE.md`).
const HYPER_HEAD_BYTES: usize = 128 * 1024;
const HYPER_HEAD_FIELDS: usize = 512;

/// Serves `listener` until `stop`; then lets open requests end, for `limit` at most.
pub async fn serve<A>(
    listener: TcpListener,
    edge: Arc<Edge<A>>,
    stop: CancellationToken,
    limit: Duration,
) where
    A: Api<Context> + Clone + Send + Sync + 'static,
{
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(HYPER_HEAD_BYTES)
        .max_headers(HYPER_HEAD_FIELDS);
    let (graceful, slots) = (
        GracefulShutdown::new(),
        Arc::new(Semaphore::new(CONNECTIONS)),
    );
    while let Some(Ok(slot)) = stop
        .run_until_cancelled(Arc::clone(&slots).acquire_owned())
        .await
    {
        let Some(accepted) = stop.run_until_cancelled(listener.accept()).await else {
            break;
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Out of file descriptors, most likely: a pause lets some be given back.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let edge = Arc::clone(&edge);
        let service = service_fn(move |request| {
            let edge = Arc::clone(&edge);
            async move { edge.handle(request).await }
        });
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke");
            }
            drop(slot);
        });
    }
    drop(listener);
    if tokio::time::timeout(limit, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("closing connections that are still open");
    }
}

/// Cancelled by SIGTERM or SIGINT.
pub fn signalled() -> Result<CancellationToken> {
    let stop = CancellationToken::new();
    let mut terminate = signal(SignalKind::terminate()).map_err(Error::internal)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(Error::internal)?;
    let stopped = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
        stopped.cancel();
    });
    Ok(stop)
}
