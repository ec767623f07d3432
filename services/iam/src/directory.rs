//! Who callers are and what binds them, for authentication and for the gate.

use crate::entity;
use crate::layout::{
    self, ACCESS_KEYS, ACCOUNTS, GIVEN_ACCESS_KEYS, GROUPS, GROUPS_BY_ID, ROLES, ROLES_BY_ID, USERS, USERS_BY_ID,
};
use crate::managed::{self, AWS_POLICY_ARN};
use crate::records::{AccessKey, Carried, ManagedPolicy, Owner};
use crate::rewriting;
use alcazar_authn::Fault;
use alcazar_authn::caller::{Caller, Principal, Session, SessionKind};
use alcazar_authz::{Assumable, Credential, Directory, Policies};
use alcazar_base::account::{AccountId, account_of_access_key};
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_policy::{Issuer, Kind, NamedPolicy, Policy};
use alcazar_service::sessions;
use alcazar_store::{Stop, Tx};
use quick_cache::sync::Cache;
use std::sync::Arc;

/// The directory over IAM's tables.
pub struct IamDirectory {
    /// Compiled policies of callers, by what identifies one; good while the account's epoch is the entry's.
    policies: Cache<Box<str>, Arc<Cached<Arc<Policies>>>>,
    /// Credentials, by access key id and session token.
    credentials: Cache<Box<str>, Arc<Cached<Credential>>>,
}

struct Cached<T> {
    account: AccountId,
    epoch: u64,
    value: T,
}

/// LIMIT: callers whose policies and credentials stay compiled; at about 10 KiB each, 160 MiB when full.
const CALLERS_MAX: usize = 16_384;

impl Default for IamDirectory {
    fn default() -> Self {
        Self { policies: Cache::new(CALLERS_MAX), credentials: Cache::new(CALLERS_MAX) }
    }
}

impl Directory for IamDirectory {
    fn credential(
        &self,
        tx: &mut Tx,
        access_key_id: &str,
        session_token: Option<&str>,
        now: Timestamp,
    ) -> Result<Result<Credential, Fault>, Stop> {
        let name = format!("{access_key_id} {}", session_token.unwrap_or_default());
        if let Some(cached) = self.credentials.get(name.as_str())
            && tx.epoch(cached.account) == cached.epoch
        {
            tx.depends_on_kept(&cached.value.reads);
            return Ok(in_time(&cached.value, now).map(|()| cached.value.clone()));
        }
        // What is kept is read beside the run: it must not see what the run has written and may never commit.
        let mut aside = tx.aside();
        let found = match session_token {
            Some(token) => temporary(&mut aside, access_key_id, token)?,
            None => long_term(&mut aside, access_key_id)?,
        };
        let reads = aside.into_reads();
        tx.depends_on_kept(&reads);
        let Some((secret, caller)) = found else { return Ok(Err(Fault::UnknownKey)) };
        let credential = Credential { secret, caller, reads };
        if let Some(account) = credential.caller.principal.account() {
            let cached = Cached { account, epoch: tx.epoch(account), value: credential.clone() };
            self.credentials.insert(name.into(), Arc::new(cached));
        }
        Ok(in_time(&credential, now).map(|()| credential))
    }

    fn policies(&self, tx: &mut Tx, caller: &Caller) -> Result<Arc<Policies>, Stop> {
        let Some(account) = caller.principal.account() else {
            return Ok(Arc::new(Policies {
                principal: as_policies_see(caller),
                identity: Vec::new(),
                boundary: None,
                session: Vec::new(),
                reads: Arc::default(),
            }));
        };
        let session = caller.session.as_ref().map_or("", |session| session.access_key_id.as_str());
        let name = format!("{} {session}", caller.principal.user_id());
        if let Some(cached) = self.policies.get(name.as_str())
            && cached.account == account
            && tx.epoch(account) == cached.epoch
        {
            tx.depends_on_kept(&cached.value.reads);
            return Ok(Arc::clone(&cached.value));
        }
        let mut aside = tx.aside();
        let mut policies = load(&mut aside, account, caller)?;
        policies.reads = aside.into_reads();
        tx.depends_on_kept(&policies.reads);
        let policies = Arc::new(policies);
        self.policies.insert(name.into(), Arc::new(Cached { account, epoch: tx.epoch(account), value: Arc::clone(&policies) }));
        Ok(policies)
    }

