//! Tags of secrets.

use crate::failures;
use crate::limits::TAGS_MAX;
use crate::records::Secret;
use crate::scope::{self, Target};
use alcazar_api_secretsmanager::ops::{TagResource, UntagResource};
use alcazar_api_secretsmanager::{build, view};
use alcazar_base::build::Empty;
use alcazar_base::view::List;
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Adds tags to a secret, or changes their values.
pub(crate) fn tag_resource(
    cx: &mut Context<'_>,
    call: Authorized<'_, TagResource, Target>,
) -> Result<Outcome<TagResource>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let secret = target.usable()?;
    let tags = set(secret.tags.as_deref().unwrap_or_default(), input.tags())?;
    let given = |ask: Ask| {
        let tags = input.tags().map(|tag| (key(tag), tag.value().unwrap_or_default()));
        ask.key("secretsmanager:SecretId", input.secret_id()).request_tags(tags)
    };
    retag(cx, target, tags, "secretsmanager:TagResource", given)?;
    Ok(Outcome::Commit(Empty))
}

/// Takes tags from a secret; those that it has not do not matter.
pub(crate) fn untag_resource(
    cx: &mut Context<'_>,
    call: Authorized<'_, UntagResource, Target>,
) -> Result<Outcome<UntagResource>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    let secret = target.usable()?;
    let gone: BTreeSet<&str> = input.tag_keys().collect();
    let mut tags = secret.tags.clone().unwrap_or_default();
    tags.retain(|(key, _)| !gone.contains(key.as_str()));
    let given = |ask: Ask| {
        let keys = gone.iter().map(|key| (*key).to_owned()).collect();
        ask.key("secretsmanager:SecretId", input.secret_id()).key_set("aws:TagKeys", keys)
    };
    retag(cx, target, tags, "secretsmanager:UntagResource", given)?;
    Ok(Outcome::Commit(Empty))
}

/// Tags with others set among them, in the order of tagging.
///
/// # Errors
/// `InvalidParameterException` for a key that is missing, reserved or given twice, and for too many tags.
pub(crate) fn set(tags: &[(String, String)], more: List<'_, view::Tag<'_>>) -> Result<Vec<(String, String)>, Failure> {
    let mut tags = tags.to_vec();
    let mut seen = BTreeSet::new();
    for tag in more {
        let (key, value) = (key(tag), tag.value().unwrap_or_default());
        if key.is_empty() {
            return Err(failures::invalid_parameter("A tag must have a key."));
        }
        if key.to_ascii_lowercase().starts_with(RESERVED_PREFIX) {
            return Err(failures::invalid_parameter(format!("Tag keys can't begin with {RESERVED_PREFIX}: {key}")));
        }
        if !seen.insert(key) {
            return Err(failures::invalid_parameter(format!("The request has the tag key {key} twice.")));
        }
        match tags.iter_mut().find(|(have, _)| have == key) {
            Some((_, have)) => value.clone_into(have),
            None => tags.push((key.to_owned(), value.to_owned())),
        }
    }
    if tags.len() > TAGS_MAX {
        return Err(failures::invalid_parameter(format!("A secret can't have more than {TAGS_MAX} tags.")));
    }
    Ok(tags)
}

/// A secret's tags, as answers show them.
pub(crate) fn shown(secret: &Secret) -> Vec<build::Tag> {
    secret.tags().map(|(key, value)| build::Tag::new().key(key).value(value)).collect()
}

/// Writes a secret's tags, unless the caller would lose the permission that was just used.
///
/// AWS: API reference, `TagResource` and `UntagResource`: "If successfully completing this operation would result in you losing your
/// permissions for this secret, then the operation is blocked and returns an Access Denied error."
fn retag(
    cx: &mut Context<'_>,
    target: &Target,
    tags: Vec<(String, String)>,
    action: &'static str,
    given: impl FnOnce(Ask) -> Ask,
) -> Result<(), Failure> {
    let secret = Secret { tags: Some(tags), changed: cx.now(), ..Secret::clone(&target.secret) };
    let after = Target { place: target.place.clone(), secret: Arc::new(secret.clone()) };
    let ask = given(scope::about(cx, action, &after)?);
    if !cx.would_permit(&ask)? {
        return Err(failures::no_access_after_tagging());
    }
    target.put(cx, secret)
}

fn key(tag: view::Tag<'_>) -> &str {
    tag.key().unwrap_or_default()
}

/// AWS: general reference, "Tag naming limits and requirements": the prefix is reserved, in any case of its letters.
const RESERVED_PREFIX: &str = "aws:";
