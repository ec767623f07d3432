//! The key space of IAM. Every name in it is plain: whoever holds the disk reads accounts, names of users, groups, roles and
//! policies, and access key ids; no secret and no document is part of a key.

use crate::records::{AccessKey, Account, Counts, Group, ManagedPolicy, Owner, Role, User};
use alcazar_base::account::{AccountId, account_of_access_key};
use alcazar_store::{Index, Key, Table};

/// Accounts.
pub static ACCOUNTS: Table<Account> = Table::new(0x0200, "iam.accounts").cached().indexed_by(&[ACCOUNT_LIST, ACCOUNT_ALIASES]);
/// Every account, under account 0.
pub const ACCOUNT_LIST: Index<Account> =
    Index::unique(0x0201, "iam.account-list", |account, place| vec![place.key_in(AccountId::default(), "").plain(account.id)]);
/// Accounts by alias, under account 0: aliases are unique in the installation.
pub const ACCOUNT_ALIASES: Index<Account> = Index::unique(0x0202, "iam.account-aliases", |account, place| {
    account.alias.iter().map(|alias| place.key_in(AccountId::default(), "").plain(alias)).collect()
});

/// Access keys.
pub static ACCESS_KEYS: Table<AccessKey> =
    Table::new(0x0203, "iam.access-keys").cached().indexed_by(&[GIVEN_ACCESS_KEYS, ACCESS_KEYS_OF]);
/// Access keys whose id does not carry their account, under account 0.
pub const GIVEN_ACCESS_KEYS: Index<AccessKey> = Index::unique(0x0204, "iam.given-access-keys", |key, place| {
    let given = account_of_access_key(&key.id) != Some(key.account);
    given.then(|| place.key_in(AccountId::default(), "").plain(&key.id)).into_iter().collect()
});
/// Access keys by the unique id of their user; the root user's under an empty id.
pub const ACCESS_KEYS_OF: Index<AccessKey> = Index::new(0x0205, "iam.access-keys-of", |key, place| {
    let owner = match &key.owner {
        Owner::Root => "",
        Owner::User(id) => id,
    };
    vec![place.key().plain(owner)]
});

/// Users, by name without its case.
pub static USERS: Table<User> =
    Table::new(0x0210, "iam.users").cached().indexed_by(&[USERS_BY_ID, USERS_BY_POLICY, USERS_BY_GROUP, USERS_BY_BOUNDARY]);
/// Users by unique id, under account 0: policies of other accounts name them so.
pub const USERS_BY_ID: Index<User> =
    Index::unique(0x0211, "iam.users-by-id", |user, place| vec![place.key_in(AccountId::default(), "").plain(&user.id)]);
/// Users by the ARN of an attached policy.
pub const USERS_BY_POLICY: Index<User> = Index::new(0x0212, "iam.users-by-policy", |user, place| {
    user.carried.attached.iter().map(|arn| place.key().plain(arn)).collect()
});
/// Users by the unique id of a group that they are in.
pub const USERS_BY_GROUP: Index<User> =
    Index::new(0x0213, "iam.users-by-group", |user, place| user.groups.iter().map(|id| place.key().plain(id)).collect());
/// Users by the ARN of their permissions boundary.
pub const USERS_BY_BOUNDARY: Index<User> =
    Index::new(0x0214, "iam.users-by-boundary", |user, place| user.boundary.iter().map(|arn| place.key().plain(arn)).collect());

/// Groups, by name without its case.
pub static GROUPS: Table<Group> = Table::new(0x0220, "iam.groups").cached().indexed_by(&[GROUPS_BY_ID, GROUPS_BY_POLICY]);
/// Groups by unique id.
pub const GROUPS_BY_ID: Index<Group> =
    Index::unique(0x0221, "iam.groups-by-id", |group, place| vec![place.key().plain(&group.id)]);
/// Groups by the ARN of an attached policy.
pub const GROUPS_BY_POLICY: Index<Group> = Index::new(0x0222, "iam.groups-by-policy", |group, place| {
    group.carried.attached.iter().map(|arn| place.key().plain(arn)).collect()
});

/// Roles, by name without its case.
pub static ROLES: Table<Role> =
    Table::new(0x0230, "iam.roles").cached().indexed_by(&[ROLES_BY_ID, ROLES_BY_POLICY, ROLES_BY_BOUNDARY]);
/// Roles by unique id, under account 0.
pub const ROLES_BY_ID: Index<Role> =
    Index::unique(0x0231, "iam.roles-by-id", |role, place| vec![place.key_in(AccountId::default(), "").plain(&role.id)]);
/// Roles by the ARN of an attached policy.
pub const ROLES_BY_POLICY: Index<Role> = Index::new(0x0232, "iam.roles-by-policy", |role, place| {
    role.carried.attached.iter().map(|arn| place.key().plain(arn)).collect()
});
/// Roles by the ARN of their permissions boundary.
pub const ROLES_BY_BOUNDARY: Index<Role> =
    Index::new(0x0233, "iam.roles-by-boundary", |role, place| role.boundary.iter().map(|arn| place.key().plain(arn)).collect());

/// Customer-managed policies, by name without its case.
pub static POLICIES: Table<ManagedPolicy> = Table::new(0x0240, "iam.policies").cached();

/// How many entities an account has, in [`COUNT_SHARDS`] parts.
pub static COUNTS: Table<Counts> = Table::new(0x0250, "iam.counts");

/// Parts that an account's counts are kept in, so that two entities made at the same time seldom wait for each other: of 32
/// calls in one group commit, six in a hundred meet another in their part.
pub const COUNT_SHARDS: u64 = 256;

/// Key of an account.
pub fn account(id: AccountId) -> Key {
    ACCOUNTS.key(id, "").key()
}

/// Key of an access key.
pub fn access_key(account: AccountId, id: &str) -> Key {
    ACCESS_KEYS.key(account, "").plain(id).key()
}

/// Where an access key whose id does not carry its account is found.
pub fn given_access_key(id: &str) -> Key {
    GIVEN_ACCESS_KEYS.key(AccountId::default(), "").plain(id).key()
}

/// Where a user is found by unique id.
pub fn user_by_id(id: &str) -> Key {
    USERS_BY_ID.key(AccountId::default(), "").plain(id).key()
}

/// Where a role is found by unique id.
pub fn role_by_id(id: &str) -> Key {
    ROLES_BY_ID.key(AccountId::default(), "").plain(id).key()
}

/// Key of a user, by name.
pub fn user(account: AccountId, name: &str) -> Key {
    USERS.key(account, "").plain(&name.to_ascii_lowercase()).key()
}

/// Key of a group, by name.
pub fn group(account: AccountId, name: &str) -> Key {
    GROUPS.key(account, "").plain(&name.to_ascii_lowercase()).key()
}

/// Key of a role, by name.
pub fn role(account: AccountId, name: &str) -> Key {
    ROLES.key(account, "").plain(&name.to_ascii_lowercase()).key()
}

/// Key of a customer-managed policy, by name.
pub fn policy(account: AccountId, name: &str) -> Key {
    POLICIES.key(account, "").plain(&name.to_ascii_lowercase()).key()
}

/// Key of a part of an account's counts.
pub fn counts(account: AccountId, shard: u64) -> Key {
    COUNTS.key(account, "").plain(shard).key()
}

/// Where a group is found by unique id.
pub fn group_by_id(account: AccountId, id: &str) -> Key {
    GROUPS_BY_ID.key(account, "").plain(id).key()
}
