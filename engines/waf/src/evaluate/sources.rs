//! The values of sources: each is found once, and transformed once.

use super::{Evaluation, Extracted};
use crate::program::Source;
use crate::table::Id;
use crate::variable::Variable;
use std::ops::Range;

impl Evaluation<'_, '_> {
    /// The field that a source is of; nothing if it is of a variable.
    pub(crate) fn field_of(&self, source: Id<Source>) -> Option<Id<crate::field::Field>> {
        let mut source = source;
        loop {
            match self.program.sources.get(source) {
                Source::Field(field) => return Some(*field),
                Source::Variable(_) => return None,
                Source::Transformed(parent, _) => source = *parent,
            }
        }
    }

    /// Where the values of a source are in the lists.
    pub(super) fn values_of(&mut self, id: Id<Source>) -> Range<usize> {
        if let Some((start, end)) = self.sources.get(id) {
            return *start..*end;
        }
        let range = match *self.program.sources.get(id) {
            Source::Field(field) => self.extract(field),
            Source::Variable(variable) => self.extract_variable(variable),
            Source::Transformed(parent, transformation) => {
                let parent = self.values_of(parent);
                let start = self.lists.len();
                for at in parent {
                    let Some(value) = self.lists.get(at).copied() else { break };
                    let transformed = self.values.transform(value, transformation);
                    self.lists.push(transformed);
                }
                start..self.lists.len()
            }
        };
        self.sources.set(id, Some((range.start, range.end)));
        range
    }

    fn extract(&mut self, id: Id<crate::field::Field>) -> Range<usize> {
        let extract = self.program.fields.get(id).extract(self.request, &self.setting.inspection);
        let start = self.lists.len();
        let mut names = Vec::with_capacity(extract.items.len());
        for item in extract.items {
            names.push((item.name, item.is_name));
            self.lists.push(self.values.add(item.value));
        }
        self.fields.set(id, Some(Extracted { names, oversize: extract.oversize, invalid: extract.invalid }));
        start..self.lists.len()
    }

    fn extract_variable(&mut self, id: Id<Variable>) -> Range<usize> {
        let items = self.items(*self.program.variables.get(id));
        let start = self.lists.len();
        let mut names = Vec::with_capacity(items.len());
        for (name, value) in items {
            names.push(name);
            self.lists.push(self.values.add(value));
        }
        self.variables.set(id, Some(names));
        start..self.lists.len()
    }

    /// The name that a value of a variable has within it.
    pub(super) fn name_at(&self, source: Id<Source>, place: usize) -> &[u8] {
        let mut source = source;
        loop {
            match self.program.sources.get(source) {
                Source::Field(_) => return &[],
                Source::Variable(id) => {
                    return self.variables.get(*id).as_ref().and_then(|names| names.get(place)).map_or(&[], |name| name);
                }
                Source::Transformed(parent, _) => source = *parent,
            }
        }
    }

    /// A value of a source by its place, with its name and whether it is the name.
    pub(crate) fn value_at(&mut self, source: Id<Source>, place: usize) -> Option<(&[u8], &[u8], bool)> {
        let values = self.values_of(source);
        let field = self.field_of(source);
        let value = *self.lists.get(values)?.get(place)?;
        let (name, is_name) = self.fields.get(field?).as_ref()?.names.get(place)?;
        Some((self.values.get(value), name, *is_name))
    }
}
