//! Who is calling: for now, whoever has the admin key.

use http::{HeaderMap, header};
use subtle::ConstantTimeEq;

use crate::error::{Code, Error, Result};

/// The key that a request must carry; without one every request may pass.
pub(super) struct Gate {
    key: Option<Vec<u8>>,
}

impl Gate {
    /// A gate that `key` opens.
    pub(super) fn new(key: Option<&str>) -> Self {
        Self {
            key: key.map(|key| key.as_bytes().to_vec()),
        }
    }

    /// Lets a request with the right `Authorization: Bearer` pass (RFC 6750, section 2.1). The time
    /// this takes depends on the length of what was sent, not on what of it is right.
    pub(super) fn check(&self, headers: &HeaderMap) -> Result<()> {
        let Some(key) = &self.key else {
            return Ok(());
        };
        let mut sent = headers.get_all(header::AUTHORIZATION).iter();
        let (Some(value), None) = (sent.next(), sent.next()) else {
            return Err(unauthenticated());
        };
        let (scheme, token) = value
            .as_bytes()
            .split_at_checked(7)
            .ok_or_else(unauthenticated)?;
        if scheme.eq_ignore_ascii_case(b"bearer ") && bool::from(token.trim_ascii().ct_eq(key)) {
            Ok(())
        } else {
            Err(unauthenticated())
        }
    }
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.key.is_some() {
            "Gate(keyed)"
        } else {
            "Gate(open)"
        })
    }
}

fn unauthenticated() -> Error {
    Error::new(
        Code::Unauthenticated,
        "Send the admin key as `Authorization: Bearer <key>`.",
    )
}

#[cfg(test)]
mod tests {
    use super::Gate;

    #[test]
    fn the_key_is_not_in_its_debug_form() {
        assert_eq!(format!("{:?}", Gate::new(Some("secret"))), "Gate(keyed)");
        assert_eq!(format!("{:?}", Gate::new(None)), "Gate(open)");
    }
}
