//! Runs the tables.

use crate::cast::{context, principal};
use alcazar_policy::{
    Action, Decision, DecisionInput, Kind, NamedPolicy, Policy, Position, Request, ResourceRule, decide, is_public,
    matching_statements,
};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

/// Every row of a table, with its number.
fn rows(table: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables").join(table);
    let text = std::fs::read_to_string(&path).unwrap();
    let table: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = table["rows"].as_array().unwrap().clone();
    assert!(!rows.is_empty(), "{}", path.display());
    rows
}

fn parse(policy: &Value, kind: Kind) -> Policy {
    let statement = if policy.get("Statement").is_some() {
        policy.clone()
    } else {
        serde_json::json!({"Version": "2012-10-17", "Statement": policy})
    };
    Policy::parse(&statement.to_string(), kind).unwrap_or_else(|error| panic!("{statement}: {error}"))
}

fn named(name: &str, policy: &Value, kind: Kind) -> NamedPolicy {
    NamedPolicy { name: name.into(), policy: Arc::new(parse(policy, kind)) }
}

fn list(name: &str, policies: &Value) -> Vec<NamedPolicy> {
    let policies = policies.as_array().into_iter().flatten();
    policies.enumerate().map(|(at, policy)| named(&format!("{name}{at}"), policy, Kind::Identity)).collect()
}

/// What a row expects is `allow`, or the clause of the denial, in which `…` stands for the action.
fn outcome(row: &Value) -> (String, Vec<String>) {
    let text = |name: &str, default: &'static str| row[name].as_str().unwrap_or(default).to_owned();
    let principal = principal(&text("principal", "ann"));
    let context = context(&principal, &row["context"]);
    let action = Action::new(&text("action", "s3:GetObject")).unwrap();
    let resource = text("on", "arn:aws:s3:::bucket/key");
    let (rule, kind) = match text("rule", "standard").as_str() {
        "standard" => (ResourceRule::Standard, Kind::Resource),
        "key" => (ResourceRule::KeyPolicy, Kind::Resource),
        "trust" => (ResourceRule::TrustPolicy, Kind::Trust),
        other => panic!("{other}"),
    };
    let (identity, session) = (list("identity", &row["identity"]), list("session", &row["session"]));
    let boundary = row.get("boundary").map(|policy| named("boundary", policy, Kind::Identity));
    let resource_policy = row.get("resource").map(|policy| named("resource", policy, kind));
    let mut input = DecisionInput::new(Request::new(&action, &resource, &principal, &context));
    input.identity = &identity;
    input.boundary = boundary.as_ref();
    input.session = &session;
    input.resource = resource_policy.as_ref();
    input.rule = rule;
    input.resource_account = row["owner"].as_str().map(|account| account.parse().unwrap());
    input.granted = row["granted"].as_bool().unwrap_or(false);
    let decision = decide(&input);
    let matching = matching_statements(&input);
    for statement in decision.statements() {
        let same = |other: &alcazar_policy::StatementRef<'_>| std::ptr::eq(other.statement, statement.statement);
        assert!(matching.iter().any(same), "the deciding statement is among those that apply: {row}");
    }
    let by = decision.statements().map(|s| format!("{}#{}", s.policy, s.statement.sid().unwrap_or("-"))).collect();
    match decision {
        Decision::Allow(_) => ("allow".to_owned(), by),
        Decision::Deny(denied) => {
            let message = denied.message(&input.request);
            let expected =
                format!("User: {} is not authorized to perform: {} on resource: {resource} ", principal.display(), action.name());
            let clause = message.strip_prefix(&expected).unwrap_or_else(|| panic!("{message}"));
            (clause.replace(action.name(), "…"), by)
        }
    }
}

fn check_decisions(table: &str) {
    for (number, row) in rows(table).iter().enumerate() {
        let (decision, by) = outcome(row);
        assert_eq!(decision, row["expect"].as_str().unwrap(), "row {number} of {table}: {row:#}");
        if let Some(expected) = row["by"].as_array() {
            let expected: Vec<&str> = expected.iter().map(|sid| sid.as_str().unwrap()).collect();
            assert_eq!(by, expected, "row {number} of {table}: {row:#}");
        }
    }
}

