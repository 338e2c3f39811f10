//! A proxy in front of the engine's socket that knows one request from another: the engine is faked
//! only to inject a fault.

use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    Method, Request, Response,
    body::{Frame, Incoming},
    client, header, server,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{UnixListener, UnixStream},
    task::JoinSet,
};
use tokio_util::task::AbortOnDropHandle;

use crate::arena;

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It waits so long, and is passed on then.
    Delay(Duration),
    /// It is passed on, and the connection closes after half of the first piece of its answer's
    /// body; before the answer, where that has none.
    CutMidBody,
    /// It is answered 500, and the engine does not see it.
    Status500,
    /// It is answered 200 with what is no JSON, and the engine does not see it.
    Garbage,
    /// The engine does what is asked for, and the connection closes without an answer.
    DropAnswer,
}

/// Which requests have a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Their method.
    pub method: &'static str,
    /// What is in their path; where it has a `*`, what is before and after that, in this order.
    pub path_has: &'static str,
    /// What goes wrong with them.
    pub fault: Fault,
    /// How many of them, from now on.
    pub times: usize,
}

impl Rule {
    fn fits(&self, method: &Method, path: &str) -> bool {
        let rest = self.path_has.split('*').try_fold(path, |rest, part| {
            rest.split_once(part).map(|(_, rest)| rest)
        });
        *method == self.method && rest.is_some()
    }
}

/// A proxy of the engine. What asks for an upgrade, as the start of a command does, it answers 503.
#[derive(Debug)]
pub struct Faulty {
    folder: tempfile::TempDir,
    inside: Arc<Inside>,
    task: tokio::task::JoinHandle<()>,
}

impl Faulty {
    /// One that passes everything on.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = UnixListener::bind(folder.path().join("engine.sock")).expect("a socket");
        let inside = Arc::new(Inside::default());
        let task = tokio::spawn(accept(listener, Arc::clone(&inside)));
        Self {
            folder,
            inside,
            task,
        }
    }

    /// Its address, for `DOCKER_HOST`.
    pub fn host(&self) -> String {
        format!("unix://{}/engine.sock", self.folder.path().display())
    }

    /// Changes which requests have a fault, of those that come from now on.
    pub fn set(&self, rule: Option<Rule>) {
        *self.inside.rule.lock().expect("a lock") = rule;
    }

    /// The method and the path of each request that it has seen, in order.
    pub fn seen(&self) -> Vec<String> {
        self.inside.seen.lock().expect("a lock").clone()
    }

    /// How many requests had a fault.
    pub fn injected(&self) -> usize {
        self.inside.injected.load(Ordering::SeqCst)
    }
}

impl Default for Faulty {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Body = UnsyncBoxBody<Bytes, io::Error>;

#[derive(Debug, Default)]
struct Inside {
    rule: Mutex<Option<Rule>>,
    seen: Mutex<Vec<String>>,
    injected: AtomicUsize,
}

/// Serves connections, which end with this future.
async fn accept(listener: UnixListener, inside: Arc<Inside>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let inside = Arc::clone(&inside);
        connections.spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let inside = Arc::clone(&inside);
                async move { inside.answer(request).await }
            });
            let http = server::conn::http1::Builder::new();
            // An error is a connection that a fault has closed.
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

impl Inside {
    /// The answer to a request; an error where the connection closes instead.
    async fn answer(&self, request: Request<Incoming>) -> io::Result<Response<Body>> {
        let fault = self.note(request.method(), request.uri().path());
        if request.headers().contains_key(header::UPGRADE) {
            return Ok(made(503, r#"{"message":"not through this proxy"}"#));
        }
        match fault {
            None => pass(request).await,
            Some(Fault::Delay(time)) => {
                tokio::time::sleep(time).await;
                pass(request).await
            }
            Some(Fault::CutMidBody) => cut(pass(request).await?).await,
            Some(Fault::Status500) => Ok(made(500, r#"{"message":"injected"}"#)),
            Some(Fault::Garbage) => Ok(made(200, "no JSON")),
            Some(Fault::DropAnswer) => {
                pass(request).await?.into_body().collect().await?;
                Err(closed())
            }
        }
    }

    /// Notes a request, and says what goes wrong with it.
    fn note(&self, method: &Method, path: &str) -> Option<Fault> {
        let seen = format!("{method} {path}");
        self.seen.lock().expect("a lock").push(seen);
        let mut rule = self.rule.lock().expect("a lock");
        let rule = rule.as_mut()?;
        if rule.times == 0 || !rule.fits(method, path) {
            return None;
        }
        rule.times -= 1;
        self.injected.fetch_add(1, Ordering::SeqCst);
        Some(rule.fault)
    }
}

/// What the engine answers; its body as it comes.
async fn pass(request: Request<Incoming>) -> io::Result<Response<Body>> {
    let host = arena("DOCKER_HOST");
    let engine = UnixStream::connect(host.trim_start_matches("unix://")).await?;
    let handshake = client::conn::http1::handshake(TokioIo::new(engine)).await;
    let (mut sender, connection) = handshake.map_err(io::Error::other)?;
    let connection = AbortOnDropHandle::new(tokio::spawn(connection));
    let answer = sender.send_request(request).await;
    let (mut head, body) = answer.map_err(io::Error::other)?.into_parts();
    // That is hyper's to say, on either side.
    head.headers.remove(header::TRANSFER_ENCODING);
    // The connection is open as long as its body is read.
    let body = body.map_err(move |error| {
        let _ = &connection;
        io::Error::other(error)
    });
    Ok(Response::from_parts(head, body.boxed_unsync()))
}

/// The head of `answer`, half of the first piece of its body, and the end of the connection.
async fn cut(answer: Response<Body>) -> io::Result<Response<Body>> {
    let (head, mut body) = answer.into_parts();
    let Some(frame) = body.frame().await else {
        return Err(closed());
    };
    let mut piece = frame?.into_data().unwrap_or_default();
    piece.truncate(piece.len() / 2);
    let half = stream::once(async move { Ok::<_, io::Error>(Frame::data(piece)) });
    let end = stream::once(async {
        // The half has left by then.
        tokio::time::sleep(Duration::from_millis(100)).await;
        Err::<Frame<Bytes>, _>(closed())
    });
    let body = StreamBody::new(half.chain(end)).boxed_unsync();
    Ok(Response::from_parts(head, body))
}

fn made(status: u16, body: &'static str) -> Response<Body> {
    let body = Full::new(Bytes::from_static(body.as_bytes()));
    let body = body.map_err(|never| -> io::Error { match never {} });
    let answer = Response::builder().status(status);
    let answer = answer.header(header::CONTENT_TYPE, "application/json");
    answer.body(body.boxed_unsync()).expect("an answer")
}

fn closed() -> io::Error {
    io::Error::other("a fault closes the connection")
}
