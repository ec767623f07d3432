//! Tags of users, roles and policies.

use crate::entity::Found;
use crate::failures;
use crate::limits::TAGS_MAX;
use crate::paging::{Listed, Paging};
use crate::records::{ManagedPolicy, Role, User};
use crate::scope::Managed;
use alcazar_api_iam::ops::{
    ListPolicyTags, ListRoleTags, ListUserTags, TagPolicy, TagRole, TagUser, UntagPolicy, UntagRole, UntagUser,
};
use alcazar_api_iam::{build, view};
use alcazar_base::build::Empty;
use alcazar_base::view::List;
use alcazar_service::{Authorized, Context, Failure, Outcome};

type Tags = Vec<(String, String)>;

/// Tags a user.
pub(crate) fn tag_user(cx: &mut Context<'_>, call: Authorized<'_, TagUser, Found<User>>) -> Result<Outcome<TagUser>, Failure> {
    let tags = merged(&call.subject.record.tags, call.input().tags())?;
    call.subject.update(cx, |user| user.tags = tags)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Tags a role.
pub(crate) fn tag_role(cx: &mut Context<'_>, call: Authorized<'_, TagRole, Found<Role>>) -> Result<Outcome<TagRole>, Failure> {
    let tags = merged(&call.subject.record.tags, call.input().tags())?;
    call.subject.update(cx, |role| role.tags = tags)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Tags a policy.
pub(crate) fn tag_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, TagPolicy, Found<ManagedPolicy>>,
) -> Result<Outcome<TagPolicy>, Failure> {
    let tags = merged(&call.subject.record.tags, call.input().tags())?;
    call.subject.update(cx, |policy| policy.tags = tags)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Takes tags off a user.
pub(crate) fn untag_user(
    cx: &mut Context<'_>,
    call: Authorized<'_, UntagUser, Found<User>>,
) -> Result<Outcome<UntagUser>, Failure> {
    call.subject.update(cx, |user| without(&mut user.tags, call.input().tag_keys()))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Takes tags off a role.
pub(crate) fn untag_role(
    cx: &mut Context<'_>,
    call: Authorized<'_, UntagRole, Found<Role>>,
) -> Result<Outcome<UntagRole>, Failure> {
    call.subject.update(cx, |role| without(&mut role.tags, call.input().tag_keys()))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Takes tags off a policy.
pub(crate) fn untag_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, UntagPolicy, Found<ManagedPolicy>>,
) -> Result<Outcome<UntagPolicy>, Failure> {
    call.subject.update(cx, |policy| without(&mut policy.tags, call.input().tag_keys()))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Lists a user's tags.
pub(crate) fn list_user_tags(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListUserTags, Found<User>>,
) -> Result<Outcome<ListUserTags>, Failure> {
    let input = call.input();
    let listed = page(cx, &call.subject.record.tags, input.marker(), input.max_items())?;
    let response = build::ListUserTagsResponse::new().tags(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists a role's tags.
pub(crate) fn list_role_tags(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListRoleTags, Found<Role>>,
) -> Result<Outcome<ListRoleTags>, Failure> {
    let input = call.input();
    let listed = page(cx, &call.subject.record.tags, input.marker(), input.max_items())?;
    let response = build::ListRoleTagsResponse::new().tags(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists a policy's tags; AWS's own have none.
pub(crate) fn list_policy_tags(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListPolicyTags, Managed>,
) -> Result<Outcome<ListPolicyTags>, Failure> {
    let input = call.input();
    let tags = match &call.subject {
        Managed::Own(found) => found.record.tags.as_slice(),
        Managed::Aws(_) => &[],
    };
    let listed = page(cx, tags, input.marker(), input.max_items())?;
    let response = build::ListPolicyTagsResponse::new().tags(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Tags with further ones; a key that is there, in whatever case, gets the new value.
///
/// AWS: IAM user guide, "Tagging IAM resources": keys are unique whatever their case, and `aws:` is reserved.
pub(crate) fn merged(have: &[(String, String)], given: List<'_, view::Tag<'_>>) -> Result<Tags, Failure> {
    let mut tags = have.to_vec();
    let mut seen: Vec<String> = Vec::new();
    for tag in given {
        let (key, lower) = (tag.key(), tag.key().to_lowercase());
        if lower.starts_with("aws:") {
            return Err(failures::invalid_input("Tag keys that start with aws: are reserved for system use."));
        }
        if seen.contains(&lower) {
            return Err(failures::invalid_input("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
        }
        match tags.iter_mut().find(|(have, _)| have.to_lowercase() == lower) {
            Some((_, value)) => tag.value().clone_into(value),
            None => tags.push((key.to_owned(), tag.value().to_owned())),
        }
        seen.push(lower);
    }
    if tags.len() > TAGS_MAX {
        return Err(failures::limit_exceeded("The number of tags has reached the maximum limit."));
    }
    Ok(tags)
}

/// Tags as answers show them.
pub(crate) fn shown(tags: &[(String, String)]) -> Vec<build::Tag> {
    tags.iter().map(|(key, value)| build::Tag::new().key(key).value(value)).collect()
}

fn without(tags: &mut Tags, keys: List<'_, &str>) {
    let keys: Vec<String> = keys.map(str::to_lowercase).collect();
    tags.retain(|(key, _)| !keys.contains(&key.to_lowercase()));
}

fn page(
    cx: &Context<'_>,
    tags: &[(String, String)],
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<Listed<build::Tag>, Failure> {
    Paging::of(cx, marker, max_items)?.slice(cx, shown(tags))
}
