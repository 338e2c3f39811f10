//! The command line: parse, build, run, exit code.

use std::process::ExitCode;

use clap::Parser;
use slipway::{
    app::App,
    config::{Cli, Command},
    error::Result,
    http::{probe, serve},
    store::Store,
};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let (command, settings) = match cli.command {
        None => (run as Run, cli.settings),
        Some(Command::Serve(settings)) => (run as Run, *settings),
        Some(Command::Migrate(settings)) => (migrate as Run, *settings),
        Some(Command::Healthcheck(settings)) => (healthcheck as Run, *settings),
    };
    slipway::config::log(&settings);
    match command(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(causes = ?error.causes(), "{error}");
            ExitCode::FAILURE
        }
    }
}

type Run = fn(slipway::config::Settings) -> Result<()>;

#[tokio::main]
async fn run(settings: slipway::config::Settings) -> Result<()> {
    let stop = serve::signalled()?;
    match stop.run_until_cancelled(App::new(settings)).await {
        Some(app) => app?.run(stop.clone()).await,
        None => Ok(()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn migrate(settings: slipway::config::Settings) -> Result<()> {
    let (store, _lock) = Store::open(&settings.database_url).await?;
    store.close().await;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn healthcheck(settings: slipway::config::Settings) -> Result<()> {
    probe::ready(settings.listen).await
}
