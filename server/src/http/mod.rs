//! Bytes, headers and connections; nothing of containers.

mod auth;
mod change;
pub mod context;
pub mod contract;
mod cors;
mod docs;
pub mod edge;
mod gate;
mod idle;
mod json;
mod limits;
pub mod metrics;
mod origin;
mod peer;
pub mod probe;
pub mod problem;
mod rate;
pub mod serve;
mod socket;
pub mod streams;
mod trace;

use std::convert::Infallible;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, combinators::UnsyncBoxBody};

/// Every response's body: what a stream gives need not be `Sync`.
pub type Body = UnsyncBoxBody<Bytes, Infallible>;

/// The header that carries a request's id in its response.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The header by which a client marks a request and its retries as one.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// The header of an answer that was given before.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// A whole body of one media type.
fn whole(status: StatusCode, media_type: &'static str, body: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(Full::new(body.into()).boxed_unsync());
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
