use super::Glob;
use proptest::prelude::*;

/// The definition, by dynamic programming.
fn oracle(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut reachable = vec![false; text.len() + 1];
    reachable[0] = true;
    for p in pattern.chars() {
        let mut next = vec![false; text.len() + 1];
        for at in 0..=text.len() {
            next[at] = match p {
                '*' => reachable[at] || (at > 0 && next[at - 1]),
                '?' => at > 0 && reachable[at - 1],
                c => at > 0 && reachable[at - 1] && text[at - 1] == c,
            };
        }
        reachable = next;
    }
    reachable[text.len()]
}

#[test]
fn forms() {
    for (pattern, matching, other) in [
        ("*", vec!["", "a"], vec![]),
        ("", vec![""], vec!["a"]),
        ("a?c", vec!["abc", "aäc"], vec!["ac", "abbc", "abd"]),
        ("get*", vec!["get", "getx"], vec!["ge", "xget"]),
        ("*log*", vec!["log", "a-log-b"], vec!["lo", "l*g"]),
        ("*/test/*", vec!["1/test/object", "1///test///o", "/test/"], vec!["1-test/o", "test/o"]),
        ("a*b?d*e", vec!["abcde", "axxbxdbbde", "abcdbcde"], vec!["abde", "abcd"]),
        ("*?", vec!["a", "ab"], vec![""]),
        ("a**b", vec!["ab", "axb"], vec!["a"]),
        ("*ab", vec!["aab", "ab", "abab"], vec!["aba"]),
    ] {
        for text in matching {
            assert!(Glob::parse(pattern).matches(text), "{pattern} {text}");
        }
        for text in other {
            assert!(!Glob::parse(pattern).matches(text), "{pattern} {text}");
        }
    }
}

#[test]
fn hard_patterns_stay_linear() {
    // By backtracking this takes longer than the universe is old.
    let text = "a".repeat(20_000);
    assert!(!Glob::parse(&format!("{}b*", "*a".repeat(1_000))).matches(&text));
    // By a naive search, 1.6 * 10^8 comparisons.
    let part = format!("{}?{}b", "a".repeat(4_000), "a".repeat(4_000));
    assert!(!Glob::parse(&format!("*{part}*")).matches(&text));
    assert!(Glob::parse(&format!("*{part}*")).matches(&format!("{text}b{text}")));
}

#[test]
fn many_different_characters() {
    let part: String = ('\u{4e00}'..='\u{57ff}').collect();
    let glob = Glob::parse(&format!("*{part}?{part}*"));
    assert!(glob.matches(&format!("x{part}x{part}x")));
    assert!(!glob.matches(&format!("x{part}{part}x")));
}

proptest! {
    #[test]
    fn agrees_with_the_definition(pattern in "[ab*?ä]{0,12}", text in "[abä]{0,16}") {
        prop_assert_eq!(Glob::parse(&pattern).matches(&text), oracle(&pattern, &text));
    }

    #[test]
    fn agrees_on_rare_characters(part in "[a?]{60,80}[b-z][a?]{60,80}", before in "[a-c]{0,80}", after in "[a-c]{0,80}", miss in any::<bool>()) {
        let inside = part.replace('?', if miss { "aa" } else { "a" });
        let (pattern, text) = (format!("*{part}*"), format!("{before}{inside}{after}"));
        prop_assert_eq!(Glob::parse(&pattern).matches(&text), oracle(&pattern, &text));
    }

    #[test]
    fn agrees_on_long_parts(part in "[ab?]{60,140}", text in "[ab]{0,300}", left in 0..3_usize) {
        let pattern = format!("{}{part}*", ["", "*", "*a"][left]);
        prop_assert_eq!(Glob::parse(&pattern).matches(&text), oracle(&pattern, &text));
        let hit = format!("{}{}", &text, part.replace('?', "b"));
        prop_assert_eq!(Glob::parse(&pattern).matches(&hit), oracle(&pattern, &hit));
    }
}
