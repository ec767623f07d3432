// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The codes of errors, as they stand on the wire.

use alcazar_base::op::ErrorCode;

/// Common to all operations, HTTP status 400.
pub const ACCESS_DENIED_EXCEPTION: ErrorCode = ErrorCode("AccessDeniedException");

/// Modeled as `DecryptionFailure`, HTTP status 400.
pub const DECRYPTION_FAILURE: ErrorCode = ErrorCode("DecryptionFailure");

/// Modeled as `EncryptionFailure`, HTTP status 400.
pub const ENCRYPTION_FAILURE: ErrorCode = ErrorCode("EncryptionFailure");

/// Common to all operations, HTTP status 400.
pub const EXPIRED_TOKEN_EXCEPTION: ErrorCode = ErrorCode("ExpiredTokenException");

/// Common to all operations, HTTP status 400.
pub const INCOMPLETE_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("IncompleteSignatureException");

/// Common to all operations, HTTP status 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode("InternalFailure");

/// Modeled as `InternalServiceError`, HTTP status 500.
pub const INTERNAL_SERVICE_ERROR: ErrorCode = ErrorCode("InternalServiceError");

/// Modeled as `InvalidNextTokenException`, HTTP status 400.
pub const INVALID_NEXT_TOKEN_EXCEPTION: ErrorCode = ErrorCode("InvalidNextTokenException");

/// Modeled as `InvalidParameterException`, HTTP status 400.
pub const INVALID_PARAMETER_EXCEPTION: ErrorCode = ErrorCode("InvalidParameterException");

/// Modeled as `InvalidRequestException`, HTTP status 400.
pub const INVALID_REQUEST_EXCEPTION: ErrorCode = ErrorCode("InvalidRequestException");

/// Common to all operations, HTTP status 400.
pub const INVALID_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("InvalidSignatureException");

/// Modeled as `LimitExceededException`, HTTP status 400.
pub const LIMIT_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("LimitExceededException");

/// Modeled as `MalformedPolicyDocumentException`, HTTP status 400.
pub const MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorCode = ErrorCode("MalformedPolicyDocumentException");

/// Common to all operations, HTTP status 400.
pub const MISSING_AUTHENTICATION_TOKEN_EXCEPTION: ErrorCode = ErrorCode("MissingAuthenticationTokenException");

/// Common to all operations, HTTP status 501.
pub const NOT_IMPLEMENTED_EXCEPTION: ErrorCode = ErrorCode("NotImplementedException");

/// Common to all operations, HTTP status 403.
pub const OPT_IN_REQUIRED: ErrorCode = ErrorCode("OptInRequired");

/// Modeled as `PreconditionNotMetException`, HTTP status 400.
pub const PRECONDITION_NOT_MET_EXCEPTION: ErrorCode = ErrorCode("PreconditionNotMetException");

/// Modeled as `PublicPolicyException`, HTTP status 400.
pub const PUBLIC_POLICY_EXCEPTION: ErrorCode = ErrorCode("PublicPolicyException");

/// Common to all operations, HTTP status 413.
pub const REQUEST_ENTITY_TOO_LARGE_EXCEPTION: ErrorCode = ErrorCode("RequestEntityTooLargeException");

/// Common to all operations, HTTP status 400.
pub const REQUEST_EXPIRED: ErrorCode = ErrorCode("RequestExpired");

/// Modeled as `ResourceExistsException`, HTTP status 400.
pub const RESOURCE_EXISTS_EXCEPTION: ErrorCode = ErrorCode("ResourceExistsException");

/// Modeled as `ResourceNotFoundException`, HTTP status 400.
pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("ResourceNotFoundException");

/// Common to all operations, HTTP status 400.
pub const SERIALIZATION_EXCEPTION: ErrorCode = ErrorCode("SerializationException");

/// Common to all operations, HTTP status 503.
pub const SERVICE_UNAVAILABLE_EXCEPTION: ErrorCode = ErrorCode("ServiceUnavailableException");

/// Common to all operations, HTTP status 400.
pub const THROTTLING_EXCEPTION: ErrorCode = ErrorCode("ThrottlingException");

/// Common to all operations, HTTP status 400.
pub const UNKNOWN_OPERATION_EXCEPTION: ErrorCode = ErrorCode("UnknownOperationException");

/// Common to all operations, HTTP status 400.
pub const UNRECOGNIZED_CLIENT_EXCEPTION: ErrorCode = ErrorCode("UnrecognizedClientException");

/// Common to all operations, HTTP status 400.
pub const VALIDATION_EXCEPTION: ErrorCode = ErrorCode("ValidationException");
