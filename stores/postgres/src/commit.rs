//! One commit: a group's reads are checked and its rows written in one serializable transaction.
//!
//! INVARIANT (a commit has one fate): each commit moves the node's lane on from one number to the next. When the answer is lost, whoever
//! finds the lane moved knows that it was committed, and whoever moves it first makes sure that it never is.

use crate::group::{Pending, Survivors, Writes};
use crate::limits::ANSWER_TIMEOUT;
use crate::read::Check;
use crate::session::{Database, DatabaseError, is_out_of_order, text};
use crate::statements::{Committing, FENCE, LANE};
use alcazar_store::{Attachment, GroupHook, Version};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::future::Future;
use tokio::time::timeout;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Error};

/// A connection with its statements.
pub(crate) struct Session {
    client: Client,
    statements: Committing,
}

/// Where this node's lane stands.
pub(crate) struct Lane {
    pub(crate) id: String,
    pub(crate) last: i64,
    /// What is added to a transaction's number to make a version.
    pub(crate) base: u64,
}

/// How far a commit came.
pub(crate) enum Fate {
    /// It is durable.
    Committed(Version),
    /// It did not happen. The database could not order it beside others, or the connection was lost before its end: it may be tried again.
    Again(String),
    /// It did not happen, and would not if it were tried again.
    Refused(String),
    /// It may have happened: the lane tells.
    InDoubt(Version),
}

impl Session {
    pub(crate) async fn open(database: &Database) -> Result<Self, DatabaseError> {
        let client = database.connect().await?;
        let statements = in_time(Committing::prepare(&client)).await.map_err(|cause| database.gone(cause))?;
        Ok(Self { client, statements })
    }

    /// Whether the connection is of no more use.
    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Begins the transaction, and says which of the group survive in it, and its version.
    pub(crate) async fn begin(&self, group: Vec<Pending>, lane: &Lane) -> Result<(Survivors, Version), (Vec<Pending>, Fate)> {
        let check = Check::of(group.iter().map(|pending| &pending.transaction));
        let begun = in_time(async {
            // Sent at once, one after the other: nothing waits for the answer to the first.
            let ((), row, checked) = tokio::try_join!(
                self.client.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE"),
                self.client.query_one(&self.statements.number, &[]),
                check.ask(&self.client, &self.statements.check),
            )?;
            Ok((row.get::<_, i64>(0), checked))
        })
        .await;
        match begun {
            Ok((number, checked)) => {
                let version = Version(lane.base.saturating_add(u64::try_from(number).unwrap_or(0)));
                Ok((Survivors::of(group, &checked), version))
            }
            Err(cause) => Err((group, cause.fate_before_the_end())),
        }
    }

    /// Ends a transaction in which nothing is to be written.
    pub(crate) async fn roll_back(&self) -> bool {
        in_time(self.client.batch_execute("ROLLBACK")).await.is_ok()
    }

    /// Writes and commits.
    pub(crate) async fn write(&self, rows: &Writes, hooked: &[(Bytes, Bytes)], lane: &Lane, version: Version) -> Fate {
        let mut writes = rows.iter().map(|(key, value)| (key, value.as_ref())).collect::<BTreeMap<_, _>>();
        writes.extend(hooked.iter().map(|(key, value)| (key, Some(value))));
        let gone: Vec<&[u8]> = writes.iter().filter(|(_, value)| value.is_none()).map(|(key, _)| &***key).collect();
        let (keys, values): (Vec<&[u8]>, Vec<&[u8]>) =
            writes.iter().filter_map(|(key, value)| Some((&***key, &**(*value)?))).unzip();
        let Ok(number) = i64::try_from(version.0) else { return Fate::Refused("versions are used up".to_owned()) };
        let next = lane.last + 1;
        let parameters: [&(dyn tokio_postgres::types::ToSql + Sync); 7] =
            [&gone, &number, &keys, &values, &lane.id, &next, &lane.last];
        let written = timeout(ANSWER_TIMEOUT, async {
            // Joined and not tried: the end of the transaction is sent behind the write, and answered even if that failed.
            tokio::join!(self.client.query(&self.statements.write, &parameters), self.client.batch_execute("COMMIT"))
        })
        .await;
        match written {
            Ok((Ok(_), Ok(()))) => Fate::Committed(version),
            Ok((Err(error), _)) => fate_of_write(error, version),
            Ok((Ok(_), Err(error))) if is_out_of_order(&error) => Fate::Again(text(&error)),
            Ok((Ok(_), Err(_))) | Err(_) => Fate::InDoubt(version),
        }
    }

