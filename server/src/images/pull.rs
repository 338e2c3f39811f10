//! The worker: resolves what was vetted, pulls it by digest, tries again where that can help, and
//! takes the tag of a removed image from the engine.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError},
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uuid::Uuid;

use super::{Fetch, Image, Images, Source, Status};
use crate::{
    engine::{EngineError, Login},
    error::{Code, Error, Result},
    reference::Reference,
    store::{containers::Phase, events::By, images::Pulled, now},
};

/// Pulls at the same time.
const AT_ONCE: usize = 3;
/// How often the list is looked at when nobody wakes the worker; also the time after which an
/// engine that was away is asked again.
const PAUSE: Duration = Duration::from_secs(2);
/// Time between two tries to have the engine forget what a container uses.
const FREE_AGAIN: Duration = Duration::from_secs(10);
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

    /// Has the engine forget the bytes that nothing on the list uses any more. Those that a container
    /// uses it keeps, and is asked again.
    async fn free(&self) -> Result<()> {
        let spent = self.store.spent().await?;
        if spent.is_empty() {
            return Ok(());
        }
        let mut freed = self.freed.lock().await;
        for pinned in spent {
            let asked = freed
                .get(&pinned)
                .is_some_and(|at| at.elapsed() < FREE_AGAIN);
            if asked {
                continue;
            }
            if self.needs(&pinned).await? {
                continue;
            }
            match self.engine.forget(&pinned).await {
                Ok(()) => self.store.forget_spent(&pinned).await?,
                Err(EngineError::Away(_)) => break,
                Err(error) => {
                    tracing::debug!(pinned, %error, "its bytes stay for now");
                    freed.insert(pinned, Instant::now());
                }
            }
        }
        Ok(())
    }

    /// Whether the list has these bytes, or a pull or a launch that is under way needs them.
    async fn needs(&self, pinned: &str) -> Result<bool> {
        let fetched = |fetch: &Fetch| fetch.pinned.as_deref() == Some(pinned);
        let pulling = {
            let pulling = self.pulling.lock().unwrap_or_else(PoisonError::into_inner);
            pulling.values().any(fetched)
        };
        let list = self.list().await?;
        if pulling
            || list
                .images()
                .iter()
                .any(|image| image.bytes().as_deref() == Some(pinned))
        {
            return Ok(true);
        }
        let launched = self.store.containers_in(Phase::Creating).await?;
        Ok(launched.iter().any(|row| {
            let reference = Reference::parse(&row.reference);
            let digest = row.digest.as_deref();
            matches!((reference, digest), (Ok(reference), Some(digest)) if reference.pinned(digest) == pinned)
        }))
    }

    /// Gives images their tags again whose tag may be another's, or gone.
    async fn retag(&self) -> Result<()> {
        let mut untagged = self.untagged.lock().await;
        let list = self.list().await?;
        let ids = match &*untagged {
            // The first time: all of them.
            None => list.images().iter().map(|image| image.id).collect(),
            Some(ids) => ids.clone(),
        };
        let mut left = HashSet::new();
        for id in ids {
            let image = list.by_id(id).filter(|image| image.status == Status::Ready);
            let Some((image, image_id)) =
                image.and_then(|image| Some((image, image.image_id.clone()?)))
            else {
                continue;
            };
            match self.engine.tag(&image_id, &Image::tag(image.id)).await {
                Err(EngineError::Away(_)) => drop(left.insert(id)),
                Err(error) => {
                    tracing::debug!(image = %id, %error, "not tagged: a launch brings it back")
                }
                Ok(()) => {}
            }
        }
        *untagged = Some(left);
        Ok(())
    }

    /// Has the worker give `id` its tag.
    pub(super) async fn lacks_tag(&self, id: Uuid) {
        let mut untagged = self.untagged.lock().await;
        untagged.get_or_insert_default().insert(id);
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

    /// Brings the pinned bytes of `image` back after somebody removed them from the engine.
    /// 409 when they cannot be had.
    pub async fn restore(self: &Arc<Self>, image: &Image) -> Result<()> {
        let gone = |why: &str| {
            Error::new(
                Code::ImageNotReady,
                format!(
                    "The engine no longer has the bytes of {}, and they cannot be had again: {why}",
                    image.reference
                ),
            )
        };
        let (Source::Registry, Some(pinned)) = (image.source, image.pinned()) else {
            return Err(gone(
                "they are in no registry. Load them, remove the image and vet it again.",
            ));
        };
        let _one_at_a_time = self.restoring.lock().await;
        let _pulling = self.mark_pulling(image.id);
        if self.engine.image(&pinned).await.is_ok() {
            return Ok(());
        }
        tracing::warn!(image = %image.id, pinned, "the engine lost the bytes; pulling them again");
        let told = |failure| match failure {
            Failure::Away(text) => EngineError::Away(text).into(),
            Failure::Passing(text) | Failure::Final(text) => gone(&text),
        };
        let login = self.login(image).map_err(told)?;
        let pulled = self.engine.pull(&pinned, login.as_ref(), &|_| {}).await;
        pulled.map_err(|error| told(Failure::of(error, &image.reference)))?;
        let bytes = self.engine.image(&pinned).await?;
        let list = self.list().await?;
        match list.by_id(image.id) {
            Some(now) if now.digest == image.digest => {
                if self.store.image_tagged(image.id).await? {
                    self.engine
                        .tag(&bytes.image_id, &Image::tag(image.id))
                        .await?;
                }
            }
            // Other bytes are approved of by now, or none: these serve the launch that began before.
            _ => self.store.spend(&pinned).await?,
        }
        Ok(())
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
