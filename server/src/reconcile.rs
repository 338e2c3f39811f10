//! Start-up and periodic repair: rows against labelled containers. The only repairer.
//!
//! A crash leaves a row that promises more, or less, than the engine has. Each pair is brought
//! together; a container that carries our label and has no row is reported and left alone, because
//! nobody knows whose it is.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    containers::{Container, Containers, Phase, Reason},
    engine::{Engine, Listed, engine_name},
    error::Result,
    metrics::METRICS,
    store::{
        Store,
        events::{By, Happened},
    },
};

/// How soon a repair that could not be done is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// The repairer.
#[derive(Debug)]
pub struct Reconciler {
    store: Store,
    engine: Arc<dyn Engine>,
    containers: Arc<Containers>,
    done_once: AtomicBool,
    /// The engine's ids of those containers that are none of ours, and were told of.
    unidentified: Mutex<HashSet<String>>,
}

impl Reconciler {
    /// Repairs `containers`.
    pub fn new(store: Store, engine: Arc<dyn Engine>, containers: Arc<Containers>) -> Self {
        Self {
            store,
            engine,
            containers,
            done_once: AtomicBool::new(false),
            unidentified: Mutex::default(),
        }
    }

    /// Whether the start-up repair is done.
    pub fn is_done(&self) -> bool {
        self.done_once.load(Ordering::Acquire)
    }

    /// Repairs at once, then every `period` and whenever something was left undone, until `stop`.
    pub async fn work(&self, period: Duration, stop: CancellationToken) {
        loop {
            let pause = match self.repair().await {
                Ok(()) => {
                    self.done_once.store(true, Ordering::Release);
                    period
                }
                Err(error) => {
                    let causes = error.causes();
                    tracing::warn!(%error, ?causes, "the repair could not be done; trying again");
                    AGAIN
                }
            };
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.containers.untidy() => tokio::time::sleep(AGAIN).await,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Brings rows and containers together, once. What the engine refuses to do for one container
    /// keeps nothing from the others; an outage ends the whole.
    pub async fn repair(&self) -> Result<()> {
        // Rows before containers: a launch that begins in between is in the second list only, and
        // has a row by the time it is looked up.
        let rows = self.store.containers_open().await?;
        let rows = rows.values().filter(|row| !self.containers.is_busy(row.id));
        let rows: Vec<Arc<Container>> = rows.cloned().collect();
        let listed = self.containers.verified().await?;
        self.containers.note_all().await?;
        let (pairs, leftovers) = paired(rows, listed);
        for (row, listed) in pairs {
            if !self.containers.is_busy(row.id) {
                let repair = Repair::of(&row, listed.as_ref());
                self.go_on(self.row(&row, listed, repair).await, row.id)?;
            }
        }
        let ids = leftovers.iter().map(|left| left.container_id.clone());
        let ids: HashSet<String> = ids.collect();
        self.unidentified().retain(|id| ids.contains(id));
        for left in leftovers {
            if !self.containers.is_busy(left.id) {
                self.go_on(self.leftover(&left).await, left.id)?;
            }
        }
        let unidentified = self.unidentified().len();
        METRICS.unidentified.set(unidentified as i64);
        Ok(())
    }

    fn unidentified(&self) -> std::sync::MutexGuard<'_, HashSet<String>> {
        let unidentified = self.unidentified.lock();
        unidentified.unwrap_or_else(PoisonError::into_inner)
    }

    fn go_on(&self, done: Result<()>, id: Uuid) -> Result<()> {
        match done {
            Err(error) if error.code.parts().0.is_server_error() => Err(error),
            Err(error) => {
                tracing::warn!(container = %id, %error, "not repaired");
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    async fn row(&self, row: &Container, listed: Option<Listed>, repair: Repair) -> Result<()> {
        let by = By::slipway();
        let moved = |to, reason, why| {
            self.store
                .container_moved(row.id, row.phase, to, reason, why, &by)
        };
        let refused = Some(Reason::LaunchRefused);
        let repaired = match (repair, listed) {
            (Repair::Undo, listed) => {
                if let Some(live) = listed {
                    self.engine.remove(&live.container_id).await?;
                }
                let why = "Slipway stopped before the container was started.";
                moved(Phase::Failed, refused, Some(why)).await?
            }
            (Repair::Finish, Some(live)) => {
                let inspected = self.engine.inspect(&live.container_id).await?;
                let running = self.store.container_running(
                    row.id,
                    &live.container_id,
                    inspected.started_at,
                    &row.command,
                    &row.options,
                    &by,
                );
                running.await?
            }
            (Repair::Remove, listed) => {
                if let Some(live) = listed {
                    self.engine.remove(&live.container_id).await?;
                }
                moved(Phase::Removed, None, None).await?
            }
            (Repair::Lose, _) => {
                let why = "The engine no longer has the container.";
                moved(Phase::Lost, Some(Reason::EngineLost), Some(why)).await?
            }
            (Repair::Find, _) => moved(Phase::Running, None, None).await?,
            (Repair::Finish | Repair::Leave | Repair::Sweep, _) => false,
        };
        if !repaired {
            return Ok(());
        }
        METRICS.repairs.with_label_values(&[repair.name()]).inc();
        tracing::warn!(container = %row.id, phase = ?row.phase, %repair, "repaired");
        Ok(())
    }

    /// A container with our label that none of those rows accounts for. One that nobody can account for is
    /// among the `unidentified`, and is told of the first time that it is seen.
    async fn leftover(&self, left: &Listed) -> Result<()> {
        match of_leftover(&self.store, left).await? {
            Leftover::Unknown => self.unknown(left).await,
            Leftover::Known => Ok(()),
            Leftover::Of(row) => {
                self.engine.remove(&left.container_id).await?;
                let sweep = Repair::Sweep.name();
                METRICS.repairs.with_label_values(&[sweep]).inc();
                tracing::warn!(container = %left.id, "repaired: removed what was left of it");
                let by = By::slipway();
                let happened = Happened::container("swept", row.id, &row.owner, &by);
                let happened = happened.with("container_id", &left.container_id);
                self.store.happened(happened).await
            }
        }
    }

    async fn unknown(&self, left: &Listed) -> Result<()> {
        if self.unidentified().contains(&left.container_id) {
            return Ok(());
        }
        tracing::warn!(
            container_id = left.container_id,
            name = left.name,
            "a container carries this Slipway's label and is none of its own; left alone"
        );
        let by = By::slipway();
        let happened = Happened::container("unidentified", left.id, &by.actor, &by);
        let happened = happened.with("container_id", &left.container_id);
        self.store
            .happened(happened.with("name", &left.name))
            .await?;
        self.unidentified().insert(left.container_id.clone());
        Ok(())
    }
}

/// What brings a row and its container together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// Nothing: they agree, or nobody knows whose the container is.
    Leave,
    /// The launch was cut off before the start: it failed, and its container goes.
    Undo,
    /// The launch was cut off after the start: it runs.
    Finish,
    /// It was being terminated: it is.
    Remove,
    /// The engine no longer has it.
    Lose,
    /// The engine has it again.
    Find,
    /// Its row has ended: it goes.
    Sweep,
}

impl Repair {
    fn of(row: &Container, listed: Option<&Listed>) -> Self {
        match (row.phase, listed) {
            (Phase::Creating, Some(listed)) if listed.state != "created" => Self::Finish,
            (Phase::Creating, _) => Self::Undo,
            (Phase::Removing, _) => Self::Remove,
            (Phase::Running, None) => Self::Lose,
            (Phase::Lost, Some(_)) => Self::Find,
            _ => Self::Leave,
        }
    }

    /// Its name among the metrics.
    fn name(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Undo => "undo",
            Self::Finish => "finish",
            Self::Remove => "remove",
            Self::Lose => "lose",
            Self::Find => "find",
            Self::Sweep => "sweep",
        }
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Leave => "left alone: it carries this Slipway's label, and has no row",
            Self::Undo => "was being launched; it failed, and what there is of it is removed",
            Self::Finish => "was being launched, and runs",
            Self::Remove => "was being terminated; what there is of it is removed",
            Self::Lose => "is lost: the engine no longer has it",
            Self::Find => "is no longer lost",
            Self::Sweep => "has ended, and what is left of it is removed",
        })
    }
}

