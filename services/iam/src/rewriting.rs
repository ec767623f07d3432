//! Principals in stored policies: ARNs become unique ids, so that a user recreated under an old name does not regain access.
//!
//! AWS: IAM user guide, "AWS JSON policy elements: Principal", on what is saved of a principal and shown after its deletion.

use crate::layout::{self, ROLES, ROLES_BY_ID, USERS, USERS_BY_ID};
use crate::records::{Role, User};
use alcazar_base::account::AccountId;
use alcazar_base::arn::Arn;
use alcazar_policy::{aws_principals, rewrite_principals};
use alcazar_store::{Stop, Tx};
use std::collections::BTreeMap;

/// Rewrites ARNs to unique ids; the inner error names the first principal that does not exist. The policy was parsed before.
pub(crate) fn to_ids(tx: &mut Tx, policy: &str) -> Result<Result<String, String>, Stop> {
    let mut ids = BTreeMap::new();
    for principal in aws_principals(policy).unwrap_or_default() {
        match id_of(tx, &principal)? {
            Found::Id(id) => {
                ids.insert(principal, id);
            }
            Found::AsItStands => {}
            Found::Nobody => return Ok(Err(principal)),
        }
    }
    Ok(Ok(rewrite_principals(policy, &mut |principal| ids.get(principal).cloned()).unwrap_or_else(|_| policy.to_owned())))
}

/// Rewrites unique ids to the ARNs that their holders have now; the id of one who is gone stays.
pub(crate) fn to_arns(tx: &mut Tx, policy: &str) -> Result<String, Stop> {
    let mut arns = BTreeMap::new();
    // What was stored was parsed before; should it no longer parse, it is shown as it stands.
    for principal in aws_principals(policy).unwrap_or_default() {
        if let Some(arn) = arn_of(tx, &principal)? {
            arns.insert(principal, arn);
        }
    }
    Ok(rewrite_principals(policy, &mut |principal| arns.get(principal).cloned()).unwrap_or_else(|_| policy.to_owned()))
}

enum Found {
    Id(String),
    AsItStands,
    Nobody,
}

fn id_of(tx: &mut Tx, principal: &str) -> Result<Found, Stop> {
    // A unique id that a shown policy had in the place of someone who is gone: nobody has it again.
    if (principal.starts_with("AIDA") || principal.starts_with("AROA")) && arn_of(tx, principal)?.is_none() {
        return Ok(Found::Nobody);
    }
    let Some(arn) = Arn::parse(principal) else { return Ok(Found::AsItStands) };
    let Some(account) = arn.account_id() else { return Ok(Found::AsItStands) };
    let Some((kind, path)) = arn.resource.split_once('/') else { return Ok(Found::AsItStands) };
    let name = path.rsplit('/').next().unwrap_or(path);
    let found = match (arn.service, kind) {
        ("iam", "user") => tx
            .get(&USERS, &layout::user(account, name))?
            .filter(|user| same_path(path, &user.path, &user.name))
            .map(|user| user.id.clone()),
        ("iam", "role") => tx
            .get(&ROLES, &layout::role(account, name))?
            .filter(|role| same_path(path, &role.path, &role.name))
            .map(|role| role.id.clone()),
        _ => return Ok(Found::AsItStands),
    };
    Ok(found.map_or(Found::Nobody, Found::Id))
}

/// `division/name` against `/division/` and `name`.
fn same_path(written: &str, path: &str, name: &str) -> bool {
    format!("/{written}") == format!("{path}{name}")
}

fn arn_of(tx: &mut Tx, id: &str) -> Result<Option<String>, Stop> {
    if id.starts_with("AIDA") {
        let found = tx.find(&USERS, &USERS_BY_ID, &layout::user_by_id(id))?;
        let arn = found.and_then(|(key, user)| Some(user_arn(key.account()?, &user)));
        return Ok(arn);
    }
    if id.starts_with("AROA") {
        let found = tx.find(&ROLES, &ROLES_BY_ID, &layout::role_by_id(id))?;
        return Ok(found.and_then(|(key, role)| Some(role_arn(key.account()?, &role))));
    }
    Ok(None)
}

/// ARN of a user.
pub(crate) fn user_arn(account: AccountId, user: &User) -> String {
    format!("arn:aws:iam::{account}:user{}{}", user.path, user.name)
}

/// ARN of a role.
pub(crate) fn role_arn(account: AccountId, role: &Role) -> String {
    format!("arn:aws:iam::{account}:role{}{}", role.path, role.name)
}
