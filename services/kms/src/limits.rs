//! Bounds of KMS. Where nothing else is said, AWS: KMS developer guide, "Resource quotas", and the API reference of the operation.

/// Customer managed keys of an account in a region.
pub(crate) const KEYS_MAX: u32 = 100_000;

/// Aliases of one key.
pub(crate) const ALIASES_PER_KEY_MAX: usize = 50;

/// Grants of one key.
pub(crate) const GRANTS_PER_KEY_MAX: u32 = 50_000;

/// Bytes of a key policy.
pub(crate) const POLICY_BYTES_MAX: usize = 32_768;

/// Tags of one key.
pub(crate) const TAGS_MAX: usize = 50;

/// Days between scheduling a deletion and it, at least and at most; the longest is the default.
pub(crate) const DELETION_WINDOW_DAYS: std::ops::RangeInclusive<i64> = 7..=30;

/// Days between automatic rotations, at least and at most.
pub(crate) const ROTATION_PERIOD_DAYS: std::ops::RangeInclusive<i64> = 90..=2_560;

/// Days between automatic rotations when nobody says; always of AWS managed keys.
pub(crate) const ROTATION_PERIOD_DAYS_DEFAULT: i64 = 365;

/// Rotations on demand in a key's life.
pub(crate) const ON_DEMAND_ROTATIONS_MAX: u32 = 25;

/// Bytes that are encrypted in one call.
pub(crate) const PLAINTEXT_BYTES_MAX: usize = 4_096;

/// Bytes of a data key, and of `GenerateRandom`.
pub(crate) const RANDOM_BYTES: std::ops::RangeInclusive<i64> = 1..=1_024;

/// Bytes of keys and values of an encryption context together.
/// LIMIT: AWS gives no number; it is compared with conditions and grants pair by pair, and kept in the trail.
pub(crate) const ENCRYPTION_CONTEXT_BYTES_MAX: usize = 8_192;

/// Pairs in the encryption context of a grant's constraint, and characters of one value.
pub(crate) const CONSTRAINT_PAIRS_MAX: usize = 8;
/// See [`CONSTRAINT_PAIRS_MAX`].
pub(crate) const CONSTRAINT_VALUE_CHARS_MAX: usize = 384;

/// Rows that a listing of records reads in one call, whatever page is asked for.
/// LIMIT: a run examines a thousand rows, and names its key, its alias and its grants besides.
pub(crate) const PAGE_ROWS_MAX: usize = 900;

/// Grants of one grantee on one key that are looked at in one call; one beyond them needs its token. Those that want another encryption
/// context are not even looked at.
/// LIMIT: an index row and a record each, for up to three names of a caller and two keys, within a thousand rows a run.
pub(crate) const GRANTS_CONSIDERED_MAX: usize = 70;

/// Those of them that are looked at before the others.
/// LIMIT: a batch that another service takes apart searches once for each of its items, all within one run.
pub(crate) const GRANTS_CONSIDERED_FIRST: usize = 4;

/// Pairs of a request's encryption context by which grants with a subset constraint are found; one beyond them needs its token.
/// LIMIT: each is a scan; real contexts have one to three pairs.
pub(crate) const PAIRS_CONSIDERED_MAX: usize = 32;

/// Rows over which a counter is spread, so that calls that count rarely meet.
pub(crate) const COUNTER_SHARDS: u32 = 50;

/// Materials that one run of a deletion takes away, and grants.
/// LIMIT: a run examines a thousand rows, and each takes a scan and a read.
pub(crate) const MATERIALS_DELETED_MAX: usize = 200;
/// See [`MATERIALS_DELETED_MAX`].
pub(crate) const GRANTS_DELETED_MAX: usize = 200;

/// Grants that one call of `ListRetirableGrants` reads: an index row, the grant and its key each.
pub(crate) const RETIRABLE_ROWS_MAX: usize = 100;
