//! A client that holds every answer against the contract.

use std::time::Duration;

use reqwest::{Method, header::HeaderMap};
use serde_json::Value;

use crate::contract;

/// Calls one Slipway.
#[derive(Debug, Clone)]
pub struct Client {
    /// `http://host:port`.
    pub url: String,
    /// The key it sends, if any.
    pub key: Option<String>,
    http: reqwest::Client,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body; null where there is none.
    pub body: Value,
}

impl Client {
    /// Of the Slipway at `url`.
    pub fn new(url: String, key: Option<String>) -> Self {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(90))
            .build()
            .expect("a client");
        Self { url, key, http }
    }

    /// A request, to be changed before it is sent.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.url));
        match &self.key {
            Some(key) => request.bearer_auth(key),
            None => request,
        }
    }

    /// Sends it, and holds the answer against the contract.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Reply {
        let request = request.build().expect("a request");
        let (method, path) = (
            request.method().to_string(),
            request.url().path().to_owned(),
        );
        let response = self.http.execute(request).await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.expect("a body");
        let is_json = headers
            .get("content-type")
            .is_some_and(|value| value == "application/json");
        let body = match bytes.is_empty() {
            true => Value::Null,
            false if is_json => serde_json::from_slice(&bytes).expect("JSON"),
            false => Value::String(String::from_utf8_lossy(&bytes).into_owned()),
        };
        contract::check(
            &method,
            &path,
            status,
            |name| headers.contains_key(name),
            &body,
        );
        Reply {
            status,
            headers,
            body,
        }
    }

    /// GET.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(self.request(Method::GET, path)).await
    }

    /// POST of JSON.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(self.request(Method::POST, path).json(&body))
            .await
    }

    /// DELETE.
    pub async fn delete(&self, path: &str) -> Reply {
        self.send(self.request(Method::DELETE, path)).await
    }
}

impl Reply {
    /// The body, of an answer with `status`.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.body);
        self.body
    }

    /// The problem's detail, of an answer with `status` and `code`.
    #[track_caller]
    pub fn problem(self, status: u16, code: &str) -> String {
        assert_eq!(
            (self.status, &self.body["code"]),
            (status, &code.into()),
            "{}",
            self.body
        );
        self.body["detail"].as_str().expect("a detail").to_owned()
    }
}

/// A member that is a string.
#[track_caller]
pub fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member]
        .as_str()
        .unwrap_or_else(|| panic!("no {member} in {value}"))
}
