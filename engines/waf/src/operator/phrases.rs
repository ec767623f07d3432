//! Many phrases at once.

use crate::pattern::PatternError;
use aho_corasick::AhoCorasick;
use std::ops::Range;

/// Phrases that are looked for in one pass, letters of ASCII in either case.
#[derive(Debug, Clone)]
pub struct Phrases {
    automaton: AhoCorasick,
}

impl Phrases {
    /// From phrases; empty ones are none.
    ///
    /// # Errors
    ///
    /// [`PatternError::Size`] when they are too many.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, PatternError> {
        let phrases = phrases.into_iter().filter(|phrase| !phrase.is_empty());
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(phrases);
        automaton.map(|automaton| Self { automaton }).map_err(|_| PatternError::Size)
    }

    /// Where the first phrase that ends is.
    pub fn find(&self, value: &[u8]) -> Option<Range<usize>> {
        self.automaton.find(value).map(|found| found.range())
    }
}
