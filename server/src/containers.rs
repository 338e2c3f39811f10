//! What a launch is and how it moves: the row first, then the engine. A caller runs what changes
//! something on a task of its own (`tasks::apart`), so that a client that hangs up cancels nothing.

mod find;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use sqlx::types::Json;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::{
    caller::{Caller, Nothing},
    engine::{Engine, EngineError, Limits, Live, Spec},
    error::{Code, Error, Limit, Result},
    images::{Image, Images},
    quotas::Quotas,
    store::{Store, containers::Added, now},
};

pub use crate::store::containers::{Container, Phase};

/// What a caller asks to launch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Launch {
    /// An image's id, or a reference in any spelling.
    pub image: String,
    /// Unique among the containers that hold a name.
    pub name: Option<String>,
    /// In place of the image's `CMD`; empty for that.
    pub command: Vec<String>,
    /// Variables by name.
    pub env: BTreeMap<String, String>,
    /// The caller's labels.
    pub labels: BTreeMap<String, String>,
    /// Terminal and open standard input.
    pub tty: bool,
}

/// A container: its row, and how it does where the engine has it.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The row.
    pub row: Container,
    /// The engine's word, where there is one.
    pub live: Option<Live>,
}

/// The containers of this Slipway.
#[derive(Debug)]
pub struct Containers {
    store: Store,
    engine: Arc<dyn Engine>,
    images: Arc<Images>,
    quotas: Arc<Quotas>,
    instance: Uuid,
    limits: Limits,
    stop_grace_seconds: i32,
    /// Those that a launch or a termination is under way for.
    busy: Mutex<HashSet<Uuid>>,
    untidy: Notify,
    /// When the engine was last asked which have ended, for a quota.
    looked_for_ends: tokio::sync::Mutex<Option<Instant>>,
}

impl Containers {
    /// Containers of `instance`, each held to `limits`.
    pub fn new(
        store: Store,
        engine: Arc<dyn Engine>,
        images: Arc<Images>,
        quotas: Arc<Quotas>,
        instance: Uuid,
        limits: Limits,
        stop_grace_seconds: i32,
    ) -> Self {
        Self {
            store,
            engine,
            images,
            quotas,
            instance,
            limits,
            stop_grace_seconds,
            busy: Mutex::default(),
            untidy: Notify::new(),
            looked_for_ends: tokio::sync::Mutex::default(),
        }
    }

    /// Launches from a vetted image, and answers when the container runs.
    pub async fn launch(self: &Arc<Self>, caller: &Caller, launch: Launch) -> Result<View> {
        check(&launch)?;
        let image = self.images.launchable(caller, &launch.image).await?;
        self.engine.ping().await?;
        let _busy = self.busy(caller.request_id)?;
        let row = self.admit(caller, &launch, &image).await?;
        self.run(row, &launch, &image).await
    }

    /// Writes the row, if the image, the name and the quota allow it.
    async fn admit(&self, caller: &Caller, launch: &Launch, image: &Image) -> Result<Container> {
        let row = Container {
            id: caller.request_id,
            owner: caller.owner.clone(),
            image_id: image.id,
            reference: image.reference.clone(),
            digest: image.digest.clone(),
            name: launch.name.clone(),
            command: Json(launch.command.clone()),
            env: Json(launch.env.keys().cloned().collect()),
            labels: Json(launch.labels.clone()),
            tty: launch.tty,
            memory_bytes: self.limits.memory_bytes,
            cpus: self.limits.cpus,
            pids: self.limits.pids,
            phase: Phase::Creating,
            container_id: None,
            failure: None,
            created_at: now(),
            started_at: None,
            finished_at: None,
        };
        let defaults = self.quotas.defaults();
        let asked = Instant::now();
        let mut added = self
            .store
            .add_container(&row, defaults, caller.is_admin())
            .await?;
        if let Added::Over(excess) = added
            && excess.limit != Limit::LaunchesPerMinute
            && self.look_for_ends(asked).await.is_ok()
        {
            added = self
                .store
                .add_container(&row, defaults, caller.is_admin())
                .await?;
        }
        match added {
            Added::Yes => Ok(row),
            Added::Over(excess) => Err(self.quotas.refuse(&caller.owner, excess).await),
            Added::NameTaken(holder) => Err(Error::new(
                Code::Conflict,
                format!(
                    "The name `{}` is taken by container {holder}. Choose another, or terminate that one.",
                    launch.name.as_deref().unwrap_or_default()
                ),
            )),
            Added::ImageGone => Err(Error::new(
                Code::ImageNotVetted,
                format!(
                    "{} was taken off the vetted list a moment ago.",
                    image.reference
                ),
            )),
        }
    }

