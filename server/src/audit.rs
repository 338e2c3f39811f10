//! The audit trail: who did what, in a chain that cannot be changed unnoticed.

use crate::{
    caller::{Caller, Nothing},
    error::{Code, Result},
    store::Store,
};

pub use crate::store::audit::{Entry, Filter, Head, Outcome, Record, Values, link};

/// Records that a check reads at once.
const BATCH: i64 = 1000;

/// The audit trail.
#[derive(Debug)]
pub struct Audit {
    store: Store,
}

/// What a check of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every record is what was written, in its place; this is the last.
    Whole(Head),
    /// It is not, from here on, for this reason.
    Broken(String),
}

impl Audit {
    /// The trail that `store` keeps.
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    /// One page of what `caller` may see, newest first, of the records before the place `cursor`; and
    /// whether there are more.
    pub async fn page(
        &self,
        caller: &Caller,
        mut filter: Filter,
        limit: usize,
        cursor: Option<i64>,
    ) -> Result<(Vec<Record>, bool)> {
        let owner = match caller.narrowed(filter.owner.as_deref()) {
            Ok(owner) => owner.map(str::to_owned),
            Err(Nothing) => return Ok((Vec::new(), false)),
        };
        filter.owner = owner;
        let wanted = i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1;
        let before = cursor.unwrap_or(i64::MAX);
        let mut page = self.store.audit(&filter, before, wanted).await?;
        let more = page.len() > limit;
        page.truncate(limit);
        Ok((page, more))
    }

    /// The chain's head, for those who see the whole of it.
    pub async fn head(&self, caller: &Caller) -> Result<Option<Head>> {
        if !caller.is_admin() {
            return Ok(None);
        }
        Ok(Some(self.store.audit_head().await?))
    }

    /// Checks every record against the one before it, and the last against the head that the database
    /// names; and `known`, a head that was logged or exported earlier, against the record in its place.
    pub async fn verify(&self, known: Option<&Head>) -> Result<Verdict> {
        // Before the records: what is appended meanwhile comes after it.
        let said = self.store.audit_head().await?;
        let mut last = Head::empty();
        let mut met = known.is_none_or(|known| *known == last);
        let mut met_said = said == last;
        loop {
            let batch = match self.store.audit_after(last.seq, BATCH).await {
                // A row that can no longer be read as a record.
                Err(error) if error.code == Code::Internal => {
                    let after = last.seq;
                    let why = format!("a record after {after} is none: {}", error.causes());
                    return Ok(broken(why));
                }
                batch => batch?,
            };
            if batch.is_empty() {
                break;
            }
            for record in batch {
                let expected = last.seq + 1;
                if record.seq != expected {
                    return Ok(broken(format!(
                        "record {expected} is missing; the next is {}",
                        record.seq
                    )));
                }
                if record.hash != link(&last.hash, record.seq, &record.entry) {
                    return Ok(broken(format!(
                        "record {expected} is not what was written after record {}",
                        last.seq
                    )));
                }
                last = Head {
                    seq: record.seq,
                    hash: record.hash,
                };
                met |= known == Some(&last);
                met_said |= said == last;
            }
        }
        let now = self.store.audit_head().await?;
        if last.seq > now.seq {
            return Ok(broken(format!(
                "record {} was added past the head, which is {}",
                last.seq, now.seq
            )));
        }
        if !met_said {
            return Ok(broken(format!(
                "the chain ends at record {}, and its head says {}",
                last.seq, said.seq
            )));
        }
        match known {
            Some(known) if !met => Ok(broken(if known.seq > last.seq {
                format!(
                    "the tail is cut off: it ends at record {}, and the given head is record {}",
                    last.seq, known.seq
                )
            } else {
                format!("record {} is not the one of the given head", known.seq)
            })),
            _ => Ok(Verdict::Whole(last)),
        }
    }
}

fn broken(why: String) -> Verdict {
    Verdict::Broken(why)
}