    fn role(&self, tx: &mut Tx, account: AccountId, name: &str) -> Result<Option<Assumable>, Stop> {
        let Some(role) = tx.get(&ROLES, &layout::role(account, name))? else { return Ok(None) };
        // A trust policy was parsed when it was written; one that no longer parses allows nobody.
        let Ok(trust) = Policy::parse(&role.trust, Kind::Trust) else { return Ok(None) };
        Ok(Some(Assumable {
            id: role.id.clone(),
            path: role.path.clone(),
            name: role.name.clone(),
            trust: Arc::new(trust),
            tags: role.tags.clone(),
            max_session_secs: role.max_session_secs,
        }))
    }

    fn principals_to_ids(&self, tx: &mut Tx, policy: &str) -> Result<Result<String, String>, Stop> {
        rewriting::to_ids(tx, policy)
    }

    fn principals_to_arns(&self, tx: &mut Tx, policy: &str) -> Result<String, Stop> {
        rewriting::to_arns(tx, policy)
    }
}

fn in_time(credential: &Credential, now: Timestamp) -> Result<(), Fault> {
    match &credential.caller.session {
        Some(session) if session.expires_at <= now => Err(Fault::ExpiredToken),
        _ => Ok(()),
    }
}

/// What an access key signs with, and whom it stands for.
type Bearer = Option<(Secret, Caller)>;

fn long_term(tx: &mut Tx, id: &str) -> Result<Bearer, Stop> {
    let carried = match account_of_access_key(id) {
        Some(account) => tx.get(&ACCESS_KEYS, &layout::access_key(account, id))?,
        None => None,
    };
    let key = match carried {
        Some(key) => key,
        None => match tx.find(&ACCESS_KEYS, &GIVEN_ACCESS_KEYS, &layout::given_access_key(id))? {
            Some((_, key)) => key,
            None => return Ok(None),
        },
    };
    let AccessKey { account, owner, secret, active, .. } = &*key;
    if !active || !enabled(tx, *account)? {
        return Ok(None);
    }
    let found = match owner {
        Owner::Root => Some((Principal::Root { account: *account }, Vec::new())),
        Owner::User(id) => user(tx, id)?,
    };
    Ok(found.map(|(principal, tags)| {
        (secret.clone(), Caller { principal, access_key_id: Some(id.to_owned()), session: None, tags: tags.into() })
    }))
}

fn temporary(tx: &mut Tx, id: &str, token: &str) -> Result<Bearer, Stop> {
    let Some(session) = sessions::open(tx.sealer(), token) else { return Ok(None) };
    let Some(account) = session.principal.account() else { return Ok(None) };
    let Some(record) = tx.get(&ACCOUNTS, &layout::account(account))? else { return Ok(None) };
    let void = by_root(&session.principal) && record.root_sessions_from.is_some_and(|from| session.issued_at < from);
    if session.access_key_id != id || record.disabled || void {
        return Ok(None);
    }
    let Some((principal, mut tags)) = now(tx, &session.principal)? else { return Ok(None) };
    for (key, value) in &session.tags {
        tags.retain(|(have, _)| !have.eq_ignore_ascii_case(key));
        tags.push((key.clone(), value.clone()));
    }
    let secret = session.secret.clone();
    let caller = Caller { principal, access_key_id: Some(id.to_owned()), session: Some(Arc::new(session)), tags: tags.into() };
    Ok(Some((secret, caller)))
}

/// A principal and its tags.
type Tagged = (Principal, Vec<(String, String)>);

