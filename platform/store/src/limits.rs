//! The bounds of this crate, each with its unit in its name and its source.

/// Rows that one run of a handler may examine, gets and scanned rows together.
/// LIMIT: a handler is short and bounded, so that its thread and its snapshot are soon free; long listings are many runs.
pub const ROWS_EXAMINED_MAX: usize = 1_000;

/// Bytes of a whole key, escapes included.
/// LIMIT: the longest name that is listed in order is an S3 object key of 1,024 bytes, which escaping can double.
pub const KEY_BYTES_MAX: usize = 4_096;

/// Bytes of one encoded record before sealing.
/// LIMIT: the largest thing that AWS stores as one value is a secret of 64 KiB or a body of 32 KiB; larger ones are blobs.
pub const RECORD_BYTES_MAX: usize = 1 << 20;

/// Transactions that wait for the committer; one more is refused as busy.
/// LIMIT: at 2,000 commits a second a full queue is two seconds old, after which a caller should rather be told to retry.
pub const QUEUE_TRANSACTIONS_MAX: usize = 4_096;

/// Transactions in one group commit.
/// LIMIT: the last of a group waits for the validation of all before it, about 2 µs each.
pub const GROUP_TRANSACTIONS_MAX: usize = 512;

/// Bytes of keys and values in one group commit, above which no further transaction joins it.
/// LIMIT: what a disk writes in about 10 ms.
pub const GROUP_BYTES_MAX: usize = 8 << 20;

/// Writes that the committer remembers to validate transactions against; a transaction older than the oldest conflicts.
/// LIMIT: about 10 MB of memory, and several seconds of the greatest write rate, far longer than a handler runs.
pub const WINDOW_WRITES_MAX: usize = 65_536;

/// Bytes of decoded records in the cache, counted as their encoded size.
/// LIMIT: keeps the program's resident memory under 100 MB with all caches full.
pub const CACHE_BYTES_MAX: u64 = 16 << 20;

/// Bytes of a sealed token's text; longer ones are not even decoded.
/// LIMIT: the longest is a session token with every policy and tag that AWS lets a session have, in a head of 64 KiB.
pub const TOKEN_TEXT_BYTES_MAX: usize = 40 << 10;

/// Data keys in a ring.
/// LIMIT: a rotation each day for ten years.
pub const RING_KEYS_MAX: usize = 4_096;
