//! Versions of managed policies.

use crate::entity::Found;
use crate::limits::POLICY_VERSIONS_MAX;
use crate::managed::AwsPolicy;
use crate::paging::Paging;
use crate::policies::VERSIONS_COUNTED;
use crate::records::{ManagedPolicy, PolicyVersion};
use crate::scope::Managed;
use crate::{counts, documents, failures};
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    CreatePolicyVersion, DeletePolicyVersion, GetPolicyVersion, ListPolicyVersions, SetDefaultPolicyVersion,
};
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};

/// Makes a further version, and puts it in force if asked.
pub(crate) fn create_policy_version(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreatePolicyVersion, Found<ManagedPolicy>>,
) -> Result<Outcome<CreatePolicyVersion>, Failure> {
    let (input, found) = (call.input(), &call.subject);
    documents::check_managed(input.policy_document())?;
    if found.record.versions.len() >= POLICY_VERSIONS_MAX {
        return Err(failures::limit_exceeded(format!(
            "A managed policy can have up to {POLICY_VERSIONS_MAX} versions. Before you create a new version, you must delete an \
             existing version."
        )));
    }
    let (number, now) = (found.record.next_version, cx.now());
    let default = input.set_as_default().unwrap_or(false);
    counts::add(cx, found.account, &found.record.id, &VERSIONS_COUNTED)?;
    found.update(cx, |policy| {
        policy.versions.push(PolicyVersion { number, document: input.policy_document().to_owned(), created: now });
        policy.next_version = number.saturating_add(1);
        policy.updated = now;
        if default {
            policy.default_version = number;
        }
    })?;
    let shown = build::PolicyVersion::new().version_id(id(number)).is_default_version(default).create_date(now);
    Ok(Outcome::Commit(build::CreatePolicyVersionResponse::new().policy_version(shown)))
}

/// Shows a version with its document.
pub(crate) fn get_policy_version(
    _: &mut Context<'_>,
    call: Authorized<'_, GetPolicyVersion, Managed>,
) -> Result<Outcome<GetPolicyVersion>, Failure> {
    let input = call.input();
    let missing = || failures::no_policy_version(input.policy_arn(), input.version_id());
    let number = number(input.version_id()).ok_or_else(missing)?;
    let shown = match &call.subject {
        Managed::Own(found) => {
            let version = found.record.versions.iter().find(|version| version.number == number).ok_or_else(missing)?;
            own(&found.record, version).document(documents::shown(&version.document))
        }
        Managed::Aws(policy) if policy.version == number => aws(policy).document(documents::shown(policy.document)),
        Managed::Aws(_) => return Err(missing()),
    };
    Ok(Outcome::Reply(build::GetPolicyVersionResponse::new().policy_version(shown)))
}

/// Lists versions, the newest first, without their documents.
pub(crate) fn list_policy_versions(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListPolicyVersions, Managed>,
) -> Result<Outcome<ListPolicyVersions>, Failure> {
    let input = call.input();
    let versions = match &call.subject {
        Managed::Own(found) => found.record.versions.iter().rev().map(|version| own(&found.record, version)).collect(),
        Managed::Aws(policy) => vec![aws(policy)],
    };
    let listed = Paging::of(cx, input.marker(), input.max_items())?.slice(cx, versions)?;
    let response = build::ListPolicyVersionsResponse::new().versions(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Puts a version in force.
pub(crate) fn set_default_policy_version(
    cx: &mut Context<'_>,
    call: Authorized<'_, SetDefaultPolicyVersion, Found<ManagedPolicy>>,
) -> Result<Outcome<SetDefaultPolicyVersion>, Failure> {
    let number = existing(&call.subject, call.input().version_id())?;
    call.subject.update(cx, |policy| policy.default_version = number)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Deletes a version that is not in force.
pub(crate) fn delete_policy_version(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeletePolicyVersion, Found<ManagedPolicy>>,
) -> Result<Outcome<DeletePolicyVersion>, Failure> {
    let found = &call.subject;
    let number = existing(found, call.input().version_id())?;
    if number == found.record.default_version {
        return Err(failures::conflict("Cannot delete the default version of a policy."));
    }
    found.update(cx, |policy| policy.versions.retain(|version| version.number != number))?;
    counts::remove(cx, found.account, &found.record.id, &VERSIONS_COUNTED)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// `v3`.
pub(crate) fn id(number: u32) -> String {
    format!("v{number}")
}

/// 3. AWS's pattern admits a suffix after a point, which no version has.
fn number(id: &str) -> Option<u32> {
    id.strip_prefix('v')?.parse().ok()
}

fn existing(found: &Found<ManagedPolicy>, id: &str) -> Result<u32, Failure> {
    let number = number(id).filter(|number| found.record.versions.iter().any(|version| version.number == *number));
    number.ok_or_else(|| failures::no_policy_version(&found.arn(), id))
}

fn own(policy: &ManagedPolicy, version: &PolicyVersion) -> build::PolicyVersion {
    let default = version.number == policy.default_version;
    build::PolicyVersion::new().version_id(id(version.number)).is_default_version(default).create_date(version.created)
}

fn aws(policy: &AwsPolicy) -> build::PolicyVersion {
    build::PolicyVersion::new().version_id(id(policy.version)).is_default_version(true).create_date(policy.updated())
}
