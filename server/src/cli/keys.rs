//! `slipway key create`, `list`, `revoke`.

use uuid::Uuid;

use super::line;
use crate::{
    caller::Caller,
    calls::{Begun, Call, Calls, Ended},
    config::{KeyCommand, KeyCreate, KeyRevoke, wrong},
    error::Result,
    keys::{COMMAND_LINE, FRESH, Keys, NewKey},
    store::{Store, now},
};

/// Does what `command` says.
pub async fn run(command: KeyCommand) -> Result<()> {
    match command {
        KeyCommand::Create(create) => make(create).await,
        KeyCommand::List(common) => {
            let store = Store::existing(&common.database()?).await?;
            list(&Keys::new(store, None)).await
        }
        KeyCommand::Revoke(which) => revoke(which).await,
    }
}

async fn make(create: KeyCreate) -> Result<()> {
    let store = Store::existing_or_new(&create.common.database()?).await?;
    // The row that counts the changes of keys.
    store.instance().await?;
    let caller = Caller::operator(COMMAND_LINE, Uuid::now_v7());
    let new = NewKey {
        name: create.name,
        owner: Some(create.owner),
        scopes: create.scopes,
        expires_at: create.expires_at,
    };
    let keys = Keys::new(store.clone(), None);
    let made = audited(&store, &caller, "createKey", "/api/key/", async {
        let (row, key) = keys.create(&caller, new).await?;
        Ok((format!("/api/key/{}/", row.id), key))
    })
    .await?;
    line(&made)
}

async fn list(keys: &Keys) -> Result<()> {
    let caller = Caller::operator(COMMAND_LINE, Uuid::now_v7());
    line(
        "ID                                    PREFIX        OWNER            EXPIRES               SCOPES",
    )?;
    let (keys, _) = keys.page(&caller, None, usize::MAX - 1, None).await?;
    for key in keys {
        let expires = key.expires_at.map(|at| at.format("%FT%TZ").to_string());
        let (expires, scopes) = (expires.as_deref().unwrap_or("never"), key.scopes.join(","));
        let (id, prefix, owner) = (key.id, key.prefix, key.owner);
        line(&format!(
            "{id}  {prefix:12}  {owner:15}  {expires:20}  {scopes}"
        ))?;
    }
    Ok(())
}

async fn revoke(which: KeyRevoke) -> Result<()> {
    let store = Store::existing(&which.common.database()?).await?;
    let caller = Caller::operator(COMMAND_LINE, Uuid::now_v7());
    let keys = Keys::new(store.clone(), None);
    let (all, _) = keys.page(&caller, None, usize::MAX - 1, None).await?;
    let found = all.into_iter().find(|key| which.names(key.id, &key.prefix));
    let Some(key) = found else {
        return Err(wrong(format!(
            "no key has the id or prefix `{}`; `slipway key list` lists them",
            which.key
        )));
    };
    let target = format!("/api/key/{}/", key.id);
    audited(&store, &caller, "revokeKey", &target, async {
        keys.revoke(&caller, key.id).await?;
        Ok((target.clone(), format!("{} is revoked", key.prefix)))
    })
    .await
    .and_then(|done| line(&done))
}

/// Does `work` as a call that the audit trail tells of; it answers the path of what it changed, and
/// what to print.
async fn audited(
    store: &Store,
    caller: &Caller,
    action: &str,
    target: &str,
    work: impl Future<Output = Result<(String, String)>>,
) -> Result<String> {
    let calls = std::sync::Arc::new(Calls::new(store.clone()));
    let call = Call {
        id: caller.request_id,
        owner: caller.owner.clone(),
        key_prefix: caller.key_prefix.clone(),
        address: None,
        operation: action.to_owned(),
        target: target.to_owned(),
        idempotency_key: None,
        fingerprint: None,
        started_at: now(),
    };
    let Begun::Run(running) = calls.begin(call).await? else {
        return Err(crate::error::Error::internal("no other has this call"));
    };
    let done = work.await;
    let mut ended = Ended {
        status: 200,
        ..Ended::default()
    };
    match &done {
        Ok((path, _)) => ended.target = Some(path.clone()),
        Err(error) => {
            let (status, code, _) = error.code.parts();
            (ended.status, ended.code) = (status.as_u16(), Some(code.to_owned()));
        }
    }
    running.end(ended).await;
    // By then a server that runs has looked.
    tokio::time::sleep(FRESH).await;
    done.map(|(_, text)| text)
}
