//! Connections: accepting them, what each may cost, and how they end.

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use slipway_api::Api;
use tokio::{
    net::{TcpListener, TcpStream},
    signal::unix::{SignalKind, signal},
    sync::Semaphore,
    task::JoinSet,
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;

use super::{
    context::Context,
    edge::Edge,
    idle::{Idle, Then},
    socket::Socket,
    streams,
};
use crate::{
    error::{Error, Result},
    metrics::METRICS,
};

/// Connections at the same time; the next one waits to be accepted. Fewer where the system allows
/// fewer descriptors: each may need one more to the engine, and the database needs some, too.
const CONNECTIONS: u64 = 1024;
/// Descriptors kept for everything else.
const SPARE: u64 = 128;
/// Time for a request's header fields to arrive, and for an idle connection to say something.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// Time for the last answer of a connection to be taken, when the server stops.
const LAST_TIME: Duration = Duration::from_secs(1);
/// Time for a client to take a piece of an answer.
const WRITE_TIME: Duration = Duration::from_secs(30);
/// hyper's own limits, above those of `limits`: a header beyond these it answers itself, without a
/// body (see `ARCHITECTURE.md`).
const HYPER_HEAD_BYTES: usize = 128 * 1024;
const HYPER_HEAD_FIELDS: usize = 512;

/// The connections of one listener.
#[derive(Debug)]
pub struct Connections<A> {
    listener: Option<TcpListener>,
    edge: Arc<Edge<A>>,
    slots: Arc<Semaphore>,
    idle: Arc<Idle>,
    /// Those that are open; aborted when this is dropped.
    open: JoinSet<()>,
    finish: CancellationToken,
}

impl<A> Connections<A>
where
    A: Api<Context> + Clone + Send + Sync + 'static,
{
    /// Connections of `listener`, whose requests go to `edge`.
    pub fn new(listener: TcpListener, edge: Arc<Edge<A>>) -> Self {
        let descriptors =
            rlimit::increase_nofile_limit(2 * CONNECTIONS + SPARE).unwrap_or(CONNECTIONS);
        let slots = (descriptors.saturating_sub(SPARE) / 2).clamp(16, CONNECTIONS);
        Self {
            listener: Some(listener),
            edge,
            slots: Arc::new(Semaphore::new(usize::try_from(slots).unwrap_or(16))),
            idle: Arc::default(),
            open: JoinSet::new(),
            finish: CancellationToken::new(),
        }
    }

    /// Accepts connections, and serves each on a task of its own, until `stop`.
    pub async fn accept(&mut self, stop: &CancellationToken) {
        while let Some(listener) = &self.listener {
            let next = async {
                let accepted = listener.accept().await;
                (accepted, self.idle.room(&self.slots).await)
            };
            let Some((accepted, slot)) = stop.run_until_cancelled(next).await else {
                return;
            };
            match accepted {
                Ok((stream, peer)) => {
                    let (edge, idle) = (Arc::clone(&self.edge), Arc::clone(&self.idle));
                    let connection = connection(stream, peer, edge, idle, self.finish.clone());
                    self.open.spawn(async move {
                        METRICS.connections.inc();
                        let _closed = Closed;
                        connection.await;
                        drop(slot);
                    });
                }
                Err(error) => {
                    // Out of file descriptors, most likely: a pause lets some be given back.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
            while self.open.try_join_next().is_some() {}
        }
    }

    /// Accepts no more, and lets the requests that are open end.
    pub async fn drain(&mut self) {
        self.listener = None;
        self.edge.close_streams();
        self.finish.cancel();
        while self.open.join_next().await.is_some() {}
    }
}

/// Counts, at its end, a connection that is no longer open.
struct Closed;

impl Drop for Closed {
    fn drop(&mut self) {
        METRICS.connections.dec();
    }
}

/// Serves one connection to its end; after `finish` no further request of it.
async fn connection<A>(
    stream: TcpStream,
    peer: SocketAddr,
    edge: Arc<Edge<A>>,
    idle: Arc<Idle>,
    finish: CancellationToken,
) where
    A: Api<Context> + Clone + Send + Sync + 'static,
{
    let _ = stream.set_nodelay(true);
    let streaming = Arc::new(AtomicBool::new(false));
    let mut stream = TimeoutStream::new(Socket::new(stream, Arc::clone(&streaming)));
    stream.set_write_timeout(Some(WRITE_TIME));
    let streams = Arc::clone(&streaming);
    // Told to go in favour of another connection, while it waits for a request.
    let leave = CancellationToken::new();
    let waiting = Arc::new(Mutex::new(Some(idle.enter(&leave))));
    let wait = {
        let (waiting, leave) = (Arc::clone(&waiting), leave.clone());
        move |waits: bool| {
            let place = waits.then(|| idle.enter(&leave));
            *waiting.lock().unwrap_or_else(PoisonError::into_inner) = place;
        }
    };
    let service = service_fn(move |request| {
        let (edge, wait) = (Arc::clone(&edge), wait.clone());
        let streaming = Arc::clone(&streaming);
        async move {
            wait(false);
            let answer = edge.handle(request, peer).await?;
            streaming.store(streams::is_stream(&answer), Ordering::Release);
            let then = move || {
                streaming.store(false, Ordering::Release);
                wait(true);
            };
            Ok::<_, Infallible>(answer.map(|body| Then { body, then }))
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .half_close(true)
        .max_buf_size(HYPER_HEAD_BYTES)
        .max_headers(HYPER_HEAD_FIELDS);
    let connection = http.serve_connection(TokioIo::new(Box::pin(stream)), service);
    let mut connection = std::pin::pin!(connection);
    let waits = || {
        let waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.is_some()
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = leave.cancelled() => {
            connection.as_mut().graceful_shutdown();
            // A request may have come at the same moment.
            if waits() { Ok(()) } else { connection.await }
        }
        () = finish.cancelled() => {
            connection.as_mut().graceful_shutdown();
            match waits() || streams.load(Ordering::Acquire) {
                false => connection.await,
                // Nothing but the rest of an answer, or a request that is not whole, to wait for.
                true => tokio::time::timeout(LAST_TIME, connection).await.unwrap_or(Ok(())),
            }
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke");
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
