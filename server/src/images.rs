//! What vetting is: a reference becomes a digest, once, and a launch runs that digest from then on.

mod accept;
mod bytes;
mod change;
mod drift;
mod follow;
mod list;
mod pull;

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use sqlx::types::Json;
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    caller::{ADMIN, Caller, Nothing},
    engine::{Engine, Limits, Progress},
    error::{Code, Error, Result},
    policy::Policy,
    quotas::{self, Quotas},
    reference::Reference,
    secrets::Secrets,
    store::{Store, containers::Container, events::By, images::Added, keepable, now},
};

use list::List;

pub use change::{Change, Running};
pub use follow::Told;

pub use crate::store::images::{Drift, Image, Source, Status};

/// Why an image is suspended whose time is up.
const EXPIRED: &str = "its approval ended at the time that was set for it";

/// What the operator says of all images.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// What a container is held to whose launch and whose image say nothing.
    pub limits: Limits,
    /// Networks that a launch may name, beside Slipway's own.
    pub networks: Vec<String>,
    /// How often a reference is looked up again; never, if that is zero.
    pub drift_every: TimeDelta,
    /// Credentials of registries.
    pub secrets: Secrets,
}

/// What a caller asks to vet.
#[derive(Debug, Clone, PartialEq)]
pub struct Vetting {
    /// In any spelling.
    pub reference: String,
    /// Registry or engine.
    pub source: Source,
    /// An admin's is shared, unless this says otherwise.
    pub shared: Option<bool>,
    /// The conditions.
    pub policy: Policy,
    /// When it is suspended by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// The name of the secret to pull it with.
    pub credentials: Option<String>,
}

/// A pull that is under way.
#[derive(Debug, Default)]
struct Fetch {
    /// Nobody waits for it any more.
    removed: CancellationToken,
    progress: Option<Progress>,
    /// The bytes, as `repository@digest`.
    pinned: Option<String>,
}

/// The vetted list.
#[derive(Debug)]
pub struct Images {
    store: Store,
    engine: Arc<dyn Engine>,
    quotas: Arc<Quotas>,
    settings: Settings,
    /// Names the settings that the conditions in force come from.
    fingerprint: String,
    moved: watch::Sender<()>,
    /// Counts the writes. This process is the only one that writes, so a list that was read at the
    /// present count is the present list.
    version: AtomicU64,
    list: Mutex<Option<(u64, Arc<List>)>>,
    /// Those whose bytes are being fetched: our tag may be about to be made.
    pulling: Mutex<HashMap<Uuid, Fetch>>,
    /// Those whose tag is to be given again; `None` before the first time.
    untagged: tokio::sync::Mutex<Option<HashSet<Uuid>>>,
    /// Bytes that the engine would not forget, and when.
    freed: tokio::sync::Mutex<HashMap<String, Instant>>,
    /// One restore at a time.
    restoring: tokio::sync::Mutex<()>,
    wake: Notify,
}

impl Images {
    /// The list that `store` keeps, of images that `engine` has.
    pub fn new(
        store: Store,
        engine: Arc<dyn Engine>,
        quotas: Arc<Quotas>,
        settings: Settings,
    ) -> Self {
        let said = format!("{:?} {:?}", settings.limits, settings.networks);
        let digest = Sha256::digest(said);
        Self {
            store,
            engine,
            quotas,
            fingerprint: hex::encode(&digest[..4]),
            settings,
            moved: watch::channel(()).0,
            version: AtomicU64::new(0),
            list: Mutex::default(),
            pulling: Mutex::default(),
            untagged: tokio::sync::Mutex::default(),
            freed: tokio::sync::Mutex::default(),
            restoring: tokio::sync::Mutex::default(),
            wake: Notify::new(),
        }
    }

    /// Vets; the worker does the rest.
    pub async fn vet(&self, caller: &Caller, vetting: Vetting) -> Result<Arc<Image>> {
        if vetting.shared == Some(true) {
            may_share(caller)?;
        }
        if vetting.source == Source::Engine && !caller.is_admin() {
            return Err(Error::new(
                Code::Forbidden,
                "Only an admin vets what the engine has: it may be somebody else's.",
            ));
        }
        if let Some(name) = &vetting.credentials {
            self.may_use(caller, name, vetting.source)?;
        }
        vetting.policy.check()?;
        change::in_future(vetting.expires_at)?;
        let limits = self.quotas.defaults();
        let (id, by) = (caller.request_id, caller.by());
        self.add(id, &caller.owner, caller.is_admin(), vetting, limits, &by)
            .await
    }

    /// A secret of the settings is the operator's to lend.
    fn may_use(&self, caller: &Caller, name: &str, source: Source) -> Result<()> {
        if !caller.is_admin() {
            let why = "Only an admin names credentials: they are the operator's.";
            return Err(Error::new(Code::Forbidden, why));
        }
        if source == Source::Engine {
            let why = "credentials: nothing is pulled for an image of the engine alone.";
            return Err(Error::new(Code::Conflict, why));
        }
        match self.settings.secrets.has(name) {
            true => Ok(()),
            false => Err(Error::new(
                Code::Conflict,
                format!("credentials: SLIPWAY_REGISTRY_SECRETS has no `{name}`."),
            )),
        }
    }

