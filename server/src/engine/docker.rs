//! Docker's engine, over its API by bollard.

use std::{collections::HashMap, future::Future, time::Duration};

use async_trait::async_trait;
use bollard::{
    errors::Error as Bollard,
    query_parameters::{
        CreateContainerOptions, InspectContainerOptions, KillContainerOptions,
        ListContainersOptions, RemoveContainerOptions, RemoveImageOptions, RestartContainerOptions,
        StartContainerOptions, StopContainerOptions, TagImageOptions,
    },
};
use tokio::{sync::Mutex, time::timeout};
use uuid::Uuid;

use super::{
    Bytes, Command, Engine, EngineError, ExecState, Flow, Happening, LABEL_INSTANCE, Listed, Live,
    Login, Progress, Result, Spec, Started, Stats, body, engine_name, exec, happenings, live, log,
    network::Bridge, program::Programs, pull, stats,
};
use crate::options::Network;

/// A ping, and the first word with an engine.
const PING: Duration = Duration::from_millis(1500);
/// A question.
pub(super) const ASK: Duration = Duration::from_secs(10);
/// A registry's answer through the engine.
const RESOLVE: Duration = Duration::from_secs(60);
/// A change to one container.
const CHANGE: Duration = Duration::from_secs(60);

/// The engine at one address.
#[derive(Debug)]
pub struct Docker {
    host: String,
    /// A client that speaks the API version the engine knows; made when the engine first answers,
    /// and again when it is replaced by one that no longer knows that version.
    api: Mutex<Option<bollard::Docker>>,
    network: Bridge,
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
                api: Mutex::default(),
                network: Bridge::new(network),
                programs: Programs::default(),
            }),
            Err(error) => Err(format!("DOCKER_HOST={host} cannot be used: {error}")),
        }
    }

    async fn api(&self) -> Result<bollard::Docker> {
        let mut api = self.api.lock().await;
        if let Some(api) = &*api {
            return Ok(api.clone());
        }
        let client = client(&self.host).map_err(sort)?;
        let negotiated = within(PING, client.negotiate_version()).await?;
        Ok(api.insert(negotiated).clone())
    }
}

