//! One request against one operation: every violation at once.

use std::borrow::Cow;

use http::HeaderMap;
use jsonschema::{Validator, error::ValidationErrorKind};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Operation;
use crate::{
    error::{Error, Place, Result, Violation},
    http::{IDEMPOTENCY_KEY, json},
};

/// Violations that one answer tells at most.
const VIOLATIONS: usize = 100;

impl Operation {
    /// Whether it takes a body.
    pub(in crate::http) fn takes_body(&self) -> bool {
        self.body.is_some()
    }

    /// Whether a client may mark it and its retries as one.
    pub(in crate::http) fn takes_idempotency_key(&self) -> bool {
        let mut headers = self.parameters.iter();
        headers.any(|parameter| {
            parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)
        })
    }

    /// Holds path, query, headers and body against the schemas, and reports every violation at once. Answers
    /// the body as the generated service reads it.
    pub fn check(
        &self,
        path: &[(&str, &str)],
        query: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Vec<u8>> {
        let mut violations = Vec::new();
        for (name, raw) in path {
            match decode(raw) {
                Some(value) => self.parameter(Place::Path, name, &value, &mut violations),
                None => violations.push(undecodable(Place::Path, name)),
            }
        }
        self.query(query, &mut violations);
        self.headers(headers, &mut violations);
        let mut read = Vec::new();
        if let Some(schema) = &self.body {
            match json::read(body) {
                Ok(value) => {
                    collect(schema, &value, Place::Body, "", &mut violations);
                    read = serde_json::to_vec(&value).map_err(Error::internal)?;
                }
                Err(_) if body.is_empty() => {
                    violations.push(Violation::new(Place::Body, "", "a body is required"));
                }
                Err(detail) => {
                    let detail = format!("it is not JSON: {detail}");
                    violations.push(Violation::new(Place::Body, "", &detail));
                }
            }
        }
        violations.truncate(VIOLATIONS);
        if violations.is_empty() {
            Ok(read)
        } else {
            Err(Error::invalid(violations))
        }
    }

    fn query(&self, query: &str, violations: &mut Vec<Violation>) {
        let mut seen: Vec<Cow<'_, str>> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (Some(name), Some(value)) = (decode(name), decode(value)) else {
                violations.push(undecodable(Place::Query, name));
                continue;
            };
            if seen.contains(&name) {
                let detail = "this parameter is there twice";
                violations.push(Violation::new(Place::Query, &pointer(&name), detail));
                continue;
            }
            self.parameter(Place::Query, &name, &value, violations);
            seen.push(name);
        }
        for parameter in &self.parameters {
            if parameter.required
                && parameter.place == Place::Query
                && !seen.iter().any(|name| *name == parameter.name)
            {
                violations.push(Violation::new(
                    Place::Query,
                    &pointer(&parameter.name),
                    "this parameter is required",
                ));
            }
        }
    }

    /// Only the headers that the contract has: others are for others.
    fn headers(&self, headers: &HeaderMap, violations: &mut Vec<Violation>) {
        let known = self.parameters.iter();
        for parameter in known.filter(|parameter| parameter.place == Place::Header) {
            let name = &parameter.name;
            let mut sent = headers.get_all(name).iter();
            let Some(value) = sent.next() else { continue };
            match (value.to_str(), sent.next()) {
                (Ok(value), None) => self.parameter(Place::Header, name, value, violations),
                (_, again) => {
                    let detail = match again {
                        Some(_) => "this header is there twice",
                        None => "only visible ASCII characters",
                    };
                    violations.push(Violation::new(Place::Header, &pointer(name), detail));
                }
            }
        }
    }

    fn parameter(&self, place: Place, name: &str, value: &str, violations: &mut Vec<Violation>) {
        let known = self
            .parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.name == name);
        let Some(parameter) = known else {
            let detail = "this parameter is not known here";
            violations.push(Violation::new(place, &pointer(name), detail));
            return;
        };
        let value = match value.parse::<i64>() {
            Ok(number) if parameter.integer && number.to_string() == value => number.into(),
            _ => Value::String(value.to_owned()),
        };
        collect(&parameter.schema, &value, place, &pointer(name), violations);
    }
}

fn collect(
    schema: &Validator,
    value: &Value,
    place: Place,
    prefix: &str,
    violations: &mut Vec<Violation>,
) {
    for error in schema.iter_errors(value).take(VIOLATIONS) {
        let at = format!("{prefix}{}", error.instance_path());
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                violations.extend(unexpected.iter().map(|name| {
                    let at = format!("{at}{}", pointer(name));
                    Violation::new(place, &at, "this member is not known here")
                }));
            }
            // The value stays out of the answer: it may be long, and it may be a secret.
            _ => violations.push(Violation::new(place, &at, &error.masked().to_string())),
        }
    }
}

/// Strict percent-decoding: `None` for a broken escape, or bytes that are not UTF-8. A plus is a
/// space in a query only to HTML forms; here it is itself an unknown.
fn decode(raw: &str) -> Option<Cow<'_, str>> {
    let whole = raw.bytes().enumerate().all(|(at, byte)| {
        byte != b'%'
            || raw
                .as_bytes()
                .get(at + 1..at + 3)
                .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
    });
    if whole {
        percent_decode_str(raw).decode_utf8().ok()
    } else {
        None
    }
}

fn undecodable(place: Place, name: &str) -> Violation {
    Violation::new(
        place,
        &pointer(name),
        "its percent-encoding is broken, or not UTF-8",
    )
}

/// One reference token of a JSON pointer (RFC 6901).
fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
