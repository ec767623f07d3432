//! Statements: what a rule asks.

use super::document::{At, DocumentError, Object, list};
use super::limits::{REGEX_CHARS_MAX, SEARCH_BYTES_MAX};
use super::{Context, field, transformations};
use crate::address::{AddressSource, AddressTest, Position};
use crate::field::Field;
use crate::labels::LabelPattern;
use crate::operator::{Comparison, Operator, Place};
use crate::pattern::Pattern;
use crate::program::Fallback;
use crate::request::Fingerprint;
use crate::sqli::Sensitivity;
use crate::transform::Transformation;
use data_encoding::BASE64;

/// A statement that others may nest.
#[derive(Debug, Clone)]
pub(super) enum Statement {
    Content(Content),
    Address { source: AddressSource, test: AddressTest, unreadable: bool },
    Label(LabelPattern),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
}

/// A statement about a part of the request.
#[derive(Debug, Clone)]
pub(super) struct Content {
    pub(super) field: Field,
    pub(super) fallback: Fallback,
    pub(super) chain: Vec<Transformation>,
    pub(super) operator: Operator,
    /// The expressions are a set's, which costs more.
    pub(super) pattern_set: bool,
}

/// All statements; the last three stand only at the top of a rule.
pub(super) const STATEMENTS: &[&str] = &[
    "ByteMatchStatement",
    "SqliMatchStatement",
    "XssMatchStatement",
    "SizeConstraintStatement",
    "GeoMatchStatement",
    "IPSetReferenceStatement",
    "RegexPatternSetReferenceStatement",
    "AndStatement",
    "OrStatement",
    "NotStatement",
    "LabelMatchStatement",
    "RegexMatchStatement",
    "AsnMatchStatement",
    "RateBasedStatement",
    "RuleGroupReferenceStatement",
    "ManagedRuleGroupStatement",
];

/// Reads a statement that may be nested.
pub(super) fn statement(at: &At<'_>, context: &Context<'_>) -> Result<Statement, DocumentError> {
    let (kind, at) = at.one_of(STATEMENTS)?;
    nested(kind, &at, context)
}

pub(super) fn nested(kind: &'static str, at: &At<'_>, context: &Context<'_>) -> Result<Statement, DocumentError> {
    match kind {
        "ByteMatchStatement" => byte_match(at),
        "SizeConstraintStatement" => size_constraint(at),
        "RegexMatchStatement" => regex_match(at),
        "SqliMatchStatement" => sqli_match(at),
        "XssMatchStatement" => {
            let object = at.object(&["FieldToMatch", "TextTransformations", "PreParseTextTransformations"])?;
            content(&object, Operator::Xss, false)
        }
        "RegexPatternSetReferenceStatement" => {
            let object = at.object(&["ARN", "FieldToMatch", "TextTransformations", "PreParseTextTransformations"])?;
            let patterns = context.entities.patterns(&object.need("ARN")?)?;
            content(&object, Operator::Patterns(patterns), true)
        }
        "IPSetReferenceStatement" => ip_set(at, context),
        "GeoMatchStatement" => geo_match(at, context),
        "AsnMatchStatement" => asn_match(at, context),
        "LabelMatchStatement" => label_match(at, context),
        "AndStatement" => Ok(Statement::All(statements(at, context)?)),
        "OrStatement" => Ok(Statement::Any(statements(at, context)?)),
        "NotStatement" => {
            let inner = statement(&at.object(&["Statement"])?.need("Statement")?, context)?;
            Ok(Statement::Not(Box::new(inner)))
        }
        _ => Err(at.error(format!("`{kind}` stands only at the top of a rule; make it a rule of its own"))),
    }
}

fn statements(at: &At<'_>, context: &Context<'_>) -> Result<Vec<Statement>, DocumentError> {
    let list = at.object(&["Statements"])?.need("Statements")?;
    let items = list.items()?;
    if items.len() < 2 {
        return Err(list.error("expected two statements or more; one alone stands by itself"));
    }
    items.iter().map(|item| statement(item, context)).collect()
}

