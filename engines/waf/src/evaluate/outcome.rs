//! What evaluations answer.

use super::state::Variables;
use crate::program::{Action, Header, Rule, Verdict};
use std::borrow::Cow;

/// What a program says of a request.
#[derive(Debug)]
pub struct Outcome<'p> {
    /// What becomes of it.
    pub verdict: &'p Verdict,
    /// The rule that decided; nothing: what happens otherwise.
    pub decided_by: Option<&'p Rule>,
    /// The rules that fired, in order, with what each did.
    pub fired: Vec<(&'p Rule, Action)>,
    /// The labels that rules added, in order.
    pub labels: Vec<Cow<'p, str>>,
    /// The headers that the origin gets besides, if the request is allowed.
    pub headers: Vec<&'p Header>,
    /// Judging it cost more than a request may cost, and was given up.
    pub exhausted: bool,
    pub(super) variables: Variables,
}

impl Outcome<'_> {
    /// The variables that rules set, in order.
    pub fn variables(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.variables.iter()
    }
}

/// The answer to a question about content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    No,
    /// Yes, for the value at this place.
    Value(usize),
    /// Yes, without asking.
    Given(Reason),
}

impl Content {
    pub(super) fn is_yes(self) -> bool {
        self != Self::No
    }
}

/// Why a question about content could not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// There is more of the field than may be inspected.
    Oversize,
    /// The field could not be parsed.
    Invalid,
    /// The request has no such field.
    Absent,
}
