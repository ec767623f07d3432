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

use super::words;
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
    pub(super) fn is_possible(self, value: &[u8]) -> bool {
        match self {
            Self::Bare => true,
            Self::Quoted(quote) => memchr::memchr(quote, value).is_some(),
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
        self.letters.iter().any(|letter| !matches!(letter, b'n' | b'w' | b'y' | b'+' | b',' | b'.' | b':' | b'?' | b'A' | b'm'))
    }
}

pub(super) fn read(value: &[u8], context: Context) -> Tokens {
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
            // The no-break space of Latin-1, which MySQL skips; behind another such byte it is a part of UTF-8.
            0xa0 if at.checked_sub(1).and_then(|before| value.get(before)).is_none_or(u8::is_ascii) => at + 1,
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

/// Whether a string that begins at `at` is closed, and where it ends. A quote that is doubled or behind `\` does not close.
fn string(value: &[u8], mut at: usize, quote: u8) -> (bool, usize) {
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

fn is_blank(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_whitespace)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | 0x80..)
}

fn is_word_at(value: &[u8], at: usize) -> bool {
    value.get(at).is_some_and(|&byte| is_word(byte))
}

/// The length of the run for which `holds` that begins at `at`.
fn run(value: &[u8], at: usize, holds: impl Fn(u8) -> bool) -> usize {
    value.get(at..).unwrap_or_default().iter().take_while(|&&byte| holds(byte)).count()
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
    let glued = run(value, end, |byte| is_word(byte) && byte != 0xa0);
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
    let letter = if is_path { words::letter_of_path(whole, called) } else { words::letter(whole, called) };
    if let Some(letter) = merge(tokens, letter, whole) {
        tokens.push(letter, at);
    }
    end
}

/// Where a word ends, and whether it is a path of names: `schema.table`, `master..proc`.
fn word_end(value: &[u8], at: usize) -> (usize, bool) {
    let part_at = |at: usize| {
        let length = run(value, at, is_word);
        let word = value.get(at..at + length).unwrap_or_default();
        // A lone no-break space of Latin-1 ends a word; behind another such byte it is a part of UTF-8.
        let space = word.windows(2).position(|pair| matches!(pair, [0..=0x7f, 0xa0]));
        space.map_or(length, |before| before + 1)
    };
    let mut end = at + part_at(at);
    let first = value.get(at..end).unwrap_or_default();
    if !matches!(words::letter(first, true), b'w' | b'i' | b'x' | b'f' | b't') {
        return (end, false);
    }
    let mut is_path = false;
    loop {
        let dots = run(value, end, |byte| byte == b'.');
        let part = part_at(end + dots);
        if dots == 0 || dots > 2 || part == 0 {
            return (end, is_path);
        }
        end += dots + part;
        is_path = true;
    }
}

/// Whether `(` follows, after white space and comments.
fn is_called(value: &[u8], mut at: usize) -> bool {
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

/// Words that are one with the one before: `order by`, `not like`, `is not`.
fn merge(tokens: &mut Tokens, letter: u8, word: &[u8]) -> Option<u8> {
    let last = tokens.letters.last_mut();
    match (last, letter) {
        // `order` and `group` are words until `by` follows.
        (Some(last @ b'y'), b'y') if word.eq_ignore_ascii_case(b"by") => {
            *last = b'B';
            None
        }
        (Some(last @ b'y'), b'O') => {
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
        // Tags of HTML.
        [b'<', b'/' | b'!', ..] | [b'/', b'>', ..] => (b'?', 2),
        [b'=' | b'<' | b'>', ..] => (b'=', 1),
        [b'!', ..] => (b'!', 1),
        [b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'|' | b'&' | b'~', ..] => (b'+', 1),
        [b':', ..] => (b':', 1),
        _ => (b'?', 1),
    };
    tokens.push(letter, at);
    at + length
}
