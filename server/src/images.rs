//! What vetting is: a reference becomes a digest, once, and a launch runs that digest from then on.

mod list;
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
    caller::{ADMIN, Caller},
    engine::Engine,
    error::{Code, Error, Result},
    quotas::{Limits, Quotas},
    reference::Reference,
    store::{
        Store,
        events::By,
        images::{Added, Shared},
        now,
    },
};

use list::List;

pub use crate::store::images::{Image, Source, Status};

/// The vetted list.
#[derive(Debug)]
pub struct Images {
    store: Store,
    engine: Arc<dyn Engine>,
    quotas: Arc<Quotas>,
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

impl Images {
    /// The list that `store` keeps, of images that `engine` has.
    pub fn new(store: Store, engine: Arc<dyn Engine>, quotas: Arc<Quotas>) -> Self {
        Self {
            store,
            engine,
            quotas,
            version: AtomicU64::new(0),
            list: Mutex::default(),
            pulling: Mutex::default(),
            restoring: tokio::sync::Mutex::default(),
            wake: Notify::new(),
        }
    }

    /// Vets `requested`; the worker does the rest. An admin's is shared, unless `shared` says otherwise.
    pub async fn vet(
        &self,
        caller: &Caller,
        requested: &str,
        source: Source,
        shared: Option<bool>,
    ) -> Result<Arc<Image>> {
        if shared == Some(true) {
            may_share(caller)?;
        }
        if source == Source::Engine && !caller.is_admin() {
            return Err(Error::new(
                Code::Forbidden,
                "Only an admin vets what the engine has: it may be somebody else's.",
            ));
        }
        let shared = shared.unwrap_or(caller.is_admin());
        let limits = self.quotas.defaults();
        self.add(
            caller.request_id,
            &caller.owner,
            requested,
            source,
            shared,
            limits,
            &caller.by(),
        )
        .await
    }

