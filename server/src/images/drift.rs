//! Does a reference still name the bytes that were approved under it? Asked once in a while, one manifest
//! request an image, through the engine, so that its mirrors and certificates serve.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{Drift, EXPIRED, Image, Images};
use crate::{
    engine::EngineError,
    error::Result,
    reference::Reference,
    store::{events::By, now},
};

/// How often it is looked whether an image is due, or its time is up.
const PAUSE: Duration = Duration::from_secs(1);

impl Images {
    /// Looks references up again, and suspends what has expired, until `stop`; neither waits for the other.
    pub async fn watch(self: Arc<Self>, stop: CancellationToken) {
        let pause = || stop.run_until_cancelled(tokio::time::sleep(PAUSE));
        let expire = async {
            while pause().await.is_some() {
                if let Err(error) = self.expire().await {
                    error.log();
                }
            }
        };
        let check = async {
            while pause().await.is_some() {
                if let Some(Err(error)) = stop.run_until_cancelled(self.check_due()).await {
                    error.log();
                }
            }
        };
        tokio::join!(expire, check);
    }

    async fn expire(&self) -> Result<()> {
        if self.store.has_expired().await? {
            let suspended = self.store.suspend_expired(EXPIRED, &By::slipway()).await;
            self.changed(suspended)?;
        }
        Ok(())
    }

    /// One after the other: nobody waits for them, and a registry counts each as a pull.
    async fn check_due(&self) -> Result<()> {
        let every = self.settings.drift_every;
        if every <= TimeDelta::zero() {
            return Ok(());
        }
        for image in self
            .store
            .images_to_check(now() - every + every / 2)
            .await?
        {
            // One that was vetted before there were such looks has had none.
            let last = image.checked_at.unwrap_or(image.created_at);
            if last + due(image.id, every) <= now() {
                self.check(&image).await?;
            }
        }
        Ok(())
    }

    async fn check(&self, image: &Image) -> Result<()> {
        let Ok(reference) = Reference::parse(&image.reference) else {
            return Ok(());
        };
        let resolved = match self.login(image) {
            Ok(login) => {
                let name = reference.pullable();
                let resolved = self.engine.resolve(&name, login.as_ref()).await;
                match resolved {
                    // The registry was not asked: it is, when the engine is back.
                    Err(EngineError::Away(_)) => return Ok(()),
                    resolved => resolved.map_err(|error| match super::pull::says_gone(&error) {
                        true => Drift::Gone,
                        false => Drift::Unknown,
                    }),
                }
            }
            Err(_) => Err(Drift::Unknown),
        };
        let (drift, moved_to) = match &resolved {
            Ok(digest) if Some(digest) == image.digest.as_ref() => (Drift::Current, None),
            Ok(digest) => (Drift::Moved, Some(digest.as_str())),
            Err(drift) => (*drift, None),
        };
        let by = By::slipway();
        let checked = self.store.image_checked(image, drift, moved_to, &by);
        if self.changed(checked.await)? {
            tracing::info!(image = %image.id, reference = image.reference, drift = drift.name(), moved_to, "checked");
        }
        Ok(())
    }
}

/// The time from one look to the next: each image has its own, between three quarters of the period and
/// the whole, so that those that were vetted together are not asked for together for ever.
fn due(id: Uuid, every: TimeDelta) -> TimeDelta {
    let share = i32::from(id.as_bytes()[15]);
    every - every / 4 * share / 255
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_spread_over_the_period() {
        let every = TimeDelta::seconds(86_400);
        let of = |last: u8| due(Uuid::from_bytes([last; 16]), every);
        assert_eq!((of(0), of(255)), (every, every - every / 4));
        assert!(of(100) < of(50) && of(50) < of(0));
    }
}
