//! Operators: what is asked of one value.

pub mod checksum;
mod phrases;
mod validate;

use crate::pattern::Pattern;
use crate::sqli::{Sensitivity, detect_sqli};
use crate::xss::detect_xss;
use memchr::memmem;
use std::ops::Range;

pub use phrases::Phrases;
pub use validate::{ByteSet, percent_encoding_fault, utf8_fault};

/// A question about a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Whether it is there at all.
    Present,
    /// Whether it has these bytes at a place.
    Bytes {
        /// Where.
        place: Place,
        /// The bytes.
        needle: Box<[u8]>,
    },
    /// Whether one of the expressions matches.
    Patterns(Vec<Pattern>),
    /// How many bytes it has.
    Size {
        /// How the number is compared.
        comparison: Comparison,
        /// With what.
        bytes: u64,
    },
    /// Whether it is SQL injection.
    SqlInjection(Sensitivity),
    /// Whether it is markup that runs script.
    Xss,
}

/// Where bytes are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// They are the whole value.
    Whole,
    /// At its start.
    Start,
    /// At its end.
    End,
    /// Anywhere.
    Anywhere,
    /// Anywhere, with neither a letter, a digit nor `_` before or behind.
    Word,
}

/// How numbers are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// Equal.
    Equal,
    /// Not equal.
    Unequal,
    /// At most.
    AtMost,
    /// Less.
    Less,
    /// At least.
    AtLeast,
    /// More.
    More,
}

impl Operator {
    /// Whether the answer is yes.
    pub(crate) fn matches(&self, value: &[u8]) -> bool {
        match self {
            Self::Patterns(patterns) => patterns.iter().any(|pattern| pattern.is_match(value)),
            _ => self.find(value).is_some(),
        }
    }

    /// Which bytes of a value make the answer yes: by themselves they make it yes again.
    pub(crate) fn find(&self, value: &[u8]) -> Option<Range<usize>> {
        match self {
            Self::Present => Some(0..value.len()),
            Self::Bytes { place, needle } => place.find(value, needle),
            Self::Patterns(patterns) => {
                let found = patterns.iter().find_map(|pattern| pattern.find(value))?;
                // What an expression says of its surroundings may be untrue of the match alone.
                let alone = value.get(found.clone()).is_some_and(|alone| self.matches(alone));
                Some(if alone { found } else { 0..value.len() })
            }
            Self::SqlInjection(sensitivity) => detect_sqli(value, *sensitivity).map(|found| found.range),
            Self::Xss => detect_xss(value).map(|found| found.range),
            Self::Size { comparison, bytes } => {
                let size = u64::try_from(value.len()).unwrap_or(u64::MAX);
                comparison.holds(size, *bytes).then_some(0..value.len())
            }
        }
    }

    /// How often it reads a value.
    pub(crate) fn readings(&self) -> usize {
        match self {
            Self::Patterns(patterns) => patterns.len(),
            // Once for each context that the value could stand in.
            Self::SqlInjection(_) | Self::Xss => 4,
            Self::Present | Self::Bytes { .. } | Self::Size { .. } => 1,
        }
    }

    /// What a detector calls that which it found in a value.
    pub(crate) fn shape(&self, value: &[u8]) -> Option<&'static str> {
        match self {
            Self::SqlInjection(sensitivity) => detect_sqli(value, *sensitivity).map(|found| found.shape),
            Self::Xss => detect_xss(value).map(|found| found.shape),
            Self::Present | Self::Bytes { .. } | Self::Patterns(_) | Self::Size { .. } => None,
        }
    }

    /// Whether an answer is worth remembering by value.
    pub(crate) fn is_dear(&self) -> bool {
        matches!(self, Self::Patterns(_) | Self::SqlInjection(_) | Self::Xss)
    }
}

impl Place {
    /// Where the bytes are, if they are there.
    pub fn find(self, value: &[u8], needle: &[u8]) -> Option<Range<usize>> {
        match self {
            Self::Whole => (value == needle).then_some(0..value.len()),
            Self::Start => value.starts_with(needle).then_some(0..needle.len()),
            Self::End => value.ends_with(needle).then(|| value.len() - needle.len()..value.len()),
            Self::Anywhere => memmem::find(value, needle).map(|at| at..at + needle.len()),
            Self::Word => find_word(value, needle),
        }
    }
}

fn find_word(value: &[u8], needle: &[u8]) -> Option<Range<usize>> {
    let is_word =
        |at: Option<usize>| at.and_then(|at| value.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    memmem::find_iter(value, needle).map(|at| at..at + needle.len()).find(|found| {
        let before = found.start.checked_sub(1);
        !is_word(before) && !is_word(Some(found.end))
    })
}

impl Comparison {
    /// Whether the left number so compares with the right one.
    pub fn holds<N: Ord>(self, left: N, right: N) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Unequal => left != right,
            Self::AtMost => left <= right,
            Self::Less => left < right,
            Self::AtLeast => left >= right,
            Self::More => left > right,
        }
    }
}

/// The number that a text begins with, as C's `atoi` reads it: white space and a sign before digits; 0 without any.
pub fn leading_number(text: &[u8]) -> i64 {
    let text = text.trim_ascii_start();
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    let digits = digits.iter().map_while(|&byte| char::from(byte).to_digit(10));
    let number = digits.fold(0_i64, |number, digit| number.saturating_mul(10).saturating_add(i64::from(digit)));
    if negative { -number } else { number }
}

#[cfg(test)]
mod tests;
