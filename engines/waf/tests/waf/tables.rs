//! Runs the tables.

use crate::cast::{blocking, blocks, read, request, rows};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Rates, Setting, Verdict, judge};
use serde_json::{Value, json};

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap()).collect()
}

/// Each row: a statement, requests that it says yes to, and requests that it says no to.
fn check_statements(table: &str) {
    for (number, row) in rows(table).iter().enumerate() {
        let beside = row["beside"].as_array().cloned().unwrap_or_default();
        let acl = read(&blocking(&row["statement"]), &beside).unwrap_or_else(|error| panic!("row {number}: {error}"));
        for (requests, wanted) in [(texts(&row["yes"]), true), (texts(&row["no"]), false)] {
            assert!(!requests.is_empty(), "row {number} shows both answers");
            let answers = blocks(&acl, &requests);
            for (request, answer) in requests.iter().zip(answers) {
                assert_eq!(answer, wanted, "row {number}: {} of {request:?}", row["statement"]);
            }
        }
    }
}

#[test]
fn statements() {
    check_statements(include_str!("../tables/statements.json"));
}

#[test]
fn fields() {
    check_statements(include_str!("../tables/fields.json"));
}

#[test]
fn addresses() {
    check_statements(include_str!("../tables/addresses.json"));
}

/// Each row: rules, and requests in turn with what becomes of them.
#[test]
fn acls() {
    for (number, row) in rows(include_str!("../tables/acls.json")).iter().enumerate() {
        let beside = row["beside"].as_array().cloned().unwrap_or_default();
        let acl = read(&row["acl"], &beside).unwrap_or_else(|error| panic!("row {number}: {error}"));
        let program = acl.compile();
        let rates = Rates::new(&program);
        for (turn, step) in row["requests"].as_array().unwrap().iter().enumerate() {
            let now_ms = step["at_s"].as_u64().unwrap_or(0) * 1_000;
            let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms };
            for _ in 1..step["times"].as_u64().unwrap_or(1) {
                judge(&program, &request(step["request"].as_str().unwrap()), setting);
            }
            let request = request(step["request"].as_str().unwrap());
            let outcome = judge(&program, &request, setting);
            let response = match outcome.verdict {
                Verdict::Block(response) => json!({
                    "status": response.status,
                    "headers": response.headers.iter().map(|h| format!("{}: {}", h.name, h.value)).collect::<Vec<_>>(),
                    "body": response.body.as_ref().map(|body| format!("{} {}", body.content_type, body.content)),
                }),
                Verdict::Allow | Verdict::Challenge => Value::Null,
            };
            let found = json!({
                "verdict": format!("{:?}", outcome.verdict.action()),
                "rule": outcome.decided_by.map(|rule| rule.name.clone()),
                "fired": outcome.fired.iter().map(|(rule, action)| format!("{} {action:?}", rule.name)).collect::<Vec<_>>(),
                "labels": outcome.labels,
                "headers": outcome.headers.iter().map(|header| format!("{}: {}", header.name, header.value)).collect::<Vec<_>>(),
                "response": response,
            });
            for (name, wanted) in step["expect"].as_object().unwrap() {
                assert_eq!(found[name], *wanted, "row {number}, request {turn}: {name} of {found:#}");
            }
        }
    }
}

/// Each row: an ACL or a statement that is refused, where, and why.
#[test]
fn refusals() {
    for (number, row) in rows(include_str!("../tables/refusals.json")).iter().enumerate() {
        let beside = row["beside"].as_array().cloned().unwrap_or_default();
        let acl = row.get("acl").cloned().unwrap_or_else(|| blocking(&row["statement"]));
        let Err(error) = read(&acl, &beside) else { panic!("row {number} is taken: {row}") };
        let at = row["at"].as_str().unwrap();
        // One that begins with `!` leads into a document beside the ACL.
        let wanted = match at.strip_prefix('!') {
            Some(elsewhere) => elsewhere.to_owned(),
            None if row.get("acl").is_some() => at.to_owned(),
            None => format!("/Rules/0/Statement{at}"),
        };
        assert_eq!(error.pointer, wanted, "row {number}: {error}");
        let why = row["why"].as_str().unwrap();
        assert!(error.message.contains(why), "row {number}: {error}\nlacks {why}");
    }
}

/// Each row: rules, and what they cost, all together and each alone.
#[test]
fn capacities() {
    for (number, row) in rows(include_str!("../tables/capacity.json")).iter().enumerate() {
        let beside = row["beside"].as_array().cloned().unwrap_or_default();
        let acl = match row.get("statement") {
            Some(statement) => blocking(statement),
            None => json!({ "Rules": row["rules"] }),
        };
        let capacity = read(&acl, &beside).unwrap_or_else(|error| panic!("row {number}: {error}")).capacity();
        assert_eq!(json!(capacity.total), row["capacity"], "row {number}: {row:#}");
        if let Some(alone) = row.get("alone") {
            let found: Vec<u64> = capacity.rules.iter().map(|(_, units)| *units).collect();
            assert_eq!(json!(found), *alone, "row {number}");
        }
    }
}
