//! Under which conditions an image may be launched: ceilings, defaults, and what a launch may say. Plain
//! data, known to the domain and the store.

use serde::{Deserialize, Serialize};

use crate::{
    engine::Limits,
    error::{Error, Place, Result, Violation},
    options::Network,
};

/// The conditions of one image; what is absent is the server's setting, or has no limit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// Memory, bytes.
    pub memory_bytes: Range<i64>,
    /// CPUs.
    pub cpus: Range<f64>,
    /// Processes and threads.
    pub pids: Range<i64>,
    /// Seconds from a launch to its end.
    pub ttl_seconds: Range<i64>,
    /// Linux capabilities that containers keep, without `CAP_`.
    pub capabilities: Vec<String>,
    /// Whether a launch may have a command or an entrypoint.
    pub allow_command: Option<bool>,
    /// Networks that a launch may name, the default first.
    pub networks: Option<Vec<String>>,
    /// Whether a launch may publish ports.
    pub allow_ports: Option<bool>,
    /// Variables that a launch may set.
    pub env_names: Option<Vec<String>>,
    /// Containers at once.
    pub max_running: Option<i64>,
}

/// The most that a launch may ask for, and what one gets that does not ask.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Range<T> {
    /// The most.
    pub max: Option<T>,
    /// What one gets.
    pub default: Option<T>,
}

impl<T: PartialOrd + Copy> Range<T> {
    /// With `setting` as the default where there is none; never above the most.
    fn or(self, setting: T) -> Self {
        let default = self.default.unwrap_or(setting);
        let default = match self.max {
            Some(max) if max < default => max,
            _ => default,
        };
        Self {
            default: Some(default),
            ..self
        }
    }

    fn contradicts(&self) -> bool {
        matches!((self.max, self.default), (Some(max), Some(default)) if default > max)
    }
}

impl Policy {
    /// Refuses one that contradicts itself, with a pointer to each member.
    pub fn check(&self) -> Result<()> {
        let ranges = [
            ("memory_bytes", self.memory_bytes.contradicts()),
            ("cpus", self.cpus.contradicts()),
            ("pids", self.pids.contradicts()),
            ("ttl_seconds", self.ttl_seconds.contradicts()),
        ];
        let wrong: Vec<Violation> = ranges
            .into_iter()
            .filter(|(_, contradicts)| *contradicts)
            .flat_map(|(name, _)| {
                ["default", "max"].map(|which| {
                    let pointer = format!("/policy/{which}_{name}");
                    let detail = "the default is above the ceiling";
                    Violation::new(Place::Body, &pointer, detail)
                })
            })
            .collect();
        match wrong.is_empty() {
            true => Ok(()),
            false => Err(Error::conflicting(wrong)),
        }
    }

    /// The same with the server's settings where it says nothing: what holds.
    pub fn in_force(&self, limits: &Limits, networks: &[String]) -> Self {
        let own = [Network::BRIDGE, Network::NONE].map(str::to_owned);
        let known = || own.iter().chain(networks).cloned().collect();
        Self {
            memory_bytes: self.memory_bytes.or(limits.memory_bytes),
            cpus: self.cpus.or(limits.cpus),
            pids: self.pids.or(limits.pids),
            // A lifetime that has a ceiling has an end.
            ttl_seconds: Range {
                default: self.ttl_seconds.default.or(self.ttl_seconds.max),
                ..self.ttl_seconds
            },
            allow_command: Some(self.allow_command.unwrap_or(true)),
            networks: Some(self.networks.clone().unwrap_or_else(known)),
            allow_ports: Some(self.allow_ports.unwrap_or(true)),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_has_the_settings_in_it() {
        let limits = Limits {
            memory_bytes: 100,
            cpus: 1.0,
            pids: 50,
        };
        let mut policy = Policy::default();
        policy.memory_bytes.max = Some(60);
        policy.ttl_seconds.max = Some(7);
        let force = policy.in_force(&limits, &["office".to_owned()]);
        assert_eq!(force.memory_bytes.default, Some(60));
        assert_eq!(
            (force.cpus.default, force.pids.default),
            (Some(1.0), Some(50))
        );
        assert_eq!(force.ttl_seconds.default, Some(7));
        let networks = force.networks.unwrap();
        assert_eq!(networks, ["bridge", "none", "office"]);
        assert_eq!((force.allow_command, force.env_names), (Some(true), None));
    }

    #[test]
    fn a_contradiction_is_told_member_by_member() {
        let mut policy = Policy::default();
        assert!(policy.check().is_ok());
        policy.cpus = Range {
            max: Some(1.0),
            default: Some(2.0),
        };
        let pointers: Vec<String> = policy
            .check()
            .unwrap_err()
            .violations
            .into_iter()
            .map(|violation| violation.pointer)
            .collect();
        assert_eq!(pointers, ["/policy/default_cpus", "/policy/max_cpus"]);
    }
}
