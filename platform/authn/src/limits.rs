//! Bounds of signature checking.

/// How far a request's date may lie from ours, in milliseconds. Source: AWS, "request must reach AWS within five minutes" of
/// the older guide, fifteen as the services enforce and their messages say.
pub const SKEW_MILLIS_MAX: i64 = 15 * 60 * 1_000;

/// Longest life of a presigned request, in seconds: seven days. Source: `X-Amz-Expires` in the S3 API reference.
pub const PRESIGN_SECONDS_MAX: i64 = 604_800;

/// Signed headers of one request; clients send about ten.
pub const SIGNED_HEADERS_MAX: usize = 64;

/// Bytes of an access key id, of a region's and of a service's name. Source: `AccessKeyId` of the IAM API reference, 128 characters.
pub const SCOPE_PART_BYTES_MAX: usize = 128;

/// Query parameters of one request that are canonicalized.
pub const QUERY_PARAMETERS_MAX: usize = 1_024;

/// Signing keys that stay cached: one per access key, day, region and service.
pub const SIGNING_KEYS_MAX: usize = 16_384;
