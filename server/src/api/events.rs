//! Events, between the contract's shapes and the domain's.

use futures_util::StreamExt;
use slipway_api::{FollowEventsResponse, ListEventsResponse, models};

use crate::{
    app::State,
    error::Result,
    events::{Event, Filter, Kind},
    http::{
        context::Context,
        streams::{self, Events},
    },
};

pub(super) async fn list(
    state: &State,
    context: &Context,
    filter: Filter,
    limit: u32,
    cursor: Option<&str>,
) -> Result<ListEventsResponse> {
    let cursor = cursor.and_then(|cursor| cursor.parse().ok());
    let page = state
        .events
        .page(&context.caller, filter, limit as usize, cursor);
    let (page, more) = page.await?;
    let next_cursor = page
        .last()
        .filter(|_| more)
        .map(|event| event.seq.to_string());
    Ok(ListEventsResponse::Events(models::EventList {
        items: page.into_iter().map(shape).collect(),
        next_cursor,
    }))
}

pub(super) async fn follow(
    state: &State,
    context: &Context,
    filter: Filter,
    after: Option<&str>,
    seconds: Option<u32>,
) -> Result<FollowEventsResponse> {
    let after = after.and_then(|seq| seq.parse().ok());
    let events = state.events.follow(&context.caller, filter, after).await?;
    let events = events.map(|event| {
        let event = shape(event);
        streams::Event::new("event", &event).with_id(event.seq.clone())
    });
    let last = super::end(models::StreamEndReason::Timeout);
    context.stream(Events::new(events).for_at_most(seconds, last));
    Ok(FollowEventsResponse::EventStream(String::new()))
}

pub(super) fn kind(kind: models::EventKind) -> Kind {
    match kind {
        models::EventKind::Image => Kind::Image,
        models::EventKind::Container => Kind::Container,
    }
}

fn shape(event: Event) -> models::Event {
    models::Event {
        seq: event.seq.to_string(),
        at: event.at,
        kind: match event.kind {
            Kind::Image => models::EventKind::Image,
            Kind::Container => models::EventKind::Container,
        },
        action: event.action,
        subject: event.subject,
        owner: event.owner,
        actor: event.actor,
        cause: event.cause,
        request_id: event.request_id,
        details: event.details.map(|details| details.0.into_iter().collect()),
    }
}
