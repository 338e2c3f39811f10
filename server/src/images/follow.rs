//! Following an image while it is pulled.

use std::sync::{Arc, PoisonError};

use async_stream::stream;
use futures_util::{StreamExt, stream::BoxStream};
use uuid::Uuid;

use super::{Image, Images, Status};
use crate::{
    caller::Caller,
    engine::Progress,
    error::{Code, Result},
};

/// What a follower is told; with an id that names how far he has been told.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// The image as it is now.
    Image(String, Arc<Image>),
    /// How far its pull is.
    Progress(String, Progress),
    /// It is not being pulled (any more).
    End,
}

/// The version of an image, and how many bytes of it had been fetched.
type Place = (i64, i64);

impl Images {
    /// The image with this id as it is and as it changes, and how far its pull is, until that has ended;
    /// without what was told up to the id `last`.
    pub async fn follow(
        self: &Arc<Self>,
        caller: &Caller,
        id: Uuid,
        last: Option<&str>,
    ) -> Result<BoxStream<'static, Told>> {
        self.get(caller, id).await?;
        let (images, caller) = (Arc::clone(self), caller.clone());
        let mut last = last.and_then(place);
        let told = stream! {
            let mut moved = images.moved();
            loop {
                moved.mark_unchanged();
                let progress = images.progress(id);
                // It was removed: what is not on the list is not pulled.
                let image = match images.get(&caller, id).await {
                    Ok(image) => image,
                    Err(error) => {
                        if error.code == Code::NotFound {
                            yield Told::End;
                        }
                        break;
                    }
                };
                if last.is_none_or(|(version, _)| version != image.version) {
                    last = Some((image.version, 0));
                    yield Told::Image(format!("{}-0", image.version), Arc::clone(&image));
                }
                if let (Some(progress), Some((version, done))) = (progress, last)
                    && progress.done_bytes > done
                {
                    last = Some((version, progress.done_bytes));
                    yield Told::Progress(format!("{version}-{}", progress.done_bytes), progress);
                }
                if image.status != Status::Pulling && progress.is_none() {
                    yield Told::End;
                    break;
                }
                if moved.changed().await.is_err() {
                    break;
                }
            }
        };
        Ok(told.boxed())
    }

    /// How far the pull of `id` is, if it is under way.
    pub fn progress(&self, id: Uuid) -> Option<Progress> {
        let pulling = self.pulling.lock().unwrap_or_else(PoisonError::into_inner);
        pulling.get(&id).and_then(|fetch| fetch.progress)
    }
}

fn place(id: &str) -> Option<Place> {
    let (version, done) = id.split_once('-')?;
    Some((version.parse().ok()?, done.parse().ok()?))
}
