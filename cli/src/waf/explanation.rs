//! Why rules fired, as `alcazar waf test --explain` shows it.
//!
//! Bytes are written as in a program's text: what is no printable ASCII is `\n`, `\xff` and the like.

use super::{action_name, rule_json};
use alcazar_waf::aws::transformation_name;
use alcazar_waf::{AddressSource, Evidence, Explained, Field, Fingerprint, Reason, Transformation};
use serde_json::{Value, json};
use std::fmt::Write;

/// A rule that fired, as an object.
pub(super) fn json(explained: &Explained<'_>) -> Value {
    let evidence: Vec<Value> = explained.evidence.iter().map(evidence).collect();
    json!({ "rule": rule_json(explained.rule), "action": action_name(explained.action), "evidence": evidence })
}

fn evidence(evidence: &Evidence<'_>) -> Value {
    match evidence {
        Evidence::Value { field, name, is_name, value, transformed, shape, .. } => {
            of_value(described(field, name, *is_name), value, transformed, evidence, *shape)
        }
        Evidence::Found { variable, name, value, transformed, shape, .. } => {
            let name = if name.is_empty() { (*variable).to_owned() } else { format!("{variable}:{}", escaped(name)) };
            of_value(name, value, transformed, evidence, *shape)
        }
        Evidence::Unasked { field, reason } => {
            let reason = match reason {
                Reason::Oversize => "larger than is inspected",
                Reason::Invalid => "could not be parsed",
                Reason::Absent => "absent",
            };
            json!({ "field": described(field, &[], false), "unasked": reason })
        }
        Evidence::Address { source, addresses } => {
            let source = match source {
                AddressSource::Client => "client address".to_owned(),
                AddressSource::Forwarded { header, .. } => format!("address in header `{}`", escaped(header)),
            };
            json!({ "field": source, "addresses": addresses })
        }
        Evidence::Label(label) => json!({ "field": "label", "matched": label }),
        Evidence::Rate { limit, window_s } => json!({ "field": "rate", "limit": limit, "window_seconds": window_s }),
        Evidence::Proof => json!({ "field": "proof of a browser" }),
    }
}

fn of_value(
    field: String,
    value: &[u8],
    transformed: &[(Transformation, Vec<u8>)],
    evidence: &Evidence<'_>,
    shape: Option<&str>,
) -> Value {
    let steps = transformed.iter().map(
        |(transformation, value)| json!({ "transformation": transformation_name(*transformation), "value": escaped(value) }),
    );
    let mut object = json!({
        "field": field, "value": escaped(value), "transformed": steps.collect::<Vec<_>>(),
        "matched": escaped(evidence.matched().unwrap_or_default()),
    });
    if let (Some(shape), Some(object)) = (shape, object.as_object_mut()) {
        object.insert("shape".to_owned(), json!(shape));
    }
    object
}

/// The same as lines of text.
pub(super) fn text(explained: &Explained<'_>) -> String {
    let rule = explained.rule;
    let mut text = format!("  {} {} ({})", action_name(explained.action), rule.name, rule.origin);
    for evidence in &explained.evidence {
        let object = self::evidence(evidence);
        let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), shortened);
        let field = object.get("field").map(word).unwrap_or_default();
        let _ = write!(text, "\n    {field}");
        if let Some(value) = object.get("value") {
            let _ = write!(text, ": {}", word(value));
        }
        for step in object.get("transformed").and_then(Value::as_array).into_iter().flatten() {
            let [transformation, value] = ["transformation", "value"].map(|name| step.get(name).map(word).unwrap_or_default());
            let _ = write!(text, "\n      {transformation}: {value}");
        }
        let rest = object.as_object().into_iter().flatten();
        for (name, value) in rest.filter(|(name, _)| !["field", "value", "transformed"].contains(&name.as_str())) {
            let _ = write!(text, "\n      {}: {}", name.replace('_', " "), word(value));
        }
    }
    text
}

/// A field, and the name that a value has in it.
fn described(field: &Field, name: &[u8], is_name: bool) -> String {
    let name = escaped(name);
    let of = if is_name { "name of " } else { "" };
    match field {
        Field::Method => "method".to_owned(),
        Field::Path => "path".to_owned(),
        Field::Query => "query".to_owned(),
        Field::Fragment => "fragment".to_owned(),
        Field::HeaderNames => "order of headers".to_owned(),
        Field::Body => "body".to_owned(),
        Field::Fingerprint(Fingerprint::Ja3) => "JA3 fingerprint".to_owned(),
        Field::Fingerprint(Fingerprint::Ja4) => "JA4 fingerprint".to_owned(),
        Field::Header(name) => format!("header `{}`", escaped(name)),
        Field::Headers { .. } if name.is_empty() => "headers".to_owned(),
        Field::Headers { .. } => format!("{of}header `{name}`"),
        Field::Cookies { .. } if name.is_empty() => "cookies".to_owned(),
        Field::Cookies { .. } => format!("{of}cookie `{name}`"),
        Field::Argument { name, .. } => format!("query argument `{}`", escaped(name)),
        Field::Arguments { .. } => format!("query argument `{name}`"),
        Field::Json { .. } if name.is_empty() => "JSON body".to_owned(),
        Field::Json { .. } => format!("{of}JSON member `{name}`"),
    }
}

/// Bytes as text; quotes need no escape.
fn escaped(bytes: &[u8]) -> String {
    let byte = |byte: &u8| match byte {
        b'"' | b'\'' => char::from(*byte).to_string(),
        other => other.escape_ascii().to_string(),
    };
    bytes.iter().map(byte).collect()
}

/// A text that fits a screen.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARS_MAX) {
        Some((end, _)) => format!("{}… ({} characters)", text.get(..end).unwrap_or_default(), text.len()),
        None => text.to_owned(),
    }
}

/// LIMIT: what `--output json` gives whole.
const SHOWN_CHARS_MAX: usize = 400;
