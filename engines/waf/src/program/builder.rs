//! How front ends make programs.

use super::{
    Action, Effect, Expression, Fallback, FiredRule, Header, LabelId, Otherwise, Phase, Predicate, Program, Rule, Source, Step,
    Then, Verdict,
};
use crate::address::{AddressSource, AddressTest};
use crate::field::Field;
use crate::labels::LabelPattern;
use crate::operator::Operator;
use crate::prefilter::Prefilter;
use crate::rate::{Key, Rate, RateKey, RateLimit};
use crate::search::{Asked, Compiled, ExclusionId, RuleIndex, Search};
use crate::table::{Id, Interner, Table};
use crate::transform::Transformation;
use crate::variable::{Target, Variable};

/// A boolean expression of a program that is being built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition(Id<Expression>);

/// A rule of a program that is being built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleId(Id<Rule>);

impl RuleId {
    /// That the rule fires, and what it then does.
    pub fn fires(self, action: Action) -> FiredRule {
        FiredRule { rule: self.0, action }
    }
}

/// A place that steps jump to, which lies behind the last of them.
#[derive(Debug)]
pub struct Mark(usize);

/// Where the evaluation goes on once a step's condition held.
#[derive(Debug)]
pub enum Next<'m> {
    /// At the next step.
    Continue,
    /// At a place behind, once it is [placed](Builder::place).
    Jump(&'m Mark),
    /// Nowhere: the verdict stands.
    End,
}

/// Makes a [`Program`], step by step.
#[derive(Debug, Default)]
pub struct Builder {
    sources: Interner<Source>,
    fields: Interner<Field>,
    operators: Interner<Operator>,
    predicates: Interner<Predicate>,
    expressions: Interner<Expression>,
    /// The phase that each expression needs, in the order of their ids.
    needs: Vec<Phase>,
    labels: Interner<Box<str>>,
    rates: Table<Rate>,
    variables: Interner<Variable>,
    searches: Table<Compiled>,
    exclusions: Vec<Target>,
    removable: usize,
    /// The phase that steps are of at least.
    least: Option<Phase>,
    rules: Table<Rule>,
    steps: Vec<Step>,
    phases: Vec<Phase>,
    marks: Vec<usize>,
}

impl Builder {
    /// Asks whether an operator says yes to any value of a field, after transformations.
    pub fn content(&mut self, field: Field, chain: &[Transformation], operator: Operator, fallback: Fallback) -> Condition {
        let phase = field.phase();
        let source = self.source(field, chain);
        let operator = self.operators.intern(operator);
        self.predicate(Predicate::Content { source, operator, fallback }, phase)
    }

    /// Asks where the request comes from.
    pub fn address(&mut self, source: AddressSource, test: AddressTest, unreadable: bool) -> Condition {
        self.predicate(Predicate::Address { source, test, unreadable }, Phase::RequestHead)
    }

    /// Asks about the labels that earlier steps added.
    pub fn label_matches(&mut self, pattern: LabelPattern) -> Condition {
        self.predicate(Predicate::Label(pattern), Phase::RequestHead)
    }

    /// Asks whether the client proved to be a browser at most this long ago.
    pub fn proof(&mut self, age_max_s: u64) -> Condition {
        self.predicate(Predicate::Proof { age_max_s }, Phase::RequestHead)
    }

    /// Asks whether the request is beyond a rate. Each call makes counters of its own.
    pub fn rate(&mut self, limit: RateLimit) -> Condition {
        let phase = limit.phase();
        let keys = limit.keys.into_iter().map(|key| match key {
            RateKey::Address { source, unreadable } => Key::Address { source, unreadable },
            RateKey::System(source) => Key::System(source),
            RateKey::Content { field, chain, absent } => Key::Content { source: self.source(field, &chain), absent },
            RateKey::LabelsBelow(namespace) => Key::LabelsBelow(namespace),
        });
        let keys = keys.collect();
        let rate = self.rates.push(Rate { limit: limit.limit, window_s: limit.window_s, keys });
        self.predicate(Predicate::Rate(rate), phase)
    }

