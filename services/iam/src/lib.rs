//! AWS Identity and Access Management: users, groups, roles, access keys, policies. It owns who the principals are and which
//! policies bind them; the decision is the policy engine's.
//!
//! Where it differs from AWS, and why:
//! - What is written binds the very next call; AWS takes seconds to minutes.
//! - Of AWS's managed policies the five of `managed` are there, each in its version of September 2026; AWS has some 1,600.
//! - There are no service-linked roles, instance profiles, passwords, MFA devices and certificates; their operations answer 501, and
//!   the summary counts none.
//! - An account that a trust policy names by its id need not exist here: it may be a vendor's in AWS. A user or role must.
//! - The last use of a key or role is a minute late at most; AWS's is hours late, and tracks 400 days.

mod access_keys;
mod account;
pub mod accounts;
mod attachments;
mod boundaries;
mod carriers;
mod counts;
mod directory;
mod documents;
mod entity;
mod failures;
mod groups;
mod inline;
pub mod layout;
pub mod limits;
mod managed;
mod paging;
mod policies;
pub mod records;
mod rewriting;
mod roles;
mod scope;
mod tags;
mod users;
mod versions;

use alcazar_api_iam::schema::SERVICE;
use alcazar_service::ServiceTable;
use records::{Group, ManagedPolicy, Role, User};

pub use directory::IamDirectory;

