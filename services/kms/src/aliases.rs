//! Aliases: names that lead to keys.
//!
//! AWS: KMS developer guide, "Using aliases" and "Controlling access to aliases".

use crate::failures;
use crate::layout::{self, ALIASES, KEYS};
use crate::limits::ALIASES_PER_KEY_MAX;
use crate::managed::RESERVED_PREFIX;
use crate::named::{ALIAS_PREFIX, Forms, alias_arn, by_id, named, read};
use crate::pages;
use crate::records::{Alias, Key};
use crate::scope::{self, Asked, Subject, action};
use alcazar_api_kms::errors;
use alcazar_api_kms::ops::{CreateAlias, DeleteAlias, ListAliases, UpdateAlias};
use alcazar_api_kms::{build, view};
use alcazar_base::account::AccountId;
use alcazar_base::build::Empty;
use alcazar_service::{Authorized, Context, Failure, Outcome, Scope};
use alcazar_store::Scan;
use std::sync::Arc;

/// An alias that a call works on, and where it leads.
#[derive(Debug)]
pub(crate) struct Leading {
    account: AccountId,
    name: String,
    /// The key that it leads to now, and the one that it shall lead to.
    now: Option<Arc<Key>>,
    then: Option<Subject>,
}

/// What a listing runs over.
#[derive(Debug)]
pub(crate) struct Listed {
    account: AccountId,
    key: Option<Subject>,
}

/// `CreateAlias`: on the alias and on the key.
pub(crate) fn create_scope(cx: &mut Context<'_>, input: view::CreateAliasRequest<'_>) -> Result<Scope<Leading>, Failure> {
    let account = cx.account()?;
    check_target(input.target_key_id())?;
    let target = named(cx, input.target_key_id(), Forms::Keys)?;
    let on_alias = scope::alias_ask(cx, action(cx), account, input.alias_name());
    let on_key = scope::ask(cx, action(cx), &target, &Asked::default())?;
    let name = input.alias_name().to_owned();
    let subject = target.subject().map(|then| Leading { account, name, now: None, then: Some(then) });
    Ok(Scope { asks: vec![on_alias, on_key], subject })
}

/// `UpdateAlias`: on the alias, on the key that it leads to, and on the key that it shall lead to.
pub(crate) fn update_scope(cx: &mut Context<'_>, input: view::UpdateAliasRequest<'_>) -> Result<Scope<Leading>, Failure> {
    let name = input.alias_name();
    check_target(input.target_key_id())?;
    let target = named(cx, input.target_key_id(), Forms::Keys)?;
    let on_target = scope::ask(cx, action(cx), &target, &Asked::default())?;
    let Scope { mut asks, subject } = alias_scope(cx, name)?;
    asks.push(on_target);
    let subject = subject.and_then(|leading| Ok(Leading { then: Some(target.subject()?), ..leading }));
    Ok(Scope { asks, subject })
}

/// `DeleteAlias`: on the alias and on its key.
pub(crate) fn delete_scope(cx: &mut Context<'_>, input: view::DeleteAliasRequest<'_>) -> Result<Scope<Leading>, Failure> {
    alias_scope(cx, input.alias_name())
}

/// `ListAliases` names no resource, even when it asks for those of one key.
pub(crate) fn list_scope(cx: &mut Context<'_>, input: view::ListAliasesRequest<'_>) -> Result<Scope<Listed>, Failure> {
    let Scope { asks, subject } = scope::account_wide(cx)?;
    let account = subject?;
    let key = match input.key_id() {
        None => Ok(None),
        Some(key_id) => {
            let named = named(cx, key_id, Forms::Keys)?;
            let own = named.account == account;
            let foreign = failures::key_not_found(&named.arn);
            named.subject().and_then(|subject| if own { Ok(Some(subject)) } else { Err(foreign) })
        }
    };
    Ok(Scope { asks, subject: key.map(|key| Listed { account, key }) })
}

