//! Changes that rules make to the state of an exchange.

use super::Evaluation;
use crate::kept::Stored;
use crate::limits::{KEPT_BYTES_MAX, KEPT_VARIABLES_MAX};
use crate::operator::leading_number;
use crate::search::{Assignment, Change};
use crate::variable::Collection;

impl<'p> Evaluation<'p, '_> {
    pub(super) fn change(&mut self, change: &'p Change) {
        match change {
            Change::Set { collection, name, to } => {
                let name = self.filled(name).to_ascii_lowercase();
                self.assign(*collection, &name, to);
            }
            Change::Expire { collection, name, seconds } => {
                let name = self.filled(name).to_ascii_lowercase();
                let seconds = u64::try_from(leading_number(&self.filled(seconds))).unwrap_or(0);
                let expires_ms = self.setting.now_ms.saturating_add(seconds.saturating_mul(1_000));
                self.with_kept(*collection, |variables| {
                    for variable in variables.iter_mut().filter(|variable| variable.name.as_ref() == name) {
                        variable.expires_ms = Some(expires_ms);
                    }
                });
            }
            Change::Open { collection, key } => {
                let mut key = self.filled(key);
                key.truncate(KEPT_BYTES_MAX);
                self.state.owners.retain(|(other, _)| other != collection);
                self.state.owners.push((*collection, key.into()));
            }
            Change::Exclude(id) => {
                if let Some(excluded) = self.state.excluded.get_mut(id.0) {
                    *excluded = true;
                }
            }
            Change::Remove(rules) => {
                for rule in rules {
                    if let Some(removed) = self.state.removed.get_mut(rule.0) {
                        *removed = true;
                    }
                }
            }
            Change::Mode(mode) => self.state.mode = *mode,
            Change::Processor(processor) => {
                self.state.processor = Some(*processor);
                self.state.parts = None;
                self.forget_variables();
            }
            Change::ForceBody(forces) => self.state.forces_body = *forces,
            Change::Locate => {
                let address = self.state.last.as_ref().and_then(|found| std::str::from_utf8(&found.value).ok()?.parse().ok());
                self.state.country = address.and_then(|address| self.setting.atlas?.place(address).country);
            }
        }
    }

    fn assign(&mut self, collection: Collection, name: &[u8], to: &'p Assignment) {
        let sum = |before: Option<&[u8]>, by: i64| {
            let before = leading_number(before.unwrap_or_default());
            before.saturating_add(by).to_string().into_bytes()
        };
        let (by, value) = match to {
            Assignment::Unset => (None, None),
            Assignment::Value(template) => (None, Some(self.filled(template))),
            Assignment::Plus(template) => (Some(leading_number(&self.filled(template))), None),
            Assignment::Minus(template) => (Some(leading_number(&self.filled(template)).saturating_neg()), None),
        };
        if collection == Collection::Exchange {
            let value = by.map(|by| sum(self.state.variables.get(name), by)).or(value);
            self.state.variables.set(name, value);
            return;
        }
        self.with_kept(collection, |variables| {
            let at = variables.iter().position(|variable| variable.name.as_ref() == name);
            let before = at.and_then(|at| variables.get(at)).map(|variable| variable.value.as_slice());
            let value = by.map(|by| sum(before, by)).or(value).map(|mut value| {
                value.truncate(KEPT_BYTES_MAX);
                value
            });
            match (at, value) {
                (Some(at), Some(value)) => {
                    if let Some(variable) = variables.get_mut(at) {
                        variable.value = value;
                    }
                }
                (Some(at), None) => {
                    variables.remove(at);
                }
                (None, Some(value)) if variables.len() < KEPT_VARIABLES_MAX && name.len() <= KEPT_BYTES_MAX => {
                    variables.push(Stored { name: name.into(), value, expires_ms: None });
                }
                (None, _) => {}
            }
        });
    }

    /// Does something with the variables of a collection, if a rule said whose are meant.
    fn with_kept(&mut self, collection: Collection, act: impl FnOnce(&mut Vec<Stored>)) {
        if let Some(owner) = self.state.owners.iter().find(|(other, _)| *other == collection) {
            self.setting.rates.kept.with(owner, self.setting.now_ms, act);
        }
    }
}
