//! Wiring: store, engine, workers and HTTP, and the way down.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::Mutex, task::JoinSet};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    api,
    config::Settings,
    containers::Containers,
    engine::{Engine, docker::Docker},
    error::{Code, Error, Result},
    http::{edge::Edge, serve},
    images::Images,
    reconcile::Reconciler,
    store::{Lock, Store},
};

/// What the API works on.
#[derive(Debug)]
pub struct State {
    /// The database.
    pub store: Store,
    /// The engine.
    pub engine: Arc<dyn Engine>,
    /// The vetted list.
    pub images: Arc<Images>,
    /// The containers.
    pub containers: Arc<Containers>,
    /// The repairer.
    pub reconciler: Arc<Reconciler>,
}

impl State {
    /// Whether Slipway can do its work, or the first thing that is missing.
    pub async fn ready(&self) -> Result<()> {
        self.store.ping().await?;
        self.engine.ping().await?;
        if self.reconciler.is_done() {
            return Ok(());
        }
        Err(Error::new(
            Code::Starting,
            "The start-up repair is under way. Ask again in 2 seconds.",
        ))
    }
}

/// A Slipway that listens and is not yet served.
#[derive(Debug)]
pub struct App {
    settings: Settings,
    listener: TcpListener,
    edge: Arc<Edge<api::Service>>,
    state: Arc<State>,
    tasks: TaskTracker,
    lock: Mutex<Lock>,
}

impl App {
    /// Opens the database, finds the engine and binds the address.
    pub async fn new(settings: Settings) -> Result<Self> {
        let engine = Docker::new(settings.engine(), &settings.network)
            .map_err(|why| Error::new(Code::InvalidRequest, why))?;
        Self::with_engine(settings, Arc::new(engine)).await
    }

    /// The same with another engine: how a test injects a fault.
    pub async fn with_engine(settings: Settings, engine: Arc<dyn Engine>) -> Result<Self> {
        let key = settings.key()?;
        let (store, lock) = Store::open(&settings.database_url).await?;
        let instance = store.instance().await?;
        let tasks = TaskTracker::new();
        let images = Arc::new(Images::new(store.clone(), Arc::clone(&engine)));
        let containers = Arc::new(Containers::new(
            store.clone(),
            Arc::clone(&engine),
            Arc::clone(&images),
            instance,
            settings.limits(),
            settings.stop_grace_seconds,
        ));
        let reconciler = Arc::new(Reconciler::new(
            store.clone(),
            Arc::clone(&engine),
            Arc::clone(&containers),
            instance,
        ));
        images.seed(&settings.vet).await?;
        let state = Arc::new(State {
            store,
            engine,
            images,
            containers,
            reconciler,
        });
        if key.is_none() {
            tracing::warn!(
                "no admin key: whoever reaches {} may launch containers",
                settings.listen
            );
        }
        let edge = Edge::new(
            api::Service::new(Arc::clone(&state)),
            key.as_deref(),
            &settings.allowed_hosts,
            tasks.clone(),
        )?;
        let listener = TcpListener::bind(settings.listen).await.map_err(|error| {
            Error::new(
                Code::InvalidRequest,
                format!(
                    "SLIPWAY_LISTEN {} cannot be listened on: {error}",
                    settings.listen
                ),
            )
        })?;
        Ok(Self {
            settings,
            listener,
            edge: Arc::new(edge),
            state,
            tasks,
            lock: Mutex::new(lock),
        })
    }

    /// Where it listens; the port is chosen by the system where the setting says 0.
    pub fn address(&self) -> Result<SocketAddr> {
        self.listener.local_addr().map_err(Error::internal)
    }

    /// What it works on.
    pub fn state(&self) -> Arc<State> {
        Arc::clone(&self.state)
    }

    /// Serves until `stop`, then finishes what is in flight, for as long as the setting says.
    /// Containers go on running.
    pub async fn run(self, stop: CancellationToken) -> Result<()> {
        tracing::info!(address = %self.address()?, "serving");
        let mut workers = JoinSet::new();
        workers.spawn(Arc::clone(&self.state.images).work(self.tasks.clone(), stop.clone()));
        let (reconciler, period) = (
            Arc::clone(&self.state.reconciler),
            self.settings.reconcile_every(),
        );
        let stopped = stop.clone();
        workers.spawn(async move { reconciler.work(period, stopped).await });

        let mut limit = Duration::from_secs(self.settings.shutdown_seconds);
        let mut lock = self.lock.into_inner();
        let mut connections = serve::Connections::new(self.listener, self.edge);
        let served = tokio::select! {
            () = connections.accept(&stop) => Ok(()),
            lost = lock.lost() => Err(lost),
            failed = failure(&mut workers) => Err(failed),
        };
        if served.is_err() {
            // The database may be another process's by now.
            limit = Duration::ZERO;
        }
        stop.cancel();
        self.tasks.close();
        let drained = async {
            connections.drain().await;
            self.tasks.wait().await;
        };
        if tokio::time::timeout(limit, drained).await.is_err() {
            tracing::warn!(
                "stopped before everything in flight was done; the next start repairs it"
            );
        }
        workers.shutdown().await;
        self.state.store.close().await;
        served
    }
}

/// Returns when a worker panicked; one that ends because it was told to is none.
async fn failure(workers: &mut JoinSet<()>) -> Error {
    while let Some(ended) = workers.join_next().await {
        if let Err(panic) = ended {
            return Error::internal(panic);
        }
    }
    std::future::pending().await
}
