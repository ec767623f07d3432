//! `cargo xtask eval trail`: our records beside those that AWS wrote, by the set of their key paths.
//!
//! For every recorded call of an operation that we answer, the program is made to write a record of the same operation, by the same
//! kind of caller, with the same outcome. Where their paths differ, `conformance/trail-differences.toml` says why.

mod calls;
mod differences;
mod paths;

use crate::client::ask::Ask;
use crate::client::server::{Running, Start, build_program, scratch};
use crate::codegen::{say, workspace_root};
use crate::eval::Corpora;
use differences::{Differences, Side};
use paths::{Paths, paths};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Services whose records are compared, by event source.
const SERVICES: [&str; 4] = ["iam", "kms", "secretsmanager", "sts"];

/// A record, and what makes it comparable with others.
struct Record {
    /// `iam:CreateUser`.
    operation: String,
    /// `userIdentity.type`; none where who labelled an event left it out.
    caller: Option<String>,
    /// `errorCode`, without `Exception` at its end: labelled events name errors in either way.
    error: Option<String>,
    paths: Paths,
}

/// Compares.
///
/// # Errors
///
/// The paths that differ without a reason, and reasons that nothing needs.
pub(crate) fn run(corpora: &Corpora) -> Result<(), String> {
    let Some(folder) = corpora.folder("cloudtrail") else { return Ok(()) };
    let theirs = recorded(&folder)?;
    let mut differences = Differences::read(&workspace_root().join("conformance/trail-differences.toml"))?;
    let scratch = scratch()?;
    let server = Running::start(Start::program(&build_program()?, scratch.path())?)?;
    calls::make(&server)?;
    let ours = own(&server)?;
    let answered: BTreeSet<&str> = ours.iter().map(|record| record.operation.as_str()).collect();
    let mut failures = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for record in &theirs {
        if !answered.contains(record.operation.as_str()) {
            if is_answered(&server, &record.operation)? {
                failures.push(format!("{}: it is answered, but no call of it is made here", record.operation));
            }
            continue;
        }
        *counts.entry(&record.operation).or_default() += 1;
        failures.extend(compare(record, &ours, &mut differences));
    }
    server.stop()?;
    failures.extend(differences.unused());
    failures.sort_unstable();
    failures.dedup();
    let compared: usize = counts.values().sum();
    say(&format!(
        "{compared} recorded calls of {} operations compared; {} are of operations that we do not answer",
        counts.len(),
        theirs.len() - compared
    ));
    if compared == 0 {
        failures.push(format!("{} holds no call that could be compared", folder.display()));
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

/// What differs between a recorded call and the likest of ours, as far as no reason is listed.
fn compare(record: &Record, ours: &[Record], differences: &mut Differences) -> Vec<String> {
    let alike = ours.iter().filter(|own| {
        own.operation == record.operation && own.error == record.error && (record.caller.is_none() || own.caller == record.caller)
    });
    let likest = alike.min_by_key(|own| own.paths.symmetric_difference(&record.paths).count());
    let name = format!(
        "{} by {}{}",
        record.operation,
        record.caller.as_deref().unwrap_or("somebody"),
        record.error.as_ref().map(|error| format!(" ({error})")).unwrap_or_default()
    );
    let Some(own) = likest else {
        let listed = differences.unmade(&record.operation, record.caller.as_deref(), record.error.as_deref());
        return if listed { Vec::new() } else { vec![format!("{name}: no such call is made here")] };
    };
    let only_ours = own.paths.difference(&record.paths).filter(|path| !differences.lists(&record.operation, Side::Ours, path));
    let mut told: Vec<String> = only_ours.map(|path| format!("{name}: only ours has {path}")).collect();
    let only_theirs =
        record.paths.difference(&own.paths).filter(|path| !differences.lists(&record.operation, Side::Theirs, path));
    told.extend(only_theirs.map(|path| format!("{name}: only AWS's has {path}")));
    told
}

/// Calls as AWS recorded them: in files of events, and in lines that hold one each beside its label.
fn recorded(folder: &Path) -> Result<Vec<Record>, String> {
    let mut events = Vec::new();
    let stratus = folder.join("stratus");
    for entry in fs::read_dir(&stratus).map_err(|error| format!("{}: {error}", stratus.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        match parse(&path, &read(&path)?)? {
            Json::Array(list) => events.extend(list),
            other => events.extend(other.pointer("/Records").and_then(Json::as_array).into_iter().flatten().cloned()),
        }
    }
    let labelled = folder.join("labelled-events.jsonl");
    for line in read(&labelled)?.lines().filter(|line| !line.trim().is_empty()) {
        let case = parse(&labelled, line)?;
        if case.get("log").and_then(Json::as_str) == Some("AWS.CloudTrail") {
            events.extend(case.get("event").cloned());
        }
    }
    Ok(events.iter().filter_map(record).collect())
}

/// The records that our program wrote.
fn own(server: &Running) -> Result<Vec<Record>, String> {
    let (mut records, mut input) = (Vec::new(), json!({}));
    loop {
        let text = server.call(&Ask::cloudtrail("LookupEvents", &input))?;
        let page: Json = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        for event in page.get("Events").and_then(Json::as_array).into_iter().flatten() {
            let text = event.get("CloudTrailEvent").and_then(Json::as_str).ok_or("an event without its record")?;
            records.extend(record(&serde_json::from_str(text).map_err(|error| error.to_string())?));
        }
        match page.get("NextToken") {
            Some(token) => input = json!({ "NextToken": token }),
            None => return Ok(records),
        }
    }
}

fn record(event: &Json) -> Option<Record> {
    let text = |pointer: &str| event.pointer(pointer).and_then(Json::as_str);
    let source = text("/eventSource")?.strip_suffix(".amazonaws.com")?;
    let operation = format!("{source}:{}", text("/eventName")?);
    let error = text("/errorCode").map(|code| code.strip_suffix("Exception").unwrap_or(code).to_owned());
    let caller = text("/userIdentity/type").map(str::to_owned);
    SERVICES.contains(&source).then(|| Record { operation, caller, error, paths: paths(event) })
}

/// Whether the program does more with an operation than to say that it does not do it.
fn is_answered(server: &Running, operation: &str) -> Result<bool, String> {
    let (service, name) = operation.split_once(':').unwrap_or_default();
    let ask = match service {
        "iam" => Ask::iam(name, &[]),
        "sts" => Ask::sts(name, &[]),
        "kms" => Ask::kms(name, &json!({})),
        _ => Ask::secretsmanager(name, &json!({})),
    };
    let answer = crate::client::answer(server.address, &server.root, &ask)?;
    let body = String::from_utf8_lossy(&answer.body).into_owned();
    Ok(answer.status != 501 && !body.contains("InvalidAction") && !body.contains("UnknownOperationException"))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn parse(path: &Path, text: &str) -> Result<Json, String> {
    serde_json::from_str(text).map_err(|error| format!("{}: {error}", path.display()))
}
