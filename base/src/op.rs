//! What ties an operation's generated types together.

use crate::schema::{Operation, Service};
use crate::value::Fields;

/// An operation as a type: its schema, how its input is read and how its output is built. Generated crates implement it for
/// every operation that has a handler.
pub trait Op: 'static {
    /// The input, read (by the handler).
    type Input<'v>: From<&'v Fields>;
    /// The output, built (by the handler).
    type Output: Into<Fields>;
    /// The input, built (by a service that calls this operation in process).
    type Request: Into<Fields>;
    /// The output, read (by that service).
    type Reply<'v>: From<&'v Fields>;

    /// The service's tables.
    fn service() -> &'static Service<'static>;
    /// This operation's row in them.
    fn operation() -> &'static Operation<'static>;
}

/// A code of an error in a service's model or in its common errors; generated, so that a misspelt one does not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorCode(pub &'static str);