#[allow(clippy::disallowed_methods, reason = "this is the engine's own module")]
fn client(host: &str) -> std::result::Result<bollard::Docker, Bollard> {
    // The limits are those of `within`; bollard's own would cut a long grace short.
    Ok(bollard::Docker::connect_with_host(host)?.with_timeout(Duration::from_secs(3600)))
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

/// The same, of a call in which the engine asks a registry: what is slow, or answers with an error
/// of a gateway, is the registry then.
pub(super) async fn from_registry<T>(
    limit: Duration,
    call: impl Future<Output = std::result::Result<T, Bollard>>,
) -> Result<T> {
    match timeout(limit, call).await {
        Ok(Err(Bollard::DockerResponseServerError {
            status_code: 404,
            message,
        })) => Err(EngineError::Missing(message)),
        Ok(Err(Bollard::DockerResponseServerError { message, .. })) => {
            Err(EngineError::Failed(message))
        }
        Ok(done) => done.map_err(sort),
        Err(_) => Err(EngineError::Failed(format!(
            "no answer from the registry within {limit:?}"
        ))),
    }
}

pub(super) fn sort(error: Bollard) -> EngineError {
    match error {
        Bollard::DockerResponseServerError {
            status_code,
            message,
        } => match status_code {
            404 => EngineError::Missing(message),
            // A proxy before the engine, or an engine that is going down.
            502..=504 => EngineError::Away(message),
            500.. => EngineError::Failed(message),
            _ => EngineError::Refused(message),
        },
        Bollard::DockerStreamError { error } => EngineError::Failed(error),
        error => EngineError::Away(error.to_string()),
    }
}

/// A question that an engine in order always answers: any error but a 404 is an outage.
fn must_answer(error: EngineError) -> EngineError {
    match error {
        EngineError::Missing(text) => EngineError::Missing(text),
        error => EngineError::Away(error.to_string()),
    }
}

#[async_trait]
impl Engine for Docker {
    async fn ping(&self) -> Result<()> {
        let api = self.api().await?;
        let answer = within(PING, api.ping()).await;
        match answer {
            Err(EngineError::Refused(text)) if text.contains("client version") => {
                *self.api.lock().await = None;
                within(PING, self.api().await?.ping())
                    .await
                    .map(drop)
                    .map_err(must_answer)
            }
            answer => answer.map(drop).map_err(must_answer),
        }
    }

    async fn resolve(&self, reference: &str, login: Option<&Login>) -> Result<String> {
        let api = self.api().await?;
        let asked = api.inspect_registry_image(reference, pull::credentials(reference, login));
        let found = from_registry(RESOLVE, asked).await?;
        let digest = found.descriptor.digest;
        digest.ok_or_else(|| EngineError::Failed("the registry gave no digest".into()))
    }

    async fn pull(
        &self,
        pinned: &str,
        login: Option<&Login>,
        tell: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<()> {
        pull::run(&self.api().await?, pinned, login, tell).await
    }

    async fn forget(&self, pinned: &str) -> Result<()> {
        let api = self.api().await?;
        // A name that another's tag rests on is left alone.
        let tags = within(ASK, api.inspect_image(pinned)).await;
        match tags.map(|image| image.repo_tags.unwrap_or_default()) {
            Ok(tags) if !tags.is_empty() => {
                return Err(EngineError::Refused("it has a tag".into()));
            }
            Err(EngineError::Missing(_)) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(error),
        }
        let options = RemoveImageOptions::default();
        match within(CHANGE, api.remove_image(pinned, Some(options), None)).await {
            Ok(_) | Err(EngineError::Missing(_)) => Ok(()),
            Err(error) => Err(error),
        }
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
        let make = |network: String| {
            let name = engine_name(spec.id, spec.name.as_deref());
            let options = CreateContainerOptions {
                name: Some(name),
                ..Default::default()
            };
            within(
                CHANGE,
                api.create_container(Some(options), body::of(spec, network)),
            )
        };
        let own = spec.options.network.0 == Network::BRIDGE;
        let network = match own {
            true => self.network.ensure(&api).await?,
            false => spec.options.network.0.clone(),
        };
        let mut created = make(network).await;
        if let Err(error) = &created
            && own
            && self.network.forget_if_blamed(error).await
        {
            created = make(self.network.ensure(&api).await?).await;
        }
        let container_id = created?.id;
        match self.programs.check(&api, spec, &container_id).await {
            Ok(()) => Ok(container_id),
            Err(error) => {
                self.remove(&container_id).await?;
                Err(error)
            }
        }
    }

    async fn start(&self, container_id: &str) -> Result<()> {
        let api = self.api().await?;
        let start = api.start_container(container_id, None::<StartContainerOptions>);
        match within(CHANGE, start).await {
            // A container knows its network by the id that it had: the next one gets a new one.
            Err(error) if self.network.forget_if_blamed(&error).await => {
                Err(EngineError::Missing(error.to_string()))
            }
            started => started,
        }
    }

    async fn inspect(&self, container_id: &str) -> Result<Live> {
        let api = self.api().await?;
        let inspect = api.inspect_container(container_id, None::<InspectContainerOptions>);
        let inspected = within(ASK, inspect).await.map_err(must_answer)?;
        live::of_inspect(inspected)
            .ok_or_else(|| EngineError::Missing("it carries no label of Slipway".into()))
    }

    async fn list(&self, instance: Uuid) -> Result<Vec<Listed>> {
        let label = format!("{LABEL_INSTANCE}={instance}");
        let options = ListContainersOptions {
            all: true,
            filters: Some(HashMap::from([("label".to_owned(), vec![label])])),
            ..Default::default()
        };
        let api = self.api().await?;
        let listed = within(ASK, api.list_containers(Some(options)))
            .await
            .map_err(must_answer)?;
        Ok(listed.into_iter().filter_map(live::of_summary).collect())
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

    async fn restart(&self, container_id: &str, grace_seconds: i32) -> Result<()> {
        let options = RestartContainerOptions {
            t: Some(grace_seconds),
            ..Default::default()
        };
        let limit = CHANGE + Duration::from_secs(grace_seconds.unsigned_abs().into());
        let api = self.api().await?;
        within(limit, api.restart_container(container_id, Some(options))).await
    }

    async fn pause(&self, container_id: &str) -> Result<()> {
        within(CHANGE, self.api().await?.pause_container(container_id)).await
    }

    async fn unpause(&self, container_id: &str) -> Result<()> {
        within(CHANGE, self.api().await?.unpause_container(container_id)).await
    }

    async fn kill(&self, container_id: &str, signal: &str) -> Result<()> {
        let options = KillContainerOptions {
            signal: signal.to_owned(),
        };
        let api = self.api().await?;
        within(CHANGE, api.kill_container(container_id, Some(options))).await
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

    async fn log(&self, container_id: &str, wanted: log::Wanted) -> Result<Flow<log::Line>> {
        Ok(log::read(
            &self.api().await?,
            &self.host,
            container_id,
            wanted,
        ))
    }

    async fn stats(&self, container_id: &str, follow: bool) -> Result<Flow<Stats>> {
        Ok(stats::read(&self.api().await?, container_id, follow))
    }

    async fn exec(&self, container_id: &str, command: Command) -> Result<Started> {
        exec::start(&self.api().await?, container_id, command).await
    }

    async fn exec_state(&self, exec_id: &str) -> Result<ExecState> {
        exec::state(&self.api().await?, exec_id).await
    }

    async fn happenings(&self, instance: Uuid) -> Result<Flow<Happening>> {
        happenings::follow(&self.api().await?, instance).await
    }
}
