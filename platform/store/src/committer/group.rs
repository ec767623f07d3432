//! One group commit.

use super::{ApplyError, Backend, Epochs, GroupHook, Pending, Published, RowWrite};
use crate::key::account_of;
use crate::store::{Attachment, CommitError, Done, Transaction, Write};
use crate::version::Version;
use crate::window::Window;
use alcazar_base::account::AccountId;
use arc_swap::ArcSwap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The committer's own state: only it writes.
pub(super) struct Core<B: Backend> {
    backend: B,
    hook: Option<Box<dyn GroupHook>>,
    window: Window,
    /// The last version given out, whether or not its group was written: none is given twice.
    last: Version,
    read_only: bool,
    published: Arc<ArcSwap<Published<B::Snapshot>>>,
}

/// A transaction's callback with its answer.
type Answer = (Done, Result<Version, CommitError>);

/// What the survivors of a group want.
#[derive(Default)]
struct Wanted {
    rows: Vec<RowWrite>,
    attachments: Vec<Attachment>,
    moved: BTreeSet<AccountId>,
    survivors: Vec<(Done, Version)>,
}

impl<B: Backend> Core<B> {
    pub(super) fn new(
        backend: B,
        hook: Option<Box<dyn GroupHook>>,
        opened: Version,
        window_writes_max: usize,
        published: Arc<ArcSwap<Published<B::Snapshot>>>,
    ) -> Self {
        Self { backend, hook, window: Window::new(opened, window_writes_max), last: opened, read_only: false, published }
    }

    /// Validates, writes and publishes a group; the caller then gives the answers.
    pub(super) fn group(&mut self, group: Vec<Pending>) -> Vec<Answer> {
        let mut answers = Vec::with_capacity(group.len());
        let mut wanted = Wanted::default();
        for Pending { transaction, done } in group {
            if self.read_only && !transaction.is_read_only() {
                answers.push((done, Err(CommitError::ReadOnly)));
            } else if self.window.conflicts(&transaction) {
                answers.push((done, Err(CommitError::Conflict)));
            } else if transaction.is_read_only() {
                answers.push((done, Ok(transaction.snapshot)));
            } else {
                match self.take_version() {
                    Some(version) => self.survive(transaction, done, version, &mut wanted),
                    None => answers.push((done, Err(CommitError::ReadOnly))),
                }
            }
        }
        if !wanted.survivors.is_empty() {
            let survivors = std::mem::take(&mut wanted.survivors);
            let outcome = self.write(wanted);
            answers.extend(survivors.into_iter().map(|(done, version)| (done, outcome.clone().map(|()| version))));
        }
        answers
    }

    fn survive(&mut self, transaction: Transaction, done: Done, version: Version, wanted: &mut Wanted) {
        for Write { key, value, cached } in transaction.writes {
            self.window.note(version, key.clone());
            if cached {
                wanted.moved.extend(account_of(&key));
            }
            wanted.rows.push(RowWrite { key, version, value });
        }
        wanted.attachments.extend(transaction.attachments);
        wanted.survivors.push((done, version));
    }

    fn take_version(&mut self) -> Option<Version> {
        self.last = self.last.next()?;
        Some(self.last)
    }

    fn write(&mut self, wanted: Wanted) -> Result<(), CommitError> {
        // The group's own version is later than those of its transactions, so that a snapshot of it holds them all.
        let version = self.take_version().ok_or(CommitError::ReadOnly)?;
        let outcome = self.write_at(version, wanted);
        if let Some(hook) = &mut self.hook {
            match &outcome {
                Ok(()) => hook.published(version),
                Err(_) => hook.failed(version),
            }
        }
        outcome
    }

    fn write_at(&mut self, version: Version, mut wanted: Wanted) -> Result<(), CommitError> {
        if let Some(hook) = &mut self.hook {
            match hook.rows(version, &wanted.attachments) {
                Ok(rows) => {
                    for (key, value) in rows {
                        self.window.note(version, key.clone());
                        wanted.rows.push(RowWrite { key, version, value: Some(value) });
                    }
                }
                Err(cause) => return Err(self.not_written(cause)),
            }
        }
        match self.backend.apply(&wanted.rows) {
            Ok(rows) => {
                self.publish(rows, version, wanted.moved);
                Ok(())
            }
            Err(ApplyError::Failed(cause)) => Err(self.not_written(cause)),
            Err(ApplyError::SyncFailed(_)) => {
                self.read_only = true;
                Err(CommitError::ReadOnly)
            }
        }
    }

    /// The window holds the group's writes, which never happened: without this, a rerun would conflict with them for ever.
    fn not_written(&mut self, cause: String) -> CommitError {
        self.window.reset(self.published.load().version);
        CommitError::Failed(cause)
    }

    fn publish(&self, rows: B::Snapshot, version: Version, moved: BTreeSet<AccountId>) {
        let mut epochs: Epochs = self.published.load().epochs.clone();
        for account in moved {
            epochs.moved.insert_mut(account, version);
        }
        self.published.store(Arc::new(Published { rows, version, epochs }));
    }
}
