//! What services do when its time has come: deletions, rotations, expiry. A job commits with its own end, so that it is done once.

use crate::context::uuid;
use crate::platform::Platform;
use crate::trail::{Entry, Record};
use alcazar_base::account::AccountId;
use alcazar_base::schema::Service;
use alcazar_base::time::Timestamp;
use alcazar_store::{Due, Stop, Transaction, Tx};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What a job works with: state, time and randomness, as a handler of calls has.
pub struct Working {
    /// State.
    pub tx: Tx,
    time: Timestamp,
    random: ChaCha20Rng,
    entries: Vec<Entry>,
}

/// What a job of one kind does.
pub type JobHandler = fn(&mut Working, &Due) -> Result<(), Stop>;

/// LIMIT: a job that failed is tried again after a minute; it is logged each time, and never lost.
const RETRY_SECONDS: i64 = 60;

impl Working {
    /// The time of this run.
    pub fn now(&self) -> Timestamp {
        self.time
    }

    /// `N` random bytes.
    pub fn random<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill_bytes(&mut bytes);
        bytes
    }

    /// Records what the service did by itself: an `AwsServiceEvent` in the trail of the account, in the region of `place`, about
    /// a resource (type and ARN).
    pub fn record(&mut self, service: &Service<'static>, event_name: &str, place: (AccountId, &str), resource: (&str, &str)) {
        let id = uuid(self.random(), 4);
        let record = Record::of_service(service.event_source, event_name, place, (self.time, id), resource);
        self.entries.push(Entry(vec![record]));
    }
}

/// Runs the oldest job that is due. What it did must be committed; `None` if nothing is due. It waits for rows that have to be
/// fetched, so that it is no work for a thread that serves calls.
///
/// # Errors
/// [`Stop`] when the store can't say what is due.
pub fn attempt(platform: &Platform, seed: [u8; 32]) -> Result<Option<Transaction>, Stop> {
    let time = platform.clock.now();
    platform.database.run(|tx| attempt_at(platform, tx, time, seed))?
}

fn attempt_at(platform: &Platform, mut tx: Tx, time: Timestamp, seed: [u8; 32]) -> Result<Option<Transaction>, Stop> {
    let Some(due) = tx.due_take(time, 1)?.pop() else { return Ok(None) };
    let mut working = Working { tx, time, random: ChaCha20Rng::from_seed(seed), entries: Vec::new() };
    let savepoint = working.tx.savepoint();
    let outcome = match platform.services.job(&due.job.kind) {
        Some(handler) => handler(&mut working, &due).map_err(|stop| stop.to_string()),
        None => Err("no service does this kind of job".to_owned()),
    };
    if let Err(cause) = outcome {
        // Rows that are to be fetched first are no failure.
        if working.tx.snapshot().is_incomplete() {
            return Ok(None);
        }
        tracing::error!(kind = due.job.kind, %cause, "a job failed and will be tried again");
        working.tx.rollback_to(savepoint);
        working.entries.clear();
        working.tx.due_at(time.plus_secs(RETRY_SECONDS), due.job)?;
    }
    let mut transaction = working.tx.into_transaction()?;
    transaction.attachments.push(Box::new(working.entries));
    Ok(Some(transaction))
}
