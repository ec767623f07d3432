//! Asks searches, and does what follows for each value that matches.

use super::Evaluation;
use super::state::Match;
use super::values::ValueId;
use crate::body::Pair;
use crate::explain::Evidence;
use crate::limits::MATCHES_MAX;
use crate::operator::Operator;
use crate::prefilter::Part;
use crate::program::Source;
use crate::search::{Asked, Compiled, Maker, Search, Template, TemplatePart};
use crate::table::Id;
use crate::transform::Transformation;
use crate::variable::{Collection, Select, Target, Variable};
use std::borrow::Cow;
use std::ops::Range;

/// A question, with its number if it is known to the program.
struct Question<'p> {
    operator: Cow<'p, Operator>,
    id: Option<Id<Operator>>,
}

impl<'p, 'r> Evaluation<'p, 'r> {
    /// Whether any value matches; does what follows for each that does.
    pub(super) fn search(&mut self, id: Id<Compiled>) -> bool {
        let program = self.program;
        let compiled = program.searches.get(id);
        let question = match (&compiled.search.asked, compiled.operator) {
            (Asked::Operator(_), Some(id)) => Question { operator: Cow::Borrowed(program.operators.get(id)), id: Some(id) },
            (Asked::Operator(operator), None) => Question { operator: Cow::Borrowed(operator), id: None },
            (Asked::Made(maker, template), _) => Question { operator: Cow::Owned(self.made(*maker, template)), id: None },
        };
        let mut found = Vec::new();
        for (target, source) in compiled.search.targets.iter().zip(&compiled.sources) {
            match (source, question.id) {
                (Some(source), _) if target.counts => self.search_count(&compiled.search, target, *source, &question, &mut found),
                (Some(source), Some(operator)) => self.search_source(compiled, target, *source, operator, &question, &mut found),
                _ => self.search_items(compiled, target, &question, &mut found),
            }
        }
        let any = !found.is_empty();
        if any {
            self.state.matched = found;
        }
        any
    }

    fn made(&mut self, maker: Maker, template: &Template) -> Operator {
        let text = self.filled(template);
        if maker == Maker::Pattern {
            let pattern = std::str::from_utf8(&text).ok().and_then(|text| self.setting.rates.kept.pattern(text));
            return pattern.map_or(Operator::Constant(false), |pattern| Operator::Patterns(vec![pattern.as_ref().clone()]));
        }
        maker.make(&text).unwrap_or(Operator::Constant(false))
    }

    /// Values of a variable that stays: each was transformed once, and asked once.
    fn search_source(
        &mut self,
        compiled: &'p Compiled,
        target: &'p Target,
        source: Id<Source>,
        operator: Id<Operator>,
        question: &Question<'p>,
        found: &mut Vec<Match>,
    ) {
        let search = &compiled.search;
        let values = self.values_of(source);
        if !search.negated
            && let Some(literals) = self.program.prefilter.needs(operator)
            && !self.source_has_any(source, values.clone(), literals)
        {
            return;
        }
        let (first, by_name) = (values.start, target.select != Select::All);
        for at in values {
            if found.len() >= MATCHES_MAX || self.is_exhausted() {
                return;
            }
            let Some(value) = self.lists.get(at).copied() else { return };
            if by_name && !self.is_meant(search, target, source, at - first) {
                continue;
            }
            if self.says(operator, value) == search.negated || !by_name && !self.is_meant(search, target, source, at - first) {
                continue;
            }
            let name = self.name_at(source, at - first).to_vec();
            let text = self.values.get(value).to_vec();
            if self.records {
                self.record_source((source, at - first), search, target, &name, question);
            }
            self.matches(search, target, &name, text, question, found);
        }
    }

    /// Whether any value of a source has one of the literals.
    fn source_has_any(&mut self, source: Id<Source>, values: Range<usize>, literals: &[Part]) -> bool {
        let united = if let Some(united) = self.united.get(source) {
            *united
        } else {
            let ids = self.lists.get(values).unwrap_or_default();
            let united = self.values.unite(ids, &self.program.prefilter);
            self.united.set(source, Some(united));
            united
        };
        self.values.united_has_any(united, literals)
    }

