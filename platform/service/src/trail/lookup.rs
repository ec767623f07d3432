//! Looking records up, newest first.

use super::block::{self, BLOCKS, Block};
use super::record::Record;
use crate::limits::LOOKUP_BLOCKS_MAX;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Scan, Stop, StoreError, Tx};
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

/// Where a lookup goes on. It names a part of the chain, not a row, so that it holds when blocks are merged between two pages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Cursor {
    /// The last block that is wholly done with, in the order of the scan; none before the first.
    block: Option<Vec<u8>>,
    /// Run and number of the last part that is done with.
    part: Option<([u8; 16], u64)>,
    /// Matching records of the part after it that were answered already.
    skip: usize,
}

/// Looks records up. The answer is newest first, in the order in which they were committed, with where to go on if there is more.
///
/// # Errors
/// [`Stop`] when the store can't say.
pub fn lookup(tx: &mut Tx, question: &Lookup, from: Option<Cursor>) -> Result<(Vec<Record>, Option<Cursor>), Stop> {
    let prefix = BLOCKS.key(AccountId::default(), "").prefix();
    let mut cursor = from.unwrap_or_default();
    let mut scanned = cursor.block.clone();
    let mut found = Vec::new();
    let mut examined = 0;
    loop {
        let after = scanned.map(alcazar_store::Cursor::from_bytes);
        let page = tx.scan(&BLOCKS, &Scan::of(&prefix).reverse().limit(BLOCKS_AT_ONCE).after(after.as_ref())?)?;
        for (key, block) in &page.rows {
            if may_hold(block, question) && !take(block, question, &mut cursor, &mut found)? {
                return Ok((found, Some(cursor)));
            }
            cursor = Cursor { block: Some(key.bytes().to_vec()), part: Some((block.run, block.number)), skip: 0 };
        }
        examined += page.rows.len();
        let Some(next) = page.next else { return Ok((found, None)) };
        if examined >= LOOKUP_BLOCKS_MAX || found.len() == question.limit {
            return Ok((found, Some(cursor)));
        }
        scanned = Some(next.bytes().to_vec());
    }
}

/// Takes what matches of a block, its parts newest first; `false` when the page was full before the block ended.
fn take(block: &Block, question: &Lookup, cursor: &mut Cursor, found: &mut Vec<Record>) -> Result<bool, Stop> {
    let damaged = |cause: String| Stop::Store(StoreError::Decode { table: BLOCKS.name(), cause });
    let mut records = block::records(block).map_err(damaged)?;
    for (number, count) in (block.number..).zip(&block.parts).collect::<Vec<_>>().into_iter().rev() {
        let count = usize::try_from(*count).unwrap_or(usize::MAX);
        let part = records.split_off(records.len().saturating_sub(count));
        // A block that was merged after the last page holds parts that were done with then.
        if cursor.part.is_some_and(|(run, done)| run == block.run && number >= done) {
            continue;
        }
        for record in part.into_iter().rev().filter(|record| matches(record, question)).skip(cursor.skip) {
            if found.len() == question.limit {
                return Ok(false);
            }
            found.push(record);
            cursor.skip += 1;
        }
        (cursor.part, cursor.skip) = (Some((block.run, number)), 0);
    }
    Ok(true)
}

/// Blocks that are read at once: most lookups end within the newest ones.
const BLOCKS_AT_ONCE: usize = 16;

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
