//! The elements of a statement whose values are lists.

use super::{invalid_principal, object, one_or_many, string};
use crate::arn::ArnPattern;
use crate::error::PolicyError;
use crate::glob::Glob;
use crate::json::{Node, Value};
use crate::policy::{Actions, Kind, Resources};
use crate::principal::Named;
use crate::request::segments;
use crate::template::Reading;
use alcazar_base::account::AccountId;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// `Action` and `NotAction`.
pub(super) fn actions(node: &Node<'_>, kind: Kind) -> Result<Actions, PolicyError> {
    let mut services: BTreeMap<String, Vec<Glob>> = BTreeMap::new();
    let mut any = false;
    for node in one_or_many(node, "Action")? {
        let text = string(node, "an action")?;
        let fail = |message: &str| Err(PolicyError::grammar(node.position, message));
        if matches!(text, "*" | "*:*") && kind != Kind::Trust {
            any = true;
            continue;
        }
        let Some((service, name)) = text.split_once(':') else {
            return fail("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
        };
        if name.contains(':') {
            return fail("Actions/Condition can contain only one colon.");
        }
        if service.is_empty() || !service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return fail(&format!("Vendor {service} is not valid"));
        }
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'*' | b'?');
        if name.is_empty() || !name.bytes().all(plain) {
            return fail(&format!("`{name}` is not the name of an action"));
        }
        if kind == Kind::Trust && !service.eq_ignore_ascii_case("sts") {
            return fail("AssumeRole policy may only specify STS AssumeRole actions.");
        }
        services.entry(service.to_ascii_lowercase()).or_default().push(Glob::parse(&name.to_ascii_lowercase()));
    }
    let services = services.into_iter().map(|(service, globs)| (service.into(), globs.into())).collect();
    Ok(Actions { any, services })
}

/// `Resource` and `NotResource`.
pub(super) fn resources(node: &Node<'_>, negated: bool, variables: bool) -> Result<Resources, PolicyError> {
    let mut patterns = Vec::new();
    let mut any = false;
    for node in one_or_many(node, "Resource")? {
        let text = string(node, "a resource")?;
        if text == "*" {
            any = true;
            continue;
        }
        check_resource(text, variables).map_err(|message| PolicyError::grammar(node.position, message))?;
        let pattern = ArnPattern::parse_resource(text, Reading { wildcards: true, variables });
        patterns.push(pattern.map_err(|message| PolicyError::grammar(node.position, message))?);
    }
    Ok(match (any, negated) {
        (true, false) => Resources::Any,
        (true, true) => Resources::Nothing,
        (false, false) => Resources::Of(patterns.into()),
        (false, true) => Resources::NotOf(patterns.into()),
    })
}

fn check_resource(text: &str, variables: bool) -> Result<(), String> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let &["arn", partition, service, region, ref rest @ ..] = parts.as_slice() else {
        return Err(format!("Resource {text} must be in ARN format or \"*\"."));
    };
    // AWS takes an ARN with fewer parts too (`arn:aws:ec2:*`), but not with an empty one.
    if parts.last().is_none_or(|last| last.is_empty()) || (parts.len() < 6 && region.is_empty()) {
        return Err("The policy failed legacy parsing".to_owned());
    }
    // AWS: variables stand only after the fifth colon.
    if variables && parts.iter().take(5).any(|part| part.contains("${")) {
        return Err(format!("Resource {text} has a policy variable before its last part."));
    }
    let wild = |part: &str| part.contains(['*', '?']);
    if service.is_empty() || wild(service) {
        return Err("Resource vendor must be fully qualified and cannot contain regexes.".to_owned());
    }
    if !wild(partition) && !PARTITIONS.contains(&partition) {
        return Err(format!("Partition \"{partition}\" is not valid for resource \"{text}\"."));
    }
    if service == "iam" && !(region.is_empty() && rest.len() == 2) {
        return Err(format!("IAM resource {text} cannot contain region information."));
    }
    Ok(())
}

