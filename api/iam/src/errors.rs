// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The codes of errors, as they stand on the wire.

use alcazar_base::op::ErrorCode;

/// Common to all operations, HTTP status 403.
pub const ACCESS_DENIED: ErrorCode = ErrorCode("AccessDenied");

/// Modeled as `AccountNotManagementOrDelegatedAdministratorException`, HTTP status 400.
pub const ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: ErrorCode =
    ErrorCode("AccountNotManagementOrDelegatedAdministratorException");

/// Modeled as `CallerIsNotManagementAccountException`, HTTP status 400.
pub const CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorCode = ErrorCode("CallerIsNotManagementAccountException");

/// Modeled as `ConcurrentModificationException`, HTTP status 409.
pub const CONCURRENT_MODIFICATION: ErrorCode = ErrorCode("ConcurrentModification");

/// Modeled as `DeleteConflictException`, HTTP status 409.
pub const DELETE_CONFLICT: ErrorCode = ErrorCode("DeleteConflict");

/// Modeled as `DuplicateCertificateException`, HTTP status 409.
pub const DUPLICATE_CERTIFICATE: ErrorCode = ErrorCode("DuplicateCertificate");

/// Modeled as `DuplicateSSHPublicKeyException`, HTTP status 400.
pub const DUPLICATE_SSH_PUBLIC_KEY: ErrorCode = ErrorCode("DuplicateSSHPublicKey");

/// Modeled as `EntityAlreadyExistsException`, HTTP status 409.
pub const ENTITY_ALREADY_EXISTS: ErrorCode = ErrorCode("EntityAlreadyExists");

/// Modeled as `EntityTemporarilyUnmodifiableException`, HTTP status 409.
pub const ENTITY_TEMPORARILY_UNMODIFIABLE: ErrorCode = ErrorCode("EntityTemporarilyUnmodifiable");

/// Common to all operations, HTTP status 403.
pub const EXPIRED_TOKEN: ErrorCode = ErrorCode("ExpiredToken");

/// Modeled as `FeatureDisabledException`, HTTP status 404.
pub const FEATURE_DISABLED: ErrorCode = ErrorCode("FeatureDisabled");

/// Modeled as `FeatureEnabledException`, HTTP status 409.
pub const FEATURE_ENABLED: ErrorCode = ErrorCode("FeatureEnabled");

/// Common to all operations, HTTP status 400.
pub const INCOMPLETE_SIGNATURE: ErrorCode = ErrorCode("IncompleteSignature");

/// Common to all operations, HTTP status 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode("InternalFailure");

/// Common to all operations, HTTP status 400.
pub const INVALID_ACTION: ErrorCode = ErrorCode("InvalidAction");

/// Modeled as `InvalidAuthenticationCodeException`, HTTP status 403.
pub const INVALID_AUTHENTICATION_CODE: ErrorCode = ErrorCode("InvalidAuthenticationCode");

/// Modeled as `InvalidCertificateException`, HTTP status 400.
pub const INVALID_CERTIFICATE: ErrorCode = ErrorCode("InvalidCertificate");

/// Common to all operations, HTTP status 403.
pub const INVALID_CLIENT_TOKEN_ID: ErrorCode = ErrorCode("InvalidClientTokenId");

/// Modeled as `InvalidInputException`, HTTP status 400.
pub const INVALID_INPUT: ErrorCode = ErrorCode("InvalidInput");

/// Common to all operations, HTTP status 400.
pub const INVALID_PARAMETER_COMBINATION: ErrorCode = ErrorCode("InvalidParameterCombination");

/// Common to all operations, HTTP status 400.
pub const INVALID_PARAMETER_VALUE: ErrorCode = ErrorCode("InvalidParameterValue");

/// Modeled as `InvalidPublicKeyException`, HTTP status 400.
pub const INVALID_PUBLIC_KEY: ErrorCode = ErrorCode("InvalidPublicKey");

/// Common to all operations, HTTP status 400.
pub const INVALID_QUERY_PARAMETER: ErrorCode = ErrorCode("InvalidQueryParameter");

/// Modeled as `InvalidUserTypeException`, HTTP status 400.
pub const INVALID_USER_TYPE: ErrorCode = ErrorCode("InvalidUserType");

/// Modeled as `KeyPairMismatchException`, HTTP status 400.
pub const KEY_PAIR_MISMATCH: ErrorCode = ErrorCode("KeyPairMismatch");

/// Modeled as `LimitExceededException`, HTTP status 409.
pub const LIMIT_EXCEEDED: ErrorCode = ErrorCode("LimitExceeded");

/// Modeled as `MalformedCertificateException`, HTTP status 400.
pub const MALFORMED_CERTIFICATE: ErrorCode = ErrorCode("MalformedCertificate");

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

