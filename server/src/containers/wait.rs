//! Waiting for a container to come so far.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{Instant, timeout_at},
};
use uuid::Uuid;

use super::{Containers, Phase, View};
use crate::{caller::Caller, error::Result};

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Milestone {
    /// It runs, and is not paused.
    Running,
    /// Its healthcheck says so.
    Healthy,
    /// It has ended, or was terminated.
    Exited,
}

impl Containers {
    /// The container that `identifier` names, once it has come to `milestone`, or after `limit`; and
    /// whether it has.
    pub async fn wait(
        self: &Arc<Self>,
        caller: &Caller,
        identifier: &str,
        milestone: Milestone,
        limit: Duration,
    ) -> Result<(bool, View)> {
        let end = Instant::now() + limit;
        // Listens before it looks: what changes in between is told.
        let mut changes = self.store.containers_changed().subscribe();
        let mut view = self.get(caller, identifier, false).await?;
        // A name may be another's in a moment, and what is terminated is not found: the row stays.
        let id = view.row.id;
        while !view.is_at(milestone) {
            if timeout_at(end, changed(&mut changes, id)).await.is_err() {
                return Ok((false, view));
            }
            let Some(row) = self.store.container(id).await? else {
                return Ok((false, view));
            };
            view = self.view(Arc::new(row), &self.mirror.shown());
        }
        Ok((true, view))
    }
}

/// Returns when the container `id` may have changed.
async fn changed(changes: &mut Receiver<Uuid>, id: Uuid) {
    loop {
        match changes.recv().await {
            Ok(other) if other != id => {}
            // Too many changes to be told them all: he looks.
            Ok(_) | Err(RecvError::Lagged(_)) => return,
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

impl View {
    fn is_at(&self, milestone: Milestone) -> bool {
        let live = self.live.as_ref();
        match milestone {
            Milestone::Running => live.is_some_and(|live| live.state == "running"),
            Milestone::Healthy => {
                live.is_some_and(|live| live.health.as_deref() == Some("healthy"))
            }
            Milestone::Exited => {
                let gone = matches!(self.row.phase, Phase::Removed | Phase::Failed | Phase::Lost);
                gone || live.is_some_and(|live| live.ended())
            }
        }
    }
}
