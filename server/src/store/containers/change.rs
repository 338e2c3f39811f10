//! How the row of a container moves.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Container, Phase, Reason, open::changing};
use crate::{
    error::Result,
    options::Options,
    store::{
        Store,
        events::{By, Happened, note},
        now, on,
    },
};

/// What a change of a row answers, for its event.
type Changed = (String, Option<Reason>);

/// How a container's program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// When.
    pub at: DateTime<Utc>,
    /// [`Reason::Exited`] or [`Reason::OomKilled`].
    pub reason: Reason,
    /// Its exit code.
    pub exit_code: Option<i64>,
}

impl Store {
    /// The launch of `id` succeeded: what runs is `command` with `options`. False when it was no longer
    /// being launched.
    pub async fn container_running(
        &self,
        id: Uuid,
        container_id: &str,
        started_at: Option<DateTime<Utc>>,
        command: &[String],
        options: &Options,
        by: &By,
    ) -> Result<bool> {
        changing!(self, id, tx => {
            let changed: Option<Changed> = sqlx::query_as(
                "UPDATE containers SET state = 'running', container_id = $2, started_at = $3, \
                 command = $4, options = $5 WHERE id = $1 AND state = 'creating' \
                 RETURNING owner, reason",
            )
            .bind(id)
            .bind(container_id)
            .bind(started_at)
            .bind(Json(command))
            .bind(Json(options))
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, _)) = &changed {
                note!(tx, Happened::container("running", id, owner, by).with("container_id", container_id));
            }
            changed.is_some()
        })
    }

    /// Moves `id` from one phase to another, with the reason, in a word and in words, where there is
    /// one; the first word stands. One that runs again has none. False when it was no longer in the
    /// first phase.
    pub async fn container_moved(
        &self,
        id: Uuid,
        from: Phase,
        to: Phase,
        reason: Option<Reason>,
        failure: Option<&str>,
        by: &By,
    ) -> Result<bool> {
        let failure: Option<String> = failure.map(|text| text.chars().take(1000).collect());
        let action = match to {
            Phase::Creating | Phase::Running => "found",
            Phase::Removing => "terminating",
            Phase::Removed => "terminated",
            Phase::Failed => "failed",
            Phase::Lost => "lost",
        };
        changing!(self, id, tx => {
            let changed: Option<Changed> = sqlx::query_as(
            "UPDATE containers SET state = $3, \
             failure = CASE WHEN $3 = 'running' THEN NULL ELSE coalesce($4, failure) END, \
             reason = CASE WHEN $3 = 'running' THEN NULL ELSE coalesce(reason, $5) END, \
             finished_at = CASE WHEN $3 = 'running' THEN NULL ELSE coalesce(finished_at, $6) END, \
             name = CASE WHEN $3 = 'running' AND EXISTS (SELECT 1 FROM containers AS other WHERE other.owner = containers.owner \
             AND other.name = containers.name AND other.id <> containers.id AND other.finished_at IS NULL \
             AND other.state NOT IN ('failed', 'removed')) THEN NULL ELSE name END \
             WHERE id = $1 AND state = $2 RETURNING owner, reason",
            )
            .bind(id)
            .bind(from)
            .bind(to)
            .bind(&failure)
            .bind(reason)
            .bind(now())
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, reason)) = &changed {
                let happened = Happened::container(action, id, owner, by);
                let happened = happened.because(reason.map(Reason::name));
                note!(tx, match &failure {
                    Some(failure) => happened.with("failure", failure),
                    None => happened,
                });
            }
            changed.is_some()
        })
    }

    /// Notes that the program of `id` has ended.
    pub async fn container_ended(&self, id: Uuid, end: End, by: &By) -> Result<bool> {
        changing!(self, id, tx => {
            let changed: Option<Changed> = sqlx::query_as(
                "UPDATE containers SET finished_at = $2, reason = $3, exit_code = $4 \
                 WHERE id = $1 AND finished_at IS NULL AND state = 'running' RETURNING owner, reason",
            )
            .bind(id)
            .bind(end.at)
            .bind(end.reason)
            .bind(end.exit_code)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, _)) = &changed {
                let happened = Happened::container("ended", id, owner, by);
                let happened = happened.because(Some(end.reason.name()));
                note!(tx, match end.exit_code {
                    Some(code) => happened.with("exit_code", code),
                    None => happened,
                });
            }
            changed.is_some()
        })
    }

    /// Notes that `id`, which had ended at the time `ended`, runs again; without its name, where that is
    /// another's by now.
    pub async fn container_runs_again(
        &self,
        id: Uuid,
        ended: DateTime<Utc>,
        by: &By,
    ) -> Result<bool> {
        changing!(self, id, tx => {
            let changed: Option<Changed> = sqlx::query_as(
            "UPDATE containers SET finished_at = NULL, reason = NULL, exit_code = NULL, \
             name = CASE WHEN EXISTS (SELECT 1 FROM containers AS other WHERE other.owner = containers.owner \
             AND other.name = containers.name AND other.id <> containers.id AND other.finished_at IS NULL \
             AND other.state NOT IN ('failed', 'removed')) THEN NULL ELSE name END \
             WHERE id = $1 AND finished_at = $2 AND state = 'running' RETURNING owner, reason",
            )
            .bind(id)
            .bind(ended)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, _)) = &changed {
                note!(tx, Happened::container("started", id, owner, by));
            }
            changed.is_some()
        })
    }

    /// Changes labels, or the time when it is terminated, or both. False when it is being terminated, or
    /// is no more.
    pub async fn update_container(
        &self,
        id: Uuid,
        labels: Option<&BTreeMap<String, String>>,
        expires_at: Option<DateTime<Utc>>,
        by: &By,
    ) -> Result<bool> {
        changing!(self, id, tx => {
            let changed: Option<Changed> = sqlx::query_as(
                "UPDATE containers SET labels = coalesce($2, labels), expires_at = coalesce($3, expires_at) \
                 WHERE id = $1 AND state IN ('creating', 'running') RETURNING owner, reason",
            )
            .bind(id)
            .bind(labels.map(Json))
            .bind(expires_at)
            .fetch_optional(&mut *tx)
            .await?;
            if let Some((owner, _)) = &changed {
                note!(tx, Happened::container("updated", id, owner, by));
            }
            changed.is_some()
        })
    }

    /// Those that run past their time.
    pub async fn containers_expired(&self) -> Result<Vec<Container>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT * FROM containers WHERE expires_at <= $1 AND state = 'running' ORDER BY expires_at",
        )
        .bind(now())
        .fetch_all(pool)
        .await?))
    }

    /// Those that run an image that was taken off the list, with all that runs it.
    pub async fn containers_revoked(&self) -> Result<Vec<Container>> {
        on!(self, pool => Ok(sqlx::query_as(
            "SELECT containers.* FROM containers JOIN images ON images.id = containers.image_id \
             WHERE images.revoked AND containers.state = 'running' AND containers.finished_at IS NULL",
        )
        .fetch_all(pool)
        .await?))
    }

    /// Those that ended before `time`, and those that are removed as soon as they ended.
    pub async fn containers_to_remove(&self, time: DateTime<Utc>) -> Result<Vec<Container>> {
        let rows: Vec<Container> = on!(self, pool => sqlx::query_as(
            "SELECT * FROM containers WHERE finished_at IS NOT NULL AND state = 'running'",
        )
        .fetch_all(pool)
        .await?);
        let due = |row: &Container| {
            row.options.auto_remove || row.finished_at.is_some_and(|at| at <= time)
        };
        Ok(rows.into_iter().filter(due).collect())
    }
}
