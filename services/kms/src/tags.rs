//! Tags of keys.

use crate::failures;
use crate::limits::TAGS_MAX;
use crate::pages;
use crate::records::Key;
use crate::scope::{self, Subject};
use alcazar_api_kms::ops::{ListResourceTags, TagResource, UntagResource};
use alcazar_api_kms::{build, view};
use alcazar_base::build::Empty;
use alcazar_base::view::List;
use alcazar_service::{Authorized, Context, Failure, Outcome, Scope};

/// The tags of a request, in its order.
pub(crate) fn of_request(tags: Option<List<'_, view::Tag<'_>>>) -> Vec<(String, String)> {
    let tags = tags.into_iter().flatten();
    tags.map(|tag| (tag.tag_key().to_owned(), tag.tag_value().to_owned())).collect()
}

/// What a request may set.
///
/// # Errors
/// `TagException` for a reserved key, or one that is there twice; `LimitExceededException` for too many.
pub(crate) fn check(tags: &[(String, String)]) -> Result<(), Failure> {
    if tags.len() > TAGS_MAX {
        return Err(too_many());
    }
    for (index, (key, _)) in tags.iter().enumerate() {
        if tags.iter().take(index).any(|(other, _)| other == key) {
            return Err(failures::tag("Duplicate tag keys"));
        }
        check_key(key)?;
    }
    Ok(())
}

fn check_key(key: &str) -> Result<(), Failure> {
    let reserved = key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"));
    // AWS: recorded.
    if reserved { Err(failures::tag("Tags beginning with aws: are reserved")) } else { Ok(()) }
}

fn too_many() -> Failure {
    failures::limit_exceeded(format!("A key has at most {TAGS_MAX} tags."))
}

/// `TagResource`.
pub(crate) fn tag_scope(cx: &mut Context<'_>, input: view::TagResourceRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let tags = of_request(Some(input.tags()));
    scope::key_with(cx, input.key_id(), false, |ask| {
        ask.request_tags(tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))
    })
}

/// `UntagResource`.
pub(crate) fn untag_scope(cx: &mut Context<'_>, input: view::UntagResourceRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let keys: Vec<String> = input.tag_keys().map(str::to_owned).collect();
    scope::key_with(cx, input.key_id(), false, |ask| ask.key_set("aws:TagKeys", keys))
}

/// Sets tags of a key.
pub(crate) fn tag_resource(
    cx: &mut Context<'_>,
    call: Authorized<'_, TagResource, Subject>,
) -> Result<Outcome<TagResource>, Failure> {
    let new = of_request(Some(call.input().tags()));
    let subject = call.subject;
    check(&new)?;
    subject.check_not_pending_deletion()?;
    let mut tags = subject.key.tags.clone();
    for (key, value) in new {
        match tags.iter_mut().find(|(have, _)| *have == key) {
            Some((_, have)) => *have = value,
            None => tags.push((key, value)),
        }
    }
    if tags.len() > TAGS_MAX {
        return Err(too_many());
    }
    subject.put(cx, Key { tags, ..Key::clone(&subject.key) })?;
    Ok(Outcome::Commit(Empty))
}

/// Takes tags off a key; those that it does not have do not matter.
pub(crate) fn untag_resource(
    cx: &mut Context<'_>,
    call: Authorized<'_, UntagResource, Subject>,
) -> Result<Outcome<UntagResource>, Failure> {
    let keys: Vec<&str> = call.input().tag_keys().collect();
    let subject = call.subject;
    for key in &keys {
        check_key(key)?;
    }
    subject.check_not_pending_deletion()?;
    let tags = subject.key.tags.iter().filter(|(key, _)| !keys.contains(&key.as_str())).cloned().collect();
    subject.put(cx, Key { tags, ..Key::clone(&subject.key) })?;
    Ok(Outcome::Commit(Empty))
}

/// Lists the tags of a key by their keys.
pub(crate) fn list_resource_tags(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListResourceTags, Subject>,
) -> Result<Outcome<ListResourceTags>, Failure> {
    let input = call.input();
    let limit = pages::limit(input.limit(), 50, 50)?;
    let (tags, next) = pages::of_all(cx, call.subject.key.tags.clone(), |(key, _)| key, limit, input.marker())?;
    let tags = tags.into_iter().map(|(key, value)| build::Tag::new().tag_key(key).tag_value(value));
    let output = build::ListResourceTagsResponse::new().tags(tags);
    Ok(Outcome::Reply(output.truncated(next.is_some()).maybe_next_marker(next)))
}
