//! Containers, between the contract's shapes and the domain's.

use slipway_api::{
    GetContainerResponse, LaunchContainerResponse, ListContainersResponse,
    TerminateContainerResponse, models,
};
use uuid::Uuid;

use crate::{
    app::State,
    caller::Caller,
    containers::{Launch, Phase, View},
    engine::{Live, Mount, Port},
    error::Result,
    http::context::Context,
};

/// What stands for the value of a variable.
const MASK: &str = "***";

pub(super) async fn list(
    state: &State,
    caller: &Caller,
    owner: Option<&str>,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListContainersResponse> {
    let page = state.containers.page(caller, owner, limit as usize, cursor);
    let (page, more) = page.await?;
    let next_cursor = page
        .last()
        .filter(|_| more)
        .map(|view| view.row.id.to_string());
    let items = page.into_iter().map(shape).collect();
    Ok(ListContainersResponse::Containers(models::ContainerList {
        items,
        next_cursor,
    }))
}

pub(super) async fn launch(
    state: &State,
    caller: &Caller,
    launch: models::ContainerLaunch,
) -> Result<LaunchContainerResponse> {
    let launch = Launch {
        image: launch.image,
        name: launch.name,
        command: launch.command.unwrap_or_default(),
        env: launch.env.unwrap_or_default().into_iter().collect(),
        labels: launch.labels.unwrap_or_default().into_iter().collect(),
        tty: launch.tty.unwrap_or_default(),
    };
    let view = state.containers.launch(caller, launch).await?;
    Ok(LaunchContainerResponse::ContainerLaunched {
        location: location(view.row.id),
        body: shape(view),
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

pub(super) async fn terminate(
    state: &State,
    context: &Context,
    identifier: &str,
) -> Result<TerminateContainerResponse> {
    let terminated = state.containers.terminate(&context.caller, identifier);
    context.target(location(terminated.await?));
    Ok(TerminateContainerResponse::ContainerTerminated)
}

pub(super) fn location(id: Uuid) -> String {
    format!("/api/container/{id}/")
}

pub(super) fn shape(view: View) -> models::Container {
    let View { row, live } = view;
    let (state, status) = state(row.phase, live.as_ref());
    let live = live.as_ref();
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
        finished_at: live.and_then(|live| live.finished_at),
        exit_code: live.and_then(|live| live.exit_code),
        failure: row.failure,
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
    }
}

/// The engine's word where it has one, else what the row knows.
fn state(phase: Phase, live: Option<&Live>) -> (models::ContainerState, String) {
    use models::ContainerState as S;
    if let Some(live) = live {
        // A word that only a later engine knows is of a container that has not ended.
        return (
            live.state.parse().unwrap_or(S::Running),
            live.status.clone(),
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
