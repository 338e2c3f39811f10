//! Quotas, between the contract's shapes and the domain's.

use slipway_api::{GetOwnerQuotaResponse, GetQuotaResponse, SetOwnerQuotaResponse, models};

use crate::{
    app::State,
    audit::Values,
    error::Result,
    http::context::Context,
    quotas::{Limits, Quota},
};

pub(super) async fn own(state: &State, context: &Context) -> Result<GetQuotaResponse> {
    let caller = &context.caller;
    let quota = state.quotas.get(caller, &caller.owner).await?;
    Ok(GetQuotaResponse::Quota(shape(quota)))
}

pub(super) async fn get(
    state: &State,
    context: &Context,
    owner: &str,
) -> Result<GetOwnerQuotaResponse> {
    let quota = state.quotas.get(&context.caller, owner).await?;
    Ok(GetOwnerQuotaResponse::Quota(shape(quota)))
}

pub(super) async fn set(
    state: &State,
    context: &Context,
    owner: &str,
    limits: models::QuotaLimits,
) -> Result<SetOwnerQuotaResponse> {
    let own = Limits {
        containers: limits.containers,
        memory_bytes: limits.memory_bytes,
        cpus: limits.cpus,
        launches_per_minute: limits.launches_per_minute,
        images: limits.images,
    };
    context.target(format!("/api/quota/{owner}/"));
    let (before, quota) = state.quotas.set(owner, own).await?;
    context.change(values(&before), values(&own));
    Ok(SetOwnerQuotaResponse::QuotaSet(shape(quota)))
}

fn values(limits: &Limits) -> Values {
    [
        ("containers", limits.containers.map(|n| n.to_string())),
        ("memory_bytes", limits.memory_bytes.map(|n| n.to_string())),
        ("cpus", limits.cpus.map(|n| n.to_string())),
        (
            "launches_per_minute",
            limits.launches_per_minute.map(|n| n.to_string()),
        ),
        ("images", limits.images.map(|n| n.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect()
}

fn shape(quota: Quota) -> models::Quota {
    let (limits, used) = (quota.limits, quota.used);
    models::Quota {
        owner: quota.owner,
        limits: models::QuotaLimits {
            containers: limits.containers,
            memory_bytes: limits.memory_bytes,
            cpus: limits.cpus,
            launches_per_minute: limits.launches_per_minute,
            images: limits.images,
        },
        used: models::QuotaUse {
            containers: used.containers,
            memory_bytes: used.memory_bytes,
            cpus: used.cpus,
            launches_per_minute: used.launches_per_minute,
            images: used.images,
        },
    }
}