    /// Some that are counted as running may have ended since the last repair: finds out, unless
    /// somebody did after the time `asked`.
    async fn look_for_ends(&self, asked: Instant) -> Result<()> {
        let mut looked = self.looked_for_ends.lock().await;
        if looked.is_some_and(|at| at > asked) {
            return Ok(());
        }
        let began = Instant::now();
        // Rows before containers: one that is in the first list was started before the second.
        let rows = self.store.containers_open(None).await?;
        let live = self.engine.list(self.instance).await?;
        self.note_ends(&rows, &live).await?;
        *looked = Some(began);
        Ok(())
    }

    /// Notes which of `rows` have ended by the engine's word, and which run again: one that has ended
    /// takes nothing of its owner's quota.
    pub async fn note_ends(&self, rows: &[Container], live: &[Live]) -> Result<()> {
        let live: HashMap<&str, &Live> = live
            .iter()
            .map(|live| (live.container_id.as_str(), live))
            .collect();
        let (mut ended, mut running) = (Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| row.phase == Phase::Running) {
            let live = row.container_id.as_deref().and_then(|id| live.get(id));
            match (live, row.finished_at) {
                (Some(live), None) if live.ended() => ended.push((row.id, now())),
                (Some(live), Some(_)) if live.runs() => running.push(row.id),
                _ => {}
            }
        }
        self.store.containers_finished(&ended, &running).await
    }

    /// Takes an admitted launch to `running`, or to `failed` with nothing left in the engine.
    async fn run(&self, mut row: Container, launch: &Launch, image: &Image) -> Result<View> {
        let spec = Spec {
            id: row.id,
            instance: self.instance,
            image: image
                .pinned()
                .ok_or_else(|| Error::internal("a ready image has no digest"))?,
            name: launch.name.clone(),
            command: launch.command.clone(),
            env: launch
                .env
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect(),
            tty: launch.tty,
            limits: self.limits,
        };
        let container_id = match self.start(&spec, image).await {
            Ok(container_id) => container_id,
            Err(error) => return Err(self.failed(&row, None, error).await),
        };
        let live = self.engine.inspect(&container_id).await.ok();
        let started_at = live.as_ref().and_then(|live| live.started_at);
        if let Err(error) = self
            .store
            .container_running(row.id, &container_id, started_at)
            .await
        {
            return Err(self.failed(&row, Some(&container_id), error).await);
        }
        tracing::info!(container = %row.id, container_id, image = %image.id, "launched");
        row.phase = Phase::Running;
        row.container_id = Some(container_id);
        row.started_at = started_at;
        Ok(View { row, live })
    }

    /// Creates and starts it; nothing is left in the engine when that fails, unless it went away.
    async fn start(&self, spec: &Spec, image: &Image) -> Result<String> {
        let mut container_id = self.create(spec, image).await?;
        let mut started = self.engine.start(&container_id).await;
        if let Err(EngineError::Missing(_)) = started {
            // Its network was removed behind our back: a new container joins the new one.
            self.engine.remove(&container_id).await?;
            container_id = self.create(spec, image).await?;
            started = self.engine.start(&container_id).await;
        }
        match started {
            Ok(()) => Ok(container_id),
            Err(error) => {
                self.engine.remove(&container_id).await?;
                Err(error.into())
            }
        }
    }

    /// Creates it; bytes that somebody removed from the engine are pulled again, once.
    async fn create(&self, spec: &Spec, image: &Image) -> Result<String> {
        match self.engine.create(spec).await {
            Err(EngineError::Missing(text)) if text.contains("No such image") => {
                self.images.restore(image).await?;
                Ok(self.engine.create(spec).await?)
            }
            created => Ok(created?),
        }
    }

    /// Undoes a launch as far as it came. What cannot be undone now, because the engine or the
    /// database is away, the next repair undoes by the row.
    async fn failed(&self, row: &Container, container_id: Option<&str>, error: Error) -> Error {
        let mut tidy = !matches!(error.code, Code::EngineUnavailable);
        if let Some(container_id) = container_id {
            tidy &= self.engine.remove(container_id).await.is_ok();
        }
        let failure = error.detail.clone();
        let moved = self
            .store
            .container_moved(row.id, Phase::Creating, Phase::Failed, Some(&failure))
            .await;
        if !tidy || moved.is_err() {
            self.untidy.notify_one();
        }
        tracing::warn!(container = %row.id, failure = ?failure, "launch failed");
        error
    }

