// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The codes of errors, as they stand on the wire.

use alcazar_base::op::ErrorCode;

/// Modeled as `AccessDeniedException`, HTTP status 400.
pub const ACCESS_DENIED_EXCEPTION: ErrorCode = ErrorCode("AccessDeniedException");

/// Modeled as `AccountHasOngoingImportException`, HTTP status 400.
pub const ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION: ErrorCode = ErrorCode("AccountHasOngoingImportException");

/// Modeled as `AccountNotFoundException`, HTTP status 400.
pub const ACCOUNT_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("AccountNotFoundException");

/// Modeled as `AccountNotRegisteredException`, HTTP status 400.
pub const ACCOUNT_NOT_REGISTERED_EXCEPTION: ErrorCode = ErrorCode("AccountNotRegisteredException");

/// Modeled as `AccountRegisteredException`, HTTP status 400.
pub const ACCOUNT_REGISTERED_EXCEPTION: ErrorCode = ErrorCode("AccountRegisteredException");

/// Modeled as `CannotDelegateManagementAccountException`, HTTP status 400.
pub const CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorCode = ErrorCode("CannotDelegateManagementAccountException");

/// Modeled as `ChannelARNInvalidException`, HTTP status 400.
pub const CHANNEL_ARN_INVALID_EXCEPTION: ErrorCode = ErrorCode("ChannelARNInvalidException");

/// Modeled as `ChannelAlreadyExistsException`, HTTP status 400.
pub const CHANNEL_ALREADY_EXISTS_EXCEPTION: ErrorCode = ErrorCode("ChannelAlreadyExistsException");

/// Modeled as `ChannelExistsForEDSException`, HTTP status 400.
pub const CHANNEL_EXISTS_FOR_EDS_EXCEPTION: ErrorCode = ErrorCode("ChannelExistsForEDSException");

/// Modeled as `ChannelMaxLimitExceededException`, HTTP status 400.
pub const CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("ChannelMaxLimitExceededException");

/// Modeled as `ChannelNotFoundException`, HTTP status 400.
pub const CHANNEL_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("ChannelNotFoundException");

/// Modeled as `CloudTrailARNInvalidException`, HTTP status 400.
pub const CLOUD_TRAIL_ARN_INVALID_EXCEPTION: ErrorCode = ErrorCode("CloudTrailARNInvalidException");

/// Modeled as `CloudTrailAccessNotEnabledException`, HTTP status 400.
pub const CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION: ErrorCode = ErrorCode("CloudTrailAccessNotEnabledException");

/// Modeled as `CloudTrailInvalidClientTokenIdException`, HTTP status 400.
pub const CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION: ErrorCode = ErrorCode("CloudTrailInvalidClientTokenIdException");

/// Modeled as `CloudWatchLogsDeliveryUnavailableException`, HTTP status 400.
pub const CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION: ErrorCode = ErrorCode("CloudWatchLogsDeliveryUnavailableException");

/// Modeled as `ConcurrentModificationException`, HTTP status 400.
pub const CONCURRENT_MODIFICATION_EXCEPTION: ErrorCode = ErrorCode("ConcurrentModificationException");

/// Modeled as `ConflictException`, HTTP status 400.
pub const CONFLICT_EXCEPTION: ErrorCode = ErrorCode("ConflictException");

/// Modeled as `DelegatedAdminAccountLimitExceededException`, HTTP status 400.
pub const DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("DelegatedAdminAccountLimitExceededException");

/// Modeled as `EventDataStoreARNInvalidException`, HTTP status 400.
pub const EVENT_DATA_STORE_ARN_INVALID_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreARNInvalidException");

/// Modeled as `EventDataStoreAlreadyExistsException`, HTTP status 400.
pub const EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreAlreadyExistsException");

/// Modeled as `EventDataStoreFederationEnabledException`, HTTP status 400.
pub const EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreFederationEnabledException");

/// Modeled as `EventDataStoreHasOngoingImportException`, HTTP status 400.
pub const EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreHasOngoingImportException");

/// Modeled as `EventDataStoreMaxLimitExceededException`, HTTP status 400.
pub const EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreMaxLimitExceededException");

/// Modeled as `EventDataStoreNotFoundException`, HTTP status 400.
pub const EVENT_DATA_STORE_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreNotFoundException");

/// Modeled as `EventDataStoreTerminationProtectedException`, HTTP status 400.
pub const EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION: ErrorCode = ErrorCode("EventDataStoreTerminationProtectedException");

/// Common to all operations, HTTP status 400.
pub const EXPIRED_TOKEN_EXCEPTION: ErrorCode = ErrorCode("ExpiredTokenException");

