//! The errors of KMS, in AWS's words where they are known (the key state table of the developer guide, and recorded answers).

use alcazar_api_kms::errors;
use alcazar_api_kms::schema::SERVICE;
use alcazar_service::{Common, Failure};

pub(crate) fn key_not_found(arn: &str) -> Failure {
    Failure::new(errors::NOT_FOUND_EXCEPTION, format!("Key '{arn}' does not exist"))
}

pub(crate) fn invalid_key_id(key_id: &str) -> Failure {
    Failure::new(errors::NOT_FOUND_EXCEPTION, format!("Invalid keyId '{key_id}'"))
}

pub(crate) fn other_region(region: &str) -> Failure {
    Failure::new(errors::NOT_FOUND_EXCEPTION, format!("Invalid arn {region}"))
}

pub(crate) fn alias_not_found(arn: &str) -> Failure {
    Failure::new(errors::NOT_FOUND_EXCEPTION, format!("Alias {arn} is not found."))
}

pub(crate) fn grant_not_found(id: &str) -> Failure {
    Failure::new(errors::NOT_FOUND_EXCEPTION, format!("Grant ID {id} not found"))
}

pub(crate) fn policy_not_found() -> Failure {
    Failure::new(errors::NOT_FOUND_EXCEPTION, "No such policy exists")
}

/// An ARN that is none of KMS's: operations whose model lacks `InvalidArnException` answer `NotFoundException`.
pub(crate) fn invalid_arn(arn: &str, modeled: bool) -> Failure {
    let code = if modeled { errors::INVALID_ARN_EXCEPTION } else { errors::NOT_FOUND_EXCEPTION };
    Failure::new(code, format!("Invalid arn {arn}"))
}

pub(crate) fn invalid_principal(principal: &str) -> Failure {
    Failure::new(errors::INVALID_ARN_EXCEPTION, format!("ARN does not refer to a valid principal: {principal}"))
}

pub(crate) fn disabled(arn: &str) -> Failure {
    Failure::new(errors::DISABLED_EXCEPTION, format!("{arn} is disabled."))
}

pub(crate) fn pending_deletion(arn: &str) -> Failure {
    Failure::new(errors::KMS_INVALID_STATE_EXCEPTION, format!("{arn} is pending deletion."))
}

pub(crate) fn not_pending_deletion(arn: &str) -> Failure {
    Failure::new(errors::KMS_INVALID_STATE_EXCEPTION, format!("{arn} is not pending deletion."))
}

/// AWS: recorded without a message.
pub(crate) fn invalid_ciphertext() -> Failure {
    Failure::new(errors::INVALID_CIPHERTEXT_EXCEPTION, "")
}

pub(crate) fn incorrect_key() -> Failure {
    let message = "The key ID in the request does not identify a CMK that can perform this operation.";
    Failure::new(errors::INCORRECT_KEY_EXCEPTION, message)
}

/// AWS: what those who hold a ciphertext of a key that is gone, or of another region, are told.
pub(crate) fn unknown_key_of_ciphertext() -> Failure {
    let message = "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you \
                   are not allowed to access.";
    Failure::new(errors::ACCESS_DENIED_EXCEPTION, message)
}

pub(crate) fn dry_run() -> Failure {
    let message = "The request would have succeeded, but the DryRun option is set.";
    Failure::new(errors::DRY_RUN_OPERATION_EXCEPTION, message)
}

pub(crate) fn malformed_policy(message: impl Into<String>) -> Failure {
    Failure::new(errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

pub(crate) fn invalid_marker() -> Failure {
    Failure::new(errors::INVALID_MARKER_EXCEPTION, "The marker is not valid.")
}

/// `DescribeKey` takes grant tokens, but its model has no error of its own for those that are none.
pub(crate) fn invalid_grant_token(modeled: bool) -> Failure {
    let message = "The grant token is not valid.";
    if modeled { Failure::new(errors::INVALID_GRANT_TOKEN_EXCEPTION, message) } else { validation(message) }
}

pub(crate) fn invalid_grant_id(id: &str) -> Failure {
    Failure::new(errors::INVALID_GRANT_ID_EXCEPTION, format!("Invalid grant ID: {id}"))
}

pub(crate) fn limit_exceeded(message: impl Into<String>) -> Failure {
    Failure::new(errors::LIMIT_EXCEEDED_EXCEPTION, message)
}

pub(crate) fn tag(message: &str) -> Failure {
    Failure::new(errors::TAG_EXCEPTION, message)
}

pub(crate) fn validation(message: impl Into<String>) -> Failure {
    Failure::common(&SERVICE, Common::Validation, message)
}

pub(crate) fn internal(cause: impl Into<String>) -> Failure {
    Failure::internal(&SERVICE, cause)
}
