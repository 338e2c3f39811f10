//! How containers end: by themselves, or because somebody asks for it.

use std::{sync::Arc, time::Instant};

use uuid::Uuid;

use super::{Container, Containers, Phase, Reason, mirror::Word};
use crate::{
    caller::Caller,
    error::{Code, Error, Result},
    store::{events::By, now},
};

impl Containers {
    /// Some that are counted, or hold a name, may have ended since the last repair: finds out, unless
    /// somebody did after the time `asked`.
    pub(super) async fn look_for_ends(&self, asked: Instant) -> Result<()> {
        let mut looked = self.looked_for_ends.lock().await;
        if looked.is_some_and(|at| at > asked) {
            return Ok(());
        }
        let began = Instant::now();
        self.look_at_all(false).await?;
        self.note_all().await?;
        *looked = Some(began);
        Ok(())
    }

    /// Stops the container that `identifier` names, removes it from the engine, and answers its id.
    /// `grace_seconds` are in place of its own.
    pub async fn terminate(
        self: &Arc<Self>,
        caller: &Caller,
        identifier: &str,
        grace_seconds: Option<i32>,
    ) -> Result<Uuid> {
        let row = self.find(caller, identifier).await?;
        if row.phase == Phase::Creating {
            return Err(Error::new(
                Code::Conflict,
                format!(
                    "Container {} is still being launched. Terminate it when it runs.",
                    row.id
                ),
            ));
        }
        if row.container_id.is_some() {
            self.engine.ping().await?;
        }
        let _busy = self.busy(row.id)?;
        let reason = Reason::TerminatedByCaller;
        let by = caller.by();
        self.remove(&row, reason, grace_seconds, &by).await?;
        Ok(row.id)
    }

    /// Stops it, and removes it from the engine, for `reason`; unless its time was put off meanwhile.
    pub(super) async fn end(self: &Arc<Self>, id: Uuid, reason: Reason) -> Result<()> {
        let _busy = self.busy(id)?;
        let Some(row) = self.store.container(id).await? else {
            return Ok(());
        };
        let put_off = row.expires_at.is_none_or(|at| at > now());
        if reason == Reason::Expired && put_off {
            return Ok(());
        }
        // Somebody started it again at the engine.
        let runs = |id: &String| matches!(self.mirror.get(id), Word::Live(live) if live.runs());
        if reason == Reason::Exited && row.container_id.as_ref().is_some_and(runs) {
            return Ok(());
        }
        self.remove(&row, reason, None, &By::slipway()).await
    }

    async fn remove(
        &self,
        row: &Container,
        reason: Reason,
        grace_seconds: Option<i32>,
        by: &By,
    ) -> Result<()> {
        let reason = Some(reason);
        // A failed launch left nothing, holds no name, and passes through no other phase.
        if row.phase == Phase::Failed {
            self.store
                .container_moved(row.id, row.phase, Phase::Removed, reason, None, by)
                .await?;
            return Ok(());
        }
        if row.phase != Phase::Removing
            && !self
                .store
                .container_moved(row.id, row.phase, Phase::Removing, reason, None, by)
                .await?
        {
            return Err(Error::new(
                Code::Conflict,
                format!(
                    "Container {} is changing just now. Read it again in a moment.",
                    row.id
                ),
            ));
        }
        if let Some(container_id) = &row.container_id {
            let grace = grace_seconds.or(row.options.stop_grace_seconds);
            let grace = grace.unwrap_or(self.settings.stop_grace_seconds);
            let stopped = self.engine.stop(container_id, grace).await;
            let removed = match stopped {
                Ok(()) => self.engine.remove(container_id).await,
                refused => refused,
            };
            // Whether it is gone, or how it does now; where the engine does not say, its events will.
            let _ = self.look(container_id).await;
            if let Err(error) = removed {
                self.untidy.notify_one();
                return Err(error.into());
            }
        }
        let moved = self
            .store
            .container_moved(row.id, Phase::Removing, Phase::Removed, reason, None, by)
            .await;
        if let Err(error) = moved {
            // It is gone from the engine; the repair, or the next try, writes it down.
            self.untidy.notify_one();
            return Err(error);
        }
        tracing::info!(container = %row.id, "terminated");
        Ok(())
    }
}
