//! What the engine keeps for us: bytes that were pulled, under a tag that keeps a prune away; brought back
//! where somebody removed them, and forgotten when nothing uses them any more.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError},
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::{Fetch, Image, Images, Source, Status, pull::Failure};
use crate::{
    engine::EngineError,
    error::{Code, Error, Result},
    reference::Reference,
    store::containers::Phase,
};

/// Time between two tries to have the engine forget what a container uses.
const FREE_AGAIN: Duration = Duration::from_secs(10);

impl Images {
    /// Has the engine forget the bytes that nothing on the list uses any more. Those that a container
    /// uses it keeps, and is asked again.
    pub(super) async fn free(&self) -> Result<()> {
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
    pub(super) async fn retag(&self) -> Result<()> {
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
        // Before the first time there is nothing to note: that is all of them.
        if let Some(untagged) = &mut *self.untagged.lock().await {
            untagged.insert(id);
        }
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
