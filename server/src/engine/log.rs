//! A container's log: the engine's bytes as lines, each with an id that no other line of it has.

use std::{fmt, str::FromStr};

use bollard::{container::LogOutput, query_parameters::LogsOptions};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::{EngineError, Flow, Result, docker::sort, raw};

/// Bytes after which the engine cuts a line into pieces.
const PIECE: usize = 16 * 1024;
/// The most that is made of one piece, where the cut is not found.
const LONGEST: usize = 48 * 1024;
/// `2006-01-02T15:04:05.000000000Z` and a space.
const STAMP: usize = 31;

/// Where a container writes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Output {
    Stdout,
    Stderr,
}

/// What tells one line of a container's log from all others: when the engine took it, from where, and
/// which of those of that nanosecond it is. (The pieces of one line have one time.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LineId {
    /// Nanoseconds since 1970.
    pub nanos: i64,
    /// From where.
    pub output: Output,
    /// From 0.
    pub ordinal: u32,
}

impl LineId {
    /// When the engine took it.
    pub fn time(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_nanos(self.nanos)
    }
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let output = match self.output {
            Output::Stdout => 'o',
            Output::Stderr => 'e',
        };
        write!(f, "{}-{output}-{}", self.nanos, self.ordinal)
    }
}

impl FromStr for LineId {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().ok_or(());
        let nanos: u64 = part()?.parse().map_err(drop)?;
        Ok(Self {
            // A time that none has is after all of them.
            nanos: nanos.try_into().unwrap_or(i64::MAX),
            output: match part()? {
                "o" => Output::Stdout,
                "e" => Output::Stderr,
                _ => return Err(()),
            },
            ordinal: part()?.parse().map_err(drop)?,
        })
    }
}

/// A line, or a piece of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub id: LineId,
    /// Without its end.
    pub text: String,
    /// Whether the line goes on in the next of the same output.
    pub partial: bool,
}

/// Which lines are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// Whether the container has a terminal: its log is written in another way.
    pub tty: bool,
    /// The last so many only.
    pub tail: Option<u32>,
    /// Those of this second and after.
    pub since: Option<i64>,
    /// Whether to wait for more.
    pub follow: bool,
}

/// The lines of the container, in the order in which they were written.
pub(super) fn read(
    api: &bollard::Docker,
    host: &str,
    container_id: &str,
    wanted: Wanted,
) -> Flow<Line> {
    let second = |second: i64| i32::try_from(second.max(0)).unwrap_or(i32::MAX);
    let options = LogsOptions {
        follow: wanted.follow,
        stdout: true,
        stderr: true,
        since: wanted.since.map(second).unwrap_or_default(),
        timestamps: true,
        tail: wanted
            .tail
            .map_or_else(|| "all".to_owned(), |lines| lines.to_string()),
        ..Default::default()
    };
    let pieces = match wanted.tty {
        true => raw::log(api, host, container_id, &options),
        false => api
            .logs(container_id, Some(options))
            .map_err(sort)
            .map_ok(piece)
            .boxed(),
    };
    let cutter = Cutter::new(wanted.tty);
    let lines = stream::unfold((pieces, cutter), |(mut pieces, mut cutter)| async move {
        let cut = match pieces.next().await {
            Some(Ok((output, bytes))) => cutter.cut(output, &bytes),
            Some(Err(error)) => vec![Err(error)],
            None => cutter.rest()?,
        };
        Some((stream::iter(cut), (pieces, cutter)))
    });
    lines.flatten().boxed()
}

fn piece(output: LogOutput) -> (Output, Bytes) {
    match output {
        LogOutput::StdErr { message } => (Output::Stderr, message),
        LogOutput::StdOut { message }
        | LogOutput::StdIn { message }
        | LogOutput::Console { message } => (Output::Stdout, message),
    }
}

/// Makes lines of what the engine sends: without a terminal a message is a line, or a piece of one; with
/// it, bytes come as they come.
#[derive(Debug)]
pub struct Cutter {
    tty: bool,
    /// Time and ordinal of the last line of each output.
    last: [(i64, u32); 2],
    /// With a terminal: the time of the line that is being read, as it is written, and what was read.
    stamp: Option<(i64, [u8; STAMP])>,
    held: Vec<u8>,
    ended: bool,
}

