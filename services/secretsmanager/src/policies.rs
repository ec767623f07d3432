//! The policy that is attached to a secret.

use crate::failures;
use crate::layout::{self, POLICIES};
use crate::records::{ResourcePolicy, Secret};
use crate::scope::{self, Target};
use alcazar_api_secretsmanager::build;
use alcazar_api_secretsmanager::ops::{
    DeleteResourcePolicy, GetResourcePolicy, ListResourcePolicies, PutResourcePolicy, ValidateResourcePolicy,
};
use alcazar_policy::{ErrorKind, Kind, Policy, ResourceRule, is_public};
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome};
use alcazar_store::Key;
use std::sync::Arc;

/// Attaches a policy in place of the one before it.
pub(crate) fn put_resource_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutResourcePolicy, Target>,
) -> Result<Outcome<PutResourcePolicy>, Failure> {
    let (input, target) = (call.input(), &call.subject);
    check_default(input.policy_name())?;
    let secret = target.usable()?;
    let (policy, kept) = read(cx, input.resource_policy())?;
    if input.block_public_policy() == Some(true) && is_public(&policy) {
        return Err(failures::public_policy());
    }
    cx.tx.put(&POLICIES, &row(target), ResourcePolicy::new(kept))?;
    target.put(cx, Secret { changed: cx.now(), ..Secret::clone(secret) })?;
    let output = build::PutResourcePolicyResponse::new();
    Ok(Outcome::Commit(output.arn(target.arn()).name(secret.name.as_str()).policy_name(DEFAULT)))
}

/// Answers the policy, if one is attached.
pub(crate) fn get_resource_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetResourcePolicy, Target>,
) -> Result<Outcome<GetResourcePolicy>, Failure> {
    let target = &call.subject;
    if call.input().policy_name().is_some_and(|name| name != DEFAULT) {
        return Err(failures::policy_not_found());
    }
    let secret = target.usable()?;
    let shown = match cx.tx.get(&POLICIES, &row(target))? {
        Some(policy) => Some(cx.directory().principals_to_arns(&mut cx.tx, &policy.document)?),
        None => None,
    };
    let output = build::GetResourcePolicyResponse::new().arn(target.arn()).name(secret.name.as_str());
    Ok(Outcome::Reply(output.maybe_resource_policy(shown).policy_name(DEFAULT)))
}

/// Names the policies that are attached: `default`, or none.
pub(crate) fn list_resource_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListResourcePolicies, Target>,
) -> Result<Outcome<ListResourcePolicies>, Failure> {
    let target = &call.subject;
    target.usable()?;
    // There is never a second page, and so no token that could be right.
    if call.input().next_token().is_some() {
        return Err(failures::invalid_next_token());
    }
    let attached = cx.tx.get(&POLICIES, &row(target))?;
    let names = attached.iter().map(|_| build::ResourcePolicySummary::new().policy_name(DEFAULT));
    Ok(Outcome::Reply(build::ListResourcePoliciesResponse::new().resource_policies(names)))
}

/// Takes the policy off; a secret without one stays as it is.
pub(crate) fn delete_resource_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteResourcePolicy, Target>,
) -> Result<Outcome<DeleteResourcePolicy>, Failure> {
    let target = &call.subject;
    check_default(call.input().policy_name())?;
    let secret = target.usable()?;
    let output = build::DeleteResourcePolicyResponse::new().arn(target.arn()).name(secret.name.as_str()).policy_name(DEFAULT);
    if cx.tx.get(&POLICIES, &row(target))?.is_none() {
        return Ok(Outcome::Reply(output));
    }
    cx.tx.delete(&POLICIES, &row(target))?;
    target.put(cx, Secret { changed: cx.now(), ..Secret::clone(secret) })?;
    Ok(Outcome::Commit(output))
}

/// Says what is wrong with a policy: that it lets the public in, or locks its author out.
pub(crate) fn validate_resource_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, ValidateResourcePolicy, Option<Target>>,
) -> Result<Outcome<ValidateResourcePolicy>, Failure> {
    let target = call.subject.as_ref();
    if let Some(target) = target {
        target.usable()?;
    }
    let (policy, kept) = read(cx, call.input().resource_policy())?;
    let mut errors = Vec::new();
    if is_public(&policy) {
        errors.push(("PUBLIC_POLICY", "The resource policy grants broad access to the secret."));
    }
    if let Some(target) = target
        && let Some(kept) = ResourcePolicy::new(kept).compiled()
        && !may_change(cx, target, call.input().secret_id(), kept)?
    {
        errors.push(("LOCKOUT", "With this resource policy you could no longer change the resource policy."));
    }
    let entries = errors.iter().map(|(check, message)| {
        let entry = build::ValidationErrorsEntry::new();
        entry.check_name(*check).error_message(*message)
    });
    let output = build::ValidateResourcePolicyResponse::new().policy_validation_passed(errors.is_empty());
    Ok(Outcome::Reply(output.validation_errors(entries)))
}

/// Whether the caller could still put another policy if the secret had that one.
fn may_change(cx: &mut Context<'_>, target: &Target, given: Option<&str>, policy: Arc<Policy>) -> Result<bool, Failure> {
    let ask = scope::about(cx, "secretsmanager:PutResourcePolicy", target)?.maybe_key("secretsmanager:SecretId", given);
    let ask = Ask { policy: Some(policy), rule: ResourceRule::Standard, ..ask };
    cx.would_permit(&ask)
}

/// A policy's text, parsed, and as it is kept: with unique ids in place of users and roles.
fn read(cx: &mut Context<'_>, text: &str) -> Result<(Policy, String), Failure> {
    let policy = Policy::parse(text, Kind::Resource).map_err(|error| match error.kind {
        ErrorKind::Principal => failures::unsupported_principal(&error.message),
        _ => failures::malformed_policy(&error.to_string()),
    })?;
    let kept = cx.directory().principals_to_ids(&mut cx.tx, text)?;
    let kept = kept.map_err(|principal| failures::unsupported_principal(&principal))?;
    Ok((policy, kept))
}

fn row(target: &Target) -> Key {
    layout::policy(target.place.account, &target.place.region, &target.place.name)
}

/// AWS: API reference, `PutResourcePolicy`: "You can only attach the default policy; if you specify any other name, the operation
/// returns an InvalidParameterException."
fn check_default(name: Option<&str>) -> Result<(), Failure> {
    match name {
        Some(name) if name != DEFAULT => {
            Err(failures::invalid_parameter(format!("The policy name must be {DEFAULT}, and is {name}.")))
        }
        _ => Ok(()),
    }
}

const DEFAULT: &str = "default";
