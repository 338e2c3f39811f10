//! Requests that change something, each from before its operation runs until its audit record is
//! written; and safe retries: the answer of the first request with an `Idempotency-Key` is the answer
//! of all.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::types::Json;
use tokio::sync::watch;
use uuid::Uuid;

use crate::{
    error::{Code, Error, Result},
    store::{
        Store,
        audit::{Entry, Outcome, Values},
        now,
    },
};

pub use crate::store::calls::{Answer, Call};

/// How long an answer is given again.
const KEPT: TimeDelta = TimeDelta::hours(24);

/// Owner, operation and the client's key: one answer for each.
type Slot = (String, String, String);

/// The calls of this Slipway.
#[derive(Debug)]
pub struct Calls {
    store: Store,
    under_way: Mutex<UnderWay>,
}

#[derive(Debug, Default)]
struct UnderWay {
    ids: HashSet<Uuid>,
    slots: HashMap<Slot, (Option<Vec<u8>>, watch::Receiver<()>)>,
}

/// Who has a call's slot.
enum Place {
    /// It has it now, if it needs one.
    Ours(Option<(Slot, watch::Sender<()>)>),
    /// The first with its key, until this is closed.
    Theirs(watch::Receiver<()>),
}

/// What a call is to do.
#[derive(Debug)]
pub enum Begun {
    /// Run, and end.
    Run(Box<Running>),
    /// Nothing: this is the answer of the first.
    Again(Answer),
}

/// A call that is under way, until this is dropped.
#[derive(Debug)]
pub struct Running {
    calls: Arc<Calls>,
    call: Call,
    slot: Option<(Slot, watch::Sender<()>)>,
}

/// How a call ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ended {
    /// The answer's status.
    pub status: u16,
    /// The problem's code.
    pub code: Option<String>,
    /// The path of what was made.
    pub location: Option<String>,
    /// The answer's body, without secrets.
    pub body: String,
    /// The path of what was changed, where the request's own does not say it.
    pub target: Option<String>,
    /// A policy before and after.
    pub change: Option<(Values, Values)>,
}

impl Calls {
    /// The calls that `store` keeps.
    pub fn new(store: Store) -> Self {
        Self {
            store,
            under_way: Mutex::default(),
        }
    }

    /// Writes `call` down, unless its key has an answer already. Waits for the first call with the key
    /// while that is under way.
    pub async fn begin(self: &Arc<Self>, mut call: Call) -> Result<Begun> {
        loop {
            let slot = match self.enter(&call)? {
                Place::Ours(slot) => slot,
                Place::Theirs(mut first) => {
                    // Its sender is dropped when the first has ended.
                    while first.changed().await.is_ok() {}
                    continue;
                }
            };
            call.started_at = now();
            let running = Running {
                calls: Arc::clone(self),
                call: call.clone(),
                slot,
            };
            let Some(earlier) = self.store.begin_call(&call).await? else {
                return Ok(Begun::Run(Box::new(running)));
            };
            if earlier.finished_at.is_some_and(|at| at < now() - KEPT) {
                self.store.forget_call(earlier.id).await?;
                continue;
            }
            if earlier.fingerprint != call.fingerprint {
                return Err(mismatch());
            }
            return match earlier.answer() {
                Some(answer) => Ok(Begun::Again(answer)),
                None => Err(Error::new(
                    Code::Starting,
                    "Slipway stopped before it answered the first request with this Idempotency-Key, \
                     and is finding out what became of it. Try again in 2 seconds.",
                )),
            };
        }
    }

    /// Takes the place of `call`, or answers who has it.
    fn enter(&self, call: &Call) -> Result<Place> {
        let mut under_way = self.under_way();
        let slot = call.idempotency_key.as_ref().map(|key| {
            let slot: Slot = (call.owner.clone(), call.operation.clone(), key.clone());
            slot
        });
        let place = match slot {
            None => Place::Ours(None),
            Some(slot) => match under_way.slots.get(&slot) {
                Some((fingerprint, _)) if *fingerprint != call.fingerprint => {
                    return Err(mismatch());
                }
                Some((_, first)) => return Ok(Place::Theirs(first.clone())),
                None => {
                    let (ended, first) = watch::channel(());
                    let taken = (call.fingerprint.clone(), first);
                    under_way.slots.insert(slot.clone(), taken);
                    Place::Ours(Some((slot, ended)))
                }
            },
        };
        under_way.ids.insert(call.id);
        Ok(place)
    }

