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
        Ok(self.store.audit_heads().await?.pop())
    }

    /// Whether the last record is the one that the head names: what a start looks at. The whole is for
    /// [`Self::verify`].
    pub async fn ends_well(&self) -> Result<bool> {
        let heads = self.store.audit_heads().await?;
        let [head] = heads.as_slice() else {
            return Ok(false);
        };
        let last = self.store.audit_after(head.seq - 1, 2).await?;
        Ok(match last.as_slice() {
            [] => *head == Head::empty(),
            [last] => last.seq == head.seq && last.hash == head.hash,
            _ => false,
        })
    }

    /// Checks every record against the one before it, and the last against the head that the database
    /// names; and `known`, a head that was logged or exported earlier, against the record in its place.
    pub async fn verify(&self, known: Option<&Head>) -> Result<Verdict> {
        // Before the records: what is appended meanwhile comes after it.
        let said = match self.store.audit_heads().await?.as_slice() {
            [head] => head.clone(),
            heads => return Ok(broken(format!("it has {} heads", heads.len()))),
        };
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
        // After the records: it counts more of them, never fewer, unless some have no place in a chain.
        let count = self.store.audit_count().await?;
        let now = self.store.audit_heads().await?;
        let now = now.last().map_or(0, |head| head.seq);
        if count > now || last.seq > now {
            return Ok(broken(format!(
                "it has {count} records, up to {}, and its head is {now}: some were added",
                last.seq
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
