//! Quotas: what an owner may have at most. They are enforced in the transaction that writes the row
//! of an image or a launch (`store`); here they are read, set, and refused in words.

use chrono::Utc;

use crate::{
    caller::Caller,
    error::{Code, Error, Excess, Limit, Result},
    store::{Store, owners::MINUTE},
};

pub use crate::store::owners::{Limits, Used};

/// Seconds after which room may have been made by somebody: nothing tells us when.
const SOME_TIME: u32 = 10;

/// The quotas of all owners.
#[derive(Debug)]
pub struct Quotas {
    store: Store,
    defaults: Limits,
}

/// One owner's.
#[derive(Debug, Clone, PartialEq)]
pub struct Quota {
    /// Whose.
    pub owner: String,
    /// What it may have.
    pub limits: Limits,
    /// What it has.
    pub used: Used,
}

impl Quotas {
    /// Those that `store` has; `defaults` hold where an owner has none of its own.
    pub fn new(store: Store, defaults: Limits) -> Self {
        Self { store, defaults }
    }

    /// The limits of an owner without its own.
    pub fn defaults(&self) -> &Limits {
        &self.defaults
    }

    /// What `owner` may have, and has.
    pub async fn get(&self, caller: &Caller, owner: &str) -> Result<Quota> {
        if !caller.sees(owner) {
            return Err(Error::new(
                Code::NotFound,
                format!("No owner `{owner}`. GET /api/quota/ tells your own quota."),
            ));
        }
        let (own, used) = self.store.quota(owner).await?;
        Ok(Quota {
            owner: owner.to_owned(),
            limits: own.or(self.defaults),
            used,
        })
    }

    /// Sets the owner's own limits; answers them as they were, and the quota as it is now.
    pub async fn set(&self, owner: &str, own: Limits) -> Result<(Limits, Quota)> {
        let (before, used) = self.store.set_quota(owner, &own).await?;
        let quota = Quota {
            owner: owner.to_owned(),
            limits: own.or(self.defaults),
            used,
        };
        Ok((before, quota))
    }

    /// The refusal of what would have passed a limit.
    pub async fn refuse(&self, owner: &str, excess: Excess) -> Error {
        let Excess {
            limit,
            allowed,
            used,
            asked,
        } = excess;
        let (what, remedy) = match limit {
            Limit::Containers => ("running containers", "Terminate one"),
            Limit::MemoryBytes => ("bytes of memory", "Terminate a container"),
            Limit::Cpus => ("CPUs", "Terminate a container"),
            Limit::LaunchesPerMinute => ("launches in a minute", "Wait a moment"),
            Limit::Images => ("vetted images", "Remove one"),
        };
        let seconds = match limit {
            Limit::LaunchesPerMinute => self.next_launch(owner, allowed).await,
            _ => SOME_TIME,
        };
        let mut error = Error::limited(
            Code::QuotaExceeded,
            format!(
                "The owner `{owner}` may have {allowed} {what}, has {used}, and this would add {asked}. \
                 {remedy}, or ask the operator for more."
            ),
            seconds,
        );
        error.quota = Some(Box::new(excess));
        error
    }

    /// Seconds until `owner` may launch again, with `allowed` launches in a minute.
    async fn next_launch(&self, owner: &str, allowed: f64) -> u32 {
        #[allow(clippy::cast_possible_truncation, reason = "it was an integer")]
        let allowed = allowed as i64;
        match self.store.launched_at(owner, allowed).await {
            Ok(Some(at)) => {
                let left = (at + MINUTE - Utc::now()).num_milliseconds();
                u32::try_from(left / 1000 + 1).unwrap_or(1).clamp(1, 60)
            }
            _ => SOME_TIME,
        }
    }
}
