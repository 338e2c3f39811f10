//! Rows of keys. The key itself is in none of them: only its hash.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;

use super::{Store, now, on};
use crate::error::Result;

/// What is known of one key.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Key {
    /// UUIDv7.
    pub id: Uuid,
    /// How the key begins; unique.
    pub prefix: String,
    /// SHA-256 of the whole key.
    pub hash: Vec<u8>,
    /// What it is for, in its maker's words.
    pub name: Option<String>,
    /// Whose it is.
    pub owner: String,
    /// What it may do, by the contract's names.
    pub scopes: Json<Vec<String>>,
    /// The prefix of the key that made it, or how else it was made.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it stops working.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was revoked; the row stays, so that its prefix is never given again.
    pub revoked_at: Option<DateTime<Utc>>,
    /// When it last let somebody in, to the minute.
    pub last_used_at: Option<DateTime<Utc>>,
}

impl Store {
    /// Every key that is not revoked, newest first.
    pub async fn keys(&self) -> Result<Vec<Key>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM keys WHERE revoked_at IS NULL ORDER BY id DESC",
        )
        .fetch_all(pool)
        .await?))
    }

    /// Whether a key was ever made, also one that was revoked since.
    pub async fn has_keys(&self) -> Result<bool> {
        on!(self, pool => Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM keys)")
            .fetch_one(pool)
            .await?))
    }

    /// Adds a key. False when its prefix is another's.
    pub async fn add_key(&self, key: &Key) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "INSERT INTO keys (id, prefix, hash, name, owner, scopes, created_by, created_at, expires_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (prefix) DO NOTHING",
        )
        .bind(key.id)
        .bind(&key.prefix)
        .bind(&key.hash)
        .bind(&key.name)
        .bind(&key.owner)
        .bind(&key.scopes)
        .bind(&key.created_by)
        .bind(key.created_at)
        .bind(key.expires_at)
        .execute(pool)
        .await?
        .rows_affected()))
    }

    /// Revokes a key. False when there is none, or none that is not revoked.
    pub async fn revoke_key(&self, id: Uuid) -> Result<bool> {
        Ok(1 == on!(self, pool => sqlx::query(
            "UPDATE keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
        )
        .bind(id)
        .bind(now())
        .execute(pool)
        .await?
        .rows_affected()))
    }

    /// Notes when keys were last used.
    pub async fn keys_used(&self, used: &[(Uuid, DateTime<Utc>)]) -> Result<()> {
        for (id, at) in used {
            on!(self, pool => sqlx::query("UPDATE keys SET last_used_at = $2 WHERE id = $1")
                .bind(id)
                .bind(at)
                .execute(pool)
                .await
                .map(drop))?;
        }
        Ok(())
    }
}
