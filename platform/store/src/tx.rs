//! The transaction that a run works in: a snapshot, its own writes over it, and what it read.
//!
//! One concrete type for every store. It does no I/O but the snapshot's reads, and decides nothing about conflicts: it writes
//! down every key it looked at, absent ones included, and every range it truly scanned, and the store judges.

use crate::cache::{AnyRecord, RecordCache};
use crate::key::{Hasher, Key};
use crate::limits::{KEY_BYTES_MAX, RECORD_BYTES_MAX, ROWS_EXAMINED_MAX};
use crate::seal::Sealer;
use crate::store::{Snapshot, StoreError, Transaction, Write};
use crate::table::{Index, Record, Table};
use crate::version::Version;
use alcazar_base::account::AccountId;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use zeroize::Zeroizing;

mod kept;
mod scan;

pub use kept::Reads;
pub use scan::{Cursor, Page, Scan};

/// A run's view of the store and its changes to it.
pub struct Tx {
    snapshot: Arc<dyn Snapshot>,
    sealer: Arc<Sealer>,
    cache: Arc<RecordCache>,
    /// This run's writes, by key.
    overlay: BTreeMap<Bytes, Pending>,
    /// What each write replaced in the overlay, so that a savepoint is a length of this.
    journal: Vec<(Bytes, Option<Pending>)>,
    read_keys: BTreeMap<Bytes, Version>,
    /// Rows that were seen in a second version, as rows of several moments may be: no commit can find both.
    contradictions: Vec<(Bytes, Version)>,
    read_ranges: Vec<(Bytes, Bytes)>,
    /// What kept things that this run uses were computed from.
    kept: Vec<Arc<Reads>>,
    examined: usize,
}

/// A row that the run wrote.
#[derive(Clone)]
struct Pending {
    value: Option<(Arc<Zeroizing<Vec<u8>>>, AnyRecord)>,
    cached: bool,
}

/// A point that a run can go back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Savepoint(usize);

/// Why a run ends before its handler is done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Stop {
    /// The store failed, or was asked for what can't be.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The run examined more than [`ROWS_EXAMINED_MAX`] rows.
    #[error("a run examined more than {ROWS_EXAMINED_MAX} rows")]
    TooManyRows,
}

impl Tx {
    pub(crate) fn new(snapshot: Arc<dyn Snapshot>, sealer: Arc<Sealer>, cache: Arc<RecordCache>) -> Self {
        Self {
            snapshot,
            sealer,
            cache,
            overlay: BTreeMap::new(),
            journal: Vec::new(),
            read_keys: BTreeMap::new(),
            contradictions: Vec::new(),
            read_ranges: Vec::new(),
            kept: Vec::new(),
            examined: 0,
        }
    }

