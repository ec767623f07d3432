//! Principals, written as IAM's records: a scenario about another service does not wait for IAM's operations.

use super::{Key, Trouble, World};
use crate::datum::Datum;
use crate::file::{Principal, PrincipalKind};
use crate::names::Names;
use crate::yaml::{Kind, Node};
use alcazar_authn::caller::{Session, SessionKind};
use alcazar_base::account::{AccountId, access_key_id, unique_id};
use alcazar_base::secret::Secret;
use alcazar_iam::accounts::{RootCredentials, generated};
use alcazar_iam::layout::{self, ACCESS_KEYS, POLICIES, ROLES, USERS};
use alcazar_iam::records::{self, AccessKey, Carried, ManagedPolicy, Owner, PolicyVersion, User};
use alcazar_policy::{Kind as PolicyKind, Policy};
use alcazar_service::sessions;

/// What a session of a role is made from.
#[derive(Clone)]
pub(super) struct Role {
    principal: alcazar_authn::caller::Principal,
    policies: Vec<String>,
    tags: Vec<(String, String)>,
    ends: alcazar_base::time::Timestamp,
}

/// What a principal carries, its names resolved.
struct Carries {
    carried: Carried,
    boundary: Option<String>,
}

/// How long a session lasts, in seconds; AWS's default.
const SESSION_SECS: i64 = 3_600;

