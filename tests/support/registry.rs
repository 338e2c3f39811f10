//! A registry in front of the arena's that a test can break: the registry is faked only to inject a
//! fault. It speaks plain HTTP, which an engine accepts of 127.0.0.0/8.

use std::{
    collections::HashMap,
    convert::Infallible,
    iter,
    process::Command,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    Request, Response,
    body::{Frame, Incoming},
    header::HeaderValue,
    http::request::Parts,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

use crate::arena;

const MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
const HUGE: u64 = 10 << 30;

/// What is wrong with the registry. `/v2/` answers well, but for `Hang`.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// It accepts requests, and answers none until the fault is another.
    Hang,
    /// A manifest is no JSON.
    Garbage,
    /// There is no manifest: 404.
    NotFound,
    /// Everything is denied: 401.
    Denied,
    /// Everything is too much: 429.
    TooMany {
        /// For the header `Retry-After`, in seconds.
        retry_after: u64,
    },
    /// Everything redirects to itself, endlessly.
    Redirects,
    /// Everything fails: 500.
    ServerError,
    /// A tag is a list of manifests, whose only one is for linux/s390x.
    OtherPlatform,
    /// A digest's manifest is valid, but has another digest.
    WrongDigest,
    /// A blob has another digest, and the right length. (A configuration is still JSON.)
    WrongBlob,
    /// The next manifest is answered; then the fault is `NotFound`.
    VanishAfterManifest,
    /// The connection closes after half of a layer.
    CutBlob,
    /// A layer comes in small pieces, ten of them a second.
    SlowBlob {
        /// How fast.
        bytes_per_second: u64,
    },
    /// The first layer of a tag's manifest has 10 GiB of zeros, and a digest that is not theirs.
    HugeLayer,
}

/// A proxy of the arena's registry, for pulls.
#[derive(Debug)]
pub struct Registry {
    inside: Arc<Inside>,
    task: tokio::task::JoinHandle<()>,
}

impl Registry {
    /// One that passes everything on.
    pub async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let host = listener.local_addr().expect("an address").to_string();
        let inside = Arc::new(Inside {
            huge: digest(host.as_bytes()),
            host,
            ..Inside::default()
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&inside)));
        Self { inside, task }
    }

    /// Its `host:port`, for the names of images.
    pub fn host(&self) -> String {
        self.inside.host.clone()
    }

    /// Changes what is wrong, for the requests that come from now on and those that hang.
    pub fn set(&self, fault: Fault) {
        self.inside.fault.send_replace(fault);
    }

    /// From now on, requests need these.
    pub fn requires(&self, user: &str, password: &str) {
        let encoded = filter("base64", format!("{user}:{password}").as_bytes());
        let needed = HeaderValue::try_from(format!("Basic {}", encoded.replace('\n', "")));
        *self.inside.authorization.lock().expect("a lock") = Some(needed.expect("a header"));
    }

    /// The method and the path of each request that it has seen, in order.
    pub fn requests(&self) -> Vec<String> {
        self.inside.requests.lock().expect("a lock").clone()
    }

    /// How many requests for a manifest it has seen.
    pub fn manifests(&self) -> usize {
        let requests = self.requests();
        let manifests = requests.iter().filter(|seen| seen.contains("/manifests/"));
        manifests.count()
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Answer = Response<Bytes>;
type Body = UnsyncBoxBody<Bytes, Infallible>;

#[derive(Debug, Default)]
struct Inside {
    host: String,
    /// The huge layer's digest, of this registry only: an engine downloads a digest once.
    huge: String,
    client: reqwest::Client,
    fault: watch::Sender<Fault>,
    authorization: Mutex<Option<HeaderValue>>,
    requests: Mutex<Vec<String>>,
    kept: Mutex<HashMap<String, Answer>>,
}

/// Serves connections, which end with this future.
async fn accept(listener: TcpListener, inside: Arc<Inside>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let inside = Arc::clone(&inside);
        connections.spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let inside = Arc::clone(&inside);
                async move { Ok::<_, Infallible>(inside.answer(&request.into_parts().0).await) }
            });
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            // An engine tries TLS first, which fails here.
            let _ = connection.await;
        });
    }
}