    /// The record under that key.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn get<R: Record>(&mut self, table: &Table<R>, key: &Key) -> Result<Option<Arc<R>>, Stop> {
        check(table, key)?;
        self.get_row(table.name(), key)
    }

    /// Says that these keys will be read: a store that is not in this process fetches them at once instead of one after the other.
    ///
    /// # Errors
    /// [`Stop`]; the run then begins again with them at hand.
    pub fn want(&self, keys: &[Key]) -> Result<(), Stop> {
        let mut unwritten = keys.iter().map(Key::bytes).filter(|key| !self.overlay.contains_key(*key));
        Ok(self.snapshot.want(&mut unwritten)?)
    }

    /// The record that a unique index leads to, with its key.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn find<R: Record>(&mut self, table: &Table<R>, index: &Index<R>, key: &Key) -> Result<Option<(Key, Arc<R>)>, Stop> {
        if key.table() != Some(index.id()) {
            return Err(StoreError::WrongTable { table: index.name(), found: key.table().unwrap_or(0) }.into());
        }
        let Some(primary) = self.get_row::<PrimaryKey>(index.name(), key)? else { return Ok(None) };
        let primary = primary.key();
        Ok(self.get(table, &primary)?.map(|record| (primary, record)))
    }

    /// Writes a record, and the rows of the table's indexes that change with it; answers the record as reads will see it.
    ///
    /// # Errors
    /// [`Stop`]; [`StoreError::Duplicate`] if a unique index already leads to another record.
    pub fn put<R: Record>(&mut self, table: &Table<R>, key: &Key, record: R) -> Result<Arc<R>, Stop> {
        check(table, key)?;
        let record = Arc::new(record);
        let encoded = encode(table.name(), &*record)?;
        if !table.indexes().is_empty() {
            let before = self.get(table, key)?;
            self.move_index_rows(table, key, before.as_deref(), Some(&record))?;
        }
        let value = Some((Arc::new(encoded), Arc::clone(&record) as AnyRecord));
        self.write(key.bytes().clone(), Pending { value, cached: table.is_cached() });
        Ok(record)
    }

    /// Deletes the record under that key, if there is one, and its index rows.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn delete<R: Record>(&mut self, table: &Table<R>, key: &Key) -> Result<(), Stop> {
        check(table, key)?;
        if !table.indexes().is_empty() {
            let before = self.get(table, key)?;
            self.move_index_rows(table, key, before.as_deref(), None)?;
        }
        self.write(key.bytes().clone(), Pending { value: None, cached: table.is_cached() });
        Ok(())
    }

    /// Marks this point: writes after it can be taken back.
    pub fn savepoint(&self) -> Savepoint {
        Savepoint(self.journal.len())
    }

    /// Takes back every write after the savepoint. What was read stays read: the run decided by it.
    pub fn rollback_to(&mut self, savepoint: Savepoint) {
        while self.journal.len() > savepoint.0 {
            let Some((key, before)) = self.journal.pop() else { return };
            match before {
                Some(pending) => self.overlay.insert(key, pending),
                None => self.overlay.remove(&key),
            };
        }
    }

    /// What to commit: the writes sealed, and what they depend on.
    ///
    /// # Errors
    /// [`Stop`] if there are no random bytes to seal with.
    pub fn into_transaction(mut self) -> Result<Transaction, Stop> {
        self.unfold_kept();
        let seal = |(key, Pending { value, cached }): (Bytes, Pending)| {
            let value = match value {
                Some((plain, _)) => Some(Bytes::from(self.sealer.seal(&key, &plain)?)),
                None => None,
            };
            Ok(Write { key, value, cached })
        };
        Ok(Transaction {
            snapshot: self.snapshot.version(),
            keys: self.read_keys.into_iter().chain(self.contradictions).collect(),
            ranges: self.read_ranges,
            writes: self.overlay.into_iter().map(seal).collect::<Result<_, StoreError>>()?,
            ..Transaction::default()
        })
    }

    /// What to commit to know that all that was read is true at one moment; what was written is taken back.
    ///
    /// # Errors
    /// As [`Tx::into_transaction`].
    pub fn into_reads_alone(mut self) -> Result<Transaction, Stop> {
        self.overlay.clear();
        self.into_transaction()
    }

    /// Whether nothing was written (or all was taken back).
    pub fn is_read_only(&self) -> bool {
        self.overlay.is_empty()
    }

    /// The version that this run reads at.
    pub fn version(&self) -> Version {
        self.snapshot.version()
    }

    /// The account's epoch at this run's snapshot: what was computed from cached tables at the same epoch is still true.
    pub fn epoch(&self, account: AccountId) -> u64 {
        self.snapshot.epoch(account)
    }

    /// The snapshot that this run reads.
    pub fn snapshot(&self) -> &Arc<dyn Snapshot> {
        &self.snapshot
    }

    /// For hashed key parts.
    pub fn hasher(&self) -> &Hasher {
        self.sealer.hasher()
    }

    /// For tokens and derived keys.
    pub fn sealer(&self) -> &Arc<Sealer> {
        &self.sealer
    }

    /// Rows examined so far.
    pub fn examined(&self) -> usize {
        self.examined
    }

    /// Adds to what the run depends on a row that was read before it, at the same epoch, and kept: a mutating call's cached
    /// records, so that a change of them since is a conflict.
    pub fn depends_on(&mut self, key: &Key, version: Version) {
        self.note_read(key.bytes(), version);
    }

    fn note_read(&mut self, key: &Bytes, version: Version) {
        match self.read_keys.get(key) {
            None => {
                self.read_keys.insert(key.clone(), version);
            }
            Some(seen) if *seen == version => {}
            Some(_) => self.contradictions.push((key.clone(), version)),
        }
    }

    fn get_row<R: Record>(&mut self, table: &'static str, key: &Key) -> Result<Option<Arc<R>>, Stop> {
        if let Some(pending) = self.overlay.get(key.bytes()) {
            return Ok(pending.record(table)?);
        }
        self.examine(1)?;
        let row = self.snapshot.get(key.bytes())?;
        let version = row.as_ref().map_or(Version::ABSENT, |(version, _)| *version);
        self.note_read(key.bytes(), version);
        match row {
            Some((version, sealed)) => Ok(Some(self.decode(table, key.bytes(), version, &sealed)?)),
            None => Ok(None),
        }
    }

    fn decode<R: Record>(&self, table: &'static str, key: &Bytes, version: Version, sealed: &[u8]) -> Result<Arc<R>, StoreError> {
        if let Some(record) = self.cache.get(key, version) {
            return downcast(table, record);
        }
        let plain = self.sealer.open(key, sealed)?;
        let record: R =
            rmp_serde::from_slice(&plain).map_err(|cause| StoreError::Decode { table, cause: decode_cause(&cause) })?;
        let record = Arc::new(record);
        self.cache.insert(key, version, Arc::clone(&record) as AnyRecord, plain.len());
        Ok(record)
    }

    fn move_index_rows<R: Record>(
        &mut self,
        table: &Table<R>,
        primary: &Key,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), Stop> {
        let sealer = Arc::clone(&self.sealer);
        for index in table.indexes() {
            let rows = |record: Option<&R>| record.map_or_else(Vec::new, |record| index.rows(record, primary, sealer.hasher()));
            let (before, after) = (rows(before), rows(after));
            for gone in before.iter().filter(|key| !after.contains(key)) {
                self.write(gone.bytes().clone(), Pending { value: None, cached: table.is_cached() });
            }
            for new in after.iter().filter(|key| !before.contains(key)) {
                length(index.name(), new)?;
                if index.is_unique() && self.get_row::<PrimaryKey>(index.name(), new)?.is_some() {
                    return Err(StoreError::Duplicate { index: index.name() }.into());
                }
                let record = PrimaryKey::of(primary);
                let encoded = encode(index.name(), &record)?;
                let value = Some((Arc::new(encoded), Arc::new(record) as AnyRecord));
                self.write(new.bytes().clone(), Pending { value, cached: table.is_cached() });
            }
        }
        Ok(())
    }

    fn write(&mut self, key: Bytes, pending: Pending) {
        let before = self.overlay.insert(key.clone(), pending);
        self.journal.push((key, before));
    }

    fn examine(&mut self, rows: usize) -> Result<(), Stop> {
        self.examined = self.examined.saturating_add(rows);
        if self.examined > ROWS_EXAMINED_MAX { Err(Stop::TooManyRows) } else { Ok(()) }
    }
}

