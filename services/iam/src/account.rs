//! The account's alias and summary.

use crate::counts;
use crate::failures;
use crate::layout::{self, ACCESS_KEYS, ACCESS_KEYS_OF, ACCOUNT_ALIASES, ACCOUNTS};
use crate::limits::{
    ACCESS_KEYS_MAX, ATTACHED_POLICIES_MAX, GROUP_INLINE_CHARS_MAX, GROUPS_MAX, GROUPS_PER_USER_MAX, MANAGED_POLICY_CHARS_MAX,
    POLICIES_MAX, POLICY_VERSIONS_IN_USE_MAX, POLICY_VERSIONS_MAX, ROLE_INLINE_CHARS_MAX, ROLES_MAX, TRUST_POLICY_CHARS_MAX,
    USER_INLINE_CHARS_MAX, USERS_MAX,
};
use crate::paging::Paging;
use crate::records::Account;
use alcazar_api_iam::build;
use alcazar_api_iam::ops::{CreateAccountAlias, DeleteAccountAlias, GetAccountSummary, ListAccountAliases};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome};
use alcazar_store::Scan;
use std::sync::Arc;

/// Gives the account an alias; a second one takes the first one's place, as AWS does it.
pub(crate) fn create_account_alias(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateAccountAlias, AccountId>,
) -> Result<Outcome<CreateAccountAlias>, Failure> {
    let alias = call.input().account_alias();
    let at = ACCOUNT_ALIASES.key(AccountId::default(), "").plain(alias).key();
    if cx.tx.find(&ACCOUNTS, &ACCOUNT_ALIASES, &at)?.is_some() {
        return Err(failures::already_exists(format!("The account alias {alias} already exists.")));
    }
    set_alias(cx, call.subject, Some(alias.to_owned()))?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Takes the account's alias away.
pub(crate) fn delete_account_alias(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteAccountAlias, AccountId>,
) -> Result<Outcome<DeleteAccountAlias>, Failure> {
    let alias = call.input().account_alias();
    if account(cx, call.subject)?.alias.as_deref() != Some(alias) {
        return Err(failures::no_such_entity(format!("The account alias with name {alias} cannot be found.")));
    }
    set_alias(cx, call.subject, None)?;
    Ok(Outcome::Commit(Empty::new()))
}

/// Lists the account's alias, if it has one.
pub(crate) fn list_account_aliases(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListAccountAliases, AccountId>,
) -> Result<Outcome<ListAccountAliases>, Failure> {
    let input = call.input();
    let alias = account(cx, call.subject)?.alias.clone();
    let listed = Paging::of(cx, input.marker(), input.max_items())?.slice(cx, alias)?;
    let response = build::ListAccountAliasesResponse::new().account_aliases(listed.items);
    Ok(Outcome::Reply(response.is_truncated(listed.marker.is_some()).maybe_marker(listed.marker)))
}

/// Tells how many entities the account has, and may have.
pub(crate) fn get_account_summary(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetAccountSummary, AccountId>,
) -> Result<Outcome<GetAccountSummary>, Failure> {
    let account = call.subject;
    let counts = counts::sum(cx, account)?;
    let root_keys = Scan::of(&ACCESS_KEYS_OF.key(account, "").plain("").prefix()).limit(1);
    let root_keys = cx.tx.scan_index(&ACCESS_KEYS, &ACCESS_KEYS_OF, &root_keys)?.rows.len();
    let entities = [
        ("Users", counts.users),
        ("UsersQuota", USERS_MAX),
        ("Groups", counts.groups),
        ("GroupsQuota", GROUPS_MAX),
        ("Roles", counts.roles),
        ("RolesQuota", ROLES_MAX),
        ("Policies", counts.policies),
        ("PoliciesQuota", POLICIES_MAX),
        ("PolicyVersionsInUse", counts.versions),
        ("PolicyVersionsInUseQuota", POLICY_VERSIONS_IN_USE_MAX),
    ];
    let sizes = [
        ("AccessKeysPerUserQuota", ACCESS_KEYS_MAX),
        ("AccountAccessKeysPresent", root_keys),
        ("AssumeRolePolicySizeQuota", TRUST_POLICY_CHARS_MAX),
        ("AttachedPoliciesPerGroupQuota", ATTACHED_POLICIES_MAX),
        ("AttachedPoliciesPerRoleQuota", ATTACHED_POLICIES_MAX),
        ("AttachedPoliciesPerUserQuota", ATTACHED_POLICIES_MAX),
        ("GroupPolicySizeQuota", GROUP_INLINE_CHARS_MAX),
        ("GroupsPerUserQuota", GROUPS_PER_USER_MAX),
        ("PolicySizeQuota", MANAGED_POLICY_CHARS_MAX),
        ("RolePolicySizeQuota", ROLE_INLINE_CHARS_MAX),
        ("UserPolicySizeQuota", USER_INLINE_CHARS_MAX),
        ("VersionsPerPolicyQuota", POLICY_VERSIONS_MAX),
    ];
    let sizes = sizes.into_iter().map(|(name, size)| (name, i64::try_from(size).unwrap_or(i64::MAX)));
    let summary = entities.into_iter().chain(sizes).chain(NOT_HERE);
    Ok(Outcome::Reply(build::GetAccountSummaryResponse::new().summary_map(summary)))
}

/// What an account here has none of: passwords, MFA devices, instance profiles, certificates, identity providers.
const NOT_HERE: [(&str, i64); 12] = [
    ("AccountMFAEnabled", 0),
    ("AccountPasswordPresent", 0),
    ("AccountSigningCertificatesPresent", 0),
    ("GlobalEndpointTokenVersion", 1),
    ("InstanceProfiles", 0),
    ("InstanceProfilesQuota", 1_000),
    ("MFADevices", 0),
    ("MFADevicesInUse", 0),
    ("Providers", 0),
    ("ServerCertificates", 0),
    ("ServerCertificatesQuota", 20),
    ("SigningCertificatesPerUserQuota", 2),
];

fn account(cx: &mut Context<'_>, id: AccountId) -> Result<Arc<Account>, Failure> {
    let account = cx.tx.get(&ACCOUNTS, &layout::account(id))?;
    account.ok_or_else(|| Failure::internal(cx.service(), "the caller's account has no record"))
}

fn set_alias(cx: &mut Context<'_>, id: AccountId, alias: Option<String>) -> Result<(), Failure> {
    let record = account(cx, id)?;
    cx.tx.put(&ACCOUNTS, &layout::account(id), Account { alias, ..Account::clone(&record) })?;
    Ok(())
}
