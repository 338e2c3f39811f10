//! Reading a container's log, and following it.
//!
//! A line's place is its place in the file, not its time: what is written to two outputs at once is not
//! always in order. So a line is looked for by its id, in the order of the file, and what comes after
//! it is what was written after it.

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

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
/// Lines of a tail that are held in memory.
const HELD: usize = 1000;
/// Seconds by which a line may be older than one written before it: the host's clock is set back, now
/// and then, by a little.
const SLACK: i64 = 2;
/// A follower that is so far behind reads on from the file: there it is seen whether lines are gone.
const BEHIND: Duration = Duration::from_secs(5);
/// Time between two looks at a log that ended while its container runs; longer where nothing comes.
const AGAIN: Duration = Duration::from_millis(200);
const LONGEST: Duration = Duration::from_secs(2);
/// Time for a client to take a line; one that needs more reads on from the file.
const SLOW: Duration = Duration::from_secs(1);
/// After so long without a line the file is looked at.
const SILENCE: Duration = Duration::from_secs(15);
/// Time for the engine to send the next of what is there.
const ASK: Duration = Duration::from_secs(10);

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
    /// Whether `line` is asked for, wherever it is.
    fn fits(&self, line: &Line) -> bool {
        let time = line.id.time();
        self.output.is_none_or(|output| output == line.id.output)
            // Who has a place has been told what is before it.
            && (self.after.is_some() || self.since.is_none_or(|since| time >= since))
            && self.until.is_none_or(|until| time < until)
    }
}

/// Lines that are there now, from some place on, whether they fit or not.
struct Past {
    /// Whether lines before them are gone.
    gap: bool,
    lines: BoxStream<'static, Result<Line>>,
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
    Gap(LineId, LineId),
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
        let Past { gap, lines } = log.past(query).await?;
        let mut lines = lines.try_filter(|line| ready(query.fits(line))).boxed();
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
        &self,
        caller: &Caller,
        identifier: &str,
        query: LogQuery,
    ) -> Result<BoxStream<'static, Told>> {
        let row = self.find(caller, identifier).await?;
        let log = self.log_of(&row)?;
        // Before the file is read: what is in it then is all of one that does not run. And what can be
        // refused is refused before the stream begins.
        let runs = log.runs().await?;
        let last = match (query.after, query.tail) {
            // Of what is there nothing is sent: what comes begins after its last line.
            (None, Some(0)) => log.last().await?,
            _ => None,
        };
        let past = log.past(query).await?;
        Ok(follow(log, query, runs, past, query.after.or(last)).boxed())
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

/// What a follower is told. `place` is the last line that was read, whether it was asked for or not.
fn follow(
    log: Log,
    query: LogQuery,
    mut runs: bool,
    past: Past,
    mut place: Option<LineId>,
) -> impl futures_util::Stream<Item = Told> + Send {
    stream! {
        let (mut past, mut pause) = (Some(past), AGAIN);
        loop {
            let Past { mut gap, mut lines } = match past.take() {
                Some(first) => first,
                None => {
                    let on = LogQuery { after: place, tail: None, ..query };
                    // Where the engine is away, the client comes again.
                    let Ok(again) = log.runs().await else { return };
                    runs = again;
                    match log.past(on).await {
                        Ok(past) => past,
                        // It was removed.
                        Err(error) if error.code == Code::Conflict => {
                            yield Told::End;
                            return;
                        }
                        Err(_) => return,
                    }
                }
            };
            let mut news = false;
            while let Some(line) = lines.next().await {
                let Ok(line) = line else { return };
                if let (true, Some(place)) = (std::mem::take(&mut gap), place) {
                    yield Told::Gap(place, line.id);
                }
                place = Some(line.id);
                news = true;
                if query.fits(&line) {
                    yield Told::Line(line);
                }
            }
            if !runs {
                yield Told::End;
                return;
            }
            let Ok(mut coming) = log.coming(place).await else { return };
            // Silence is looked into: an engine may wait at a file that was rotated away.
            while let Ok(line) = tokio::time::timeout(SILENCE, coming.next()).await {
                let line = match line {
                    Some(Ok(line)) => line,
                    Some(Err(_)) => return,
                    None => break,
                };
                if place.is_some() && behind(&line) {
                    break;
                }
                place = Some(line.id);
                news = true;
                if query.fits(&line) {
                    let begun = Instant::now();
                    yield Told::Line(line);
                    if begun.elapsed() > SLOW {
                        break;
                    }
                }
            }
            drop(coming);
            match news {
                true => pause = AGAIN,
                false => {
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(LONGEST);
                }
            }
        }
    }
}

fn behind(line: &Line) -> bool {
    let age = (Utc::now() - line.id.time()).to_std();
    age.is_ok_and(|age| age > BEHIND)
}