    /// Asks for values of variables, and does something for each.
    pub fn search(&mut self, search: Search) -> Condition {
        let phase = search.variables().map(Variable::phase).max().unwrap_or(Phase::RequestHead);
        // A rule may ask before a value is there; it then asks of what is.
        let phase = self.least.unwrap_or(phase);
        let operator = match &search.asked {
            Asked::Operator(operator) => Some(self.operators.intern(operator.clone())),
            Asked::Made(..) => None,
        };
        let sources = search.targets.iter().map(|target| {
            let is_plain = !target.variable.changes() && (target.counts || !search.asks_at_each);
            is_plain.then(|| {
                let variable = self.variables.intern(target.variable);
                // Values are counted as they stand; what is asked of is their number.
                let chain = if target.counts { &[] } else { search.chain.as_slice() };
                self.transformed(Source::Variable(variable), chain)
            })
        });
        let sources = sources.collect();
        let search = self.searches.push(Compiled { search, operator, sources });
        self.predicate(Predicate::Search(search), phase)
    }

    /// Values that rules can exclude from the searches that name the exclusion.
    pub fn exclusion(&mut self, target: Target) -> ExclusionId {
        self.exclusions.push(target);
        ExclusionId(self.exclusions.len() - 1)
    }

    /// A rule that others can remove.
    pub fn removable(&mut self) -> RuleIndex {
        self.removable += 1;
        RuleIndex(self.removable - 1)
    }

    /// Asks whether no rule removed this one.
    pub fn kept(&mut self, rule: RuleIndex) -> Condition {
        self.predicate(Predicate::Kept(rule), Phase::RequestHead)
    }

    /// Lets the steps that follow be of a phase, whatever they ask.
    pub fn enter(&mut self, phase: Phase) {
        self.least = Some(phase);
    }

    /// The opposite.
    pub fn not(&mut self, condition: Condition) -> Condition {
        let phase = self.needs(condition);
        self.expression(Expression::Not(condition.0), phase)
    }

    /// Whether all hold, asked in order.
    pub fn all(&mut self, conditions: &[Condition]) -> Condition {
        self.joined(conditions, Expression::All)
    }

    /// Whether any holds, asked in order.
    pub fn any(&mut self, conditions: &[Condition]) -> Condition {
        self.joined(conditions, Expression::Any)
    }

    /// A label by its full name.
    pub fn label(&mut self, name: &str) -> LabelId {
        LabelId(self.labels.intern(name.into()))
    }

    /// Names a rule, and what makes it fire.
    pub fn rule(&mut self, name: &str, group: Option<&str>, origin: &str, condition: Option<Condition>) -> RuleId {
        let condition = condition.map(|condition| condition.0);
        RuleId(self.rules.push(Rule { name: name.into(), group: group.map(Into::into), origin: origin.into(), condition }))
    }

    /// A place to jump to.
    pub fn mark(&mut self) -> Mark {
        self.marks.push(usize::MAX);
        Mark(self.marks.len() - 1)
    }

    /// Puts a place in front of the next step.
    pub fn place(&mut self, mark: Mark) {
        let here = self.steps.len();
        if let Some(place) = self.marks.get_mut(mark.0) {
            *place = here;
        }
    }

    /// Adds a step. It runs as soon as what it asks about has come, and never before the step in front of it.
    pub fn step(&mut self, condition: Option<Condition>, effects: Vec<Effect>, next: &Next<'_>) {
        let needed = condition.map_or(Phase::RequestHead, |condition| self.needs(condition));
        let needed = self.least.map_or(needed, |least| least.max(needed));
        let phase = self.phases.last().map_or(needed, |last| needed.max(*last));
        let then = match next {
            Next::Continue => Then::Continue,
            Next::Jump(mark) => Then::Jump(mark.0),
            Next::End => Then::End,
        };
        self.steps.push(Step { condition: condition.map(|condition| condition.0), effects, then });
        self.phases.push(phase);
    }

