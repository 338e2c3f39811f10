//! A command in a container that runs.
//!
//! The engine cannot end one. So each has a variable of its own in its environment, which what it starts
//! inherits, and at the time limit a shell of the image, if there is one, is asked to kill whatever has
//! it. Whether that helped is what the engine says then.

use std::time::{Duration, Instant};

use async_stream::stream;
use bytes::Bytes;
use futures_util::{StreamExt, stream::BoxStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uuid::Uuid;

use super::{Containers, stats::not_running};
use crate::{
    caller::Caller,
    engine::{Command, Engine, EngineError, ExecState, Started, log::Output},
    error::{Code, Error, Result},
};

/// Commands at once: each may hold its output in memory.
pub(super) const EXECS: usize = 64;
/// The variable's name.
const MARK: &str = "SLIPWAY_EXEC";
/// How often the engine is asked how a command does.
const PAUSE: Duration = Duration::from_millis(10);
/// How long it takes at most to see that one was started, or has ended.
const SEEN: Duration = Duration::from_secs(10);
/// How long the killing may take.
const KILL: Duration = Duration::from_secs(5);
/// Kills every process whose environment has the mark `$1`, until there is none; needs nothing of the
/// image but the shell. (It has the mark in its arguments, not in its environment.)
const KILLER: &str = r#"for round in 1 2 3; do
for p in /proc/[0-9]*; do
  while IFS= read -r line || [ -n "$line" ]; do
    case "$line" in *"$1"*) kill -9 "${p#/proc/}"; break ;; esac
  done < "$p/environ"
done
done 2>/dev/null"#;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exec {
    /// What to run.
    pub command: Command,
    /// How long at most.
    pub timeout: Duration,
    /// Bytes of output that are kept.
    pub output_limit: usize,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exit {
    /// Its exit code; absent where it did not end in time.
    pub exit_code: Option<i64>,
    /// Whether there was more output than was kept.
    pub truncated: bool,
    /// Whether its time was over; and then, whether it is gone.
    pub killed: Option<bool>,
    /// How long it took.
    pub took: Duration,
}

/// What is told of a command.
#[derive(Debug)]
pub enum Ran {
    /// It wrote this.
    Output(Output, Bytes),
    /// The engine could not start it, for this reason.
    Refused(Error),
    /// It ended, or its time did.
    Exit(Exit),
}

impl Containers {
    /// Runs a command to its end, or to its time limit; answers the container's id, what it wrote, and
    /// how it ended.
    pub async fn exec(
        &self,
        caller: &Caller,
        identifier: &str,
        exec: Exec,
    ) -> Result<(Uuid, [Vec<u8>; 2], Exit)> {
        let (id, running) = self.start_exec(caller, identifier, exec).await?;
        let (mut running, mut written) = (running.run(), [Vec::new(), Vec::new()]);
        while let Some(ran) = running.next().await {
            match ran {
                Ran::Output(output, bytes) => written[output as usize].extend_from_slice(&bytes),
                Ran::Refused(error) => return Err(error),
                Ran::Exit(exit) => return Ok((id, written, exit)),
            }
        }
        Err(Error::internal("a command without an end"))
    }

    /// Starts a command; answers the container's id, and what it writes as it comes. Who drops that ends
    /// the command.
    pub async fn follow_exec(
        &self,
        caller: &Caller,
        identifier: &str,
        exec: Exec,
    ) -> Result<(Uuid, BoxStream<'static, Ran>)> {
        let (id, running) = self.start_exec(caller, identifier, exec).await?;
        let begun = Instant::now();
        while begun.elapsed() < SEEN {
            match self.engine.exec_state(&running.started.exec_id).await? {
                ExecState::Running | ExecState::Ended(_) => break,
                ExecState::Starting => tokio::time::sleep(PAUSE).await,
                ExecState::Refused => {
                    // Its output says why.
                    let mut ran = running.run();
                    while let Some(ran) = ran.next().await {
                        if let Ran::Refused(error) = ran {
                            return Err(error);
                        }
                    }
                    return Err(Error::internal("a refusal without a reason"));
                }
            }
        }
        Ok((id, running.run()))
    }

    async fn start_exec(
        &self,
        caller: &Caller,
        identifier: &str,
        mut exec: Exec,
    ) -> Result<(Uuid, Running)> {
        let row = self.find(caller, identifier).await?;
        let container_id = self.container_id(&row)?;
        let turn = self.execs.clone().try_acquire_owned().map_err(|_| {
            Error::new(
                Code::Overloaded,
                format!("{EXECS} commands run already. Try again in 2 seconds."),
            )
        })?;
        let mark = format!("{MARK}={}", Uuid::now_v7());
        exec.command.env.push(mark.clone());
        let user = exec.command.user.clone();
        let started = self.engine.exec(container_id, exec.command).await;
        let started = started.map_err(|error| match error {
            EngineError::Missing(_) => not_running(&row).caused_by(error),
            EngineError::Refused(text) if text.contains("is paused") => Error::new(
                Code::Conflict,
                format!("Container {} is paused; unpause it first.", row.id),
            ),
            EngineError::Refused(text) if text.contains("is not running") => not_running(&row),
            EngineError::Refused(text) | EngineError::Failed(text) => refused(&text),
            error => error.into(),
        })?;
        let running = Running {
            started,
            begun: Instant::now(),
            timeout: exec.timeout,
            left: exec.output_limit,
            closing: self.closing.clone(),
            turn,
            killer: Abandoned(Some(Killer {
                engine: self.engine.clone(),
                container_id: container_id.to_owned(),
                mark,
                user,
                tasks: self.tasks.clone(),
            })),
        };
        Ok((row.id, running))
    }
}