impl Pending {
    fn record<R: Record>(&self, table: &'static str) -> Result<Option<Arc<R>>, StoreError> {
        self.value.as_ref().map(|(_, record)| downcast(table, Arc::clone(record))).transpose()
    }
}

/// What an index row holds: the key of the record that it leads to.
#[derive(serde::Serialize, serde::Deserialize)]
struct PrimaryKey {
    key: alcazar_base::secret::Secret,
}

impl PrimaryKey {
    fn of(key: &Key) -> Self {
        Self { key: alcazar_base::secret::Secret::new(key.bytes().to_vec()) }
    }

    fn key(&self) -> Key {
        Key::from_bytes(self.key.expose().to_vec())
    }
}

fn check<R>(table: &Table<R>, key: &Key) -> Result<(), StoreError> {
    if key.table() != Some(table.id()) {
        return Err(StoreError::WrongTable { table: table.name(), found: key.table().unwrap_or(0) });
    }
    length(table.name(), key)
}

fn length(table: &'static str, key: &Key) -> Result<(), StoreError> {
    if key.bytes().len() > KEY_BYTES_MAX { Err(StoreError::KeyTooLong { table }) } else { Ok(()) }
}

fn encode<R: Record>(table: &'static str, record: &R) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let encoded = rmp_serde::to_vec_named(record).map_err(|cause| StoreError::Encode { table, cause: cause.to_string() })?;
    if encoded.len() > RECORD_BYTES_MAX {
        return Err(StoreError::RecordTooLarge { table });
    }
    Ok(Zeroizing::new(encoded))
}

/// What a log may say of a record that doesn't decode: the decoder's own text can quote the value, which may be a secret.
fn decode_cause(error: &rmp_serde::decode::Error) -> String {
    match error {
        rmp_serde::decode::Error::Syntax(text) if text.starts_with("missing field") => text.clone(),
        _ => "a member is of another kind than the table's type has".to_owned(),
    }
}

/// Two tables with one id, of different records, would come here.
fn downcast<R: Record>(table: &'static str, record: AnyRecord) -> Result<Arc<R>, StoreError> {
    record.downcast().map_err(|_| StoreError::Decode { table, cause: "the row was written as another type".to_owned() })
}

#[cfg(test)]
mod tests;
