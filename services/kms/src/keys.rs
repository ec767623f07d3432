//! Keys: making, describing, listing, enabling, disabling.

use crate::counters::{self, Counted};
use crate::crypto::MATERIAL_BYTES;
use crate::failures;
use crate::layout::{self, KEYS, MATERIALS};
use crate::limits::{KEYS_MAX, PAGE_ROWS_MAX};
use crate::named::key_arn;
use crate::pages;
use crate::policies;
use crate::records::{Key, Manager, Material, MaterialOrigin, NewKey, Rotation, State};
use crate::rotation;
use crate::scope::{Birth, KEY_TYPE, Subject};
use crate::tags;
use alcazar_api_kms::build;
use alcazar_api_kms::ops::{CreateKey, DescribeKey, DisableKey, EnableKey, ListKeys, UpdateKeyDescription};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::Scan;
use std::sync::Arc;

/// What a key is made from.
pub(crate) struct Plan {
    /// Its id.
    pub id: String,
    /// Description.
    pub description: String,
    /// Who manages it.
    pub manager: Manager,
    /// Key policy, with unique ids.
    pub policy: String,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// Automatic rotation.
    pub rotation: Option<Rotation>,
}

/// Makes a customer managed key.
pub(crate) fn create_key(cx: &mut Context<'_>, call: Authorized<'_, CreateKey, Birth>) -> Result<Outcome<CreateKey>, Failure> {
    let input = call.input();
    if input.key_spec().is_some() && input.customer_master_key_spec().is_some() {
        let message =
            "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.";
        return Err(failures::validation(message));
    }
    let Birth { account, id, arn, tags } = call.subject;
    tags::check(&tags)?;
    let tagged = !tags.is_empty();
    let policy = match input.policy() {
        Some(text) => {
            let bypass = input.bypass_policy_lockout_safety_check().unwrap_or(false);
            policies::accepted(cx, text, &policies::For { account, arn: &arn, tags: &tags, bypass })?
        }
        None => policies::default_policy(account),
    };
    let description = input.description().unwrap_or_default().to_owned();
    let plan = Plan { id, description, manager: Manager::Customer, policy, tags, rotation: None };
    let key = make(cx, account, plan)?;
    if !tagged {
        // The permission to tag, where it was asked for, has named the key already.
        cx.made(KEY_TYPE, &arn, account);
    }
    Ok(Outcome::Commit(build::CreateKeyResponse::new().key_metadata(metadata(cx, account, &key))))
}

/// Makes a key with its first material.
///
/// # Errors
/// `LimitExceededException` when the account has as many as it may.
pub(crate) fn make(cx: &mut Context<'_>, account: AccountId, plan: Plan) -> Result<Arc<Key>, Failure> {
    let Plan { id, description, manager, policy, tags, rotation } = plan;
    let region = cx.region().to_owned();
    let created = cx.now();
    let counter = match manager {
        Manager::Aws => None,
        Manager::Customer => {
            let start = u32::from_be_bytes(cx.random());
            let keys = Counted { account, region: &region, what: counters::KEYS };
            let counter = counters::take(&mut cx.tx, keys, KEYS_MAX, start)?;
            Some(counter.ok_or_else(|| failures::limit_exceeded(format!("The account has {KEYS_MAX} keys in this region.")))?)
        }
    };
    let material = new_material(1, &cx.random(), created, MaterialOrigin::Creation);
    let material_id = material.id.clone();
    cx.tx.put(&MATERIALS, &layout::material(account, &region, &id, 1), material)?;
    if let Some(rotation) = &rotation {
        cx.tx.due_at(rotation.next, rotation::job(account, &region, &id))?;
    }
    let at = layout::key(account, &region, &id);
    let key = Key::new(NewKey { id, created, description, manager, policy, tags, material_id, rotation, counter });
    Ok(cx.tx.put(&KEYS, &at, key)?)
}

/// A material from random bytes: half of them are its secret, half its id.
pub(crate) fn new_material(number: u32, random: &[u8; 64], since: Timestamp, origin: MaterialOrigin) -> Material {
    let (secret, id) = random.split_at(MATERIAL_BYTES);
    Material { number, id: hex::encode(id), secret: Secret::new(secret.to_vec()), since, origin }
}

