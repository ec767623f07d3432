//! The contract between a transaction and a store.

use crate::random::RandomError;
use crate::version::Version;
use alcazar_base::account::AccountId;
use bytes::Bytes;
use std::any::Any;
use std::sync::{Arc, mpsc};

/// A store: snapshots, and commits that are validated against all that was committed since.
///
/// Its contract is the list of cases in [`crate::conformance`].
pub trait Store: Send + Sync {
    /// The newest published state; it never changes, and calls share it.
    fn snapshot(&self) -> Arc<dyn Snapshot>;

    /// Commits, and calls `done` once when that is durable and published, or refused. `done` may run on the caller's thread
    /// or on the committer's: it must be short.
    fn commit(&self, transaction: Transaction, done: Done);

    /// A number that changes whenever a cached table of the account is written, and that has changed before such a write is
    /// acknowledged. To cache what was read, remember [`Snapshot::epoch`] of the snapshot that it was read from.
    fn epoch(&self, account: AccountId) -> u64 {
        self.snapshot().epoch(account)
    }

    /// Takes no further commits, and returns when those taken are done.
    fn close(&self);
}

/// What is called when what a snapshot lacked has been fetched.
pub type Fetched = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// A state of the store as it was published.
pub trait Snapshot: Send + Sync {
    /// The last version that it holds.
    fn version(&self) -> Version;

    /// The account's epoch at this state.
    fn epoch(&self, account: AccountId) -> u64;

    /// The row under that key: when it was written, and its value.
    ///
    /// # Errors
    /// [`StoreError`] when it can't be read.
    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError>;

    /// At most `limit` rows from `from` to before `to`, from the last one backwards if `reverse`.
    ///
    /// # Errors
    /// [`StoreError`] when they can't be read.
    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError>;

    /// Says that these keys will be read, so that a store that is not in this process fetches them at once.
    ///
    /// # Errors
    /// [`StoreError::NotAtHand`] when some are to be fetched first.
    fn want(&self, _keys: &mut dyn Iterator<Item = &Bytes>) -> Result<(), StoreError> {
        Ok(())
    }

    /// Whether something was asked of it that is not at hand. The run, whatever it answered, is void then: it begins again on the
    /// same snapshot after [`Snapshot::fetch`].
    fn is_incomplete(&self) -> bool {
        false
    }

    /// Fetches what was asked for and is not at hand.
    fn fetch(self: Arc<Self>, fetched: Fetched) {
        fetched(Ok(()));
    }

    /// Whether its rows are of several moments: a run over it must be committed before it is answered, even if it only read.
    fn is_mixed(&self) -> bool {
        false
    }
}

/// Fetches what a snapshot lacks, and waits: for tests and commands, never on a thread that serves calls.
///
/// # Errors
/// What the store says.
pub fn fetch_and_wait(snapshot: &Arc<dyn Snapshot>) -> Result<(), StoreError> {
    let (answer, answered) = mpsc::sync_channel(1);
    Arc::clone(snapshot).fetch(Box::new(move |result| {
        // The receiver waits below until this is sent.
        let _ = answer.send(result);
    }));
    answered.recv().unwrap_or_else(|_| Err(StoreError::Io("the store was closed".to_owned())))
}

/// Key, version and value of a row.
pub type Row = (Bytes, Version, Bytes);

/// What is called when a commit is done.
pub type Done = Box<dyn FnOnce(Result<Version, CommitError>) + Send>;

/// Something that travels with a transaction to the [`crate::GroupHook`], such as an audit record.
pub type Attachment = Box<dyn Any + Send>;

/// What a run read and wants to write.
#[derive(Default)]
pub struct Transaction {
    /// The snapshot that it read.
    pub snapshot: Version,
    /// The keys that it read, with the version it saw ([`Version::ABSENT`] for none).
    pub keys: Vec<(Bytes, Version)>,
    /// The ranges that it scanned, each from its first key to before its second.
    pub ranges: Vec<(Bytes, Bytes)>,
    /// What it writes.
    pub writes: Vec<Write>,
    /// What it carries for the hook.
    pub attachments: Vec<Attachment>,
    /// Whether it makes a group commit although it writes and carries nothing, so that the hook can write what waits.
    pub flush: bool,
}

