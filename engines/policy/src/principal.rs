//! Who asks, and whom a policy's `Principal` element names.

use crate::request::Context;
use alcazar_base::account::AccountId;

/// Who makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// An account's root user.
    Root {
        /// Its account.
        account: AccountId,
    },
    /// An IAM user.
    User {
        /// Its account.
        account: AccountId,
        /// `arn:aws:iam::123456789012:user/path/name`.
        arn: String,
        /// `AIDA…`.
        unique_id: String,
    },
    /// A session of an IAM role.
    AssumedRole {
        /// The role's account.
        account: AccountId,
        /// `arn:aws:iam::123456789012:role/path/name`.
        role_arn: String,
        /// `AROA…`.
        role_id: String,
        /// `arn:aws:sts::123456789012:assumed-role/name/session`.
        session_arn: String,
        /// The session's name.
        session_name: String,
    },
    /// A session made by `GetFederationToken`.
    FederatedUser {
        /// Its account.
        account: AccountId,
        /// `arn:aws:sts::123456789012:federated-user/name`.
        arn: String,
        /// Name that the caller of `GetFederationToken` gave.
        name: String,
        /// The user who made it; `None`: the account's root user did.
        issuer: Option<Issuer>,
    },
    /// Someone whom an identity provider vouches for, about to become a role session.
    Federated {
        /// Provider as trust policies name it: `cognito-identity.amazonaws.com`, or the ARN of an IAM provider.
        provider: String,
    },
    /// An AWS service.
    Service {
        /// `cloudtrail.amazonaws.com`.
        name: String,
    },
    /// Nobody: the request is not signed.
    Anonymous,
}

/// The IAM user who made a federated-user session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// `arn:aws:iam::123456789012:user/path/name`.
    pub arn: String,
    /// `AIDA…`.
    pub unique_id: String,
}

impl Principal {
    /// The account that it belongs to.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(*account),
            Self::Federated { .. } | Self::Service { .. } | Self::Anonymous => None,
        }
    }

    /// Its name in messages: an ARN, a service's or provider's name, or `anonymous`.
    pub fn display(&self) -> String {
        match self {
            Self::Root { account } => format!("arn:aws:iam::{account}:root"),
            Self::User { arn, .. } | Self::FederatedUser { arn, .. } => arn.clone(),
            Self::AssumedRole { session_arn, .. } => session_arn.clone(),
            Self::Federated { provider } => provider.clone(),
            Self::Service { name } => name.clone(),
            Self::Anonymous => "anonymous".to_owned(),
        }
    }

    /// Sets the global keys that tell who asks: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:userid`,
    /// `aws:username`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`.
    ///
    /// AWS: IAM user guide, "Principal key values" and "AWS global condition context keys".
    pub fn describe(&self, context: &mut Context) {
        let is_service = matches!(self, Self::Service { .. });
        context.set("aws:PrincipalIsAWSService", if is_service { "true" } else { "false" });
        if let Some(account) = self.account() {
            context.set("aws:PrincipalAccount", account.to_string());
        }
        match self {
            Self::Root { account } => {
                context.set("aws:PrincipalArn", self.display()).set("aws:PrincipalType", "Account");
                context.set("aws:userid", account.to_string());
            }
            Self::User { arn, unique_id, .. } => {
                context.set("aws:PrincipalArn", arn).set("aws:PrincipalType", "User").set("aws:userid", unique_id);
                context.set("aws:username", arn.rsplit('/').next().unwrap_or_default());
            }
            Self::AssumedRole { role_arn, role_id, session_name, .. } => {
                context.set("aws:PrincipalArn", role_arn).set("aws:PrincipalType", "AssumedRole");
                context.set("aws:userid", format!("{role_id}:{session_name}"));
            }
            Self::FederatedUser { account, arn, name, .. } => {
                context.set("aws:PrincipalArn", arn).set("aws:PrincipalType", "FederatedUser");
                context.set("aws:userid", format!("{account}:{name}"));
            }
            Self::Service { name } => {
                context.set("aws:PrincipalServiceName", name);
            }
            Self::Anonymous => {
                context.set("aws:PrincipalType", "Anonymous").set("aws:userid", "anonymous");
            }
            Self::Federated { .. } => {}
        }
    }
}

/// One entry of a `Principal` or `NotPrincipal` element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// `*`.
    Everyone,
    /// An account, by its id or its root user's ARN.
    Account(AccountId),
    /// ARN of a user, role, role session or federated user.
    Arn(Box<str>),
    /// Unique id of a user or role, as stored policies keep them.
    UniqueId(Box<str>),
    /// A service.
    Service(Box<str>),
    /// An identity provider.
    Federated(Box<str>),
    /// An S3 canonical user id; no principal here has one.
    CanonicalUser(Box<str>),
}

