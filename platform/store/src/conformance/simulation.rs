//! A seeded simulation: clients whose steps interleave by chance, and a plain map that tells whether what they saw was
//! serializable.

use super::{Case, Outcome, ROWS_MAX, Run, Subject, at_hand, key, same};
use crate::random::SeededRandom;
use crate::store::{CommitError, Store};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const CASES: &[Case] = &[("random interleavings are serializable", interleavings)];

fn interleavings(subject: &Subject) -> Outcome {
    simulate(&subject.store, 1, 600)
}

/// Runs `steps` random steps of four clients, repeatable by `seed`, and compares every commit with a plain map: since a run
/// that commits must have seen what the map holds then, running them one after the other gives the same rows.
///
/// # Errors
/// The first step at which they differ.
pub fn simulate(store: &Arc<dyn Store>, seed: u64, steps: u32) -> Outcome {
    let random = SeededRandom::new(seed);
    let name = || format!("k{}", random.below(6));
    let mut rows: BTreeMap<Bytes, Bytes> = BTreeMap::new();
    let mut clients: Vec<Option<(Run, Vec<Sight>)>> = (0..4).map(|_| None).collect();
    for step in 0..steps {
        let Some(slot) = usize::try_from(random.below(4)).ok().and_then(|at| clients.get_mut(at)) else { continue };
        let (run, mut sights) = slot.take().unwrap_or_else(|| (Run::on(store), Vec::new()));
        let run = match random.below(8) {
            0..3 => {
                let name = name();
                let (run, value) = run.read(&name)?;
                sights.push(Sight::Row(key(&name), value));
                run
            }
            3 => {
                let (from, to) = (name(), name());
                let found = at_hand(&run.snapshot, |snapshot| snapshot.range(&key(&from), &key(&to), ROWS_MAX, false))?;
                let found = found.into_iter().map(|(key, _, value)| (key, value)).collect();
                sights.push(Sight::Range(key(&from), key(&to), found));
                run.scans(&from, &to)?
            }
            4 => run.puts(&name(), &step.to_string()),
            5 => run.deletes(&name()),
            _ => {
                let writes = run.transaction.writes.clone();
                match run.commits(store) {
                    Ok(_) => {
                        same(
                            &format!("step {step} of seed {seed}: what was seen"),
                            sights.iter().all(|sight| sight.still(&rows)),
                            true,
                        )?;
                        for write in writes {
                            match write.value {
                                Some(value) => rows.insert(write.key, value),
                                None => rows.remove(&write.key),
                            };
                        }
                    }
                    Err(CommitError::Conflict) => {}
                    Err(other) => return Err(other.to_string()),
                }
                continue;
            }
        };
        *slot = Some((run, sights));
    }
    let stored = at_hand(&store.snapshot(), |snapshot| snapshot.range(&key("k"), &key("l"), ROWS_MAX, false))?;
    same(&format!("the rows of seed {seed}"), stored.into_iter().map(|(key, _, value)| (key, value)).collect(), rows)
}

/// What a client saw, to be compared with the map when it commits.
enum Sight {
    Row(Bytes, Option<Bytes>),
    Range(Bytes, Bytes, Vec<(Bytes, Bytes)>),
}

impl Sight {
    fn still(&self, rows: &BTreeMap<Bytes, Bytes>) -> bool {
        match self {
            Self::Row(key, value) => rows.get(key) == value.as_ref(),
            Self::Range(from, to, found) => {
                let held = rows.iter().filter(|(key, _)| *key >= from && *key < to);
                held.eq(found.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}
