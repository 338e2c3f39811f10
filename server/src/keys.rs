//! Keys: made once, shown once, kept as a hash; and letting in whoever has one.
//!
//! A key is `slw_<8 digits>_<64 digits>`: the first part finds its row, the whole is compared by its
//! SHA-256. A hash that is slow on purpose would protect words that people choose; the second part is
//! 256 bits of the system's randomness.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use sqlx::types::Json;
use subtle::ConstantTimeEq;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    caller::{Caller, Nothing, Scope},
    error::{Code, Error, Result},
    store::{Store, keepable, keys::Added, now},
};

pub use crate::store::keys::Key;

/// What lets in whoever has the admin key of the settings.
pub const ADMIN_KEY: &str = "admin-key";
/// What lets in everybody, as long as there is no key at all.
pub const OPEN: &str = "open";
/// What lets in whoever has the database.
pub const COMMAND_LINE: &str = "command-line";

/// How long the keys in memory are trusted: `slipway key` may have changed them in the database.
pub const FRESH: Duration = Duration::from_secs(1);
/// How often the times of last use are written down.
const NOTED: Duration = Duration::from_secs(60);

/// Keys of an owner that are not revoked, at most.
const KEYS: i64 = 1000;

/// A key to make.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewKey {
    /// What it is for.
    pub name: Option<String>,
    /// Whose it is; the maker's when absent.
    pub owner: Option<String>,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it stops working; when its maker's does when absent.
    pub expires_at: Option<DateTime<Utc>>,
}

/// The keys.
#[derive(Debug)]
pub struct Keys {
    store: Store,
    /// SHA-256 of the admin key of the settings.
    admin: Option<[u8; 32]>,
    held: Mutex<Held>,
    /// One reads the keys at a time; the others wait for what it read.
    reading: tokio::sync::Mutex<()>,
    used: Mutex<HashMap<Uuid, DateTime<Utc>>>,
}

/// The keys in memory, and when this process last changed some.
#[derive(Debug, Default)]
struct Held {
    ring: Option<Arc<Ring>>,
    changed_at: Option<Instant>,
}

/// The keys at one moment.
#[derive(Debug, Clone)]
struct Ring {
    /// How often they had changed; 0: there was never one.
    version: i64,
    checked_at: Instant,
    /// Newest first.
    keys: Arc<[Key]>,
    by_prefix: Arc<HashMap<String, usize>>,
}

impl Keys {
    /// The keys that `store` has, and `admin`.
    pub fn new(store: Store, admin: Option<&str>) -> Self {
        Self {
            store,
            admin: admin.map(|key| digest(key.as_bytes())),
            held: Mutex::default(),
            reading: tokio::sync::Mutex::default(),
            used: Mutex::default(),
        }
    }

    /// Whether everybody is let in: there is no admin key, and no key was ever made.
    pub async fn is_open(&self) -> Result<bool> {
        Ok(self.admin.is_none() && self.ring().await?.version == 0)
    }

    /// Who has `token`. The time this takes depends on the length of what was sent, not on what of it
    /// is right. The admin key may be a word that somebody chose, so where `guesses` were too many it
    /// is not compared.
    pub async fn authenticate(
        &self,
        token: &[u8],
        request_id: Uuid,
        guesses: bool,
    ) -> Result<Caller> {
        let ring = self.ring().await?;
        let sent = digest(token);
        let known = ring.find(token);
        let hash = known.map_or([0; 32].as_slice(), |key| &key.hash);
        let is_key = bool::from(sent.ct_eq(hash)) && known.is_some();
        let is_admin = self
            .admin
            .is_some_and(|admin| bool::from(sent.ct_eq(&admin)))
            && !guesses;
        match known.filter(|_| is_key) {
            _ if is_admin => Ok(Caller::operator(ADMIN_KEY, request_id)),
            Some(key) if key.expires_at.is_some_and(|at| at <= Utc::now()) => {
                let detail = format!("The key {} has expired. Have a new one made.", key.prefix);
                Err(Error::new(Code::Unauthenticated, detail))
            }
            Some(key) => {
                self.used().insert(key.id, now());
                Ok(Caller {
                    owner: key.owner.clone(),
                    key_prefix: key.prefix.clone(),
                    scopes: scopes(key),
                    expires_at: key.expires_at,
                    address: None,
                    request_id,
                })
            }
            None => Err(Error::new(
                Code::Unauthenticated,
                "This key is unknown, or was revoked. Send another as `Authorization: Bearer <key>`.",
            )),
        }
    }

