//! A store together with what opens its values: what runs begin from.

use crate::cache::RecordCache;
use crate::committer::open::ring_key;
use crate::committer::{Committer, GroupHook, Mode, OpenError, Options};
use crate::memory::MemoryBackend;
use crate::ring::{Ring, RootKey, WrongRootKey};
use crate::seal::Sealer;
use crate::store::{CommitError, Snapshot, Store, StoreError, Transaction, Write, commit_and_wait, fetch_and_wait};
use crate::tx::Tx;
use bytes::Bytes;
use std::sync::Arc;

/// A store and its sealer; cheap to clone.
#[derive(Clone)]
pub struct Database {
    store: Arc<dyn Store>,
    sealer: Arc<Sealer>,
    cache: Arc<RecordCache>,
}

/// Why a data key was not added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RotateError {
    /// The stored ring could not be read or sealed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The root key is not the one that the ring is wrapped by.
    #[error(transparent)]
    WrongRootKey(#[from] WrongRootKey),
    /// The new ring was not committed.
    #[error(transparent)]
    Commit(#[from] CommitError),
}

impl Database {
    /// A store whose values that sealer seals.
    pub fn new(store: Arc<dyn Store>, sealer: Arc<Sealer>) -> Self {
        Self { store, sealer, cache: Arc::new(RecordCache::new()) }
    }

    /// An empty database in memory.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn memory(
        options: Options,
        hook: impl FnOnce(&Arc<Sealer>, &dyn Snapshot) -> Option<Box<dyn GroupHook>>,
    ) -> Result<Self, OpenError> {
        let options = Options { mode: Mode::Inline, ..options };
        let (store, sealer) = Committer::open(MemoryBackend::default(), options, hook)?;
        Ok(Self::new(store, sealer))
    }

    /// Begins a run on the newest snapshot.
    pub fn begin(&self) -> Tx {
        self.begin_at(self.store.snapshot())
    }

    /// Begins a run on a snapshot that was taken before.
    pub fn begin_at(&self, snapshot: Arc<dyn Snapshot>) -> Tx {
        Tx::new(snapshot, Arc::clone(&self.sealer), Arc::clone(&self.cache))
    }

    /// Runs something on the newest snapshot, and again for as long as rows have to be fetched for it: for tests and commands, never
    /// on a thread that serves calls.
    ///
    /// # Errors
    /// [`StoreError`] when the rows can't be fetched.
    pub fn run<T>(&self, mut work: impl FnMut(Tx) -> T) -> Result<T, StoreError> {
        let snapshot = self.store.snapshot();
        loop {
            let answer = work(self.begin_at(Arc::clone(&snapshot)));
            if !snapshot.is_incomplete() {
                return Ok(answer);
            }
            fetch_and_wait(&snapshot)?;
        }
    }

    /// The store.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// What seals its values and tokens.
    pub fn sealer(&self) -> &Arc<Sealer> {
        &self.sealer
    }

    /// Adds a data key to the ring, under which everything is sealed from now on. What was sealed before stays readable.
    ///
    /// # Errors
    /// [`RotateError`].
    pub fn rotate_data_key(&self, root: &RootKey) -> Result<(), RotateError> {
        let snapshot = self.store.snapshot();
        let (seen, wrapped) = self.run(|tx| tx.snapshot().get(&ring_key()))??.ok_or(WrongRootKey)?;
        let ring = Ring::unwrap(&wrapped, root)?.rotated(self.sealer.random())?;
        let value = Some(Bytes::from(ring.wrap(root, self.sealer.random())?));
        let transaction = Transaction {
            snapshot: snapshot.version(),
            keys: vec![(ring_key(), seen)],
            writes: vec![Write { key: ring_key(), value, cached: false }],
            ..Transaction::default()
        };
        // The new key seals nothing before the ring that holds it is durable.
        commit_and_wait(&*self.store, transaction)?;
        self.sealer.replace_ring(ring);
        Ok(())
    }
}
