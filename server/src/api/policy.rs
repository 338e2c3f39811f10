//! Policies, between the contract's shape and the domain's.

use slipway_api::models;

use crate::policy::{Policy, Range};

pub(super) fn read(policy: models::ImagePolicy) -> Policy {
    fn range<T>(max: Option<T>, default: Option<T>) -> Range<T> {
        Range { max, default }
    }
    let capabilities = policy.capabilities.unwrap_or_default();
    Policy {
        memory_bytes: range(policy.max_memory_bytes, policy.default_memory_bytes),
        cpus: range(policy.max_cpus, policy.default_cpus),
        pids: range(policy.max_pids, policy.default_pids),
        ttl_seconds: range(policy.max_ttl_seconds, policy.default_ttl_seconds),
        capabilities: capabilities.iter().map(ToString::to_string).collect(),
        allow_command: policy.allow_command,
        networks: policy.networks,
        allow_ports: policy.allow_ports,
        env_names: policy.env_names,
        max_running: policy.max_running,
    }
}

pub(super) fn shape(policy: Policy) -> models::ImagePolicy {
    let capabilities = policy.capabilities.iter();
    models::ImagePolicy {
        max_memory_bytes: policy.memory_bytes.max,
        default_memory_bytes: policy.memory_bytes.default,
        max_cpus: policy.cpus.max,
        default_cpus: policy.cpus.default,
        max_pids: policy.pids.max,
        default_pids: policy.pids.default,
        max_ttl_seconds: policy.ttl_seconds.max,
        default_ttl_seconds: policy.ttl_seconds.default,
        capabilities: Some(capabilities.filter_map(|name| name.parse().ok()).collect()),
        allow_command: policy.allow_command,
        networks: policy.networks,
        allow_ports: policy.allow_ports,
        env_names: policy.env_names,
        max_running: policy.max_running,
    }
}
