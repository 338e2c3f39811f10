//! What a schema cannot say of a launch's options: those that exclude each other, and those that the
//! settings do not allow.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::Launch;
use crate::{
    error::{Code, Error, Place, Result, Violation},
    options::{Network, Restart},
    store::now,
};

/// Refuses them: 409 with a pointer to each, or 403 for a network that is not one of `networks`.
pub(super) fn check(launch: &Launch, networks: &[String]) -> Result<()> {
    let options = &launch.options;
    let mut conflicts = Vec::new();
    let mut conflict = |pointer: &str, detail: &str| {
        conflicts.push(Violation::new(Place::Body, pointer, detail));
    };
    if launch.ttl_seconds.is_some() && launch.expires_at.is_some() {
        conflict("/ttl_seconds", "not beside expires_at");
        conflict("/expires_at", "not beside ttl_seconds");
    }
    if launch.expires_at.is_some_and(|at| at <= now()) {
        conflict("/expires_at", "this is past");
    }
    if options.auto_remove && options.restart != Restart::No {
        conflict("/auto_remove", "not with a restart policy");
        conflict("/restart/policy", "not with auto_remove");
    }
    if options.network.0 == Network::NONE && !options.ports.is_empty() {
        conflict("/network", "without a network nothing can be published");
        conflict("/ports", "not with the network `none`");
    }
    let mut taken = HashSet::new();
    for (at, port) in options.ports.iter().enumerate() {
        let host = port.host_port.map(|host| (host, &port.protocol));
        if host.is_some_and(|host| !taken.insert(host)) {
            conflict(
                &format!("/ports/{at}/host_port"),
                "this port is there twice",
            );
        }
    }
    let mut taken = HashSet::new();
    for (at, tmpfs) in options.tmpfs.iter().enumerate() {
        if !taken.insert(tmpfs.destination.trim_end_matches('/')) {
            let pointer = format!("/tmpfs/{at}/destination");
            conflict(&pointer, "this destination is there twice");
        }
    }
    if !conflicts.is_empty() {
        return Err(Error::conflicting(conflicts));
    }
    let own = [Network::NONE, Network::BRIDGE];
    let network = options.network.0.as_str();
    if own.contains(&network) || networks.iter().any(|allowed| allowed == network) {
        return Ok(());
    }
    Err(Error::new(
        Code::OptionNotPermitted,
        format!(
            "network: `{network}` is not permitted; there are {}.",
            own.into_iter()
                .chain(networks.iter().map(String::as_str))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    ))
}

/// When the container that is launched now is terminated.
pub(super) fn expiry(launch: &Launch) -> Option<DateTime<Utc>> {
    let after = launch.ttl_seconds.and_then(TimeDelta::try_seconds);
    launch.expires_at.or_else(|| Some(now() + after?))
}
