//! The rows of what the engine may have, in memory. One process writes this database, so they are as they
//! were read until a statement here changes one: that one is read again by the next who asks.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::broadcast;
use uuid::Uuid;

use super::{Container, Phase};
use crate::{
    error::Result,
    store::{Store, on},
};

/// Rows of which so many have changed are all read again.
const MANY: usize = 32;
/// Changes that one who listens may fall behind; beyond that he is told so, and looks.
const BEHIND: usize = 1024;

/// Rows by id: the newest are the last.
pub type Rows = Arc<BTreeMap<Uuid, Arc<Container>>>;

/// The rows, and what is known of their changes.
#[derive(Debug)]
pub(in crate::store) struct Open {
    kept: Mutex<Kept>,
    changed: broadcast::Sender<Uuid>,
}

#[derive(Debug, Default)]
struct Kept {
    /// `None` before they are read for the first time.
    rows: Option<Rows>,
    /// How often they were read.
    reads: u64,
    /// Those that may have changed since, each with the number of its last change.
    stale: HashMap<Uuid, u64>,
    changes: u64,
}

impl Default for Open {
    fn default() -> Self {
        Self {
            kept: Mutex::default(),
            changed: broadcast::channel(BEHIND).0,
        }
    }
}

impl Open {
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The row `id` may have changed.
    fn touch(&self, id: Uuid) {
        let mut kept = self.lock();
        kept.changes += 1;
        let change = kept.changes;
        kept.stale.insert(id, change);
        drop(kept);
        let _ = self.changed.send(id);
    }
}

/// Says at its end that a row may have changed: also where the commit's answer was lost.
pub(in crate::store) struct Touch<'a>(pub(in crate::store) &'a Open, pub(in crate::store) Uuid);

impl Drop for Touch<'_> {
    fn drop(&mut self) {
        self.0.touch(self.1);
    }
}

/// [`noting!`](crate::store::noting) of a transaction that may change the row of the container `$id`.
macro_rules! changing {
    ($store:expr, $id:expr, $tx:ident => $body:expr) => {{
        let _touch = $crate::store::containers::open::Touch(&$store.open, $id);
        $crate::store::noting!($store, $tx => $body)
    }};
}
pub(in crate::store) use changing;

impl Store {
    /// Told the id of each container whose row changes; also where the engine tells of one.
    pub fn containers_changed(&self) -> &broadcast::Sender<Uuid> {
        &self.open.changed
    }

    /// Every row that the engine may have a container for.
    pub async fn containers_open(&self) -> Result<Rows> {
        let (rows, reads, stale) = {
            let kept = self.open.lock();
            match &kept.rows {
                Some(rows) if kept.stale.is_empty() => return Ok(Arc::clone(rows)),
                rows => (rows.clone(), kept.reads, kept.stale.clone()),
            }
        };
        let rows = match rows {
            Some(mut rows) if stale.len() <= MANY => {
                for id in stale.keys() {
                    let row = self.container(*id).await?.filter(is_open);
                    let rows = Arc::make_mut(&mut rows);
                    match row {
                        Some(row) => rows.insert(*id, Arc::new(row)),
                        None => rows.remove(id),
                    };
                }
                rows
            }
            _ => Arc::new(self.read_open().await?),
        };
        // Nobody waits for another's read, so two may do the same: only one of them is kept. Either has all
        // that had changed when it began.
        let mut kept = self.open.lock();
        if kept.reads == reads {
            kept.reads += 1;
            kept.rows = Some(Arc::clone(&rows));
            kept.stale
                .retain(|id, change| stale.get(id) != Some(change));
        }
        Ok(rows)
    }

    async fn read_open(&self) -> Result<BTreeMap<Uuid, Arc<Container>>> {
        let rows: Vec<Container> = on!(self, pool => sqlx::query_as(
            "SELECT * FROM containers WHERE state IN ('creating', 'running', 'removing', 'lost')",
        )
        .fetch_all(pool)
        .await?);
        let rows = rows.into_iter().map(|row| (row.id, Arc::new(row)));
        Ok(rows.collect())
    }
}

fn is_open(row: &Container) -> bool {
    !matches!(row.phase, Phase::Removed | Phase::Failed)
}
