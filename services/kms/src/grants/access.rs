//! Which grants allow a caller something.

use crate::context::EncryptionContext;
use crate::failures;
use crate::grants::token;
use crate::layout::{self, GRANTS, GRANTS_BY_GRANTEE};
use crate::limits::GRANTS_CONSIDERED_MAX;
use crate::principals::{self, Name};
use crate::records::{Constraint, Grant, Key};
use alcazar_base::account::AccountId;
use alcazar_base::view::List;
use alcazar_service::{Context, Failure};
use alcazar_store::Scan;
use std::collections::BTreeMap;

/// What the grants of a key say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Granted {
    /// None allows it.
    No,
    /// One allows it to the caller's account, whose own policies decide further.
    ToAccount,
    /// One allows it to the caller.
    ToCaller,
}

/// Looks for a grant of the key to the caller for which `allows` holds, among those named by tokens and the caller's own.
///
/// # Errors
/// `InvalidGrantTokenException`, or when the store can't say.
pub(crate) fn granted(
    cx: &mut Context<'_>,
    account: AccountId,
    key: &Key,
    allows: &dyn Fn(&Grant) -> bool,
    tokens: Option<List<'_, &str>>,
) -> Result<Granted, Failure> {
    let mut best = Granted::No;
    let names = principals::names(cx.caller());
    for text in tokens.into_iter().flatten() {
        let at = token::open(cx, text).ok_or_else(failures::invalid_grant_token)?;
        // A grant that is gone, or of another key, allows nothing here.
        if let Some(grant) = cx.tx.get(&GRANTS, &at)?.filter(|grant| grant.key_id == key.id && allows(grant)) {
            best = names.iter().find(|name| name.text == grant.grantee).map_or(best, |name| best.max(name.granted()));
        }
    }
    if !key.granted {
        return Ok(best);
    }
    let region = cx.region().to_owned();
    for name in &names {
        if name.granted() <= best {
            continue;
        }
        let prefix = layout::grants_of(cx.tx.hasher(), account, &region, &key.id, &name.text);
        let scan = Scan::of(&prefix).limit(GRANTS_CONSIDERED_MAX);
        let found = cx.tx.scan_index(&GRANTS, &GRANTS_BY_GRANTEE, &scan)?;
        if found.rows.iter().any(|(_, grant)| allows(grant)) {
            best = best.max(name.granted());
        }
    }
    Ok(best)
}

impl Name {
    fn granted(&self) -> Granted {
        if self.is_account { Granted::ToAccount } else { Granted::ToCaller }
    }
}

impl Grant {
    /// Whether the operation is one of those that it allows.
    pub(crate) fn allows(&self, operation: &str) -> bool {
        self.operations.iter().any(|allowed| allowed == operation)
    }

    /// Whether its constraint is content with that encryption context.
    pub(crate) fn admits(&self, context: &EncryptionContext<'_>) -> bool {
        let has = |pairs: &BTreeMap<String, String>| pairs.iter().all(|(key, value)| context.get(key) == Some(value));
        match &self.constraint {
            None => true,
            Some(Constraint::Subset(pairs)) => has(pairs),
            Some(Constraint::Equals(pairs)) => context.pairs().len() == pairs.len() && has(pairs),
        }
    }
}

impl Constraint {
    /// Whether whatever this admits, `wider` admits too.
    ///
    /// AWS: KMS developer guide, "Granting CreateGrant permission".
    pub(crate) fn is_within(&self, wider: &Self) -> bool {
        let includes = |all: &BTreeMap<String, String>, some: &BTreeMap<String, String>| {
            some.iter().all(|(key, value)| all.get(key) == Some(value))
        };
        match (self, wider) {
            (Self::Equals(own), Self::Equals(other)) => own == other,
            (Self::Equals(own) | Self::Subset(own), Self::Subset(other)) => includes(own, other),
            (Self::Subset(_), Self::Equals(_)) => false,
        }
    }
}
