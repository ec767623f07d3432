//! The recent writes that transactions are validated against.

use crate::store::Transaction;
use crate::version::Version;
use bytes::Bytes;
use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;

/// Which keys were written, and when, since `floor`.
pub(crate) struct Window {
    last: BTreeMap<Bytes, Version>,
    order: VecDeque<(Version, Bytes)>,
    newest: Version,
    floor: Version,
    writes_max: usize,
}

impl Window {
    pub(crate) fn new(floor: Version, writes_max: usize) -> Self {
        Self { last: BTreeMap::new(), order: VecDeque::new(), newest: floor, floor, writes_max }
    }

    /// Whether something that the transaction read has been written after its snapshot, or may have been.
    pub(crate) fn conflicts(&self, transaction: &Transaction) -> bool {
        let snapshot = transaction.snapshot;
        if transaction.read_nothing() || snapshot >= self.newest {
            return false;
        }
        // What was written at or before the floor is forgotten; only a snapshot that held it all can be validated.
        if snapshot < self.floor {
            return true;
        }
        let later = |version: &Version| *version > snapshot;
        transaction.keys.iter().any(|(key, _)| self.last.get(key).is_some_and(later))
            || transaction.ranges.iter().any(|(from, to)| {
                // An inverted range is empty, and BTreeMap would panic on it.
                from < to
                    && self
                        .last
                        .range::<[u8], _>((Bound::Included(from.as_ref()), Bound::Excluded(to.as_ref())))
                        .any(|(_, version)| later(version))
            })
    }

    pub(crate) fn note(&mut self, version: Version, key: Bytes) {
        self.newest = version;
        self.last.insert(key.clone(), version);
        self.order.push_back((version, key));
        while self.order.len() > self.writes_max {
            let Some((version, key)) = self.order.pop_front() else { return };
            self.floor = version;
            if self.last.get(&key) == Some(&version) {
                self.last.remove(&key);
            }
        }
    }

    /// Forgets all, after a group that was noted here was not written: only snapshots from `published` on can be validated.
    pub(crate) fn reset(&mut self, published: Version) {
        *self = Self::new(published, self.writes_max);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(snapshot: u64, keys: &[&'static str], ranges: &[(&'static str, &'static str)]) -> Transaction {
        let bytes = |text: &'static str| Bytes::from_static(text.as_bytes());
        Transaction {
            snapshot: Version(snapshot),
            keys: keys.iter().map(|key| (bytes(key), Version(0))).collect(),
            ranges: ranges.iter().map(|(from, to)| (bytes(from), bytes(to))).collect(),
            ..Transaction::default()
        }
    }

    #[test]
    fn later_writes_of_keys_and_ranges_conflict() {
        let mut window = Window::new(Version(10), 100);
        window.note(Version(11), Bytes::from_static(b"b"));
        assert!(window.conflicts(&reads(10, &["b"], &[])));
        assert!(!window.conflicts(&reads(11, &["b"], &[])));
        assert!(!window.conflicts(&reads(10, &["a"], &[("b\0", "c"), ("c", "a")])));
        assert!(window.conflicts(&reads(10, &["a"], &[("a", "c")])));
        assert!(!window.conflicts(&reads(10, &[], &[("a", "b")])), "the end is outside");
    }

    #[test]
    fn what_is_older_than_the_window_conflicts() {
        let mut window = Window::new(Version(10), 2);
        for (version, key) in [(11, "a"), (12, "b"), (13, "c")] {
            window.note(Version(version), Bytes::from_static(key.as_bytes()));
        }
        assert!(window.conflicts(&reads(10, &["z"], &[])), "the write of version 11 is forgotten");
        assert!(!window.conflicts(&reads(11, &["z"], &[])));
        assert!(!window.conflicts(&reads(10, &[], &[])), "what read nothing can't conflict");
        window.reset(Version(13));
        assert!(!window.conflicts(&reads(13, &["c"], &[])));
    }
}
