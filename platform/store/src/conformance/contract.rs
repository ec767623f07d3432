//! Cases of the contract's letters.

use super::{Case, Outcome, Run, Subject, account, at_hand, holds, key, put, same, value};
use crate::store::{CommitError, Store, Transaction};
use crate::version::Version;
use bytes::Bytes;
use std::sync::{Arc, mpsc};
use std::thread;

pub(super) const CASES: &[Case] = &[
    ("(a) a write is published before it is acknowledged", published_first),
    ("(b) of transactions that read and write one row, one of a batch wins", one_of_a_batch),
    ("(b) concurrent increments are neither lost nor doubled", increments),
    ("(d) versions rise, across a restart too", versions_rise),
    ("a closed store refuses", closed),
    ("what only carries something commits", carries),
];

/// Of stores whose rows are in this process: their snapshots are of one moment.
pub(super) const IN_PROCESS: &[Case] = &[
    ("(a) a snapshot never changes", snapshots_stay),
    ("(c) a transaction older than the window conflicts", older_than_window),
    ("(d) an incarnation is never repeated", incarnations),
    ("(f) a failed sync latches the store read-only until a restart", failed_sync),
    ("epochs move with cached writes, before the acknowledgement", epochs),
];

/// Of stores whose rows are elsewhere.
pub(super) const REMOTE: &[Case] = &[
    ("(e) a run whose rows are of several moments is validated, one that only read too", mixed),
    ("(e) a row that was seen twice and changed in between conflicts", torn),
];

fn published_first(subject: &Subject) -> Outcome {
    let (seen, saw) = mpsc::channel();
    for number in 0..20 {
        let (store, seen) = (Arc::clone(&subject.store), seen.clone());
        let (name, text) = (format!("row {number}"), number.to_string());
        let transaction = Run::on(&store).puts(&name, &text).transaction;
        subject.store.commit(
            transaction,
            Box::new(move |answer| {
                // Taken here and read below: `done` must be short. The receiver outlives every answer.
                let _ = seen.send((answer.is_ok(), store.snapshot(), name, text));
            }),
        );
    }
    for _ in 0..20 {
        let (answered, snapshot, name, expected) = saw.recv().map_err(|_| "a commit was never answered".to_owned())?;
        holds("every commit is answered well", answered)?;
        same("the snapshot at the answer", value(&snapshot, &name)?, Some(expected))?;
    }
    Ok(())
}

fn snapshots_stay(subject: &Subject) -> Outcome {
    put(&subject.store, "a", "1")?;
    let before = subject.store.snapshot();
    put(&subject.store, "a", "2")?;
    put(&subject.store, "b", "1")?;
    same("the old snapshot's row", value(&before, "a")?, Some("1".to_owned()))?;
    same("the old snapshot's missing row", value(&before, "b")?, None)?;
    same("the old snapshot's range", at_hand(&before, |before| before.range(&key("a"), &key("z"), 9, false))?.len(), 1)?;
    same("the new snapshot's row", value(&subject.store.snapshot(), "a")?, Some("2".to_owned()))
}

/// All begin on one snapshot and are handed over before the first answer is awaited, so that a store that makes groups
/// has them in one.
fn one_of_a_batch(subject: &Subject) -> Outcome {
    put(&subject.store, "counter", "0")?;
    let runs: Vec<Run> = (0..32)
        .map(|number| Ok(Run::on(&subject.store).reads("counter")?.puts("counter", &number.to_string())))
        .collect::<Result<_, String>>()?;
    let (answer, answers) = mpsc::channel();
    for (number, run) in runs.into_iter().enumerate() {
        let answer = answer.clone();
        // The receiver below outlives every answer.
        subject.store.commit(run.transaction, Box::new(move |result| drop(answer.send((number, result)))));
    }
    drop(answer);
    let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|(_, result)| result.is_ok());
    same("winners", won.len(), 1)?;
    holds("the others conflict", lost.iter().all(|(_, result)| *result == Err(CommitError::Conflict)))?;
    let winner = won.first().map(|(number, _)| number.to_string());
    same("the row", value(&subject.store.snapshot(), "counter")?, winner)
}

fn increments(subject: &Subject) -> Outcome {
    let stores: Vec<_> = (0..4).map(|_| Arc::clone(&subject.store)).collect();
    increments_on(&stores)
}

/// Increments of one row at once, a thread on each of these handles (or nodes) of one store: none is lost, none is done twice.
///
/// # Errors
/// What went wrong.
pub fn increments_on(stores: &[Arc<dyn Store>]) -> Outcome {
    let Some(first) = stores.first() else { return Ok(()) };
    put(first, "counter", "0")?;
    let worker = |store: Arc<dyn Store>| -> Outcome {
        let mut done = 0;
        while done < INCREMENTS_PER_THREAD {
            let (run, found) = Run::on(&store).read("counter")?;
            let number: u64 = found.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.parse().ok()).unwrap_or(0);
            match run.puts("counter", &(number + 1).to_string()).commits(&store) {
                Ok(_) => done += 1,
                Err(CommitError::Conflict) => {}
                Err(other) => return Err(other.to_string()),
            }
        }
        Ok(())
    };
    let threads: Vec<_> = stores.iter().cloned().map(|store| thread::spawn(move || worker(store))).collect();
    let expected = INCREMENTS_PER_THREAD * u64::try_from(threads.len()).unwrap_or(0);
    for thread in threads {
        thread.join().map_err(|_| "a thread panicked".to_owned())??;
    }
    same("the sum", value(&first.snapshot(), "counter")?, Some(expected.to_string()))
}