impl Cutter {
    /// Of the log of a container with a terminal, or of one without.
    pub fn new(tty: bool) -> Self {
        Self {
            tty,
            last: [(-1, 0); 2],
            stamp: None,
            held: Vec::new(),
            ended: false,
        }
    }

    /// The lines, or pieces of lines, that are whole with `bytes`; then, where something has no time, an
    /// error: the engine says so what is wrong.
    pub fn cut(&mut self, output: Output, bytes: &[u8]) -> Vec<Result<Line>> {
        if self.tty {
            self.held.extend_from_slice(bytes);
            return self.held_lines();
        }
        let stamp = bytes.split_first_chunk::<STAMP>();
        let timed = stamp.and_then(|(stamp, text)| Some((nanos(stamp)?, text)));
        let Some((nanos, text)) = timed else {
            return vec![Err(no_time(bytes))];
        };
        let (text, partial) = match text.strip_suffix(b"\n") {
            Some(text) => (text, false),
            None => (text, true),
        };
        vec![Ok(self.line(output, nanos, text, partial))]
    }

    /// What is left at the end; `None` when that was told before.
    pub fn rest(&mut self) -> Option<Vec<Result<Line>>> {
        if std::mem::replace(&mut self.ended, true) {
            return None;
        }
        let held = std::mem::take(&mut self.held);
        Some(match self.stamp.take() {
            _ if held.is_empty() => Vec::new(),
            Some((nanos, _)) => vec![Ok(self.line(Output::Stdout, nanos, &held, true))],
            None => vec![Err(no_time(&held))],
        })
    }

    fn held_lines(&mut self) -> Vec<Result<Line>> {
        let mut lines = Vec::new();
        let mut held = std::mem::take(&mut self.held);
        let mut at = 0;
        loop {
            let rest = &held[at..];
            let Some((time, stamp)) = self.stamp else {
                let Some((stamp, _)) = rest.split_first_chunk::<STAMP>() else {
                    break;
                };
                let Some(time) = nanos(stamp) else {
                    lines.push(Err(no_time(rest)));
                    at = held.len();
                    break;
                };
                self.stamp = Some((time, *stamp));
                at += STAMP;
                continue;
            };
            let end = rest.iter().take(LONGEST).position(|byte| *byte == b'\n');
            let next = rest.get(PIECE..PIECE + STAMP);
            let cut = end.is_none_or(|end| end >= PIECE) && next.is_some_and(|next| *next == stamp);
            let (text, partial, taken) = match end {
                // The engine cut the line here, and gave the next piece the same time.
                _ if cut => (&rest[..PIECE], true, PIECE + STAMP),
                Some(end) => (&rest[..end], false, end + 1),
                None if rest.len() >= LONGEST => (&rest[..LONGEST], true, LONGEST),
                None => break,
            };
            let text = match partial {
                true => text,
                false => text.strip_suffix(b"\r").unwrap_or(text),
            };
            lines.push(Ok(self.line(Output::Stdout, time, text, partial)));
            at += taken;
            if !partial {
                self.stamp = None;
            }
        }
        held.drain(..at);
        self.held = held;
        lines
    }

    fn line(&mut self, output: Output, nanos: i64, text: &[u8], partial: bool) -> Line {
        let last = &mut self.last[output as usize];
        *last = match *last {
            (same, ordinal) if same == nanos => (nanos, ordinal.saturating_add(1)),
            _ => (nanos, 0),
        };
        Line {
            id: LineId {
                nanos,
                output,
                ordinal: last.1,
            },
            text: String::from_utf8_lossy(text).into_owned(),
            partial,
        }
    }
}

fn no_time(bytes: &[u8]) -> EngineError {
    let words: String = String::from_utf8_lossy(bytes).chars().take(200).collect();
    EngineError::Failed(format!("the log cannot be read: {}", words.trim()))
}

