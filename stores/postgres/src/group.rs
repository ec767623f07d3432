//! Which of the transactions that wait can be committed together, and what they write.

use crate::read::Checked;
use alcazar_store::store::Write;
use alcazar_store::{Attachment, Transaction};
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

/// What a group carries for the hook, in the group's order, and how much of it each transaction brought.
pub(crate) struct Carried {
    pub(crate) attachments: Vec<Attachment>,
    counts: Vec<usize>,
}

impl Carried {
    pub(crate) fn take_from(group: &mut [Pending]) -> Self {
        let counts = group.iter().map(|pending| pending.transaction.attachments.len()).collect();
        let attachments = group.iter_mut().flat_map(|pending| std::mem::take(&mut pending.transaction.attachments)).collect();
        Self { attachments, counts }
    }

    /// To each what it brought: should the group be tried again, one that conflicts then must take its own records away, and no other's.
    pub(crate) fn give_back(self, group: &mut [Pending]) {
        let mut attachments = self.attachments.into_iter();
        for (pending, count) in group.iter_mut().zip(self.counts) {
            pending.transaction.attachments.extend(attachments.by_ref().take(count));
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn pending(records: &[u32]) -> Pending {
        let attachments = records.iter().map(|record| Box::new(*record) as Attachment).collect();
        Pending { transaction: Transaction::carrying(attachments), done: Box::new(|_| ()), since: Instant::now() }
    }

    #[test]
    fn each_transaction_gets_its_own_records_back() {
        let mut group = [pending(&[1]), pending(&[]), pending(&[2, 3])];
        let carried = Carried::take_from(&mut group);
        assert_eq!(carried.attachments.len(), 3);
        assert!(group.iter().all(|pending| pending.transaction.attachments.is_empty()));
        carried.give_back(&mut group);
        let numbers = group.map(|pending| {
            let of = |attachment: &Attachment| *attachment.downcast_ref::<u32>().unwrap();
            pending.transaction.attachments.iter().map(of).collect::<Vec<_>>()
        });
        assert_eq!(numbers, [vec![1], vec![], vec![2, 3]]);
    }
}
