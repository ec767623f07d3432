//! Bounds of Secrets Manager. Source of each, unless it says otherwise: user guide, "AWS Secrets Manager quotas".

/// Bytes of a secret's value. The model counts a string's characters; the quota is of bytes.
pub(crate) const VALUE_BYTES_MAX: usize = 65_536;

/// Staging labels of a secret, over all its versions.
pub(crate) const STAGES_MAX: usize = 20;

/// Versions of a secret; beyond it the oldest without a staging label is dropped.
pub(crate) const VERSIONS_MAX: usize = 100;

/// KMS keys that a version's data key is sealed under besides the one that it was made under; beyond it the oldest is dropped.
/// LIMIT: whoever changes the key again and again makes neither the rows longer nor a read try more keys than these.
pub(crate) const FURTHER_KEYS_MAX: usize = 4;

/// Tags of a secret. Source: AWS general reference, "Tag naming limits and requirements".
pub(crate) const TAGS_MAX: usize = 50;

/// Days of a recovery window. Source: API reference, `DeleteSecret`.
pub(crate) const RECOVERY_DAYS_MIN: i64 = 7;

/// Days of a recovery window. Source: API reference, `DeleteSecret`.
pub(crate) const RECOVERY_DAYS_MAX: i64 = 30;

/// Days of a recovery window when the request does not say. Source: API reference, `DeleteSecret`.
pub(crate) const RECOVERY_DAYS_DEFAULT: i64 = 30;

/// Results on a page when the request does not say. Source: API reference, `ListSecrets` and its kin: the greatest page.
pub(crate) const PAGE_RESULTS_DEFAULT: i64 = 100;

/// Secrets of one batch. Source: API reference, `BatchGetSecretValue`.
pub(crate) const BATCH_RESULTS_MAX: i64 = 20;

/// Rows that a filtered listing examines before it hands out a page token instead of going on.
/// LIMIT: with one more chunk of a hundred secrets, two rows each, and the caller's own policies it stays under the thousand that
/// a run may examine.
pub(crate) const LISTING_ROWS_MAX: usize = 500;

/// Rows that a batch examines while it looks for secrets that its filters admit.
/// LIMIT: as above; the rest is for the twenty reads that follow, up to twenty rows each.
pub(crate) const BATCH_ROWS_MAX: usize = 300;

/// Characters of a password when the request does not say. Source: API reference, `GetRandomPassword`.
pub(crate) const PASSWORD_CHARS_DEFAULT: i64 = 32;