impl Inside {
    /// The answer to a request, also to a HEAD, whose body hyper leaves out.
    async fn answer(&self, head: &Parts) -> Response<Body> {
        let path = head.uri.path();
        let seen = format!("{} {path}", head.method);
        self.requests.lock().expect("a lock").push(seen);
        let mut faults = self.fault.subscribe();
        let awake = faults.wait_for(|fault| *fault != Fault::Hang);
        let fault = *awake.await.expect("a fault");
        let needed = self.authorization.lock().expect("a lock").clone();
        let admitted = needed.is_none() || needed.as_ref() == head.headers.get("authorization");
        let answer = match fault {
            _ if !admitted => challenge("UNAUTHORIZED", "registry"),
            _ if path == "/v2/" => made(200, "application/json", "{}"),
            Fault::Denied => challenge("DENIED", "x"),
            Fault::TooMany { retry_after } => {
                let answer = failure(429, "TOOMANYREQUESTS");
                with(answer, "retry-after", retry_after.to_string())
            }
            Fault::Redirects => {
                let location = format!("{path}?hop={}", uuid::Uuid::now_v7());
                with(failure(307, "UNKNOWN"), "location", location)
            }
            Fault::ServerError => failure(500, "UNKNOWN"),
            _ => match path.rsplit_once("/manifests/") {
                Some((_, reference)) => self.manifest(fault, reference, head).await,
                None => return self.blob(fault, head).await,
            },
        };
        whole(answer)
    }

    async fn manifest(&self, fault: Fault, reference: &str, head: &Parts) -> Answer {
        if fault == Fault::VanishAfterManifest {
            self.fault.send_replace(Fault::NotFound);
        }
        let kept = self.kept.lock().expect("a lock").get(reference).cloned();
        let real = self.fetch(head).await;
        let by_digest = reference.starts_with("sha256:");
        match (fault, kept) {
            (Fault::NotFound, _) => failure(404, "MANIFEST_UNKNOWN"),
            (Fault::Garbage, _) => self.keep(MANIFEST, "no manifest".to_owned()),
            (Fault::OtherPlatform | Fault::HugeLayer, Some(kept)) => kept,
            _ if !real.status().is_success() => real,
            (Fault::OtherPlatform, _) if !by_digest => self.keep(LIST, list(&real)),
            (Fault::HugeLayer, _) if !by_digest => self.keep(MANIFEST, self.enlarged(&real)),
            (Fault::WrongDigest, _) if by_digest => {
                real.map(|body| Bytes::from([&body[..], &b" "[..]].concat()))
            }
            _ => real,
        }
    }

    /// A manifest made here, which a client asks for by its digest next.
    fn keep(&self, media_type: &str, manifest: String) -> Answer {
        let digest = digest(manifest.as_bytes());
        let answer = made(200, media_type, manifest);
        let answer = with(answer, "docker-content-digest", digest.clone());
        let mut kept = self.kept.lock().expect("a lock");
        kept.insert(digest, answer.clone());
        answer
    }

    fn enlarged(&self, real: &Answer) -> String {
        let mut manifest: Value = serde_json::from_slice(real.body()).expect("a manifest");
        manifest["layers"][0]["size"] = HUGE.into();
        manifest["layers"][0]["digest"] = self.huge.as_str().into();
        manifest.to_string()
    }

    async fn blob(&self, fault: Fault, head: &Parts) -> Response<Body> {
        let path = head.uri.path();
        if fault == Fault::HugeLayer && path.ends_with(&self.huge) {
            return zeros();
        }
        let real = self.fetch(head).await;
        let blob = real.status().is_success() && path.contains("/blobs/");
        // The other kind of blob is an image's configuration.
        let layer = blob && serde_json::from_slice::<Value>(real.body()).is_err();
        match fault {
            Fault::WrongBlob if blob => whole(real.map(other)),
            Fault::CutBlob if layer => partly(real, |body| {
                trickle(body.slice(..body.len() / 2), usize::MAX)
            }),
            Fault::SlowBlob { bytes_per_second } if layer => {
                let piece = usize::try_from(bytes_per_second / 10).expect("a size");
                partly(real, |body| trickle(body, piece.max(1)))
            }
            _ => whole(real),
        }
    }

