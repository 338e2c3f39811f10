//! Which containers an owner may have: counted and written in one transaction.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Container, open::changing};
use crate::{
    error::{Excess, Result},
    store::{
        Store,
        events::{By, Happened, note},
        now, on,
        owners::{LOCK_OWNER, Limits, MINUTE, USED, Used},
    },
};

/// What became of an attempt to write a launch's row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Added {
    /// Written.
    Yes,
    /// The image is no longer on the list, or no longer ready.
    ImageGone,
    /// So many containers of the image run, and so many may.
    TooMany(i64, i64),
    /// This container has the name.
    NameTaken(Uuid),
    /// The owner's quota does not allow it.
    Over(Excess),
}

/// What became of an attempt to count a container again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Readmitted {
    /// It counts.
    Yes,
    /// This container has its name.
    NameTaken(Uuid),
    /// The owner's quota does not allow it.
    Over(Excess),
    /// So many containers of the image run, and so many may.
    TooMany(i64, i64),
    /// What it runs is no longer approved of.
    ImageGone,
}

/// Holds an image's row until the transaction ends: those that run it are counted by one at a time.
const LOCK_IMAGE: &str = "UPDATE images SET id = id WHERE id = $1";
/// Containers of an image, of all owners, that run or are about to.
const RUNNING: &str = "SELECT count(*) FROM containers WHERE image_id = $1 AND id <> $2 \
     AND state IN ('creating', 'running', 'removing') AND finished_at IS NULL";

impl Store {
    /// Writes the row of a launch, if its image can still be launched, its name is free and its owner's
    /// quota allows it: one transaction, which holds the owner's row, so that of two launches neither
    /// counts without the other. An owner without limits of its own has `defaults`; an image that is
    /// neither the owner's nor shared is gone, but for an admin (`all_images`). Of the image `max_running` may
    /// run at once.
    pub async fn add_container(
        &self,
        container: &Container,
        defaults: &Limits,
        all_images: bool,
        max_running: Option<i64>,
        by: &By,
    ) -> Result<Added> {
        changing!(self, container.id, tx => {
            let own: Limits = sqlx::query_as(LOCK_OWNER)
                .bind(&container.owner)
                .fetch_one(&mut *tx)
                .await?;
            // Not before the lock: what is in the table by now was launched before now.
            let (now, since) = (now(), now() - MINUTE);
            let holder: Option<Uuid> = sqlx::query_scalar(
                "SELECT id FROM containers WHERE owner = $1 AND name = $2 \
                 AND state NOT IN ('failed', 'removed') AND finished_at IS NULL",
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
            if let Some(allowed) = max_running {
                sqlx::query(LOCK_IMAGE).bind(container.image_id).execute(&mut *tx).await?;
                let running: i64 = sqlx::query_scalar(RUNNING)
                    .bind(container.image_id)
                    .bind(container.id)
                    .fetch_one(&mut *tx)
                    .await?;
                if running >= allowed {
                    return Ok(Added::TooMany(running, allowed));
                }
            }
            let added = sqlx::query(
                "INSERT INTO containers (id, owner, image_id, reference, digest, name, command, env, \
                 labels, tty, memory_bytes, cpus, pids, state, created_at, options, expires_at) \
                 SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $17, $18 \
                 WHERE EXISTS \
                 (SELECT 1 FROM images WHERE id = $3 AND status = 'ready' AND removed_at IS NULL \
                 AND suspended_at IS NULL AND (expires_at IS NULL OR expires_at > $15) \
                 AND coalesce(digest, '') = coalesce($5, '') AND (shared OR owner = $2 OR $16))",
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
            .bind(&container.options)
            .bind(container.expires_at)
            .execute(&mut *tx)
            .await?
            .rows_affected();
            if added == 0 {
                return Ok(Added::ImageGone);
            }
            let happened = Happened::container("launched", container.id, &container.owner, by);
            note!(tx, happened.with("image", &container.reference));
            Added::Yes
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

    /// Counts a container that has ended among its owner's again, if the quota and its name allow it.
    pub async fn readmit_container(
        &self,
        row: &Container,
        defaults: &Limits,
        max_running: Option<i64>,
        by: &By,
    ) -> Result<Readmitted> {
        changing!(self, row.id, tx => {
            let own: Limits = sqlx::query_as(LOCK_OWNER).bind(&row.owner).fetch_one(&mut *tx).await?;
            let (now, since) = (now(), now() - MINUTE);
            let holder: Option<Uuid> = sqlx::query_scalar(
                "SELECT id FROM containers WHERE owner = $1 AND name = $2 AND id <> $3 \
                 AND state NOT IN ('failed', 'removed') AND finished_at IS NULL",
            )
            .bind(&row.owner)
            .bind(&row.name)
            .bind(row.id)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some(holder) = holder {
                return Ok(Readmitted::NameTaken(holder));
            }
            let approved: Option<Uuid> = sqlx::query_scalar(
                "SELECT id FROM images WHERE id = $1 AND removed_at IS NULL AND suspended_at IS NULL \
                 AND coalesce(digest, '') = coalesce($2, '')",
            )
            .bind(row.image_id)
            .bind(&row.digest)
            .fetch_optional(&mut *tx)
            .await?;
            if approved.is_none() {
                return Ok(Readmitted::ImageGone);
            }
            if let Some(allowed) = max_running {
                sqlx::query(LOCK_IMAGE).bind(row.image_id).execute(&mut *tx).await?;
                let running: i64 = sqlx::query_scalar(RUNNING)
                    .bind(row.image_id)
                    .bind(row.id)
                    .fetch_one(&mut *tx)
                    .await?;
                if running >= allowed {
                    return Ok(Readmitted::TooMany(running, allowed));
                }
            }
            // One whose end nobody noted is still counted.
            let uncount = "UPDATE containers SET finished_at = coalesce(finished_at, $2) WHERE id = $1";
            sqlx::query(uncount).bind(row.id).bind(now).execute(&mut *tx).await?;
            let used: Used = sqlx::query_as(USED)
                .bind(&row.owner)
                .bind(since)
                .bind(now)
                .fetch_one(&mut *tx)
                .await?;
            let limits = Limits { launches_per_minute: None, ..own.or(*defaults) };
            if let Some(excess) = limits.passed(&used, row.memory_bytes, row.cpus) {
                return Ok(Readmitted::Over(excess));
            }
            sqlx::query(
                "UPDATE containers SET finished_at = NULL, reason = NULL, exit_code = NULL \
                 WHERE id = $1 AND state = 'running'",
            )
            .bind(row.id)
            .execute(&mut *tx)
            .await?;
            note!(tx, Happened::container("started", row.id, &row.owner, by));
            Readmitted::Yes
        })
    }
}
