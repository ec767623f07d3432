//! Roles and their trust policies.

use crate::counts::{self, Counted};
use crate::entity::{self, Found};
use crate::layout::ROLES;
use crate::limits::ROLES_MAX;
use crate::paging::{Paging, Rows};
use crate::records::{Carried, Role};
use crate::{boundaries, documents, failures, rewriting, tags, users};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    CreateRole, DeleteRole, GetRole, ListRoles, UpdateAssumeRolePolicy, UpdateRole, UpdateRoleDescription,
};
use alcazar_base::account::{AccountId, unique_id};
use alcazar_base::build::Empty;
use alcazar_service::trail::{LAST_USES, last_use};
use alcazar_service::{Authorized, Context, Failure, Outcome};

const COUNTED: Counted = Counted { quota: "RolesPerAccount", max: ROLES_MAX, of: |counts| &mut counts.roles };

/// Longest session of a role that does not say. Source: `MaxSessionDuration` in the API reference of `CreateRole`.
const SESSION_SECS_DEFAULT: i64 = 3_600;

/// Makes a role.
pub(crate) fn create_role(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateRole, AccountId>,
) -> Result<Outcome<CreateRole>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let name = input.role_name();
    if Found::<Role>::by_name(&mut cx.tx, account, name)?.is_some() {
        return Err(failures::exists("Role", name));
    }
    boundaries::check(cx, account, input.permissions_boundary())?;
    let trust = documents::trust(cx, input.assume_role_policy_document())?;
    let role = Role {
        id: unique_id("AROA", cx.random()),
        name: name.to_owned(),
        path: input.path().unwrap_or("/").to_owned(),
        created: cx.now(),
        description: input.description().map(str::to_owned),
        max_session_secs: input.max_session_duration().unwrap_or(SESSION_SECS_DEFAULT),
        trust,
        tags: input.tags().map_or(Ok(Vec::new()), |given| tags::merged(&[], given))?,
        boundary: input.permissions_boundary().map(str::to_owned),
        carried: Carried::default(),
    };
    counts::add(cx, account, &role.id, &COUNTED)?;
    let role = cx.tx.put(&ROLES, &entity::key::<Role>(account, name), role)?;
    // AWS: recorded in March 2025, the answer has the session's length only if the request has it.
    let shown = plain(cx, account, &role)?.maybe_description(role.description.clone());
    let shown = details(shown, &role).maybe_max_session_duration(input.max_session_duration());
    Ok(Outcome::Commit(build::CreateRoleResponse::new().role(shown)))
}

/// Tells about a role; its last use as [`crate::access_keys::get_access_key_last_used`] tells that of a key.
pub(crate) fn get_role(cx: &mut Context<'_>, call: Authorized<'_, GetRole, Found<Role>>) -> Result<Outcome<GetRole>, Failure> {
    let found = &call.subject;
    let used = match cx.tx.get(&LAST_USES, &last_use(found.account, &found.record.id))? {
        Some(last) => build::RoleLastUsed::new().last_used_date(last.time).region(&last.region),
        None => build::RoleLastUsed::new(),
    };
    let role = details(listed(cx, found.account, &found.record)?, &found.record).role_last_used(used);
    Ok(Outcome::Reply(build::GetRoleResponse::new().role(role)))
}

/// Lists roles by name.
pub(crate) fn list_roles(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListRoles, AccountId>,
) -> Result<Outcome<ListRoles>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let below = input.path_prefix().unwrap_or("/");
    let page = paging.rows(cx, &Rows::of(&ROLES, ROLES.key(account, "").prefix()), |cx, _, role| {
        role.path.starts_with(below).then(|| listed(cx, account, role)).transpose()
    })?;
    let response = build::ListRolesResponse::new().roles(page.items);
    Ok(Outcome::Reply(response.is_truncated(page.marker.is_some()).maybe_marker(page.marker)))
}

/// Changes a role's description and the length of its sessions.
pub(crate) fn update_role(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateRole, Found<Role>>,
) -> Result<Outcome<UpdateRole>, Failure> {
    let input = call.input();
    call.subject.update(cx, |role| {
        if let Some(description) = input.description() {
            role.description = Some(description.to_owned());
        }
        if let Some(seconds) = input.max_session_duration() {
            role.max_session_secs = seconds;
        }
    })?;
    Ok(Outcome::Commit(build::UpdateRoleResponse::new()))
}

/// Changes a role's description.
pub(crate) fn update_role_description(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateRoleDescription, Found<Role>>,
) -> Result<Outcome<UpdateRoleDescription>, Failure> {
    let description = call.input().description();
    let role = call.subject.update(cx, |role| role.description = Some(description.to_owned()))?;
    let shown = details(listed(cx, call.subject.account, &role)?, &role);
    Ok(Outcome::Commit(build::UpdateRoleDescriptionResponse::new().role(shown)))
}

/// Replaces a role's trust policy.
pub(crate) fn update_assume_role_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateAssumeRolePolicy, Found<Role>>,
) -> Result<Outcome<UpdateAssumeRolePolicy>, Failure> {
    let trust = documents::trust(cx, call.input().policy_document())?;
    call.subject.update(cx, |role| role.trust = trust)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes a role that carries no policies; its sessions end with it.
pub(crate) fn delete_role(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteRole, Found<Role>>,
) -> Result<Outcome<DeleteRole>, Failure> {
    let Found { account, key, record } = &call.subject;
    users::bare(&**record)?;
    cx.tx.delete(&ROLES, key)?;
    cx.tx.delete(&LAST_USES, &last_use(*account, &record.id))?;
    counts::remove(cx, *account, &record.id, &COUNTED)?;
    Ok(Outcome::Commit(Empty::new()))
}

fn plain(cx: &mut Context<'_>, account: AccountId, role: &Role) -> Result<build::Role, Failure> {
    let trust = rewriting::to_arns(&mut cx.tx, &role.trust)?;
    let shown = build::Role::new()
        .path(&role.path)
        .role_name(&role.name)
        .role_id(&role.id)
        .arn(entity::arn::<Role>(account, &role.path, &role.name))
        .create_date(role.created);
    Ok(shown.assume_role_policy_document(documents::shown(&trust)))
}

/// A role as lists show it. AWS: without tags, boundary and last use.
fn listed(cx: &mut Context<'_>, account: AccountId, role: &Role) -> Result<build::Role, Failure> {
    let shown = plain(cx, account, role)?.maybe_description(role.description.clone());
    Ok(shown.max_session_duration(role.max_session_secs))
}

/// What lists leave out.
fn details(shown: build::Role, role: &Role) -> build::Role {
    let tags = (!role.tags.is_empty()).then(|| tags::shown(&role.tags));
    shown.maybe_permissions_boundary(role.boundary.as_deref().map(boundaries::shown)).maybe_tags(tags)
}
