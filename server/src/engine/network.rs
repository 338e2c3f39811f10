//! Slipway's own bridge: made when missing, containers on it do not reach each other.

use std::{
    collections::HashMap,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use bollard::{
    models::NetworkCreateRequest,
    query_parameters::{InspectNetworkOptions, ListNetworksOptions},
};
use tokio::sync::Mutex;

use super::{EngineError, Result, docker::within};

const LIMIT: Duration = Duration::from_secs(30);
const NO_ICC: (&str, &str) = ("com.docker.network.bridge.enable_icc", "false");

/// The bridge of one name, and whether it is known to be there.
#[derive(Debug)]
pub(super) struct Network {
    name: String,
    known: AtomicBool,
    making: Mutex<()>,
}

impl Network {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            known: AtomicBool::new(false),
            making: Mutex::new(()),
        }
    }

    /// Its name, after it is there.
    pub(super) async fn ensure(&self, api: &bollard::Docker) -> Result<&str> {
        if self.known.load(Ordering::Acquire) {
            return Ok(&self.name);
        }
        let _one_at_a_time = self.making.lock().await;
        let inspect = api.inspect_network(&self.name, None::<InspectNetworkOptions>);
        match within(LIMIT, inspect).await {
            Ok(found) => {
                let options = found.options.unwrap_or_default();
                if options.get(NO_ICC.0).map(String::as_str) != Some(NO_ICC.1) {
                    return Err(EngineError::Refused(format!(
                        "the engine's network {} lets containers reach each other ({} is not {}); \
                         remove it, or set SLIPWAY_NETWORK to another name",
                        self.name, NO_ICC.0, NO_ICC.1
                    )));
                }
            }
            Err(EngineError::Missing(_)) => self.make(api).await?,
            Err(error) => return Err(error),
        }
        self.known.store(true, Ordering::Release);
        Ok(&self.name)
    }

    async fn make(&self, api: &bollard::Docker) -> Result<()> {
        let request = NetworkCreateRequest {
            name: self.name.clone(),
            driver: Some("bridge".into()),
            options: Some(HashMap::from([(NO_ICC.0.into(), NO_ICC.1.into())])),
            ..Default::default()
        };
        within(LIMIT, api.create_network(request)).await?;
        // The engine does not keep names unique. Two Slipways that made one at the same moment both
        // keep the one with the lowest id, and remove the rest.
        let options = ListNetworksOptions {
            filters: Some(HashMap::from([(
                "name".to_owned(),
                vec![self.name.clone()],
            )])),
        };
        let mut twins: Vec<String> = within(LIMIT, api.list_networks(Some(options)))
            .await?
            .into_iter()
            .filter(|network| network.name.as_deref() == Some(&self.name))
            .filter_map(|network| network.id)
            .collect();
        twins.sort();
        for twin in twins.iter().skip(1) {
            match within(LIMIT, api.remove_network(twin)).await {
                Ok(()) | Err(EngineError::Missing(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// After an error that says the network is gone, looks again the next time. Says whether it was.
    pub(super) fn forget_if_missing(&self, error: &EngineError) -> bool {
        let gone = error
            .to_string()
            .contains(&format!("network {}", self.name));
        if gone {
            self.known.store(false, Ordering::Release);
        }
        gone
    }
}
