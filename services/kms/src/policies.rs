//! Key policies: what is accepted, what is kept, and getting, putting and listing them.

use crate::failures;
use crate::limits::POLICY_BYTES_MAX;
use crate::pages;
use crate::records::Key;
use crate::scope::{self, Subject};
use alcazar_api_kms::ops::{GetKeyPolicy, ListKeyPolicies, PutKeyPolicy};
use alcazar_api_kms::{build, view};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_policy::{Kind, Policy, ResourceRule};
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome, Scope};
use serde_json::{Value, json};
use std::sync::Arc;

/// The only policy that a key has here.
pub(crate) const POLICY_NAME: &str = "default";

/// The key that a policy is for.
pub(crate) struct For<'k> {
    /// Its account.
    pub account: AccountId,
    /// Its ARN.
    pub arn: &'k str,
    /// Its tags.
    pub tags: &'k [(String, String)],
    /// Whether the caller takes the risk of never changing the policy again.
    pub bypass: bool,
}

/// Checks a policy that a caller gave, and answers it as it is kept, with unique ids for principals.
///
/// # Errors
/// `MalformedPolicyDocumentException` for what is no policy, names principals that are not there, or would lock the caller out;
/// `LimitExceededException` for too long a text.
pub(crate) fn accepted(cx: &mut Context<'_>, text: &str, of: &For<'_>) -> Result<String, Failure> {
    if text.len() > POLICY_BYTES_MAX {
        return Err(failures::limit_exceeded(format!("The policy is longer than {POLICY_BYTES_MAX} bytes.")));
    }
    parse(text)?;
    let directory = cx.directory();
    let kept = directory.principals_to_ids(&mut cx.tx, text)?;
    let kept =
        kept.map_err(|_| failures::malformed_policy("Policy contains a statement with one or more invalid principals."))?;
    if !of.bypass {
        check_lockout(cx, Arc::new(parse(&kept)?), of)?;
    }
    Ok(kept)
}

fn parse(text: &str) -> Result<Policy, Failure> {
    let policy = Policy::parse(text, Kind::Resource).map_err(|error| failures::malformed_policy(error.to_string()))?;
    if let Some(key) = overly_permissive(text) {
        // AWS: KMS developer guide, "kms:EncryptionContext:context-key".
        return Err(failures::malformed_policy(format!(
            "OverlyPermissiveCondition: Using the ForAllValues set operator with a single-valued condition key matches requests \
             without the specified {key} or with an unspecified {key}. To fix, remove ForAllValues."
        )));
    }
    Ok(policy)
}

/// What a `ForAllValues` of the policy would let through that its writer surely did not mean to.
fn overly_permissive(text: &str) -> Option<&'static str> {
    let policy: Value = serde_json::from_str(text).ok()?;
    let statements = policy.get("Statement")?;
    let statements = statements.as_array().map_or(std::slice::from_ref(statements), Vec::as_slice);
    let conditions = statements.iter().filter_map(|statement| statement.get("Condition")?.as_object()).flatten();
    let for_all = conditions.filter(|(operator, _)| operator.to_ascii_lowercase().starts_with("forallvalues:"));
    let keys = for_all.filter_map(|(_, keys)| keys.as_object()).flat_map(|keys| keys.keys());
    keys.map(|key| key.to_ascii_lowercase()).find_map(|key| {
        let context = key.starts_with("kms:encryptioncontext:").then_some("encryption context");
        context.or_else(|| key.starts_with("aws:requesttag/").then_some("tag"))
    })
}

/// AWS: API reference, `PutKeyPolicy`: "The key policy must allow the calling principal to make a subsequent PutKeyPolicy request on
/// the KMS key."
fn check_lockout(cx: &mut Context<'_>, policy: Arc<Policy>, of: &For<'_>) -> Result<(), Failure> {
    let ask = Ask::new("kms:PutKeyPolicy", of.arn, of.account)
        .with_policy(policy, ResourceRule::KeyPolicy)
        .key("kms:BypassPolicyLockoutSafetyCheck", "false")
        .key("kms:PolicyName", POLICY_NAME)
        .resource_tags(None, of.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    if cx.would_permit(&scope::key_facts(cx, ask))? {
        return Ok(());
    }
    Err(failures::malformed_policy("The new key policy will not allow you to update the key policy in the future."))
}

/// AWS: KMS developer guide, "Default key policy": the account's IAM policies decide.
pub(crate) fn default_policy(account: AccountId) -> String {
    format!(
        r#"{{
  "Version" : "2012-10-17",
  "Id" : "key-default-1",
  "Statement" : [ {{
    "Sid" : "Enable IAM User Permissions",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "arn:aws:iam::{account}:root"
    }},
    "Action" : "kms:*",
    "Resource" : "*"
  }} ]
}}"#
    )
}

/// A policy that was kept, compiled. It was parsed when it was written; one that no longer parses denies everything.
pub(crate) fn stored(text: &str) -> Policy {
    Policy::parse(text, Kind::Resource).unwrap_or_else(|_| {
        #[expect(clippy::expect_used, reason = "a constant of ours, parsed by a test")]
        Policy::parse(DENY_ALL, Kind::Resource).expect("a constant policy parses")
    })
}

