//! The errors of Secrets Manager, in AWS's words where they are known (recorded answers, the user guide, public reports).

use alcazar_api_secretsmanager::errors;
use alcazar_api_secretsmanager::schema::SERVICE;
use alcazar_service::{Common, Failure};

pub(crate) fn secret_not_found() -> Failure {
    Failure::new(errors::RESOURCE_NOT_FOUND_EXCEPTION, "Secrets Manager can't find the specified secret.")
}

pub(crate) fn stage_not_found(stage: &str) -> Failure {
    let message = format!("Secrets Manager can't find the specified secret value for staging label: {stage}");
    Failure::new(errors::RESOURCE_NOT_FOUND_EXCEPTION, message)
}

pub(crate) fn version_not_found(id: &str) -> Failure {
    let message = format!("Secrets Manager can't find the specified secret value for VersionId: {id}");
    Failure::new(errors::RESOURCE_NOT_FOUND_EXCEPTION, message)
}

pub(crate) fn policy_not_found() -> Failure {
    Failure::new(errors::RESOURCE_NOT_FOUND_EXCEPTION, "Secrets Manager can't find the specified resource policy.")
}

pub(crate) fn invalid_name() -> Failure {
    let message = "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!";
    Failure::new(errors::VALIDATION_EXCEPTION, message)
}

pub(crate) fn secret_exists(name: &str) -> Failure {
    let message = format!("The operation failed because the secret {name} already exists.");
    Failure::new(errors::RESOURCE_EXISTS_EXCEPTION, message)
}

pub(crate) fn version_exists(token: &str, arn: &str) -> Failure {
    let message =
        format!("You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}.");
    Failure::new(errors::RESOURCE_EXISTS_EXCEPTION, message)
}

pub(crate) fn name_scheduled_for_deletion() -> Failure {
    invalid_request("You can't create this secret because a secret with this name is already scheduled for deletion.")
}

pub(crate) fn marked_for_deletion() -> Failure {
    invalid_request("You can't perform this operation on the secret because it was marked for deletion.")
}

pub(crate) fn no_token() -> Failure {
    invalid_request("You must provide a ClientRequestToken value. We recommend a UUID-type value.")
}

pub(crate) fn no_value() -> Failure {
    invalid_request("You must provide either SecretString or SecretBinary.")
}

pub(crate) fn both_values() -> Failure {
    invalid_parameter("You can't specify both a binary secret value and a string secret value in the same secret.")
}

pub(crate) fn value_too_large(max_bytes: usize) -> Failure {
    invalid_parameter(format!("The secret value is longer than {max_bytes} bytes."))
}

pub(crate) fn stage_of_another_version() -> Failure {
    invalid_request("You provided a VersionStage that is not associated to the provided VersionId.")
}

/// A label that is on a version is moved only by a request that names that version.
pub(crate) fn stage_held_by(stage: &str, version: &str) -> Failure {
    invalid_parameter(format!(
        "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {version}, so \
         you must explicitly reference that version in RemoveFromVersionId."
    ))
}

pub(crate) fn stage_not_held(stage: &str, version: &str) -> Failure {
    invalid_parameter(format!("Staging label {stage} is not attached to version {version}."))
}

pub(crate) fn current_stays() -> Failure {
    invalid_parameter(
        "You can only move staging label AWSCURRENT to a different secret version. It can\u{2019}t be completely removed.",
    )
}

pub(crate) fn no_version_named() -> Failure {
    invalid_parameter("You must provide MoveToVersionId, RemoveFromVersionId, or both.")
}

pub(crate) fn too_many_stages(max: usize) -> Failure {
    let message = format!("A secret can't have more than {max} staging labels over all its versions.");
    Failure::new(errors::LIMIT_EXCEEDED_EXCEPTION, message)
}

pub(crate) fn default_key_across_accounts() -> Failure {
    invalid_request(
        "You can't access a secret from a different AWS account if you encrypt the secret with the default KMS service key.",
    )
}

pub(crate) fn no_access_to_kms() -> Failure {
    Failure::common(&SERVICE, Common::AccessDenied, "Access to KMS is not allowed")
}

pub(crate) fn no_access_after_tagging() -> Failure {
    let message = "You can't change the tags of this secret so that you lose your permissions for it.";
    Failure::common(&SERVICE, Common::AccessDenied, message)
}

pub(crate) fn invalid_next_token() -> Failure {
    Failure::new(errors::INVALID_NEXT_TOKEN_EXCEPTION, "Invalid NextToken.")
}

pub(crate) fn malformed_policy(cause: &str) -> Failure {
    Failure::new(errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION, format!("This policy has invalid syntax. {cause}"))
}

pub(crate) fn unsupported_principal(principal: &str) -> Failure {
    let message = format!("This resource policy contains an unsupported principal. {principal}");
    Failure::new(errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION, message.trim_end().to_owned())
}

pub(crate) fn public_policy() -> Failure {
    let message = "This resource policy grants broad access to your secret, and BlockPublicPolicy is set.";
    Failure::new(errors::PUBLIC_POLICY_EXCEPTION, message)
}

pub(crate) fn invalid_request(message: impl Into<String>) -> Failure {
    Failure::new(errors::INVALID_REQUEST_EXCEPTION, message)
}

pub(crate) fn invalid_parameter(message: impl Into<String>) -> Failure {
    Failure::new(errors::INVALID_PARAMETER_EXCEPTION, message)
}

pub(crate) fn internal(cause: impl Into<String>) -> Failure {
    Failure::internal(&SERVICE, cause)
}
