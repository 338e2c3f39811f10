//! What vetting is: a reference becomes a digest, once, and a launch runs that digest from then on.

mod pull;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    engine::Engine,
    error::{Code, Error, Result},
    reference::Reference,
    store::{Store, now},
};

pub use crate::store::images::{Image, Source, Status};

/// The vetted list.
#[derive(Debug)]
pub struct Images {
    store: Store,
    engine: Arc<dyn Engine>,
    /// Counts the writes. This process is the only one that writes, so a list that was read at the
    /// present count is the present list.
    version: AtomicU64,
    list: Mutex<Option<(u64, Arc<List>)>>,
    /// Those whose bytes are being fetched: our tag may be about to be made.
    pulling: Mutex<HashMap<Uuid, CancellationToken>>,
    /// One restore at a time.
    restoring: tokio::sync::Mutex<()>,
    wake: Notify,
}

/// The vetted list at one moment, newest first.
#[derive(Debug, Default)]
pub struct List {
    images: Vec<Arc<Image>>,
    by_id: HashMap<Uuid, usize>,
    by_reference: HashMap<String, usize>,
}

impl List {
    fn new(images: Vec<Image>) -> Self {
        let by_id = images
            .iter()
            .enumerate()
            .map(|(at, image)| (image.id, at))
            .collect();
        let by_reference = images
            .iter()
            .enumerate()
            .map(|(at, image)| (image.reference.clone(), at))
            .collect();
        Self {
            images: images.into_iter().map(Arc::new).collect(),
            by_id,
            by_reference,
        }
    }

    fn by_id(&self, id: Uuid) -> Option<&Arc<Image>> {
        self.by_id.get(&id).and_then(|at| self.images.get(*at))
    }

    /// The row that approves `wanted`: the same reference; or, where a digest was given, one of the
    /// same repository (and tag, if one was given) that is pinned to that digest.
    fn approving(&self, wanted: &Reference) -> Option<&Arc<Image>> {
        if let Some(at) = self.by_reference.get(&wanted.to_string()) {
            return self.images.get(*at);
        }
        let digest = wanted.digest()?;
        self.images.iter().find(|image| {
            image.status == Status::Ready
                && image.digest.as_deref() == Some(digest)
                && Reference::parse(&image.reference).is_ok_and(|vetted| {
                    vetted.repository() == wanted.repository()
                        && (wanted.tag().is_none() || wanted.tag() == vetted.tag())
                })
        })
    }

    fn of_repository(&self, repository: &str) -> Vec<&str> {
        self.images
            .iter()
            .filter(|image| {
                Reference::parse(&image.reference)
                    .is_ok_and(|vetted| vetted.repository() == repository)
            })
            .map(|image| image.reference.as_str())
            .take(10)
            .collect()
    }
}

impl Images {
    /// The list that `store` keeps, of images that `engine` has.
    pub fn new(store: Store, engine: Arc<dyn Engine>) -> Self {
        Self {
            store,
            engine,
            version: AtomicU64::new(0),
            list: Mutex::default(),
            pulling: Mutex::default(),
            restoring: tokio::sync::Mutex::default(),
            wake: Notify::new(),
        }
    }

    /// Vets `requested`; the worker does the rest.
    pub async fn vet(&self, requested: &str, source: Source) -> Result<Arc<Image>> {
        let reference = Reference::parse(requested).map_err(|why| {
            Error::new(
                Code::Conflict,
                format!("`{requested}` is no image reference: {why}."),
            )
        })?;
        let image = Image {
            id: Uuid::now_v7(),
            reference: reference.to_string(),
            requested: requested.to_owned(),
            source,
            status: Status::Pulling,
            digest: None,
            image_id: None,
            size_bytes: None,
            platform: None,
            failure: None,
            attempts: 0,
            retry_at: None,
            tagged: false,
            created_at: now(),
            removed_at: None,
        };
        let added = self.changed(self.store.add_image(&image).await)?;
        if let Err(holder) = added {
            return Err(Error::new(
                Code::Conflict,
                format!(
                    "{} is vetted already, as image {holder}. To approve new bytes, remove that one first.",
                    image.reference
                ),
            ));
        }
        tracing::info!(image = %image.id, reference = image.reference, "vetted");
        self.wake.notify_one();
        Ok(Arc::new(image))
    }

    /// Vets the images of the setting, on the first start with an empty list.
    pub async fn seed(&self, references: &[String]) -> Result<()> {
        if self.store.needs_seed().await? {
            for reference in references
                .iter()
                .map(|text| text.trim())
                .filter(|text| !text.is_empty())
            {
                match self.vet(reference, Source::Registry).await {
                    Err(error) if error.code != Code::Conflict => return Err(error),
                    Err(error) => tracing::warn!(reference, %error, "SLIPWAY_VET: not vetted"),
                    Ok(_) => {}
                }
            }
        }
        self.store.seeded().await
    }

