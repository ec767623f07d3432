// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The codes of errors, as they stand on the wire.

use alcazar_base::op::ErrorCode;

/// Common to all operations, HTTP status 400.
pub const ACCESS_DENIED_EXCEPTION: ErrorCode = ErrorCode("AccessDeniedException");

/// Modeled as `AlreadyExistsException`, HTTP status 400.
pub const ALREADY_EXISTS_EXCEPTION: ErrorCode = ErrorCode("AlreadyExistsException");

/// Modeled as `CloudHsmClusterInUseException`, HTTP status 400.
pub const CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION: ErrorCode = ErrorCode("CloudHsmClusterInUseException");

/// Modeled as `CloudHsmClusterInvalidConfigurationException`, HTTP status 400.
pub const CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION: ErrorCode =
    ErrorCode("CloudHsmClusterInvalidConfigurationException");

/// Modeled as `CloudHsmClusterNotActiveException`, HTTP status 400.
pub const CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION: ErrorCode = ErrorCode("CloudHsmClusterNotActiveException");

/// Modeled as `CloudHsmClusterNotFoundException`, HTTP status 400.
pub const CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("CloudHsmClusterNotFoundException");

/// Modeled as `CloudHsmClusterNotRelatedException`, HTTP status 400.
pub const CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION: ErrorCode = ErrorCode("CloudHsmClusterNotRelatedException");

/// Modeled as `ConflictException`, HTTP status 400.
pub const CONFLICT_EXCEPTION: ErrorCode = ErrorCode("ConflictException");

/// Modeled as `CustomKeyStoreHasCMKsException`, HTTP status 400.
pub const CUSTOM_KEY_STORE_HAS_CMKS_EXCEPTION: ErrorCode = ErrorCode("CustomKeyStoreHasCMKsException");

/// Modeled as `CustomKeyStoreInvalidStateException`, HTTP status 400.
pub const CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION: ErrorCode = ErrorCode("CustomKeyStoreInvalidStateException");

/// Modeled as `CustomKeyStoreNameInUseException`, HTTP status 400.
pub const CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION: ErrorCode = ErrorCode("CustomKeyStoreNameInUseException");

/// Modeled as `CustomKeyStoreNotFoundException`, HTTP status 400.
pub const CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("CustomKeyStoreNotFoundException");

/// Modeled as `DependencyTimeoutException`, HTTP status 500.
pub const DEPENDENCY_TIMEOUT_EXCEPTION: ErrorCode = ErrorCode("DependencyTimeoutException");

/// Modeled as `DisabledException`, HTTP status 400.
pub const DISABLED_EXCEPTION: ErrorCode = ErrorCode("DisabledException");

/// Modeled as `DryRunOperationException`, HTTP status 400.
pub const DRY_RUN_OPERATION_EXCEPTION: ErrorCode = ErrorCode("DryRunOperationException");

/// Modeled as `ExpiredImportTokenException`, HTTP status 400.
pub const EXPIRED_IMPORT_TOKEN_EXCEPTION: ErrorCode = ErrorCode("ExpiredImportTokenException");

/// Common to all operations, HTTP status 400.
pub const EXPIRED_TOKEN_EXCEPTION: ErrorCode = ErrorCode("ExpiredTokenException");

/// Common to all operations, HTTP status 400.
pub const INCOMPLETE_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("IncompleteSignatureException");

/// Modeled as `IncorrectKeyException`, HTTP status 400.
pub const INCORRECT_KEY_EXCEPTION: ErrorCode = ErrorCode("IncorrectKeyException");

/// Modeled as `IncorrectKeyMaterialException`, HTTP status 400.
pub const INCORRECT_KEY_MATERIAL_EXCEPTION: ErrorCode = ErrorCode("IncorrectKeyMaterialException");

/// Modeled as `IncorrectTrustAnchorException`, HTTP status 400.
pub const INCORRECT_TRUST_ANCHOR_EXCEPTION: ErrorCode = ErrorCode("IncorrectTrustAnchorException");