/// Modeled as `GenerateResponseException`, HTTP status 400.
pub const GENERATE_RESPONSE_EXCEPTION: ErrorCode = ErrorCode("GenerateResponseException");

/// Modeled as `ImportNotFoundException`, HTTP status 400.
pub const IMPORT_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("ImportNotFoundException");

/// Modeled as `InactiveEventDataStoreException`, HTTP status 400.
pub const INACTIVE_EVENT_DATA_STORE_EXCEPTION: ErrorCode = ErrorCode("InactiveEventDataStoreException");

/// Modeled as `InactiveQueryException`, HTTP status 400.
pub const INACTIVE_QUERY_EXCEPTION: ErrorCode = ErrorCode("InactiveQueryException");

/// Common to all operations, HTTP status 400.
pub const INCOMPLETE_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("IncompleteSignatureException");

/// Modeled as `InsightNotEnabledException`, HTTP status 400.
pub const INSIGHT_NOT_ENABLED_EXCEPTION: ErrorCode = ErrorCode("InsightNotEnabledException");

/// Modeled as `InsufficientDependencyServiceAccessPermissionException`, HTTP status 400.
pub const INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION: ErrorCode =
    ErrorCode("InsufficientDependencyServiceAccessPermissionException");

/// Modeled as `InsufficientEncryptionPolicyException`, HTTP status 400.
pub const INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION: ErrorCode = ErrorCode("InsufficientEncryptionPolicyException");

/// Modeled as `InsufficientIAMAccessPermissionException`, HTTP status 400.
pub const INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION: ErrorCode = ErrorCode("InsufficientIAMAccessPermissionException");

/// Modeled as `InsufficientS3BucketPolicyException`, HTTP status 400.
pub const INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION: ErrorCode = ErrorCode("InsufficientS3BucketPolicyException");

/// Modeled as `InsufficientSnsTopicPolicyException`, HTTP status 400.
pub const INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION: ErrorCode = ErrorCode("InsufficientSnsTopicPolicyException");

/// Common to all operations, HTTP status 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode("InternalFailure");

/// Modeled as `InvalidCloudWatchLogsLogGroupArnException`, HTTP status 400.
pub const INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION: ErrorCode = ErrorCode("InvalidCloudWatchLogsLogGroupArnException");

/// Modeled as `InvalidCloudWatchLogsRoleArnException`, HTTP status 400.
pub const INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION: ErrorCode = ErrorCode("InvalidCloudWatchLogsRoleArnException");

/// Modeled as `InvalidDateRangeException`, HTTP status 400.
pub const INVALID_DATE_RANGE_EXCEPTION: ErrorCode = ErrorCode("InvalidDateRangeException");

/// Modeled as `InvalidEventCategoryException`, HTTP status 400.
pub const INVALID_EVENT_CATEGORY_EXCEPTION: ErrorCode = ErrorCode("InvalidEventCategoryException");

/// Modeled as `InvalidEventDataStoreCategoryException`, HTTP status 400.
pub const INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION: ErrorCode = ErrorCode("InvalidEventDataStoreCategoryException");

/// Modeled as `InvalidEventDataStoreStatusException`, HTTP status 400.
pub const INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION: ErrorCode = ErrorCode("InvalidEventDataStoreStatusException");

/// Modeled as `InvalidEventSelectorsException`, HTTP status 400.
pub const INVALID_EVENT_SELECTORS_EXCEPTION: ErrorCode = ErrorCode("InvalidEventSelectorsException");

/// Modeled as `InvalidHomeRegionException`, HTTP status 400.
pub const INVALID_HOME_REGION_EXCEPTION: ErrorCode = ErrorCode("InvalidHomeRegionException");

/// Modeled as `InvalidImportSourceException`, HTTP status 400.
pub const INVALID_IMPORT_SOURCE_EXCEPTION: ErrorCode = ErrorCode("InvalidImportSourceException");

/// Modeled as `InvalidInsightSelectorsException`, HTTP status 400.
pub const INVALID_INSIGHT_SELECTORS_EXCEPTION: ErrorCode = ErrorCode("InvalidInsightSelectorsException");

/// Modeled as `InvalidKmsKeyIdException`, HTTP status 400.
pub const INVALID_KMS_KEY_ID_EXCEPTION: ErrorCode = ErrorCode("InvalidKmsKeyIdException");

/// Modeled as `InvalidLookupAttributesException`, HTTP status 400.
pub const INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: ErrorCode = ErrorCode("InvalidLookupAttributesException");