    /// What the arena's registry answers to a GET.
    async fn fetch(&self, head: &Parts) -> Answer {
        let url = format!("http://{}{}", arena("ARENA_REGISTRY"), head.uri);
        // Those of a HEAD, too: it goes by a GET, so that every fault has the body.
        let request = self.client.get(url).headers(head.headers.clone());
        let fetched = request.send().await.expect("the registry");
        let (mut head, body) = Response::<reqwest::Body>::from(fetched).into_parts();
        head.headers.remove("transfer-encoding");
        let body = body.collect().await.expect("a body");
        Response::from_parts(head, body.to_bytes())
    }
}

fn made(status: u16, media_type: &str, body: impl Into<Bytes>) -> Answer {
    let answer = Response::builder().status(status);
    let answer = answer.header("content-type", media_type);
    let answer = answer.header("docker-distribution-api-version", "registry/2.0");
    answer.body(body.into()).expect("an answer")
}

fn with(mut answer: Answer, name: &'static str, value: String) -> Answer {
    let value = HeaderValue::try_from(value).expect("a header");
    answer.headers_mut().insert(name, value);
    answer
}

/// An error as registries say it.
fn failure(status: u16, code: &str) -> Answer {
    let message = code.to_lowercase().replace('_', " ");
    let body = json!({"errors": [{"code": code, "message": message}]});
    made(status, "application/json", body.to_string())
}

fn challenge(code: &str, realm: &str) -> Answer {
    let challenge = format!("Basic realm=\"{realm}\"");
    with(failure(401, code), "www-authenticate", challenge)
}

fn list(real: &Answer) -> String {
    let (size, digest) = (real.body().len(), digest(real.body()));
    let platform = json!({"architecture": "s390x", "os": "linux"});
    let entry =
        json!({"mediaType": MANIFEST, "size": size, "digest": digest, "platform": platform});
    json!({"schemaVersion": 2, "mediaType": LIST, "manifests": [entry]}).to_string()
}

/// The same bytes but for the last hex digit, which in a configuration is inside a string.
fn other(body: Bytes) -> Bytes {
    let mut body = body.to_vec();
    let digit = body.iter().rposition(u8::is_ascii_hexdigit);
    body[digit.expect("a digit")] ^= 1;
    body.into()
}

fn whole(answer: Answer) -> Response<Body> {
    partly(answer, |body| Full::new(body).boxed_unsync())
}

/// The length of the whole body, and what `part` makes of it.
fn partly(mut answer: Answer, part: impl FnOnce(Bytes) -> Body) -> Response<Body> {
    let length = answer.body().len();
    answer.headers_mut().insert("content-length", length.into());
    answer.map(part)
}

/// A body in pieces. Each has left when the next one, or the end, comes.
fn trickle(body: Bytes, piece: usize) -> Body {
    let pieces = stream::unfold(body, move |mut rest| async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let next = rest.split_to(piece.min(rest.len()));
        (!next.is_empty()).then(|| (Ok::<_, Infallible>(Frame::data(next)), rest))
    });
    StreamBody::new(pieces).boxed_unsync()
}

fn zeros() -> Response<Body> {
    let piece = || Ok::<_, Infallible>(Frame::data(Bytes::from_static(&[0; 1 << 20])));
    let body = StreamBody::new(stream::iter(iter::repeat_with(piece).take(10 << 10)));
    let answer = made(200, "application/octet-stream", "");
    with(answer, "content-length", HUGE.to_string()).map(|_| body.boxed_unsync())
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", &filter("sha256sum", bytes)[..64])
}

/// What `program` prints of `input`: the tests have no crate for it.
fn filter(program: &str, input: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), input).expect("written");
    let output = Command::new(program).arg(file.path()).output();
    String::from_utf8(output.expect("the program").stdout).expect("text")
}
