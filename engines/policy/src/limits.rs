//! Bounds on what the engine accepts.

/// Bytes of a policy's text. IAM takes at most 131,072 characters of at most two bytes each (API model, `policyDocumentType`);
/// no service takes a longer resource policy.
pub const POLICY_BYTES_MAX: usize = 262_144;

/// Nesting of JSON values. The grammar needs six: policy, statements, statement, conditions, operator, values.
pub const JSON_DEPTH_MAX: usize = 16;

/// Bytes of a condition key: a service prefix, a key's name, and a tag key of at most 128 characters or an encryption context
/// key, all of which real keys stay far below.
pub const CONDITION_KEY_BYTES_MAX: usize = 1_024;
