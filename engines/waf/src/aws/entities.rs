//! IP sets, regex pattern sets and rule groups that documents refer to by ARN.

use super::document::{At, Document, DocumentError};
use super::limits::REGEXES_MAX;
use super::statement;
use crate::pattern::Pattern;
use crate::prefixes::{Prefix, Prefixes};
use std::collections::HashMap;
use std::sync::Arc;

/// What documents refer to: what `aws wafv2 get-ip-set`, `get-regex-pattern-set` and `get-rule-group` print.
#[derive(Debug, Default)]
pub struct Entities {
    by_arn: HashMap<String, (Kind, Document)>,
}

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A set of addresses.
    IpSet,
    /// A set of regular expressions.
    RegexPatternSet,
    /// A group of rules.
    RuleGroup,
}

impl Kind {
    fn member(self) -> &'static str {
        match self {
            Self::IpSet => "IPSet",
            Self::RegexPatternSet => "RegexPatternSet",
            Self::RuleGroup => "RuleGroup",
        }
    }

    fn command(self) -> &'static str {
        match self {
            Self::IpSet => "get-ip-set",
            Self::RegexPatternSet => "get-regex-pattern-set",
            Self::RuleGroup => "get-rule-group",
        }
    }
}

impl Entities {
    /// Adds a document, if it is one of an entity; others are passed over.
    ///
    /// # Errors
    /// It is one, and has no ARN, or another has the same.
    pub fn add(&mut self, name: &str, text: &str) -> Result<Option<Kind>, DocumentError> {
        let Ok(document) = Document::read(name, text) else { return Ok(None) };
        let root = document.root();
        let kinds = [Kind::IpSet, Kind::RegexPatternSet, Kind::RuleGroup];
        let Some(kind) = kinds.into_iter().find(|kind| root.peek(kind.member()).is_some()) else { return Ok(None) };
        let entity = root.object(&[kind.member(), "LockToken"])?.need(kind.member())?;
        let arn_at = entity.map()?.need("ARN")?;
        let arn = arn_at.text()?.to_owned();
        if let Some((_, other)) = self.by_arn.get(&arn) {
            return Err(arn_at.error(format!("`{}` has this ARN too; keep one of the two", other.root().pointer())));
        }
        self.by_arn.insert(arn, (kind, document));
        Ok(Some(kind))
    }

    fn find(&self, at: &At<'_>, kind: Kind) -> Result<&Document, DocumentError> {
        let arn = at.text()?;
        let found = self.by_arn.get(arn).filter(|(other, _)| *other == kind).map(|(_, document)| document);
        found.ok_or_else(|| {
            let what = kind.member();
            let command = kind.command();
            at.error(format!("no {what} of this ARN is known; save what `aws wafv2 {command}` prints of it beside the web ACL"))
        })
    }

    pub(super) fn group(&self, at: &At<'_>) -> Result<&Document, DocumentError> {
        self.find(at, Kind::RuleGroup)
    }

    pub(super) fn addresses(&self, at: &At<'_>) -> Result<Arc<Prefixes>, DocumentError> {
        let root = self.find(at, Kind::IpSet)?.root();
        let object = root.object(&["IPSet", "LockToken"])?.need("IPSet")?;
        let object = object.object(&["Name", "Id", "ARN", "Description", "IPAddressVersion", "Addresses"])?;
        let v4 = object.need("IPAddressVersion")?.word(&[("IPV4", true), ("IPV6", false)])?;
        let read = |item: &At<'_>| {
            let text = item.text()?;
            let example = if v4 { "192.0.2.0/24" } else { "2001:db8::/32" };
            let prefix = Prefix::parse(text).filter(|prefix| prefix.address().is_ipv4() == v4);
            let prefix = prefix.ok_or_else(|| item.error(format!("`{text}` is no prefix such as `{example}`")))?;
            // AWS: all ranges but /0. Model, `IPSet`.
            if prefix.bits() == 0 { Err(item.error("a prefix of no bits is not taken; write its halves")) } else { Ok(prefix) }
        };
        let prefixes: Prefixes = object.need("Addresses")?.items()?.iter().map(read).collect::<Result<_, DocumentError>>()?;
        Ok(Arc::new(prefixes))
    }

    pub(super) fn patterns(&self, at: &At<'_>) -> Result<Vec<Pattern>, DocumentError> {
        let root = self.find(at, Kind::RegexPatternSet)?.root();
        let object = root.object(&["RegexPatternSet", "LockToken"])?.need("RegexPatternSet")?;
        let object = object.object(&["Name", "Id", "ARN", "Description", "RegularExpressionList"])?;
        let list = object.need("RegularExpressionList")?;
        let items = list.items()?;
        if items.len() > REGEXES_MAX {
            return Err(list.error(format!("it has {} expressions, more than {REGEXES_MAX}", items.len())));
        }
        items.iter().map(|item| statement::pattern(&item.object(&["RegexString"])?.need("RegexString")?)).collect()
    }
}

/// What labels of an ACL or group begin with: `awswaf:ACCOUNT:KIND:NAME:`. Guide, "Label syntax and naming requirements".
pub(super) fn namespace(arn: Option<&At<'_>>, kind: &str, name: &str) -> Result<String, DocumentError> {
    let account = match arn {
        // A document that was written by hand belongs to no account yet.
        None => "000000000000",
        Some(at) => {
            let account = at.text()?.split(':').nth(4);
            account.filter(|account| !account.is_empty()).ok_or_else(|| at.error("it is no ARN: it names no account"))?
        }
    };
    Ok(format!("awswaf:{account}:{kind}:{name}:"))
}
