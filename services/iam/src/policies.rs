//! Managed policies: the account's own, and AWS's.

use crate::counts::{self, Counted};
use crate::entity::{self, Found};
use crate::layout::{
    GROUPS, GROUPS_BY_POLICY, POLICIES, ROLES, ROLES_BY_BOUNDARY, ROLES_BY_POLICY, USERS, USERS_BY_BOUNDARY, USERS_BY_POLICY,
};
use crate::limits::{ATTACHMENTS_COUNTED_MAX, POLICIES_MAX, POLICY_VERSIONS_IN_USE_MAX};
use crate::managed::{AWS_POLICIES, AwsPolicy};
use crate::paging::{Paging, Rows};
use crate::records::{ManagedPolicy, PolicyVersion};
use crate::scope::Managed;
use crate::{documents, failures, tags, versions};
use alcazar_api_iam::ops::{CreatePolicy, DeletePolicy, GetPolicy, ListPolicies};
use alcazar_api_iam::{build, view};
use alcazar_base::account::{AccountId, unique_id};
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::{KeyBuilder, Scan};

const COUNTED: Counted = Counted { quota: "PoliciesPerAccount", max: POLICIES_MAX, of: |counts| &mut counts.policies };

/// Versions of all policies together.
pub(crate) const VERSIONS_COUNTED: Counted =
    Counted { quota: "PolicyVersionsInUse", max: POLICY_VERSIONS_IN_USE_MAX, of: |counts| &mut counts.versions };

/// Makes a policy with its first version.
pub(crate) fn create_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreatePolicy, AccountId>,
) -> Result<Outcome<CreatePolicy>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let name = input.policy_name();
    if Found::<ManagedPolicy>::by_name(&mut cx.tx, account, name)?.is_some() {
        let message = format!("A policy called {name} already exists. Duplicate names are not allowed.");
        return Err(failures::already_exists(message));
    }
    documents::check_managed(input.policy_document())?;
    let now = cx.now();
    let policy = ManagedPolicy {
        id: unique_id("ANPA", cx.random()),
        name: name.to_owned(),
        path: input.path().unwrap_or("/").to_owned(),
        description: input.description().map(str::to_owned),
        created: now,
        updated: now,
        tags: input.tags().map_or(Ok(Vec::new()), |given| tags::merged(&[], given))?,
        default_version: 1,
        next_version: 2,
        versions: vec![PolicyVersion { number: 1, document: input.policy_document().to_owned(), created: now }],
    };
    counts::add(cx, account, &policy.id, &COUNTED)?;
    counts::add(cx, account, &policy.id, &VERSIONS_COUNTED)?;
    let key = entity::key::<ManagedPolicy>(account, name);
    let policy = cx.tx.put(&POLICIES, &key, policy)?;
    let tags = (!policy.tags.is_empty()).then(|| tags::shown(&policy.tags));
    let shown = own(account, &policy, &Uses::NONE).maybe_tags(tags);
    Ok(Outcome::Commit(build::CreatePolicyResponse::new().policy(shown)))
}

/// Tells about a policy.
pub(crate) fn get_policy(cx: &mut Context<'_>, call: Authorized<'_, GetPolicy, Managed>) -> Result<Outcome<GetPolicy>, Failure> {
    // AWS: recorded in February 2026, tags are there even when there are none; a description only here.
    let shown = match &call.subject {
        Managed::Own(Found { account, record, .. }) => {
            let uses = Uses::of(cx, *account, call.input().policy_arn())?;
            own(*account, record, &uses).maybe_description(record.description.clone()).tags(tags::shown(&record.tags))
        }
        Managed::Aws(policy) => {
            let account = cx.account()?;
            let uses = Uses::of(cx, account, &policy.arn())?;
            aws(policy, &uses).description(policy.description).tags(tags::shown(&[]))
        }
    };
    Ok(Outcome::Reply(build::GetPolicyResponse::new().policy(shown)))
}

