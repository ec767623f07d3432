//! A pull reader over JSON text (RFC 8259): no tree, no allocation but for strings with escapes.

use crate::error::WireError;
use crate::limits::DEPTH_MAX_LEVELS;
use std::borrow::Cow;

/// Where in the text we are.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
}

/// The first byte of a value tells its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: &'a [u8]) -> Result<Self, WireError> {
        let text = std::str::from_utf8(body).map_err(|_| WireError::NotUtf8)?;
        Ok(Self { text, at: 0 })
    }

    pub(super) fn error(&self, what: &'static str) -> WireError {
        let what = if self.at >= self.text.len() { "the JSON text ends early" } else { what };
        WireError::Syntax { what, at: self.at.min(self.text.len()) }
    }

    /// The kind of the value that begins here.
    pub(super) fn next(&mut self) -> Result<Next, WireError> {
        match self.peek() {
            Some(b'{') => Ok(Next::Object),
            Some(b'[') => Ok(Next::Array),
            Some(b'"') => Ok(Next::String),
            Some(b'-' | b'0'..=b'9') => Ok(Next::Number),
            Some(b't') => Ok(Next::True),
            Some(b'f') => Ok(Next::False),
            Some(b'n') => Ok(Next::Null),
            _ => Err(self.error("expected a JSON value")),
        }
    }

    /// Enters an object or an array, whose opening byte `next` has seen; `true` if it is empty and already left.
    pub(super) fn open(&mut self, close: u8) -> bool {
        self.at += 1;
        let empty = self.peek() == Some(close);
        if empty {
            self.at += 1;
        }
        empty
    }

    /// After a member or element: `true` if another follows, `false` if the object or array was left.
    pub(super) fn more(&mut self, close: u8) -> Result<bool, WireError> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(self.error("expected a comma or the end of the object or array")),
        }
    }

    /// A member's name and its colon.
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, WireError> {
        if self.peek() != Some(b'"') {
            return Err(self.error("expected a member name"));
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.error("expected a colon"));
        }
        self.at += 1;
        Ok(key)
    }

    /// A string, whose opening quote `next` has seen.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, WireError> {
        self.at += 1;
        let plain = self.plain()?;
        if self.byte() == Some(b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut text = String::with_capacity(plain.len() + 16);
        text.push_str(plain);
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => text.push(self.escape()?),
                _ => return Err(self.error("expected the end of a string")),
            }
            text.push_str(self.plain()?);
        }
    }

    /// What stands before the next quote or backslash.
    fn plain(&mut self) -> Result<&'a str, WireError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let Some(length) = memchr::memchr2(b'"', b'\\', rest.as_bytes()) else {
            self.at = self.text.len();
            return Err(self.error(""));
        };
        let plain = rest.get(..length).unwrap_or_default();
        if plain.bytes().any(|byte| byte < 0x20) {
            return Err(self.error("a control character must be escaped in the string"));
        }
        self.at += length;
        Ok(plain)
    }

    fn escape(&mut self) -> Result<char, WireError> {
        self.at += 1;
        let plain = match self.byte() {
            Some(b'u') => return self.unicode_escape(),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            _ => return Err(self.error("unknown escape in a string")),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Result<char, WireError> {
        let first = self.four_digits()?;
        let code = match first {
            0xd800..=0xdbff => {
                if self.byte() != Some(b'\\') || self.text.as_bytes().get(self.at + 1) != Some(&b'u') {
                    return Err(self.error("half a surrogate pair in a string"));
                }
                self.at += 1;
                let second = self.four_digits()?;
                if !(0xdc00..=0xdfff).contains(&second) {
                    return Err(self.error("half a surrogate pair in a string"));
                }
                0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
            }
            code => code,
        };
        char::from_u32(code).ok_or_else(|| self.error("half a surrogate pair in a string"))
    }

    /// After `\`: `u` and four digits.
    fn four_digits(&mut self) -> Result<u32, WireError> {
        self.at += 1;
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.error("expected four hexadecimal digits"))?;
        self.at += 4;
        Ok(code)
    }

    /// A number as it is written.
    pub(super) fn number(&mut self) -> Result<&'a str, WireError> {
        let start = self.at;
        self.skip_if(b'-');
        match self.byte() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ => return Err(self.error("expected a digit")),
        }
        if self.skip_if(b'.') {
            self.some_digits()?;
        }
        if self.skip_if(b'e') || self.skip_if(b'E') {
            let _ = self.skip_if(b'+') || self.skip_if(b'-');
            self.some_digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn some_digits(&mut self) -> Result<(), WireError> {
        if !self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.error("expected a digit"));
        }
        self.digits();
        Ok(())
    }

    fn digits(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    fn skip_if(&mut self, byte: u8) -> bool {
        let there = self.byte() == Some(byte);
        if there {
            self.at += 1;
        }
        there
    }

    /// `true`, `false` or `null`, whose first letter `next` has seen.
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), WireError> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.error("expected a JSON value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads over a value, checking its grammar.
    pub(super) fn skip(&mut self, depth: usize) -> Result<(), WireError> {
        match self.next()? {
            Next::String => self.string().map(drop),
            Next::Number => self.number().map(drop),
            Next::True => self.word("true"),
            Next::False => self.word("false"),
            Next::Null => self.word("null"),
            kind @ (Next::Object | Next::Array) => {
                let depth = deeper(depth)?;
                let close = if kind == Next::Object { b'}' } else { b']' };
                if self.open(close) {
                    return Ok(());
                }
                loop {
                    if kind == Next::Object {
                        self.key()?;
                    }
                    self.skip(depth)?;
                    if !self.more(close)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// Nothing but space may follow.
    pub(super) fn end(&mut self) -> Result<(), WireError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("unexpected text after the JSON value")),
        }
    }

    /// The next byte that is not space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

/// One level deeper, within [`DEPTH_MAX_LEVELS`].
pub(super) fn deeper(depth: usize) -> Result<usize, WireError> {
    if depth >= DEPTH_MAX_LEVELS {
        return Err(WireError::TooDeep { max_levels: DEPTH_MAX_LEVELS });
    }
    Ok(depth + 1)
}
