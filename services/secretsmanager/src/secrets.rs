//! Secrets: making them, describing them, changing what they are.

use crate::failures;
use crate::identifier::SUFFIX_CHARS;
use crate::layout::{self, VALUES};
use crate::records::{Secret, Value, Version};
use crate::scope::{Creation, Target};
use crate::sealing::{self, Bound};
use crate::stages::{CURRENT, PENDING, PREVIOUS};
use crate::values::{self, Added};
use crate::{deletion, tags};
use alcazar_api_secretsmanager::ops::{CreateSecret, DescribeSecret, UpdateSecret};
use alcazar_api_secretsmanager::{build, view};
use alcazar_base::value;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Makes a secret, with a first version if the request has a value.
pub(crate) fn create_secret(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateSecret, Creation>,
) -> Result<Outcome<CreateSecret>, Failure> {
    let (input, Creation { place, existing }) = (call.input(), &call.subject);
    let plain = values::given(input.secret_string(), input.secret_binary())?;
    let token = input.client_request_token();
    if plain.is_some() && token.is_none() {
        return Err(failures::no_token());
    }
    if let Some(existing) = existing {
        let target = Target { place: place.clone(), secret: Arc::clone(existing) };
        return created_before(cx, &target, token, plain.as_ref());
    }
    // What is left of a secret whose recovery window is over makes room.
    deletion::clear(&mut cx.tx, place)?;
    let now = cx.now();
    let tags = match input.tags() {
        Some(tags) => Some(tags::set(&[], tags)?),
        None => None,
    };
    let secret = Secret {
        name: place.name.clone(),
        suffix: random_suffix(cx),
        description: input.description().map(str::to_owned),
        key: input.kms_key_id().and_then(|key| sealing::named_key(key, place.account, &place.region)),
        tags,
        created: now,
        changed: now,
        accessed: None,
        deletion: None,
        versions: Vec::new(),
        next_version: 1,
    };
    let target = Target { place: place.clone(), secret: Arc::new(secret.clone()) };
    let mut secret = secret;
    if let Some(key) = &secret.key {
        sealing::check_key(cx, &sealing::kms_key_arn(Some(key), place.account, &place.region), &target.arn())?;
    }
    let mut output = build::CreateSecretResponse::new().arn(target.arn()).name(place.name.as_str());
    if let (Some(plain), Some(token)) = (&plain, token) {
        values::add(cx, &target, &mut secret, token, plain, &BTreeSet::from([CURRENT.to_owned()]))?;
        output = output.version_id(token);
    }
    target.put(cx, secret)?;
    Ok(Outcome::Commit(output))
}

/// A name that is taken: a retry with the same token and value is told what the first call was; anything else is refused.
fn created_before(
    cx: &mut Context<'_>,
    target: &Target,
    token: Option<&str>,
    plain: Option<&sealing::Plain>,
) -> Result<Outcome<CreateSecret>, Failure> {
    let secret = &target.secret;
    if secret.deletion.is_some() {
        return Err(failures::name_scheduled_for_deletion());
    }
    let name_taken = || failures::secret_exists(&secret.name);
    let (Some(token), Some(plain)) = (token, plain) else { return Err(name_taken()) };
    let version = secret.version(token).ok_or_else(name_taken)?;
    let arn = target.arn();
    let value = values::stored(cx, target, &version.id)?;
    if !sealing::holds(cx, Bound { arn: &arn, version: token }, &value, plain)? {
        return Err(name_taken());
    }
    Ok(Outcome::Reply(build::CreateSecretResponse::new().arn(arn).name(secret.name.as_str()).version_id(token)))
}

