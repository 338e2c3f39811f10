//! The worker: resolves what was vetted, pulls it by digest, tries again where that can help, and
//! takes the tag of a removed image from the engine.

use std::{
    sync::{Arc, PoisonError},
    time::Duration,
};

use chrono::TimeDelta;
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uuid::Uuid;

use super::{Fetch, Image, Images, Source, Status};
use crate::{
    engine::{EngineError, Login},
    error::Result,
    reference::Reference,
    store::{events::By, images::Pulled, now},
};

/// Pulls at the same time.
const AT_ONCE: usize = 3;
/// How often the list is looked at when nobody wakes the worker; also the time after which an
/// engine that was away is asked again.
const PAUSE: Duration = Duration::from_secs(2);
/// The longest time between two tries.
const LONGEST: i64 = 3600;

/// How a try went wrong.
pub(super) enum Failure {
    /// The engine is away: it stays `pulling`.
    Away(String),
    /// It may pass by itself.
    Passing(String),
    /// It will not.
    Final(String),
}

impl Images {
    /// Works until `stop`; pulls run on `tasks`, and are taken up again at the next start.
    pub async fn work(self: Arc<Self>, tasks: TaskTracker, stop: CancellationToken) {
        let slots = Arc::new(Semaphore::new(AT_ONCE));
        loop {
            if let Err(error) = self.work_once(&tasks, &slots, &stop).await {
                error.log();
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.wake.notified() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    async fn work_once(
        self: &Arc<Self>,
        tasks: &TaskTracker,
        slots: &Arc<Semaphore>,
        stop: &CancellationToken,
    ) -> Result<()> {
        for image in self.store.images_due().await? {
            let Some(pulling) = self.mark_pulling(image.id) else {
                continue;
            };
            let (images, slots, stop) = (Arc::clone(self), Arc::clone(slots), stop.clone());
            tasks.spawn(async move {
                let work = async {
                    let _slot = slots.acquire().await;
                    images.pull(&image).await
                };
                let work = pulling.removed.run_until_cancelled(work);
                // A pull is cut off by a shutdown: its row is `pulling`, and it resumes.
                if let Some(Some(Err(error))) = stop.run_until_cancelled(work).await {
                    error.log();
                }
            });
        }
        for id in self.store.images_to_untag().await? {
            // Not while a pull may still be about to tag it.
            let Some(_pulling) = self.mark_pulling(id) else {
                continue;
            };
            match self.engine.untag(&Image::tag(id)).await {
                Ok(()) => self.store.image_untagged(id).await?,
                Err(EngineError::Away(_)) => break,
                Err(error) => tracing::warn!(image = %id, %error, "its tag stays for now"),
            }
        }
        self.retag().await?;
        self.free().await
    }

    /// Marks `id` as being fetched, until the guard is dropped; `None` when it is already.
    pub(super) fn mark_pulling(self: &Arc<Self>, id: Uuid) -> Option<Pulling> {
        let mut pulling = self.pulling.lock().unwrap_or_else(PoisonError::into_inner);
        if pulling.contains_key(&id) {
            return None;
        }
        let removed = CancellationToken::new();
        let fetch = Fetch {
            removed: removed.clone(),
            progress: None,
            pinned: None,
        };
        pulling.insert(id, fetch);
        Some(Pulling {
            images: Arc::clone(self),
            id,
            removed,
        })
    }

    /// What to log in with to where `image` is pulled from.
    pub(super) fn login(&self, image: &Image) -> std::result::Result<Option<Login>, Failure> {
        let registry = image.reference.split('/').next().unwrap_or_default();
        let login = self
            .settings
            .secrets
            .of(registry, image.credentials.as_deref());
        login.map_err(|why| Failure::Passing(format!("The credentials cannot be read: {why}.")))
    }

    /// Pulls `digest`, and answers what the engine has then.
    pub(super) async fn fetch_pinned(
        &self,
        image: &Image,
        reference: &Reference,
        digest: &str,
    ) -> std::result::Result<Pulled, Failure> {
        let (pinned, login) = (reference.pinned(digest), self.login(image)?);
        {
            let mut pulling = self.pulling.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(fetch) = pulling.get_mut(&image.id) {
                fetch.pinned = Some(pinned.clone());
            }
        }
        let tell = |progress| {
            let mut pulling = self.pulling.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(fetch) = pulling.get_mut(&image.id) {
                fetch.progress = Some(progress);
            }
            drop(pulling);
            self.moved.send_replace(());
        };
        let pulled = self.engine.pull(&pinned, login.as_ref(), &tell).await;
        pulled.map_err(|error| Failure::of(error, &image.reference))?;
        let bytes = self
            .engine
            .image(&pinned)
            .await
            .map_err(|error| match error {
                EngineError::Away(text) => Failure::Away(text),
                error => Failure::Passing(format!("The engine: {error}")),
            })?;
        Ok(Pulled {
            digest: Some(digest.to_owned()),
            image_id: bytes.image_id,
            size_bytes: bytes.size_bytes,
            platform: bytes.platform,
        })
    }

    async fn pull(&self, image: &Image) -> Result<()> {
        let failure = match self.fetch(image).await {
            Ok(pulled) => {
                // The row first: a tag without a note of it would stay for ever.
                if !self.store.image_tagged(image.id).await? {
                    return Ok(());
                }
                match self
                    .engine
                    .tag(&pulled.image_id, &Image::tag(image.id))
                    .await
                {
                    Ok(()) => {
                        let by = By::slipway();
                        let ready = self.store.image_ready(image.id, &pulled, &by);
                        if self.changed(ready.await)? {
                            tracing::info!(image = %image.id, digest = pulled.digest, "ready");
                        }
                        return Ok(());
                    }
                    Err(EngineError::Away(text)) => Failure::Away(text),
                    Err(error) => Failure::Passing(format!("The engine: {error}")),
                }
            }
            Err(failure) => failure,
        };
        let (status, text, delay) = match failure {
            Failure::Away(text) => (
                Status::Pulling,
                format!("The engine is away: {text}"),
                Some(2),
            ),
            Failure::Passing(text) => (Status::Failed, text, Some(backoff(image.attempts))),
            Failure::Final(text) => (Status::Failed, text, None),
        };
        tracing::warn!(image = %image.id, reference = image.reference, failure = ?text, "not pulled");
        let retry_at = delay.map(|seconds| now() + TimeDelta::seconds(seconds));
        let text: String = text.chars().take(1000).collect();
        self.changed(
            self.store
                .image_failed(image.id, status, &text, retry_at, &By::slipway())
                .await,
        )?;
        Ok(())
    }

    async fn fetch(&self, image: &Image) -> std::result::Result<Pulled, Failure> {
        let reference = Reference::parse(&image.reference)
            .map_err(|why| Failure::Final(format!("It is no reference: {why}")))?;
        if image.source == Source::Registry {
            // Resolved once: what was approved is what the reference named then, and a retry
            // pulls no other bytes.
            let digest = match &image.digest {
                Some(digest) => digest.clone(),
                None => self.resolve(image, &reference).await?,
            };
            return self.fetch_pinned(image, &reference, &digest).await;
        }
        let bytes = self.engine.image(&reference.pullable()).await;
        let bytes = bytes.map_err(|error| match error {
            EngineError::Away(text) => Failure::Away(text),
            EngineError::Missing(_) => Failure::Final(format!(
                "The engine has no image {}. Build or load it there, remove this entry and vet it again.",
                image.reference
            )),
            error => Failure::Passing(format!("The engine: {error}")),
        })?;
        Ok(Pulled {
            digest: None,
            image_id: bytes.image_id,
            size_bytes: bytes.size_bytes,
            platform: bytes.platform,
        })
    }

    async fn resolve(
        &self,
        image: &Image,
        reference: &Reference,
    ) -> std::result::Result<String, Failure> {
        let login = self.login(image)?;
        let resolved = self
            .engine
            .resolve(&reference.pullable(), login.as_ref())
            .await;
        let digest = resolved.map_err(|error| Failure::of(error, &image.reference))?;
        let known = self.changed(self.store.image_resolved(image.id, &digest).await);
        let known = known.map_err(|error| Failure::Passing(error.to_string()))?;
        known.ok_or_else(|| Failure::Final("It was taken off the list.".into()))
    }
}

/// An image whose bytes are being fetched.
pub(super) struct Pulling {
    images: Arc<Images>,
    id: Uuid,
    /// Cancelled when the image is taken off the list: nobody waits for its bytes any more.
    pub(super) removed: CancellationToken,
}

impl Drop for Pulling {
    fn drop(&mut self) {
        self.images
            .pulling
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.id);
        // Who follows it is told.
        self.images.moved.send_replace(());
    }
}

impl Failure {
    /// What `error` means to a person.
    pub(super) fn of(error: EngineError, reference: &str) -> Self {
        explain(error, reference)
    }
}

/// Whether the registry says that it has no such thing; not where it only does not let us see it.
pub(super) fn says_gone(error: &EngineError) -> bool {
    let text = error.to_string().to_lowercase();
    let words = [
        "manifest unknown",
        "name unknown",
        "manifest for",
        "not found",
    ];
    let denied = ["denied", "unauthorized", "no basic auth"];
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    matches!(error, EngineError::Missing(_) | EngineError::Failed(_))
        && says(&words)
        && !says(&denied)
}

/// Seconds until the next try: 5, 10, 20, ... up to an hour.
fn backoff(attempts: i64) -> i64 {
    (5_i64 << attempts.clamp(0, 10)).min(LONGEST)
}

/// What a registry's refusal means to a person. The engine passes the registry's words on, and has
/// no codes of its own for them.
fn explain(error: EngineError, reference: &str) -> Failure {
    let text = match error {
        EngineError::Away(text) => return Failure::Away(text),
        error => error.to_string(),
    };
    // Its own name says nothing of what is wrong with it.
    let name = Reference::parse(reference).map(|reference| reference.repository());
    let name = name.unwrap_or_default();
    let path = name.split_once('/').map_or("", |(_, path)| path);
    let lower = match path {
        "" => text.to_lowercase(),
        path => text.replace(path, "").to_lowercase(),
    };
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if says(&["toomanyrequests", "too many requests", "rate limit"]) {
        Failure::Passing(format!("The registry limits how often it is asked: {text}"))
    } else if says(&["no space left"]) {
        Failure::Passing(format!("The engine's disk is full: {text}"))
    } else if says(&[
        "no matching manifest",
        "does not match the specified platform",
    ]) {
        Failure::Final(format!(
            "{reference} has no image for this engine's platform: {text}"
        ))
    } else if says(&[
        "manifest unknown",
        "name unknown",
        "not found",
        "denied",
        "unauthorized",
        "no basic auth",
        "does not exist",
    ]) {
        Failure::Final(format!(
            "The registry has no {reference}, or does not let this engine see it: {text}"
        ))
    } else if says(&["invalid reference", "unsupported", "repository name"]) {
        Failure::Final(format!("{reference} cannot be pulled: {text}"))
    } else {
        Failure::Passing(format!(
            "The registry could not be reached, or did not answer as one: {text}"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_between_tries_doubles_up_to_an_hour() {
        assert_eq!(
            [0, 1, 2, 9, 10, 1000].map(backoff),
            [5, 10, 20, 2560, 3600, 3600]
        );
    }

    #[test]
    fn a_refusal_is_final_only_when_waiting_cannot_help() {
        let is_final = |text: &str| {
            let error = EngineError::Failed(text.into());
            matches!(explain(error, "r.example/team/denied:1"), Failure::Final(_))
        };
        assert!(!is_final(
            "Get https://r.example/v2/team/denied/manifests/1: dial tcp: i/o timeout"
        ));
        assert!(is_final("manifest unknown: manifest unknown"));
        assert!(is_final(
            "no matching manifest for linux/amd64 in the manifest list entries"
        ));
        assert!(is_final(
            "denied: requested access to the resource is denied"
        ));
        assert!(!is_final(
            "toomanyrequests: You have reached your pull rate limit"
        ));
        assert!(!is_final(
            "write /var/lib/docker/x: no space left on device"
        ));
        assert!(!is_final(
            "dial tcp 127.0.0.1:5001: connect: connection refused"
        ));
        assert!(matches!(
            explain(EngineError::Away("gone".into()), "x"),
            Failure::Away(_)
        ));
    }
}
