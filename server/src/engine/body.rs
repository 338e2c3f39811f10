//! What the engine is told of a container to create.

use std::collections::HashMap;

use bollard::models::{
    ContainerCreateBody, HealthConfig, HostConfig, HostConfigLogConfig, PortBinding, RestartPolicy,
    RestartPolicyNameEnum,
};

use super::{LABEL_CONTAINER, LABEL_INSTANCE, Spec};
use crate::options::{Healthcheck, Publish, Restart};

/// The body for `spec` on `network`. Hardened by default; nothing of that can be asked away.
pub(super) fn of(spec: &Spec, network: String) -> ContainerCreateBody {
    let log = [("max-size", "10m"), ("max-file", "3")];
    let options = &spec.options;
    let some = |list: &[String]| (!list.is_empty()).then(|| list.to_vec());
    ContainerCreateBody {
        image: Some(spec.image.clone()),
        entrypoint: some(&options.entrypoint),
        cmd: some(&spec.command),
        working_dir: options.working_dir.clone(),
        user: options.user.clone(),
        env: Some(spec.env.clone()),
        tty: Some(spec.tty),
        open_stdin: Some(spec.tty),
        stop_signal: options.stop_signal.clone(),
        exposed_ports: Some(options.ports.iter().map(port).collect()),
        healthcheck: options.healthcheck.as_ref().map(health),
        labels: Some(HashMap::from([
            (LABEL_INSTANCE.to_owned(), spec.instance.to_string()),
            (LABEL_CONTAINER.to_owned(), spec.id.to_string()),
        ])),
        host_config: Some(HostConfig {
            init: Some(true),
            cap_drop: Some(vec!["ALL".into()]),
            cap_add: some(&options.capabilities),
            security_opt: Some(vec!["no-new-privileges".into()]),
            memory: Some(spec.limits.memory_bytes),
            memory_swap: Some(spec.limits.memory_bytes),
            nano_cpus: Some(nano(spec.limits.cpus)),
            pids_limit: Some(spec.limits.pids),
            network_mode: Some(network),
            readonly_rootfs: Some(options.read_only),
            tmpfs: Some(
                options
                    .tmpfs
                    .iter()
                    .map(|tmpfs| {
                        (
                            tmpfs.destination.clone(),
                            format!("size={}", tmpfs.size_bytes),
                        )
                    })
                    .collect(),
            ),
            port_bindings: Some(bindings(spec)),
            restart_policy: Some(restart(options.restart)),
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

fn port(publish: &Publish) -> String {
    format!("{}/{}", publish.container_port, publish.protocol)
}

fn bindings(spec: &Spec) -> HashMap<String, Option<Vec<PortBinding>>> {
    let mut bindings: HashMap<String, Option<Vec<PortBinding>>> = HashMap::new();
    for publish in &spec.options.ports {
        let of_port = bindings.entry(port(publish)).or_default();
        of_port.get_or_insert_default().push(PortBinding {
            host_ip: Some(spec.publish_at.to_string()),
            host_port: publish.host_port.map(|port| port.to_string()),
        });
    }
    bindings
}

fn restart(restart: Restart) -> RestartPolicy {
    let (name, retries) = match restart {
        Restart::No => (RestartPolicyNameEnum::NO, None),
        Restart::OnFailure { max_retries } => (RestartPolicyNameEnum::ON_FAILURE, max_retries),
        Restart::Always => (RestartPolicyNameEnum::ALWAYS, None),
        Restart::UnlessStopped => (RestartPolicyNameEnum::UNLESS_STOPPED, None),
    };
    RestartPolicy {
        name: Some(name),
        maximum_retry_count: retries.map(i64::from),
    }
}

fn health(check: &Healthcheck) -> HealthConfig {
    let nanos = |seconds: u32| Some(i64::from(seconds) * 1_000_000_000);
    let test = std::iter::once("CMD".to_owned());
    HealthConfig {
        test: Some(test.chain(check.command.iter().cloned()).collect()),
        interval: nanos(check.interval_seconds),
        timeout: nanos(check.timeout_seconds),
        retries: Some(check.retries.into()),
        start_period: nanos(check.start_period_seconds),
        start_interval: None,
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "settings and the contract bound it far below 2^63"
)]
fn nano(cpus: f64) -> i64 {
    (cpus * 1e9).round() as i64
}
