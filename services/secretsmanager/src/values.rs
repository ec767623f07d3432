//! Values: reading the one of a version, and adding a version with a new one.

use crate::failures;
use crate::layout::{self, SECRETS, VALUES};
use crate::limits::VALUE_BYTES_MAX;
use crate::records::{Secret, Value, Version};
use crate::scope::Target;
use crate::sealing::{self, Bound, Plain};
use crate::stages::{self, CURRENT};
use alcazar_api_secretsmanager::build;
use alcazar_api_secretsmanager::ops::{GetSecretValue, PutSecretValue};
use alcazar_base::time::Timestamp;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use std::collections::BTreeSet;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Answers the value of a version.
pub(crate) fn get_secret_value(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetSecretValue, Target>,
) -> Result<Outcome<GetSecretValue>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let secret = target.usable()?;
    let version = asked_version(secret, input.version_id(), input.version_stage())?;
    let arn = target.arn();
    check_account(cx, target, version.keys().any(|key| key.is_some()))?;
    let value = stored(cx, target, &version.id)?;
    let plain = sealing::open(cx, Bound { arn: &arn, version: &version.id }, &value)?;
    let output = build::GetSecretValueResponse::new()
        .arn(arn.as_str())
        .name(secret.name.as_str())
        .version_id(version.id.as_str())
        .created_date(version.created);
    let output = if version.stages.is_empty() { output } else { output.version_stages(version.labels()) };
    let output = match text(&plain)? {
        Some(text) => output.secret_string(text),
        None => output.secret_binary(plain.bytes.to_vec()),
    };
    note_access(cx, target, &version.id)?;
    Ok(if cx.tx.is_read_only() { Outcome::Reply(output) } else { Outcome::Commit(output) })
}

/// Adds a version to a secret.
pub(crate) fn put_secret_value(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutSecretValue, Target>,
) -> Result<Outcome<PutSecretValue>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let secret = target.usable()?;
    let plain = given(input.secret_string(), input.secret_binary())?.ok_or_else(failures::no_value)?;
    let token = input.client_request_token().ok_or_else(failures::no_token)?;
    let stages = match input.version_stages() {
        Some(stages) => stages.map(str::to_owned).collect(),
        None => BTreeSet::from([CURRENT.to_owned()]),
    };
    let mut changed = Secret::clone(secret);
    let added = add(cx, target, &mut changed, token, &plain, &stages)?;
    let labels = changed.version(token).map(Version::labels).unwrap_or_default();
    let output = build::PutSecretValueResponse::new().arn(target.arn()).name(secret.name.as_str()).version_id(token);
    let output = if labels.is_empty() { output } else { output.version_stages(labels) };
    Ok(match added {
        Added::Before => Outcome::Reply(output),
        Added::Now => {
            target.put(cx, changed)?;
            Outcome::Commit(output)
        }
    })
}

/// Whether a version was added by this call, or by one before it with the same token and value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Added {
    /// By this call.
    Now,
    /// By a call before it.
    Before,
}

/// Adds a version with that token as its id and those labels to `secret`, seals its value, and drops what the quota leaves no room
/// for. The secret itself is not written.
///
/// # Errors
/// `ResourceExistsException` for a token that made a version with another value; what KMS refuses; what the labels allow not.
pub(crate) fn add(
    cx: &mut Context<'_>,
    target: &Target,
    secret: &mut Secret,
    token: &str,
    plain: &Plain,
    labels: &BTreeSet<String>,
) -> Result<Added, Failure> {
    let arn = target.arn();
    let bound = Bound { arn: &arn, version: token };
    if let Some(version) = secret.version(token) {
        let value = stored(cx, target, &version.id)?;
        let same = sealing::holds(cx, bound, &value, plain)?;
        return if same { Ok(Added::Before) } else { Err(failures::version_exists(token, &arn)) };
    }
    let now = cx.now();
    check_account(cx, target, secret.key.is_some())?;
    let number = secret.next_version;
    secret.next_version = number.saturating_add(1);
    let version = Version {
        id: token.to_owned(),
        number,
        created: now,
        accessed: None,
        stages: BTreeSet::new(),
        key: secret.key.clone(),
        further_keys: Vec::new(),
    };
    let dropped = stages::add_version(secret, version, labels)?;
    let place = &target.place;
    let key = sealing::kms_key_arn(secret.key.as_deref(), place.account, &place.region);
    let value = sealing::seal(cx, &key, bound, plain)?;
    cx.tx.put(&VALUES, &layout::value(place.account, &place.region, &place.name, token), value)?;
    for id in &dropped {
        cx.tx.delete(&VALUES, &layout::value(place.account, &place.region, &place.name, id))?;
    }
    secret.changed = now;
    Ok(Added::Now)
}

