//! SQL as MySQL, PostgreSQL, SQL Server, Oracle and SQLite read it, into one letter a token.
//!
//! Where they differ, the reading is taken that an attacker would want. Letters for words are in [`words`](super::words); the
//! others are:
//!
//! | letter | token |
//! |---|---|
//! | `n` `s` `v` `w` | number, string, variable, any other word |
//! | `q` `p` | the rest of the string in `'` or `"` that the value begins in |
//! | `o` `r` | a string that the value does not close, in the quotes that it began in or in others |
//! | `+` `=` `&` `!` | operator of arithmetic (`\|` included), of comparison, `&&` or `\|\|`, `!` |
//! | `,` `;` `(` `)` `.` `:` `{` `}` `\` | themselves |
//! | `#` | a comment up to the value's end that hides nothing that was meant to be read |
//! | `c` | another comment up to the value's end |
//! | `Z` | a comment that MySQL executes |
//! | `?` | anything else |
//!
//! At low sensitivity markup and punctuation are read as such: `<b>` is a tag, and a full stop before a space ends a sentence.

use super::scan::{
    is_blank, is_called, is_latin_space, is_quoting, is_word, is_word_at, run, string, tag, takes_operand, word_length,
};
use super::{Sensitivity, words};
use std::ops::Range;

/// Where a value stands in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// By itself.
    Bare,
    /// Behind an opening quote.
    Quoted(u8),
}

impl Context {
    pub(super) const ALL: [Self; 3] = [Self::Bare, Self::Quoted(b'\''), Self::Quoted(b'"')];

    /// Whether the value reads otherwise than by itself.
    pub(super) fn is_possible(self, value: &[u8], sensitivity: Sensitivity) -> bool {
        match self {
            Self::Bare => true,
            Self::Quoted(quote) => {
                memchr::memchr(quote, value).is_some() && !(sensitivity == Sensitivity::Low && is_quoting(value, quote))
            }
        }
    }
}

/// A value's tokens: a letter each, and where it begins.
pub(super) struct Tokens {
    pub(super) letters: Vec<u8>,
    starts: Vec<usize>,
    end: usize,
}

impl Tokens {
    fn push(&mut self, letter: u8, start: usize) {
        self.letters.push(letter);
        self.starts.push(start);
    }

    /// The bytes of a range of tokens.
    pub(super) fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let at = |token: usize| self.starts.get(token).copied().unwrap_or(self.end);
        at(tokens.start)..at(tokens.end)
    }

    /// Whether there is anything but words, numbers and the marks of prose.
    pub(super) fn is_telling(&self) -> bool {
        self.letters
            .iter()
            .any(|letter| !matches!(letter, b'n' | b'w' | b'y' | b'j' | b'+' | b',' | b'.' | b':' | b'?' | b'A' | b'm'))
    }
}

pub(super) fn read(value: &[u8], context: Context, sensitivity: Sensitivity) -> Tokens {
    let as_text = sensitivity == Sensitivity::Low;
    let mut tokens = Tokens { letters: Vec::new(), starts: Vec::new(), end: value.len() };
    let mut at = 0;
    if let Context::Quoted(quote) = context {
        (_, at) = string(value, 0, quote);
        tokens.push(if quote == b'\'' { b'q' } else { b'p' }, 0);
    }
    while let Some(&byte) = value.get(at) {
        let start = at;
        at = match byte {
            b' ' | b'\t'..=b'\r' | 0 => at + 1,
            0xa0 if is_latin_space(value, at) => at + 1,
            b'\'' | b'"' => {
                let (closed, end) = string(value, at + 1, byte);
                let same = context == Context::Bare || context == Context::Quoted(byte);
                tokens.push(
                    if closed {
                        b's'
                    } else if same {
                        b'o'
                    } else {
                        b'r'
                    },
                    start,
                );
                end
            }
            b'`' => named(value, at, b'`', &mut tokens),
            b'[' => named(value, at, b']', &mut tokens),
            b'-' if value.get(at + 1) == Some(&b'-') => line_comment(value, at, 2, &mut tokens),
            b'#' => line_comment(value, at, 1, &mut tokens),
            b'/' if value.get(at + 1) == Some(&b'*') => block_comment(value, at, &mut tokens),
            b'*' if value.get(at + 1) == Some(&b'/') => at + 2,
            b'0'..=b'9' => number(value, at, &mut tokens),
            b'.' if value.get(at + 1).is_some_and(u8::is_ascii_digit) => number(value, at, &mut tokens),
            b'@' => variable(value, at, &mut tokens),
            b'\\' if matches!(value.get(at + 1), Some(b'N')) && !is_word_at(value, at + 2) => {
                tokens.push(b'k', start);
                at + 2
            }
            b'.' if as_text && value.get(at + 1).is_some_and(u8::is_ascii_whitespace) => {
                tokens.push(b'?', start);
                at + 1
            }
            b'<' if as_text && let Some(end) = tag(value, at) => {
                tokens.push(b'?', start);
                end
            }
            b',' | b';' | b'(' | b')' | b'.' | b'{' | b'}' | b'\\' => {
                tokens.push(byte, start);
                at + 1
            }
            _ if is_word(byte) => word(value, at, &mut tokens),
            _ => operator(value, at, &mut tokens),
        };
    }
    tokens
}

