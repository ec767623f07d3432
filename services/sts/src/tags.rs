//! Session tags, and which of them persist through a chain of roles.
//!
//! AWS: IAM user guide, "Pass session tags in AWS STS".

use crate::session::invalid;
use alcazar_api_sts::errors::INVALID_PARAMETER_VALUE;
use alcazar_api_sts::view;
use alcazar_authn::caller::Session;
use alcazar_service::Failure;

/// The tags of a request.
///
/// # Errors
/// `InvalidParameterValue` for a repeated key, `ValidationError` for a reserved one.
pub(crate) fn requested<'v>(tags: impl Iterator<Item = view::Tag<'v>>) -> Result<Vec<(String, String)>, Failure> {
    let mut requested: Vec<(String, String)> = Vec::new();
    for tag in tags {
        if tag.key().to_lowercase().starts_with("aws:") {
            return Err(invalid("Tag keys must not begin with the reserved prefix aws:."));
        }
        if requested.iter().any(|(key, _)| same(key, tag.key())) {
            return Err(parameter("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
        }
        requested.push((tag.key().to_owned(), tag.value().to_owned()));
    }
    Ok(requested)
}

/// The tags of a session and the keys of those that persist, from what was requested and what the calling session passes on.
///
/// # Errors
/// `InvalidParameterValue` for a request that would override a transitive tag, or names a transitive key that it has no tag for.
pub(crate) fn of_session<'v>(
    requested: Vec<(String, String)>,
    transitive: impl Iterator<Item = &'v str>,
    caller: Option<&Session>,
) -> Result<(Vec<(String, String)>, Vec<String>), Failure> {
    let mut keys = Vec::new();
    for key in transitive {
        if !requested.iter().any(|(have, _)| same(have, key)) {
            return Err(parameter("The specified transitive tag key must be included in the requested tags."));
        }
        keys.push(key.to_owned());
    }
    let mut tags = requested;
    for inherited in caller.map_or(&[][..], |session| &session.transitive_tag_keys) {
        if tags.iter().any(|(key, _)| same(key, inherited)) {
            return Err(parameter(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the \
                 calling session.",
            ));
        }
        let value = caller.and_then(|session| session.tags.iter().find(|(key, _)| key == inherited));
        tags.extend(value.cloned());
        keys.push(inherited.clone());
    }
    Ok((tags, keys))
}

/// AWS: tag keys are compared without their case.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn parameter(message: &'static str) -> Failure {
    Failure::new(INVALID_PARAMETER_VALUE, message)
}
