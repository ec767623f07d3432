//! IAM's quotas. Source of each, unless it says otherwise: IAM user guide, "IAM and AWS STS quotas".

/// Characters of a managed policy, white space not counted.
pub const MANAGED_POLICY_CHARS_MAX: usize = 6_144;

/// Characters of all inline policies of a user together, white space not counted.
pub const USER_INLINE_CHARS_MAX: usize = 2_048;

/// Characters of all inline policies of a group together, white space not counted.
pub const GROUP_INLINE_CHARS_MAX: usize = 5_120;

/// Characters of all inline policies of a role together, white space not counted.
pub const ROLE_INLINE_CHARS_MAX: usize = 10_240;

/// Characters of a role's trust policy, white space not counted.
pub const TRUST_POLICY_CHARS_MAX: usize = 2_048;

/// Versions of a managed policy.
pub const POLICY_VERSIONS_MAX: usize = 5;

/// Managed policies attached to a user, group or role.
pub const ATTACHED_POLICIES_MAX: usize = 10;

/// Groups that a user is in.
pub const GROUPS_PER_USER_MAX: usize = 10;

/// Access keys of a user, or of the account's root user.
pub const ACCESS_KEYS_MAX: usize = 2;

/// LIMIT: new access key ids that are tried; with ten thousand keys in an account one in 50 million is in use.
pub const KEY_TRIES_MAX: usize = 4;

/// Tags of a user, role or policy.
pub const TAGS_MAX: usize = 50;

/// Users of an account.
pub const USERS_MAX: i64 = 5_000;

/// Groups of an account.
pub const GROUPS_MAX: i64 = 300;

/// Roles of an account.
pub const ROLES_MAX: i64 = 1_000;

/// Customer-managed policies of an account.
pub const POLICIES_MAX: i64 = 1_500;

/// Versions of all customer-managed policies of an account: the quota that `GetAccountSummary` shows; five versions of each of
/// 1,500 policies stay below it.
pub const POLICY_VERSIONS_IN_USE_MAX: i64 = 10_000;

/// Items of a page when the caller does not say. Source: `MaxItems` in the IAM API reference.
pub const PAGE_ITEMS_DEFAULT: usize = 100;

/// LIMIT: rows that a listing examines before it hands out a marker with what it has; a run may examine a thousand
/// ([`alcazar_store::limits::ROWS_EXAMINED_MAX`]), and a page's last chunk and the gate need some of them.
pub const LISTING_ROWS_EXAMINED_MAX: usize = 700;

/// LIMIT: rows that a listing reads at once; with the rows that each may need beside it, a chunk stays below what is left of
/// the thousand.
pub const LISTING_CHUNK_ROWS_MAX: usize = 100;

/// LIMIT: attachments of one policy that are counted; every user, role and group of an account together are fewer.
pub const ATTACHMENTS_COUNTED_MAX: usize = 10_000;