/// The value of a request, if it has one.
///
/// # Errors
/// `InvalidParameterException` for two values, or one that is too large.
pub(crate) fn given(text: Option<&str>, binary: Option<&[u8]>) -> Result<Option<Plain>, Failure> {
    let (bytes, binary) = match (text, binary) {
        (Some(_), Some(_)) => return Err(failures::both_values()),
        (Some(text), None) => (text.as_bytes(), false),
        (None, Some(bytes)) => (bytes, true),
        (None, None) => return Ok(None),
    };
    if bytes.len() > VALUE_BYTES_MAX {
        return Err(failures::value_too_large(VALUE_BYTES_MAX));
    }
    Ok(Some(Plain { bytes: Zeroizing::new(bytes.to_vec()), binary }))
}

/// The sealed value of a version.
///
/// # Errors
/// When the store can't say; a version without a value is a damaged store.
pub(crate) fn stored(cx: &mut Context<'_>, target: &Target, version: &str) -> Result<Arc<Value>, Failure> {
    let place = &target.place;
    let value = cx.tx.get(&VALUES, &layout::value(place.account, &place.region, &place.name, version))?;
    value.ok_or_else(|| failures::internal("a version has no value"))
}

/// Another account's secret needs a key of a customer's: the default key is for its own account alone.
///
/// # Errors
/// `InvalidRequestException` in AWS's words.
pub(crate) fn check_account(cx: &Context<'_>, target: &Target, own_key: bool) -> Result<(), Failure> {
    let own = cx.caller().principal.account() == Some(target.place.account);
    if own || own_key { Ok(()) } else { Err(failures::default_key_across_accounts()) }
}

/// The version that a request asks for: by id, by label, or the current one.
fn asked_version<'s>(secret: &'s Secret, id: Option<&str>, stage: Option<&str>) -> Result<&'s Version, Failure> {
    let Some(id) = id else {
        let stage = stage.unwrap_or(CURRENT);
        return secret.staged(stage).ok_or_else(|| failures::stage_not_found(stage));
    };
    let version = secret.version(id).ok_or_else(|| failures::version_not_found(id))?;
    match stage {
        Some(stage) if !version.stages.contains(stage) => Err(failures::stage_of_another_version()),
        _ => Ok(version),
    }
}

/// The text of a value that was given as text.
fn text(plain: &Plain) -> Result<Option<&str>, Failure> {
    if plain.binary {
        return Ok(None);
    }
    std::str::from_utf8(&plain.bytes).map(Some).map_err(|_| failures::internal("a secret string is not text"))
}

/// Writes down that a version was read today.
///
/// AWS: API reference, `SecretVersionsListEntry`: "the resolution of this field is at the date level". So one read a day commits,
/// and all others of that day write nothing.
fn note_access(cx: &mut Context<'_>, target: &Target, version: &str) -> Result<(), Failure> {
    let today = Timestamp::from_millis(cx.now().millis().div_euclid(DAY_MILLIS).saturating_mul(DAY_MILLIS));
    let read_before = target.secret.version(version).is_some_and(|version| version.accessed == Some(today));
    if read_before && target.secret.accessed == Some(today) {
        return Ok(());
    }
    let mut secret = Secret::clone(&target.secret);
    secret.accessed = Some(today);
    for version in secret.versions.iter_mut().filter(|have| have.id == version) {
        version.accessed = Some(today);
    }
    let place = &target.place;
    cx.tx.put(&SECRETS, &layout::secret(place.account, &place.region, &place.name), secret)?;
    Ok(())
}

const DAY_MILLIS: i64 = 86_400_000;
