//! Inline policies of users, groups and roles.

use crate::entity::{Entity, Found};
use crate::paging::{Listed, Paging};
use crate::records::{Group, Role, User};
use crate::{documents, failures};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    DeleteGroupPolicy, DeleteRolePolicy, DeleteUserPolicy, GetGroupPolicy, GetRolePolicy, GetUserPolicy, ListGroupPolicies,
    ListRolePolicies, ListUserPolicies, PutGroupPolicy, PutRolePolicy, PutUserPolicy,
};
use alcazar_base::build::Empty;
use alcazar_policy::quota_length_chars;
use alcazar_service::{Authorized, Context, Failure, Outcome};

/// Sets an inline policy of a user.
pub(crate) fn put_user_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutUserPolicy, Found<User>>,
) -> Result<Outcome<PutUserPolicy>, Failure> {
    put(cx, &call.subject, call.input().policy_name(), call.input().policy_document())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Sets an inline policy of a group.
pub(crate) fn put_group_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutGroupPolicy, Found<Group>>,
) -> Result<Outcome<PutGroupPolicy>, Failure> {
    put(cx, &call.subject, call.input().policy_name(), call.input().policy_document())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Sets an inline policy of a role.
pub(crate) fn put_role_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutRolePolicy, Found<Role>>,
) -> Result<Outcome<PutRolePolicy>, Failure> {
    put(cx, &call.subject, call.input().policy_name(), call.input().policy_document())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Shows an inline policy of a user.
pub(crate) fn get_user_policy(
    _: &mut Context<'_>,
    call: Authorized<'_, GetUserPolicy, Found<User>>,
) -> Result<Outcome<GetUserPolicy>, Failure> {
    let (user, name) = (&call.subject.record, call.input().policy_name());
    let response = build::GetUserPolicyResponse::new().user_name(&user.name).policy_name(name);
    Ok(Outcome::Reply(response.policy_document(document(&**user, name)?)))
}

/// Shows an inline policy of a group.
pub(crate) fn get_group_policy(
    _: &mut Context<'_>,
    call: Authorized<'_, GetGroupPolicy, Found<Group>>,
) -> Result<Outcome<GetGroupPolicy>, Failure> {
    let (group, name) = (&call.subject.record, call.input().policy_name());
    let response = build::GetGroupPolicyResponse::new().group_name(&group.name).policy_name(name);
    Ok(Outcome::Reply(response.policy_document(document(&**group, name)?)))
}

/// Shows an inline policy of a role.
pub(crate) fn get_role_policy(
    _: &mut Context<'_>,
    call: Authorized<'_, GetRolePolicy, Found<Role>>,
) -> Result<Outcome<GetRolePolicy>, Failure> {
    let (role, name) = (&call.subject.record, call.input().policy_name());
    let response = build::GetRolePolicyResponse::new().role_name(&role.name).policy_name(name);
    Ok(Outcome::Reply(response.policy_document(document(&**role, name)?)))
}

/// Lists the names of a user's inline policies.
pub(crate) fn list_user_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListUserPolicies, Found<User>>,
) -> Result<Outcome<ListUserPolicies>, Failure> {
    let listed = names(cx, &*call.subject.record, call.input().marker(), call.input().max_items())?;
    let response = build::ListUserPoliciesResponse::new().policy_names(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists the names of a group's inline policies.
pub(crate) fn list_group_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListGroupPolicies, Found<Group>>,
) -> Result<Outcome<ListGroupPolicies>, Failure> {
    let listed = names(cx, &*call.subject.record, call.input().marker(), call.input().max_items())?;
    let response = build::ListGroupPoliciesResponse::new().policy_names(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists the names of a role's inline policies.
pub(crate) fn list_role_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListRolePolicies, Found<Role>>,
) -> Result<Outcome<ListRolePolicies>, Failure> {
    let listed = names(cx, &*call.subject.record, call.input().marker(), call.input().max_items())?;
    let response = build::ListRolePoliciesResponse::new().policy_names(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Deletes an inline policy of a user.
pub(crate) fn delete_user_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteUserPolicy, Found<User>>,
) -> Result<Outcome<DeleteUserPolicy>, Failure> {
    delete(cx, &call.subject, call.input().policy_name())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes an inline policy of a group.
pub(crate) fn delete_group_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteGroupPolicy, Found<Group>>,
) -> Result<Outcome<DeleteGroupPolicy>, Failure> {
    delete(cx, &call.subject, call.input().policy_name())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes an inline policy of a role.
pub(crate) fn delete_role_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteRolePolicy, Found<Role>>,
) -> Result<Outcome<DeleteRolePolicy>, Failure> {
    delete(cx, &call.subject, call.input().policy_name())?;
    Ok(Outcome::Commit(Empty::new()))
}

fn put<E: Entity>(cx: &mut Context<'_>, found: &Found<E>, name: &str, document: &str) -> Result<(), Failure> {
    documents::check_inline(document)?;
    let siblings = found.record.carried().inline.iter().filter(|(have, _)| *have != name);
    let chars = siblings.map(|(_, document)| quota_length_chars(document)).sum::<usize>() + quota_length_chars(document);
    if chars > E::INLINE_CHARS_MAX {
        let (max, kind, entity) = (E::INLINE_CHARS_MAX, E::KIND, found.record.name());
        return Err(failures::limit_exceeded(format!("Maximum policy size of {max} bytes exceeded for {kind} {entity}")));
    }
    found.update(cx, |entity| drop(entity.carried_mut().inline.insert(name.to_owned(), document.to_owned())))?;
    Ok(())
}

fn document<E: Entity>(entity: &E, name: &str) -> Result<String, Failure> {
    let document = entity.carried().inline.get(name).ok_or_else(|| no_policy::<E>(name))?;
    Ok(documents::shown(document))
}

fn names<E: Entity>(
    cx: &Context<'_>,
    entity: &E,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<Listed<String>, Failure> {
    Paging::of(cx, marker, max_items)?.slice(cx, entity.carried().inline.keys().cloned())
}

fn delete<E: Entity>(cx: &mut Context<'_>, found: &Found<E>, name: &str) -> Result<(), Failure> {
    if !found.record.carried().inline.contains_key(name) {
        return Err(no_policy::<E>(name));
    }
    found.update(cx, |entity| drop(entity.carried_mut().inline.remove(name)))?;
    Ok(())
}

fn no_policy<E: Entity>(name: &str) -> Failure {
    failures::missing(&format!("{} policy", E::KIND), name)
}
