//! A request that changes something: written down before its operation runs, and after; answered from
//! memory where it is a retry.

use std::{panic::AssertUnwindSafe, sync::Arc};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Body, REPLAYED, context::Context, contract::Operation, problem, streams, whole};
use crate::{
    calls::{Answer, Begun, Call, Calls, Ended},
    error::{Code, Error, Result},
    store::now,
};

/// One such request.
#[derive(Clone)]
pub(super) struct Change {
    call: Call,
    context: Context,
    /// Members of the answer that are not to be kept.
    secrets: Arc<[String]>,
}

impl Change {
    /// The request for `target` with `query` and `body`, which is `operation`.
    pub(super) fn new(
        operation: &Operation,
        context: &Context,
        headers: &HeaderMap,
        target: &str,
        query: &str,
        body: &[u8],
    ) -> Self {
        let caller = &context.caller;
        let key = headers.get(super::IDEMPOTENCY_KEY);
        let key = key.and_then(|key| key.to_str().ok()).map(str::to_owned);
        let fingerprint = key.as_ref().map(|_| {
            // Who may do less does not ask the same.
            let scopes: Vec<&str> = caller.scopes.iter().map(|scope| scope.name()).collect();
            let scopes = scopes.join(" ");
            let known = headers.get(header::IF_MATCH);
            let known = known.map(HeaderValue::as_bytes).unwrap_or_default();
            let parts = [
                scopes.as_bytes(),
                target.as_bytes(),
                query.as_bytes(),
                known,
                body,
            ];
            Sha256::digest(parts.join(&0)).to_vec()
        });
        Self {
            call: Call {
                id: caller.request_id,
                owner: caller.owner.clone(),
                key_prefix: caller.key_prefix.clone(),
                address: caller.address.map(|address| address.to_string()),
                operation: operation.id.clone(),
                target: target.chars().take(1024).collect(),
                // Only where the contract has it.
                idempotency_key: key.filter(|_| operation.takes_idempotency_key()),
                fingerprint,
                started_at: now(),
            },
            context: context.clone(),
            secrets: Arc::clone(&operation.secrets),
        }
    }

    /// Waits until no other request with its key is under way.
    pub(super) async fn turn(&self, calls: &Calls) -> Result<()> {
        let turn = calls.turn(&self.call).await;
        self.told(calls, turn).await
    }

    /// Tells the audit trail of a key that was used for another request.
    async fn told<T>(&self, calls: &Calls, came: Result<T>) -> Result<T> {
        if let Err(error) = &came
            && error.code == Code::IdempotencyMismatch
        {
            calls.refused(&self.call, error).await?;
        }
        came
    }

    /// Does `work`, unless it was done already, and answers; `None` where another request with the
    /// same key began meanwhile.
    pub(super) async fn run(
        self,
        calls: Arc<Calls>,
        work: impl Future<Output = Result<Response<Body>>> + Send,
    ) -> Result<Option<Response<Body>>> {
        let begun = calls.begin(self.call.clone()).await;
        let running = match self.told(&calls, begun).await? {
            Begun::Again(answer) => return Ok(Some(again(answer))),
            Begun::Wait => return Ok(None),
            Begun::Run(running) => running,
        };
        let done = AssertUnwindSafe(work).catch_unwind().await;
        let response = problem::settle(done, self.context.request_id());
        let streams = streams::is_stream(&response);
        let (parts, mut body) = response.into_parts();
        // What streams has begun, and that is what is told of it.
        let bytes = match streams {
            true => Bytes::new(),
            false => {
                let bytes = body.collect().await.map_err(Error::internal)?.to_bytes();
                body = Full::new(bytes.clone()).boxed_unsync();
                bytes
            }
        };
        let noted = self.context.noted();
        let location = parts.headers.get(header::LOCATION);
        let ended = Ended {
            status: parts.status.as_u16(),
            code: code(parts.status, &bytes),
            location: location
                .and_then(|path| path.to_str().ok())
                .map(str::to_owned),
            body: without(&bytes, parts.status, &self.secrets)?,
            etag: parts
                .headers
                .get(header::ETAG)
                .and_then(|tag| tag.to_str().ok())
                .map(str::to_owned),
            target: noted.target,
            change: noted.change,
        };
        running.end(ended).await;
        Ok(Some(Response::from_parts(parts, body)))
    }
}

fn again(answer: Answer) -> Response<Body> {
    let status = u16::try_from(answer.status).unwrap_or_default();
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match status {
        StatusCode::NO_CONTENT => Response::new(Full::<Bytes>::default().boxed_unsync()),
        _ => whole(status, "application/json", answer.body),
    };
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(REPLAYED, HeaderValue::from_static("true"));
    if let Some(Ok(etag)) = answer.etag.as_deref().map(str::parse) {
        headers.insert(header::ETAG, etag);
    }
    let location = answer.location.as_deref().map(str::parse);
    if let Some(Ok(location)) = location {
        headers.insert(header::LOCATION, location);
    }
    response
}

/// The code of an answer that is a problem.
fn code(status: StatusCode, body: &[u8]) -> Option<String> {
    if status.as_u16() < 400 {
        return None;
    }
    let problem: Value = serde_json::from_slice(body).ok()?;
    problem["code"].as_str().map(str::to_owned)
}

/// The body without the members `secrets`.
fn without(body: &[u8], status: StatusCode, secrets: &[String]) -> Result<String> {
    if secrets.is_empty() || !status.is_success() {
        return Ok(String::from_utf8_lossy(body).into_owned());
    }
    let mut value: Value = serde_json::from_slice(body).map_err(Error::internal)?;
    if let Some(members) = value.as_object_mut() {
        members.retain(|name, _| !secrets.contains(name));
    }
    Ok(value.to_string())
}
