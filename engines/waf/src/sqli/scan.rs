//! Where the parts of a value end that [`lex`](super::lex) makes tokens of, and what stands around them.

use super::words;

/// Whether quotes are used as a writer does: behind some words, in pairs, each with space or a bracket outside and none inside. One
/// that breaks out of a string has data before it.
pub(super) fn is_quoting(value: &[u8], quote: u8) -> bool {
    let before = memchr::memchr(quote, value).and_then(|first| value.get(..first)).unwrap_or_default();
    let mut holds = before.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).nth(1).is_some();
    let mut opens = true;
    for at in memchr::memchr_iter(quote, value) {
        let before = at.checked_sub(1).and_then(|before| value.get(before));
        let after = value.get(at + 1);
        let is_space = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_whitespace);
        holds &= if opens {
            before.is_some_and(|byte| byte.is_ascii_whitespace() || b"([{`=<>".contains(byte)) && !is_space(after)
        } else {
            !is_space(before) && after.is_none_or(|byte| byte.is_ascii_whitespace() || b")]}`<>/,.:;?!".contains(byte))
        };
        opens = !opens;
    }
    holds && opens
}

/// Whether a string that begins at `at` is closed, and where it ends. A quote that is doubled or behind `\` does not close.
pub(super) fn string(value: &[u8], mut at: usize, quote: u8) -> (bool, usize) {
    loop {
        let Some(rest) = value.get(at..) else { return (false, value.len()) };
        let Some(found) = memchr::memchr2(quote, b'\\', rest) else { return (false, value.len()) };
        at += found;
        match (value.get(at), value.get(at + 1)) {
            (Some(b'\\'), _) => at += 2,
            (Some(first), Some(second)) if first == second => at += 2,
            _ => return (true, at + 1),
        }
    }
}

pub(super) fn is_blank(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_whitespace)
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | 0x80..)
}

/// Whether a byte is the no-break space of Latin-1, which MySQL skips, and no part of a character in UTF-8.
pub(super) fn is_latin_space(value: &[u8], at: usize) -> bool {
    let before = |distance: usize| at.checked_sub(distance).and_then(|at| value.get(at));
    value.get(at) == Some(&0xa0)
        && !(matches!(before(1), Some(0xc2..=0xf4))
            || matches!((before(2), before(1)), (Some(0xe0..=0xf4), Some(0x80..=0xbf)))
            || matches!((before(3), before(2), before(1)), (Some(0xf0..=0xf4), Some(0x80..=0xbf), Some(0x80..=0xbf))))
}

/// Where a tag of HTML without attributes ends that begins at `at`. `1<null>0` compares.
pub(super) fn tag(value: &[u8], at: usize) -> Option<usize> {
    let length = run(value, at + 1, |byte| byte.is_ascii_alphanumeric());
    let name = value.get(at + 1..at + 1 + length)?;
    let is_tag =
        name.first()?.is_ascii_alphabetic() && value.get(at + 1 + length) == Some(&b'>') && words::letter(name, false) == b'w';
    is_tag.then_some(at + length + 2)
}

pub(super) fn is_word_at(value: &[u8], at: usize) -> bool {
    value.get(at).is_some_and(|&byte| is_word(byte))
}

/// The length of the run for which `holds` that begins at `at`.
pub(super) fn run(value: &[u8], at: usize, holds: impl Fn(u8) -> bool) -> usize {
    value.get(at..).unwrap_or_default().iter().take_while(|&&byte| holds(byte)).count()
}

/// The length of the run of letters at `at`.
pub(super) fn word_length(value: &[u8], at: usize) -> usize {
    (at..value.len()).take_while(|&at| is_word_at(value, at) && !is_latin_space(value, at)).count()
}

/// Whether `(` follows, after white space and comments.
pub(super) fn is_called(value: &[u8], mut at: usize) -> bool {
    loop {
        at += run(value, at, |byte| matches!(byte, b' ' | b'\t'..=b'\r' | 0xa0 | 0));
        let rest = value.get(at..).unwrap_or_default();
        match rest {
            [b'(', ..] => return true,
            [b'/', b'*', text @ ..] if text.first() != Some(&b'!') => match memchr::memmem::find(text, b"*/") {
                Some(length) => at += length + 4,
                None => return false,
            },
            _ => return false,
        }
    }
}

/// Whether what follows an operator is what it takes: `in` a list; `is` a constant, or with SQLite a literal.
pub(super) fn takes_operand(value: &[u8], word: &[u8], end: usize) -> bool {
    if word.eq_ignore_ascii_case(b"in") {
        return is_called(value, end);
    }
    if !word.eq_ignore_ascii_case(b"is") {
        return true;
    }
    let next = |at: usize| {
        let start = at + run(value, at, |byte| byte.is_ascii_whitespace());
        start..start + word_length(value, start)
    };
    let mut operand = next(end);
    if value.get(operand.clone()).is_some_and(|word| word.eq_ignore_ascii_case(b"not")) {
        operand = next(operand.end);
    }
    match value.get(operand.start) {
        Some(b'a'..=b'z' | b'A'..=b'Z') => {
            let word = value.get(operand).unwrap_or_default();
            [&b"null"[..], b"true", b"false", b"unknown", b"distinct"].iter().any(|known| word.eq_ignore_ascii_case(known))
        }
        other => other.is_some_and(|byte| !b",.;:)!?".contains(byte)),
    }
}