    /// The running ones of `owner` that `caller` may see: one page, newest first, of those older than
    /// `cursor`; and whether there are more.
    pub async fn page(
        &self,
        caller: &Caller,
        owner: Option<&str>,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<(Vec<View>, bool)> {
        let owner = match caller.narrowed(owner) {
            Ok(owner) => owner,
            Err(Nothing) => return Ok((Vec::new(), false)),
        };
        let live = self.engine.list(self.instance).await?.into_iter();
        let mut live: HashMap<String, Live> =
            live.map(|live| (live.container_id.clone(), live)).collect();
        let rows = self.store.containers_open(owner).await?;
        let mut page: Vec<View> = rows
            .into_iter()
            .filter(|row| cursor.is_none_or(|cursor| row.id < cursor))
            .filter_map(|row| {
                let live = live.remove(row.container_id.as_ref()?)?;
                live.runs().then_some(View {
                    row,
                    live: Some(live),
                })
            })
            .take(limit + 1)
            .collect();
        let more = page.len() > limit;
        page.truncate(limit);
        Ok((page, more))
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
        let (Some(container_id), Phase::Running | Phase::Removing) = (&row.container_id, row.phase)
        else {
            return Ok(View { row, live: None });
        };
        match self.engine.inspect(container_id).await {
            Ok(live) => Ok(View {
                row,
                live: Some(live),
            }),
            Err(EngineError::Missing(_)) => Ok(View { row, live: None }),
            Err(error) => Err(error.into()),
        }
    }

    /// The row that the launch `id` made, whatever became of it.
    pub async fn launched(&self, id: Uuid) -> Result<Option<View>> {
        let row = self.store.container(id).await?;
        Ok(row.map(|row| View { row, live: None }))
    }

    /// Stops the container that `identifier` names, removes it from the engine, and answers its id.
    pub async fn terminate(self: &Arc<Self>, caller: &Caller, identifier: &str) -> Result<Uuid> {
        let row = self.find(caller, identifier).await?;
        if row.phase == Phase::Creating {
            return Err(Error::new(
                Code::Conflict,
                format!(
                    "Container {} is still being launched. Terminate it when it runs.",
                    row.id
                ),
            ));
        }
        if row.container_id.is_some() {
            self.engine.ping().await?;
        }
        let _busy = self.busy(row.id)?;
        self.remove(&row).await?;
        Ok(row.id)
    }

    async fn remove(&self, row: &Container) -> Result<()> {
        // A failed launch left nothing, holds no name, and passes through no other phase.
        if row.phase == Phase::Failed {
            self.store
                .container_moved(row.id, row.phase, Phase::Removed, None)
                .await?;
            return Ok(());
        }
        if row.phase != Phase::Removing
            && !self
                .store
                .container_moved(row.id, row.phase, Phase::Removing, None)
                .await?
        {
            return Err(Error::new(
                Code::Conflict,
                format!(
                    "Container {} is changing just now. Read it again in a moment.",
                    row.id
                ),
            ));
        }
        if let Some(container_id) = &row.container_id {
            let stopped = self
                .engine
                .stop(container_id, self.stop_grace_seconds)
                .await;
            let removed = match stopped {
                Ok(()) => self.engine.remove(container_id).await,
                refused => refused,
            };
            if let Err(error) = removed {
                self.untidy.notify_one();
                return Err(error.into());
            }
        }
        let moved = self
            .store
            .container_moved(row.id, Phase::Removing, Phase::Removed, None)
            .await;
        if let Err(error) = moved {
            // It is gone, as was asked for; the repair will write it down.
            error.log();
            self.untidy.notify_one();
        }
        tracing::info!(container = %row.id, "terminated");
        Ok(())
    }

    /// Marks `id` as being worked on, until the guard is dropped; 409 when it is already.
    fn busy(self: &Arc<Self>, id: Uuid) -> Result<Busy> {
        if self.busy_ids().insert(id) {
            return Ok(Busy {
                containers: Arc::clone(self),
                id,
            });
        }
        Err(Error::new(
            Code::Conflict,
            format!("Container {id} is being terminated already. Read it again in a moment."),
        ))
    }

    fn busy_ids(&self) -> MutexGuard<'_, HashSet<Uuid>> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a launch or termination of `id` is under way: the repair leaves it alone.
    pub fn is_busy(&self, id: Uuid) -> bool {
        self.busy_ids().contains(&id)
    }

    /// Returns when something was left for the repair to do.
    pub async fn untidy(&self) {
        self.untidy.notified().await;
    }
}

/// A container that is being worked on.
struct Busy {
    containers: Arc<Containers>,
    id: Uuid,
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.containers.busy_ids().remove(&self.id);
    }
}

/// What a schema cannot say of the keys of a map.
fn check(launch: &Launch) -> Result<()> {
    let refused = |what: String| Err(Error::new(Code::LaunchRefused, what));
    for name in launch.env.keys() {
        if name.is_empty() || name.contains(['=', '\0']) {
            return refused(format!(
                "env: {name:?} cannot be the name of a variable: it is empty, or has `=` or NUL in it."
            ));
        }
    }
    for key in launch.labels.keys() {
        if key.is_empty() || key.chars().count() > 128 || key.contains('\0') {
            return refused("labels: a key has 1 to 128 characters, and no NUL.".to_owned());
        }
    }
    Ok(())
}
