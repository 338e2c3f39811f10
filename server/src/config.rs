//! Every setting, its default and its cross-checks; the only reader of the environment. Each is a
//! flag, too.

mod access;
mod command;
mod quota;

use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::TimeDelta;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    containers,
    engine::Limits,
    error::{Code, Error, Result},
    images,
    secrets::Secrets,
};

pub use access::Access;
pub use command::{AuditCommand, AuditVerify, Backup, KeyCommand, KeyCreate, KeyRevoke, Reconcile};
pub use quota::Quota;

/// Launches Docker containers from vetted images, and from no others.
#[derive(Debug, Parser)]
#[command(
    name = "slipway",
    version,
    args_conflicts_with_subcommands = true,
    args_override_self = true
)]
pub struct Cli {
    /// What to do; `serve` when absent.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The settings of `serve`.
    #[command(flatten)]
    pub settings: Settings,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the API (the default).
    Serve(Box<Settings>),
    /// Bring the database up to date, and exit.
    Migrate(Common),
    /// Ask a running server whether it is ready; exit 0 if so, 1 if not.
    Healthcheck(Box<Settings>),
    /// Make, list and revoke keys.
    #[command(subcommand)]
    Key(KeyCommand),
    /// Check the audit trail.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Copy the SQLite database into a file, also while a server has it.
    Backup(Backup),
    /// Bring rows and containers together, as a server does by itself.
    Reconcile(Box<Reconcile>),
}

const LOCAL: &str = "unix:///var/run/docker.sock";

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What every command needs.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The database: sqlite://FILE or postgres://USER:PASSWORD@HOST/DATABASE.
    #[arg(
        long,
        env = "SLIPWAY_DATABASE_URL",
        default_value = "sqlite://slipway.db",
        hide_env_values = true
    )]
    pub database_url: String,

    /// A file with that, in place of it: it may have a password in it.
    #[arg(long, env = "SLIPWAY_DATABASE_URL_FILE")]
    pub database_url_file: Option<PathBuf>,

    /// What to log: a level, or a filter such as slipway=debug,info.
    #[arg(long, env = "SLIPWAY_LOG", default_value = "info")]
    pub log: String,

    /// How to log.
    #[arg(long, env = "SLIPWAY_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,
}

