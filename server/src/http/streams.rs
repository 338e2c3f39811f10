//! Server-Sent Events (WHATWG HTML, section 9.2): what an operation gives as it comes.

use std::{
    collections::HashMap,
    convert::Infallible,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_stream::stream;
use bytes::Bytes;
use futures_util::{FutureExt, Stream, StreamExt, stream::BoxStream};
use http::{Response, header};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use serde::Serialize;
use tokio::time::{Instant, MissedTickBehavior};
use tokio_util::sync::CancellationToken;

use super::Body;
use crate::{
    caller::Caller,
    error::{Code, Error, Result},
    keys::Keys,
    metrics::METRICS,
};

/// The media type.
const EVENT_STREAM: &str = "text/event-stream";
/// Time between two signs of life.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Bytes after which events that are there already wait for the next piece.
const PIECE: usize = 32 * 1024;

/// Streams at once, and those of one owner.
const AT_ONCE: usize = 768;
const OF_ONE: usize = 512;

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    id: Option<String>,
    name: &'static str,
    /// JSON, in one line.
    data: String,
}

impl Event {
    /// The event `name`, with `data`.
    pub fn new(name: &'static str, data: &impl Serialize) -> Self {
        Self {
            id: None,
            name,
            data: serde_json::to_string(data).unwrap_or_default(),
        }
    }

    /// With an id, which a client that was cut off sends as `Last-Event-ID`. One line.
    pub fn with_id(mut self, id: String) -> Self {
        self.id = Some(id);
        self
    }

    fn write(&self, text: &mut String) {
        if let Some(id) = &self.id {
            text.push_str("id: ");
            text.push_str(id);
            text.push('\n');
        }
        for part in ["event: ", self.name, "\ndata: ", &self.data, "\n\n"] {
            text.push_str(part);
        }
    }
}

/// Events as they come, perhaps for a limited time.
pub struct Events {
    events: BoxStream<'static, Event>,
    /// After so long, this one is the last.
    limit: Option<(Duration, Event)>,
}

impl Events {
    /// To the end of `events`.
    pub fn new(events: impl Stream<Item = Event> + Send + 'static) -> Self {
        Self {
            events: events.boxed(),
            limit: None,
        }
    }

    /// For `seconds` at most, if any; then `last`.
    pub fn for_at_most(mut self, seconds: Option<u32>, last: Event) -> Self {
        self.limit = seconds.map(|seconds| (Duration::from_secs(seconds.into()), last));
        self
    }

    /// The body that carries them, until `closing`, or until `still` says no: it is asked as often as a
    /// heart beats.
    fn body<F>(self, closing: CancellationToken, still: impl Fn() -> F + Send + 'static) -> Body
    where
        F: Future<Output = bool> + Send,
    {
        let Self { mut events, limit } = self;
        let frames = stream! {
            // A client sees that it is connected.
            yield frame(":\n\n".to_owned());
            let mut heartbeat = tokio::time::interval_at(Instant::now() + HEARTBEAT, HEARTBEAT);
            heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
            // However busy it is.
            let mut gate = tokio::time::interval_at(Instant::now() + HEARTBEAT, HEARTBEAT);
            gate.set_missed_tick_behavior(MissedTickBehavior::Delay);
            let far = Duration::from_secs(100 * 365 * 86_400);
            let over = Instant::now() + limit.as_ref().map_or(far, |(limit, _)| *limit);
            loop {
                let mut text = String::new();
                let next = tokio::select! {
                    biased;
                    () = closing.cancelled() => break,
                    _ = gate.tick() => match still().await {
                        true => continue,
                        false => break,
                    },
                    _ = heartbeat.tick() => {
                        yield frame(":\n\n".to_owned());
                        continue;
                    }
                    () = tokio::time::sleep_until(over) => {
                        if let Some((_, last)) = &limit {
                            last.write(&mut text);
                            yield frame(text);
                        }
                        break;
                    }
                    next = events.next() => next,
                };
                let Some(event) = next else { break };
                event.write(&mut text);
                let mut ended = false;
                while text.len() < PIECE && !ended {
                    match events.next().now_or_never() {
                        Some(Some(event)) => event.write(&mut text),
                        Some(None) => ended = true,
                        None => break,
                    }
                }
                yield frame(text);
                if ended {
                    break;
                }
                heartbeat.reset();
            }
        };
        StreamBody::new(frames).boxed_unsync()
    }
}

/// The streams that are open.
#[derive(Debug, Clone)]
pub(super) struct Streams {
    keys: Arc<Keys>,
    /// The server stops: a client comes again then, to another or to this one when it is back.
    closing: CancellationToken,
    open: Arc<Mutex<HashMap<String, usize>>>,
}

/// One of them, of an owner.
struct Open {
    streams: Streams,
    owner: String,
}

impl Streams {
    /// Streams of those whom `keys` let in, until `closing`.
    pub(super) fn new(keys: Arc<Keys>, closing: CancellationToken) -> Self {
        Self {
            keys,
            closing,
            open: Arc::default(),
        }
    }

