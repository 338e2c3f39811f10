//! Logs, between the contract's shapes and the domain's.

use chrono::{DateTime, Utc};
use futures_util::StreamExt;
use slipway_api::{FollowLogsResponse, ReadLogsResponse, models};

use crate::{
    app::State,
    containers::{LogQuery, Told},
    engine::log::{Line, Output},
    error::Result,
    http::{
        context::Context,
        streams::{Event, Events},
    },
};

/// Lines of a page where the caller does not say; `openapi.yaml` says the same.
const PAGE: u32 = 1000;

pub(super) async fn read(
    state: &State,
    context: &Context,
    identifier: &str,
    query: LogQuery,
    limit: Option<u32>,
) -> Result<ReadLogsResponse> {
    let limit = limit.unwrap_or(PAGE) as usize;
    let page = state
        .containers
        .log(&context.caller, identifier, query, limit);
    let page = page.await?;
    let next_cursor = page.lines.last().filter(|_| page.more);
    Ok(ReadLogsResponse::LogLines(models::LogPage {
        next_cursor: next_cursor.map(|line| line.id.to_string()),
        gap: page.gap.then_some(true),
        items: page.lines.into_iter().map(shape).collect(),
    }))
}

pub(super) async fn follow(
    state: &State,
    context: &Context,
    identifier: &str,
    query: LogQuery,
    seconds: Option<u32>,
) -> Result<FollowLogsResponse> {
    let told = state
        .containers
        .follow_log(&context.caller, identifier, query);
    let events = told.await?.map(|told| match told {
        Told::Line(line) => {
            let line = shape(line);
            Event::new("line", &line).with_id(line.id.clone())
        }
        Told::Gap(after, before) => Event::new(
            "gap",
            &models::LogGap {
                after: after.to_string(),
                before: Some(before.to_string()),
            },
        ),
        Told::End => super::end(models::StreamEndReason::Ended),
    });
    let last = super::end(models::StreamEndReason::Timeout);
    context.stream(Events::new(events).for_at_most(seconds, last));
    Ok(FollowLogsResponse::LogStream(String::new()))
}

/// What the parameters of the contract ask for.
pub(super) fn query(
    after: Option<String>,
    tail: Option<u32>,
    stream: Option<models::LogStream>,
    since: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
) -> LogQuery {
    LogQuery {
        // By the contract's pattern it is one, or of a time that no line has.
        after: after.and_then(|id| id.parse().ok()),
        tail,
        output: stream.map(|stream| match stream {
            models::LogStream::Stdout => Output::Stdout,
            models::LogStream::Stderr => Output::Stderr,
        }),
        since,
        until,
    }
}

pub(super) fn stream(output: Output) -> models::LogStream {
    match output {
        Output::Stdout => models::LogStream::Stdout,
        Output::Stderr => models::LogStream::Stderr,
    }
}

fn shape(line: Line) -> models::LogLine {
    models::LogLine {
        id: line.id.to_string(),
        time: line.id.time(),
        stream: stream(line.id.output),
        line: line.text,
        partial: line.partial,
    }
}
