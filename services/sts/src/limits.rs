//! Bounds of STS.

/// Default life of a role session, in seconds. Source: API reference, `AssumeRole`, `DurationSeconds`.
pub(crate) const ROLE_SECONDS_DEFAULT: i64 = 3_600;

/// Longest life of a session that was made by role chaining, in seconds. Source: API reference, `AssumeRole`.
pub(crate) const CHAINED_SECONDS_MAX: i64 = 3_600;

/// Default life of the sessions of users, in seconds. Source: API reference, `GetSessionToken`, `GetFederationToken`.
pub(crate) const USER_SECONDS_DEFAULT: i64 = 43_200;

/// Longest (and default) life of the sessions of root users, in seconds. Source: as above.
pub(crate) const ROOT_SECONDS_MAX: i64 = 3_600;

/// Characters of inline session policy and policy ARNs together. Source: API reference, `AssumeRole`, `Policy`.
pub(crate) const SESSION_POLICY_CHARS_MAX: usize = 2_048;

/// Managed session policies. Source: API reference, `AssumeRole`, `PolicyArns`.
pub(crate) const SESSION_POLICY_ARNS_MAX: usize = 10;

/// Characters of policies, ARNs and tags that fill the packed form of a session. AWS compresses them into a form that it does
/// not document; here their plain characters count, so that what AWS accepts by its plaintext limits is accepted.
pub(crate) const PACKED_CHARS_MAX: usize = 2_048 + 10 * 512 + 50 * (128 + 256);
