//! What is stored of an account's principals and policies.

use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An account of this installation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// When it was made.
    pub created: Timestamp,
    /// Whether its credentials are refused.
    pub disabled: bool,
    /// Its alias, if it has one.
    #[serde(default)]
    pub alias: Option<String>,
    /// Sessions of the root user that were issued before this are void: its credentials were reset.
    #[serde(default)]
    pub root_sessions_from: Option<Timestamp>,
}

/// An access key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AccessKey {
    /// `AKIA…`, or what an operator gave.
    pub id: String,
    /// Its account.
    pub account: AccountId,
    /// Whom it stands for.
    pub owner: Owner,
    /// What it signs with.
    pub secret: Secret,
    /// Whether it is accepted.
    pub active: bool,
    /// When it was made.
    pub created: Timestamp,
}

/// Whom an access key stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// The account's root user.
    Root,
    /// The user of that unique id.
    User(String),
}

/// What users, groups and roles have in common: the policies that they carry.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Carried {
    /// Inline policies: documents by name.
    pub inline: BTreeMap<String, String>,
    /// ARNs of attached managed policies, in the order of attachment.
    pub attached: Vec<String>,
}

/// A user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct User {
    /// `AIDA…`.
    pub id: String,
    /// Name, in the case that it was given in.
    pub name: String,
    /// `/`, `/division/`.
    pub path: String,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// ARN of the permissions boundary.
    pub boundary: Option<String>,
    /// Its policies.
    pub carried: Carried,
    /// Unique ids of the groups that it is in, in the order of joining.
    pub groups: Vec<String>,
}

/// A group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Group {
    /// `AGPA…`.
    pub id: String,
    /// Name.
    pub name: String,
    /// Path.
    pub path: String,
    /// When it was made.
    pub created: Timestamp,
    /// Its policies.
    pub carried: Carried,
}

/// A role.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Role {
    /// `AROA…`.
    pub id: String,
    /// Name.
    pub name: String,
    /// Path.
    pub path: String,
    /// When it was made.
    pub created: Timestamp,
    /// Description.
    pub description: Option<String>,
    /// Longest session, in seconds.
    pub max_session_secs: i64,
    /// Trust policy; its principals are unique ids, so that a recreated user does not regain access.
    pub trust: String,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// ARN of the permissions boundary.
    pub boundary: Option<String>,
    /// Its policies.
    pub carried: Carried,
}

/// A customer-managed policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// `ANPA…`.
    pub id: String,
    /// Name.
    pub name: String,
    /// Path.
    pub path: String,
    /// Description.
    pub description: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// When its versions or its default last changed.
    pub updated: Timestamp,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// Number of the version in force.
    pub default_version: u32,
    /// Number that the next version gets; numbers are not used twice.
    pub next_version: u32,
    /// Its versions, oldest first; five at most.
    pub versions: Vec<PolicyVersion>,
}

/// A version of a managed policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// Number: `v3` is 3.
    pub number: u32,
    /// Document.
    pub document: String,
    /// When it was made.
    pub created: Timestamp,
}

/// How many entities of an account fell into one part of its counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Users.
    pub users: i64,
    /// Groups.
    pub groups: i64,
    /// Roles.
    pub roles: i64,
    /// Customer-managed policies.
    pub policies: i64,
    /// Versions of customer-managed policies.
    pub versions: i64,
}

impl ManagedPolicy {
    /// The document in force.
    pub fn document(&self) -> Option<&str> {
        self.versions.iter().find(|version| version.number == self.default_version).map(|version| version.document.as_str())
    }
}
