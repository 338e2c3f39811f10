//! What a launch is and how it moves: the row first, then the engine. A caller runs what changes
//! something on a task of its own (`tasks::apart`), so that a client that hangs up cancels nothing.

mod end;
mod exec;
mod find;
mod launch;
mod lifecycle;
mod logs;
mod mirror;
mod note;
mod options;
mod permit;
mod queue;
mod stats;
mod sweep;
mod wait;
mod watch;

use std::{
    collections::{HashMap, HashSet, hash_map::Entry},
    net::IpAddr,
    ops::Bound,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, Semaphore, mpsc};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uuid::Uuid;

use crate::{
    caller::{Caller, Nothing},
    engine::{Engine, Limits, Live},
    error::{Code, Error, Result},
    images::Images,
    metrics::METRICS,
    quotas::Quotas,
    store::Store,
};

pub use exec::{Exec, Exit, Ran};
pub use launch::{Launch, check_env};
pub use lifecycle::Change;
use mirror::{Mirror, Shown, Word};
use queue::Queue;

pub use logs::{LogPage, LogQuery, Told};
pub use wait::Milestone;

pub use crate::store::containers::{Container, Filter, Phase, Reason};

/// Rows of the history that are read at once.
const BATCH: i64 = 201;
/// An engine that was not heard for longer does not answer.
const SILENT: Duration = Duration::from_millis(1900);

/// A container: its row, and how it does where the engine has it.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The row.
    pub row: Arc<Container>,
    /// The engine's word, where there is one.
    pub live: Option<Arc<Live>>,
    /// How far its launch is, while it is under way.
    pub stage: Option<Stage>,
    /// When that was the engine's word, where it does not answer now.
    pub as_of: Option<DateTime<Utc>>,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Newest first.
    pub views: Vec<View>,
    /// Whether there are more.
    pub more: bool,
    /// When the engine was last heard; `None` where it was not since the start.
    pub as_of: Option<DateTime<Utc>>,
}

/// How far a launch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Waiting for its turn.
    Queued,
    /// The engine lost the bytes; they are pulled again.
    Pulling,
    /// The engine makes the container.
    Creating,
    /// The engine starts it.
    Starting,
}

/// What the operator says of all containers.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// What one is held to whose launch says nothing.
    pub limits: Limits,
    /// Seconds between the signal that asks one to end and SIGKILL, where its launch says nothing.
    pub stop_grace_seconds: i32,
    /// Networks that a launch may name, beside Slipway's own.
    pub networks: Vec<String>,
    /// The host's address that ports are published at.
    pub publish_at: IpAddr,
    /// How long one that has ended stays in the engine.
    pub keep_ended: TimeDelta,
    /// Launches that the engine works on at once.
    pub launches_in_flight: usize,
}

/// The containers of this Slipway.
#[derive(Debug)]
pub struct Containers {
    store: Store,
    engine: Arc<dyn Engine>,
    images: Arc<Images>,
    quotas: Arc<Quotas>,
    instance: Uuid,
    settings: Settings,
    tasks: TaskTracker,
    /// The server stops.
    closing: CancellationToken,
    execs: Arc<Semaphore>,
    queue: Queue,
    mirror: Mirror,
    /// Those that a launch or another change is under way for.
    busy: Mutex<HashMap<Uuid, Work>>,
    /// Those of which the engine told something meanwhile.
    missed: mpsc::UnboundedSender<Uuid>,
    told_later: tokio::sync::Mutex<mpsc::UnboundedReceiver<Uuid>>,
    untidy: Notify,
    /// Something happened that the engine did not tell.
    astray: Notify,
    /// Those that the engine has trouble with, and is asked about again in a while.
    retries: Mutex<HashSet<Uuid>>,
    /// When the engine was last asked which have ended, for a quota.
    looked_for_ends: tokio::sync::Mutex<Option<Instant>>,
}

