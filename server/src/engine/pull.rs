//! A pull, and how far it is.

use std::{collections::HashMap, time::Duration};

use bollard::{
    auth::DockerCredentials, models::CreateImageInfo, query_parameters::CreateImageOptions,
};
use futures_util::TryStreamExt;

use super::{EngineError, Login, Progress, Result, docker::from_registry};

/// The longest silence of a pull.
const SILENCE: Duration = Duration::from_secs(300);

/// What the engine shows the registry of `reference`.
pub(super) fn credentials(reference: &str, login: Option<&Login>) -> Option<DockerCredentials> {
    login.map(|login| DockerCredentials {
        username: Some(login.username.clone()),
        password: Some(login.password.clone()),
        serveraddress: reference.split('/').next().map(str::to_owned),
        ..Default::default()
    })
}

/// Pulls `pinned`, and tells how far it is.
pub(super) async fn run(
    api: &bollard::Docker,
    pinned: &str,
    login: Option<&Login>,
    tell: &(dyn Fn(Progress) + Send + Sync),
) -> Result<()> {
    let options = CreateImageOptions {
        from_image: Some(pinned.into()),
        ..Default::default()
    };
    let login = credentials(pinned, login);
    let mut events = Box::pin(api.create_image(Some(options), None, login));
    let mut layers = Layers::default();
    // The engine answers 200 before it begins; a failure is an event.
    while let Some(event) = from_registry(SILENCE, events.try_next()).await? {
        if let Some(message) = event
            .error_detail
            .as_ref()
            .and_then(|detail| detail.message.clone())
        {
            return Err(EngineError::Failed(message));
        }
        if layers.hear(&event) {
            tell(layers.progress());
        }
    }
    Ok(())
}

/// The layers that are fetched: of each how much is there, and how large it is once that is known.
#[derive(Debug, Default)]
struct Layers {
    layers: HashMap<String, (i64, Option<i64>)>,
    done: i64,
}

impl Layers {
    /// Whether the event says anything of a layer.
    fn hear(&mut self, event: &CreateImageInfo) -> bool {
        let (Some(id), Some(status)) = (&event.id, &event.status) else {
            return false;
        };
        let layer = match status.as_str() {
            "Pulling fs layer" | "Waiting" => {
                self.layers.entry(id.clone()).or_insert((0, None));
                return true;
            }
            "Downloading" | "Verifying Checksum" | "Download complete" | "Pull complete" => {
                self.layers.get_mut(id)
            }
            _ => None,
        };
        let Some(layer) = layer else { return false };
        if status == "Downloading" {
            let detail = event.progress_detail.as_ref();
            let total = detail
                .and_then(|detail| detail.total)
                .filter(|total| *total > 0);
            let current = detail.and_then(|detail| detail.current).unwrap_or_default();
            *layer = (layer.0.max(current), total.or(layer.1));
        } else {
            // A small layer is there before its size was told.
            let total = layer.1.unwrap_or(layer.0);
            *layer = (total, Some(total));
        }
        true
    }

    fn progress(&mut self) -> Progress {
        let done = self.layers.values().map(|(done, _)| done).sum();
        self.done = self.done.max(done);
        let total: Option<i64> = self.layers.values().map(|(_, total)| *total).sum();
        Progress {
            done_bytes: self.done,
            total_bytes: total.map(|total| total.max(self.done)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(events: &[(&str, &str, i64, i64)]) -> Vec<(i64, Option<i64>)> {
        let mut layers = Layers::default();
        let mut told = Vec::new();
        for (id, status, current, total) in events {
            let event = serde_json::json!({
                "id": id, "status": status, "progressDetail": {"current": current, "total": total},
            });
            if layers.hear(&serde_json::from_value(event).unwrap()) {
                let progress = layers.progress();
                told.push((progress.done_bytes, progress.total_bytes));
            }
        }
        told
    }

    #[test]
    fn the_total_is_told_once_all_layers_are_known() {
        let told = told(&[
            ("python", "Pulling from library/python", 0, 0),
            ("a", "Pulling fs layer", 0, 0),
            ("b", "Pulling fs layer", 0, 0),
            ("c", "Already exists", 0, 0),
            ("a", "Downloading", 5, 10),
            ("b", "Downloading", 1, 4),
            ("a", "Downloading", 10, 10),
            ("b", "Download complete", 0, 0),
            ("b", "Extracting", 1, 9),
            ("a", "Pull complete", 0, 0),
        ]);
        let sums = [
            (0, None),
            (0, None),
            (5, None),
            (6, Some(14)),
            (11, Some(14)),
            (14, Some(14)),
            (14, Some(14)),
        ];
        assert_eq!(told, sums);
    }
}
