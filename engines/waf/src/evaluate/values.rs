//! The values of one request, each once, with what the prefilter found in it.

use crate::prefilter::{Part, Prefilter, has_any};
use crate::transform::Transformation;
use hashbrown::{DefaultHashBuilder, HashTable};
use std::borrow::Cow;
use std::hash::BuildHasher;

/// The number of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ValueId(usize);

/// The values of one request.
pub(crate) struct Values<'r> {
    rows: Vec<Row<'r>>,
    by_content: HashTable<usize>,
    hasher: DefaultHashBuilder,
    /// Sets of literals, `words` of them for each value that was scanned.
    found: Vec<u64>,
    words: usize,
    /// Bytes that were read so far.
    pub(crate) work: u64,
}

struct Row<'r> {
    value: Cow<'r, [u8]>,
    /// Where its set of literals begins.
    found: Option<usize>,
}

impl<'r> Values<'r> {
    pub(crate) fn new(prefilter: &Prefilter) -> Self {
        Self {
            rows: Vec::with_capacity(ROWS),
            by_content: HashTable::with_capacity(ROWS),
            hasher: DefaultHashBuilder::default(),
            found: Vec::new(),
            words: prefilter.words,
            work: 0,
        }
    }

    pub(crate) fn get(&self, id: ValueId) -> &[u8] {
        self.rows.get(id.0).map_or(&[], |row| &row.value)
    }

    /// Counts readings of a value.
    pub(crate) fn count(&mut self, id: ValueId, times: usize) {
        // Even an empty value costs a call.
        let bytes = (self.get(id).len() + CALL_BYTES).saturating_mul(times);
        self.work = self.work.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    /// The id of a value; equal values have one.
    pub(crate) fn add(&mut self, value: Cow<'r, [u8]>) -> ValueId {
        let Self { rows, by_content, hasher, .. } = self;
        let content = |at: &usize| rows.get(*at).map_or(&[][..], |row| row.value.as_ref());
        let hash = hasher.hash_one(value.as_ref());
        if let Some(at) = by_content.find(hash, |at| content(at) == value.as_ref()) {
            return ValueId(*at);
        }
        let at = rows.len();
        by_content.insert_unique(hash, at, |at| hasher.hash_one(content(at)));
        rows.push(Row { value, found: None });
        ValueId(at)
    }

    /// The id of a value after a transformation, which is its own if nothing changes.
    pub(crate) fn transform(&mut self, id: ValueId, transformation: Transformation) -> ValueId {
        self.count(id, 1);
        let value = self.get(id);
        match transformation.apply(value) {
            Cow::Borrowed(same) if same.len() == value.len() => id,
            changed => {
                let changed = changed.into_owned();
                self.add(Cow::Owned(changed))
            }
        }
    }

    /// Whether a value has one of the literals; scans it if it has not been.
    pub(crate) fn has_any(&mut self, id: ValueId, literals: &[Part], prefilter: &Prefilter) -> bool {
        let start = self.scan(id, prefilter);
        has_any(self.found.get(start..).unwrap_or_default(), literals)
    }

    /// Whether a set that was [united](Self::unite) has one of the literals.
    pub(crate) fn united_has_any(&self, start: usize, literals: &[Part]) -> bool {
        has_any(self.found.get(start..).unwrap_or_default(), literals)
    }

    /// The literals that any of some values has, as the place of their set.
    pub(crate) fn unite(&mut self, ids: &[ValueId], prefilter: &Prefilter) -> usize {
        let starts: Vec<usize> = ids.iter().map(|id| self.scan(*id, prefilter)).collect();
        let united = self.found.len();
        self.found.resize(united + self.words, 0);
        let (scanned, set) = self.found.split_at_mut(united);
        for start in starts {
            for (word, other) in set.iter_mut().zip(scanned.get(start..).unwrap_or_default()) {
                *word |= other;
            }
        }
        united
    }

    /// Where the set of literals is that a value has.
    fn scan(&mut self, id: ValueId, prefilter: &Prefilter) -> usize {
        if self.rows.get(id.0).is_some_and(|row| row.found.is_none()) {
            self.count(id, 1);
        }
        let Some(row) = self.rows.get_mut(id.0) else { return 0 };
        *row.found.get_or_insert_with(|| {
            let start = self.found.len();
            self.found.resize(start + self.words, 0);
            prefilter.scan(&row.value, self.found.get_mut(start..).unwrap_or_default());
            start
        })
    }
}

/// Values that a small request has, after all transformations.
const ROWS: usize = 128;

/// What a call costs beside its bytes, in bytes.
const CALL_BYTES: usize = 16;
