//! `slipway backup`.

use super::line;
use crate::{config::Backup, error::Result, store::Store};

/// Copies the database into the file that `command` names.
pub async fn run(command: Backup) -> Result<()> {
    let store = Store::existing(&command.common.database()?).await?;
    store.backup(&command.file).await?;
    line(&format!(
        "{} is a whole copy; a server can be started on it.",
        command.file.display()
    ))
}
