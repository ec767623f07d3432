//! The same rules in both languages make equal programs.

use super::program;
use crate::aws::{Acl, Entities, Knowledge};
use crate::{Program, Rule};
use data_encoding::BASE64;
use serde_json::{Value, json};

/// An operator in both languages: its text in one, and in the other a statement that lacks field and transformations.
fn operators() -> Vec<(&'static str, Value)> {
    let bytes = |text: &str, place: &str| json!({ "ByteMatchStatement": { "SearchString": BASE64.encode(text.as_bytes()), "PositionalConstraint": place } });
    vec![
        ("@contains evil", bytes("evil", "CONTAINS")),
        ("@streq evil", bytes("evil", "EXACTLY")),
        ("@beginsWith evil", bytes("evil", "STARTS_WITH")),
        ("@endsWith evil", bytes("evil", "ENDS_WITH")),
        ("@containsWord evil", bytes("evil", "CONTAINS_WORD")),
        ("@contains other", bytes("other", "CONTAINS")),
        ("@rx ^(?:evil|bad)+$", json!({ "RegexMatchStatement": { "RegexString": "^(?:evil|bad)+$" } })),
        ("[a-f]{3}x?", json!({ "RegexMatchStatement": { "RegexString": "[a-f]{3}x?" } })),
        ("@detectSQLi", json!({ "SqliMatchStatement": { "SensitivityLevel": "LOW" } })),
        ("@detectXSS", json!({ "XssMatchStatement": {} })),
    ]
}

/// A statement with its field and transformations.
fn about(statement: &Value, field: &Value, transformations: &[&str]) -> Value {
    let list = transformations.iter().enumerate().map(|(at, name)| json!({ "Priority": at, "Type": name }));
    let list: Vec<Value> = list.collect();
    let mut statement = statement.clone();
    for inner in statement.as_object_mut().unwrap().values_mut() {
        inner["FieldToMatch"] = field.clone();
        inner["TextTransformations"] = json!(list);
    }
    statement
}

fn header(name: &str) -> Value {
    json!({ "SingleHeader": { "Name": name } })
}

/// Rules in both languages: five shapes of ten operators.
fn rules() -> (String, Value) {
    let (mut text, mut list) = (String::new(), Vec::new());
    let none: &[&str] = &["NONE"];
    for (operator, statement) in operators() {
        let negated =
            if let Some(operator) = operator.strip_prefix('@') { format!("!@{operator}") } else { format!("!{operator}") };
        let on = |name| about(&statement, &header(name), none);
        let shapes = [
            (format!("SecRule REQUEST_HEADERS:X-A \"{operator}\" \"id:ID,phase:1,deny\""), on("x-a")),
            (
                format!("SecRule REQUEST_HEADERS:User-Agent \"{operator}\" \"id:ID,phase:1,deny,t:urlDecode,t:lowercase\""),
                about(&statement, &header("user-agent"), &["URL_DECODE", "LOWERCASE"]),
            ),
            (
                format!("SecRule REQUEST_METHOD \"{negated}\" \"id:ID,phase:1,deny\""),
                json!({ "NotStatement": { "Statement": about(&statement, &json!({ "Method": {} }), none) } }),
            ),
            (
                format!(
                    "SecRule REQUEST_HEADERS:X-A \"{operator}\" \"id:ID,phase:1,deny,chain\"\n\
                     SecRule REQUEST_HEADERS:X-B \"{operator}\" \"t:none\""
                ),
                json!({ "AndStatement": { "Statements": [on("x-a"), on("x-b")] } }),
            ),
            (
                format!("SecRule REQUEST_HEADERS:X-B|REQUEST_HEADERS:X-C \"{operator}\" \"id:ID,phase:1,deny\""),
                json!({ "OrStatement": { "Statements": [on("x-b"), on("x-c")] } }),
            ),
        ];
        for (rule, statement) in shapes {
            let name = (list.len() + 1).to_string();
            text.extend([rule.replace("ID", &name).as_str(), "\n"]);
            list.push(json!({ "Name": name, "Priority": list.len(), "Action": { "Block": {} }, "Statement": statement }));
        }
    }
    (text, json!({ "Name": "acl", "DefaultAction": { "Allow": {} }, "Rules": list }))
}

/// A program as text, without where its rules stand.
fn shown(program: &Program) -> String {
    let rules: Vec<Rule> = program.rules.iter().map(|rule| Rule { origin: "".into(), ..rule.clone() }).collect();
    format!(
        "{:#?}",
        (
            (&program.sources, &program.fields, &program.operators, &program.predicates, &program.expressions),
            (rules, &program.steps, &program.phases, &program.otherwise),
            (&program.labels, program.searches.len(), program.variables.len(), program.exclusions.len()),
        )
    )
}

#[test]
fn fifty_rules_of_both_languages_make_equal_programs() {
    let (text, acl) = rules();
    let knowledge = Knowledge { places: false, systems: false };
    let acl = Acl::read("acl.json", &acl.to_string(), &Entities::default(), knowledge).unwrap();
    let (theirs, ours) = (acl.compile(), program(&text));
    assert_eq!(theirs.rules.len(), 50);
    assert_eq!(shown(&ours), shown(&theirs));
    assert_ne!(shown(&program(&text.replace("X-C", "X-D"))), shown(&theirs));
}
