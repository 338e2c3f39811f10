//! Every setting, its default and its cross-checks; the only reader of the environment. Each is a
//! flag, too.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    engine::Limits,
    error::{Code, Error, Result},
};

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
    Migrate(Box<Settings>),
    /// Ask a running server whether it is ready; exit 0 if so, 1 if not.
    Healthcheck(Box<Settings>),
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

/// The settings.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// Address and port to listen on.
    #[arg(long, env = "SLIPWAY_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Host names by which the service may be called, beside IP addresses and localhost.
    #[arg(long, env = "SLIPWAY_ALLOWED_HOSTS", value_delimiter = ',')]
    pub allowed_hosts: Vec<String>,

    /// The database: sqlite://FILE or postgres://USER:PASSWORD@HOST/DATABASE.
    #[arg(
        long,
        env = "SLIPWAY_DATABASE_URL",
        default_value = "sqlite://slipway.db",
        hide_env_values = true
    )]
    pub database_url: String,

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

    /// The key that every call of /api/ must carry. Without one, Slipway only listens on loopback.
    #[arg(long, env = "SLIPWAY_ADMIN_KEY", hide_env_values = true)]
    pub admin_key: Option<String>,

    /// A file with that key.
    #[arg(long, env = "SLIPWAY_ADMIN_KEY_FILE")]
    pub admin_key_file: Option<PathBuf>,

    /// What to log: a level, or a filter such as slipway=debug,info.
    #[arg(long, env = "SLIPWAY_LOG", default_value = "info")]
    pub log: String,

    /// How to log.
    #[arg(long, env = "SLIPWAY_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,

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

impl Settings {
    /// The admin key, from wherever it was set; checked against the address.
    pub fn key(&self) -> Result<Option<String>> {
        let inline = self
            .admin_key
            .as_deref()
            .map(str::trim)
            .filter(|key| !key.is_empty());
        let key = match (inline, &self.admin_key_file) {
            (Some(_), Some(_)) => {
                return Err(wrong(
                    "set SLIPWAY_ADMIN_KEY or SLIPWAY_ADMIN_KEY_FILE, not both".into(),
                ));
            }
            (Some(key), None) => Some(key.to_owned()),
            (None, Some(path)) => {
                let read = std::fs::read_to_string(path).map_err(|error| {
                    wrong(format!(
                        "SLIPWAY_ADMIN_KEY_FILE {}: {error}",
                        path.display()
                    ))
                })?;
                Some(read.trim().to_owned())
            }
            (None, None) => None,
        };
        match key {
            None if !self.listen.ip().is_loopback() => Err(wrong(format!(
                "{} can be reached from other machines, and there is no admin key. Set \
                 SLIPWAY_ADMIN_KEY or SLIPWAY_ADMIN_KEY_FILE, or listen on 127.0.0.1.",
                self.listen
            ))),
            Some(key) if key.len() < 16 || !key.bytes().all(|b| b.is_ascii_graphic()) => {
                Err(wrong(
                    "the admin key needs at least 16 visible ASCII characters; `openssl rand -hex 32` \
                     prints a good one"
                        .into(),
                ))
            }
            key => Ok(key),
        }
    }

    /// The engine's address; an empty `DOCKER_HOST` is none, as for the `docker` client.
    pub fn engine(&self) -> &str {
        Some(self.docker_host.as_str())
            .filter(|host| !host.is_empty())
            .unwrap_or(LOCAL)
    }

    /// What every container is held to.
    pub fn limits(&self) -> Limits {
        Limits {
            memory_bytes: self.limit_memory_bytes,
            cpus: self.limit_cpus,
            pids: self.limit_pids,
        }
    }

    /// Time between two repairs.
    pub fn reconcile_every(&self) -> Duration {
        Duration::from_secs(self.reconcile_seconds)
    }
}

/// Sends the log to standard error, as the settings say.
pub fn log(settings: &Settings) {
    let filter = tracing_subscriber::EnvFilter::builder().parse_lossy(&settings.log);
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match settings.log_format {
        LogFormat::Text => log.with_ansi(false).init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
}

fn wrong(detail: String) -> Error {
    Error::new(Code::InvalidRequest, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef";

    fn settings(flags: &[&str]) -> Settings {
        Cli::parse_from([&["slipway"], flags].concat()).settings
    }

    #[test]
    fn without_a_key_only_loopback_is_open() {
        assert_eq!(settings(&[]).key().unwrap(), None);
        assert!(settings(&["--listen", "0.0.0.0:80"]).key().is_err());
        let keyed = settings(&["--listen", "0.0.0.0:80", "--admin-key", KEY]);
        assert_eq!(keyed.key().unwrap().as_deref(), Some(KEY));
        assert!(settings(&["--admin-key", "short"]).key().is_err());
        assert!(
            settings(&["--admin-key", "0123456789 abcdef"])
                .key()
                .is_err()
        );
        assert!(
            settings(&["--admin-key", KEY, "--admin-key-file", "/dev/null"])
                .key()
                .is_err()
        );
        assert!(settings(&["--admin-key-file", "/dev/null"]).key().is_err());
        assert!(
            settings(&["--admin-key-file", "/nonexistent"])
                .key()
                .is_err()
        );
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
