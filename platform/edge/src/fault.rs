//! How each protocol spells that a request has no caller.
//!
//! AWS: "Common errors" of the IAM and STS API references (query), and what its JSON services answer.

use alcazar_authn::Fault;
use alcazar_base::schema::Protocol;

/// Code and HTTP status of a fault.
pub(crate) fn spelling(fault: &Fault, protocol: Protocol) -> (&'static str, u16) {
    let query = matches!(protocol, Protocol::Query | Protocol::Ec2Query | Protocol::RestXml);
    match (fault, query) {
        (Fault::MissingToken, true) => ("MissingAuthenticationToken", 403),
        (Fault::MissingToken, false) => ("MissingAuthenticationTokenException", 400),
        (Fault::Incomplete(_), true) => ("IncompleteSignature", 403),
        (Fault::Incomplete(_), false) => ("IncompleteSignatureException", 400),
        (Fault::UnknownKey, true) => ("InvalidClientTokenId", 403),
        (Fault::UnknownKey, false) => ("UnrecognizedClientException", 400),
        (Fault::ExpiredToken, true) => ("ExpiredToken", 403),
        (Fault::ExpiredToken, false) => ("ExpiredTokenException", 400),
        (Fault::RequestExpired, _) => ("RequestExpired", 400),
        (Fault::Scope(_) | Fault::Mismatch, true) => ("SignatureDoesNotMatch", 403),
        (Fault::Scope(_) | Fault::Mismatch, false) => ("InvalidSignatureException", 400),
    }
}
