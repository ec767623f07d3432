//! `FieldToMatch`: the part of a request that a statement inspects.

use super::document::{At, DocumentError};
use super::transformations;
use crate::field::{Field, Part, Pointers, Which};
use crate::program::Fallback;
use crate::request::Fingerprint;
use crate::transform::Transformation;

const FIELDS: &[&str] = &[
    "SingleHeader",
    "SingleQueryArgument",
    "AllQueryArguments",
    "UriPath",
    "QueryString",
    "Body",
    "Method",
    "JsonBody",
    "Headers",
    "Cookies",
    "HeaderOrder",
    "JA3Fingerprint",
    "JA4Fingerprint",
    "UriFragment",
];

/// Reads a field; `before` is the statement's `PreParseTextTransformations`.
pub(super) fn field(at: &At<'_>, before: Option<At<'_>>) -> Result<(Field, Fallback), DocumentError> {
    let (kind, at) = at.one_of(FIELDS)?;
    if let Some(before) = &before
        && !matches!(kind, "SingleQueryArgument" | "AllQueryArguments")
    {
        return Err(before.error(format!("only query arguments are parsed; `{kind}` takes no such transformations")));
    }
    let before = before.as_ref().map(transformations::chain).transpose()?.unwrap_or_default();
    let plain = |field: Field| Ok((field, Fallback::default()));
    match kind {
        "SingleHeader" => {
            let name = at.object(&["Name"])?.need("Name")?.text_of(64)?;
            plain(Field::Header(name.to_ascii_lowercase().into_bytes().into()))
        }
        "SingleQueryArgument" => argument(&at, before),
        "AllQueryArguments" => at.object(&[]).and(plain(Field::Arguments { before })),
        "UriPath" => at.object(&[]).and(plain(Field::Path)),
        "QueryString" => at.object(&[]).and(plain(Field::Query)),
        "Method" => at.object(&[]).and(plain(Field::Method)),
        "Body" => {
            let oversize = oversize(at.object(&["OversizeHandling"])?.get("OversizeHandling"))?;
            Ok((Field::Body, Fallback { oversize, ..Fallback::default() }))
        }
        "JsonBody" => json_body(&at),
        "Headers" => {
            let (which, part, fallback) = list(&at, "IncludedHeaders", "ExcludedHeaders", 64)?;
            Ok((Field::Headers { which, part }, fallback))
        }
        "Cookies" => {
            let (which, part, fallback) = list(&at, "IncludedCookies", "ExcludedCookies", 60)?;
            Ok((Field::Cookies { which, part }, fallback))
        }
        "HeaderOrder" => {
            let oversize = oversize(Some(at.object(&["OversizeHandling"])?.need("OversizeHandling")?))?;
            Ok((Field::HeaderNames, Fallback { oversize, ..Fallback::default() }))
        }
        "UriFragment" => {
            let given = at.object(&["FallbackBehavior"])?.get("FallbackBehavior");
            let absent = given.map(|given| matches(&given)).transpose()?.unwrap_or(false);
            Ok((Field::Fragment, Fallback { absent, ..Fallback::default() }))
        }
        ja3_or_ja4 => {
            let method = if ja3_or_ja4 == "JA3Fingerprint" { Fingerprint::Ja3 } else { Fingerprint::Ja4 };
            let absent = matches(&at.object(&["FallbackBehavior"])?.need("FallbackBehavior")?)?;
            Ok((Field::Fingerprint(method), Fallback { absent, ..Fallback::default() }))
        }
    }
}

fn argument(at: &At<'_>, before: Vec<Transformation>) -> Result<(Field, Fallback), DocumentError> {
    let name = at.object(&["Name"])?.need("Name")?.text_of(64)?;
    Ok((Field::Argument { name: name.to_ascii_lowercase().into_bytes().into(), before }, Fallback::default()))
}

fn json_body(at: &At<'_>) -> Result<(Field, Fallback), DocumentError> {
    let object = at.object(&["MatchPattern", "MatchScope", "InvalidFallbackBehavior", "OversizeHandling"])?;
    let pointers = match object.need("MatchPattern")?.one_of(&["All", "IncludedPaths"])? {
        ("All", all) => all.object(&[]).map(|_| Pointers::all())?,
        (_, paths) => {
            let paths: Vec<&str> = paths.items()?.iter().map(pointer).collect::<Result<_, _>>()?;
            Pointers::to(&paths)
        }
    };
    let part = part(&object.need("MatchScope")?)?;
    let (invalid, else_text) = match object.get("InvalidFallbackBehavior") {
        None => (None, false),
        Some(given) => given.word(&[
            ("MATCH", (Some(true), false)),
            ("NO_MATCH", (Some(false), false)),
            ("EVALUATE_AS_STRING", (None, true)),
        ])?,
    };
    let oversize = oversize(object.get("OversizeHandling"))?;
    Ok((Field::Json { pointers, part, else_text }, Fallback { oversize, invalid, absent: false }))
}

fn pointer<'d>(at: &At<'d>) -> Result<&'d str, DocumentError> {
    let text = at.text_of(512)?;
    // RFC 6901: `~` stands only in front of 0 or 1.
    let escapes = text.match_indices('~').all(|(at, _)| matches!(text.as_bytes().get(at + 1), Some(b'0' | b'1')));
    if text.starts_with('/') && escapes {
        return Ok(text);
    }
    Err(at.error(format!("`{text}` is no JSON pointer; write `/name/0/name`, with `~1` for `/` and `~0` for `~`")))
}

/// The settings of fields that are lists of named values.
fn list(
    at: &At<'_>,
    only: &'static str,
    except: &'static str,
    chars_max: usize,
) -> Result<(Which, Part, Fallback), DocumentError> {
    let object = at.object(&["MatchPattern", "MatchScope", "OversizeHandling"])?;
    let (kind, names) = object.need("MatchPattern")?.one_of(&["All", only, except])?;
    let which = if kind == "All" {
        names.object(&[]).map(|_| Which::All)?
    } else {
        let items = names.items()?;
        if items.is_empty() || items.len() > 199 {
            return Err(names.error("expected 1 to 199 names"));
        }
        let read = |item: &At<'_>| Ok(item.text_of(chars_max)?.as_bytes().into());
        let names: Vec<Box<[u8]>> = items.iter().map(read).collect::<Result<_, DocumentError>>()?;
        if kind == only { Which::Only(names) } else { Which::Except(names) }
    };
    let part = part(&object.need("MatchScope")?)?;
    let oversize = oversize(Some(object.need("OversizeHandling")?))?;
    Ok((which, part, Fallback { oversize, ..Fallback::default() }))
}

fn part(at: &At<'_>) -> Result<Part, DocumentError> {
    at.word(&[("ALL", Part::Both), ("KEY", Part::Names), ("VALUE", Part::Values)])
}

/// The answer for a field that is larger than may be inspected; nothing: inspect what may be.
fn oversize(at: Option<At<'_>>) -> Result<Option<bool>, DocumentError> {
    at.map_or(Ok(None), |at| at.word(&[("CONTINUE", None), ("MATCH", Some(true)), ("NO_MATCH", Some(false))]))
}

/// A `FallbackBehavior`.
pub(super) fn matches(at: &At<'_>) -> Result<bool, DocumentError> {
    at.word(&[("MATCH", true), ("NO_MATCH", false)])
}
