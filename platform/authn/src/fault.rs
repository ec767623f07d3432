//! Why a request has no caller.

use alcazar_base::schema::Protocol;
use std::fmt;

/// The check that failed. The message is AWS's; the code on the wire depends on the protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no signature, and the operation wants one.
    MissingToken,
    /// The signature's parts are missing or malformed.
    Incomplete(String),
    /// No such access key, or a session token that was not issued with it.
    UnknownKey,
    /// The session token's time is over.
    ExpiredToken,
    /// The presigned request's time is over.
    RequestExpired,
    /// The date or the credential scope is not acceptable; the text says which.
    Scope(String),
    /// Everything is there, and the signature is another one.
    Mismatch,
}

impl Fault {
    /// Code and HTTP status of it in that protocol.
    ///
    /// AWS: "Common errors" of the IAM and STS API references (query), and what its JSON services answer.
    pub fn spelling(&self, protocol: Protocol) -> (&'static str, u16) {
        let query = matches!(protocol, Protocol::Query | Protocol::Ec2Query | Protocol::RestXml);
        match (self, query) {
            (Self::MissingToken, true) => ("MissingAuthenticationToken", 403),
            (Self::MissingToken, false) => ("MissingAuthenticationTokenException", 400),
            (Self::Incomplete(_), true) => ("IncompleteSignature", 403),
            (Self::Incomplete(_), false) => ("IncompleteSignatureException", 400),
            (Self::UnknownKey, true) => ("InvalidClientTokenId", 403),
            (Self::UnknownKey, false) => ("UnrecognizedClientException", 400),
            (Self::ExpiredToken, true) => ("ExpiredToken", 403),
            (Self::ExpiredToken, false) => ("ExpiredTokenException", 400),
            (Self::RequestExpired, _) => ("RequestExpired", 400),
            (Self::Scope(_) | Self::Mismatch, true) => ("SignatureDoesNotMatch", 403),
            (Self::Scope(_) | Self::Mismatch, false) => ("InvalidSignatureException", 400),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingToken => "Request is missing Authentication Token",
            Self::UnknownKey => "The security token included in the request is invalid.",
            Self::ExpiredToken => "The security token included in the request is expired",
            Self::RequestExpired => "Request has expired.",
            Self::Incomplete(text) | Self::Scope(text) => text,
            Self::Mismatch => {
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access \
                 Key and signing method. Consult the service documentation for details."
            }
        })
    }
}
