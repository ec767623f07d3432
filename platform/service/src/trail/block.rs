//! Blocks: runs of records, compressed, chained by hash.

use super::record::Record;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Key, Sealer, Snapshot, Table};
use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use std::io::Read;

/// Records of one block, at most (those that wait; a group's own changes come on top).
pub const RECORDS_MAX: usize = 4_096;

/// Below this many bytes compression costs more than it saves.
const COMPRESS_BYTES_MIN: usize = 4_096;

/// Bytes that the records of one block may have once decompressed: a group of 4,096 waiting and as many changes, at 64 KiB each.
const PLAIN_BYTES_MAX: u64 = 512 << 20;

/// Blocks, by the version of the commit that wrote them.
pub static BLOCKS: Table<Block> = Table::new(0x0101, "trail.blocks");

/// The heads of the chains: one row for each node of a store that several share, and one row without a name for the only node of a store.
pub static HEADS: Table<Head> = Table::new(0x0102, "trail.heads");

/// A block. The chain runs over records, not over their storage, so that it holds when small blocks are merged: the hash of a part is
/// that of its run, its number, the hash before it, and the hash of its records.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Block {
    /// The run of the node that wrote it.
    pub run: [u8; 16],
    /// Number of its first part in that run, from 0.
    pub number: u64,
    /// Hash of the part before it in that run; zeros for the first.
    pub previous: [u8; 32],
    /// How many records each of its parts has: one part as it is written, several once it is merged.
    pub parts: Vec<u32>,
    /// Time of its oldest record.
    pub oldest: Timestamp,
    /// Time of its newest record.
    pub newest: Timestamp,
    /// The accounts in it, in order.
    pub accounts: Vec<AccountId>,
    /// Whether `records` is compressed.
    pub compressed: bool,
    /// The records, as MessagePack, perhaps compressed.
    #[serde(with = "bytes_form")]
    pub records: Vec<u8>,
}

/// What the next block follows.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Head {
    /// Run of the last block.
    pub run: [u8; 16],
    /// How many blocks that run has.
    pub blocks: u64,
    /// Hash of its last block.
    pub hash: [u8; 32],
    /// The last number of the tail that a block holds.
    pub tail_covered: u64,
}

/// The block that follows `head`, and what it leaves.
pub(super) fn build(head: &Head, run: [u8; 16], records: &[&Record]) -> Result<(Block, Head), String> {
    let same_run = head.run == run;
    let number = if same_run { head.blocks } else { 0 };
    let previous = if same_run { head.hash } else { [0; 32] };
    let count = u32::try_from(records.len()).map_err(|error| error.to_string())?;
    let plain = packed(records)?;
    let hash = link(&run, number, &previous, &plain);
    let block = pack_plain((run, number, previous), vec![count], records, plain)?;
    Ok((block, Head { run, blocks: number + 1, hash, tail_covered: head.tail_covered }))
}

/// A block of some parts' records.
pub(super) fn pack(
    (run, number, previous): ([u8; 16], u64, [u8; 32]),
    parts: Vec<u32>,
    records: &[&Record],
) -> Result<Block, String> {
    pack_plain((run, number, previous), parts, records, packed(records)?)
}

fn packed(records: &[&Record]) -> Result<Vec<u8>, String> {
    rmp_serde::to_vec(records).map_err(|error| error.to_string())
}

fn pack_plain(
    (run, number, previous): ([u8; 16], u64, [u8; 32]),
    parts: Vec<u32>,
    records: &[&Record],
    plain: Vec<u8>,
) -> Result<Block, String> {
    let compressed = plain.len() >= COMPRESS_BYTES_MIN;
    let body = if compressed { zstd::bulk::compress(&plain, 1).map_err(|error| error.to_string())? } else { plain };
    let mut accounts: Vec<AccountId> = records.iter().map(|record| record.account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(Block {
        run,
        number,
        previous,
        parts,
        oldest: records.iter().map(|record| record.time).min().unwrap_or_default(),
        newest: records.iter().map(|record| record.time).max().unwrap_or_default(),
        accounts,
        compressed,
        records: body,
    })
}

/// Hash of a part, whose records are packed.
fn link(run: &[u8; 16], number: u64, previous: &[u8; 32], plain: &[u8]) -> [u8; 32] {
    let mut text = Vec::with_capacity(88);
    text.extend_from_slice(run);
    text.extend_from_slice(&number.to_be_bytes());
    text.extend_from_slice(previous);
    text.extend_from_slice(digest(&SHA256, plain).as_ref());
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, &text).as_ref());
    hash
}

/// The hash that a block leaves for the one after it: recomputed from its records.
///
/// # Errors
/// A text for the log when they do not decode, or are not as many as the block says.
pub fn hash(block: &Block) -> Result<[u8; 32], String> {
    let records = records(block)?;
    let records: Vec<&Record> = records.iter().collect();
    let (mut rest, mut hash) = (records.as_slice(), block.previous);
    for (number, count) in (block.number..).zip(&block.parts) {
        let count = usize::try_from(*count).map_err(|error| error.to_string())?;
        let (part, after) = rest.split_at_checked(count).ok_or("the block has fewer records than it says")?;
        hash = link(&block.run, number, &hash, &packed(part)?);
        rest = after;
    }
    if rest.is_empty() { Ok(hash) } else { Err("the block has more records than it says".to_owned()) }
}

/// The records of a block.
///
/// # Errors
/// A text for the log when they do not decode.
pub fn records(block: &Block) -> Result<Vec<Record>, String> {
    let mut plain = Vec::new();
    let bytes = if block.compressed {
        let mut decoder =
            zstd::stream::read::Decoder::new(block.records.as_slice()).map_err(|error| error.to_string())?.take(PLAIN_BYTES_MAX);
        decoder.read_to_end(&mut plain).map_err(|error| error.to_string())?;
        &plain
    } else {
        &block.records
    };
    rmp_serde::from_slice(bytes).map_err(|error| error.to_string())
}

/// Where the head of a node's chain lies.
pub(super) fn head_key(node: Option<&str>) -> Key {
    let key = HEADS.key(AccountId::default(), "");
    match node {
        Some(node) => key.plain(node).key(),
        None => key.key(),
    }
}

/// The head of the chain; `None` before the first block.
pub(super) fn read_head(snapshot: &dyn Snapshot, sealer: &Sealer, key: &Key) -> Result<Option<Head>, String> {
    let Some((_, value)) = snapshot.get(key.bytes()).map_err(|error| error.to_string())? else { return Ok(None) };
    let plain = sealer.open(key.bytes(), &value).map_err(|error| error.to_string())?;
    rmp_serde::from_slice(&plain).map(Some).map_err(|error| error.to_string())
}

/// Bytes as MessagePack's own kind: serde would write a list of numbers.
mod bytes_form {
    use serde::de::{Error, Visitor};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }
            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}
