//! The bounds of this crate, each with its unit in its name and its source.

/// Version of the data directory's format that this program writes, and the greatest that it reads.
pub const FORMAT_MAX: u32 = 1;

/// Bytes of the pages that redb keeps in memory.
/// LIMIT: with the record cache in front, pages are read once per record and version; 32 MiB hold the inner pages of
/// millions of rows.
pub const PAGE_CACHE_BYTES: usize = 32 << 20;

/// Bytes of the installation file.
/// LIMIT: it is written by us and takes 200.
pub const INSTALLATION_BYTES_MAX: u64 = 16 << 10;

/// Bytes of the root key file.
/// LIMIT: 64 hex digits and a line end.
pub const ROOT_KEY_FILE_BYTES_MAX: u64 = 128;

/// Bytes of one frame of the tail.
/// LIMIT: a sealed audit record with the largest request that CloudTrail keeps (256 KiB).
pub const FRAME_BYTES_MAX: usize = 1 << 20;

/// Bytes of one file of the tail, above which frames go to the other one as soon as that is free.
/// LIMIT: small enough that a replay takes milliseconds.
pub const TAIL_FILE_BYTES: u64 = 1 << 20;

/// Bytes of a file of the tail up to which it is left as it is when a commit covers all its frames.
/// LIMIT: cutting a file costs as much as a hundred appends.
pub const TAIL_CUT_BYTES: u64 = 64 << 10;

/// Bytes of one file of the tail that a replay reads at most.
/// LIMIT: what can gather when no commit succeeds, which the trail's own bound on waiting records stops long before.
pub const TAIL_FILE_BYTES_MAX: u64 = 1 << 30;

/// Memory of Argon2id in KiB, passes and lanes.
/// LIMIT: OWASP's password storage cheat sheet gives 19 MiB, 2, 1 as a minimum for log-ins; a key that is derived once per
/// start can cost more (RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes).
pub const ARGON2_MEMORY_KIB: u32 = 64 << 10;
/// See [`ARGON2_MEMORY_KIB`].
pub const ARGON2_PASSES: u32 = 3;
/// See [`ARGON2_MEMORY_KIB`].
pub const ARGON2_LANES: u32 = 4;

/// The greatest memory in KiB that an installation file may ask for, so that a changed one can't exhaust the machine.
pub const ARGON2_MEMORY_KIB_MAX: u32 = 1 << 20;
/// The greatest number of passes that an installation file may ask for.
pub const ARGON2_PASSES_MAX: u32 = 64;
/// The greatest number of lanes that an installation file may ask for.
pub const ARGON2_LANES_MAX: u32 = 64;

/// Bytes of a passphrase.
/// LIMIT: shorter ones are guessed; longer ones are a mistaken file.
pub const PASSPHRASE_BYTES_MIN: usize = 12;
/// See [`PASSPHRASE_BYTES_MIN`].
pub const PASSPHRASE_BYTES_MAX: usize = 4_096;
