//! What the engine tells of this Slipway's containers as it happens.

use std::collections::HashMap;

use bollard::query_parameters::EventsOptions;
use futures_util::{StreamExt, TryStreamExt};
use uuid::Uuid;

use super::{Flow, LABEL_CONTAINER, LABEL_INSTANCE, docker::sort};

/// Something happened to a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// The row's id.
    pub id: Uuid,
    /// The engine's id.
    pub container_id: String,
    /// The engine's word for it.
    pub action: String,
}

/// Everything that happens to the containers that carry the label of `instance`.
pub(super) fn follow(api: &bollard::Docker, instance: Uuid) -> Flow<Happening> {
    let filters = HashMap::from([
        ("type".to_owned(), vec!["container".to_owned()]),
        (
            "label".to_owned(),
            vec![format!("{LABEL_INSTANCE}={instance}")],
        ),
    ]);
    let options = EventsOptions {
        filters: Some(filters),
        ..Default::default()
    };
    api.events(Some(options))
        .map_err(sort)
        .try_filter_map(|event| {
            let happening = event.actor.and_then(|actor| {
                let id = actor.attributes?.get(LABEL_CONTAINER)?.parse().ok()?;
                Some(Happening {
                    id,
                    container_id: actor.id?,
                    action: event.action?,
                })
            });
            std::future::ready(Ok(happening))
        })
        .boxed()
}
