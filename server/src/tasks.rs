//! Work that outlives its caller.

use std::future::Future;

use tokio_util::task::TaskTracker;

use crate::error::{Error, Result};

/// Runs `work` on a task of its own, tracked by `tasks`: it ends even when nobody waits for it any
/// more, as when the client hung up. A panic in it is an internal error here.
pub async fn apart<T: Send + 'static>(
    tasks: &TaskTracker,
    work: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    tasks
        .spawn(work)
        .await
        .unwrap_or_else(|panic| Err(Error::internal(panic)))
}
