//! Start-up and periodic repair: rows against labelled containers. The only repairer.
//!
//! A crash leaves a row that promises more, or less, than the engine has. Each pair is brought
//! together; a container that carries our label and has no row is reported and left alone, because
//! nobody knows whose it is.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    containers::{Container, Containers, Phase, Reason},
    engine::{Engine, Live, engine_name},
    error::Result,
    store::{Store, events::By},
};

/// How soon a repair that could not be done is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// The repairer.
#[derive(Debug)]
pub struct Reconciler {
    store: Store,
    engine: Arc<dyn Engine>,
    containers: Arc<Containers>,
    instance: Uuid,
    done_once: AtomicBool,
}

impl Reconciler {
    /// Repairs the containers of `instance`.
    pub fn new(
        store: Store,
        engine: Arc<dyn Engine>,
        containers: Arc<Containers>,
        instance: Uuid,
    ) -> Self {
        Self {
            store,
            engine,
            containers,
            instance,
            done_once: AtomicBool::new(false),
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
                    tracing::warn!(%error, "the repair could not be done; trying again");
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
        let mut rows = self.store.containers_open(None).await?;
        rows.retain(|row| !self.containers.is_busy(row.id));
        let live = self.engine.list(self.instance).await?;
        self.containers.note_ends(&rows, &live).await?;
        let (pairs, leftovers) = paired(rows, live);
        for (row, live) in pairs {
            if !self.containers.is_busy(row.id) {
                let repair = Repair::of(&row, live.as_ref());
                self.go_on(self.row(&row, live, repair).await, row.id)?;
            }
        }
        for left in leftovers {
            self.go_on(self.leftover(&left).await, left.id)?;
        }
        Ok(())
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

    async fn row(&self, row: &Container, live: Option<Live>, repair: Repair) -> Result<()> {
        let by = By::slipway();
        let moved = |to, reason, why| {
            self.store
                .container_moved(row.id, row.phase, to, reason, why, &by)
        };
        let refused = Some(Reason::LaunchRefused);
        match (repair, live) {
            (Repair::Undo, live) => {
                if let Some(live) = live {
                    self.engine.remove(&live.container_id).await?;
                }
                let why = "Slipway stopped before the container was started.";
                moved(Phase::Failed, refused, Some(why)).await?;
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
                running.await?;
            }
            (Repair::Remove, live) => {
                if let Some(live) = live {
                    self.engine.remove(&live.container_id).await?;
                }
                moved(Phase::Removed, None, None).await?;
            }
            (Repair::Lose, _) => {
                let why = "The engine no longer has the container.";
                moved(Phase::Lost, Some(Reason::EngineLost), Some(why)).await?;
            }
            (Repair::Find, _) => {
                moved(Phase::Running, None, None).await?;
            }
            (Repair::Finish | Repair::Leave | Repair::Sweep, _) => return Ok(()),
        }
        tracing::warn!(container = %row.id, phase = ?row.phase, %repair, "repaired");
        Ok(())
    }

    /// A container with our label that none of those rows accounts for.
    async fn leftover(&self, live: &Live) -> Result<()> {
        if self.containers.is_busy(live.id) {
            return Ok(());
        }
        match of_leftover(&self.store, live).await? {
            Repair::Sweep => {
                self.engine.remove(&live.container_id).await?;
                tracing::warn!(container = %live.id, "repaired: removed what was left of it");
            }
            _ => tracing::warn!(
                container_id = live.container_id,
                name = live.name,
                "a container carries this Slipway's label and is none of its own; left alone"
            ),
        }
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
    fn of(row: &Container, live: Option<&Live>) -> Self {
        match (row.phase, live) {
            (Phase::Creating, Some(live)) if live.state != "created" => Self::Finish,
            (Phase::Creating, _) => Self::Undo,
            (Phase::Removing, _) => Self::Remove,
            (Phase::Running, None) => Self::Lose,
            (Phase::Lost, Some(_)) => Self::Find,
            _ => Self::Leave,
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
    let rows = store.containers_open(None).await?;
    let (pairs, leftovers) = paired(rows, engine.list(instance).await?);
    let mut plan = Vec::new();
    for (row, live) in pairs {
        let repair = Repair::of(&row, live.as_ref());
        if repair != Repair::Leave {
            plan.push((format!("container {}", row.id), repair));
        }
    }
    for left in leftovers {
        let repair = of_leftover(store, &left).await?;
        plan.push((
            format!("container {} of the engine", left.container_id),
            repair,
        ));
    }
    Ok(plan)
}

/// Each row with its container; and the containers that are left.
fn paired(
    rows: Vec<Container>,
    mut live: Vec<Live>,
) -> (Vec<(Container, Option<Live>)>, Vec<Live>) {
    let mut pairs = Vec::with_capacity(rows.len());
    for row in rows {
        let at = live.iter().position(|live| is_of(&row, live));
        let found = at.map(|at| live.swap_remove(at));
        pairs.push((row, found));
    }
    (pairs, live)
}

/// What becomes of a container that none of the open rows accounts for.
async fn of_leftover(store: &Store, live: &Live) -> Result<Repair> {
    let row = store.container(live.id).await?;
    let row = row.filter(|row| is_of(row, live));
    Ok(match row.map(|row| row.phase) {
        Some(Phase::Failed | Phase::Removed) => Repair::Sweep,
        _ => Repair::Leave,
    })
}

/// Whether `live` is the container of `row`: the one with the engine's id that the row has; or,
/// where it has none yet, with the name that only its launch gives. The label alone does not do.
fn is_of(row: &Container, live: &Live) -> bool {
    match &row.container_id {
        Some(container_id) => *container_id == live.container_id,
        None => live.id == row.id && live.name == engine_name(row.id, row.name.as_deref()),
    }
}
