//! Seeded simulations of the driver over the in-memory store: several calls at once, their runs and commits interleaved by chance, and
//! restarts in between. A failing seed fails again.

use super::{Asked, World};
use crate::datum::Datum;
use alcazar_service::trail::{Attribute, Lookup, lookup::lookup};
use alcazar_service::{Answer, Call, Run, Step};
use alcazar_store::{Random, Transaction, commit_and_wait, fetch_and_wait};

const SEEDS: u64 = 40;
const ROUNDS: usize = 12;
const CALLS: usize = 4;

/// A number below `end`, from the world's own randomness.
fn chance(world: &World<'_>, end: usize) -> usize {
    let mut byte = [0];
    world.random.fill(&mut byte).unwrap();
    usize::from(byte[0]) % end
}

fn user(world: &mut World<'_>, operation: &str) -> Call {
    let (_, key) = world.account("").unwrap();
    let input = Datum::Map(vec![("UserName".to_owned(), Datum::Text("u".to_owned()))]);
    let asked = Asked { service: "iam", operation, input: &input, key: Some(&key), region: "us-east-1" };
    world.prepare(&asked).unwrap().unwrap()
}

/// Carries calls through, one step of any of them at a time.
fn interleave(world: &World<'_>, calls: &[Call]) -> Vec<Answer> {
    let mut runs: Vec<(usize, Run<'_>, Option<Transaction>)> =
        calls.iter().enumerate().map(|(index, call)| (index, Run::new(&world.platform, call), None)).collect();
    let mut answers: Vec<Option<Answer>> = calls.iter().map(|_| None).collect();
    while !runs.is_empty() {
        let at = chance(world, runs.len());
        let (index, run, pending) = &mut runs[at];
        let answer = match pending.take() {
            Some(transaction) => run.committed(commit_and_wait(&**world.platform.database.store(), transaction).map(|_| ())),
            None => match run.attempt() {
                Step::Done(answer) => Some(answer),
                Step::Commit(transaction) => {
                    *pending = Some(transaction);
                    None
                }
                Step::Fetch(snapshot) => run.fetched(fetch_and_wait(&snapshot)),
            },
        };
        if let Some(answer) = answer {
            answers[*index] = Some(answer);
            runs.remove(at);
        }
    }
    answers.into_iter().flatten().collect()
}

#[test]
fn calls_at_once_are_as_if_one_came_after_the_other_and_each_has_one_record() {
    for seed in 0..SEEDS {
        let mut world = World::new(&[alcazar_iam::service], "us-east-1", seed).unwrap();
        let mut exists = false;
        let mut asked = Vec::new();
        for round in 0..ROUNDS {
            let names: Vec<&str> = (0..CALLS).map(|_| ["CreateUser", "DeleteUser"][chance(&world, 2)]).collect();
            let calls: Vec<Call> = names.iter().map(|name| user(&mut world, name)).collect();
            asked.extend(calls.iter().map(|call| call.origin.request_id.clone()));
            let answers = interleave(&world, &calls);
            assert_eq!(answers.len(), CALLS);
            let done = |wanted| names.iter().zip(&answers).filter(|(name, answer)| **name == wanted && answer.is_ok()).count();
            if chance(&world, 3) == 0 {
                world.restart().unwrap();
            }
            let call = user(&mut world, "GetUser");
            asked.push(call.origin.request_id.clone());
            let after = interleave(&world, std::slice::from_ref(&call))[0].is_ok();
            let (made, deleted) = (done("CreateUser"), done("DeleteUser"));
            assert_eq!(usize::from(exists) + made, deleted + usize::from(after), "seed {seed}, round {round}: {names:?}");
            exists = after;
        }
        let records = requests(&mut world);
        for request in asked {
            assert_eq!(records.iter().filter(|have| **have == request).count(), 1, "seed {seed}: records of {request}");
        }
    }
}

/// The request ids of every record in the trail.
fn requests(world: &mut World<'_>) -> Vec<String> {
    world.commit(Transaction::flush()).unwrap();
    let (account, _) = world.account("").unwrap();
    let attribute = Some(Attribute::EventSource("iam.amazonaws.com".to_owned()));
    let question = Lookup { account, region: "us-east-1".to_owned(), from: None, to: None, attribute, limit: 1_000 };
    let (records, more) = lookup(&mut world.near.begin(), &question, None).unwrap();
    assert!(more.is_none());
    let id = |event: &str| serde_json::from_str::<serde_json::Value>(event).unwrap()["requestID"].as_str().unwrap().to_owned();
    records.iter().map(|record| id(&record.event)).collect()
}