const DENY_ALL: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}"#;

/// The policy, and beside it the permission of an account, whose own policies must then allow as well: how a grant to a whole account
/// works.
pub(crate) fn delegating(text: &str, action: &str, account: AccountId) -> Policy {
    let extended = serde_json::from_str::<Value>(text).ok().and_then(|mut policy| {
        let statement = json!({
            "Effect": "Allow",
            "Principal": { "AWS": account.to_string() },
            "Action": action,
            "Resource": "*",
        });
        match policy.get_mut("Statement")? {
            Value::Array(statements) => statements.push(statement),
            single => *single = json!([single.take(), statement]),
        }
        Some(policy.to_string())
    });
    stored(extended.as_deref().unwrap_or(text))
}

/// Shows a key's policy, with the ARNs that its principals have now.
pub(crate) fn get_key_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetKeyPolicy, Subject>,
) -> Result<Outcome<GetKeyPolicy>, Failure> {
    check_name(call.input().policy_name())?;
    let directory = cx.directory();
    let policy = directory.principals_to_arns(&mut cx.tx, &call.subject.key.policy)?;
    Ok(Outcome::Reply(build::GetKeyPolicyResponse::new().policy(policy).policy_name(POLICY_NAME)))
}

/// `PutKeyPolicy`.
pub(crate) fn put_scope(cx: &mut Context<'_>, input: view::PutKeyPolicyRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let bypass = input.bypass_policy_lockout_safety_check().unwrap_or(false).to_string();
    let name = input.policy_name().unwrap_or(POLICY_NAME);
    scope::key_with(cx, input.key_id(), false, |ask| {
        ask.key("kms:BypassPolicyLockoutSafetyCheck", bypass).key("kms:PolicyName", name)
    })
}

/// Replaces a key's policy.
pub(crate) fn put_key_policy(
    cx: &mut Context<'_>,
    call: Authorized<'_, PutKeyPolicy, Subject>,
) -> Result<Outcome<PutKeyPolicy>, Failure> {
    let (input, subject) = (call.input(), &call.subject);
    check_name(input.policy_name())?;
    let bypass = input.bypass_policy_lockout_safety_check().unwrap_or(false);
    let policy =
        accepted(cx, input.policy(), &For { account: subject.account, arn: &subject.arn, tags: &subject.key.tags, bypass })?;
    subject.put(cx, Key { policy, ..Key::clone(&subject.key) })?;
    Ok(Outcome::Commit(Empty))
}

/// Lists the names of a key's policies: there is one.
pub(crate) fn list_key_policies(
    _: &mut Context<'_>,
    call: Authorized<'_, ListKeyPolicies, Subject>,
) -> Result<Outcome<ListKeyPolicies>, Failure> {
    let input = call.input();
    pages::limit(input.limit(), 100, 1_000)?;
    // One name fits every page, so no marker was ever handed out; the model has no error of its own for it.
    if input.marker().is_some() {
        return Err(failures::validation("The marker is not valid."));
    }
    Ok(Outcome::Reply(build::ListKeyPoliciesResponse::new().policy_names([POLICY_NAME]).truncated(false)))
}

fn check_name(name: Option<&str>) -> Result<(), Failure> {
    match name.unwrap_or(POLICY_NAME) {
        POLICY_NAME => Ok(()),
        // AWS: API reference, `PutKeyPolicy`.
        "AWS_RAM" => Err(failures::validation("The AWS_RAM policy can only be managed by the RAM service.")),
        _ => Err(failures::policy_not_found()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_parse() {
        let account = AccountId::new(1).unwrap();
        for text in [DENY_ALL, &default_policy(account)] {
            assert!(Policy::parse(text, Kind::Resource).is_ok(), "{text}");
        }
        assert_eq!(delegating(&default_policy(account), "kms:Decrypt", account).statements().len(), 2);
        let single = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}}"#;
        assert_eq!(delegating(single, "kms:Decrypt", account).statements().len(), 2);
    }

    #[test]
    fn for_all_values_of_a_single_value_is_told() {
        let with = |condition: &str| {
            format!(
                r#"{{"Statement":[{{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*","Condition":{condition}}}]}}"#
            )
        };
        for (condition, found) in [
            (r#"{"ForAllValues:StringEquals":{"kms:EncryptionContext:App":"x"}}"#, Some("encryption context")),
            (r#"{"forallvalues:StringLike":{"aws:RequestTag/team":"x"}}"#, Some("tag")),
            (r#"{"ForAllValues:StringEquals":{"kms:EncryptionContextKeys":"x"}}"#, None),
            (r#"{"ForAnyValue:StringEquals":{"kms:EncryptionContext:App":"x"}}"#, None),
            (r#"{"StringEquals":{"kms:EncryptionContext:App":"x"}}"#, None),
        ] {
            assert_eq!(overly_permissive(&with(condition)), found, "{condition}");
        }
    }
}
