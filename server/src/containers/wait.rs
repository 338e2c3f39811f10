//! Waiting for a container to come so far.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use super::{Containers, Phase, View};
use crate::{caller::Caller, error::Result};

/// How often it is looked.
const PAUSE: Duration = Duration::from_millis(200);

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
        let start = Instant::now();
        let mut view = self.get(caller, identifier, false).await?;
        // A name may be another's in a moment, and what is terminated is not found: the row stays.
        let id = view.row.id;
        loop {
            let left = limit.saturating_sub(start.elapsed());
            if view.is_at(milestone) || left.is_zero() {
                return Ok((view.is_at(milestone), view));
            }
            tokio::time::sleep(PAUSE.min(left)).await;
            let Some(row) = self.store.container(id).await? else {
                return Ok((false, view));
            };
            view = self.view(row).await?;
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
                gone || live.is_some_and(crate::engine::Live::ended)
            }
        }
    }
}