impl Log {
    async fn runs(&self) -> Result<bool> {
        match self.engine.inspect(&self.container_id).await {
            Ok(live) => Ok(live.runs()),
            Err(EngineError::Missing(_)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    async fn read(
        &self,
        tail: Option<u32>,
        since: Option<i64>,
        follow: bool,
    ) -> Result<BoxStream<'static, Result<Line>>> {
        let wanted = Wanted {
            tty: self.tty,
            tail,
            since,
            follow,
        };
        let lines = self.engine.log(&self.container_id, wanted).await?;
        Ok(match follow {
            true => lines.map_err(refused).boxed(),
            // What is there does not keep anybody waiting.
            false => limited(lines).map_err(refused).boxed(),
        })
    }

    /// What is there now, from where `query` begins, and whether lines before it are gone.
    async fn past(&self, query: LogQuery) -> Result<Past> {
        let since = query.since.map(|since| since.timestamp());
        let (gap, lines) = match (query.after, query.tail) {
            (Some(id), _) => self.after(id).await?,
            (None, Some(0)) => (false, futures_util::stream::empty().boxed()),
            (None, Some(tail)) => (false, self.tail(query, tail as usize).await?),
            (None, None) => (false, self.read(None, since, false).await?),
        };
        // The engine answers with its first line, or its refusal.
        let mut lines = lines.peekable();
        if let Some(Err(_)) = std::pin::Pin::new(&mut lines).peek().await
            && let Some(Err(error)) = lines.next().await
        {
            return Err(error);
        }
        let lines = lines.boxed();
        Ok(Past { gap, lines })
    }

    /// From the `tail`th line that fits, counted from the end. They are counted from a whole second on,
    /// because the ids of those of one nanosecond are: the engine's own tail may begin between them.
    async fn tail(&self, query: LogQuery, tail: usize) -> Result<BoxStream<'static, Result<Line>>> {
        let all = query.output.is_none() && query.until.is_none();
        let since = match u32::try_from(tail) {
            Ok(lines) if all => {
                let first = self
                    .read(Some(lines), None, false)
                    .await?
                    .try_next()
                    .await?;
                first.map(|line| line.id.time().timestamp() - SLACK)
            }
            _ => query.since.map(|since| since.timestamp()),
        };
        let fitting = || async {
            let lines = self.read(None, since, false).await?;
            Ok::<_, Error>(lines.try_filter(move |line| ready(query.fits(line))))
        };
        if tail <= HELD {
            let mut last = VecDeque::with_capacity(tail + 1);
            let mut lines = fitting().await?;
            while let Some(line) = lines.try_next().await? {
                last.push_back(line);
                if last.len() > tail {
                    last.pop_front();
                }
            }
            return Ok(futures_util::stream::iter(last.into_iter().map(Ok)).boxed());
        }
        // So many are counted, and not held.
        let count = fitting().await?;
        let count = count.try_fold(0_usize, |count, _| ready(Ok(count + 1)));
        let skip = count.await?.saturating_sub(tail);
        Ok(fitting().await?.skip(skip).boxed())
    }

    /// What is there after the line `id`, and whether some of it is gone.
    async fn after(&self, id: LineId) -> Result<(bool, BoxStream<'static, Result<Line>>)> {
        let second = id.time().timestamp();
        let mut lines = self.read(None, Some(second - SLACK), false).await?;
        while let Some(line) = lines.try_next().await? {
            if line.id == id {
                return Ok((false, lines));
            }
        }
        // It is not there (any more). Where nothing as old is, what came after it may be gone, too.
        let oldest = self.read(None, None, false).await?.try_next().await?;
        let gap = oldest.is_some_and(|oldest| oldest.id.nanos > id.nanos);
        let lines = self.read(None, Some(second), false).await?;
        let lines = lines.try_filter(move |line| ready(line.id.nanos > id.nanos));
        Ok((gap, lines.boxed()))
    }

    /// The last line that is there.
    async fn last(&self) -> Result<Option<LineId>> {
        let last = self.read(Some(1), None, false).await?.try_next().await?;
        let Some(last) = last else { return Ok(None) };
        let second = last.id.time().timestamp() - SLACK;
        let lines = self.read(None, Some(second), false).await?;
        let last = lines.try_fold(Some(last.id), |_, line| ready(Ok(Some(line.id))));
        last.await
    }

    /// What comes after the line `place`, or from the beginning, as it is written; it ends when the
    /// container does, and where `place` cannot be found.
    async fn coming(&self, place: Option<LineId>) -> Result<BoxStream<'static, Result<Line>>> {
        let Some(place) = place else {
            return self.read(None, None, true).await;
        };
        let since = place.time().timestamp() - SLACK;
        let mut lines = self.read(None, Some(since), true).await?;
        let found = async {
            while let Some(line) = lines.try_next().await? {
                if line.id == place {
                    return Ok(true);
                }
                if line.id.time().timestamp() > place.time().timestamp() + SLACK {
                    break;
                }
            }
            Ok::<bool, Error>(false)
        };
        match tokio::time::timeout(SILENCE, found).await {
            Ok(Ok(true)) => Ok(lines),
            Ok(Err(error)) => Err(error),
            _ => Ok(futures_util::stream::empty().boxed()),
        }
    }
}

/// The same, but an engine that is silent in the middle is away.
fn limited(mut lines: Flow<Line>) -> Flow<Line> {
    let limited = stream! {
        loop {
            match tokio::time::timeout(ASK, lines.next()).await {
                Ok(Some(line)) => yield line,
                Ok(None) => break,
                Err(_) => {
                    yield Err(EngineError::Away(format!("no more of the log within {ASK:?}")));
                    break;
                }
            }
        }
    };
    limited.boxed()
}

fn refused(error: EngineError) -> Error {
    match error {
        EngineError::Missing(_) => gone().caused_by(error),
        EngineError::Refused(text) if text.contains("marked for removal") => gone(),
        error => error.into(),
    }
}

fn gone() -> Error {
    Error::new(
        Code::Conflict,
        "The engine no longer has the container, nor its log.",
    )
}

fn no_log(row: &Container) -> Error {
    Error::new(
        Code::Conflict,
        format!("The engine has no log of container {}. Read it.", row.id),
    )
}
