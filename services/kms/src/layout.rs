//! The key space of KMS. Ids of keys and grants and names of aliases are plain; principals are hashed, since the name of a role
//! session can be an e-mail address. No material, policy or context is part of a key.

use crate::records::{Alias, Counter, Grant, Key, Material};
use alcazar_base::account::AccountId;
use alcazar_store::{Hasher, Index, Key as RowKey, Prefix, Table};

/// Keys, by id.
pub(crate) static KEYS: Table<Key> = Table::new(0x0300, "kms.keys").cached();

/// Their materials, by key and number.
pub(crate) static MATERIALS: Table<Material> = Table::new(0x0301, "kms.materials").cached();

/// Aliases, by name.
pub(crate) static ALIASES: Table<Alias> = Table::new(0x0302, "kms.aliases").cached();

/// Grants, by key and id.
pub(crate) static GRANTS: Table<Grant> =
    Table::new(0x0303, "kms.grants").cached().indexed_by(&[GRANTS_BY_GRANTEE, GRANTS_BY_RETIRER, GRANTS_BY_NAME]);
/// Grants of a key, by grantee, and by what they want of the encryption context.
pub(crate) const GRANTS_BY_GRANTEE: Index<Grant> = Index::new(0x0304, "kms.grants-by-grantee", |grant, place| {
    vec![place.key().plain(&grant.key_id).hashed(place.hasher, &grant.grantee).hashed(place.hasher, grant.wants())]
});
/// Grants by retiring principal, in that principal's account and the key's region.
pub(crate) const GRANTS_BY_RETIRER: Index<Grant> = Index::new(0x0305, "kms.grants-by-retirer", |grant, place| {
    let retirer = grant.retirer.iter().zip(grant.retirer_account);
    retirer.map(|(retirer, account)| place.key_in(account, place.region).hashed(place.hasher, retirer)).collect()
});
/// Grants that have a name, by all that makes a retry of their creation.
pub(crate) const GRANTS_BY_NAME: Index<Grant> = Index::unique(0x0306, "kms.grants-by-name", |grant, place| {
    let identity = grant.name.as_ref().map(|_| grant.identity());
    identity.iter().map(|identity| place.key().plain(&grant.key_id).hashed(place.hasher, identity)).collect()
});

/// Numbers that are limited, each spread over some rows.
pub(crate) static COUNTERS: Table<Counter> = Table::new(0x0307, "kms.counters");

/// Key of a KMS key's row.
pub(crate) fn key(account: AccountId, region: &str, id: &str) -> RowKey {
    KEYS.key(account, region).plain(id).key()
}

/// Every KMS key of an account in a region.
pub(crate) fn keys(account: AccountId, region: &str) -> Prefix {
    KEYS.key(account, region).prefix()
}

/// Key of a material's row.
pub(crate) fn material(account: AccountId, region: &str, key_id: &str, number: u32) -> RowKey {
    MATERIALS.key(account, region).plain(key_id).plain(u64::from(number)).key()
}

/// Every material of a key.
pub(crate) fn materials(account: AccountId, region: &str, key_id: &str) -> Prefix {
    MATERIALS.key(account, region).plain(key_id).prefix()
}

/// Where the materials of a key from that number on begin.
pub(crate) fn materials_from(account: AccountId, region: &str, key_id: &str, number: u32) -> Prefix {
    MATERIALS.key(account, region).plain(key_id).plain(u64::from(number)).prefix()
}

/// Key of an alias's row.
pub(crate) fn alias(account: AccountId, region: &str, name: &str) -> RowKey {
    ALIASES.key(account, region).plain(name).key()
}

/// Every alias of an account in a region.
pub(crate) fn aliases(account: AccountId, region: &str) -> Prefix {
    ALIASES.key(account, region).prefix()
}

/// Key of a grant's row.
pub(crate) fn grant(account: AccountId, region: &str, key_id: &str, id: &str) -> RowKey {
    GRANTS.key(account, region).plain(key_id).plain(id).key()
}

/// Every grant of a key.
pub(crate) fn grants(account: AccountId, region: &str, key_id: &str) -> Prefix {
    GRANTS.key(account, region).plain(key_id).prefix()
}

/// Grants of a key whose grantee that is.
pub(crate) fn grants_of(hasher: &Hasher, account: AccountId, region: &str, key_id: &str, grantee: &str) -> Prefix {
    GRANTS_BY_GRANTEE.key(account, region).plain(key_id).hashed(hasher, grantee).prefix()
}

/// Those of them that want the same of the encryption context (see [`Grant::wants`]).
pub(crate) fn grants_wanting(
    hasher: &Hasher,
    account: AccountId,
    region: &str,
    key_id: &str,
    (grantee, wants): (&str, &[u8]),
) -> Prefix {
    GRANTS_BY_GRANTEE.key(account, region).plain(key_id).hashed(hasher, grantee).hashed(hasher, wants).prefix()
}

/// Grants that this principal of the account may retire.
pub(crate) fn retirable(hasher: &Hasher, account: AccountId, region: &str, retirer: &str) -> Prefix {
    GRANTS_BY_RETIRER.key(account, region).hashed(hasher, retirer).prefix()
}

/// Where the grant that a creation would repeat is found.
pub(crate) fn grant_by_name(hasher: &Hasher, account: AccountId, region: &str, grant: &Grant) -> RowKey {
    GRANTS_BY_NAME.key(account, region).plain(&grant.key_id).hashed(hasher, grant.identity()).key()
}

/// Key of one row of a number.
pub(crate) fn counter(account: AccountId, region: &str, what: &str, shard: u32) -> RowKey {
    COUNTERS.key(account, region).plain(what).plain(u64::from(shard)).key()
}
