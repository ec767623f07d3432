//! Variables that rules keep between exchanges, by collection and owner. Bounded: of owners, those not seen lately are forgotten.

use crate::limits::{COLLECTION_KEYS_MAX, MADE_PATTERNS_MAX};
use crate::pattern::Pattern;
use crate::variable::Collection;
use hashbrown::HashMap;
use parking_lot::Mutex;
use std::sync::Arc;

/// A variable that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) name: Box<[u8]>,
    pub(crate) value: Vec<u8>,
    /// When it is forgotten, in milliseconds.
    pub(crate) expires_ms: Option<u64>,
}

/// What is kept.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    owners: Mutex<Owners>,
    patterns: Mutex<HashMap<Box<str>, Option<Arc<Pattern>>>>,
}

type Owner = (Collection, Box<[u8]>);

/// Two generations: once the young one is full, it becomes the old one, and what of the old one was not used goes.
#[derive(Debug, Default)]
struct Owners {
    young: HashMap<Owner, Vec<Stored>>,
    old: HashMap<Owner, Vec<Stored>>,
}

impl Kept {
    /// Does something with the variables of an owner that have not expired.
    pub(crate) fn with<T>(&self, owner: &Owner, now_ms: u64, act: impl FnOnce(&mut Vec<Stored>) -> T) -> T {
        let mut owners = self.owners.lock();
        let owners = &mut *owners;
        if owners.young.len() >= COLLECTION_KEYS_MAX {
            owners.old = std::mem::take(&mut owners.young);
        }
        let old = &mut owners.old;
        let variables = owners.young.entry(owner.clone()).or_insert_with(|| old.remove(owner).unwrap_or_default());
        variables.retain(|variable| variable.expires_ms.is_none_or(|expires| expires > now_ms));
        act(variables)
    }

    /// An expression that rules made of variables; nothing if it is none.
    pub(crate) fn pattern(&self, text: &str) -> Option<Arc<Pattern>> {
        let mut patterns = self.patterns.lock();
        if let Some(known) = patterns.get(text) {
            return known.clone();
        }
        let made = Pattern::pcre_dot_all(text).ok().map(Arc::new);
        if patterns.len() >= MADE_PATTERNS_MAX {
            patterns.clear();
        }
        patterns.insert(text.into(), made.clone());
        made
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Stored};
    use crate::variable::Collection;

    #[test]
    fn variables_are_kept_by_owner_until_they_expire() {
        let kept = Kept::default();
        let owner = |name: &[u8]| (Collection::Address, name.into());
        let stored = Stored { name: b"x"[..].into(), value: b"1".to_vec(), expires_ms: Some(1_000) };
        kept.with(&owner(b"a"), 0, |variables| variables.push(stored.clone()));
        assert_eq!(kept.with(&owner(b"a"), 999, |variables| variables.clone()), [stored]);
        assert!(kept.with(&owner(b"b"), 999, |variables| variables.is_empty()));
        assert!(kept.with(&owner(b"a"), 1_000, |variables| variables.is_empty()));
    }
}
