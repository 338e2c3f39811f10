//! What the engine tells of the containers as it happens: an end is noted when it comes, not at the next
//! repair. What is missed while nobody listens is found by the repair, as before.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::TryStreamExt;
use tokio_util::sync::CancellationToken;

use super::{Containers, Phase};
use crate::{engine::Happening, error::Result};

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
        let mut happenings = self.engine.happenings(self.instance).await?;
        while let Some(happening) = happenings.try_next().await? {
            if let Err(error) = self.hear(&happening).await {
                error.log();
            }
        }
        Ok(())
    }

    async fn hear(&self, happening: &Happening) -> Result<()> {
        if !matches!(
            happening.action.as_str(),
            "die" | "start" | "oom" | "destroy"
        ) {
            return Ok(());
        }
        // Who changes it just now writes it down himself.
        if self.is_busy(happening.id) {
            return Ok(());
        }
        let Some(row) = self.store.container(happening.id).await? else {
            return Ok(());
        };
        let its_own = row.container_id.as_deref() == Some(&happening.container_id);
        match (happening.action.as_str(), row.phase) {
            _ if !its_own => {}
            ("destroy", Phase::Running) => self.untidy.notify_one(),
            (_, Phase::Running) => {
                let live = self.engine.inspect(&happening.container_id).await?;
                self.note_ends(&[row], &[live]).await?;
            }
            _ => {}
        }
        Ok(())
    }
}
