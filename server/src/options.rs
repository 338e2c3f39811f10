//! What a container is launched with: the part of a launch that the engine is told, as the row keeps
//! it. Plain data, known to the domain, the store and the engine.

use serde::{Deserialize, Serialize};

/// The options of one container. Once it runs, those that the launch did not give are the image's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// In place of the image's `ENTRYPOINT`; empty for that.
    pub entrypoint: Vec<String>,
    /// Absolute; the image's where absent.
    pub working_dir: Option<String>,
    /// The image's where absent.
    pub user: Option<String>,
    /// Ports to publish.
    pub ports: Vec<Publish>,
    /// `none`, `bridge` (Slipway's own), or a name that the settings allow.
    pub network: Network,
    /// Whether the image's files cannot be written to.
    pub read_only: bool,
    /// File systems in memory.
    pub tmpfs: Vec<Tmpfs>,
    /// Whether the engine starts it again.
    pub restart: Restart,
    /// What asks it to end; the image's, or SIGTERM, where absent.
    pub stop_signal: Option<String>,
    /// Seconds between that and SIGKILL; the setting's where absent.
    pub stop_grace_seconds: Option<i32>,
    /// How its health is asked for.
    pub healthcheck: Option<Healthcheck>,
    /// Whether it is terminated as soon as it has ended.
    pub auto_remove: bool,
    /// Linux capabilities that it keeps, without `CAP_`.
    pub capabilities: Vec<String>,
}

/// A network by its name in the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Network(pub String);

impl Network {
    /// No network.
    pub const NONE: &str = "none";
    /// Slipway's own.
    pub const BRIDGE: &str = "bridge";
}

impl Default for Network {
    fn default() -> Self {
        Self(Self::BRIDGE.to_owned())
    }
}

/// A port of the container on the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publish {
    /// The container's.
    pub container_port: u16,
    /// `tcp`, `udp` or `sctp`.
    pub protocol: String,
    /// The host's; chosen by the engine where absent.
    pub host_port: Option<u16>,
}

/// A file system in memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tmpfs {
    /// Absolute.
    pub destination: String,
    /// Bytes.
    pub size_bytes: i64,
}

/// Whether the engine starts a container again that has ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Restart {
    /// Never.
    #[default]
    No,
    /// When it failed, so often at most; without end where absent.
    OnFailure {
        /// Times.
        max_retries: Option<i32>,
    },
    /// Always, also when the engine starts.
    Always,
    /// The same, unless somebody stopped it.
    UnlessStopped,
}

/// How a container's health is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Healthcheck {
    /// Run in the container.
    pub command: Vec<String>,
    /// Seconds between two.
    pub interval_seconds: u32,
    /// Seconds that one may take.
    pub timeout_seconds: u32,
    /// Failures in a row that make it unhealthy.
    pub retries: u32,
    /// Seconds at the start in which failures do not count.
    pub start_period_seconds: u32,
}
