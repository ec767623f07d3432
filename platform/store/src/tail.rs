//! The tail: an append-only file (or memory) for what must outlive a killed process before the next group commit takes it.

/// Holds frames until a commit covers them.
pub trait Tail: Send + Sync {
    /// Appends a frame under its number; a killed process does not lose it. Numbers rise over all runs.
    ///
    /// # Errors
    /// A text for the log: the disk is full or broken.
    fn append(&self, number: u64, frame: &[u8]) -> Result<(), String>;

    /// Makes what was appended durable against power loss.
    ///
    /// # Errors
    /// A text for the log.
    fn sync(&self) -> Result<(), String>;

    /// Forgets frames up to and including `number`: a commit holds them. It may do so later, or in part; a replay then shows
    /// them again, and whoever reads it skips the numbers that a commit holds.
    ///
    /// # Errors
    /// A text for the log.
    fn cut(&self, number: u64) -> Result<(), String>;
}

/// A tail that is only memory, which whoever appends has anyway: for stores that are gone with the process.
#[derive(Debug, Default)]
pub struct NoTail;

impl Tail for NoTail {
    fn append(&self, _: u64, _: &[u8]) -> Result<(), String> {
        Ok(())
    }

    fn sync(&self) -> Result<(), String> {
        Ok(())
    }

    fn cut(&self, _: u64) -> Result<(), String> {
        Ok(())
    }
}
