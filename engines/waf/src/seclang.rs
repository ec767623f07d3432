//! The front end for SecLang, the rule language of `ModSecurity` and of the OWASP Core Rule Set.
//!
//! [`RuleSet::read`] reads a configuration file and whatever it includes; [`RuleSet::compile`] makes a program of it, each rule of
//! which names its file and line. Nothing is passed over in silence: a directive, variable, operator or action has a meaning, has
//! none here (and is named by [`RuleSet::notes`]), or is refused.

mod actions;
mod compile;
mod directives;
mod exclusions;
mod lines;
mod operators;
mod rules;
mod settings;
mod targets;
mod templates;

use crate::program::Program;
use rules::Item;
use settings::Settings;

/// Where the files of a rule set are.
pub trait Files {
    /// What a file holds.
    ///
    /// # Errors
    /// Why it can't be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;

    /// The files whose path a pattern matches, in which `*` and `?` stand within a name, in order.
    ///
    /// # Errors
    /// Why a folder can't be read.
    fn matching(&self, pattern: &str) -> Result<Vec<String>, String>;
}

/// Why a rule set is refused, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct RuleSetError {
    /// The file.
    pub file: String,
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// Something that is taken and has no meaning here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What: a directive, an action, an operator.
    pub what: String,
    /// Why it has none.
    pub why: &'static str,
    /// Where it stands first, as file and line.
    pub first: String,
    /// How often.
    pub times: usize,
}

/// Rules that were read.
#[derive(Debug, Clone, Default)]
pub struct RuleSet {
    items: Vec<Item>,
    settings: Settings,
    notes: Vec<Note>,
}

impl RuleSet {
    /// Reads a file and what it includes.
    ///
    /// # Errors
    /// See [`RuleSetError`].
    pub fn read(path: &str, files: &dyn Files) -> Result<Self, RuleSetError> {
        let mut set = Self::default();
        directives::Reader::new(files, &mut set).file(path)?;
        Ok(set)
    }

    /// The program that these rules make.
    pub fn compile(&self) -> Program {
        compile::compile(self)
    }

    /// What has no meaning here, each thing once, by name.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// How many rules there are.
    pub fn rules(&self) -> usize {
        self.items.iter().filter(|item| matches!(item, Item::Rule(_))).count()
    }

    fn note(&mut self, what: String, why: &'static str, origin: &lines::Origin) {
        match self.notes.binary_search_by(|note| note.what.cmp(&what)) {
            Ok(at) => {
                if let Some(note) = self.notes.get_mut(at) {
                    note.times += 1;
                }
            }
            Err(at) => self.notes.insert(at, Note { what, why, first: origin.to_string(), times: 1 }),
        }
    }
}

#[cfg(test)]
mod tests;
