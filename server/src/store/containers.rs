//! Rows of launched containers: what was asked for, and how far it came. How a container does now
//! is the engine's to say.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, FromRow, types::Json};
use uuid::Uuid;

use super::{Store, on, owners::of};
use crate::{error::Result, options::Options};

mod admit;
mod change;
mod open;

pub use admit::{Added, Readmitted};
pub use change::End;
pub(super) use open::Open;
pub use open::Rows;

/// How far a container came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "lowercase")]
pub enum Phase {
    /// The row is written, the engine not yet done.
    Creating,
    /// The engine started it; it may have exited since.
    Running,
    /// Being terminated; the engine may still have it.
    Removing,
    /// Terminated, and gone from the engine.
    Removed,
    /// The launch failed.
    Failed,
    /// It ran, and the engine no longer has it.
    Lost,
}

/// One launch.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Container {
    /// UUIDv7.
    pub id: Uuid,
    /// Who launched it.
    pub owner: String,
    /// The vetted image.
    pub image_id: Uuid,
    /// Its canonical reference.
    pub reference: String,
    /// Its digest, as it was pinned at the launch.
    pub digest: Option<String>,
    /// Unique among the owner's that are neither failed nor removed.
    pub name: Option<String>,
    /// In place of the image's own; empty for that.
    pub command: Json<Vec<String>>,
    /// The names of the variables that the launch gave; their values are the engine's alone.
    pub env: Json<Vec<String>>,
    /// The caller's.
    pub labels: Json<BTreeMap<String, String>>,
    /// Terminal and open standard input.
    pub tty: bool,
    /// Limit, bytes.
    pub memory_bytes: i64,
    /// Limit, CPUs.
    pub cpus: f64,
    /// Limit, processes.
    pub pids: i64,
    /// What the engine was told beside that.
    pub options: Json<Options>,
    /// When it is terminated.
    pub expires_at: Option<DateTime<Utc>>,
    /// How far it came.
    #[sqlx(rename = "state")]
    pub phase: Phase,
    /// The engine's id, once it runs.
    pub container_id: Option<String>,
    /// Why it failed or was lost.
    pub failure: Option<String>,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
    /// When the engine started it.
    pub started_at: Option<DateTime<Utc>>,
    /// When its program was found to have ended.
    pub finished_at: Option<DateTime<Utc>>,
    /// Why it no longer runs.
    pub reason: Option<Reason>,
    /// How its program ended.
    pub exit_code: Option<i64>,
}

/// Why a container no longer runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Reason {
    /// By itself.
    Exited,
    /// It used more memory than its limit.
    OomKilled,
    /// Its time was up.
    Expired,
    /// Somebody asked for it.
    TerminatedByCaller,
    /// Its image's approval was withdrawn.
    ImageRevoked,
    /// The engine no longer has it.
    EngineLost,
    /// It never ran.
    LaunchRefused,
}

/// What a list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parameters of the contract")]
pub struct Filter {
    pub owner: Option<String>,
    pub image: Option<Uuid>,
    /// `key`, or `key` and value.
    pub label: Option<(String, Option<String>)>,
    pub name: Option<String>,
    pub created_after: Option<DateTime<Utc>>,
    pub id: Option<Uuid>,
}

impl Filter {
    /// Whether it lets the labels of `row` through.
    pub fn label_fits(&self, row: &Container) -> bool {
        self.label.as_ref().is_none_or(|(key, wanted)| {
            let value = row.labels.get(key);
            value.is_some_and(|value| wanted.as_ref().is_none_or(|wanted| value == wanted))
        })
    }

    /// Whether it lets `row` through.
    pub fn fits(&self, row: &Container) -> bool {
        self.label_fits(row)
            && self.owner.as_ref().is_none_or(|owner| row.owner == *owner)
            && self.image.is_none_or(|image| row.image_id == image)
            && (self.name.is_none() || self.name == row.name)
            && self.created_after.is_none_or(|time| row.created_at > time)
            && self.id.is_none_or(|id| row.id == id)
    }
}

impl Reason {
    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exited => "exited",
            Self::OomKilled => "oom_killed",
            Self::Expired => "expired",
            Self::TerminatedByCaller => "terminated_by_caller",
            Self::ImageRevoked => "image_revoked",
            Self::EngineLost => "engine_lost",
            Self::LaunchRefused => "launch_refused",
        }
    }
}

impl Store {
    /// The row with this id, whatever became of it.
    pub async fn container(&self, id: Uuid) -> Result<Option<Container>> {
        on!(self, pool => Ok(sqlx::query_as("SELECT * FROM containers WHERE id = $1")
            .bind(id)
            .fetch_optional(pool)
            .await?))
    }

    /// Rows not removed, of `owner` or of anybody, whose engine id begins with `prefix` (hexadecimal
    /// digits), at most two.
    pub async fn containers_by_engine_id(
        &self,
        owner: Option<&str>,
        prefix: &str,
    ) -> Result<Vec<Container>> {
        let query = format!(
            "SELECT * FROM containers WHERE container_id LIKE $1 AND {} \
             AND state IN ('creating', 'running', 'removing', 'lost', 'failed') LIMIT 2",
            of(owner, "$2"),
        );
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query))
            .bind(format!("{prefix}%"))
            .bind(owner)
            .fetch_all(pool)
            .await?))
    }

    /// The rows, of `owner` or of anybody, that hold `name`, at most two; else the newest that held it
    /// and that the engine may still have.
    pub async fn containers_by_name(
        &self,
        owner: Option<&str>,
        name: &str,
    ) -> Result<Vec<Container>> {
        for (state, limit) in [("IS NULL", 2), ("IS NOT NULL", 1)] {
            let query = format!(
                "SELECT * FROM containers WHERE name = $1 AND {} AND finished_at {state} \
                 AND state NOT IN ('failed', 'removed') ORDER BY id DESC LIMIT {limit}",
                of(owner, "$2"),
            );
            let rows: Vec<Container> = on!(self, pool => sqlx::query_as(AssertSqlSafe(query))
                .bind(name)
                .bind(owner)
                .fetch_all(pool)
                .await?);
            if !rows.is_empty() {
                return Ok(rows);
            }
        }
        Ok(Vec::new())
    }

    /// At most `limit` rows before `cursor`, newest first, whatever became of them, that `filter` lets
    /// through; labels are not looked at.
    pub async fn containers_page(
        &self,
        filter: &Filter,
        cursor: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Container>> {
        let query = format!(
            "SELECT * FROM containers WHERE {} AND (id < $2 OR $3) AND (image_id = $4 OR $5) \
             AND (name = $6 OR $7) AND (created_at > $8 OR $9) AND (id = $10 OR $11) \
             ORDER BY id DESC LIMIT $12",
            of(filter.owner.as_deref(), "$1"),
        );
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query))
            .bind(&filter.owner)
            .bind(cursor)
            .bind(cursor.is_none())
            .bind(filter.image)
            .bind(filter.image.is_none())
            .bind(&filter.name)
            .bind(filter.name.is_none())
            .bind(filter.created_after)
            .bind(filter.created_after.is_none())
            .bind(filter.id)
            .bind(filter.id.is_none())
            .bind(limit)
            .fetch_all(pool)
            .await?))
    }

    /// Every row in `phase`, newest first.
    pub async fn containers_in(&self, phase: Phase) -> Result<Vec<Container>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM containers WHERE state = $1 ORDER BY id DESC",
        )
        .bind(phase)
        .fetch_all(pool)
        .await?))
    }
}
