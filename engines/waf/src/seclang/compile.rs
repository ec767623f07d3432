//! Makes a program of rules.

use super::RuleSet;
use super::actions::{Actions, Disruption, Effect as RuleEffect, Scope};
use super::rules::{Item, Link, Rule};
use crate::field::Field;
use crate::operator::Operator;
use crate::program::{self, Action, Builder, Condition, Effect, Fallback, Header, Mark, Next, Phase, Program, Response, Verdict};
use crate::search::{Asked, Change, ExclusionId, Mode, RuleIndex, Search};
use crate::transform::Transformation;
use crate::variable::{Select, Target, Variable};
use std::collections::HashMap;

/// The program of a rule set.
pub(super) fn compile(set: &RuleSet) -> Program {
    let rules = set.items.iter().filter_map(|item| if let Item::Rule(rule) = item { Some(&**rule) } else { None });
    let rules: Vec<&Rule> = rules.collect();
    let may_detect = set.settings.mode != Mode::On || rules.iter().any(|rule| rule.sets_mode());
    let mut compiler =
        Compiler { set, builder: Builder::default(), may_detect, removable: HashMap::new(), exclusions: Vec::new() };
    compiler.gather(&rules);
    if set.settings.mode != Mode::On {
        let mode = Effect::Change(Change::Mode(set.settings.mode));
        compiler.builder.step(None, vec![mode], &Next::Continue);
    }
    let phases = [Phase::RequestHead, Phase::RequestBody, Phase::ResponseHead, Phase::ResponseBody, Phase::Log];
    for (phase, number) in phases.into_iter().zip(1..) {
        compiler.builder.enter(phase);
        compiler.phase(number);
    }
    compiler.builder.finish(Verdict::Allow, Vec::new())
}

struct Compiler<'s> {
    set: &'s RuleSet,
    builder: Builder,
    /// Whether rules may decide nothing though they fire.
    may_detect: bool,
    /// Rules that others remove, by number.
    removable: HashMap<u64, RuleIndex>,
    /// What rules exclude, with the rules that leave it out then.
    exclusions: Vec<(RuleEffect, ExclusionId, Vec<u64>)>,
}

/// A jump that waits for its place.
enum Waiting {
    ForMarker(String, Mark),
    /// For as many rules to pass.
    ForRules(usize, Mark),
}