/// Modeled as `InvalidMaxResultsException`, HTTP status 400.
pub const INVALID_MAX_RESULTS_EXCEPTION: ErrorCode = ErrorCode("InvalidMaxResultsException");

/// Modeled as `InvalidNextTokenException`, HTTP status 400.
pub const INVALID_NEXT_TOKEN_EXCEPTION: ErrorCode = ErrorCode("InvalidNextTokenException");

/// Modeled as `InvalidParameterCombinationException`, HTTP status 400.
pub const INVALID_PARAMETER_COMBINATION_EXCEPTION: ErrorCode = ErrorCode("InvalidParameterCombinationException");

/// Modeled as `InvalidParameterException`, HTTP status 400.
pub const INVALID_PARAMETER_EXCEPTION: ErrorCode = ErrorCode("InvalidParameterException");

/// Modeled as `InvalidQueryStatementException`, HTTP status 400.
pub const INVALID_QUERY_STATEMENT_EXCEPTION: ErrorCode = ErrorCode("InvalidQueryStatementException");

/// Modeled as `InvalidQueryStatusException`, HTTP status 400.
pub const INVALID_QUERY_STATUS_EXCEPTION: ErrorCode = ErrorCode("InvalidQueryStatusException");

/// Modeled as `InvalidS3BucketNameException`, HTTP status 400.
pub const INVALID_S3_BUCKET_NAME_EXCEPTION: ErrorCode = ErrorCode("InvalidS3BucketNameException");

/// Modeled as `InvalidS3PrefixException`, HTTP status 400.
pub const INVALID_S3_PREFIX_EXCEPTION: ErrorCode = ErrorCode("InvalidS3PrefixException");

/// Common to all operations, HTTP status 400.
pub const INVALID_SIGNATURE_EXCEPTION: ErrorCode = ErrorCode("InvalidSignatureException");

/// Modeled as `InvalidSnsTopicNameException`, HTTP status 400.
pub const INVALID_SNS_TOPIC_NAME_EXCEPTION: ErrorCode = ErrorCode("InvalidSnsTopicNameException");

/// Modeled as `InvalidSourceException`, HTTP status 400.
pub const INVALID_SOURCE_EXCEPTION: ErrorCode = ErrorCode("InvalidSourceException");

/// Modeled as `InvalidTagParameterException`, HTTP status 400.
pub const INVALID_TAG_PARAMETER_EXCEPTION: ErrorCode = ErrorCode("InvalidTagParameterException");

/// Modeled as `InvalidTimeRangeException`, HTTP status 400.
pub const INVALID_TIME_RANGE_EXCEPTION: ErrorCode = ErrorCode("InvalidTimeRangeException");

/// Modeled as `InvalidTokenException`, HTTP status 400.
pub const INVALID_TOKEN_EXCEPTION: ErrorCode = ErrorCode("InvalidTokenException");

/// Modeled as `InvalidTrailNameException`, HTTP status 400.
pub const INVALID_TRAIL_NAME_EXCEPTION: ErrorCode = ErrorCode("InvalidTrailNameException");

/// Modeled as `KmsException`, HTTP status 400.
pub const KMS_EXCEPTION: ErrorCode = ErrorCode("KmsException");

/// Modeled as `KmsKeyDisabledException`, HTTP status 400.
pub const KMS_KEY_DISABLED_EXCEPTION: ErrorCode = ErrorCode("KmsKeyDisabledException");

/// Modeled as `KmsKeyNotFoundException`, HTTP status 400.
pub const KMS_KEY_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("KmsKeyNotFoundException");

/// Modeled as `MaxConcurrentQueriesException`, HTTP status 400.
pub const MAX_CONCURRENT_QUERIES_EXCEPTION: ErrorCode = ErrorCode("MaxConcurrentQueriesException");

/// Modeled as `MaximumNumberOfTrailsExceededException`, HTTP status 400.
pub const MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("MaximumNumberOfTrailsExceededException");

/// Common to all operations, HTTP status 400.
pub const MISSING_AUTHENTICATION_TOKEN_EXCEPTION: ErrorCode = ErrorCode("MissingAuthenticationTokenException");

/// Modeled as `NoManagementAccountSLRExistsException`, HTTP status 400.
pub const NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION: ErrorCode = ErrorCode("NoManagementAccountSLRExistsException");

/// Common to all operations, HTTP status 501.
pub const NOT_IMPLEMENTED_EXCEPTION: ErrorCode = ErrorCode("NotImplementedException");

/// Modeled as `NotOrganizationManagementAccountException`, HTTP status 400.
pub const NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorCode = ErrorCode("NotOrganizationManagementAccountException");

