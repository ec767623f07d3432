//! Numbers that are limited. Each is spread over rows, of which a call reads and writes one: calls that count at the same time rarely
//! meet, and the sum never passes the limit.

use crate::layout::{self, COUNTERS};
use crate::limits::COUNTER_SHARDS;
use crate::records::Counter;
use alcazar_base::account::AccountId;
use alcazar_store::{Stop, Tx};

/// What is counted, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted<'c> {
    /// The account.
    pub account: AccountId,
    /// The region.
    pub region: &'c str,
    /// [`KEYS`], or the id of a key whose grants are counted.
    pub what: &'c str,
}

/// The customer managed keys of an account in a region.
pub(crate) const KEYS: &str = "keys";

/// Counts one more, and says which row counted it; `None` when there are `limit` of them. The search begins at `start`, any number.
///
/// # Errors
/// When the store can't say.
pub(crate) fn take(tx: &mut Tx, counted: Counted<'_>, limit: u32, start: u32) -> Result<Option<u32>, Stop> {
    let each = limit / COUNTER_SHARDS;
    for offset in 0..COUNTER_SHARDS {
        let shard = (start % COUNTER_SHARDS + offset) % COUNTER_SHARDS;
        let at = layout::counter(counted.account, counted.region, counted.what, shard);
        let count = tx.get(&COUNTERS, &at)?.map_or(0, |counter| counter.count);
        if count < each {
            tx.put(&COUNTERS, &at, Counter { count: count + 1 })?;
            return Ok(Some(shard));
        }
    }
    Ok(None)
}

/// Counts one less in that row.
///
/// # Errors
/// When the store can't say.
pub(crate) fn give_back(tx: &mut Tx, counted: Counted<'_>, shard: u32) -> Result<(), Stop> {
    let at = layout::counter(counted.account, counted.region, counted.what, shard);
    let count = tx.get(&COUNTERS, &at)?.map_or(0, |counter| counter.count);
    match count.saturating_sub(1) {
        0 => tx.delete(&COUNTERS, &at),
        count => tx.put(&COUNTERS, &at, Counter { count }).map(|_| ()),
    }
}
