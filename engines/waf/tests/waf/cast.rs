//! Documents and requests of the tables.
//!
//! Tables write what is tedious short: `SearchText` for a `SearchString` in base64, a name for an ARN, a word for a
//! transformation.

use alcazar_waf::aws::{Acl, DocumentError, Entities, Knowledge};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Rates, RawRequest, Setting, judge};
use data_encoding::BASE64;
use serde_json::{Value, json};

/// The rows of a table.
pub(crate) fn rows(text: &str) -> Vec<Value> {
    let table: Value = serde_json::from_str(text).unwrap();
    let rows = table["rows"].as_array().unwrap().clone();
    assert!(!rows.is_empty());
    rows
}

/// Writes out what a table writes short.
pub(crate) fn expand(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(expand).collect(),
        Value::Object(members) => Value::Object(members.iter().map(|(name, value)| member(name, value)).collect()),
        other => other.clone(),
    }
}

fn member(name: &str, value: &Value) -> (String, Value) {
    match (name, value) {
        ("SearchText", Value::String(text)) => ("SearchString".to_owned(), BASE64.encode(text.as_bytes()).into()),
        ("TextTransformations" | "PreParseTextTransformations", Value::String(types)) => {
            let types = types.split(' ').enumerate();
            (name.to_owned(), types.map(|(priority, name)| json!({ "Priority": priority, "Type": name })).collect())
        }
        _ => (name.to_owned(), expand(value)),
    }
}

/// An ARN by the kind and name of what it names.
pub(crate) fn arn(kind: &str, name: &str) -> String {
    format!("arn:aws:wafv2:eu-west-1:111122223333:regional/{kind}/{name}/11111111-2222-3333-4444-555555555555")
}

/// An ACL of these rules, which lets pass what they don't decide about, with the documents beside it.
pub(crate) fn read(acl: &Value, beside: &[Value]) -> Result<Acl, DocumentError> {
    let mut entities = Entities::default();
    for (at, document) in beside.iter().enumerate() {
        assert!(entities.add(&format!("{at}.json"), &expand(document).to_string())?.is_some(), "{document}");
    }
    let mut whole = json!({ "Name": "test", "ARN": arn("webacl", "test"), "DefaultAction": { "Allow": {} } });
    for (name, value) in acl.as_object().unwrap() {
        whole[name] = expand(value);
    }
    Acl::read("acl.json", &whole.to_string(), &entities, Knowledge::default())
}

/// An ACL that blocks what a statement says yes to.
pub(crate) fn blocking(statement: &Value) -> Value {
    json!({ "Rules": [{ "Name": "rule", "Priority": 0, "Action": { "Block": {} }, "Statement": statement }] })
}

/// A request from its text; one that is a path alone is a GET of it.
pub(crate) fn request(text: &str) -> RawRequest {
    let text = if text.starts_with('/') { format!("GET {text} HTTP/1.1\n\n") } else { text.to_owned() };
    RawRequest::read(text.clone().into_bytes(), [192, 0, 2, 1].into()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Whether an ACL blocks requests, with and without the prefilter.
pub(crate) fn blocks(acl: &Acl, requests: &[&str]) -> Vec<bool> {
    let answers = [acl.compile(), acl.compile().without_prefilter()].map(|program| {
        let rates = Rates::new(&program);
        let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
        let blocks = |text: &&str| judge(&program, &request(text), setting).decided_by.is_some();
        requests.iter().map(blocks).collect::<Vec<_>>()
    });
    assert_eq!(answers[0], answers[1], "the prefilter changes no verdict: {requests:?}");
    answers[0].clone()
}