    async fn add(
        &self,
        id: Uuid,
        owner: &str,
        shared: bool,
        vetting: Vetting,
        limits: &quotas::Limits,
        by: &By,
    ) -> Result<Arc<Image>> {
        let requested = vetting.reference.as_str();
        let reference = Reference::parse(requested).map_err(|why| {
            Error::new(
                Code::Conflict,
                format!("`{requested}` is no image reference: {why}."),
            )
        })?;
        let image = Image {
            id,
            owner: owner.to_owned(),
            shared: vetting.shared.unwrap_or(shared),
            reference: reference.to_string(),
            requested: requested.to_owned(),
            source: vetting.source,
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
            policy: Json(vetting.policy),
            version: 1,
            suspended_at: None,
            suspension: None,
            expires_at: vetting.expires_at.map(keepable),
            drift: None,
            moved_to: None,
            checked_at: None,
            credentials: vetting.credentials,
            revoked: false,
        };
        match self.changed(self.store.add_image(&image, limits, by).await)? {
            Added::Yes => {}
            Added::Taken(holder) => {
                return Err(Error::new(
                    Code::Conflict,
                    format!(
                        "{} is vetted already, as image {holder}. POST /api/image/{holder}/accept/ approves new bytes.",
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

    /// Vets the images of the setting, on the first start with an empty list.
    pub async fn seed(&self, references: &[String]) -> Result<()> {
        if self.store.needs_seed().await? {
            for reference in references
                .iter()
                .map(|text| text.trim())
                .filter(|text| !text.is_empty())
            {
                let (id, limits, by) = (Uuid::now_v7(), quotas::Limits::default(), By::slipway());
                let vetting = Vetting {
                    reference: reference.to_owned(),
                    source: Source::Registry,
                    shared: Some(true),
                    policy: Policy::default(),
                    expires_at: None,
                    credentials: None,
                };
                let added = self.add(id, ADMIN, true, vetting, &limits, &by);
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

    /// The same of all that ever were on the list.
    pub async fn history(
        &self,
        caller: &Caller,
        owner: Option<&str>,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<(Vec<Arc<Image>>, bool)> {
        let shared = owner.is_none();
        let owner = match caller.narrowed(owner) {
            Ok(owner) => owner,
            Err(Nothing) => return Ok((Vec::new(), false)),
        };
        let wanted = i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1;
        let page = self
            .store
            .images_page(owner, shared, cursor, wanted)
            .await?;
        let more = page.len() > limit;
        let page = page.into_iter().take(limit).map(Arc::new).collect();
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
        if let Some(why) = image.suspended() {
            return Err(suspended(image, &why));
        }
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

    /// Whether the container of `row` may be started again: only while what it runs is approved of, for
    /// its owner. Answers the conditions that hold.
    pub async fn startable(&self, row: &Container) -> Result<Policy> {
        let list = self.list().await?;
        let image = list.by_id(row.image_id).filter(|image| {
            let same = image.source == Source::Engine || image.digest == row.digest;
            same && (image.shared || image.owner == row.owner || row.owner == ADMIN)
        });
        let image = image.ok_or_else(|| no_longer(&row.reference))?;
        match image.suspended() {
            Some(why) => Err(suspended(image, &why)),
            None => Ok(self.policy(image)),
        }
    }

    /// The conditions of `image` that hold: its own, and the settings' where it says nothing.
    pub fn policy(&self, image: &Image) -> Policy {
        image
            .policy
            .in_force(&self.settings.limits, &self.settings.networks)
    }

    /// Names what is worth knowing of `image` as it is now: an entity tag (RFC 9110, 8.8.3), strong.
    pub fn tag(&self, image: &Image) -> String {
        format!("\"{}-{}\"", image.version, self.fingerprint)
    }

    /// Changes with the list, and with the progress of a pull.
    pub(super) fn moved(&self) -> watch::Receiver<()> {
        self.moved.subscribe()
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
        self.moved.send_replace(());
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

    /// The bytes of the registry that it is pinned to, as the engine is asked to forget them.
    fn bytes(&self) -> Option<String> {
        self.pinned().filter(|_| self.source == Source::Registry)
    }

    /// Why it is not launched, if it is suspended: by somebody, or because its time is up.
    pub fn suspended(&self) -> Option<String> {
        match (self.suspended_at, self.expires_at) {
            (Some(_), _) => Some(self.suspension.clone().unwrap_or_default()),
            (None, Some(at)) if at <= now() => Some(EXPIRED.to_owned()),
            _ => None,
        }
    }

    /// The repository of our own tag, which keeps the bytes from being pruned.
    fn tag(id: Uuid) -> String {
        format!("slipway/{id}")
    }
}

/// The refusal to start what is no longer approved of.
pub fn no_longer(reference: &str) -> Error {
    Error::new(
        Code::ImageNotVetted,
        format!(
            "The bytes that it runs are no longer approved of as {reference}. Launch a new one."
        ),
    )
}

fn suspended(image: &Image, why: &str) -> Error {
    let reason = match why {
        "" => String::new(),
        why => format!(": {why}"),
    };
    Error::new(
        Code::ImageSuspended,
        format!(
            "The approval of {} is suspended{reason}. GET /api/image/{}/ tells when that is over.",
            image.reference, image.id
        ),
    )
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
