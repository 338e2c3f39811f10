//! What the engine has, in memory, so that who reads never waits for the engine. It is fed by the engine's
//! events (`watch.rs`), by whoever changes a container himself, and by looking at all of them.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use tokio::sync::broadcast;
use uuid::Uuid;

use crate::{
    engine::{Listed, Live},
    store::now,
};

/// The engine's word for one that ended and is about to be started again.
const RESTARTING: &str = "restarting";

/// The mirror.
#[derive(Debug)]
pub(super) struct Mirror {
    known: RwLock<Known>,
    turns: AtomicU64,
    /// Told the row's id of whatever changes.
    changed: broadcast::Sender<Uuid>,
}

#[derive(Debug, Default)]
struct Known {
    entries: HashMap<String, Entry>,
    /// The last look at all containers; `None` before the first, and then what is not here is unknown.
    looked: Option<Turn>,
    /// Whether the engine's events are followed.
    follows: bool,
    /// When the engine was last heard; the moment, too, which no change of the clock moves.
    heard: Option<(DateTime<Utc>, Instant)>,
}

#[derive(Debug)]
struct Entry {
    asked: Turn,
    /// How many ask the engine about it now.
    asking: usize,
    live: Word,
}

/// What the engine said of a container.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Word {
    /// Nothing yet.
    Unknown,
    /// It does so.
    Live(Arc<Live>),
    /// It has it no longer.
    Gone,
}

/// A container that is told otherwise here than by the engine's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Differing {
    /// The row's id.
    pub(super) id: Uuid,
    pub(super) container_id: String,
    /// Its state here, and by the list.
    known: Option<String>,
    listed: Option<String>,
    /// Whether the engine is being asked about it anyway.
    pub(super) asked: bool,
}

/// A place in the order in which the engine was asked: an answer to an older question never replaces a
/// newer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Turn(u64);

/// A question that is asked about one container.
#[derive(Debug)]
pub(super) struct Question<'a> {
    mirror: &'a Mirror,
    container_id: &'a str,
    turn: Turn,
}

impl Mirror {
    /// An empty one, which tells `changed`.
    pub(super) fn new(changed: broadcast::Sender<Uuid>) -> Self {
        Self {
            known: RwLock::default(),
            turns: AtomicU64::default(),
            changed,
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(|error| error.into_inner())
    }

    fn write(&self) -> RwLockWriteGuard<'_, Known> {
        let known = self.known.write();
        known.unwrap_or_else(|error| error.into_inner())
    }

