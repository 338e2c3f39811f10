//! What a container uses.

use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, future::ready, stream::BoxStream};

use super::{Container, Containers, Phase};
use crate::{
    caller::Caller,
    engine::{EngineError, Stats},
    error::{Code, Error, Result},
};

/// Time for the first reading, which takes two samples.
const FIRST: Duration = Duration::from_secs(10);

impl Containers {
    /// One reading of the container that `identifier` names.
    pub async fn stats(&self, caller: &Caller, identifier: &str) -> Result<Stats> {
        let (row, mut readings) = self.readings(caller, identifier, false).await?;
        readings.next().await.ok_or_else(|| not_running(&row))
    }

    /// One reading a second, until it has ended.
    pub async fn follow_stats(
        &self,
        caller: &Caller,
        identifier: &str,
    ) -> Result<BoxStream<'static, Stats>> {
        let (row, readings) = self.readings(caller, identifier, true).await?;
        let mut readings = readings.peekable();
        match std::pin::Pin::new(&mut readings).peek().await {
            Some(_) => Ok(readings.boxed()),
            None => Err(not_running(&row)),
        }
    }

    async fn readings(
        &self,
        caller: &Caller,
        identifier: &str,
        follow: bool,
    ) -> Result<(Container, BoxStream<'static, Stats>)> {
        let row = self.find(caller, identifier).await?;
        let container_id = self.container_id(&row)?;
        let mut readings = self.engine.stats(container_id, follow).await?.peekable();
        let first = std::pin::Pin::new(&mut readings).peek();
        let first = tokio::time::timeout(FIRST, first).await;
        let first = first.map_err(|_| EngineError::Away(format!("no reading within {FIRST:?}")))?;
        if let Some(Err(_)) = first
            && let Some(Err(error)) = readings.next().await
        {
            return Err(match error {
                EngineError::Missing(_) => not_running(&row).caused_by(error),
                error => error.into(),
            });
        }
        let readings = readings
            .into_stream()
            .take_while(|reading| ready(reading.is_ok()));
        let readings = readings.filter_map(|reading| ready(reading.ok()));
        Ok((row, readings.boxed()))
    }

    /// The engine's id of a container that it has.
    pub(super) fn container_id<'a>(&self, row: &'a Container) -> Result<&'a str> {
        match (&row.container_id, row.phase) {
            (Some(container_id), Phase::Running) => Ok(container_id),
            _ => Err(not_running(row)),
        }
    }
}

pub(super) fn not_running(row: &Container) -> Error {
    Error::new(
        Code::Conflict,
        format!("Container {} does not run. Start it first.", row.id),
    )
}
