//! What the engine has, in memory, so that who reads never waits for the engine. It is fed by the engine's
//! events (`watch.rs`), by whoever changes a container himself, and by looking at all of them.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering},
    },
};

use chrono::{DateTime, Utc};
use tokio::sync::broadcast;
use uuid::Uuid;

use crate::engine::{Listed, Live};

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
    /// When the engine was last heard.
    heard: Option<DateTime<Utc>>,
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

    /// Of those that the engine listed in `turn` the ones that are told otherwise here, or not at all; and
    /// those that are here and were not listed. Not those that the engine was, or is, asked about since.
    pub(super) fn differing(&self, listed: &[Listed], turn: Turn) -> Vec<(Uuid, String)> {
        let known = self.read();
        let quiet = |entry: &Entry| entry.asked < turn && entry.asking == 0;
        let mut differing = Vec::new();
        for listed in listed {
            let same = match known.entries.get(&listed.container_id) {
                Some(entry) => match &entry.live {
                    Word::Live(live) => !quiet(entry) || live.state == listed.state,
                    _ => !quiet(entry),
                },
                None => false,
            };
            if !same {
                differing.push((listed.id, listed.container_id.clone()));
            }
        }
        let ids: HashSet<&str> = listed.iter().map(|one| one.container_id.as_str()).collect();
        for (container_id, entry) in &known.entries {
            if let Word::Live(live) = &entry.live
                && quiet(entry)
                && !ids.contains(container_id.as_str())
            {
                differing.push((live.id, container_id.clone()));
            }
        }
        differing
    }

    /// All that the engine listed in `turn` has been asked about. What was gone before the last such look is
    /// forgotten: nobody asks about it any more.
    pub(super) fn looked(&self, turn: Turn) {
        let mut known = self.write();
        let last = known.looked.replace(turn).unwrap_or(Turn(0));
        known.entries.retain(|_, entry| {
            entry.asking > 0 || entry.asked >= last || matches!(entry.live, Word::Live(_))
        });
    }

    /// From now on the engine's events are followed, or not.
    pub(super) fn follow(&self, follows: bool) {
        self.write().follows = follows;
    }

    /// Whether they are.
    pub(super) fn follows(&self) -> bool {
        self.read().follows
    }

    /// The engine answered just now, while its events are followed.
    pub(super) fn heard(&self) {
        let mut known = self.write();
        if known.follows {
            known.heard = Some(crate::store::now());
        }
    }

    /// When the engine was last heard.
    pub(super) fn as_of(&self) -> Option<DateTime<Utc>> {
        self.read().heard
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
            None | Some(Word::Unknown) if self.0.looked.is_some() => &Word::Gone,
            None => &Word::Unknown,
            Some(word) => word,
        }
    }

    /// When the engine was last heard.
    pub(super) fn as_of(&self) -> Option<DateTime<Utc>> {
        self.0.heard
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
        mirror.looked(mirror.turn());
        late.answer(live("running"));
        assert_eq!(mirror.get("a"), Word::Gone);
        for _ in 0..2 {
            mirror.looked(mirror.turn());
        }
        assert!(mirror.read().entries.is_empty());
        assert_eq!(mirror.get("a"), Word::Gone);
    }

    #[test]
    fn what_was_never_told_is_unknown_until_all_were_looked_at() {
        let mirror = mirror();
        assert_eq!(mirror.get("a"), Word::Unknown);
        drop(mirror.ask("a"));
        assert_eq!(mirror.get("a"), Word::Unknown);
        mirror.looked(mirror.turn());
        assert_eq!(mirror.get("a"), Word::Gone);
    }

    #[test]
    fn what_differs_is_found_unless_it_is_being_asked_about() {
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
        let ids = |differing: Vec<(Uuid, String)>| {
            let ids: HashSet<String> = differing.into_iter().map(|(_, id)| id).collect();
            ids
        };
        let differing = ids(mirror.differing(&now, turn));
        assert_eq!(differing, ids_of(["a", "c", "d"]));
        let _asking = mirror.ask("a");
        mirror.ask("c").answer(Word::Gone);
        assert_eq!(ids(mirror.differing(&now, turn)), ids_of(["d"]));
    }

    fn ids_of<const N: usize>(ids: [&str; N]) -> HashSet<String> {
        ids.map(str::to_owned).into()
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
