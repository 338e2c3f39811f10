//! Rows of launched containers: what was asked for, and how far it came. How a container does now
//! is the engine's to say.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;

use super::{Store, on};
use crate::error::Result;

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
    /// The vetted image.
    pub image_id: Uuid,
    /// Its canonical reference.
    pub reference: String,
    /// Its digest, as it was pinned at the launch.
    pub digest: Option<String>,
    /// Unique among those that are neither failed nor removed.
    pub name: Option<String>,
    /// In place of the image's own; empty for that.
    pub command: Json<Vec<String>>,
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
}

/// What became of an attempt to write a launch's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// Written.
    Yes,
    /// The image is no longer on the list, or no longer ready.
    ImageGone,
    /// This container has the name.
    NameTaken(Uuid),
}

impl Store {
    /// Writes the row of a launch, if its image can still be launched and its name is free: one
    /// statement, so that two launches of one name cannot both win.
    pub async fn add_container(&self, container: &Container) -> Result<Added> {
        let mut added = self.try_add_container(container).await?;
        if added == Added::ImageGone {
            // Or its name was let go between the two statements: then the second try succeeds.
            added = self.try_add_container(container).await?;
        }
        Ok(added)
    }

    async fn try_add_container(&self, container: &Container) -> Result<Added> {
        let added = on!(self, pool => sqlx::query(
            "INSERT INTO containers (id, image_id, reference, digest, name, command, labels, tty, \
             memory_bytes, cpus, pids, state, created_at) \
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 WHERE EXISTS \
             (SELECT 1 FROM images WHERE id = $2 AND status = 'ready' AND removed_at IS NULL) \
             ON CONFLICT (name) WHERE state NOT IN ('failed', 'removed') DO NOTHING",
        )
        .bind(container.id)
        .bind(container.image_id)
        .bind(&container.reference)
        .bind(&container.digest)
        .bind(&container.name)
        .bind(&container.command)
        .bind(&container.labels)
        .bind(container.tty)
        .bind(container.memory_bytes)
        .bind(container.cpus)
        .bind(container.pids)
        .bind(container.phase)
        .bind(container.created_at)
        .execute(pool)
        .await?
        .rows_affected());
        if added == 1 {
            return Ok(Added::Yes);
        }
        let holder: Option<Uuid> = on!(self, pool => sqlx::query_scalar(
            "SELECT id FROM containers WHERE name = $1 AND state NOT IN ('failed', 'removed')",
        )
        .bind(&container.name)
        .fetch_optional(pool)
        .await?);
        Ok(holder.map_or(Added::ImageGone, Added::NameTaken))
    }

    /// The row with this id, whatever became of it.
    pub async fn container(&self, id: Uuid) -> Result<Option<Container>> {
        on!(self, pool => Ok(sqlx::query_as("SELECT * FROM containers WHERE id = $1")
            .bind(id)
            .fetch_optional(pool)
            .await?))
    }

    /// Rows not removed whose engine id begins with `prefix` (hexadecimal digits), at most two.
    pub async fn containers_by_engine_id(&self, prefix: &str) -> Result<Vec<Container>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM containers WHERE container_id LIKE $1 \
             AND state IN ('creating', 'running', 'removing', 'lost', 'failed') LIMIT 2",
        )
        .bind(format!("{prefix}%"))
        .fetch_all(pool)
        .await?))
    }

    /// The row that holds `name`.
    pub async fn container_by_name(&self, name: &str) -> Result<Option<Container>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM containers WHERE name = $1 AND state NOT IN ('failed', 'removed')",
        )
        .bind(name)
        .fetch_optional(pool)
        .await?))
    }

    /// Every row that the engine may have a container for, in one read, newest first.
    pub async fn containers_open(&self) -> Result<Vec<Container>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM containers WHERE state IN ('creating', 'running', 'removing', 'lost') \
             ORDER BY id DESC",
        )
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
