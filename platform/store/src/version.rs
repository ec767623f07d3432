//! Versions: when a row was written, as a number that is never used twice.

use std::fmt;

/// When a row was written: the incarnation of the store in the high 26 bits, a sequence within it below.
///
/// The incarnation changes whenever a store is opened, and is taken from the clock as well as from the store itself, so that a
/// store restored from a copy does not repeat the versions that its original gave out after the copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Version(pub u64);

/// Bits of the sequence: at 10,000 commits a second one incarnation lasts ten months, and then runs over into the next number.
/// The bits above count minutes for 127 years.
const SEQUENCE_BITS: u32 = 38;

impl Version {
    /// Before every write: the version of a row that does not exist.
    pub const ABSENT: Self = Self(0);

    /// The first version of an incarnation.
    pub const fn first_of(incarnation: u32) -> Self {
        Self((incarnation as u64) << SEQUENCE_BITS)
    }

    /// The incarnation of the store that gave it.
    pub const fn incarnation(self) -> u64 {
        self.0 >> SEQUENCE_BITS
    }

    /// The next version; `None` after the last there is.
    pub const fn next(self) -> Option<Self> {
        match self.0.checked_add(1) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// Eight bytes that order as versions do.
    pub const fn to_bytes(self) -> [u8; 8] {
        self.0.to_be_bytes()
    }

    /// Back from [`Version::to_bytes`].
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(u64::from_be_bytes(bytes))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.incarnation(), self.0 & ((1 << SEQUENCE_BITS) - 1))
    }
}