/// A name in backquotes or brackets; if that is not closed, the mark alone.
fn named(value: &[u8], at: usize, close: u8, tokens: &mut Tokens) -> usize {
    let inside = value.get(at + 1..).unwrap_or_default();
    let length = inside.iter().take_while(|&&byte| byte != close && (is_word(byte) || matches!(byte, b' ' | b'.'))).count();
    if length > 0 && inside.get(length) == Some(&close) {
        let name = inside.get(..length).unwrap_or_default();
        tokens.push(if words::letter_of_path(name, false) == b'i' { b'i' } else { b'w' }, at);
        return at + length + 2;
    }
    tokens.push(b'?', at);
    at + 1
}

fn line_comment(value: &[u8], at: usize, marks: usize, tokens: &mut Tokens) -> usize {
    let text = value.get(at + marks..).unwrap_or_default();
    if let Some(length) = memchr::memchr(b'\n', text)
        && text.get(length..).is_some_and(|rest| !is_blank(rest))
    {
        return at + marks + length + 1;
    }
    // `--word` is a search engine's minus, `#word` a tag.
    let hides = match (marks, text) {
        (_, []) => false,
        (2, [first, ..]) => first.is_ascii_alphanumeric(),
        (_, text) => !is_blank(text),
    };
    tokens.push(if hides { b'c' } else { b'#' }, at);
    value.len()
}

fn block_comment(value: &[u8], at: usize, tokens: &mut Tokens) -> usize {
    let text = value.get(at + 2..).unwrap_or_default();
    if let [b'!', ..] = text {
        tokens.push(b'Z', at);
        let digits = text.iter().skip(1).take_while(|byte| byte.is_ascii_digit()).count();
        return at + 3 + digits;
    }
    if let Some(length) = memchr::memmem::find(text, b"*/") {
        return at + 4 + length;
    }
    tokens.push(if is_blank(text) { b'#' } else { b'c' }, at);
    value.len()
}

fn number(value: &[u8], at: usize, tokens: &mut Tokens) -> usize {
    let digit = |byte: u8| byte.is_ascii_digit();
    let mut end = match (value.get(at), value.get(at + 1)) {
        (Some(b'0'), Some(b'x' | b'X')) => at + 2 + run(value, at + 2, |byte| byte.is_ascii_hexdigit()),
        (Some(b'0'), Some(b'b' | b'B')) => at + 2 + run(value, at + 2, |byte| matches!(byte, b'0' | b'1')),
        _ => {
            let mut end = at + run(value, at, digit);
            if value.get(end) == Some(&b'.') {
                end += 1 + run(value, end + 1, digit);
            }
            if matches!(value.get(end), Some(b'e' | b'E')) {
                let sign = usize::from(matches!(value.get(end + 1), Some(b'+' | b'-')));
                let digits = run(value, end + 1 + sign, digit);
                if digits > 0 {
                    end += 1 + sign + digits;
                }
            }
            end
        }
    };
    let glued = word_length(value, end);
    let letters = value.get(end..end + glued).unwrap_or_default();
    // `1or 1=1` and `1dunion` are a number and a word; `3rd` and `1a` are one word.
    let ends = |letters: &[u8]| letters.is_empty() || words::is_operator_or_clause(letters);
    if let [b'd' | b'D' | b'f' | b'F', rest @ ..] = letters
        && ends(rest)
    {
        end += 1;
    } else if !ends(letters) {
        tokens.push(b'w', at);
        return end + glued;
    }
    tokens.push(b'n', at);
    end
}

