//! Bounds of scenario files. They are ours; the bounds keep a slip of the pen from looking like a hang.

/// Bytes of one file.
pub const FILE_BYTES_MAX: usize = 1 << 20;

/// Levels of nesting: a policy inside a call inside a step takes about ten.
pub const NESTING_MAX: usize = 40;

/// How often one step calls: the greatest quota that a scenario runs into by itself is 1,000 (users of one page of IAM).
pub const TIMES_MAX: u32 = 2_000;

/// Bytes that `$repeat` makes: the largest input of any service (see the platform's limit of a body).
pub const REPEAT_BYTES_MAX: usize = 1 << 20;

/// Jobs that one step of the clock may make due: far more than a scenario asks for, so that one that asks for itself again ends.
pub const JOBS_MAX: usize = 10_000;
