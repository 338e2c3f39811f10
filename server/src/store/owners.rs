//! Rows of owners: the limits that are their own, and what they use.

use chrono::TimeDelta;
use sqlx::FromRow;

use super::{Store, now, on};
use crate::error::{Excess, Limit, Result};

/// What an owner may have at most; `None` is no limit (in a row: the settings').
#[derive(Debug, Clone, Copy, Default, PartialEq, FromRow)]
pub struct Limits {
    /// Containers that run, or are being launched or terminated.
    pub containers: Option<i64>,
    /// Sum of their memory limits.
    pub memory_bytes: Option<i64>,
    /// Sum of their CPU limits.
    pub cpus: Option<f64>,
    /// Launches within 60 seconds.
    pub launches_per_minute: Option<i64>,
    /// Images on the list.
    pub images: Option<i64>,
}

impl Limits {
    /// These, and `other` where these say nothing.
    pub fn or(self, other: Self) -> Self {
        Self {
            containers: self.containers.or(other.containers),
            memory_bytes: self.memory_bytes.or(other.memory_bytes),
            cpus: self.cpus.or(other.cpus),
            launches_per_minute: self.launches_per_minute.or(other.launches_per_minute),
            images: self.images.or(other.images),
        }
    }
}

/// What an owner uses; see [`Limits`].
#[derive(Debug, Clone, Copy, Default, PartialEq, FromRow)]
#[allow(missing_docs, reason = "the same as in Limits")]
pub struct Used {
    pub containers: i64,
    pub memory_bytes: i64,
    pub cpus: f64,
    pub launches_per_minute: i64,
    pub images: i64,
}

impl Limits {
    /// The first of these that a launch of a container with `memory_bytes` and `cpus` would pass.
    pub fn passed(&self, used: &Used, memory_bytes: i64, cpus: f64) -> Option<Excess> {
        // Sums of bytes and of containers are far below 2^53.
        let counted = [
            (Limit::Containers, self.containers, used.containers, 1),
            (
                Limit::MemoryBytes,
                self.memory_bytes,
                used.memory_bytes,
                memory_bytes,
            ),
            (
                Limit::LaunchesPerMinute,
                self.launches_per_minute,
                used.launches_per_minute,
                1,
            ),
        ]
        .map(|(limit, allowed, used, asked)| {
            (limit, allowed.map(|a| a as f64), used as f64, asked as f64)
        });
        let cpus = (Limit::Cpus, self.cpus, used.cpus, cpus);
        counted
            .into_iter()
            .chain([cpus])
            .find_map(|(limit, allowed, used, asked)| {
                let allowed = allowed?;
                // Sums of decimal fractions are a little off.
                (used + asked > allowed + 1e-6).then_some(Excess {
                    limit,
                    allowed,
                    used,
                    asked,
                })
            })
    }
}

/// The window of `launches_per_minute`.
pub(crate) const MINUTE: TimeDelta = TimeDelta::seconds(60);

/// The owner's own limits. Makes its row, and locks it until the transaction ends: what is counted
/// after this is counted by one transaction at a time. Binds the name.
pub(super) const LOCK_OWNER: &str = "INSERT INTO owners (name) VALUES ($1) \
     ON CONFLICT (name) DO UPDATE SET name = excluded.name \
     RETURNING containers, memory_bytes, cpus, launches_per_minute, images";

/// What an owner uses. Binds the name, the time a minute ago, and the time now: after a step of the
/// clock backwards, what seems to be of the future is not of the last minute.
pub(super) const USED: &str = "SELECT count(*) AS containers, \
     CAST(coalesce(sum(memory_bytes), 0) AS BIGINT) AS memory_bytes, \
     coalesce(sum(cpus), 0.0) AS cpus, \
     (SELECT count(*) FROM containers WHERE owner = $1 AND created_at > $2 AND created_at <= $3) \
     AS launches_per_minute, \
     (SELECT count(*) FROM images WHERE owner = $1 AND removed_at IS NULL) AS images \
     FROM containers WHERE owner = $1 AND finished_at IS NULL \
     AND state IN ('creating', 'running', 'removing')";

/// The condition that a row is the owner's whose name is bound as `place`; of nobody's in particular
/// where there is none. Written so that an index serves.
pub(super) fn of(owner: Option<&str>, place: &str) -> String {
    match owner {
        Some(_) => format!("owner = {place}"),
        None => format!("CAST({place} AS TEXT) IS NULL"),
    }
}

impl Store {
    /// The owner's own limits, and what it uses.
    pub async fn quota(&self, owner: &str) -> Result<(Limits, Used)> {
        let (now, since) = (now(), now() - MINUTE);
        on!(self, pool => {
            let own: Option<Limits> = sqlx::query_as("SELECT * FROM owners WHERE name = $1")
                .bind(owner)
                .fetch_optional(pool)
                .await?;
            let used = sqlx::query_as(USED).bind(owner).bind(since).bind(now).fetch_one(pool).await?;
            Ok((own.unwrap_or_default(), used))
        })
    }

    /// Sets the owner's own limits, and answers those before, and what it uses.
    pub async fn set_quota(&self, owner: &str, limits: &Limits) -> Result<(Limits, Used)> {
        let (now, since) = (now(), now() - MINUTE);
        super::transaction!(self, tx => {
            let before: Limits = sqlx::query_as(LOCK_OWNER).bind(owner).fetch_one(&mut *tx).await?;
            sqlx::query(
                "UPDATE owners SET containers = $2, memory_bytes = $3, cpus = $4, \
                 launches_per_minute = $5, images = $6 WHERE name = $1",
            )
            .bind(owner)
            .bind(limits.containers)
            .bind(limits.memory_bytes)
            .bind(limits.cpus)
            .bind(limits.launches_per_minute)
            .bind(limits.images)
            .execute(&mut *tx)
            .await?;
            let used = sqlx::query_as(USED).bind(owner).bind(since).bind(now).fetch_one(&mut *tx).await?;
            (before, used)
        })
    }
}
