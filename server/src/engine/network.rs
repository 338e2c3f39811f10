//! Slipway's own bridge: made when missing, containers on it do not reach each other.

use std::{collections::HashMap, time::Duration};

use bollard::{
    models::{Network, NetworkCreateRequest},
    query_parameters::ListNetworksOptions,
};
use chrono::DateTime;
use tokio::sync::Mutex;

use super::{EngineError, Result, docker::within};

const LIMIT: Duration = Duration::from_secs(30);
const NO_ICC: (&str, &str) = ("com.docker.network.bridge.enable_icc", "false");

/// The bridge of one name, and its id once it is known to be there.
#[derive(Debug)]
pub(super) struct Bridge {
    name: String,
    known: Mutex<Option<String>>,
}

impl Bridge {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            known: Mutex::default(),
        }
    }

    /// Its id, after it is there.
    pub(super) async fn ensure(&self, api: &bollard::Docker) -> Result<String> {
        let mut known = self.known.lock().await;
        if let Some(id) = &*known {
            return Ok(id.clone());
        }
        let id = match self.find(api).await? {
            Some(id) => id,
            None => {
                self.make(api).await?;
                let made = self.find(api).await?;
                made.ok_or_else(|| EngineError::Failed("the network is gone again".into()))?
            }
        };
        Ok(known.insert(id).clone())
    }

    /// The network of our name. An engine may keep several of one name, when two Slipways made one
    /// at the same moment, and then starts nothing on either: the oldest stays, the others go.
    async fn find(&self, api: &bollard::Docker) -> Result<Option<String>> {
        let options = ListNetworksOptions {
            filters: Some(HashMap::from([(
                "name".to_owned(),
                vec![self.name.clone()],
            )])),
        };
        let mut found = within(LIMIT, api.list_networks(Some(options))).await?;
        found.retain(|network| network.name.as_deref() == Some(&self.name));
        let created = |network: &Network| {
            let time = network.created.as_deref().unwrap_or_default();
            (DateTime::parse_from_rfc3339(time).ok(), network.id.clone())
        };
        found.sort_by_cached_key(created);
        let mut found = found.into_iter();
        let Some(network) = found.next() else {
            return Ok(None);
        };
        for twin in found.filter_map(|twin| twin.id) {
            if let Err(error) = within(LIMIT, api.remove_network(&twin)).await {
                tracing::warn!(network = twin, %error, "a second network of the name stays");
            }
        }
        let options = network.options.unwrap_or_default();
        if options.get(NO_ICC.0).map(String::as_str) == Some(NO_ICC.1) {
            return Ok(network.id);
        }
        Err(EngineError::Refused(format!(
            "the engine's network {} lets containers reach each other ({} is not {}); remove it, \
             or set SLIPWAY_NETWORK to another name",
            self.name, NO_ICC.0, NO_ICC.1
        )))
    }

    async fn make(&self, api: &bollard::Docker) -> Result<()> {
        let request = NetworkCreateRequest {
            name: self.name.clone(),
            driver: Some("bridge".into()),
            options: Some(HashMap::from([(NO_ICC.0.into(), NO_ICC.1.into())])),
            ..Default::default()
        };
        match within(LIMIT, api.create_network(request)).await {
            Ok(_) => Ok(()),
            // Another Slipway was faster.
            Err(EngineError::Refused(text)) if text.contains("already exists") => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// After an error that is about the network (it is gone, or there are two), looks again the next
    /// time. Says whether it was.
    pub(super) async fn forget_if_blamed(&self, error: &EngineError) -> bool {
        let mut known = self.known.lock().await;
        let blamed = known.as_ref().is_some_and(|id| {
            let text = error.to_string();
            text.contains("network") && (text.contains(id) || text.contains(&self.name))
        });
        if blamed {
            *known = None;
        }
        blamed
    }
}