    /// Whether a value is among those that are asked about.
    fn is_meant(&mut self, search: &Search, target: &Target, source: Id<Source>, place: usize) -> bool {
        let name = self.name_at(source, place);
        // The borrow of the name ends here; names are short.
        if !target.select.has(name) {
            return false;
        }
        let name = name.to_vec();
        !self.is_left_out(search, target.variable, &name)
    }

    fn is_left_out(&self, search: &Search, variable: Variable, name: &[u8]) -> bool {
        let program = self.program;
        search.except.iter().any(|except| except.covers(variable, name))
            || search.excludable.iter().any(|id| {
                let holds = self.state.excluded.get(id.0).is_some_and(|holds| *holds);
                holds && program.exclusions.get(id.0).is_some_and(|except| except.covers(variable, name))
            })
    }

    /// Values that are found anew for each question.
    fn search_items(&mut self, compiled: &'p Compiled, target: &'p Target, question: &Question<'p>, found: &mut Vec<Match>) {
        let search = &compiled.search;
        if let (Variable::Stored(Collection::Exchange), Select::Named(name)) = (target.variable, &target.select)
            && search.chain.is_empty()
        {
            self.search_variable(search, target, name, question, found);
            return;
        }
        for (name, value) in self.meant(search, target) {
            if found.len() >= MATCHES_MAX || self.is_exhausted() {
                return;
            }
            self.search_value(search, target, &name, value, question, found);
        }
    }

    /// How many values of a variable that stays are meant.
    fn search_count(
        &mut self,
        search: &'p Search,
        target: &'p Target,
        source: Id<Source>,
        question: &Question<'p>,
        found: &mut Vec<Match>,
    ) {
        let values = self.values_of(source);
        let count = (0..values.len()).filter(|place| self.is_meant(search, target, source, *place)).count();
        self.search_value(search, target, &[], Cow::Owned(count.to_string().into_bytes()), question, found);
    }

    /// The commonest question of all: of a score or a setting, or whether it is there.
    fn search_variable(
        &mut self,
        search: &'p Search,
        target: &'p Target,
        name: &[u8],
        question: &Question<'p>,
        found: &mut Vec<Match>,
    ) {
        let value = self.state.variables.get(name);
        let value = match (target.counts, value) {
            (true, Some(_)) => b"1",
            (true, None) => b"0",
            (false, Some(value)) => value,
            (false, None) => return,
        };
        if question.operator.matches(value) == search.negated || self.is_left_out(search, target.variable, name) {
            return;
        }
        let value = value.to_vec();
        if self.records {
            self.record(search, target, name, value.clone(), Vec::new(), question);
        }
        self.matches(search, target, name, value, question, found);
    }

