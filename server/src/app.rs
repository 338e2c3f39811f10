//! Wiring: store, engine, workers and HTTP, and the way down.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::Mutex, task::JoinSet};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    api::{self, settle},
    audit::Audit,
    calls::Calls,
    config::{Settings, wrong},
    containers::Containers,
    engine::{Engine, Measured, docker::Docker},
    error::{Code, Error, Result},
    events::Events,
    http::{edge::Edge, metrics::Metrics, serve},
    images::Images,
    keys::Keys,
    metrics::METRICS,
    quotas::Quotas,
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
    /// Who may call.
    pub keys: Arc<Keys>,
    /// How much each owner may have.
    pub quotas: Arc<Quotas>,
    /// What is being done, and retries.
    pub calls: Arc<Calls>,
    /// What was done.
    pub audit: Audit,
    /// What happened.
    pub events: Events,
    /// The vetted list.
    pub images: Arc<Images>,
    /// The containers.
    pub containers: Arc<Containers>,
    /// The repairer.
    pub reconciler: Arc<Reconciler>,
}

impl State {
    /// The numbers of this moment, in Prometheus' text format.
    pub fn metrics(&self) -> String {
        self.containers.count();
        let runtime = tokio::runtime::Handle::current().metrics();
        METRICS.tasks.set(runtime.num_alive_tasks() as i64);
        METRICS.text()
    }

    /// Whether Slipway can do its work, or the first thing that is missing.
    pub async fn ready(&self) -> Result<()> {
        self.store.ping().await?;
        self.engine.ping().await?;
        if self.reconciler.is_done() && self.calls.are_settled() {
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
    metrics: Option<Metrics>,
    edge: Arc<Edge<api::Service>>,
    state: Arc<State>,
    tasks: TaskTracker,
    lock: Mutex<Lock>,
}

impl App {
    /// Opens the database, finds the engine and binds the address.
    pub async fn new(settings: Settings) -> Result<Self> {
        let engine = Self::engine(&settings)?;
        Self::with_engine(settings, engine).await
    }

    /// The engine that the settings name; it need not answer yet.
    pub fn engine(settings: &Settings) -> Result<Arc<dyn Engine>> {
        let engine = Docker::new(settings.engine(), &settings.network);
        Ok(Arc::new(
            engine.map_err(|why| Error::new(Code::InvalidRequest, why))?,
        ))
    }

    /// The same with another engine: how a test injects a fault.
    pub async fn with_engine(settings: Settings, engine: Arc<dyn Engine>) -> Result<Self> {
        let engine: Arc<dyn Engine> = Arc::new(Measured(engine));
        let key = settings.access.key()?;
        let (store, lock) = Store::open(&settings.common.database()?).await?;
        let instance = store.instance().await?;
        let keys = Arc::new(Keys::new(store.clone(), key.as_deref()));
        may_listen(&settings, keys.is_open().await?)?;
        let (tasks, closing) = (TaskTracker::new(), CancellationToken::new());
        let quotas = Arc::new(Quotas::new(store.clone(), settings.quota.limits()));
        let calls = Arc::new(Calls::new(store.clone()));
        let images = Arc::new(Images::new(
            store.clone(),
            Arc::clone(&engine),
            Arc::clone(&quotas),
            settings.images(),
        ));
        let containers = Arc::new(Containers::new(
            store.clone(),
            Arc::clone(&engine),
            Arc::clone(&images),
            Arc::clone(&quotas),
            instance,
            settings.containers(),
            tasks.clone(),
            closing.clone(),
        ));
        let reconciler = Arc::new(Reconciler::new(
            store.clone(),
            Arc::clone(&engine),
            Arc::clone(&containers),
        ));
        images.seed(&settings.vet).await?;
        let audit = Audit::new(store.clone());
        if !audit.ends_well().await? {
            tracing::warn!("the audit trail was changed: see `slipway audit verify`");
        }
        let state = Arc::new(State {
            audit,
            events: Events::new(store.clone()),
            store,
            engine,
            keys: Arc::clone(&keys),
            quotas,
            calls: Arc::clone(&calls),
            images,
            containers,
            reconciler,
        });
        let edge = Edge::new(
            api::Service::new(Arc::clone(&state)),
            keys,
            calls,
            &settings.access,
            tasks.clone(),
            closing,
        )?;
        let listener = TcpListener::bind(settings.listen).await.map_err(|error| {
            wrong(format!(
                "SLIPWAY_LISTEN {} cannot be listened on: {error}",
                settings.listen
            ))
        })?;
        let metrics = match settings.metrics_listen {
            Some(address) => {
                let state = Arc::clone(&state);
                Some(Metrics::new(address, Arc::new(move || state.metrics())).await?)
            }
            None => None,
        };
        Ok(Self {
            settings,
            listener,
            metrics,
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
        workers.spawn(Arc::clone(&self.state.images).watch(stop.clone()));
        let (reconciler, period) = (
            Arc::clone(&self.state.reconciler),
            self.settings.reconcile_every(),
        );
        let stopped = stop.clone();
        workers.spawn(async move { reconciler.work(period, stopped).await });
        let containers = Arc::clone(&self.state.containers);
        workers.spawn(Arc::clone(&containers).sweep(self.tasks.clone(), stop.clone()));
        workers.spawn(containers.watch(stop.clone()));
        workers.spawn(Arc::clone(&self.state.keys).work(stop.clone()));
        workers.spawn(Arc::clone(&self.edge).work(stop.clone()));
        workers.spawn(settle::work(Arc::clone(&self.state), stop.clone()));

        if let Some(metrics) = self.metrics {
            tracing::info!(address = %metrics.address()?, "serving /metrics");
            workers.spawn(metrics.work(stop.clone()));
        }

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
        self.state.keys.note_use().await;
        self.state.store.close().await;
        served
    }
}

/// Whether a service may listen that is `open` to everybody who reaches it.
fn may_listen(settings: &Settings, open: bool) -> Result<()> {
    let (listen, loopback) = (settings.listen, settings.listen.ip().is_loopback());
    if open && !loopback && !settings.access.allow_open {
        return Err(wrong(format!(
            "{listen} can be reached from other machines, and there is no key. Set SLIPWAY_ADMIN_KEY or \
             SLIPWAY_ADMIN_KEY_FILE, or make a key (`slipway key create`), or listen on 127.0.0.1; \
             SLIPWAY_ALLOW_OPEN=true lets everybody launch.",
        )));
    }
    if open {
        tracing::warn!("there is no key: whoever reaches {listen} may launch containers");
    }
    Ok(())
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
