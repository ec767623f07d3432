//! The request context: what conditions and policy variables look at.
//!
//! AWS: IAM user guide, "AWS global condition context keys". A key that a request does not have is absent, never empty.

use alcazar_authn::caller::{Caller, Principal};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_policy::{ContextKeys, Values};
use std::borrow::Cow;
use std::net::IpAddr;

/// Facts of one question to the gate. Nothing is computed before a condition asks for it.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'f> {
    /// Who asks.
    pub caller: &'f Caller,
    /// From where.
    pub source_ip: IpAddr,
    /// Whether over TLS.
    pub secure: bool,
    /// With which client.
    pub user_agent: &'f str,
    /// In which region.
    pub region: &'f str,
    /// When.
    pub time: Timestamp,
    /// Services that ask on the caller's behalf, outermost first (`secretsmanager.amazonaws.com`).
    pub via: &'f [String],
    /// Keys of the operation and its resource, lower case.
    pub keys: &'f [(String, Vec<String>)],
    /// Account of the resource.
    pub owner: AccountId,
}

impl ContextKeys for Facts<'_> {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        if let Some((_, values)) = self.keys.iter().find(|(name, _)| name == key) {
            // The keys of the service authorization reference that hold lists; the others have one value.
            return Some(match values.as_slice() {
                [one] if !MULTIVALUED.contains(&key) => one_value(one.as_str()),
                many => Values::Many(Cow::Borrowed(many)),
            });
        }
        match key.strip_prefix("aws:") {
            Some(global) => self.global(global),
            None => None,
        }
    }
}

/// Keys of ours that hold lists even when there is one value in them.
const MULTIVALUED: &[&str] = &[
    "aws:tagkeys",
    "aws:calledvia",
    "kms:encryptioncontextkeys",
    "kms:grantoperations",
    "kms:resourcealiases",
    "sts:transitivetagkeys",
];

fn one_value<'a>(text: impl Into<Cow<'a, str>>) -> Values<'a> {
    Values::One(text.into())
}

fn truth(value: bool) -> Values<'static> {
    one_value(if value { "true" } else { "false" })
}

impl<'f> Facts<'f> {
    fn global(&self, key: &str) -> Option<Values<'f>> {
        let service = matches!(self.caller.principal, Principal::Service { .. });
        match key {
            // AWS: not there when a service makes the call for the caller.
            "sourceip" => self.via.is_empty().then(|| one_value(self.source_ip.to_string())),
            "securetransport" => Some(truth(self.secure)),
            "useragent" => self.via.is_empty().then(|| one_value(self.user_agent)),
            "currenttime" => Some(one_value(self.time.iso8601())),
            "epochtime" => Some(one_value(self.time.secs().to_string())),
            "requestedregion" => Some(one_value(self.region)),
            "viaawsservice" => Some(truth(!self.via.is_empty() && !service)),
            "calledvia" if service || self.via.is_empty() => None,
            "calledvia" => Some(Values::Many(Cow::Borrowed(self.via))),
            "calledviafirst" if !service => self.via.first().map(|via| one_value(via.as_str())),
            "calledvialast" if !service => self.via.last().map(|via| one_value(via.as_str())),
            "resourceaccount" => Some(one_value(self.owner.to_string())),
            "principalisawsservice" => Some(truth(service)),
            _ => self.principal(key),
        }
    }

    fn principal(&self, key: &str) -> Option<Values<'f>> {
        let principal = &self.caller.principal;
        let session = self.caller.session.as_deref();
        match key {
            "principalarn" => principal.account().map(|_| one_value(principal.principal_arn())),
            "principalaccount" => principal.account().map(|account| one_value(account.to_string())),
            "principaltype" => Some(one_value(match principal {
                Principal::Root { .. } => "Account",
                Principal::User { .. } => "User",
                Principal::AssumedRole { .. } => "AssumedRole",
                Principal::FederatedUser { .. } => "FederatedUser",
                Principal::Service { .. } => return None,
                Principal::Anonymous => "Anonymous",
            })),
            "principalservicename" => match principal {
                Principal::Service { name } => Some(one_value(name.as_str())),
                _ => None,
            },
            "userid" => (!matches!(principal, Principal::Service { .. })).then(|| one_value(principal.user_id())),
            "username" => match principal {
                Principal::User { name, .. } => Some(one_value(name.as_str())),
                _ => None,
            },
            "sourceidentity" => session?.source_identity.as_deref().map(one_value),
            // AWS: only temporary credentials have the three that follow.
            "tokenissuetime" => session.map(|session| one_value(session.issued_at.iso8601())),
            "multifactorauthpresent" => session.map(|session| truth(session.mfa)),
            "multifactorauthage" => {
                let session = session.filter(|session| session.mfa)?;
                Some(one_value(self.time.secs().saturating_sub(session.issued_at.secs()).to_string()))
            }
            _ => {
                let tag = key.strip_prefix("principaltag/")?;
                let tag = self.caller.tags.iter().find(|(name, _)| name.to_lowercase() == tag);
                tag.map(|(_, value)| one_value(value.as_str()))
            }
        }
    }
}
