//! Carries one call through: run, commit or append its record, and run again when what it read has changed.
//!
//! The steps are plain values, so that the edge awaits a commit, a test blocks on it, and a simulation orders it.

use crate::call::Call;
use crate::context::Context;
use crate::failure::{Common, ErrorAnswer, Failure};
use crate::limits::{CONFLICT_RERUNS_MAX, FETCHES_MAX};
use crate::platform::Platform;
use crate::sessions;
use crate::trail::Entry;
use alcazar_base::value::Fields;
use alcazar_store::{CommitError, Snapshot, StoreError, Transaction, Tx};
use std::sync::Arc;

/// What becomes of a call.
pub type Answer = Result<Fields, ErrorAnswer>;

/// What the carrier of a call must do next.
pub enum Step {
    /// Answer; the record is already kept.
    Done(Answer),
    /// Commit, then tell [`Run::committed`].
    Commit(Transaction),
    /// Fetch what this snapshot lacks, then tell [`Run::fetched`].
    Fetch(Arc<dyn Snapshot>),
}

/// One call on its way.
pub struct Run<'p> {
    platform: &'p Platform,
    call: &'p Call,
    reruns: u32,
    fetches: u32,
    flushed: bool,
    /// What was fetched for the run that begins next.
    snapshot: Option<Arc<dyn Snapshot>>,
    /// What the commit under way will make true; none while it only flushes the trail.
    pending: Option<Pending>,
}

/// What a commit that is under way will make true.
enum Pending {
    /// A change. `nested` are the records of the calls that this one made: should the commit fail, they are kept without it.
    Change { output: Fields, nested: Vec<Entry> },
    /// An answer that changes nothing, over rows of several moments: its record is kept once they are known to be of one.
    Reading { answer: Answer, own: Entry, nested: Vec<Entry> },
}

impl<'p> Run<'p> {
    /// A call that has not run yet.
    pub fn new(platform: &'p Platform, call: &'p Call) -> Self {
        Self::on(platform, call, platform.database.store().snapshot())
    }

    /// A call whose first run is on that snapshot, which was taken after the call had come.
    pub fn on(platform: &'p Platform, call: &'p Call, snapshot: Arc<dyn Snapshot>) -> Self {
        Self { platform, call, reruns: 0, fetches: 0, flushed: false, snapshot: Some(snapshot), pending: None }
    }

    /// Runs the handler once.
    pub fn attempt(&mut self) -> Step {
        let call = self.call;
        let snapshot = self.snapshot.take().unwrap_or_else(|| self.platform.database.store().snapshot());
        let tx = self.platform.database.begin_at(Arc::clone(&snapshot));
        let mut cx = Context::new(self.platform, call, tx, self.flushed);
        let result = self.run(&mut cx);
        // Asked of the snapshot and not of the result, since a handler may take a failed read for an answer.
        if snapshot.is_incomplete() {
            if let Ok(mut produced) = result {
                produced.output.wipe();
            }
            return self.fetch(snapshot);
        }
        if matches!(result, Err(Failure::Flush)) {
            self.flushed = true;
            return Step::Commit(Transaction::flush());
        }
        let own = cx.outermost_entry(&call.input, result.as_ref());
        let Context { tx, nested, .. } = cx;
        match result {
            // A handler that only replies may have called another service that wrote.
            Ok(produced) if produced.commit || !tx.is_read_only() => {
                let mut entries = nested.clone();
                entries.push(own);
                let mut transaction = match tx.into_transaction() {
                    Ok(transaction) => transaction,
                    Err(stop) => return Step::Done(self.fail(nested, &stop.to_string())),
                };
                self.pending = Some(Pending::Change { output: produced.output, nested });
                transaction.attachments.push(Box::new(entries));
                Step::Commit(transaction)
            }
            Ok(produced) => self.reply(&*snapshot, tx, nested, own, Ok(produced.output)),
            Err(Failure::Answer(answer)) => self.reply(&*snapshot, tx, nested, own, Err(*answer)),
            Err(Failure::Stop(stop)) => self.keep(nested, own, Err(self.unavailable(&stop.to_string()))),
            Err(Failure::Flush) => self.keep(nested, own, Err(self.unavailable("a run asked for a flush twice"))),
        }
    }

    fn fetch(&mut self, snapshot: Arc<dyn Snapshot>) -> Step {
        self.fetches += 1;
        if self.fetches > FETCHES_MAX {
            return Step::Done(self.fail(Vec::new(), "a call asked for rows again and again"));
        }
        self.snapshot = Some(Arc::clone(&snapshot));
        Step::Fetch(snapshot)
    }

    /// Takes the result of a fetch; `None` when the call runs again.
    pub fn fetched(&mut self, result: Result<(), StoreError>) -> Option<Answer> {
        result.err().map(|error| self.fail(Vec::new(), &error.to_string()))
    }

    fn reply(&mut self, snapshot: &dyn Snapshot, tx: Tx, nested: Vec<Entry>, own: Entry, answer: Answer) -> Step {
        if !snapshot.is_mixed() {
            return self.keep(nested, own, answer);
        }
        // What a call that is refused wrote is taken back; what it read has to be true all the same.
        match tx.into_reads_alone() {
            Ok(reads) => {
                self.pending = Some(Pending::Reading { answer, own, nested });
                Step::Commit(reads)
            }
            Err(stop) => Step::Done(self.fail(nested, &stop.to_string())),
        }
    }

