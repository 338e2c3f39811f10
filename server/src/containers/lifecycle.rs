//! What is done to a container that was launched: stop, start, restart, pause, unpause, kill, update.
//! What it has come to already is success.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};

use super::{Container, Containers, Phase, Reason, View};
use crate::{
    caller::Caller,
    engine::Live,
    error::{Code, Error, Place, Result, Violation},
    store::{
        containers::Readmitted,
        events::{By, Happened},
        keepable, now,
    },
};

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// End its program; with so many seconds for it, in place of its own.
    Stop(Option<i32>),
    /// Start it, if it has ended.
    Start,
    /// Both.
    Restart(Option<i32>),
    /// Halt its processes.
    Pause,
    /// Let them go on.
    Unpause,
    /// Send a signal to its first process.
    Kill(String),
}

impl Containers {
    /// Does `change` to the container that `identifier` names, and answers how it does then.
    pub async fn change(
        self: &Arc<Self>,
        caller: &Caller,
        identifier: &str,
        change: Change,
    ) -> Result<View> {
        let row = self.find(caller, identifier).await?;
        let (Some(container_id), Phase::Running) = (row.container_id.clone(), row.phase) else {
            return Err(Error::new(
                Code::Conflict,
                format!("Container {} is not in the engine now. Read it.", row.id),
            ));
        };
        self.engine.ping().await?;
        let _busy = self.busy(row.id)?;
        let live = self.look(&container_id).await?;
        let live = live.ok_or_else(|| not_now(&row, "is no longer in the engine"))?;
        let grace = |seconds: Option<i32>| {
            let own = row.options.stop_grace_seconds;
            seconds.or(own).unwrap_or(self.settings.stop_grace_seconds)
        };
        let (paused, by) = (live.state == "paused", caller.by());
        // Whoever stops it ends it; else what ends does so by itself.
        let reason = match change {
            Change::Stop(_) => Reason::TerminatedByCaller,
            _ => Reason::Exited,
        };
        // What changes no row is told all the same.
        let happened = |action| Happened::container(action, row.id, &row.owner, &by);
        match change {
            Change::Stop(_) | Change::Kill(_) if live.ended() => {
                if matches!(change, Change::Kill(_)) {
                    return Err(not_now(&row, "has ended, so that nothing takes a signal"));
                }
            }
            Change::Stop(seconds) => self.engine.stop(&container_id, grace(seconds)).await?,
            Change::Kill(signal) => {
                self.engine.kill(&container_id, &signal).await?;
                let happened = happened("signalled").with("signal", signal);
                self.store.happened(happened).await?;
            }
            Change::Start | Change::Restart(_) if live.ended() => {
                self.start_again(&row, &container_id, &by).await?;
            }
            Change::Start | Change::Restart(_) if paused => {
                return Err(not_now(&row, "is paused; unpause it first"));
            }
            Change::Start => {}
            Change::Restart(seconds) => {
                self.images.startable(&row).await?;
                self.engine.restart(&container_id, grace(seconds)).await?;
                self.store.happened(happened("restarted")).await?;
            }
            Change::Pause | Change::Unpause if live.ended() => {
                return Err(not_now(&row, "has ended"));
            }
            Change::Pause if paused => {}
            Change::Pause => {
                self.engine.pause(&container_id).await?;
                self.store.happened(happened("paused")).await?;
            }
            Change::Unpause if paused => {
                self.engine.unpause(&container_id).await?;
                self.store.happened(happened("unpaused")).await?;
            }
            Change::Unpause => {}
        }
        self.changed(row, &container_id, reason, &by).await
    }

    /// Starts a container that has ended, if its owner's quota and its name allow it.
    async fn start_again(&self, row: &Container, container_id: &str, by: &By) -> Result<()> {
        let max_running = self.images.startable(row).await?.max_running;
        let defaults = self.quotas.defaults();
        let readmitted = self.store.readmit_container(row, defaults, max_running, by);
        match readmitted.await? {
            Readmitted::Yes => {}
            Readmitted::ImageGone => return Err(crate::images::no_longer(&row.reference)),
            Readmitted::TooMany(running, allowed) => {
                return Err(super::launch::too_many(&row.reference, running, allowed));
            }
            Readmitted::Over(excess) => return Err(self.quotas.refuse(&row.owner, excess).await),
            Readmitted::NameTaken(holder) => {
                let why = format!("has ended, and its name is container {holder}'s by now");
                return Err(not_now(row, &why));
            }
        }
        if let Err(error) = self.engine.start(container_id).await {
            // It takes nothing of the quota after all.
            self.untidy.notify_one();
            return Err(error.into());
        }
        Ok(())
    }

    /// How the container of `row` does after a change; an end is written down, with its `reason`.
    async fn changed(
        &self,
        row: Container,
        container_id: &str,
        reason: Reason,
        by: &By,
    ) -> Result<View> {
        let live = self.look(container_id).await?;
        if let Some(live) = live.as_ref().filter(|live| live.ended()) {
            self.write_end(&row, live, reason, by).await?;
        }
        let row = self.store.container(row.id).await?.unwrap_or(row);
        Ok(self.seen(Arc::new(row), live))
    }

    /// Changes what Slipway itself keeps of the container that `identifier` names.
    pub async fn update(
        self: &Arc<Self>,
        caller: &Caller,
        identifier: &str,
        labels: Option<BTreeMap<String, String>>,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<View> {
        let row = self.find(caller, identifier).await?;
        if let Some(labels) = &labels {
            super::launch::check_labels(labels)?;
        }
        if expires_at.is_some_and(|at| at <= now()) {
            let past = Violation::new(Place::Body, "/expires_at", "this is past");
            return Err(Error::conflicting(vec![past]));
        }
        if let Some(at) = expires_at {
            let image = self.images.vetted(row.image_id).await?;
            let max = image.and_then(|image| image.policy.ttl_seconds.max);
            super::permit::until(at, row.created_at, max, &row.reference)?;
        }
        let _busy = self.busy(row.id)?;
        let expires_at = expires_at.map(keepable);
        let by = caller.by();
        let updated = self
            .store
            .update_container(row.id, labels.as_ref(), expires_at, &by);
        if !updated.await? {
            return Err(not_now(&row, "is being terminated"));
        }
        self.get(caller, &row.id.to_string(), false).await
    }

    /// Writes down that the container of `row` has ended as `live` says: for the engine's reason where
    /// it has one, else for `reason`.
    pub(super) async fn write_end(
        &self,
        row: &Container,
        live: &Live,
        reason: Reason,
        by: &By,
    ) -> Result<()> {
        let reason = match live.oom_killed {
            true => Reason::OomKilled,
            false => reason,
        };
        let end = crate::store::containers::End {
            at: live.finished_at.unwrap_or_else(now),
            reason,
            exit_code: live.exit_code,
        };
        if self.store.container_ended(row.id, end, by).await? {
            tracing::info!(container = %row.id, ?reason, exit_code = end.exit_code, "ended");
        }
        Ok(())
    }
}

fn not_now(row: &Container, why: &str) -> Error {
    Error::new(Code::Conflict, format!("Container {} {why}.", row.id))
}
