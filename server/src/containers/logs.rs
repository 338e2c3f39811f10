//! Reading a container's log, and following it.
//!
//! A line's place is its place in the file, not its time: what is written to two outputs at once is not
//! always in order. So a line is looked for by its id, in the order of the file, and what comes after
//! it is what was written after it.

use std::{sync::Arc, time::Duration};

use async_stream::stream;
use chrono::{DateTime, Utc};
use futures_util::{StreamExt, TryStreamExt, future::ready, stream::BoxStream};

use super::{Container, Containers, Phase};
use crate::{
    caller::Caller,
    engine::{
        Engine, EngineError, Flow,
        log::{Line, LineId, Output, Wanted},
    },
    error::{Code, Error, Result},
};

/// Text that a page has at most, bytes, but for its last line.
const PAGE_BYTES: usize = 1 << 20;
/// Seconds by which a line may be older than one written before it: the host's clock is set back, now
/// and then, by a little.
const SLACK: i64 = 10;
/// A follower that is so far behind reads on from the file: there it is seen whether lines are gone.
const BEHIND: Duration = Duration::from_secs(5);
/// Time between two looks at a log that ended while its container runs.
const AGAIN: Duration = Duration::from_millis(200);

/// Which lines are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LogQuery {
    /// After this one; before everything else.
    pub after: Option<LineId>,
    /// The last so many of those that fit the rest.
    pub tail: Option<u32>,
    /// Of this output.
    pub output: Option<Output>,
    /// From this time on.
    pub since: Option<DateTime<Utc>>,
    /// Before this time.
    pub until: Option<DateTime<Utc>>,
}

impl LogQuery {
    fn fits(&self, line: &Line) -> bool {
        let time = line.id.time();
        self.output.is_none_or(|output| output == line.id.output)
            && (self.after.is_some() || self.since.is_none_or(|since| time >= since))
            && self.until.is_none_or(|until| time < until)
    }
}

/// A page of lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogPage {
    /// Oldest first.
    pub lines: Vec<Line>,
    /// Whether lines after the cursor are gone.
    pub gap: bool,
    /// Whether there are more now.
    pub more: bool,
}

/// What a follower is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A line.
    Line(Line),
    /// Lines after the first and before the second are gone.
    Gap(LineId, Option<LineId>),
    /// The container has ended, and this was all.
    End,
}

/// The log of one container.
#[derive(Clone)]
struct Log {
    engine: Arc<dyn Engine>,
    container_id: String,
    tty: bool,
}

impl Containers {
    /// At most `limit` lines of the log of the container that `identifier` names.
    pub async fn log(
        &self,
        caller: &Caller,
        identifier: &str,
        query: LogQuery,
        limit: usize,
    ) -> Result<LogPage> {
        let row = self.find(caller, identifier).await?;
        let log = self.log_of(&row)?;
        let (gap, mut lines) = log.past(query).await?;
        let mut page = LogPage {
            gap,
            ..Default::default()
        };
        let mut bytes = 0;
        while let Some(line) = lines.try_next().await? {
            if page.lines.len() == limit || bytes > PAGE_BYTES {
                page.more = true;
                break;
            }
            bytes += line.text.len();
            page.lines.push(line);
        }
        Ok(page)
    }

    /// The same lines, and then those that come, until the container has ended.
    pub async fn follow_log(
        self: &Arc<Self>,
        caller: &Caller,
        identifier: &str,
        query: LogQuery,
    ) -> Result<BoxStream<'static, Told>> {
        let row = self.find(caller, identifier).await?;
        let log = self.log_of(&row)?;
        // What can be refused is refused before the stream begins.
        let first = log.past(query).await?;
        let last = match query.tail {
            // Of what is there nothing is sent: what comes begins after its last line.
            Some(0) => log.last().await?,
            _ => None,
        };
        Ok(Arc::clone(self).follow(log, query, first, last).boxed())
    }

    fn follow(
        self: Arc<Self>,
        log: Log,
        mut query: LogQuery,
        first: (bool, BoxStream<'static, Result<Line>>),
        last: Option<LineId>,
    ) -> impl futures_util::Stream<Item = Told> + Send {
        stream! {
            let (mut past, mut place) = (Some(first), query.after.or(last));
            loop {
                // Before the file is read: what is in it then is all of one that does not run.
                let runs = self.runs(&log.container_id).await;
                let read = match past.take() {
                    Some(first) => Ok(first),
                    None => log.past(query).await,
                };
                let (mut gap, mut lines) = match read {
                    Ok(read) => read,
                    // It was removed. Else the engine is away: the client comes again.
                    Err(error) => {
                        if error.code == Code::Conflict {
                            yield Told::End;
                        }
                        break;
                    }
                };
                while let Ok(Some(line)) = lines.try_next().await {
                    if let (true, Some(place)) = (std::mem::take(&mut gap), place) {
                        yield Told::Gap(place, Some(line.id));
                    }
                    place = Some(line.id);
                    yield Told::Line(line);
                }
                if let (true, Some(place)) = (gap, place) {
                    yield Told::Gap(place, None);
                }
                if !runs {
                    yield Told::End;
                    break;
                }
                let Ok(mut coming) = log.coming(place).await else { break };
                while let Ok(Some(line)) = coming.try_next().await {
                    let behind = (Utc::now() - line.id.time()).to_std().is_ok_and(|by| by > BEHIND);
                    if behind && place.is_some() {
                        break;
                    }
                    place = Some(line.id);
                    if query.fits(&line) {
                        yield Told::Line(line);
                    }
                }
                drop(coming);
                query.after = place;
                query.tail = None;
                tokio::time::sleep(AGAIN).await;
            }
        }
    }

    async fn runs(&self, container_id: &str) -> bool {
        let live = self.engine.inspect(container_id).await;
        live.is_ok_and(|live| live.runs())
    }

    fn log_of(&self, row: &Container) -> Result<Log> {
        match (&row.container_id, row.phase) {
            (Some(container_id), Phase::Running | Phase::Removing) => Ok(Log {
                engine: Arc::clone(&self.engine),
                container_id: container_id.clone(),
                tty: row.tty,
            }),
            _ => Err(no_log(row)),
        }
    }
}

