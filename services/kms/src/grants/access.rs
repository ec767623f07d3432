//! Which grants allow a caller something.

use crate::context::EncryptionContext;
use crate::grants::token;
use crate::layout::{self, GRANTS, GRANTS_BY_GRANTEE};
use crate::limits::{GRANTS_CONSIDERED_FIRST, GRANTS_CONSIDERED_MAX, PAIRS_CONSIDERED_MAX};
use crate::principals::{self, Name};
use crate::records::{Constraint, Grant, Key};
use alcazar_base::account::AccountId;
use alcazar_base::view::List;
use alcazar_service::{Context, Failure};
use alcazar_store::{self as store, Prefix, Scan, Stop};
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

/// What is asked of the grants of a key.
pub(crate) struct Sought<'a> {
    /// What a grant must be like.
    pub allows: &'a dyn Fn(&Grant) -> bool,
    /// The encryption context of the request, by which grants are found; `None` if constraints do not matter.
    pub context: Option<&'a EncryptionContext<'a>>,
    /// Rows of grants that the request names.
    pub named_by_tokens: Vec<store::Key>,
}

/// Rows of the grants that tokens name.
///
/// # Errors
/// `InvalidGrantTokenException`.
pub(crate) fn named_by_tokens(cx: &Context<'_>, tokens: Option<List<'_, &str>>) -> Result<Vec<store::Key>, Failure> {
    tokens.into_iter().flatten().map(|text| token::open(cx, text)).collect()
}

/// Looks for a grant of the key to the caller, among those named by tokens and the caller's own.
///
/// # Errors
/// When the store can't say.
pub(crate) fn granted(cx: &mut Context<'_>, account: AccountId, key: &Key, sought: &Sought<'_>) -> Result<Granted, Failure> {
    let Sought { allows, context, named_by_tokens } = sought;
    let mut best = Granted::No;
    let names = principals::names(cx.caller());
    for at in named_by_tokens {
        // A grant that is gone, or of another key, allows nothing here.
        if let Some(grant) = cx.tx.get(&GRANTS, at)?.filter(|grant| grant.key_id == key.id && allows(grant)) {
            best = names.iter().find(|name| name.text == grant.grantee).map_or(best, |name| best.max(name.granted()));
        }
    }
    if !key.granted {
        return Ok(best);
    }
    let wants = context.map(|context| wanted(context));
    for name in &names {
        if name.granted() > best && any(cx, account, key, name, wants.as_deref(), *allows)? {
            best = name.granted();
        }
    }
    Ok(best)
}

/// Whether one of the grantee's first grants, of those that want one of these, allows it.
fn any(
    cx: &mut Context<'_>,
    account: AccountId,
    key: &Key,
    name: &Name,
    wants: Option<&[Vec<u8>]>,
    allows: &dyn Fn(&Grant) -> bool,
) -> Result<bool, Failure> {
    let hasher = cx.tx.hasher();
    let prefixes: Vec<Prefix> = match wants {
        None => vec![layout::grants_of(hasher, account, cx.region(), &key.id, &name.text)],
        Some(wants) => {
            let of = |wants: &Vec<u8>| layout::grants_wanting(hasher, account, cx.region(), &key.id, (&name.text, wants));
            wants.iter().map(of).collect()
        }
    };
    let mut left = GRANTS_CONSIDERED_MAX;
    for prefix in &prefixes {
        let mut next = None;
        // The first grants of a grantee are often alike: a few are read before the rest.
        let mut some = GRANTS_CONSIDERED_FIRST;
        loop {
            let scan = Scan::of(prefix).limit(left.min(some)).after(next.as_ref()).map_err(Stop::from)?;
            let found = cx.tx.scan_index(&GRANTS, &GRANTS_BY_GRANTEE, &scan)?;
            if found.rows.iter().any(|(_, grant)| allows(grant)) {
                return Ok(true);
            }
            left -= found.rows.len();
            next = found.next;
            if next.is_none() || left == 0 {
                break;
            }
            some = GRANTS_CONSIDERED_MAX;
        }
    }
    Ok(false)
}

/// What grants that admit a context can want: nothing, exactly that context, or at least what has one of its pairs first.
fn wanted(context: &EncryptionContext<'_>) -> Vec<Vec<u8>> {
    let subsets = context.singles(PAIRS_CONSIDERED_MAX).map(|single| [WANTS_SUBSET, single.bytes().as_slice()].concat());
    [Vec::new(), [WANTS_EQUAL, context.bytes().as_slice()].concat()].into_iter().chain(subsets).collect()
}

const WANTS_EQUAL: &[u8] = b"=";
const WANTS_SUBSET: &[u8] = b"<";

impl Name {
    fn granted(&self) -> Granted {
        if self.is_account { Granted::ToAccount } else { Granted::ToCaller }
    }
}

impl Grant {
    /// What it wants of the encryption context, as far as it is found by that: nothing, all pairs, or the first of those that there must be.
    pub(crate) fn wants(&self) -> Vec<u8> {
        let context = |pairs: &BTreeMap<String, String>, most| {
            let pairs = pairs.iter().take(most).map(|(key, value)| (key.as_str(), value.as_str()));
            EncryptionContext::from_pairs(pairs.collect()).bytes()
        };
        match &self.constraint {
            Some(Constraint::Equals(pairs)) => [WANTS_EQUAL, context(pairs, usize::MAX).as_slice()].concat(),
            Some(Constraint::Subset(pairs)) if !pairs.is_empty() => [WANTS_SUBSET, context(pairs, 1).as_slice()].concat(),
            _ => Vec::new(),
        }
    }

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