/// Lists policies: AWS's first, then the account's, each by name.
pub(crate) fn list_policies(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListPolicies, AccountId>,
) -> Result<Outcome<ListPolicies>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let parts = match input.scope() {
        Some("AWS") => AWS..OWN,
        Some("Local") => OWN..OWN + 1,
        _ => AWS..OWN + 1,
    };
    let paging = Paging::of(cx, input.marker(), input.max_items())?;
    let listed = paging.parts(cx, parts, |cx, part, paging| {
        if part == AWS {
            let mut policies = Vec::new();
            for policy in &AWS_POLICIES {
                let uses = Uses::of(cx, account, &policy.arn())?;
                policies.extend(uses.wanted(input, "/").then(|| aws(policy, &uses)));
            }
            return paging.slice(cx, policies);
        }
        paging.rows(cx, &Rows::of(&POLICIES, POLICIES.key(account, "").prefix()), |cx, _, policy| {
            let uses = Uses::of(cx, account, &entity::arn::<ManagedPolicy>(account, &policy.path, &policy.name))?;
            Ok(uses.wanted(input, &policy.path).then(|| own(account, policy, &uses)))
        })
    })?;
    let response = build::ListPoliciesResponse::new().policies(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Deletes a policy that nothing carries any more and that has one version left.
pub(crate) fn delete_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeletePolicy, Found<ManagedPolicy>>,
) -> Result<Outcome<DeletePolicy>, Failure> {
    let found = &call.subject;
    if used(cx, found.account, &found.arn())? {
        return Err(failures::conflict("Cannot delete a policy attached to entities."));
    }
    if found.record.versions.len() > 1 {
        return Err(failures::conflict(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The \
             default version is deleted with the policy.",
        ));
    }
    cx.tx.delete(&POLICIES, &found.key)?;
    counts::remove(cx, found.account, &found.record.id, &COUNTED)?;
    counts::remove(cx, found.account, &found.record.id, &VERSIONS_COUNTED)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// How many entities use a policy, and how.
struct Uses {
    attached: i64,
    boundaries: i64,
}

impl Uses {
    const NONE: Self = Self { attached: 0, boundaries: 0 };

    fn of(cx: &mut Context<'_>, account: AccountId, arn: &str) -> Result<Self, Failure> {
        let mut count = |prefix: KeyBuilder| cx.tx.count(&prefix.prefix(), ATTACHMENTS_COUNTED_MAX);
        let users = count(USERS_BY_POLICY.key(account, "").plain(arn))?;
        let groups = count(GROUPS_BY_POLICY.key(account, "").plain(arn))?;
        let roles = count(ROLES_BY_POLICY.key(account, "").plain(arn))?;
        let bounded_users = count(USERS_BY_BOUNDARY.key(account, "").plain(arn))?;
        let bounded_roles = count(ROLES_BY_BOUNDARY.key(account, "").plain(arn))?;
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        Ok(Self { attached: number(users + groups + roles), boundaries: number(bounded_users + bounded_roles) })
    }

    /// Whether a policy of that path and these uses is asked for.
    fn wanted(&self, input: view::ListPoliciesRequest<'_>, path: &str) -> bool {
        let below = input.path_prefix().is_none_or(|below| path.starts_with(below));
        let attached = !input.only_attached().unwrap_or(false) || self.attached > 0;
        let used = match input.policy_usage_filter() {
            Some("PermissionsPolicy") => self.attached > 0,
            Some("PermissionsBoundary") => self.boundaries > 0,
            _ => true,
        };
        below && attached && used
    }
}

/// Parts of the list of policies.
const AWS: u8 = 0;
const OWN: u8 = 1;

/// Whether anything carries a policy; depended on, so that nothing comes to carry it meanwhile.
fn used(cx: &mut Context<'_>, account: AccountId, arn: &str) -> Result<bool, Failure> {
    let any = |key: KeyBuilder| Scan::of(&key.plain(arn).prefix()).limit(1);
    let tx = &mut cx.tx;
    let users = tx.scan_index(&USERS, &USERS_BY_POLICY, &any(USERS_BY_POLICY.key(account, "")))?.rows.len()
        + tx.scan_index(&USERS, &USERS_BY_BOUNDARY, &any(USERS_BY_BOUNDARY.key(account, "")))?.rows.len();
    let roles = tx.scan_index(&ROLES, &ROLES_BY_POLICY, &any(ROLES_BY_POLICY.key(account, "")))?.rows.len()
        + tx.scan_index(&ROLES, &ROLES_BY_BOUNDARY, &any(ROLES_BY_BOUNDARY.key(account, "")))?.rows.len();
    let groups = tx.scan_index(&GROUPS, &GROUPS_BY_POLICY, &any(GROUPS_BY_POLICY.key(account, "")))?.rows.len();
    Ok(users + roles + groups > 0)
}

fn own(account: AccountId, policy: &ManagedPolicy, uses: &Uses) -> build::Policy {
    let shown = build::Policy::new()
        .policy_name(&policy.name)
        .policy_id(&policy.id)
        .arn(entity::arn::<ManagedPolicy>(account, &policy.path, &policy.name))
        .path(&policy.path)
        .default_version_id(versions::id(policy.default_version));
    with_uses(shown, uses).create_date(policy.created).update_date(policy.updated)
}

fn aws(policy: &AwsPolicy, uses: &Uses) -> build::Policy {
    let shown = build::Policy::new()
        .policy_name(policy.name)
        .policy_id(policy.id)
        .arn(policy.arn())
        .path("/")
        .default_version_id(versions::id(policy.version));
    with_uses(shown, uses).create_date(policy.created()).update_date(policy.updated())
}

fn with_uses(shown: build::Policy, uses: &Uses) -> build::Policy {
    let shown = shown.attachment_count(uses.attached).permissions_boundary_usage_count(uses.boundaries);
    shown.is_attachable(true)
}