fn older_than_window(subject: &Subject) -> Outcome {
    let old = Run::on(&subject.store).reads("never written")?.puts("z", "1");
    for number in 0..=subject.window_writes {
        put(&subject.store, &format!("row {number}"), "1")?;
    }
    same("an old transaction", old.commits(&subject.store), Err(CommitError::Conflict))?;
    let new = Run::on(&subject.store).reads("never written")?.puts("z", "1");
    holds("a new one commits", new.commits(&subject.store).is_ok())
}

fn versions_rise(subject: &Subject) -> Outcome {
    let mut last = Version::ABSENT;
    for number in 0..5 {
        let version = put(&subject.store, "a", &number.to_string())?;
        holds("the version is a new one", version > last)?;
        same("the row's version", version_of(&subject.store)?, Some(version))?;
        last = version;
    }
    subject.store.close();
    let reopened = (subject.reopen)();
    holds("versions go on above", put(&reopened, "a", "6")? > last)?;
    same("the row", value(&reopened.snapshot(), "a")?, Some("6".to_owned()))
}

fn version_of(store: &Arc<dyn Store>) -> Result<Option<Version>, String> {
    Ok(at_hand(&store.snapshot(), |snapshot| snapshot.get(&key("a")))?.map(|row| row.0))
}

fn incarnations(subject: &Subject) -> Outcome {
    let version = put(&subject.store, "a", "1")?;
    let last = subject.store.snapshot().version();
    holds("the snapshot holds the write", last >= version)?;
    subject.store.close();
    let reopened = (subject.reopen)();
    holds("the incarnation is a new one", reopened.snapshot().version().incarnation() > last.incarnation())
}

fn mixed(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "a", "1")?;
    for (between, expected) in [("c", false), ("a", true), ("b", false)] {
        let run = Run::on(store).reads("a")?;
        put(store, between, "2")?;
        let run = run.reads("b")?;
        holds("rows of two statements are mixed", run.snapshot.is_mixed())?;
        let answer = run.commits(store).map(|_| ());
        same(between, answer, if expected { Err(CommitError::Conflict) } else { Ok(()) })?;
    }
    Ok(())
}

fn torn(subject: &Subject) -> Outcome {
    let store = &subject.store;
    for seen_first in ["a", "z"] {
        put(store, "a", "1")?;
        let run = Run::on(store).reads(seen_first)?;
        put(store, seen_first, "2")?;
        let run = run.scans("a", "zz")?.puts("y", "1");
        same(seen_first, run.commits(store), Err(CommitError::Conflict))?;
    }
    Ok(())
}

fn failed_sync(subject: &Subject) -> Outcome {
    put(&subject.store, "a", "1")?;
    let before = subject.store.snapshot().version();
    (subject.fail_next_sync)();
    let failed = Run::on(&subject.store).puts("a", "2").commits(&subject.store);
    same("the commit whose sync failed", failed, Err(CommitError::ReadOnly))?;
    let later = Run::on(&subject.store).puts("a", "3").commits(&subject.store);
    same("a later commit", later, Err(CommitError::ReadOnly))?;
    same("the snapshot", subject.store.snapshot().version(), before)?;
    same("what is read", value(&subject.store.snapshot(), "a")?, Some("1".to_owned()))?;
    subject.store.close();
    let reopened = (subject.reopen)();
    holds("versions go on above", put(&reopened, "b", "1")? > before)?;
    let found = value(&reopened.snapshot(), "a")?;
    holds("the row is of the last acknowledged commit, or of the one unknown", matches!(found.as_deref(), Some("1" | "2")))
}

fn epochs(subject: &Subject) -> Outcome {
    let (ours, theirs) = (account(1), account(2));
    let store = &subject.store;
    let before = (store.epoch(ours), store.epoch(theirs));
    put(store, "a", "1")?;
    same("a write that is not cached", (store.epoch(ours), store.epoch(theirs)), before)?;
    let old = store.snapshot();
    let (seen, saw) = mpsc::channel();
    let asked = Arc::clone(store);
    let transaction = Run::on(store).puts("a", "2").marks_cached().transaction;
    store.commit(transaction, Box::new(move |_| seen.send(asked.epoch(ours)).unwrap_or_default()));
    let after = saw.recv().map_err(|_| "the commit was never answered".to_owned())?;
    holds("the epoch has moved at the answer", after != before.0)?;
    same("the other account's epoch", store.epoch(theirs), before.1)?;
    same("the epoch in an old snapshot", old.epoch(ours), before.0)?;
    same("the epoch in a new snapshot", store.snapshot().epoch(ours), after)
}

fn closed(subject: &Subject) -> Outcome {
    put(&subject.store, "a", "1")?;
    subject.store.close();
    let late = Run::on(&subject.store).puts("a", "2").commits(&subject.store);
    same("a commit after the end", late, Err(CommitError::Closed))?;
    same("what is read", value(&subject.store.snapshot(), "a")?, Some("1".to_owned()))
}

fn carries(subject: &Subject) -> Outcome {
    let before = put(&subject.store, "a", "1")?;
    for transaction in [Transaction::carrying(vec![Box::new(Bytes::from_static(b"a record"))]), Transaction::flush()] {
        let version = crate::store::commit_and_wait(&*subject.store, transaction).map_err(|error| error.to_string())?;
        holds("it has a version of its own", version > before)?;
    }
    Ok(())
}

const INCREMENTS_PER_THREAD: u64 = 50;