    /// Whether whoever was let in as `caller` would be now: his key was neither revoked, nor has it expired.
    pub async fn lets_in(&self, caller: &Caller) -> bool {
        if caller.expires_at.is_some_and(|at| at <= Utc::now()) {
            return false;
        }
        match self.ring().await {
            Ok(ring) => match caller.key_prefix.as_str() {
                ADMIN_KEY => true,
                OPEN => ring.version == 0,
                prefix => ring.by_prefix.contains_key(prefix),
            },
            // Nobody is sent away because the database is.
            Err(_) => true,
        }
    }

    /// Makes a key, and answers it with its row: it is never seen again.
    pub async fn create(&self, caller: &Caller, new: NewKey) -> Result<(Key, String)> {
        let owner = new.owner.unwrap_or_else(|| caller.owner.clone());
        let forbidden = |what: String| Err(Error::new(Code::Forbidden, what));
        if !caller.sees(&owner) {
            return forbidden(format!(
                "Only an admin makes keys for another owner than `{}`.",
                caller.owner
            ));
        }
        let missing = new.scopes.iter().find(|scope| !caller.holds(**scope));
        if let Some(scope) = missing {
            return forbidden(format!(
                "The key {} does not hold the scope `{scope}`, so it cannot give it.",
                caller.key_prefix
            ));
        }
        let expires_at = new.expires_at.map(keepable).or(caller.expires_at);
        if let (Some(at), Some(limit)) = (expires_at, caller.expires_at)
            && at > limit
        {
            return forbidden(format!(
                "The key {} expires at {}; what it makes expires no later.",
                caller.key_prefix,
                limit.to_rfc3339()
            ));
        }
        if expires_at.is_some_and(|at| at <= now()) {
            let detail = "expires_at is past. Give a later time, or none.";
            return Err(Error::new(Code::Conflict, detail));
        }
        let mut scopes = new.scopes;
        scopes.sort_unstable();
        scopes.dedup();
        loop {
            let (prefix, key) = random()?;
            let row = Key {
                id: caller.request_id,
                prefix,
                hash: digest(key.as_bytes()).to_vec(),
                name: new.name.clone(),
                owner: owner.clone(),
                scopes: Json(scopes.iter().map(|scope| scope.name().to_owned()).collect()),
                created_by: caller.key_prefix.clone(),
                created_at: now(),
                expires_at,
                revoked_at: None,
                last_used_at: None,
            };
            match self.changed(self.store.add_key(&row, KEYS).await)? {
                Added::Yes => {
                    tracing::info!(key = row.prefix, owner = row.owner, scopes = ?row.scopes.0, "key made");
                    return Ok((row, key));
                }
                Added::PrefixTaken => {}
                Added::TooMany => {
                    let detail =
                        format!("`{owner}` has {KEYS} keys, which is the limit. Revoke some.");
                    return Err(Error::new(Code::Conflict, detail));
                }
            }
        }
    }

