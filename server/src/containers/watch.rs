//! The engine's events are followed, so that the mirror shows what the engine has and an end is written
//! down when it comes. Whenever they begin to be followed, everything is looked at once: what happened
//! while nobody listened is found then.

use std::{sync::Arc, time::Duration};

use futures_util::{
    FutureExt, StreamExt, TryStreamExt, future::BoxFuture, stream, stream::FuturesUnordered,
};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{Container, Containers, Phase, mirror::Word};
use crate::{
    engine::{EngineError, Happening, Listed, Live},
    error::Result,
    metrics::METRICS,
    store::events::By,
};

/// Time between two tries to follow the engine.
const AGAIN: Duration = Duration::from_millis(200);
/// Time between two pings: how old `as_of` becomes while all is well.
const BEAT: Duration = Duration::from_millis(500);
/// Time in which a ping must be answered.
const ANSWER: Duration = Duration::from_secs(1);
/// Containers that the engine is asked about at once.
const LOOKS: usize = 8;
/// Time for the engine's event to explain what differs.
const EXPLAINED: Duration = Duration::from_secs(1);

/// What the engine answers.
type Answer<T> = std::result::Result<T, EngineError>;

impl Containers {
    /// Follows the engine until `stop`.
    pub async fn watch(self: Arc<Self>, stop: CancellationToken) {
        let follow = async {
            loop {
                if let Err(error) = self.follow().await {
                    tracing::debug!(%error, "the engine's events cannot be followed; trying again");
                }
                self.mirror.follow(false);
                tokio::time::sleep(AGAIN).await;
            }
        };
        let beat = async {
            loop {
                let answer = tokio::time::timeout(ANSWER, self.engine.ping()).await;
                if matches!(answer, Ok(Ok(()))) {
                    self.mirror.heard();
                }
                tokio::time::sleep(BEAT).await;
            }
        };
        stop.run_until_cancelled(async { tokio::join!(follow, beat) })
            .await;
    }

    async fn follow(&self) -> Answer<()> {
        let mut told_later = self.told_later.lock().await;
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
            }
        }
    }

    async fn begin_to_follow(&self) -> Answer<()> {
        self.look_at_all(true).await?;
        self.mirror.follow(true);
        self.mirror.heard();
        METRICS.resyncs.inc();
        if let Err(error) = self.note_all().await {
            error.log();
            self.untidy.notify_one();
        }
        Ok(())
    }

    /// Something happened to a container.
    async fn hear(&self, happening: Happening, turns: &Semaphore) -> Answer<()> {
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
        self.hear_of(happening.id, &happening.container_id, turns)
            .await
    }

    /// Something happened to the container of row `id` while it was being worked on.
    async fn hear_later(&self, id: Uuid, turns: &Semaphore) -> Answer<()> {
        match self.store.container(id).await {
            Ok(row) => match row.and_then(|row| row.container_id) {
                Some(container_id) => self.hear_of(id, &container_id, turns).await,
                None => Ok(()),
            },
            Err(error) => {
                error.log();
                self.untidy.notify_one();
                Ok(())
            }
        }
    }

    async fn hear_of(&self, id: Uuid, container_id: &str, turns: &Semaphore) -> Answer<()> {
        let _turn = turns.acquire().await;
        if let Err(error) = self.look(container_id).await {
            // The engine is away, and all is looked at when it is back; or it has trouble with this one.
            self.engine.ping().await?;
            tracing::warn!(container = %id, %error, "the engine does not say how it does");
            tokio::time::sleep(EXPLAINED).await;
            let _ = self.missed.send(id);
            return Ok(());
        }
        if let Err(error) = self.note(id, container_id).await {
            error.log();
            self.untidy.notify_one();
        }
        Ok(())
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
        let differing = self.mirror.differing(&listed, turn);
        let mut ids: Vec<String> = differing.into_iter().map(|(_, id)| id).collect();
        if again {
            ids.extend(listed.iter().map(|one| one.container_id.clone()));
            ids.sort();
            ids.dedup();
        }
        let looks = stream::iter(ids).map(|id| async move { (self.look(&id).await.err(), id) });
        let mut looks = std::pin::pin!(looks.buffer_unordered(LOOKS));
        while let Some((error, container_id)) = looks.next().await {
            let Some(error) = error else { continue };
            // One that the engine has trouble with keeps nobody from the others.
            self.engine.ping().await?;
            tracing::warn!(container_id, %error, "the engine does not say how it does");
            if let Some(one) = listed.iter().find(|one| one.container_id == container_id) {
                self.mirror
                    .ask(&container_id)
                    .answer(Word::Live(Arc::new(one.into())));
            }
        }
        self.mirror.looked(turn);
        Ok(listed)
    }

    /// Every container that the engine has; the mirror agrees with it then. What it had wrong although the
    /// engine's events were followed, and no event explains a moment later, is a defect: it is counted and
    /// logged.
    pub async fn verified(&self) -> Answer<Vec<Listed>> {
        let suspects = self.suspects().await?;
        if !suspects.is_empty() {
            tokio::time::sleep(EXPLAINED).await;
            for (id, container_id) in self.suspects().await? {
                if suspects.iter().any(|(_, suspect)| *suspect == container_id) {
                    METRICS.disagreements.inc();
                    tracing::error!(container = %id, container_id, "what is known of it was wrong");
                }
            }
        }
        self.look_at_all(false).await
    }

    async fn suspects(&self) -> Answer<Vec<(Uuid, String)>> {
        let turn = self.mirror.turn();
        let listed = self.engine.list(self.instance).await?;
        let mut suspects = match self.mirror.follows() {
            true => self.mirror.differing(&listed, turn),
            false => Vec::new(),
        };
        suspects.retain(|(id, _)| !self.is_busy(*id));
        Ok(suspects)
    }

    /// Writes down what the mirror shows of the container of row `id`.
    async fn note(&self, id: Uuid, container_id: &str) -> Result<()> {
        // Who changes it just now writes down what he did, and what happens meanwhile is looked at then.
        if let Some(work) = self.busy_ids().get_mut(&id) {
            work.missed = true;
            return Ok(());
        }
        match self.store.container(id).await? {
            Some(row) if row.container_id.as_deref() == Some(container_id) => {
                self.note_row(&row).await
            }
            _ => Ok(()),
        }
    }

    /// Writes down which have ended by the mirror, and which run again: one that has ended takes nothing of
    /// its owner's quota. Who changes one just now writes down himself what becomes of it.
    pub async fn note_all(&self) -> Result<()> {
        for row in self.store.containers_open().await?.values() {
            if !self.is_busy(row.id) {
                self.note_row(row).await?;
            }
        }
        Ok(())
    }

    async fn note_row(&self, row: &Container) -> Result<()> {
        let (Some(container_id), Phase::Running) = (&row.container_id, row.phase) else {
            return Ok(());
        };
        match (self.mirror.get(container_id), row.finished_at) {
            (Word::Live(live), None) if live.ended() => {
                let reason = super::Reason::Exited;
                self.write_end(row, &live, reason, &By::engine()).await?;
            }
            (Word::Live(live), Some(ended)) if live.runs() => {
                let by = By::engine();
                self.store.container_runs_again(row.id, ended, &by).await?;
            }
            (Word::Gone, _) => self.untidy.notify_one(),
            _ => {}
        }
        Ok(())
    }
}

impl From<&Listed> for Live {
    /// As much as the engine's list says.
    fn from(listed: &Listed) -> Self {
        Self {
            id: listed.id,
            name: listed.name.clone(),
            container_id: listed.container_id.clone(),
            state: listed.state.clone(),
            ..Self::default()
        }
    }
}
