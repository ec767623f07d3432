use super::translate;
use crate::pattern::Pattern;
use proptest::prelude::*;

/// Patterns with texts that PCRE finds them in, and texts that it does not.
const CASES: &[(&str, &[&str], &[&str])] = &[
    (r"^a{2}$", &["aa"], &["a", "aaa"]),
    (r"a{", &["a{"], &["a"]),
    (r"{a}", &["{a}"], &["a"]),
    (r"a{,2}", &["a{,2}"], &["aa"]),
    (r"\{\}", &["{}"], &[]),
    (r"^[\w-.]+@$", &["a-b.c@"], &["a+b@"]),
    (r"^[\w-]+$", &["a-b"], &["a.b"]),
    (r"^[a-\d]+$", &["a-1"], &["b"]),
    (r"^[-a]+$", &["-a"], &["b"]),
    (r"^[a-c-e]+$", &["a-ce"], &["d"]),
    (r"^[+--]+$", &["+,-"], &["."]),
    (r"^[]a]+$", &["]a"], &["b"]),
    (r"^[^]a]+$", &["b"], &["]"]),
    (r"^[[]$", &["["], &["]"]),
    (r"^[[\]]+$", &["[]"], &["a"]),
    (r"^[a&&b]+$", &["a&b"], &["c"]),
    (r"^[a~~b]+$", &["a~b"], &["c"]),
    (r"^[a^]+$", &["a^"], &["b"]),
    (r"^[[:alpha:]_]+$", &["ab_"], &["1"]),
    (r"^[\<\>]+$", &["<>"], &["a"]),
    (r"\<\/a\>", &["</a>"], &["a"]),
    (r"^[\b]$", &["\u{8}"], &["b"]),
    (r"^[\h]+$", &["\t "], &["\n"]),
    (r"^\h\H$", &[" a"], &["a ", "  "]),
    (r"^\N$", &["a"], &["\n"]),
    (r"^a\Rb$", &["a\r\nb", "a\nb", "a\rb"], &["ab"]),
    (r"a\Z", &["a", "a\n"], &["a\n\n", "ab"]),
    (r"^\e\0\012\x9\x41\cA$", &["\u{1b}\0\n\tA\u{1}"], &[]),
    (r"^[\01\101\x41]$", &["\u{1}", "A"], &["0"]),
    (r"^\Qa.b[\E.$", &["a.b[c"], &["axb[c"]),
    (r"^[\Qa-z\E]$", &["-", "a"], &["b"]),
    (r"^a++b?+c*+d{2}+$", &["abcdd", "add"], &["bcdd"]),
    (r"^a?+$", &["", "a"], &["aa"]),
    (r"^a+?b??$", &["aab"], &["c"]),
    (r"^a(?#all of it [)b$", &["ab"], &["a"]),
    (r"^(?:a|b)(?i)C(?P<n>d)$", &["acd", "bCD"], &["cd"]),
    ("^[é]+$", &["é"], &["e"]),
    ("é", &["café"], &["cafe"]),
];

#[test]
fn expressions_match_what_pcre_says() {
    for (pattern, yes, no) in CASES {
        let compiled = Pattern::pcre(pattern).unwrap_or_else(|error| panic!("{pattern}: {error} in {:?}", translate(pattern)));
        assert_eq!(compiled.text(), *pattern);
        for (texts, wanted) in [(yes, true), (no, false)] {
            for text in *texts {
                assert_eq!(compiled.is_match(text.as_bytes()), wanted, "{pattern} as {:?} in {text:?}", translate(pattern));
            }
        }
    }
}

#[test]
fn what_is_not_regular_is_refused() {
    for pattern in
        [r"a(?=b)", r"a(?!b)", r"(?<=a)b", r"(?<!a)b", r"(a)\1", r"(?>a)", r"(?(1)a)", r"(?R)", r"(?u:a)", r"a\Kb", r"(", r"[a"]
    {
        assert!(Pattern::pcre(pattern).is_err(), "{pattern}");
    }
}

proptest! {
    /// Whatever is no pattern is refused, and never panics.
    #[test]
    fn no_text_is_too_odd(text in "[\\[\\]\\\\\\-\\^{}(),?*+|a1xQE:#é]{0,12}") {
        let _ = Pattern::pcre(&text);
    }

    /// What the dialects share means the same.
    #[test]
    fn plain_patterns_pass(text in "[a-z.^$|]{0,8}", value in "[a-z]{0,8}") {
        if let (Ok(ours), Ok(plain)) = (Pattern::pcre(&text), regex::bytes::Regex::new(&format!("(?-u){text}"))) {
            prop_assert_eq!(ours.is_match(value.as_bytes()), plain.is_match(value.as_bytes()));
        }
    }
}
