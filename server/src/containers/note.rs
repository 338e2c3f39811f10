//! What the mirror shows is written down: which containers have ended, and which run again. And the mirror
//! is held against the engine.

use std::{future::Future, time::Duration};

use uuid::Uuid;

use super::{
    Container, Containers, Phase, Reason,
    mirror::{Differing, Word},
};
use crate::{
    engine::{EngineError, Listed},
    error::Result,
    metrics::METRICS,
    store::events::By,
};

/// Time for the engine's event to explain what differs.
const EXPLAINED: Duration = Duration::from_secs(1);
/// How often a row is written anew because the container went on meanwhile.
const ROUNDS: usize = 5;

impl Containers {
    /// Writes something down on a task of its own: a statement that is cut off may be done after it was
    /// taken for undone.
    pub(super) async fn write_down(
        &self,
        writing: impl Future<Output = Result<()>> + Send + 'static,
    ) {
        let written = self.tasks.spawn(writing).await;
        if let Ok(Err(error)) = written {
            error.log();
            self.untidy.notify_one();
        }
    }

    /// Has whoever changes the container of row `id` just now look at it again when he is done; false where
    /// nobody does.
    pub(super) fn mark_missed(&self, id: Uuid) -> bool {
        match self.busy_ids().get_mut(&id) {
            Some(work) => {
                work.missed = true;
                true
            }
            None => false,
        }
    }

    /// Writes down what the mirror shows of the container of row `id`.
    pub(super) async fn note(&self, id: Uuid, container_id: &str) -> Result<()> {
        let row = self.store.container(id).await?;
        let row = row.filter(|row| row.container_id.as_deref() == Some(container_id));
        let Some(row) = row else { return Ok(()) };
        self.note_row(row).await?;
        if self.mirror.get(container_id) == Word::Gone {
            self.untidy.notify_one();
        }
        Ok(())
    }

    /// Writes down which have ended by the mirror, and which run again: one that has ended takes nothing of
    /// its owner's quota.
    pub async fn note_all(&self) -> Result<()> {
        for row in self.store.containers_open().await?.values() {
            if self.differs(row) {
                self.note_row(Container::clone(row)).await?;
            }
        }
        Ok(())
    }

    fn differs(&self, row: &Container) -> bool {
        let (Some(container_id), Phase::Running) = (&row.container_id, row.phase) else {
            return false;
        };
        match (self.mirror.get(container_id), row.finished_at) {
            (Word::Live(live), None) => live.ended(),
            (Word::Live(live), Some(_)) => live.runs(),
            _ => false,
        }
    }

    async fn note_row(&self, mut row: Container) -> Result<()> {
        for _ in 0..ROUNDS {
            // Who changes it just now writes down what he did, and what happens meanwhile is looked at then.
            if !self.differs(&row) || self.mark_missed(row.id) {
                return Ok(());
            }
            let container_id = row.container_id.as_deref().unwrap_or_default();
            match (self.mirror.get(container_id), row.finished_at) {
                (Word::Live(live), None) => {
                    let (reason, by) = (Reason::Exited, By::engine());
                    self.write_end(&row, &live, reason, &by).await?;
                }
                (_, Some(ended)) => {
                    let by = By::engine();
                    self.store.container_runs_again(row.id, ended, &by).await?;
                }
                _ => {}
            }
            // It may have gone on while that was written.
            match self.store.container(row.id).await? {
                Some(written) => row = written,
                None => return Ok(()),
            }
        }
        Ok(())
    }

    /// Every container that the engine has; the mirror agrees with it then. What it had wrong although the
    /// engine's events were followed, and no event explains a moment later, is a defect: it is counted and
    /// logged, and the events are followed anew.
    pub async fn verified(&self) -> Result<Vec<Listed>> {
        let suspects = self.suspects().await?;
        if !suspects.is_empty() {
            tokio::time::sleep(EXPLAINED).await;
            let rows = self.store.containers_open().await?;
            for wrong in self.suspects().await? {
                let row = rows.get(&wrong.id);
                let ours = row.is_some_and(|row| {
                    row.phase == Phase::Running
                        && row.container_id.as_deref() == Some(&wrong.container_id)
                });
                if ours && suspects.contains(&wrong) {
                    METRICS.disagreements.inc();
                    tracing::error!(container = %wrong.id, ?wrong, "what is known of it was wrong");
                    self.astray.notify_one();
                }
            }
        }
        Ok(self.look_at_all(false).await?)
    }

    async fn suspects(&self) -> std::result::Result<Vec<Differing>, EngineError> {
        let turn = self.mirror.turn();
        let listed = self.engine.list(self.instance).await?;
        if !self.mirror.follows() {
            return Ok(Vec::new());
        }
        let mut suspects = self.mirror.differing(&listed, turn);
        suspects.retain(|one| !one.asked && !self.is_busy(one.id));
        Ok(suspects)
    }
}
