//! Web pages of other origins: off, unless the operator allowed some.

use std::time::Duration;

use http::{HeaderName, Method, Request, header};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::{IDEMPOTENCY_KEY, REPLAYED, REQUEST_ID};
use crate::{
    config::wrong,
    error::{Error, Result},
};

/// Whether a browser asks for a page: across origins, or whether it may (a preflight).
pub(super) fn asks<B>(request: &Request<B>) -> bool {
    let headers = request.headers();
    headers.contains_key(header::ORIGIN)
        && (request.method() != Method::OPTIONS
            || headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD))
}

/// What tells a browser that pages of `origins` may call; `None` where no page may.
pub(super) fn layer(origins: &[String]) -> Result<Option<CorsLayer>> {
    let named: Vec<_> = origins
        .iter()
        .map(|origin| origin.trim())
        .filter(|origin| !origin.is_empty())
        .map(|origin| {
            let plain = url::Url::parse(origin)
                .is_ok_and(|url| url.origin().ascii_serialization() == origin);
            match origin.parse() {
                Ok(value) if plain => Ok(value),
                _ => Err(wrong(format!(
                    "SLIPWAY_CORS_ORIGINS: `{origin}` is no origin; one is https://console.example:8443"
                ))),
            }
        })
        .collect::<std::result::Result<_, Error>>()?;
    if named.is_empty() {
        return Ok(None);
    }
    let layer = CorsLayer::new()
        .allow_origin(AllowOrigin::list(named))
        .allow_methods([
            Method::GET,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            HeaderName::from_static(IDEMPOTENCY_KEY),
        ])
        .expose_headers([
            header::LOCATION,
            header::RETRY_AFTER,
            HeaderName::from_static("ratelimit"),
            HeaderName::from_static("ratelimit-policy"),
            REQUEST_ID,
            REPLAYED,
        ])
        .max_age(Duration::from_secs(3600));
    Ok(Some(layer))
}
