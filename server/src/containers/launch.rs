//! A launch: the row first, then the engine.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use sqlx::types::Json;
use uuid::Uuid;

use super::{Busy, Container, Containers, Phase, Reason, Stage, View, mirror::Word, queue::Place};
use crate::{
    caller::Caller,
    engine::{EngineError, Limits, Live, Spec},
    error::{Code, Error, Limit, Result},
    images::Image,
    metrics::METRICS,
    options::Options,
    store::{containers::Added, events::By, now},
};

/// How often, and after which pause, it is looked at what was started.
const LOOKS: usize = 3;
const LOOK: Duration = Duration::from_millis(200);

/// What a caller asks to launch.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Limits, in place of the settings'.
    pub memory_bytes: Option<i64>,
    /// The same, of CPUs.
    pub cpus: Option<f64>,
    /// The same, of processes.
    pub pids: Option<i64>,
    /// One that the settings and the image's policy allow; the policy's first where absent.
    pub network: Option<String>,
    /// The rest of what the engine is told.
    pub options: Options,
    /// Seconds until it is terminated.
    pub ttl_seconds: Option<i64>,
    /// When it is terminated.
    pub expires_at: Option<DateTime<Utc>>,
}

impl Containers {
    /// Launches from a vetted image, and answers when the container runs.
    pub async fn launch(self: &Arc<Self>, caller: &Caller, launch: Launch) -> Result<View> {
        self.begin(caller, launch).await?.run().await
    }

    /// The same, but answers as soon as the launch is written down; it goes on by itself.
    pub async fn launch_apart(self: &Arc<Self>, caller: &Caller, launch: Launch) -> Result<View> {
        let admitted = self.begin(caller, launch).await?;
        let view = self.seen(Arc::new(admitted.row.clone()), None);
        // An error is in the row, and in the log.
        self.tasks
            .spawn(async move { admitted.run().await.map(drop) });
        Ok(view)
    }

    async fn begin(self: &Arc<Self>, caller: &Caller, launch: Launch) -> Result<Admitted> {
        check_env(&launch.env)?;
        check_labels(&launch.labels)?;
        super::options::check(&launch)?;
        let place = self.queue.enter()?;
        let busy = self.busy(caller.request_id)?;
        let mut pinged = false;
        loop {
            let image = self.images.launchable(caller, &launch.image).await?;
            let policy = self.images.policy(&image);
            let mut launch = launch.clone();
            super::permit::apply(&mut launch, &policy, &self.settings, &image.reference)?;
            if !std::mem::replace(&mut pinged, true) {
                self.engine.ping().await?;
            }
            // Where the image moved in between (new bytes were accepted), its new state decides.
            let Some(row) = self
                .admit(caller, &launch, &image, policy.max_running)
                .await?
            else {
                continue;
            };
            busy.at(Stage::Queued);
            return Ok(Admitted {
                place,
                busy,
                row,
                launch,
                image,
                by: caller.by(),
                begun: Instant::now(),
            });
        }
    }

