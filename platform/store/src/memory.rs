//! The in-memory store: rows in a persistent tree, so that a snapshot is one more owner of its root. Nothing is written to disk.

use crate::committer::{ApplyError, Backend, BackendSnapshot, RowWrite};
use crate::store::{Row, StoreError};
use crate::version::Version;
use bytes::Bytes;
use parking_lot::Mutex;
use rpds::RedBlackTreeMapSync;
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Rows by key.
type Rows = RedBlackTreeMapSync<Bytes, (Version, Bytes)>;

/// The backend of the in-memory store.
#[derive(Default)]
pub struct MemoryBackend {
    disk: MemoryDisk,
}

/// What survives when the in-memory store is closed and opened again, and how its syncs are made to fail: for tests.
#[derive(Clone, Default)]
pub struct MemoryDisk(Arc<Disk>);

#[derive(Default)]
struct Disk {
    rows: Mutex<Rows>,
    fail_sync: AtomicBool,
}

/// A state of the rows.
pub struct MemorySnapshot(Rows);

impl MemoryDisk {
    /// A backend over what this disk holds.
    pub fn backend(&self) -> MemoryBackend {
        MemoryBackend { disk: self.clone() }
    }

    /// Makes the next sync fail.
    pub fn fail_next_sync(&self) {
        self.0.fail_sync.store(true, Ordering::SeqCst);
    }
}

impl Backend for MemoryBackend {
    type Snapshot = MemorySnapshot;

    fn snapshot(&mut self) -> Result<MemorySnapshot, StoreError> {
        Ok(MemorySnapshot(self.disk.0.rows.lock().clone()))
    }

    fn apply(&mut self, rows: &[RowWrite]) -> Result<MemorySnapshot, ApplyError> {
        if self.disk.0.fail_sync.swap(false, Ordering::SeqCst) {
            return Err(ApplyError::SyncFailed("the test asked for it".to_owned()));
        }
        let mut tree = self.disk.0.rows.lock();
        for RowWrite { key, version, value } in rows {
            match value {
                Some(value) => tree.insert_mut(key.clone(), (*version, value.clone())),
                None => {
                    tree.remove_mut(key);
                }
            }
        }
        Ok(MemorySnapshot(tree.clone()))
    }
}

impl BackendSnapshot for MemorySnapshot {
    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError> {
        Ok(self.0.get(key).cloned())
    }

    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError> {
        let rows = self.0.range::<[u8], _>((Bound::Included(from), Bound::Excluded(to)));
        let row = |(key, (version, value)): (&Bytes, &(Version, Bytes))| (key.clone(), *version, value.clone());
        Ok(if reverse { rows.rev().take(limit).map(row).collect() } else { rows.take(limit).map(row).collect() })
    }
}
