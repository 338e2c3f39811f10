//! What Slipway needs of a container engine, and nothing else of it. [`docker::Docker`] is the one
//! that runs containers; tests wrap it to inject faults.

mod body;
pub mod docker;
mod exec;
mod happenings;
mod live;
pub mod log;
mod measured;
mod network;
mod program;
mod pull;
mod raw;
mod stats;

use std::{collections::BTreeMap, fmt, net::IpAddr};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use futures_util::stream::BoxStream;
use uuid::Uuid;

use crate::options::Options;

pub use exec::{Command, ExecState, Started};
pub use happenings::Happening;
pub use measured::Measured;
pub use stats::Stats;

/// The label that names the Slipway that launched a container.
pub const LABEL_INSTANCE: &str = "io.slipway.instance";
/// The label that names the container's row.
pub const LABEL_CONTAINER: &str = "io.slipway.container";

/// Why the engine did not do what it was asked to.
#[derive(Debug)]
pub enum EngineError {
    /// It cannot be reached, or did not answer in time: whether it did the thing is unknown.
    Away(String),
    /// It has no such container, image or network.
    Missing(String),
    /// It answered, and refused, in these words.
    Refused(String),
    /// It answered that it could not, in these words.
    Failed(String),
    /// The image does not have this program.
    NoProgram(String),
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Away(text) | Self::Missing(text) | Self::Refused(text) | Self::Failed(text) => {
                f.write_str(text)
            }
            Self::NoProgram(name) => write!(f, "the image has no program {name:?}"),
        }
    }
}

impl std::error::Error for EngineError {}

/// What an engine's operation returns.
pub type Result<T> = std::result::Result<T, EngineError>;

/// What the engine sends as it comes; the connection ends with it.
pub type Flow<T> = BoxStream<'static, Result<T>>;

/// An image that the engine has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytes {
    /// The engine's id.
    pub image_id: String,
    /// Size, bytes.
    pub size_bytes: i64,
    /// `os/architecture[/variant]`.
    pub platform: String,
}

/// What to log in to a registry with.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// Who.
    pub username: String,
    /// The secret.
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}

/// How far a pull is: bytes of the layers that the engine did not have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Fetched.
    pub done_bytes: i64,
    /// To fetch, once the sizes of all layers are known.
    pub total_bytes: Option<i64>,
}

/// What every container is held to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Memory, bytes; there is no swap beside it.
    pub memory_bytes: i64,
    /// CPUs, as a decimal number of them.
    pub cpus: f64,
    /// Processes and threads.
    pub pids: i64,
}

/// A container to create.
#[derive(Debug, Clone, PartialEq)]
pub struct Spec {
    /// The row's id; a label, and the end of the engine's name for it.
    pub id: Uuid,
    /// The Slipway's id; a label.
    pub instance: Uuid,
    /// `repository@digest`, or the engine's image id: bytes, never a tag.
    pub image: String,
    /// The caller's name for it.
    pub name: Option<String>,
    /// In place of the image's `CMD`; empty for that.
    pub command: Vec<String>,
    /// `NAME=value`.
    pub env: Vec<String>,
    /// Terminal and open standard input.
    pub tty: bool,
    /// Limits.
    pub limits: Limits,
    /// The rest.
    pub options: Options,
    /// The host's address that ports are published at.
    pub publish_at: IpAddr,
}

/// What really runs in a container: the launch's word, or else the image's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the same as in Spec and Options")]
pub struct Effective {
    pub entrypoint: Vec<String>,
    pub command: Vec<String>,
    pub working_dir: Option<String>,
    pub user: Option<String>,
    pub stop_signal: Option<String>,
}

/// A published or exposed port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    /// The host's address, where published.
    pub host_ip: Option<String>,
    /// The host's port, where published.
    pub host_port: Option<u16>,
    /// The container's port.
    pub container_port: u16,
    /// `tcp`, `udp` or `sctp`.
    pub protocol: String,
}

/// A mount; its path on the host is the host's own affair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    /// The engine's word for its kind.
    pub kind: String,
    /// Path in the container.
    pub destination: String,
    /// Whether the container may not write to it.
    pub read_only: bool,
}

/// The engine's own name for the container of row `id`: readable, and unique whatever the caller's
/// `name` is.
pub fn engine_name(id: Uuid, name: Option<&str>) -> String {
    let id = id.simple().to_string();
    let tail = &id[id.len() - 12..];
    match name {
        Some(name) => format!("slipway-{name}-{tail}"),
        None => format!("slipway-{tail}"),
    }
}

/// A line of the engine's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The row, by its label. A label alone proves nothing: a container that somebody makes from a
    /// commit of ours inherits it.
    pub id: Uuid,
    /// The engine's own name for it, see [`engine_name`].
    pub name: String,
    /// The engine's id.
    pub container_id: String,
    /// The engine's word.
    pub state: String,
}

/// How a container does, as the engine tells it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Live {
    /// The row, by its label, which alone proves nothing.
    pub id: Uuid,
    /// The engine's own name for it, see [`engine_name`].
    pub name: String,
    /// The engine's id.
    pub container_id: String,
    /// The engine's word.
    pub state: String,
    /// When it was last started.
    pub started_at: Option<DateTime<Utc>>,
    /// When it last ended, also where it runs again.
    pub finished_at: Option<DateTime<Utc>>,
    /// How it last ended, also where it runs again.
    pub exit_code: Option<i64>,
    /// Whether it used more memory than its limit.
    pub oom_killed: bool,
    /// What its healthcheck says, in the engine's word.
    pub health: Option<String>,
    /// What really runs; absent where the engine did not say it.
    pub effective: Option<Effective>,
    /// Variables by name, those of the image too.
    pub env: BTreeMap<String, String>,
    /// Ports.
    pub ports: Vec<Port>,
    /// Mounts.
    pub mounts: Vec<Mount>,
    /// Name and address of each network.
    pub networks: Vec<(String, Option<String>)>,
}

