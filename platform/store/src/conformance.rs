//! The contract of a store, as cases that each store runs.
//!
//! A case takes a fresh [`Subject`] and says what went wrong, if something did. The letters are those of the contract: (a)
//! reads come from a published snapshot, swapped in before any acknowledgement; (b) a transaction is validated against all
//! later writes, those earlier in its group included; (c) one older than the window conflicts; (d) a version is never reused; (e)
//! rows that were fetched by several statements are validated before a call is answered; (f) a failed sync latches the store read-only until a restart.

use crate::key::KeyBuilder;
use crate::store::{CommitError, Snapshot, Store, StoreError, Transaction, Write, commit_and_wait, fetch_and_wait};
use crate::version::Version;
use alcazar_base::account::AccountId;
use bytes::Bytes;
use std::fmt::Debug;
use std::sync::Arc;

mod contract;
mod isolation;
mod rows;
mod simulation;

pub use contract::increments_on;
pub use simulation::simulate;

/// A store under test, and what a test needs to do to it.
pub struct Subject {
    /// The store, freshly opened and empty but for its own rows.
    pub store: Arc<dyn Store>,
    /// Closes nothing itself: opens what the store keeps again, after the case has closed it.
    pub reopen: Box<dyn Fn() -> Arc<dyn Store>>,
    /// Makes the store's next sync fail.
    pub fail_next_sync: Box<dyn Fn()>,
    /// Writes that the store remembers to validate against; a hundred or so keeps the suite short.
    pub window_writes: usize,
}

/// A case: what it is called, and what it does.
pub type Case = (&'static str, fn(&Subject) -> Outcome);

/// What went wrong, in words.
pub type Outcome = Result<(), String>;

/// Every case for a store whose rows are in this process.
pub fn cases() -> Vec<Case> {
    [contract::CASES, contract::IN_PROCESS, isolation::CASES, rows::CASES, simulation::CASES].concat()
}

/// Every case for a store whose rows are elsewhere, and are fetched.
pub fn remote_cases() -> Vec<Case> {
    [contract::CASES, contract::REMOTE, isolation::CASES, rows::CASES, simulation::CASES].concat()
}

/// Runs cases, each on a store of its own.
///
/// # Errors
/// The cases that failed, each with what went wrong.
pub fn run(cases: Vec<Case>, fresh: &dyn Fn() -> Subject) -> Result<(), Vec<(&'static str, String)>> {
    let failed: Vec<_> = cases.into_iter().filter_map(|(name, case)| case(&fresh()).err().map(|wrong| (name, wrong))).collect();
    if failed.is_empty() { Ok(()) } else { Err(failed) }
}

/// A run at the level of the store: raw keys and values, and every read written down.
struct Run {
    snapshot: Arc<dyn Snapshot>,
    transaction: Transaction,
}

impl Run {
    fn on(store: &Arc<dyn Store>) -> Self {
        let snapshot = store.snapshot();
        let transaction = Transaction { snapshot: snapshot.version(), ..Transaction::default() };
        Self { snapshot, transaction }
    }

    fn read(mut self, name: &str) -> Result<(Self, Option<Bytes>), String> {
        let key = key(name);
        let row = at_hand(&self.snapshot, |snapshot| snapshot.get(&key))?;
        let (version, value) = row.map_or((Version::ABSENT, None), |(version, value)| (version, Some(value)));
        self.note(key, version);
        Ok((self, value))
    }

    fn reads(self, name: &str) -> Result<Self, String> {
        Ok(self.read(name)?.0)
    }

    fn scans(mut self, from: &str, to: &str) -> Result<Self, String> {
        let rows = at_hand(&self.snapshot, |snapshot| snapshot.range(&key(from), &key(to), ROWS_MAX, false))?;
        for (key, version, _) in rows {
            self.note(key, version);
        }
        self.transaction.ranges.push((key(from), key(to)));
        Ok(self)
    }

    fn note(&mut self, key: Bytes, version: Version) {
        if !self.transaction.keys.contains(&(key.clone(), version)) {
            self.transaction.keys.push((key, version));
        }
    }

    fn puts(mut self, name: &str, value: &str) -> Self {
        let value = Some(Bytes::copy_from_slice(value.as_bytes()));
        self.transaction.writes.push(Write { key: key(name), value, cached: false });
        self
    }

    fn deletes(mut self, name: &str) -> Self {
        self.transaction.writes.push(Write { key: key(name), value: None, cached: false });
        self
    }

    fn marks_cached(mut self) -> Self {
        for write in &mut self.transaction.writes {
            write.cached = true;
        }
        self
    }

    fn commits(self, store: &Arc<dyn Store>) -> Result<Version, CommitError> {
        commit_and_wait(&**store, self.transaction)
    }
}

/// The key of that name, in a table that no service has.
fn key(name: &str) -> Bytes {
    key_of(account(1), name)
}

fn key_of(account: AccountId, name: &str) -> Bytes {
    KeyBuilder::new(u16::MAX, account, "eu-west-1").plain(name).key().bytes().clone()
}

fn account(number: u64) -> AccountId {
    AccountId::new(number).unwrap_or_default()
}

/// What a snapshot answers once it has been fetched.
fn at_hand<T>(snapshot: &Arc<dyn Snapshot>, ask: impl Fn(&dyn Snapshot) -> Result<T, StoreError>) -> Result<T, String> {
    loop {
        match ask(&**snapshot) {
            Err(StoreError::NotAtHand) => fetch_and_wait(snapshot).map_err(text)?,
            answer => return answer.map_err(text),
        }
    }
}

/// More rows than any case writes.
const ROWS_MAX: usize = 10_000;

fn value(snapshot: &Arc<dyn Snapshot>, name: &str) -> Result<Option<String>, String> {
    let row = at_hand(snapshot, |snapshot| snapshot.get(&key(name)))?;
    Ok(row.map(|(_, value)| String::from_utf8_lossy(&value).into_owned()))
}

fn text(error: StoreError) -> String {
    error.to_string()
}

fn put(store: &Arc<dyn Store>, name: &str, value: &str) -> Result<Version, String> {
    Run::on(store).puts(name, value).commits(store).map_err(|error| format!("`{name}` was not written: {error}"))
}

fn same<T: PartialEq + Debug>(what: &str, found: T, expected: T) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?} instead of {expected:?}")) }
}

fn holds(what: &str, truth: bool) -> Outcome {
    if truth { Ok(()) } else { Err(format!("{what}: not so")) }
}
