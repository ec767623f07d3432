//! The commit lane of this node: it drains a queue into groups, and carries each to its fate before the next begins.

use crate::commit::{Fate, Lane, Session, hooked};
use crate::group::{Carried, Pending};
use crate::limits::{ANSWER_TIMEOUT, PATIENCE, RECONNECT_PAUSES, SERIALIZATION_RETRIES_MAX};
use crate::session::Database;
use alcazar_store::limits::{GROUP_BYTES_MAX, GROUP_TRANSACTIONS_MAX};
use alcazar_store::{CommitError, GroupHook, Version};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout_at};

/// What commits.
pub(crate) struct Committer {
    database: Database,
    session: Option<Session>,
    lane: Lane,
    hook: Option<Box<dyn GroupHook>>,
    /// A commit whose fate could not be found out while its callers waited.
    doubt: Option<Version>,
}

impl Committer {
    pub(crate) fn new(database: Database, lane: Lane, hook: Option<Box<dyn GroupHook>>) -> Self {
        Self { database, session: None, lane, hook, doubt: None }
    }

    /// Commits what comes until the queue is closed and empty.
    pub(crate) async fn run(mut self, mut queued: mpsc::Receiver<Pending>) {
        while let Some(first) = queued.recv().await {
            let mut bytes = size(&first);
            let mut group = vec![first];
            while group.len() < GROUP_TRANSACTIONS_MAX && bytes < GROUP_BYTES_MAX {
                let Ok(next) = queued.try_recv() else { break };
                bytes += size(&next);
                group.push(next);
            }
            self.group(group).await;
        }
    }

    /// Carries a group to its fate, and answers every transaction of it.
    async fn group(&mut self, mut group: Vec<Pending>) {
        let deadline = group.first().map_or_else(Instant::now, |pending| pending.since) + PATIENCE;
        let mut retries = 0;
        loop {
            let cause = match self.attempt(&mut group).await {
                Ok(()) => return,
                Err(Fate::Again(cause)) if retries < SERIALIZATION_RETRIES_MAX && Instant::now() < deadline => cause,
                Err(Fate::Again(cause) | Fate::Refused(cause)) => return fail(group, &cause),
                Err(Fate::InDoubt(_) | Fate::Committed(_)) => return fail(group, "it is not known whether the commit happened"),
            };
            retries += 1;
            tracing::debug!(cause, retries, "a group is committed again");
            sleep(pause(retries).min(deadline.saturating_duration_since(Instant::now()))).await;
        }
    }

    /// Tries once. Those whose reads are no longer true are answered and leave the group.
    async fn attempt(&mut self, group: &mut Vec<Pending>) -> Result<(), Fate> {
        self.settle_earlier().await?;
        let session = self.connected().await.map_err(Fate::Again)?;
        let (mut survivors, version) = match session.begin(std::mem::take(group), &self.lane).await {
            Ok(begun) => begun,
            Err((taken, fate)) => {
                *group = taken;
                return Err(fate);
            }
        };
        for pending in std::mem::take(&mut survivors.conflicts) {
            (pending.done)(Err(CommitError::Conflict));
        }
        let to_write = survivors.group.iter().any(|pending| !pending.transaction.is_read_only());
        if !to_write {
            // What only read is true at the moment of the check, whatever becomes of the transaction.
            if session.roll_back().await {
                self.session = Some(session);
            }
            answer(survivors.group, version);
            return Ok(());
        }
        let carried = Carried::take_from(&mut survivors.group);
        let rows = match hooked(&mut self.hook, version, &carried.attachments) {
            Ok(rows) => rows,
            Err(cause) => {
                self.failed(version);
                fail(survivors.group, &cause);
                return Ok(());
            }
        };
        let mut fate = session.write(&survivors.writes, &rows, &self.lane, version).await;
        if matches!(fate, Fate::Committed(_)) {
            self.lane.last += 1;
            self.session = Some(session);
        }
        if let Fate::InDoubt(version) = fate {
            fate = self.settle(version).await;
        }
        match fate {
            Fate::Committed(version) => {
                if let Some(hook) = &mut self.hook {
                    hook.published(version);
                }
                answer(survivors.group, version);
                Ok(())
            }
            fate => {
                if !matches!(fate, Fate::InDoubt(_)) {
                    self.failed(version);
                }
                carried.give_back(&mut survivors.group);
                *group = survivors.group;
                Err(fate)
            }
        }
    }

    /// A commit whose callers were told that its fate is not known is settled before anything else is committed.
    async fn settle_earlier(&mut self) -> Result<(), Fate> {
        let Some(version) = self.doubt else { return Ok(()) };
        match self.settle(version).await {
            Fate::Committed(version) => {
                if let Some(hook) = &mut self.hook {
                    hook.published(version);
                }
            }
            Fate::InDoubt(_) => {
                return Err(Fate::Refused("an earlier commit is in doubt, and the database does not tell".to_owned()));
            }
            Fate::Again(_) | Fate::Refused(_) => self.failed(version),
        }
        self.doubt = None;
        Ok(())
    }

    /// Asks on connections of its own until the database tells, or patience ends.
    async fn settle(&mut self, version: Version) -> Fate {
        let until = Instant::now() + ANSWER_TIMEOUT;
        loop {
            let asking = async {
                match Session::open(&self.database).await {
                    Ok(session) => session.settle(&mut self.lane, version).await,
                    Err(error) => Err(error.to_string()),
                }
            };
            // Given up in the middle it is no harm: a lane that was moved is found so the next time.
            let told = timeout_at(until, asking).await.unwrap_or_else(|_| Err("the database does not answer".to_owned()));
            match told {
                Ok(Fate::Committed(version)) => {
                    self.lane.last += 1;
                    return Fate::Committed(version);
                }
                Ok(fate) => return fate,
                Err(cause) => tracing::error!(cause, "a commit is in doubt"),
            }
            if Instant::now() >= until {
                self.doubt = Some(version);
                return Fate::InDoubt(version);
            }
            sleep(pause(4)).await;
        }
    }

    /// The connection at hand, or a new one. Whoever has carried a transaction to its end puts it back; others leave the server to roll
    /// back what they began.
    async fn connected(&mut self) -> Result<Session, String> {
        match self.session.take().filter(|session| !session.is_closed()) {
            Some(session) => Ok(session),
            None => Session::open(&self.database).await.map_err(|error| error.to_string()),
        }
    }

    fn failed(&mut self, version: Version) {
        if let Some(hook) = &mut self.hook {
            hook.failed(version);
        }
    }
}

fn size(pending: &Pending) -> usize {
    let written = |write: &alcazar_store::store::Write| write.key.len() + write.value.as_ref().map_or(0, bytes::Bytes::len);
    pending.transaction.writes.iter().map(written).sum()
}

fn answer(group: Vec<Pending>, version: Version) {
    for pending in group {
        (pending.done)(Ok(version));
    }
}

fn fail(group: Vec<Pending>, cause: &str) {
    tracing::error!(cause, transactions = group.len(), "a group was not committed");
    for pending in group {
        (pending.done)(Err(CommitError::Failed(cause.to_owned())));
    }
}

/// Longer with each retry, so that two nodes that stand in each other's way part.
fn pause(retries: u32) -> Duration {
    let (first, longest) = RECONNECT_PAUSES;
    (first * 2_u32.saturating_pow(retries.saturating_sub(1))).min(longest)
}