    /// One page, newest first, of those older than `cursor`; and whether there are more.
    pub async fn page(
        &self,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<(Vec<Arc<Image>>, bool)> {
        let list = self.list().await?;
        let start = cursor.map_or(0, |cursor| {
            list.images.partition_point(|image| image.id >= cursor)
        });
        let rest = list.images.get(start..).unwrap_or_default();
        Ok((
            rest.iter().take(limit).cloned().collect(),
            rest.len() > limit,
        ))
    }

    /// The image with this id.
    pub async fn get(&self, id: Uuid) -> Result<Arc<Image>> {
        self.list()
            .await?
            .by_id(id)
            .cloned()
            .ok_or_else(|| unknown(id))
    }

    /// Takes an image off the list. The worker takes its tag from the engine.
    pub async fn remove(&self, id: Uuid) -> Result<()> {
        if !self.changed(self.store.remove_image(id).await)? {
            return Err(unknown(id));
        }
        if let Some(pull) = self
            .pulling
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&id)
        {
            pull.cancel();
        }
        tracing::info!(image = %id, "removed from the list");
        self.wake.notify_one();
        Ok(())
    }

    /// The image that approves a launch of `selector` (an id, or any spelling of a reference), ready
    /// to run. Asks the engine nothing.
    pub async fn launchable(&self, selector: &str) -> Result<Arc<Image>> {
        let list = self.list().await?;
        // Hyphenated only: 32 hexadecimal digits are a repository's name.
        let id = Uuid::try_parse(selector)
            .ok()
            .filter(|_| selector.len() == 36);
        let by_id = id.and_then(|id| list.by_id(id));
        let image = match by_id {
            Some(image) => image,
            None => {
                let wanted = Reference::parse(selector).map_err(|why| {
                    Error::new(
                        Code::ImageNotVetted,
                        format!("`{selector}` is not vetted, and no image reference: {why}."),
                    )
                })?;
                list.approving(&wanted)
                    .ok_or_else(|| not_vetted(&wanted, &list))?
            }
        };
        match image.status {
            Status::Ready => Ok(Arc::clone(image)),
            Status::Pulling => Err(Error::new(
                Code::ImageNotReady,
                format!(
                    "{} is still being pulled. GET /api/image/{}/ until it is ready.",
                    image.reference, image.id
                ),
            )),
            Status::Failed => Err(Error::new(
                Code::ImageNotReady,
                format!(
                    "{} could not be pulled: {}",
                    image.reference,
                    image.failure.as_deref().unwrap_or_default()
                ),
            )),
        }
    }

    /// The whole list, from memory unless it changed.
    async fn list(&self) -> Result<Arc<List>> {
        let version = self.version.load(Ordering::Acquire);
        let held = self
            .list
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if let Some((at, list)) = held
            && at == version
        {
            return Ok(list);
        }
        let list = Arc::new(List::new(self.store.images().await?));
        *self.list.lock().unwrap_or_else(PoisonError::into_inner) =
            Some((version, Arc::clone(&list)));
        Ok(list)
    }

    /// Notes that a write was tried: whatever it answered, the list in memory is no longer trusted.
    fn changed<T>(&self, written: Result<T>) -> Result<T> {
        self.version.fetch_add(1, Ordering::AcqRel);
        written
    }
}

impl Image {
    /// The bytes that a launch runs, as the engine is asked for them: never a tag.
    pub fn pinned(&self) -> Option<String> {
        match (self.source, &self.digest) {
            (Source::Engine, _) => self.image_id.clone(),
            (Source::Registry, Some(digest)) => {
                Some(Reference::parse(&self.reference).ok()?.pinned(digest))
            }
            (Source::Registry, None) => None,
        }
    }

    /// The repository of our own tag, which keeps the bytes from being pruned.
    fn tag(id: Uuid) -> String {
        format!("slipway/{id}")
    }
}

fn unknown(id: Uuid) -> Error {
    Error::new(
        Code::NotFound,
        format!("No image {id}. GET /api/image/ lists the vetted ones."),
    )
}

fn not_vetted(wanted: &Reference, list: &List) -> Error {
    let repository = wanted.repository();
    let vetted = list.of_repository(&repository);
    let known = match vetted.as_slice() {
        [] => format!("Nothing of {repository} is; POST /api/image/ vets."),
        vetted => format!("Vetted of this repository: {}.", vetted.join(", ")),
    };
    Error::new(
        Code::ImageNotVetted,
        format!("{wanted} is not vetted. {known}"),
    )
}