/// Common to all operations, HTTP status 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode("InternalFailure");

/// Modeled as `InvalidAliasNameException`, HTTP status 400.
pub const INVALID_ALIAS_NAME_EXCEPTION: ErrorCode = ErrorCode("InvalidAliasNameException");

/// Modeled as `InvalidArnException`, HTTP status 400.
pub const INVALID_ARN_EXCEPTION: ErrorCode = ErrorCode("InvalidArnException");

/// Modeled as `InvalidCiphertextException`, HTTP status 400.
pub const INVALID_CIPHERTEXT_EXCEPTION: ErrorCode = ErrorCode("InvalidCiphertextException");

/// Modeled as `InvalidGrantIdException`, HTTP status 400.
pub const INVALID_GRANT_ID_EXCEPTION: ErrorCode = ErrorCode("InvalidGrantIdException");

/// Modeled as `InvalidGrantTokenException`, HTTP status 400.
pub const INVALID_GRANT_TOKEN_EXCEPTION: ErrorCode = ErrorCode("InvalidGrantTokenException");

/// Modeled as `InvalidImportTokenException`, HTTP status 400.
pub const INVALID_IMPORT_TOKEN_EXCEPTION: ErrorCode = ErrorCode("InvalidImportTokenException");

/// Modeled as `InvalidKeyUsageException`, HTTP status 400.
pub const INVALID_KEY_USAGE_EXCEPTION: ErrorCode = ErrorCode("InvalidKeyUsageException");

/// Modeled as `InvalidMarkerException`, HTTP status 400.
pub const INVALID_MARKER_EXCEPTION: ErrorCode = ErrorCode("InvalidMarkerException");

/// Common to all operations, HTTP status 400.
pub const INVALID_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("InvalidSignatureException");

/// Modeled as `KMSInternalException`, HTTP status 500.
pub const KMS_INTERNAL_EXCEPTION: ErrorCode = ErrorCode("KMSInternalException");

/// Modeled as `KMSInvalidMacException`, HTTP status 400.
pub const KMS_INVALID_MAC_EXCEPTION: ErrorCode = ErrorCode("KMSInvalidMacException");

/// Modeled as `KMSInvalidSignatureException`, HTTP status 400.
pub const KMS_INVALID_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("KMSInvalidSignatureException");

/// Modeled as `KMSInvalidStateException`, HTTP status 400.
pub const KMS_INVALID_STATE_EXCEPTION: ErrorCode = ErrorCode("KMSInvalidStateException");

/// Modeled as `KeyUnavailableException`, HTTP status 500.
pub const KEY_UNAVAILABLE_EXCEPTION: ErrorCode = ErrorCode("KeyUnavailableException");

/// Modeled as `LimitExceededException`, HTTP status 400.
pub const LIMIT_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("LimitExceededException");

/// Modeled as `MalformedPolicyDocumentException`, HTTP status 400.
pub const MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorCode = ErrorCode("MalformedPolicyDocumentException");

/// Common to all operations, HTTP status 400.
pub const MISSING_AUTHENTICATION_TOKEN_EXCEPTION: ErrorCode = ErrorCode("MissingAuthenticationTokenException");

/// Modeled as `NotFoundException`, HTTP status 400.
pub const NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("NotFoundException");

/// Common to all operations, HTTP status 501.
pub const NOT_IMPLEMENTED_EXCEPTION: ErrorCode = ErrorCode("NotImplementedException");

/// Common to all operations, HTTP status 403.
pub const OPT_IN_REQUIRED: ErrorCode = ErrorCode("OptInRequired");

/// Common to all operations, HTTP status 413.
pub const REQUEST_ENTITY_TOO_LARGE_EXCEPTION: ErrorCode = ErrorCode("RequestEntityTooLargeException");

/// Common to all operations, HTTP status 400.
pub const REQUEST_EXPIRED: ErrorCode = ErrorCode("RequestExpired");