    /// Ends all of them.
    pub(super) fn close(&self) {
        self.closing.cancel();
    }

    /// The body that carries `events` to `caller`, for as long as his key is good. Not more than so many
    /// at once: they hold connections that others need, and the engine's.
    pub(super) fn open(&self, events: Events, caller: &Caller) -> Result<Body> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let all: usize = open.values().sum();
        let own = open.get(&caller.owner).copied().unwrap_or_default();
        if all >= AT_ONCE || own >= OF_ONE {
            let detail = format!(
                "{all} streams are open, {own} of `{}`. Close one.",
                caller.owner
            );
            return Err(Error::new(Code::Overloaded, detail));
        }
        *open.entry(caller.owner.clone()).or_default() += 1;
        METRICS.streams.inc();
        drop(open);
        let held = Open {
            streams: self.clone(),
            owner: caller.owner.clone(),
        };
        let (keys, caller) = (Arc::clone(&self.keys), caller.clone());
        let still = move || {
            let (keys, caller) = (Arc::clone(&keys), caller.clone());
            let _ = &held;
            async move { keys.lets_in(&caller).await }
        };
        Ok(events.body(self.closing.clone(), still))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        METRICS.streams.dec();
        let mut open = self
            .streams
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.owner) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.owner);
            }
        }
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

fn frame(text: String) -> std::result::Result<Frame<Bytes>, Infallible> {
    Ok(Frame::data(Bytes::from(text)))
}

/// Whether `response` is one.
pub(super) fn is_stream(response: &Response<Body>) -> bool {
    let media_type = response.headers().get(header::CONTENT_TYPE);
    media_type.is_some_and(|media_type| media_type == EVENT_STREAM)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn text(events: Events, closing: CancellationToken) -> String {
        let body = events
            .body(closing, || std::future::ready(true))
            .collect()
            .await
            .unwrap();
        String::from_utf8(body.to_bytes().to_vec()).unwrap()
    }

    fn numbers(count: usize) -> impl Stream<Item = Event> + Send {
        let events = (0..count).map(|n| Event::new("n", &n).with_id(n.to_string()));
        futures_util::stream::iter(events.collect::<Vec<_>>())
    }

    #[tokio::test]
    async fn events_are_written_as_the_standard_says() {
        let told = text(Events::new(numbers(2)), CancellationToken::new()).await;
        let told = told.replace(":\n\n", "");
        assert_eq!(
            told,
            "id: 0\nevent: n\ndata: 0\n\nid: 1\nevent: n\ndata: 1\n\n"
        );
        let hostile = Event::new("n", &"a\r\nid: 7\n\n\u{2028}");
        let told = text(
            Events::new(futures_util::stream::iter([hostile])),
            CancellationToken::new(),
        );
        let told = told.await.replace(":\n\n", "");
        assert_eq!(told, "event: n\ndata: \"a\\r\\nid: 7\\n\\n\u{2028}\"\n\n");
    }

    #[tokio::test(start_paused = true)]
    async fn silence_is_broken_and_ends_when_it_is_told_to() {
        let silent = || Events::new(futures_util::stream::pending());
        let last = Event::new("end", &"timeout");
        let told = text(
            silent().for_at_most(Some(40), last),
            CancellationToken::new(),
        )
        .await;
        assert_eq!(told, ":\n\n:\n\n:\n\nevent: end\ndata: \"timeout\"\n\n");
        let closing = CancellationToken::new();
        closing.cancel();
        assert!(text(silent(), closing).await.len() <= 3);
        // Whose key is no longer good is told no more.
        let body = silent().body(CancellationToken::new(), || std::future::ready(false));
        assert_eq!(body.collect().await.unwrap().to_bytes(), ":\n\n");
    }
}
