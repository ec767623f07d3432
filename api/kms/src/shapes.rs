// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! Every structure that an operation with a handler reaches; `alcazar_base::shapes!` says how to read a row.

alcazar_base::shapes! {
    AliasListEntry = 4, 5 members {
        0 "AliasName" alias_name maybe_alias_name optional text;
        1 "AliasArn" alias_arn maybe_alias_arn optional text;
        2 "TargetKeyId" target_key_id maybe_target_key_id optional text;
        3 "CreationDate" creation_date maybe_creation_date optional time;
        4 "LastUpdatedDate" last_updated_date maybe_last_updated_date optional time;
    }
    CancelKeyDeletionRequest = 12, 1 members {
        0 "KeyId" key_id maybe_key_id required text;
    }
    CancelKeyDeletionResponse = 13, 1 members {
        0 "KeyId" key_id maybe_key_id optional text;
    }
    CreateAliasRequest = 27, 2 members {
        0 "AliasName" alias_name maybe_alias_name required text;
        1 "TargetKeyId" target_key_id maybe_target_key_id required text;
    }
    CreateGrantRequest = 30, 10 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "GranteePrincipal" grantee_principal maybe_grantee_principal optional text;
        2 "RetiringPrincipal" retiring_principal maybe_retiring_principal optional text;
        3 "Operations" operations maybe_operations required [text];
        4 "Constraints" constraints maybe_constraints optional GrantConstraints;
        5 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
        6 "Name" name maybe_name optional text;
        7 "DryRun" dry_run maybe_dry_run optional bool;
        8 "GranteeServicePrincipal" grantee_service_principal maybe_grantee_service_principal optional text;
        9 "RetiringServicePrincipal" retiring_service_principal maybe_retiring_service_principal optional text;
    }
    CreateGrantResponse = 31, 2 members {
        0 "GrantToken" grant_token maybe_grant_token optional text;
        1 "GrantId" grant_id maybe_grant_id optional text;
    }
    CreateKeyRequest = 32, 11 members {
        0 "Policy" policy maybe_policy optional text;
        1 "Description" description maybe_description optional text;
        2 "KeyUsage" key_usage maybe_key_usage optional text;
        3 "CustomerMasterKeySpec" customer_master_key_spec maybe_customer_master_key_spec optional text;
        4 "KeySpec" key_spec maybe_key_spec optional text;
        5 "Origin" origin maybe_origin optional text;
        6 "CustomKeyStoreId" custom_key_store_id maybe_custom_key_store_id optional text;
        7 "BypassPolicyLockoutSafetyCheck" bypass_policy_lockout_safety_check maybe_bypass_policy_lockout_safety_check optional bool;
        8 "Tags" tags maybe_tags optional [Tag];
        9 "MultiRegion" multi_region maybe_multi_region optional bool;
        10 "XksKeyId" xks_key_id maybe_xks_key_id optional text;
    }
    CreateKeyResponse = 33, 1 members {
        0 "KeyMetadata" key_metadata maybe_key_metadata optional KeyMetadata;
    }
    DecryptRequest = 49, 8 members {
        0 "CiphertextBlob" ciphertext_blob maybe_ciphertext_blob optional blob;
        1 "EncryptionContext" encryption_context maybe_encryption_context optional {text};
        2 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
        3 "KeyId" key_id maybe_key_id optional text;
        4 "EncryptionAlgorithm" encryption_algorithm maybe_encryption_algorithm optional text;
        5 "Recipient" recipient maybe_recipient optional RecipientInfo;
        6 "DryRun" dry_run maybe_dry_run optional bool;
        7 "DryRunModifiers" dry_run_modifiers maybe_dry_run_modifiers optional [text];
    }
    DecryptResponse = 50, 5 members {
        0 "KeyId" key_id maybe_key_id optional text;
        1 "Plaintext" plaintext maybe_plaintext optional blob;
        2 "EncryptionAlgorithm" encryption_algorithm maybe_encryption_algorithm optional text;
        3 "CiphertextForRecipient" ciphertext_for_recipient maybe_ciphertext_for_recipient optional blob;
        4 "KeyMaterialId" key_material_id maybe_key_material_id optional text;
    }
    DeleteAliasRequest = 51, 1 members {
        0 "AliasName" alias_name maybe_alias_name required text;
    }
    DescribeKeyRequest = 61, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
    }
    DescribeKeyResponse = 62, 1 members {
        0 "KeyMetadata" key_metadata maybe_key_metadata optional KeyMetadata;
    }
    DisableKeyRequest = 64, 1 members {
        0 "KeyId" key_id maybe_key_id required text;
    }
    DisableKeyRotationRequest = 65, 1 members {
        0 "KeyId" key_id maybe_key_id required text;
    }
    EnableKeyRequest = 72, 1 members {
        0 "KeyId" key_id maybe_key_id required text;
    }
    EnableKeyRotationRequest = 73, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "RotationPeriodInDays" rotation_period_in_days maybe_rotation_period_in_days optional int;
    }
    EncryptRequest = 78, 6 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "Plaintext" plaintext maybe_plaintext required blob;
        2 "EncryptionContext" encryption_context maybe_encryption_context optional {text};
        3 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
        4 "EncryptionAlgorithm" encryption_algorithm maybe_encryption_algorithm optional text;
        5 "DryRun" dry_run maybe_dry_run optional bool;
    }
    EncryptResponse = 79, 3 members {
        0 "CiphertextBlob" ciphertext_blob maybe_ciphertext_blob optional blob;
        1 "KeyId" key_id maybe_key_id optional text;
        2 "EncryptionAlgorithm" encryption_algorithm maybe_encryption_algorithm optional text;
    }
    GenerateDataKeyRequest = 92, 7 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "EncryptionContext" encryption_context maybe_encryption_context optional {text};
        2 "NumberOfBytes" number_of_bytes maybe_number_of_bytes optional int;
        3 "KeySpec" key_spec maybe_key_spec optional text;
        4 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
        5 "Recipient" recipient maybe_recipient optional RecipientInfo;
        6 "DryRun" dry_run maybe_dry_run optional bool;
    }
    GenerateDataKeyResponse = 93, 5 members {
        0 "CiphertextBlob" ciphertext_blob maybe_ciphertext_blob optional blob;
        1 "Plaintext" plaintext maybe_plaintext optional blob;
        2 "KeyId" key_id maybe_key_id optional text;
        3 "CiphertextForRecipient" ciphertext_for_recipient maybe_ciphertext_for_recipient optional blob;
        4 "KeyMaterialId" key_material_id maybe_key_material_id optional text;
    }
    GenerateDataKeyWithoutPlaintextRequest = 94, 6 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "EncryptionContext" encryption_context maybe_encryption_context optional {text};
        2 "KeySpec" key_spec maybe_key_spec optional text;
        3 "NumberOfBytes" number_of_bytes maybe_number_of_bytes optional int;
        4 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
        5 "DryRun" dry_run maybe_dry_run optional bool;
    }
    GenerateDataKeyWithoutPlaintextResponse = 95, 3 members {
        0 "CiphertextBlob" ciphertext_blob maybe_ciphertext_blob optional blob;
        1 "KeyId" key_id maybe_key_id optional text;
        2 "KeyMaterialId" key_material_id maybe_key_material_id optional text;
    }
    GenerateRandomRequest = 98, 3 members {
        0 "NumberOfBytes" number_of_bytes maybe_number_of_bytes optional int;
        1 "CustomKeyStoreId" custom_key_store_id maybe_custom_key_store_id optional text;
        2 "Recipient" recipient maybe_recipient optional RecipientInfo;
    }
    GenerateRandomResponse = 99, 2 members {
        0 "Plaintext" plaintext maybe_plaintext optional blob;
        1 "CiphertextForRecipient" ciphertext_for_recipient maybe_ciphertext_for_recipient optional blob;
    }
    GetKeyPolicyRequest = 102, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "PolicyName" policy_name maybe_policy_name optional text;
    }
    GetKeyPolicyResponse = 103, 2 members {
        0 "Policy" policy maybe_policy optional text;
        1 "PolicyName" policy_name maybe_policy_name optional text;
    }
    GetKeyRotationStatusRequest = 104, 1 members {
        0 "KeyId" key_id maybe_key_id required text;
    }
    GetKeyRotationStatusResponse = 105, 5 members {
        0 "KeyRotationEnabled" key_rotation_enabled maybe_key_rotation_enabled optional bool;
        1 "KeyId" key_id maybe_key_id optional text;
        2 "RotationPeriodInDays" rotation_period_in_days maybe_rotation_period_in_days optional int;
        3 "NextRotationDate" next_rotation_date maybe_next_rotation_date optional time;
        4 "OnDemandRotationStartDate" on_demand_rotation_start_date maybe_on_demand_rotation_start_date optional time;
    }
    GrantConstraints = 111, 3 members {
        0 "EncryptionContextSubset" encryption_context_subset maybe_encryption_context_subset optional {text};
        1 "EncryptionContextEquals" encryption_context_equals maybe_encryption_context_equals optional {text};
        2 "SourceArn" source_arn maybe_source_arn optional text;
    }
    GrantListEntry = 114, 11 members {
        0 "KeyId" key_id maybe_key_id optional text;
        1 "GrantId" grant_id maybe_grant_id optional text;
        2 "Name" name maybe_name optional text;
        3 "CreationDate" creation_date maybe_creation_date optional time;
        4 "GranteePrincipal" grantee_principal maybe_grantee_principal optional text;
        5 "RetiringPrincipal" retiring_principal maybe_retiring_principal optional text;
        6 "IssuingAccount" issuing_account maybe_issuing_account optional text;
        7 "Operations" operations maybe_operations optional [text];
        8 "Constraints" constraints maybe_constraints optional GrantConstraints;
        9 "GranteeServicePrincipal" grantee_service_principal maybe_grantee_service_principal optional text;
        10 "RetiringServicePrincipal" retiring_service_principal maybe_retiring_service_principal optional text;
    }
    KeyListEntry = 147, 2 members {
        0 "KeyId" key_id maybe_key_id optional text;
        1 "KeyArn" key_arn maybe_key_arn optional text;
    }
    KeyMetadata = 151, 27 members {
        0 "AWSAccountId" aws_account_id maybe_aws_account_id optional text;
        1 "KeyId" key_id maybe_key_id required text;
        2 "Arn" arn maybe_arn optional text;
        3 "CreationDate" creation_date maybe_creation_date optional time;
        4 "Enabled" enabled maybe_enabled optional bool;
        5 "Description" description maybe_description optional text;
        6 "KeyUsage" key_usage maybe_key_usage optional text;
        7 "KeyState" key_state maybe_key_state optional text;
        8 "DeletionDate" deletion_date maybe_deletion_date optional time;
        9 "ValidTo" valid_to maybe_valid_to optional time;
        10 "Origin" origin maybe_origin optional text;
        11 "CustomKeyStoreId" custom_key_store_id maybe_custom_key_store_id optional text;
        12 "CloudHsmClusterId" cloud_hsm_cluster_id maybe_cloud_hsm_cluster_id optional text;
        13 "ExpirationModel" expiration_model maybe_expiration_model optional text;
        14 "KeyManager" key_manager maybe_key_manager optional text;
        15 "CustomerMasterKeySpec" customer_master_key_spec maybe_customer_master_key_spec optional text;
        16 "KeySpec" key_spec maybe_key_spec optional text;
        17 "EncryptionAlgorithms" encryption_algorithms maybe_encryption_algorithms optional [text];
        18 "SigningAlgorithms" signing_algorithms maybe_signing_algorithms optional [text];
        19 "KeyAgreementAlgorithms" key_agreement_algorithms maybe_key_agreement_algorithms optional [text];
        20 "EncapsulationAlgorithms" encapsulation_algorithms maybe_encapsulation_algorithms optional [text];
        21 "MultiRegion" multi_region maybe_multi_region optional bool;
        22 "MultiRegionConfiguration" multi_region_configuration maybe_multi_region_configuration optional MultiRegionConfiguration;
        23 "PendingDeletionWindowInDays" pending_deletion_window_in_days maybe_pending_deletion_window_in_days optional int;
        24 "MacAlgorithms" mac_algorithms maybe_mac_algorithms optional [text];
        25 "XksKeyConfiguration" xks_key_configuration maybe_xks_key_configuration optional XksKeyConfigurationType;
        26 "CurrentKeyMaterialId" current_key_material_id maybe_current_key_material_id optional text;
    }
    ListAliasesRequest = 160, 3 members {
        0 "KeyId" key_id maybe_key_id optional text;
        1 "Limit" limit maybe_limit optional int;
        2 "Marker" marker maybe_marker optional text;
    }
    ListAliasesResponse = 161, 3 members {
        0 "Aliases" aliases maybe_aliases optional [AliasListEntry];
        1 "NextMarker" next_marker maybe_next_marker optional text;
        2 "Truncated" truncated maybe_truncated optional bool;
    }
    ListGrantsRequest = 162, 6 members {
        0 "Limit" limit maybe_limit optional int;
        1 "Marker" marker maybe_marker optional text;
        2 "KeyId" key_id maybe_key_id required text;
        3 "GrantId" grant_id maybe_grant_id optional text;
        4 "GranteePrincipal" grantee_principal maybe_grantee_principal optional text;
        5 "GranteeServicePrincipal" grantee_service_principal maybe_grantee_service_principal optional text;
    }
    ListGrantsResponse = 163, 3 members {
        0 "Grants" grants maybe_grants optional [GrantListEntry];
        1 "NextMarker" next_marker maybe_next_marker optional text;
        2 "Truncated" truncated maybe_truncated optional bool;
    }
    ListKeyPoliciesRequest = 164, 3 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "Limit" limit maybe_limit optional int;
        2 "Marker" marker maybe_marker optional text;
    }
    ListKeyPoliciesResponse = 165, 3 members {
        0 "PolicyNames" policy_names maybe_policy_names optional [text];
        1 "NextMarker" next_marker maybe_next_marker optional text;
        2 "Truncated" truncated maybe_truncated optional bool;
    }
    ListKeyRotationsRequest = 166, 4 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "IncludeKeyMaterial" include_key_material maybe_include_key_material optional text;
        2 "Limit" limit maybe_limit optional int;
        3 "Marker" marker maybe_marker optional text;
    }
    ListKeyRotationsResponse = 167, 3 members {
        0 "Rotations" rotations maybe_rotations optional [RotationsListEntry];
        1 "NextMarker" next_marker maybe_next_marker optional text;
        2 "Truncated" truncated maybe_truncated optional bool;
    }
    ListKeysRequest = 168, 3 members {
        0 "Limit" limit maybe_limit optional int;
        1 "Marker" marker maybe_marker optional text;
        2 "ResourceOwners" resource_owners maybe_resource_owners optional [text];
    }
    ListKeysResponse = 169, 3 members {
        0 "Keys" keys maybe_keys optional [KeyListEntry];
        1 "NextMarker" next_marker maybe_next_marker optional text;
        2 "Truncated" truncated maybe_truncated optional bool;
    }
    ListResourceTagsRequest = 170, 3 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "Limit" limit maybe_limit optional int;
        2 "Marker" marker maybe_marker optional text;
    }
    ListResourceTagsResponse = 171, 3 members {
        0 "Tags" tags maybe_tags optional [Tag];
        1 "NextMarker" next_marker maybe_next_marker optional text;
        2 "Truncated" truncated maybe_truncated optional bool;
    }
    ListRetirableGrantsRequest = 172, 4 members {
        0 "Limit" limit maybe_limit optional int;
        1 "Marker" marker maybe_marker optional text;
        2 "RetiringPrincipal" retiring_principal maybe_retiring_principal optional text;
        3 "RetiringServicePrincipal" retiring_service_principal maybe_retiring_service_principal optional text;
    }
    MultiRegionConfiguration = 178, 3 members {
        0 "MultiRegionKeyType" multi_region_key_type maybe_multi_region_key_type optional text;
        1 "PrimaryKey" primary_key maybe_primary_key optional MultiRegionKey;
        2 "ReplicaKeys" replica_keys maybe_replica_keys optional [MultiRegionKey];
    }
    MultiRegionKey = 179, 2 members {
        0 "Arn" arn maybe_arn optional text;
        1 "Region" region maybe_region optional text;
    }
    PutKeyPolicyRequest = 193, 4 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "PolicyName" policy_name maybe_policy_name optional text;
        2 "Policy" policy maybe_policy required text;
        3 "BypassPolicyLockoutSafetyCheck" bypass_policy_lockout_safety_check maybe_bypass_policy_lockout_safety_check optional bool;
    }
    ReEncryptRequest = 194, 10 members {
        0 "CiphertextBlob" ciphertext_blob maybe_ciphertext_blob optional blob;
        1 "SourceEncryptionContext" source_encryption_context maybe_source_encryption_context optional {text};
        2 "SourceKeyId" source_key_id maybe_source_key_id optional text;
        3 "DestinationKeyId" destination_key_id maybe_destination_key_id required text;
        4 "DestinationEncryptionContext" destination_encryption_context maybe_destination_encryption_context optional {text};
        5 "SourceEncryptionAlgorithm" source_encryption_algorithm maybe_source_encryption_algorithm optional text;
        6 "DestinationEncryptionAlgorithm" destination_encryption_algorithm maybe_destination_encryption_algorithm optional text;
        7 "GrantTokens" grant_tokens maybe_grant_tokens optional [text];
        8 "DryRun" dry_run maybe_dry_run optional bool;
        9 "DryRunModifiers" dry_run_modifiers maybe_dry_run_modifiers optional [text];
    }
    ReEncryptResponse = 195, 7 members {
        0 "CiphertextBlob" ciphertext_blob maybe_ciphertext_blob optional blob;
        1 "SourceKeyId" source_key_id maybe_source_key_id optional text;
        2 "KeyId" key_id maybe_key_id optional text;
        3 "SourceEncryptionAlgorithm" source_encryption_algorithm maybe_source_encryption_algorithm optional text;
        4 "DestinationEncryptionAlgorithm" destination_encryption_algorithm maybe_destination_encryption_algorithm optional text;
        5 "SourceKeyMaterialId" source_key_material_id maybe_source_key_material_id optional text;
        6 "DestinationKeyMaterialId" destination_key_material_id maybe_destination_key_material_id optional text;
    }
    RecipientInfo = 196, 2 members {
        0 "KeyEncryptionAlgorithm" key_encryption_algorithm maybe_key_encryption_algorithm optional text;
        1 "AttestationDocument" attestation_document maybe_attestation_document optional blob;
    }
    RetireGrantRequest = 202, 4 members {
        0 "GrantToken" grant_token maybe_grant_token optional text;
        1 "KeyId" key_id maybe_key_id optional text;
        2 "GrantId" grant_id maybe_grant_id optional text;
        3 "DryRun" dry_run maybe_dry_run optional bool;
    }
    RevokeGrantRequest = 203, 3 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "GrantId" grant_id maybe_grant_id required text;
        2 "DryRun" dry_run maybe_dry_run optional bool;
    }
    RotateKeyOnDemandRequest = 204, 1 members {
        0 "KeyId" key_id maybe_key_id required text;
    }
    RotateKeyOnDemandResponse = 205, 1 members {
        0 "KeyId" key_id maybe_key_id optional text;
    }
    RotationsListEntry = 209, 9 members {
        0 "KeyId" key_id maybe_key_id optional text;
        1 "KeyMaterialId" key_material_id maybe_key_material_id optional text;
        2 "KeyMaterialDescription" key_material_description maybe_key_material_description optional text;
        3 "ImportState" import_state maybe_import_state optional text;
        4 "KeyMaterialState" key_material_state maybe_key_material_state optional text;
        5 "ExpirationModel" expiration_model maybe_expiration_model optional text;
        6 "ValidTo" valid_to maybe_valid_to optional time;
        7 "RotationDate" rotation_date maybe_rotation_date optional time;
        8 "RotationType" rotation_type maybe_rotation_type optional text;
    }
    ScheduleKeyDeletionRequest = 210, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "PendingWindowInDays" pending_window_in_days maybe_pending_window_in_days optional int;
    }
    ScheduleKeyDeletionResponse = 211, 4 members {
        0 "KeyId" key_id maybe_key_id optional text;
        1 "DeletionDate" deletion_date maybe_deletion_date optional time;
        2 "KeyState" key_state maybe_key_state optional text;
        3 "PendingWindowInDays" pending_window_in_days maybe_pending_window_in_days optional int;
    }
    Tag = 217, 2 members {
        0 "TagKey" tag_key maybe_tag_key required text;
        1 "TagValue" tag_value maybe_tag_value required text;
    }
    TagResourceRequest = 222, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "Tags" tags maybe_tags required [Tag];
    }
    UntagResourceRequest = 226, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "TagKeys" tag_keys maybe_tag_keys required [text];
    }
    UpdateAliasRequest = 227, 2 members {
        0 "AliasName" alias_name maybe_alias_name required text;
        1 "TargetKeyId" target_key_id maybe_target_key_id required text;
    }
    UpdateKeyDescriptionRequest = 230, 2 members {
        0 "KeyId" key_id maybe_key_id required text;
        1 "Description" description maybe_description required text;
    }
    XksKeyConfigurationType = 238, 1 members {
        0 "Id" id maybe_id optional text;
    }
}
