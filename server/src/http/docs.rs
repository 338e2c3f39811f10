//! The contract as documents, and a page to read it by: Swagger UI, embedded, without a word to any
//! other host.

use std::{io::Read, sync::Arc};

use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header, request::Parts};
use utoipa_swagger_ui::Config;

use super::{Body, contract, whole};
use crate::error::{Error, Result};

/// The page may load and ask nothing but this service.
const POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The answer to a request for a document; `None` where the path is none.
pub(super) fn answer(parts: &Parts) -> Option<Result<Response<Body>>> {
    let response = match parts.uri.path() {
        "/openapi.json" => whole(StatusCode::OK, "application/json", contract::JSON),
        "/openapi.yaml" => whole(StatusCode::OK, "application/yaml", contract::YAML),
        "/docs" => super::edge::redirect("/docs/"),
        path => match page(path.strip_prefix("/docs/")?, &parts.headers) {
            Ok(response) => response?,
            Err(error) => return Some(Err(error)),
        },
    };
    match parts.method {
        Method::GET | Method::HEAD => Some(Ok(response)),
        _ => Some(Err(contract::not_allowed(&[&Method::GET]))),
    }
}

/// One file of the page. They are embedded compressed, and unpacked for a client that does not say
/// that it can.
fn page(file: &str, headers: &HeaderMap) -> Result<Option<Response<Body>>> {
    let config = Arc::new(Config::new(["/openapi.yaml"]).persist_authorization(false));
    let served = utoipa_swagger_ui::serve(file, config)
        .map_err(|error| Error::internal(error.to_string()))?;
    let Some(file) = served else { return Ok(None) };
    let media_type = HeaderValue::from_str(&file.content_type).map_err(Error::internal)?;
    let gzip = takes_gzip(headers);
    let body = match file.gzpipped && !gzip {
        true => {
            let mut unpacked = Vec::new();
            GzDecoder::new(&*file.bytes)
                .read_to_end(&mut unpacked)
                .map_err(Error::internal)?;
            Bytes::from(unpacked)
        }
        false => Bytes::from(file.bytes.into_owned()),
    };
    let mut response = whole(StatusCode::OK, "application/octet-stream", body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, media_type);
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if file.gzpipped && gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    Ok(Some(response))
}

/// Whether `Accept-Encoding` has gzip with a weight above zero (RFC 9110, section 12.5.3).
fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    accepted.unwrap_or_default().split(',').any(|member| {
        let mut parts = member.split(';').map(str::trim);
        let weight = |part: &str| part.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok());
        parts.next() == Some("gzip") && parts.find_map(weight).is_none_or(|q| q > 0.0)
    })
}
