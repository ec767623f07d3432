//! The decision over all policies that bear on a request.
//!
//! AWS: IAM user guide, "How AWS enforcement code logic evaluates requests" and "Cross-account policy evaluation logic"; KMS
//! developer guide, "Troubleshooting key access" and "Key policies".

use crate::policy::{Effect, Policy, Statement};
use crate::principal::{Closeness, Principal};
use crate::reason::{PolicyType, Reason};
use crate::request::Request;
use alcazar_base::account::AccountId;
use std::sync::Arc;

/// A policy and what it is called: an ARN, or the name of an inline policy.
#[derive(Debug, Clone)]
pub struct NamedPolicy {
    /// Its name in explanations.
    pub name: Arc<str>,
    /// The policy.
    pub policy: Arc<Policy>,
}

/// How a resource's policy combines with the policies of identities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceRule {
    /// Within the account either suffices; from another account both must allow.
    Standard,
    /// KMS: the key policy must allow, naming the principal or its account, in which case identity policies must allow as well;
    /// or a grant allows. An account's root user is no exception.
    KeyPolicy,
    /// `sts:AssumeRole…`: the trust policy must allow; if it names the account, identity policies must allow as well.
    TrustPolicy,
}

/// Everything that a decision depends on.
#[derive(Debug, Clone, Copy)]
pub struct DecisionInput<'a> {
    /// The question.
    pub request: Request<'a>,
    /// The principal's policies: inline, attached, and of its groups.
    pub identity: &'a [NamedPolicy],
    /// Its permissions boundary.
    pub boundary: Option<&'a NamedPolicy>,
    /// The policies that were passed when the session was made; none: the session is not limited, except a federated user's,
    /// which may do nothing without one.
    pub session: &'a [NamedPolicy],
    /// The resource's policy.
    pub resource: Option<&'a NamedPolicy>,
    /// How that policy combines with the others.
    pub rule: ResourceRule,
    /// The account that owns the resource; `None`: the principal's.
    pub resource_account: Option<AccountId>,
    /// Whether a KMS grant names the principal and allows the action; counts under [`ResourceRule::KeyPolicy`] only.
    pub granted: bool,
}

impl<'a> DecisionInput<'a> {
    /// A question without any policies yet, in the principal's own account.
    pub fn new(request: Request<'a>) -> Self {
        Self {
            request,
            identity: &[],
            boundary: None,
            session: &[],
            resource: None,
            rule: ResourceRule::Standard,
            resource_account: None,
            granted: false,
        }
    }
}

/// A statement that applied, and whose it is.
#[derive(Debug, Clone, Copy)]
pub struct StatementRef<'a> {
    /// The kind of policy.
    pub policy_type: PolicyType,
    /// The policy's name.
    pub policy: &'a str,
    /// The statement.
    pub statement: &'a Statement,
}

/// Whether a request is allowed.
#[derive(Debug, Clone)]
pub enum Decision<'a> {
    /// It is.
    Allow(Allowed<'a>),
    /// It is not.
    Deny(Denied<'a>),
}

/// What allowed a request.
#[derive(Debug, Clone)]
pub struct Allowed<'a> {
    /// The statements that were needed, at most one of each policy type: identity, boundary, session, resource.
    statements: [Option<StatementRef<'a>>; 4],
}

/// What denied a request.
#[derive(Debug, Clone)]
pub struct Denied<'a> {
    /// Why, as AWS's message tells.
    pub reason: Reason,
    /// The statement of an explicit deny.
    pub statement: Option<StatementRef<'a>>,
}

impl<'a> Decision<'a> {
    /// Whether it is an allow.
    pub fn is_allow(&self) -> bool {
        matches!(self, Self::Allow(_))
    }

    /// The statements that decided.
    pub fn statements(&self) -> impl Iterator<Item = StatementRef<'a>> {
        let (allowed, denied) = match self {
            Self::Allow(allowed) => (allowed.statements, None),
            Self::Deny(denied) => ([None; 4], denied.statement),
        };
        allowed.into_iter().flatten().chain(denied)
    }
}

/// Decides. The order of policies and statements does not matter, except for which of several equal reasons is named.
pub fn decide<'a>(input: &DecisionInput<'a>) -> Decision<'a> {
    match Evaluation::new(input) {
        Err(denied) => Decision::Deny(denied),
        Ok(evaluation) => match evaluation.conclude() {
            Ok(statements) => Decision::Allow(Allowed { statements }),
            Err(missing) => Decision::Deny(Denied { reason: Reason::NoAllow(missing), statement: None }),
        },
    }
}

/// Every statement, allowing or denying, that applies to a request: what explanations and encoded authorization messages list.
pub fn matching_statements<'a>(input: &DecisionInput<'a>) -> Vec<StatementRef<'a>> {
    let resource_type = resource_type(input.rule);
    let identity = input.identity.iter().map(|named| (PolicyType::Identity, named));
    let boundary = input.boundary.into_iter().map(|named| (PolicyType::PermissionsBoundary, named));
    let session = input.session.iter().map(|named| (PolicyType::Session, named));
    let resource = input.resource.into_iter().map(|named| (resource_type, named));
    let policies = identity.chain(boundary).chain(session).chain(resource);
    let of_policy = |(policy_type, named): (PolicyType, &'a NamedPolicy)| {
        let applying = named.policy.statements.iter().filter(|statement| statement.applies(&input.request).is_some());
        applying.map(move |statement| StatementRef { policy_type, policy: &named.name, statement })
    };
    policies.flat_map(of_policy).collect()
}

