//! What was computed from rows and kept (compiled policies, credentials), and what a run that uses it depends on.

use super::Tx;
use crate::version::Version;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The keys and ranges that something was computed from. It is still true at any snapshot where the epoch of the account is the
/// one it was computed at.
#[derive(Debug, Default)]
pub struct Reads {
    keys: Vec<(Bytes, Version)>,
    ranges: Vec<(Bytes, Bytes)>,
}

impl Tx {
    /// A run beside this one: at the same snapshot, without this one's writes, and with reads of its own. What outlives a run is
    /// computed in it, so that nothing that is never committed is kept.
    #[must_use]
    pub fn aside(&self) -> Self {
        Self {
            snapshot: Arc::clone(&self.snapshot),
            sealer: Arc::clone(&self.sealer),
            cache: Arc::clone(&self.cache),
            overlay: BTreeMap::new(),
            journal: Vec::new(),
            read_keys: BTreeMap::new(),
            contradictions: Vec::new(),
            read_ranges: Vec::new(),
            kept: Vec::new(),
            examined: 0,
        }
    }

    /// What this run read.
    #[must_use]
    pub fn into_reads(self) -> Arc<Reads> {
        let keys = self.read_keys.into_iter().chain(self.contradictions).collect();
        Arc::new(Reads { keys, ranges: self.read_ranges })
    }

    /// Makes this run depend on what something that it uses was computed from: a change of that since its snapshot is a conflict.
    pub fn depends_on_kept(&mut self, reads: &Arc<Reads>) {
        self.kept.push(Arc::clone(reads));
    }

    /// The kept reads, unfolded: only a run that commits pays for it.
    pub(super) fn unfold_kept(&mut self) {
        for reads in std::mem::take(&mut self.kept) {
            for (key, version) in &reads.keys {
                self.note_read(key, *version);
            }
            self.read_ranges.extend(reads.ranges.iter().cloned());
        }
    }
}
