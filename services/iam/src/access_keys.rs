//! Access keys of users and of the root user.

use crate::accounts::{RootCredentials, generated};
use crate::failures;
use crate::layout::{self, ACCESS_KEYS, ACCESS_KEYS_OF};
use crate::limits::{ACCESS_KEYS_MAX, KEY_TRIES_MAX};
use crate::paging::{Paging, Rows};
use crate::records::{AccessKey, Owner};
use crate::scope::Holder;
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{CreateAccessKey, DeleteAccessKey, GetAccessKeyLastUsed, ListAccessKeys, UpdateAccessKey};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_service::trail::{LAST_USES, last_use};
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::{Key, Prefix, Scan};
use std::sync::Arc;

/// Makes an access key; its secret is in this answer and never in another.
pub(crate) fn create_access_key(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateAccessKey, Holder>,
) -> Result<Outcome<CreateAccessKey>, Failure> {
    let holder = &call.subject;
    let all = Scan::of(&holder.keys()).limit(ACCESS_KEYS_MAX);
    if cx.tx.scan_index(&ACCESS_KEYS, &ACCESS_KEYS_OF, &all)?.rows.len() >= ACCESS_KEYS_MAX {
        return Err(failures::quota("AccessKeysPerUser", ACCESS_KEYS_MAX));
    }
    let account = holder.account();
    let made = unused(cx, account)?;
    let record = AccessKey {
        id: made.access_key_id.clone(),
        account,
        owner: holder.owner(),
        secret: made.secret.clone(),
        active: true,
        created: cx.now(),
    };
    cx.tx.put(&ACCESS_KEYS, &layout::access_key(account, &made.access_key_id), record)?;
    let key = build::AccessKey::new()
        .maybe_user_name(holder.user_name())
        .access_key_id(made.access_key_id)
        .status("Active")
        .secret_access_key(made.secret.expose_str().unwrap_or_default())
        .create_date(cx.now());
    Ok(Outcome::Commit(build::CreateAccessKeyResponse::new().access_key(key)))
}

/// Lists access keys, without their secrets.
pub(crate) fn list_access_keys(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListAccessKeys, Holder>,
) -> Result<Outcome<ListAccessKeys>, Failure> {
    let (input, holder) = (call.input(), &call.subject);
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let rows = Rows { table: &ACCESS_KEYS, index: Some(ACCESS_KEYS_OF), prefix: holder.keys() };
    let listed = paging.rows(cx, &rows, |_, _, key| {
        let shown = build::AccessKeyMetadata::new().maybe_user_name(holder.user_name()).access_key_id(&key.id);
        Ok(Some(shown.status(status(key)).create_date(key.created)))
    })?;
    let response = build::ListAccessKeysResponse::new().access_key_metadata(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Accepts an access key, or refuses it for a while.
pub(crate) fn update_access_key(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateAccessKey, Holder>,
) -> Result<Outcome<UpdateAccessKey>, Failure> {
    let input = call.input();
    let (at, key) = find(cx, &call.subject, input.access_key_id())?;
    let active = match input.status() {
        "Active" => true,
        "Inactive" => false,
        other => return Err(failures::invalid_input(format!("An access key cannot be given the status {other}."))),
    };
    cx.tx.put(&ACCESS_KEYS, &at, AccessKey { active, ..AccessKey::clone(&key) })?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes an access key.
pub(crate) fn delete_access_key(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteAccessKey, Holder>,
) -> Result<Outcome<DeleteAccessKey>, Failure> {
    let id = call.input().access_key_id();
    let (at, _) = find(cx, &call.subject, id)?;
    cx.tx.delete(&ACCESS_KEYS, &at)?;
    cx.tx.delete(&LAST_USES, &last_use(call.subject.account(), id))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Tells when, where and for which service an access key was last used, as far as the trail has written it: the calls of the last
/// second, and of the last minute for the same service and region, may be missing.
pub(crate) fn get_access_key_last_used(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetAccessKeyLastUsed, Holder>,
) -> Result<Outcome<GetAccessKeyLastUsed>, Failure> {
    let at = last_use(call.subject.account(), call.input().access_key_id());
    let used = match cx.tx.get(&LAST_USES, &at)? {
        Some(last) => build::AccessKeyLastUsed::new().last_used_date(last.time).service_name(&last.service).region(&last.region),
        None => build::AccessKeyLastUsed::new().service_name("N/A").region("N/A"),
    };
    let response = build::GetAccessKeyLastUsedResponse::new().maybe_user_name(call.subject.user_name());
    Ok(Outcome::Reply(response.access_key_last_used(used)))
}

/// A new key. An id that carries its account has 39 random bits, so that one in use may come up again.
fn unused(cx: &mut Context<'_>, account: AccountId) -> Result<RootCredentials, Failure> {
    for _ in 0..KEY_TRIES_MAX {
        let made = generated("AKIA", account, &cx.random());
        if cx.tx.get(&ACCESS_KEYS, &layout::access_key(account, &made.access_key_id))?.is_none() {
            return Ok(made);
        }
    }
    Err(Failure::internal(cx.service(), "every new access key id was taken"))
}

fn find(cx: &mut Context<'_>, holder: &Holder, id: &str) -> Result<(Key, Arc<AccessKey>), Failure> {
    let at = layout::access_key(holder.account(), id);
    let key = cx.tx.get(&ACCESS_KEYS, &at)?.filter(|key| key.owner == holder.owner());
    key.map(|key| (at, key)).ok_or_else(|| failures::no_access_key(id))
}

fn status(key: &AccessKey) -> &'static str {
    if key.active { "Active" } else { "Inactive" }
}

impl Holder {
    fn account(&self) -> AccountId {
        match self {
            Self::Root(account) => *account,
            Self::User(found) => found.account,
        }
    }

    fn owner(&self) -> Owner {
        match self {
            Self::Root(_) => Owner::Root,
            Self::User(found) => Owner::User(found.record.id.clone()),
        }
    }

    /// AWS: keys of the root user are shown without a name.
    fn user_name(&self) -> Option<&str> {
        match self {
            Self::Root(_) => None,
            Self::User(found) => Some(&found.record.name),
        }
    }

    /// Where the index of its access keys lies.
    fn keys(&self) -> Prefix {
        let id = match self {
            Self::Root(_) => "",
            Self::User(found) => &found.record.id,
        };
        ACCESS_KEYS_OF.key(self.account(), "").plain(id).prefix()
    }
}