    fn under_way(&self) -> MutexGuard<'_, UnderWay> {
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls of which nobody knows how they ended, oldest first: the process stopped, or the database
    /// did not take the end.
    pub async fn interrupted(&self) -> Result<Vec<Call>> {
        // What begins after this moment is under way, or was.
        let (known, moment) = (self.under_way().ids.clone(), now());
        let mut open = self.store.calls_open().await?;
        open.retain(|call| call.started_at < moment && !known.contains(&call.id));
        Ok(open)
    }

    /// Writes down that `call` was interrupted, and with it the answer for its retries: that of the
    /// thing it made, if it made one.
    pub async fn settle(&self, call: &Call, answer: Option<Answer>) -> Result<()> {
        let location = answer.as_ref().and_then(|answer| answer.location.clone());
        let entry = Entry {
            target: location.unwrap_or_else(|| call.target.clone()),
            ..entry(call, Outcome::Interrupted)
        };
        let answer = answer.filter(|_| call.idempotency_key.is_some());
        self.end_call(call, &entry, answer.as_ref()).await
    }

    async fn end_call(&self, call: &Call, entry: &Entry, answer: Option<&Answer>) -> Result<()> {
        let head = self.store.end_call(call.id, entry, answer).await?;
        // The hash is what makes the log a witness: see `slipway audit verify --head`.
        tracing::info!(
            head = %format_args!("{}:{}", head.seq, head.hash),
            owner = entry.owner,
            key = entry.key_prefix,
            action = entry.action,
            target = ?entry.target,
            outcome = ?entry.outcome,
            "audit"
        );
        Ok(())
    }

    /// Forgets the answers that are no longer given again.
    pub async fn forget(&self) -> Result<()> {
        self.store.forget_calls(now() - KEPT).await.map(drop)
    }
}

impl Running {
    /// Writes the audit record, and what is kept for a retry.
    pub async fn end(self: Box<Self>, ended: Ended) -> Result<()> {
        let call = &self.call;
        let outcome = match ended.status {
            200..=399 => Outcome::Succeeded,
            400..=499 => Outcome::Refused,
            _ => Outcome::Failed,
        };
        let (before, after) = ended.change.unzip();
        let target = ended.target.or_else(|| ended.location.clone());
        let entry = Entry {
            target: target.unwrap_or_else(|| call.target.clone()),
            status: Some(ended.status.into()),
            code: ended.code,
            before: before.map(Json),
            after: after.map(Json),
            ..entry(call, outcome)
        };
        let kept = call.idempotency_key.is_some()
            && !matches!(ended.status, 401 | 429)
            && ended.status < 500;
        let answer = kept.then(|| Answer {
            status: ended.status.into(),
            location: ended.location,
            body: ended.body,
        });
        self.calls.end_call(call, &entry, answer.as_ref()).await
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut under_way = self.calls.under_way();
        under_way.ids.remove(&self.call.id);
        if let Some((slot, _)) = &self.slot {
            under_way.slots.remove(slot);
        }
    }
}

fn entry(call: &Call, outcome: Outcome) -> Entry {
    let at: DateTime<Utc> = now();
    Entry {
        at,
        owner: call.owner.clone(),
        key_prefix: call.key_prefix.clone(),
        address: call.address.clone(),
        request_id: call.id,
        action: call.operation.clone(),
        target: call.target.clone(),
        outcome,
        status: None,
        code: None,
        before: None,
        after: None,
    }
}

fn mismatch() -> Error {
    Error::new(
        Code::IdempotencyMismatch,
        "Another request was sent with this Idempotency-Key. Choose a new key for a new request.",
    )
}
