//! Rows of the vetted list.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{Store, now, on};
use crate::error::Result;

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
    /// The canonical spelling; unique among those not removed.
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

impl Store {
    /// Every image on the list, newest first.
    pub async fn images(&self) -> Result<Vec<Image>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM images WHERE removed_at IS NULL ORDER BY id DESC",
        )
        .fetch_all(pool)
        .await?))
    }

    /// Adds `image`, or answers the id of the one that has its reference already.
    pub async fn add_image(&self, image: &Image) -> Result<std::result::Result<(), Uuid>> {
        loop {
            let added = on!(self, pool => sqlx::query(
                "INSERT INTO images (id, reference, requested, source, status, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6) \
                 ON CONFLICT (reference) WHERE removed_at IS NULL DO NOTHING",
            )
            .bind(image.id)
            .bind(&image.reference)
            .bind(&image.requested)
            .bind(image.source)
            .bind(image.status)
            .bind(image.created_at)
            .execute(pool)
            .await?
            .rows_affected());
            if added == 1 {
                return Ok(Ok(()));
            }
            let holder: Option<Uuid> = on!(self, pool => sqlx::query_scalar(
                "SELECT id FROM images WHERE reference = $1 AND removed_at IS NULL",
            )
            .bind(&image.reference)
            .fetch_optional(pool)
            .await?);
            // None: it was removed between the two statements, so the next round adds ours.
            if let Some(holder) = holder {
                return Ok(Err(holder));
            }
        }
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
    pub async fn image_ready(&self, id: Uuid, pulled: &Pulled) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE images SET status = 'ready', digest = $2, image_id = $3, size_bytes = $4, \
             platform = $5, failure = NULL, retry_at = NULL, attempts = 0 \
             WHERE id = $1 AND status <> 'ready' AND removed_at IS NULL",
        )
        .bind(id)
        .bind(&pulled.digest)
        .bind(&pulled.image_id)
        .bind(pulled.size_bytes)
        .bind(&pulled.platform)
        .execute(pool)
        .await?
        .rows_affected()))
    }

    /// A pull of `id` ended without success, for `failure`; `status` is what it is until `retry_at`.
    pub async fn image_failed(
        &self,
        id: Uuid,
        status: Status,
        failure: &str,
        retry_at: Option<DateTime<Utc>>,
    ) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE images SET status = $2, failure = $3, retry_at = $4, \
             attempts = CASE WHEN $2 = 'failed' THEN attempts + 1 ELSE attempts END \
             WHERE id = $1 AND status <> 'ready' AND removed_at IS NULL",
        )
        .bind(id)
        .bind(status)
        .bind(failure)
        .bind(retry_at)
        .execute(pool)
        .await?
        .rows_affected()))
    }

    /// Takes `id` off the list. False when it is not on it.
    pub async fn remove_image(&self, id: Uuid) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE images SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL",
        )
        .bind(id)
        .bind(now())
        .execute(pool)
        .await?
        .rows_affected()))
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
