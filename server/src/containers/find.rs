//! Which container an identifier names, among this Slipway's own.

use uuid::Uuid;

use super::{Container, Containers, Phase};
use crate::{
    caller::Caller,
    error::{Code, Error, Result},
};

/// The shortest prefix of an engine's id that is taken for one.
const PREFIX: usize = 12;

impl Containers {
    /// By `id`, then by the engine's id or a prefix of it, then by name; among the caller's own, and
    /// for an admin then among everybody's. What was terminated is not found.
    pub(super) async fn find(&self, caller: &Caller, identifier: &str) -> Result<Container> {
        let everybody = caller.is_admin().then_some(None);
        for owner in [Some(Some(caller.owner.as_str())), everybody]
            .into_iter()
            .flatten()
        {
            let mut rows = self.named(owner, identifier).await?;
            match (rows.pop(), rows.is_empty()) {
                (Some(row), true) => return Ok(row),
                (Some(_), false) => return Err(ambiguous(identifier)),
                (None, _) => {}
            }
        }
        Err(unknown(identifier))
    }

    /// Those of `owner`, or of everybody, that `identifier` names; at most two.
    async fn named(&self, owner: Option<&str>, identifier: &str) -> Result<Vec<Container>> {
        if identifier.len() == 36
            && let Ok(id) = Uuid::try_parse(identifier)
        {
            let row = self.store.container(id).await?.into_iter();
            let row = row.filter(|row| row.phase != Phase::Removed);
            return Ok(row
                .filter(|row| owner.is_none_or(|owner| row.owner == owner))
                .collect());
        }
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if identifier.len() >= PREFIX && identifier.bytes().all(hex) {
            return self.store.containers_by_engine_id(owner, identifier).await;
        }
        self.store.containers_by_name(owner, identifier).await
    }
}

fn ambiguous(identifier: &str) -> Error {
    Error::new(
        Code::Ambiguous,
        format!("`{identifier}` fits several containers. Give the id, or more digits."),
    )
}

fn unknown(identifier: &str) -> Error {
    Error::new(
        Code::NotFound,
        format!("No container `{identifier}`. GET /api/container/ lists the running ones."),
    )
}
