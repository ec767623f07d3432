//! Literals that every match of an expression contains one of.

use crate::limits::{REQUIRED_LITERAL_BYTES_MAX, REQUIRED_LITERALS_MAX};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// What is known of the texts that an expression matches.
#[derive(Debug, Clone)]
struct Known {
    /// All texts that it matches, if they are few: it matches these, letters in any case, and nothing else.
    exact: Option<BTreeSet<Vec<u8>>>,
    /// Texts of which each match contains one.
    required: Option<BTreeSet<Vec<u8>>>,
}

/// Literals in small letters of which every match contains one, in any case of letters; nothing if there are none to be had.
pub(super) fn literals(pattern: &str) -> Option<Vec<Vec<u8>>> {
    let hir = ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).ok()?;
    Some(known(&hir).best()?.into_iter().collect())
}

/// Bytes of which every match contains one; nothing if there are none, or if they are in every text anyway.
pub(super) fn bytes(pattern: &str) -> Option<[bool; 256]> {
    let hir = ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).ok()?;
    bytes_of(&hir).filter(|bytes| weight(bytes) < COMMON)
}

fn bytes_of(hir: &Hir) -> Option<[bool; 256]> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => None,
        HirKind::Literal(literal) => literal.0.iter().map(|byte| only(&[*byte..=*byte])).min_by_key(weight),
        HirKind::Class(Class::Bytes(class)) => {
            Some(only(&class.iter().map(|range| range.start()..=range.end()).collect::<Vec<_>>()))
        }
        // A character beyond ASCII is several bytes, each beyond ASCII, too.
        HirKind::Class(Class::Unicode(class)) => {
            let byte = |letter: char| u8::try_from(u32::from(letter)).ok().filter(u8::is_ascii);
            let ranges: Option<Vec<_>> = class.iter().map(|range| Some(byte(range.start())?..=byte(range.end())?)).collect();
            Some(only(&ranges?))
        }
        HirKind::Capture(capture) => bytes_of(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min == 0 => None,
        HirKind::Repetition(repetition) => bytes_of(&repetition.sub),
        HirKind::Concat(parts) => parts.iter().filter_map(bytes_of).min_by_key(weight),
        HirKind::Alternation(branches) => branches.iter().map(bytes_of).reduce(|one, other| {
            let (one, other) = one.zip(other)?;
            Some(std::array::from_fn(|at| {
                one.get(at).is_some_and(|is_one| *is_one) || other.get(at).is_some_and(|is_one| *is_one)
            }))
        })?,
    }
}

fn only(ranges: &[RangeInclusive<u8>]) -> [bool; 256] {
    std::array::from_fn(|at| u8::try_from(at).is_ok_and(|byte| ranges.iter().any(|range| range.contains(&byte))))
}

/// How common bytes are: letters and digits are in most values, blanks in many.
fn weight(bytes: &[bool; 256]) -> usize {
    let bytes = (0..=u8::MAX).zip(bytes).filter(|(_, is_one)| **is_one);
    bytes.map(|(byte, _)| if byte.is_ascii_alphanumeric() { 20 } else { 1 }).sum()
}

/// LIMIT: of [`weight`]: a dozen letters are in nearly every value.
const COMMON: usize = 400;

fn known(hir: &Hir) -> Known {
    match hir.kind() {
        // An assertion matches the empty text where it holds.
        HirKind::Empty | HirKind::Look(_) => Known::exactly([Vec::new()]),
        HirKind::Literal(literal) => Known::exactly([literal.0.to_ascii_lowercase()]),
        HirKind::Class(class) => of_class(class),
        HirKind::Capture(capture) => known(&capture.sub),
        HirKind::Concat(parts) => of_concatenation(parts),
        HirKind::Alternation(branches) => of_alternation(branches),
        HirKind::Repetition(repetition) if repetition.min == 0 => Known::nothing(),
        HirKind::Repetition(repetition) => {
            let sub = known(&repetition.sub);
            if repetition.max == Some(1) { sub } else { Known { exact: None, required: sub.best() } }
        }
    }
}

impl Known {
    fn nothing() -> Self {
        Self { exact: None, required: None }
    }

    fn exactly(texts: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self { exact: Some(texts.into_iter().collect()), required: None }
    }

    /// The better of what it knows: the longer its shortest literal, the rarer it is.
    fn best(self) -> Option<BTreeSet<Vec<u8>>> {
        [self.exact, self.required].into_iter().flatten().filter(|texts| shortest(texts) > 0).max_by_key(rank)
    }
}

fn shortest(texts: &BTreeSet<Vec<u8>>) -> usize {
    texts.iter().map(Vec::len).min().unwrap_or(0)
}

fn rank(texts: &BTreeSet<Vec<u8>>) -> (usize, std::cmp::Reverse<usize>) {
    (shortest(texts), std::cmp::Reverse(texts.len()))
}

fn of_class(class: &Class) -> Known {
    let bytes: BTreeSet<u8> = match class {
        Class::Bytes(class) => class.iter().flat_map(|range| range.start()..=range.end()).collect(),
        // Alternations of letters become one; beyond ASCII a character is more than a byte.
        Class::Unicode(class) if class.is_ascii() => {
            class.iter().flat_map(|range| range.start()..=range.end()).filter_map(|letter| u8::try_from(letter).ok()).collect()
        }
        Class::Unicode(_) => return Known::nothing(),
    };
    let folded: BTreeSet<Vec<u8>> = bytes.into_iter().map(|byte| vec![byte.to_ascii_lowercase()]).collect();
    if folded.len() > CLASS_BYTES_MAX { Known::nothing() } else { Known::exactly(folded) }
}

