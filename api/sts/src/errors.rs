// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The codes of errors, as they stand on the wire.

use alcazar_base::op::ErrorCode;

/// Common to all operations, HTTP status 403.
pub const ACCESS_DENIED: ErrorCode = ErrorCode("AccessDenied");

/// Common to all operations, HTTP status 403.
pub const EXPIRED_TOKEN: ErrorCode = ErrorCode("ExpiredToken");

/// Modeled as `ExpiredTokenException`, HTTP status 400.
pub const EXPIRED_TOKEN_EXCEPTION: ErrorCode = ErrorCode("ExpiredTokenException");

/// Modeled as `ExpiredTradeInTokenException`, HTTP status 400.
pub const EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorCode = ErrorCode("ExpiredTradeInTokenException");

/// Modeled as `IDPCommunicationErrorException`, HTTP status 400.
pub const IDP_COMMUNICATION_ERROR: ErrorCode = ErrorCode("IDPCommunicationError");

/// Modeled as `IDPRejectedClaimException`, HTTP status 403.
pub const IDP_REJECTED_CLAIM: ErrorCode = ErrorCode("IDPRejectedClaim");

/// Common to all operations, HTTP status 400.
pub const INCOMPLETE_SIGNATURE: ErrorCode = ErrorCode("IncompleteSignature");

/// Common to all operations, HTTP status 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode("InternalFailure");

/// Common to all operations, HTTP status 400.
pub const INVALID_ACTION: ErrorCode = ErrorCode("InvalidAction");

/// Modeled as `InvalidAuthorizationMessageException`, HTTP status 400.
pub const INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorCode = ErrorCode("InvalidAuthorizationMessageException");

/// Common to all operations, HTTP status 403.
pub const INVALID_CLIENT_TOKEN_ID: ErrorCode = ErrorCode("InvalidClientTokenId");

/// Modeled as `InvalidIdentityTokenException`, HTTP status 400.
pub const INVALID_IDENTITY_TOKEN: ErrorCode = ErrorCode("InvalidIdentityToken");

/// Common to all operations, HTTP status 400.
pub const INVALID_PARAMETER_COMBINATION: ErrorCode = ErrorCode("InvalidParameterCombination");

/// Common to all operations, HTTP status 400.
pub const INVALID_PARAMETER_VALUE: ErrorCode = ErrorCode("InvalidParameterValue");

/// Common to all operations, HTTP status 400.
pub const INVALID_QUERY_PARAMETER: ErrorCode = ErrorCode("InvalidQueryParameter");

/// Modeled as `JWTPayloadSizeExceededException`, HTTP status 400.
pub const JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("JWTPayloadSizeExceededException");

/// Common to all operations, HTTP status 400.
pub const MALFORMED_INPUT: ErrorCode = ErrorCode("MalformedInput");

/// Modeled as `MalformedPolicyDocumentException`, HTTP status 400.
pub const MALFORMED_POLICY_DOCUMENT: ErrorCode = ErrorCode("MalformedPolicyDocument");

/// Common to all operations, HTTP status 404.
pub const MALFORMED_QUERY_STRING: ErrorCode = ErrorCode("MalformedQueryString");

/// Common to all operations, HTTP status 400.
pub const MISSING_ACTION: ErrorCode = ErrorCode("MissingAction");

/// Common to all operations, HTTP status 403.
pub const MISSING_AUTHENTICATION_TOKEN: ErrorCode = ErrorCode("MissingAuthenticationToken");

/// Common to all operations, HTTP status 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode("MissingParameter");

/// Common to all operations, HTTP status 501.
pub const NOT_IMPLEMENTED: ErrorCode = ErrorCode("NotImplemented");

/// Common to all operations, HTTP status 403.
pub const OPT_IN_REQUIRED: ErrorCode = ErrorCode("OptInRequired");

/// Modeled as `OutboundWebIdentityFederationDisabledException`, HTTP status 403.
pub const OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorCode =
    ErrorCode("OutboundWebIdentityFederationDisabledException");

/// Modeled as `PackedPolicyTooLargeException`, HTTP status 400.
pub const PACKED_POLICY_TOO_LARGE: ErrorCode = ErrorCode("PackedPolicyTooLarge");

/// Modeled as `RegionDisabledException`, HTTP status 403.
pub const REGION_DISABLED_EXCEPTION: ErrorCode = ErrorCode("RegionDisabledException");

/// Common to all operations, HTTP status 413.
pub const REQUEST_ENTITY_TOO_LARGE: ErrorCode = ErrorCode("RequestEntityTooLarge");

/// Common to all operations, HTTP status 400.
pub const REQUEST_EXPIRED: ErrorCode = ErrorCode("RequestExpired");

/// Common to all operations, HTTP status 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode("ServiceUnavailable");

/// Modeled as `SessionDurationEscalationException`, HTTP status 403.
pub const SESSION_DURATION_ESCALATION_EXCEPTION: ErrorCode = ErrorCode("SessionDurationEscalationException");

/// Common to all operations, HTTP status 403.
pub const SIGNATURE_DOES_NOT_MATCH: ErrorCode = ErrorCode("SignatureDoesNotMatch");

/// Common to all operations, HTTP status 400.
pub const THROTTLING: ErrorCode = ErrorCode("Throttling");

/// Common to all operations, HTTP status 400.
pub const VALIDATION_ERROR: ErrorCode = ErrorCode("ValidationError");