    /// The values that a target means, or how many they are.
    fn meant(&mut self, search: &Search, target: &Target) -> Vec<Pair<'r>> {
        let mut items = self.items(target.variable);
        items.retain(|(name, _)| target.select.has(name) && !self.is_left_out(search, target.variable, name));
        if target.counts {
            return vec![(Cow::Borrowed(&[][..]), Cow::Owned(items.len().to_string().into_bytes()))];
        }
        items
    }

    fn search_value(
        &mut self,
        search: &'p Search,
        target: &'p Target,
        name: &[u8],
        value: Cow<'r, [u8]>,
        question: &Question<'p>,
        found: &mut Vec<Match>,
    ) {
        let first = self.values.add(value);
        let mut value = first;
        let mut chain = search.chain.iter();
        let mut steps = Vec::new();
        let mut asks = search.asks_at_each;
        loop {
            let next = chain.next();
            asks |= next.is_none() && !search.asks_at_each;
            if asks && self.ask(question, value) != search.negated {
                let text = self.values.get(value).to_vec();
                if self.records {
                    let original = self.values.get(first).to_vec();
                    self.record(search, target, name, original, steps.clone(), question);
                }
                self.matches(search, target, name, text, question, found);
            }
            let Some(transformation) = next else { return };
            let transformed = self.values.transform(value, *transformation);
            asks = search.asks_at_each && transformed != value;
            value = transformed;
            if self.records {
                steps.push((*transformation, self.values.get(value).to_vec()));
            }
        }
    }

    fn ask(&mut self, question: &Question<'_>, value: ValueId) -> bool {
        if let Some(id) = question.id {
            return self.says(id, value);
        }
        self.values.count(value, question.operator.readings());
        question.operator.matches(self.values.get(value))
    }

    /// Notes a match, and does what follows.
    fn matches(
        &mut self,
        search: &'p Search,
        target: &'p Target,
        name: &[u8],
        value: Vec<u8>,
        question: &Question<'_>,
        found: &mut Vec<Match>,
    ) {
        if search.captures && !search.negated {
            let captures = question.operator.captures(&value);
            for digit in 0..CAPTURES {
                let part = captures.get(usize::from(digit)).cloned().flatten().and_then(|range| value.get(range));
                self.state.variables.set(&[b'0' + digit], part.map(<[u8]>::to_vec));
            }
        }
        let mut full = target.shown.as_bytes().to_vec();
        if !name.is_empty() && !target.counts {
            full.push(b':');
            full.extend_from_slice(name);
        }
        let matched = Match { name: full, value };
        self.state.last = Some(matched.clone());
        found.push(matched);
        for change in &search.each {
            self.change(change);
        }
    }

    /// A text with its places filled in.
    pub(super) fn filled(&mut self, template: &Template) -> Vec<u8> {
        let mut text = Vec::new();
        for part in &template.parts {
            match part {
                TemplatePart::Text(part) => text.extend_from_slice(part),
                TemplatePart::Value(target) => {
                    if let (Variable::Stored(Collection::Exchange), Select::Named(name)) = (target.variable, &target.select) {
                        text.extend_from_slice(self.state.variables.get(name).unwrap_or_default());
                    } else {
                        let items = self.items(target.variable);
                        let first = items.iter().find(|(name, _)| target.select.has(name));
                        text.extend_from_slice(first.map_or(&[], |(_, value)| value.as_ref()));
                    }
                }
            }
        }
        text
    }

    /// Keeps what made a search match, of a source's value.
    fn record_source(
        &mut self,
        (source, place): (Id<Source>, usize),
        search: &Search,
        target: &'p Target,
        name: &[u8],
        question: &Question<'_>,
    ) {
        let mut transformed: Vec<(Transformation, Vec<u8>)> = Vec::new();
        let mut at = source;
        let value_at = |evaluation: &mut Self, source| {
            let values = evaluation.values_of(source);
            let value = evaluation.lists.get(values).and_then(|values| values.get(place)).copied();
            value.map(|value| evaluation.values.get(value).to_vec()).unwrap_or_default()
        };
        while let Source::Transformed(parent, transformation) = self.program.sources.get(at) {
            transformed.push((*transformation, value_at(self, at)));
            at = *parent;
        }
        transformed.reverse();
        let value = value_at(self, at);
        self.record(search, target, name, value, transformed, question);
    }

    /// Keeps what made a search match, for an explanation.
    fn record(
        &mut self,
        search: &Search,
        target: &'p Target,
        name: &[u8],
        value: Vec<u8>,
        transformed: Vec<(Transformation, Vec<u8>)>,
        question: &Question<'_>,
    ) {
        let last = transformed.last().map_or(&value, |(_, value)| value);
        let whole = 0..last.len();
        let matched = if search.negated { whole } else { question.operator.find(last).unwrap_or(whole) };
        let shape = question.operator.shape(last);
        let name = if target.counts { Vec::new() } else { name.to_vec() };
        self.recorded.push(Evidence::Found { variable: &target.shown, name, value, transformed, matched, shape });
    }
}

/// Parts of a match that are kept: the whole one and nine groups.
const CAPTURES: u8 = 10;