/// Says everything of a secret but its values.
pub(crate) fn describe_secret(
    _: &mut Context<'_>,
    call: Authorized<'_, DescribeSecret, Target>,
) -> Result<Outcome<DescribeSecret>, Failure> {
    let (target, secret) = (&call.subject, &call.subject.secret);
    let stages: Vec<_> = secret.stages().map(|(id, labels)| (id, value::Value::from(labels))).collect();
    Ok(Outcome::Reply(
        build::DescribeSecretResponse::new()
            .arn(target.arn())
            .name(secret.name.as_str())
            .maybe_description(secret.description.as_deref().filter(|text| !text.is_empty()))
            .maybe_kms_key_id(secret.key.as_deref())
            .last_changed_date(secret.changed)
            .maybe_last_accessed_date(secret.accessed)
            .maybe_deleted_date(secret.deletion)
            .maybe_tags(secret.tags.as_ref().map(|_| tags::shown(secret)))
            .maybe_version_ids_to_stages((!stages.is_empty()).then_some(stages))
            .created_date(secret.created),
    ))
}

/// Changes a secret's description, its key, its value, or several of them.
pub(crate) fn update_secret(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateSecret, Target>,
) -> Result<Outcome<UpdateSecret>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let mut secret = Secret::clone(target.usable()?);
    let plain = values::given(input.secret_string(), input.secret_binary())?;
    let token = input.client_request_token();
    if plain.is_some() && token.is_none() {
        return Err(failures::no_token());
    }
    let mut changes = false;
    if let Some(description) = input.description() {
        secret.description = Some(description.to_owned());
        changes = true;
    }
    changes |= change_key(cx, target, &mut secret, input)?;
    let mut output = build::UpdateSecretResponse::new().arn(target.arn()).name(secret.name.as_str());
    if let (Some(plain), Some(token)) = (&plain, token) {
        let added = values::add(cx, target, &mut secret, token, plain, &BTreeSet::from([CURRENT.to_owned()]))?;
        changes |= added == Added::Now;
        output = output.version_id(token);
    }
    if !changes {
        return Ok(Outcome::Reply(output));
    }
    secret.changed = cx.now();
    target.put(cx, secret)?;
    Ok(Outcome::Commit(output))
}

/// Gives a secret another key, and has the versions that rotation works with sealed under it too. Answers whether it did.
///
/// AWS: user guide, "Secret encryption and decryption": the versions with `AWSCURRENT`, `AWSPENDING` and `AWSPREVIOUS` are sealed
/// again; "you can use the old key or the new one to decrypt the secret when you retrieve it".
fn change_key(
    cx: &mut Context<'_>,
    target: &Target,
    secret: &mut Secret,
    input: view::UpdateSecretRequest<'_>,
) -> Result<bool, Failure> {
    let Some(given) = input.kms_key_id() else { return Ok(false) };
    let place = &target.place;
    let key = sealing::named_key(given, place.account, &place.region);
    values::check_account(cx, target, key.is_some())?;
    if key == secret.key {
        return Ok(false);
    }
    let (arn, kms_key) = (target.arn(), sealing::kms_key_arn(key.as_deref(), place.account, &place.region));
    sealing::check_key(cx, &kms_key, &arn)?;
    secret.key.clone_from(&key);
    for version in secret.versions.iter_mut().filter(|version| follows_key(version, key.as_deref())) {
        let row = layout::value(place.account, &place.region, &place.name, &version.id);
        let mut value = Value::clone(&*values::stored(cx, target, &version.id)?);
        if let Some(data_key) = sealing::seal_key_again(cx, &kms_key, Bound { arn: &arn, version: &version.id }, &value)? {
            version.add_key(&mut value, key.clone(), data_key);
            cx.tx.put(&VALUES, &row, value)?;
        }
    }
    Ok(true)
}

fn follows_key(version: &Version, key: Option<&str>) -> bool {
    let worked_with = [CURRENT, PENDING, PREVIOUS].iter().any(|stage| version.stages.contains(*stage));
    worked_with && version.keys().next_back().flatten() != key
}

/// The six characters that tell this secret's ARN from that of every other secret that has had its name.
fn random_suffix(cx: &mut Context<'_>) -> String {
    let mut suffix = String::with_capacity(SUFFIX_CHARS);
    while suffix.len() < SUFFIX_CHARS {
        // Of 256 bytes the first 248 give each of the 62 characters four times; the rest would favour some.
        let [byte] = cx.random();
        suffix.extend(ALPHANUMERIC.get(usize::from(byte % 62)).filter(|_| byte < 248).map(|byte| char::from(*byte)));
    }
    suffix
}

const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
