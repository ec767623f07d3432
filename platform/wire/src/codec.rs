//! What every protocol's codec does.

use crate::error::WireError;
use crate::json::Json;
use crate::message::{HttpReply, HttpRequest};
use crate::query::Query;
use alcazar_base::schema::{Operation, Protocol, Service, ShapeId};
use alcazar_base::value::{Fields, Value};

/// An input that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded {
    /// The members of the operation's input structure.
    pub fields: Fields,
    /// Paths of members that the model does not know (`Filters.Colour`), at most
    /// [`crate::limits::UNKNOWN_REPORTED_MAX`]. AWS's own parsers skip them; a driver that must not ignore anything refuses.
    pub unknown: Vec<String>,
}

/// An error to be answered.
#[derive(Debug, Clone, Copy)]
pub struct ErrorReply<'a> {
    /// Its code in the model or in the service's common errors: `NoSuchEntity`.
    pub code: &'a str,
    /// HTTP status.
    pub status: u16,
    /// Whether the fault is the caller's.
    pub sender_fault: bool,
    /// What the caller reads.
    pub message: &'a str,
    /// Further members of a modeled error: its shape and their values. A message member in them yields to `message`.
    pub detail: Option<(ShapeId, &'a Fields)>,
}

/// Reads requests and writes answers in one protocol.
pub trait Codec: Sync {
    /// Reads the input of `operation`.
    ///
    /// # Errors
    /// A [`WireError`] for what is no input of that operation at all; constraints are [`crate::validate()`]'s matter.
    fn decode(&self, service: &Service<'_>, operation: &Operation<'_>, request: &HttpRequest<'_>) -> Result<Decoded, WireError>;

    /// Writes the output of `operation`.
    fn encode(&self, service: &Service<'_>, operation: &Operation<'_>, output: &Fields, request_id: &str) -> HttpReply;

    /// Writes an error; `operation` is `None` when the request asks for one that the service does not have.
    fn encode_error(
        &self,
        service: &Service<'_>,
        operation: Option<&Operation<'_>>,
        error: &ErrorReply<'_>,
        request_id: &str,
    ) -> HttpReply;
}

/// The codec of a protocol; `None` for those that have none yet.
pub fn codec(protocol: Protocol) -> Option<&'static dyn Codec> {
    match protocol {
        Protocol::Json10 | Protocol::Json11 => Some(&Json),
        Protocol::Query => Some(&Query),
        Protocol::RestJson | Protocol::RestXml | Protocol::Ec2Query | Protocol::Cbor => None,
    }
}

/// A key that occurs twice.
pub(crate) fn duplicate_key(entries: &[(String, Value)]) -> Option<&str> {
    if let [] | [_] = entries {
        return None;
    }
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys.windows(2).find_map(|pair| match pair {
        [left, right] if left == right => Some(*left),
        _ => None,
    })
}
