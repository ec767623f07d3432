//! Operators: what is asked of one value.

pub mod checksum;
mod phrases;
mod validate;
mod written;

use crate::address::canonical;
use crate::pattern::Pattern;
use crate::prefixes::Prefixes;
use crate::sqli::{Sensitivity, detect_sqli};
use crate::xss::detect_xss;
use memchr::memmem;
use std::ops::Range;
use std::sync::Arc;

pub use phrases::Phrases;
pub use validate::{ByteSet, percent_encoding_fault, utf8_fault};
pub use written::Written;

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
    /// Whether it has one of these phrases.
    Phrases(Arc<Phrases>),
    /// Whether it is a part of these bytes.
    Within(Box<[u8]>),
    /// How the number that it begins with compares.
    Number {
        /// How.
        comparison: Comparison,
        /// With what.
        number: i64,
    },
    /// Whether it has a byte beyond these.
    Outside(Box<ByteSet>),
    /// Whether it is wrongly percent-encoded.
    PercentFault,
    /// Whether it is no UTF-8.
    Utf8Fault,
    /// Whether it is an address within prefixes.
    WithinPrefixes(Arc<Prefixes>),
    /// Whether it has a number that an expression finds and a check confirms.
    Checked(Box<Pattern>, Check),
    /// What no expression of linear time asks.
    Written(Written),
    /// Yes or no, whatever it is.
    Constant(bool),
}

/// What a number is checked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// See [`checksum::is_payment_card`].
    PaymentCard,
    /// See [`checksum::is_us_social_security`].
    UsSocialSecurity,
    /// See [`checksum::is_brazilian_cpf`].
    BrazilianCpf,
    /// See [`checksum::is_austrian_svnr`].
    AustrianSvnr,
}

impl Check {
    fn function(self) -> fn(&[u8]) -> bool {
        match self {
            Self::PaymentCard => checksum::is_payment_card,
            Self::UsSocialSecurity => checksum::is_us_social_security,
            Self::BrazilianCpf => checksum::is_brazilian_cpf,
            Self::AustrianSvnr => checksum::is_austrian_svnr,
        }
    }
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
            Self::Phrases(phrases) => phrases.find(value),
            Self::Within(bytes) => memmem::find(bytes, value).map(|_| 0..value.len()),
            Self::Number { comparison, number } => comparison.holds(leading_number(value), *number).then_some(0..value.len()),
            Self::Outside(bytes) => bytes.first_outside(value).map(|at| at..at + 1),
            Self::PercentFault => percent_encoding_fault(value).map(|at| at..value.len().min(at + 3)),
            Self::Utf8Fault => utf8_fault(value).map(|at| at..value.len()),
            Self::WithinPrefixes(prefixes) => {
                let address = std::str::from_utf8(value).ok()?.trim().parse().ok()?;
                prefixes.contains(canonical(address)).then_some(0..value.len())
            }
            Self::Checked(pattern, check) => checksum::find_checked(pattern, check.function(), value),
            Self::Written(written) => written.find(value),
            Self::Constant(answer) => answer.then_some(0..value.len()),
        }
    }

    /// The parts of a value that an expression captures: the whole match, then its groups.
    pub(crate) fn captures(&self, value: &[u8]) -> Vec<Option<Range<usize>>> {
        match self {
            Self::Patterns(patterns) => patterns.iter().find_map(|pattern| pattern.captures(value)).unwrap_or_default(),
            _ => self.find(value).map(|found| vec![Some(found)]).unwrap_or_default(),
        }
    }

    /// How often it reads a value.
    pub(crate) fn readings(&self) -> usize {
        match self {
            Self::Patterns(patterns) => patterns.len(),
            // Once for each context that the value could stand in.
            Self::SqlInjection(_) | Self::Xss => 4,
            _ => 1,
        }
    }

    /// What a detector calls that which it found in a value.
    pub(crate) fn shape(&self, value: &[u8]) -> Option<&'static str> {
        match self {
            Self::SqlInjection(sensitivity) => detect_sqli(value, *sensitivity).map(|found| found.shape),
            Self::Xss => detect_xss(value).map(|found| found.shape),
            _ => None,
        }
    }

    /// Whether an answer is worth remembering by value.
    pub(crate) fn is_dear(&self) -> bool {
        matches!(
            self,
            Self::Patterns(_) | Self::SqlInjection(_) | Self::Xss | Self::Phrases(_) | Self::Checked(..) | Self::Written(_)
        )
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
