//! Rules into steps.

use super::rule::{Action, Asks, Block, Does, Rule};
use super::statement::{Content, Statement};
use crate::address::{AddressSource, AddressTest};
use crate::field::Field;
use crate::operator::Operator;
use crate::program::{self, Builder, Condition, Effect, Fallback, Header, Mark, Next, Program, RuleId, Verdict};
use crate::rate::RateKey;

pub(super) fn compile(default: &Action, rules: &[Rule]) -> Program {
    let mut compiler = Compiler { builder: Builder::default() };
    for rule in rules {
        match &rule.does {
            Does::Act { .. } => compiler.rule(rule, None, None),
            Does::Run(group) => {
                let end = compiler.builder.mark();
                for inner in &group.rules {
                    compiler.rule(inner, Some(&rule.name), group.counts.then_some(&end));
                }
                compiler.builder.place(end);
            }
        }
    }
    match default {
        Action::Block(Block { response }) => compiler.builder.finish(Verdict::Block(response.clone()), Vec::new()),
        Action::Allow(headers) | Action::Count(headers) | Action::Challenge { headers, .. } => {
            compiler.builder.finish(Verdict::Allow, headers.clone())
        }
    }
}

struct Compiler {
    builder: Builder,
}

impl Compiler {
    /// Adds the steps of a rule; if it may only count, one that would decide goes to the mark instead.
    fn rule(&mut self, rule: &Rule, group: Option<&str>, counted: Option<&Mark>) {
        let Does::Act { asks, action, labels } = &rule.does else { return };
        let condition = self.asks(asks);
        let located = located(asks);
        let id = self.builder.rule(&rule.name, group, &rule.origin, Some(condition));
        let labels: Vec<Effect> = labels.iter().map(|label| Effect::Label(self.builder.label(label))).collect();
        // AWS: labels come at the end of a rule's evaluation, whether or not it matched. Guide, "Geographic match rule
        // statement".
        let noted: Vec<Effect> = labels.into_iter().chain(located.clone()).collect();
        match action {
            Action::Count(headers) => self.count(id, condition, [noted, inserted(headers)].concat()),
            Action::Allow(headers) => {
                self.decide(id, condition, [noted, inserted(headers)].concat(), Verdict::Allow, counted);
            }
            Action::Block(Block { response }) => {
                self.decide(id, condition, noted, Verdict::Block(response.clone()), counted);
            }
            // AWS: a client with a valid token is counted, and labels are added for it alone. Model, `ChallengeAction`.
            Action::Challenge { headers, immunity_s } => {
                let proof = self.builder.proof(*immunity_s);
                let no_proof = self.builder.not(proof);
                let passes = self.builder.all(&[condition, proof]);
                let challenged = self.builder.all(&[condition, no_proof]);
                self.count(id, passes, [noted, inserted(headers)].concat());
                self.decide(id, challenged, located.clone(), Verdict::Challenge, counted);
            }
        }
        if !located.is_empty() {
            self.builder.step(None, located, &Next::Continue);
        }
    }

    fn count(&mut self, rule: RuleId, condition: Condition, mut effects: Vec<Effect>) {
        effects.insert(0, Effect::Fire(rule.fires(program::Action::Count)));
        self.builder.step(Some(condition), effects, &Next::Continue);
    }

    fn decide(&mut self, rule: RuleId, condition: Condition, mut effects: Vec<Effect>, verdict: Verdict, counted: Option<&Mark>) {
        let action = if counted.is_some() { program::Action::Count } else { verdict.action() };
        effects.insert(0, Effect::Fire(rule.fires(action)));
        if let Some(mark) = counted {
            self.builder.step(Some(condition), effects, &Next::Jump(mark));
        } else {
            effects.push(Effect::Decide(verdict));
            self.builder.step(Some(condition), effects, &Next::End);
        }
    }

