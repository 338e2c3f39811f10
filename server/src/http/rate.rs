//! How often one may ask: per key, per address, and per address with a wrong key.

use std::{
    collections::HashMap,
    hash::Hash,
    net::IpAddr,
    num::NonZeroU32,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, MonotonicClock},
    middleware::StateInformationMiddleware,
    state::keyed::HashMapStateStore,
};
use http::{HeaderName, HeaderValue, Response};

use super::peer::neighbourhood;
use crate::{
    config::Access,
    error::{Code, Error, Result},
};

type Limiter<K> = RateLimiter<K, HashMapStateStore<K>, MonotonicClock, StateInformationMiddleware>;

/// The rates that the settings ask for.
pub(super) struct Rates {
    address: Option<Rate<IpAddr>>,
    key: Option<Rate<String>>,
    failures: Option<Rate<IpAddr>>,
    /// Who sent too many wrong keys, and until when that counts.
    failed: Mutex<HashMap<IpAddr, Instant>>,
}

/// So many a minute for each `K`; all of them at once, if one likes.
struct Rate<K: Clone + Hash + Eq> {
    name: &'static str,
    per_minute: NonZeroU32,
    limiter: Limiter<K>,
}

/// What a request has left of the rates that apply to it, for the headers of its answer
/// (draft-ietf-httpapi-ratelimit-headers).
#[derive(Debug, Default)]
pub(super) struct Left(Vec<(&'static str, u32, u32, u64)>);

impl Rates {
    /// Those of the settings; a rate of 0 is none.
    pub(super) fn new(access: &Access) -> Self {
        Self {
            address: Rate::new("address", access.rate_address_per_minute),
            key: Rate::new("key", access.rate_key_per_minute),
            failures: Rate::new("failures", access.rate_failed_auth_per_minute),
            failed: Mutex::default(),
        }
    }

    /// Counts a request from `address`.
    pub(super) fn address(&self, address: IpAddr, left: &mut Left) -> Result<()> {
        let rate = self.address.as_ref();
        rate.map_or(Ok(()), |rate| rate.count(&neighbourhood(address), left))
    }

    /// Counts a request with the key that begins with `prefix`.
    pub(super) fn key(&self, prefix: &str, left: &mut Left) -> Result<()> {
        let rate = self.key.as_ref();
        rate.map_or(Ok(()), |rate| rate.count(&prefix.to_owned(), left))
    }

    /// Counts a request from `address` that was not let in, for `refusal`, and answers what it is told.
    pub(super) fn failure(&self, address: IpAddr, refusal: Error, left: &mut Left) -> Error {
        let Some(rate) = &self.failures else {
            return refusal;
        };
        let address = neighbourhood(address);
        match rate.count(&address, left) {
            Err(limited) => {
                let seconds = limited.retry_after.unwrap_or_default();
                let until = Instant::now() + Duration::from_secs(seconds.into());
                self.failed().insert(address, until);
                limited
            }
            Ok(()) => refusal,
        }
    }

    /// Whether `address` sent too many wrong keys of late.
    pub(super) fn has_failed(&self, address: IpAddr) -> bool {
        let until = self.failed().get(&neighbourhood(address)).copied();
        until.is_some_and(|until| until > Instant::now())
    }

    fn failed(&self) -> MutexGuard<'_, HashMap<IpAddr, Instant>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets those who have not asked for a minute.
    pub(super) fn forget(&self) {
        for rate in [&self.address, &self.failures].into_iter().flatten() {
            rate.forget();
        }
        if let Some(rate) = &self.key {
            rate.forget();
        }
        let now = Instant::now();
        self.failed().retain(|_, until| *until > now);
    }
}

impl<K: Clone + Hash + Eq> Rate<K> {
    fn new(name: &'static str, per_minute: u32) -> Option<Self> {
        let per_minute = NonZeroU32::new(per_minute)?;
        let quota = Quota::per_minute(per_minute);
        let limiter = RateLimiter::hashmap_with_clock(quota, MonotonicClock);
        Some(Self {
            name,
            per_minute,
            limiter: limiter.with_middleware::<StateInformationMiddleware>(),
        })
    }

    fn count(&self, key: &K, left: &mut Left) -> Result<()> {
        let all = self.per_minute.get();
        let (remaining, seconds, counted) = match self.limiter.check_key(key) {
            Ok(state) => {
                let remaining = state.remaining_burst_capacity();
                let gone = u64::from(all.saturating_sub(remaining));
                (remaining, (gone * 60).div_ceil(all.into()), Ok(()))
            }
            Err(until) => {
                let wait = until.wait_time_from(MonotonicClock.now());
                let seconds = wait.as_secs() + 1;
                let detail = format!(
                    "At most {all} a minute for each {}. Try again in {seconds} seconds.",
                    match self.name {
                        "failures" => "address with a wrong key",
                        name => name,
                    }
                );
                let retry = u32::try_from(seconds).unwrap_or(60);
                (
                    0,
                    seconds,
                    Err(Error::limited(Code::RateLimited, detail, retry)),
                )
            }
        };
        left.0.push((self.name, all, remaining, seconds));
        counted
    }

    fn forget(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

impl Left {
    /// Writes the headers.
    pub(super) fn write<B>(&self, response: &mut Response<B>) {
        if self.0.is_empty() {
            return;
        }
        let policies = self.0.iter();
        let policies = policies.map(|(name, all, ..)| format!("\"{name}\";q={all};w=60"));
        let states = self.0.iter();
        let states = states
            .map(|(name, _, remaining, seconds)| format!("\"{name}\";r={remaining};t={seconds}"));
        for (name, items) in [
            ("ratelimit-policy", policies.collect::<Vec<_>>()),
            ("ratelimit", states.collect()),
        ] {
            if let Ok(value) = HeaderValue::from_str(&items.join(", ")) {
                let name = HeaderName::from_static(name);
                response.headers_mut().insert(name, value);
            }
        }
    }
}

impl std::fmt::Debug for Rates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let per_minute = |rate: Option<NonZeroU32>| rate.map_or(0, NonZeroU32::get);
        f.debug_struct("Rates")
            .field(
                "address",
                &per_minute(self.address.as_ref().map(|rate| rate.per_minute)),
            )
            .field(
                "key",
                &per_minute(self.key.as_ref().map(|rate| rate.per_minute)),
            )
            .field(
                "failures",
                &per_minute(self.failures.as_ref().map(|rate| rate.per_minute)),
            )
            .finish()
    }
}
