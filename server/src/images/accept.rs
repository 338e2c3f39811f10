//! Approving the bytes that a reference names now, in place of those from before.

use std::sync::Arc;

use uuid::Uuid;

use super::{Image, Images, Source, change::may_decide, pull::Failure, unknown};
use crate::{
    caller::Caller,
    error::{Code, Error, Result},
    reference::Reference,
    store::images::Changed,
};

impl Images {
    /// Pins the image with this id to `digest`, which its reference must name now, once the engine has
    /// its bytes. Until then launches run what they ran; answers it as it was and as it is.
    pub async fn accept(
        self: &Arc<Self>,
        caller: &Caller,
        id: Uuid,
        digest: &str,
        known: Option<&str>,
    ) -> Result<(Arc<Image>, Arc<Image>)> {
        let image = self.get(caller, id).await?;
        self.may_change(caller, &image, known)?;
        may_decide(caller, &image)?;
        let conflict = |why: String| Err(Error::new(Code::Conflict, why));
        let reference =
            Reference::parse(&image.reference).map_err(|why| Error::internal(why.to_string()))?;
        if image.source == Source::Engine || reference.digest().is_some() {
            return conflict(format!("{} names the same bytes always.", image.reference));
        }
        let Some(pulling) = self.mark_pulling(id) else {
            return conflict(format!(
                "{} is being pulled just now. Try again.",
                image.reference
            ));
        };
        let login = self
            .login(&image)
            .map_err(|failure| not_had(&image, failure))?;
        let resolved = self
            .engine
            .resolve(&reference.pullable(), login.as_ref())
            .await;
        let resolved =
            resolved.map_err(|error| not_had(&image, Failure::of(error, &image.reference)))?;
        if resolved != digest {
            return conflict(format!(
                "{} names {resolved} now, not {digest}. Look at that one, and decide again.",
                image.reference
            ));
        }
        // If this comes to nothing, the engine need not keep them.
        self.store.spend(&reference.pinned(digest)).await?;
        let fetch = self.fetch_pinned(&image, &reference, digest);
        let Some(pulled) = pulling.removed.run_until_cancelled(fetch).await else {
            return Err(unknown(id));
        };
        let pulled = pulled.map_err(|failure| not_had(&image, failure))?;
        loop {
            let before = self.get(caller, id).await?;
            self.may_change(caller, &before, known)?;
            let (spent, by) = (before.bytes(), caller.by());
            let accepted = self
                .store
                .accept_image(&before, &pulled, spent.as_deref(), &by)
                .await;
            if let Changed::Yes(after) = self.changed(accepted)? {
                tracing::info!(image = %id, digest, "accepted");
                // After the pin: until then the tag keeps what is launched.
                self.lacks_tag(id).await;
                self.wake.notify_one();
                return Ok((before, Arc::new(*after)));
            }
        }
    }
}

fn not_had(image: &Image, failure: Failure) -> Error {
    match failure {
        Failure::Away(text) => crate::engine::EngineError::Away(text).into(),
        Failure::Passing(text) | Failure::Final(text) => Error::new(
            Code::ImageNotReady,
            format!("The new bytes of {} cannot be had: {text}", image.reference),
        ),
    }
}
