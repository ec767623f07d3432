//! A store as if it were not in this process: for tests of whatever must begin again when rows are to be fetched.

use crate::remote::{Brought, Reader, View, Wanted, has_changed};
use crate::store::{CommitError, Done, Snapshot, Store, StoreError, Transaction};
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A store in this process, read by statements and validated by what was read.
pub struct Afar {
    store: Arc<dyn Store>,
    statements: Arc<AtomicU32>,
    committing: Mutex<()>,
}

struct Statements {
    store: Arc<dyn Store>,
    count: Arc<AtomicU32>,
}

impl Afar {
    /// That store, afar.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store, statements: Arc::default(), committing: Mutex::new(()) }
    }

    /// Statements that read, so far.
    pub fn statements(&self) -> u32 {
        self.statements.load(Ordering::Relaxed)
    }
}

impl Store for Afar {
    fn snapshot(&self) -> Arc<dyn Snapshot> {
        let reader = Statements { store: Arc::clone(&self.store), count: Arc::clone(&self.statements) };
        Arc::new(View::new(Arc::new(reader)))
    }

    fn commit(&self, mut transaction: Transaction, done: Done) {
        let committing = self.committing.lock();
        let now = self.store.snapshot();
        let answer = match has_changed(&transaction, &*now) {
            Ok(false) => {
                transaction.snapshot = now.version();
                self.store.commit(transaction, done);
                return;
            }
            Ok(true) => CommitError::Conflict,
            Err(error) => CommitError::Failed(error.to_string()),
        };
        drop(committing);
        done(Err(answer));
    }

    fn close(&self) {
        self.store.close();
    }
}

impl Reader for Statements {
    fn read(&self, wanted: Wanted, done: Box<dyn FnOnce(Result<Brought, StoreError>) + Send>) {
        self.count.fetch_add(1, Ordering::Relaxed);
        done(brought(&*self.store.snapshot(), &wanted));
    }
}

fn brought(now: &dyn Snapshot, wanted: &Wanted) -> Result<Brought, StoreError> {
    let mut brought = Brought::default();
    for key in &wanted.keys {
        brought.rows.extend(now.get(key)?.map(|(version, value)| (key.clone(), version, value)));
    }
    for range in &wanted.ranges {
        brought.ranges.push(now.range(&range.from, &range.to, range.limit, range.reverse)?);
    }
    Ok(brought)
}