fn variable(value: &[u8], at: usize, tokens: &mut Tokens) -> usize {
    let system = value.get(at + 1) == Some(&b'@');
    let name = at + 1 + usize::from(system);
    let end = match value.get(name) {
        Some(&quote @ (b'`' | b'\'' | b'"')) => string(value, name + 1, quote).1,
        _ => name + run(value, name, |byte| is_word(byte) || byte == b'.'),
    };
    // An address of mail is no variable.
    let glued = at.checked_sub(1).is_some_and(|before| is_word_at(value, before)) && tokens.letters.last() == Some(&b'w');
    tokens.push(
        if glued {
            b'?'
        } else if system && end > name {
            b'i'
        } else {
            b'v'
        },
        at,
    );
    end
}

fn word(value: &[u8], at: usize, tokens: &mut Tokens) -> usize {
    let (end, is_path) = word_end(value, at);
    let whole = value.get(at..end).unwrap_or_default();
    // `N'…'`, `x'…'`, `_utf8'…'` are strings.
    let marks = matches!(whole, [b'n' | b'N' | b'x' | b'X' | b'b' | b'B' | b'e' | b'E' | b'q' | b'Q']) || whole.starts_with(b"_");
    if marks && value.get(end) == Some(&b'\'') {
        return end;
    }
    let called = is_called(value, end);
    // What follows a dot is a member of something, however it is called.
    let is_member = at.checked_sub(1).and_then(|before| value.get(before)) == Some(&b'.') && tokens.letters.last() == Some(&b'.');
    let letter = match words::letter(whole, called) {
        _ if is_path => words::letter_of_path(whole, called),
        b'x' | b'i' if is_member => words::letter(whole, called),
        _ if is_member => b'w',
        b'l' if !takes_operand(value, whole, end) => b'w',
        letter => letter,
    };
    if let Some(letter) = merge(tokens, letter, whole) {
        tokens.push(letter, at);
    }
    end
}

/// Where a word ends, and whether it is a path of names: `schema.table`, `master..proc`.
fn word_end(value: &[u8], at: usize) -> (usize, bool) {
    let mut end = at + word_length(value, at);
    let first = value.get(at..end).unwrap_or_default();
    if !matches!(words::letter(first, true), b'w' | b'i' | b'x' | b'f' | b't') {
        return (end, false);
    }
    let mut is_path = false;
    loop {
        let dots = run(value, end, |byte| byte == b'.');
        let part = word_length(value, end + dots);
        if dots == 0 || dots > 2 || part == 0 {
            return (end, is_path);
        }
        end += dots + part;
        is_path = true;
    }
}

/// Words that are one with the one before: `order by`, `not like`, `is not`.
fn merge(tokens: &mut Tokens, letter: u8, word: &[u8]) -> Option<u8> {
    let last = tokens.letters.last_mut();
    match (last, letter) {
        // `order` and `group` are words until `by` follows.
        (Some(last @ b'y'), b'y') if word.eq_ignore_ascii_case(b"by") => {
            *last = b'B';
            None
        }
        (Some(last @ b'j'), b'O') => {
            *last = b'O';
            None
        }
        // Nouns matter behind `create` and its like.
        (Some(b'R' | b't' | b'b'), b't') => Some(b't'),
        (_, b't') => Some(b'w'),
        (Some(last @ b'!'), b'l') => {
            *last = b'l';
            None
        }
        (Some(b'l'), b'!' | b'l') => None,
        (_, letter) => Some(letter),
    }
}

fn operator(value: &[u8], at: usize, tokens: &mut Tokens) -> usize {
    let rest = value.get(at..).unwrap_or_default();
    let (letter, length) = match rest {
        [b'<', b'=', b'>', ..] => (b'=', 3),
        [b'&', b'&', ..] | [b'|', b'|', ..] => (b'&', 2),
        [b'<', b'<', ..] | [b'>', b'>', ..] | [b':', b':', ..] => (b'+', 2),
        [b'!' | b'<' | b'>' | b'=' | b':' | b'^' | b'~', b'=', ..] | [b'<', b'>', ..] | [b'!', b'<' | b'>', ..] => (b'=', 2),
        // Tags of HTML, and an arrow of code: no database compares so.
        [b'<', b'/' | b'!', ..] | [b'/' | b'=', b'>', ..] => (b'?', 2),
        [b'=' | b'<' | b'>', ..] => (b'=', 1),
        [b'!', ..] => (b'!', 1),
        [b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'|' | b'&' | b'~', ..] => (b'+', 1),
        [b':', ..] => (b':', 1),
        _ => (b'?', 1),
    };
    tokens.push(letter, at);
    at + length
}