impl Compiler<'_> {
    /// Finds what rules remove and exclude while others run.
    fn gather(&mut self, rules: &[&Rule]) {
        let effects = rules.iter().flat_map(|rule| &rule.links).flat_map(|link| &link.actions.effects);
        for effect in effects {
            match effect {
                RuleEffect::Change(_) => {}
                RuleEffect::Remove(selection) => {
                    for rule in rules.iter().filter(|rule| rule.is_selected(selection)) {
                        let builder = &mut self.builder;
                        self.removable.entry(rule.id).or_insert_with(|| builder.removable());
                    }
                }
                RuleEffect::Exclude(selection, target) => {
                    if self.exclusions.iter().any(|(other, ..)| other == effect) {
                        continue;
                    }
                    let ids = rules.iter().filter(|rule| rule.is_selected(selection)).map(|rule| rule.id).collect();
                    let exclusion = self.builder.exclusion(target.clone());
                    self.exclusions.push((effect.clone(), exclusion, ids));
                }
            }
        }
    }

    fn phase(&mut self, number: u8) {
        let set = self.set;
        let mut waiting: Vec<Waiting> = Vec::new();
        for item in &set.items {
            match item {
                Item::Marker(name) => {
                    self.place(&mut waiting, |jump| matches!(jump, Waiting::ForMarker(wanted, _) if wanted == name));
                }
                Item::Rule(rule) if rule.phase == number => {
                    self.rule(rule, &mut waiting);
                    self.pass(&mut waiting);
                }
                Item::Rule(_) => {}
            }
        }
        self.place(&mut waiting, |_| true);
    }

    /// Puts the places of jumps in front of the next step.
    fn place(&mut self, waiting: &mut Vec<Waiting>, ends: impl Fn(&Waiting) -> bool) {
        let (ending, rest): (Vec<_>, Vec<_>) = std::mem::take(waiting).into_iter().partition(ends);
        for jump in ending {
            match jump {
                Waiting::ForMarker(_, mark) | Waiting::ForRules(_, mark) => self.builder.place(mark),
            }
        }
        *waiting = rest;
    }

    /// Counts a rule that has passed.
    fn pass(&mut self, waiting: &mut Vec<Waiting>) {
        for jump in waiting.iter_mut() {
            if let Waiting::ForRules(left, _) = jump {
                *left = left.saturating_sub(1);
            }
        }
        self.place(waiting, |jump| matches!(jump, Waiting::ForRules(0, _)));
    }

    fn rule(&mut self, rule: &Rule, waiting: &mut Vec<Waiting>) {
        let Some(first) = rule.first() else { return };
        let defaults = self.set.settings.defaults(rule.phase);
        let mut conditions = Vec::new();
        if let Some(index) = self.removable.get(&rule.id) {
            conditions.push(self.builder.kept(*index));
        }
        let alone = rule.links.len() == 1;
        let mut effects = Vec::new();
        for (at, link) in rule.links.iter().enumerate() {
            if link.question.is_none() && alone {
                effects.extend(self.changes(&link.actions).into_iter().map(Effect::Change));
            } else {
                let defaults = defaults.filter(|_| at == 0);
                let condition = self.link(rule, link, defaults);
                conditions.push(condition);
            }
        }
        let condition = (!conditions.is_empty()).then(|| self.builder.all(&conditions));
        let logs = first.actions.logs.or(defaults.and_then(|defaults| defaults.logs)).unwrap_or(true);
        let disruption = disruption(&first.actions, defaults);
        let (verdict, action) = verdict(&disruption, &first.actions, defaults);
        if logs || verdict.is_some() {
            let id = self.builder.rule(&rule.id.to_string(), None, &rule.origin.to_string(), condition);
            effects.push(Effect::Fire(id.fires(action)));
        }
        effects.extend(verdict.map(Effect::Decide));
        let marker = match (&first.actions.skip_after, &disruption) {
            (Some(name), _) => Some(name.clone()),
            // No marker has the empty name: the jump ends with the phase.
            (None, Disruption::Allow(Scope::Phase | Scope::Request)) => Some(String::new()),
            (None, _) => None,
        };
        if let Some(name) = marker {
            let mark = self.builder.mark();
            self.builder.step(condition, effects, &Next::Jump(&mark));
            waiting.push(Waiting::ForMarker(name, mark));
        } else if first.actions.skip > 0 {
            let mark = self.builder.mark();
            self.builder.step(condition, effects, &Next::Jump(&mark));
            // The rule itself passes, too.
            waiting.push(Waiting::ForRules(first.actions.skip + 1, mark));
        } else if action == Action::Block && !self.may_detect {
            self.builder.step(condition, effects, &Next::End);
        } else {
            self.builder.step(condition, effects, &Next::Continue);
        }
    }

    fn changes(&self, actions: &Actions) -> Vec<Change> {
        let changes = actions.effects.iter().filter_map(|effect| match effect {
            RuleEffect::Change(change) => Some(change.clone()),
            RuleEffect::Exclude(..) => {
                let known = self.exclusions.iter().find(|(other, ..)| other == effect);
                known.map(|(_, exclusion, _)| Change::Exclude(*exclusion))
            }
            RuleEffect::Remove(selection) => {
                let rules = self.set.items.iter().filter_map(|item| match item {
                    Item::Rule(rule) if rule.is_selected(selection) => self.removable.get(&rule.id).copied(),
                    _ => None,
                });
                Some(Change::Remove(rules.collect()))
            }
        });
        changes.collect()
    }

    fn link(&mut self, rule: &Rule, link: &Link, defaults: Option<&Actions>) -> Condition {
        let actions = &link.actions;
        let concerned = self.exclusions.iter().filter(|(.., ids)| ids.contains(&rule.id));
        let excludable: Vec<ExclusionId> = concerned.map(|(_, exclusion, _)| *exclusion).collect();
        if excludable.is_empty()
            && let Some(condition) = self.plain(rule, link, &chain(actions, defaults))
        {
            return condition;
        }
        let each = self.changes(actions);
        let mut search = if let Some(question) = &link.question {
            let mut search = Search::new(question.targets.targets.clone(), question.asked.clone());
            search.except.clone_from(&question.targets.except);
            search.negated = question.negated;
            search
        } else {
            // Each request has one method: it holds once.
            let method =
                Target { variable: Variable::Method, select: Select::All, counts: false, shown: "REQUEST_METHOD".into() };
            Search::new(vec![method], Asked::Operator(Operator::Constant(true)))
        };
        search.each = each;
        search.chain = chain(actions, defaults);
        search.captures = actions.captures;
        search.asks_at_each = actions.asks_at_each;
        search.excludable = excludable;
        if link.question.as_ref().is_some_and(|question| question.locates) {
            return self.located(search);
        }
        self.builder.search(search)
    }

    /// A search for addresses that lie somewhere: what is looked up must be there, and only then follows what follows.
    fn located(&mut self, mut search: Search) -> Condition {
        let place = Target { variable: Variable::Place, select: Select::All, counts: false, shown: "GEO".into() };
        let mut known = Search::new(vec![place], Asked::Operator(Operator::Constant(true)));
        known.each = std::mem::replace(&mut search.each, vec![Change::Locate]);
        let conditions = [search, known].map(|search| self.builder.search(search));
        self.builder.all(&conditions)
    }

    /// A question that does nothing and leaves nothing behind, of fields alone: what other languages ask in the same way.
    fn plain(&mut self, rule: &Rule, link: &Link, chain: &[Transformation]) -> Option<Condition> {
        let (question, actions) = (link.question.as_ref()?, &link.actions);
        let reads_matches = |target: &Target| {
            use Variable::{AllMatched, AllMatchedNames, Matched, MatchedName};
            matches!(target.variable, AllMatched | AllMatchedNames | Matched | MatchedName)
        };
        let questions = rule.links.iter().filter_map(|link| link.question.as_ref());
        let is_read = questions.flat_map(|question| &question.targets.targets).any(reads_matches);
        let acts = actions.captures || actions.asks_at_each || question.locates || !actions.effects.is_empty();
        if acts || is_read || !question.targets.except.is_empty() {
            return None;
        }
        let Asked::Operator(operator) = &question.asked else { return None };
        let fields: Option<Vec<Field>> = question.targets.targets.iter().map(field).collect();
        let fields = fields.filter(|fields| !fields.is_empty())?;
        // "Not" of many values means that one is not so; of one value it is the opposite.
        if question.negated && fields != [Field::Method] {
            return None;
        }
        let ask = |field| self.builder.content(field, chain, operator.clone(), Fallback::default());
        let conditions: Vec<Condition> = fields.into_iter().map(ask).collect();
        let condition = self.builder.any(&conditions);
        Some(if question.negated { self.builder.not(condition) } else { condition })
    }
}

