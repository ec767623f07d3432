//! What is promised of the services together: each operation of their tables is proven by scenarios, or a list says what is not.
//!
//! `cargo xtask coverage` runs these with the variable that makes them write what is written from the scenarios.

use alcazar_cli::coverage::{Lacks, Unproven, markdown};
use alcazar_scenario::{Ledger, unprovoked};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn what_coverage_counts_is_what_the_scenarios_prove() {
    current("cli/src/coverage.toml", &unproven().to_text());
}

#[test]
fn the_readme_shows_coverage() {
    let Ok(readme) = fs::read_to_string(root().join("README.md")) else {
        return; // Nothing shows a table that could be wrong.
    };
    let (before, rest) = readme.split_once(TABLE_BEGINS).expect("the README has a place for the table of coverage");
    let (_, after) = rest.split_once(TABLE_ENDS).expect("the README says where the table of coverage ends");
    let table = markdown(&crate::services(), &unproven());
    current("README.md", &format!("{before}{TABLE_BEGINS}\n{table}{TABLE_ENDS}{after}"));
}

#[test]
fn every_error_is_provoked_or_listed() {
    let (services, ledger, list) = (crate::services(), ledger(), committed(UNPROVOKED));
    let mut wrong = unprovoked::check(services.iter(), &ledger, &list);
    if renews() {
        let is_wrong = |number: usize| wrong.iter().any(|wrong| wrong.starts_with(&format!("line {number}: ")));
        let kept = list.lines().zip(1..).filter(|(_, number)| !is_wrong(*number)).fold(String::new(), joined);
        current(UNPROVOKED, &kept);
        wrong = unprovoked::check(services.iter(), &ledger, &kept);
    }
    assert!(wrong.is_empty(), "{UNPROVOKED}:\n{}", wrong.join("\n"));
}

#[test]
fn every_operation_is_proven_or_listed() {
    let (mut undenied, mut unproven_else) = (BTreeSet::new(), BTreeSet::new());
    for (service, operations) in unproven().0 {
        for (operation, Lacks { lacks, unset, .. }) in operations {
            let lacks = lacks.into_iter().chain(unset.into_iter().map(|member| format!("member {member}")));
            for lack in lacks {
                if lack == "denial" {
                    undenied.insert(format!("{service}.{operation}"));
                } else {
                    unproven_else.insert(format!("{service}.{operation} {lack}"));
                }
            }
        }
    }
    let unnamed = [("conformance/authz-uncovered.txt", undenied), ("conformance/uncovered.txt", unproven_else)]
        .map(|(path, lacking)| shrinks(path, &lacking).join("\n"));
    assert!(unnamed.concat().is_empty(), "no scenario proves these:\n{}", unnamed.join("\n"));
}

/// Holds a list that only shrinks against what is lacking: what it names must be lacking. Gives what is lacking and not named.
fn shrinks(path: &str, lacking: &BTreeSet<String>) -> Vec<String> {
    let text = committed(path);
    let is_comment = |line: &&str| line.is_empty() || line.starts_with('#');
    let named: BTreeSet<String> = text.lines().filter(|line| !is_comment(line)).map(str::to_owned).collect();
    let kept = text.lines().zip(1..).filter(|(line, _)| is_comment(line) || lacking.contains(*line));
    current(path, &kept.fold(String::new(), joined));
    lacking.difference(&named).cloned().collect()
}

/// What the scenarios leave unproven of each operation of the tables.
fn unproven() -> Unproven {
    let ledger = ledger();
    let mut unproven = Unproven::default();
    for table in crate::services().iter() {
        let schema = table.schema;
        let operations = unproven.0.entry(schema.name.to_owned()).or_default();
        for row in table.rows() {
            let gaps = ledger.gaps(schema, row.operation);
            let lacks = [("success", gaps.success), ("failure", gaps.failure), ("denial", gaps.denial)];
            let unprovoked =
                unprovoked::codes(schema, row.operation).filter(|code| !ledger.fails_with(schema.name, row.operation.name, code));
            let lacks = Lacks {
                lacks: lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(name, _)| name.to_owned()).collect(),
                unset: gaps.members.into_iter().map(str::to_owned).collect(),
                unprovoked: unprovoked.map(str::to_owned).collect(),
            };
            operations.insert(row.operation.name.to_owned(), lacks);
        }
    }
    unproven
}

fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    for service in fs::read_dir(root().join("services")).unwrap() {
        let folder = service.unwrap().path().join("tests");
        let files =
            |folder: &Path| fs::read_dir(folder).into_iter().flatten().map(|file| file.unwrap().path()).collect::<Vec<_>>();
        if files(&folder).iter().any(|file| file.extension().is_some_and(|extension| extension == "yaml")) {
            let added = ledger.add_folder(&folder);
            assert!(added.is_ok(), "{}", added.unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
        }
    }
    ledger
}

fn joined(text: String, (line, _): (&str, usize)) -> String {
    text + line + "\n"
}

/// Holds a committed file against what it must be; writes it instead when it is to be renewed.
fn current(path: &str, text: &str) {
    if renews() {
        fs::write(root().join(path), text).unwrap();
    }
    assert!(committed(path) == text, "{path} is not current: run `cargo xtask coverage`");
}

fn renews() -> bool {
    std::env::var_os(RENEW).is_some()
}

fn committed(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

const UNPROVOKED: &str = "conformance/unprovoked.txt";
const TABLE_BEGINS: &str = "<!-- coverage -->";
const TABLE_ENDS: &str = "<!-- /coverage -->";
/// Variable of `cargo xtask coverage`.
const RENEW: &str = "ALCAZAR_RENEW_COVERAGE";
