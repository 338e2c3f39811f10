//! Rows of keys. The key itself is in none of them: only its hash.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;

use super::{Store, now, on, transaction};
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

/// What became of an attempt to add a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// It is there.
    Yes,
    /// Another has its prefix.
    PrefixTaken,
    /// Its owner has as many as it may have.
    TooMany,
}

/// Tells everybody who holds keys in memory, this process or another, that they changed.
const CHANGED: &str = "UPDATE instance SET keys_version = keys_version + 1";

impl Store {
    /// Every key that is not revoked, newest first.
    pub async fn keys(&self) -> Result<Vec<Key>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM keys WHERE revoked_at IS NULL ORDER BY id DESC",
        )
        .fetch_all(pool)
        .await?))
    }

    /// The row with this id, whatever became of it.
    pub async fn key(&self, id: Uuid) -> Result<Option<Key>> {
        on!(self, pool => Ok(sqlx::query_as("SELECT * FROM keys WHERE id = $1")
            .bind(id)
            .fetch_optional(pool)
            .await?))
    }

    /// How often the keys have changed; 0: there was never one.
    pub async fn keys_version(&self) -> Result<i64> {
        on!(self, pool => Ok(sqlx::query_scalar("SELECT keys_version FROM instance")
            .fetch_optional(pool)
            .await?
            .unwrap_or_default()))
    }

    /// Adds a key, unless its owner has `limit` of them.
    pub async fn add_key(&self, key: &Key, limit: i64) -> Result<Added> {
        transaction!(self, tx => {
            sqlx::query(CHANGED).execute(&mut *tx).await?;
            let count: i64 = sqlx::query_scalar(
                "SELECT count(*) FROM keys WHERE owner = $1 AND revoked_at IS NULL",
            )
            .bind(&key.owner)
            .fetch_one(&mut *tx)
            .await?;
            if count >= limit {
                return Ok(Added::TooMany);
            }
            let added = sqlx::query(
                "INSERT INTO keys (id, prefix, hash, name, owner, scopes, created_by, created_at, \
                 expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
                 ON CONFLICT (prefix) DO NOTHING",
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
            .execute(&mut *tx)
            .await?
            .rows_affected();
            match added {
                1 => Added::Yes,
                _ => return Ok(Added::PrefixTaken),
            }
        })
    }

    /// Revokes a key. False when there is none, or none that is not revoked.
    pub async fn revoke_key(&self, id: Uuid) -> Result<bool> {
        transaction!(self, tx => {
            sqlx::query(CHANGED).execute(&mut *tx).await?;
            let revoked = sqlx::query(
                "UPDATE keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
            )
            .bind(id)
            .bind(now())
            .execute(&mut *tx)
            .await?
            .rows_affected();
            revoked == 1
        })
    }

    /// Notes when keys were last used.
    pub async fn keys_used(&self, used: &[(Uuid, DateTime<Utc>)]) -> Result<()> {
        transaction!(self, tx => {
            sqlx::query(CHANGED).execute(&mut *tx).await?;
            for (id, at) in used {
                sqlx::query("UPDATE keys SET last_used_at = $2 WHERE id = $1")
                    .bind(id)
                    .bind(at)
                    .execute(&mut *tx)
                    .await?;
            }
        })
    }
}
