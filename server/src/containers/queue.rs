//! Launches take turns: an engine gets slower, not faster, by more starts at once. Those that wait are not
//! without number, either: beyond that a launch is refused before anything is written down.

use std::{sync::Arc, time::Duration};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Code, Error, Result};

/// Launches that wait for each that is under way.
const WAITING: usize = 16;
/// How long one waits for its turn.
const PATIENCE: Duration = Duration::from_secs(60);

/// The turns.
#[derive(Debug)]
pub(super) struct Queue {
    places: Arc<Semaphore>,
    turns: Arc<Semaphore>,
    size: usize,
}

/// A place in the queue, until this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    _place: OwnedSemaphorePermit,
    turns: Arc<Semaphore>,
}

impl Queue {
    /// With `at_once` turns.
    pub(super) fn new(at_once: usize) -> Self {
        let size = at_once * (WAITING + 1);
        Self {
            places: Arc::new(Semaphore::new(size)),
            turns: Arc::new(Semaphore::new(at_once)),
            size,
        }
    }

    /// How many have a turn, and how many wait for theirs.
    pub(super) fn counts(&self) -> (usize, usize) {
        let turns = self.size / (WAITING + 1) - self.turns.available_permits();
        let places = self.size - self.places.available_permits();
        (turns, places.saturating_sub(turns))
    }

    /// A place, if there is one: 503 otherwise.
    pub(super) fn enter(&self) -> Result<Place> {
        let place = Arc::clone(&self.places).try_acquire_owned();
        let place = place.map_err(|_| {
            Error::new(
                Code::Overloaded,
                format!(
                    "{} launches are under way or waiting. Try again in 2 seconds.",
                    self.size
                ),
            )
        })?;
        Ok(Place {
            _place: place,
            turns: Arc::clone(&self.turns),
        })
    }
}

impl Place {
    /// Waits for a turn, which lasts until what this answers is dropped.
    pub(super) async fn turn(&self) -> Result<OwnedSemaphorePermit> {
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned()).await;
        let turn = turn.map_err(|_| {
            let waited =
                format!("There was no turn for this launch within {PATIENCE:?}. Try again later.");
            Error::new(Code::Overloaded, waited)
        })?;
        turn.map_err(Error::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn there_are_so_many_places_and_turns() {
        let queue = Queue::new(2);
        let places: Vec<Place> = (0..34).map(|_| queue.enter().unwrap()).collect();
        assert_eq!(queue.enter().unwrap_err().code, Code::Overloaded);
        let turns = (
            places[0].turn().await.unwrap(),
            places[1].turn().await.unwrap(),
        );
        assert_eq!(places[2].turn().await.unwrap_err().code, Code::Overloaded);
        assert_eq!(queue.counts(), (2, 32));
        drop(turns.0);
        let _turn = places[2].turn().await.unwrap();
        drop(places);
        let _place = queue.enter().unwrap();
    }
}