    /// The program; `verdict` is that of a request about which no step decided, and `headers` are what it then gets.
    pub fn finish(mut self, verdict: Verdict, headers: Vec<Header>) -> Program {
        for step in &mut self.steps {
            if let Then::Jump(mark) = &mut step.then {
                *mark = self.marks.get(*mark).copied().unwrap_or(usize::MAX);
            }
        }
        let starts = |phase| self.phases.partition_point(|other| *other < phase);
        let [head, body, response_head, response_body, log] =
            [Phase::RequestHead, Phase::RequestBody, Phase::ResponseHead, Phase::ResponseBody, Phase::Log].map(starts);
        let operators = self.operators.into_table();
        let prefilter = Prefilter::new(&operators);
        Program {
            sources: self.sources.into_table(),
            fields: self.fields.into_table(),
            operators,
            predicates: self.predicates.into_table(),
            expressions: self.expressions.into_table(),
            labels: self.labels.into_table(),
            rates: self.rates,
            rules: self.rules,
            variables: self.variables.into_table(),
            searches: self.searches,
            exclusions: self.exclusions,
            removable: self.removable,
            phases: [head..body, body..response_head, response_head..response_body, response_body..log, log..self.steps.len()],
            steps: self.steps,
            otherwise: Otherwise { verdict, headers },
            prefilter,
        }
    }

    fn source(&mut self, field: Field, chain: &[Transformation]) -> Id<Source> {
        let field = self.fields.intern(field);
        self.transformed(Source::Field(field), chain)
    }

    fn transformed(&mut self, source: Source, chain: &[Transformation]) -> Id<Source> {
        let mut source = self.sources.intern(source);
        for transformation in chain.iter().filter(|transformation| **transformation != Transformation::None) {
            source = self.sources.intern(Source::Transformed(source, *transformation));
        }
        source
    }

    fn predicate(&mut self, predicate: Predicate, phase: Phase) -> Condition {
        let predicate = self.predicates.intern(predicate);
        self.expression(Expression::Predicate(predicate), phase)
    }

    fn joined(&mut self, conditions: &[Condition], join: fn(Vec<Id<Expression>>) -> Expression) -> Condition {
        if let [only] = conditions {
            return *only;
        }
        let phase = conditions.iter().map(|condition| self.needs(*condition)).max().unwrap_or(Phase::RequestHead);
        self.expression(join(conditions.iter().map(|condition| condition.0).collect()), phase)
    }

    fn expression(&mut self, expression: Expression, phase: Phase) -> Condition {
        let id = self.expressions.intern(expression);
        if id.index() == self.needs.len() {
            self.needs.push(phase);
        }
        Condition(id)
    }

    fn needs(&self, condition: Condition) -> Phase {
        self.needs.get(condition.0.index()).copied().unwrap_or(Phase::RequestHead)
    }
}

#[cfg(test)]
mod tests {
    use super::{Builder, Next};
    use crate::field::Field;
    use crate::operator::{Operator, Place};
    use crate::program::{Fallback, Verdict};
    use crate::rate::RateLimit;
    use crate::transform::Transformation::{Lowercase, None, UrlDecode};

    fn operator(needle: &[u8]) -> Operator {
        Operator::Bytes { place: Place::Anywhere, needle: needle.into() }
    }

    #[test]
    fn equal_questions_are_one() {
        let mut builder = Builder::default();
        let fallback = Fallback::default();
        let one = builder.content(Field::Path, &[UrlDecode, Lowercase], operator(b"a"), fallback);
        let same = builder.content(Field::Path, &[UrlDecode, None, Lowercase], operator(b"a"), fallback);
        let other = builder.content(Field::Path, &[UrlDecode], operator(b"a"), fallback);
        assert!(one == same && one != other);
        let (both, again) = (builder.all(&[one, other]), builder.all(&[same, other]));
        assert_eq!(both, again);
        for condition in [both, again] {
            builder.step(Some(condition), Vec::new(), &Next::Continue);
        }
        let program = builder.finish(Verdict::Allow, Vec::new());
        // The path, decoded, and in small letters: the second chain begins with the first.
        assert_eq!((program.fields.len(), program.sources.len()), (1, 3));
        assert_eq!((program.predicates.len(), program.operators.len(), program.expressions.len()), (2, 1, 3));
    }

    #[test]
    fn equal_rates_are_counted_apart() {
        let mut builder = Builder::default();
        let limit = RateLimit { limit: 10, window_s: 60, keys: Vec::new() };
        assert_ne!(builder.rate(limit.clone()), builder.rate(limit));
    }
}