    /// Writes the row, if the name and the quota allow it; `None` where the image is no longer as it was.
    async fn admit(
        &self,
        caller: &Caller,
        launch: &Launch,
        image: &Image,
        max_running: Option<i64>,
    ) -> Result<Option<Container>> {
        let limits = self.settings.limits;
        let mut options = launch.options.clone();
        let grace = self.settings.stop_grace_seconds;
        options.stop_grace_seconds.get_or_insert(grace);
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
            memory_bytes: launch.memory_bytes.unwrap_or(limits.memory_bytes),
            cpus: launch.cpus.unwrap_or(limits.cpus),
            pids: launch.pids.unwrap_or(limits.pids),
            options: Json(options),
            expires_at: super::permit::expiry(launch),
            phase: Phase::Creating,
            container_id: None,
            failure: None,
            created_at: now(),
            started_at: None,
            finished_at: None,
            reason: None,
            exit_code: None,
        };
        let defaults = self.quotas.defaults();
        let asked = Instant::now();
        let mut added = self
            .store
            .add_container(&row, defaults, caller.is_admin(), max_running, &caller.by())
            .await?;
        let may_pass = match added {
            Added::Over(excess) => excess.limit != Limit::LaunchesPerMinute,
            Added::NameTaken(_) | Added::TooMany(..) => true,
            Added::Yes | Added::ImageGone => false,
        };
        if may_pass && self.look_for_ends(asked).await.is_ok() {
            added = self
                .store
                .add_container(&row, defaults, caller.is_admin(), max_running, &caller.by())
                .await?;
        }
        match added {
            Added::Yes => Ok(Some(row)),
            // This process alone writes the list, so that the next look is at what is there.
            Added::ImageGone => Ok(None),
            Added::Over(excess) => Err(self.quotas.refuse(&caller.owner, excess).await),
            Added::NameTaken(holder) => Err(Error::new(
                Code::Conflict,
                format!(
                    "The name `{}` is taken by container {holder}. Choose another, or terminate that one.",
                    launch.name.as_deref().unwrap_or_default()
                ),
            )),
            Added::TooMany(running, allowed) => Err(too_many(&image.reference, running, allowed)),
        }
    }
}

/// A launch whose row is written.
struct Admitted {
    place: Place,
    busy: Busy,
    row: Container,
    launch: Launch,
    image: Arc<Image>,
    by: By,
    begun: Instant,
}

impl Admitted {
    /// Takes it to `running`, or to `failed` with nothing left in the engine.
    async fn run(self) -> Result<View> {
        let begun = self.begun;
        let done = self.carry_out().await;
        let outcome = if done.is_ok() { "running" } else { "failed" };
        let launches = METRICS.launches.with_label_values(&[outcome]);
        launches.observe(begun.elapsed().as_secs_f64());
        done
    }

    async fn carry_out(mut self) -> Result<View> {
        let spec = self.spec()?;
        let (containers, row) = (Arc::clone(&self.busy.containers), &mut self.row);
        let started = async {
            let _turn = self.place.turn().await?;
            containers.start(&spec, &self.image, &self.busy).await
        };
        let container_id = match started.await {
            Ok(container_id) => container_id,
            Err(error) => return Err(containers.failed(row, None, error, &self.by).await),
        };
        let live = containers.started(row.id, &container_id).await;
        let started_at = live.as_ref().and_then(|live| live.started_at);
        if let Some(effective) = live.as_ref().and_then(|live| live.effective.clone()) {
            row.command.0 = effective.command;
            row.options.entrypoint = effective.entrypoint;
            row.options.working_dir = effective.working_dir;
            row.options.user = effective.user;
            row.options.stop_signal = effective.stop_signal;
        }
        let (id, command, options) = (row.id, &row.command.0, &row.options.0);
        let store = &containers.store;
        let running =
            store.container_running(id, &container_id, started_at, command, options, &self.by);
        if let Err(error) = running.await {
            let failed = containers.failed(row, Some(&container_id), error, &self.by);
            return Err(failed.await);
        }
        tracing::info!(container = %id, container_id, image = %self.image.id, "launched");
        row.phase = Phase::Running;
        row.container_id = Some(container_id);
        row.started_at = started_at;
        Ok(containers.seen(Arc::new(self.row), live))
    }

    fn spec(&self) -> Result<Spec> {
        let (row, launch) = (&self.row, &self.launch);
        let pinned = self.image.pinned();
        let env = launch.env.iter();
        Ok(Spec {
            id: row.id,
            instance: self.busy.containers.instance,
            image: pinned.ok_or_else(|| Error::internal("a ready image has no digest"))?,
            name: launch.name.clone(),
            command: launch.command.clone(),
            env: env.map(|(name, value)| format!("{name}={value}")).collect(),
            tty: launch.tty,
            limits: Limits {
                memory_bytes: row.memory_bytes,
                cpus: row.cpus,
                pids: row.pids,
            },
            options: row.options.0.clone(),
            publish_at: self.busy.containers.settings.publish_at,
        })
    }
}