/// Modeled as `NameConflictException`, HTTP status 409.
pub const NAME_CONFLICT: ErrorCode = ErrorCode("NameConflict");

/// Modeled as `NoSuchEntityException`, HTTP status 404.
pub const NO_SUCH_ENTITY: ErrorCode = ErrorCode("NoSuchEntity");

/// Common to all operations, HTTP status 501.
pub const NOT_IMPLEMENTED: ErrorCode = ErrorCode("NotImplemented");

/// Modeled as `ServiceNotSupportedException`, HTTP status 404.
pub const NOT_SUPPORTED_SERVICE: ErrorCode = ErrorCode("NotSupportedService");

/// Modeled as `OpenIdIdpCommunicationErrorException`, HTTP status 400.
pub const OPEN_ID_IDP_COMMUNICATION_ERROR: ErrorCode = ErrorCode("OpenIdIdpCommunicationError");

/// Common to all operations, HTTP status 403.
pub const OPT_IN_REQUIRED: ErrorCode = ErrorCode("OptInRequired");

/// Modeled as `OrganizationNotFoundException`, HTTP status 400.
pub const ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("OrganizationNotFoundException");

/// Modeled as `OrganizationNotInAllFeaturesModeException`, HTTP status 400.
pub const ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorCode = ErrorCode("OrganizationNotInAllFeaturesModeException");

/// Modeled as `PasswordPolicyViolationException`, HTTP status 400.
pub const PASSWORD_POLICY_VIOLATION: ErrorCode = ErrorCode("PasswordPolicyViolation");

/// Modeled as `PolicyEvaluationException`, HTTP status 500.
pub const POLICY_EVALUATION: ErrorCode = ErrorCode("PolicyEvaluation");

/// Modeled as `PolicyNotAttachableException`, HTTP status 400.
pub const POLICY_NOT_ATTACHABLE: ErrorCode = ErrorCode("PolicyNotAttachable");

/// Modeled as `CredentialReportExpiredException`, HTTP status 410.
pub const REPORT_EXPIRED: ErrorCode = ErrorCode("ReportExpired");

/// Modeled as `ReportGenerationLimitExceededException`, HTTP status 409.
pub const REPORT_GENERATION_LIMIT_EXCEEDED: ErrorCode = ErrorCode("ReportGenerationLimitExceeded");

/// Modeled as `CredentialReportNotReadyException`, HTTP status 404.
pub const REPORT_IN_PROGRESS: ErrorCode = ErrorCode("ReportInProgress");

/// Modeled as `CredentialReportNotPresentException`, HTTP status 410.
pub const REPORT_NOT_PRESENT: ErrorCode = ErrorCode("ReportNotPresent");

/// Common to all operations, HTTP status 413.
pub const REQUEST_ENTITY_TOO_LARGE: ErrorCode = ErrorCode("RequestEntityTooLarge");

/// Common to all operations, HTTP status 400.
pub const REQUEST_EXPIRED: ErrorCode = ErrorCode("RequestExpired");

/// Modeled as `RoleModifiedException`, HTTP status 409.
pub const ROLE_MODIFIED: ErrorCode = ErrorCode("RoleModified");

/// Modeled as `RoleTemplateDisabledException`, HTTP status 400.
pub const ROLE_TEMPLATE_DISABLED: ErrorCode = ErrorCode("RoleTemplateDisabled");

/// Modeled as `ServiceAccessNotEnabledException`, HTTP status 400.
pub const SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: ErrorCode = ErrorCode("ServiceAccessNotEnabledException");

/// Modeled as `ServiceFailureException`, HTTP status 500.
pub const SERVICE_FAILURE: ErrorCode = ErrorCode("ServiceFailure");

/// Common to all operations, HTTP status 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode("ServiceUnavailable");

/// Common to all operations, HTTP status 403.
pub const SIGNATURE_DOES_NOT_MATCH: ErrorCode = ErrorCode("SignatureDoesNotMatch");

/// Common to all operations, HTTP status 400.
pub const THROTTLING: ErrorCode = ErrorCode("Throttling");

/// Modeled as `UnmodifiableEntityException`, HTTP status 400.
pub const UNMODIFIABLE_ENTITY: ErrorCode = ErrorCode("UnmodifiableEntity");

/// Modeled as `UnrecognizedPublicKeyEncodingException`, HTTP status 400.
pub const UNRECOGNIZED_PUBLIC_KEY_ENCODING: ErrorCode = ErrorCode("UnrecognizedPublicKeyEncoding");

/// Common to all operations, HTTP status 400.
pub const VALIDATION_ERROR: ErrorCode = ErrorCode("ValidationError");
