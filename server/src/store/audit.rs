//! The audit chain: append-only records, each with the SHA-256 of the hash before it and of itself.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, FromRow, types::Json};
use uuid::Uuid;

use super::{Store, on, owners::of, transaction};
use crate::error::Result;

/// Members that a change was about, as text.
pub type Values = BTreeMap<String, String>;

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "lowercase")]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// 2xx.
    Succeeded,
    /// 4xx.
    Refused,
    /// 5xx.
    Failed,
    /// Slipway stopped before it could answer.
    Interrupted,
}

/// What somebody did.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Entry {
    /// When it ended.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub owner: String,
    /// With which key.
    pub key_prefix: String,
    /// From where; absent for the command line.
    pub address: Option<String>,
    /// In which request.
    pub request_id: Uuid,
    /// The operation.
    pub action: String,
    /// The path of what was changed.
    pub target: String,
    /// How it ended.
    pub outcome: Outcome,
    /// The answer's status.
    pub status: Option<i32>,
    /// The problem's code.
    pub code: Option<String>,
    /// What it was, where a policy changed.
    pub before: Option<Json<Values>>,
    /// What it became.
    pub after: Option<Json<Values>>,
}

/// An entry in its place in the chain.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Record {
    /// 1 and up, without gaps.
    pub seq: i64,
    /// What was done.
    #[sqlx(flatten)]
    pub entry: Entry,
    /// See [`link`].
    pub hash: String,
}

/// The last record's place and hash; 0 and zeros for an empty chain.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Head {
    /// Its place.
    pub seq: i64,
    /// Its hash, 64 hexadecimal digits.
    pub hash: String,
}

impl Head {
    /// The head of an empty chain.
    pub fn empty() -> Self {
        Self {
            seq: 0,
            hash: "0".repeat(64),
        }
    }
}

/// The hash of `entry` in the place `seq`, after the hash `before`: SHA-256 of that hash's text and of
/// the JSON array of the place and the members, in the order of [`Entry`], times in RFC 3339 with
/// nanoseconds.
pub fn link(before: &str, seq: i64, entry: &Entry) -> String {
    let members = serde_json::json!([
        seq,
        entry.at.to_rfc3339_opts(SecondsFormat::Nanos, true),
        entry.owner,
        entry.key_prefix,
        entry.address,
        entry.request_id,
        entry.action,
        entry.target,
        entry.outcome,
        entry.status,
        entry.code,
        entry.before.as_deref(),
        entry.after.as_deref(),
    ]);
    let digest = Sha256::new()
        .chain_update(before)
        .chain_update(members.to_string())
        .finalize();
    hex::encode(digest)
}

/// What a list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parameters of the contract")]
pub struct Filter {
    pub owner: Option<String>,
    pub action: Option<String>,
    pub target: Option<String>,
    pub outcome: Option<Outcome>,
    pub since: Option<DateTime<Utc>>,
    pub until: Option<DateTime<Utc>>,
}

/// Appends `entry` in the transaction `$tx`, and evaluates to the new head.
macro_rules! append {
    ($tx:ident, $entry:expr) => {{
        let entry: &$crate::store::audit::Entry = $entry;
        // The row's lock is what the next append waits for.
        let before: $crate::store::audit::Head =
            sqlx::query_as("UPDATE audit_head SET seq = seq + 1 RETURNING seq, hash")
                .fetch_one(&mut *$tx)
                .await?;
        let hash = $crate::store::audit::link(&before.hash, before.seq, entry);
        sqlx::query(
            "INSERT INTO audit (seq, at, owner, key_prefix, address, request_id, action, target, \
             outcome, status, code, before, after, hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(before.seq)
        .bind(entry.at)
        .bind(&entry.owner)
        .bind(&entry.key_prefix)
        .bind(&entry.address)
        .bind(entry.request_id)
        .bind(&entry.action)
        .bind(&entry.target)
        .bind(entry.outcome)
        .bind(entry.status)
        .bind(&entry.code)
        .bind(&entry.before)
        .bind(&entry.after)
        .bind(&hash)
        .execute(&mut *$tx)
        .await?;
        sqlx::query("UPDATE audit_head SET hash = $1")
            .bind(&hash)
            .execute(&mut *$tx)
            .await?;
        $crate::store::audit::Head {
            seq: before.seq,
            hash,
        }
    }};
}
pub(super) use append;

impl Store {
    /// Appends `entry`, and answers the new head.
    pub async fn append(&self, entry: &Entry) -> Result<Head> {
        transaction!(self, tx => append!(tx, entry))
    }

    /// The heads that the chain says it has: one.
    pub async fn audit_heads(&self) -> Result<Vec<Head>> {
        on!(self, pool => Ok(sqlx::query_as("SELECT seq, hash FROM audit_head")
            .fetch_all(pool)
            .await?))
    }

    /// How many records there are, whatever their place.
    pub async fn audit_count(&self) -> Result<i64> {
        on!(self, pool => Ok(sqlx::query_scalar("SELECT count(*) FROM audit")
            .fetch_one(pool)
            .await?))
    }

    /// At most `limit` records before the place `before`, newest first, that `filter` lets through.
    pub async fn audit(&self, filter: &Filter, before: i64, limit: i64) -> Result<Vec<Record>> {
        let target = match filter.target {
            Some(_) => "target = $4",
            None => "CAST($4 AS TEXT) IS NULL",
        };
        let query = format!(
            "SELECT * FROM audit WHERE seq < $1 AND {} AND action = coalesce($3, action) \
             AND {target} AND outcome = coalesce($5, outcome) \
             AND at >= coalesce($6, at) AND (at < $7 OR $8) ORDER BY seq DESC LIMIT $9",
            of(filter.owner.as_deref(), "$2"),
        );
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query))
        .bind(before)
        .bind(&filter.owner)
        .bind(&filter.action)
        .bind(&filter.target)
        .bind(filter.outcome)
        .bind(filter.since)
        .bind(filter.until)
        .bind(filter.until.is_none())
        .bind(limit)
        .fetch_all(pool)
        .await?))
    }

    /// At most `limit` records after the place `after`, oldest first: the chain as it is kept.
    pub async fn audit_after(&self, after: i64, limit: i64) -> Result<Vec<Record>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
        )
        .bind(after)
        .bind(limit)
        .fetch_all(pool)
        .await?))
    }
}
