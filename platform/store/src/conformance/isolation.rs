//! Cases of isolation: what two runs may do beside each other.

use super::{Case, Outcome, Run, Subject, holds, put, same};
use crate::store::{CommitError, commit_and_wait};

pub(super) const CASES: &[Case] = &[
    ("a changed row conflicts, another one does not", changed_row),
    ("a row that was absent and is there conflicts", absent_row),
    ("phantom: a row that appears in a scanned range conflicts", phantom),
    ("phantom: a row that vanishes from a scanned range conflicts", vanished),
    ("write skew: of two runs that each read what the other writes, one conflicts", write_skew),
    ("write skew over ranges", range_skew),
    ("ABA: a row that was changed and changed back conflicts", aba),
    ("ABA: a row that was deleted and made again conflicts", deleted_and_made),
    ("blind writes do not conflict", blind_writes),
    ("a run that only read is validated too", read_only),
];

fn conflicts(subject: &Subject, run: Run, expected: bool) -> Outcome {
    match run.commits(&subject.store) {
        Ok(_) => holds("the run conflicts", !expected),
        Err(CommitError::Conflict) => holds("the run commits", expected),
        Err(other) => Err(other.to_string()),
    }
}

fn changed_row(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "a", "1")?;
    let touched = Run::on(store).reads("a")?.puts("z", "1");
    let untouched = Run::on(store).reads("b")?.puts("z", "1");
    put(store, "a", "2")?;
    conflicts(subject, touched, true)?;
    conflicts(subject, untouched, false)
}

fn absent_row(subject: &Subject) -> Outcome {
    let run = Run::on(&subject.store).reads("a")?.puts("a", "mine");
    put(&subject.store, "a", "theirs")?;
    conflicts(subject, run, true)
}

fn phantom(subject: &Subject) -> Outcome {
    let store = &subject.store;
    for (written, expected) in [("b", true), ("bb", true), ("c", false), ("a", false)] {
        let run = Run::on(store).scans("b", "c")?.puts("z", "1");
        put(store, written, "1")?;
        conflicts(subject, run, expected)?;
    }
    Ok(())
}

fn vanished(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "b", "1")?;
    let run = Run::on(store).scans("a", "c")?.puts("z", "1");
    Run::on(store).deletes("b").commits(store).map_err(|error| error.to_string())?;
    conflicts(subject, run, true)
}

fn write_skew(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "a", "on call")?;
    put(store, "b", "on call")?;
    let one = Run::on(store).reads("a")?.reads("b")?.puts("a", "off");
    let two = Run::on(store).reads("a")?.reads("b")?.puts("b", "off");
    conflicts(subject, one, false)?;
    conflicts(subject, two, true)
}

fn range_skew(subject: &Subject) -> Outcome {
    let store = &subject.store;
    let one = Run::on(store).scans("m", "n")?.puts("m1", "only one");
    let two = Run::on(store).scans("m", "n")?.puts("m2", "only one");
    conflicts(subject, one, false)?;
    conflicts(subject, two, true)
}

fn aba(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "a", "A")?;
    let run = Run::on(store).reads("a")?.puts("z", "1");
    put(store, "a", "B")?;
    put(store, "a", "A")?;
    conflicts(subject, run, true)
}

fn deleted_and_made(subject: &Subject) -> Outcome {
    let store = &subject.store;
    put(store, "a", "A")?;
    let run = Run::on(store).reads("a")?.puts("z", "1");
    Run::on(store).deletes("a").commits(store).map_err(|error| error.to_string())?;
    put(store, "a", "A")?;
    conflicts(subject, run, true)
}

fn blind_writes(subject: &Subject) -> Outcome {
    let store = &subject.store;
    let (one, two) = (Run::on(store).puts("a", "1"), Run::on(store).puts("a", "2"));
    conflicts(subject, two, false)?;
    conflicts(subject, one, false)?;
    same("the later one holds", super::value(&store.snapshot(), "a")?, Some("1".to_owned()))
}

fn read_only(subject: &Subject) -> Outcome {
    let store = &subject.store;
    let (stale, fresh) = (Run::on(store).reads("a")?, Run::on(store).reads("b")?);
    put(store, "a", "1")?;
    same("stale", commit_and_wait(&**store, stale.transaction), Err(CommitError::Conflict))?;
    let before = store.snapshot().version();
    holds("fresh", commit_and_wait(&**store, fresh.transaction).is_ok())?;
    same("nothing was written", store.snapshot().version(), before)
}
