//! Connections that wait for a request. Where there is no room for another one, the one that has waited
//! longest goes: who only holds connections keeps nobody out.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};
use tokio_util::sync::CancellationToken;

use super::Body;

/// How soon another one is told to go.
const MOMENT: Duration = Duration::from_millis(50);

/// Those that wait, in the order in which they began to.
#[derive(Debug, Default)]
pub(super) struct Idle {
    waiting: Mutex<(u64, BTreeMap<u64, CancellationToken>)>,
}

/// One that waits, until this is dropped.
#[derive(Debug)]
pub(super) struct Waiting {
    idle: Arc<Idle>,
    place: u64,
}

impl Idle {
    fn lock(&self) -> MutexGuard<'_, (u64, BTreeMap<u64, CancellationToken>)> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more that waits from now on, and ends when `leave` is cancelled.
    pub(super) fn enter(self: &Arc<Self>, leave: &CancellationToken) -> Waiting {
        let mut waiting = self.lock();
        waiting.0 += 1;
        let place = waiting.0;
        waiting.1.insert(place, leave.clone());
        Waiting {
            idle: Arc::clone(self),
            place,
        }
    }

    /// Ends the one that has waited longest, if there is one.
    pub(super) fn end_longest(&self) {
        if let Some((_, leave)) = self.lock().1.pop_first() {
            leave.cancel();
        }
    }

    /// One of the `slots`, for which as many connections end as it needs.
    pub(super) async fn room(&self, slots: &Arc<Semaphore>) -> Option<OwnedSemaphorePermit> {
        if let Ok(slot) = Arc::clone(slots).try_acquire_owned() {
            return Some(slot);
        }
        let mut slot = std::pin::pin!(Arc::clone(slots).acquire_owned());
        loop {
            self.end_longest();
            // Its end may take a moment; or none waits as yet.
            if let Ok(slot) = timeout(MOMENT, slot.as_mut()).await {
                return slot.ok();
            }
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.idle.lock().1.remove(&self.place);
    }
}

/// A body with something to be done when all of it was taken, or nobody takes it any more.
pub(super) struct Then<F: Fn()> {
    /// The body.
    pub(super) body: Body,
    /// What is done then.
    pub(super) then: F,
}

impl<F: Fn() + Unpin> hyper::body::Body for Then<F> {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl<F: Fn()> Drop for Then<F> {
    fn drop(&mut self) {
        (self.then)();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_that_waited_longest_goes() {
        let idle = Arc::new(Idle::default());
        let tokens: Vec<CancellationToken> = (0..3).map(|_| CancellationToken::new()).collect();
        let mut waiting: Vec<Waiting> = tokens.iter().map(|token| idle.enter(token)).collect();
        // The first has a request, and waits for the next one.
        waiting[0] = idle.enter(&tokens[0]);
        idle.end_longest();
        idle.end_longest();
        let ended: Vec<bool> = tokens.iter().map(CancellationToken::is_cancelled).collect();
        assert_eq!(ended, [false, true, true]);
        drop(waiting);
        idle.end_longest();
        assert!(!tokens[0].is_cancelled());
    }
}