/// A statement about a part of the request, from the members that all of those share.
fn content(object: &Object<'_>, operator: Operator, pattern_set: bool) -> Result<Statement, DocumentError> {
    let field_at = object.need("FieldToMatch")?;
    let (field, fallback) = field::field(&field_at, object.get("PreParseTextTransformations"))?;
    let whole = matches!(operator, Operator::Bytes { place: Place::Whole, .. });
    if let (Field::Fingerprint(method), false) = (&field, whole) {
        let name = if *method == Fingerprint::Ja3 { "JA3Fingerprint" } else { "JA4Fingerprint" };
        return Err(field_at.error(format!("`{name}` goes only with a `ByteMatchStatement` that matches `EXACTLY`")));
    }
    let chain = transformations::chain(&object.need("TextTransformations")?)?;
    Ok(Statement::Content(Content { field, fallback, chain, operator, pattern_set }))
}

fn byte_match(at: &At<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&[
        "SearchString",
        "FieldToMatch",
        "TextTransformations",
        "PreParseTextTransformations",
        "PositionalConstraint",
    ])?;
    let search = object.need("SearchString")?;
    let text = search.text()?;
    let needle = BASE64.decode(text.as_bytes()).map_err(|_| {
        let wanted = BASE64.encode(text.as_bytes());
        search.error(format!("it is not in base64, as the AWS CLI prints it; write `{wanted}` for `{text}`"))
    })?;
    if needle.is_empty() || needle.len() > SEARCH_BYTES_MAX {
        return Err(search.error(format!("it stands for {} bytes; expected 1 to {SEARCH_BYTES_MAX}", needle.len())));
    }
    let place = object.need("PositionalConstraint")?.word(&[
        ("EXACTLY", Place::Whole),
        ("STARTS_WITH", Place::Start),
        ("ENDS_WITH", Place::End),
        ("CONTAINS", Place::Anywhere),
        ("CONTAINS_WORD", Place::Word),
    ])?;
    if place == Place::Word && !needle.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
        return Err(search.error("`CONTAINS_WORD` looks for letters, digits and `_` alone; use `CONTAINS` for other bytes"));
    }
    content(&object, Operator::Bytes { place, needle: needle.into() }, false)
}

fn size_constraint(at: &At<'_>) -> Result<Statement, DocumentError> {
    let object =
        at.object(&["FieldToMatch", "ComparisonOperator", "Size", "TextTransformations", "PreParseTextTransformations"])?;
    let comparison = object.need("ComparisonOperator")?.word(&[
        ("EQ", Comparison::Equal),
        ("NE", Comparison::Unequal),
        ("LE", Comparison::AtMost),
        ("LT", Comparison::Less),
        ("GE", Comparison::AtLeast),
        ("GT", Comparison::More),
    ])?;
    let bytes = object.need("Size")?.integer(0, 21_474_836_480)?;
    content(&object, Operator::Size { comparison, bytes }, false)
}

fn regex_match(at: &At<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&["RegexString", "FieldToMatch", "TextTransformations", "PreParseTextTransformations"])?;
    let pattern = pattern(&object.need("RegexString")?)?;
    content(&object, Operator::Patterns(vec![pattern]), false)
}

fn sqli_match(at: &At<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&["FieldToMatch", "TextTransformations", "PreParseTextTransformations", "SensitivityLevel"])?;
    let levels = [("LOW", Sensitivity::Low), ("HIGH", Sensitivity::High)];
    let sensitivity = object.get("SensitivityLevel").map_or(Ok(Sensitivity::Low), |level| level.word(&levels))?;
    content(&object, Operator::SqlInjection(sensitivity), false)
}

pub(super) fn pattern(at: &At<'_>) -> Result<Pattern, DocumentError> {
    let text = at.text_of(REGEX_CHARS_MAX)?;
    // AWS: the syntax of libpcre. Guide, "Regex match rule statement".
    Pattern::pcre(text).map_err(|error| at.error(format!("`{text}` can't be used as a regular expression: {error}")))
}

fn ip_set(at: &At<'_>, context: &Context<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&["ARN", "IPSetForwardedIPConfig"])?;
    let test = AddressTest::Within(context.entities.addresses(&object.need("ARN")?)?);
    let Some(config) = object.get("IPSetForwardedIPConfig") else {
        return Ok(Statement::Address { source: AddressSource::Client, test, unreadable: false });
    };
    let config = config.object(&["HeaderName", "FallbackBehavior", "Position"])?;
    let positions = [("FIRST", Position::First), ("LAST", Position::Last), ("ANY", Position::Any)];
    let source = AddressSource::Forwarded {
        header: header_name(&config.need("HeaderName")?)?,
        position: config.need("Position")?.word(&positions)?,
    };
    Ok(Statement::Address { source, test, unreadable: field::matches(&config.need("FallbackBehavior")?)? })
}

