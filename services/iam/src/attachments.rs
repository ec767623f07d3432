//! Managed policies attached to users, groups and roles.

use crate::entity::{Entity, Found};
use crate::limits::ATTACHED_POLICIES_MAX;
use crate::paging::{Listed, Paging};
use crate::records::{Group, Role, User};
use crate::{boundaries, failures};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy, DetachGroupPolicy, DetachRolePolicy, DetachUserPolicy,
    ListAttachedGroupPolicies, ListAttachedRolePolicies, ListAttachedUserPolicies,
};
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};

/// Attaches a policy to a user.
pub(crate) fn attach_user_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, AttachUserPolicy, Found<User>>,
) -> Result<Outcome<AttachUserPolicy>, Failure> {
    attach(cx, &call.subject, call.input().policy_arn())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Attaches a policy to a group.
pub(crate) fn attach_group_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, AttachGroupPolicy, Found<Group>>,
) -> Result<Outcome<AttachGroupPolicy>, Failure> {
    attach(cx, &call.subject, call.input().policy_arn())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Attaches a policy to a role.
pub(crate) fn attach_role_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, AttachRolePolicy, Found<Role>>,
) -> Result<Outcome<AttachRolePolicy>, Failure> {
    attach(cx, &call.subject, call.input().policy_arn())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Detaches a policy from a user.
pub(crate) fn detach_user_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DetachUserPolicy, Found<User>>,
) -> Result<Outcome<DetachUserPolicy>, Failure> {
    detach(cx, &call.subject, call.input().policy_arn())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Detaches a policy from a group.
pub(crate) fn detach_group_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DetachGroupPolicy, Found<Group>>,
) -> Result<Outcome<DetachGroupPolicy>, Failure> {
    detach(cx, &call.subject, call.input().policy_arn())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Detaches a policy from a role.
pub(crate) fn detach_role_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DetachRolePolicy, Found<Role>>,
) -> Result<Outcome<DetachRolePolicy>, Failure> {
    detach(cx, &call.subject, call.input().policy_arn())?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Lists the policies attached to a user.
pub(crate) fn list_attached_user_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListAttachedUserPolicies, Found<User>>,
) -> Result<Outcome<ListAttachedUserPolicies>, Failure> {
    let input = call.input();
    let listed = list(cx, &*call.subject.record, input.path_prefix(), input.marker(), input.max_items())?;
    let response = build::ListAttachedUserPoliciesResponse::new().attached_policies(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists the policies attached to a group.
pub(crate) fn list_attached_group_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListAttachedGroupPolicies, Found<Group>>,
) -> Result<Outcome<ListAttachedGroupPolicies>, Failure> {
    let input = call.input();
    let listed = list(cx, &*call.subject.record, input.path_prefix(), input.marker(), input.max_items())?;
    let response = build::ListAttachedGroupPoliciesResponse::new().attached_policies(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Lists the policies attached to a role.
pub(crate) fn list_attached_role_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListAttachedRolePolicies, Found<Role>>,
) -> Result<Outcome<ListAttachedRolePolicies>, Failure> {
    let input = call.input();
    let listed = list(cx, &*call.subject.record, input.path_prefix(), input.marker(), input.max_items())?;
    let response = build::ListAttachedRolePoliciesResponse::new().attached_policies(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// What is attached already stays attached once.
fn attach<E: Entity>(cx: &mut Context<'_>, found: &Found<E>, arn: &str) -> Result<(), Failure> {
    if !boundaries::policy_exists(cx, found.account, arn)? {
        return Err(failures::not_attachable(arn));
    }
    let attached = &found.record.carried().attached;
    if attached.iter().any(|have| have == arn) {
        return Ok(());
    }
    if attached.len() >= ATTACHED_POLICIES_MAX {
        return Err(failures::quota(&format!("PoliciesPer{}", E::QUOTA), ATTACHED_POLICIES_MAX));
    }
    found.update(cx, |entity| entity.carried_mut().attached.push(arn.to_owned()))?;
    Ok(())
}

fn detach<E: Entity>(cx: &mut Context<'_>, found: &Found<E>, arn: &str) -> Result<(), Failure> {
    crate::scope::policy_name(arn)?;
    if !found.record.carried().attached.iter().any(|have| have == arn) {
        return Err(failures::no_policy(arn));
    }
    found.update(cx, |entity| entity.carried_mut().attached.retain(|have| have != arn))?;
    Ok(())
}

fn list<E: Entity>(
    cx: &Context<'_>,
    entity: &E,
    path_prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<Listed<build::AttachedPolicy>, Failure> {
    let below = path_prefix.unwrap_or("/");
    let attached = entity.carried().attached.iter().filter_map(|arn| {
        // `arn:aws:iam::123456789012:policy/path/name`: the path is what stands between `policy` and the name.
        let (_, path_and_name) = arn.split_once(":policy")?;
        let name = path_and_name.rsplit('/').next()?;
        let path = path_and_name.strip_suffix(name)?;
        path.starts_with(below).then(|| build::AttachedPolicy::new().policy_name(name).policy_arn(arn))
    });
    Paging::of(cx, marker, max_items)?.slice(cx, attached)
}