/// One row that a transaction writes.
#[derive(Debug, Clone)]
pub struct Write {
    /// Whole key.
    pub key: Bytes,
    /// Sealed value; `None` deletes the row.
    pub value: Option<Bytes>,
    /// Whether the table is cached, so that the account's epoch moves.
    pub cached: bool,
}

impl Transaction {
    /// A transaction that only carries something to the hook.
    pub fn carrying(attachments: Vec<Attachment>) -> Self {
        Self { attachments, ..Self::default() }
    }

    /// A transaction that only makes the hook write what waits.
    pub fn flush() -> Self {
        Self { flush: true, ..Self::default() }
    }

    /// Whether a commit of it would change nothing.
    pub fn is_read_only(&self) -> bool {
        self.writes.is_empty() && self.attachments.is_empty() && !self.flush
    }

    pub(crate) fn read_nothing(&self) -> bool {
        self.keys.is_empty() && self.ranges.is_empty()
    }

    pub(crate) fn bytes(&self) -> usize {
        self.writes.iter().map(|write| write.key.len() + write.value.as_ref().map_or(0, Bytes::len)).sum()
    }
}

/// Why a row can't be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The disk or the database under the store failed.
    #[error("the store can't be read: {0}")]
    Io(String),
    /// The row is to be fetched first: no failure, but the end of this run.
    #[error("the row is not at hand")]
    NotAtHand,
    /// A row is not what this program wrote there: changed, cut or moved from another place.
    #[error("a row of table {table} does not open: it was changed, or moved from another place")]
    Unsealed {
        /// The table.
        table: u16,
    },
    /// A record doesn't decode as its table's type.
    #[error("a record of `{table}` does not decode: {cause}")]
    Decode {
        /// The table.
        table: &'static str,
        /// What the decoder says.
        cause: String,
    },
    /// A record doesn't encode.
    #[error("a record of `{table}` does not encode: {cause}")]
    Encode {
        /// The table.
        table: &'static str,
        /// What the encoder says.
        cause: String,
    },
    /// A key of another table.
    #[error("a key of table {found} was used with `{table}`")]
    WrongTable {
        /// The table.
        table: &'static str,
        /// The key's table.
        found: u16,
    },
    /// The key is longer than [`crate::limits::KEY_BYTES_MAX`].
    #[error("a key of `{table}` is too long")]
    KeyTooLong {
        /// The table.
        table: &'static str,
    },
    /// The record is larger than [`crate::limits::RECORD_BYTES_MAX`].
    #[error("a record of `{table}` is too large")]
    RecordTooLarge {
        /// The table.
        table: &'static str,
    },
    /// A second record under one key of a unique index.
    #[error("`{index}` already leads to another record")]
    Duplicate {
        /// The index.
        index: &'static str,
    },
    /// A cursor that doesn't belong to the scan.
    #[error("the cursor belongs to another scan")]
    ForeignCursor,
    /// No random bytes.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Why a commit was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CommitError {
    /// Something that the run read has been written since, or its snapshot is too old to tell: run again.
    #[error("what was read has changed")]
    Conflict,
    /// A sync failed, in this commit or before it: nothing can be promised to be durable until a restart. Whether this
    /// commit's own writes are there after it is not known.
    #[error("the store is read-only until a restart: a sync failed")]
    ReadOnly,
    /// Too many commits wait.
    #[error("too many commits wait")]
    Busy,
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
    /// The group could not be written, and was not; the store goes on.
    #[error("the commit failed: {0}")]
    Failed(String),
}

/// Commits and waits: for tests and commands, never on a thread that serves calls.
///
/// # Errors
/// As [`Store::commit`] answers.
pub fn commit_and_wait(store: &dyn Store, transaction: Transaction) -> Result<Version, CommitError> {
    let (answer, answered) = mpsc::sync_channel(1);
    store.commit(
        transaction,
        Box::new(move |result| {
            // The receiver waits below until this is sent.
            let _ = answer.send(result);
        }),
    );
    answered.recv().unwrap_or(Err(CommitError::Closed))
}
