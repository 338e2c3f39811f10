//! Start-up and periodic repair: rows against labelled containers. The only repairer.
//!
//! A crash leaves a row that promises more, or less, than the engine has. Each pair is brought
//! together; a container that carries our label and has no row is reported and left alone, because
//! nobody knows whose it is.

use std::{
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
        let mut live = self.engine.list(self.instance).await?;
        self.containers.note_ends(&rows, &live).await?;
        for row in rows {
            let at = live.iter().position(|live| is_of(&row, live));
            let found = at.map(|at| live.swap_remove(at));
            if !self.containers.is_busy(row.id) {
                self.go_on(self.row(&row, found).await, row.id)?;
            }
        }
        for left in live {
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

    async fn row(&self, row: &Container, live: Option<Live>) -> Result<()> {
        let by = By::slipway();
        let moved = |to, reason, why| {
            self.store
                .container_moved(row.id, row.phase, to, reason, why, &by)
        };
        match (row.phase, live) {
            (Phase::Creating, Some(live)) if live.state == "created" => {
                self.engine.remove(&live.container_id).await?;
                moved(
                    Phase::Failed,
                    Some(Reason::LaunchRefused),
                    Some("Slipway stopped before the container was started."),
                )
                .await?;
            }
            (Phase::Creating, Some(live)) => {
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
            (Phase::Creating, None) => {
                moved(
                    Phase::Failed,
                    Some(Reason::LaunchRefused),
                    Some("Slipway stopped before the container was made."),
                )
                .await?;
            }
            (Phase::Removing, live) => {
                if let Some(live) = live {
                    self.engine.remove(&live.container_id).await?;
                }
                moved(Phase::Removed, None, None).await?;
            }
            (Phase::Running, None) => {
                let why = "The engine no longer has the container.";
                moved(Phase::Lost, Some(Reason::EngineLost), Some(why)).await?;
            }
            (Phase::Lost, Some(_)) => {
                moved(Phase::Running, None, None).await?;
            }
            _ => return Ok(()),
        }
        tracing::warn!(container = %row.id, phase = ?row.phase, "repaired");
        Ok(())
    }

    /// A container with our label that none of those rows accounts for.
    async fn leftover(&self, live: &Live) -> Result<()> {
        let row = self
            .store
            .container(live.id)
            .await?
            .filter(|row| is_of(row, live));
        match row {
            Some(row) if self.containers.is_busy(row.id) => {}
            Some(row) if matches!(row.phase, Phase::Failed | Phase::Removed) => {
                self.engine.remove(&live.container_id).await?;
                tracing::warn!(container = %row.id, "repaired: removed what was left of it");
            }
            Some(_) => {}
            None => tracing::warn!(
                container_id = live.container_id,
                name = live.name,
                "a container carries this Slipway's label and is none of its own; left alone"
            ),
        }
        Ok(())
    }
}

/// Whether `live` is the container of `row`: the one with the engine's id that the row has; or,
/// where it has none yet, with the name that only its launch gives. The label alone does not do.
fn is_of(row: &Container, live: &Live) -> bool {
    match &row.container_id {
        Some(container_id) => *container_id == live.container_id,
        None => live.id == row.id && live.name == engine_name(row.id, row.name.as_deref()),
    }
}
