//! Why rules fired: the values that made them, after each transformation, and the bytes that matched.

use crate::address::AddressSource;
use crate::decode::Decoded;
use crate::evaluate::{Content, Evaluation, Outcome, Reason, Setting};
use crate::field::Field;
use crate::operator::Operator;
use crate::program::{Action, Expression, Predicate, Program, Rule, Source};
use crate::request::{Reply, Request};
use crate::table::Id;
use crate::transform::Transformation;
use std::net::IpAddr;
use std::ops::Range;

/// A rule that fired, and why.
#[derive(Debug, Clone)]
pub struct Explained<'p> {
    /// The rule.
    pub rule: &'p Rule,
    /// What it did.
    pub action: Action,
    /// What made its condition hold. What had to be missing from the request leaves no evidence.
    pub evidence: Vec<Evidence<'p>>,
}

/// What made a question's answer yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence<'p> {
    /// A value of the request.
    Value {
        /// The field that it is of.
        field: &'p Field,
        /// The name that it has within the field, or that it is.
        name: Vec<u8>,
        /// The value is a name.
        is_name: bool,
        /// The value as it was received.
        value: Vec<u8>,
        /// The transformations, each with the value behind it.
        transformed: Vec<(Transformation, Vec<u8>)>,
        /// Which bytes of the last value matched. Alone they match again.
        matched: Range<usize>,
        /// What a detector calls it.
        shape: Option<&'static str>,
    },
    /// A value of a variable.
    Found {
        /// What the variable is called.
        variable: &'p str,
        /// The name that the value has within it.
        name: Vec<u8>,
        /// The value as it was received.
        value: Vec<u8>,
        /// The transformations, each with the value behind it.
        transformed: Vec<(Transformation, Vec<u8>)>,
        /// Which bytes of the last value matched.
        matched: Range<usize>,
        /// What a detector calls it.
        shape: Option<&'static str>,
    },
    /// A field that could not be asked about, for which the rule says yes.
    Unasked {
        /// The field.
        field: &'p Field,
        /// Why.
        reason: Reason,
    },
    /// An address.
    Address {
        /// Whose.
        source: &'p AddressSource,
        /// Those that were read; none: what could not be read counts as yes.
        addresses: Vec<IpAddr>,
    },
    /// A label.
    Label(String),
    /// More requests than a limit within a window.
    Rate {
        /// The limit.
        limit: u64,
        /// The window in seconds.
        window_s: u32,
    },
    /// The client proved that it is a browser.
    Proof,
}

impl Evidence<'_> {
    /// The bytes that matched, if a value did.
    pub fn matched(&self) -> Option<&[u8]> {
        let (Self::Value { value, transformed, matched, .. } | Self::Found { value, transformed, matched, .. }) = self else {
            return None;
        };
        transformed.last().map_or(value, |(_, value)| value).get(matched.clone())
    }
}

/// Judges a request, and says of each rule that fired why it did.
pub fn explain<'p>(program: &'p Program, request: &dyn Request, setting: Setting<'p>) -> (Outcome<'p>, Vec<Explained<'p>>) {
    explain_exchange(program, request, None, setting)
}

/// Judges a request and the response to it, if there is one, and says of each rule that fired why it did.
pub fn explain_exchange<'p>(
    program: &'p Program,
    request: &dyn Request,
    reply: Option<&Reply>,
    setting: Setting<'p>,
) -> (Outcome<'p>, Vec<Explained<'p>>) {
    let request = Decoded::new(request, &setting.inspection);
    let mut evaluation = Evaluation::new(program, &request, setting);
    evaluation.records = true;
    evaluation.run_exchange(reply);
    let mut reasons = std::mem::take(&mut evaluation.reasons).into_iter();
    let fired = evaluation.fired().to_vec();
    let explained = fired.into_iter().map(|fired| {
        let rule = program.rules.get(fired.rule);
        let mut evidence = reasons.next().unwrap_or_default();
        if let Some(condition) = rule.condition {
            gather(&mut evaluation, condition, &mut evidence);
        }
        Explained { rule, action: fired.action, evidence }
    });
    let explained = explained.collect();
    (evaluation.finish(), explained)
}

/// Gathers what makes an expression hold. It is asked again, which finds every answer remembered.
fn gather<'p>(evaluation: &mut Evaluation<'p, '_>, expression: Id<Expression>, evidence: &mut Vec<Evidence<'p>>) {
    let program = evaluation.program;
    match program.expressions.get(expression) {
        Expression::Not(_) => {}
        Expression::All(parts) | Expression::Any(parts) => {
            for part in parts {
                if !evaluation.is_of_state(*part) && evaluation.holds(*part) {
                    gather(evaluation, *part, evidence);
                }
            }
        }
        Expression::Predicate(predicate) => match program.predicates.get(*predicate) {
            Predicate::Content { source, operator, fallback } => match evaluation.content(*source, *operator, *fallback) {
                Content::No => {}
                Content::Given(reason) => {
                    let field = evaluation.field_of(*source).map(|field| program.fields.get(field));
                    evidence.extend(field.map(|field| Evidence::Unasked { field, reason }));
                }
                Content::Value(place) => {
                    let operator = program.operators.get(*operator);
                    evidence.extend(value(evaluation, *source, place, operator));
                }
            },
            Predicate::Address { source, test, .. } => {
                let addresses = evaluation.addresses(source, test);
                evidence.push(Evidence::Address { source, addresses });
            }
            Predicate::Label(pattern) => {
                let label = evaluation.labels().iter().find(|label| pattern.matches(label));
                evidence.extend(label.map(|label| Evidence::Label(label.clone().into_owned())));
            }
            Predicate::Rate(rate) => {
                let rate = program.rates.get(*rate);
                evidence.push(Evidence::Rate { limit: rate.limit, window_s: rate.window_s });
            }
            // What it found was kept when it was asked; by now the state is another.
            Predicate::Search(_) | Predicate::Kept(_) => {}
            Predicate::Proof { .. } => evidence.push(Evidence::Proof),
        },
    }
}

/// The value at a place of a source, from the field to the last transformation.
fn value<'p>(evaluation: &mut Evaluation<'p, '_>, source: Id<Source>, place: usize, operator: &Operator) -> Option<Evidence<'p>> {
    let program = evaluation.program;
    let (last, name, is_name) = evaluation.value_at(source, place)?;
    let (matched, shape, name) = (operator.find(last)?, operator.shape(last), name.to_vec());
    let mut transformed = Vec::new();
    let mut at = source;
    while let Source::Transformed(parent, transformation) = program.sources.get(at) {
        transformed.push((*transformation, evaluation.value_at(at, place)?.0.to_vec()));
        at = *parent;
    }
    transformed.reverse();
    let field = program.fields.get(evaluation.field_of(source)?);
    let value = evaluation.value_at(at, place)?.0.to_vec();
    Some(Evidence::Value { field, name, is_name, value, transformed, matched, shape })
}
