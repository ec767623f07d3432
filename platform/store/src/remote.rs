//! Snapshots of a store that is not in this process: what a run asks for and is not at hand is fetched, and the run begins again.
//!
//! A [`View`] holds what was fetched for one call. Its rows may come from several statements, each at a moment of its own, so that a
//! run over more than one is validated before it is answered. It waits for nothing: whoever carries the call does.

use crate::store::{Fetched, Row, Snapshot, StoreError, Transaction, fetch_and_wait};
use crate::version::Version;
use alcazar_base::account::AccountId;
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Reads rows from afar.
pub trait Reader: Send + Sync + 'static {
    /// Reads all that is wanted in one statement, which begins after this call, and hands it over. `done` must be short.
    fn read(&self, wanted: Wanted, done: Box<dyn FnOnce(Result<Brought, StoreError>) + Send>);
}

/// What a statement reads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Rows by key.
    pub keys: Vec<Bytes>,
    /// Rows by range.
    pub ranges: Vec<Range>,
}

/// At most `limit` rows from `from` to before `to`, from the last one backwards if `reverse`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    /// The first key.
    pub from: Bytes,
    /// What follows the last key.
    pub to: Bytes,
    /// Rows at most.
    pub limit: usize,
    /// Whether from the end.
    pub reverse: bool,
}

/// What a statement brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brought {
    /// The rows that there are of the wanted keys, in any order.
    pub rows: Vec<Row>,
    /// The rows of each wanted range, in its order.
    pub ranges: Vec<Vec<Row>>,
}

/// What was fetched for one call.
pub struct View {
    reader: Arc<dyn Reader>,
    epoch: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rows: BTreeMap<Bytes, Option<(Version, Bytes)>>,
    ranges: BTreeMap<Range, Vec<Row>>,
    /// What was asked for and is not at hand.
    missing: Wanted,
    /// Statements that brought something.
    statements: u32,
}

impl View {
    /// An empty view; nothing that is kept from another call is true in it.
    pub fn new(reader: Arc<dyn Reader>) -> Self {
        Self { reader, epoch: EPOCHS.fetch_add(1, Ordering::Relaxed), state: Mutex::default() }
    }
}

/// No two views share an epoch.
static EPOCHS: AtomicU64 = AtomicU64::new(1);

impl Snapshot for View {
    /// Stores that are not in this process validate by what was read, not by when.
    fn version(&self) -> Version {
        Version::ABSENT
    }

    fn epoch(&self, _: AccountId) -> u64 {
        self.epoch
    }

    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError> {
        let mut state = self.state.lock();
        if let Some(row) = state.rows.get(key) {
            return Ok(row.clone());
        }
        state.missing.keys.push(Bytes::copy_from_slice(key));
        Err(StoreError::NotAtHand)
    }

    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError> {
        if from >= to || limit == 0 {
            return Ok(Vec::new());
        }
        let range = Range { from: Bytes::copy_from_slice(from), to: Bytes::copy_from_slice(to), limit, reverse };
        let mut state = self.state.lock();
        if let Some(rows) = state.ranges.get(&range) {
            return Ok(rows.clone());
        }
        state.missing.ranges.push(range);
        Err(StoreError::NotAtHand)
    }

    fn want(&self, keys: &mut dyn Iterator<Item = &Bytes>) -> Result<(), StoreError> {
        let mut state = self.state.lock();
        let missing: Vec<Bytes> = keys.filter(|key| !state.rows.contains_key(*key)).cloned().collect();
        if missing.is_empty() {
            return Ok(());
        }
        state.missing.keys.extend(missing);
        Err(StoreError::NotAtHand)
    }

    fn is_incomplete(&self) -> bool {
        let missing = &self.state.lock().missing;
        !missing.keys.is_empty() || !missing.ranges.is_empty()
    }

    fn fetch(self: Arc<Self>, fetched: Fetched) {
        let wanted = std::mem::take(&mut self.state.lock().missing);
        let reader = Arc::clone(&self.reader);
        reader.read(
            wanted.clone(),
            Box::new(move |brought| fetched(brought.map(|brought| self.state.lock().take(wanted, brought)))),
        );
    }

    fn is_mixed(&self) -> bool {
        self.state.lock().statements > 1
    }
}

/// A snapshot whose rows are fetched as they are asked for: for what begins before any call does, never on a thread that serves calls.
pub struct AtHand(pub Arc<dyn Snapshot>);

impl AtHand {
    fn ask<T>(&self, ask: impl Fn(&dyn Snapshot) -> Result<T, StoreError>) -> Result<T, StoreError> {
        loop {
            match ask(&*self.0) {
                Err(StoreError::NotAtHand) => fetch_and_wait(&self.0)?,
                answer => return answer,
            }
        }
    }
}

impl Snapshot for AtHand {
    fn version(&self) -> Version {
        self.0.version()
    }

    fn epoch(&self, account: AccountId) -> u64 {
        self.0.epoch(account)
    }

    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError> {
        self.ask(|snapshot| snapshot.get(key))
    }

    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError> {
        self.ask(|snapshot| snapshot.range(from, to, limit, reverse))
    }
}

impl State {
    /// What was at hand before stays as it was: a run must not see one row as of two moments.
    fn take(&mut self, wanted: Wanted, brought: Brought) {
        self.statements += 1;
        let mut found: BTreeMap<Bytes, (Version, Bytes)> =
            brought.rows.into_iter().map(|(key, version, value)| (key, (version, value))).collect();
        for key in wanted.keys {
            let row = found.remove(&key);
            self.rows.entry(key).or_insert(row);
        }
        for (range, rows) in wanted.ranges.into_iter().zip(brought.ranges) {
            for (key, version, value) in &rows {
                self.rows.entry(key.clone()).or_insert_with(|| Some((*version, value.clone())));
            }
            self.ranges.entry(range).or_insert(rows);
        }
    }
}

/// Whether what a transaction read is not what the rows are now. Every row that it saw in a range is among its keys.
///
/// # Errors
/// [`StoreError`] when the rows can't be read.
pub fn has_changed(transaction: &Transaction, now: &dyn Snapshot) -> Result<bool, StoreError> {
    for (key, seen) in &transaction.keys {
        if now.get(key)?.map_or(Version::ABSENT, |(version, _)| version) != *seen {
            return Ok(true);
        }
    }
    for (from, to) in &transaction.ranges {
        let seen = seen_in(transaction, from, to);
        if now.range(from, to, seen + 1, false)?.len() != seen {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many rows a transaction saw in a range.
pub fn seen_in(transaction: &Transaction, from: &Bytes, to: &Bytes) -> usize {
    transaction.keys.iter().filter(|(key, seen)| *seen != Version::ABSENT && key >= from && key < to).count()
}

#[cfg(test)]
mod tests;
