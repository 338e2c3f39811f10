//! `slipway reconcile`.

use super::line;
use crate::{
    app::App,
    config::Reconcile,
    error::Result,
    reconcile::{self, Repair},
    store::Store,
};

/// Says what a repair would do, or does it.
pub async fn run(command: Reconcile) -> Result<()> {
    let settings = command.settings;
    if !command.dry_run {
        // The only one on its database: a server does this by itself.
        let app = App::new(settings).await?;
        app.state().reconciler.repair().await?;
        return line("Rows and containers agree.");
    }
    let store = Store::existing(&settings.common.database()?).await?;
    let engine = App::engine(&settings)?;
    let instance = store.instance().await?;
    let plan = reconcile::plan(&store, engine.as_ref(), instance).await?;
    for (what, repair) in &plan {
        line(&format!("{what}: {repair}"))?;
    }
    let repairs = plan
        .iter()
        .filter(|(_, repair)| *repair != Repair::Leave)
        .count();
    line(&format!("{repairs} to repair."))
}