/// Describes a key.
#[expect(clippy::unnecessary_wraps, reason = "handlers share one signature")]
pub(crate) fn describe_key(
    cx: &mut Context<'_>,
    call: Authorized<'_, DescribeKey, Subject>,
) -> Result<Outcome<DescribeKey>, Failure> {
    let Subject { account, key, made, .. } = call.subject;
    let output = build::DescribeKeyResponse::new().key_metadata(metadata(cx, account, &key));
    Ok(if made { Outcome::Commit(output) } else { Outcome::Reply(output) })
}

/// Lists the keys of the caller's account and region.
pub(crate) fn list_keys(cx: &mut Context<'_>, call: Authorized<'_, ListKeys, AccountId>) -> Result<Outcome<ListKeys>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let limit = pages::limit(input.limit(), 100, 1_000)?.min(PAGE_ROWS_MAX);
    let region = cx.region().to_owned();
    let scan = Scan::of(&layout::keys(account, &region)).limit(limit);
    let page = cx.tx.scan(&KEYS, &pages::resumed(cx, scan, input.marker())?)?;
    let now = cx.now();
    let next = pages::marker(cx, page.next.as_ref())?;
    let keys = page
        .rows
        .iter()
        .filter(|(_, key)| !key.is_gone(now))
        .map(|(_, key)| build::KeyListEntry::new().key_id(key.id.as_str()).key_arn(key_arn(&region, account, &key.id)));
    Ok(Outcome::Reply(build::ListKeysResponse::new().keys(keys).truncated(next.is_some()).maybe_next_marker(next)))
}

/// Lets a key be used again.
pub(crate) fn enable_key(cx: &mut Context<'_>, call: Authorized<'_, EnableKey, Subject>) -> Result<Outcome<EnableKey>, Failure> {
    let subject = call.subject;
    subject.check_not_pending_deletion()?;
    let mut key = Key { state: State::Enabled, ..Key::clone(&subject.key) };
    rotation::catch_up(cx, subject.account, &mut key)?;
    subject.put(cx, key)?;
    Ok(Outcome::Commit(Empty))
}

/// Keeps a key from being used.
pub(crate) fn disable_key(
    cx: &mut Context<'_>,
    call: Authorized<'_, DisableKey, Subject>,
) -> Result<Outcome<DisableKey>, Failure> {
    let subject = call.subject;
    subject.check_not_pending_deletion()?;
    subject.put(cx, Key { state: State::Disabled, ..Key::clone(&subject.key) })?;
    Ok(Outcome::Commit(Empty))
}

/// Changes a key's description.
pub(crate) fn update_key_description(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateKeyDescription, Subject>,
) -> Result<Outcome<UpdateKeyDescription>, Failure> {
    let description = call.input().description().to_owned();
    let subject = call.subject;
    subject.check_not_pending_deletion()?;
    subject.put(cx, Key { description, ..Key::clone(&subject.key) })?;
    Ok(Outcome::Commit(Empty))
}

/// What `DescribeKey` shows. AWS: recorded answers have these members and no others.
fn metadata(cx: &Context<'_>, account: AccountId, key: &Key) -> build::KeyMetadata {
    let (state, deletion) = match key.state {
        State::Enabled => ("Enabled", None),
        State::Disabled => ("Disabled", None),
        State::PendingDeletion { at } => ("PendingDeletion", Some(at)),
    };
    build::KeyMetadata::new()
        .aws_account_id(account.to_string())
        .key_id(key.id.as_str())
        .arn(key_arn(cx.region(), account, &key.id))
        .creation_date(key.created)
        .enabled(key.state == State::Enabled)
        .description(key.description.as_str())
        .key_usage(KEY_USAGE)
        .key_state(state)
        .maybe_deletion_date(deletion)
        .origin(ORIGIN)
        .key_manager(match key.manager {
            Manager::Customer => "CUSTOMER",
            Manager::Aws => "AWS",
        })
        .customer_master_key_spec(KEY_SPEC)
        .key_spec(KEY_SPEC)
        .encryption_algorithms([KEY_SPEC])
        .multi_region(false)
        .current_key_material_id(key.material_id.as_str())
}

/// Key spec and encryption algorithm of every key here.
pub(crate) const KEY_SPEC: &str = "SYMMETRIC_DEFAULT";
/// Key usage of every key here.
pub(crate) const KEY_USAGE: &str = "ENCRYPT_DECRYPT";
/// Origin of every key's material here.
pub(crate) const ORIGIN: &str = "AWS_KMS";