/// How closely a `Principal` element names a principal. AWS: IAM user guide, "How enforcement code logic evaluates requests":
/// it decides which implicit denies limit what the statement grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Closeness {
    /// It names the account, which delegates: identity policies of the account must allow as well.
    Account,
    /// It names the role of a session, or the user who made a federated session: boundary and session policies limit it.
    Entity,
    /// It names the principal itself, or everyone.
    Itself,
}

impl Named {
    /// How closely this entry names a principal, if it does.
    pub(crate) fn closeness(&self, principal: &Principal) -> Option<Closeness> {
        match (self, principal) {
            (Self::Everyone, _) => Some(Closeness::Itself),
            (Self::Account(named), Principal::Root { account }) => (named == account).then_some(Closeness::Itself),
            (Self::Account(named), _) => (Some(*named) == principal.account()).then_some(Closeness::Account),
            (Self::Arn(named), _) => by_name(principal, named),
            (Self::UniqueId(named), _) => by_id(principal, named),
            (Self::Service(named), Principal::Service { name }) => (**named == **name).then_some(Closeness::Itself),
            (Self::Federated(named), Principal::Federated { provider }) => (**named == **provider).then_some(Closeness::Itself),
            (Self::Service(_) | Self::Federated(_) | Self::CanonicalUser(_), _) => None,
        }
    }
}

fn by_name(principal: &Principal, named: &str) -> Option<Closeness> {
    let (itself, entity) = match principal {
        Principal::User { arn, .. } => (arn.as_str(), None),
        Principal::AssumedRole { session_arn, role_arn, .. } => (session_arn.as_str(), Some(role_arn.as_str())),
        Principal::FederatedUser { arn, issuer, .. } => (arn.as_str(), issuer.as_ref().map(|issuer| issuer.arn.as_str())),
        _ => return None,
    };
    closest(named == itself, entity == Some(named))
}

fn by_id(principal: &Principal, named: &str) -> Option<Closeness> {
    match principal {
        Principal::User { unique_id, .. } => closest(named == unique_id, false),
        Principal::AssumedRole { role_id, .. } => closest(false, named == role_id),
        Principal::FederatedUser { issuer, .. } => closest(false, issuer.as_ref().is_some_and(|i| named == i.unique_id)),
        _ => None,
    }
}

fn closest(itself: bool, entity: bool) -> Option<Closeness> {
    if itself { Some(Closeness::Itself) } else { entity.then_some(Closeness::Entity) }
}

/// Whom a statement of a resource policy applies to.
#[derive(Debug, Clone)]
pub(crate) enum Principals {
    /// `Principal`.
    Named(Box<[Named]>),
    /// `NotPrincipal`.
    NotNamed(Box<[Named]>),
}

impl Principals {
    /// How closely the element names a principal, if it applies to it.
    pub(crate) fn closeness(&self, principal: &Principal) -> Option<Closeness> {
        match self {
            Self::Named(named) => named.iter().filter_map(|entry| entry.closeness(principal)).max(),
            Self::NotNamed(named) => (!exempt(named, principal)).then_some(Closeness::Itself),
        }
    }
}

/// Whether a `NotPrincipal` list exempts a principal: each level of it must be listed, because the account, the role and the
/// session are denied each on their own (AWS: IAM user guide, "`NotPrincipal` with `Deny`").
fn exempt(named: &[Named], principal: &Principal) -> bool {
    let listed = |wanted: &dyn Fn(&Named) -> bool| named.iter().any(wanted);
    if listed(&|entry| *entry == Named::Everyone) {
        return true;
    }
    let closest = named.iter().filter_map(|entry| entry.closeness(principal)).max();
    let account = || listed(&|entry| matches!(entry, Named::Account(a) if Some(*a) == principal.account()));
    let entity = || listed(&|entry| entry.closeness(principal) == Some(Closeness::Entity));
    match principal {
        Principal::Root { .. } | Principal::Service { .. } | Principal::Federated { .. } => closest.is_some(),
        Principal::User { .. } => closest == Some(Closeness::Itself) && account(),
        Principal::AssumedRole { .. } => closest == Some(Closeness::Itself) && entity() && account(),
        Principal::FederatedUser { issuer, .. } => {
            closest == Some(Closeness::Itself) && (issuer.is_none() || entity()) && account()
        }
        Principal::Anonymous => false,
    }
}
