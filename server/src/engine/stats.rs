//! What a container uses, computed as the `docker` client does (`cli/command/container/stats_helpers.go`
//! of docker/cli says how).

use bollard::{
    models::{ContainerCpuStats, ContainerStatsResponse},
    query_parameters::StatsOptions,
};
use chrono::{DateTime, Utc};
use futures_util::{StreamExt, TryStreamExt};

use super::{Flow, docker::sort};

/// One reading; counters are since the start of the container.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the members of the contract")]
pub struct Stats {
    pub time: DateTime<Utc>,
    pub cpu_percent: f64,
    pub cpus: u32,
    pub memory_bytes: u64,
    pub memory_limit_bytes: u64,
    pub network_rx_bytes: u64,
    pub network_tx_bytes: u64,
    pub block_read_bytes: u64,
    pub block_write_bytes: u64,
    pub pids: u64,
}

/// One reading, or one a second (`follow`), until the container has ended.
pub(super) fn read(api: &bollard::Docker, container_id: &str, follow: bool) -> Flow<Stats> {
    let options = StatsOptions {
        stream: follow,
        one_shot: false,
    };
    api.stats(container_id, Some(options))
        .map_err(sort)
        // A container that does not run has no time.
        .try_take_while(|stats| std::future::ready(Ok(time(stats).is_some())))
        // The first of several has nothing before it to be compared with.
        .try_filter_map(|stats| std::future::ready(Ok(of(&stats))))
        .boxed()
}

fn time(stats: &ContainerStatsResponse) -> Option<DateTime<Utc>> {
    let time = DateTime::parse_from_rfc3339(stats.read.as_deref()?).ok()?;
    (time.timestamp() > 0).then(|| time.to_utc())
}

fn of(stats: &ContainerStatsResponse) -> Option<Stats> {
    let (cpu, before) = (stats.cpu_stats.as_ref()?, stats.precpu_stats.as_ref()?);
    before.system_cpu_usage?;
    let (memory, networks) = (stats.memory_stats.as_ref(), stats.networks.as_ref());
    let used = memory.and_then(|memory| memory.usage).unwrap_or_default();
    let cache = memory
        .and_then(|memory| memory.stats.as_ref())
        .and_then(|stats| {
            // The first is of cgroup v1, the second of v2.
            let cache = stats
                .get("total_inactive_file")
                .or(stats.get("inactive_file"));
            cache.copied().filter(|cache| *cache < used)
        });
    let network = |side: fn(&bollard::models::ContainerNetworkStats) -> Option<u64>| {
        let networks = networks.into_iter().flat_map(|networks| networks.values());
        networks.filter_map(side).sum()
    };
    let block = |op: char| {
        let stats = stats.blkio_stats.as_ref();
        let entries = stats.and_then(|stats| stats.io_service_bytes_recursive.as_ref());
        let entries = entries.into_iter().flatten().filter(|entry| {
            let name = entry.op.as_deref().unwrap_or_default();
            name.starts_with([op, op.to_ascii_uppercase()])
        });
        entries.filter_map(|entry| entry.value).sum()
    };
    Some(Stats {
        time: time(stats)?,
        cpu_percent: percent(cpu, before),
        cpus: online(cpu),
        memory_bytes: used - cache.unwrap_or_default(),
        memory_limit_bytes: memory.and_then(|memory| memory.limit).unwrap_or_default(),
        network_rx_bytes: network(|network| network.rx_bytes),
        network_tx_bytes: network(|network| network.tx_bytes),
        block_read_bytes: block('r'),
        block_write_bytes: block('w'),
        pids: stats
            .pids_stats
            .as_ref()
            .and_then(|pids| pids.current)
            .unwrap_or_default(),
    })
}

fn online(cpu: &ContainerCpuStats) -> u32 {
    let listed = || {
        let usage = cpu.cpu_usage.as_ref()?;
        u32::try_from(usage.percpu_usage.as_ref()?.len()).ok()
    };
    cpu.online_cpus
        .filter(|cpus| *cpus > 0)
        .or_else(listed)
        .unwrap_or_default()
}

/// The container's part of all time that passed on all CPUs, times the CPUs.
#[allow(clippy::cast_precision_loss, reason = "differences of about a second")]
fn percent(now: &ContainerCpuStats, before: &ContainerCpuStats) -> f64 {
    let used = |cpu: &ContainerCpuStats| {
        let usage = cpu.cpu_usage.as_ref();
        usage
            .and_then(|usage| usage.total_usage)
            .unwrap_or_default()
    };
    let all = |cpu: &ContainerCpuStats| cpu.system_cpu_usage.unwrap_or_default();
    let (used, all) = (
        used(now).saturating_sub(used(before)),
        all(now).saturating_sub(all(before)),
    );
    match all {
        0 => 0.0,
        all => used as f64 / all as f64 * f64::from(online(now)) * 100.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_computed_as_the_client_does() {
        let read = |text: &str| of(&serde_json::from_str(text).unwrap());
        let one = read(
            r#"{"read": "2026-11-24T22:54:37.985299613Z",
            "cpu_stats": {"cpu_usage": {"total_usage": 3000000000}, "system_cpu_usage": 20000000000, "online_cpus": 2},
            "precpu_stats": {"cpu_usage": {"total_usage": 2000000000}, "system_cpu_usage": 18000000000},
            "memory_stats": {"usage": 1000, "limit": 4000, "stats": {"total_inactive_file": 100}},
            "networks": {"a": {"rx_bytes": 1, "tx_bytes": 2}, "b": {"rx_bytes": 10, "tx_bytes": 20}},
            "blkio_stats": {"io_service_bytes_recursive": [{"op": "Read", "value": 5}, {"op": "write", "value": 7}, {"op": "Total", "value": 12}]},
            "pids_stats": {"current": 3}}"#,
        )
        .unwrap();
        assert_eq!((one.cpu_percent, one.cpus, one.pids), (100.0, 2, 3));
        assert_eq!((one.memory_bytes, one.memory_limit_bytes), (900, 4000));
        assert_eq!((one.network_rx_bytes, one.network_tx_bytes), (11, 22));
        assert_eq!((one.block_read_bytes, one.block_write_bytes), (5, 7));
        // Without a sample before it there is no CPU to tell, and no reading.
        assert!(
            read(r#"{"read": "2026-11-24T22:54:37Z", "cpu_stats": {}, "precpu_stats": {}}"#)
                .is_none()
        );
    }
}
