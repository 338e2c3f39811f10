//! Web pages of other origins: off, unless the operator allowed some.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Method, Request, header};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::{IDEMPOTENCY_KEY, REPLAYED, REQUEST_ID};

/// Whether a browser asks for a page: across origins, or whether it may (a preflight).
pub(super) fn asks<B>(request: &Request<B>) -> bool {
    let headers = request.headers();
    headers.contains_key(header::ORIGIN)
        && (request.method() != Method::OPTIONS
            || headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD))
}

/// What tells a browser that pages of `origins` may call; `None` where no page may.
pub(super) fn layer(origins: &[String]) -> Option<CorsLayer> {
    let named = origins.iter().filter(|origin| !origin.is_empty());
    let named: Vec<HeaderValue> = named.filter_map(|origin| origin.parse().ok()).collect();
    if named.is_empty() {
        return None;
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
            HeaderName::from_static("last-event-id"),
            HeaderName::from_static("prefer"),
            header::IF_MATCH,
            header::IF_NONE_MATCH,
        ])
        .expose_headers([
            header::ETAG,
            header::LOCATION,
            header::RETRY_AFTER,
            HeaderName::from_static("preference-applied"),
            HeaderName::from_static("ratelimit"),
            HeaderName::from_static("ratelimit-policy"),
            REQUEST_ID,
            REPLAYED,
        ])
        .max_age(Duration::from_secs(3600));
    Some(layer)
}
