// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! Every structure that an operation with a handler reaches; `alcazar_base::shapes!` says how to read a row.

alcazar_base::shapes! {
    APIErrorType = 1, 3 members {
        0 "SecretId" secret_id maybe_secret_id optional text;
        1 "ErrorCode" error_code maybe_error_code optional text;
        2 "Message" message maybe_message optional text;
    }
    BatchGetSecretValueRequest = 6, 4 members {
        0 "SecretIdList" secret_id_list maybe_secret_id_list optional [text];
        1 "Filters" filters maybe_filters optional [Filter];
        2 "MaxResults" max_results maybe_max_results optional int;
        3 "NextToken" next_token maybe_next_token optional text;
    }
    BatchGetSecretValueResponse = 7, 3 members {
        0 "SecretValues" secret_values maybe_secret_values optional [SecretValueEntry];
        1 "NextToken" next_token maybe_next_token optional text;
        2 "Errors" errors maybe_errors optional [APIErrorType];
    }
    CreateSecretRequest = 12, 11 members {
        0 "Name" name maybe_name required text;
        1 "ClientRequestToken" client_request_token maybe_client_request_token optional text;
        2 "Description" description maybe_description optional text;
        3 "KmsKeyId" kms_key_id maybe_kms_key_id optional text;
        4 "SecretBinary" secret_binary maybe_secret_binary optional blob;
        5 "SecretString" secret_string maybe_secret_string optional text;
        6 "Tags" tags maybe_tags optional [Tag];
        7 "AddReplicaRegions" add_replica_regions maybe_add_replica_regions optional [ReplicaRegionType];
        8 "ForceOverwriteReplicaSecret" force_overwrite_replica_secret maybe_force_overwrite_replica_secret optional bool;
        9 "Type" r#type maybe_type optional text;
        10 "CrossAccountPrimaryARN" cross_account_primary_arn maybe_cross_account_primary_arn optional text;
    }
    CreateSecretResponse = 13, 4 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "VersionId" version_id maybe_version_id optional text;
        3 "ReplicationStatus" replication_status maybe_replication_status optional [ReplicationStatusType];
    }
    CrossAccountPrimaryType = 15, 3 members {
        0 "PrimarySecretARN" primary_secret_arn maybe_primary_secret_arn optional text;
        1 "ReplicationStatus" replication_status maybe_replication_status optional text;
        2 "StatusMessage" status_message maybe_status_message optional text;
    }
    CrossAccountReplicaEntry = 16, 4 members {
        0 "ReplicaSecretARN" replica_secret_arn maybe_replica_secret_arn optional text;
        1 "ReplicationRoleARN" replication_role_arn maybe_replication_role_arn optional text;
        2 "ReplicationStatus" replication_status maybe_replication_status optional text;
        3 "StatusMessage" status_message maybe_status_message optional text;
    }
    DeleteResourcePolicyRequest = 19, 2 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "PolicyName" policy_name maybe_policy_name optional text;
    }
    DeleteResourcePolicyResponse = 20, 3 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "PolicyName" policy_name maybe_policy_name optional text;
    }
    DeleteSecretRequest = 21, 3 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "RecoveryWindowInDays" recovery_window_in_days maybe_recovery_window_in_days optional int;
        2 "ForceDeleteWithoutRecovery" force_delete_without_recovery maybe_force_delete_without_recovery optional bool;
    }
    DeleteSecretResponse = 22, 3 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "DeletionDate" deletion_date maybe_deletion_date optional time;
    }
    DescribeSecretRequest = 25, 1 members {
        0 "SecretId" secret_id maybe_secret_id required text;
    }
    DescribeSecretResponse = 26, 23 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "Type" r#type maybe_type optional text;
        3 "Description" description maybe_description optional text;
        4 "KmsKeyId" kms_key_id maybe_kms_key_id optional text;
        5 "RotationEnabled" rotation_enabled maybe_rotation_enabled optional bool;
        6 "RotationLambdaARN" rotation_lambda_arn maybe_rotation_lambda_arn optional text;
        7 "RotationRules" rotation_rules maybe_rotation_rules optional RotationRulesType;
        8 "ExternalSecretRotationMetadata" external_secret_rotation_metadata maybe_external_secret_rotation_metadata optional [ExternalSecretRotationMetadataItem];
        9 "ExternalSecretRotationRoleArn" external_secret_rotation_role_arn maybe_external_secret_rotation_role_arn optional text;
        10 "LastRotatedDate" last_rotated_date maybe_last_rotated_date optional time;
        11 "LastChangedDate" last_changed_date maybe_last_changed_date optional time;
        12 "LastAccessedDate" last_accessed_date maybe_last_accessed_date optional time;
        13 "DeletedDate" deleted_date maybe_deleted_date optional time;
        14 "NextRotationDate" next_rotation_date maybe_next_rotation_date optional time;
        15 "Tags" tags maybe_tags optional [Tag];
        16 "VersionIdsToStages" version_ids_to_stages maybe_version_ids_to_stages optional {[text]};
        17 "OwningService" owning_service maybe_owning_service optional text;
        18 "CreatedDate" created_date maybe_created_date optional time;
        19 "PrimaryRegion" primary_region maybe_primary_region optional text;
        20 "ReplicationStatus" replication_status maybe_replication_status optional [ReplicationStatusType];
        21 "CrossAccountPrimary" cross_account_primary maybe_cross_account_primary optional CrossAccountPrimaryType;
        22 "CrossAccountReplicas" cross_account_replicas maybe_cross_account_replicas optional [CrossAccountReplicaEntry];
    }
    ExternalSecretRotationMetadataItem = 39, 2 members {
        0 "Key" key maybe_key optional text;
        1 "Value" value maybe_value optional text;
    }
    Filter = 43, 2 members {
        0 "Key" key maybe_key optional text;
        1 "Values" values maybe_values optional [text];
    }
    GetRandomPasswordRequest = 48, 8 members {
        0 "PasswordLength" password_length maybe_password_length optional int;
        1 "ExcludeCharacters" exclude_characters maybe_exclude_characters optional text;
        2 "ExcludeNumbers" exclude_numbers maybe_exclude_numbers optional bool;
        3 "ExcludePunctuation" exclude_punctuation maybe_exclude_punctuation optional bool;
        4 "ExcludeUppercase" exclude_uppercase maybe_exclude_uppercase optional bool;
        5 "ExcludeLowercase" exclude_lowercase maybe_exclude_lowercase optional bool;
        6 "IncludeSpace" include_space maybe_include_space optional bool;
        7 "RequireEachIncludedType" require_each_included_type maybe_require_each_included_type optional bool;
    }
    GetRandomPasswordResponse = 49, 1 members {
        0 "RandomPassword" random_password maybe_random_password optional text;
    }
    GetResourcePolicyRequest = 50, 2 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "PolicyName" policy_name maybe_policy_name optional text;
    }
    GetResourcePolicyResponse = 51, 4 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "ResourcePolicy" resource_policy maybe_resource_policy optional text;
        3 "PolicyName" policy_name maybe_policy_name optional text;
    }
    GetSecretValueRequest = 52, 3 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "VersionId" version_id maybe_version_id optional text;
        2 "VersionStage" version_stage maybe_version_stage optional text;
    }
    GetSecretValueResponse = 53, 7 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "VersionId" version_id maybe_version_id optional text;
        3 "SecretBinary" secret_binary maybe_secret_binary optional blob;
        4 "SecretString" secret_string maybe_secret_string optional text;
        5 "VersionStages" version_stages maybe_version_stages optional [text];
        6 "CreatedDate" created_date maybe_created_date optional time;
    }
    ListResourcePoliciesRequest = 65, 3 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "MaxResults" max_results maybe_max_results optional int;
        2 "NextToken" next_token maybe_next_token optional text;
    }
    ListResourcePoliciesResponse = 66, 2 members {
        0 "ResourcePolicies" resource_policies maybe_resource_policies required [ResourcePolicySummary];
        1 "NextToken" next_token maybe_next_token optional text;
    }
    ListSecretVersionIdsRequest = 67, 4 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "MaxResults" max_results maybe_max_results optional int;
        2 "NextToken" next_token maybe_next_token optional text;
        3 "IncludeDeprecated" include_deprecated maybe_include_deprecated optional bool;
    }
    ListSecretVersionIdsResponse = 68, 4 members {
        0 "Versions" versions maybe_versions optional [SecretVersionsListEntry];
        1 "NextToken" next_token maybe_next_token optional text;
        2 "ARN" arn maybe_arn optional text;
        3 "Name" name maybe_name optional text;
    }
    ListSecretsRequest = 69, 6 members {
        0 "IncludePlannedDeletion" include_planned_deletion maybe_include_planned_deletion optional bool;
        1 "MaxResults" max_results maybe_max_results optional int;
        2 "NextToken" next_token maybe_next_token optional text;
        3 "Filters" filters maybe_filters optional [Filter];
        4 "SortOrder" sort_order maybe_sort_order optional text;
        5 "SortBy" sort_by maybe_sort_by optional text;
    }
    ListSecretsResponse = 70, 2 members {
        0 "SecretList" secret_list maybe_secret_list optional [SecretListEntry];
        1 "NextToken" next_token maybe_next_token optional text;
    }
    PutResourcePolicyRequest = 83, 4 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "ResourcePolicy" resource_policy maybe_resource_policy required text;
        2 "PolicyName" policy_name maybe_policy_name optional text;
        3 "BlockPublicPolicy" block_public_policy maybe_block_public_policy optional bool;
    }
    PutResourcePolicyResponse = 84, 3 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "PolicyName" policy_name maybe_policy_name optional text;
    }
    PutSecretValueRequest = 85, 6 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "ClientRequestToken" client_request_token maybe_client_request_token optional text;
        2 "SecretBinary" secret_binary maybe_secret_binary optional blob;
        3 "SecretString" secret_string maybe_secret_string optional text;
        4 "VersionStages" version_stages maybe_version_stages optional [text];
        5 "RotationToken" rotation_token maybe_rotation_token optional text;
    }
    PutSecretValueResponse = 86, 4 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "VersionId" version_id maybe_version_id optional text;
        3 "VersionStages" version_stages maybe_version_stages optional [text];
    }
    ReplicaRegionType = 93, 2 members {
        0 "Region" region maybe_region optional text;
        1 "KmsKeyId" kms_key_id maybe_kms_key_id optional text;
    }
    ReplicationStatusType = 98, 5 members {
        0 "Region" region maybe_region optional text;
        1 "KmsKeyId" kms_key_id maybe_kms_key_id optional text;
        2 "Status" status maybe_status optional text;
        3 "StatusMessage" status_message maybe_status_message optional text;
        4 "LastAccessedDate" last_accessed_date maybe_last_accessed_date optional time;
    }
    ResourcePolicySummary = 103, 1 members {
        0 "PolicyName" policy_name maybe_policy_name optional text;
    }
    RestoreSecretRequest = 105, 1 members {
        0 "SecretId" secret_id maybe_secret_id required text;
    }
    RestoreSecretResponse = 106, 2 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
    }
    RotationRulesType = 112, 3 members {
        0 "AutomaticallyAfterDays" automatically_after_days maybe_automatically_after_days optional int;
        1 "Duration" duration maybe_duration optional text;
        2 "ScheduleExpression" schedule_expression maybe_schedule_expression optional text;
    }
    SecretListEntry = 119, 20 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "Type" r#type maybe_type optional text;
        3 "Description" description maybe_description optional text;
        4 "KmsKeyId" kms_key_id maybe_kms_key_id optional text;
        5 "RotationEnabled" rotation_enabled maybe_rotation_enabled optional bool;
        6 "RotationLambdaARN" rotation_lambda_arn maybe_rotation_lambda_arn optional text;
        7 "RotationRules" rotation_rules maybe_rotation_rules optional RotationRulesType;
        8 "ExternalSecretRotationMetadata" external_secret_rotation_metadata maybe_external_secret_rotation_metadata optional [ExternalSecretRotationMetadataItem];
        9 "ExternalSecretRotationRoleArn" external_secret_rotation_role_arn maybe_external_secret_rotation_role_arn optional text;
        10 "LastRotatedDate" last_rotated_date maybe_last_rotated_date optional time;
        11 "LastChangedDate" last_changed_date maybe_last_changed_date optional time;
        12 "LastAccessedDate" last_accessed_date maybe_last_accessed_date optional time;
        13 "DeletedDate" deleted_date maybe_deleted_date optional time;
        14 "NextRotationDate" next_rotation_date maybe_next_rotation_date optional time;
        15 "Tags" tags maybe_tags optional [Tag];
        16 "SecretVersionsToStages" secret_versions_to_stages maybe_secret_versions_to_stages optional {[text]};
        17 "OwningService" owning_service maybe_owning_service optional text;
        18 "CreatedDate" created_date maybe_created_date optional time;
        19 "PrimaryRegion" primary_region maybe_primary_region optional text;
    }
    SecretValueEntry = 123, 7 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "VersionId" version_id maybe_version_id optional text;
        3 "SecretBinary" secret_binary maybe_secret_binary optional blob;
        4 "SecretString" secret_string maybe_secret_string optional text;
        5 "VersionStages" version_stages maybe_version_stages optional [text];
        6 "CreatedDate" created_date maybe_created_date optional time;
    }
    SecretVersionsListEntry = 128, 5 members {
        0 "VersionId" version_id maybe_version_id optional text;
        1 "VersionStages" version_stages maybe_version_stages optional [text];
        2 "LastAccessedDate" last_accessed_date maybe_last_accessed_date optional time;
        3 "CreatedDate" created_date maybe_created_date optional time;
        4 "KmsKeyIds" kms_key_ids maybe_kms_key_ids optional [text];
    }
    Tag = 137, 2 members {
        0 "Key" key maybe_key optional text;
        1 "Value" value maybe_value optional text;
    }
    TagResourceRequest = 141, 2 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "Tags" tags maybe_tags required [Tag];
    }
    UntagResourceRequest = 144, 2 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "TagKeys" tag_keys maybe_tag_keys required [text];
    }
    UpdateSecretRequest = 145, 7 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "ClientRequestToken" client_request_token maybe_client_request_token optional text;
        2 "Description" description maybe_description optional text;
        3 "KmsKeyId" kms_key_id maybe_kms_key_id optional text;
        4 "SecretBinary" secret_binary maybe_secret_binary optional blob;
        5 "SecretString" secret_string maybe_secret_string optional text;
        6 "Type" r#type maybe_type optional text;
    }
    UpdateSecretResponse = 146, 3 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
        2 "VersionId" version_id maybe_version_id optional text;
    }
    UpdateSecretVersionStageRequest = 147, 4 members {
        0 "SecretId" secret_id maybe_secret_id required text;
        1 "VersionStage" version_stage maybe_version_stage required text;
        2 "RemoveFromVersionId" remove_from_version_id maybe_remove_from_version_id optional text;
        3 "MoveToVersionId" move_to_version_id maybe_move_to_version_id optional text;
    }
    UpdateSecretVersionStageResponse = 148, 2 members {
        0 "ARN" arn maybe_arn optional text;
        1 "Name" name maybe_name optional text;
    }
    ValidateResourcePolicyRequest = 149, 2 members {
        0 "SecretId" secret_id maybe_secret_id optional text;
        1 "ResourcePolicy" resource_policy maybe_resource_policy required text;
    }
    ValidateResourcePolicyResponse = 150, 2 members {
        0 "PolicyValidationPassed" policy_validation_passed maybe_policy_validation_passed optional bool;
        1 "ValidationErrors" validation_errors maybe_validation_errors optional [ValidationErrorsEntry];
    }
    ValidationErrorsEntry = 151, 2 members {
        0 "CheckName" check_name maybe_check_name optional text;
        1 "ErrorMessage" error_message maybe_error_message optional text;
    }
}
