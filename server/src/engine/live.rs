//! How a container does, from the engine's two ways to say it.

use bollard::models::{ContainerInspectResponse, ContainerSummary, MountPoint};
use chrono::{DateTime, SubsecRound, Utc};

use super::{Effective, LABEL_CONTAINER, Listed, Live, Mount, Port};

/// Ports, and mounts, of one container that are told: the contract's bound.
const MANY: usize = 1024;

/// The engine writes a slash before a name.
fn bare(name: Option<&str>) -> String {
    name.unwrap_or_default().trim_start_matches('/').to_owned()
}

/// From the engine's answer about one container.
pub(super) fn of_inspect(inspected: ContainerInspectResponse) -> Option<Live> {
    let config = inspected.config.unwrap_or_default();
    let effective = Effective {
        entrypoint: config.entrypoint.unwrap_or_default(),
        command: config.cmd.unwrap_or_default(),
        working_dir: config.working_dir.filter(|path| !path.is_empty()),
        user: config.user.filter(|user| !user.is_empty()),
        stop_signal: config.stop_signal,
    };
    let (labels, env) = (
        config.labels.unwrap_or_default(),
        config.env.unwrap_or_default(),
    );
    let env = env.iter().filter_map(|pair| pair.split_once('='));
    let state = inspected.state.unwrap_or_default();
    let word = state
        .status
        .map(|status| status.to_string())
        .unwrap_or_default();
    let network = inspected.network_settings.unwrap_or_default();
    Some(Live {
        id: labels.get(LABEL_CONTAINER)?.parse().ok()?,
        container_id: inspected.id?,
        name: bare(inspected.name.as_deref()),
        state: word,
        started_at: time(state.started_at.as_deref()),
        finished_at: time(state.finished_at.as_deref()),
        exit_code: state.exit_code,
        oom_killed: state.oom_killed == Some(true),
        health: state
            .health
            .and_then(|health| health.status)
            .map(|status| status.to_string()),
        effective: Some(effective),
        env: env
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        ports: network
            .ports
            .unwrap_or_default()
            .into_iter()
            .flat_map(|(port, bindings)| {
                let (number, protocol) = port.split_once('/').unwrap_or((&port, "tcp"));
                let open = Port {
                    host_ip: None,
                    host_port: None,
                    container_port: number.parse().unwrap_or_default(),
                    protocol: protocol.to_owned(),
                };
                match bindings.unwrap_or_default() {
                    none if none.is_empty() => vec![open],
                    bindings => bindings
                        .into_iter()
                        .map(|binding| Port {
                            host_ip: binding.host_ip,
                            host_port: binding.host_port.and_then(|port| port.parse().ok()),
                            ..open.clone()
                        })
                        .collect(),
                }
            })
            .take(MANY)
            .collect(),
        mounts: mounts(inspected.mounts),
        networks: network
            .networks
            .unwrap_or_default()
            .into_iter()
            .map(|(name, endpoint)| (name, endpoint.ip_address.filter(|ip| !ip.is_empty())))
            .collect(),
    })
}

/// From a line of the engine's list.
pub(super) fn of_summary(summary: ContainerSummary) -> Option<Listed> {
    let names = summary.names.unwrap_or_default();
    let state = summary.state.map(|state| state.to_string());
    Some(Listed {
        id: summary.labels?.get(LABEL_CONTAINER)?.parse().ok()?,
        container_id: summary.id?,
        name: bare(names.first().map(String::as_str)),
        state: state.unwrap_or_default(),
    })
}

fn mounts(points: Option<Vec<MountPoint>>) -> Vec<Mount> {
    let points = points.unwrap_or_default().into_iter();
    points
        .take(MANY)
        .map(|point| Mount {
            kind: point.typ.map(|typ| typ.to_string()).unwrap_or_default(),
            destination: point.destination.unwrap_or_default(),
            read_only: point.rw == Some(false),
        })
        .collect()
}

/// In the microseconds that the database keeps. The engine writes the year 1 for "never".
fn time(text: Option<&str>) -> Option<DateTime<Utc>> {
    let time = DateTime::parse_from_rfc3339(text?)
        .ok()?
        .to_utc()
        .trunc_subsecs(6);
    (time.timestamp() > 0).then_some(time)
}

impl Live {
    /// How it does in a sentence, as `docker ps` has it at the time `now`.
    pub fn sentence(&self, now: DateTime<Utc>) -> String {
        let since =
            |then: Option<DateTime<Utc>>| human((now - then.unwrap_or(now)).num_seconds().max(0));
        let code = self.exit_code.unwrap_or_default();
        match (self.state.as_str(), self.health.as_deref()) {
            ("running", Some("starting")) => {
                format!("Up {} (health: starting)", since(self.started_at))
            }
            ("running", Some(health @ ("healthy" | "unhealthy"))) => {
                format!("Up {} ({health})", since(self.started_at))
            }
            ("running", _) => format!("Up {}", since(self.started_at)),
            ("paused", _) => format!("Up {} (Paused)", since(self.started_at)),
            ("restarting", _) => format!("Restarting ({code}) {} ago", since(self.finished_at)),
            ("exited", _) => format!("Exited ({code}) {} ago", since(self.finished_at)),
            ("created", _) => "Created".to_owned(),
            ("removing", _) => "Removal In Progress".to_owned(),
            ("dead", _) => "Dead".to_owned(),
            (other, _) => other.to_owned(),
        }
    }
}

/// A duration in the words of the `docker` client (`units.HumanDuration` of go-units).
fn human(seconds: i64) -> String {
    let (minutes, hours) = (seconds / 60, (seconds + 1800) / 3600);
    match seconds {
        0 => "Less than a second".into(),
        1 => "1 second".into(),
        2..60 => format!("{seconds} seconds"),
        60..120 => "About a minute".into(),
        120..3600 => format!("{minutes} minutes"),
        _ if hours == 1 => "About an hour".into(),
        _ if hours < 48 => format!("{hours} hours"),
        _ if hours < 24 * 14 => format!("{} days", hours / 24),
        _ if hours < 24 * 60 => format!("{} weeks", hours / 24 / 7),
        _ if hours < 24 * 730 => format!("{} months", hours / 24 / 30),
        _ => format!("{} years", hours / 24 / 365),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_the_clients_do() {
        for (seconds, words) in [
            (0, "Less than a second"),
            (1, "1 second"),
            (59, "59 seconds"),
            (60, "About a minute"),
            (300, "5 minutes"),
            (3600, "About an hour"),
            (7200, "2 hours"),
            (3 * 86400, "3 days"),
            (21 * 86400, "3 weeks"),
            (90 * 86400, "3 months"),
            (800 * 86400, "2 years"),
        ] {
            assert_eq!(human(seconds), words);
        }
    }
}
