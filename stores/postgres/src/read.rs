//! Reads: whatever waits is joined into one statement; the next statement gathers what comes meanwhile.

use crate::limits::{ANSWER_TIMEOUT, PATIENCE, READ_AT_ONCE_MAX, READ_CONNECTIONS, READS_WAITING_MAX};
use crate::session::{Database, DatabaseError};
use crate::statements::Reading;
use alcazar_store::remote::{Brought, Range, Reader, Wanted};
use alcazar_store::store::Row;
use alcazar_store::{StoreError, Transaction, Version};
use bytes::Bytes;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, mpsc};
use tokio::time::{Instant, timeout};
use tokio_postgres::Client;

/// Hands reads to the connections.
pub(crate) struct Reads {
    queue: mpsc::Sender<Job>,
}

/// What is called with what a read brought.
type Done = Box<dyn FnOnce(Result<Brought, StoreError>) + Send>;

struct Job {
    wanted: Wanted,
    done: Done,
    since: Instant,
}

/// A connection with its statements.
struct Session {
    client: Client,
    statements: Reading,
}

impl Reads {
    pub(crate) fn start(database: &Database, runtime: &Handle) -> Self {
        let (queue, queued) = mpsc::channel(READS_WAITING_MAX);
        let queued = Arc::new(Mutex::new(queued));
        for _ in 0..READ_CONNECTIONS {
            runtime.spawn(serve(database.clone(), Arc::clone(&queued)));
        }
        Self { queue }
    }
}

impl Reader for Reads {
    fn read(&self, wanted: Wanted, done: Done) {
        if let Err(error) = self.queue.try_send(Job { wanted, done, since: Instant::now() }) {
            let cause = match &error {
                mpsc::error::TrySendError::Full(_) => "too many reads wait",
                mpsc::error::TrySendError::Closed(_) => "the store is closed",
            };
            (error.into_inner().done)(Err(StoreError::Io(cause.to_owned())));
        }
    }
}

async fn serve(database: Database, queued: Arc<Mutex<mpsc::Receiver<Job>>>) {
    let mut session = None;
    loop {
        let jobs = {
            let mut queued = queued.lock().await;
            let Some(first) = queued.recv().await else { return };
            let mut size = first.size();
            let mut jobs = vec![first];
            while size < READ_AT_ONCE_MAX
                && let Ok(next) = queued.try_recv()
            {
                size += next.size();
                jobs.push(next);
            }
            jobs
        };
        answer(&database, &mut session, jobs).await;
    }
}

impl Job {
    fn size(&self) -> usize {
        self.wanted.keys.len() + self.wanted.ranges.len()
    }
}

/// Reads for all of them; once more on a new connection if the one at hand is found dead, since a read may be repeated.
async fn answer(database: &Database, session: &mut Option<Session>, jobs: Vec<Job>) {
    let oldest = jobs.first().map_or_else(Instant::now, |job| job.since);
    let joined = Joined::of(&jobs);
    let outcome = loop {
        let was_fresh = session.is_none();
        match attempt(database, session, &joined).await {
            Ok(found) => break Ok(found),
            Err(error) => {
                *session = None;
                if was_fresh || oldest.elapsed() > PATIENCE / 2 {
                    break Err(StoreError::Io(error.to_string()));
                }
            }
        }
    };
    match outcome {
        Ok(mut found) => {
            for (job, places) in jobs.into_iter().zip(joined.places) {
                (job.done)(Ok(found.brought(&job.wanted, &places)));
            }
        }
        Err(error) => {
            tracing::error!(%error, "reads of the store failed");
            for job in jobs {
                (job.done)(Err(error.clone()));
            }
        }
    }
}

async fn attempt(database: &Database, session: &mut Option<Session>, joined: &Joined) -> Result<Found, DatabaseError> {
    let Session { client, statements } = if let Some(session) = session {
        session
    } else {
        let client = database.connect().await?;
        let preparing = timeout(ANSWER_TIMEOUT, Reading::prepare(&client)).await;
        let statements = preparing.map_err(|_| silent(database))?.map_err(|error| database.failed(&error))?;
        session.insert(Session { client, statements })
    };
    timeout(ANSWER_TIMEOUT, joined.ask(client, statements))
        .await
        .map_err(|_| silent(database))?
        .map_err(|error| database.failed(&error))
}

