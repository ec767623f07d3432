//! Making temporary credentials, whichever operation asks for them.

use crate::limits::{PACKED_CHARS_MAX, SESSION_POLICY_ARNS_MAX, SESSION_POLICY_CHARS_MAX};
use alcazar_api_sts::errors::{MALFORMED_POLICY_DOCUMENT, PACKED_POLICY_TOO_LARGE};
use alcazar_api_sts::schema::SERVICE;
use alcazar_api_sts::{build, view};
use alcazar_authn::caller::{Principal, Session, SessionKind};
use alcazar_base::account::{AccountId, access_key_id};
use alcazar_base::arn::Arn;
use alcazar_base::secret::Secret;
use alcazar_policy::{Kind, Policy};
use alcazar_service::{Common, Context, Failure, sessions};

/// What a session is limited by and tagged with.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    pub(crate) policies: Vec<String>,
    pub(crate) policy_arns: Vec<String>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) transitive_tag_keys: Vec<String>,
    pub(crate) source_identity: Option<String>,
}

/// Checks session policies.
///
/// # Errors
/// `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `ValidationError`.
pub(crate) fn policies<'v>(
    account: AccountId,
    inline: Option<&'v str>,
    managed: impl Iterator<Item = view::PolicyDescriptorType<'v>>,
) -> Result<(Vec<String>, Vec<String>), Failure> {
    if let Some(text) = inline {
        Policy::parse(text, Kind::Identity).map_err(|error| Failure::new(MALFORMED_POLICY_DOCUMENT, error.to_string()))?;
    }
    let mut arns = Vec::new();
    for descriptor in managed {
        let text = descriptor.arn().unwrap_or_default();
        let own = Arn::parse(text).is_some_and(|arn| {
            let ours = arn.account == "aws" || arn.account_id() == Some(account);
            arn.service == "iam" && arn.resource.starts_with("policy/") && ours
        });
        if !own {
            return Err(invalid(format!("ARN {text} is not valid.")));
        }
        arns.push(text.to_owned());
    }
    if arns.len() > SESSION_POLICY_ARNS_MAX {
        return Err(invalid(format!("The number of policy ARNs must not exceed {SESSION_POLICY_ARNS_MAX}.")));
    }
    let chars = inline.map_or(0, |text| text.chars().count()) + arns.iter().map(|arn| arn.chars().count()).sum::<usize>();
    if chars > SESSION_POLICY_CHARS_MAX {
        let text = format!("Packed size of session policy and ARNs exceeds the quota of {SESSION_POLICY_CHARS_MAX} characters.");
        return Err(Failure::new(PACKED_POLICY_TOO_LARGE, text));
    }
    Ok((inline.map(str::to_owned).into_iter().collect(), arns))
}

/// How much of the room for policies and tags is used, in percent; `None` if none was passed.
pub(crate) fn packed_percent(passed: &Passed) -> Option<i64> {
    let policies = passed.policies.iter().chain(&passed.policy_arns).map(|text| text.chars().count()).sum::<usize>();
    let tags = passed.tags.iter().map(|(key, value)| key.chars().count() + value.chars().count()).sum::<usize>();
    let used = policies + tags;
    (used > 0).then(|| i64::try_from((used * 100).div_ceil(PACKED_CHARS_MAX)).unwrap_or(i64::MAX))
}

/// Makes credentials for a principal.
///
/// # Errors
/// A server fault when the token can't be sealed.
pub(crate) fn issue(
    cx: &mut Context<'_>,
    principal: Principal,
    kind: SessionKind,
    seconds: i64,
    passed: Passed,
) -> Result<build::Credentials, Failure> {
    let account = principal.account().unwrap_or_default();
    let id = access_key_id("ASIA", account, cx.random());
    let secret = secret_text(cx.random());
    let now = cx.now();
    let session = Session {
        access_key_id: id.clone(),
        secret: Secret::from(secret.clone()),
        principal,
        kind,
        policies: passed.policies,
        policy_arns: passed.policy_arns,
        tags: passed.tags,
        transitive_tag_keys: passed.transitive_tag_keys,
        source_identity: passed.source_identity,
        mfa: false,
        issued_at: now,
        expires_at: now.plus_secs(seconds),
    };
    let token = sessions::issue(cx, &session)?;
    if token.len() > sessions::TOKEN_BYTES_MAX {
        return Err(Failure::new(PACKED_POLICY_TOO_LARGE, "The session's policies and tags are too large together."));
    }
    Ok(build::Credentials::new().access_key_id(id).secret_access_key(secret).session_token(token).expiration(session.expires_at))
}

/// Forty characters, as AWS's secrets have.
fn secret_text(random: [u8; 30]) -> String {
    data_encoding::BASE64.encode(&random)
}

/// AWS's answer to a value that the model lets through.
pub(crate) fn invalid(message: impl Into<String>) -> Failure {
    Failure::common(&SERVICE, Common::Validation, message)
}
