//! Records that were opened and decoded once: by key and version, so that no entry is ever stale.

use crate::limits::CACHE_BYTES_MAX;
use crate::version::Version;
use bytes::Bytes;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::any::Any;
use std::sync::Arc;

/// A decoded record of some table.
pub(crate) type AnyRecord = Arc<dyn Any + Send + Sync>;

/// The cache; a bounded number of bytes, counted as the records' encoded size and their keys.
pub(crate) struct RecordCache(Cache<(Bytes, Version), Entry, ByBytes>);

#[derive(Clone)]
struct Entry {
    record: AnyRecord,
    bytes: u64,
}

#[derive(Clone)]
struct ByBytes;

impl Weighter<(Bytes, Version), Entry> for ByBytes {
    fn weight(&self, _key: &(Bytes, Version), entry: &Entry) -> u64 {
        entry.bytes
    }
}

impl RecordCache {
    pub(crate) fn new() -> Self {
        Self(Cache::with_weighter(ITEMS_EXPECTED, CACHE_BYTES_MAX, ByBytes))
    }

    pub(crate) fn get(&self, key: &Bytes, version: Version) -> Option<AnyRecord> {
        self.0.get(&(key.clone(), version)).map(|entry| entry.record)
    }

    pub(crate) fn insert(&self, key: &Bytes, version: Version, record: AnyRecord, encoded_bytes: usize) {
        let bytes = u64::try_from(encoded_bytes.saturating_add(key.len()).saturating_add(OVERHEAD_BYTES)).unwrap_or(u64::MAX);
        self.0.insert((key.clone(), version), Entry { record, bytes });
    }
}

const ITEMS_EXPECTED: usize = 8_192;

/// What an entry costs beside its record: hash slot, key handle, allocation headers.
const OVERHEAD_BYTES: usize = 128;