    #[allow(clippy::too_many_arguments, reason = "the columns of a new row")]
    async fn add(
        &self,
        id: Uuid,
        owner: &str,
        requested: &str,
        source: Source,
        shared: bool,
        limits: &Limits,
        by: &By,
    ) -> Result<Arc<Image>> {
        let reference = Reference::parse(requested).map_err(|why| {
            Error::new(
                Code::Conflict,
                format!("`{requested}` is no image reference: {why}."),
            )
        })?;
        let image = Image {
            id,
            owner: owner.to_owned(),
            shared,
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
        match self.changed(self.store.add_image(&image, limits, by).await)? {
            Added::Yes => {}
            Added::Taken(holder) => {
                return Err(Error::new(
                    Code::Conflict,
                    format!(
                        "{} is vetted already, as image {holder}. To approve new bytes, remove that one first.",
                        image.reference
                    ),
                ));
            }
            Added::Over(excess) => return Err(self.quotas.refuse(owner, excess).await),
        }
        tracing::info!(image = %image.id, reference = image.reference, owner, "vetted");
        self.wake.notify_one();
        Ok(Arc::new(image))
    }

    /// Shares the image with this id, or stops sharing it; answers it as it was and as it is.
    pub async fn share(
        &self,
        caller: &Caller,
        id: Uuid,
        shared: bool,
    ) -> Result<(Arc<Image>, Arc<Image>)> {
        let image = self.get(caller, id).await?;
        may_share(caller)?;
        match self.changed(self.store.share_image(id, shared, &caller.by()).await)? {
            Shared::Was(before) => {
                let with = |shared| {
                    let image = Image::clone(&image);
                    Arc::new(Image { shared, ..image })
                };
                Ok((with(before), with(shared)))
            }
            Shared::Gone => Err(unknown(id)),
            Shared::Taken(holder) => Err(Error::new(
                Code::Conflict,
                format!(
                    "{} is shared already, as image {holder}. Stop sharing that one first.",
                    image.reference
                ),
            )),
        }
    }

    /// Vets the images of the setting, on the first start with an empty list.
    pub async fn seed(&self, references: &[String]) -> Result<()> {
        if self.store.needs_seed().await? {
            for reference in references
                .iter()
                .map(|text| text.trim())
                .filter(|text| !text.is_empty())
            {
                let (id, limits) = (Uuid::now_v7(), Limits::default());
                let by = By::slipway();
                let added = self.add(id, ADMIN, reference, Source::Registry, true, &limits, &by);
                match added.await {
                    Err(error) if error.code != Code::Conflict => return Err(error),
                    Err(error) => tracing::warn!(reference, %error, "SLIPWAY_VET: not vetted"),
                    Ok(_) => {}
                }
            }
        }
        self.store.seeded().await
    }

    /// One page, newest first, of those of `owner` that `caller` may see and that are older than
    /// `cursor`; and whether there are more.
    pub async fn page(
        &self,
        caller: &Caller,
        owner: Option<&str>,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<(Vec<Arc<Image>>, bool)> {
        if owner.is_some_and(|owner| !caller.sees(owner)) {
            return Ok((Vec::new(), false));
        }
        let list = self.list().await?;
        let start = cursor.map_or(0, |cursor| {
            list.images().partition_point(|image| image.id >= cursor)
        });
        let rest = list.images().get(start..).unwrap_or_default();
        let mut page: Vec<Arc<Image>> = rest
            .iter()
            .filter(|image| may_read(caller, image))
            .filter(|image| owner.is_none_or(|owner| image.owner == owner))
            .take(limit + 1)
            .cloned()
            .collect();
        let more = page.len() > limit;
        page.truncate(limit);
        Ok((page, more))
    }

    /// The image with this id.
    pub async fn get(&self, caller: &Caller, id: Uuid) -> Result<Arc<Image>> {
        let list = self.list().await?;
        let found = list.by_id(id).filter(|image| may_read(caller, image));
        found.cloned().ok_or_else(|| unknown(id))
    }

    /// The image that the request `id` vetted, whatever became of it.
    pub async fn vetted(&self, id: Uuid) -> Result<Option<Image>> {
        self.store.image(id).await
    }

    /// Takes an image off the list. The worker takes its tag from the engine.
    pub async fn remove(&self, caller: &Caller, id: Uuid) -> Result<()> {
        let image = self.get(caller, id).await?;
        if !caller.sees(&image.owner) {
            return Err(Error::new(
                Code::Forbidden,
                format!(
                    "{} belongs to `{}`, who shares it; only that owner, or an admin, removes it.",
                    image.reference, image.owner
                ),
            ));
        }
        if !self.changed(self.store.remove_image(id, &caller.by()).await)? {
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

    /// The image that approves the caller's launch of `selector` (an id, or any spelling of a
    /// reference), ready to run. Asks the engine nothing.
    pub async fn launchable(&self, caller: &Caller, selector: &str) -> Result<Arc<Image>> {
        let list = self.list().await?;
        // Hyphenated only: 32 hexadecimal digits are a repository's name.
        let id = Uuid::try_parse(selector)
            .ok()
            .filter(|_| selector.len() == 36);
        let by_id = id.and_then(|id| list.by_id(id));
        let by_id = by_id.filter(|image| may_read(caller, image));
        let image = match by_id {
            Some(image) => image,
            None => {
                let wanted = Reference::parse(selector).map_err(|why| {
                    Error::new(
                        Code::ImageNotVetted,
                        format!("`{selector}` is not vetted, and no image reference: {why}."),
                    )
                })?;
                list.approving(&caller.owner, &wanted)
                    .ok_or_else(|| not_vetted(&caller.owner, &wanted, &list))?
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

fn may_read(caller: &Caller, image: &Image) -> bool {
    image.shared || caller.sees(&image.owner)
}

/// What is shared is everybody's to launch, so it is the operator's to approve.
fn may_share(caller: &Caller) -> Result<()> {
    if caller.is_admin() {
        return Ok(());
    }
    Err(Error::new(
        Code::Forbidden,
        "Only an admin shares an image with other owners.",
    ))
}

fn unknown(id: Uuid) -> Error {
    Error::new(
        Code::NotFound,
        format!("No image {id}. GET /api/image/ lists the vetted ones."),
    )
}

fn not_vetted(owner: &str, wanted: &Reference, list: &List) -> Error {
    let repository = wanted.repository();
    let vetted = list.of_repository(owner, &repository);
    let known = match vetted.as_slice() {
        [] => format!("Nothing of {repository} is; POST /api/image/ vets."),
        vetted => format!("Vetted of this repository: {}.", vetted.join(", ")),
    };
    Error::new(
        Code::ImageNotVetted,
        format!("{wanted} is not vetted. {known}"),
    )
}
