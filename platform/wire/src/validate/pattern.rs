//! Compiled patterns, made at first use and kept.

use crate::limits::PATTERNS_MAX;
use alcazar_base::pattern::{predicates, translate};
use regex::Regex;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// How a pattern is matched.
enum Matcher {
    Regex(Regex),
    Predicate(fn(&str) -> bool),
    /// Neither the regex dialect nor a predicate holds it. Every pattern of a model that we serve is held by one of them
    /// (the generator's tests prove it), so that this is a model made at run time; its other constraints still bind.
    Unknown,
}

static COMPILED: LazyLock<RwLock<HashMap<Box<str>, Arc<Matcher>>>> = LazyLock::new(RwLock::default);

/// Whether a text matches a model's pattern as a whole.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    match compiled(pattern).as_ref() {
        Matcher::Regex(regex) => regex.is_match(text),
        Matcher::Predicate(matches) => matches(text),
        Matcher::Unknown => true,
    }
}

fn compiled(pattern: &str) -> Arc<Matcher> {
    // A thread that died here left the map whole: it is changed by single inserts only.
    if let Some(found) = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return Arc::clone(found);
    }
    let made = Arc::new(compile(pattern));
    let mut all = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
    // LIMIT: only models made at run time can bring so many; starting over is then as good as any order of eviction.
    if all.len() >= PATTERNS_MAX {
        all.clear();
    }
    all.insert(pattern.into(), Arc::clone(&made));
    made
}

fn compile(pattern: &str) -> Matcher {
    if let Some(predicate) = predicates::of(pattern) {
        return Matcher::Predicate(predicate.matches);
    }
    match translate(pattern).map(|translated| Regex::new(&translated)) {
        Ok(Ok(regex)) => Matcher::Regex(regex),
        _ => Matcher::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPILED, matches};
    use crate::limits::PATTERNS_MAX;

    #[test]
    fn a_value_matches_as_a_whole() {
        for (pattern, text, expected) in [
            (r"[\w+=,.@-]+", "Alice.b@example-1", true),
            (r"[\w+=,.@-]+", "Alice b", false),
            (r"[\w+=,.@-]+", "Älice", false),
            (r"a|ab", "ab", true),
            (r"^alias/.+$", "alias/\n", false),
            (r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "a-b", true),
            (r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "a--b", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn the_cache_is_bounded() {
        for number in 0..2 * PATTERNS_MAX {
            assert!(matches(&format!("x{number}"), &format!("x{number}")));
        }
        assert!(COMPILED.read().unwrap().len() <= PATTERNS_MAX);
    }
}
