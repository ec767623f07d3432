//! The key that a request names: by id, ARN, alias name or alias ARN, in the caller's account or another.

use crate::failures;
use crate::layout::{self, ALIASES, KEYS};
use crate::managed;
use crate::records::Key;
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_service::{Context, Failure};
use std::sync::Arc;

/// How a request may name a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forms {
    /// Key id and key ARN.
    Keys,
    /// These, and alias name and alias ARN.
    KeysAndAliases,
}

/// A key as a request named it, whether or not it is there.
#[derive(Debug)]
pub(crate) struct Named {
    /// The account that it is in, or would be.
    pub account: AccountId,
    /// Its ARN; of an alias that leads nowhere the alias's.
    pub arn: String,
    /// Its alias, if the request named that.
    pub alias: Option<String>,
    /// Its record, or what the allowed are told.
    pub key: Result<Arc<Key>, Failure>,
    /// Whether it was made just now: the first use of an AWS managed key.
    pub made: bool,
}

/// Finds the key that `text` names.
///
/// # Errors
/// For what names no key at all, or one of another region.
pub(crate) fn named(cx: &mut Context<'_>, text: &str, forms: Forms) -> Result<Named, Failure> {
    let (account, resource) = if text.starts_with("arn:") {
        let malformed = || failures::invalid_arn(text, models(cx, "InvalidArnException"));
        let arn = Arn::parse(text).filter(|arn| arn.partition == "aws" && arn.service == "kms").ok_or_else(malformed)?;
        let account = arn.account_id().ok_or_else(malformed)?;
        if arn.region != cx.region() {
            return Err(failures::other_region(arn.region));
        }
        let resource = match arn.resource.split_once('/') {
            Some(("key", id)) => id,
            Some(("alias", _)) if forms == Forms::KeysAndAliases => arn.resource,
            _ => return Err(malformed()),
        };
        (account, resource)
    } else {
        (cx.account()?, text)
    };
    if forms == Forms::KeysAndAliases && resource.starts_with(ALIAS_PREFIX) {
        return by_alias(cx, account, resource);
    }
    if !is_key_id(resource) {
        return Err(failures::invalid_key_id(resource));
    }
    by_id(cx, account, resource)
}

/// The key of that id.
///
/// # Errors
/// When the store can't say.
pub(crate) fn by_id(cx: &mut Context<'_>, account: AccountId, id: &str) -> Result<Named, Failure> {
    let arn = key_arn(cx.region(), account, id);
    let key = read(cx, account, id)?.ok_or_else(|| failures::key_not_found(&arn));
    Ok(Named { account, arn, alias: None, key, made: false })
}

/// The record of a key, unless its deletion is due.
///
/// # Errors
/// When the store can't say.
pub(crate) fn read(cx: &mut Context<'_>, account: AccountId, id: &str) -> Result<Option<Arc<Key>>, Failure> {
    let now = cx.now();
    let at = layout::key(account, cx.region(), id);
    Ok(cx.tx.get(&KEYS, &at)?.filter(|key| !key.is_gone(now)))
}

fn by_alias(cx: &mut Context<'_>, account: AccountId, name: &str) -> Result<Named, Failure> {
    let alias = Some(name.to_owned());
    let at = layout::alias(account, cx.region(), name);
    if let Some(found) = cx.tx.get(&ALIASES, &at)? {
        // An alias outlives its key's due deletion until the job has been there.
        let named = by_id(cx, account, &found.key_id)?;
        if named.key.is_ok() {
            return Ok(Named { alias, ..named });
        }
    } else if let Some(service) = managed::made_on_use(cx, account, name) {
        let key = managed::create(cx, account, service)?;
        let arn = key_arn(cx.region(), account, &key.id);
        return Ok(Named { account, arn, alias, key: Ok(key), made: true });
    }
    let arn = alias_arn(cx.region(), account, name);
    let failure = failures::alias_not_found(&arn);
    Ok(Named { account, arn, alias, key: Err(failure), made: false })
}

/// ARN of a key.
pub(crate) fn key_arn(region: &str, account: AccountId, id: &str) -> String {
    format!("arn:aws:kms:{region}:{account}:key/{id}")
}

/// ARN of an alias, whose name begins with `alias/`.
pub(crate) fn alias_arn(region: &str, account: AccountId, name: &str) -> String {
    format!("arn:aws:kms:{region}:{account}:{name}")
}

/// A UUID, or a multi-Region key's id (none of which is here).
fn is_key_id(id: &str) -> bool {
    let hex = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    match id.strip_prefix("mrk-") {
        Some(digits) => digits.len() == 32 && hex(digits),
        None => crate::crypto::key_id_bytes(id).is_some(),
    }
}

/// Whether the model of the operation that runs lists the error.
pub(crate) fn models(cx: &Context<'_>, error: &str) -> bool {
    let service = cx.service();
    cx.operation().errors.iter().any(|id| service.shape(*id).name == error)
}

/// What names of aliases begin with.
pub(crate) const ALIAS_PREFIX: &str = "alias/";
