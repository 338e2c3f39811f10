//! Connections that wait for a request. Where there is no room for another one, the one that has waited
//! longest goes: who only holds connections keeps nobody out.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio_util::sync::CancellationToken;

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
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.idle.lock().1.remove(&self.place);
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