/// What each kind of policy says, once nothing denies.
struct Evaluation<'i, 'a> {
    input: &'i DecisionInput<'a>,
    identity: Option<StatementRef<'a>>,
    boundary: Option<StatementRef<'a>>,
    session: Option<StatementRef<'a>>,
    resource: Option<(Closeness, StatementRef<'a>)>,
}

impl<'i, 'a> Evaluation<'i, 'a> {
    fn new(input: &'i DecisionInput<'a>) -> Result<Self, Denied<'a>> {
        let request = &input.request;
        let identity = strongest(PolicyType::Identity, input.identity, request)?;
        let resource = strongest(resource_type(input.rule), input.resource, request)?;
        let boundary = strongest(PolicyType::PermissionsBoundary, input.boundary, request)?;
        let session = strongest(PolicyType::Session, input.session, request)?;
        let statement = |found: Option<(Closeness, StatementRef<'a>)>| found.map(|(_, statement)| statement);
        Ok(Self { input, identity: statement(identity), boundary: statement(boundary), session: statement(session), resource })
    }

    /// The statements that allow together, or the type of policy in which an allow is missing.
    fn conclude(&self) -> Result<[Option<StatementRef<'a>>; 4], PolicyType> {
        let resource = self.resource.map(|(_, statement)| statement);
        let closeness = self.closeness();
        let Some(account) = self.input.request.principal.account() else {
            // Services, identity providers and strangers have no policies of their own.
            return closeness.map(|_| [resource, None, None, None]).ok_or(resource_type(self.input.rule));
        };
        let same_account = self.input.resource_account.is_none_or(|owner| owner == account);
        if same_account && closeness == Some(Closeness::Itself) {
            return Ok([resource, None, None, None]);
        }
        if same_account && closeness.is_none() && self.input.rule != ResourceRule::Standard {
            return Err(resource_type(self.input.rule));
        }
        // From another account a grant, but not a policy, does without the identity's policies (KMS developer guide, "Allowing
        // users in other accounts to use a KMS key").
        let identity_needed = if same_account { closeness != Some(Closeness::Entity) } else { !self.granted() };
        if identity_needed && !self.identity_allows() {
            return Err(PolicyType::Identity);
        }
        self.check_limits()?;
        if !same_account && closeness.is_none() {
            return Err(resource_type(self.input.rule));
        }
        let identity = if identity_needed { self.identity } else { None };
        Ok([resource, identity, self.boundary, self.session])
    }

    /// How closely the resource's policy, or a grant, names the principal.
    fn closeness(&self) -> Option<Closeness> {
        let by_grant = self.granted().then_some(match self.input.request.principal {
            Principal::User { .. } | Principal::Root { .. } | Principal::Service { .. } => Closeness::Itself,
            _ => Closeness::Entity,
        });
        self.resource.map(|(closeness, _)| closeness).max(by_grant)
    }

    fn granted(&self) -> bool {
        self.input.granted && self.input.rule == ResourceRule::KeyPolicy
    }

    fn identity_allows(&self) -> bool {
        let root = matches!(self.input.request.principal, Principal::Root { .. } | Principal::FederatedUser { issuer: None, .. });
        root || self.identity.is_some()
    }

    /// A boundary and session policies, where there are any, must allow as well.
    fn check_limits(&self) -> Result<(), PolicyType> {
        if self.input.boundary.is_some() && self.boundary.is_none() {
            return Err(PolicyType::PermissionsBoundary);
        }
        let limited = !self.input.session.is_empty() || matches!(self.input.request.principal, Principal::FederatedUser { .. });
        if limited && self.session.is_none() { Err(PolicyType::Session) } else { Ok(()) }
    }
}

/// The statement of some policies that allows the request while naming the principal most closely; or one that denies it.
fn strongest<'a>(
    policy_type: PolicyType,
    policies: impl IntoIterator<Item = &'a NamedPolicy>,
    request: &Request<'_>,
) -> Result<Option<(Closeness, StatementRef<'a>)>, Denied<'a>> {
    let mut best: Option<(Closeness, StatementRef<'a>)> = None;
    for named in policies {
        for statement in &named.policy.statements {
            // What cannot change the result need not be evaluated.
            let settled = best.is_some_and(|(closeness, _)| closeness == Closeness::Itself);
            if settled && statement.effect == Effect::Allow {
                continue;
            }
            let Some(closeness) = statement.applies(request) else { continue };
            let found = StatementRef { policy_type, policy: &named.name, statement };
            match statement.effect {
                Effect::Deny => {
                    return Err(Denied { reason: Reason::ExplicitDeny(policy_type), statement: Some(found) });
                }
                Effect::Allow if best.is_none_or(|(have, _)| closeness > have) => best = Some((closeness, found)),
                Effect::Allow => {}
            }
        }
    }
    Ok(best)
}

fn resource_type(rule: ResourceRule) -> PolicyType {
    match rule {
        ResourceRule::Standard | ResourceRule::KeyPolicy => PolicyType::Resource,
        ResourceRule::TrustPolicy => PolicyType::RoleTrust,
    }
}
