//! Which container an identifier names, among this Slipway's own.

use uuid::Uuid;

use super::{Container, Containers, Phase};
use crate::error::{Code, Error, Result};

/// The shortest prefix of an engine's id that is taken for one.
const PREFIX: usize = 12;

impl Containers {
    /// By `id`, then by the engine's id or a prefix of it, then by name. What was terminated is not
    /// found.
    pub(super) async fn find(&self, identifier: &str) -> Result<Container> {
        if identifier.len() == 36
            && let Ok(id) = Uuid::try_parse(identifier)
        {
            let row = self.store.container(id).await?;
            return row
                .filter(|row| row.phase != Phase::Removed)
                .ok_or_else(|| unknown(identifier));
        }
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if identifier.len() >= PREFIX && identifier.bytes().all(hex) {
            let mut rows = self.store.containers_by_engine_id(identifier).await?;
            if rows.len() > 1 {
                return Err(Error::new(
                    Code::Ambiguous,
                    format!("`{identifier}` fits several containers. Give more digits, or the id."),
                ));
            }
            return rows.pop().ok_or_else(|| unknown(identifier));
        }
        self.store
            .container_by_name(identifier)
            .await?
            .ok_or_else(|| unknown(identifier))
    }
}

fn unknown(identifier: &str) -> Error {
    Error::new(
        Code::NotFound,
        format!("No container `{identifier}`. GET /api/container/ lists the running ones."),
    )
}