impl World<'_> {
    /// Makes principals: every name first, so that trust policies and the like may name those that follow.
    pub(crate) fn make(&mut self, principals: &[Principal]) -> Result<(), (usize, Trouble)> {
        for principal in principals {
            self.name(principal).map_err(|trouble| (principal.line, trouble))?;
        }
        // A trust policy can only name who exists.
        for kind in [PrincipalKind::User, PrincipalKind::Role] {
            for principal in principals.iter().filter(|principal| principal.kind == kind) {
                self.write_principal(principal).map_err(|trouble| (principal.line, trouble))?;
            }
        }
        Ok(())
    }

    /// Gives a principal an id and its names; one that has them keeps them.
    fn name(&mut self, principal: &Principal) -> Result<(), Trouble> {
        let Principal { name, path, kind, session, .. } = principal;
        let (account, root) = self.account(&principal.account)?;
        if !self.names.text(&format!("{name}.arn")).is_empty() {
            return Ok(());
        }
        let (prefix, arn) = match kind {
            PrincipalKind::Root => ("", format!("arn:aws:iam::{account}:root")),
            PrincipalKind::User => ("AIDA", format!("arn:aws:iam::{account}:user{path}{name}")),
            PrincipalKind::Role => ("AROA", format!("arn:aws:iam::{account}:role{path}{name}")),
        };
        let id = if prefix.is_empty() { account.to_string() } else { unique_id(prefix, self.bytes()?) };
        if *kind == PrincipalKind::Root {
            self.keys.insert(name.clone(), root);
        } else if *kind == PrincipalKind::Role {
            let arn = format!("arn:aws:sts::{account}:assumed-role/{name}/{session}");
            self.names.set_text(format!("{name}.session_arn"), arn);
        }
        self.names.set_text(format!("{name}.account"), account.to_string());
        self.names.set_text(format!("{name}.name"), name);
        self.names.set_text(format!("{name}.arn"), arn);
        self.names.set_text(format!("{name}.id"), id);
        Ok(())
    }

    fn write_principal(&mut self, principal: &Principal) -> Result<(), Trouble> {
        let (account, _) = self.account(&principal.account)?;
        match principal.kind {
            PrincipalKind::Root => Ok(()),
            PrincipalKind::User => self.write_user(account, principal),
            PrincipalKind::Role => self.write_role(account, principal),
        }
    }

    fn write_user(&mut self, account: AccountId, principal: &Principal) -> Result<(), Trouble> {
        let name = principal.name.clone();
        let Carries { carried, boundary } = self.carries(account, principal)?;
        let id = self.names.text(&format!("{name}.id"));
        let user = User {
            id: id.clone(),
            name: name.clone(),
            path: principal.path.clone(),
            created: self.names.now,
            tags: principal.tags.clone(),
            boundary,
            carried,
            groups: Vec::new(),
        };
        self.write(|tx| tx.put(&USERS, &layout::user(account, &user.name), user.clone()).map_err(text))?;
        if !self.keys.contains_key(&name) {
            let RootCredentials { access_key_id, secret } = generated("AKIA", account, &self.bytes()?);
            let key = AccessKey {
                id: access_key_id.clone(),
                account,
                owner: Owner::User(id),
                secret: secret.clone(),
                active: true,
                created: self.names.now,
            };
            self.write(|tx| tx.put(&ACCESS_KEYS, &layout::access_key(account, &key.id), key.clone()).map_err(text))?;
            self.keys.insert(name, Key { id: access_key_id, secret, token: None });
        }
        Ok(())
    }

    fn write_role(&mut self, account: AccountId, principal: &Principal) -> Result<(), Trouble> {
        let Principal { name, path, session, .. } = principal;
        let Carries { carried, boundary } = self.carries(account, principal)?;
        let trust = match &principal.trust {
            Some(node) => checked(&self.names, node, PolicyKind::Trust)?,
            None => format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{account}:root"}},"Action":"sts:AssumeRole"}}]}}"#
            ),
        };
        let directory = std::sync::Arc::clone(&self.platform.directory);
        let id = self.names.text(&format!("{name}.id"));
        let now = self.names.now;
        self.write(|tx| {
            let trust = directory.principals_to_ids(tx, &trust).map_err(text)?;
            let role = records::Role {
                id: id.clone(),
                name: name.clone(),
                path: path.clone(),
                created: now,
                description: None,
                max_session_secs: SESSION_SECS,
                trust: trust.map_err(|missing| format!("the trust policy names `{missing}`, who does not exist"))?,
                tags: principal.tags.clone(),
                boundary,
                carried,
            };
            tx.put(&ROLES, &layout::role(account, name), role).map_err(text)
        })?;
        let session_policy = principal.session_policy.as_ref();
        let policies = session_policy.map(|node| checked(&self.names, node, PolicyKind::Identity)).transpose()?;
        let assumed = alcazar_authn::caller::Principal::AssumedRole {
            account,
            role_id: id,
            role_path: path.clone(),
            role_name: name.clone(),
            session_name: session.clone(),
        };
        let role = Role {
            principal: assumed,
            policies: policies.into_iter().collect(),
            tags: principal.session_tags.clone(),
            ends: now,
        };
        self.roles.insert(name.clone(), role);
        Ok(())
    }

    /// Policies and boundary; the boundary's policy is written.
    fn carries(&mut self, account: AccountId, principal: &Principal) -> Result<Carries, Trouble> {
        let inline =
            principal.policies.iter().map(|(name, node)| Ok((name.clone(), checked(&self.names, node, PolicyKind::Identity)?)));
        let inline = inline.collect::<Result<_, Trouble>>()?;
        let carried = Carried { inline, attached: principal.managed.clone() };
        let Some(boundary) = &principal.boundary else { return Ok(Carries { carried, boundary: None }) };
        let name = format!("{}-boundary", principal.name);
        let arn = format!("arn:aws:iam::{account}:policy/{name}");
        let now = self.names.now;
        let document = checked(&self.names, boundary, PolicyKind::Identity)?;
        let policy = ManagedPolicy {
            id: unique_id("ANPA", self.bytes()?),
            name: name.clone(),
            path: "/".to_owned(),
            description: None,
            created: now,
            updated: now,
            tags: Vec::new(),
            default_version: 1,
            next_version: 2,
            versions: vec![PolicyVersion { number: 1, document, created: now }],
        };
        self.write(|tx| tx.put(&POLICIES, &layout::policy(account, &name), policy.clone()).map_err(text))?;
        Ok(Carries { carried, boundary: Some(arn) })
    }

    /// What the principal that a node names signs with; `None` for a stranger.
    pub(crate) fn key_of(&mut self, node: &Node) -> Result<Option<Key>, Trouble> {
        if let Kind::Text(name) = &node.kind {
            match name.as_str() {
                "root" => return Ok(Some(self.account("")?.1)),
                "anonymous" => return Ok(None),
                name if self.roles.contains_key(name) => return self.session_of(name).map(Some),
                name if self.keys.contains_key(name) => return Ok(self.keys.get(name).cloned()),
                _ => {}
            }
        }
        let credentials = self.names.value(node).map_err(|mistake| mistake.what)?;
        let member = |name| credentials.member(name).and_then(Datum::to_text);
        let (Some(id), Some(secret)) = (member("AccessKeyId"), member("SecretAccessKey")) else {
            return Err(format!("`as` is neither a principal nor saved credentials: {credentials}"));
        };
        Ok(Some(Key { id, secret: Secret::from(secret), token: member("SessionToken") }))
    }

    /// A session of a role: the one there is, or a new one once that has ended.
    fn session_of(&mut self, name: &str) -> Result<Key, Trouble> {
        let now = self.names.now;
        let Some(role) = self.roles.get(name).cloned() else { return Err(format!("`{name}` is no role")) };
        if let Some(key) = self.keys.get(name).filter(|_| role.ends > now) {
            return Ok(key.clone());
        }
        let account = role.principal.account().unwrap_or_default();
        let ends = now.plus_secs(SESSION_SECS);
        let session = Session {
            access_key_id: access_key_id("ASIA", account, self.bytes()?),
            secret: generated("ASIA", account, &self.bytes()?).secret,
            principal: role.principal.clone(),
            kind: SessionKind::AssumeRole,
            policies: role.policies.clone(),
            policy_arns: Vec::new(),
            tags: role.tags.clone(),
            transitive_tag_keys: Vec::new(),
            source_identity: None,
            mfa: false,
            issued_at: now,
            expires_at: ends,
        };
        let token = sessions::seal(self.platform.database.sealer(), &session)?;
        let key = Key { id: session.access_key_id, secret: session.secret, token: Some(token) };
        self.keys.insert(name.to_owned(), key.clone());
        self.roles.insert(name.to_owned(), Role { ends, ..role });
        Ok(key)
    }

    /// The account of the principal that a node names.
    pub(crate) fn account_of(&mut self, node: &Node) -> Result<AccountId, Trouble> {
        let key = self.key_of(node)?.ok_or("a stranger has no account")?;
        let caller = self.caller(&key)?.map_err(|fault| fault.to_string())?;
        caller.principal.account().ok_or_else(|| "the caller has no account".to_owned())
    }
}

/// The JSON of a policy, held against the policy language: what does not parse would bind nobody as its author meant.
fn checked(names: &Names, node: &Node, kind: PolicyKind) -> Result<String, Trouble> {
    let document = names.document(node).map_err(|mistake| mistake.what)?;
    Policy::parse(&document, kind).map_err(|error| format!("line {}: a policy is malformed: {error}: {document}", node.line))?;
    Ok(document)
}

fn text(error: impl ToString) -> Trouble {
    error.to_string()
}
