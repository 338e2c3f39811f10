//! The contract as documents, and a page to read it by: Swagger UI, embedded, without a word to any
//! other host.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};
use utoipa_swagger_ui::Config;

use super::{Body, contract, whole};
use crate::error::{Error, Result};

/// The page may load and ask nothing but this service.
const POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The answer to a request for a document; `None` where `path` is none.
pub(super) fn answer(method: &Method, path: &str) -> Option<Result<Response<Body>>> {
    let response = match path {
        "/openapi.json" => whole(StatusCode::OK, "application/json", contract::JSON),
        "/openapi.yaml" => whole(StatusCode::OK, "application/yaml", contract::YAML),
        "/docs" => super::edge::redirect("/docs/"),
        _ => match page(path.strip_prefix("/docs/")?) {
            Ok(response) => response?,
            Err(error) => return Some(Err(error)),
        },
    };
    match *method {
        Method::GET | Method::HEAD => Some(Ok(response)),
        _ => Some(Err(contract::not_allowed(&[&Method::GET]))),
    }
}

fn page(file: &str) -> Result<Option<Response<Body>>> {
    let config = Arc::new(Config::new(["/openapi.yaml"]).persist_authorization(false));
    let served = utoipa_swagger_ui::serve(file, config)
        .map_err(|error| Error::internal(error.to_string()))?;
    Ok(served.and_then(|file| {
        let media_type = HeaderValue::from_str(&file.content_type).ok()?;
        let body = Bytes::from(file.bytes.into_owned());
        let mut response = whole(StatusCode::OK, "application/octet-stream", body);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, media_type);
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(POLICY),
        );
        Some(response)
    }))
}
