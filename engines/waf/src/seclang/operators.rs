//! Operators by their names in rules.

use super::Files;
use super::templates::template;
use crate::operator::{ByteSet, Check, Comparison, Operator, Phrases, Place, Written};
use crate::pattern::Pattern;
use crate::prefixes::{Prefix, Prefixes};
use crate::search::{Asked, Maker, Template};
use crate::sqli::Sensitivity;
use std::net::IpAddr;
use std::sync::Arc;

/// What an operator's text means.
pub(super) struct Read {
    pub(super) asked: Asked,
    pub(super) negated: bool,
    pub(super) locates: bool,
    /// It has no meaning here, for this reason.
    pub(super) note: Option<(String, &'static str)>,
}

/// Reads `!@name argument`; one without a name is an expression. `folder` is where files that it names are.
pub(super) fn read(text: &str, folder: &str, files: &dyn Files) -> Result<Read, String> {
    let text = text.trim_start();
    let (negated, text) = text.strip_prefix('!').map_or((false, text), |text| (true, text.trim_start()));
    let (name, argument) = match text.strip_prefix('@') {
        Some(text) => text.split_once(' ').unwrap_or((text, "")),
        None => ("rx", text),
    };
    let (negated, text) = (negated, argument);
    let plain = |asked| Ok(Read { asked, negated, locates: false, note: None });
    let known = |operator| Ok(Read { asked: Asked::Operator(operator), negated, locates: false, note: None });
    let trimmed = text.trim();
    match name.to_ascii_lowercase().as_str() {
        "rx" | "rxglobal" => plain(pattern(text)?),
        "pm" => known(Operator::Phrases(Arc::new(phrases(&words_of(trimmed))?))),
        "pmf" | "pmfromfile" => known(Operator::Phrases(Arc::new(phrases(&file_lines(trimmed, folder, files)?)?))),
        "ipmatch" => known(Operator::WithinPrefixes(Arc::new(prefixes(&words_of(&trimmed.replace(',', " ")))?))),
        "ipmatchf" | "ipmatchfromfile" => {
            known(Operator::WithinPrefixes(Arc::new(prefixes(&file_lines(trimmed, folder, files)?)?)))
        }
        "streq" => plain(made(Maker::Bytes(Place::Whole), text)?),
        "beginswith" => plain(made(Maker::Bytes(Place::Start), text)?),
        "endswith" => plain(made(Maker::Bytes(Place::End), text)?),
        "contains" | "strmatch" => plain(made(Maker::Bytes(Place::Anywhere), text)?),
        "containsword" => plain(made(Maker::Bytes(Place::Word), text)?),
        "within" => plain(made(Maker::Within, text)?),
        "eq" => plain(made(Maker::Number(Comparison::Equal), trimmed)?),
        "ge" => plain(made(Maker::Number(Comparison::AtLeast), trimmed)?),
        "gt" => plain(made(Maker::Number(Comparison::More), trimmed)?),
        "le" => plain(made(Maker::Number(Comparison::AtMost), trimmed)?),
        "lt" => plain(made(Maker::Number(Comparison::Less), trimmed)?),
        "detectsqli" => known(Operator::SqlInjection(Sensitivity::Low)),
        "detectxss" => known(Operator::Xss),
        "validatebyterange" => known(Operator::Outside(Box::new(ByteSet::from_list(trimmed)))),
        "validateurlencoding" => known(Operator::PercentFault),
        "validateutf8encoding" => known(Operator::Utf8Fault),
        "verifycc" => known(checked(text, Check::PaymentCard)?),
        "verifyssn" => known(checked(text, Check::UsSocialSecurity)?),
        "verifycpf" => known(checked(text, Check::BrazilianCpf)?),
        "verifysvnr" => known(checked(text, Check::AustrianSvnr)?),
        "unconditionalmatch" => known(Operator::Constant(true)),
        "nomatch" => known(Operator::Constant(false)),
        "geolookup" => Ok(Read { asked: Asked::Operator(any_address()?), negated, locates: true, note: None }),
        "rbl" => {
            let note = Some((format!("@{name}"), "it would ask a name server about each client; it says no"));
            Ok(Read { asked: Asked::Operator(Operator::Constant(false)), negated, locates: false, note })
        }
        _ => Err(format!("the operator `@{name}` is not done")),
    }
}

fn pattern(text: &str) -> Result<Asked, String> {
    if let Some(written) = Written::of(text) {
        return Ok(Asked::Operator(Operator::Written(written)));
    }
    let template = template_of(text)?;
    if template.as_text().is_none() {
        return Ok(Asked::Made(Maker::Pattern, template));
    }
    let pattern = Pattern::pcre_dot_all(text).map_err(|error| format!("the expression is not taken: {error}"))?;
    Ok(Asked::Operator(Operator::Patterns(vec![pattern])))
}

fn made(maker: Maker, text: &str) -> Result<Asked, String> {
    let template = template_of(text)?;
    let known = template.as_text().and_then(|text| maker.make(text));
    Ok(known.map_or(Asked::Made(maker, template), Asked::Operator))
}

fn template_of(text: &str) -> Result<Template, String> {
    template(text, &|_| None)
}

fn checked(text: &str, check: Check) -> Result<Operator, String> {
    let pattern = Pattern::pcre_dot_all(text).map_err(|error| format!("the expression is not taken: {error}"))?;
    Ok(Operator::Checked(Box::new(pattern), check))
}

fn phrases(texts: &[String]) -> Result<Phrases, String> {
    Phrases::new(texts.iter().map(String::as_bytes)).map_err(|error| error.to_string())
}

/// Words parted by blanks, in which bytes may be written as `|41 42|`.
fn words_of(text: &str) -> Vec<String> {
    text.split_ascii_whitespace().map(str::to_owned).collect()
}

/// The lines of files beside the rules, without comments.
fn file_lines(names: &str, folder: &str, files: &dyn Files) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for name in names.split_ascii_whitespace() {
        if name.contains("://") {
            return Err(format!("`{name}` lies elsewhere, and nothing is fetched"));
        }
        let path = if name.starts_with('/') { name.to_owned() } else { format!("{folder}{name}") };
        let bytes = files.read(&path).map_err(|error| format!("can't read `{path}`: {error}"))?;
        let text = String::from_utf8(bytes).map_err(|_| format!("`{path}` is no text in UTF-8"))?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        found.extend(lines.map(str::to_owned));
    }
    Ok(found)
}

/// Whether a value is an address at all.
fn any_address() -> Result<Operator, String> {
    Ok(Operator::WithinPrefixes(Arc::new(prefixes(&["0.0.0.0/0".to_owned(), "::/0".to_owned()])?)))
}

fn prefixes(texts: &[String]) -> Result<Prefixes, String> {
    let read = |text: &String| {
        let alone = text.parse::<IpAddr>().ok().map(|address| if address.is_ipv4() { 32 } else { 128 });
        let whole = alone.map(|bits| format!("{text}/{bits}"));
        Prefix::parse(whole.as_deref().unwrap_or(text)).ok_or_else(|| format!("`{text}` is no address or prefix"))
    };
    texts.iter().map(read).collect()
}
