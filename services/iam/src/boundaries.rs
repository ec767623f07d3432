//! Permissions boundaries of users and roles.

use crate::entity::Found;
use crate::records::{ManagedPolicy, Role, User};
use crate::scope::policy_name;
use crate::{failures, managed};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    DeleteRolePermissionsBoundary, DeleteUserPermissionsBoundary, PutRolePermissionsBoundary, PutUserPermissionsBoundary,
};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};

/// Bounds a user.
pub(crate) fn put_user_permissions_boundary(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutUserPermissionsBoundary, Found<User>>,
) -> Result<Outcome<PutUserPermissionsBoundary>, Failure> {
    let boundary = call.input().permissions_boundary();
    check(cx, call.subject.account, Some(boundary))?;
    call.subject.update(cx, |user| user.boundary = Some(boundary.to_owned()))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Bounds a role.
pub(crate) fn put_role_permissions_boundary(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutRolePermissionsBoundary, Found<Role>>,
) -> Result<Outcome<PutRolePermissionsBoundary>, Failure> {
    let boundary = call.input().permissions_boundary();
    check(cx, call.subject.account, Some(boundary))?;
    call.subject.update(cx, |role| role.boundary = Some(boundary.to_owned()))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Unbounds a user; one without a boundary stays as it is.
pub(crate) fn delete_user_permissions_boundary(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteUserPermissionsBoundary, Found<User>>,
) -> Result<Outcome<DeleteUserPermissionsBoundary>, Failure> {
    call.subject.update(cx, |user| user.boundary = None)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Unbounds a role; one without a boundary stays as it is.
pub(crate) fn delete_role_permissions_boundary(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteRolePermissionsBoundary, Found<Role>>,
) -> Result<Outcome<DeleteRolePermissionsBoundary>, Failure> {
    call.subject.update(cx, |role| role.boundary = None)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// That a boundary, if one is given, is a policy of the account's or of AWS's.
pub(crate) fn check(cx: &mut Context<'_>, account: AccountId, boundary: Option<&str>) -> Result<(), Failure> {
    match boundary {
        Some(arn) if !policy_exists(cx, account, arn)? => Err(failures::no_boundary(arn)),
        _ => Ok(()),
    }
}

/// Whether that ARN is a policy that the account's entities may carry.
pub(crate) fn policy_exists(cx: &mut Context<'_>, account: AccountId, arn: &str) -> Result<bool, Failure> {
    let (owner, name) = policy_name(arn)?;
    Ok(match owner {
        None => managed::find(arn).is_some(),
        Some(owner) if owner == account => {
            Found::<ManagedPolicy>::by_name(&mut cx.tx, account, name)?.is_some_and(|found| found.arn() == arn)
        }
        Some(_) => false,
    })
}

/// A boundary as answers show it.
pub(crate) fn shown(arn: &str) -> build::AttachedPermissionsBoundary {
    build::AttachedPermissionsBoundary::new().permissions_boundary_type("Policy").permissions_boundary_arn(arn)
}