impl Live {
    /// Whether its program has ended; one that was made and not started has not.
    pub fn ended(&self) -> bool {
        matches!(self.state.as_str(), "exited" | "dead")
    }

    /// The same without the values of its variables, and without what is in its row by now.
    pub fn without_secrets(&self) -> Self {
        Self {
            env: BTreeMap::new(),
            effective: None,
            ..self.clone()
        }
    }

    /// Whether `docker ps` lists it: everything that was started and has not ended.
    pub fn runs(&self) -> bool {
        !matches!(
            self.state.as_str(),
            "created" | "exited" | "dead" | "removing"
        )
    }
}

/// A container engine. An operation that names a container takes the engine's id for it.
#[async_trait]
pub trait Engine: fmt::Debug + Send + Sync {
    /// Answers within 1.5 seconds, or is [`EngineError::Away`].
    async fn ping(&self) -> Result<()>;

    /// The manifest digest that the registry has for `reference` now. One manifest request. A
    /// registry that does not answer is [`EngineError::Failed`], not an engine that is away.
    async fn resolve(&self, reference: &str, login: Option<&Login>) -> Result<String>;

    /// Pulls `repository@digest`, and tells how far it is.
    async fn pull(
        &self,
        pinned: &str,
        login: Option<&Login>,
        tell: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<()>;

    /// The image that the engine has under `name` (a reference or an id).
    async fn image(&self, name: &str) -> Result<Bytes>;

    /// Gives the image `image_id` the tag `repository:latest`, so that a prune leaves it alone.
    async fn tag(&self, image_id: &str, repository: &str) -> Result<()>;

    /// Takes that tag away; nothing to take is success.
    async fn untag(&self, repository: &str) -> Result<()>;

    /// Forgets the bytes `repository@digest`, unless something uses them ([`EngineError::Refused`]);
    /// nothing to forget is success.
    async fn forget(&self, pinned: &str) -> Result<()>;

    /// Makes a container, with the network it needs, and makes sure that its program exists.
    /// Nothing is left behind when that fails, unless the engine went away.
    async fn create(&self, spec: &Spec) -> Result<String>;

    /// Starts it. [`EngineError::Missing`]: it, or its network, is gone; a new one may start.
    async fn start(&self, container_id: &str) -> Result<()>;

    /// How it does.
    async fn inspect(&self, container_id: &str) -> Result<Live>;

    /// Every container that carries the label of `instance`, also those that do not run.
    async fn list(&self, instance: Uuid) -> Result<Vec<Listed>>;

    /// Sends SIGTERM and, `grace_seconds` later, SIGKILL. Of one that does not run it is success.
    async fn stop(&self, container_id: &str, grace_seconds: i32) -> Result<()>;

    /// Stops it, as [`Engine::stop`], and starts it.
    async fn restart(&self, container_id: &str, grace_seconds: i32) -> Result<()>;

    /// Halts its processes.
    async fn pause(&self, container_id: &str) -> Result<()>;

    /// Lets them go on.
    async fn unpause(&self, container_id: &str) -> Result<()>;

    /// Sends `signal` (its name, or its number) to its first process.
    async fn kill(&self, container_id: &str, signal: &str) -> Result<()>;

    /// Removes it with its anonymous volumes, running or not; nothing to remove is success.
    async fn remove(&self, container_id: &str) -> Result<()>;

    /// The lines of its log that are `wanted`.
    async fn log(&self, container_id: &str, wanted: log::Wanted) -> Result<Flow<log::Line>>;

    /// What it uses: one reading, or one a second until it has ended (`follow`). Of one that does not
    /// run there is none.
    async fn stats(&self, container_id: &str, follow: bool) -> Result<Flow<Stats>>;

    /// Starts a command in it. One that does not run, or is paused, is [`EngineError::Refused`].
    async fn exec(&self, container_id: &str, command: Command) -> Result<Started>;

    /// How the command `exec_id` does.
    async fn exec_state(&self, exec_id: &str) -> Result<ExecState>;

    /// What happens to the containers of `instance` from the moment of this call on; what happened just
    /// before may be told, too.
    async fn happenings(&self, instance: Uuid) -> Result<Flow<Happening>>;
}

impl From<EngineError> for crate::error::Error {
    /// What a caller is told when an operation on a container did not go through: 503 when the
    /// engine is away, else 409 with the engine's own words.
    fn from(error: EngineError) -> Self {
        use crate::error::{Code, Error};
        match &error {
            EngineError::Away(_) => Error::new(
                Code::EngineUnavailable,
                "The container engine does not answer. Try again in 2 seconds.",
            ),
            EngineError::Missing(text) | EngineError::Refused(text) | EngineError::Failed(text) => {
                Error::new(Code::LaunchRefused, format!("The engine refused: {text}"))
            }
            EngineError::NoProgram(name) => Error::new(
                Code::LaunchRefused,
                format!(
                    "The image has no program {name:?} that can be run; give a command that it has."
                ),
            ),
        }
        .caused_by(error)
    }
}
