//! Containers, between the contract's shapes and the domain's.

use slipway_api::{
    GetContainerResponse, LaunchContainerResponse, ListContainersResponse,
    TerminateContainerResponse, models,
};
use uuid::Uuid;

use crate::{
    app::State,
    containers::{Launch, Phase, View},
    engine::{Live, Mount, Port},
    error::Result,
};

pub(super) async fn list(
    state: &State,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListContainersResponse> {
    let (page, more) = state.containers.page(limit as usize, cursor).await?;
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
    let view = state.containers.launch(launch).await?;
    Ok(LaunchContainerResponse::ContainerLaunched {
        location: format!("/api/container/{}/", view.row.id),
        body: shape(view),
    })
}

pub(super) async fn get(state: &State, identifier: &str) -> Result<GetContainerResponse> {
    Ok(GetContainerResponse::Container(shape(
        state.containers.get(identifier).await?,
    )))
}

pub(super) async fn terminate(
    state: &State,
    identifier: &str,
) -> Result<TerminateContainerResponse> {
    state.containers.terminate(identifier).await?;
    Ok(TerminateContainerResponse::ContainerTerminated)
}

fn shape(view: View) -> models::Container {
    let View { row, live } = view;
    let (state, status) = state(row.phase, live.as_ref());
    let live = live.as_ref();
    models::Container {
        id: row.id,
        container_id: row.container_id,
        name: row.name,
        image: models::ContainerImage {
            id: row.image_id,
            reference: row.reference,
            digest: row.digest,
        },
        command: row.command.0,
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
