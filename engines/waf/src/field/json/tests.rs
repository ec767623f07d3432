use super::{Pointers, read};
use crate::field::Part;
use proptest::prelude::*;

/// What a body yields, and whether all of it was read.
fn yields(body: &[u8], pointers: &[&str], part: Part) -> (Vec<String>, bool) {
    let pointers = if pointers.is_empty() { Pointers::all() } else { Pointers::to(pointers) };
    let mut items = Vec::new();
    let whole = read(body, &pointers, part, &mut items);
    (items.iter().map(|item| String::from_utf8_lossy(&item.value).into_owned()).collect(), whole)
}

fn check(body: &str, pointers: &[&str], part: Part, wanted: &[&str], whole: bool) {
    let (items, read) = yields(body.as_bytes(), pointers, part);
    let wanted: Vec<String> = wanted.iter().map(|text| (*text).to_owned()).collect();
    assert_eq!((items, read), (wanted, whole), "{body}");
}

#[test]
fn keys_and_values_come_in_order() {
    let body = r#"{"a":{"c":"d","b":[1,true,null,"x"]},"e":-1.5e3}"#;
    check(body, &[], Part::Both, &["a", "c", "d", "b", "1", "true", "null", "x", "e", "-1.5e3"], true);
    check(body, &[], Part::Names, &["a", "c", "b", "e"], true);
    check(body, &[], Part::Values, &["d", "1", "true", "null", "x", "-1.5e3"], true);
}

/// The scenario of the guide's section on JSON bodies.
#[test]
fn pointers_mean_what_lies_below_them() {
    let body = r#"{"a":{"c":"d","b":{"e":{"f":"g"}}}}"#;
    check(body, &["/a/b"], Part::Both, &["e", "f", "g"], true);
    check(body, &["/a/b"], Part::Names, &["e", "f"], true);
    check(body, &["/a/b"], Part::Values, &["g"], true);
    check(body, &["/a/c"], Part::Both, &["d"], true);
    check(body, &["/a/x", "/b"], Part::Both, &[], true);
    check(r#"{"dogs":[{"name":"Rex"},{"name":"Bello"}]}"#, &["/dogs/1/name"], Part::Values, &["Bello"], true);
    check(r#"{"a/b":{"m~n":1},"":2}"#, &["/a~1b/m~0n", "/"], Part::Values, &["1", "2"], true);
}

#[test]
fn commas_and_colons_are_not_needed() {
    for body in
        [r#"{"key1":"value1""key2":"value2"}"#, r#"{"key1":"value1","key2""value2"}"#, r#"{"key1"::"value1","key2""value2"}"#]
    {
        check(body, &[], Part::Both, &["key1", "value1", "key2", "value2"], true);
    }
}

#[test]
fn what_came_before_a_fault_is_yielded() {
    check(r#"{"a":"b","c":'d'}"#, &[], Part::Both, &["a", "b", "c"], false);
    check(r#"{"a":"b","c":"d"#, &[], Part::Both, &["a", "b", "c", "d"], false);
    check("{\"a\":\"b\nc\"}", &[], Part::Both, &["a", "b"], false);
    check(r#"{"a":"b\q"}"#, &[], Part::Both, &["a", "b"], false);
    check(r#"{"a":1]"#, &[], Part::Both, &["a", "1"], false);
    check(r#"{"a"}"#, &[], Part::Both, &["a"], false);
    check("{1:2}", &[], Part::Both, &[], false);
    check(r#"{"a":1}x"#, &[], Part::Both, &["a", "1"], false);
    for body in ["", "  ", "\"a\"", "12", "null", "<a>", ",[1]"] {
        check(body, &[], Part::Both, &[], false);
    }
}

#[test]
fn a_key_named_twice_makes_a_body_invalid_and_hides_nothing() {
    check(r#"{"a":1,"\u0061":2,"b":3}"#, &["/a"], Part::Values, &["1", "2"], false);
    check(r#"{"a":{"b":1},"c":{"b":2}}"#, &[], Part::Values, &["1", "2"], true);
}

#[test]
fn escapes_become_what_they_stand_for() {
    check(
        r#"["\"\\\/\b\f\n\r\t","\u003cscript\u003E","\ud83d\ude00","\ud83dx","é"]"#,
        &[],
        Part::Values,
        &["\"\\/\u{8}\u{c}\n\r\t", "<script>", "😀", "\u{fffd}x", "é"],
        true,
    );
}

#[test]
fn nesting_is_bounded() {
    let deep = |depth: usize| [vec![b'['; depth], vec![b']'; depth]].concat();
    assert!(yields(&deep(512), &[], Part::Both).1);
    assert!(!yields(&deep(513), &[], Part::Both).1);
    assert!(!yields(&deep(1_000_000), &[], Part::Both).1);
}

#[test]
fn the_rest_of_very_many_values_is_one() {
    let body = format!("[{}{{\"key\":\"attack\"}}]", "1,".repeat(20_000));
    let (items, whole) = yields(body.as_bytes(), &[], Part::Both);
    assert!(whole && items.len() == 10_001 && items[10_000].ends_with("attack\"}]"));
}

proptest! {
    /// Whatever a strict parser takes yields all that it holds.
    #[test]
    fn all_strings_of_valid_documents_are_yielded(strings in proptest::collection::vec("\\PC{0,8}", 0..8), depth in 0_usize..4) {
        let mut document = serde_json::Value::from(strings.clone());
        for _ in 0..depth {
            document = serde_json::json!({ "k": [document, 1.5, null] });
        }
        let (items, whole) = yields(document.to_string().as_bytes(), &[], Part::Values);
        prop_assert!(whole);
        let found: Vec<&String> = items.iter().filter(|item| !["1.5", "null"].contains(&item.as_str())).collect();
        let wanted: Vec<&String> = strings.iter().filter(|item| !["1.5", "null"].contains(&item.as_str())).collect();
        prop_assert_eq!(found, wanted);
    }

    #[test]
    fn no_bytes_are_too_odd(bytes in proptest::collection::vec(prop_oneof![Just(b'"'), Just(b'\\'), Just(b'{'), Just(b'}'),
        Just(b'['), Just(b']'), Just(b'u'), Just(b'0'), Just(b':'), any::<u8>()], 0..64)) {
        yields(&bytes, &["/0"], Part::Both);
    }
}
