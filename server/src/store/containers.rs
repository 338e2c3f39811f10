//! Rows of launched containers: what was asked for, and how far it came. How a container does now
//! is the engine's to say.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, FromRow, types::Json};
use uuid::Uuid;

use super::{
    Store, now, on,
    owners::{LOCK_OWNER, Limits, MINUTE, USED, Used, of},
    transaction,
};
use crate::error::{Excess, Result};

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
}

/// What became of an attempt to write a launch's row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Added {
    /// Written.
    Yes,
    /// The image is no longer on the list, or no longer ready.
    ImageGone,
    /// This container has the name.
    NameTaken(Uuid),
    /// The owner's quota does not allow it.
    Over(Excess),
}

impl Store {
    /// Writes the row of a launch, if its image can still be launched, its name is free and its owner's
    /// quota allows it: one transaction, which holds the owner's row, so that of two launches neither
    /// counts without the other. An owner without limits of its own has `defaults`; an image that is
    /// neither the owner's nor shared is gone, but for an admin (`all_images`).
    pub async fn add_container(
        &self,
        container: &Container,
        defaults: &Limits,
        all_images: bool,
    ) -> Result<Added> {
        transaction!(self, tx => {
            let own: Limits = sqlx::query_as(LOCK_OWNER)
                .bind(&container.owner)
                .fetch_one(&mut *tx)
                .await?;
            // Not before the lock: what is in the table by now was launched before now.
            let (now, since) = (now(), now() - MINUTE);
            let holder: Option<Uuid> = sqlx::query_scalar(
                "SELECT id FROM containers WHERE owner = $1 AND name = $2 \
                 AND state NOT IN ('failed', 'removed')",
            )
            .bind(&container.owner)
            .bind(&container.name)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some(holder) = holder {
                return Ok(Added::NameTaken(holder));
            }
            let used: Used = sqlx::query_as(USED)
                .bind(&container.owner)
                .bind(since)
                .bind(now)
                .fetch_one(&mut *tx)
                .await?;
            let limits = own.or(*defaults);
            if let Some(excess) = limits.passed(&used, container.memory_bytes, container.cpus) {
                return Ok(Added::Over(excess));
            }
            let added = sqlx::query(
                "INSERT INTO containers (id, owner, image_id, reference, digest, name, command, env, \
                 labels, tty, memory_bytes, cpus, pids, state, created_at) \
                 SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 WHERE EXISTS \
                 (SELECT 1 FROM images WHERE id = $3 AND status = 'ready' AND removed_at IS NULL \
                 AND (shared OR owner = $2 OR $16))",
            )
            .bind(container.id)
            .bind(&container.owner)
            .bind(container.image_id)
            .bind(&container.reference)
            .bind(&container.digest)
            .bind(&container.name)
            .bind(&container.command)
            .bind(&container.env)
            .bind(&container.labels)
            .bind(container.tty)
            .bind(container.memory_bytes)
            .bind(container.cpus)
            .bind(container.pids)
            .bind(container.phase)
            .bind(container.created_at)
            .bind(all_images)
            .execute(&mut *tx)
            .await?
            .rows_affected();
            match added {
                1 => Added::Yes,
                _ => Added::ImageGone,
            }
        })
    }

    /// When the launch that fills a limit of `launches` in a minute was: once it is a minute old, the
    /// next is possible.
    pub async fn launched_at(&self, owner: &str, launches: i64) -> Result<Option<DateTime<Utc>>> {
        on!(self, pool => Ok(sqlx::query_scalar(
            "SELECT created_at FROM containers WHERE owner = $1 ORDER BY created_at DESC LIMIT 1 OFFSET $2",
        )
        .bind(owner)
        .bind((launches - 1).max(0))
        .fetch_optional(pool)
        .await?))
    }

    /// Notes which of the rows that run have ended, and which run again.
    pub async fn containers_finished(
        &self,
        ended: &[(Uuid, DateTime<Utc>)],
        running: &[Uuid],
    ) -> Result<()> {
        for (id, at) in ended {
            on!(self, pool => sqlx::query(
                "UPDATE containers SET finished_at = $2 WHERE id = $1 AND finished_at IS NULL",
            )
            .bind(id)
            .bind(at)
            .execute(pool)
            .await
            .map(drop))?;
        }
        for id in running {
            on!(self, pool => sqlx::query("UPDATE containers SET finished_at = NULL WHERE id = $1")
                .bind(id)
                .execute(pool)
                .await
                .map(drop))?;
        }
        Ok(())
    }

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

    /// The rows, of `owner` or of anybody, that hold `name`; at most two.
    pub async fn containers_by_name(
        &self,
        owner: Option<&str>,
        name: &str,
    ) -> Result<Vec<Container>> {
        let query = format!(
            "SELECT * FROM containers WHERE name = $1 AND {} \
             AND state NOT IN ('failed', 'removed') LIMIT 2",
            of(owner, "$2"),
        );
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query))
            .bind(name)
            .bind(owner)
            .fetch_all(pool)
            .await?))
    }

    /// Every row, of `owner` or of anybody, that the engine may have a container for, in one read,
    /// newest first.
    pub async fn containers_open(&self, owner: Option<&str>) -> Result<Vec<Container>> {
        let query = format!(
            "SELECT * FROM containers WHERE state IN ('creating', 'running', 'removing', 'lost') \
             AND {} ORDER BY id DESC",
            of(owner, "$1"),
        );
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query)).bind(owner).fetch_all(pool).await?))
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

    /// The launch of `id` succeeded. False when it was no longer being launched.
    pub async fn container_running(
        &self,
        id: Uuid,
        container_id: &str,
        started_at: Option<DateTime<Utc>>,
    ) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE containers SET state = 'running', container_id = $2, started_at = $3 \
             WHERE id = $1 AND state = 'creating'",
        )
        .bind(id)
        .bind(container_id)
        .bind(started_at)
        .execute(pool)
        .await?
        .rows_affected()))
    }

    /// Moves `id` from one phase to another, with the reason where there is one (one that runs again
    /// has none). False when it was no longer in the first.
    pub async fn container_moved(
        &self,
        id: Uuid,
        from: Phase,
        to: Phase,
        failure: Option<&str>,
    ) -> Result<bool> {
        let failure: Option<String> = failure.map(|text| text.chars().take(1000).collect());
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE containers SET state = $3, \
             failure = CASE WHEN $3 = 'running' THEN NULL ELSE coalesce($4, failure) END \
             WHERE id = $1 AND state = $2",
        )
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(&failure)
        .execute(pool)
        .await?
        .rows_affected()))
    }
}
