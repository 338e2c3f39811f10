//! The key that a request carries: `Authorization: Bearer` (RFC 6750, section 2.1).

use http::{HeaderMap, header};

use crate::error::{Code, Error, Result};

/// The one bearer token of a request.
pub(super) fn bearer(headers: &HeaderMap) -> Result<&[u8]> {
    let mut sent = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (sent.next(), sent.next()) else {
        return Err(unauthenticated());
    };
    let (scheme, token) = value
        .as_bytes()
        .split_at_checked(7)
        .ok_or_else(unauthenticated)?;
    if scheme.eq_ignore_ascii_case(b"bearer ") {
        Ok(token.trim_ascii())
    } else {
        Err(unauthenticated())
    }
}

fn unauthenticated() -> Error {
    Error::new(
        Code::Unauthenticated,
        "Send one key as `Authorization: Bearer <key>`.",
    )
}
