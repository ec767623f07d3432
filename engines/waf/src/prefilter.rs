//! One scan of a value for all literals that operators need, so that an operator runs only where it could say yes.
//!
//! The scan ignores the case of letters and so finds more than is there; an operator whose literal was found still has to say yes
//! itself. It never finds less: skipping changes no verdict.

mod required;

use crate::limits::REQUIRED_LITERALS_MAX;
use crate::operator::{Operator, Place};
use crate::table::{Column, Id, Table};
use aho_corasick::{AhoCorasick, AhoCorasickBuilder};
use std::collections::HashMap;

/// The literals of a program's operators.
#[derive(Debug)]
pub(crate) struct Prefilter {
    /// Nothing if no operator has literals.
    automaton: Option<AhoCorasick>,
    /// Words of a set of literals.
    pub(crate) words: usize,
    /// The literals of which a value needs one; nothing: the operator runs on every value.
    needs: Column<Operator, Option<Vec<usize>>>,
}

impl Prefilter {
    pub(crate) fn new(operators: &Table<Operator>) -> Self {
        let mut literals: HashMap<Vec<u8>, usize> = HashMap::new();
        let mut needs = Column::new(operators, None);
        let ids = operators.ids().filter_map(|id| Some((id, required_of(operators.get(id))?)));
        for (id, required) in ids {
            let of_literal = |literal: Vec<u8>| {
                let next = literals.len();
                *literals.entry(literal.to_ascii_lowercase()).or_insert(next)
            };
            needs.set(id, Some(required.into_iter().map(of_literal).collect()));
        }
        let mut ordered: Vec<(usize, Vec<u8>)> = literals.into_iter().map(|(literal, at)| (at, literal)).collect();
        ordered.sort_unstable();
        let words = ordered.len().div_ceil(64);
        let texts = ordered.iter().map(|(_, literal)| literal);
        let automaton = AhoCorasickBuilder::new().ascii_case_insensitive(true).build(texts).ok().filter(|_| words > 0);
        if automaton.is_none() {
            return Self { automaton, words: 0, needs: Column::new(operators, None) };
        }
        Self { automaton, words, needs }
    }

    /// A filter that lets everything through.
    pub(crate) fn none() -> Self {
        Self { automaton: None, words: 0, needs: Column::default() }
    }

    /// The literals of which a value needs one for an operator to say yes.
    pub(crate) fn needs(&self, operator: Id<Operator>) -> Option<&[usize]> {
        self.automaton.as_ref()?;
        self.needs.get(operator).as_deref()
    }

    /// Adds to a set of [`words`](Self::words) zeros which literals a value has.
    pub(crate) fn scan(&self, value: &[u8], found: &mut [u64]) {
        let Some(automaton) = &self.automaton else { return };
        for literal in automaton.find_overlapping_iter(value) {
            let at = literal.pattern().as_usize();
            if let Some(word) = found.get_mut(at / 64) {
                *word |= 1 << (at % 64);
            }
        }
    }
}

/// Whether one of the literals is in a set.
pub(crate) fn has_any(found: &[u64], literals: &[usize]) -> bool {
    literals.iter().any(|at| found.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1))
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
