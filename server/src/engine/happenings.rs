//! What the engine tells of this Slipway's containers as it happens.

use std::collections::HashMap;

use bollard::query_parameters::EventsOptions;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{StreamExt, TryStreamExt};
use uuid::Uuid;

use super::{
    EngineError, Flow, LABEL_CONTAINER, LABEL_INSTANCE, Result,
    docker::{ASK, sort, within},
};

/// How far the engine's clock may be behind ours, where it does not tell its time.
const CLOCKS: TimeDelta = TimeDelta::seconds(10);

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

impl Happening {
    /// Whether the container does otherwise since then, or may.
    pub fn changes(&self) -> bool {
        let changes = [
            "create", "start", "die", "stop", "oom", "pause", "unpause", "rename", "destroy",
        ];
        changes.contains(&self.action.as_str()) || self.action.starts_with("health_status")
    }
}

/// Everything that happens, from now on by the engine's clock, to the containers that carry the label of
/// `instance`. The connection is made when the first is asked for; the engine repeats what it missed.
pub(super) async fn follow(api: &bollard::Docker, instance: Uuid) -> Result<Flow<Happening>> {
    let now = match within(ASK, api.info()).await {
        Ok(info) => info.system_time,
        Err(EngineError::Away(error)) => return Err(EngineError::Away(error)),
        // A proxy before the engine may keep that to itself.
        Err(_) => None,
    };
    let now = now.and_then(|now| DateTime::parse_from_rfc3339(&now).ok());
    let now = now.map_or_else(|| Utc::now() - CLOCKS, |now| now.to_utc());
    let filters = HashMap::from([
        ("type".to_owned(), vec!["container".to_owned()]),
        (
            "label".to_owned(),
            vec![format!("{LABEL_INSTANCE}={instance}")],
        ),
    ]);
    let options = EventsOptions {
        since: Some(format!(
            "{}.{:09}",
            now.timestamp(),
            now.timestamp_subsec_nanos()
        )),
        filters: Some(filters),
        ..Default::default()
    };
    let happenings = api
        .events(Some(options))
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
        });
    Ok(happenings.boxed())
}
