//! The key paths of a record: `userIdentity.type`, `resources[].ARN`.

use serde_json::Value as Json;
use std::collections::BTreeSet;

pub(super) type Paths = BTreeSet<String>;

/// Paths of everything that is neither an object nor a list, and of those that are empty. The keys of an encryption context are the
/// caller's own words, and count as one.
pub(super) fn paths(event: &Json) -> Paths {
    let mut found = Paths::new();
    for (name, value) in event.as_object().into_iter().flatten() {
        // What the pipeline of who labelled an event added to it.
        if !name.starts_with("p_") {
            walk(name.clone(), value, &mut found);
        }
    }
    found
}

fn walk(path: String, value: &Json, found: &mut Paths) {
    match value {
        Json::Object(members) if path.ends_with(".encryptionContext") && !members.is_empty() => {
            found.insert(format!("{path}.*"));
        }
        Json::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                walk(format!("{path}.{name}"), value, found);
            }
        }
        Json::Array(elements) if !elements.is_empty() => {
            for value in elements {
                walk(format!("{path}[]"), value, found);
            }
        }
        _ => {
            found.insert(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paths;
    use serde_json::json;

    #[test]
    fn paths_of_a_record() {
        let event = json!({ "a": { "b": 1, "c": {} }, "l": [{ "x": 1 }, { "y": null }], "e": [], "p_row": 1,
            "r": { "encryptionContext": { "k": "v", "l": "w" } } });
        assert_eq!(Vec::from_iter(paths(&event)), ["a.b", "a.c", "e", "l[].x", "l[].y", "r.encryptionContext.*"]);
    }
}
