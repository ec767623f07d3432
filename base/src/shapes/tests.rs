#![expect(dead_code, unreachable_pub, reason = "the macro writes what a generated crate publishes, of which a test uses a part")]

use crate::schema::ShapeId;
use crate::time::Timestamp;
use crate::value::{Fields, NO_FIELDS, Value};

crate::shapes! {
    Tag = 3, 2 members {
        0 "Key" key maybe_key required text;
        1 "Value" value maybe_value optional text;
    }
    Everything = 7, 11 members {
        0 "Name" name maybe_name required text;
        1 "Type" r#type maybe_type optional text;
        2 "Count" count maybe_count required int;
        3 "Ratio" ratio maybe_ratio optional double;
        4 "Enabled" enabled maybe_enabled required bool;
        5 "Body" body maybe_body optional blob;
        6 "When" when maybe_when required time;
        7 "Tags" tags maybe_tags required [Tag];
        8 "Labels" labels maybe_labels optional {text};
        9 "Tag" tag maybe_tag required Tag;
        10 "Matrix" matrix maybe_matrix optional [[int]];
    }
}

fn built() -> Fields {
    build::Everything::new()
        .name("a")
        .maybe_type(Some("t"))
        .count(7)
        .ratio(0.5)
        .enabled(true)
        .body(b"bytes".as_slice())
        .when(Timestamp::from_secs(9))
        .tags([build::Tag::new().key("k").value("v"), build::Tag::new().key("l")])
        .labels([("x", "1"), ("y", "2"), ("x", "3")])
        .tag(build::Tag::new().key(String::from("z")))
        .matrix([vec![1_i64, 2], vec![]])
        .into()
}

#[test]
fn what_is_built_is_read() {
    let fields = built();
    let view = view::Everything::from(&fields);
    assert_eq!(view::Everything::SHAPE, ShapeId(7));
    assert_eq!((view.name(), view.r#type(), view.count(), view.ratio()), ("a", Some("t"), 7, Some(0.5)));
    assert_eq!((view.enabled(), view.body(), view.when()), (true, Some(b"bytes".as_slice()), Timestamp::from_secs(9)));
    assert_eq!(view.tags().len(), 2);
    assert_eq!(view.tags().map(|tag| (tag.key(), tag.value())).collect::<Vec<_>>(), [("k", Some("v")), ("l", None)]);
    assert_eq!(view.tags().next_back().map(view::Tag::key), Some("l"));
    let labels = view.labels().unwrap();
    assert_eq!((labels.len(), labels.get("x"), labels.get("q")), (3, Some("3"), None));
    assert_eq!(labels.last(), Some(("x", "3")));
    assert_eq!(view.tag().key(), "z");
    let matrix: Vec<Vec<i64>> = view.matrix().unwrap().map(Iterator::collect).collect();
    assert_eq!(matrix, [vec![1, 2], vec![]]);
}

#[test]
fn an_absent_member_is_none_or_its_empty_value() {
    let view = view::Everything::from(&NO_FIELDS);
    assert_eq!((view.name(), view.count(), view.enabled(), view.when()), ("", 0, false, Timestamp::default()));
    assert!(view.tags().is_empty() && view.r#type().is_none() && view.labels().is_none() && view.body().is_none());
    assert_eq!(view.tag().key(), "");
}

#[test]
fn maybe_sets_nothing_for_none_and_an_empty_list_is_set() {
    let none: Option<String> = None;
    let fields: Fields = build::Everything::new().maybe_name(none).maybe_tags(None::<Vec<build::Tag>>).into();
    assert!(fields.get(0).is_none() && fields.get(7).is_none());
    let fields: Fields = build::Everything::new().maybe_tags(Some(Vec::<build::Tag>::new())).into();
    assert_eq!(fields.get(7), Some(&Value::List(vec![])));
}

#[test]
fn a_stored_structure_becomes_a_builder_again() {
    let fields: Fields = build::Everything::from(built()).name("b").into();
    assert_eq!(view::Everything::from(&fields).name(), "b");
    assert_eq!(view::Everything::from(&fields).count(), 7);
}