    /// Finds out whether a commit in doubt happened: moves the lane on in its place if it did not.
    ///
    /// # Errors
    /// The cause when that is still not known.
    pub(crate) async fn settle(&self, lane: &mut Lane, version: Version) -> Result<Fate, String> {
        let in_doubt = lane.last + 1;
        let beyond = lane.last + 2;
        let fenced = in_time(self.client.execute(FENCE, &[&lane.id, &beyond, &lane.last])).await.map_err(|cause| cause.text())?;
        if fenced == 1 {
            lane.last = beyond;
            return Ok(Fate::Again("its answer was lost, and it did not happen".to_owned()));
        }
        let row = in_time(self.client.query_opt(LANE, &[&lane.id])).await.map_err(|cause| cause.text())?;
        let stands: i64 = row.map_or(0, |row| row.get(0));
        if stands == in_doubt {
            return Ok(Fate::Committed(version));
        }
        if stands == beyond {
            // An earlier attempt to settle it, whose own answer was lost.
            lane.last = beyond;
            return Ok(Fate::Again("its answer was lost, and it did not happen".to_owned()));
        }
        Err(format!("the lane `{}` stands at {stands} instead of {}: another process commits as this node", lane.id, lane.last))
    }
}

/// Why an answer did not come.
pub(crate) enum Cause {
    Silent,
    Said(Error),
}

impl Cause {
    fn text(&self) -> String {
        match self {
            Self::Silent => "the database does not answer".to_owned(),
            Self::Said(error) => text(error),
        }
    }

    fn fate_before_the_end(&self) -> Fate {
        match self {
            Self::Said(error) if error.code().is_some() && !is_out_of_order(error) && !error.is_closed() => {
                Fate::Refused(self.text())
            }
            _ => Fate::Again(self.text()),
        }
    }
}

/// A write that the server refused leaves nothing to commit. Where the session ended with it, the end that was sent behind it may all the
/// same have been carried out.
fn fate_of_write(error: Error, version: Version) -> Fate {
    match error.code() {
        Some(_) if is_out_of_order(&error) => Fate::Again(text(&error)),
        Some(code) if *code == SqlState::DIVISION_BY_ZERO => Fate::Refused(
            "the lane of this node stands elsewhere: another process commits as this node; stop one of the two".to_owned(),
        ),
        Some(code) if !["08", "57"].iter().any(|class| code.code().starts_with(class)) => Fate::Refused(text(&error)),
        _ => Fate::InDoubt(version),
    }
}

async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Cause> {
    timeout(ANSWER_TIMEOUT, work).await.map_err(|_| Cause::Silent)?.map_err(Cause::Said)
}

impl Database {
    fn gone(&self, cause: Cause) -> DatabaseError {
        match cause {
            Cause::Silent => DatabaseError::Silent(self.place().to_owned()),
            Cause::Said(error) => self.failed(&error),
        }
    }
}

/// The hook's rows for a group.
pub(crate) fn hooked(
    hook: &mut Option<Box<dyn GroupHook>>,
    version: Version,
    carried: &[Attachment],
) -> Result<Vec<(Bytes, Bytes)>, String> {
    hook.as_mut().map_or_else(|| Ok(Vec::new()), |hook| hook.rows(version, carried))
}