impl Containers {
    /// How a container does that was started just now. An engine that does not say so now has started it
    /// all the same.
    async fn started(&self, id: Uuid, container_id: &str) -> Option<Arc<Live>> {
        for _ in 0..LOOKS {
            match self.look(container_id).await {
                Ok(live) => return live,
                Err(_) => tokio::time::sleep(LOOK).await,
            }
        }
        let live = Arc::new(Live {
            id,
            container_id: container_id.to_owned(),
            state: "running".to_owned(),
            ..Default::default()
        });
        let known = Word::Live(Arc::clone(&live));
        self.mirror.ask(container_id).answer(known);
        self.mark_missed(id);
        Some(live)
    }

    /// Creates and starts it; nothing is left in the engine when that fails, unless it went away.
    async fn start(&self, spec: &Spec, image: &Image, busy: &Busy) -> Result<String> {
        let mut container_id = self.create(spec, image, busy).await?;
        busy.at(Stage::Starting);
        let mut started = self.engine.start(&container_id).await;
        if let Err(EngineError::Missing(_)) = started {
            // Its network was removed behind our back: a new container joins the new one.
            self.engine.remove(&container_id).await?;
            container_id = self.create(spec, image, busy).await?;
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
    async fn create(&self, spec: &Spec, image: &Image, busy: &Busy) -> Result<String> {
        busy.at(Stage::Creating);
        match self.engine.create(spec).await {
            Err(EngineError::Missing(text)) if text.contains("No such image") => {
                busy.at(Stage::Pulling);
                self.images.restore(image).await?;
                Ok(self.engine.create(spec).await?)
            }
            created => Ok(created?),
        }
    }

    /// Undoes a launch as far as it came. What cannot be undone now, because the engine or the
    /// database is away, the next repair undoes by the row.
    async fn failed(
        &self,
        row: &Container,
        container_id: Option<&str>,
        error: Error,
        by: &By,
    ) -> Error {
        let mut tidy = !matches!(error.code, Code::EngineUnavailable);
        if let Some(container_id) = container_id {
            tidy &= self.engine.remove(container_id).await.is_ok();
        }
        let failure = error.detail.clone();
        let moved = self
            .store
            .container_moved(
                row.id,
                Phase::Creating,
                Phase::Failed,
                Some(Reason::LaunchRefused),
                Some(&failure),
                by,
            )
            .await;
        if !tidy || moved.is_err() {
            self.untidy.notify_one();
        }
        tracing::warn!(container = %row.id, failure = ?failure, "launch failed");
        error
    }
}

/// The refusal of one container more of an image.
pub(super) fn too_many(image: &str, running: i64, allowed: i64) -> Error {
    Error::new(
        Code::OptionNotPermitted,
        format!(
            "max_running: {running} containers of {image} run, and its policy allows {allowed} at once. \
             Terminate one, or ask its operator for more."
        ),
    )
}

/// What a schema cannot say of the names of variables.
pub fn check_env(env: &BTreeMap<String, String>) -> Result<()> {
    let bad = |name: &&String| name.is_empty() || name.contains(['=', '\0']);
    match env.keys().find(bad) {
        Some(name) => Err(Error::new(
            Code::LaunchRefused,
            format!(
                "env: {name:?} cannot be the name of a variable: it is empty, or has `=` or NUL in it."
            ),
        )),
        None => Ok(()),
    }
}

/// The same of labels.
pub(super) fn check_labels(labels: &BTreeMap<String, String>) -> Result<()> {
    for key in labels.keys() {
        if key.is_empty() || key.chars().count() > 128 || key.contains('\0') {
            let what = "labels: a key has 1 to 128 characters, and no NUL.";
            return Err(Error::new(Code::LaunchRefused, what));
        }
    }
    Ok(())
}