/// What a repair would do now, row by row and container by container. A server that runs is doing some of
/// that.
pub async fn plan(
    store: &Store,
    engine: &dyn Engine,
    instance: Uuid,
) -> Result<Vec<(String, Repair)>> {
    let rows = store.containers_open().await?;
    let rows = rows.values().cloned().collect();
    let (pairs, leftovers) = paired(rows, engine.list(instance).await?);
    let mut plan = Vec::new();
    for (row, listed) in pairs {
        let repair = Repair::of(&row, listed.as_ref());
        if repair != Repair::Leave {
            plan.push((format!("container {}", row.id), repair));
        }
    }
    for left in leftovers {
        let repair = match of_leftover(store, &left).await? {
            Leftover::Unknown => Repair::Leave,
            Leftover::Of(_) => Repair::Sweep,
            Leftover::Known => continue,
        };
        let what = format!("container {} of the engine", left.container_id);
        plan.push((what, repair));
    }
    Ok(plan)
}

/// A row, and its container where the engine has it.
type Pair = (Arc<Container>, Option<Listed>);

/// Each row with its container; and the containers that are left.
fn paired(rows: Vec<Arc<Container>>, listed: Vec<Listed>) -> (Vec<Pair>, Vec<Listed>) {
    let mut by_id: HashMap<String, Listed> = HashMap::new();
    let mut by_label: HashMap<Uuid, Vec<String>> = HashMap::new();
    for one in listed {
        let same = by_label.entry(one.id).or_default();
        same.push(one.container_id.clone());
        by_id.insert(one.container_id.clone(), one);
    }
    let mut pairs = Vec::with_capacity(rows.len());
    for row in rows {
        let same = by_label.get(&row.id).into_iter().flatten();
        let mut candidates = same.chain(&row.container_id);
        let found = candidates.find(|id| by_id.get(*id).is_some_and(|one| is_of(&row, one)));
        let found = found.and_then(|id| by_id.remove(id));
        pairs.push((row, found));
    }
    (pairs, by_id.into_values().collect())
}

/// A container that none of the rows accounts for that were read before.
enum Leftover {
    /// It is of a row that has ended, and goes.
    Of(Box<Container>),
    /// A row accounts for it by now.
    Known,
    /// Nobody knows whose it is.
    Unknown,
}

async fn of_leftover(store: &Store, listed: &Listed) -> Result<Leftover> {
    let row = store.container(listed.id).await?;
    Ok(match row.filter(|row| is_of(row, listed)) {
        Some(row) if matches!(row.phase, Phase::Failed | Phase::Removed) => {
            Leftover::Of(Box::new(row))
        }
        Some(_) => Leftover::Known,
        None => Leftover::Unknown,
    })
}

/// Whether `listed` is the container of `row`: the one with the engine's id that the row has; or,
/// where it has none yet, with the name that only its launch gives. The label alone does not do.
fn is_of(row: &Container, listed: &Listed) -> bool {
    match &row.container_id {
        Some(container_id) => *container_id == listed.container_id,
        None => listed.id == row.id && listed.name == engine_name(row.id, row.name.as_deref()),
    }
}