/// Modeled as `NotOrganizationMasterAccountException`, HTTP status 400.
pub const NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION: ErrorCode = ErrorCode("NotOrganizationMasterAccountException");

/// Modeled as `OperationNotPermittedException`, HTTP status 400.
pub const OPERATION_NOT_PERMITTED_EXCEPTION: ErrorCode = ErrorCode("OperationNotPermittedException");

/// Common to all operations, HTTP status 403.
pub const OPT_IN_REQUIRED: ErrorCode = ErrorCode("OptInRequired");

/// Modeled as `OrganizationNotInAllFeaturesModeException`, HTTP status 400.
pub const ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorCode = ErrorCode("OrganizationNotInAllFeaturesModeException");

/// Modeled as `OrganizationsNotInUseException`, HTTP status 400.
pub const ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorCode = ErrorCode("OrganizationsNotInUseException");

/// Modeled as `QueryIdNotFoundException`, HTTP status 400.
pub const QUERY_ID_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("QueryIdNotFoundException");

/// Common to all operations, HTTP status 413.
pub const REQUEST_ENTITY_TOO_LARGE_EXCEPTION: ErrorCode = ErrorCode("RequestEntityTooLargeException");

/// Common to all operations, HTTP status 400.
pub const REQUEST_EXPIRED: ErrorCode = ErrorCode("RequestExpired");

/// Modeled as `ResourceARNNotValidException`, HTTP status 400.
pub const RESOURCE_ARN_NOT_VALID_EXCEPTION: ErrorCode = ErrorCode("ResourceARNNotValidException");

/// Modeled as `ResourceNotFoundException`, HTTP status 400.
pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("ResourceNotFoundException");

/// Modeled as `ResourcePolicyNotFoundException`, HTTP status 400.
pub const RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("ResourcePolicyNotFoundException");

/// Modeled as `ResourcePolicyNotValidException`, HTTP status 400.
pub const RESOURCE_POLICY_NOT_VALID_EXCEPTION: ErrorCode = ErrorCode("ResourcePolicyNotValidException");

/// Modeled as `ResourceTypeNotSupportedException`, HTTP status 400.
pub const RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION: ErrorCode = ErrorCode("ResourceTypeNotSupportedException");

/// Modeled as `S3BucketDoesNotExistException`, HTTP status 400.
pub const S3_BUCKET_DOES_NOT_EXIST_EXCEPTION: ErrorCode = ErrorCode("S3BucketDoesNotExistException");

/// Common to all operations, HTTP status 400.
pub const SERIALIZATION_EXCEPTION: ErrorCode = ErrorCode("SerializationException");

/// Modeled as `ServiceQuotaExceededException`, HTTP status 400.
pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("ServiceQuotaExceededException");

/// Common to all operations, HTTP status 503.
pub const SERVICE_UNAVAILABLE_EXCEPTION: ErrorCode = ErrorCode("ServiceUnavailableException");

/// Modeled as `TagsLimitExceededException`, HTTP status 400.
pub const TAGS_LIMIT_EXCEEDED_EXCEPTION: ErrorCode = ErrorCode("TagsLimitExceededException");

/// Modeled as `ThrottlingException`, HTTP status 400.
pub const THROTTLING_EXCEPTION: ErrorCode = ErrorCode("ThrottlingException");

/// Modeled as `TrailAlreadyExistsException`, HTTP status 400.
pub const TRAIL_ALREADY_EXISTS_EXCEPTION: ErrorCode = ErrorCode("TrailAlreadyExistsException");

/// Modeled as `TrailNotFoundException`, HTTP status 400.
pub const TRAIL_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode("TrailNotFoundException");

/// Modeled as `TrailNotProvidedException`, HTTP status 400.
pub const TRAIL_NOT_PROVIDED_EXCEPTION: ErrorCode = ErrorCode("TrailNotProvidedException");

/// Common to all operations, HTTP status 400.
pub const UNKNOWN_OPERATION_EXCEPTION: ErrorCode = ErrorCode("UnknownOperationException");

/// Common to all operations, HTTP status 400.
pub const UNRECOGNIZED_CLIENT_EXCEPTION: ErrorCode = ErrorCode("UnrecognizedClientException");

/// Modeled as `UnsupportedOperationException`, HTTP status 400.
pub const UNSUPPORTED_OPERATION_EXCEPTION: ErrorCode = ErrorCode("UnsupportedOperationException");

/// Common to all operations, HTTP status 400.
pub const VALIDATION_EXCEPTION: ErrorCode = ErrorCode("ValidationException");