fn silent(database: &Database) -> DatabaseError {
    DatabaseError::Silent(database.place().to_owned())
}

/// What several reads want, each key once.
struct Joined {
    keys: Vec<Bytes>,
    ranges: Vec<Range>,
    /// Of each read, where each of its keys is in `keys`.
    places: Vec<Vec<usize>>,
}

/// What the statement brought: the row of each key, and the rows of each range in the order in which they were asked for.
struct Found {
    rows: Vec<Option<(Version, Bytes)>>,
    ranges: std::vec::IntoIter<Vec<Row>>,
}

impl Joined {
    fn of(jobs: &[Job]) -> Self {
        let (mut keys, mut known) = (Vec::new(), HashMap::new());
        let mut places = Vec::with_capacity(jobs.len());
        for job in jobs {
            let place = |key: &Bytes| {
                *known.entry(key.clone()).or_insert_with(|| {
                    keys.push(key.clone());
                    keys.len() - 1
                })
            };
            places.push(job.wanted.keys.iter().map(place).collect());
        }
        let ranges = jobs.iter().flat_map(|job| job.wanted.ranges.iter().cloned()).collect();
        Self { keys, ranges, places }
    }

    async fn ask(&self, client: &Client, statements: &Reading) -> Result<Found, tokio_postgres::Error> {
        let keys: Vec<&[u8]> = self.keys.iter().map(|key| &**key).collect();
        let mut found: Vec<Option<(Version, Bytes)>> = vec![None; keys.len()];
        let mut ranges: Vec<Vec<Row>> = vec![Vec::new(); self.ranges.len()];
        if self.ranges.is_empty() {
            for row in client.query(&statements.keys, &[&keys]).await? {
                put(&mut found, place(row.get(0)), (version(row.get(1)), bytes(row.get(2))));
            }
            return Ok(Found { rows: found, ranges: ranges.into_iter() });
        }
        let (forward, backward) = (Bounds::of(&self.ranges, false), Bounds::of(&self.ranges, true));
        let parameters: [&(dyn tokio_postgres::types::ToSql + Sync); 7] =
            [&keys, &forward.from, &forward.to, &forward.limits, &backward.from, &backward.to, &backward.limits];
        for row in client.query(&statements.rows, &parameters).await? {
            let (kind, number): (i32, i64) = (row.get(0), row.get(1));
            let (at, key, read) = (place(number), bytes(row.get(2)), (version(row.get(3)), bytes(row.get(4))));
            let of = match kind {
                0 => {
                    put(&mut found, at, read);
                    continue;
                }
                1 => forward.places.get(at),
                _ => backward.places.get(at),
            };
            if let Some(range) = of.and_then(|of| ranges.get_mut(*of)) {
                range.push((key, read.0, read.1));
            }
        }
        // A statement promises no order of its parts.
        for (range, rows) in self.ranges.iter().zip(&mut ranges) {
            rows.sort_by(|(a, ..), (b, ..)| if range.reverse { b.cmp(a) } else { a.cmp(b) });
        }
        Ok(Found { rows: found, ranges: ranges.into_iter() })
    }
}

impl Found {
    fn brought(&mut self, wanted: &Wanted, places: &[usize]) -> Brought {
        let rows = wanted.keys.iter().zip(places).filter_map(|(key, place)| {
            let (version, value) = self.rows.get(*place)?.clone()?;
            Some((key.clone(), version, value))
        });
        Brought { rows: rows.collect(), ranges: self.ranges.by_ref().take(wanted.ranges.len()).collect() }
    }
}

/// Ranges of one direction, as columns.
struct Bounds<'r> {
    from: Vec<&'r [u8]>,
    to: Vec<&'r [u8]>,
    limits: Vec<i64>,
    places: Vec<usize>,
}

