//! The committer: one for every store that keeps its rows in this process.
//!
//! It drains a queue into a group, validates each transaction against all later writes including those earlier in the same
//! group, lets the hook add rows, applies what survives with one sync, publishes the new snapshot, and only then answers.
//! INVARIANT (published before acknowledged): whoever was answered finds the write in every snapshot taken afterwards.

use crate::limits::{GROUP_BYTES_MAX, GROUP_TRANSACTIONS_MAX, QUEUE_TRANSACTIONS_MAX, WINDOW_WRITES_MAX};
use crate::random::Random;
use crate::ring::{RootKey, WrongRootKey};
use crate::seal::Sealer;
use crate::store::{Attachment, CommitError, Done, Row, Snapshot, Store, StoreError, Transaction};
use crate::version::Version;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use arc_swap::ArcSwap;
use bytes::Bytes;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, JoinHandle};

mod group;
pub mod open;

use group::Core;

/// What keeps the rows: memory, or a file.
pub trait Backend: Send + 'static {
    /// A state of the rows.
    type Snapshot: BackendSnapshot;

    /// The state after the last `apply`, or as it was opened.
    ///
    /// # Errors
    /// [`StoreError`] when it can't be read.
    fn snapshot(&mut self) -> Result<Self::Snapshot, StoreError>;

    /// Writes the rows, all or none, syncs once, and answers the state with them.
    ///
    /// # Errors
    /// [`ApplyError`].
    fn apply(&mut self, rows: &[RowWrite]) -> Result<Self::Snapshot, ApplyError>;
}

/// A state of a backend's rows.
pub trait BackendSnapshot: Send + Sync + 'static {
    /// As [`Snapshot::get`].
    ///
    /// # Errors
    /// [`StoreError`] when it can't be read.
    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError>;

    /// As [`Snapshot::range`].
    ///
    /// # Errors
    /// [`StoreError`] when it can't be read.
    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError>;
}

/// One row that a backend writes; the last of several under one key holds.
#[derive(Debug, Clone)]
pub struct RowWrite {
    /// Whole key.
    pub key: Bytes,
    /// Version of the transaction that writes it.
    pub version: Version,
    /// Value; `None` deletes the row.
    pub value: Option<Bytes>,
}

/// Why a group was not applied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApplyError {
    /// Nothing was written, and the backend goes on.
    #[error("{0}")]
    Failed(String),
    /// What is on disk is not known: the store becomes read-only until a restart.
    #[error("a sync failed: {0}")]
    SyncFailed(String),
}

/// Adds rows to every group commit. The audit trail is one: it writes a block of records beside the changes that they tell of.
///
/// Its functions run on the committer's thread, in this order, and must be short.
pub trait GroupHook: Send {
    /// The rows (whole key, sealed value) to write with the group whose snapshot will have `version`.
    ///
    /// # Errors
    /// A text for the log; the whole group then fails.
    fn rows(&mut self, version: Version, attachments: &[Attachment]) -> Result<Vec<(Bytes, Bytes)>, String>;

    /// The group and these rows are durable and published; nobody was answered yet.
    fn published(&mut self, version: Version);

    /// The group was not written, or it is not known whether it was.
    fn failed(&mut self, version: Version);
}

/// Where a commit runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In the caller's thread, one at a time: deterministic, for memory.
    Inline,
    /// On one thread that drains a queue: for disks, where a sync is shared by a group.
    Thread,
}

/// How a store is opened.
pub struct Options {
    /// What the ring is wrapped by.
    pub root: RootKey,
    /// Where nonces and new keys come from.
    pub random: Arc<dyn Random>,
    /// The time now, for the incarnation.
    pub now: Timestamp,
    /// Where commits run.
    pub mode: Mode,
    /// Writes remembered for validation; tests set it low, others [`WINDOW_WRITES_MAX`].
    pub window_writes_max: usize,
}

impl Options {
    /// With the system's randomness and the usual limits.
    pub fn new(root: RootKey, now: Timestamp, mode: Mode) -> Self {
        let random = Arc::new(crate::random::SystemRandom);
        Self { root, random, now, mode, window_writes_max: WINDOW_WRITES_MAX }
    }
}