    /// Takes the result of a commit; `None` when the call must run again.
    pub fn committed(&mut self, result: Result<(), CommitError>) -> Option<Answer> {
        match (result, self.pending.take()) {
            (Ok(()), Some(Pending::Change { output, .. })) => Some(Ok(output)),
            (Ok(()), Some(Pending::Reading { answer, own, mut nested })) => {
                nested.push(own);
                Some(self.kept(nested, answer))
            }
            (Ok(()), None) => None,
            (Err(CommitError::Conflict), pending) if self.reruns < CONFLICT_RERUNS_MAX => {
                self.reruns += 1;
                self.fetches = 0;
                drop(pending.map(Pending::into_nested));
                None
            }
            // Whether the change is there is not known after a failed sync: the caller is told so by a 503, which clients retry.
            (Err(error), pending) => Some(self.fail(pending.map(Pending::into_nested).unwrap_or_default(), &error.to_string())),
        }
    }

    /// Records and answers that the call failed for a cause of ours, after its run.
    fn fail(&self, mut entries: Vec<Entry>, cause: &str) -> Answer {
        let failure = Failure::Answer(Box::new(self.unavailable(cause)));
        let mut cx = Context::new(self.platform, self.call, self.platform.database.begin(), self.flushed);
        let own = cx.outermost_entry(&self.call.input, Err(&failure));
        entries.push(own);
        self.kept(entries, Err(self.unavailable(cause)))
    }

    fn run(&self, cx: &mut Context<'_>) -> Result<crate::table::Produced, Failure> {
        let call = self.call;
        self.resign(cx)?;
        if let Some(refused) = &call.refused {
            return Err(refused.clone());
        }
        if let Some(failure) = sessions::forbids(call) {
            return Err(failure);
        }
        let table = self.platform.services.table(call.service.name);
        let row = table.and_then(|table| table.row(call.operation.name));
        let Some(row) = row else {
            let message = format!("The operation {} of {} is not implemented.", call.operation.name, call.service.name);
            return Err(Failure::common(call.service, Common::NotImplemented, message));
        };
        row.run(cx, &call.input)
    }

    /// Looks the caller up at the run's snapshot: a key that was withdrawn since the signature was verified signs no more, and a
    /// change until the commit is a conflict.
    fn resign(&self, cx: &mut Context<'_>) -> Result<(), Failure> {
        let Some(signed) = &self.call.signed else { return Ok(()) };
        let token = signed.session_token.as_deref();
        let found = self.platform.directory.credential(&mut cx.tx, &signed.access_key_id, token, self.call.time)?;
        let credential = found.map_err(|fault| {
            let code = fault.spelling(self.call.service.protocol).0;
            Failure::wire(code, fault.to_string())
        })?;
        cx.set_caller(credential.caller);
        Ok(())
    }

    fn keep(&self, mut entries: Vec<Entry>, own: Entry, answer: Answer) -> Step {
        entries.push(own);
        Step::Done(self.kept(entries, answer))
    }

    /// Nothing is answered unaudited: when the record can't be kept, the caller gets a 503 instead of the answer.
    fn kept(&self, entries: Vec<Entry>, answer: Answer) -> Answer {
        match self.platform.trail.append(entries) {
            Ok(()) => answer,
            Err(error) => Err(self.unavailable(&error.to_string())),
        }
    }

    fn unavailable(&self, cause: &str) -> ErrorAnswer {
        ErrorAnswer {
            code: Common::Unavailable.code(self.call.service),
            message: "The service is not available now. Try again.".to_owned(),
            fields: None,
            internal: Some(cause.to_owned()),
            decision: None,
        }
    }
}

impl Pending {
    /// Wipes the answer that will not be given, and leaves the records of the calls that were made for it.
    fn into_nested(self) -> Vec<Entry> {
        match self {
            Self::Change { mut output, nested } => {
                output.wipe();
                nested
            }
            Self::Reading { mut answer, nested, .. } => {
                if let Ok(output) = &mut answer {
                    output.wipe();
                }
                nested
            }
        }
    }
}

/// Carries a call through on this thread: for tests and commands.
///
/// # Errors
/// The error that the caller is told.
pub fn drive(platform: &Platform, call: &Call) -> Answer {
    let mut run = Run::new(platform, call);
    loop {
        match run.attempt() {
            Step::Done(answer) => return answer,
            Step::Commit(transaction) => {
                let result = alcazar_store::commit_and_wait(&**platform.database.store(), transaction).map(|_| ());
                if let Some(answer) = run.committed(result) {
                    return answer;
                }
            }
            Step::Fetch(snapshot) => {
                if let Some(answer) = run.fetched(alcazar_store::fetch_and_wait(&snapshot)) {
                    return answer;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Fields, Pending};

    #[test]
    fn records_of_the_calls_that_were_made_outlive_an_answer_that_is_not_given() {
        let nested = vec![Entry(Vec::new())];
        let change = Pending::Change { output: Fields::default(), nested: nested.clone() };
        let reading = Pending::Reading { answer: Ok(Fields::default()), own: Entry(Vec::new()), nested };
        assert_eq!([change, reading].map(|pending| pending.into_nested().len()), [1, 1]);
    }
}
