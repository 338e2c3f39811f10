//! The command line: parse, build, run, exit code.

use std::process::ExitCode;

use clap::Parser;
use slipway::{
    app::App,
    cli,
    config::{AuditCommand, Backup, Cli, Command, Common, KeyCommand, Reconcile, Settings},
    error::Result,
    http::{probe, serve},
    store::Store,
};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        None => run(cli.settings),
        Some(Command::Serve(settings)) => run(*settings),
        Some(Command::Migrate(common)) => migrate(common),
        Some(Command::Healthcheck(settings)) => healthcheck(*settings),
        Some(Command::Key(command)) => key(command),
        Some(Command::Audit(command)) => audit(command),
        Some(Command::Backup(command)) => backup(command),
        Some(Command::Reconcile(command)) => reconcile(*command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(causes = ?error.causes(), "{error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(settings: Settings) -> Result<()> {
    settings.common.log();
    let stop = serve::signalled()?;
    match stop.run_until_cancelled(App::new(settings)).await {
        Some(app) => app?.run(stop.clone()).await,
        None => Ok(()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn migrate(common: Common) -> Result<()> {
    common.log();
    let (store, _lock) = Store::open(&common.database()?).await?;
    store.close().await;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn healthcheck(settings: Settings) -> Result<()> {
    settings.common.log();
    probe::ready(settings.listen).await
}

#[tokio::main(flavor = "current_thread")]
async fn key(command: KeyCommand) -> Result<()> {
    command.common().log();
    cli::keys::run(command).await
}

#[tokio::main(flavor = "current_thread")]
async fn audit(command: AuditCommand) -> Result<()> {
    command.common().log();
    cli::audit::run(command).await
}

#[tokio::main(flavor = "current_thread")]
async fn backup(command: Backup) -> Result<()> {
    command.common.log();
    cli::backup::run(command).await
}

#[tokio::main(flavor = "current_thread")]
async fn reconcile(command: Reconcile) -> Result<()> {
    command.settings.common.log();
    cli::reconcile::run(command).await
}
