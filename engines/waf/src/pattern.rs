//! Regular expressions over bytes, in linear time.

mod pcre;

use crate::limits::REGEX_BYTES_MAX;
use regex::bytes::{Regex, RegexBuilder};
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// A compiled expression. Classes are ASCII, `.` is any byte but a line feed, case counts unless the expression says otherwise.
#[derive(Debug, Clone)]
pub struct Pattern {
    text: Box<str>,
    /// `.` is any byte.
    dot_all: bool,
    regex: Regex,
}

/// Why an expression can't be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// It is none, or needs more than linear time: look-around, back-references.
    #[error("{0}")]
    Syntax(String),
    /// It needs too much memory.
    #[error("it takes more than {REGEX_BYTES_MAX} bytes once compiled; shorten its counted repetitions")]
    Size,
}

impl Pattern {
    /// Compiles an expression in the dialect of PCRE.
    ///
    /// # Errors
    /// See [`PatternError`].
    pub fn pcre(text: &str) -> Result<Self, PatternError> {
        Self::pcre_with(text, false)
    }

    /// Compiles an expression in the dialect of PCRE, set as rules set theirs unless they say otherwise: `.` is any byte, `$` the
    /// end alone.
    ///
    /// # Errors
    /// See [`PatternError`].
    pub fn pcre_dot_all(text: &str) -> Result<Self, PatternError> {
        // One without dots is the same either way, and equal ones are compiled once.
        Self::pcre_with(text, text.contains('.'))
    }

    fn pcre_with(text: &str, dot_all: bool) -> Result<Self, PatternError> {
        let foreign = || PatternError::Syntax("a group of its flags is not supported".to_owned());
        let mut builder = RegexBuilder::new(&pcre::translate(text).ok_or_else(foreign)?);
        let regex = builder
            .dot_matches_new_line(dot_all)
            .unicode(false)
            .size_limit(REGEX_BYTES_MAX)
            .dfa_size_limit(REGEX_BYTES_MAX)
            .build();
        regex.map(|regex| Self { text: text.into(), dot_all, regex }).map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => PatternError::Size,
            other => PatternError::Syntax(last_line(&other.to_string())),
        })
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// As it was compiled, in the dialect of the `regex` crate.
    pub(crate) fn compiled(&self) -> &str {
        self.regex.as_str()
    }

    pub(crate) fn is_match(&self, value: &[u8]) -> bool {
        self.regex.is_match(value)
    }

    /// All matches, from the left, none over another.
    pub(crate) fn find_all<'v>(&self, value: &'v [u8]) -> impl Iterator<Item = Range<usize>> + use<'_, 'v> {
        self.regex.find_iter(value).map(|found| found.range())
    }

    /// The first match and its groups.
    pub(crate) fn captures(&self, value: &[u8]) -> Option<Vec<Option<Range<usize>>>> {
        let captures = self.regex.captures(value)?;
        Some(captures.iter().map(|group| group.map(|group| group.range())).collect())
    }

    pub(crate) fn find(&self, value: &[u8]) -> Option<Range<usize>> {
        self.regex.find(value).map(|found| found.range())
    }
}

/// The sentence of a message that draws the expression first.
fn last_line(message: &str) -> String {
    let line = message.lines().last().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        (self.text(), self.dot_all) == (other.text(), other.dot_all)
    }
}

impl Eq for Pattern {}

impl Hash for Pattern {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.text(), self.dot_all).hash(state);
    }
}