/// Why a store does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The root key is another installation's.
    #[error(transparent)]
    WrongRootKey(#[from] WrongRootKey),
    /// The rows can't be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The first commit failed.
    #[error("the store can't be written: {0}")]
    Apply(#[from] ApplyError),
    /// The thread could not be started.
    #[error("the committer's thread does not start: {0}")]
    Thread(String),
}

/// A store over a backend.
pub struct Committer<B: Backend> {
    published: Arc<ArcSwap<Published<B::Snapshot>>>,
    lane: Mutex<Lane<B>>,
}

/// How commits reach the core.
enum Lane<B: Backend> {
    Inline(Box<Core<B>>),
    Thread(SyncSender<Pending>, JoinHandle<()>),
    Closed,
}

/// A transaction and whom to tell.
struct Pending {
    transaction: Transaction,
    done: Done,
}

/// What was published last: the rows and, of the same moment, the accounts' epochs.
struct Published<S> {
    rows: S,
    version: Version,
    epochs: Epochs,
}

/// Epoch by account, for those that moved since the store was opened; the others' is the version at opening.
#[derive(Clone)]
struct Epochs {
    opened: Version,
    moved: rpds::HashTrieMapSync<AccountId, Version>,
}

impl<B: Backend> Committer<B> {
    /// Opens a store: loads the ring, or makes it on first use; takes the next incarnation; and starts to commit.
    /// `hook` may make a hook out of the sealer and the first snapshot.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(
        mut backend: B,
        options: Options,
        hook: impl FnOnce(&Arc<Sealer>, &dyn Snapshot) -> Option<Box<dyn GroupHook>>,
    ) -> Result<(Arc<Self>, Arc<Sealer>), OpenError> {
        let opened = open::prepare(&mut backend, &options)?;
        let epochs = Epochs { opened: opened.version, moved: rpds::HashTrieMapSync::new_sync() };
        let first = Published { rows: opened.rows, version: opened.version, epochs };
        let hook = hook(&opened.sealer, &first);
        let published = Arc::new(ArcSwap::from_pointee(first));
        let core = Core::new(backend, hook, opened.version, options.window_writes_max, Arc::clone(&published));
        let lane = match options.mode {
            Mode::Inline => Lane::Inline(Box::new(core)),
            Mode::Thread => start(core)?,
        };
        Ok((Arc::new(Self { published, lane: Mutex::new(lane) }), opened.sealer))
    }
}

fn start<B: Backend>(core: Core<B>) -> Result<Lane<B>, OpenError> {
    let (queue, queued) = sync_channel(QUEUE_TRANSACTIONS_MAX);
    let thread = thread::Builder::new()
        .name("committer".to_owned())
        .spawn(move || drain(core, &queued))
        .map_err(|error| OpenError::Thread(error.to_string()))?;
    Ok(Lane::Thread(queue, thread))
}

/// While one group syncs, the next one gathers in the queue: no timer is needed to make groups.
fn drain<B: Backend>(mut core: Core<B>, queued: &Receiver<Pending>) {
    while let Ok(first) = queued.recv() {
        let mut bytes = first.transaction.bytes();
        let mut group = vec![first];
        while group.len() < GROUP_TRANSACTIONS_MAX && bytes < GROUP_BYTES_MAX {
            let Ok(next) = queued.try_recv() else { break };
            bytes += next.transaction.bytes();
            group.push(next);
        }
        for (done, answer) in core.group(group) {
            done(answer);
        }
    }
}

impl<B: Backend> Store for Committer<B> {
    fn snapshot(&self) -> Arc<dyn Snapshot> {
        self.published.load_full()
    }

    fn commit(&self, transaction: Transaction, done: Done) {
        let mut lane = self.lane.lock();
        let pending = Pending { transaction, done };
        let answers = match &mut *lane {
            Lane::Inline(core) => core.group(vec![pending]),
            Lane::Thread(queue, _) => match queue.try_send(pending) {
                Ok(()) => return,
                Err(TrySendError::Full(pending)) => vec![(pending.done, Err(CommitError::Busy))],
                Err(TrySendError::Disconnected(pending)) => vec![(pending.done, Err(CommitError::Closed))],
            },
            Lane::Closed => vec![(pending.done, Err(CommitError::Closed))],
        };
        // Outside the lock, since `done` may commit again.
        drop(lane);
        for (done, answer) in answers {
            done(answer);
        }
    }

    fn epoch(&self, account: AccountId) -> u64 {
        self.published.load().epochs.of(account)
    }

    fn close(&self) {
        let lane = std::mem::replace(&mut *self.lane.lock(), Lane::Closed);
        if let Lane::Thread(queue, thread) = lane {
            drop(queue);
            // A `done` that drops the last handle runs on the committer's own thread, which can't wait for itself.
            if thread.thread().id() != thread::current().id() {
                // A panic there has already been reported, and every commit since was answered as closed.
                let _ = thread.join();
            }
        }
    }
}

impl<B: Backend> Drop for Committer<B> {
    fn drop(&mut self) {
        self.close();
    }
}

impl<S: BackendSnapshot> Snapshot for Published<S> {
    fn version(&self) -> Version {
        self.version
    }

    fn epoch(&self, account: AccountId) -> u64 {
        self.epochs.of(account)
    }

    fn get(&self, key: &[u8]) -> Result<Option<(Version, Bytes)>, StoreError> {
        self.rows.get(key)
    }

    fn range(&self, from: &[u8], to: &[u8], limit: usize, reverse: bool) -> Result<Vec<Row>, StoreError> {
        // An empty or inverted range is empty in every backend, whatever its own library would do.
        if from >= to || limit == 0 { Ok(Vec::new()) } else { self.rows.range(from, to, limit, reverse) }
    }
}

impl Epochs {
    fn of(&self, account: AccountId) -> u64 {
        self.moved.get(&account).unwrap_or(&self.opened).0
    }
}