    /// The condition of a rule. AWS: a rule that needs an address from a header is not applied to requests without that header,
    /// not even where it says "not". Guide, "Forwarded IP address".
    fn asks(&mut self, asks: &Asks) -> Condition {
        let mut headers = Vec::new();
        let mut conditions = Vec::new();
        match asks {
            Asks::Statement(statement) => {
                forwarding_headers(statement, &mut headers);
                conditions.push(self.statement(statement));
            }
            Asks::Rate(rate) => {
                if let Some(scope) = &rate.scope {
                    forwarding_headers(scope, &mut headers);
                    conditions.push(self.statement(scope));
                }
                // Behind the scope: asking counts.
                conditions.push(self.builder.rate(rate.limit.clone()));
                for key in &rate.limit.keys {
                    if let RateKey::Address { source, .. } | RateKey::System(source) = key {
                        forwarding_header(source, &mut headers);
                    }
                }
            }
        }
        let present = headers
            .into_iter()
            .map(|name| self.builder.content(Field::Header(name), &[], Operator::Present, Fallback::default()));
        let all: Vec<Condition> = present.collect::<Vec<_>>().into_iter().chain(conditions).collect();
        self.builder.all(&all)
    }

    fn statement(&mut self, statement: &Statement) -> Condition {
        match statement {
            Statement::Content(Content { field, fallback, chain, operator, .. }) => {
                self.builder.content(field.clone(), chain, operator.clone(), *fallback)
            }
            Statement::Address { source, test, unreadable } => self.builder.address(source.clone(), test.clone(), *unreadable),
            Statement::Label(pattern) => self.builder.label_matches(pattern.clone()),
            Statement::Not(inner) => {
                let inner = self.statement(inner);
                self.builder.not(inner)
            }
            Statement::All(parts) => {
                let parts: Vec<Condition> = parts.iter().map(|part| self.statement(part)).collect();
                self.builder.all(&parts)
            }
            Statement::Any(parts) => {
                let parts: Vec<Condition> = parts.iter().map(|part| self.statement(part)).collect();
                self.builder.any(&parts)
            }
        }
    }
}

fn inserted(headers: &[Header]) -> Vec<Effect> {
    headers.iter().cloned().map(Effect::InsertHeader).collect()
}

fn forwarding_headers(statement: &Statement, headers: &mut Vec<Box<[u8]>>) {
    each(statement, &mut |statement| {
        if let Statement::Address { source, .. } = statement {
            forwarding_header(source, headers);
        }
    });
}

fn forwarding_header(source: &AddressSource, headers: &mut Vec<Box<[u8]>>) {
    if let AddressSource::Forwarded { header, .. } = source
        && !headers.contains(header)
    {
        headers.push(header.clone());
    }
}

/// The effects that label a request with where its address lies.
fn located(asks: &Asks) -> Vec<Effect> {
    let statement = match asks {
        Asks::Statement(statement) => Some(statement),
        Asks::Rate(rate) => rate.scope.as_ref(),
    };
    let mut effects: Vec<Effect> = Vec::new();
    if let Some(statement) = statement {
        each(statement, &mut |statement| {
            let Statement::Address { source, test: AddressTest::Country(_), .. } = statement else { return };
            let context = match source {
                AddressSource::Client => "awswaf:clientip:geo:",
                AddressSource::Forwarded { .. } => "awswaf:forwardedip:geo:",
            };
            let effect = Effect::Locate { address: source.clone(), context: context.into() };
            if !effects.contains(&effect) {
                effects.push(effect);
            }
        });
    }
    effects
}

/// Visits a statement and all that it nests.
pub(super) fn each(statement: &Statement, visit: &mut dyn FnMut(&Statement)) {
    visit(statement);
    match statement {
        Statement::All(parts) | Statement::Any(parts) => parts.iter().for_each(|part| each(part, visit)),
        Statement::Not(inner) => each(inner, visit),
        Statement::Content(_) | Statement::Address { .. } | Statement::Label(_) => {}
    }
}