fn of_concatenation(parts: &[Hir]) -> Known {
    let mut required: Option<BTreeSet<Vec<u8>>> = None;
    let mut run: Option<BTreeSet<Vec<u8>>> = Some(BTreeSet::from([Vec::new()]));
    let mut whole = true;
    let better = |required: Option<BTreeSet<Vec<u8>>>, texts: Option<BTreeSet<Vec<u8>>>| Known { exact: texts, required }.best();
    for part in parts {
        let part = known(part);
        let joined = match (&run, &part.exact) {
            (Some(before), Some(texts)) => join(before, texts),
            _ => None,
        };
        if joined.is_none() {
            required = better(required, run.take());
            whole = false;
        }
        required = better(required, part.required);
        run = joined.or(part.exact).or_else(|| Some(BTreeSet::from([Vec::new()])));
    }
    if whole { Known { exact: run, required } } else { Known { exact: None, required: better(required, run) } }
}

/// Each text of one set behind each of another, if they stay few and short.
fn join(before: &BTreeSet<Vec<u8>>, behind: &BTreeSet<Vec<u8>>) -> Option<BTreeSet<Vec<u8>>> {
    let longest = |texts: &BTreeSet<Vec<u8>>| texts.iter().map(Vec::len).max().unwrap_or(0);
    if before.len() * behind.len() > REQUIRED_LITERALS_MAX || longest(before) + longest(behind) > REQUIRED_LITERAL_BYTES_MAX {
        return None;
    }
    Some(before.iter().flat_map(|head| behind.iter().map(move |tail| [head.as_slice(), tail].concat())).collect())
}

fn of_alternation(branches: &[Hir]) -> Known {
    let branches: Vec<Known> = branches.iter().map(known).collect();
    let union = |sets: Option<Vec<BTreeSet<Vec<u8>>>>| {
        let all: BTreeSet<Vec<u8>> = sets?.into_iter().flatten().collect();
        (all.len() <= REQUIRED_LITERALS_MAX).then_some(all)
    };
    Known {
        exact: union(branches.iter().map(|branch| branch.exact.clone()).collect()),
        required: union(branches.into_iter().map(Known::best).collect()),
    }
}

/// LIMIT: letters of a class that are spelt out, each a literal of its own.
const CLASS_BYTES_MAX: usize = 8;

#[cfg(test)]
mod tests {
    use super::{bytes, literals};

    #[test]
    fn bytes_of_expressions() {
        let cases: [(&str, Option<&str>); 10] = [
            (r"[<>]", Some("<>")),
            (r"\w+\s*=\s*\w+", Some("=")),
            (r"(?:a\(|b\[)", Some("([")),
            (r"(?i)x['\x22]?y", Some("Xx")),
            (r"a*;?", None),
            (r".*", None),
            (r"(?:a\(|b*)", None),
            (r"\w", None),
            (r"\d{3}-", Some("-")),
            (r"^$", None),
        ];
        for (pattern, wanted) in cases {
            let found = bytes(pattern).map(|bytes| {
                let of = (0..=u8::MAX).zip(bytes).filter(|(_, is_one)| *is_one);
                of.map(|(byte, _)| char::from(byte)).collect::<String>()
            });
            assert_eq!(found.as_deref(), wanted, "{pattern}");
        }
    }

    #[test]
    fn literals_of_expressions() {
        let cases: [(&str, Option<&[&str]>); 20] = [
            ("select", Some(&["select"])),
            ("(?i)SeLeCt", Some(&["select"])),
            ("foo|bar", Some(&["bar", "foo"])),
            ("(?:foo|bar)baz", Some(&["barbaz", "foobaz"])),
            (r"^\s*union\s+all\s+select", Some(&["select"])),
            (r"a(?:bc|de)?fgh", Some(&["fgh"])),
            (r"[ab]cd", Some(&["acd", "bcd"])),
            (r"(?:foo)+", Some(&["foo"])),
            (r"(?:foo){2}", Some(&["foo"])),
            (r"(?:foo)*", None),
            (r"\d+", None),
            (r".*", None),
            ("", None),
            (r"foo|", None),
            (r"x|foo", Some(&["foo", "x"])),
            (r"\bfoo\b", Some(&["foo"])),
            (r"[^a]bc.{0,8}defg[^h]", Some(&["defg"])),
            (r"\xff\x00a", Some(&["\u{fffd}\0a"])),
            (
                r"(?:a|b|c)(?:d|e|f)(?:g|h)x",
                Some(&[
                    "adgx", "adhx", "aegx", "aehx", "afgx", "afhx", "bdgx", "bdhx", "begx", "behx", "bfgx", "bfhx", "cdgx",
                    "cdhx", "cegx", "cehx", "cfgx", "cfhx",
                ]),
            ),
            (r"[a-z]{3}://", Some(&["://"])),
        ];
        for (pattern, wanted) in cases {
            let found = literals(pattern);
            let found: Option<Vec<String>> =
                found.map(|texts| texts.iter().map(|text| String::from_utf8_lossy(text).into_owned()).collect());
            assert_eq!(found, wanted.map(|texts| texts.iter().map(|text| (*text).to_owned()).collect()), "{pattern}");
        }
    }
}
