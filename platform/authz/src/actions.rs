//! Actions, parsed once: their names are statics of the generated tables.

use alcazar_policy::Action;
use quick_cache::sync::Cache;
use std::sync::{Arc, LazyLock};

/// LIMIT: more than all actions of all services that have a crate; what falls out is parsed again.
const ACTIONS_MAX: usize = 4_096;

static ACTIONS: LazyLock<Cache<&'static str, Arc<Action>>> = LazyLock::new(|| Cache::new(ACTIONS_MAX));

/// The action of that name; `None` if it is none.
pub(crate) fn action(name: &'static str) -> Option<Arc<Action>> {
    if let Some(action) = ACTIONS.get(name) {
        return Some(action);
    }
    let action = Arc::new(Action::new(name).ok()?);
    ACTIONS.insert(name, Arc::clone(&action));
    Some(action)
}