/// Common to all operations, HTTP status 400.
pub const SERIALIZATION_EXCEPTION: ErrorCode = ErrorCode("SerializationException");

/// Common to all operations, HTTP status 503.
pub const SERVICE_UNAVAILABLE_EXCEPTION: ErrorCode = ErrorCode("ServiceUnavailableException");

/// Modeled as `TagException`, HTTP status 400.
pub const TAG_EXCEPTION: ErrorCode = ErrorCode("TagException");

/// Common to all operations, HTTP status 400.
pub const THROTTLING_EXCEPTION: ErrorCode = ErrorCode("ThrottlingException");

/// Common to all operations, HTTP status 400.
pub const UNKNOWN_OPERATION_EXCEPTION: ErrorCode = ErrorCode("UnknownOperationException");

/// Common to all operations, HTTP status 400.
pub const UNRECOGNIZED_CLIENT_EXCEPTION: ErrorCode = ErrorCode("UnrecognizedClientException");

/// Modeled as `UnsupportedOperationException`, HTTP status 400.
pub const UNSUPPORTED_OPERATION_EXCEPTION: ErrorCode = ErrorCode("UnsupportedOperationException");

/// Common to all operations, HTTP status 400.
pub const VALIDATION_EXCEPTION: ErrorCode = ErrorCode("ValidationException");

/// Modeled as `XksKeyAlreadyInUseException`, HTTP status 400.
pub const XKS_KEY_ALREADY_IN_USE_EXCEPTION: ErrorCode = ErrorCode("XksKeyAlreadyInUseException");

/// Modeled as `XksKeyInvalidConfigurationException`, HTTP status 400.
pub const XKS_KEY_INVALID_CONFIGURATION_EXCEPTION: ErrorCode = ErrorCode("XksKeyInvalidConfigurationException");

/// Modeled as `XksKeyNotFoundException`, HTTP status 400.
pub const XKS_KEY_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("XksKeyNotFoundException");

/// Modeled as `XksProxyIncorrectAuthenticationCredentialException`, HTTP status 400.
pub const XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION: ErrorCode =
    ErrorCode("XksProxyIncorrectAuthenticationCredentialException");

/// Modeled as `XksProxyInvalidConfigurationException`, HTTP status 400.
pub const XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION: ErrorCode = ErrorCode("XksProxyInvalidConfigurationException");

/// Modeled as `XksProxyInvalidResponseException`, HTTP status 400.
pub const XKS_PROXY_INVALID_RESPONSE_EXCEPTION: ErrorCode = ErrorCode("XksProxyInvalidResponseException");

/// Modeled as `XksProxyUriEndpointInUseException`, HTTP status 400.
pub const XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION: ErrorCode = ErrorCode("XksProxyUriEndpointInUseException");

/// Modeled as `XksProxyUriInUseException`, HTTP status 400.
pub const XKS_PROXY_URI_IN_USE_EXCEPTION: ErrorCode = ErrorCode("XksProxyUriInUseException");

/// Modeled as `XksProxyUriUnreachableException`, HTTP status 400.
pub const XKS_PROXY_URI_UNREACHABLE_EXCEPTION: ErrorCode = ErrorCode("XksProxyUriUnreachableException");

/// Modeled as `XksProxyVpcEndpointServiceInUseException`, HTTP status 400.
pub const XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION: ErrorCode = ErrorCode("XksProxyVpcEndpointServiceInUseException");

/// Modeled as `XksProxyVpcEndpointServiceInvalidConfigurationException`, HTTP status 400.
pub const XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION: ErrorCode =
    ErrorCode("XksProxyVpcEndpointServiceInvalidConfigurationException");

/// Modeled as `XksProxyVpcEndpointServiceNotFoundException`, HTTP status 400.
pub const XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION: ErrorCode =
    ErrorCode("XksProxyVpcEndpointServiceNotFoundException");