impl Containers {
    /// Containers of `instance`; what outlives its caller runs on `tasks`,
    /// and commands end when the server is `closing`.
    #[allow(clippy::too_many_arguments, reason = "the wiring of one thing")]
    pub fn new(
        store: Store,
        engine: Arc<dyn Engine>,
        images: Arc<Images>,
        quotas: Arc<Quotas>,
        instance: Uuid,
        settings: Settings,
        tasks: TaskTracker,
        closing: CancellationToken,
    ) -> Self {
        let (missed, told_later) = mpsc::unbounded_channel();
        let mirror = Mirror::new(store.containers_changed().clone());
        Self {
            store,
            engine,
            images,
            quotas,
            instance,
            tasks,
            closing,
            execs: Arc::new(Semaphore::new(exec::EXECS)),
            queue: Queue::new(settings.launches_in_flight),
            mirror,
            settings,
            busy: Mutex::default(),
            missed,
            told_later: tokio::sync::Mutex::new(told_later),
            untidy: Notify::new(),
            astray: Notify::new(),
            retries: Mutex::default(),
            looked_for_ends: tokio::sync::Mutex::default(),
        }
    }

    /// The running ones, or `all`, that `caller` may see and `filter` lets through: one page of those
    /// older than `cursor`. The engine is not asked.
    pub async fn page(
        &self,
        caller: &Caller,
        mut filter: Filter,
        all: bool,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<Page> {
        let as_of = self.mirror.as_of();
        let owner = match caller.narrowed(filter.owner.as_deref()) {
            Ok(owner) => owner.map(str::to_owned),
            Err(Nothing) => {
                return Ok(Page {
                    views: Vec::new(),
                    more: false,
                    as_of,
                });
            }
        };
        filter.owner = owner;
        let mut views: Vec<View> = if all {
            let rows = self.history(&filter, cursor, limit + 1).await?;
            let shown = self.mirror.shown();
            rows.into_iter()
                .map(|row| self.view(Arc::new(row), &shown))
                .collect()
        } else {
            let rows = self.store.containers_open().await?;
            let shown = self.mirror.shown();
            let before = cursor.map_or(Bound::Unbounded, Bound::Excluded);
            rows.range((Bound::Unbounded, before))
                .rev()
                .filter(|(_, row)| runs(row, &shown) && filter.fits(row))
                .map(|(_, row)| self.view(Arc::clone(row), &shown))
                .take(limit + 1)
                .collect()
        };
        let more = views.len() > limit;
        views.truncate(limit);
        Ok(Page { views, more, as_of })
    }

    /// The first `wanted` rows before `cursor` that `filter` lets through, whatever became of them.
    async fn history(
        &self,
        filter: &Filter,
        mut cursor: Option<Uuid>,
        wanted: usize,
    ) -> Result<Vec<Container>> {
        let mut found = Vec::new();
        loop {
            let rows = self.store.containers_page(filter, cursor, BATCH).await?;
            let Some(last) = rows.last().map(|row| row.id) else {
                return Ok(found);
            };
            cursor = Some(last);
            found.extend(rows.into_iter().filter(|row| filter.label_fits(row)));
            if found.len() >= wanted {
                found.truncate(wanted);
                return Ok(found);
            }
        }
    }

    /// The one container that `identifier` names; with its environment's values if `reveal`, which is
    /// its owner's to ask.
    pub async fn get(&self, caller: &Caller, identifier: &str, reveal: bool) -> Result<View> {
        let row = self.find(caller, identifier).await?;
        if reveal && row.owner != caller.owner {
            return Err(Error::new(
                Code::Forbidden,
                format!("The values are for `{}` alone, who launched it.", row.owner),
            ));
        }
        let row = Arc::new(row);
        // The values are the engine's alone: it is asked for them.
        let there = matches!(row.phase, Phase::Running | Phase::Removing);
        if let (true, Some(container_id)) = (reveal && there, &row.container_id) {
            let live = self.look(container_id).await?;
            return Ok(self.seen(row, live));
        }
        Ok(self.view(row, &self.mirror.shown()))
    }

    /// How the container of `row` does, as far as is known; the engine is not asked.
    fn view(&self, row: Arc<Container>, shown: &Shown<'_>) -> View {
        let (Some(container_id), Phase::Running | Phase::Removing) = (&row.container_id, row.phase)
        else {
            return self.seen(row, None);
        };
        let live = match shown.get(container_id) {
            Word::Live(live) => Some(Arc::clone(live)),
            Word::Gone => None,
            Word::Unknown => Some(Arc::new(row.last_known())),
        };
        let silent = shown.age().is_some_and(|age| age > SILENT);
        View {
            as_of: shown.as_of().filter(|_| silent),
            ..self.seen(row, live)
        }
    }

    /// The row that the launch `id` made, whatever became of it.
    pub async fn launched(&self, id: Uuid) -> Result<Option<View>> {
        let row = self.store.container(id).await?;
        Ok(row.map(|row| self.seen(Arc::new(row), None)))
    }

    /// The container of `row`, of which the engine says `live`.
    fn seen(&self, row: Arc<Container>, live: Option<Arc<Live>>) -> View {
        let stage = match row.phase {
            Phase::Creating => self
                .busy_ids()
                .get(&row.id)
                .and_then(|work| work.stage)
                .map(|(stage, _)| stage),
            _ => None,
        };
        View {
            row,
            live,
            stage,
            as_of: None,
        }
    }

    /// Marks `id` as being worked on, until the guard is dropped; 409 when it is already.
    fn busy(self: &Arc<Self>, id: Uuid) -> Result<Busy> {
        if let Entry::Vacant(free) = self.busy_ids().entry(id) {
            free.insert(Work::default());
            return Ok(Busy {
                containers: Arc::clone(self),
                id,
            });
        }
        Err(Error::new(
            Code::Conflict,
            format!("Container {id} is being changed already. Read it again in a moment."),
        ))
    }

    fn retries(&self) -> MutexGuard<'_, HashSet<Uuid>> {
        self.retries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn busy_ids(&self) -> MutexGuard<'_, HashMap<Uuid, Work>> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a launch or termination of `id` is under way: the repair leaves it alone.
    pub fn is_busy(&self, id: Uuid) -> bool {
        self.busy_ids().contains_key(&id)
    }

    /// Counts, for a monitor, what is known of the engine and how the launches stand.
    pub fn count(&self) {
        let age = self.mirror.age();
        let up = age.is_some_and(|age| age <= SILENT);
        METRICS.engine_up.set(up.into());
        METRICS
            .known_age
            .set(age.map_or(f64::NAN, |age| age.as_secs_f64()));
        METRICS.known.set(self.mirror.count() as i64);
        let (in_flight, waiting) = self.queue.counts();
        METRICS.launches_in_flight.set(in_flight as i64);
        METRICS.launches_waiting.set(waiting as i64);
    }

    /// Returns when something was left for the repair to do.
    pub async fn untidy(&self) {
        self.untidy.notified().await;
    }
}

/// Whether the container of `row` runs, as far as is known.
fn runs(row: &Container, shown: &Shown<'_>) -> bool {
    let (Some(container_id), Phase::Running | Phase::Removing) = (&row.container_id, row.phase)
    else {
        return false;
    };
    match shown.get(container_id) {
        Word::Live(live) => live.runs(),
        Word::Gone => false,
        Word::Unknown => row.last_known().runs(),
    }
}

impl Container {
    /// How it does by the row alone, where the engine was never heard.
    fn last_known(&self) -> Live {
        Live {
            id: self.id,
            container_id: self.container_id.clone().unwrap_or_default(),
            state: match self.finished_at {
                Some(_) => "exited".to_owned(),
                None => "running".to_owned(),
            },
            started_at: self.started_at,
            finished_at: self.finished_at,
            exit_code: self.exit_code,
            ..Live::default()
        }
    }
}

/// What is under way for a container.
#[derive(Debug, Clone, Copy, Default)]
struct Work {
    /// How far a launch is, and since when.
    stage: Option<(Stage, Instant)>,
    /// Whether the engine told something of it meanwhile.
    missed: bool,
}

impl Work {
    /// Counts the time of the stage that ends.
    fn count(&self) {
        if let Some((stage, since)) = &self.stage {
            let stages = &METRICS.launch_stages;
            let time = stages.with_label_values(&[stage.name()]);
            time.observe(since.elapsed().as_secs_f64());
        }
    }
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Pulling => "pulling",
            Self::Creating => "creating",
            Self::Starting => "starting",
        }
    }
}

/// A container that is being worked on.
struct Busy {
    containers: Arc<Containers>,
    id: Uuid,
}

impl Busy {
    /// Notes how far a launch is.
    fn at(&self, stage: Stage) {
        if let Some(work) = self.containers.busy_ids().get_mut(&self.id) {
            work.count();
            work.stage = Some((stage, Instant::now()));
        }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let work = self.containers.busy_ids().remove(&self.id);
        work.inspect(Work::count);
        if work.is_some_and(|work| work.missed) {
            let _ = self.containers.missed.send(self.id);
        }
    }
}
