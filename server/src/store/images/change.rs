//! How the row of an image changes because somebody decides so, or its time is up.

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Image, LOCK_SHARED, Pulled, SPEND, Whose};
use crate::{
    error::Result,
    policy::Policy,
    store::{
        Store,
        events::{By, Happened, note},
        noting, now, on,
    },
};

/// What an operator decides of an image.
#[derive(Debug, Clone, PartialEq)]
pub struct Conditions {
    /// Whether everybody may launch it.
    pub shared: bool,
    /// The conditions.
    pub policy: Policy,
    /// Since when it is suspended, and why.
    pub suspension: Option<(DateTime<Utc>, String)>,
    /// When it is suspended by itself.
    pub expires_at: Option<DateTime<Utc>>,
}

/// What became of an attempt to change an image.
#[derive(Debug, Clone, PartialEq)]
pub enum Changed {
    /// This is what it is now.
    Yes(Box<Image>),
    /// This image is shared under its reference.
    Taken(Uuid),
    /// It is not on the list, or no longer as it was read.
    No,
}

impl Store {
    /// Changes the conditions of `id`, which is at `version`.
    pub async fn update_image(&self, before: &Image, to: &Conditions, by: &By) -> Result<Changed> {
        noting!(self, tx => {
            if to.shared && !before.shared {
                sqlx::query(LOCK_SHARED).execute(&mut *tx).await?;
                let holder: Option<Uuid> = sqlx::query_scalar(
                    "SELECT id FROM images WHERE reference = $1 AND id <> $2 AND shared AND removed_at IS NULL",
                )
                .bind(&before.reference)
                .bind(before.id)
                .fetch_optional(&mut *tx)
                .await?;
                if let Some(holder) = holder {
                    return Ok(Changed::Taken(holder));
                }
            }
            let (suspended_at, suspension) = to.suspension.clone().unzip();
            let changed: Option<Image> = sqlx::query_as(
                "UPDATE images SET shared = $3, policy = $4, suspended_at = $5, suspension = $6, \
                 expires_at = $7, version = version + 1 \
                 WHERE id = $1 AND version = $2 AND removed_at IS NULL RETURNING *",
            )
            .bind(before.id)
            .bind(before.version)
            .bind(to.shared)
            .bind(Json(&to.policy))
            .bind(suspended_at)
            .bind(suspension)
            .bind(to.expires_at)
            .fetch_optional(&mut *tx)
            .await?;
            let Some(after) = changed else { return Ok(Changed::No) };
            // Who could read it until now is told, too.
            let whose = (after.owner.as_str(), before.shared || after.shared);
            let happened = |action| Happened::image(action, after.id, whose, by).with("reference", &after.reference);
            if before.shared != after.shared {
                note!(tx, happened(if after.shared { "shared" } else { "unshared" }));
            }
            match (before.suspended_at, after.suspended_at) {
                (None, Some(_)) => {
                    note!(tx, happened("suspended").because(after.suspension.as_deref()));
                }
                (Some(_), None) => {
                    note!(tx, happened("resumed"));
                }
                _ => {}
            }
            if before.policy != after.policy || before.expires_at != after.expires_at {
                note!(tx, happened("updated"));
            }
            Changed::Yes(Box::new(after))
        })
    }

    /// Pins `pulled` in place of what `id` was pinned to, if it still is as it was `before`.
    pub async fn accept_image(
        &self,
        before: &Image,
        pulled: &Pulled,
        spent: Option<&str>,
        by: &By,
    ) -> Result<Changed> {
        noting!(self, tx => {
            let changed: Option<Image> = sqlx::query_as(
                "UPDATE images SET status = 'ready', digest = $3, image_id = $4, size_bytes = $5, \
                 platform = $6, failure = NULL, retry_at = NULL, attempts = 0, drift = 'current', \
                 moved_to = NULL, checked_at = $7, version = version + 1 \
                 WHERE id = $1 AND version = $2 AND removed_at IS NULL RETURNING *",
            )
            .bind(before.id)
            .bind(before.version)
            .bind(&pulled.digest)
            .bind(&pulled.image_id)
            .bind(pulled.size_bytes)
            .bind(&pulled.platform)
            .bind(now())
            .fetch_optional(&mut *tx)
            .await?;
            let Some(after) = changed else { return Ok(Changed::No) };
            if let Some(spent) = spent.filter(|_| before.digest != after.digest) {
                sqlx::query(SPEND).bind(spent).execute(&mut *tx).await?;
            }
            let whose = (after.owner.as_str(), after.shared);
            let happened = Happened::image("accepted", after.id, whose, by).with("reference", &after.reference);
            let happened = happened.with("digest", after.digest.as_deref().unwrap_or_default());
            note!(tx, happened.with("before", before.digest.as_deref().unwrap_or_default()));
            Changed::Yes(Box::new(after))
        })
    }

