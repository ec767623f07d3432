//! Why a request was denied, in the words of AWS's messages.
//!
//! AWS: IAM user guide, "Troubleshoot access denied error messages".

use crate::decide::Denied;
use crate::request::Request;
use std::fmt;

/// The kinds of policies that messages name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyType {
    /// Policies of users, groups and roles.
    Identity,
    /// Policies of resources, key policies among them.
    Resource,
    /// A role's trust policy.
    RoleTrust,
    /// The permissions boundary.
    PermissionsBoundary,
    /// Policies passed when a session was made.
    Session,
}

/// Why a request was denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A statement of such a policy denies it.
    ExplicitDeny(PolicyType),
    /// No policy of that type allows it.
    NoAllow(PolicyType),
}

impl fmt::Display for PolicyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Identity => "identity-based policy",
            Self::Resource => "resource-based policy",
            Self::RoleTrust => "role trust policy",
            Self::PermissionsBoundary => "permissions boundary",
            Self::Session => "session policy",
        })
    }
}

impl PolicyType {
    fn article(self) -> &'static str {
        match self {
            Self::Identity => "an",
            Self::RoleTrust => "the",
            Self::Resource | Self::PermissionsBoundary | Self::Session => "a",
        }
    }
}

impl Reason {
    /// The end of AWS's message: `because no identity-based policy allows the kms:Encrypt action`, or
    /// `with an explicit deny in a resource-based policy`.
    pub fn clause(self, action: &str) -> String {
        match self {
            Self::ExplicitDeny(policy) => format!("with an explicit deny in {} {policy}", policy.article()),
            Self::NoAllow(policy) => format!("because no {policy} allows the {action} action"),
        }
    }
}

impl Denied<'_> {
    /// AWS's message: `User: arn:… is not authorized to perform: kms:Encrypt on resource: arn:… because …`.
    pub fn message(&self, request: &Request<'_>) -> String {
        let action = request.action.name();
        let (principal, resource) = (request.principal.display(), request.resource);
        let clause = self.reason.clause(action);
        format!("User: {principal} is not authorized to perform: {action} on resource: {resource} {clause}")
    }
}
