//! The vetted list in memory, and which image of it approves what.

use std::{collections::HashMap, sync::Arc};

use uuid::Uuid;

use super::{Image, Status};
use crate::reference::Reference;

/// The vetted list at one moment, newest first.
#[derive(Debug, Default)]
pub(super) struct List {
    images: Vec<Arc<Image>>,
    by_id: HashMap<Uuid, usize>,
    by_reference: HashMap<String, Vec<usize>>,
}

impl List {
    /// `images`, newest first.
    pub(super) fn new(images: Vec<Image>) -> Self {
        let by_id = images
            .iter()
            .enumerate()
            .map(|(at, image)| (image.id, at))
            .collect();
        let mut by_reference: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, image) in images.iter().enumerate() {
            let same = by_reference.entry(image.reference.clone());
            same.or_default().push(at);
        }
        Self {
            images: images.into_iter().map(Arc::new).collect(),
            by_id,
            by_reference,
        }
    }

    /// All of them.
    pub(super) fn images(&self) -> &[Arc<Image>] {
        &self.images
    }

    /// The one with this id.
    pub(super) fn by_id(&self, id: Uuid) -> Option<&Arc<Image>> {
        self.by_id.get(&id).and_then(|at| self.images.get(*at))
    }

    /// The row that approves `wanted` for `owner`: the same reference; or, where a digest was given,
    /// one of the same repository (and tag, if one was given) that is pinned to that digest. His own
    /// before a shared one.
    pub(super) fn approving(&self, owner: &str, wanted: &Reference) -> Option<&Arc<Image>> {
        let same = self.by_reference.get(&wanted.to_string());
        let same = same.into_iter().flatten();
        let same = same.filter_map(|at| self.images.get(*at));
        let digest = wanted.digest();
        let pinned = self.images.iter().filter(|image| {
            digest.is_some()
                && image.status == Status::Ready
                && image.digest.as_deref() == digest
                && Reference::parse(&image.reference).is_ok_and(|vetted| {
                    vetted.repository() == wanted.repository()
                        && (wanted.tag().is_none() || wanted.tag() == vetted.tag())
                })
        });
        let all: Vec<&Arc<Image>> = same.chain(pinned).collect();
        let own = all.iter().find(|image| image.owner == owner);
        own.or_else(|| all.iter().find(|image| image.shared))
            .copied()
    }

    /// Up to 10 references of `repository` that `owner` may launch.
    pub(super) fn of_repository(&self, owner: &str, repository: &str) -> Vec<&str> {
        self.images
            .iter()
            .filter(|image| image.shared || image.owner == owner)
            .filter(|image| {
                Reference::parse(&image.reference)
                    .is_ok_and(|vetted| vetted.repository() == repository)
            })
            .map(|image| image.reference.as_str())
            .take(10)
            .collect()
    }
}
