//! Who calls: the principals of AWS, and the sessions of temporary credentials.

use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A principal, as it is now: a renamed user has its new name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Principal {
    /// The root user of an account.
    Root {
        /// Its account.
        account: AccountId,
    },
    /// An IAM user.
    User {
        /// Its account.
        account: AccountId,
        /// `AIDA…`.
        id: String,
        /// Path with both slashes: `/`, `/division/`.
        path: String,
        /// User name.
        name: String,
    },
    /// A role session.
    AssumedRole {
        /// The role's account.
        account: AccountId,
        /// `AROA…` of the role.
        role_id: String,
        /// Path of the role.
        role_path: String,
        /// Name of the role.
        role_name: String,
        /// The session's name.
        session_name: String,
    },
    /// A session of `GetFederationToken`.
    FederatedUser {
        /// The account of the user that asked for it.
        account: AccountId,
        /// Its name.
        name: String,
        /// The user (or root) that asked, whose permissions bound it.
        issuer: Box<Principal>,
    },
    /// An AWS service acting for itself: `secretsmanager.amazonaws.com`.
    Service {
        /// Its DNS name.
        name: String,
    },
    /// Nobody signed.
    Anonymous,
}

impl Principal {
    /// The account that it belongs to; none for services and strangers.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(*account),
            Self::Service { .. } | Self::Anonymous => None,
        }
    }

    /// Its ARN, or the name of a service; empty for a stranger.
    pub fn arn(&self) -> String {
        match self {
            Self::Root { account } => format!("arn:aws:iam::{account}:root"),
            Self::User { account, path, name, .. } => format!("arn:aws:iam::{account}:user{path}{name}"),
            Self::AssumedRole { account, role_name, session_name, .. } => {
                format!("arn:aws:sts::{account}:assumed-role/{role_name}/{session_name}")
            }
            Self::FederatedUser { account, name, .. } => format!("arn:aws:sts::{account}:federated-user/{name}"),
            Self::Service { name } => name.clone(),
            Self::Anonymous => String::new(),
        }
    }

    /// What `aws:userid` and `GetCallerIdentity` show.
    ///
    /// AWS: IAM user guide, "IAM policy elements: variables and tags", table of principal key values.
    pub fn user_id(&self) -> String {
        match self {
            Self::Root { account } => account.to_string(),
            Self::User { id, .. } => id.clone(),
            Self::AssumedRole { role_id, session_name, .. } => format!("{role_id}:{session_name}"),
            Self::FederatedUser { account, name, .. } => format!("{account}:{name}"),
            Self::Service { name } => name.clone(),
            Self::Anonymous => "anonymous".to_owned(),
        }
    }

    /// What `aws:PrincipalArn` holds: of a role session the role's ARN, of others their own.
    pub fn principal_arn(&self) -> String {
        match self {
            Self::AssumedRole { account, role_path, role_name, .. } => {
                format!("arn:aws:iam::{account}:role{role_path}{role_name}")
            }
            other => other.arn(),
        }
    }
}

/// What temporary credentials carry. It travels sealed inside the session token; nothing of it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Session {
    /// `ASIA…`.
    pub access_key_id: String,
    /// The secret that the session signs with.
    pub secret: Secret,
    /// Who it is. Names in it are those of the moment of issue; whoever resolves the session looks the ids up again.
    pub principal: Principal,
    /// How it was made.
    pub kind: SessionKind,
    /// Session policies given inline, as JSON text.
    pub policies: Vec<String>,
    /// Managed session policies, by ARN.
    pub policy_arns: Vec<String>,
    /// Session tags.
    pub tags: Vec<(String, String)>,
    /// Keys of those tags that persist through role chaining.
    pub transitive_tag_keys: Vec<String>,
    /// Source identity, once set for all sessions chained from it.
    pub source_identity: Option<String>,
    /// Whether the caller that asked for it had shown a second factor.
    pub mfa: bool,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// How a session was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SessionKind {
    /// `AssumeRole`.
    AssumeRole,
    /// `GetSessionToken`.
    SessionToken,
    /// `GetFederationToken`.
    FederationToken,
}

/// The caller of one request.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who it is.
    pub principal: Principal,
    /// The access key that signed; none for strangers and for services.
    pub access_key_id: Option<String>,
    /// Its session, for temporary credentials.
    pub session: Option<Arc<Session>>,
    /// Tags of the principal: of a user its own, of a role session the role's overlaid with the session's.
    pub tags: Arc<[(String, String)]>,
}

impl Caller {
    /// Nobody.
    pub fn anonymous() -> Self {
        Self { principal: Principal::Anonymous, access_key_id: None, session: None, tags: Arc::from([]) }
    }

    /// An AWS service acting for itself.
    pub fn service(name: &str) -> Self {
        Self { principal: Principal::Service { name: name.to_owned() }, access_key_id: None, session: None, tags: Arc::from([]) }
    }
}
