//! What happened: a row for each change of an image or a container, written in its transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, FromRow, types::Json};
use tokio::sync::watch;
use uuid::Uuid;

use super::{Store, noting, now, on, owners::of};
use crate::error::Result;

/// What it happened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "lowercase")]
pub enum Kind {
    /// An image.
    Image,
    /// A container.
    Container,
}

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// The prefix of a key, or [`By::SLIPWAY`], or [`By::ENGINE`].
    pub actor: String,
    /// In which request.
    pub request_id: Option<Uuid>,
}

impl By {
    const SLIPWAY: &str = "slipway";
    const ENGINE: &str = "engine";

    /// Slipway by itself: a time that is up, a repair.
    pub fn slipway() -> Self {
        Self {
            actor: Self::SLIPWAY.to_owned(),
            request_id: None,
        }
    }

    /// The engine, or somebody with its socket.
    pub fn engine() -> Self {
        Self {
            actor: Self::ENGINE.to_owned(),
            request_id: None,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Happened {
    /// To what kind of thing.
    pub kind: Kind,
    /// One of the contract's words.
    pub action: &'static str,
    /// The thing's id.
    pub subject: Uuid,
    /// Whose it is.
    pub owner: String,
    /// Whether everybody may read of it.
    pub shared: bool,
    /// Who did it.
    pub by: By,
    /// Why.
    pub cause: Option<String>,
    /// More of it.
    pub details: Vec<(&'static str, String)>,
}

impl Happened {
    /// `action` was done to the container `subject` of `owner`.
    pub fn container(action: &'static str, subject: Uuid, owner: &str, by: &By) -> Self {
        Self {
            kind: Kind::Container,
            action,
            subject,
            owner: owner.to_owned(),
            shared: false,
            by: by.clone(),
            cause: None,
            details: Vec::new(),
        }
    }

    /// The same of an image.
    pub fn image(
        action: &'static str,
        subject: Uuid,
        (owner, shared): (&str, bool),
        by: &By,
    ) -> Self {
        Self {
            kind: Kind::Image,
            shared,
            ..Self::container(action, subject, owner, by)
        }
    }

    /// With the reason `cause`.
    pub fn because(mut self, cause: Option<impl Into<String>>) -> Self {
        let cause: Option<String> = cause.map(Into::into);
        self.cause = cause.filter(|cause| !cause.is_empty());
        self
    }

    /// With `value` as its detail `name`.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.details.push((name, clip(&value.to_string())));
        self
    }

    /// The details as a row keeps them.
    pub fn kept(&self) -> Option<Json<BTreeMap<&'static str, String>>> {
        let details: BTreeMap<_, _> = self.details.iter().cloned().collect();
        (!details.is_empty()).then_some(Json(details))
    }
}

/// The contract's bound of a text.
pub(super) fn clip(text: &str) -> String {
    text.chars().take(1024).collect()
}

/// An event in its place.
#[derive(Debug, Clone, PartialEq, FromRow)]
#[allow(missing_docs, reason = "the same as in Happened and By")]
pub struct Event {
    /// Larger than that of every event before it.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    pub kind: Kind,
    pub action: String,
    pub subject: Uuid,
    pub owner: String,
    pub actor: String,
    pub cause: Option<String>,
    pub request_id: Option<Uuid>,
    pub details: Option<Json<BTreeMap<String, String>>>,
}

/// What is read of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parameters of the contract")]
pub struct Filter {
    pub owner: Option<String>,
    /// Whether also what is shared.
    pub shared: bool,
    pub kind: Option<Kind>,
    pub action: Option<String>,
    pub subject: Option<Uuid>,
    pub since: Option<DateTime<Utc>>,
    pub until: Option<DateTime<Utc>>,
}

/// Writes the event of `$happened` in the transaction `$tx`.
macro_rules! note {
    ($tx:ident, $happened:expr) => {{
        let happened: $crate::store::events::Happened = $happened;
        let seq: i64 = sqlx::query_scalar("UPDATE event_head SET seq = seq + 1 RETURNING seq")
            .fetch_one(&mut *$tx)
            .await?;
        sqlx::query(
            "INSERT INTO events (seq, at, kind, action, subject, owner, shared, actor, cause, \
             request_id, details) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(seq)
        .bind($crate::store::now())
        .bind(happened.kind)
        .bind(happened.action)
        .bind(happened.subject)
        .bind(&happened.owner)
        .bind(happened.shared)
        .bind(&happened.by.actor)
        .bind(happened.cause.as_deref().map($crate::store::events::clip))
        .bind(happened.by.request_id)
        .bind(happened.kept())
        .execute(&mut *$tx)
        .await?;
    }};
}
pub(super) use note;

impl Store {
    /// Writes what happened to a thing whose row did not change.
    pub async fn happened(&self, happened: Happened) -> Result<()> {
        noting!(self, tx => {
            note!(tx, happened);
        })
    }

    /// Changes whenever an event may have been written.
    pub fn events_written(&self) -> watch::Receiver<()> {
        self.events.subscribe()
    }

    /// The place of the last event; 0 where there is none.
    pub async fn last_event(&self) -> Result<i64> {
        on!(self, pool => Ok(sqlx::query_scalar("SELECT seq FROM event_head").fetch_one(pool).await?))
    }

    /// At most `limit` events before the place `before`, newest first, that `filter` lets through.
    pub async fn events_before(
        &self,
        filter: &Filter,
        before: i64,
        limit: i64,
    ) -> Result<Vec<Event>> {
        self.events(filter, "seq < $1", "seq DESC", before, limit)
            .await
    }

    /// At most `limit` events after the place `after`, oldest first, that `filter` lets through.
    pub async fn events_after(
        &self,
        filter: &Filter,
        after: i64,
        limit: i64,
    ) -> Result<Vec<Event>> {
        self.events(filter, "seq > $1", "seq", after, limit).await
    }

    async fn events(
        &self,
        filter: &Filter,
        place: &str,
        order: &str,
        seq: i64,
        limit: i64,
    ) -> Result<Vec<Event>> {
        let subject = match filter.subject {
            Some(_) => "subject = $6",
            None => "CAST($6 AS TEXT) IS NULL",
        };
        // Each part is served by its own index.
        let part = |whose: &str| {
            format!(
                "SELECT * FROM (SELECT seq, at, kind, action, subject, owner, actor, cause, request_id, \
                 details FROM events WHERE {place} AND {whose} AND kind = coalesce($4, kind) \
                 AND action = coalesce($5, action) AND {subject} AND at >= coalesce($7, at) \
                 AND (at < $8 OR $9) ORDER BY {order} LIMIT $10) AS part",
            )
        };
        let own = part(&of(filter.owner.as_deref(), "$2"));
        let query = match (&filter.owner, filter.shared) {
            (Some(_), true) => {
                let shared = part("shared AND owner <> $2 AND $3");
                format!("{own} UNION ALL {shared} ORDER BY {order} LIMIT $10")
            }
            _ => format!("{own} WHERE $3 OR NOT $3 ORDER BY {order}"),
        };
        on!(self, pool => Ok(sqlx::query_as(AssertSqlSafe(query))
            .bind(seq)
            .bind(&filter.owner)
            .bind(filter.shared)
            .bind(filter.kind)
            .bind(&filter.action)
            .bind(filter.subject)
            .bind(filter.since)
            .bind(filter.until.unwrap_or_else(now))
            .bind(filter.until.is_none())
            .bind(limit)
            .fetch_all(pool)
            .await?))
    }
}