    /// The next turn; taken before the engine is asked.
    pub(super) fn turn(&self) -> Turn {
        Turn(self.turns.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// Begins to ask about one container.
    pub(super) fn ask<'a>(&'a self, container_id: &'a str) -> Question<'a> {
        let turn = self.turn();
        let mut known = self.write();
        match known.entries.get_mut(container_id) {
            Some(entry) => entry.asking += 1,
            None => {
                let entry = Entry {
                    asked: Turn(0),
                    asking: 1,
                    live: Word::Unknown,
                };
                known.entries.insert(container_id.to_owned(), entry);
            }
        }
        Question {
            mirror: self,
            container_id,
            turn,
        }
    }

    /// The engine answered, to what was asked in `turn`.
    fn put(&self, turn: Turn, container_id: &str, word: Word) {
        let mut known = self.write();
        let Some(entry) = known.entries.get_mut(container_id) else {
            return;
        };
        if entry.asked > turn {
            return;
        }
        entry.asked = turn;
        let old = std::mem::replace(&mut entry.live, word);
        let id = match (&old, &entry.live) {
            (old, new) if old == new => None,
            (_, Word::Live(live)) | (Word::Live(live), _) => Some(live.id),
            _ => None,
        };
        drop(known);
        if let Some(id) = id {
            let _ = self.changed.send(id);
        }
    }

    /// What is known of a container.
    pub(super) fn get(&self, container_id: &str) -> Word {
        self.shown().get(container_id).clone()
    }

    /// What is known at one moment, of many.
    pub(super) fn shown(&self) -> Shown<'_> {
        Shown(self.read())
    }

    /// Those that the engine listed in `turn` and that are told otherwise here, or not at all; and those
    /// that are here and were not listed.
    pub(super) fn differing(&self, listed: &[Listed], turn: Turn) -> Vec<Differing> {
        let known = self.read();
        let mut differing = Vec::new();
        let mut differ = |id, container_id: &str, entry: Option<&Entry>, listed: Option<&str>| {
            let here = entry.and_then(|entry| match &entry.live {
                Word::Live(live) => Some(live.state.as_str()),
                _ => None,
            });
            // What is asked about after the list was is newer than the list.
            let newer = entry.is_some_and(|entry| entry.asked > turn);
            if here != listed && !newer {
                differing.push(Differing {
                    id,
                    container_id: container_id.to_owned(),
                    known: here.map(str::to_owned),
                    listed: listed.map(str::to_owned),
                    asked: entry.is_some_and(|entry| entry.asking > 0) || here == Some(RESTARTING),
                });
            }
        };
        for one in listed {
            let entry = known.entries.get(&one.container_id);
            differ(one.id, &one.container_id, entry, Some(&one.state));
        }
        let ids: HashSet<&str> = listed.iter().map(|one| one.container_id.as_str()).collect();
        for (container_id, entry) in &known.entries {
            if let Word::Live(live) = &entry.live
                && !ids.contains(container_id.as_str())
            {
                differ(live.id, container_id, Some(entry), None);
            }
        }
        differing
    }

    /// All that the engine `listed` in `turn` has been asked about. What was gone before the last such look
    /// is forgotten: nobody asks about it any more.
    pub(super) fn looked(&self, turn: Turn, listed: &[Listed]) {
        let ids: HashSet<&str> = listed.iter().map(|one| one.container_id.as_str()).collect();
        let mut known = self.write();
        let last = known.looked.replace(turn).unwrap_or(Turn(0));
        known.entries.retain(|container_id, entry| {
            let there = matches!(entry.live, Word::Live(_)) || ids.contains(container_id.as_str());
            there || entry.asking > 0 || entry.asked >= last
        });
    }

    /// The rows of those that the engine is about to start again.
    pub(super) fn restarting(&self) -> Vec<Uuid> {
        let known = self.read();
        let live = known
            .entries
            .values()
            .filter_map(|entry| match &entry.live {
                Word::Live(live) if live.state == RESTARTING => Some(live.id),
                _ => None,
            });
        live.collect()
    }

    /// From now on the engine's events are followed, or not; and whether they were before.
    pub(super) fn follow(&self, follows: bool) -> bool {
        std::mem::replace(&mut self.write().follows, follows)
    }

    /// Whether they are.
    pub(super) fn follows(&self) -> bool {
        self.read().follows
    }

    /// The engine answered just now, while its events are followed.
    pub(super) fn heard(&self) {
        let mut known = self.write();
        if known.follows {
            known.heard = Some((now(), Instant::now()));
        }
    }

    /// When the engine was last heard.
    pub(super) fn as_of(&self) -> Option<DateTime<Utc>> {
        self.shown().as_of()
    }

    /// How long ago that was.
    pub(super) fn age(&self) -> Option<Duration> {
        self.shown().age()
    }

    /// How many containers there are.
    pub(super) fn count(&self) -> usize {
        let known = self.read();
        let live = |entry: &&Entry| matches!(entry.live, Word::Live(_));
        known.entries.values().filter(live).count()
    }
}

/// What is known at one moment; who has it keeps others from adding to it.
pub(super) struct Shown<'a>(RwLockReadGuard<'a, Known>);

