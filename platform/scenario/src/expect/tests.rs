use super::differences;
use crate::datum::Datum;
use crate::names::Names;
use crate::yaml::parse;
use alcazar_base::time::Timestamp;

fn check(expected: &str, found: Option<&Datum>) -> Vec<String> {
    let mut names = Names::at(Timestamp::from_secs(86_400));
    names.set_text("dot", "a.c");
    names.set("bytes", Datum::Bytes(b"hi".to_vec()));
    differences(&names, &parse(expected).unwrap(), found).unwrap()
}

fn found() -> Datum {
    let json = serde_json::json!({
        "Text": "abc", "Number": 3, "Truth": false, "Nothing": null, "Empty": [], "Inner": {"A": "x", "B": "y"},
        "List": [{"K": "1"}, {"K": "2"}], "Json": "{\"a\": [1]}", "Encoded": "%7B%22a%22%3A%20%5B1%5D%7D", "Iso": "1970-01-02T00:00:00Z",
    });
    let Datum::Map(mut entries) = Datum::of_json(&json) else { panic!("a map") };
    entries.push(("Bytes".to_owned(), Datum::Bytes(b"hi".to_vec())));
    entries.push(("Time".to_owned(), Datum::Time(Timestamp::from_millis(86_400_500))));
    Datum::Map(entries)
}

#[test]
fn what_is_as_expected_matches() {
    for expected in [
        "{ Text: abc, Number: 3, Truth: false, Nothing: null }",
        "{ Text: $any, Nope: $absent, Nothing: $absent, Empty: [], Nope2: [] }",
        "{ Inner: { B: y }, Nope: { A: $absent } }",
        "{ List: [ { K: '1' }, { K: '2' } ] }",
        "{ List: { $contains: [ { K: '2' } ] } }",
        "{ List: { $length: 2 }, Text: { $length: 3 }, Bytes: { $length: 2 } }",
        "{ Text: { $matches: '^a.c$' }, Number: { $matches: 3 } }".replace("3 }", "'3' }").as_str(),
        "{ Text: { $not: abd }, Nope: { $not: $any } }",
        "{ Bytes: hi }",
        "{ Bytes: '${bytes}' }",
        "{ Bytes: !b64 aGk= }",
        "{ Time: { $time: 0s }, Iso: { $time: 0d } }",
        "{ Time: '1970-01-02T00:00:00Z' }",
        "{ Json: !json { a: [1] }, Encoded: !json { a: [1] } }",
    ] {
        assert_eq!(check(expected, Some(&found())), Vec::<String>::new(), "{expected}");
    }
}

#[test]
fn what_is_not_is_told() {
    for (expected, difference) in [
        ("{ Text: abd }", "Text: expected \"abd\", found \"abc\""),
        ("{ Number: '3' }", "Number: expected \"3\", found 3"),
        ("{ Nope: x }", "Nope: expected \"x\", found nothing"),
        ("{ Text: $absent }", "Text: expected nothing, found \"abc\""),
        ("{ Nothing: $any }", "Nothing: expected anything, found nothing"),
        ("{ Inner: { B: z } }", "Inner.B: expected \"z\", found \"y\""),
        ("{ List: [ { K: '1' } ] }", "List: expected a list of 1, found [{\"K\":\"1\"},{\"K\":\"2\"}]"),
        ("{ List: [ { K: '1' }, { K: '3' } ] }", "List.1.K: expected \"3\", found \"2\""),
        (
            "{ List: { $contains: [ { K: '3' } ] } }",
            "List: expected a list with what line 1 says, found [{\"K\":\"1\"},{\"K\":\"2\"}]",
        ),
        ("{ Text: { $matches: '${dot}' } }", "Text: expected a text that matches `a\\.c`, found \"abc\""),
        ("{ Text: { $not: { $matches: b } } }", "Text: expected anything else, found \"abc\""),
        ("{ Text: { $length: 4 } }", "Text: expected length 4, found \"abc\""),
        ("{ Bytes: !b64 aGg= }", "Bytes: expected bytes aGg=, found bytes aGk="),
        ("{ Time: { $time: 1s } }", "Time: expected \"1970-01-02T00:00:01Z\", found \"1970-01-02T00:00:00Z\""),
        ("{ Json: !json { a: [2] } }", "Json.a.0: expected 2, found 1"),
        ("{ Text: !json { a: 1 } }", "Text: expected JSON text, found \"abc\""),
        ("{ Text: { A: x } }", "Text: expected a structure, found \"abc\""),
    ] {
        assert_eq!(check(expected, Some(&found())), [difference]);
    }
}

#[test]
fn a_form_that_is_none_is_a_mistake() {
    for expected in ["{ $nope: x }", "{ $length: x }", "{ $matches: '(' }", "{ $contains: x }"] {
        assert!(differences(&Names::default(), &parse(expected).unwrap(), None).is_err(), "{expected}");
    }
}
