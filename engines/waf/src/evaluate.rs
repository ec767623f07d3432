//! Runs a program on a request.
//!
//! A field is taken apart once, a source is transformed once, equal values are scanned once, a predicate is answered once. Memory
//! is allocated by field and source, never by rule.

mod change;
mod outcome;
mod rate;
mod search;
mod sources;
mod state;
mod values;
mod variables;

use crate::address::{AddressSource, AddressTest, Atlas, Place};
use crate::decode::Decoded;
use crate::explain::Evidence;
use crate::limits::Inspection;
use crate::operator::Operator;
use crate::program::{
    Effect, Expression, Fallback, FiredRule, Header, Phase, Predicate, Program, Response, Rule, Source, Step, Then, Verdict,
};
use crate::rate::Rates;
use crate::request::{Reply, Request};
use crate::search::Mode;
use crate::table::{Column, Id};
use crate::variable::Variable;
use hashbrown::HashMap;
use state::State;
use std::borrow::Cow;
use std::net::IpAddr;
use values::{ValueId, Values};

pub(crate) use outcome::Content;
pub use outcome::{Outcome, Reason};

/// What an evaluation is given beside the program and the request.
#[derive(Clone, Copy)]
pub struct Setting<'s> {
    /// How much of each field is inspected.
    pub inspection: Inspection,
    /// What is known of addresses; without it no country and no autonomous system matches.
    pub atlas: Option<&'s dyn Atlas>,
    /// The counts of the program's rate limits.
    pub rates: &'s Rates,
    /// The time, in milliseconds since a fixed moment.
    pub now_ms: u64,
}

/// Runs the phases of a request whose body is there.
pub fn judge<'p>(program: &'p Program, request: &dyn Request, setting: Setting<'p>) -> Outcome<'p> {
    let request = Decoded::new(request, &setting.inspection);
    let mut evaluation = Evaluation::new(program, &request, setting);
    evaluation.run_exchange(None);
    evaluation.finish()
}

/// Runs the phases of a request and the response that the origin gave to it.
pub fn judge_exchange<'p>(program: &'p Program, request: &dyn Request, reply: &Reply, setting: Setting<'p>) -> Outcome<'p> {
    let request = Decoded::new(request, &setting.inspection);
    let mut evaluation = Evaluation::new(program, &request, setting);
    evaluation.run_exchange(Some(reply));
    evaluation.finish()
}

/// The state of one request.
pub struct Evaluation<'p, 'r> {
    pub(crate) program: &'p Program,
    request: &'r dyn Request,
    setting: Setting<'p>,
    values: Values<'r>,
    fields: Column<crate::field::Field, Option<Extracted<'r>>>,
    /// The values of a source, as a range of `lists`.
    sources: Column<Source, Option<(usize, usize)>>,
    /// Where the set of literals is that the values of a source have together.
    united: Column<Source, Option<usize>>,
    lists: Vec<ValueId>,
    /// What operators that cost much said of values.
    said: HashMap<(Id<Operator>, ValueId), bool>,
    answers: Column<Predicate, Option<bool>>,
    labels: Vec<Cow<'p, str>>,
    headers: Vec<&'p Header>,
    fired: Vec<FiredRule>,
    verdict: Option<&'p Verdict>,
    /// The values of a variable, as a range of `lists` and their names.
    variables: Column<Variable, Option<Vec<Cow<'r, [u8]>>>>,
    pub(crate) state: State<'r>,
    /// Whether it is kept why rules fire.
    pub(crate) records: bool,
    recorded: Vec<Evidence<'p>>,
    /// Why each rule fired.
    pub(crate) reasons: Vec<Vec<Evidence<'p>>>,
    /// The rule that decided.
    decider: Option<Id<Rule>>,
    /// The step to run next.
    at: usize,
}

/// A field that has been taken apart.
#[derive(Debug, Clone)]
struct Extracted<'r> {
    /// The name of each value, and whether the value is the name.
    names: Vec<(Cow<'r, [u8]>, bool)>,
    oversize: bool,
    invalid: bool,
}

impl<'p, 'r> Evaluation<'p, 'r> {
    /// Begins. The body is inspected as the request hands it out; [`Decoded`] undoes its content coding.
    pub fn new(program: &'p Program, request: &'r dyn Request, setting: Setting<'p>) -> Self {
        Self {
            program,
            request,
            setting,
            values: Values::new(&program.prefilter),
            fields: Column::new(&program.fields, None),
            sources: Column::new(&program.sources, None),
            united: Column::new(&program.sources, None),
            lists: Vec::new(),
            said: HashMap::new(),
            answers: Column::new(&program.predicates, None),
            labels: Vec::new(),
            headers: Vec::new(),
            fired: Vec::new(),
            verdict: None,
            variables: Column::new(&program.variables, None),
            state: State::new(program, request),
            records: false,
            recorded: Vec::new(),
            reasons: Vec::new(),
            decider: None,
            at: 0,
        }
    }

