//! What an image's policy makes of a launch: its defaults, its ceilings, what it does not permit.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Launch, Settings};
use crate::{
    error::{Code, Error, Place, Result, Violation},
    options::Network,
    policy::{Policy, Range},
    store::now,
};

/// Fills in what the launch does not say, and refuses what the policy `of` an image, which is in force,
/// or the settings do not permit.
pub(super) fn apply(
    launch: &mut Launch,
    policy: &Policy,
    settings: &Settings,
    of: &str,
) -> Result<()> {
    within(
        "limits.memory_bytes",
        "max_memory_bytes",
        &mut launch.memory_bytes,
        &policy.memory_bytes,
        of,
    )?;
    within(
        "limits.cpus",
        "max_cpus",
        &mut launch.cpus,
        &policy.cpus,
        of,
    )?;
    within(
        "limits.pids",
        "max_pids",
        &mut launch.pids,
        &policy.pids,
        of,
    )?;
    lifetime(launch, &policy.ttl_seconds, of)?;
    network(launch, policy, settings, of)?;
    let commands: [(&str, bool); 3] = [
        ("command", !launch.command.is_empty()),
        ("entrypoint", !launch.options.entrypoint.is_empty()),
        ("healthcheck", launch.options.healthcheck.is_some()),
    ];
    let command = commands.into_iter().find(|(_, given)| *given);
    if let (Some((field, _)), Some(false)) = (command, policy.allow_command) {
        return Err(refused(
            field,
            of,
            "only its own may run (allow_command is false)",
        ));
    }
    if policy.allow_ports == Some(false) && !launch.options.ports.is_empty() {
        return Err(refused(
            "ports",
            of,
            "none may be published (allow_ports is false)",
        ));
    }
    if let Some(names) = &policy.env_names
        && let Some(name) = launch.env.keys().find(|name| !names.contains(name))
    {
        let allowed = match names.as_slice() {
            [] => "none".to_owned(),
            names => names.join(", "),
        };
        let why = format!("a launch may set {allowed} (env_names)");
        return Err(refused(&format!("env.{name}"), of, &why));
    }
    launch.options.capabilities.clone_from(&policy.capabilities);
    Ok(())
}

/// Holds `value` to `range`; its default where there is none.
fn within<T: PartialOrd + Copy + std::fmt::Display>(
    field: &str,
    limit: &str,
    value: &mut Option<T>,
    range: &Range<T>,
    of: &str,
) -> Result<()> {
    let asked = value.or(range.default);
    *value = asked;
    match (asked, range.max) {
        (Some(asked), Some(max)) if asked > max => {
            let why = format!("{asked} is more than the {max} that it allows ({limit})");
            Err(refused(field, of, &why))
        }
        _ => Ok(()),
    }
}

fn lifetime(launch: &mut Launch, range: &Range<i64>, of: &str) -> Result<()> {
    if let Some(at) = launch.expires_at {
        return until(at, now(), range.max, of);
    }
    within(
        "ttl_seconds",
        "max_ttl_seconds",
        &mut launch.ttl_seconds,
        range,
        of,
    )
}

/// Refuses that a container launched at `launched` runs until `at`, where it may run `max` seconds.
pub(super) fn until(
    at: DateTime<Utc>,
    launched: DateTime<Utc>,
    max: Option<i64>,
    of: &str,
) -> Result<()> {
    let last = max
        .and_then(TimeDelta::try_seconds)
        .map(|max| launched + max);
    match (last, max) {
        (Some(last), Some(max)) if at > last => {
            let why = format!(
                "{at} is after {last}: it allows {max} seconds from the launch (max_ttl_seconds)"
            );
            Err(refused("expires_at", of, &why))
        }
        _ => Ok(()),
    }
}

fn network(launch: &mut Launch, policy: &Policy, settings: &Settings, of: &str) -> Result<()> {
    let own = [Network::BRIDGE, Network::NONE];
    let exists =
        |name: &str| own.contains(&name) || settings.networks.iter().any(|known| known == name);
    let allowed = policy.networks.clone().unwrap_or_default();
    // Slipway's own comes first where the policy says nothing.
    let wanted = launch.network.clone().or_else(|| allowed.first().cloned());
    let wanted = wanted.unwrap_or_else(|| Network::BRIDGE.to_owned());
    let there_are: Vec<&str> = allowed
        .iter()
        .map(String::as_str)
        .filter(|name| exists(name))
        .collect();
    if !exists(&wanted) || !allowed.contains(&wanted) {
        let why = format!(
            "`{wanted}` is not permitted; there are {}",
            there_are.join(", ")
        );
        return Err(refused("network", of, &why));
    }
    if wanted == Network::NONE && !launch.options.ports.is_empty() {
        let why = "not with the network `none`, which is the image's default";
        let ports = Violation::new(Place::Body, "/ports", why);
        return Err(Error::conflicting(vec![ports]));
    }
    launch.options.network = Network(wanted);
    Ok(())
}

fn refused(field: &str, of: &str, why: &str) -> Error {
    Error::new(
        Code::OptionNotPermitted,
        format!("{field}: {why}. GET /api/image/ has the policy of {of}."),
    )
}

/// When the container that is launched now is terminated.
pub(super) fn expiry(launch: &Launch) -> Option<DateTime<Utc>> {
    let after = launch.ttl_seconds.and_then(TimeDelta::try_seconds);
    launch.expires_at.or_else(|| Some(now() + after?))
}