/// The field that a target is, if it is one.
fn field(target: &Target) -> Option<Field> {
    match (target.variable, &target.select) {
        _ if target.counts => None,
        (Variable::Method, Select::All) => Some(Field::Method),
        (Variable::Headers, Select::Named(name)) => Some(Field::Header(name.clone())),
        _ => None,
    }
}

/// The transformations of a rule, behind those that all rules of its phase have.
fn chain(actions: &Actions, defaults: Option<&Actions>) -> Vec<Transformation> {
    let before = defaults.filter(|_| !actions.resets_chain).map(|defaults| defaults.chain.as_slice()).unwrap_or_default();
    before.iter().chain(&actions.chain).copied().collect()
}

fn disruption(actions: &Actions, defaults: Option<&Actions>) -> Disruption {
    let of_phase = || defaults.and_then(|defaults| defaults.disruption.clone()).unwrap_or(Disruption::Pass);
    match &actions.disruption {
        None | Some(Disruption::Block) => of_phase(),
        Some(disruption) => disruption.clone(),
    }
}

fn verdict(disruption: &Disruption, actions: &Actions, defaults: Option<&Actions>) -> (Option<Verdict>, program::Action) {
    let status = actions.status.or(defaults.and_then(|defaults| defaults.status));
    let response = |status, headers| Some(Verdict::Block(Response { status, headers, body: None }));
    match disruption {
        Disruption::Pass | Disruption::Block | Disruption::Allow(Scope::Phase | Scope::Request) => (None, Action::Count),
        Disruption::Deny => (response(status.unwrap_or(403), Vec::new()), Action::Block),
        Disruption::Redirect(to) => {
            let headers = vec![Header { name: "Location".into(), value: to.as_str().into() }];
            (response(status.filter(|status| (300..400).contains(status)).unwrap_or(302), headers), Action::Block)
        }
        Disruption::Allow(Scope::Exchange) => (Some(Verdict::Allow), Action::Allow),
    }
}