/// `Principal` and `NotPrincipal`.
pub(super) fn principals(node: &Node<'_>) -> Result<Box<[Named]>, PolicyError> {
    if let Value::String(text) = &node.value {
        return if text == "*" { Ok([Named::Everyone].into()) } else { Err(invalid_principal(node.position, "AWS", text)) };
    }
    let mut named = Vec::new();
    for member in object(node, "Principal")? {
        let kind = member.name.as_ref();
        for node in one_or_many(&member.value, "a principal")? {
            let text = string(node, "a principal")?;
            let entry = match kind {
                "AWS" => aws_principal(text),
                "Service" => domain(text).then(|| Named::Service(text.into())),
                "Federated" => federated(text).then(|| Named::Federated(text.into())),
                "CanonicalUser" => canonical_user(text).then(|| Named::CanonicalUser(text.into())),
                _ => None,
            };
            named.push(entry.ok_or_else(|| invalid_principal(node.position, kind, text))?);
        }
    }
    Ok(named.into())
}

fn aws_principal(text: &str) -> Option<Named> {
    if text == "*" {
        return Some(Named::Everyone);
    }
    if let Ok(account) = text.parse() {
        return Some(Named::Account(account));
    }
    if unique_id(text) {
        return Some(Named::UniqueId(text.into()));
    }
    let [_, partition, service, region, account, resource] = segments(text)?;
    let account: AccountId = account.parse().ok()?;
    // AWS: a wildcard never stands for a part of a principal.
    if !PARTITIONS.contains(&partition) || !region.is_empty() || text.contains(['*', '?', '$']) {
        return None;
    }
    let (kind, name) = resource.split_once('/').unwrap_or((resource, ""));
    let known = match (service, kind) {
        ("iam", "root") => return (resource == "root").then_some(Named::Account(account)),
        ("iam", "user" | "role") | ("sts", "federated-user") => !name.is_empty() && !name.ends_with('/'),
        ("sts", "assumed-role") => name.split('/').count() == 2 && name.split('/').all(|part| !part.is_empty()),
        _ => false,
    };
    known.then(|| Named::Arn(text.into()))
}

/// Whether it looks like the unique id of a user or a role. AWS: IAM user guide, "Unique identifiers".
pub(crate) fn unique_id(text: &str) -> bool {
    let id = text.strip_prefix("AIDA").or_else(|| text.strip_prefix("AROA"));
    id.is_some_and(|id| (12..=124).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
}

fn domain(text: &str) -> bool {
    text.contains('.')
        && text
            .split('.')
            .all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')))
}

fn federated(text: &str) -> bool {
    match segments(text) {
        Some([_, partition, "iam", "", account, resource]) => {
            let provider = resource.strip_prefix("saml-provider/").or_else(|| resource.strip_prefix("oidc-provider/"));
            let account = account.parse::<AccountId>().is_ok();
            account
                && PARTITIONS.contains(&partition)
                && provider.is_some_and(|name| !name.is_empty() && !name.contains(['*', '?']))
        }
        Some(_) => false,
        None => domain(text),
    }
}

fn canonical_user(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The values of a condition key; truth values and numbers may stand without quotes.
pub(super) fn condition_values<'n>(node: &'n Node<'_>) -> Result<Vec<Cow<'n, str>>, PolicyError> {
    let value = |node: &'n Node<'_>| match &node.value {
        Value::String(text) => Ok(Cow::Borrowed(text.as_ref())),
        Value::Number(text) => Ok(Cow::Borrowed(*text)),
        Value::Bool(true) => Ok(Cow::Borrowed("true")),
        Value::Bool(false) => Ok(Cow::Borrowed("false")),
        _ => Err(PolicyError::grammar(node.position, "a condition value is a string, a number, `true` or `false`")),
    };
    one_or_many(node, "a condition key's value")?.iter().map(value).collect()
}

/// Partitions of AWS.
const PARTITIONS: [&str; 8] = ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];
