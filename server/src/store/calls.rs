//! Rows of requests that change something: from before the operation runs until its audit record is
//! written; those with an `Idempotency-Key` a day longer, with the answer to give again.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    Store,
    audit::{Entry, Head, append},
    now, on, transaction,
};
use crate::error::Result;

/// One request that changes something.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Call {
    /// The request's id; also that of what it makes.
    pub id: Uuid,
    /// Who calls.
    pub owner: String,
    /// With which key.
    pub key_prefix: String,
    /// From where.
    pub address: Option<String>,
    /// The contract's `operationId`.
    pub operation: String,
    /// The request's path.
    pub target: String,
    /// The client's key for it and its retries.
    pub idempotency_key: Option<String>,
    /// SHA-256 of what was asked: a retry asks the same.
    pub fingerprint: Option<Vec<u8>>,
    /// When it began.
    pub started_at: DateTime<Utc>,
}

/// An answer to give again.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Answer {
    /// Its status.
    pub status: i32,
    /// Its `Location`.
    pub location: Option<String>,
    /// Its body, without secrets.
    pub body: String,
    /// Its `ETag`.
    pub etag: Option<String>,
}

/// What is kept of an earlier request with the same owner, operation and key.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Earlier {
    /// Its id.
    pub id: Uuid,
    /// See [`Call::fingerprint`].
    pub fingerprint: Option<Vec<u8>>,
    /// When it was answered; `None` when it was not.
    pub finished_at: Option<DateTime<Utc>>,
    status: Option<i32>,
    location: Option<String>,
    body: Option<String>,
    etag: Option<String>,
}

impl Earlier {
    /// Its answer, if it has one.
    pub fn answer(self) -> Option<Answer> {
        Some(Answer {
            status: self.status?,
            location: self.location,
            body: self.body.unwrap_or_default(),
            etag: self.etag,
        })
    }
}

impl Store {
    /// Writes `call` down, or answers the earlier one that has its place.
    pub async fn begin_call(&self, call: &Call) -> Result<Option<Earlier>> {
        loop {
            let begun = on!(self, pool => sqlx::query(
                "INSERT INTO calls (id, owner, key_prefix, address, operation, target, \
                 idempotency_key, fingerprint, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
                 ON CONFLICT (owner, operation, idempotency_key) DO NOTHING",
            )
            .bind(call.id)
            .bind(&call.owner)
            .bind(&call.key_prefix)
            .bind(&call.address)
            .bind(&call.operation)
            .bind(&call.target)
            .bind(&call.idempotency_key)
            .bind(&call.fingerprint)
            .bind(call.started_at)
            .execute(pool)
            .await?
            .rows_affected());
            if begun == 1 {
                return Ok(None);
            }
            let earlier = on!(self, pool => sqlx::query_as(
                "SELECT id, fingerprint, finished_at, status, location, body, etag FROM calls \
                 WHERE owner = $1 AND operation = $2 AND idempotency_key = $3",
            )
            .bind(&call.owner)
            .bind(&call.operation)
            .bind(&call.idempotency_key)
            .fetch_optional(pool)
            .await?);
            // None: it was forgotten between the two statements, so the next round begins ours.
            if earlier.is_some() {
                return Ok(earlier);
            }
        }
    }

    /// Writes the audit record of the call `id`, and with it what is kept of the call: `answer`, or
    /// nothing. `None`: it had ended already.
    pub async fn end_call(
        &self,
        id: Uuid,
        entry: &Entry,
        answer: Option<&Answer>,
    ) -> Result<Option<Head>> {
        transaction!(self, tx => {
            let ended = match answer {
                Some(answer) => {
                    sqlx::query(
                        "UPDATE calls SET finished_at = $2, status = $3, location = $4, body = $5, etag = $6 \
                         WHERE id = $1 AND finished_at IS NULL",
                    )
                    .bind(id)
                    .bind(entry.at)
                    .bind(answer.status)
                    .bind(&answer.location)
                    .bind(&answer.body)
                    .bind(&answer.etag)
                    .execute(&mut *tx)
                    .await?
                    .rows_affected()
                }
                None => sqlx::query("DELETE FROM calls WHERE id = $1 AND finished_at IS NULL")
                    .bind(id)
                    .execute(&mut *tx)
                    .await?
                    .rows_affected(),
            };
            if ended == 0 {
                return Ok(None);
            }
            Some(append!(tx, entry))
        })
    }

    /// Calls that began and have no answer, oldest first: those under way, and those that were
    /// interrupted.
    pub async fn calls_open(&self) -> Result<Vec<Call>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM calls WHERE finished_at IS NULL ORDER BY id",
        )
        .fetch_all(pool)
        .await?))
    }

    /// Forgets the answers given before `time`.
    pub async fn forget_calls(&self, time: DateTime<Utc>) -> Result<u64> {
        on!(self, pool => Ok(sqlx::query("DELETE FROM calls WHERE finished_at < $1")
            .bind(time.min(now()))
            .execute(pool)
            .await?
            .rows_affected()))
    }

    /// Forgets the answer of the call `id`.
    pub async fn forget_call(&self, id: Uuid) -> Result<()> {
        on!(self, pool => sqlx::query("DELETE FROM calls WHERE id = $1 AND finished_at IS NOT NULL")
            .bind(id)
            .execute(pool)
            .await
            .map(drop))?;
        Ok(())
    }
}
