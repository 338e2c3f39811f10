//! What an operator changes of a vetting: its conditions, its suspension, its end.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{EXPIRED, Image, Images, Status, may_share};
use crate::{
    caller::Caller,
    error::{Code, Error, Place, Result, Violation},
    policy::Policy,
    store::{
        images::{Changed, Conditions},
        keepable, now,
    },
};

/// What to change; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Change {
    /// Whether every owner may launch it.
    pub shared: Option<bool>,
    /// All of its conditions.
    pub policy: Option<Policy>,
    /// Whether it is suspended.
    pub suspended: Option<bool>,
    /// Why.
    pub reason: Option<String>,
    /// When it is suspended by itself.
    pub expires_at: Option<DateTime<Utc>>,
}

/// What becomes of the containers that run an image which is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Running {
    /// They go on.
    Keep,
    /// They end.
    Terminate,
}

impl Images {
    /// Changes the image with this id, if it still is as one of the entity tags `known` names it;
    /// answers it as it was and as it is.
    pub async fn update(
        &self,
        caller: &Caller,
        id: Uuid,
        change: Change,
        known: Option<&str>,
    ) -> Result<(Arc<Image>, Arc<Image>)> {
        loop {
            let before = self.get(caller, id).await?;
            if change.shared.is_some() {
                may_share(caller)?;
            }
            self.may_change(caller, &before, known)?;
            if change.policy.is_some()
                || change.expires_at.is_some()
                || change.suspended == Some(false)
            {
                may_decide(caller, &before)?;
            }
            let to = change.of(&before)?;
            let updated = self.store.update_image(&before, &to, &caller.by()).await;
            match self.changed(updated)? {
                Changed::Yes(after) => return Ok((before, Arc::new(*after))),
                Changed::Taken(holder) => {
                    return Err(Error::new(
                        Code::Conflict,
                        format!(
                            "{} is shared already, as image {holder}. Stop sharing that one first.",
                            before.reference
                        ),
                    ));
                }
                // It moved in between: read again.
                Changed::No => {}
            }
        }
    }

    /// Takes an image off the list, if it still is as `known`. The worker takes its tag and its bytes
    /// from the engine, and the sweeper ends what runs it, if it is to end.
    pub async fn remove(
        &self,
        caller: &Caller,
        id: Uuid,
        running: Running,
        known: Option<&str>,
    ) -> Result<()> {
        loop {
            let image = self.get(caller, id).await?;
            self.may_change(caller, &image, known)?;
            if running == Running::Terminate {
                may_decide(caller, &image)?;
            }
            let (revoked, spent) = (running == Running::Terminate, image.bytes());
            let by = caller.by();
            let removed = self
                .store
                .remove_image(&image, revoked, spent.as_deref(), &by);
            if self.changed(removed.await)? {
                break;
            }
        }
        let pulling = self.pulling.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pull) = pulling.get(&id) {
            pull.removed.cancel();
        }
        tracing::info!(image = %id, "removed from the list");
        self.wake.notify_one();
        Ok(())
    }

    /// Pulls a failed image again, now; answers it.
    pub async fn retry(&self, caller: &Caller, id: Uuid) -> Result<Arc<Image>> {
        let image = self.get(caller, id).await?;
        self.may_change(caller, &image, None)?;
        if image.status == Status::Failed {
            self.changed(self.store.retry_image(id, &caller.by()).await)?;
            self.wake.notify_one();
        }
        self.get(caller, id).await
    }

    /// Whether a client that knows the entity tags `known` knows `image` as it is; weak tags do, too.
    pub fn is_known(&self, image: &Image, known: &str) -> bool {
        names(&known.replace("W/", ""), &self.tag(image))
    }

    /// What somebody else shares is for an admin to change; what is no longer as it was read, for
    /// nobody.
    pub(super) fn may_change(
        &self,
        caller: &Caller,
        image: &Image,
        known: Option<&str>,
    ) -> Result<()> {
        if !caller.sees(&image.owner) {
            return Err(Error::new(
                Code::Forbidden,
                format!(
                    "{} belongs to `{}`, who shares it; only that owner, or an admin, changes it.",
                    image.reference, image.owner
                ),
            ));
        }
        match known {
            Some(known) if !names(known, &self.tag(image)) => Err(stale()),
            _ => Ok(()),
        }
    }
}

impl Change {
    /// The conditions of `image` after this.
    fn of(&self, image: &Image) -> Result<Conditions> {
        let policy = self
            .policy
            .clone()
            .unwrap_or_else(|| image.policy.0.clone());
        policy.check()?;
        in_future(self.expires_at)?;
        if self.reason.is_some() && self.suspended != Some(true) {
            let alone = Violation::new(Place::Body, "/reason", "only with the status `suspended`");
            return Err(Error::conflicting(vec![alone]));
        }
        let expires_at = self.expires_at.map(keepable).or(image.expires_at);
        let was = image.suspended_at.zip(image.suspension.clone());
        let suspension = match self.suspended {
            Some(true) => {
                let since = image.suspended_at.unwrap_or_else(now);
                Some((since, self.reason.clone().unwrap_or_default()))
            }
            Some(false) if expires_at.is_some_and(|at| at <= now()) => {
                let detail = format!("{EXPIRED}; give a later expires_at with it");
                let past = Violation::new(Place::Body, "/status", &detail);
                return Err(Error::conflicting(vec![past]));
            }
            Some(false) => None,
            None => was,
        };
        Ok(Conditions {
            shared: self.shared.unwrap_or(image.shared),
            policy,
            suspension,
            expires_at,
        })
    }
}

/// What everybody launches is an admin's to decide, whoever vetted it first; its owner may withdraw it.
pub(super) fn may_decide(caller: &Caller, image: &Image) -> Result<()> {
    if !image.shared || caller.is_admin() {
        return Ok(());
    }
    Err(Error::new(
        Code::Forbidden,
        format!(
            "{} is shared: only an admin decides what others launch. Suspend or remove it, if need be.",
            image.reference
        ),
    ))
}

/// Refuses a time that is past.
pub(super) fn in_future(expires_at: Option<DateTime<Utc>>) -> Result<()> {
    match expires_at {
        Some(at) if at <= now() => {
            let past = Violation::new(Place::Body, "/expires_at", "this is past");
            Err(Error::conflicting(vec![past]))
        }
        _ => Ok(()),
    }
}

/// Whether the entity tags `known` have `tag` among them, by the strong comparison (RFC 9110, 8.8.3.2).
fn names(known: &str, tag: &str) -> bool {
    known == "*" || known.split(',').any(|known| known.trim() == tag)
}

fn stale() -> Error {
    Error::new(
        Code::PreconditionFailed,
        "The image was changed since it was read. Read it again, and decide again.",
    )
}
