//! Bounds of the edge.

/// Connections that are served at once; more wait in the kernel's queue.
pub const CONNECTIONS_MAX: usize = 4_096;

/// Bytes of a request's head.
pub const HEAD_BYTES_MAX: usize = 64 << 10;

/// Headers of a request.
pub const HEADERS_MAX: usize = 128;

/// How long a client may take for a request's head, in seconds; also how long a connection may idle between requests.
pub const HEAD_SECONDS_MAX: u64 = 60;

/// How long a client may take for a request's body, in seconds.
pub const BODY_SECONDS_MAX: u64 = 30;

/// How long a client may leave a reply unread, in seconds.
pub const UNREAD_SECONDS_MAX: u64 = 30;

/// Bytes of bodies that are read at once, in KiB; who comes when they are taken waits.
pub const BODIES_KIB_MAX: usize = 256 << 10;

/// Bytes of a body that is read without asking for room: all connections together hold at most 64 MiB of them.
pub const SMALL_BODY_BYTES_MAX: usize = 16 << 10;

/// Bytes of a request body that nobody signed, in KiB: the largest input of an operation that takes strangers is a token of 20,000
/// characters (`sts:AssumeRoleWithWebIdentity`).
pub const UNSIGNED_BODY_KIB_MAX: usize = 64;

/// Bytes that are taken and thrown away of a body that is too long, so that its client comes to read why.
pub const IGNORED_BYTES_MAX: usize = 16 << 20;

/// How long calls may take to finish at shutdown, in seconds.
pub const DRAIN_SECONDS_MAX: u64 = 20;

/// How long a call waits for room among the audit records that wait to be committed, in milliseconds; then it gets a 503.
pub const TRAIL_WAIT_MILLIS_MAX: u64 = 5_000;

/// How often the audit tail is synced and flushed, in milliseconds. DESIGN: power loss costs at most one second of reads.
pub const TRAIL_TICK_MILLIS: u64 = 1_000;
