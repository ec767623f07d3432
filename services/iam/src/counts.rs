//! How many users, groups, roles and policies an account has: for its quotas and its summary.
//!
//! A count is kept in parts, each entity in the part that its unique id falls into, so that entities made at the same time
//! seldom wait for each other. Quotas are held against the sum as a call finds it: entities made in the same instant may
//! together exceed one by as many as they are.

use crate::failures;
use crate::layout::{self, COUNT_SHARDS, COUNTS};
use crate::records::Counts;
use alcazar_base::account::AccountId;
use alcazar_service::{Context, Failure};
use alcazar_store::{Scan, Stop};

/// What is counted, and its quota.
pub(crate) struct Counted {
    /// AWS's name of the quota.
    pub(crate) quota: &'static str,
    pub(crate) max: i64,
    pub(crate) of: fn(&mut Counts) -> &mut i64,
}

/// Counts one more entity of that unique id.
///
/// # Errors
/// `LimitExceeded` if the account has as many as it may have.
pub(crate) fn add(cx: &mut Context<'_>, account: AccountId, id: &str, counted: &Counted) -> Result<(), Failure> {
    let in_part = change(cx, account, id, counted, 1)?;
    // The parts fill alike: one with less than a quarter of its share says that the account is not full.
    if in_part > counted.max / i64::try_from(COUNT_SHARDS).unwrap_or(1) / 4 {
        let mut total = sum(cx, account)?;
        if *(counted.of)(&mut total) > counted.max {
            return Err(failures::quota(counted.quota, counted.max));
        }
    }
    Ok(())
}

/// Counts one entity less.
pub(crate) fn remove(cx: &mut Context<'_>, account: AccountId, id: &str, counted: &Counted) -> Result<(), Failure> {
    change(cx, account, id, counted, -1)?;
    Ok(())
}

/// All parts together, this run's changes included.
pub(crate) fn sum(cx: &mut Context<'_>, account: AccountId) -> Result<Counts, Stop> {
    let shards = usize::try_from(COUNT_SHARDS).unwrap_or(usize::MAX);
    let all = Scan::of(&COUNTS.key(account, "").prefix()).limit(shards).loose();
    let mut total = Counts::default();
    for (_, part) in cx.tx.scan(&COUNTS, &all)?.rows {
        total.users += part.users;
        total.groups += part.groups;
        total.roles += part.roles;
        total.policies += part.policies;
        total.versions += part.versions;
    }
    Ok(total)
}

fn change(cx: &mut Context<'_>, account: AccountId, id: &str, counted: &Counted, by: i64) -> Result<i64, Failure> {
    let key = layout::counts(account, shard(id));
    let mut part = cx.tx.get(&COUNTS, &key)?.map_or_else(Counts::default, |part| *part);
    let count = (counted.of)(&mut part);
    *count = count.saturating_add(by);
    let now = *count;
    cx.tx.put(&COUNTS, &key, part)?;
    Ok(now)
}

/// FNV-1a (Fowler, Noll, Vo): unique ids are random, so that any even spread of their letters does.
fn shard(id: &str) -> u64 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash ^ (hash >> 32)) % COUNT_SHARDS
}

#[cfg(test)]
mod tests {
    use super::{COUNT_SHARDS, shard};
    use alcazar_base::account::unique_id;
    use std::collections::BTreeMap;

    #[test]
    fn ids_spread_over_the_parts() {
        let mut parts = BTreeMap::new();
        for number in 0..5_000_u64 {
            let mut random = [7; 11];
            random[3..].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
            *parts.entry(shard(&unique_id("AIDA", random))).or_insert(0) += 1;
        }
        assert_eq!(parts.len() as u64, COUNT_SHARDS);
        assert!(parts.values().all(|count| (5..50).contains(count)), "{parts:?}");
    }
}
