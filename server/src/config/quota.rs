//! What an owner may have who has no limits of his own.

use clap::Args;

use crate::store::owners::Limits;

/// The default quota.
#[derive(Debug, Clone, Default, Args)]
pub struct Quota {
    /// Running containers of an owner; no limit when absent.
    #[arg(long, env = "SLIPWAY_QUOTA_CONTAINERS", value_parser = count())]
    pub quota_containers: Option<i64>,

    /// Memory of an owner's running containers, in bytes.
    #[arg(long, env = "SLIPWAY_QUOTA_MEMORY_BYTES", value_parser = count())]
    pub quota_memory_bytes: Option<i64>,

    /// CPUs of an owner's running containers.
    #[arg(long, env = "SLIPWAY_QUOTA_CPUS", value_parser = cpus)]
    pub quota_cpus: Option<f64>,

    /// Launches of an owner in a minute.
    #[arg(long, env = "SLIPWAY_QUOTA_LAUNCHES_PER_MINUTE", value_parser = count())]
    pub quota_launches_per_minute: Option<i64>,

    /// Vetted images of an owner.
    #[arg(long, env = "SLIPWAY_QUOTA_IMAGES", value_parser = count())]
    pub quota_images: Option<i64>,
}

impl Quota {
    /// The same as limits.
    pub fn limits(&self) -> Limits {
        Limits {
            containers: self.quota_containers,
            memory_bytes: self.quota_memory_bytes,
            cpus: self.quota_cpus,
            launches_per_minute: self.quota_launches_per_minute,
            images: self.quota_images,
        }
    }
}

fn count() -> clap::builder::RangedI64ValueParser<i64> {
    clap::value_parser!(i64).range(0..)
}

fn cpus(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(cpus) if (0.0..=1_000_000.0).contains(&cpus) => Ok(cpus),
        _ => Err("a number from 0 to 1000000".to_owned()),
    }
}
