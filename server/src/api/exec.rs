//! Commands in containers, between the contract's shapes and the domain's.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use slipway_api::{ExecCommandResponse, StreamCommandResponse, models};

use super::{containers::location, logs};
use crate::{
    app::State,
    containers::{Exec, Exit, Ran},
    engine::{Command, log::Output},
    error::{Error, Place, Result, Violation},
    http::{
        context::Context,
        streams::{Event, Events},
    },
};

/// What holds where the caller does not say; `openapi.yaml` says the same.
const SECONDS: u32 = 60;
const OUTPUT_BYTES: i64 = 1 << 18;

pub(super) async fn run(
    state: &State,
    context: &Context,
    identifier: &str,
    request: models::ExecRequest,
) -> Result<ExecCommandResponse> {
    let (exec, encoding) = exec(request)?;
    let ran = state.containers.exec(&context.caller, identifier, exec);
    let (id, [stdout, stderr], exit) = ran.await?;
    context.target(format!("{}exec/", location(id)));
    let exit = shape(&exit);
    Ok(ExecCommandResponse::CommandEnded(models::ExecResult {
        exit_code: exit.exit_code,
        stdout: write(encoding, &stdout),
        stderr: write(encoding, &stderr),
        truncated: exit.truncated,
        timed_out: exit.timed_out,
        killed: exit.killed,
        duration_ms: exit.duration_ms,
    }))
}

pub(super) async fn follow(
    state: &State,
    context: &Context,
    identifier: &str,
    request: models::ExecRequest,
) -> Result<StreamCommandResponse> {
    let (exec, encoding) = exec(request)?;
    let running = state
        .containers
        .follow_exec(&context.caller, identifier, exec);
    let (id, running) = running.await?;
    context.target(format!("{}exec/stream/", location(id)));
    let mut text = Text::default();
    let events = running.flat_map(move |ran| {
        let mut events = Vec::new();
        match ran {
            Ran::Output(output, bytes) => {
                let data = match encoding {
                    models::ExecEncoding::Utf8 => text.next(output as usize, &bytes),
                    models::ExecEncoding::Base64 => write(encoding, &bytes),
                };
                told(&mut events, output, data);
            }
            Ran::Exit(exit) => {
                for output in [Output::Stdout, Output::Stderr] {
                    told(&mut events, output, text.rest(output as usize));
                }
                events.push(Event::new("exit", &shape(&exit)));
            }
            // It was running when the stream began.
            Ran::Refused(error) => error.log(),
        }
        stream::iter(events)
    });
    context.stream(Events::new(events));
    Ok(StreamCommandResponse::CommandRunning(String::new()))
}

fn told(events: &mut Vec<Event>, output: Output, data: String) {
    if !data.is_empty() {
        let stream = logs::stream(output);
        events.push(Event::new("output", &models::ExecOutput { stream, data }));
    }
}

/// Characters of each output that came in pieces.
#[derive(Default)]
struct Text([Vec<u8>; 2]);

impl Text {
    /// What `bytes` add to the text of an output: the beginning of a character waits for its end.
    fn next(&mut self, output: usize, bytes: &[u8]) -> String {
        let rest = &mut self.0[output];
        rest.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(rest) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            // An error inside hides whether the end is one, too.
            Err(_) => rest.len() - unfinished(rest),
            Ok(_) => rest.len(),
        };
        let text = String::from_utf8_lossy(&rest[..whole]).into_owned();
        rest.drain(..whole);
        text
    }

    /// The beginning of a character whose end did not come.
    fn rest(&mut self, output: usize) -> String {
        let rest = std::mem::take(&mut self.0[output]);
        String::from_utf8_lossy(&rest).into_owned()
    }
}

/// How many of the last three bytes begin a character that is not all there.
fn unfinished(bytes: &[u8]) -> usize {
    let tails = (1..=bytes.len().min(3)).filter(|tail| {
        let tail = std::str::from_utf8(&bytes[bytes.len() - tail..]);
        tail.is_err_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
    });
    tails.max().unwrap_or_default()
}

fn exec(request: models::ExecRequest) -> Result<(Exec, models::ExecEncoding)> {
    let encoding = request.encoding.unwrap_or(models::ExecEncoding::Utf8);
    let stdin = request.stdin.map(|text| match encoding {
        models::ExecEncoding::Utf8 => Ok(Bytes::from(text)),
        models::ExecEncoding::Base64 => STANDARD.decode(text).map(Bytes::from).map_err(|error| {
            let detail = format!("this is not base64: {error}");
            Error::conflicting(vec![Violation::new(Place::Body, "/stdin", &detail)])
        }),
    });
    let env = request.env.unwrap_or_default().into_iter().collect();
    crate::containers::check_env(&env)?;
    let limit = request.output_limit_bytes.unwrap_or(OUTPUT_BYTES);
    let exec = Exec {
        command: Command {
            command: request.command,
            env: env
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect(),
            working_dir: request.working_dir,
            user: request.user,
            stdin: stdin.transpose()?,
        },
        timeout: Duration::from_secs(request.timeout_seconds.unwrap_or(SECONDS).into()),
        output_limit: usize::try_from(limit).unwrap_or_default(),
    };
    Ok((exec, encoding))
}

fn write(encoding: models::ExecEncoding, bytes: &[u8]) -> String {
    match encoding {
        models::ExecEncoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        models::ExecEncoding::Base64 => STANDARD.encode(bytes),
    }
}

fn shape(exit: &Exit) -> models::ExecExit {
    models::ExecExit {
        exit_code: exit.exit_code,
        truncated: exit.truncated,
        timed_out: exit.killed.is_some(),
        killed: exit.killed,
        duration_ms: exit.took.as_millis().try_into().unwrap_or(i64::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_in_two_pieces_is_one() {
        let mut text = Text::default();
        let euro = "\u{20ac}".as_bytes();
        assert_eq!(text.next(0, &[b"a", &euro[..2]].concat()), "a");
        assert_eq!(text.next(1, b"b"), "b");
        assert_eq!(text.next(0, &euro[2..]), "\u{20ac}");
        assert_eq!(text.next(0, &[b"\xff", &euro[..1]].concat()), "\u{fffd}");
        assert_eq!(text.next(0, &euro[1..]), "\u{20ac}");
        assert_eq!(text.next(0, b"\xff\xfe"), "\u{fffd}\u{fffd}");
    }
}
