//! Grants: permissions on one key for one principal, beside all policies.
//!
//! AWS: KMS developer guide, "Grants in AWS KMS".

pub(crate) mod access;
pub(crate) mod listing;
pub(crate) mod retiring;
pub(crate) mod token;

use crate::context::EncryptionContext;
use crate::counters::{self, Counted};
use crate::encryption::check_dry_run;
use crate::failures;
use crate::layout::{self, GRANTS, GRANTS_BY_NAME};
use crate::limits::{CONSTRAINT_PAIRS_MAX, CONSTRAINT_VALUE_CHARS_MAX, GRANTS_PER_KEY_MAX};
use crate::named::{Forms, named};
use crate::principals;
use crate::records::{Constraint, Grant, Key, Manager};
use crate::scope::{self, Asked, Subject, action};
use alcazar_api_kms::ops::{CreateGrant, RevokeGrant};
use alcazar_api_kms::schema::SERVICE;
use alcazar_api_kms::{build, view};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_base::view::Map;
use alcazar_service::{Ask, Authorized, Common, Context, Failure, Outcome, Scope};
use std::collections::BTreeMap;

/// A grant that is about to be made.
#[derive(Debug)]
pub(crate) struct Making {
    subject: Subject,
    operations: Vec<String>,
    constraint: Option<Constraint>,
}

/// `CreateGrant`: allowed by policies, or by a grant that is as wide as the new one at least.
pub(crate) fn create_scope(cx: &mut Context<'_>, input: view::CreateGrantRequest<'_>) -> Result<Scope<Making>, Failure> {
    let named = named(cx, input.key_id(), Forms::Keys)?;
    let constraint = constraint(input.constraints())?;
    let mut operations: Vec<String> = Vec::new();
    for operation in input.operations() {
        if !operations.iter().any(|have| have == operation) {
            operations.push(operation.to_owned());
        }
    }
    let allows = |parent: &Grant| {
        let within = match (&constraint, &parent.constraint) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(own), Some(wider)) => own.is_within(wider),
        };
        parent.allows("CreateGrant") && within && operations.iter().all(|operation| parent.allows(operation))
    };
    let for_service = !cx.called_via().is_empty();
    let facts = |ask: Ask| {
        let ask = for_aws_resource(ask, for_service)
            .key_set("kms:GrantOperations", operations.clone())
            .maybe_key("kms:GranteePrincipal", input.grantee_principal())
            .maybe_key("kms:RetiringPrincipal", input.retiring_principal());
        constraint_facts(ask, constraint.as_ref())
    };
    let (tokens, facts) = (input.grant_tokens(), Some(&facts as &dyn Fn(Ask) -> Ask));
    let asked = Asked { across_accounts: true, by_grant: Some(&allows), tokens, facts, context: None };
    let ask = scope::ask(cx, action(cx), &named, &asked)?;
    let subject = named.subject().map(|subject| Making { subject, operations, constraint });
    Ok(Scope { asks: vec![ask], subject })
}

/// Makes a grant; a retry under the same name gets the grant that is there.
pub(crate) fn create_grant(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateGrant, Making>,
) -> Result<Outcome<CreateGrant>, Failure> {
    let input = call.input();
    let Making { subject, operations, constraint } = call.subject;
    subject.check_enabled()?;
    if operations.is_empty() {
        return Err(failures::validation("A grant allows at least one operation."));
    }
    let grantee = input.grantee_principal().ok_or_else(|| failures::validation("GranteePrincipal is required."))?;
    let (grantee, _) = principals::kept(cx, grantee)?;
    let retirer = input.retiring_principal().map(|retirer| principals::kept(cx, retirer)).transpose()?;
    let (retirer, retirer_account) = retirer.unzip();
    check_dry_run(input.dry_run())?;
    let grant = Grant {
        id: hex::encode(cx.random::<32>()),
        key_id: subject.key.id.clone(),
        name: input.name().map(str::to_owned),
        created: cx.now(),
        grantee,
        retirer,
        retirer_account,
        issuer: cx.account()?,
        operations,
        constraint,
        counter: None,
    };
    let region = cx.region().to_owned();
    if grant.name.is_some() {
        let by_name = layout::grant_by_name(cx.tx.hasher(), subject.account, &region, &grant);
        if let Some((at, found)) = cx.tx.find(&GRANTS, &GRANTS_BY_NAME, &by_name)? {
            let token = token::seal(cx, &at)?;
            return Ok(Outcome::Reply(build::CreateGrantResponse::new().grant_token(token).grant_id(found.id.as_str())));
        }
    }
    let id = grant.id.clone();
    let at = layout::grant(subject.account, &region, &grant.key_id, &id);
    let counter = count(cx, &subject)?;
    cx.tx.put(&GRANTS, &at, Grant { counter, ..grant })?;
    if !subject.key.granted {
        subject.put(cx, Key { granted: true, ..Key::clone(&subject.key) })?;
    }
    let token = token::seal(cx, &at)?;
    Ok(Outcome::Commit(build::CreateGrantResponse::new().grant_token(token).grant_id(id)))
}