impl Shown<'_> {
    /// What is known of a container.
    pub(super) fn get(&self, container_id: &str) -> &Word {
        match self.0.entries.get(container_id).map(|entry| &entry.live) {
            None if self.0.looked.is_some() => &Word::Gone,
            None => &Word::Unknown,
            Some(word) => word,
        }
    }

    /// When the engine was last heard.
    pub(super) fn as_of(&self) -> Option<DateTime<Utc>> {
        self.0.heard.map(|(time, _)| time)
    }

    /// How long ago that was.
    pub(super) fn age(&self) -> Option<Duration> {
        self.0.heard.map(|(_, moment)| moment.elapsed())
    }
}

impl Question<'_> {
    /// The engine's answer. What it does not answer stays as it was known.
    pub(super) fn answer(self, word: Word) {
        self.mirror.put(self.turn, self.container_id, word);
    }
}

impl Drop for Question<'_> {
    fn drop(&mut self) {
        let mut known = self.mirror.write();
        if let Some(entry) = known.entries.get_mut(self.container_id) {
            entry.asking = entry.asking.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mirror() -> Mirror {
        Mirror::new(broadcast::channel(8).0)
    }

    fn live(state: &str) -> Word {
        Word::Live(Arc::new(Live {
            state: state.to_owned(),
            ..Default::default()
        }))
    }

    fn listed(container_id: &str, state: &str) -> Listed {
        Listed {
            id: Uuid::nil(),
            name: String::new(),
            container_id: container_id.to_owned(),
            state: state.to_owned(),
        }
    }

    #[test]
    fn an_older_answer_does_not_replace_a_newer_one() {
        let mirror = mirror();
        let (older, newer) = (mirror.ask("a"), mirror.ask("a"));
        newer.answer(live("exited"));
        older.answer(live("running"));
        assert_eq!(mirror.get("a"), live("exited"));
    }

    #[test]
    fn what_is_gone_is_forgotten_and_stays_gone() {
        let mirror = mirror();
        let late = mirror.ask("a");
        mirror.ask("a").answer(Word::Gone);
        mirror.looked(mirror.turn(), &[]);
        late.answer(live("running"));
        assert_eq!(mirror.get("a"), Word::Gone);
        for _ in 0..2 {
            mirror.looked(mirror.turn(), &[]);
        }
        assert!(mirror.read().entries.is_empty());
        assert_eq!(mirror.get("a"), Word::Gone);
    }

    #[test]
    fn what_was_never_told_is_unknown() {
        let mirror = mirror();
        assert_eq!(mirror.get("a"), Word::Unknown);
        // The engine lists it, and does not say how it does.
        drop(mirror.ask("a"));
        mirror.looked(mirror.turn(), &[listed("a", "running")]);
        assert_eq!(mirror.get("a"), Word::Unknown);
        assert_eq!(mirror.get("b"), Word::Gone);
    }

    #[test]
    fn what_differs_is_found() {
        let mirror = mirror();
        for id in ["a", "b", "c"] {
            mirror.ask(id).answer(live("running"));
        }
        let turn = mirror.turn();
        let now = [
            listed("a", "exited"),
            listed("b", "running"),
            listed("d", "created"),
        ];
        let differing = || {
            let mut differing = mirror.differing(&now, turn);
            differing.sort_by(|one, other| one.container_id.cmp(&other.container_id));
            let differing = differing.into_iter();
            let differing = differing.map(|one| (one.container_id, one.asked));
            differing.collect::<Vec<_>>()
        };
        let (a, c, d) = ("a".to_owned(), "c".to_owned(), "d".to_owned());
        assert_eq!(
            differing(),
            [(a.clone(), false), (c, false), (d.clone(), false)]
        );
        let _asking = mirror.ask("a");
        mirror.ask("c").answer(Word::Gone);
        assert_eq!(differing(), [(a, true), (d, false)]);
    }

    #[test]
    fn the_time_is_that_of_an_engine_that_is_followed() {
        let mirror = mirror();
        mirror.heard();
        assert_eq!(mirror.as_of(), None);
        mirror.follow(true);
        mirror.heard();
        assert!(mirror.as_of().is_some());
    }
}
