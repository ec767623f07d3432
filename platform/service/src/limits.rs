//! Bounds of the platform under the services.

/// Audit records that may wait for a commit; beyond it calls are refused with 503. At 20,000 calls a second the one-second
/// flush leaves a threefold reserve.
pub const TRAIL_WAITING_RECORDS_MAX: usize = 65_536;

/// Bytes of those records.
pub const TRAIL_WAITING_BYTES_MAX: usize = 128 << 20;

/// Bytes of a record's user agent and of its error message. Source: CloudTrail user guide, record contents: 1 KB each.
pub const TRAIL_TEXT_BYTES_MAX: usize = 1_024;

/// Bytes of a record's request parameters and of its response elements. Source: as above, 100 KB each.
pub const TRAIL_PARAMETERS_BYTES_MAX: usize = 100 << 10;

/// Bytes of the encoded details of a refusal, which travel in a header.
pub const DENIAL_BYTES_MAX: usize = 6 << 10;

/// How long the history goes back, in days. Source: CloudTrail user guide, event history.
pub const TRAIL_DAYS_MAX: i64 = 90;

/// Bytes of the history unless configured otherwise.
pub const TRAIL_BYTES_MAX_DEFAULT: u64 = 8 << 30;

/// Share of that from which on it is warned of, in percent.
pub const TRAIL_WARN_PERCENT: u64 = 80;

/// How far the last use of an access key or role that is stored may lie behind, in seconds. AWS: IAM user guide, "Finding unused
/// AWS credentials", shows it hours late.
pub const LAST_USE_LAG_SECONDS: i64 = 60;

/// Last uses that the committer remembers to have written; at about 200 bytes each, 3 MB.
pub const LAST_USES_REMEMBERED_MAX: usize = 16_384;

/// How often a run is tried again when what it read has changed meanwhile.
pub const CONFLICT_RERUNS_MAX: u32 = 5;

/// Records of the trail that one lookup looks at before it hands out a page token instead of going on: about 20 ms.
pub const LOOKUP_RECORDS_MAX: usize = 20_000;

/// Bytes of a request body, before and after decompression: the largest input of any service so far is a policy document of
/// 131,072 characters (iam), percent-encoded threefold.
pub const BODY_BYTES_MAX: usize = 1 << 20;

/// Statements that bring rows to one call, for each time that it runs from its beginning.
/// LIMIT: a first call of a caller whose policies are not at hand takes about ten, one after the other.
pub const FETCHES_MAX: u32 = 64;
