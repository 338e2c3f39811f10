//! Server-Sent Events, as a client sees them come.

use std::time::Duration;

use futures_util::StreamExt;
use reqwest::Method;
use serde_json::Value;

use crate::{Client, contract};

/// One event.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Its data.
    pub data: Value,
}

/// The events of `text`, which ends with a whole one.
pub fn parse(text: &str) -> Vec<Event> {
    let events = text.split("\n\n").filter(|block| !block.trim().is_empty());
    events.filter_map(event).collect()
}

fn event(block: &str) -> Option<Event> {
    let (mut id, mut name, mut data) = (None, None, None);
    for line in block.lines() {
        match line.split_once(": ") {
            Some(("id", text)) => id = Some(text.to_owned()),
            Some(("event", text)) => name = Some(text.to_owned()),
            Some(("data", text)) => data = Some(serde_json::from_str(text).expect("JSON")),
            _ if line.starts_with(':') => return None,
            _ => panic!("no field of an event: {line:?}"),
        }
    }
    Some(Event {
        id,
        name: name.expect("a name"),
        data: data.expect("data"),
    })
}

/// A stream that is open.
pub struct Stream {
    bytes: futures_util::stream::BoxStream<'static, reqwest::Result<bytes::Bytes>>,
    text: Vec<u8>,
    events: &'static Value,
    /// Comments that came.
    pub comments: usize,
}

impl Client {
    /// Opens the stream at `path`, after the event `last` if there is one.
    pub async fn follow(&self, path: &str, last: Option<&str>) -> Stream {
        let request = self.request(Method::GET, path);
        let request = match last {
            Some(last) => request.header("last-event-id", last),
            None => request,
        };
        self.stream(request).await
    }

    /// Opens the stream that answers `request`.
    pub async fn stream(&self, request: reqwest::RequestBuilder) -> Stream {
        let request = request
            .timeout(Duration::from_secs(600))
            .build()
            .expect("a request");
        let operation = contract::operation(request.method().as_str(), request.url().path());
        let operation = operation.expect("an operation");
        let response = reqwest::Client::new()
            .execute(request)
            .await
            .expect("an answer");
        assert_eq!(response.status(), 200, "{:?}", response.text().await);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Stream {
            bytes: response.bytes_stream().boxed(),
            text: Vec::new(),
            events: &operation["responses"]["200"]["content"]["text/event-stream"]["x-events"],
            comments: 0,
        }
    }
}

impl Stream {
    /// The next event, held against the contract; `None` when the stream has ended.
    pub async fn next(&mut self) -> Option<Event> {
        loop {
            while let Some(end) = self.text.windows(2).position(|pair| pair == b"\n\n") {
                let block: Vec<u8> = self.text.drain(..end + 2).collect();
                let block = String::from_utf8(block).expect("UTF-8");
                contract::check_events(self.events, &block);
                match event(block.trim_end()) {
                    Some(event) => return Some(event),
                    None => self.comments += 1,
                }
            }
            match self.bytes.next().await {
                Some(bytes) => self.text.extend_from_slice(&bytes.ok()?),
                None => return None,
            }
        }
    }

    /// The next event, which comes within ten seconds.
    pub async fn soon(&mut self) -> Event {
        let next = tokio::time::timeout(Duration::from_secs(10), self.next()).await;
        next.expect("an event within ten seconds")
            .expect("an event")
    }

    /// The events to the end of the stream.
    pub async fn rest(mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            events.push(event);
        }
        events
    }
}
