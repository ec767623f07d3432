//! The key space of Secrets Manager. Names of secrets and ids of versions are plain, since secrets are listed in order: whoever
//! holds the disk reads them, and when secrets were made, changed and read. No value, description, tag or policy is part of a key.

use crate::records::{ResourcePolicy, Secret, Value};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Index, Key, Prefix, Table};

/// Secrets, by name.
pub(crate) static SECRETS: Table<Secret> =
    Table::new(0x0400, "secretsmanager.secrets").indexed_by(&[SECRETS_BY_CREATION, SECRETS_BY_CHANGE, SECRETS_BY_ACCESS]);
/// Secrets, by when they were made.
pub(crate) const SECRETS_BY_CREATION: Index<Secret> =
    Index::new(0x0401, "secretsmanager.secrets-by-creation", |secret, place| vec![place.key().plain(secret.created)]);
/// Secrets, by when they were last changed.
pub(crate) const SECRETS_BY_CHANGE: Index<Secret> =
    Index::new(0x0402, "secretsmanager.secrets-by-change", |secret, place| vec![place.key().plain(secret.changed)]);
/// Secrets, by the day on which they were last read; those never read come first.
pub(crate) const SECRETS_BY_ACCESS: Index<Secret> = Index::new(0x0403, "secretsmanager.secrets-by-access", |secret, place| {
    vec![place.key().plain(secret.accessed.unwrap_or(Timestamp::from_millis(0)))]
});

/// Values of versions, by name of the secret and id of the version.
pub(crate) static VALUES: Table<Value> = Table::new(0x0404, "secretsmanager.values");

/// Resource policies, by name of the secret.
pub(crate) static POLICIES: Table<ResourcePolicy> = Table::new(0x0405, "secretsmanager.policies");

/// Key of a secret.
pub(crate) fn secret(account: AccountId, region: &str, name: &str) -> Key {
    SECRETS.key(account, region).plain(name).key()
}

/// Every secret of an account in a region.
pub(crate) fn secrets(account: AccountId, region: &str) -> Prefix {
    SECRETS.key(account, region).prefix()
}

/// Every secret of an account in a region, in an index.
pub(crate) fn indexed(index: &Index<Secret>, account: AccountId, region: &str) -> Prefix {
    index.key(account, region).prefix()
}

/// Key of a version's value.
pub(crate) fn value(account: AccountId, region: &str, name: &str, version: &str) -> Key {
    VALUES.key(account, region).plain(name).plain(version).key()
}

/// Key of a secret's policy.
pub(crate) fn policy(account: AccountId, region: &str, name: &str) -> Key {
    POLICIES.key(account, region).plain(name).key()
}
