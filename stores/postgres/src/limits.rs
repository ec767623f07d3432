//! The bounds of this crate, each with its unit in its name and its source.

use std::time::Duration;

/// The oldest server whose behaviour is known: the version that the oldest supported distributions have.
pub const SERVER_VERSION_MIN: i32 = 150_000;

/// Predicate locks that a transaction may have on average, below which the server is warned of.
/// LIMIT: a group reads thousands of keys; a server that runs out of them refuses transactions, or locks whole pages instead.
pub const PREDICATE_LOCKS_MIN: i64 = 2_048;

/// How long a connection may take to be made.
pub const CONNECT_TIMEOUT: Duration = Duration::from_millis(1_500);

/// How long a statement may take before its answer is given up.
/// LIMIT: with what is tried once more after it, a caller hears within five seconds that the database does not answer.
pub const ANSWER_TIMEOUT: Duration = Duration::from_millis(1_500);

/// How long calls are carried along while a database is away, counted from when the first of them was taken.
/// LIMIT: as for [`ANSWER_TIMEOUT`].
pub const PATIENCE: Duration = Duration::from_secs(4);

/// The pause before a lost connection is made again, doubled up to the second.
pub const RECONNECT_PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

/// Reads that wait for a connection; one more is refused.
/// LIMIT: as many calls as may be under way.
pub const READS_WAITING_MAX: usize = 16_384;

/// Keys and ranges that one statement reads.
/// LIMIT: keeps one statement in the time of a few hundred index look-ups.
pub const READ_AT_ONCE_MAX: usize = 2_048;

/// Connections that read.
/// LIMIT: with one there is no statement under way while an answer is taken apart; more gain nothing, since a statement joins all
/// that waits.
pub const READ_CONNECTIONS: usize = 2;

/// How often a group whose transaction the database could not put in order is tried again.
pub const SERIALIZATION_RETRIES_MAX: u32 = 8;