/// The settings.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// Address and port to listen on.
    #[arg(long, env = "SLIPWAY_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Address and port at which /metrics is served, beside SLIPWAY_LISTEN, to whoever reaches it.
    #[arg(long, env = "SLIPWAY_METRICS_LISTEN")]
    pub metrics_listen: Option<SocketAddr>,

    /// Database and log.
    #[command(flatten)]
    pub common: Common,

    /// Who may call, and how often.
    #[command(flatten)]
    pub access: Access,

    /// The default quota.
    #[command(flatten)]
    pub quota: Quota,

    /// The container engine: unix://, tcp://, http:// or https://.
    #[arg(
        long,
        env = "DOCKER_HOST",
        default_value = LOCAL
    )]
    pub docker_host: String,

    /// References to vet on the first start with an empty list; empty for none.
    #[arg(
        long,
        env = "SLIPWAY_VET",
        default_value = "python,node",
        value_delimiter = ','
    )]
    pub vet: Vec<String>,

    /// The network that containers join; made when missing.
    #[arg(long, env = "SLIPWAY_NETWORK", default_value = "slipway", value_parser = network)]
    pub network: String,

    /// A container's memory, in bytes; there is no swap beside it.
    #[arg(long, env = "SLIPWAY_LIMIT_MEMORY_BYTES", default_value = "536870912",
          value_parser = clap::value_parser!(i64).range(6 << 20..))]
    pub limit_memory_bytes: i64,

    /// A container's CPUs.
    #[arg(long, env = "SLIPWAY_LIMIT_CPUS", default_value = "1", value_parser = cpus)]
    pub limit_cpus: f64,

    /// A container's processes and threads.
    #[arg(long, env = "SLIPWAY_LIMIT_PIDS", default_value = "256",
          value_parser = clap::value_parser!(i64).range(2..))]
    pub limit_pids: i64,

    /// Seconds between SIGTERM and SIGKILL when a container is terminated.
    #[arg(long, env = "SLIPWAY_STOP_GRACE_SECONDS", default_value = "10",
          value_parser = clap::value_parser!(i32).range(0..=300))]
    pub stop_grace_seconds: i32,

    /// Networks of the engine that a launch may name, beside Slipway's own.
    #[arg(long, env = "SLIPWAY_NETWORKS", value_delimiter = ',', value_parser = network)]
    pub networks: Vec<String>,

    /// The host's address at which containers' ports are published.
    #[arg(long, env = "SLIPWAY_PUBLISH_ADDRESS", default_value = "127.0.0.1")]
    pub publish_address: IpAddr,

    /// Seconds that a container which has ended stays in the engine, with its log.
    #[arg(long, env = "SLIPWAY_KEEP_ENDED_SECONDS", default_value = "3600",
          value_parser = clap::value_parser!(i64).range(0..=31_536_000))]
    pub keep_ended_seconds: i64,

    /// Launches that the engine works on at once; others wait for their turn.
    #[arg(long, env = "SLIPWAY_LAUNCHES_IN_FLIGHT", default_value = "4",
          value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub launches_in_flight: u16,

    /// Seconds between two looks at what the registry has under an approved reference; 0 for never. Each is
    /// one manifest request.
    #[arg(long, env = "SLIPWAY_DRIFT_SECONDS", default_value = "86400",
          value_parser = clap::value_parser!(i64).range(0..=31_536_000))]
    pub drift_seconds: i64,

    /// A config.json of the `docker` client with the credentials of registries.
    #[arg(long, env = "SLIPWAY_REGISTRY_CONFIG_FILE")]
    pub registry_config_file: Option<PathBuf>,

    /// Credentials that a vetting may name, as NAME=FILE; a file has `user:password`, or is a config.json.
    #[arg(long, env = "SLIPWAY_REGISTRY_SECRETS", value_delimiter = ',', value_parser = named_file)]
    pub registry_secrets: Vec<(String, PathBuf)>,

    /// Seconds between two repairs.
    #[arg(long, env = "SLIPWAY_RECONCILE_SECONDS", default_value = "60",
          value_parser = clap::value_parser!(u64).range(1..))]
    pub reconcile_seconds: u64,

    /// Seconds that a shutdown waits for what is in flight.
    #[arg(long, env = "SLIPWAY_SHUTDOWN_SECONDS", default_value = "15",
          value_parser = clap::value_parser!(u64).range(0..=300))]
    pub shutdown_seconds: u64,
}

/// The engine's own networks are shared with the host, or with containers of others.
fn network(text: &str) -> std::result::Result<String, String> {
    match text {
        "" | "default" | "bridge" | "host" | "none" => Err("a network of Slipway's own".to_owned()),
        text if text.contains(':') => Err("a name, without a colon".to_owned()),
        text => Ok(text.to_owned()),
    }
}

fn cpus(text: &str) -> std::result::Result<f64, String> {
    match text.parse::<f64>() {
        Ok(cpus) if (0.01..=1024.0).contains(&cpus) => Ok(cpus),
        _ => Err("a number from 0.01 to 1024".to_owned()),
    }
}

fn named_file(text: &str) -> std::result::Result<(String, PathBuf), String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.-".contains(c);
    match text.split_once('=') {
        Some((name, path))
            if !name.is_empty()
                && name.len() <= 63
                && name.chars().all(plain)
                && !path.is_empty() =>
        {
            Ok((name.to_owned(), path.into()))
        }
        _ => Err("NAME=FILE, with a name of a-z, 0-9, `_`, `.`, `-`".to_owned()),
    }
}

