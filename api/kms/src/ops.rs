// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The operations that have a handler.

use crate::schema;

alcazar_base::operations! {
    CancelKeyDeletion = 0, CancelKeyDeletionRequest, CancelKeyDeletionResponse;
    CreateAlias = 2, CreateAliasRequest, Empty;
    CreateGrant = 4, CreateGrantRequest, CreateGrantResponse;
    CreateKey = 5, CreateKeyRequest, CreateKeyResponse;
    Decrypt = 7, DecryptRequest, DecryptResponse;
    DeleteAlias = 8, DeleteAliasRequest, Empty;
    DescribeKey = 13, DescribeKeyRequest, DescribeKeyResponse;
    DisableKey = 14, DisableKeyRequest, Empty;
    DisableKeyRotation = 15, DisableKeyRotationRequest, Empty;
    EnableKey = 17, EnableKeyRequest, Empty;
    EnableKeyRotation = 18, EnableKeyRotationRequest, Empty;
    Encrypt = 20, EncryptRequest, EncryptResponse;
    GenerateDataKey = 21, GenerateDataKeyRequest, GenerateDataKeyResponse;
    GenerateDataKeyWithoutPlaintext = 24, GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse;
    GenerateRandom = 26, GenerateRandomRequest, GenerateRandomResponse;
    GetKeyPolicy = 28, GetKeyPolicyRequest, GetKeyPolicyResponse;
    GetKeyRotationStatus = 29, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse;
    ListAliases = 33, ListAliasesRequest, ListAliasesResponse;
    ListGrants = 34, ListGrantsRequest, ListGrantsResponse;
    ListKeyPolicies = 35, ListKeyPoliciesRequest, ListKeyPoliciesResponse;
    ListKeyRotations = 36, ListKeyRotationsRequest, ListKeyRotationsResponse;
    ListKeys = 37, ListKeysRequest, ListKeysResponse;
    ListResourceTags = 38, ListResourceTagsRequest, ListResourceTagsResponse;
    ListRetirableGrants = 39, ListRetirableGrantsRequest, ListGrantsResponse;
    PutKeyPolicy = 40, PutKeyPolicyRequest, Empty;
    ReEncrypt = 41, ReEncryptRequest, ReEncryptResponse;
    RetireGrant = 43, RetireGrantRequest, Empty;
    RevokeGrant = 44, RevokeGrantRequest, Empty;
    RotateKeyOnDemand = 45, RotateKeyOnDemandRequest, RotateKeyOnDemandResponse;
    ScheduleKeyDeletion = 46, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse;
    TagResource = 48, TagResourceRequest, Empty;
    UntagResource = 49, UntagResourceRequest, Empty;
    UpdateAlias = 50, UpdateAliasRequest, Empty;
    UpdateKeyDescription = 52, UpdateKeyDescriptionRequest, Empty;
}

mod view {
    pub(super) use crate::view::*;
    pub(super) use alcazar_base::view::Empty;
}

mod build {
    pub(super) use crate::build::*;
    pub(super) use alcazar_base::build::Empty;
}
