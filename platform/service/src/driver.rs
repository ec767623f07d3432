//! Carries one call through: run, commit or append its record, and run again when what it read has changed.
//!
//! The steps are plain values, so that the edge awaits a commit, a test blocks on it, and a simulation orders it.

use crate::call::Call;
use crate::context::Context;
use crate::failure::{Common, ErrorAnswer, Failure};
use crate::limits::CONFLICT_RERUNS_MAX;
use crate::platform::Platform;
use crate::sessions;
use crate::trail::Entry;
use alcazar_base::value::Fields;
use alcazar_store::{CommitError, Transaction};

/// What becomes of a call.
pub type Answer = Result<Fields, ErrorAnswer>;

/// What the carrier of a call must do next.
pub enum Step {
    /// Answer; the record is already kept.
    Done(Answer),
    /// Commit, then tell [`Run::committed`].
    Commit(Transaction),
}

/// One call on its way.
pub struct Run<'p> {
    platform: &'p Platform,
    call: &'p Call,
    reruns: u32,
    flushed: bool,
    /// The answer that the commit under way will make true; none while it only flushes the trail.
    pending: Option<Pending>,
}

/// What a commit that is under way will make true.
struct Pending {
    output: Fields,
    /// Records of the calls that this one made: should the commit fail, they are kept without it.
    nested: Vec<Entry>,
}

impl<'p> Run<'p> {
    /// A call that has not run yet.
    pub fn new(platform: &'p Platform, call: &'p Call) -> Self {
        Self { platform, call, reruns: 0, flushed: false, pending: None }
    }

    /// Runs the handler once.
    pub fn attempt(&mut self) -> Step {
        let call = self.call;
        let tx = self.platform.database.begin();
        let mut cx = Context::new(self.platform, call, tx, self.flushed);
        let result = self.run(&mut cx);
        if matches!(result, Err(Failure::Flush)) {
            self.flushed = true;
            return Step::Commit(Transaction::flush());
        }
        let own = cx.outermost_entry(&call.input, result.as_ref());
        match result {
            // A handler that only replies may have called another service that wrote.
            Ok(produced) if produced.commit || !cx.tx.is_read_only() => {
                let nested = std::mem::take(&mut cx.nested);
                let mut entries = nested.clone();
                entries.push(own);
                let mut transaction = match cx.tx.into_transaction() {
                    Ok(transaction) => transaction,
                    Err(stop) => return Step::Done(self.fail(nested, &stop.to_string())),
                };
                self.pending = Some(Pending { output: produced.output, nested });
                transaction.attachments.push(Box::new(entries));
                Step::Commit(transaction)
            }
            Ok(produced) => self.keep(cx.nested, own, Ok(produced.output)),
            Err(Failure::Answer(answer)) => self.keep(cx.nested, own, Err(*answer)),
            Err(Failure::Stop(stop)) => self.keep(cx.nested, own, Err(self.unavailable(&stop.to_string()))),
            Err(Failure::Flush) => self.keep(cx.nested, own, Err(self.unavailable("a run asked for a flush twice"))),
        }
    }

    /// Takes the result of a commit; `None` when the call must run again.
    pub fn committed(&mut self, result: Result<(), CommitError>) -> Option<Answer> {
        match (result, self.pending.take()) {
            (Ok(()), Some(pending)) => Some(Ok(pending.output)),
            (Ok(()), None) => None,
            (Err(CommitError::Conflict), pending) if self.reruns < CONFLICT_RERUNS_MAX => {
                self.reruns += 1;
                if let Some(Pending { mut output, .. }) = pending {
                    output.wipe();
                }
                None
            }
            // Whether the change is there is not known after a failed sync: the caller is told so by a 503, which clients retry.
            (Err(error), pending) => {
                let nested = pending.map(|mut pending| {
                    pending.output.wipe();
                    pending.nested
                });
                Some(self.fail(nested.unwrap_or_default(), &error.to_string()))
            }
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
        }
    }
}
