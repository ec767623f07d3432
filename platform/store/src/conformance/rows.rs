//! Cases of rows and ranges, and of a [`crate::Tx`] over the store.

use super::{Case, Outcome, Run, Subject, account, at_hand, holds, key, put, same, text, value};
use crate::random::SeededRandom;
use crate::seal::Sealer;
use crate::store::{Snapshot, Store};
use crate::table::Table;
use crate::tx::{Scan, Stop};
use crate::{Database, Key};
use std::sync::Arc;

pub(super) const CASES: &[Case] = &[
    ("ranges have their bounds, limit and direction", ranges),
    ("deleted rows are gone", deletes),
    ("of several writes of one row in a transaction the last holds", last_write),
    ("large values come back", large_values),
    ("rows outlive a restart", restart),
    ("a run reads its own writes", own_writes),
    ("a savepoint takes back writes and no reads", savepoints),
];

fn names(snapshot: &Arc<dyn Snapshot>, from: &str, to: &str, limit: usize, reverse: bool) -> Result<Vec<String>, String> {
    let rows = at_hand(snapshot, |snapshot| snapshot.range(&key(from), &key(to), limit, reverse))?;
    Ok(rows.into_iter().map(|(_, _, value)| String::from_utf8_lossy(&value).into_owned()).collect())
}

fn ranges(subject: &Subject) -> Outcome {
    for name in ["d", "a", "c", "b", "e"] {
        put(&subject.store, name, name)?;
    }
    let snapshot = subject.store.snapshot();
    for (from, to, limit, reverse, expected) in [
        ("a", "z", 9, false, vec!["a", "b", "c", "d", "e"]),
        ("a", "z", 9, true, vec!["e", "d", "c", "b", "a"]),
        ("b", "d", 9, false, vec!["b", "c"]),
        ("b", "d", 9, true, vec!["c", "b"]),
        ("b", "d", 1, false, vec!["b"]),
        ("b", "d", 1, true, vec!["c"]),
        ("bb", "cc", 9, false, vec!["c"]),
        ("a", "z", 0, false, vec![]),
        ("b", "b", 9, false, vec![]),
        ("d", "b", 9, true, vec![]),
        ("x", "z", 9, false, vec![]),
    ] {
        let found = names(&snapshot, from, to, limit, reverse)?;
        same(&format!("{from} to {to}, {limit}, reverse {reverse}"), found, expected.into_iter().map(str::to_owned).collect())?;
    }
    Ok(())
}

fn deletes(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "a", "1")?;
    Run::on(store).deletes("a").deletes("never there").commits(store).map_err(|error| error.to_string())?;
    same("the row", value(&store.snapshot(), "a")?, None)?;
    same("the range", names(&store.snapshot(), "a", "z", 9, false)?, Vec::new())
}

fn last_write(subject: &Subject) -> Outcome {
    let store = &subject.store;
    let run = Run::on(store).puts("a", "1").deletes("a").puts("a", "2").puts("b", "1").deletes("b");
    run.commits(store).map_err(|error| error.to_string())?;
    same("a", value(&store.snapshot(), "a")?, Some("2".to_owned()))?;
    same("b", value(&store.snapshot(), "b")?, None)
}

fn large_values(subject: &Subject) -> Outcome {
    let large = "x".repeat(crate::limits::RECORD_BYTES_MAX);
    put(&subject.store, "large", &large)?;
    put(&subject.store, "empty", "")?;
    same("empty", value(&subject.store.snapshot(), "empty")?, Some(String::new()))?;
    holds("large", value(&subject.store.snapshot(), "large")? == Some(large))
}

fn restart(subject: &Subject) -> Outcome {
    let store = &subject.store;
    for number in 0..50 {
        put(store, &format!("row {number:02}"), &number.to_string())?;
    }
    Run::on(store).deletes("row 07").commits(store).map_err(|error| error.to_string())?;
    let before = at_hand(&store.snapshot(), |snapshot| snapshot.range(&key("a"), &key("z"), 99, false))?;
    store.close();
    let reopened = (subject.reopen)();
    let after = at_hand(&reopened.snapshot(), |snapshot| snapshot.range(&key("a"), &key("z"), 99, false))?;
    same("the rows with their versions", after, before)
}

static WORDS: Table<String> = Table::new(u16::MAX, "conformance.words");

fn word_key(name: &str) -> Key {
    WORDS.key(account(1), "eu-west-1").plain(name).key()
}

fn database(store: &Arc<dyn Store>) -> Result<Database, String> {
    let sealer = Sealer::ephemeral(Arc::new(SeededRandom::new(1))).map_err(text)?;
    Ok(Database::new(Arc::clone(store), Arc::new(sealer)))
}

fn stop(stop: Stop) -> String {
    stop.to_string()
}

fn own_writes(subject: &Subject) -> Outcome {
    let database = database(&subject.store)?;
    let mut tx = database.begin();
    tx.put(&WORDS, &word_key("b"), "old".to_owned()).map_err(stop)?;
    tx.put(&WORDS, &word_key("c"), "old".to_owned()).map_err(stop)?;
    super::commit_and_wait(&*subject.store, tx.into_transaction().map_err(stop)?).map_err(|error| error.to_string())?;
    let (found, words) = database
        .run(|mut tx| {
            tx.put(&WORDS, &word_key("a"), "new".to_owned())?;
            tx.put(&WORDS, &word_key("b"), "newer".to_owned())?;
            tx.delete(&WORDS, &word_key("c"))?;
            let mut found = Vec::new();
            for name in ["a", "b", "c"] {
                found.push(tx.get(&WORDS, &word_key(name))?.map(|word| (*word).clone()));
            }
            let page = tx.scan(&WORDS, &Scan::of(&WORDS.key(account(1), "eu-west-1").prefix()))?;
            Ok((found, page.rows.into_iter().map(|(_, word)| (*word).clone()).collect::<Vec<_>>()))
        })
        .map_err(text)?
        .map_err(stop)?;
    same("the rows", found, vec![Some("new".to_owned()), Some("newer".to_owned()), None])?;
    same("the scan", words, vec!["new".to_owned(), "newer".to_owned()])
}

fn savepoints(subject: &Subject) -> Outcome {
    let database = database(&subject.store)?;
    let (found, transaction) = database
        .run(|mut tx| {
            tx.put(&WORDS, &word_key("a"), "1".to_owned())?;
            let savepoint = tx.savepoint();
            tx.put(&WORDS, &word_key("a"), "2".to_owned())?;
            tx.get(&WORDS, &word_key("read"))?;
            tx.rollback_to(savepoint);
            let found = tx.get(&WORDS, &word_key("a"))?.map(|word| (*word).clone());
            Ok((found, tx.into_transaction()?))
        })
        .map_err(text)?
        .map_err(stop)?;
    same("the row", found, Some("1".to_owned()))?;
    put(&subject.store, "read", "1")?;
    let answer = super::commit_and_wait(&*subject.store, transaction);
    same("the commit", answer, Err(super::CommitError::Conflict))
}
