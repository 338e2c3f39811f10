//! The engine's events are followed, so that the mirror shows what the engine has and an end is written
//! down when it comes. Whenever they begin to be followed, everything is looked at once: what happened
//! while nobody listened is found then.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::{
    FutureExt, StreamExt, TryStreamExt, future::BoxFuture, stream, stream::FuturesUnordered,
};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{Containers, mirror::Word};
use crate::{
    engine::{EngineError, Happening, Listed, Live},
    metrics::METRICS,
};

/// Time between two tries to follow the engine; doubled, up to a limit, where each ends soon after all was
/// looked at.
const AGAIN: Duration = Duration::from_millis(200);
const SELDOM: Duration = Duration::from_secs(2);
const SOON: Duration = Duration::from_secs(10);
/// Time between two pings: with theirs it is how old `as_of` becomes while all is well.
const BEAT: Duration = Duration::from_millis(400);
/// Containers that the engine is asked about at once, and time for each answer when all are looked at.
const LOOKS: usize = 8;
const LOOK: Duration = Duration::from_secs(2);
/// Time until the engine is asked again about one that it has trouble with.
const LATER: Duration = Duration::from_secs(1);

/// What the engine answers.
type Answer<T> = std::result::Result<T, EngineError>;

impl Containers {
    /// Follows the engine until `stop`.
    pub async fn watch(self: Arc<Self>, stop: CancellationToken) {
        let follow = async {
            let (mut pause, mut told) = (AGAIN, false);
            loop {
                let begun = Instant::now();
                let error = match self.follow().await {
                    Ok(()) => "they ended".to_owned(),
                    Err(error) => error.to_string(),
                };
                let followed = self.mirror.follow(false);
                if followed || !told {
                    tracing::warn!(
                        error,
                        "the engine's events cannot be followed; trying again"
                    );
                    told = true;
                }
                pause = match followed && begun.elapsed() < SOON {
                    true => (pause * 2).min(SELDOM),
                    false => AGAIN,
                };
                tokio::time::sleep(pause).await;
            }
        };
        let beat = async {
            loop {
                if self.engine.ping().await.is_ok() {
                    self.mirror.heard();
                }
                // How a restart that fails ends, the engine tells nobody.
                for id in self.mirror.restarting() {
                    if self.retries().insert(id) {
                        let _ = self.missed.send(id);
                    }
                }
                tokio::time::sleep(BEAT).await;
            }
        };
        stop.run_until_cancelled(async { tokio::join!(follow, beat) })
            .await;
    }

    async fn follow(self: &Arc<Self>) -> Answer<()> {
        let mut told_later = self.told_later.lock().await;
        self.retries().clear();
        let mut happenings = self.engine.happenings(self.instance).await?;
        let turns = Semaphore::new(LOOKS);
        let mut work: FuturesUnordered<BoxFuture<'_, Answer<()>>> = FuturesUnordered::new();
        work.push(self.begin_to_follow().boxed());
        loop {
            tokio::select! {
                happening = happenings.try_next() => match happening? {
                    Some(happening) => work.push(self.hear(happening, &turns).boxed()),
                    None => return Ok(()),
                },
                Some(id) = told_later.recv() => work.push(self.hear_later(id, &turns).boxed()),
                Some(done) = work.next() => done?,
                () = self.astray.notified() => {
                    return Err(EngineError::Away("it did not tell what happened".to_owned()));
                }
            }
        }
    }

    async fn begin_to_follow(self: &Arc<Self>) -> Answer<()> {
        self.look_at_all(true).await?;
        self.mirror.follow(true);
        self.mirror.heard();
        METRICS.resyncs.inc();
        tracing::info!("the engine's events are followed");
        let containers = Arc::clone(self);
        self.write_down(async move { containers.note_all().await })
            .await;
        // What is lost is the repair's.
        self.untidy.notify_one();
        Ok(())
    }

