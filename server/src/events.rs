//! What happened to images and containers: read, and followed.

use async_stream::stream;
use futures_util::{StreamExt, stream::BoxStream};

use crate::{
    caller::{Caller, Nothing},
    error::Result,
    store::Store,
};

pub use crate::store::events::{Event, Filter, Kind};

/// Events that a follower reads at once.
const BATCH: i64 = 100;

/// The events.
#[derive(Debug)]
pub struct Events {
    store: Store,
}

impl Events {
    /// Those that `store` keeps.
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    /// One page of what `caller` may see, newest first, of the events before the place `cursor`; and
    /// whether there are more.
    pub async fn page(
        &self,
        caller: &Caller,
        filter: Filter,
        limit: usize,
        cursor: Option<i64>,
    ) -> Result<(Vec<Event>, bool)> {
        let Some(filter) = narrowed(caller, filter) else {
            return Ok((Vec::new(), false));
        };
        let wanted = i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1;
        let before = cursor.unwrap_or(i64::MAX);
        let mut page = self.store.events_before(&filter, before, wanted).await?;
        let more = page.len() > limit;
        page.truncate(limit);
        Ok((page, more))
    }

    /// What `caller` may see after the place `after`, or from now on, oldest first, without an end.
    pub async fn follow(
        &self,
        caller: &Caller,
        filter: Filter,
        after: Option<i64>,
    ) -> Result<BoxStream<'static, Event>> {
        let Some(filter) = narrowed(caller, filter) else {
            return Ok(futures_util::stream::pending().boxed());
        };
        let store = self.store.clone();
        let mut place = match after {
            Some(after) => after,
            None => store.last_event().await?,
        };
        let events = stream! {
            let mut written = store.events_written();
            loop {
                written.mark_unchanged();
                // Before the events: those up to here that are not in the batch are not for this one.
                let Ok(last) = store.last_event().await else { break };
                // A client that was cut off comes again with the last one that it saw.
                let Ok(batch) = store.events_after(&filter, place, BATCH).await else { break };
                let whole = batch.len() < usize::try_from(BATCH).unwrap_or_default();
                for event in batch {
                    place = event.seq;
                    yield event;
                }
                if whole {
                    place = place.max(last);
                    if written.changed().await.is_err() {
                        break;
                    }
                }
            }
        };
        Ok(events.boxed())
    }
}

/// The filter with what `caller` may see; `None` where that is nothing. Who asks for one owner's asks
/// for no other's, also where it is shared.
fn narrowed(caller: &Caller, mut filter: Filter) -> Option<Filter> {
    filter.shared = filter.owner.is_none();
    let owner = match caller.narrowed(filter.owner.as_deref()) {
        Ok(owner) => owner.map(str::to_owned),
        Err(Nothing) => return None,
    };
    filter.owner = owner;
    Some(filter)
}
