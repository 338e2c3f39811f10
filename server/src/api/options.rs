//! The options of a launch, between the contract's shapes and the domain's.

use slipway_api::models;

use crate::{
    containers::{Launch, Reason},
    options::{Healthcheck, Network, Options, Publish, Restart, Tmpfs},
};

/// The size of a file system in memory where the caller names none; `openapi.yaml` says the same, and
/// so it does of the healthcheck's times.
const TMPFS_BYTES: i64 = 64 << 20;

pub(super) fn launch(launch: models::ContainerLaunch) -> Launch {
    let limits = launch.limits;
    Launch {
        image: launch.image,
        name: launch.name,
        command: launch.command.unwrap_or_default(),
        env: launch.env.unwrap_or_default().into_iter().collect(),
        labels: launch.labels.unwrap_or_default().into_iter().collect(),
        tty: launch.tty.unwrap_or_default(),
        memory_bytes: limits.as_ref().and_then(|limits| limits.memory_bytes),
        cpus: limits.as_ref().and_then(|limits| limits.cpus),
        pids: limits.as_ref().and_then(|limits| limits.pids),
        ttl_seconds: launch.ttl_seconds,
        expires_at: launch.expires_at,
        network: launch.network,
        options: Options {
            entrypoint: launch.entrypoint.unwrap_or_default(),
            working_dir: launch.working_dir,
            user: launch.user,
            ports: launch
                .ports
                .unwrap_or_default()
                .into_iter()
                .map(publish)
                .collect(),
            read_only: launch.read_only.unwrap_or_default(),
            tmpfs: launch
                .tmpfs
                .unwrap_or_default()
                .into_iter()
                .map(|tmpfs| Tmpfs {
                    destination: tmpfs.destination,
                    size_bytes: tmpfs.size_bytes.unwrap_or(TMPFS_BYTES),
                })
                .collect(),
            restart: launch.restart.map(policy).unwrap_or_default(),
            stop_signal: launch.stop_signal,
            stop_grace_seconds: launch
                .stop_grace_seconds
                .and_then(|seconds| seconds.try_into().ok()),
            healthcheck: launch.healthcheck.map(|check| Healthcheck {
                command: check.command,
                interval_seconds: check.interval_seconds.unwrap_or(30),
                timeout_seconds: check.timeout_seconds.unwrap_or(30),
                retries: check.retries.unwrap_or(3),
                start_period_seconds: check.start_period_seconds.unwrap_or(0),
            }),
            auto_remove: launch.auto_remove.unwrap_or_default(),
            // The image's policy says.
            network: Network::default(),
            capabilities: Vec::new(),
        },
    }
}

fn publish(port: models::PortRequest) -> Publish {
    let number = |port: u32| u16::try_from(port).unwrap_or_default();
    Publish {
        container_port: number(port.container_port),
        protocol: port
            .protocol
            .unwrap_or(models::PortProtocol::Tcp)
            .to_string(),
        host_port: port.host_port.map(number),
    }
}

fn policy(policy: models::RestartPolicy) -> Restart {
    match policy.policy {
        models::RestartPolicyName::No => Restart::No,
        models::RestartPolicyName::OnFailure => Restart::OnFailure {
            max_retries: policy.max_retries.and_then(|times| times.try_into().ok()),
        },
        models::RestartPolicyName::Always => Restart::Always,
        models::RestartPolicyName::UnlessStopped => Restart::UnlessStopped,
    }
}

pub(super) fn restart(restart: Restart) -> models::RestartPolicy {
    let (policy, max_retries) = match restart {
        Restart::No => (models::RestartPolicyName::No, None),
        Restart::OnFailure { max_retries } => (models::RestartPolicyName::OnFailure, max_retries),
        Restart::Always => (models::RestartPolicyName::Always, None),
        Restart::UnlessStopped => (models::RestartPolicyName::UnlessStopped, None),
    };
    models::RestartPolicy {
        policy,
        max_retries: max_retries.and_then(|times| times.try_into().ok()),
    }
}

pub(super) fn tmpfs(tmpfs: Tmpfs) -> models::Tmpfs {
    models::Tmpfs {
        destination: tmpfs.destination,
        size_bytes: Some(tmpfs.size_bytes),
    }
}

pub(super) fn healthcheck(check: Healthcheck) -> models::Healthcheck {
    models::Healthcheck {
        command: check.command,
        interval_seconds: Some(check.interval_seconds),
        timeout_seconds: Some(check.timeout_seconds),
        retries: Some(check.retries),
        start_period_seconds: Some(check.start_period_seconds),
    }
}

pub(super) fn reason(reason: Reason) -> models::ContainerReason {
    match reason {
        Reason::Exited => models::ContainerReason::Exited,
        Reason::OomKilled => models::ContainerReason::OomKilled,
        Reason::Expired => models::ContainerReason::Expired,
        Reason::TerminatedByCaller => models::ContainerReason::TerminatedByCaller,
        Reason::ImageRevoked => models::ContainerReason::ImageRevoked,
        Reason::EngineLost => models::ContainerReason::EngineLost,
        Reason::LaunchRefused => models::ContainerReason::LaunchRefused,
    }
}
