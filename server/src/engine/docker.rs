//! Docker's engine, over its API by bollard.

use std::{collections::HashMap, future::Future, time::Duration};

use async_trait::async_trait;
use bollard::{
    errors::Error as Bollard,
    models::{
        ContainerCreateBody, ContainerInspectResponse, ContainerSummary, HostConfig,
        HostConfigLogConfig, MountPoint,
    },
    query_parameters::{
        CreateContainerOptions, CreateImageOptions, InspectContainerOptions, ListContainersOptions,
        RemoveContainerOptions, RemoveImageOptions, StartContainerOptions, StopContainerOptions,
        TagImageOptions,
    },
};
use chrono::{DateTime, SubsecRound, Utc};
use futures_util::TryStreamExt;
use tokio::{sync::OnceCell, time::timeout};
use uuid::Uuid;

use super::{
    Bytes, Engine, EngineError, LABEL_CONTAINER, LABEL_INSTANCE, Live, Mount, Port, Result, Spec,
    network::Network, program::Programs,
};

/// A ping, and the first word with an engine.
const PING: Duration = Duration::from_millis(1500);
/// A question.
const ASK: Duration = Duration::from_secs(10);
/// A registry's answer through the engine.
const RESOLVE: Duration = Duration::from_secs(60);
/// A change to one container.
const CHANGE: Duration = Duration::from_secs(60);
/// The longest silence of a pull.
const PULL_SILENCE: Duration = Duration::from_secs(300);

/// The engine at one address.
#[derive(Debug)]
pub struct Docker {
    host: String,
    /// A client that speaks the API version the engine knows; made once the engine answers.
    api: OnceCell<bollard::Docker>,
    network: Network,
    programs: Programs,
}

impl Docker {
    /// The engine at `host` (`unix://`, `tcp://`, `http://` or `https://`). It need not answer yet;
    /// TLS is `DOCKER_TLS_VERIFY`'s and `DOCKER_CERT_PATH`'s to say. Containers join `network`.
    pub fn new(host: &str, network: &str) -> std::result::Result<Self, String> {
        // A socket that is not there yet is an engine that is away, not a wrong address.
        match client(host) {
            Ok(_) | Err(Bollard::SocketNotFoundError(_)) => Ok(Self {
                host: host.to_owned(),
                api: OnceCell::new(),
                network: Network::new(network),
                programs: Programs::default(),
            }),
            Err(error) => Err(format!("DOCKER_HOST={host} cannot be used: {error}")),
        }
    }

    async fn api(&self) -> Result<&bollard::Docker> {
        let first = || async {
            let client = client(&self.host).map_err(sort)?;
            within(PING, client.negotiate_version()).await
        };
        self.api.get_or_try_init(first).await
    }
}

#[allow(clippy::disallowed_methods, reason = "this is the engine's own module")]
fn client(host: &str) -> std::result::Result<bollard::Docker, Bollard> {
    bollard::Docker::connect_with_host(host)
}

/// Runs one call with a limit, and sorts what can go wrong.
pub(super) async fn within<T>(
    limit: Duration,
    call: impl Future<Output = std::result::Result<T, Bollard>>,
) -> Result<T> {
    match timeout(limit, call).await {
        Ok(done) => done.map_err(sort),
        Err(_) => Err(EngineError::Away(format!("no answer within {limit:?}"))),
    }
}

fn sort(error: Bollard) -> EngineError {
    match error {
        Bollard::DockerResponseServerError {
            status_code: 404,
            message,
        } => EngineError::Missing(message),
        Bollard::DockerResponseServerError { message, .. } => EngineError::Refused(message),
        Bollard::DockerStreamError { error } => EngineError::Refused(error),
        error => EngineError::Away(error.to_string()),
    }
}

#[async_trait]
impl Engine for Docker {
    async fn ping(&self) -> Result<()> {
        let api = self.api().await?;
        within(PING, api.ping()).await.map(drop)
    }

    async fn resolve(&self, reference: &str) -> Result<String> {
        let found = within(
            RESOLVE,
            self.api().await?.inspect_registry_image(reference, None),
        );
        let digest = found.await?.descriptor.digest;
        digest.ok_or_else(|| EngineError::Refused("the registry gave no digest".into()))
    }

    async fn pull(&self, pinned: &str) -> Result<()> {
        let options = CreateImageOptions {
            from_image: Some(pinned.into()),
            ..Default::default()
        };
        let mut events = Box::pin(self.api().await?.create_image(Some(options), None, None));
        // The engine answers 200 before it begins; a failure is an event.
        while let Some(event) = within(PULL_SILENCE, events.try_next()).await? {
            if let Some(message) = event.error_detail.and_then(|detail| detail.message) {
                return Err(EngineError::Refused(message));
            }
        }
        Ok(())
    }

