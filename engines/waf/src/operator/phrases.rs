//! Many phrases at once.

use crate::pattern::PatternError;
use aho_corasick::AhoCorasick;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

/// Phrases that are looked for in one pass, letters of ASCII in either case.
#[derive(Debug, Clone)]
pub struct Phrases {
    texts: Arc<[Box<[u8]>]>,
    automaton: AhoCorasick,
}

impl Phrases {
    /// From phrases; empty ones are none.
    ///
    /// # Errors
    ///
    /// [`PatternError::Size`] when they are too many.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, PatternError> {
        let texts: Arc<[Box<[u8]>]> = phrases.into_iter().filter(|phrase| !phrase.is_empty()).map(Into::into).collect();
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(texts.iter());
        automaton.map(|automaton| Self { texts, automaton }).map_err(|_| PatternError::Size)
    }

    /// As they were given.
    pub(crate) fn texts(&self) -> &[Box<[u8]>] {
        &self.texts
    }

    /// Where the first phrase that ends is.
    pub fn find(&self, value: &[u8]) -> Option<Range<usize>> {
        self.automaton.find(value).map(|found| found.range())
    }
}

impl PartialEq for Phrases {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl Eq for Phrases {}

impl Hash for Phrases {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.texts.hash(state);
    }
}