    /// One page, newest first, of those older than `cursor` and of `owner`; and whether there are more.
    pub async fn page(
        &self,
        caller: &Caller,
        owner: Option<&str>,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<(Vec<Key>, bool)> {
        let owner = match caller.narrowed(owner) {
            Ok(owner) => owner,
            Err(Nothing) => return Ok((Vec::new(), false)),
        };
        let ring = self.ring().await?;
        let mut page: Vec<Key> = ring
            .keys
            .iter()
            .filter(|key| owner.is_none_or(|owner| key.owner == owner))
            .filter(|key| cursor.is_none_or(|cursor| key.id < cursor))
            .take(limit + 1)
            .map(|key| self.with_use(key))
            .collect();
        let more = page.len() > limit;
        page.truncate(limit);
        Ok((page, more))
    }

    /// The key with this id.
    pub async fn get(&self, caller: &Caller, id: Uuid) -> Result<Key> {
        let ring = self.ring().await?;
        let found = ring.keys.iter().find(|key| key.id == id);
        let found = found.filter(|key| caller.sees(&key.owner));
        found
            .map(|key| self.with_use(key))
            .ok_or_else(|| unknown(id))
    }

    /// The key that the request `id` made, whatever became of it.
    pub async fn made(&self, id: Uuid) -> Result<Option<Key>> {
        self.store.key(id).await
    }

    /// Revokes the key with this id: nobody gets in with it from now on.
    pub async fn revoke(&self, caller: &Caller, id: Uuid) -> Result<()> {
        let key = self.get(caller, id).await?;
        if let Some(scope) = scopes(&key).into_iter().find(|scope| !caller.holds(*scope)) {
            let detail = format!(
                "The key {} may do what {} may not (`{scope}`), so that cannot revoke it.",
                key.prefix, caller.key_prefix
            );
            return Err(Error::new(Code::Forbidden, detail));
        }
        if !self.changed(self.store.revoke_key(id).await)? {
            return Err(unknown(id));
        }
        tracing::info!(key = key.prefix, "key revoked");
        Ok(())
    }

    /// Writes the times of last use down, until `stop`, and once more then.
    pub async fn work(self: Arc<Self>, stop: CancellationToken) {
        while stop
            .run_until_cancelled(tokio::time::sleep(NOTED))
            .await
            .is_some()
        {
            self.note_use().await;
        }
    }

    /// Writes the times of last use down.
    pub async fn note_use(&self) {
        let used: Vec<_> = self.used().drain().collect();
        if used.is_empty() {
            return;
        }
        if let Err(error) = self.changed(self.store.keys_used(&used).await) {
            tracing::warn!(%error, "the times when keys were used could not be written down");
            let mut held = self.used();
            for (id, at) in used {
                held.entry(id).or_insert(at);
            }
        }
    }

    fn with_use(&self, key: &Key) -> Key {
        let mut key = key.clone();
        key.last_used_at = self.used().get(&key.id).copied().or(key.last_used_at);
        key
    }

    fn used(&self) -> MutexGuard<'_, HashMap<Uuid, DateTime<Utc>>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present keys: from memory, for as long as they are fresh; and as long as they have not
    /// changed, at the price of one small query.
    async fn ring(&self) -> Result<Arc<Ring>> {
        if let Some(ring) = self.fresh() {
            return Ok(ring);
        }
        let _one_at_a_time = self.reading.lock().await;
        if let Some(ring) = self.fresh() {
            return Ok(ring);
        }
        let held = self.held().ring.clone();
        let checked_at = Instant::now();
        let version = self.store.keys_version().await?;
        let ring = match held.filter(|ring| ring.version == version) {
            Some(same) => Ring {
                checked_at,
                ..Ring::clone(&same)
            },
            None => {
                let keys: Arc<[Key]> = self.store.keys().await?.into();
                let by_prefix = keys.iter().enumerate();
                let by_prefix = by_prefix.map(|(at, key)| (key.prefix.clone(), at));
                Ring {
                    version,
                    checked_at,
                    by_prefix: Arc::new(by_prefix.collect()),
                    keys,
                }
            }
        };
        let ring = Arc::new(ring);
        self.held().ring = Some(Arc::clone(&ring));
        Ok(ring)
    }

    /// The keys in memory, if they were looked at after the last change, and a moment ago.
    fn fresh(&self) -> Option<Arc<Ring>> {
        let held = self.held();
        let ring = held.ring.as_ref()?;
        let unchanged = held.changed_at.is_none_or(|at| ring.checked_at > at);
        (unchanged && ring.checked_at.elapsed() < FRESH).then(|| Arc::clone(ring))
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a write was tried: whatever it answered, the keys in memory are not fresh.
    fn changed<T>(&self, written: Result<T>) -> Result<T> {
        self.held().changed_at = Some(Instant::now());
        written
    }
}

impl Ring {
    fn find(&self, token: &[u8]) -> Option<&Key> {
        let prefix = std::str::from_utf8(token.get(..PREFIX)?).ok()?;
        self.keys.get(*self.by_prefix.get(prefix)?)
    }
}

/// Characters of a prefix: `slw_` and 8 digits.
const PREFIX: usize = 12;

fn random() -> Result<(String, String)> {
    let mut bytes = [0; 36];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    let (public, secret) = bytes.split_at(4);
    let prefix = format!("slw_{}", hex::encode(public));
    let key = format!("{prefix}_{}", hex::encode(secret));
    Ok((prefix, key))
}

fn digest(token: &[u8]) -> [u8; 32] {
    Sha256::digest(token).into()
}

/// What a key may do. A scope that only a later version knows is none.
pub fn scopes(key: &Key) -> Vec<Scope> {
    key.scopes
        .iter()
        .filter_map(|name| name.parse().ok())
        .collect()
}

fn unknown(id: Uuid) -> Error {
    Error::new(
        Code::NotFound,
        format!("No key {id}. GET /api/key/ lists them."),
    )
}
