//! Who is calling, and whether he may: address, rates, key, scope.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use http::{HeaderMap, header};
use uuid::Uuid;

use super::{
    auth,
    peer::Proxies,
    rate::{Left, Rates},
};
use crate::{
    caller::Caller,
    config::Access,
    error::{Code, Error, Result},
    keys::{Keys, OPEN},
};

/// What lets a request in.
#[derive(Debug)]
pub(super) struct Gate {
    keys: Arc<Keys>,
    proxies: Proxies,
    rates: Rates,
    allow_open: bool,
}

impl Gate {
    /// A gate that `keys` open, as `access` says.
    pub(super) fn new(keys: Arc<Keys>, access: &Access) -> Self {
        Self {
            keys,
            proxies: Proxies::new(&access.trusted_proxies),
            rates: Rates::new(access),
            allow_open: access.allow_open,
        }
    }

    /// Where a request comes from.
    pub(super) fn address(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        self.proxies.caller(peer, headers)
    }

    /// Counts a request from `address`.
    pub(super) fn count(&self, address: IpAddr, left: &mut Left) -> Result<()> {
        self.rates.address(address, left)
    }

    /// Lets a request from `address` in, if it carries a key, and not too many of late.
    pub(super) async fn enter(
        &self,
        address: IpAddr,
        headers: &HeaderMap,
        request_id: Uuid,
        left: &mut Left,
    ) -> Result<Caller> {
        let mut caller = match self.key(address, headers, request_id).await {
            Ok(caller) => caller,
            Err(refusal) if refusal.code == Code::Unauthenticated => {
                tracing::info!(%address, detail = refusal.detail, "not let in");
                // Who sends no key guesses none.
                return Err(match headers.contains_key(header::AUTHORIZATION) {
                    true => self.rates.failure(address, refusal, left),
                    false => refusal,
                });
            }
            Err(error) => return Err(error),
        };
        self.rates.key(&caller.key_prefix, left)?;
        caller.address = Some(address);
        Ok(caller)
    }

    async fn key(&self, address: IpAddr, headers: &HeaderMap, request_id: Uuid) -> Result<Caller> {
        if self.keys.is_open().await? {
            if address.is_loopback() || self.allow_open {
                return Ok(Caller::operator(OPEN, request_id));
            }
            return Err(Error::new(
                Code::Unauthenticated,
                format!(
                    "There is no key yet, and {address} is not this machine. Make a key there."
                ),
            ));
        }
        let token = auth::bearer(headers)?;
        let guesses = self.rates.has_failed(address);
        self.keys.authenticate(token, request_id, guesses).await
    }

    /// Forgets who has not asked of late.
    pub(super) fn forget(&self) {
        self.rates.forget();
    }
}