/// Nanoseconds since 1970 of a time as the engine writes it, and a space.
fn nanos(stamp: &[u8; STAMP]) -> Option<i64> {
    let text = std::str::from_utf8(stamp).ok()?.strip_suffix(' ')?;
    let time = DateTime::parse_from_rfc3339(text).ok()?;
    time.timestamp_nanos_opt().filter(|nanos| *nanos >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: &str = "2026-11-24T22:54:32.598500063Z ";

    fn cut(tty: bool, messages: &[&[u8]]) -> Vec<(String, usize, bool)> {
        let mut cutter = Cutter::new(tty);
        let mut lines = Vec::new();
        for message in messages {
            lines.extend(cutter.cut(Output::Stdout, message));
        }
        lines.extend(cutter.rest().unwrap());
        assert!(cutter.rest().is_none());
        lines
            .into_iter()
            .map(Result::unwrap)
            .map(|line| (line.id.to_string(), line.text.len(), line.partial))
            .collect()
    }

    #[test]
    fn pieces_of_a_line_share_its_time_and_have_ids_of_their_own() {
        let id = |n| format!("1795560872598500063-o-{n}");
        let piece = |text: &str| [AT.as_bytes(), text.as_bytes()].concat();
        let long = "a".repeat(PIECE);
        let pieces = [piece(&long), piece(&long), piece("aa\n")];
        let pieces = pieces.each_ref().map(Vec::as_slice);
        let expected = [
            (id(0), PIECE, true),
            (id(1), PIECE, true),
            (id(2), 2, false),
        ];
        assert_eq!(cut(false, &pieces), expected);
        // With a terminal they come as bytes, however they are cut.
        let whole = format!("{AT}{long}{AT}{long}{AT}aa\r\n");
        for size in [1, 7, 1000, PIECE, PIECE + 1, whole.len()] {
            let chunks: Vec<&[u8]> = whole.as_bytes().chunks(size).collect();
            assert_eq!(cut(true, &chunks), expected, "{size}");
        }
        let endless = format!("{AT}{}", "b".repeat(LONGEST * 2 + 5));
        let lengths: Vec<usize> = cut(true, &[endless.as_bytes()])
            .into_iter()
            .map(|(_, length, _)| length)
            .collect();
        assert_eq!(lengths, [LONGEST, LONGEST, 5]);
    }

    #[test]
    fn what_a_line_ends_with_is_not_its_text() {
        let text = |tty: bool, bytes: &[u8]| {
            let mut cutter = Cutter::new(tty);
            let bytes = [AT.as_bytes(), bytes].concat();
            let mut lines = cutter.cut(Output::Stdout, &bytes);
            lines.extend(cutter.rest().unwrap());
            let line = lines.remove(0).unwrap();
            (line.text, line.partial)
        };
        assert_eq!(text(false, b"x\ry\r\n"), ("x\ry\r".into(), false));
        assert_eq!(text(true, b"x\ry\r\n"), ("x\ry".into(), false));
        for tty in [false, true] {
            assert_eq!(text(tty, b"\n"), (String::new(), false));
            assert_eq!(text(tty, b"no end"), ("no end".into(), true));
            assert_eq!(text(tty, b"\xff\x00z\n"), ("\u{fffd}\0z".into(), false));
        }
    }

    #[test]
    fn what_has_no_time_is_an_error_after_the_lines() {
        for junk in [
            "Error grabbing logs: invalid character 'x' looking for a value",
            "Error grabbing logs: EOF",
            "2026-11-24T22:54:32.598500063Zjunk",
        ] {
            let line = format!("{AT}x\n");
            for (tty, messages) in [
                (false, vec![line.clone(), junk.to_owned()]),
                (true, vec![line.clone(), junk.to_owned()]),
                (true, vec![line.clone() + junk]),
            ] {
                let mut cutter = Cutter::new(tty);
                let mut lines = Vec::new();
                for message in messages {
                    lines.extend(cutter.cut(Output::Stdout, message.as_bytes()));
                }
                lines.extend(cutter.rest().unwrap());
                let [Ok(line), Err(_)] = &lines[..] else {
                    panic!("{junk}: {lines:?}");
                };
                assert_eq!(line.text, "x");
            }
        }
        assert!(Cutter::new(false).cut(Output::Stdout, b"")[0].is_err());
    }

    #[test]
    fn an_id_reads_as_it_is_written() {
        for text in ["0-o-0", "1795560872598500063-e-12"] {
            assert_eq!(
                text.parse::<LineId>().map(|id| id.to_string()),
                Ok(text.to_owned())
            );
        }
        let far = "9999999999999999999-o-0".parse::<LineId>();
        assert_eq!(far.map(|id| id.nanos), Ok(i64::MAX));
        for bad in ["", "1", "1-x-0", "1-o-", "-1-o-0", "1-o-99999999999"] {
            assert!(bad.parse::<LineId>().is_err(), "{bad}");
        }
    }
}