/// The operations of IAM: what each touches, and what does it.
#[rustfmt::skip] // One operation a line.
pub fn service() -> ServiceTable {
    ServiceTable::new(&SERVICE)
        // Users, and what only they have.
        .with(|cx, i| scope::new::<User>(cx, i.path(), i.user_name(), i.permissions_boundary(), i.tags()), users::create_user)
        .with(|cx, i| scope::holder(cx, i.user_name()), users::get_user)
        .with(|cx, i| scope::all(cx, "user", i.path_prefix()), users::list_users)
        .with(|cx, i| scope::renamed(cx, i.user_name(), i.new_path(), i.new_user_name()), users::update_user)
        .with(|cx, i| scope::entity(cx, i.user_name()), users::delete_user)
        .with(|cx, i| scope::holder(cx, i.user_name()), access_keys::create_access_key)
        .with(|cx, i| scope::holder(cx, i.user_name()), access_keys::list_access_keys)
        .with(|cx, i| scope::holder(cx, i.user_name()), access_keys::update_access_key)
        .with(|cx, i| scope::holder(cx, i.user_name()), access_keys::delete_access_key)
        .with(|cx, i| scope::key_holder(cx, i.access_key_id()), access_keys::get_access_key_last_used)
        // Groups.
        .with(|cx, i| scope::new::<Group>(cx, i.path(), i.group_name(), None, None), groups::create_group)
        .with(|cx, i| scope::entity(cx, i.group_name()), groups::get_group)
        .with(|cx, i| scope::all(cx, "group", i.path_prefix()), groups::list_groups)
        .with(|cx, i| scope::renamed(cx, i.group_name(), i.new_path(), i.new_group_name()), groups::update_group)
        .with(|cx, i| scope::entity(cx, i.group_name()), groups::delete_group)
        .with(|cx, i| scope::entity(cx, i.group_name()), groups::add_user_to_group)
        .with(|cx, i| scope::entity(cx, i.group_name()), groups::remove_user_from_group)
        .with(|cx, i| scope::entity(cx, i.user_name()), groups::list_groups_for_user)
        // Roles.
        .with(|cx, i| scope::new::<Role>(cx, i.path(), i.role_name(), i.permissions_boundary(), i.tags()), roles::create_role)
        .with(|cx, i| scope::entity(cx, i.role_name()), roles::get_role)
        .with(|cx, i| scope::all(cx, "role", i.path_prefix()), roles::list_roles)
        .with(|cx, i| scope::entity(cx, i.role_name()), roles::update_role)
        .with(|cx, i| scope::entity(cx, i.role_name()), roles::update_role_description)
        .with(|cx, i| scope::entity(cx, i.role_name()), roles::update_assume_role_policy)
        .with(|cx, i| scope::entity(cx, i.role_name()), roles::delete_role)
        // Inline policies.
        .with(|cx, i| scope::entity(cx, i.user_name()), inline::put_user_policy)
        .with(|cx, i| scope::entity(cx, i.group_name()), inline::put_group_policy)
        .with(|cx, i| scope::entity(cx, i.role_name()), inline::put_role_policy)
        .with(|cx, i| scope::entity(cx, i.user_name()), inline::get_user_policy)
        .with(|cx, i| scope::entity(cx, i.group_name()), inline::get_group_policy)
        .with(|cx, i| scope::entity(cx, i.role_name()), inline::get_role_policy)
        .with(|cx, i| scope::entity(cx, i.user_name()), inline::list_user_policies)
        .with(|cx, i| scope::entity(cx, i.group_name()), inline::list_group_policies)
        .with(|cx, i| scope::entity(cx, i.role_name()), inline::list_role_policies)
        .with(|cx, i| scope::entity(cx, i.user_name()), inline::delete_user_policy)
        .with(|cx, i| scope::entity(cx, i.group_name()), inline::delete_group_policy)
        .with(|cx, i| scope::entity(cx, i.role_name()), inline::delete_role_policy)
        // Managed policies and their versions.
        .with(|cx, i| scope::new::<ManagedPolicy>(cx, i.path(), i.policy_name(), None, i.tags()), policies::create_policy)
        .with(|cx, i| scope::policy(cx, i.policy_arn()), policies::get_policy)
        .with(|cx, i| scope::all(cx, "policy", i.path_prefix()), policies::list_policies)
        .with(|cx, i| scope::own_policy(cx, i.policy_arn()), policies::delete_policy)
        .with(|cx, i| scope::own_policy(cx, i.policy_arn()), versions::create_policy_version)
        .with(|cx, i| scope::policy(cx, i.policy_arn()), versions::get_policy_version)
        .with(|cx, i| scope::policy(cx, i.policy_arn()), versions::list_policy_versions)
        .with(|cx, i| scope::own_policy(cx, i.policy_arn()), versions::set_default_policy_version)
        .with(|cx, i| scope::own_policy(cx, i.policy_arn()), versions::delete_policy_version)
        // Who carries them.
        .with(|cx, i| scope::attachment(cx, i.user_name(), i.policy_arn()), attachments::attach_user_policy)
        .with(|cx, i| scope::attachment(cx, i.group_name(), i.policy_arn()), attachments::attach_group_policy)
        .with(|cx, i| scope::attachment(cx, i.role_name(), i.policy_arn()), attachments::attach_role_policy)
        .with(|cx, i| scope::attachment(cx, i.user_name(), i.policy_arn()), attachments::detach_user_policy)
        .with(|cx, i| scope::attachment(cx, i.group_name(), i.policy_arn()), attachments::detach_group_policy)
        .with(|cx, i| scope::attachment(cx, i.role_name(), i.policy_arn()), attachments::detach_role_policy)
        .with(|cx, i| scope::entity(cx, i.user_name()), attachments::list_attached_user_policies)
        .with(|cx, i| scope::entity(cx, i.group_name()), attachments::list_attached_group_policies)
        .with(|cx, i| scope::entity(cx, i.role_name()), attachments::list_attached_role_policies)
        .with(|cx, i| scope::policy(cx, i.policy_arn()), carriers::list_entities_for_policy)
        .with(|cx, i| scope::new_boundary(cx, i.user_name(), i.permissions_boundary()), boundaries::put_user_permissions_boundary)
        .with(|cx, i| scope::new_boundary(cx, i.role_name(), i.permissions_boundary()), boundaries::put_role_permissions_boundary)
        .with(|cx, i| scope::entity(cx, i.user_name()), boundaries::delete_user_permissions_boundary)
        .with(|cx, i| scope::entity(cx, i.role_name()), boundaries::delete_role_permissions_boundary)
        // Tags.
        .with(|cx, i| scope::tagging(cx, i.user_name(), i.tags()), tags::tag_user)
        .with(|cx, i| scope::untagging(cx, i.user_name(), i.tag_keys()), tags::untag_user)
        .with(|cx, i| scope::entity(cx, i.user_name()), tags::list_user_tags)
        .with(|cx, i| scope::tagging(cx, i.role_name(), i.tags()), tags::tag_role)
        .with(|cx, i| scope::untagging(cx, i.role_name(), i.tag_keys()), tags::untag_role)
        .with(|cx, i| scope::entity(cx, i.role_name()), tags::list_role_tags)
        .with(|cx, i| scope::tagging_policy(cx, i.policy_arn(), i.tags()), tags::tag_policy)
        .with(|cx, i| scope::untagging_policy(cx, i.policy_arn(), i.tag_keys()), tags::untag_policy)
        .with(|cx, i| scope::policy(cx, i.policy_arn()), tags::list_policy_tags)
        // The account.
        .with(|cx, _| scope::account(cx), account::create_account_alias)
        .with(|cx, _| scope::account(cx), account::delete_account_alias)
        .with(|cx, _| scope::account(cx), account::list_account_aliases)
        .with(|cx, _| scope::account(cx), account::get_account_summary)
}
