//! The audit trail, between the contract's shapes and the domain's.

use slipway_api::{ListAuditResponse, models};

use crate::{
    app::State,
    audit::{Filter, Outcome, Record},
    caller::Caller,
    error::Result,
};

pub(super) async fn list(
    state: &State,
    caller: &Caller,
    filter: Filter,
    limit: u32,
    cursor: Option<&str>,
) -> Result<ListAuditResponse> {
    let cursor = cursor.and_then(|cursor| cursor.parse().ok());
    let head = state.audit.head(caller).await?;
    let page = state.audit.page(caller, filter, limit as usize, cursor);
    let (page, more) = page.await?;
    let next_cursor = page
        .last()
        .filter(|_| more)
        .map(|record| record.seq.to_string());
    Ok(ListAuditResponse::AuditRecords(models::AuditList {
        items: page.into_iter().map(shape).collect(),
        head: head.map(|head| models::AuditHead {
            seq: head.seq,
            hash: head.hash,
        }),
        next_cursor,
    }))
}

fn shape(record: Record) -> models::AuditRecord {
    let Record { seq, entry, hash } = record;
    models::AuditRecord {
        seq,
        at: entry.at,
        owner: entry.owner,
        key_prefix: entry.key_prefix,
        address: entry.address,
        request_id: entry.request_id,
        action: entry.action,
        target: entry.target,
        outcome: match entry.outcome {
            Outcome::Succeeded => models::AuditOutcome::Succeeded,
            Outcome::Refused => models::AuditOutcome::Refused,
            Outcome::Failed => models::AuditOutcome::Failed,
            Outcome::Interrupted => models::AuditOutcome::Interrupted,
        },
        status: entry.status.and_then(|status| status.try_into().ok()),
        code: entry.code,
        before: entry.before.map(|values| values.0.into_iter().collect()),
        after: entry.after.map(|values| values.0.into_iter().collect()),
        hash,
    }
}

pub(super) fn outcome(outcome: models::AuditOutcome) -> Outcome {
    match outcome {
        models::AuditOutcome::Succeeded => Outcome::Succeeded,
        models::AuditOutcome::Refused => Outcome::Refused,
        models::AuditOutcome::Failed => Outcome::Failed,
        models::AuditOutcome::Interrupted => Outcome::Interrupted,
    }
}
