//! What can be wrong with a request before any operation sees it, and how AWS names it.

use crate::limits::QUOTED_MAX_CHARS;
use alcazar_base::schema::Protocol;

/// Why a request could not be read. Its `Display` form is the message for the caller: AWS's own words where they are known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// Neither a target header nor an action: no operation is asked for.
    #[error("the request names no operation")]
    NoOperation,
    /// The service has no such operation.
    #[error("Could not find operation {operation} for version {version}")]
    UnknownOperation {
        /// The name asked for.
        operation: String,
        /// The version asked for, `NO_VERSION_SPECIFIED` where the protocol has one and the request has not.
        version: String,
    },
    /// The content type is not the protocol's.
    #[error("content type `{0}` is not one that this service reads")]
    ContentType(String),
    /// The content encoding is unknown.
    #[error("content encoding `{0}` is not one that this service reads")]
    ContentEncoding(String),
    /// The compressed body is damaged.
    #[error("the compressed body is damaged or ends early")]
    Compression,
    /// The body is longer than allowed, once decompressed.
    #[error("the decompressed body is longer than {max_bytes} bytes")]
    TooLong {
        /// What is allowed, in bytes.
        max_bytes: usize,
    },
    /// The body is not UTF-8.
    #[error("the body is not valid UTF-8")]
    NotUtf8,
    /// The body does not follow the grammar.
    #[error("{what} at byte {at}")]
    Syntax {
        /// What is wrong.
        what: &'static str,
        /// Where, in bytes from the start.
        at: usize,
    },
    /// Values are nested too deep.
    #[error("values are nested more than {max_levels} levels deep")]
    TooDeep {
        /// What is allowed.
        max_levels: usize,
    },
    /// More form parameters than allowed.
    #[error("the request has more than {max} parameters")]
    TooManyParameters {
        /// What is allowed.
        max: usize,
    },
    /// A percent escape is no escape, or what it stands for is not UTF-8.
    #[error("the parameters are not well-formed: a percent sign must be followed by two hexadecimal digits of UTF-8 text")]
    PercentEncoding,
    /// One name twice.
    #[error("`{0}` is given more than once")]
    Duplicate(String),
    /// A value of another kind than the member's.
    #[error("{0}")]
    Kind(KindMismatch),
    /// A number outside of what its kind holds.
    #[error("`{number}` is out of the range of {kind}")]
    OutOfRange {
        /// As it was written, shortened.
        number: String,
        /// `Integer`, `Long`, `Float`, `Double`.
        kind: &'static str,
    },
    /// Text that is not base64.
    #[error("only base-64-encoded strings are convertible to bytes")]
    Base64,
    /// Text that is no timestamp of the member's format.
    #[error("`{0}` is not a timestamp of the expected format")]
    Timestamp(String),
    /// A null where only a value can stand.
    #[error("null is not allowed as an element of `{0}`")]
    Null(String),
    /// A union with none or several of its members.
    #[error("exactly one member of `{0}` must be set")]
    Union(String),
    /// A list index or map entry that is not numbered from 1.
    #[error("`{0}` is not a well-formed list or map parameter")]
    Entry(String),
}

/// A value of one kind where another belongs, in the words of AWS's own parsers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KindMismatch {
    /// A scalar for another scalar.
    #[error("{found} cannot be converted to {expected}")]
    Scalar {
        /// `NUMBER_VALUE`.
        found: &'static str,
        /// `String`.
        expected: &'static str,
    },
    /// A list for a scalar, a map or a structure.
    #[error("Unrecognized collection type class {0}")]
    List(&'static str),
    /// An object for a scalar or a list.
    #[error("Start of structure or map found where not expected")]
    Object,
    /// A scalar for a list, a map or a structure.
    #[error("Unexpected field type")]
    Field,
    /// A string for a boolean.
    #[error("Unexpected token received from parser")]
    Token,
}

impl WireError {
    /// AWS's code for it in that protocol.
    pub fn code(&self, protocol: Protocol) -> &'static str {
        match protocol {
            Protocol::Query | Protocol::Ec2Query => self.query_code(),
            _ => self.json_code(),
        }
    }

    /// AWS's HTTP status for it in that protocol.
    pub fn status(&self, protocol: Protocol) -> u16 {
        match (self, protocol) {
            (Self::TooLong { .. }, _) => 413,
            (Self::ContentEncoding(_), _) => 415,
            // AWS: the common errors of the query services give `MalformedQueryString` the status 404.
            (Self::PercentEncoding | Self::NotUtf8 | Self::Syntax { .. }, Protocol::Query | Protocol::Ec2Query) => 404,
            _ => 400,
        }
    }

    fn json_code(&self) -> &'static str {
        match self {
            Self::NoOperation | Self::UnknownOperation { .. } => "UnknownOperationException",
            Self::TooLong { .. } => "RequestEntityTooLargeException",
            // AWS: every parse failure of the JSON services is this one code.
            _ => "SerializationException",
        }
    }

    /// AWS: "Common Errors" of the IAM and STS API references; `MalformedInput` is what their servers answer to values that
    /// cannot be converted.
    fn query_code(&self) -> &'static str {
        match self {
            Self::NoOperation => "MissingAction",
            Self::UnknownOperation { .. } => "InvalidAction",
            Self::NotUtf8 | Self::Syntax { .. } | Self::PercentEncoding => "MalformedQueryString",
            Self::TooLong { .. } => "RequestEntityTooLarge",
            Self::Duplicate(_) => "InvalidParameterCombination",
            Self::TooManyParameters { .. } => "InvalidQueryParameter",
            _ => "MalformedInput",
        }
    }
}

/// A piece of the request as an error may repeat it: cut to [`QUOTED_MAX_CHARS`].
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED_MAX_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{KindMismatch, WireError};
    use alcazar_base::schema::Protocol;

    #[test]
    fn every_protocol_has_its_own_code() {
        let error = WireError::Kind(KindMismatch::Scalar { found: "NUMBER_VALUE", expected: "String" });
        assert_eq!(error.code(Protocol::Json11), "SerializationException");
        assert_eq!(error.code(Protocol::Query), "MalformedInput");
        assert_eq!(error.to_string(), "NUMBER_VALUE cannot be converted to String");
        assert_eq!(WireError::NoOperation.code(Protocol::Query), "MissingAction");
        assert_eq!(WireError::PercentEncoding.status(Protocol::Query), 404);
        assert_eq!(WireError::PercentEncoding.status(Protocol::Json10), 400);
    }
}
