//! A JSON reader that keeps the place of every value, refuses members named twice, and is bounded in depth and time.
//!
//! `serde_json` reports places for syntax errors only; a policy's error is mostly in its meaning.

use crate::error::{ErrorKind, PolicyError, Position};
use crate::limits::{JSON_DEPTH_MAX, POLICY_BYTES_MAX};
use std::borrow::Cow;

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub(crate) value: Value<'t>,
    pub(crate) position: Position,
    pub(crate) end_position: Position,
    /// Byte range of the value in the text, quotes and brackets included.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A JSON value.
#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    /// As it is spelt.
    Number(&'t str),
    String(Cow<'t, str>),
    Array(Vec<Node<'t>>),
    /// In the text's order.
    Object(Vec<Member<'t>>),
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Member<'t> {
    pub(crate) name: Cow<'t, str>,
    pub(crate) position: Position,
    pub(crate) value: Node<'t>,
}

/// Reads one JSON value that fills the text.
pub(crate) fn read(text: &str) -> Result<Node<'_>, PolicyError> {
    let mut reader = Reader { text, at: 0, line: 1, line_start: 0, continuations: 0 };
    if text.len() > POLICY_BYTES_MAX {
        let message = format!("the policy has {} bytes, more than {POLICY_BYTES_MAX}", text.len());
        return Err(PolicyError::new(ErrorKind::Limit, reader.position(), message));
    }
    reader.skip_whitespace();
    let node = reader.value(0)?;
    reader.skip_whitespace();
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.error("text after the end of the JSON value")),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    /// Offset of the first byte of this line.
    line_start: usize,
    /// UTF-8 continuation bytes since then: bytes that are no character of their own.
    continuations: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn position(&self) -> Position {
        let column = (self.at - self.line_start).saturating_sub(self.continuations) + 1;
        Position { line: self.line, column: u32::try_from(column).unwrap_or(u32::MAX) }
    }

    fn error(&self, message: impl Into<String>) -> PolicyError {
        PolicyError::new(ErrorKind::Json, self.position(), message)
    }

    fn slice(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn skip_whitespace(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.line_start = self.at + 1;
                    self.continuations = 0;
                }
                b' ' | b'\t' | b'\r' => {}
                _ => return,
            }
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), PolicyError> {
        if self.peek() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.error(format!("expected `{}`, found {}", char::from(byte), self.found())))
    }

    fn found(&self) -> String {
        let rest = self.text.get(self.at..).unwrap_or_default();
        rest.chars().next().map_or_else(|| "the end of the text".to_owned(), |c| format!("`{}`", c.escape_debug()))
    }

    fn value(&mut self, depth: usize) -> Result<Node<'t>, PolicyError> {
        let (position, start) = (self.position(), self.at);
        if depth >= JSON_DEPTH_MAX {
            let message = format!("JSON nested deeper than {JSON_DEPTH_MAX}");
            return Err(PolicyError::new(ErrorKind::Limit, position, message));
        }
        let value = match self.peek() {
            Some(b'{') => Value::Object(self.object(depth)?),
            Some(b'[') => Value::Array(self.array(depth)?),
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.error(format!("expected a JSON value, found {}", self.found()))),
        };
        Ok(Node { value, position, end_position: self.position(), start, end: self.at })
    }

    fn word(&mut self, word: &str, value: Value<'t>) -> Result<Value<'t>, PolicyError> {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at += word.len();
            return Ok(value);
        }
        Err(self.error(format!("expected `{word}`")))
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Node<'t>>, PolicyError> {
        self.expect(b'[')?;
        let mut items = Vec::new();
        self.skip_whitespace();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(items);
        }
        loop {
            self.skip_whitespace();
            items.push(self.value(depth + 1)?);
            self.skip_whitespace();
            if self.peek() != Some(b',') {
                self.expect(b']')?;
                return Ok(items);
            }
            self.at += 1;
        }
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Member<'t>>, PolicyError> {
        self.expect(b'{')?;
        let mut members = Vec::new();
        self.skip_whitespace();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(members);
        }
        loop {
            self.skip_whitespace();
            let position = self.position();
            let name = self.string()?;
            self.skip_whitespace();
            self.expect(b':')?;
            self.skip_whitespace();
            let value = self.value(depth + 1)?;
            members.push(Member { name, position, value });
            self.skip_whitespace();
            if self.peek() != Some(b',') {
                self.expect(b'}')?;
                return unique(members);
            }
            self.at += 1;
        }
    }

    fn number(&mut self) -> Result<&'t str, PolicyError> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let leading_zero = self.peek() == Some(b'0');
        let whole = self.digits()?;
        if leading_zero && whole > 1 {
            return Err(self.error("a number with a leading zero"));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.slice(start))
    }

    fn digits(&mut self) -> Result<usize, PolicyError> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.error(format!("expected a digit, found {}", self.found()))) } else { Ok(self.at - start) }
    }

    fn string(&mut self) -> Result<Cow<'t, str>, PolicyError> {
        self.expect(b'"')?;
        let mut start = self.at;
        let mut unescaped: Option<String> = None;
        loop {
            match self.peek() {
                None => return Err(self.error("a string without its closing quote")),
                Some(b'"') => {
                    let rest = self.slice(start);
                    self.at += 1;
                    return Ok(match unescaped {
                        None => Cow::Borrowed(rest),
                        Some(text) => Cow::Owned(text + rest),
                    });
                }
                Some(b'\\') => {
                    let piece = self.slice(start);
                    let text = unescaped.get_or_insert_default();
                    text.push_str(piece);
                    self.at += 1;
                    let escaped = self.escape()?;
                    text.push(escaped);
                    start = self.at;
                }
                Some(byte) if byte < 0x20 => return Err(self.error("a control character within a string")),
                Some(byte) => {
                    self.continuations += usize::from(byte & 0xc0 == 0x80);
                    self.at += 1;
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, PolicyError> {
        let plain = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode_escape();
            }
            _ => return Err(self.error(format!("{} after a backslash", self.found()))),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Result<char, PolicyError> {
        let first = self.hex4()?;
        if !(0xd800..0xe000).contains(&first) {
            return char::from_u32(first).ok_or_else(|| self.error("an escape that is no character"));
        }
        if first < 0xdc00 && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
            self.at += 2;
            let second = self.hex4()?;
            if (0xdc00..0xe000).contains(&second) {
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return char::from_u32(code).ok_or_else(|| self.error("an escape that is no character"));
            }
        }
        Err(self.error("half of a surrogate pair"))
    }

    fn hex4(&mut self) -> Result<u32, PolicyError> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.error("expected four hexadecimal digits"))?;
        self.at += 4;
        Ok(code)
    }
}

/// Refuses members named twice, in `n log n`.
fn unique(members: Vec<Member<'_>>) -> Result<Vec<Member<'_>>, PolicyError> {
    let mut names: Vec<(&str, Position)> = members.iter().map(|m| (m.name.as_ref(), m.position)).collect();
    names.sort_unstable();
    let twice = names.windows(2).find_map(|pair| match pair {
        [(a, _), (b, position)] if a == b => Some(PolicyError::new(ErrorKind::Json, *position, format!("`{b}` is named twice"))),
        _ => None,
    });
    match twice {
        Some(error) => Err(error),
        None => Ok(members),
    }
}

#[cfg(test)]
mod tests;
