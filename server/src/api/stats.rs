//! Stats, between the contract's shapes and the domain's.

use futures_util::StreamExt;
use slipway_api::{FollowStatsResponse, ReadStatsResponse, models};

use crate::{
    app::State,
    engine::Stats,
    error::Result,
    http::{
        context::Context,
        streams::{Event, Events},
    },
};

pub(super) async fn read(
    state: &State,
    context: &Context,
    identifier: &str,
) -> Result<ReadStatsResponse> {
    let stats = state.containers.stats(&context.caller, identifier).await?;
    Ok(ReadStatsResponse::Stats(shape(&stats)))
}

pub(super) async fn follow(
    state: &State,
    context: &Context,
    identifier: &str,
    seconds: Option<u32>,
) -> Result<FollowStatsResponse> {
    let readings = state.containers.follow_stats(&context.caller, identifier);
    let readings = readings
        .await?
        .map(|stats| Event::new("stats", &shape(&stats)));
    let ended = async { super::end(models::StreamEndReason::Ended) };
    let events = readings.chain(futures_util::stream::once(ended));
    let last = super::end(models::StreamEndReason::Timeout);
    context.stream(Events::new(events).for_at_most(seconds, last));
    Ok(FollowStatsResponse::StatsStream(String::new()))
}

#[allow(clippy::cast_precision_loss, reason = "a percentage")]
fn shape(stats: &Stats) -> models::ContainerStats {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let memory_percent = match stats.memory_limit_bytes {
        0 => 0.0,
        limit => stats.memory_bytes as f64 / limit as f64 * 100.0,
    };
    models::ContainerStats {
        time: stats.time,
        cpu_percent: stats.cpu_percent,
        cpus: stats.cpus,
        memory_bytes: number(stats.memory_bytes),
        memory_limit_bytes: number(stats.memory_limit_bytes),
        memory_percent,
        network_rx_bytes: number(stats.network_rx_bytes),
        network_tx_bytes: number(stats.network_tx_bytes),
        block_read_bytes: number(stats.block_read_bytes),
        block_write_bytes: number(stats.block_write_bytes),
        pids: number(stats.pids),
    }
}
