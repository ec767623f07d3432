//! One scan of a value for all literals and bytes that operators need, so that an operator runs only where it could say yes.
//!
//! The scan ignores the case of letters and so finds more than is there; an operator whose literal was found still has to say yes
//! itself. It never finds less: skipping changes no verdict.

mod required;

use crate::limits::REQUIRED_LITERALS_MAX;
use crate::operator::{Operator, Place};
use crate::table::{Column, Id, Table};
use aho_corasick::{AhoCorasick, AhoCorasickBuilder};
use std::collections::{BTreeMap, HashMap};

/// What a program's operators need.
///
/// A value has a set of words: four of the bytes that occur in it, then those of the literals that were found.
#[derive(Debug)]
pub(crate) struct Prefilter {
    /// Nothing if no operator has literals.
    automaton: Option<AhoCorasick>,
    /// Words of a set; none: no operator needs anything.
    pub(crate) words: usize,
    /// Of which a value needs one; nothing: the operator runs on every value.
    needs: Column<Operator, Option<Box<[Part]>>>,
}

impl Prefilter {
    pub(crate) fn new(operators: &Table<Operator>) -> Self {
        let mut literals: HashMap<Vec<u8>, usize> = HashMap::new();
        let mut needs = Column::new(operators, None);
        for id in operators.ids() {
            let operator = operators.get(id);
            if let Some(required) = required_of(operator) {
                let of_literal = |literal: Vec<u8>| {
                    let next = literals.len();
                    BYTES + *literals.entry(literal.to_ascii_lowercase()).or_insert(next)
                };
                needs.set(id, Some(parts(required.into_iter().map(of_literal))));
            } else if let Some(bytes) = bytes_of(operator) {
                needs.set(id, Some(parts((0..).zip(bytes).filter(|(_, is_one)| *is_one).map(|(at, _)| at))));
            }
        }
        let mut ordered: Vec<(usize, Vec<u8>)> = literals.into_iter().map(|(literal, at)| (at, literal)).collect();
        ordered.sort_unstable();
        let texts = ordered.iter().map(|(_, literal)| literal);
        let automaton = AhoCorasickBuilder::new().ascii_case_insensitive(true).build(texts);
        match automaton {
            Ok(automaton) => {
                Self { words: (BYTES + ordered.len()).div_ceil(64), automaton: (!ordered.is_empty()).then_some(automaton), needs }
            }
            Err(_) => Self::none(),
        }
    }

    /// A filter that lets everything through.
    pub(crate) fn none() -> Self {
        Self { automaton: None, words: 0, needs: Column::default() }
    }

    /// Of what a value needs one for an operator to say yes.
    pub(crate) fn needs(&self, operator: Id<Operator>) -> Option<&[Part]> {
        if self.words == 0 {
            return None;
        }
        self.needs.get(operator).as_deref()
    }

    /// Adds to a set of [`words`](Self::words) zeros what a value has.
    pub(crate) fn scan(&self, value: &[u8], found: &mut [u64]) {
        let mut add = |at: usize| {
            if let Some(word) = found.get_mut(at / 64) {
                *word |= 1 << (at % 64);
            }
        };
        for byte in value {
            add(usize::from(*byte));
        }
        let Some(automaton) = &self.automaton else { return };
        for literal in automaton.find_overlapping_iter(value) {
            add(BYTES + literal.pattern().as_usize());
        }
    }
}

/// Bytes, which are in front of the literals.
const BYTES: usize = 256;

/// The bytes of which a value must have one for an operator to say yes; nothing if they are none or too common to tell.
fn bytes_of(operator: &Operator) -> Option<[bool; 256]> {
    match operator {
        Operator::Patterns(patterns) => {
            let mut all = [false; 256];
            for pattern in patterns {
                let bytes = required::bytes(pattern.compiled())?;
                all.iter_mut().zip(bytes).for_each(|(one, other)| *one |= other);
            }
            Some(all)
        }
        Operator::Outside(allowed) => Some(allowed.holds().map(|holds| !holds)),
        Operator::PercentFault => Some(std::array::from_fn(|byte| byte == usize::from(b'%'))),
        Operator::Utf8Fault => Some(std::array::from_fn(|byte| byte >= 0x80)),
        _ => None,
    }
}

/// A part of a set of literals: a word's place, and its bits.
pub(crate) type Part = (usize, u64);

/// A set of literals without the words in which it has none.
fn parts(literals: impl Iterator<Item = usize>) -> Box<[Part]> {
    let mut parts: BTreeMap<usize, u64> = BTreeMap::new();
    for at in literals {
        *parts.entry(at / 64).or_default() |= 1 << (at % 64);
    }
    parts.into_iter().collect()
}

/// Whether one of the literals is in a set.
pub(crate) fn has_any(found: &[u64], literals: &[Part]) -> bool {
    literals.iter().any(|(at, bits)| found.get(*at).is_some_and(|word| word & bits != 0))
}

/// Literals of which a value must have one, in any case of letters, for an operator to say yes; nothing if there are none.
fn required_of(operator: &Operator) -> Option<Vec<Vec<u8>>> {
    let literals = match operator {
        Operator::Bytes { place: Place::Whole | Place::Start | Place::End | Place::Anywhere | Place::Word, needle } => {
            vec![needle.to_vec()]
        }
        Operator::Patterns(patterns) => {
            let all: Option<Vec<_>> = patterns.iter().map(|pattern| required::literals(pattern.compiled())).collect();
            all?.concat()
        }
        Operator::Phrases(phrases) if phrases.texts().len() <= REQUIRED_LITERALS_MAX => {
            phrases.texts().iter().map(|text| text.to_vec()).collect()
        }
        Operator::Written(written) => return written.required(),
        _ => return None,
    };
    // LIMIT: a literal of one byte is found so often that its scan costs more than it saves.
    literals.iter().all(|literal| literal.len() > 1).then_some(literals)
}
