//! Keeping the history in bounds: small blocks are merged, old ones dropped.

use super::block::{self, BLOCKS, Block, RECORDS_MAX};
use crate::limits::{TRAIL_DAYS_MAX, TRAIL_WARN_PERCENT};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Cursor, Database, Key, Scan, Stop, StoreError, Table, Transaction, Tx};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How far the upkeep has come: one row.
pub static UPKEEP: Table<Upkeep> = Table::new(0x0103, "trail.upkeep");

/// How far the upkeep has come, and what it dropped.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Upkeep {
    /// Key of the last block that is large enough, or stands before another run's.
    done: Option<Vec<u8>>,
    /// Bytes of the blocks up to there.
    pub bytes: u64,
    /// Records that were dropped because of their age.
    pub dropped_old: u64,
    /// Records that were dropped because the history was too large.
    pub dropped_over: u64,
}

/// Blocks that are merged at once; fewer are left alone, so that a block is not rewritten for every record.
const MERGE_BLOCKS_MIN: usize = 32;
const MERGE_BLOCKS_MAX: usize = 64;

/// LIMIT: bytes of the blocks that are merged into one; half of what a row may have.
const MERGED_BYTES_MAX: u64 = 512 << 10;

/// One step of the upkeep: what must be committed, or `None` if there is nothing to do.
///
/// # Errors
/// [`Stop`] when the store can't say.
pub fn attempt(database: &Database, now: Timestamp, bytes_max: u64) -> Result<Option<Transaction>, Stop> {
    database.run(|tx| attempt_at(tx, now, bytes_max))?
}

fn attempt_at(mut tx: Tx, now: Timestamp, bytes_max: u64) -> Result<Option<Transaction>, Stop> {
    let key = UPKEEP.key(AccountId::default(), "").key();
    let mut upkeep = tx.get(&UPKEEP, &key)?.map(|upkeep| Upkeep::clone(&upkeep)).unwrap_or_default();
    let worked = drop_oldest(&mut tx, &mut upkeep, now, bytes_max)? || merge(&mut tx, &mut upkeep)?;
    if !worked {
        return Ok(None);
    }
    tx.put(&UPKEEP, &key, upkeep)?;
    tx.into_transaction().map(Some)
}

/// How much is kept, and what was dropped.
///
/// # Errors
/// [`Stop`] when the store can't say.
pub fn upkeep(tx: &mut Tx) -> Result<Upkeep, Stop> {
    let kept = tx.get(&UPKEEP, &UPKEEP.key(AccountId::default(), "").key())?;
    Ok(kept.map(|upkeep| Upkeep::clone(&upkeep)).unwrap_or_default())
}

fn all() -> Scan {
    Scan::of(&BLOCKS.key(AccountId::default(), "").prefix())
}

/// Drops the oldest block if it is too old, or if the history is too large.
fn drop_oldest(tx: &mut Tx, upkeep: &mut Upkeep, now: Timestamp, bytes_max: u64) -> Result<bool, Stop> {
    let Some((key, block)) = tx.scan(&BLOCKS, &all().limit(1))?.rows.pop() else { return Ok(false) };
    let (old, over) = (block.newest < now.plus_days(-TRAIL_DAYS_MAX), upkeep.bytes > bytes_max);
    if !old && !over {
        return Ok(false);
    }
    let records = block.parts.iter().copied().map(u64::from).sum::<u64>();
    if over {
        upkeep.dropped_over += records;
        tracing::warn!(records, bytes_max, "audit records were dropped: the history is at its limit");
    } else {
        upkeep.dropped_old += records;
    }
    if upkeep.done.as_deref().is_some_and(|done| key.bytes().as_ref() <= done) {
        upkeep.bytes = upkeep.bytes.saturating_sub(size(&block));
    }
    tx.delete(&BLOCKS, &key)?;
    Ok(true)
}

/// Merges the small blocks that follow what is done.
fn merge(tx: &mut Tx, upkeep: &mut Upkeep) -> Result<bool, Stop> {
    let done = upkeep.done.clone().map(Cursor::from_bytes);
    let page = tx.scan(&BLOCKS, &all().limit(MERGE_BLOCKS_MAX).after(done.as_ref())?)?;
    let Some(run) = page.rows.first().map(|(_, block)| block.run) else { return Ok(false) };
    let mut group: Vec<(Key, Arc<Block>)> = Vec::new();
    let (mut records, mut bytes, mut complete) = (0, 0, false);
    for (key, block) in page.rows {
        // A run that has ended gets no further blocks, and a group that is large enough is done with: one of blocks as large as a
        // group commit makes them is a single block, which is left as it is.
        bytes += size(&block);
        if block.run != run || records >= RECORDS_MAX || !group.is_empty() && bytes > MERGED_BYTES_MAX {
            complete = true;
            break;
        }
        records += block.parts.iter().map(|count| usize::try_from(*count).unwrap_or(usize::MAX)).sum::<usize>();
        group.push((key, block));
    }
    if !complete && group.len() < MERGE_BLOCKS_MIN {
        return Ok(false);
    }
    // Where its oldest part stood, so that a lookup that is on its way from newer to older ones still comes to it.
    let Some((place, _)) = group.first().cloned() else { return Ok(false) };
    let merged = if group.len() == 1 { None } else { Some(join(&group)?) };
    if complete {
        upkeep.done = Some(place.bytes().to_vec());
        upkeep.bytes += merged.as_ref().or_else(|| group.first().map(|(_, block)| &**block)).map_or(0, size);
    }
    if let Some(merged) = merged {
        for (key, _) in &group {
            tx.delete(&BLOCKS, key)?;
        }
        tx.put(&BLOCKS, &place, merged)?;
    }
    Ok(true)
}

fn join(group: &[(Key, Arc<Block>)]) -> Result<Block, Stop> {
    let damaged = |cause: String| Stop::Store(StoreError::Decode { table: BLOCKS.name(), cause });
    let (mut records, mut parts) = (Vec::new(), Vec::new());
    for (_, block) in group {
        records.extend(block::records(block).map_err(damaged)?);
        parts.extend_from_slice(&block.parts);
    }
    let first = group.first().map_or(([0; 16], 0, [0; 32]), |(_, block)| (block.run, block.number, block.previous));
    block::pack(first, parts, &records.iter().collect::<Vec<_>>()).map_err(damaged)
}

fn size(block: &Block) -> u64 {
    u64::try_from(block.records.len()).unwrap_or(u64::MAX)
}

impl Upkeep {
    /// Whether the history is so near its limit that someone should know.
    pub fn is_nearly_full(&self, bytes_max: u64) -> bool {
        self.bytes > bytes_max / 100 * TRAIL_WARN_PERCENT
    }
}
