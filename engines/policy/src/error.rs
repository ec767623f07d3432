//! Why a policy was refused, and where.

use std::fmt;

/// A place in a policy's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// What kind of fault a policy has; services answer different codes and texts for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// The text is not JSON, or names a member of an object twice.
    Json,
    /// It is longer or deeper than any policy may be.
    Limit,
    /// It is JSON, but not a policy of the asked kind.
    Grammar,
    /// A principal that no policy may name.
    Principal,
}

/// A policy that was refused: AWS's words where they are known, and the place in the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} ({position})")]
pub struct PolicyError {
    /// What kind of fault it is.
    pub kind: ErrorKind,
    /// What is wrong, as a sentence without a place.
    pub message: String,
    /// Where.
    pub position: Position,
}

impl PolicyError {
    pub(crate) fn new(kind: ErrorKind, position: Position, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), position }
    }

    pub(crate) fn grammar(position: Position, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Grammar, position, message)
    }
}
