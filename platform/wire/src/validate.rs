//! Holding an input against the constraints of the model: what must be there, how long, how large, of which values and form.
//!
//! The message is the one that AWS's servers make, because people and tools read it: member paths in lower camel case
//! (`tags.1.member.tagKey`), one sentence per violation.

mod pattern;
mod style;
mod walk;

use crate::limits::SHOWN_VALUE_MAX_CHARS;
use alcazar_base::schema::{Operation, Protocol, Service};
use alcazar_base::value::Fields;
use std::fmt;
use style::{Sentence, Style};

/// An input that breaks constraints; its `Display` form is AWS's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidationFailure {
    /// What is broken, in the model's order, at most [`crate::limits::VIOLATIONS_MAX`].
    pub violations: Vec<Violation>,
    style: Style,
}

/// One broken constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// `tags.1.member.tagKey`.
    pub path: String,
    /// What is there.
    pub value: Shown,
    /// What should be.
    pub constraint: Constraint,
}

/// A value as a message may show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Nothing is there.
    Null,
    /// The model or the service hides it.
    Hidden,
    /// Its text.
    Text(String),
}

/// A constraint of the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constraint {
    /// A required member.
    NotNull,
    /// Least length, in characters, bytes or entries.
    MinLength(i64),
    /// Greatest length.
    MaxLength(i64),
    /// Least value.
    MinValue(i64),
    /// Greatest value.
    MaxValue(i64),
    /// A regular expression, as the model writes it.
    Pattern(String),
    /// An enum.
    OneOf(Vec<String>),
    /// What each element of a list must satisfy.
    Elements(Vec<Constraint>),
    /// What each key of a map must satisfy.
    MapKeys(Vec<Constraint>),
    /// What each value of a map must satisfy.
    MapValues(Vec<Constraint>),
}

impl ValidationFailure {
    /// AWS's code for it in that protocol.
    pub fn code(&self, protocol: Protocol) -> &'static str {
        match (self.sentence(), protocol) {
            (Some(Sentence { code: Some(code), .. }), _) => code,
            (_, Protocol::Query | Protocol::Ec2Query) => "ValidationError",
            _ => "ValidationException",
        }
    }

    /// The service's own words, if it has some for everything that is broken.
    fn sentence(&self) -> Option<Sentence> {
        let mut sentences = self.violations.iter().map(|violation| self.style.sentence(violation));
        let first = sentences.next()??;
        sentences.all(|sentence| sentence.is_some()).then_some(first)
    }
}

/// Holds the input of `operation` against its model.
///
/// # Errors
/// [`ValidationFailure`] with everything that is broken.
pub fn validate(service: &Service<'_>, operation: &Operation<'_>, fields: &Fields) -> Result<(), ValidationFailure> {
    let Some(input) = operation.input else { return Ok(()) };
    let style = Style::of(service);
    let violations = walk::violations(service, input, fields, style);
    if violations.is_empty() { Ok(()) } else { Err(ValidationFailure { violations, style }) }
}

impl fmt::Display for ValidationFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sentence) = self.sentence() {
            return f.write_str(&sentence.text);
        }
        let common = || self.violations.iter().filter(|violation| self.style.sentence(violation).is_none());
        let count = common().count();
        write!(f, "{count} validation error{} detected: ", if count == 1 { "" } else { "s" })?;
        for (index, violation) in common().enumerate() {
            let join = if index == 0 { "" } else { "; " };
            let Violation { path, value, constraint } = violation;
            write!(f, "{join}{value} at '{path}' failed to satisfy constraint: ")?;
            constraint.write(f, self.style.terse)?;
        }
        Ok(())
    }
}

impl std::error::Error for ValidationFailure {}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Value null"),
            Self::Hidden => f.write_str("Value"),
            Self::Text(text) => match text.char_indices().nth(SHOWN_VALUE_MAX_CHARS) {
                Some((end, _)) => write!(f, "Value '{}…'", text.get(..end).unwrap_or_default()),
                None => write!(f, "Value '{text}'"),
            },
        }
    }
}

impl Constraint {
    fn write(&self, f: &mut fmt::Formatter<'_>, terse: bool) -> fmt::Result {
        match self {
            Self::NotNull => f.write_str("Member must not be null"),
            Self::MinLength(least) => write!(f, "Member must have length greater than or equal to {least}"),
            Self::MaxLength(greatest) => write!(f, "Member must have length less than or equal to {greatest}"),
            Self::MinValue(least) => write!(f, "Member must have value greater than or equal to {least}"),
            Self::MaxValue(greatest) => write!(f, "Member must have value less than or equal to {greatest}"),
            Self::Pattern(pattern) => write!(f, "Member must satisfy regular expression pattern: {pattern}"),
            Self::OneOf(_) if terse => f.write_str("Member must satisfy enum value set"),
            Self::OneOf(values) => write!(f, "Member must satisfy enum value set: [{}]", values.join(", ")),
            Self::Elements(each) => Self::write_each(f, "Member must satisfy constraint", each, terse),
            Self::MapKeys(each) => Self::write_each(f, "Map keys must satisfy constraint", each, terse),
            Self::MapValues(each) => Self::write_each(f, "Map value must satisfy constraint", each, terse),
        }
    }

    fn write_each(f: &mut fmt::Formatter<'_>, head: &str, each: &[Self], terse: bool) -> fmt::Result {
        write!(f, "{head}: [")?;
        for (index, constraint) in each.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            constraint.write(f, terse)?;
        }
        f.write_str("]")
    }
}

#[cfg(test)]
mod tests;