    /// Whether the time of any is up that is not suspended.
    pub async fn has_expired(&self) -> Result<bool> {
        on!(self, pool => Ok(sqlx::query_scalar::<_, i64>(
            "SELECT count(*) FROM images WHERE expires_at <= $1 AND suspended_at IS NULL AND removed_at IS NULL",
        )
        .bind(now())
        .fetch_one(pool)
        .await? > 0))
    }

    /// Notes that the engine need not keep `pinned`, once the list does not have it.
    pub async fn spend(&self, pinned: &str) -> Result<()> {
        on!(self, pool => sqlx::query(SPEND).bind(pinned).execute(pool).await.map(drop))?;
        Ok(())
    }

    /// Suspends those whose time is up; answers how many.
    pub async fn suspend_expired(&self, why: &str, by: &By) -> Result<usize> {
        noting!(self, tx => {
            let changed: Vec<(Uuid, String, bool, String)> = sqlx::query_as(
                "UPDATE images SET suspended_at = $1, suspension = $2, version = version + 1 \
                 WHERE expires_at <= $1 AND suspended_at IS NULL AND removed_at IS NULL \
                 RETURNING id, owner, shared, reference",
            )
            .bind(now())
            .bind(why)
            .fetch_all(&mut *tx)
            .await?;
            for (id, owner, shared, reference) in &changed {
                let happened = Happened::image("suspended", *id, (owner, *shared), by);
                note!(tx, happened.because(Some("expired")).with("reference", reference));
            }
            changed.len()
        })
    }

    /// Tries to pull `id` again, now. False when it did not fail.
    pub async fn retry_image(&self, id: Uuid, by: &By) -> Result<bool> {
        noting!(self, tx => {
            let changed: Option<Whose> = sqlx::query_as(
                "UPDATE images SET status = 'pulling', retry_at = NULL, version = version + 1 \
                 WHERE id = $1 AND status = 'failed' AND removed_at IS NULL \
                 RETURNING owner, shared, reference",
            )
            .bind(id)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, shared, reference)) = &changed {
                let happened = Happened::image("pulling", id, (owner, *shared), by);
                note!(tx, happened.with("reference", reference));
            }
            changed.is_some()
        })
    }

    /// Takes the image off the list, if it still is as it was `before`; what runs it is to end if it is
    /// `revoked`. `spent` are its bytes.
    pub async fn remove_image(
        &self,
        before: &Image,
        revoked: bool,
        spent: Option<&str>,
        by: &By,
    ) -> Result<bool> {
        noting!(self, tx => {
            let changed: Option<Whose> = sqlx::query_as(
                "UPDATE images SET removed_at = $3, revoked = $4, version = version + 1 \
                 WHERE id = $1 AND version = $2 AND removed_at IS NULL RETURNING owner, shared, reference",
            )
            .bind(before.id)
            .bind(before.version)
            .bind(now())
            .bind(revoked)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, shared, reference)) = &changed {
                if let Some(spent) = spent {
                    sqlx::query(SPEND).bind(spent).execute(&mut *tx).await?;
                }
                let happened = Happened::image("removed", before.id, (owner, *shared), by);
                let happened = happened.with("reference", reference);
                note!(tx, happened.with("running", if revoked { "terminate" } else { "keep" }));
            }
            changed.is_some()
        })
    }
}