/// The address that a statement asks about, and the answer if it can't be read.
pub(super) fn forwarded(config: Option<At<'_>>) -> Result<(AddressSource, bool), DocumentError> {
    let Some(config) = config else { return Ok((AddressSource::Client, false)) };
    let config = config.object(&["HeaderName", "FallbackBehavior"])?;
    let header = header_name(&config.need("HeaderName")?)?;
    let unreadable = field::matches(&config.need("FallbackBehavior")?)?;
    Ok((AddressSource::Forwarded { header, position: Position::First }, unreadable))
}

fn header_name(at: &At<'_>) -> Result<Box<[u8]>, DocumentError> {
    let name = at.text_of(255)?;
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(name.to_ascii_lowercase().into_bytes().into());
    }
    Err(at.error(format!("`{name}` is no name of a header; use letters, digits and `-`")))
}

fn geo_match(at: &At<'_>, context: &Context<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&["CountryCodes", "ForwardedIPConfig"])?;
    if !context.knowledge.places {
        return Err(at.error("no file says where addresses lie; give one with `--geo FILE`"));
    }
    let codes = object.need("CountryCodes")?;
    let read = |item: &At<'_>| match item.text()?.as_bytes() {
        [first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => Ok([*first, *second]),
        _ => Err(item.error("expected the two capital letters of a country (ISO 3166-1)")),
    };
    let countries: Vec<[u8; 2]> = codes.items()?.iter().map(read).collect::<Result<_, _>>()?;
    if countries.is_empty() {
        return Err(codes.error("expected one country or more"));
    }
    let (source, unreadable) = forwarded(object.get("ForwardedIPConfig"))?;
    Ok(Statement::Address { source, test: AddressTest::Country(countries), unreadable })
}

fn asn_match(at: &At<'_>, context: &Context<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&["AsnList", "ForwardedIPConfig"])?;
    needs_systems(at, context)?;
    let numbers = object.need("AsnList")?;
    let read = |item: &At<'_>| Ok(u32::try_from(item.integer(0, u32::MAX.into())?).unwrap_or(u32::MAX));
    let systems: Vec<u32> = numbers.items()?.iter().map(read).collect::<Result<_, DocumentError>>()?;
    if systems.is_empty() || systems.len() > 100 {
        return Err(numbers.error("expected 1 to 100 numbers"));
    }
    let (source, unreadable) = forwarded(object.get("ForwardedIPConfig"))?;
    Ok(Statement::Address { source, test: AddressTest::System(systems), unreadable })
}

pub(super) fn needs_systems(at: &At<'_>, context: &Context<'_>) -> Result<(), DocumentError> {
    if context.knowledge.systems {
        return Ok(());
    }
    Err(at.error("no file says which autonomous systems announce addresses; give one with `--asn FILE`"))
}

/// AWS: a key without a prefix means labels of the rule's own context. Guide, "AWS WAF rules that match labels".
fn label_match(at: &At<'_>, context: &Context<'_>) -> Result<Statement, DocumentError> {
    let object = at.object(&["Scope", "Key"])?;
    let key_at = object.need("Key")?;
    let key = label_text(&key_at)?;
    let whole = object.need("Scope")?.word(&[("LABEL", true), ("NAMESPACE", false)])?;
    let qualified = key.starts_with("awswaf:");
    let own = Box::from(context.namespace.as_str());
    if whole && key.ends_with(':') {
        return Err(key_at.error(format!("`{key}` is a namespace; add a label's name, or set `Scope` to `NAMESPACE`")));
    }
    let namespace = format!("{}:", key.trim_end_matches(':'));
    Ok(Statement::Label(match (whole, qualified) {
        (true, true) => LabelPattern::Is(key.into()),
        (true, false) => LabelPattern::EndsWith { context: own, components: key.into() },
        (false, true) => LabelPattern::Below(namespace.into()),
        (false, false) => LabelPattern::Contains { context: own, components: namespace.into() },
    }))
}

/// Letters, digits, `_`, `-` and colons.
pub(super) fn label_text<'d>(at: &At<'d>) -> Result<&'d str, DocumentError> {
    let text = at.text_of(1_024)?;
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b':')) {
        return Ok(text);
    }
    Err(at.error(format!("`{text}` is no label; use letters, digits, {} and `:`", list(&["-", "_"]))))
}
