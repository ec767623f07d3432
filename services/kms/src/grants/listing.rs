//! Listings of grants: those of a key, and those that a principal may retire.

use crate::failures;
use crate::grants::{check_id, for_aws_resource};
use crate::layout::{self, GRANTS, GRANTS_BY_GRANTEE, GRANTS_BY_RETIRER};
use crate::limits::RETIRABLE_ROWS_MAX;
use crate::named::{Forms, key_arn, named, read};
use crate::pages;
use crate::principals;
use crate::records::{Constraint, Grant};
use crate::scope::{self, Asked, Subject, action};
use alcazar_api_kms::ops::{ListGrants, ListRetirableGrants};
use alcazar_api_kms::{build, view};
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_service::{Ask, Authorized, Context, Failure, Outcome, Scope};
use alcazar_store::Scan;
use std::sync::Arc;

/// `ListGrants`.
pub(crate) fn list_scope(cx: &mut Context<'_>, input: view::ListGrantsRequest<'_>) -> Result<Scope<Subject>, Failure> {
    let named = named(cx, input.key_id(), Forms::Keys)?;
    let asked = Asked { across_accounts: true, ..Asked::default() };
    let ask = scope::ask(cx, action(cx), &named, &asked)?;
    Ok(Scope { asks: vec![for_aws_resource(ask, !cx.called_via().is_empty())], subject: named.subject() })
}

/// Lists the grants of a key: all, one, or a grantee's.
pub(crate) fn list_grants(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListGrants, Subject>,
) -> Result<Outcome<ListGrants>, Failure> {
    let (input, Subject { account, key, .. }) = (call.input(), &call.subject);
    let limit = pages::limit(input.limit(), 50, 100)?;
    let region = cx.region().to_owned();
    let grantee = match input.grantee_principal() {
        None => None,
        Some(text) => Some(kept_or_id(cx, text)?),
    };
    let (grants, next) = if let Some(id) = input.grant_id() {
        check_id(id)?;
        // One grant is one page: no listing of it ever had a marker.
        if input.marker().is_some() {
            return Err(failures::invalid_marker());
        }
        let grant = cx.tx.get(&GRANTS, &layout::grant(*account, &region, &key.id, id))?;
        (grant.into_iter().filter(|grant| grantee.as_ref().is_none_or(|grantee| grant.grantee == *grantee)).collect(), None)
    } else {
        let page = match &grantee {
            None => {
                let scan = Scan::of(&layout::grants(*account, &region, &key.id)).limit(limit);
                cx.tx.scan(&GRANTS, &pages::resumed(cx, scan, input.marker())?)?
            }
            Some(grantee) => {
                let prefix = layout::grants_of(cx.tx.hasher(), *account, &region, &key.id, grantee);
                let scan = Scan::of(&prefix).limit(limit);
                cx.tx.scan_index(&GRANTS, &GRANTS_BY_GRANTEE, &pages::resumed(cx, scan, input.marker())?)?
            }
        };
        let next = pages::marker(cx, page.next.as_ref())?;
        (page.rows.into_iter().map(|(_, grant)| grant).collect::<Vec<Arc<Grant>>>(), next)
    };
    let mut entries = Vec::with_capacity(grants.len());
    for grant in &grants {
        entries.push(entry(cx, *account, grant)?);
    }
    let output = build::ListGrantsResponse::new().grants(entries);
    Ok(Outcome::Reply(output.truncated(next.is_some()).maybe_next_marker(next)))
}

/// `ListRetirableGrants`. AWS: API reference, "The authorized resource in ListRetirableGrants calls is the retiring principal".
pub(crate) fn retirable_scope(
    cx: &mut Context<'_>,
    input: view::ListRetirableGrantsRequest<'_>,
) -> Result<Scope<AccountId>, Failure> {
    let asked = input.retiring_principal().ok_or_else(|| failures::validation("RetiringPrincipal is required."))?;
    let resource = asked.parse::<AccountId>().map_or_else(|_| asked.to_owned(), principals::root_arn);
    let account = Arn::parse(&resource).and_then(|arn| arn.account_id()).ok_or_else(|| failures::invalid_principal(asked))?;
    let ask = Ask::new(action(cx), resource, account);
    Ok(Scope::one(scope::caller_facts(cx, ask), account))
}

/// Lists the grants that a principal of the account may retire, on keys of any account.
pub(crate) fn list_retirable_grants(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListRetirableGrants, AccountId>,
) -> Result<Outcome<ListRetirableGrants>, Failure> {
    let (input, account) = (call.input(), call.subject);
    let limit = pages::limit(input.limit(), 50, 100)?.min(RETIRABLE_ROWS_MAX);
    let retirer = kept_or_id(cx, input.retiring_principal().unwrap_or_default())?;
    let prefix = layout::retirable(cx.tx.hasher(), account, cx.region(), &retirer);
    let scan = Scan::of(&prefix).limit(limit);
    let page = cx.tx.scan_index(&GRANTS, &GRANTS_BY_RETIRER, &pages::resumed(cx, scan, input.marker())?)?;
    let next = pages::marker(cx, page.next.as_ref())?;
    let mut entries = Vec::with_capacity(page.rows.len());
    for (at, grant) in &page.rows {
        let owner = at.account().ok_or_else(|| failures::internal("a grant's row names no account"))?;
        if read(cx, owner, &grant.key_id)?.is_some() {
            entries.push(entry(cx, owner, grant)?);
        }
    }
    let output = build::ListGrantsResponse::new().grants(entries);
    Ok(Outcome::Reply(output.truncated(next.is_some()).maybe_next_marker(next)))
}

/// A principal as grants keep it; one who is gone is named by the unique id that listings show then.
fn kept_or_id(cx: &mut Context<'_>, text: &str) -> Result<String, Failure> {
    let is_id = text.starts_with("AIDA") || text.starts_with("AROA");
    if is_id { Ok(text.to_owned()) } else { principals::kept(cx, text).map(|(kept, _)| kept) }
}

fn entry(cx: &mut Context<'_>, account: AccountId, grant: &Grant) -> Result<build::GrantListEntry, Failure> {
    let grantee = principals::shown(cx, &grant.grantee)?;
    let retirer = grant.retirer.as_ref().map(|retirer| principals::shown(cx, retirer)).transpose()?;
    let constraints = grant.constraint.as_ref().map(|constraint| match constraint {
        Constraint::Equals(pairs) => build::GrantConstraints::new().encryption_context_equals(pairs.clone()),
        Constraint::Subset(pairs) => build::GrantConstraints::new().encryption_context_subset(pairs.clone()),
    });
    Ok(build::GrantListEntry::new()
        .key_id(key_arn(cx.region(), account, &grant.key_id))
        .grant_id(grant.id.as_str())
        .maybe_name(grant.name.clone())
        .creation_date(grant.created)
        .grantee_principal(grantee)
        .maybe_retiring_principal(retirer)
        .issuing_account(principals::root_arn(grant.issuer))
        .operations(grant.operations.iter().map(String::as_str))
        .maybe_constraints(constraints))
}