/// The questions about an alias that is there, and its key.
fn alias_scope(cx: &mut Context<'_>, name: &str) -> Result<Scope<Leading>, Failure> {
    let account = cx.account()?;
    check_prefix(name)?;
    let on_alias = scope::alias_ask(cx, action(cx), account, name);
    let at = layout::alias(account, cx.region(), name);
    let Some(alias) = cx.tx.get(&ALIASES, &at)? else {
        let arn = alias_arn(cx.region(), account, name);
        return Ok(Scope::absent(on_alias, failures::alias_not_found(&arn)));
    };
    let key = by_id(cx, account, &alias.key_id)?;
    let on_key = scope::ask(cx, action(cx), &key, &Asked::default())?;
    let subject = key.key.map(|key| Leading { account, name: name.to_owned(), now: Some(key), then: None });
    Ok(Scope { asks: vec![on_alias, on_key], subject })
}

/// Makes an alias.
pub(crate) fn create_alias(
    cx: &mut Context<'_>,
    call: Authorized<'_, CreateAlias, Leading>,
) -> Result<Outcome<CreateAlias>, Failure> {
    let Leading { account, name, then, .. } = call.subject;
    check_name(&name)?;
    let target = then.ok_or_else(|| failures::internal("a new alias has no target"))?;
    target.check_not_pending_deletion()?;
    let at = layout::alias(account, cx.region(), &name);
    if let Some(other) = cx.tx.get(&ALIASES, &at)? {
        // An alias of a key whose deletion is due is as good as gone.
        if read(cx, account, &other.key_id)?.is_some() {
            let arn = alias_arn(cx.region(), account, &name);
            let message = format!("An alias with the name {arn} already exists");
            return Err(Failure::new(errors::ALREADY_EXISTS_EXCEPTION, message));
        }
    }
    add(cx, account, &target.key, &name)?;
    Ok(Outcome::Commit(Empty))
}

/// Writes a new alias of a key; answers the key with it.
///
/// # Errors
/// `LimitExceededException` when the key has as many as it may.
pub(crate) fn add(cx: &mut Context<'_>, account: AccountId, key: &Key, name: &str) -> Result<Arc<Key>, Failure> {
    let now = cx.now();
    let at = layout::alias(account, cx.region(), name);
    let alias = Alias { name: name.to_owned(), key_id: key.id.clone(), created: now, updated: now };
    cx.tx.put(&ALIASES, &at, alias)?;
    lead(cx, account, key, name)
}

/// Leads an alias to another key.
pub(crate) fn update_alias(
    cx: &mut Context<'_>,
    call: Authorized<'_, UpdateAlias, Leading>,
) -> Result<Outcome<UpdateAlias>, Failure> {
    let Leading { account, name, now, then } = call.subject;
    check_name(&name)?;
    let (Some(now), Some(then)) = (now, then) else { return Err(failures::internal("an alias leads nowhere")) };
    then.check_not_pending_deletion()?;
    let at = layout::alias(account, cx.region(), &name);
    let Some(alias) = cx.tx.get(&ALIASES, &at)? else { return Err(failures::internal("an alias is gone")) };
    let time = cx.now();
    cx.tx.put(&ALIASES, &at, Alias { key_id: then.key.id.clone(), updated: time, ..Alias::clone(&alias) })?;
    if now.id != then.key.id {
        leave(cx, account, &now, &name)?;
        lead(cx, account, &then.key, &name)?;
    }
    Ok(Outcome::Commit(Empty))
}

/// Deletes an alias.
pub(crate) fn delete_alias(
    cx: &mut Context<'_>,
    call: Authorized<'_, DeleteAlias, Leading>,
) -> Result<Outcome<DeleteAlias>, Failure> {
    let Leading { account, name, now, .. } = call.subject;
    let at = layout::alias(account, cx.region(), &name);
    cx.tx.delete(&ALIASES, &at)?;
    if let Some(key) = now {
        leave(cx, account, &key, &name)?;
    }
    Ok(Outcome::Commit(Empty))
}

