//! Errors in IAM's own words.
//!
//! Texts are those that AWS answers; where they are not published, they are known from what people report of them.

use alcazar_api_iam::errors;
use alcazar_api_iam::schema::SERVICE;
use alcazar_policy::{ErrorKind, PolicyError};
use alcazar_service::{Common, Failure};

pub(crate) fn no_such_entity(message: impl Into<String>) -> Failure {
    Failure::new(errors::NO_SUCH_ENTITY, message)
}

/// A user, group or role that is not there: `kind` as in `user`.
pub(crate) fn missing(kind: &str, name: &str) -> Failure {
    no_such_entity(format!("The {kind} with name {name} cannot be found."))
}

pub(crate) fn no_access_key(id: &str) -> Failure {
    no_such_entity(format!("The Access Key with id {id} cannot be found."))
}

pub(crate) fn no_policy(arn: &str) -> Failure {
    no_such_entity(format!("Policy {arn} was not found."))
}

pub(crate) fn no_policy_version(arn: &str, version: &str) -> Failure {
    no_such_entity(format!("Policy {arn} version {version} does not exist or is not attachable."))
}

pub(crate) fn not_attachable(arn: &str) -> Failure {
    no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

pub(crate) fn no_boundary(arn: &str) -> Failure {
    no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable."))
}

/// A name that is taken: `kind` as in `User`.
pub(crate) fn exists(kind: &str, name: &str) -> Failure {
    already_exists(format!("{kind} with name {name} already exists."))
}

pub(crate) fn already_exists(message: impl Into<String>) -> Failure {
    Failure::new(errors::ENTITY_ALREADY_EXISTS, message)
}

/// Something must be done before a deletion: `first` as in `must detach all policies first`.
pub(crate) fn delete_conflict(first: &str) -> Failure {
    Failure::new(errors::DELETE_CONFLICT, format!("Cannot delete entity, {first}."))
}

pub(crate) fn conflict(message: &str) -> Failure {
    Failure::new(errors::DELETE_CONFLICT, message)
}

/// A quota that would be exceeded, by AWS's name for it.
pub(crate) fn quota(name: &str, max: impl std::fmt::Display) -> Failure {
    limit_exceeded(format!("Cannot exceed quota for {name}: {max}"))
}

pub(crate) fn limit_exceeded(message: impl Into<String>) -> Failure {
    Failure::new(errors::LIMIT_EXCEEDED, message)
}

pub(crate) fn invalid_input(message: impl Into<String>) -> Failure {
    Failure::new(errors::INVALID_INPUT, message)
}

pub(crate) fn invalid_arn(arn: &str) -> Failure {
    invalid_input(format!("ARN {arn} is not valid."))
}

pub(crate) fn validation(message: impl Into<String>) -> Failure {
    Failure::common(&SERVICE, Common::Validation, message)
}

pub(crate) fn access_denied(message: impl Into<String>) -> Failure {
    Failure::common(&SERVICE, Common::AccessDenied, message)
}

/// An operation on the caller's own user, asked by someone who is none.
pub(crate) fn no_user_calls() -> Failure {
    validation("Must specify userName when calling with non-User credentials")
}

/// AWS does not change policies that are not the account's own.
pub(crate) fn outside_account() -> Failure {
    access_denied("Policy is outside your own account.")
}

pub(crate) fn malformed(message: impl Into<String>) -> Failure {
    Failure::new(errors::MALFORMED_POLICY_DOCUMENT, message)
}

/// An identity policy that the engine refuses. AWS: it has one sentence for whatever is no JSON object of statements.
pub(crate) fn malformed_identity(error: &PolicyError) -> Failure {
    match error.kind {
        ErrorKind::Json => malformed("Syntax errors in policy."),
        _ => malformed(&error.message),
    }
}

/// A trust policy that the engine refuses. AWS: the sentence for what is no JSON was recorded in March 2025.
pub(crate) fn malformed_trust(error: &PolicyError) -> Failure {
    match error.kind {
        ErrorKind::Json => malformed("This policy contains invalid Json"),
        _ => malformed(&error.message),
    }
}
