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
mod read;
mod stats;
mod sweep;
mod wait;
mod watch;

use std::{
    collections::{HashMap, HashSet, hash_map::Entry},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, Semaphore, mpsc};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uuid::Uuid;

use crate::{
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
use mirror::Mirror;
use queue::Queue;

pub use logs::{LogPage, LogQuery, Told};
pub use wait::Milestone;

pub use crate::store::containers::{Container, Filter, Phase, Reason};

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