    /// Runs the steps of a phase, and answers the verdict if one has been reached.
    pub fn run(&mut self, phase: Phase) -> Option<&'p Verdict> {
        let program = self.program;
        let steps = program.steps_of(phase);
        self.at = self.at.max(steps.start);
        if phase != self.state.phase {
            self.state.phase = phase;
            self.forget_variables();
        }
        // What is done behind an exchange is done whatever was decided.
        let decided = if phase == Phase::Log { self.verdict.take() } else { None };
        while self.verdict.is_none() && self.at < steps.end && self.state.mode != Mode::Off {
            let Some(step) = program.steps.get(self.at) else { break };
            self.at = if self.step(step) {
                match step.then {
                    Then::Continue => self.at + 1,
                    Then::Jump(to) => to.max(self.at + 1),
                    Then::End => usize::MAX,
                }
            } else {
                self.at + 1
            };
        }
        self.verdict = decided.or(self.verdict);
        self.verdict
    }

    /// Forgets what variables yielded: they can yield more.
    fn forget_variables(&mut self) {
        if self.program.variables.len() > 0 {
            self.sources = Column::new(&self.program.sources, None);
            self.united = Column::new(&self.program.sources, None);
            self.fields = Column::new(&self.program.fields, None);
            self.variables = Column::new(&self.program.variables, None);
        }
    }

    /// Runs all phases of an exchange.
    pub(crate) fn run_exchange(&mut self, reply: Option<&'r Reply>) {
        let mut decided = false;
        for phase in [Phase::RequestHead, Phase::RequestBody] {
            decided = decided || self.run(phase).is_some();
        }
        if reply.is_some() && !decided {
            self.state.reply = reply;
            for phase in [Phase::ResponseHead, Phase::ResponseBody] {
                decided = decided || self.run(phase).is_some();
            }
        }
        self.at = 0;
        self.run(Phase::Log);
    }

    /// What the program says, once the phases have run.
    pub fn finish(self) -> Outcome<'p> {
        let otherwise = &self.program.otherwise;
        let exhausted = self.is_exhausted();
        let (verdict, last) = match self.verdict {
            Some(verdict) if exhausted => (verdict, None),
            Some(verdict) => (verdict, self.decider.map(|rule| self.program.rules.get(rule))),
            None => (&otherwise.verdict, None),
        };
        let mut headers = self.headers;
        if self.verdict.is_none() {
            for header in &otherwise.headers {
                insert(&mut headers, header);
            }
        }
        if *verdict != Verdict::Allow {
            headers.clear();
        }
        Outcome {
            verdict,
            decided_by: last,
            fired: self.fired.iter().map(|fired| (self.program.rules.get(fired.rule), fired.action)).collect(),
            labels: self.labels,
            headers,
            exhausted,
            variables: self.state.variables,
        }
    }

    /// Runs a step; answers whether its condition held.
    fn step(&mut self, step: &'p Step) -> bool {
        self.recorded.clear();
        let holds = step.condition.is_none_or(|condition| self.holds(condition));
        if self.is_exhausted() {
            // What was not asked has no answer: the condition means nothing.
            self.verdict = Some(if self.setting.inspection.passes_beyond { &Verdict::Allow } else { &BLOCKED });
            return false;
        }
        if !holds {
            return false;
        }
        for effect in &step.effects {
            match effect {
                Effect::Fire(fired) => {
                    self.fired.push(*fired);
                    if self.records {
                        let reasons = std::mem::take(&mut self.recorded);
                        self.reasons.push(reasons);
                    }
                }
                Effect::Label(label) => self.label(Cow::Borrowed(self.program.labels.get(label.0))),
                Effect::Locate { address, context } => self.locate(address, context),
                Effect::InsertHeader(header) => insert(&mut self.headers, header),
                Effect::Decide(_) if self.state.mode == Mode::Detect => {}
                Effect::Decide(verdict) => {
                    self.verdict = Some(verdict);
                    self.decider = self.fired.last().map(|fired| fired.rule);
                }
                Effect::Change(change) => self.change(change),
            }
        }
        true
    }

    /// Whether the request has cost more than one may.
    fn is_exhausted(&self) -> bool {
        self.values.work > self.setting.inspection.work_bytes_max
    }

    fn label(&mut self, label: Cow<'p, str>) {
        if !self.labels.contains(&label) {
            self.labels.push(label);
        }
    }

    fn locate(&mut self, address: &AddressSource, context: &str) {
        let (addresses, _) = address.read(self.request);
        let Some(address) = addresses.first() else { return };
        let Place { country, region } = self.setting.atlas.map(|atlas| atlas.place(*address)).unwrap_or_default();
        let text = |code: Option<&[u8]>| {
            let code = code.unwrap_or(b"XX").iter().take_while(|byte| **byte != 0);
            code.map(|byte| char::from(*byte)).collect::<String>()
        };
        let (country, region) = (text(country.as_ref().map(<[u8; 2]>::as_slice)), text(region.as_ref().map(<[u8; 3]>::as_slice)));
        self.label(Cow::Owned(format!("{context}country:{country}")));
        self.label(Cow::Owned(format!("{context}region:{country}-{region}")));
    }

    pub(crate) fn holds(&mut self, expression: Id<Expression>) -> bool {
        let program = self.program;
        match program.expressions.get(expression) {
            Expression::Predicate(predicate) => self.answer(*predicate),
            Expression::Not(inner) => !self.holds(*inner),
            Expression::All(parts) => parts.iter().all(|part| self.holds(*part)),
            Expression::Any(parts) => parts.iter().any(|part| self.holds(*part)),
        }
    }

    fn answer(&mut self, id: Id<Predicate>) -> bool {
        if let Some(answer) = self.answers.get(id) {
            return *answer;
        }
        if self.is_exhausted() {
            return false;
        }
        let program = self.program;
        let answer = match program.predicates.get(id) {
            Predicate::Content { source, operator, fallback } => self.content(*source, *operator, *fallback).is_yes(),
            Predicate::Address { source, test, unreadable } => self.address(source, test, *unreadable),
            // Labels change while steps run; a question about them is asked anew.
            Predicate::Label(pattern) => return self.labels.iter().any(|label| pattern.matches(label)),
            Predicate::Rate(rate) => self.rate(*rate),
            Predicate::Search(search) => return self.search(*search),
            Predicate::Kept(rule) => return !self.state.removed.get(rule.0).is_some_and(|removed| *removed),
            Predicate::Proof { age_max_s } => self.request.proof_age_s().is_some_and(|age| age <= *age_max_s),
        };
        self.answers.set(id, Some(answer));
        answer
    }

    /// Whether an expression asks searches, which change the state.
    pub(crate) fn is_of_state(&self, expression: Id<Expression>) -> bool {
        match self.program.expressions.get(expression) {
            Expression::Predicate(id) => {
                matches!(self.program.predicates.get(*id), Predicate::Search(_) | Predicate::Kept(_))
            }
            Expression::Not(inner) => self.is_of_state(*inner),
            Expression::All(parts) | Expression::Any(parts) => parts.iter().any(|part| self.is_of_state(*part)),
        }
    }

    /// Asks about content.
    pub(crate) fn content(&mut self, source: Id<Source>, operator: Id<Operator>, fallback: Fallback) -> Content {
        let values = self.values_of(source);
        let field = self.field_of(source);
        if let Some(Extracted { oversize, invalid, .. }) = field.and_then(|field| self.fields.get(field).as_ref()) {
            let given = fallback.oversize.filter(|_| *oversize).map(|answer| (answer, Reason::Oversize));
            let given = given.or_else(|| fallback.invalid.filter(|_| *invalid).map(|answer| (answer, Reason::Invalid)));
            if let Some((answer, reason)) = given {
                return if answer { Content::Given(reason) } else { Content::No };
            }
        }
        if values.is_empty() {
            return if fallback.absent { Content::Given(Reason::Absent) } else { Content::No };
        }
        let found = values.clone().find(|at| self.lists.get(*at).copied().is_some_and(|value| self.says(operator, value)));
        found.map_or(Content::No, |at| Content::Value(at - values.start))
    }

    /// Whether an operator says yes to a value.
    fn says(&mut self, id: Id<Operator>, value: ValueId) -> bool {
        let prefilter = &self.program.prefilter;
        if prefilter.needs(id).is_some_and(|literals| !self.values.has_any(value, literals, prefilter)) {
            return false;
        }
        let operator = self.program.operators.get(id);
        if !operator.is_dear() {
            self.values.count(value, 1);
            return operator.matches(self.values.get(value));
        }
        if let Some(said) = self.said.get(&(id, value)) {
            return *said;
        }
        self.values.count(value, operator.readings());
        let said = operator.matches(self.values.get(value));
        self.said.insert((id, value), said);
        said
    }

    fn address(&mut self, source: &AddressSource, test: &AddressTest, unreadable: bool) -> bool {
        let (addresses, some_unreadable) = source.read(self.request);
        let atlas = self.setting.atlas;
        addresses.iter().any(|address| test.holds(*address, atlas)) || (some_unreadable && unreadable)
    }

    /// The addresses that a test says yes to.
    pub(crate) fn addresses(&self, source: &AddressSource, test: &AddressTest) -> Vec<IpAddr> {
        let (addresses, _) = source.read(self.request);
        addresses.into_iter().filter(|address| test.holds(*address, self.setting.atlas)).collect()
    }

    pub(crate) fn labels(&self) -> &[Cow<'p, str>] {
        &self.labels
    }

    pub(crate) fn fired(&self) -> &[FiredRule] {
        &self.fired
    }
}

/// Adds a header; a later one takes the place of an earlier one of its name.
fn insert<'p>(headers: &mut Vec<&'p Header>, header: &'p Header) {
    headers.retain(|other| !other.name.eq_ignore_ascii_case(&header.name));
    headers.push(header);
}

/// What becomes of a request that costs too much to judge, unless the setting lets it pass.
static BLOCKED: Verdict = Verdict::Block(Response { status: 503, headers: Vec::new(), body: None });
