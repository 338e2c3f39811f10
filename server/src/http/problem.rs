//! The one shape of every error (the members of RFC 9457, and ours), from errors of every origin.

use std::any::Any;

use http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use slipway_api::models;
use uuid::Uuid;

use super::{Body, whole};
use crate::error::{Code, Error, Excess, Limit, Place, Result};

/// The problem that tells the caller of `request_id` about `error`. The error's own chain goes to
/// the log, here and only here.
pub fn problem(error: &Error, request_id: Uuid) -> models::Problem {
    error.log();
    let (status, code, title) = error.code.parts();
    let errors: Vec<models::Violation> = error
        .violations
        .iter()
        .map(|violation| models::Violation {
            r#in: match violation.place {
                Place::Body => models::ViolationPlace::Body,
                Place::Path => models::ViolationPlace::Path,
                Place::Query => models::ViolationPlace::Query,
                Place::Header => models::ViolationPlace::Header,
            },
            pointer: violation.pointer.clone(),
            detail: violation.detail.clone(),
        })
        .collect();
    models::Problem {
        r#type: format!("/problems/{code}"),
        title: title.to_owned(),
        status: status.as_u16().into(),
        detail: error.detail.clone(),
        code: code.to_owned(),
        request_id,
        errors: (!errors.is_empty()).then_some(errors),
        quota: error.quota.as_deref().map(excess),
    }
}

fn excess(excess: &Excess) -> models::QuotaExcess {
    models::QuotaExcess {
        limit: match excess.limit {
            Limit::Containers => models::QuotaLimit::Containers,
            Limit::MemoryBytes => models::QuotaLimit::MemoryBytes,
            Limit::Cpus => models::QuotaLimit::Cpus,
            Limit::LaunchesPerMinute => models::QuotaLimit::LaunchesPerMinute,
            Limit::Images => models::QuotaLimit::Images,
        },
        allowed: excess.allowed,
        used: excess.used,
        asked: excess.asked,
    }
}

/// The response of work that answered, failed or panicked.
pub fn settle(
    done: std::result::Result<Result<Response<Body>>, Box<dyn Any + Send>>,
    request_id: Uuid,
) -> Response<Body> {
    match done {
        Ok(Ok(response)) => funnel(response, request_id),
        Ok(Err(error)) => respond(&error, request_id),
        Err(panic) => respond(&Error::internal(words(&*panic)), request_id),
    }
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    format!("a panic: {}", text.unwrap_or_default())
}

/// The response that tells the caller of `request_id` about `error`.
pub fn respond(error: &Error, request_id: Uuid) -> Response<Body> {
    let (status, ..) = error.code.parts();
    let mut response = json(status, &problem(error, request_id));
    if let Some(seconds) = error.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    if let Some(allow) = error.allow.as_deref().and_then(|allow| allow.parse().ok()) {
        response.headers_mut().insert(header::ALLOW, allow);
    }
    if status == StatusCode::UNAUTHORIZED {
        let bearer = HeaderValue::from_static("Bearer realm=\"slipway\"");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, bearer);
    }
    response
}

/// Whatever leaves with an error status and is no problem yet (the generated service answers some
/// requests in plain text) becomes one: behind the contract none of them is the caller's doing.
pub fn funnel(response: Response<Body>, request_id: Uuid) -> Response<Body> {
    let status = response.status();
    let is_json = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|media_type| media_type == "application/json");
    if status.as_u16() < 400 || is_json {
        return response;
    }
    let error = match status {
        StatusCode::NOT_FOUND => Error::new(
            Code::NotFound,
            "No such path. GET /openapi.json lists them.",
        ),
        status => Error::internal(format!("the generated service answered {status}")),
    };
    respond(&error, request_id)
}

fn json(status: StatusCode, body: &impl Serialize) -> Response<Body> {
    let bytes = serde_json::to_vec(body).unwrap_or_default();
    whole(status, "application/json", bytes)
}
