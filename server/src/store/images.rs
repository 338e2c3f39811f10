//! Rows of the vetted list.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    Store,
    events::{By, Happened, note},
    noting, now, on,
    owners::{LOCK_OWNER, Limits},
};
use crate::error::{Excess, Limit, Result};

/// Where an image's bytes come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "lowercase")]
pub enum Source {
    /// The registry that the reference names.
    Registry,
    /// The local engine, and nowhere else.
    Engine,
}

/// Where an image stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "lowercase")]
pub enum Status {
    /// Being resolved and pulled.
    Pulling,
    /// Can be launched.
    Ready,
    /// Cannot; `failure` says why.
    Failed,
}

/// One vetted image.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Image {
    /// UUIDv7.
    pub id: Uuid,
    /// Who vetted it.
    pub owner: String,
    /// Whether every owner may read and launch it.
    pub shared: bool,
    /// The canonical spelling; unique among the owner's, and among the shared, that are not removed.
    pub reference: String,
    /// The spelling that was asked for.
    pub requested: String,
    /// Registry or engine.
    pub source: Source,
    /// Where it stands.
    pub status: Status,
    /// The registry's manifest digest, once resolved; never with [`Source::Engine`].
    pub digest: Option<String>,
    /// The engine's id of the bytes.
    pub image_id: Option<String>,
    /// Size in the engine, bytes.
    pub size_bytes: Option<i64>,
    /// `os/architecture[/variant]`.
    pub platform: Option<String>,
    /// Why the last try failed.
    pub failure: Option<String>,
    /// Tries that failed since the last success.
    pub attempts: i64,
    /// When to try again.
    pub retry_at: Option<DateTime<Utc>>,
    /// The engine may have our tag.
    pub tagged: bool,
    /// When it was vetted.
    pub created_at: DateTime<Utc>,
    /// When it was taken off the list; the row stays, for the containers that name it.
    pub removed_at: Option<DateTime<Utc>>,
}

/// What a finished pull knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulled {
    /// See [`Image::digest`].
    pub digest: Option<String>,
    /// See [`Image::image_id`].
    pub image_id: String,
    /// Bytes.
    pub size_bytes: i64,
    /// `os/architecture[/variant]`.
    pub platform: String,
}

/// Owner, whether it is shared, and reference: what the event of a change tells.
type Changed = (String, bool, String);

/// Holds, until the transaction ends, what decides who shares a reference.
const LOCK_SHARED: &str = "UPDATE instance SET id = id";

/// What became of an attempt to vet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Added {
    /// It is on the list.
    Yes,
    /// This image, the owner's or a shared one, has the reference.
    Taken(Uuid),
    /// The owner's quota does not allow it.
    Over(Excess),
}

/// What became of an attempt to share, or to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// It was shared before, or not.
    Was(bool),
    /// This image is shared under its reference.
    Taken(Uuid),
    /// It is not on the list.
    Gone,
}

