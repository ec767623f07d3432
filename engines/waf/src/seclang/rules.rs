//! Rules as they were read.

use super::actions::{Actions, Effect};
use super::exclusions::Selection;
use super::lines::Origin;
use super::targets::TargetList;
use crate::search::{Asked, Change};

/// A rule, or a place between rules.
#[derive(Debug, Clone)]
pub(super) enum Item {
    Rule(Box<Rule>),
    Marker(String),
}

/// A rule with those that are chained to it.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) origin: Origin,
    pub(super) id: u64,
    pub(super) phase: u8,
    pub(super) links: Vec<Link>,
}

/// One question of a rule, and what it does.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// Nothing: an action without a question.
    pub(super) question: Option<Question>,
    pub(super) actions: Actions,
}

#[derive(Debug, Clone)]
pub(super) struct Question {
    pub(super) targets: TargetList,
    pub(super) asked: Asked,
    pub(super) negated: bool,
    /// It looks up where an address lies.
    pub(super) locates: bool,
}

impl Rule {
    pub(super) fn first(&self) -> Option<&Link> {
        self.links.first()
    }

    /// Whether it says how far rules act.
    pub(super) fn sets_mode(&self) -> bool {
        let mut effects = self.links.iter().flat_map(|link| &link.actions.effects);
        effects.any(|effect| matches!(effect, Effect::Change(Change::Mode(_))))
    }

    pub(super) fn is_selected(&self, selection: &Selection) -> bool {
        let actions = self.first().map(|link| &link.actions);
        match selection {
            Selection::Ids(ranges) => ranges.iter().any(|range| range.contains(&self.id)),
            Selection::Tag(pattern) => {
                actions.is_some_and(|actions| actions.tags.iter().any(|tag| pattern.is_match(tag.as_bytes())))
            }
            Selection::Message(pattern) => {
                actions.and_then(|actions| actions.message.as_deref()).is_some_and(|text| pattern.is_match(text.as_bytes()))
            }
        }
    }
}
