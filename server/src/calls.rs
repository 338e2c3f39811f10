//! Requests that change something, each from before its operation runs until its audit record is
//! written; and safe retries: the answer of the first request with an `Idempotency-Key` is the answer
//! of all.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::types::Json;
use tokio::sync::watch;
use uuid::Uuid;

use crate::{
    error::{Code, Error, Result},
    keys::COMMAND_LINE,
    store::{
        Store,
        audit::{Entry, Head, Outcome, Values},
        now,
    },
};

pub use crate::store::calls::{Answer, Call};

/// How long an answer is given again.
const KEPT: TimeDelta = TimeDelta::hours(24);

/// How long a request waits for the first with its key.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a command of the operator may take: until then its call is not taken for interrupted.
const COMMAND: TimeDelta = TimeDelta::seconds(60);
/// How often it is tried to write down how a call ended.
const TRIES: u32 = 8;

/// Owner, operation and the client's key: one answer for each.
type Slot = (String, String, String);

/// The calls of this Slipway.
#[derive(Debug)]
pub struct Calls {
    store: Store,
    under_way: Mutex<UnderWay>,
    settled: AtomicBool,
}

#[derive(Debug, Default)]
struct UnderWay {
    ids: HashSet<Uuid>,
    slots: HashMap<Slot, (Option<Vec<u8>>, watch::Receiver<()>)>,
}

/// The slot that a call has, if it needs one; free when this is dropped.
type Place = Option<(Slot, watch::Sender<()>)>;

/// What a call is to do.
#[derive(Debug)]
pub enum Begun {
    /// Run, and end.
    Run(Box<Running>),
    /// Nothing: this is the answer of the first.
    Again(Answer),
    /// Nothing yet: another with its key is under way.
    Wait,
}

/// A call that is under way, until this is dropped.
#[derive(Debug)]
pub struct Running {
    calls: Arc<Calls>,
    call: Call,
    slot: Place,
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
    /// Its entity tag.
    pub etag: Option<String>,
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
            settled: AtomicBool::new(false),
        }
    }

    /// Waits until no other call with the same key is under way. Whoever waits may stop at any time.
    pub async fn turn(&self, call: &Call) -> Result<()> {
        let waited = async {
            while let Some(mut first) = self.first(call)? {
                // Its sender is dropped when the first has ended.
                while first.changed().await.is_ok() {}
            }
            Ok(())
        };
        tokio::time::timeout(PATIENCE, waited).await.unwrap_or_else(|_| {
            Err(Error::new(
                Code::Conflict,
                "The first request with this Idempotency-Key is still under way. Try again later.",
            ))
        })
    }

    /// Writes `call` down, unless its key has an answer already, or another call with it began.
    pub async fn begin(self: &Arc<Self>, mut call: Call) -> Result<Begun> {
        loop {
            let Some(slot) = self.enter(&call)? else {
                return Ok(Begun::Wait);
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

    /// The call with the same key that is under way, for as long as this is open.
    fn first(&self, call: &Call) -> Result<Option<watch::Receiver<()>>> {
        let Some(slot) = slot(call) else {
            return Ok(None);
        };
        match self.under_way().slots.get(&slot) {
            Some((fingerprint, _)) if *fingerprint != call.fingerprint => Err(mismatch()),
            Some((_, first)) => Ok(Some(first.clone())),
            None => Ok(None),
        }
    }

    /// Takes the place of `call`; `None` where another has it.
    fn enter(&self, call: &Call) -> Result<Option<Place>> {
        if self.first(call)?.is_some() {
            return Ok(None);
        }
        let mut under_way = self.under_way();
        let place = match slot(call) {
            Some(slot) if under_way.slots.contains_key(&slot) => return Ok(None),
            Some(slot) => {
                let (ended, first) = watch::channel(());
                let taken = (call.fingerprint.clone(), first);
                under_way.slots.insert(slot.clone(), taken);
                Some((slot, ended))
            }
            None => None,
        };
        under_way.ids.insert(call.id);
        Ok(Some(place))
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
        open.retain(|call| {
            let command = call.key_prefix == COMMAND_LINE && call.started_at > moment - COMMAND;
            call.started_at < moment && !known.contains(&call.id) && !command
        });
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

    /// Writes down that `call` was refused before it began.
    pub async fn refused(&self, call: &Call, error: &Error) -> Result<()> {
        let (status, code, _) = error.code.parts();
        let entry = Entry {
            status: Some(status.as_u16().into()),
            code: Some(code.to_owned()),
            ..entry(call, Outcome::Refused)
        };
        let head = self.store.append(&entry).await?;
        tell(&head, &entry);
        Ok(())
    }

    async fn end_call(&self, call: &Call, entry: &Entry, answer: Option<&Answer>) -> Result<()> {
        let Some(head) = self.store.end_call(call.id, entry, answer).await? else {
            return Ok(());
        };
        tell(&head, entry);
        Ok(())
    }

    /// Whether what was interrupted before this start has been settled.
    pub fn are_settled(&self) -> bool {
        self.settled.load(Ordering::Acquire)
    }

    /// Notes that it has.
    pub fn settled(&self) {
        self.settled.store(true, Ordering::Release);
    }

    /// Forgets the answers that are no longer given again.
    pub async fn forget(&self) -> Result<()> {
        self.store.forget_calls(now() - KEPT).await.map(drop)
    }
}

impl Running {
    /// Writes the audit record, and what is kept for a retry. Where the database does not take it, it
    /// is tried again for some time, and retries wait.
    pub async fn end(self: Box<Self>, ended: Ended) {
        let (entry, answer) = self.told(ended);
        if self.try_end(&entry, answer.as_ref()).await {
            return;
        }
        tokio::spawn(async move {
            for tries in 0..TRIES {
                tokio::time::sleep(Duration::from_millis(200 << tries)).await;
                if self.try_end(&entry, answer.as_ref()).await {
                    return;
                }
            }
        });
    }

    async fn try_end(&self, entry: &Entry, answer: Option<&Answer>) -> bool {
        let ended = self.calls.end_call(&self.call, entry, answer).await;
        if let Err(error) = &ended {
            error.log();
        }
        ended.is_ok()
    }

    fn told(&self, ended: Ended) -> (Entry, Option<Answer>) {
        let call = &self.call;
        let outcome = match ended.status {
            200..=399 => Outcome::Succeeded,
            400..=499 => Outcome::Refused,
            _ => Outcome::Failed,
        };
        // What a scope refused may be another key's to do.
        let forbidden = ended.code.as_deref() == Some(Code::Forbidden.parts().1);
        let kept = call.idempotency_key.is_some()
            && !matches!(ended.status, 401 | 412 | 429)
            && !forbidden
            && ended.status < 500;
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
        let answer = kept.then(|| Answer {
            status: ended.status.into(),
            location: ended.location,
            body: ended.body,
            etag: ended.etag,
        });
        (entry, answer)
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

/// The hash is what makes the log a witness: see `slipway audit verify --head`.
fn tell(head: &Head, entry: &Entry) {
    tracing::info!(
        head = %format_args!("{}:{}", head.seq, head.hash),
        owner = entry.owner,
        key = entry.key_prefix,
        action = entry.action,
        target = ?entry.target,
        outcome = ?entry.outcome,
        "audit"
    );
}

fn slot(call: &Call) -> Option<Slot> {
    let key = call.idempotency_key.clone()?;
    Some((call.owner.clone(), call.operation.clone(), key))
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
