//! What configuration says beside rules.

use super::actions::Actions;
use crate::search::Mode;

/// Settings of a rule set.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) mode: Mode,
    /// What rules of a phase do unless they say otherwise, the first phase first.
    pub(super) defaults: [Option<Actions>; 5],
}

impl Default for Settings {
    fn default() -> Self {
        Self { mode: Mode::On, defaults: [const { None }; 5] }
    }
}

impl Settings {
    pub(super) fn defaults(&self, phase: u8) -> Option<&Actions> {
        self.defaults.get(usize::from(phase).checked_sub(1)?)?.as_ref()
    }
}