#[test]
fn one_account() {
    check_decisions("one-account.json");
}

#[test]
fn two_accounts() {
    check_decisions("two-accounts.json");
}

#[test]
fn key_policies() {
    check_decisions("key-policies.json");
}

#[test]
fn trust_policies() {
    check_decisions("trust-policies.json");
}

#[test]
fn principals() {
    check_decisions("principals.json");
}

#[test]
fn elements() {
    check_decisions("elements.json");
}

#[test]
fn variables() {
    check_decisions("variables.json");
}

/// Each row: an operator, the policy's value or values, the request's (absent: null), and whether the condition holds.
#[test]
fn conditions() {
    for table in ["conditions.json", "condition-sets.json"] {
        for (number, row) in rows(table).iter().enumerate() {
            let [operator, wanted, given, holds] = row.as_array().unwrap().as_slice() else { panic!("{row}") };
            let statement = serde_json::json!({
                "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { operator.as_str().unwrap(): { "T:Key": wanted } },
            });
            let given = if given.is_null() { Value::Null } else { serde_json::json!({ "t:key": given }) };
            let case = serde_json::json!({ "identity": [statement], "context": given });
            let (decision, _) = outcome(&case);
            assert_eq!(decision == "allow", holds.as_bool().unwrap(), "row {number} of {table}: {row}");
        }
    }
}

/// Each row: the kind, the text, the place, and a part of the message; without place and message, the text is a policy.
#[test]
fn refusals() {
    for (number, row) in rows("refusals.json").iter().enumerate() {
        let kind = match row["kind"].as_str().unwrap() {
            "identity" => Kind::Identity,
            "resource" => Kind::Resource,
            "trust" => Kind::Trust,
            other => panic!("{other}"),
        };
        let text = match &row["text"] {
            Value::String(text) => text.clone(),
            lines => lines.as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect::<Vec<_>>().join("\n"),
        };
        let parsed = Policy::parse(&text, kind);
        match (parsed, row["message"].as_str()) {
            (Ok(_), None) => {}
            (Ok(_), Some(message)) => panic!("row {number} is accepted, not refused with {message}: {text}"),
            (Err(error), None) => panic!("row {number} is refused: {error}: {text}"),
            (Err(error), Some(message)) => {
                assert!(error.message.contains(message), "row {number}: {error}: {text}");
                if let Some(at) = row["at"].as_array() {
                    let number = |at: &Value| u32::try_from(at.as_u64().unwrap()).unwrap();
                    let position = Position { line: number(&at[0]), column: number(&at[1]) };
                    assert_eq!(error.position, position, "{error}: {text}");
                }
            }
        }
    }
}

/// Each row: a statement or a list of them, and whether a policy of them is public.
#[test]
fn public() {
    for (number, row) in rows("public.json").iter().enumerate() {
        let [statements, expected] = row.as_array().unwrap().as_slice() else { panic!("{row}") };
        assert_eq!(is_public(&parse(statements, Kind::Resource)), expected.as_bool().unwrap(), "row {number}: {row}");
    }
}

/// Statements know where they stand in the text.
#[test]
fn positions() {
    let text = "{\"Statement\": [\n  {\"Sid\":\"A\",\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"},\n\t{\"Effect\":\"Deny\",\"Action\":\"*\",\n\"Resource\":\"*\"}]}";
    let policy = Policy::parse(text, Kind::Identity).unwrap();
    let places: Vec<_> = policy.statements().iter().map(|s| (s.index(), s.sid(), s.position(), s.end())).collect();
    let place = |line, column| Position { line, column };
    assert_eq!(places, [(0, Some("A"), place(2, 3), place(2, 59)), (1, None, place(3, 2), place(4, 16))]);
}