    /// Something happened to a container.
    async fn hear(self: &Arc<Self>, happening: Happening, turns: &Semaphore) -> Answer<()> {
        if !happening.changes() {
            return Ok(());
        }
        // Who launches it looks at it himself.
        let launching = |id| {
            self.busy_ids()
                .get(id)
                .is_some_and(|work| work.stage.is_some())
        };
        if matches!(happening.action.as_str(), "create" | "start") && launching(&happening.id) {
            return Ok(());
        }
        let id = happening.id;
        let heard = self.hear_of(id, happening.container_id, turns).await?;
        if !heard && !self.mark_missed(id) && self.retries().insert(id) {
            self.ask_later(id).await;
        }
        Ok(())
    }

    /// Something happened to the container of row `id`, and is looked at now; again in a while, as long as the
    /// engine has trouble with it.
    async fn hear_later(self: &Arc<Self>, id: Uuid, turns: &Semaphore) -> Answer<()> {
        let row = self.store.container(id).await;
        let heard = match row.map(|row| row.and_then(|row| row.container_id)) {
            Ok(Some(container_id)) => self.hear_of(id, container_id, turns).await?,
            Ok(None) => true,
            Err(error) => {
                error.log();
                false
            }
        };
        if heard || self.mark_missed(id) {
            self.retries().remove(&id);
        } else {
            self.ask_later(id).await;
        }
        Ok(())
    }

    /// Whether the engine says how it does.
    async fn hear_of(
        self: &Arc<Self>,
        id: Uuid,
        container_id: String,
        turns: &Semaphore,
    ) -> Answer<bool> {
        let turn = turns.acquire().await;
        let looked = self.look(&container_id).await;
        drop(turn);
        if let Err(error) = looked {
            // The engine is away, and all is looked at when it is back; or it has trouble with this one.
            self.engine.ping().await?;
            tracing::warn!(container = %id, %error, "the engine does not say how it does");
            return Ok(false);
        }
        let containers = Arc::clone(self);
        self.write_down(async move { containers.note(id, &container_id).await })
            .await;
        Ok(true)
    }

    /// Has the container of row `id`, which is among the `retries`, looked at again in a while.
    async fn ask_later(&self, id: Uuid) {
        tokio::time::sleep(LATER).await;
        let _ = self.missed.send(id);
    }

    /// Asks the engine how a container does: the mirror knows it then, too. `None`: it has it no longer.
    pub(super) async fn look(&self, container_id: &str) -> Answer<Option<Arc<Live>>> {
        let question = self.mirror.ask(container_id);
        match self.engine.inspect(container_id).await {
            Ok(live) => {
                question.answer(Word::Live(Arc::new(live.without_secrets())));
                Ok(Some(Arc::new(live)))
            }
            Err(EngineError::Missing(_)) => {
                question.answer(Word::Gone);
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Asks the engine which containers there are, and about each that is otherwise in the mirror; about
    /// every one (`again`) where changes may have been missed that the engine's list does not show.
    pub(super) async fn look_at_all(&self, again: bool) -> Answer<Vec<Listed>> {
        let turn = self.mirror.turn();
        let listed = self.engine.list(self.instance).await?;
        let mut asked: Vec<(Uuid, String)> = match again {
            true => listed
                .iter()
                .map(|one| (one.id, one.container_id.clone()))
                .collect(),
            false => Vec::new(),
        };
        let differing = self.mirror.differing(&listed, turn).into_iter();
        asked.extend(differing.map(|differing| (differing.id, differing.container_id)));
        asked.sort();
        asked.dedup();
        let looks = stream::iter(asked).map(|(id, container_id)| async move {
            let looked = tokio::time::timeout(LOOK, self.look(&container_id)).await;
            let looked = looked.unwrap_or_else(|_| Err(EngineError::Away("no answer".to_owned())));
            (looked.err(), id)
        });
        let mut looks = std::pin::pin!(looks.buffer_unordered(LOOKS));
        while let Some((error, id)) = looks.next().await {
            // One that the engine has trouble with keeps nobody from the others.
            if let Some(error) = error {
                self.engine.ping().await?;
                tracing::warn!(container = %id, %error, "the engine does not say how it does");
                if self.retries().insert(id) {
                    let _ = self.missed.send(id);
                }
            }
        }
        self.mirror.looked(turn, &listed);
        Ok(listed)
    }
}
