//! Blocks: runs of records, compressed, chained by hash.

use super::record::Record;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Sealer, Snapshot, Table};
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

/// The head of the chain: one row.
pub static HEADS: Table<Head> = Table::new(0x0102, "trail.heads");

/// A block.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Block {
    /// The run of the node that wrote it.
    pub run: [u8; 16],
    /// Its number in that run, from 0.
    pub number: u64,
    /// Hash of the block before it in that run; zeros for the first.
    pub previous: [u8; 32],
    /// Time of its oldest record.
    pub oldest: Timestamp,
    /// Time of its newest record.
    pub newest: Timestamp,
    /// How many records it has.
    pub count: u32,
    /// The accounts in it.
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

/// Encodes the block that follows `head`, and says what it leaves.
pub(super) fn build(head: &Head, run: [u8; 16], records: &[Record]) -> Result<(Vec<u8>, Head), String> {
    let plain = rmp_serde::to_vec(records).map_err(|error| error.to_string())?;
    let compressed = plain.len() >= COMPRESS_BYTES_MIN;
    let body = if compressed { zstd::bulk::compress(&plain, 1).map_err(|error| error.to_string())? } else { plain };
    let mut accounts: Vec<AccountId> = records.iter().map(|record| record.account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let same_run = head.run == run;
    let block = Block {
        run,
        number: if same_run { head.blocks } else { 0 },
        previous: if same_run { head.hash } else { [0; 32] },
        oldest: records.iter().map(|record| record.time).min().unwrap_or_default(),
        newest: records.iter().map(|record| record.time).max().unwrap_or_default(),
        count: u32::try_from(records.len()).unwrap_or(u32::MAX),
        accounts,
        compressed,
        records: body,
    };
    let encoded = rmp_serde::to_vec_named(&block).map_err(|error| error.to_string())?;
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, &encoded).as_ref());
    let next = Head { run, blocks: block.number + 1, hash, tail_covered: head.tail_covered };
    Ok((encoded, next))
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

pub(super) fn read_head(snapshot: &dyn Snapshot, sealer: &Sealer) -> Option<Head> {
    let key = HEADS.key(AccountId::default(), "").key();
    let (_, value) = snapshot.get(key.bytes()).ok()??;
    rmp_serde::from_slice(&sealer.open(key.bytes(), &value).ok()?).ok()
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
