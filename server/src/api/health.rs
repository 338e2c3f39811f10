//! For supervisors and monitors.

use slipway_api::{GetHealthResponse, GetMetricsResponse, GetReadinessResponse, models};

use crate::{app::State, error::Result};

pub(super) fn metrics(state: &State) -> GetMetricsResponse {
    GetMetricsResponse::Metrics(state.metrics())
}

pub(super) fn alive() -> GetHealthResponse {
    GetHealthResponse::Alive(models::Health {
        status: models::HealthStatus::Ok,
    })
}

pub(super) async fn ready(state: &State) -> Result<GetReadinessResponse> {
    state.ready().await?;
    Ok(GetReadinessResponse::Ready(models::Readiness {
        status: models::ReadinessStatus::Ready,
    }))
}