impl Store {
    /// Every image on the list, newest first.
    pub async fn images(&self) -> Result<Vec<Image>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM images WHERE removed_at IS NULL ORDER BY id DESC",
        )
        .fetch_all(pool)
        .await?))
    }

    /// Adds `image`, if its owner may have one more and its reference is free. An owner without limits
    /// of its own has `defaults`.
    pub async fn add_image(&self, image: &Image, defaults: &Limits, by: &By) -> Result<Added> {
        noting!(self, tx => {
            let own: Limits = sqlx::query_as(LOCK_OWNER).bind(&image.owner).fetch_one(&mut *tx).await?;
            if image.shared {
                sqlx::query(LOCK_SHARED).execute(&mut *tx).await?;
            }
            // Before the limit: that it is there already is the better answer.
            let holder: Option<Uuid> = sqlx::query_scalar(
                "SELECT id FROM images WHERE reference = $1 AND removed_at IS NULL \
                 AND (owner = $2 OR shared AND $3) ORDER BY owner = $2 DESC LIMIT 1",
            )
            .bind(&image.reference)
            .bind(&image.owner)
            .bind(image.shared)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some(holder) = holder {
                return Ok(Added::Taken(holder));
            }
            let used: i64 = sqlx::query_scalar(
                "SELECT count(*) FROM images WHERE owner = $1 AND removed_at IS NULL",
            )
            .bind(&image.owner)
            .fetch_one(&mut *tx)
            .await?;
            if let Some(allowed) = own.or(*defaults).images.filter(|allowed| used >= *allowed) {
                return Ok(Added::Over(Excess {
                    limit: Limit::Images,
                    allowed: allowed as f64,
                    used: used as f64,
                    asked: 1.0,
                }));
            }
            sqlx::query(
                "INSERT INTO images (id, owner, shared, reference, requested, source, status, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            )
            .bind(image.id)
            .bind(&image.owner)
            .bind(image.shared)
            .bind(&image.reference)
            .bind(&image.requested)
            .bind(image.source)
            .bind(image.status)
            .bind(image.created_at)
            .execute(&mut *tx)
            .await?;
            let whose = (image.owner.as_str(), image.shared);
            let happened = Happened::image("vetted", image.id, whose, by);
            note!(tx, happened.with("reference", &image.reference));
            Added::Yes
        })
    }

    /// Shares `id`, or stops sharing it.
    pub async fn share_image(&self, id: Uuid, shared: bool, by: &By) -> Result<Shared> {
        noting!(self, tx => {
            sqlx::query(LOCK_SHARED).execute(&mut *tx).await?;
            let before: Option<(bool, String, String)> = sqlx::query_as(
                "SELECT shared, reference, owner FROM images WHERE id = $1 AND removed_at IS NULL",
            )
            .bind(id)
            .fetch_optional(&mut *tx)
            .await?;
            let Some((before, reference, owner)) = before else { return Ok(Shared::Gone) };
            let holder: Option<Uuid> = sqlx::query_scalar(
                "SELECT id FROM images WHERE reference = $1 AND id <> $2 AND shared AND removed_at IS NULL",
            )
            .bind(&reference)
            .bind(id)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some(holder) = holder.filter(|_| shared) {
                return Ok(Shared::Taken(holder));
            }
            sqlx::query("UPDATE images SET shared = $2 WHERE id = $1")
                .bind(id)
                .bind(shared)
                .execute(&mut *tx)
                .await?;
            if before != shared {
                let action = if shared { "shared" } else { "unshared" };
                // Who could read it until now is told, too.
                let happened = Happened::image(action, id, (&owner, true), by);
                note!(tx, happened.with("reference", reference));
            }
            Shared::Was(before)
        })
    }

    /// The row with this id, whatever became of it.
    pub async fn image(&self, id: Uuid) -> Result<Option<Image>> {
        on!(self, pool => Ok(sqlx::query_as("SELECT * FROM images WHERE id = $1")
            .bind(id)
            .fetch_optional(pool)
            .await?))
    }

    /// The images whose pull is due: never tried, cut off by a restart, or failed with a time to
    /// try again.
    pub async fn images_due(&self) -> Result<Vec<Image>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM images WHERE removed_at IS NULL \
             AND (status = 'pulling' OR status = 'failed' AND retry_at IS NOT NULL) \
             AND (retry_at IS NULL OR retry_at <= $1) ORDER BY id",
        )
        .bind(now())
        .fetch_all(pool)
        .await?))
    }

    /// Notes what the reference of `id` names, unless that is known already; answers what is known.
    /// `None` when it was removed.
    pub async fn image_resolved(&self, id: Uuid, digest: &str) -> Result<Option<String>> {
        on!(self, pool => Ok(sqlx::query_scalar(
            "UPDATE images SET digest = coalesce(digest, $2) \
             WHERE id = $1 AND removed_at IS NULL RETURNING digest",
        )
        .bind(id)
        .bind(digest)
        .fetch_optional(pool)
        .await?))
    }

    /// Notes that the engine is about to be given our tag for `id`. False when it was removed.
    pub async fn image_tagged(&self, id: Uuid) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE images SET tagged = TRUE WHERE id = $1 AND removed_at IS NULL",
        )
        .bind(id)
        .execute(pool)
        .await?
        .rows_affected()))
    }

    /// The pull of `id` succeeded. False when it was removed meanwhile.
    pub async fn image_ready(&self, id: Uuid, pulled: &Pulled, by: &By) -> Result<bool> {
        noting!(self, tx => {
            let changed: Option<Changed> = sqlx::query_as(
            "UPDATE images SET status = 'ready', digest = $2, image_id = $3, size_bytes = $4, \
             platform = $5, failure = NULL, retry_at = NULL, attempts = 0 \
             WHERE id = $1 AND status <> 'ready' AND removed_at IS NULL \
             RETURNING owner, shared, reference",
            )
            .bind(id)
            .bind(&pulled.digest)
            .bind(&pulled.image_id)
            .bind(pulled.size_bytes)
            .bind(&pulled.platform)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, shared, reference)) = &changed {
                let happened = Happened::image("ready", id, (owner, *shared), by);
                let happened = happened.with("reference", reference);
                note!(tx, match &pulled.digest {
                    Some(digest) => happened.with("digest", digest),
                    None => happened,
                });
            }
            changed.is_some()
        })
    }

    /// A pull of `id` ended without success, for `failure`; `status` is what it is until `retry_at`.
    pub async fn image_failed(
        &self,
        id: Uuid,
        status: Status,
        failure: &str,
        retry_at: Option<DateTime<Utc>>,
        by: &By,
    ) -> Result<bool> {
        noting!(self, tx => {
            let changed: Option<Changed> = sqlx::query_as(
            "UPDATE images SET status = $2, failure = $3, retry_at = $4, \
             attempts = CASE WHEN $2 = 'failed' THEN attempts + 1 ELSE attempts END \
             WHERE id = $1 AND status <> 'ready' AND removed_at IS NULL \
             RETURNING owner, shared, reference",
            )
            .bind(id)
            .bind(status)
            .bind(failure)
            .bind(retry_at)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, shared, reference)) = changed.as_ref().filter(|_| status == Status::Failed) {
                let happened = Happened::image("failed", id, (owner, *shared), by);
                note!(tx, happened.because(Some(failure)).with("reference", reference));
            }
            changed.is_some()
        })
    }

    /// Takes `id` off the list. False when it is not on it.
    pub async fn remove_image(&self, id: Uuid, by: &By) -> Result<bool> {
        noting!(self, tx => {
            let changed: Option<Changed> = sqlx::query_as(
                "UPDATE images SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL \
                 RETURNING owner, shared, reference",
            )
            .bind(id)
            .bind(now())
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, shared, reference)) = &changed {
                let happened = Happened::image("removed", id, (owner, *shared), by);
                note!(tx, happened.with("reference", reference));
            }
            changed.is_some()
        })
    }

    /// Removed images whose tag the engine may still have.
    pub async fn images_to_untag(&self) -> Result<Vec<Uuid>> {
        on!(self, pool => Ok(sqlx::query_scalar(
            "SELECT id FROM images WHERE removed_at IS NOT NULL AND tagged",
        )
        .fetch_all(pool)
        .await?))
    }

    /// Notes that the engine no longer has the tag of the removed image `id`.
    pub async fn image_untagged(&self, id: Uuid) -> Result<()> {
        on!(self, pool => sqlx::query(
            "UPDATE images SET tagged = FALSE WHERE id = $1 AND removed_at IS NOT NULL",
        )
        .bind(id)
        .execute(pool)
        .await
        .map(drop))?;
        Ok(())
    }
}
