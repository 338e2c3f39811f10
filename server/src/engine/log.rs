//! A container's log: the engine's bytes as lines, each with an id that no other line of it has.

use std::{fmt, str::FromStr};

use bollard::{container::LogOutput, query_parameters::LogsOptions};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::{Flow, docker::sort};

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

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().ok_or(());
        Ok(Self {
            nanos: part()?.parse().map_err(drop)?,
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
pub(super) fn read(api: &bollard::Docker, container_id: &str, wanted: Wanted) -> Flow<Line> {
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
    let mut cutter = Cutter::new(wanted.tty);
    api.logs(container_id, Some(options))
        .map_err(sort)
        .map_ok(move |output| stream::iter(cutter.cut(output)).map(Ok))
        .try_flatten()
        .boxed()
}

/// Makes lines of what the engine sends.
#[derive(Debug)]
pub struct Cutter {
    tty: bool,
    /// Time and ordinal of the last line of each output.
    last: [(i64, u32); 2],
}

impl Cutter {
    /// Of the log of a container with a terminal, or of one without.
    pub fn new(tty: bool) -> Self {
        Self {
            tty,
            last: [(-1, 0); 2],
        }
    }

    /// One message of the engine's: without a terminal a line, or a piece of one; with it, all pieces of
    /// a line.
    pub fn cut(&mut self, message: LogOutput) -> Vec<Line> {
        let (output, bytes) = match message {
            LogOutput::StdErr { message } => (Output::Stderr, message),
            LogOutput::StdOut { message }
            | LogOutput::StdIn { message }
            | LogOutput::Console { message } => (Output::Stdout, message),
        };
        self.pieces(output, &bytes)
    }

    fn pieces(&mut self, output: Output, bytes: &Bytes) -> Vec<Line> {
        let (stamp, mut rest) = match bytes.split_at_checked(STAMP) {
            Some((stamp, rest)) => (stamp, rest),
            None => (bytes.as_ref(), [].as_slice()),
        };
        // What has no time is none of the engine's lines.
        let Some(nanos) = nanos(stamp) else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        while self.tty && rest.len() > PIECE {
            let cut = rest
                .get(PIECE..)
                .is_some_and(|next| next.starts_with(stamp));
            let at = if cut { PIECE } else { LONGEST };
            let Some((piece, next)) = rest.split_at_checked(at) else {
                break;
            };
            lines.push(self.line(output, nanos, piece, true));
            rest = if cut { &next[STAMP..] } else { next };
        }
        let (text, partial) = match rest.strip_suffix(b"\n") {
            Some(text) if self.tty => (text.strip_suffix(b"\r").unwrap_or(text), false),
            Some(text) => (text, false),
            None => (rest, true),
        };
        lines.push(self.line(output, nanos, text, partial));
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

/// Nanoseconds since 1970 of a time as the engine writes it, and a space.
fn nanos(stamp: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(stamp).ok()?.strip_suffix(' ')?;
    let time = DateTime::parse_from_rfc3339(text).ok()?;
    time.timestamp_nanos_opt().filter(|nanos| *nanos >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: &str = "2026-11-24T22:54:32.598500063Z ";

    fn cut(tty: bool, messages: &[Vec<u8>]) -> Vec<(String, usize, bool)> {
        let mut cutter = Cutter::new(tty);
        let lines = messages.iter().flat_map(|message| {
            let message = Bytes::from(message.clone());
            cutter.cut(match tty {
                true => LogOutput::Console { message },
                false => LogOutput::StdOut { message },
            })
        });
        lines
            .map(|line| (line.id.to_string(), line.text.len(), line.partial))
            .collect()
    }

    #[test]
    fn pieces_of_a_line_share_its_time_and_have_ids_of_their_own() {
        let id = |n| format!("1795560872598500063-o-{n}");
        let piece = |text: &str| [AT.as_bytes(), text.as_bytes()].concat();
        let long = "a".repeat(PIECE);
        let told = cut(false, &[piece(&long), piece(&long), piece("aa\n")]);
        let expected = [
            (id(0), PIECE, true),
            (id(1), PIECE, true),
            (id(2), 2, false),
        ];
        assert_eq!(told, expected);
        // With a terminal they are one message.
        let whole = format!("{AT}{long}{AT}{long}{AT}aa\r\n");
        assert_eq!(cut(true, &[whole.into_bytes()]), expected);
        let endless = format!("{AT}{}", "b".repeat(LONGEST * 2 + 5));
        let lengths: Vec<usize> = cut(true, &[endless.into_bytes()])
            .into_iter()
            .map(|(_, length, _)| length)
            .collect();
        assert_eq!(lengths, [LONGEST, LONGEST, 5]);
    }

    #[test]
    fn what_a_line_ends_with_is_not_its_text() {
        let mut cutter = Cutter::new(false);
        let mut text = |bytes: &[u8]| {
            let message = Bytes::from([AT.as_bytes(), bytes].concat());
            let line = cutter.cut(LogOutput::StdErr { message }).remove(0);
            (line.text, line.partial)
        };
        assert_eq!(text(b"x\ry\r\n"), ("x\ry\r".into(), false));
        assert_eq!(text(b"\n"), (String::new(), false));
        assert_eq!(text(b"no end"), ("no end".into(), true));
        assert_eq!(text(b"\xff\x00z\n"), ("\u{fffd}\0z".into(), false));
        for junk in [
            &b""[..],
            b"short",
            b"2026-11-24 22:54:32.598500063Z junk that is long enough",
        ] {
            let message = Bytes::from(junk.to_vec());
            assert!(cutter.cut(LogOutput::StdOut { message }).is_empty());
        }
    }

    #[test]
    fn an_id_reads_as_it_is_written() {
        for text in ["0-o-0", "1795560872598500063-e-12"] {
            assert_eq!(
                text.parse::<LineId>().map(|id| id.to_string()),
                Ok(text.to_owned())
            );
        }
        for bad in [
            "",
            "1",
            "1-x-0",
            "1-o-",
            "9999999999999999999-o-0",
            "1-o-99999999999",
        ] {
            assert!(bad.parse::<LineId>().is_err(), "{bad}");
        }
    }
}