impl Log {
    async fn read(
        &self,
        tail: Option<u32>,
        since: Option<i64>,
        follow: bool,
    ) -> Result<Flow<Line>> {
        let wanted = Wanted {
            tty: self.tty,
            tail,
            since,
            follow,
        };
        Ok(self.engine.log(&self.container_id, wanted).await?)
    }

    /// What is there now of what `query` asks for, and whether lines before it are gone.
    async fn past(&self, query: LogQuery) -> Result<(bool, BoxStream<'static, Result<Line>>)> {
        let since = query.since.map(|since| since.timestamp());
        let (gap, lines) = match (query.after, query.tail) {
            (Some(id), _) => self.after(id).await?,
            (None, Some(0)) => (false, futures_util::stream::empty().boxed()),
            (None, Some(tail)) if query.output.is_none() && query.until.is_none() => {
                (false, self.read(Some(tail), since, false).await?)
            }
            (None, Some(tail)) => {
                // Those that fit are counted first: the engine's last lines may not fit.
                let lines = self.read(None, since, false).await?;
                let fitting = lines.try_filter(|line| ready(query.fits(line)));
                let count = fitting.try_fold(0_usize, |count, _| ready(Ok(count + 1)));
                let skip = count.await.map_err(refused)?.saturating_sub(tail as usize);
                let lines = self.read(None, since, false).await?;
                let lines = lines.try_filter(move |line| ready(query.fits(line)));
                (false, lines.skip(skip).boxed())
            }
            (None, None) => (false, self.read(None, since, false).await?),
        };
        let mut lines = lines
            .try_filter(move |line| ready(query.fits(line)))
            .map_err(refused)
            .boxed()
            .peekable();
        // The engine answers with its first line, or its refusal.
        if let Some(Err(_)) = std::pin::Pin::new(&mut lines).peek().await
            && let Some(Err(error)) = lines.next().await
        {
            return Err(error);
        }
        Ok((gap, lines.boxed()))
    }

    /// What is there after the line `id`, and whether some of it is gone.
    async fn after(&self, id: LineId) -> Result<(bool, Flow<Line>)> {
        let second = id.time().timestamp();
        let mut lines = self.read(None, Some(second - SLACK), false).await?;
        while let Some(line) = lines.try_next().await.map_err(refused)? {
            if line.id == id {
                return Ok((false, lines));
            }
        }
        // It is not there (any more). Where nothing as old is, what came after it may be gone, too.
        let oldest = self.read(None, None, false).await?.try_next().await;
        let oldest = oldest.map_err(refused)?;
        let gap = oldest.is_some_and(|oldest| oldest.id.nanos > id.nanos);
        let lines = self.read(None, Some(second), false).await?;
        let lines = lines.try_filter(move |line| ready(line.id.nanos > id.nanos));
        Ok((gap, lines.boxed()))
    }

    /// The last line that is there.
    async fn last(&self) -> Result<Option<LineId>> {
        let mut lines = self.read(Some(1), None, false).await?;
        let last = lines.try_next().await.map_err(refused)?;
        Ok(last.map(|line| line.id))
    }

    /// What comes after the line `place`, or from the beginning, as it is written; it ends when the
    /// container does, and where `place` cannot be found.
    async fn coming(&self, place: Option<LineId>) -> Result<Flow<Line>> {
        let Some(place) = place else {
            return self.read(None, None, true).await;
        };
        let since = place.time().timestamp() - SLACK;
        let mut lines = self.read(None, Some(since), true).await?;
        while let Some(line) = lines.try_next().await.map_err(refused)? {
            if line.id == place {
                return Ok(lines);
            }
            if line.id.time().timestamp() > place.time().timestamp() + SLACK {
                break;
            }
        }
        Ok(futures_util::stream::empty().boxed())
    }
}

fn refused(error: EngineError) -> Error {
    match error {
        EngineError::Missing(_) => Error::new(
            Code::Conflict,
            "The engine no longer has the container, nor its log.",
        )
        .caused_by(error),
        error => error.into(),
    }
}

fn no_log(row: &Container) -> Error {
    Error::new(
        Code::Conflict,
        format!("The engine has no log of container {}. Read it.", row.id),
    )
}