impl<'r> Bounds<'r> {
    fn of(ranges: &'r [Range], reverse: bool) -> Self {
        let mut bounds = Self { from: Vec::new(), to: Vec::new(), limits: Vec::new(), places: Vec::new() };
        for (place, range) in ranges.iter().enumerate().filter(|(_, range)| range.reverse == reverse) {
            bounds.from.push(&range.from);
            bounds.to.push(&range.to);
            bounds.limits.push(i64::try_from(range.limit).unwrap_or(i64::MAX));
            bounds.places.push(place);
        }
        bounds
    }
}

/// Of transactions that read, which versions and counts are to be checked.
pub(crate) struct Check {
    keys: Vec<Bytes>,
    ranges: Vec<(Bytes, Bytes)>,
    /// One more row than any of them saw in the range.
    limits: Vec<i64>,
}

/// What versions and counts are now.
#[derive(Default)]
pub(crate) struct Checked {
    versions: HashMap<Bytes, Version>,
    counts: HashMap<(Bytes, Bytes), usize>,
}

impl Check {
    pub(crate) fn of<'t>(transactions: impl Iterator<Item = &'t Transaction>) -> Self {
        let (mut keys, mut ranges) = (Vec::new(), HashMap::new());
        for transaction in transactions {
            keys.extend(transaction.keys.iter().map(|(key, _)| key.clone()));
            for (from, to) in &transaction.ranges {
                let limit = alcazar_store::remote::seen_in(transaction, from, to) + 1;
                let known = ranges.entry((from.clone(), to.clone())).or_insert(limit);
                *known = limit.max(*known);
            }
        }
        keys.sort_unstable();
        keys.dedup();
        let (ranges, limits) = ranges.into_iter().map(|(range, limit)| (range, i64::try_from(limit).unwrap_or(i64::MAX))).unzip();
        Self { keys, ranges, limits }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.ranges.is_empty()
    }

    pub(crate) async fn ask(
        &self,
        client: &Client,
        statement: &tokio_postgres::Statement,
    ) -> Result<Checked, tokio_postgres::Error> {
        if self.is_empty() {
            return Ok(Checked::default());
        }
        let keys: Vec<&[u8]> = self.keys.iter().map(|key| &**key).collect();
        let (from, to): (Vec<&[u8]>, Vec<&[u8]>) = self.ranges.iter().map(|(from, to)| (&**from, &**to)).unzip();
        let mut checked = Checked::default();
        for row in client.query(statement, &[&keys, &from, &to, &self.limits]).await? {
            let (kind, number, value): (i32, i64, i64) = (row.get(0), row.get(1), row.get(2));
            if kind == 0 {
                checked.versions.extend(self.keys.get(place(number)).map(|key| (key.clone(), version(value))));
            } else {
                let count = usize::try_from(value).unwrap_or(usize::MAX);
                checked.counts.extend(self.ranges.get(place(number)).map(|range| (range.clone(), count)));
            }
        }
        Ok(checked)
    }
}

impl Checked {
    /// Whether all that the transaction read is as it saw it.
    pub(crate) fn holds(&self, transaction: &Transaction) -> bool {
        let current = |key: &Bytes| self.versions.get(key).copied().unwrap_or(Version::ABSENT);
        transaction.keys.iter().all(|(key, seen)| current(key) == *seen)
            && transaction.ranges.iter().all(|range| {
                let seen = alcazar_store::remote::seen_in(transaction, &range.0, &range.1);
                self.counts.get(range).copied().unwrap_or(0) == seen
            })
    }
}

fn put<T>(into: &mut [Option<T>], place: usize, value: T) {
    if let Some(slot) = into.get_mut(place) {
        *slot = Some(value);
    }
}

/// The database counts from 1.
fn place(number: i64) -> usize {
    usize::try_from(number - 1).unwrap_or(usize::MAX)
}

fn version(number: i64) -> Version {
    Version(u64::try_from(number).unwrap_or(0))
}

fn bytes(column: &[u8]) -> Bytes {
    Bytes::copy_from_slice(column)
}
