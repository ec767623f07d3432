//! Which of the transactions that wait can be committed together, and what they write.

use crate::read::Checked;
use alcazar_store::Transaction;
use alcazar_store::store::Write;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::ops::Bound;
use tokio::time::Instant;

/// A transaction and whom to tell.
pub(crate) struct Pending {
    pub(crate) transaction: Transaction,
    pub(crate) done: alcazar_store::Done,
    pub(crate) since: Instant,
}

/// Rows by key, the last write of each; `None` deletes.
pub(crate) type Writes = BTreeMap<Bytes, Option<Bytes>>;

/// What survives of a group.
#[derive(Default)]
pub(crate) struct Survivors {
    /// What they write.
    pub(crate) writes: Writes,
    /// Those that are committed with it; the others wait for their answer in [`Survivors::conflicts`].
    pub(crate) group: Vec<Pending>,
    /// Those whose reads are no longer true.
    pub(crate) conflicts: Vec<Pending>,
}

impl Survivors {
    /// Validates each against what the rows are now and against those before it.
    pub(crate) fn of(group: Vec<Pending>, checked: &Checked) -> Self {
        let mut survivors = Self::default();
        for pending in group {
            if checked.holds(&pending.transaction) && !survivors.touch(&pending.transaction) {
                for Write { key, value, .. } in &pending.transaction.writes {
                    survivors.writes.insert(key.clone(), value.clone());
                }
                survivors.group.push(pending);
            } else {
                survivors.conflicts.push(pending);
            }
        }
        survivors
    }

    /// Whether those so far write something that the transaction read.
    fn touch(&self, transaction: &Transaction) -> bool {
        transaction.keys.iter().any(|(key, _)| self.writes.contains_key(key))
            || transaction.ranges.iter().any(|(from, to)| {
                from < to && self.writes.range::<Bytes, _>((Bound::Included(from), Bound::Excluded(to))).next().is_some()
            })
    }
}
