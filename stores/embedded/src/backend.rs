//! Rows in redb.

use crate::layer::{Layer, LayerFile, NEW_SUFFIX};
use alcazar_store::committer::{ApplyError, RowWrite};
use alcazar_store::store::Row;
use alcazar_store::{Backend, BackendSnapshot, StoreError, Version};
use bytes::Bytes;
use redb::{
    Database, ReadOnlyTable, ReadableDatabase, StorageBackend, StorageError, TableDefinition, TableError, WriteTransaction,
};
use std::any::Any;
use std::fmt::Display;
use std::io;
use std::ops::Bound;

/// A row is the version that wrote it, in eight bytes, and its value.
const ROWS: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("rows");

/// File of the rows.
pub(crate) const ROWS_NAME: &str = "rows.redb";

/// The backend of the embedded store.
pub(crate) struct RedbBackend {
    database: Database,
    /// Keeps other processes out for as long as this one writes.
    _lock: Box<dyn Any + Send + Sync>,
}

/// A state of the rows.
pub(crate) struct RedbSnapshot(ReadOnlyTable<&'static [u8], &'static [u8]>);

/// A file of the layer, as redb wants one.
#[derive(Debug)]
struct LayerStorage(Box<dyn LayerFile>);

impl RedbBackend {
    pub(crate) fn open(layer: &dyn Layer, page_cache_bytes: usize, lock: Box<dyn Any + Send + Sync>) -> Result<Self, StoreError> {
        if !layer.names().map_err(failed)?.iter().any(|name| name == ROWS_NAME) {
            create(layer)?;
        }
        let file = layer.open(ROWS_NAME).map_err(failed)?;
        let mut builder = Database::builder();
        builder.set_cache_size(page_cache_bytes);
        let database = builder.create_with_backend(LayerStorage(file)).map_err(failed)?;
        Ok(Self { database, _lock: lock })
    }

    fn begin(&self) -> Result<WriteTransaction, StoreError> {
        let mut transaction = self.database.begin_write().map_err(failed)?;
        // Saves the allocator with each commit, so that reopening after a crash does not walk the whole file; it also commits
        // in two phases, so that a torn commit can't be taken for a whole one.
        transaction.set_quick_repair(true);
        Ok(transaction)
    }

    fn commit(&self, rows: &[RowWrite]) -> Result<RedbSnapshot, ApplyError> {
        let unknown = |error: &dyn Display| ApplyError::SyncFailed(error.to_string());
        let transaction = self.begin().map_err(|error| unknown(&error))?;
        {
            let mut table = transaction.open_table(ROWS).map_err(|error| unknown(&error))?;
            let mut value = Vec::new();
            for row in rows {
                let result = if let Some(sealed) = &row.value {
                    value.clear();
                    value.extend_from_slice(&row.version.to_bytes());
                    value.extend_from_slice(sealed);
                    table.insert(row.key.as_ref(), value.as_slice()).map(drop)
                } else {
                    table.remove(row.key.as_ref()).map(drop)
                };
                match result {
                    Ok(()) => {}
                    // Nothing is written before the commit; dropping the transaction takes it back.
                    Err(StorageError::ValueTooLarge(bytes)) => {
                        return Err(ApplyError::Failed(format!("a value of {bytes} bytes is too large")));
                    }
                    Err(error) => return Err(unknown(&error)),
                }
            }
        }
        transaction.commit().map_err(|error| unknown(&error))?;
        let snapshot = self.read().map_err(|error| unknown(&error))?;
        snapshot.ok_or_else(|| unknown(&"the table is gone"))
    }

    /// `None` before the first commit, which makes the table.
    fn read(&self) -> Result<Option<RedbSnapshot>, StoreError> {
        match self.database.begin_read().map_err(failed)?.open_table(ROWS) {
            Ok(table) => Ok(Some(RedbSnapshot(table))),
            Err(TableError::TableDoesNotExist(_)) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }
}

impl Backend for RedbBackend {
    type Snapshot = RedbSnapshot;

    fn snapshot(&mut self) -> Result<RedbSnapshot, StoreError> {
        match self.read()? {
            Some(snapshot) => Ok(snapshot),
            None => self.commit(&[]).map_err(failed),
        }
    }

    fn apply(&mut self, rows: &[RowWrite]) -> Result<RedbSnapshot, ApplyError> {
        self.commit(rows)
    }
}

impl BackendSnapshot for RedbSnapshot {
    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError> {
        match self.0.get(key).map_err(failed)? {
            Some(row) => split(row.value()).map(Some),
            None => Ok(None),
        }
    }

    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError> {
        let mut rows = self.0.range::<&[u8]>((Bound::Included(from), Bound::Excluded(to))).map_err(failed)?;
        let mut found = Vec::new();
        while found.len() < limit {
            let Some(row) = (if reverse { rows.next_back() } else { rows.next() }) else { break };
            let (key, value) = row.map_err(failed)?;
            let (version, value) = split(value.value())?;
            found.push((Bytes::copy_from_slice(key.value()), version, value));
        }
        Ok(found)
    }
}

/// Makes the file under another name first: one whose making was cut short would not open.
fn create(layer: &dyn Layer) -> Result<(), StoreError> {
    let draft = format!("{ROWS_NAME}{NEW_SUFFIX}");
    let file = layer.open(&draft).map_err(failed)?;
    file.set_len(0).map_err(failed)?;
    let database = Database::builder().create_with_backend(LayerStorage(file)).map_err(failed)?;
    database.close().map_err(failed)?;
    layer.open(&draft).and_then(|file| file.sync()).map_err(failed)?;
    layer.rename(&draft, ROWS_NAME).map_err(failed)?;
    // The name must be durable before anything in the file is promised to be.
    layer.sync_folder().map_err(failed)
}

fn split(row: &[u8]) -> Result<(Version, Bytes), StoreError> {
    let (version, value) = row.split_first_chunk::<8>().ok_or_else(|| failed("a row is too short"))?;
    Ok((Version::from_bytes(*version), Bytes::copy_from_slice(value)))
}

fn failed(error: impl Display) -> StoreError {
    StoreError::Io(error.to_string())
}

impl StorageBackend for LayerStorage {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.write(offset, data)
    }
}
