//! A command in a container that runs.

use bollard::{
    container::LogOutput,
    exec::{CreateExecOptions, StartExecOptions, StartExecResults},
};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use tokio::io::AsyncWriteExt;
use tokio_util::task::AbortOnDropHandle;

use super::{
    EngineError, Flow, Result,
    docker::{ASK, sort, within},
    log::Output,
};

/// What to run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Command {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// `NAME=value`.
    pub env: Vec<String>,
    /// Absolute; the container's where absent.
    pub working_dir: Option<String>,
    /// The container's where absent.
    pub user: Option<String>,
    /// What it reads; none: it has no standard input.
    pub stdin: Option<Bytes>,
}

/// A command that was started.
pub struct Started {
    /// The engine's id.
    pub exec_id: String,
    /// What it writes, to its end.
    pub output: Flow<(Output, Bytes)>,
}

/// How a command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExecState {
    /// The engine has not started it yet.
    Starting,
    /// It runs.
    Running,
    /// It has ended so.
    Ended(i64),
    /// The engine could not start it; why is in its output.
    Refused,
}

/// Starts `command` in the container.
pub(super) async fn start(
    api: &bollard::Docker,
    container_id: &str,
    command: Command,
) -> Result<Started> {
    let options = CreateExecOptions {
        attach_stdin: Some(command.stdin.is_some()),
        attach_stdout: Some(true),
        attach_stderr: Some(true),
        env: Some(command.env),
        cmd: Some(command.command),
        user: command.user,
        working_dir: command.working_dir,
        ..Default::default()
    };
    let exec_id = within(ASK, api.create_exec(container_id, options))
        .await?
        .id;
    let options = StartExecOptions {
        detach: false,
        tty: false,
        output_capacity: None,
    };
    let started = within(ASK, api.start_exec(&exec_id, Some(options))).await?;
    let StartExecResults::Attached { output, mut input } = started else {
        return Err(EngineError::Failed("it attached nothing".into()));
    };
    // Beside the output: a command may write before it has read all. What the command does not read is
    // nobody's loss.
    let writer = command.stdin.map(|stdin| {
        AbortOnDropHandle::new(tokio::spawn(async move {
            let _ = input.write_all(&stdin).await;
            let _ = input.shutdown().await;
        }))
    });
    let output = output.map_err(sort).map_ok(move |piece| {
        let _ = &writer;
        match piece {
            LogOutput::StdErr { message } => (Output::Stderr, message),
            LogOutput::StdOut { message }
            | LogOutput::StdIn { message }
            | LogOutput::Console { message } => (Output::Stdout, message),
        }
    });
    Ok(Started {
        exec_id,
        output: output.boxed(),
    })
}

/// How the command `exec_id` does.
pub(super) async fn state(api: &bollard::Docker, exec_id: &str) -> Result<ExecState> {
    let exec = within(ASK, api.inspect_exec(exec_id)).await?;
    let started = exec.pid.is_some_and(|pid| pid > 0);
    Ok(match (exec.running == Some(true), exec.exit_code) {
        (false, Some(code)) if started => ExecState::Ended(code),
        (false, Some(_)) => ExecState::Refused,
        _ if started => ExecState::Running,
        _ => ExecState::Starting,
    })
}
