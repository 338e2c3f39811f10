//! What a schema cannot say of a launch's options: those that exclude each other.

use std::collections::HashSet;

use super::Launch;
use crate::{
    error::{Error, Place, Result, Violation},
    options::{Network, Restart},
    store::now,
};

/// Refuses them: 409 with a pointer to each.
pub(super) fn check(launch: &Launch) -> Result<()> {
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
    if launch.network.as_deref() == Some(Network::NONE) && !options.ports.is_empty() {
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
    match conflicts.is_empty() {
        true => Ok(()),
        false => Err(Error::conflicting(conflicts)),
    }
}
