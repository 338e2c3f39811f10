//! What ends because its time is up. The times are in the database: a restart forgets none.

use std::{sync::Arc, time::Duration};

use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{Container, Containers, Reason};
use crate::{error::Result, store::now};

/// How often it is looked.
const PAUSE: Duration = Duration::from_secs(1);

impl Containers {
    /// Ends what has expired, and removes from the engine what ended long enough ago, until `stop`;
    /// each on a task of `tasks`.
    pub async fn sweep(self: Arc<Self>, tasks: TaskTracker, stop: CancellationToken) {
        let pause = || stop.run_until_cancelled(tokio::time::sleep(PAUSE));
        while pause().await.is_some() {
            if let Err(error) = self.sweep_once(&tasks).await {
                error.log();
            }
        }
    }

    async fn sweep_once(self: &Arc<Self>, tasks: &TaskTracker) -> Result<()> {
        for row in self.store.containers_expired().await? {
            self.end_apart(tasks, row, Reason::Expired);
        }
        for row in self.store.containers_revoked().await? {
            self.end_apart(tasks, row, Reason::ImageRevoked);
        }
        let long_ago = now() - self.settings.keep_ended;
        for row in self.store.containers_to_remove(long_ago).await? {
            self.end_apart(tasks, row, Reason::Exited);
        }
        Ok(())
    }

    fn end_apart(self: &Arc<Self>, tasks: &TaskTracker, row: Container, reason: Reason) {
        if self.is_busy(row.id) {
            return;
        }
        let containers = Arc::clone(self);
        tasks.spawn(async move {
            match containers.end(row.id, reason).await {
                Ok(()) => tracing::info!(container = %row.id, ?reason, "its time was up"),
                Err(error) => tracing::warn!(container = %row.id, %error, "it stays for now"),
            }
        });
    }
}
