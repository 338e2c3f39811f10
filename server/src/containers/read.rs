//! What is told of containers: their rows, and how the mirror shows them. The engine is not asked.

use std::{ops::Bound, sync::Arc};

use uuid::Uuid;

use super::{
    Container, Containers, Filter, Page, Phase, SILENT, View,
    mirror::{Shown, Word},
};
use crate::{
    caller::{Caller, Nothing},
    engine::Live,
    error::{Code, Error, Result},
};

/// Rows of the history that are read at once.
const BATCH: i64 = 201;

impl Containers {
    /// The running ones, or `all`, that `caller` may see and `filter` lets through: one page of those
    /// older than `cursor`. The engine is not asked.
    pub async fn page(
        &self,
        caller: &Caller,
        mut filter: Filter,
        all: bool,
        limit: usize,
        cursor: Option<Uuid>,
    ) -> Result<Page> {
        let as_of = self.mirror.as_of();
        let owner = match caller.narrowed(filter.owner.as_deref()) {
            Ok(owner) => owner.map(str::to_owned),
            Err(Nothing) => {
                return Ok(Page {
                    views: Vec::new(),
                    more: false,
                    as_of,
                });
            }
        };
        filter.owner = owner;
        let mut views: Vec<View> = if all {
            let rows = self.history(&filter, cursor, limit + 1).await?;
            let shown = self.mirror.shown();
            rows.into_iter()
                .map(|row| self.view(Arc::new(row), &shown))
                .collect()
        } else {
            let rows = self.store.containers_open().await?;
            let shown = self.mirror.shown();
            let before = cursor.map_or(Bound::Unbounded, Bound::Excluded);
            rows.range((Bound::Unbounded, before))
                .rev()
                .filter(|(_, row)| runs(row, &shown) && filter.fits(row))
                .map(|(_, row)| self.view(Arc::clone(row), &shown))
                .take(limit + 1)
                .collect()
        };
        let more = views.len() > limit;
        views.truncate(limit);
        Ok(Page { views, more, as_of })
    }

    /// The first `wanted` rows before `cursor` that `filter` lets through, whatever became of them.
    async fn history(
        &self,
        filter: &Filter,
        mut cursor: Option<Uuid>,
        wanted: usize,
    ) -> Result<Vec<Container>> {
        let mut found = Vec::new();
        loop {
            let rows = self.store.containers_page(filter, cursor, BATCH).await?;
            let Some(last) = rows.last().map(|row| row.id) else {
                return Ok(found);
            };
            cursor = Some(last);
            found.extend(rows.into_iter().filter(|row| filter.label_fits(row)));
            if found.len() >= wanted {
                found.truncate(wanted);
                return Ok(found);
            }
        }
    }

    /// The one container that `identifier` names; with its environment's values if `reveal`, which is
    /// its owner's to ask.
    pub async fn get(&self, caller: &Caller, identifier: &str, reveal: bool) -> Result<View> {
        let row = self.find(caller, identifier).await?;
        if reveal && row.owner != caller.owner {
            return Err(Error::new(
                Code::Forbidden,
                format!("The values are for `{}` alone, who launched it.", row.owner),
            ));
        }
        let row = Arc::new(row);
        // The values are the engine's alone: it is asked for them.
        let there = matches!(row.phase, Phase::Running | Phase::Removing);
        if let (true, Some(container_id)) = (reveal && there, &row.container_id) {
            let live = self.look(container_id).await?;
            return Ok(self.seen(row, live));
        }
        Ok(self.view(row, &self.mirror.shown()))
    }

    /// How the container of `row` does, as far as is known; the engine is not asked.
    pub(super) fn view(&self, row: Arc<Container>, shown: &Shown<'_>) -> View {
        let (Some(container_id), Phase::Running | Phase::Removing) = (&row.container_id, row.phase)
        else {
            return self.seen(row, None);
        };
        let live = match shown.get(container_id) {
            Word::Live(live) => Some(Arc::clone(live)),
            Word::Gone => None,
            Word::Unknown => Some(Arc::new(row.last_known())),
        };
        let silent = shown.age().is_some_and(|age| age > SILENT);
        View {
            as_of: shown.as_of().filter(|_| silent),
            ..self.seen(row, live)
        }
    }

    /// The row that the launch `id` made, whatever became of it.
    pub async fn launched(&self, id: Uuid) -> Result<Option<View>> {
        let row = self.store.container(id).await?;
        Ok(row.map(|row| self.seen(Arc::new(row), None)))
    }

    /// The container of `row`, of which the engine says `live`.
    pub(super) fn seen(&self, row: Arc<Container>, live: Option<Arc<Live>>) -> View {
        let stage = match row.phase {
            Phase::Creating => self
                .busy_ids()
                .get(&row.id)
                .and_then(|work| work.stage)
                .map(|(stage, _)| stage),
            _ => None,
        };
        View {
            row,
            live,
            stage,
            as_of: None,
        }
    }
}

/// Whether the container of `row` runs, as far as is known.
fn runs(row: &Container, shown: &Shown<'_>) -> bool {
    let (Some(container_id), Phase::Running | Phase::Removing) = (&row.container_id, row.phase)
    else {
        return false;
    };
    match shown.get(container_id) {
        Word::Live(live) => live.runs(),
        Word::Gone => false,
        Word::Unknown => row.last_known().runs(),
    }
}

impl Container {
    /// How it does by the row alone, where the engine was never heard.
    fn last_known(&self) -> Live {
        Live {
            id: self.id,
            container_id: self.container_id.clone().unwrap_or_default(),
            state: match self.finished_at {
                Some(_) => "exited".to_owned(),
                None => "running".to_owned(),
            },
            started_at: self.started_at,
            finished_at: self.finished_at,
            exit_code: self.exit_code,
            ..Live::default()
        }
    }
}