/// `RevokeGrant`.
pub(crate) fn revoke_scope(cx: &mut Context<'_>, input: view::RevokeGrantRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let named = named(cx, input.key_id(), Forms::Keys)?;
    let asked = Asked { across_accounts: true, ..Asked::default() };
    let ask = scope::ask(cx, action(cx), &named, &asked)?;
    Ok(Scope { asks: vec![for_aws_resource(ask, !cx.called_via().is_empty())], subject: named.subject() })
}

/// Takes a grant away.
pub(crate) fn revoke_grant(
    cx: &mut Context<'_>,
    call: Authorized<'_, RevokeGrant, Subject>,
) -> Result<Outcome<RevokeGrant>, Failure> {
    let (input, subject) = (call.input(), call.subject);
    check_id(input.grant_id())?;
    let at = layout::grant(subject.account, cx.region(), &subject.key.id, input.grant_id());
    let grant = cx.tx.get(&GRANTS, &at)?.ok_or_else(|| failures::grant_not_found(input.grant_id()))?;
    check_dry_run(input.dry_run())?;
    remove(cx, subject.account, &grant)?;
    Ok(Outcome::Commit(Empty))
}

/// Deletes a grant.
fn remove(cx: &mut Context<'_>, account: AccountId, grant: &Grant) -> Result<(), Failure> {
    let region = cx.region().to_owned();
    cx.tx.delete(&GRANTS, &layout::grant(account, &region, &grant.key_id, &grant.id))?;
    if let Some(shard) = grant.counter {
        counters::give_back(&mut cx.tx, Counted { account, region: &region, what: &grant.key_id }, shard)?;
    }
    Ok(())
}

/// Counts one more grant of a customer managed key.
fn count(cx: &mut Context<'_>, subject: &Subject) -> Result<Option<u32>, Failure> {
    if subject.key.manager == Manager::Aws {
        return Ok(None);
    }
    let start = u32::from_be_bytes(cx.random());
    let region = cx.region().to_owned();
    let counted = Counted { account: subject.account, region: &region, what: &subject.key.id };
    let shard = counters::take(&mut cx.tx, counted, GRANTS_PER_KEY_MAX, start)?;
    Ok(Some(shard.ok_or_else(|| failures::limit_exceeded(format!("The key has {GRANTS_PER_KEY_MAX} grants.")))?))
}

/// The constraint of a request.
fn constraint(asked: Option<view::GrantConstraints<'_>>) -> Result<Option<Constraint>, Failure> {
    let Some(asked) = asked else { return Ok(None) };
    if asked.source_arn().is_some() {
        let message = "The parameter Constraints.SourceArn is not implemented.";
        return Err(Failure::common(&SERVICE, Common::NotImplemented, message));
    }
    match (asked.encryption_context_equals(), asked.encryption_context_subset()) {
        (None, None) => Ok(None),
        (Some(equals), None) => Ok(Some(Constraint::Equals(pairs(equals)?))),
        (None, Some(subset)) => Ok(Some(Constraint::Subset(pairs(subset)?))),
        (Some(_), Some(_)) => {
            Err(failures::validation("A grant has either EncryptionContextEquals or EncryptionContextSubset, not both."))
        }
    }
}

fn pairs(member: Map<'_, &str>) -> Result<BTreeMap<String, String>, Failure> {
    let context = EncryptionContext::read(Some(member))?;
    if context.pairs().len() > CONSTRAINT_PAIRS_MAX {
        return Err(failures::validation(format!("A grant constraint has at most {CONSTRAINT_PAIRS_MAX} pairs.")));
    }
    if context.pairs().any(|(_, value)| value.chars().count() > CONSTRAINT_VALUE_CHARS_MAX) {
        let message = format!("A value in a grant constraint has at most {CONSTRAINT_VALUE_CHARS_MAX} characters.");
        return Err(failures::validation(message));
    }
    Ok(context.pairs().map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
}

/// `kms:GrantIsForAWSResource`: whether a service asks on the caller's behalf.
fn for_aws_resource(ask: Ask, for_service: bool) -> Ask {
    ask.key("kms:GrantIsForAWSResource", for_service.to_string())
}

/// `kms:GrantConstraintType`, and the pairs of the constraint.
fn constraint_facts(ask: Ask, constraint: Option<&Constraint>) -> Ask {
    let (name, pairs) = match constraint {
        None => return ask,
        Some(Constraint::Equals(pairs)) => ("EncryptionContextEquals", pairs),
        Some(Constraint::Subset(pairs)) => ("EncryptionContextSubset", pairs),
    };
    let context = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    scope::context_facts(ask.key("kms:GrantConstraintType", name), &EncryptionContext::from_pairs(context))
}

/// # Errors
/// `InvalidGrantIdException` for text that is no id of a grant.
fn check_id(id: &str) -> Result<(), Failure> {
    let valid = id.len() == 64 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if valid { Ok(()) } else { Err(failures::invalid_grant_id(id)) }
}
