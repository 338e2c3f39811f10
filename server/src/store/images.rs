//! Rows of the vetted list.

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, FromRow, types::Json};
use uuid::Uuid;

use super::{
    Store,
    events::{By, Happened, note},
    noting, now, on,
    owners::{LOCK_OWNER, Limits, of},
};
use crate::{
    error::{Excess, Limit, Result},
    policy::Policy,
};

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
    /// Under which conditions it may be launched.
    pub policy: Json<Policy>,
    /// Counts the changes that are worth knowing.
    pub version: i64,
    /// Since when it is suspended.
    pub suspended_at: Option<DateTime<Utc>>,
    /// Why.
    pub suspension: Option<String>,
    /// When it is suspended by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// What the registry said of the reference.
    pub drift: Option<Drift>,
    /// The digest that it named then, where it is another.
    pub moved_to: Option<String>,
    /// When it was asked.
    pub checked_at: Option<DateTime<Utc>>,
    /// The name of the secret that it is pulled with.
    pub credentials: Option<String>,
    /// Whether what runs it is to end, now that it is removed.
    pub revoked: bool,
}

/// What the registry says of a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "lowercase")]
pub enum Drift {
    /// It names the pinned digest.
    Current,
    /// It names another.
    Moved,
    /// It names nothing.
    Gone,
    /// It could not be asked.
    Unknown,
}

impl Drift {
    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Moved => "moved",
            Self::Gone => "gone",
            Self::Unknown => "unknown",
        }
    }
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
pub(super) type Whose = (String, bool, String);

/// Notes that the bytes bound are no longer used by an image.
pub(super) const SPEND: &str =
    "INSERT INTO spent (pinned) VALUES ($1) ON CONFLICT (pinned) DO NOTHING";

/// Holds, until the transaction ends, what decides who shares a reference.
pub(super) const LOCK_SHARED: &str = "UPDATE instance SET id = id";

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

mod change;

pub use change::{Changed, Conditions};

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
                "INSERT INTO images (id, owner, shared, reference, requested, source, status, created_at, \
                 policy, expires_at, credentials) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            )
            .bind(image.id)
            .bind(&image.owner)
            .bind(image.shared)
            .bind(&image.reference)
            .bind(&image.requested)
            .bind(image.source)
            .bind(image.status)
            .bind(image.created_at)
            .bind(&image.policy)
            .bind(image.expires_at)
            .bind(&image.credentials)
            .execute(&mut *tx)
            .await?;
            let whose = (image.owner.as_str(), image.shared);
            let happened = Happened::image("vetted", image.id, whose, by);
            note!(tx, happened.with("reference", &image.reference));
            Added::Yes
        })
    }

    /// Those of the list whose reference was last asked for before `time`.
    pub async fn images_to_check(&self, time: DateTime<Utc>) -> Result<Vec<Image>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM images WHERE removed_at IS NULL AND status = 'ready' AND source = 'registry' \
             AND coalesce(checked_at, created_at) <= $1 ORDER BY checked_at",
        )
        .bind(time)
        .fetch_all(pool)
        .await?))
    }

    /// Notes what the registry said of the reference of `image`. True where that is news.
    pub async fn image_checked(
        &self,
        image: &Image,
        drift: Drift,
        moved_to: Option<&str>,
        by: &By,
    ) -> Result<bool> {
        noting!(self, tx => {
            let news: Option<Whose> = sqlx::query_as(
                "UPDATE images SET drift = $3, moved_to = $4, version = version + 1 \
                 WHERE id = $1 AND digest = $2 AND removed_at IS NULL \
                 AND (drift IS NULL OR drift <> $3 OR coalesce(moved_to, '') <> coalesce($4, '')) \
                 RETURNING owner, shared, reference",
            )
            .bind(image.id)
            .bind(&image.digest)
            .bind(drift)
            .bind(moved_to)
            .fetch_optional(&mut *tx)
            .await?;
            sqlx::query("UPDATE images SET checked_at = $2 WHERE id = $1")
                .bind(image.id)
                .bind(now())
                .execute(&mut *tx)
                .await?;
            if let Some((owner, shared, reference)) = news.as_ref().filter(|_| drift != Drift::Unknown) {
                let happened = Happened::image(drift.name(), image.id, (owner, *shared), by);
                let happened = happened.with("reference", reference);
                note!(tx, match moved_to {
                    Some(digest) => happened.with("digest", digest),
                    None => happened,
                });
            }
            news.is_some()
        })
    }

    /// At most `limit` images before `cursor`, newest first, also removed ones, that are `owner`'s or,
    /// `shared`, everybody's; of everybody where there is no owner.
    pub async fn images_page(
        &self,
        owner: Option<&str>,
        shared: bool,
        cursor: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Image>> {
        let query = format!(
            "SELECT * FROM images WHERE ({} OR shared AND $2) AND (id < $3 OR $4) ORDER BY id DESC LIMIT $5",
            of(owner, "$1"),
        );
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query))
            .bind(owner)
            .bind(shared)
            .bind(cursor)
            .bind(cursor.is_none())
            .bind(limit)
            .fetch_all(pool)
            .await?))
    }

    /// Bytes that the engine need not keep for us, unless the list has them.
    pub async fn spent(&self) -> Result<Vec<String>> {
        on!(self, pool => Ok(sqlx::query_scalar("SELECT pinned FROM spent").fetch_all(pool).await?))
    }

    /// Notes that the engine was told so.
    pub async fn forget_spent(&self, pinned: &str) -> Result<()> {
        on!(self, pool => sqlx::query("DELETE FROM spent WHERE pinned = $1")
            .bind(pinned)
            .execute(pool)
            .await
            .map(drop))?;
        Ok(())
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
            "UPDATE images SET digest = coalesce(digest, $2), version = version + 1 \
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
            let changed: Option<Whose> = sqlx::query_as(
            "UPDATE images SET status = 'ready', digest = $2, image_id = $3, size_bytes = $4, \
             platform = $5, failure = NULL, retry_at = NULL, attempts = 0, version = version + 1, \
             drift = CASE WHEN source = 'registry' THEN 'current' END, checked_at = $6 \
             WHERE id = $1 AND status <> 'ready' AND removed_at IS NULL \
             RETURNING owner, shared, reference",
            )
            .bind(id)
            .bind(&pulled.digest)
            .bind(&pulled.image_id)
            .bind(pulled.size_bytes)
            .bind(&pulled.platform)
            .bind(now())
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
            let changed: Option<Whose> = sqlx::query_as(
            "UPDATE images SET status = $2, failure = $3, retry_at = $4, \
             attempts = CASE WHEN $2 = 'failed' THEN attempts + 1 ELSE attempts END, version = version + 1 \
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
