//! Keys, between the contract's shapes and the domain's.

use slipway_api::{CreateKeyResponse, GetKeyResponse, ListKeysResponse, RevokeKeyResponse, models};
use uuid::Uuid;

use crate::{
    app::State,
    caller::{Caller, Scope},
    error::Result,
    http::context::Context,
    keys::{Key, NewKey, scopes},
};

pub(super) async fn list(
    state: &State,
    caller: &Caller,
    owner: Option<&str>,
    limit: u32,
    cursor: Option<Uuid>,
) -> Result<ListKeysResponse> {
    let page = state.keys.page(caller, owner, limit as usize, cursor);
    let (page, more) = page.await?;
    let next_cursor = page.last().filter(|_| more).map(|key| key.id.to_string());
    let items = page.into_iter().map(shape).collect();
    Ok(ListKeysResponse::Keys(models::KeyList {
        items,
        next_cursor,
    }))
}

pub(super) async fn create(
    state: &State,
    caller: &Caller,
    key: models::KeyCreate,
) -> Result<CreateKeyResponse> {
    let new = NewKey {
        name: key.name,
        owner: key.owner,
        scopes: key.scopes.into_iter().map(scope).collect(),
        expires_at: key.expires_at,
    };
    let (row, key) = state.keys.create(caller, new).await?;
    let mut body = shape(row);
    body.key = Some(key);
    Ok(CreateKeyResponse::KeyCreated {
        location: location(body.id),
        body,
    })
}

pub(super) async fn get(state: &State, caller: &Caller, id: Uuid) -> Result<GetKeyResponse> {
    let key = state.keys.get(caller, id).await?;
    Ok(GetKeyResponse::Key(shape(key)))
}

pub(super) async fn revoke(
    state: &State,
    context: &Context,
    id: Uuid,
) -> Result<RevokeKeyResponse> {
    context.target(location(id));
    state.keys.revoke(&context.caller, id).await?;
    Ok(RevokeKeyResponse::KeyRevoked)
}

pub(super) fn location(id: Uuid) -> String {
    format!("/api/key/{id}/")
}

pub(super) fn shape(key: Key) -> models::Key {
    models::Key {
        id: key.id,
        scopes: scopes(&key).into_iter().map(unscope).collect(),
        prefix: key.prefix,
        key: None,
        name: key.name,
        owner: key.owner,
        created_by: Some(key.created_by),
        created_at: key.created_at,
        expires_at: key.expires_at,
        last_used_at: key.last_used_at,
    }
}

macro_rules! scopes {
    ($($theirs:ident $ours:ident),*) => {
        fn scope(scope: models::KeyScope) -> Scope {
            match scope {
                $(models::KeyScope::$theirs => Scope::$ours,)*
            }
        }

        fn unscope(scope: Scope) -> models::KeyScope {
            match scope {
                $(Scope::$ours => models::KeyScope::$theirs,)*
            }
        }
    };
}
scopes! {
    ImageColonRead ImageRead, ImageColonWrite ImageWrite, ContainerColonRead ContainerRead,
    ContainerColonWrite ContainerWrite, ContainerColonExec ContainerExec, EventColonRead EventRead,
    AuditColonRead AuditRead, KeyColonAdmin KeyAdmin, Admin Admin
}
