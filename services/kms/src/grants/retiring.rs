//! Retiring a grant: the one operation that the grant itself permits.
//!
//! AWS: KMS developer guide, "Retiring and revoking grants". The retiring principal may do it, and the grantee if the grant allows
//! `RetireGrant`, each without the permission `kms:RetireGrant`, unless a policy of theirs denies it. The accounts of the key, of the
//! grant's issue, and the one that is the retiring principal may as well, and their policies delegate it with `kms:RetireGrant`. The
//! key policy has no say.

use crate::encryption::check_dry_run;
use crate::failures;
use crate::grants::{check_id, constraint_facts, remove, token};
use crate::layout::{self, GRANTS};
use crate::named::{Forms, Named, by_id, named};
use crate::principals;
use crate::records::Grant;
use crate::scope::{KEY_TYPE, action, key_facts};
use alcazar_api_kms::ops::RetireGrant;
use alcazar_api_kms::view;
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_policy::{Kind, Policy, ResourceRule};
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome, Scope};
use serde_json::json;
use std::sync::Arc;

/// A grant that is retired.
#[derive(Debug)]
pub(crate) struct Retired {
    account: AccountId,
    grant: Arc<Grant>,
}

/// `RetireGrant`.
pub(crate) fn scope(cx: &mut Context<'_>, input: view::RetireGrantRequest<'_>) -> Result<Scope<Retired>, Failure> {
    let (key, id) = match (input.grant_token(), input.key_id(), input.grant_id()) {
        (Some(text), None, None) => by_token(cx, text)?,
        (None, Some(key_id), Some(id)) => {
            check_id(id)?;
            (named(cx, key_id, Forms::Keys)?, id.to_owned())
        }
        _ => return Err(failures::validation("Grant token OR (grant ID, key ID) must be specified")),
    };
    let grant = match &key.key {
        Ok(found) => {
            let at = layout::grant(key.account, cx.region(), &found.id, &id);
            cx.tx.get(&GRANTS, &at)?.ok_or_else(|| failures::grant_not_found(&id))
        }
        Err(failure) => Err(failure.clone()),
    };
    let ask = ask(cx, &key, grant.as_deref().ok());
    Ok(Scope { asks: vec![ask], subject: grant.map(|grant| Retired { account: key.account, grant }) })
}

/// Retires a grant.
pub(crate) fn retire_grant(
    cx: &mut Context<'_>,
    call: Authorized<'_, RetireGrant, Retired>,
) -> Result<Outcome<RetireGrant>, Failure> {
    check_dry_run(call.input().dry_run())?;
    let Retired { account, grant } = call.subject;
    remove(cx, account, &grant)?;
    Ok(Outcome::Commit(Empty))
}

fn by_token(cx: &mut Context<'_>, text: &str) -> Result<(Named, String), Failure> {
    // A token says where its grant is; one whose grant is gone, or in another region, is not valid.
    let invalid = || failures::invalid_grant_token(true);
    let at = token::open(cx, text)?;
    let account = at.account().ok_or_else(invalid)?;
    let grant = cx.tx.get(&GRANTS, &at)?.ok_or_else(invalid)?;
    if at != layout::grant(account, cx.region(), &grant.key_id, &grant.id) {
        return Err(invalid());
    }
    Ok((by_id(cx, account, &grant.key_id)?, grant.id.clone()))
}

/// The question to the gate, with the grant in the key policy's place.
fn ask(cx: &Context<'_>, key: &Named, grant: Option<&Grant>) -> Ask {
    let ask = Ask::new(action(cx), key.arn.as_str(), key.account).of_type(KEY_TYPE);
    let mut ask = constraint_facts(key_facts(cx, ask), grant.and_then(|grant| grant.constraint.as_ref()));
    let mut accounts = vec![key.account];
    if let Some(grant) = grant {
        accounts.push(grant.issuer);
        accounts.extend(grant.retirer_account.filter(|account| grant.retirer == Some(principals::root_arn(*account))));
        let named = |text: &str| {
            let retires = grant.retirer.as_deref() == Some(text);
            retires || (grant.grantee == text && grant.allows("RetireGrant"))
        };
        ask.granted = principals::names(cx.caller()).iter().any(|name| !name.is_account && named(&name.text));
    }
    ask.with_policy(Arc::new(delegating(&accounts)), ResourceRule::KeyPolicy)
}

/// Lets accounts delegate by their own policies.
fn delegating(accounts: &[AccountId]) -> Policy {
    let accounts: Vec<String> = accounts.iter().map(ToString::to_string).collect();
    let text = json!({ "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": accounts },
        "Action": "kms:RetireGrant",
        "Resource": "*",
    }] });
    // A policy of ours parses; if it did not, it would allow nothing.
    Policy::parse(&text.to_string(), Kind::Resource).unwrap_or_else(|_| crate::policies::stored(""))
}
