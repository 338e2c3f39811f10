//! What the engine tells of the containers as it happens: an end is noted when it comes, not at the next
//! repair. What is missed while nobody listens is found by the repair, as before.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::TryStreamExt;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{Containers, Phase};
use crate::{engine::EngineError, error::Result};

/// What the engine calls those happenings that may change a row.
const CHANGES: [&str; 3] = ["die", "start", "destroy"];
/// Time between two tries to listen.
const AGAIN: Duration = Duration::from_millis(500);

impl Containers {
    /// Listens to the engine until `stop`.
    pub async fn watch(self: Arc<Self>, stop: CancellationToken) {
        let listen = async {
            loop {
                if let Err(error) = self.listen().await {
                    tracing::debug!(%error, "the engine's events cannot be followed; trying again");
                }
                tokio::time::sleep(AGAIN).await;
                // What happened meanwhile.
                if let Err(error) = self.look_for_ends(Instant::now()).await {
                    tracing::debug!(%error, "the engine does not say what has ended");
                }
            }
        };
        stop.run_until_cancelled(listen).await;
    }

    async fn listen(&self) -> Result<()> {
        let mut told_later = self.told_later.lock().await;
        let mut happenings = self.engine.happenings(self.instance).await?;
        loop {
            let id = tokio::select! {
                happening = happenings.try_next() => match happening? {
                    Some(happening) if CHANGES.contains(&happening.action.as_str()) => happening.id,
                    Some(_) => continue,
                    None => return Ok(()),
                },
                Some(id) = told_later.recv() => id,
            };
            if let Err(error) = self.hear(id).await {
                error.log();
            }
        }
    }

    /// Something happened to the container of row `id`.
    async fn hear(&self, id: Uuid) -> Result<()> {
        // Who changes it just now writes down what he did, and what happens meanwhile is looked at then.
        if let Some(work) = self.busy_ids().get_mut(&id) {
            work.missed = true;
            return Ok(());
        }
        let Some(row) = self.store.container(id).await? else {
            return Ok(());
        };
        let (Some(container_id), Phase::Running) = (&row.container_id, row.phase) else {
            return Ok(());
        };
        match self.engine.inspect(container_id).await {
            Ok(live) => self.note_ends(&[row], &[live]).await,
            Err(EngineError::Missing(_)) => {
                self.untidy.notify_one();
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }
}
