//! Principals of grants. They are kept as policies keep theirs: users and roles by unique id, so that one who is made anew under an
//! old name does not inherit a grant; accounts and sessions by ARN.

use crate::failures;
use alcazar_authn::caller::{Caller, Principal};
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_policy::aws_principals;
use alcazar_service::{Context, Failure};
use serde_json::json;

/// A name under which a grant can mean a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// As grants keep it.
    pub text: String,
    /// Whether it means the whole account.
    pub is_account: bool,
}

/// Every name of a caller, the closest first.
pub(crate) fn names(caller: &Caller) -> Vec<Name> {
    let principal = &caller.principal;
    let itself = match principal {
        Principal::Root { .. } | Principal::Anonymous => Vec::new(),
        Principal::User { id, .. } => vec![id.clone()],
        Principal::AssumedRole { role_id, .. } => vec![role_id.clone(), principal.arn()],
        Principal::FederatedUser { issuer, .. } => match &**issuer {
            Principal::User { id, .. } => vec![id.clone(), principal.arn()],
            _ => vec![principal.arn()],
        },
        Principal::Service { name } => vec![name.clone()],
    };
    let is_root = matches!(principal, Principal::Root { .. });
    // The root user is its account: what is granted to that needs nobody's further permission.
    let account = principal.account().map(|account| Name { text: root_arn(account), is_account: !is_root });
    itself.into_iter().map(|text| Name { text, is_account: false }).chain(account).collect()
}

/// ARN of an account's root user.
pub(crate) fn root_arn(account: AccountId) -> String {
    format!("arn:aws:iam::{account}:root")
}

/// A principal as a request names it, in the form in which grants keep it, and its account.
///
/// # Errors
/// `InvalidArnException` for one that is none or does not exist.
pub(crate) fn kept(cx: &mut Context<'_>, text: &str) -> Result<(String, AccountId), Failure> {
    let invalid = || failures::invalid_principal(text);
    if let Ok(account) = text.parse::<AccountId>() {
        return Ok((root_arn(account), account));
    }
    let arn = Arn::parse(text).filter(|arn| arn.partition == "aws" && arn.region.is_empty()).ok_or_else(invalid)?;
    let account = arn.account_id().ok_or_else(invalid)?;
    let kind = arn.resource.split_once('/').map_or(arn.resource, |(kind, _)| kind);
    if !matches!((arn.service, kind), ("iam", "root" | "user" | "role") | ("sts", "assumed-role" | "federated-user")) {
        return Err(invalid());
    }
    let directory = cx.directory();
    let policy = directory.principals_to_ids(&mut cx.tx, &policy_of(text))?.map_err(|_| invalid())?;
    Ok((principal_of(&policy).ok_or_else(invalid)?, account))
}

/// A kept principal as listings show it: the ARN that it has now, or the id of one who is gone.
///
/// # Errors
/// When the store can't say.
pub(crate) fn shown(cx: &mut Context<'_>, kept: &str) -> Result<String, Failure> {
    let directory = cx.directory();
    let policy = directory.principals_to_arns(&mut cx.tx, &policy_of(kept))?;
    Ok(principal_of(&policy).unwrap_or_else(|| kept.to_owned()))
}

/// The directory rewrites principals of policies: this is one with that principal alone.
fn policy_of(principal: &str) -> String {
    json!({ "Statement": { "Principal": { "AWS": principal } } }).to_string()
}

fn principal_of(policy: &str) -> Option<String> {
    aws_principals(policy).ok()?.into_iter().next()
}
