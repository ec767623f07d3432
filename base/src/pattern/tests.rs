use super::{Untranslatable, predicates, translate};
use regex::Regex;
use std::collections::BTreeMap;

fn matches(pattern: &str, value: &str) -> bool {
    Regex::new(&translate(pattern).unwrap()).unwrap().is_match(value)
}

#[test]
fn a_pattern_holds_for_the_whole_value() {
    for (pattern, yes, no) in [
        ("[a-z]+", "abc", "abc1"),
        ("^[a-z]+$", "abc", "abc\n"),
        ("a|b", "b", "ab"),
        ("^a|b$", "b", "xb"),
        ("^[0-9]{2}:[0-9]{2}", "12:30", "12:30:00"),
        (r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)", "/x/", "/x"),
    ] {
        assert!(matches(pattern, yes), "{pattern} {yes}");
        assert!(!matches(pattern, no), "{pattern} {no}");
    }
}

#[test]
fn classes_are_ascii_and_properties_are_unicode() {
    for (pattern, yes, no) in [
        (r"[\w+=,.@-]+", "a_9@-", "é"),
        (r"\d+", "19", "١٩"),
        (r"\s", "\t", "\u{a0}"),
        (r"\S+", "é", "a b"),
        (r"\W", "é", "a"),
        (r"[\s\S]+", "a\nb", ""),
        (r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", "é １", "a#"),
        (r"\p{Print}+", "a ~", "é"),
        (r"\P{C}+", "é", "\u{7}"),
        (r"[\p{Print}&&[^|:/]]", "a", ":"),
        (r"\bx\b", "x", "xx"),
    ] {
        assert!(matches(pattern, yes), "{pattern} {yes}");
        assert!(!matches(pattern, no), "{pattern} {no}");
    }
}

#[test]
fn hyphens_mean_themselves_where_no_range_can_be() {
    for (pattern, yes, no) in [
        ("[a-zA-Z0-9-_.]+", "a-_.", "a+"),
        (r"[\w-.]+", "a-.", "a,"),
        (r"[\w|\d|\.|_]+", "a|.", "-"),
        ("[+-=]", "/", "a"),
        (r"[a-\d]+", "a-5", "b"),
        (r"[\x{60}\x41]+", "`A", "x"),
        ("[-a]", "-", "b"),
        ("[a-]", "-", "b"),
    ] {
        assert!(matches(pattern, yes), "{pattern} {yes}");
        assert!(!matches(pattern, no), "{pattern} {no}");
    }
}

#[test]
fn code_units_pair_to_characters_and_halves_match_nothing() {
    let xml = r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*";
    assert!(matches(xml, "a\t\u{1F600}"));
    assert!(!matches(xml, "\u{1}"));
    assert!(!matches(r"[\uD800]", "\u{1F600}"));
    assert!(matches(r"[^\uD800]", "\u{1F600}"));
}

#[test]
fn the_dot_stops_at_line_ends_unless_told_otherwise() {
    assert!(matches(".*", "a b"));
    assert!(!matches(".*", "a\nb"));
    assert!(matches("(?s).*", "a\nb"));
    assert!(!matches("((?s)a.)b.", "a\nb\n"));
    assert!(matches("((?s)a.)b.", "a\nbc"));
    assert!(matches("^(?i)(true|false)$", "True"));
}

#[test]
fn large_bounds_are_left_open_and_small_ones_hold() {
    assert!(matches("[a-z]{2,5}", "abcde"));
    assert!(!matches("[a-z]{2,5}", "abcdef"));
    assert_eq!(translate("[a-z]{3,65535}").unwrap(), r"\A(?:[a-z]{3,})\z");
    assert_eq!(translate("(a{0,1000}b{0,1000}){0,1000}").unwrap(), r"\A(?:(?:a{0,1000}b{0,1000})*)\z");
    assert_eq!(translate("(?:x{1000}){1000}").unwrap(), r"\A(?:(?:x{1000})+)\z");
}

#[test]
fn what_is_beyond_regular_languages_is_named() {
    assert_eq!(translate("(?!aws:)a"), Err(Untranslatable::LookAround(0)));
    assert_eq!(translate("a(?<=b)"), Err(Untranslatable::LookAround(1)));
    assert_eq!(translate(r"(a)\1"), Err(Untranslatable::BackReference(3)));
    assert_eq!(translate("a*+b"), Err(Untranslatable::Possessive(2)));
    assert!(matches!(translate(r"\p{Klingon}"), Err(Untranslatable::Unknown { .. })));
    for bad in ["(", ")", "[", "[]", "[a", r"\", "*a", "a{3,1}", r"\u00", r"\p{L", "[z-a]", "(?", r"\x1"] {
        assert!(translate(bad).is_err(), "{bad}");
    }
    assert!(translate(&"(".repeat(100_000)).is_err());
    assert!(translate(&"[".repeat(100_000)).is_err());
}

/// Every pattern of the committed models compiles, or a predicate stands for it.
#[test]
fn committed_models_hold_no_other_pattern() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../models");
    let mut seen = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let model: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            for (name, shape) in model["shapes"].as_object().unwrap() {
                if let Some(pattern) = shape["pattern"].as_str() {
                    seen.insert(pattern.to_owned(), format!("{}: {name}", path.display()));
                }
            }
        }
    }
    assert!(seen.len() > 60, "{} patterns", seen.len());
    for (pattern, place) in &seen {
        match translate(pattern) {
            Ok(translated) => drop(Regex::new(&translated).unwrap_or_else(|e| panic!("{place}: `{pattern}`: {e}"))),
            Err(e) => assert!(predicates::of(pattern).is_some(), "{place}: `{pattern}`: {e}"),
        }
    }
}

#[test]
fn predicates_stand_only_where_no_translation_does() {
    for predicate in predicates::ALL {
        assert!(translate(predicate.pattern).is_err(), "{}", predicate.name);
        assert_eq!(predicates::named(predicate.name).unwrap().pattern, predicate.pattern);
    }
}

#[test]
fn account_aliases() {
    let alias = predicates::named("account_alias").unwrap().matches;
    for yes in ["abc", "a-b", "a1-b2-c3", "000"] {
        assert!(alias(yes), "{yes}");
    }
    for no in ["ab", "-ab", "ab-", "a--b", "Abc", "a.b", "é12", ""] {
        assert!(!alias(no), "{no}");
    }
    assert!(alias(&"a".repeat(63)) && !alias(&"a".repeat(64)));
}
