//! Containers, between the contract's shapes and the domain's.

use std::{sync::Arc, time::Duration};

use chrono::Utc;
use slipway_api::{
    GetContainerResponse, LaunchContainerResponse, ListContainersResponse,
    TerminateContainerResponse, UpdateContainerResponse, WaitForContainerResponse, models,
};
use uuid::Uuid;

use super::options;

use crate::{
    app::State,
    caller::Caller,
    containers::{Change, Filter, Milestone, Phase, Stage, View},
    engine::{Live, Mount, Port},
    error::Result,
    http::context::Context,
};

/// The preference of RFC 7240 that a launch knows.
const RESPOND_ASYNC: &str = "respond-async";

/// What stands for the value of a variable.
const MASK: &str = "***";

pub(super) async fn list(
    state: &State,
    caller: &Caller,
    filter: Filter,
    all: bool,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListContainersResponse> {
    let containers = &state.containers;
    let page = containers.page(caller, filter, all, limit as usize, cursor);
    let page = page.await?;
    let next_cursor = page
        .views
        .last()
        .filter(|_| page.more)
        .map(|view| view.row.id.to_string());
    let items = page.views.into_iter().map(shape).collect();
    Ok(ListContainersResponse::Containers(models::ContainerList {
        as_of: page.as_of,
        items,
        next_cursor,
    }))
}

pub(super) async fn launch(
    state: &State,
    caller: &Caller,
    launch: models::ContainerLaunch,
    prefer: Option<&str>,
) -> Result<LaunchContainerResponse> {
    let launch = options::launch(launch);
    if prefer.is_some_and(asks_for_async) {
        let view = state.containers.launch_apart(caller, launch).await?;
        return Ok(LaunchContainerResponse::LaunchAccepted {
            location: location(view.row.id),
            preference_applied: Some(RESPOND_ASYNC.to_owned()),
            body: shape(view),
        });
    }
    let view = state.containers.launch(caller, launch).await?;
    Ok(LaunchContainerResponse::ContainerLaunched {
        location: location(view.row.id),
        body: shape(view),
    })
}

/// Whether the preferences `prefer` (RFC 7240, section 2) have that one.
fn asks_for_async(prefer: &str) -> bool {
    prefer.split(',').any(|preference| {
        let name = preference.split([';', '=']).next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case(RESPOND_ASYNC)
    })
}

pub(super) async fn get(
    state: &State,
    caller: &Caller,
    identifier: &str,
    reveal: Option<models::RevealedPart>,
) -> Result<GetContainerResponse> {
    let reveal = reveal == Some(models::RevealedPart::Env);
    let view = state.containers.get(caller, identifier, reveal).await?;
    let values = view.live.as_ref().filter(|_| reveal);
    let values = values.map(|live| live.env.clone()).unwrap_or_default();
    let mut container = shape(view);
    for (name, value) in container.env.iter_mut() {
        if let Some(known) = values.get(name) {
            value.clone_from(known);
        }
    }
    Ok(GetContainerResponse::Container(container))
}

pub(super) async fn wait(
    state: &State,
    caller: &Caller,
    identifier: &str,
    until: models::ContainerMilestone,
    limit: u32,
) -> Result<WaitForContainerResponse> {
    let milestone = match until {
        models::ContainerMilestone::Running => Milestone::Running,
        models::ContainerMilestone::Healthy => Milestone::Healthy,
        models::ContainerMilestone::Exited => Milestone::Exited,
    };
    let limit = Duration::from_secs(limit.into());
    let waited = state.containers.wait(caller, identifier, milestone, limit);
    let (reached, view) = waited.await?;
    Ok(WaitForContainerResponse::Waited(models::ContainerWait {
        reached,
        container: shape(view),
    }))
}

pub(super) async fn change(
    state: &State,
    context: &Context,
    identifier: &str,
    change: Change,
) -> Result<models::Container> {
    let view = state.containers.change(&context.caller, identifier, change);
    let view = view.await?;
    context.target(location(view.row.id));
    Ok(shape(view))
}

pub(super) async fn update(
    state: &State,
    context: &Context,
    identifier: &str,
    update: models::ContainerUpdate,
) -> Result<UpdateContainerResponse> {
    let labels = update.labels.map(|labels| labels.into_iter().collect());
    let caller = &context.caller;
    let view = state
        .containers
        .update(caller, identifier, labels, update.expires_at);
    let view = view.await?;
    context.target(location(view.row.id));
    Ok(UpdateContainerResponse::ContainerUpdated(shape(view)))
}

pub(super) async fn terminate(
    state: &State,
    context: &Context,
    identifier: &str,
    grace_seconds: Option<u32>,
) -> Result<TerminateContainerResponse> {
    let caller = &context.caller;
    let grace = seconds(grace_seconds);
    let terminated = state.containers.terminate(caller, identifier, grace);
    context.target(location(terminated.await?));
    Ok(TerminateContainerResponse::ContainerTerminated)
}

pub(super) fn seconds(seconds: Option<u32>) -> Option<i32> {
    seconds.and_then(|seconds| seconds.try_into().ok())
}

pub(super) fn location(id: Uuid) -> String {
    format!("/api/container/{id}/")
}

pub(super) fn shape(view: View) -> models::Container {
    let View {
        row,
        live,
        stage,
        as_of,
    } = view;
    let live = live.as_deref();
    let (state, status) = state(row.phase, live);
    let ended = live.filter(|live| live.ended());
    let row = Arc::unwrap_or_clone(row);
    let options = row.options.0;
    models::Container {
        id: row.id,
        owner: row.owner,
        container_id: row.container_id,
        name: row.name,
        image: models::ContainerImage {
            id: row.image_id,
            reference: row.reference,
            digest: row.digest,
        },
        command: row.command.0,
        env: row
            .env
            .0
            .into_iter()
            .map(|name| (name, MASK.to_owned()))
            .collect(),
        state,
        status,
        tty: row.tty,
        created_at: row.created_at,
        started_at: live.and_then(|live| live.started_at).or(row.started_at),
        finished_at: ended.and_then(|live| live.finished_at).or(row.finished_at),
        exit_code: ended.and_then(|live| live.exit_code).or(row.exit_code),
        failure: row.failure,
        reason: row.reason.map(options::reason),
        stage: stage.map(|stage| match stage {
            Stage::Queued => models::ContainerStage::Queued,
            Stage::Pulling => models::ContainerStage::Pulling,
            Stage::Creating => models::ContainerStage::Creating,
            Stage::Starting => models::ContainerStage::Starting,
        }),
        entrypoint: Some(options.entrypoint).filter(|words| !words.is_empty()),
        working_dir: options.working_dir,
        user: options.user,
        network: options.network.0,
        read_only: options.read_only,
        tmpfs: options.tmpfs.into_iter().map(options::tmpfs).collect(),
        restart: options::restart(options.restart),
        stop_signal: options.stop_signal,
        stop_grace_seconds: options.stop_grace_seconds.unwrap_or_default(),
        healthcheck: options.healthcheck.map(options::healthcheck),
        health: live
            .and_then(|live| live.health.as_deref())
            .and_then(|health| health.parse().ok()),
        expires_at: row.expires_at,
        auto_remove: options.auto_remove,
        capabilities: Some(
            options
                .capabilities
                .iter()
                .filter_map(|name| name.parse().ok())
                .collect(),
        ),
        ports: live
            .map(|live| live.ports.iter().map(port).collect())
            .unwrap_or_default(),
        labels: row.labels.0.into_iter().collect(),
        mounts: live
            .map(|live| live.mounts.iter().map(mount).collect())
            .unwrap_or_default(),
        networks: live
            .map(|live| {
                let networks = live.networks.iter().cloned();
                networks
                    .map(|(name, ip_address)| models::ContainerNetwork { name, ip_address })
                    .collect()
            })
            .unwrap_or_default(),
        limits: models::ContainerLimits {
            memory_bytes: row.memory_bytes,
            cpus: row.cpus,
            pids: row.pids,
        },
        as_of,
    }
}

/// The engine's word where it has one, else what the row knows.
fn state(phase: Phase, live: Option<&Live>) -> (models::ContainerState, String) {
    use models::ContainerState as S;
    if let Some(live) = live {
        // A word that only a later engine knows is of a container that has not ended.
        return (
            live.state.parse().unwrap_or(S::Running),
            live.sentence(Utc::now()),
        );
    }
    let (state, status) = match phase {
        Phase::Creating => (S::Creating, "Being launched"),
        Phase::Failed => (S::Failed, "The launch failed"),
        Phase::Removing => (S::Removing, "Being terminated"),
        Phase::Removed => (S::Removed, "Terminated"),
        Phase::Running | Phase::Lost => (S::Lost, "The engine no longer has it"),
    };
    (state, status.to_owned())
}

fn port(port: &Port) -> models::ContainerPort {
    models::ContainerPort {
        host_ip: port.host_ip.clone(),
        host_port: port.host_port.map(u32::from),
        container_port: port.container_port.into(),
        protocol: port.protocol.clone(),
    }
}

fn mount(mount: &Mount) -> models::ContainerMount {
    models::ContainerMount {
        r#type: mount.kind.clone(),
        destination: mount.destination.clone(),
        read_only: mount.read_only,
    }
}