/// Whether a session is the root user's, or of someone whom the root user vouched for.
fn by_root(principal: &Principal) -> bool {
    match principal {
        Principal::Root { .. } => true,
        Principal::FederatedUser { issuer, .. } => by_root(issuer),
        _ => false,
    }
}

/// A session's principal as it is now: `None` if it is gone.
fn now(tx: &mut Tx, then: &Principal) -> Result<Option<Tagged>, Stop> {
    Ok(match then {
        Principal::User { id, .. } => user(tx, id)?,
        Principal::AssumedRole { role_id, session_name, .. } => {
            let found = tx.find(&ROLES, &ROLES_BY_ID, &layout::role_by_id(role_id))?;
            found.and_then(|(key, role)| {
                let principal = Principal::AssumedRole {
                    account: key.account()?,
                    role_id: role_id.clone(),
                    role_path: role.path.clone(),
                    role_name: role.name.clone(),
                    session_name: session_name.clone(),
                };
                Some((principal, role.tags.clone()))
            })
        }
        Principal::FederatedUser { account, name, issuer } => {
            let issuer = now(tx, issuer)?;
            issuer.map(|(issuer, _)| {
                (Principal::FederatedUser { account: *account, name: name.clone(), issuer: Box::new(issuer) }, Vec::new())
            })
        }
        Principal::Root { .. } => Some((then.clone(), Vec::new())),
        Principal::Service { .. } | Principal::Anonymous => None,
    })
}

fn user(tx: &mut Tx, id: &str) -> Result<Option<Tagged>, Stop> {
    let found = tx.find(&USERS, &USERS_BY_ID, &layout::user_by_id(id))?;
    Ok(found.and_then(|(key, user)| {
        let principal =
            Principal::User { account: key.account()?, id: user.id.clone(), path: user.path.clone(), name: user.name.clone() };
        Some((principal, user.tags.clone()))
    }))
}

fn enabled(tx: &mut Tx, account: AccountId) -> Result<bool, Stop> {
    Ok(tx.get(&ACCOUNTS, &layout::account(account))?.is_some_and(|account| !account.disabled))
}

/// Reads and compiles everything that binds a caller.
fn load(tx: &mut Tx, account: AccountId, caller: &Caller) -> Result<Policies, Stop> {
    let mut policies = Policies {
        principal: as_policies_see(caller),
        identity: Vec::new(),
        boundary: None,
        session: Vec::new(),
        reads: Arc::default(),
    };
    // A federated user has the policies of the user who asked, within the session policies.
    let bearer = match &caller.principal {
        Principal::FederatedUser { issuer, .. } => issuer,
        other => other,
    };
    match bearer {
        Principal::User { id, .. } => {
            if let Some((_, user)) = tx.find(&USERS, &USERS_BY_ID, &layout::user_by_id(id))? {
                carried(tx, account, &user.carried, &mut policies.identity)?;
                for group in &user.groups {
                    let key = GROUPS_BY_ID.key(account, "").plain(group).key();
                    if let Some((_, group)) = tx.find(&GROUPS, &GROUPS_BY_ID, &key)? {
                        carried(tx, account, &group.carried, &mut policies.identity)?;
                    }
                }
                policies.boundary = boundary(tx, account, user.boundary.as_deref())?;
            }
        }
        Principal::AssumedRole { role_id, .. } => {
            if let Some((_, role)) = tx.find(&ROLES, &ROLES_BY_ID, &layout::role_by_id(role_id))? {
                carried(tx, account, &role.carried, &mut policies.identity)?;
                policies.boundary = boundary(tx, account, role.boundary.as_deref())?;
            }
        }
        _ => {}
    }
    if let Some(session) = &caller.session {
        session_policies(tx, account, session, &mut policies.session)?;
    }
    Ok(policies)
}

