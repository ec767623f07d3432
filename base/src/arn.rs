//! Amazon Resource Names.

use crate::account::AccountId;
use std::fmt;

/// An ARN, borrowed and split at its first five colons: `arn:partition:service:region:account:resource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arn<'a> {
    /// `aws`.
    pub partition: &'a str,
    /// `kms`.
    pub service: &'a str,
    /// `eu-west-1`, or empty for a global resource.
    pub region: &'a str,
    /// Account id as text, or empty.
    pub account: &'a str,
    /// Everything after the fifth colon: `key/1234…`, `secret:name-a1b2c3`.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Splits an ARN; `None` if it has not six parts or does not begin with `arn:`.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        if parts.next()? != "arn" {
            return None;
        }
        let arn = Self {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?,
        };
        (!arn.partition.is_empty() && !arn.service.is_empty() && !arn.resource.is_empty()).then_some(arn)
    }

    /// Its account, if it names a well-formed one.
    pub fn account_id(&self) -> Option<AccountId> {
        self.account.parse().ok()
    }
}

impl fmt::Display for Arn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::Arn;

    #[test]
    fn round_trips() {
        for text in ["arn:aws:iam::123456789012:user/a/b", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:n:x-a1b2c3"] {
            assert_eq!(Arn::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_text_is_no_arn() {
        for text in ["", "arn", "arn:aws:kms", "arn:aws:kms:eu-west-1:1:", "ARN:aws:kms:eu-west-1:1:key/1", "arn::kms:::x"] {
            assert!(Arn::parse(text).is_none(), "{text}");
        }
    }
}
