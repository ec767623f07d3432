//! Rate-based statements.

use super::document::{At, DocumentError};
use super::limits::RATE_KEYS_MAX;
use super::statement::{self, Statement};
use super::{Context, field, transformations};
use crate::address::AddressSource;
use crate::field::{Field, Part, Which};
use crate::rate::{RateKey, RateLimit};
use crate::request::Fingerprint;

/// A rate-based statement.
#[derive(Debug, Clone)]
pub(super) struct RateStatement {
    pub(super) limit: RateLimit,
    /// What counts at all.
    pub(super) scope: Option<Statement>,
    /// How many keys of the author's choice it has, which cost capacity.
    pub(super) custom_keys: usize,
}

pub(super) fn rate_based(at: &At<'_>, context: &Context<'_>) -> Result<RateStatement, DocumentError> {
    let object = at.object(&[
        "Limit",
        "EvaluationWindowSec",
        "AggregateKeyType",
        "ScopeDownStatement",
        "ForwardedIPConfig",
        "CustomKeys",
    ])?;
    let limit = object.need("Limit")?.integer(10, 2_000_000_000)?;
    let window_s = match object.get("EvaluationWindowSec") {
        None => 300,
        Some(window) => {
            let seconds = [60, 120, 300, 600].into_iter().find(|seconds| window.integer(*seconds, *seconds).is_ok());
            seconds.ok_or_else(|| window.error("expected 60, 120, 300 or 600"))?
        }
    };
    let scope = object.get("ScopeDownStatement").map(|scope| statement::statement(&scope, context)).transpose()?;
    let kind_at = object.need("AggregateKeyType")?;
    let kind = kind_at.word(&[
        ("IP", "IP"),
        ("FORWARDED_IP", "FORWARDED_IP"),
        ("CUSTOM_KEYS", "CUSTOM_KEYS"),
        ("CONSTANT", "CONSTANT"),
    ])?;
    let forwarded = object.get("ForwardedIPConfig");
    let custom = object.get("CustomKeys");
    if let Some(custom) = custom.as_ref().filter(|_| kind != "CUSTOM_KEYS") {
        return Err(custom.error("it goes only with the `AggregateKeyType` `CUSTOM_KEYS`"));
    }
    if kind == "FORWARDED_IP" && forwarded.is_none() {
        return Err(kind_at.error("say which header holds the address, in `ForwardedIPConfig`"));
    }
    if kind == "CONSTANT" && scope.is_none() {
        return Err(kind_at.error("say which requests count, in `ScopeDownStatement`"));
    }
    let mut custom_keys = 0;
    let keys = match kind {
        "CONSTANT" => Vec::new(),
        "IP" => vec![RateKey::Address { source: AddressSource::Client, unreadable: false }],
        "FORWARDED_IP" => vec![address_key(forwarded)?],
        _ => {
            let keys = custom_keys_of(&custom.ok_or_else(|| kind_at.error("say which, in `CustomKeys`"))?, forwarded, context)?;
            custom_keys = keys.len();
            keys
        }
    };
    let window_s = u32::try_from(window_s).unwrap_or(300);
    Ok(RateStatement { limit: RateLimit { limit, window_s, keys }, scope, custom_keys })
}

fn address_key(forwarded: Option<At<'_>>) -> Result<RateKey, DocumentError> {
    let (source, unreadable) = statement::forwarded(forwarded)?;
    Ok(RateKey::Address { source, unreadable })
}

fn custom_keys_of(list: &At<'_>, forwarded: Option<At<'_>>, context: &Context<'_>) -> Result<Vec<RateKey>, DocumentError> {
    let items = list.items()?;
    if items.is_empty() || items.len() > RATE_KEYS_MAX {
        return Err(list.error(format!("expected 1 to {RATE_KEYS_MAX} keys")));
    }
    let keys: Vec<RateKey> = items.iter().map(|item| key(item, forwarded.clone(), context)).collect::<Result<_, _>>()?;
    if let [RateKey::Address { .. }] = keys.as_slice() {
        return Err(list.error("an address alone is no custom key; set `AggregateKeyType` to `IP` or `FORWARDED_IP`"));
    }
    Ok(keys)
}

fn key(at: &At<'_>, forwarded: Option<At<'_>>, context: &Context<'_>) -> Result<RateKey, DocumentError> {
    let (kind, at) = at.one_of(&[
        "Header",
        "Cookie",
        "QueryArgument",
        "QueryString",
        "HTTPMethod",
        "ForwardedIP",
        "IP",
        "LabelNamespace",
        "UriPath",
        "JA3Fingerprint",
        "JA4Fingerprint",
        "ASN",
    ])?;
    let empty = |key: RateKey| at.object(&[]).map(|_| key);
    match kind {
        "HTTPMethod" => empty(RateKey::Content { field: Field::Method, chain: Vec::new(), absent: false }),
        "IP" => empty(RateKey::Address { source: AddressSource::Client, unreadable: false }),
        "ForwardedIP" => {
            at.object(&[])?;
            let config = forwarded.ok_or_else(|| at.error("say which header holds the address, in `ForwardedIPConfig`"))?;
            address_key(Some(config))
        }
        "ASN" => {
            at.object(&[])?;
            statement::needs_systems(&at, context)?;
            Ok(RateKey::System(statement::forwarded(forwarded)?.0))
        }
        "LabelNamespace" => {
            let namespace = at.object(&["Namespace"])?.need("Namespace")?;
            let text = statement::label_text(&namespace)?;
            let own = if text.starts_with("awswaf:") { "" } else { context.namespace.as_str() };
            Ok(RateKey::LabelsBelow(format!("{own}{}:", text.trim_end_matches(':')).into()))
        }
        "JA3Fingerprint" | "JA4Fingerprint" => {
            let method = if kind == "JA3Fingerprint" { Fingerprint::Ja3 } else { Fingerprint::Ja4 };
            let absent = field::matches(&at.object(&["FallbackBehavior"])?.need("FallbackBehavior")?)?;
            Ok(RateKey::Content { field: Field::Fingerprint(method), chain: Vec::new(), absent })
        }
        "QueryString" | "UriPath" => {
            let chain = transformations::chain(&at.object(&["TextTransformations"])?.need("TextTransformations")?)?;
            let field = if kind == "UriPath" { Field::Path } else { Field::Query };
            Ok(RateKey::Content { field, chain, absent: false })
        }
        named => {
            let object = at.object(&["Name", "TextTransformations"])?;
            let name = object.need("Name")?.text_of(64)?;
            let small: Box<[u8]> = name.to_ascii_lowercase().into_bytes().into();
            let field = match named {
                "Header" => Field::Header(small),
                "Cookie" => Field::Cookies { which: Which::Only(vec![name.as_bytes().into()]), part: Part::Values },
                _ => Field::Argument { name: small, before: Vec::new() },
            };
            let chain = transformations::chain(&object.need("TextTransformations")?)?;
            Ok(RateKey::Content { field, chain, absent: false })
        }
    }
}