/// A command that was started.
struct Running {
    started: Started,
    begun: Instant,
    timeout: Duration,
    /// Bytes of output that may still be kept.
    left: usize,
    /// The server stops.
    closing: CancellationToken,
    turn: OwnedSemaphorePermit,
    killer: Abandoned,
}

impl Running {
    /// What it writes, and at last how it ended.
    fn run(self) -> BoxStream<'static, Ran> {
        let Self {
            started: Started {
                exec_id,
                mut output,
            },
            begun,
            timeout,
            mut left,
            closing,
            turn,
            mut killer,
        } = self;
        let run = stream! {
            let _turn = turn;
            let (mut truncated, mut first) = (false, Vec::new());
            let over = tokio::time::sleep_until((begun + timeout).into());
            tokio::pin!(over);
            let in_time = loop {
                tokio::select! {
                    () = &mut over => break false,
                    () = closing.cancelled() => break false,
                    piece = output.next() => match piece {
                        Some(Ok((output, mut bytes))) => {
                            if first.len() < 1024 {
                                first.extend_from_slice(&bytes);
                            }
                            truncated |= bytes.len() > left;
                            bytes.truncate(left);
                            left -= bytes.len();
                            if !bytes.is_empty() {
                                yield Ran::Output(output, bytes);
                            }
                        }
                        Some(Err(_)) | None => break true,
                    },
                }
            };
            drop(output);
            let exit = |exit_code, killed| Exit { exit_code, truncated, killed, took: begun.elapsed() };
            let Some(ender) = &killer.0 else { return };
            let ran = match in_time {
                true => match ender.settled(&exec_id, SEEN).await {
                    Ok(Some(ExecState::Ended(code))) => Ran::Exit(exit(Some(code), None)),
                    Ok(Some(_)) => Ran::Refused(refused(&String::from_utf8_lossy(&first))),
                    // Its output has ended, and it has not.
                    Ok(None) => Ran::Exit(exit(None, Some(ender.kill(&exec_id).await))),
                    Err(error) => Ran::Refused(match error {
                        EngineError::Missing(_) => Error::new(
                            Code::Conflict,
                            "The container was removed while the command ran.",
                        ),
                        error => error.into(),
                    }),
                },
                false => Ran::Exit(exit(None, Some(ender.kill(&exec_id).await))),
            };
            // Only now: who leaves before ends it all the same.
            drop(killer.0.take());
            yield ran;
        };
        run.boxed()
    }
}

/// What ends a command.
struct Killer {
    engine: std::sync::Arc<dyn Engine>,
    container_id: String,
    mark: String,
    user: Option<String>,
    tasks: TaskTracker,
}

impl Killer {
    /// How the command ended, if it does within `limit`.
    async fn settled(
        &self,
        exec_id: &str,
        limit: Duration,
    ) -> std::result::Result<Option<ExecState>, EngineError> {
        let begun = Instant::now();
        while begun.elapsed() < limit {
            let state = self.engine.exec_state(exec_id).await?;
            if matches!(state, ExecState::Ended(_) | ExecState::Refused) {
                return Ok(Some(state));
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(None)
    }

    /// Kills the command and what it started; whether it is gone.
    async fn kill(&self, exec_id: &str) -> bool {
        let words = ["/bin/sh", "-c", KILLER, "sh", &self.mark];
        let command = Command {
            command: words.map(str::to_owned).to_vec(),
            // Whoever runs as somebody may kill what runs as the same.
            user: self.user.clone(),
            ..Default::default()
        };
        let killed = async {
            let mut killer = self.engine.exec(&self.container_id, command).await.ok()?;
            while let Some(Ok(_)) = killer.output.next().await {}
            self.settled(exec_id, KILL).await.ok().flatten()
        };
        let killed = tokio::time::timeout(KILL, killed).await;
        killed.ok().flatten().is_some()
    }
}

/// Ends a command that nobody listens to any more.
struct Abandoned(Option<Killer>);

impl Drop for Abandoned {
    fn drop(&mut self) {
        if let Some(killer) = self.0.take() {
            let tasks = killer.tasks.clone();
            tasks.spawn(async move { killer.kill("").await });
        }
    }
}

fn refused(text: &str) -> Error {
    // What runs the containers names itself, and where it is in its own code, first.
    let words = text.trim().trim_start_matches("OCI runtime exec failed: ");
    let words = words.trim_start_matches("exec failed: ");
    Error::new(
        Code::ExecRefused,
        format!(
            "The command cannot be run: {}",
            words.trim_end_matches(": unknown")
        ),
    )
}
