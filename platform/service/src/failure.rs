//! Why a call did not succeed.

use alcazar_base::op::ErrorCode;
use alcazar_base::schema::{Protocol, Service};
use alcazar_base::value::Fields;
use alcazar_store::Stop;

/// What a handler answers instead of an outcome.
#[derive(Debug, Clone)]
pub enum Failure {
    /// One of the operation's modeled errors, or of its service's common ones.
    Answer(Box<ErrorAnswer>),
    /// The run ended before it could answer: the driver decides what follows.
    Stop(Stop),
    /// The run wants every record of the trail in a block: the driver flushes and runs it again.
    Flush,
}

/// An error as the caller sees it, and what only the log does.
#[derive(Debug, Clone)]
pub struct ErrorAnswer {
    /// Code, as in the model or the common errors of the service.
    pub code: &'static str,
    /// Message for the caller.
    pub message: String,
    /// Further members of the error's structure, if it has any beside the message.
    pub fields: Option<Fields>,
    /// Cause for the log, under the request id; the caller never sees it.
    pub internal: Option<String>,
    /// Of a refusal: what was decided, encoded for `sts:DecodeAuthorizationMessage`.
    pub decision: Option<String>,
}

/// The errors that every service has, each spelled in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common {
    /// The gate refused.
    AccessDenied,
    /// A member's value does not satisfy the model.
    Validation,
    /// We don't do that yet.
    NotImplemented,
    /// Our fault.
    Internal,
    /// Not now: the store is busy or read-only.
    Unavailable,
}

impl Failure {
    /// An error of the model.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self::coded(code.0, message)
    }

    /// An error of the model with members beside its message.
    pub fn with_fields(code: ErrorCode, message: impl Into<String>, fields: Fields) -> Self {
        Self::Answer(Box::new(ErrorAnswer {
            code: code.0,
            message: message.into(),
            fields: Some(fields),
            internal: None,
            decision: None,
        }))
    }

    /// An error that every service has.
    pub fn common(service: &Service<'static>, common: Common, message: impl Into<String>) -> Self {
        Self::coded(common.code(service), message)
    }

    /// What the wire refuses, under the code that its protocol gives it.
    pub fn wire(code: &'static str, message: impl Into<String>) -> Self {
        Self::coded(code, message)
    }

    /// A fault of ours: the caller learns that there was one, the log learns which.
    pub fn internal(service: &Service<'static>, cause: impl Into<String>) -> Self {
        Self::Answer(Box::new(ErrorAnswer {
            code: Common::Internal.code(service),
            message: "An internal error occurred.".to_owned(),
            fields: None,
            internal: Some(cause.into()),
            decision: None,
        }))
    }

    /// The code of an answer, if this is one.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Answer(answer) => Some(answer.code),
            Self::Stop(_) | Self::Flush => None,
        }
    }

    fn coded(code: &'static str, message: impl Into<String>) -> Self {
        Self::Answer(Box::new(ErrorAnswer { code, message: message.into(), fields: None, internal: None, decision: None }))
    }
}

impl From<Stop> for Failure {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl Common {
    /// How `service` spells it: the first of the usual spellings that its common errors list, else the protocol's usual one.
    pub fn code(self, service: &Service<'static>) -> &'static str {
        let spellings: &[&'static str] = match self {
            Self::AccessDenied => &["AccessDeniedException", "AccessDenied"],
            Self::Validation => &["ValidationException", "ValidationError", "InvalidParameterException"],
            Self::NotImplemented => &["NotImplementedException", "NotImplemented"],
            Self::Internal => &["InternalFailure", "KMSInternalException", "InternalServiceError", "ServiceFailure"],
            Self::Unavailable => &["ServiceUnavailableException", "ServiceUnavailable"],
        };
        let listed = service.common_errors.iter().find_map(|error| spellings.iter().find(|code| **code == error.code));
        let usual = usize::from(matches!(service.protocol, Protocol::Query | Protocol::Ec2Query | Protocol::RestXml));
        let usual = spellings.get(usual.min(spellings.len().saturating_sub(1)));
        listed.or(usual).copied().unwrap_or("InternalFailure")
    }

    /// HTTP status where the service's tables do not say.
    pub fn status(self) -> u16 {
        match self {
            Self::AccessDenied => 403,
            Self::Validation => 400,
            Self::NotImplemented => 501,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }
}
