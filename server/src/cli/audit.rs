//! `slipway audit verify`.

use super::line;
use crate::{
    audit::{Audit, Verdict},
    config::{AuditCommand, AuditVerify},
    error::{Code, Error, Result},
    store::Store,
};

/// Does what `command` says. A chain that is broken is an error.
pub async fn run(command: AuditCommand) -> Result<()> {
    let AuditCommand::Verify(AuditVerify { head, common }) = command;
    let store = Store::existing(&common.database()?).await?;
    match Audit::new(store).verify(head.as_ref()).await? {
        Verdict::Whole(head) => line(&format!(
            "{} records, whole; the head is {}:{}",
            head.seq, head.seq, head.hash
        )),
        Verdict::Broken(why) => Err(Error::new(
            Code::Conflict,
            format!("the audit trail is broken: {why}"),
        )),
    }
}
