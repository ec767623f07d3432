// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! The operations that have a handler.

use crate::schema;

alcazar_base::operations! {
    BatchGetSecretValue = 1, BatchGetSecretValueRequest, BatchGetSecretValueResponse;
    CreateSecret = 3, CreateSecretRequest, CreateSecretResponse;
    DeleteResourcePolicy = 4, DeleteResourcePolicyRequest, DeleteResourcePolicyResponse;
    DeleteSecret = 5, DeleteSecretRequest, DeleteSecretResponse;
    DescribeSecret = 6, DescribeSecretRequest, DescribeSecretResponse;
    GetRandomPassword = 8, GetRandomPasswordRequest, GetRandomPasswordResponse;
    GetResourcePolicy = 9, GetResourcePolicyRequest, GetResourcePolicyResponse;
    GetSecretValue = 10, GetSecretValueRequest, GetSecretValueResponse;
    ListResourcePolicies = 11, ListResourcePoliciesRequest, ListResourcePoliciesResponse;
    ListSecretVersionIds = 12, ListSecretVersionIdsRequest, ListSecretVersionIdsResponse;
    ListSecrets = 13, ListSecretsRequest, ListSecretsResponse;
    PutResourcePolicy = 14, PutResourcePolicyRequest, PutResourcePolicyResponse;
    PutSecretValue = 15, PutSecretValueRequest, PutSecretValueResponse;
    RestoreSecret = 18, RestoreSecretRequest, RestoreSecretResponse;
    TagResource = 21, TagResourceRequest, Empty;
    UntagResource = 22, UntagResourceRequest, Empty;
    UpdateSecret = 23, UpdateSecretRequest, UpdateSecretResponse;
    UpdateSecretVersionStage = 24, UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse;
    ValidateResourcePolicy = 25, ValidateResourcePolicyRequest, ValidateResourcePolicyResponse;
}

mod view {
    pub(super) use crate::view::*;
    pub(super) use alcazar_base::view::Empty;
}

mod build {
    pub(super) use crate::build::*;
    pub(super) use alcazar_base::build::Empty;
}