fn carried(tx: &mut Tx, account: AccountId, carried: &Carried, into: &mut Vec<NamedPolicy>) -> Result<(), Stop> {
    for (name, document) in &carried.inline {
        into.push(compiled(name, document));
    }
    for arn in &carried.attached {
        into.push(attached(tx, account, arn)?);
    }
    Ok(())
}

/// A boundary that is set always limits: one whose policy is gone allows nothing.
fn boundary(tx: &mut Tx, account: AccountId, arn: Option<&str>) -> Result<Option<NamedPolicy>, Stop> {
    arn.map(|arn| attached(tx, account, arn)).transpose()
}

fn session_policies(tx: &mut Tx, account: AccountId, session: &Session, into: &mut Vec<NamedPolicy>) -> Result<(), Stop> {
    for document in &session.policies {
        into.push(compiled("session policy", document));
    }
    for arn in &session.policy_arns {
        into.push(attached(tx, account, arn)?);
    }
    // AWS: GetFederationToken without a policy gives a session that may do nothing but what resource policies grant; the engine
    // knows that rule. GetSessionToken has no session policies at all.
    debug_assert!(session.kind != SessionKind::SessionToken || into.is_empty(), "a session token carries no policies");
    Ok(())
}

/// The managed policy of that ARN in force; one that is gone allows nothing.
fn attached(tx: &mut Tx, account: AccountId, arn: &str) -> Result<NamedPolicy, Stop> {
    if arn.starts_with(AWS_POLICY_ARN) {
        return Ok(managed::compiled(arn).unwrap_or_else(|| nothing(arn)));
    }
    let name = arn.rsplit('/').next().unwrap_or_default();
    let found = entity::Found::<ManagedPolicy>::by_name(tx, account, name)?.filter(|found| found.arn() == arn);
    let document = found.as_ref().and_then(|found| found.record.document());
    Ok(document.map_or_else(|| nothing(arn), |document| compiled(arn, document)))
}

/// A document was parsed when it was written; one that no longer parses denies everything rather than be left out, since it may
/// hold a deny.
fn compiled(name: &str, document: &str) -> NamedPolicy {
    let policy = Policy::parse(document, Kind::Identity).unwrap_or_else(|_| parsed(DENY_ALL));
    NamedPolicy { name: name.into(), policy: Arc::new(policy) }
}

fn nothing(name: &str) -> NamedPolicy {
    NamedPolicy { name: name.into(), policy: Arc::new(parsed(ALLOW_NOTHING)) }
}

const DENY_ALL: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
const ALLOW_NOTHING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Null":{"aws:CurrentTime":"true"}}}]}"#;

fn parsed(constant: &'static str) -> Policy {
    #[expect(clippy::expect_used, reason = "a constant of ours, parsed by a test")]
    Policy::parse(constant, Kind::Identity).expect("a constant policy parses")
}

fn as_policies_see(caller: &Caller) -> alcazar_policy::Principal {
    use alcazar_policy::Principal as Seen;
    let arn = caller.principal.arn();
    match &caller.principal {
        Principal::Root { account } => Seen::Root { account: *account },
        Principal::User { account, id, .. } => Seen::User { account: *account, arn, unique_id: id.clone() },
        Principal::AssumedRole { account, role_id, session_name, .. } => Seen::AssumedRole {
            account: *account,
            role_arn: caller.principal.principal_arn(),
            role_id: role_id.clone(),
            session_arn: arn,
            session_name: session_name.clone(),
        },
        Principal::FederatedUser { account, name, issuer } => Seen::FederatedUser {
            account: *account,
            arn,
            name: name.clone(),
            issuer: match &**issuer {
                Principal::User { id, .. } => Some(Issuer { arn: issuer.arn(), unique_id: id.clone() }),
                _ => None,
            },
        },
        Principal::Service { name } => Seen::Service { name: name.clone() },
        Principal::Anonymous => Seen::Anonymous,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_parse() {
        assert_eq!(parsed(DENY_ALL).statements().len() + parsed(ALLOW_NOTHING).statements().len(), 2);
    }
}