impl Settings {
    /// The engine's address; an empty `DOCKER_HOST` is none, as for the `docker` client.
    pub fn engine(&self) -> &str {
        Some(self.docker_host.as_str())
            .filter(|host| !host.is_empty())
            .unwrap_or(LOCAL)
    }

    /// What holds for all images.
    pub fn images(&self) -> images::Settings {
        images::Settings {
            limits: self.containers().limits,
            networks: self.networks.clone(),
            drift_every: TimeDelta::seconds(self.drift_seconds),
            secrets: Secrets {
                config_file: self.registry_config_file.clone(),
                named: self.registry_secrets.iter().cloned().collect(),
            },
        }
    }

    /// What holds for all containers.
    pub fn containers(&self) -> containers::Settings {
        containers::Settings {
            limits: Limits {
                memory_bytes: self.limit_memory_bytes,
                cpus: self.limit_cpus,
                pids: self.limit_pids,
            },
            stop_grace_seconds: self.stop_grace_seconds,
            networks: self.networks.clone(),
            publish_at: self.publish_address,
            keep_ended: TimeDelta::seconds(self.keep_ended_seconds),
            launches_in_flight: self.launches_in_flight.into(),
        }
    }

    /// Time between two repairs.
    pub fn reconcile_every(&self) -> Duration {
        Duration::from_secs(self.reconcile_seconds)
    }
}

impl Common {
    /// The database's address, from wherever it was set.
    pub fn database(&self) -> Result<String> {
        let from_file = secret(
            "SLIPWAY_DATABASE_URL",
            None,
            self.database_url_file.as_deref(),
        )?;
        Ok(from_file.unwrap_or_else(|| self.database_url.clone()))
    }

    /// Sends the log to standard error.
    pub fn log(&self) {
        // The engine's client logs what it sends, secrets too: only for whoever asks for it by name.
        let quiet = match self.log.contains("bollard") {
            true => self.log.clone(),
            false => format!("{},bollard=info", self.log),
        };
        let filter = tracing_subscriber::EnvFilter::builder().parse_lossy(quiet);
        let log = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr);
        match self.log_format {
            LogFormat::Text => log.with_ansi(false).init(),
            LogFormat::Json => log.json().flatten_event(true).init(),
        }
    }
}

/// A secret from the setting `name`, or from the file that `name`_FILE names; not from both.
fn secret(name: &str, inline: Option<&str>, file: Option<&Path>) -> Result<Option<String>> {
    let inline = inline.map(str::trim).filter(|text| !text.is_empty());
    match (inline, file) {
        (Some(_), Some(_)) => Err(wrong(format!("set {name} or {name}_FILE, not both"))),
        (Some(text), None) => Ok(Some(text.to_owned())),
        (None, Some(path)) => {
            let read = std::fs::read_to_string(path);
            let read =
                read.map_err(|error| wrong(format!("{name}_FILE {}: {error}", path.display())))?;
            Ok(Some(read.trim().to_owned()))
        }
        (None, None) => Ok(None),
    }
}

/// A setting that cannot be used.
pub fn wrong(detail: impl Into<String>) -> Error {
    Error::new(Code::InvalidRequest, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(flags: &[&str]) -> Settings {
        Cli::parse_from([&["slipway"], flags].concat()).settings
    }

    #[test]
    fn the_network_is_ones_own() {
        for shared in ["", "host", "bridge", "none", "default", "container:x"] {
            assert!(network(shared).is_err(), "{shared}");
        }
        assert_eq!(network("slipway").as_deref(), Ok("slipway"));
        assert_eq!(settings(&["--docker-host", ""]).engine(), LOCAL);
    }

    #[test]
    fn limits_are_bounded() {
        assert!(cpus("0").is_err() && cpus("nan").is_err() && cpus("0.5").is_ok());
        assert!(Cli::try_parse_from(["slipway", "--limit-pids", "0"]).is_err());
    }
}
