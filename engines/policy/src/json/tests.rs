use super::{Node, Value, read};
use crate::error::ErrorKind;
use crate::limits::JSON_DEPTH_MAX;
use proptest::prelude::*;

fn plain(node: &Node<'_>) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(b) => (*b).into(),
        Value::Number(n) => serde_json::from_str(n).unwrap(),
        Value::String(s) => s.as_ref().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => members.iter().map(|m| (m.name.to_string(), plain(&m.value))).collect(),
    }
}

#[test]
fn reads_what_serde_json_reads() {
    for text in [
        "null",
        " [ ] ",
        "{}",
        r#"{"a":[1,-0.5e+3,true,false,null],"b":{"c":"d\n\u00e9\ud83d\ude00\"\\\/"}}"#,
        "\"\u{7f}ÄÖ\u{1F600}\"",
        "0",
    ] {
        assert_eq!(plain(&read(text).unwrap()), serde_json::from_str::<serde_json::Value>(text).unwrap(), "{text}");
    }
}

#[test]
fn refuses_with_place() {
    for (text, line, column) in [
        ("", 1, 1),
        ("{\"a\":1,}", 1, 8),
        ("[1 2]", 1, 4),
        ("[01]", 1, 4),
        ("[1.]", 1, 4),
        ("\"a", 1, 3),
        ("\"\\x\"", 1, 3),
        ("\"\\ud800\"", 1, 8),
        ("\"\\u12g4\"", 1, 4),
        ("\"\t\"", 1, 2),
        ("{\n  \"ä\": tru\n}", 2, 8),
        ("{\"a\":1} x", 1, 9),
        ("{\"a\":1,\n \"a\":2}", 2, 2),
        ("nul", 1, 1),
        ("\u{feff}{}", 1, 1),
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(
            (error.position.line, error.position.column, error.kind),
            (line, column, ErrorKind::Json),
            "{text:?}: {error}"
        );
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
    assert!(read(&nested(JSON_DEPTH_MAX)).is_ok());
    assert_eq!(read(&nested(JSON_DEPTH_MAX + 1)).unwrap_err().kind, ErrorKind::Limit);
    assert_eq!(read(&"[".repeat(200_000)).unwrap_err().kind, ErrorKind::Limit);
    assert_eq!(read(&" ".repeat(300_000)).unwrap_err().kind, ErrorKind::Limit);
}

#[test]
fn positions_count_characters() {
    let text = "{\n \"ä\\u00e4\": [\"é\", 5]}";
    let Value::Object(members) = read(text).unwrap().value else { panic!("an object") };
    let member = &members[0];
    assert_eq!((member.position.line, member.position.column), (2, 2));
    let Value::Array(items) = &member.value.value else { panic!("an array") };
    assert_eq!((items[1].position.line, items[1].position.column), (2, 19));
    assert_eq!(text.get(items[0].start..items[0].end), Some("\"é\""));
}

proptest! {
    #[test]
    fn agrees_with_serde_json(text in r#"[\[\]{}",:\\ a0-9eEu.\-+tfn\n]{0,24}"#) {
        let ours = read(&text).ok();
        let theirs = serde_json::from_str::<serde_json::Value>(&text).ok();
        if let Some(ours) = &ours {
            prop_assert_eq!(Some(plain(ours)), theirs);
        }
    }

    #[test]
    fn reads_every_value(value in value()) {
        let text = value.to_string();
        prop_assert_eq!(plain(&read(&text).unwrap()), value);
    }
}

fn value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        ".*".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::btree_map(".{0,4}", inner, 0..5).prop_map(|map| map.into_iter().collect()),
        ]
    })
}
