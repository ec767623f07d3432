//! Due rows: jobs and expiry by time, over all accounts.

use crate::key::{Hasher, Key};
use crate::table::Table;
use crate::tx::{Scan, Stop, Tx};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Rows by time. Their keys belong to no account, since the taker looks for whatever is due first; which account and which
/// thing it is about is hashed in the key, and sealed in the record.
static DUE_ROWS: Table<DueRecord> = Table::new(2, "store.due");

/// Something to be done at its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// What is to be done, as `service.job`: `kms.delete_key`.
    pub kind: String,
    /// The account that it is about.
    pub account: AccountId,
    /// The region, or empty.
    pub region: String,
    /// What it is about; two jobs of one kind, account, region and subject at one time are one job.
    pub subject: String,
    /// Whatever else the job needs to know.
    pub payload: Vec<u8>,
}

/// A job with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// When it was due.
    pub time: Timestamp,
    /// What is to be done.
    pub job: Job,
}

/// As it is stored: the time is in the key, and here again, so that it is read without taking keys apart.
#[derive(Serialize, Deserialize)]
struct DueRecord {
    time: Timestamp,
    job: Job,
}

impl Tx {
    /// Asks for a job at a time.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn due_at(&mut self, time: Timestamp, job: Job) -> Result<(), Stop> {
        let key = key(time, &job, self.hasher());
        self.put(&DUE_ROWS, &key, DueRecord { time, job })?;
        Ok(())
    }

    /// Takes the request for a job back; nothing happens if there is none. The payload does not matter.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn due_cancel(&mut self, time: Timestamp, job: &Job) -> Result<(), Stop> {
        let key = key(time, job, self.hasher());
        self.delete(&DUE_ROWS, &key)
    }

    /// Takes at most `limit` jobs that are due, the oldest first. They are gone when this run commits, so what they do
    /// commits with their end.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn due_take(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Due>, Stop> {
        let first = DUE_ROWS.key(AccountId::default(), "").prefix();
        let last = DUE_ROWS.key(AccountId::default(), "").plain(now).prefix();
        let page = self.scan(&DUE_ROWS, &Scan::through(&first, &last).limit(limit))?;
        let mut due = Vec::with_capacity(page.rows.len());
        for (key, record) in page.rows {
            self.delete(&DUE_ROWS, &key)?;
            due.push(Due { time: record.time, job: record.job.clone() });
        }
        Ok(due)
    }

    /// When the next job is due, if there is one.
    ///
    /// # Errors
    /// [`Stop`].
    pub fn due_next(&mut self) -> Result<Option<Timestamp>, Stop> {
        let all = DUE_ROWS.key(AccountId::default(), "").prefix();
        let page = self.scan(&DUE_ROWS, &Scan::of(&all).limit(1))?;
        Ok(page.rows.first().map(|(_, record)| record.time))
    }
}

fn key(time: Timestamp, job: &Job, hasher: &Hasher) -> Key {
    let Job { kind, account, region, subject, .. } = job;
    // Each part ends where the next begins, so that no two jobs hash the same text.
    let what = format!("{}:{kind}{account}{}:{region}{subject}", kind.len(), region.len());
    DUE_ROWS.key(AccountId::default(), "").plain(time).hashed(hasher, what).key()
}
