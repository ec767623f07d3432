//! Bounds on what the engine accepts and makes.

/// Bytes that a transformation writes for one byte that it reads, at most. UTF-8 to `%u` makes six of two and seven of four;
/// percent encoding makes three of one; hexadecimal and Base64 less.
pub const TRANSFORMED_BYTES_PER_BYTE_MAX: usize = 3;

/// Bytes that a transformation writes whatever the length of its input: a SHA-256 hash is the longest of those.
pub const TRANSFORMED_BYTES_BASE: usize = 32;
