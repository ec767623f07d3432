//! The patterns of the models in the dialect of the `regex` crate.
//!
//! Models write patterns for servers in Java: a value matches as a whole, classes such as `\w` are ASCII, `\p` is Unicode,
//! `.` stops at every line terminator. What that dialect has beyond regular languages (look-around, back-references) is
//! matched by a hand-written predicate, which the overlay of the service names.

mod class;
pub mod predicates;
mod translator;

/// The pattern in the `regex` crate's dialect, anchored at both ends.
///
/// A repetition whose upper bound would cost more than [`REPETITION_MAX`] matcher states is left open above: the length
/// constraint of the shape bounds it.
///
/// # Errors
///
/// What has no counterpart in the `regex` crate, or is no pattern.
pub fn translate(pattern: &str) -> Result<String, Untranslatable> {
    translator::translate(pattern)
}

/// Why a pattern has no counterpart.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untranslatable {
    /// `(?=..)`, `(?!..)`, `(?<=..)`, `(?<!..)`.
    #[error("look-around at character {0}")]
    LookAround(usize),
    /// `\1`.
    #[error("a back-reference at character {0}")]
    BackReference(usize),
    /// `a*+`, `(?>..)`.
    #[error("a possessive repetition at character {0}")]
    Possessive(usize),
    /// Something else that the `regex` crate cannot hold.
    #[error("`{what}` at character {at} has no counterpart")]
    Unknown {
        /// The construct.
        what: String,
        /// Where it stands.
        at: usize,
    },
    /// No pattern at all.
    #[error("no pattern: {what} at character {at}")]
    Malformed {
        /// What is wrong.
        what: &'static str,
        /// Where.
        at: usize,
    },
}

/// LIMIT: states that one bounded repetition may unfold to; keeps every model's pattern far below the `regex` crate's
/// default of 10 MiB a program.
pub const REPETITION_MAX: u32 = 2_000;

/// LIMIT: nesting of groups and classes; the deepest of botocore 1.44.5 is 10.
pub const NESTING_MAX: usize = 50;

#[cfg(test)]
mod tests;
