//! The limits of this room, each with its source.

/// LIMIT: nesting of a request's values. AWS's deepest documented one is 32 (DynamoDB items); the deepest input of the models
/// that is not recursive has 12. Bounds the stack.
pub const DEPTH_MAX_LEVELS: usize = 64;

/// LIMIT: parameters of a form. The longest documented list in a query service holds 1,000 entries of a few members each.
pub const PARAMETERS_MAX: usize = 10_000;

/// LIMIT: unknown members that are reported; a request that sets one is refused, so the first suffice.
pub const UNKNOWN_REPORTED_MAX: usize = 8;

/// LIMIT: length of a member name or value that an error message repeats, in characters.
pub const QUOTED_MAX_CHARS: usize = 256;

/// LIMIT: violations that one validation message lists; AWS lists them all, but a list of 10,000 bad elements would be
/// answered with a megabyte.
pub const VIOLATIONS_MAX: usize = 32;

/// LIMIT: characters of a value that a violation shows. AWS shows it whole.
pub const SHOWN_VALUE_MAX_CHARS: usize = 8_192;

/// LIMIT: compiled patterns that are kept. The models of the first five services hold about 60.
pub const PATTERNS_MAX: usize = 1_024;

/// LIMIT: greatest decompressed body that [`crate::gzip::plain_body`] callers are advised to allow: the least that every
/// operation of the JSON and query services fits in (a CloudFormation template by value has 51,200 bytes, a
/// `logs:PutLogEvents` batch 1 MiB).
pub const BODY_MAX_BYTES: usize = 2 * 1024 * 1024;

/// LIMIT: how much of a compressed form is read to learn its action, in bytes: SDKs write it first.
pub const HEAD_MAX_BYTES: usize = 4 * 1024;