    async fn image(&self, name: &str) -> Result<Bytes> {
        let image = within(ASK, self.api().await?.inspect_image(name)).await?;
        let platform = [image.os, image.architecture, image.variant];
        let platform: Vec<String> = platform
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        Ok(Bytes {
            image_id: image.id.unwrap_or_default(),
            size_bytes: image.size.unwrap_or_default(),
            platform: platform.join("/"),
        })
    }

    async fn tag(&self, image_id: &str, repository: &str) -> Result<()> {
        let options = TagImageOptions {
            repo: Some(repository.into()),
            tag: Some("latest".into()),
        };
        within(ASK, self.api().await?.tag_image(image_id, Some(options))).await
    }

    async fn untag(&self, repository: &str) -> Result<()> {
        let options = RemoveImageOptions {
            noprune: true,
            ..Default::default()
        };
        let name = format!("{repository}:latest");
        match within(
            CHANGE,
            self.api().await?.remove_image(&name, Some(options), None),
        )
        .await
        {
            Ok(_) | Err(EngineError::Missing(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn create(&self, spec: &Spec) -> Result<String> {
        let api = self.api().await?;
        let mut network = self.network.ensure(api).await?;
        let make = |network| {
            let options = CreateContainerOptions {
                name: Some(engine_name(spec)),
                ..Default::default()
            };
            within(
                CHANGE,
                api.create_container(Some(options), body(spec, network)),
            )
        };
        let mut created = make(network).await;
        if created
            .as_ref()
            .is_err_and(|error| self.network.forget_if_missing(error))
        {
            network = self.network.ensure(api).await?;
            created = make(network).await;
        }
        let container_id = created?.id;
        match self.programs.check(api, spec, &container_id).await {
            Ok(()) => Ok(container_id),
            Err(error) => {
                self.remove(&container_id).await?;
                Err(error)
            }
        }
    }

    async fn start(&self, container_id: &str) -> Result<()> {
        let api = self.api().await?;
        let start = || {
            within(
                CHANGE,
                api.start_container(container_id, None::<StartContainerOptions>),
            )
        };
        match start().await {
            Err(error) if self.network.forget_if_missing(&error) => {
                self.network.ensure(api).await?;
                start().await
            }
            started => started,
        }
    }

    async fn inspect(&self, container_id: &str) -> Result<Live> {
        let inspect = self
            .api()
            .await?
            .inspect_container(container_id, None::<InspectContainerOptions>);
        let inspected = within(ASK, inspect).await?;
        live_of_inspect(inspected)
            .ok_or_else(|| EngineError::Missing("it carries no label of Slipway".into()))
    }

    async fn list(&self, instance: Uuid) -> Result<Vec<Live>> {
        let label = format!("{LABEL_INSTANCE}={instance}");
        let options = ListContainersOptions {
            all: true,
            filters: Some(HashMap::from([("label".to_owned(), vec![label])])),
            ..Default::default()
        };
        let listed = within(ASK, self.api().await?.list_containers(Some(options))).await?;
        Ok(listed.into_iter().filter_map(live_of_summary).collect())
    }

    async fn stop(&self, container_id: &str, grace_seconds: i32) -> Result<()> {
        let options = StopContainerOptions {
            t: Some(grace_seconds),
            ..Default::default()
        };
        let limit = CHANGE + Duration::from_secs(grace_seconds.unsigned_abs().into());
        match within(
            limit,
            self.api()
                .await?
                .stop_container(container_id, Some(options)),
        )
        .await
        {
            Ok(()) | Err(EngineError::Missing(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn remove(&self, container_id: &str) -> Result<()> {
        let options = RemoveContainerOptions {
            force: true,
            v: true,
            link: false,
        };
        match within(
            CHANGE,
            self.api()
                .await?
                .remove_container(container_id, Some(options)),
        )
        .await
        {
            Ok(()) | Err(EngineError::Missing(_)) => Ok(()),
            // Somebody else is removing it already: what was asked for happens.
            Err(EngineError::Refused(text)) if text.contains("already in progress") => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The engine's own name: readable, and unique whatever the caller's name is.
fn engine_name(spec: &Spec) -> String {
    let id = spec.id.simple().to_string();
    let tail = &id[id.len() - 12..];
    match &spec.name {
        Some(name) => format!("slipway-{name}-{tail}"),
        None => format!("slipway-{tail}"),
    }
}

/// Hardened by default; nothing of this can be asked away.
fn body(spec: &Spec, network: &str) -> ContainerCreateBody {
    let log = [("max-size", "10m"), ("max-file", "3")];
    ContainerCreateBody {
        image: Some(spec.image.clone()),
        cmd: (!spec.command.is_empty()).then(|| spec.command.clone()),
        env: Some(spec.env.clone()),
        tty: Some(spec.tty),
        open_stdin: Some(spec.tty),
        labels: Some(HashMap::from([
            (LABEL_INSTANCE.to_owned(), spec.instance.to_string()),
            (LABEL_CONTAINER.to_owned(), spec.id.to_string()),
        ])),
        host_config: Some(HostConfig {
            init: Some(true),
            cap_drop: Some(vec!["ALL".into()]),
            security_opt: Some(vec!["no-new-privileges".into()]),
            memory: Some(spec.limits.memory_bytes),
            memory_swap: Some(spec.limits.memory_bytes),
            nano_cpus: Some(nano(spec.limits.cpus)),
            pids_limit: Some(spec.limits.pids),
            network_mode: Some(network.to_owned()),
            log_config: Some(HostConfigLogConfig {
                typ: Some("json-file".into()),
                config: Some(
                    log.iter()
                        .map(|(k, v)| ((*k).into(), (*v).into()))
                        .collect(),
                ),
            }),
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "settings bound it far below 2^63"
)]
fn nano(cpus: f64) -> i64 {
    (cpus * 1e9).round() as i64
}

fn live_of_inspect(inspected: ContainerInspectResponse) -> Option<Live> {
    let labels = inspected
        .config
        .and_then(|config| config.labels)
        .unwrap_or_default();
    let state = inspected.state.unwrap_or_default();
    let word = state
        .status
        .map(|status| status.to_string())
        .unwrap_or_default();
    let finished_at = time(state.finished_at.as_deref());
    let started_at = time(state.started_at.as_deref());
    let ended = matches!(word.as_str(), "exited" | "dead");
    let network = inspected.network_settings.unwrap_or_default();
    Some(Live {
        id: labels.get(LABEL_CONTAINER)?.parse().ok()?,
        container_id: inspected.id?,
        status: sentence(&word, started_at, finished_at, state.exit_code),
        state: word,
        started_at,
        finished_at: finished_at.filter(|_| ended),
        exit_code: state.exit_code.filter(|_| ended),
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

fn live_of_summary(summary: ContainerSummary) -> Option<Live> {
    Some(Live {
        id: summary.labels?.get(LABEL_CONTAINER)?.parse().ok()?,
        container_id: summary.id?,
        state: summary
            .state
            .map(|state| state.to_string())
            .unwrap_or_default(),
        status: summary.status.unwrap_or_default(),
        started_at: None,
        finished_at: None,
        exit_code: None,
        ports: summary
            .ports
            .unwrap_or_default()
            .into_iter()
            .map(|port| Port {
                host_ip: port.ip,
                host_port: port.public_port,
                container_port: port.private_port,
                protocol: port.typ.map(|typ| typ.to_string()).unwrap_or_default(),
            })
            .collect(),
        mounts: mounts(summary.mounts),
        networks: summary
            .network_settings
            .and_then(|settings| settings.networks)
            .unwrap_or_default()
            .into_iter()
            .map(|(name, endpoint)| (name, endpoint.ip_address.filter(|ip| !ip.is_empty())))
            .collect(),
    })
}

fn mounts(points: Option<Vec<MountPoint>>) -> Vec<Mount> {
    let points = points.unwrap_or_default().into_iter();
    points
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

/// What `docker ps` says of a container; the engine writes it in its list only.
fn sentence(
    state: &str,
    started: Option<DateTime<Utc>>,
    finished: Option<DateTime<Utc>>,
    exit_code: Option<i64>,
) -> String {
    let since = |then: Option<DateTime<Utc>>| {
        human(
            (Utc::now() - then.unwrap_or_else(Utc::now))
                .num_seconds()
                .max(0),
        )
    };
    match state {
        "running" => format!("Up {}", since(started)),
        "paused" => format!("Up {} (Paused)", since(started)),
        "exited" => format!(
            "Exited ({}) {} ago",
            exit_code.unwrap_or_default(),
            since(finished)
        ),
        "created" => "Created".to_owned(),
        other => other.to_owned(),
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
