//! Looking records up, newest first.

use super::block::{self, BLOCKS, Block};
use super::record::Record;
use crate::limits::LOOKUP_RECORDS_MAX;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::limits::ROWS_EXAMINED_MAX;
use alcazar_store::{Key, Scan, Stop, StoreError, Tx, Version};
use serde::{Deserialize, Serialize};

/// What a record must have. AWS: `LookupAttribute` of CloudTrail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attribute {
    /// `eventID`.
    EventId(String),
    /// `eventName`.
    EventName(String),
    /// Whether it is read-only.
    ReadOnly(bool),
    /// Name of the user or session.
    Username(String),
    /// Type of a resource: `AWS::KMS::Key`.
    ResourceType(String),
    /// Name or ARN of a resource.
    ResourceName(String),
    /// `eventSource`.
    EventSource(String),
    /// Access key that signed.
    AccessKeyId(String),
}

/// A question to the trail.
#[derive(Debug, Clone)]
pub struct Lookup {
    /// Whose records.
    pub account: AccountId,
    /// Of which region.
    pub region: String,
    /// From when, inclusive.
    pub from: Option<Timestamp>,
    /// Until when, inclusive.
    pub to: Option<Timestamp>,
    /// What they must have.
    pub attribute: Option<Attribute>,
    /// How many at most.
    pub limit: usize,
}

/// Where a lookup goes on: in a part of the chain, not in a row, so that it holds when newer blocks come and when blocks are merged.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Cursor {
    /// Version of the block that holds the part; once it is merged, the part is in an older one.
    version: u64,
    /// Run and number of the part.
    part: ([u8; 16], u64),
    /// Its matching records that were answered already.
    skip: usize,
}

/// Looks records up. The answer is newest first, in the order in which they were committed, with where to go on if there is more.
///
/// # Errors
/// [`Stop`] when the store can't say.
pub fn lookup(tx: &mut Tx, question: &Lookup, from: Option<Cursor>) -> Result<(Vec<Record>, Option<Cursor>), Stop> {
    let first = BLOCKS.key(AccountId::default(), "").prefix();
    let last = match &from {
        Some(cursor) => BLOCKS.key(AccountId::default(), "").plain(Version(cursor.version)).prefix(),
        None => first.clone(),
    };
    let mut found = Vec::new();
    let (mut examined, mut scanned, mut at_once) = (0, None, BLOCKS_AT_ONCE);
    loop {
        // Every group commit adds a block: a look-up that depended on there being none would never end on a busy database.
        let scan = Scan::through(&first, &last).loose().reverse().limit(at_once).after(scanned.as_ref())?;
        let page = tx.scan(&BLOCKS, &scan)?;
        for (key, block) in &page.rows {
            // LIMIT: where a page ends for its length, it ends before a block.
            if examined >= LOOKUP_RECORDS_MAX {
                let newest = block.number + u64::try_from(block.parts.len().saturating_sub(1)).unwrap_or(0);
                return Ok((found, Some(Cursor { version: version_of(key), part: (block.run, newest), skip: 0 })));
            }
            examined += if may_hold(block, question) {
                block.parts.iter().map(|count| usize::try_from(*count).unwrap_or(usize::MAX)).sum()
            } else {
                1
            };
            if may_hold(block, question)
                && let Some(cursor) = take(block, version_of(key), question, from.as_ref(), &mut found)?
            {
                return Ok((found, Some(cursor)));
            }
        }
        let Some(next) = page.next else { return Ok((found, None)) };
        // LIMIT: and where the next blocks would be more rows than a run may examine, it ends behind the last one, which is answered.
        if tx.examined() + at_once * 2 + ROWS_LEFT_MIN > ROWS_EXAMINED_MAX
            && let Some((key, block)) = page.rows.last()
        {
            let cursor = Cursor { version: version_of(key), part: (block.run, block.number), skip: usize::MAX };
            return Ok((found, Some(cursor)));
        }
        scanned = Some(next);
        at_once = (at_once * 2).min(BLOCKS_AT_ONCE_MAX);
    }
}

/// Takes what matches of a block, its parts newest first; where to go on if the page was full before the block ended.
fn take(
    block: &Block,
    version: u64,
    question: &Lookup,
    from: Option<&Cursor>,
    found: &mut Vec<Record>,
) -> Result<Option<Cursor>, Stop> {
    let damaged = |cause: String| Stop::Store(StoreError::Decode { table: BLOCKS.name(), cause });
    let mut records = block::records(block).map_err(damaged)?;
    let numbered: Vec<(u64, u32)> = (block.number..).zip(block.parts.iter().copied()).collect();
    for (number, count) in numbered.into_iter().rev() {
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let part = records.split_off(records.len().saturating_sub(count));
        let skip = match from {
            Some(cursor) if cursor.part.0 == block.run && number > cursor.part.1 => continue,
            Some(cursor) if cursor.part == (block.run, number) => cursor.skip,
            _ => 0,
        };
        let matching = part.into_iter().rev().filter(|record| matches(record, question));
        for (answered, record) in matching.enumerate().skip(skip) {
            if found.len() == question.limit {
                return Ok(Some(Cursor { version, part: (block.run, number), skip: answered }));
            }
            found.push(record);
        }
    }
    Ok(None)
}

/// The version that a block's key ends with.
fn version_of(key: &Key) -> u64 {
    key.bytes().last_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}

/// Blocks that are read at once: most lookups end within the newest ones. Those that do not read twice as many each time, since each
/// time may be a statement to a database.
const BLOCKS_AT_ONCE: usize = 16;
const BLOCKS_AT_ONCE_MAX: usize = 256;

/// Rows that are left to the rest of the run: its caller's policies have been read already.
const ROWS_LEFT_MIN: usize = 50;

fn may_hold(block: &Block, question: &Lookup) -> bool {
    block.accounts.binary_search(&question.account).is_ok()
        && question.from.is_none_or(|from| block.newest >= from)
        && question.to.is_none_or(|to| block.oldest <= to)
}

fn matches(record: &Record, question: &Lookup) -> bool {
    // Times are compared in whole seconds, as records show them.
    let time = record.time.secs();
    record.account == question.account
        && record.region == question.region
        && question.from.is_none_or(|from| time >= from.secs())
        && question.to.is_none_or(|to| time <= to.secs())
        && question.attribute.as_ref().is_none_or(|attribute| has(record, attribute))
}

fn has(record: &Record, attribute: &Attribute) -> bool {
    match attribute {
        Attribute::EventId(id) => record.event_id == *id,
        Attribute::EventName(name) => record.event_name == *name,
        Attribute::ReadOnly(read_only) => record.read_only == *read_only,
        Attribute::Username(name) => record.username.as_deref() == Some(name),
        Attribute::ResourceType(kind) => record.resources.iter().any(|(of, _)| of == kind),
        Attribute::ResourceName(name) => record.resources.iter().any(|(_, have)| have == name || short_name(have) == name),
        Attribute::EventSource(source) => record.event_source == *source,
        Attribute::AccessKeyId(id) => record.access_key_id.as_deref() == Some(id),
    }
}

/// The last part of an ARN, by which people look it up.
fn short_name(arn: &str) -> &str {
    arn.rsplit(['/', ':']).next().unwrap_or(arn)
}