/// Lists aliases by name: all of the account and region, or those of one key.
pub(crate) fn list_aliases(
    cx: &mut Context<'_>,
    call: Authorized<'_, ListAliases, Listed>,
) -> Result<Outcome<ListAliases>, Failure> {
    let (input, Listed { account, key }) = (call.input(), call.subject);
    let limit = pages::limit(input.limit(), 50, 100)?;
    let region = cx.region().to_owned();
    let (aliases, next) = match key {
        Some(subject) => of_key(cx, &subject, limit, input.marker())?,
        None => of_account(cx, account, limit, input.marker())?,
    };
    let aliases = aliases.iter().map(|alias| {
        build::AliasListEntry::new()
            .alias_name(alias.name.as_str())
            .alias_arn(alias_arn(&region, account, &alias.name))
            .target_key_id(alias.key_id.as_str())
            .creation_date(alias.created)
            .last_updated_date(alias.updated)
    });
    let output = build::ListAliasesResponse::new().aliases(aliases);
    Ok(Outcome::Reply(output.truncated(next.is_some()).maybe_next_marker(next)))
}

/// A page of aliases, and the marker of the next.
type Page = (Vec<Arc<Alias>>, Option<String>);

fn of_key(cx: &mut Context<'_>, subject: &Subject, limit: usize, marker: Option<&str>) -> Result<Page, Failure> {
    let (names, next) = pages::of_all(cx, subject.key.aliases.clone(), String::as_str, limit, marker)?;
    let mut aliases = Vec::with_capacity(names.len());
    for name in names {
        let at = layout::alias(subject.account, cx.region(), &name);
        aliases.extend(cx.tx.get(&ALIASES, &at)?);
    }
    Ok((aliases, next))
}

fn of_account(cx: &mut Context<'_>, account: AccountId, limit: usize, marker: Option<&str>) -> Result<Page, Failure> {
    let scan = Scan::of(&layout::aliases(account, cx.region())).limit(limit);
    let page = cx.tx.scan(&ALIASES, &pages::resumed(cx, scan, marker)?)?;
    let next = pages::marker(cx, page.next.as_ref())?;
    let mut aliases = Vec::with_capacity(page.rows.len());
    for (_, alias) in page.rows {
        if read(cx, account, &alias.key_id)?.is_some() {
            aliases.push(alias);
        }
    }
    Ok((aliases, next))
}

/// Enters an alias into the record of the key that it leads to.
fn lead(cx: &mut Context<'_>, account: AccountId, key: &Key, name: &str) -> Result<Arc<Key>, Failure> {
    if key.aliases.len() >= ALIASES_PER_KEY_MAX {
        return Err(failures::limit_exceeded(format!("The key has {ALIASES_PER_KEY_MAX} aliases.")));
    }
    let mut aliases = key.aliases.clone();
    if let Err(place) = aliases.binary_search_by(|have| have.as_str().cmp(name)) {
        aliases.insert(place, name.to_owned());
    }
    let at = layout::key(account, cx.region(), &key.id);
    Ok(cx.tx.put(&KEYS, &at, Key { aliases, ..key.clone() })?)
}

/// Takes an alias out of the record of the key that it led to.
fn leave(cx: &mut Context<'_>, account: AccountId, key: &Key, name: &str) -> Result<(), Failure> {
    let aliases = key.aliases.iter().filter(|have| *have != name).cloned().collect();
    let at = layout::key(account, cx.region(), &key.id);
    cx.tx.put(&KEYS, &at, Key { aliases, ..key.clone() })?;
    Ok(())
}

fn check_target(target: &str) -> Result<(), Failure> {
    let is_alias = target.starts_with(ALIAS_PREFIX) || target.contains(":alias/");
    if is_alias { Err(failures::validation("Aliases must refer to keys. Not aliases")) } else { Ok(()) }
}

/// AWS: recorded.
fn check_prefix(name: &str) -> Result<(), Failure> {
    if name.starts_with(ALIAS_PREFIX) {
        return Ok(());
    }
    let message = "Alias must start with the prefix \"alias/\". Please see \
                   https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html";
    Err(failures::validation(message))
}

fn check_name(name: &str) -> Result<(), Failure> {
    check_prefix(name)?;
    if name.starts_with(RESERVED_PREFIX) {
        let message = format!("The prefix {RESERVED_PREFIX} is reserved for AWS managed keys.");
        return Err(Failure::new(errors::INVALID_ALIAS_NAME_EXCEPTION, message));
    }
    // The model's pattern lets a colon through, and nothing after the prefix.
    if name.contains(':') {
        return Err(failures::validation(format!("{name} contains invalid characters for an alias")));
    }
    if name == ALIAS_PREFIX { Err(failures::validation("Invalid identifier")) } else { Ok(()) }
}
