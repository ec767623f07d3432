//! Policy documents: what is refused when they are written, and how they are shown.

use crate::failures;
use crate::limits::{MANAGED_POLICY_CHARS_MAX, TRUST_POLICY_CHARS_MAX};
use crate::rewriting;
use alcazar_policy::{Kind, Policy, quota_length_chars};
use alcazar_service::{Context, Failure};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Checks an inline policy; its size counts with its siblings.
pub(crate) fn check_inline(document: &str) -> Result<(), Failure> {
    Policy::parse(document, Kind::Identity).map_err(|error| failures::malformed_identity(&error))?;
    Ok(())
}

/// Checks a version of a managed policy.
pub(crate) fn check_managed(document: &str) -> Result<(), Failure> {
    check_inline(document)?;
    if quota_length_chars(document) > MANAGED_POLICY_CHARS_MAX {
        return Err(failures::quota("PolicySize", MANAGED_POLICY_CHARS_MAX));
    }
    Ok(())
}

/// Checks a trust policy, and answers it as it is kept: with unique ids for principals.
pub(crate) fn trust(cx: &mut Context<'_>, document: &str) -> Result<String, Failure> {
    Policy::parse(document, Kind::Trust).map_err(|error| failures::malformed_trust(&error))?;
    if quota_length_chars(document) > TRUST_POLICY_CHARS_MAX {
        return Err(failures::quota("ACLSizePerRole", TRUST_POLICY_CHARS_MAX));
    }
    rewriting::to_ids(&mut cx.tx, document)?
        .map_err(|principal| failures::malformed(format!("Invalid principal in policy: \"AWS\":\"{principal}\"")))
}

/// A document as answers hold it: percent-encoded (RFC 3986). AWS: API reference, `GetUserPolicy`.
pub(crate) fn shown(document: &str) -> String {
    utf8_percent_encode(document, ENCODED).to_string()
}

/// All but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn documents_are_encoded_as_rfc_3986_says() {
        assert_eq!(
            shown("{\"a\": [\"s3:Get*\", \"~-._\u{e9}\"]}"),
            "%7B%22a%22%3A%20%5B%22s3%3AGet%2A%22%2C%20%22~-._%C3%A9%22%5D%7D"
        );
    }
}
