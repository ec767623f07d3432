//! What the files of STS prove, held against the service itself.

use alcazar_scenario::{ledger, unprovoked};
use std::path::Path;

#[test]
fn every_operation_of_sts_is_proven() {
    let ledger = ledger(Path::new(FILES)).unwrap();
    let table = alcazar_sts::service();
    let lacking = table.rows().map(|row| (row.operation.name, ledger.gaps(table.schema, row.operation)));
    let lacking: Vec<_> = lacking.filter(|(_, gaps)| !gaps.is_empty()).collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn an_error_is_provoked_or_listed_with_its_reason() {
    let ledger = ledger(Path::new(FILES)).unwrap();
    let tables = [alcazar_sts::service()];
    let list = std::fs::read_to_string("../../conformance/unprovoked.txt").unwrap();
    let of_sts: Vec<&str> = list.lines().filter(|line| line.starts_with("sts.")).collect();
    assert_eq!(unprovoked::check(&tables, &ledger, &of_sts.join("\n")), Vec::<String>::new());
    let lines = "\
sts.AssumeRole MalformedPolicyDocument it is provoked
sts.AssumeRole NoSuchError there is none
nonsense
# a comment
";
    let wrong = unprovoked::check(&tables, &ledger, lines);
    let told = |what: &str| assert!(wrong.iter().any(|line| line.contains(what)), "{what}\n{wrong:#?}");
    told("line 1: sts.AssumeRole MalformedPolicyDocument is no error of an answered operation, or is provoked");
    told("line 2: sts.AssumeRole NoSuchError is no error");
    told("line 3: is not of the form");
    told("sts.GetSessionToken RegionDisabledException is not provoked by any scenario, and not listed");
}

const FILES: &str = "../../services/sts/tests";
