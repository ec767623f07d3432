//! Actions of rules.

use super::exclusions::Selection;
use super::lines::{split, unquoted};
use super::targets::{self, collection};
use super::templates::template;
use crate::search::{Assignment, Change, Mode, Processor};
use crate::transform::Transformation;
use crate::variable::Target;

/// What a rule says beside its question.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of its own in a rule")]
pub(super) struct Actions {
    pub(super) id: Option<u64>,
    pub(super) phase: Option<u8>,
    pub(super) message: Option<String>,
    pub(super) severity: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) chains: bool,
    pub(super) captures: bool,
    pub(super) asks_at_each: bool,
    /// `t:none` came: what is there before does not count.
    pub(super) resets_chain: bool,
    pub(super) chain: Vec<Transformation>,
    pub(super) disruption: Option<Disruption>,
    pub(super) status: Option<u16>,
    pub(super) logs: Option<bool>,
    pub(super) skip: usize,
    pub(super) skip_after: Option<String>,
    pub(super) effects: Vec<Effect>,
}

/// What a rule does to the exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Disruption {
    Pass,
    /// What the rules of its phase do unless they say otherwise.
    Block,
    Deny,
    Allow(Scope),
    Redirect(String),
}

/// What is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Exchange,
    Phase,
    Request,
}

/// What a rule does to the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Effect {
    Change(Change),
    Remove(Selection),
    Exclude(Selection, Target),
}

/// What reading actions needs to know.
pub(super) struct Notes<'n> {
    pub(super) add: &'n mut dyn FnMut(String, &'static str),
}

/// Reads a list of actions.
pub(super) fn read(text: &str, notes: &mut Notes<'_>) -> Result<Actions, String> {
    let mut actions = Actions::default();
    let list = split(text, ',');
    let pairs = list.iter().map(|item| item.split_once(':').map_or((item.as_str(), ""), |(name, value)| (name, value)));
    let pairs: Vec<(String, String)> =
        pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), unquoted(value.trim()))).collect();
    // What `%{rule.…}` stands for is known before anything that may hold it is read.
    for (name, value) in &pairs {
        match name.as_str() {
            "id" => actions.id = Some(value.parse().map_err(|_| format!("`{value}` is no rule's number"))?),
            "msg" => actions.message = Some(value.clone()),
            "severity" => actions.severity = Some(value.clone()),
            _ => {}
        }
    }
    for (name, value) in &pairs {
        action(name, value, &mut actions, notes)?;
    }
    Ok(actions)
}

fn action(name: &str, value: &str, actions: &mut Actions, notes: &mut Notes<'_>) -> Result<(), String> {
    match name {
        "id" | "msg" | "severity" | "rev" | "ver" | "maturity" | "accuracy" | "logdata" => {}
        "phase" => actions.phase = Some(phase(value)?),
        "tag" => actions.tags.push(value.to_owned()),
        "chain" => actions.chains = true,
        "capture" => actions.captures = true,
        "multimatch" => actions.asks_at_each = true,
        "t" => match transformation(value)? {
            Transformation::None => {
                actions.resets_chain = true;
                actions.chain.clear();
            }
            transformation => actions.chain.push(transformation),
        },
        "pass" => actions.disruption = Some(Disruption::Pass),
        "block" => actions.disruption = Some(Disruption::Block),
        "deny" | "drop" => actions.disruption = Some(Disruption::Deny),
        "allow" => {
            let scope = match value.to_ascii_lowercase().as_str() {
                "" => Scope::Exchange,
                "phase" => Scope::Phase,
                "request" => Scope::Request,
                _ => return Err(format!("`allow:{value}` is not known")),
            };
            actions.disruption = Some(Disruption::Allow(scope));
        }
        "redirect" => actions.disruption = Some(Disruption::Redirect(value.to_owned())),
        "status" => {
            let status = value.parse().ok().filter(|status| (200..=599).contains(status));
            actions.status = Some(status.ok_or_else(|| format!("`{value}` is no status"))?);
        }
        "log" => actions.logs = Some(true),
        "nolog" => actions.logs = Some(false),
        "skip" => actions.skip = value.parse().map_err(|_| format!("`{value}` is no number of rules"))?,
        "skipafter" => actions.skip_after = Some(value.to_owned()),
        "setvar" => {
            let change = set_variable(value, actions)?;
            actions.effects.push(Effect::Change(change));
        }
        "expirevar" => {
            let (collection, name, value) = assigned(value)?;
            let [name, seconds] = [name, value.unwrap_or_default()].map(|text| filled(text, actions));
            actions.effects.push(Effect::Change(Change::Expire { collection, name: name?, seconds: seconds? }));
        }
        "initcol" => {
            let (name, key) = value.split_once('=').ok_or("write `initcol:collection=key`")?;
            let collection = collection(name.trim()).ok_or_else(|| format!("the collection `{name}` is not known"))?;
            actions.effects.push(Effect::Change(Change::Open { collection, key: filled(key, actions)? }));
        }
        "setsid" | "setuid" | "setrsc" => {
            let collection = match name {
                "setsid" => crate::variable::Collection::Session,
                "setuid" => crate::variable::Collection::User,
                _ => crate::variable::Collection::Resource,
            };
            actions.effects.push(Effect::Change(Change::Open { collection, key: filled(value, actions)? }));
        }
        "ctl" => control(value, actions, notes)?,
        "auditlog"
        | "noauditlog"
        | "sanitisearg"
        | "sanitisematched"
        | "sanitisematchedbytes"
        | "sanitiserequestheader"
        | "sanitiseresponseheader"
        | "setenv"
        | "deprecatevar"
        | "pause"
        | "xmlns"
        | "append"
        | "prepend" => {
            (notes.add)(name.to_owned(), why_without(name));
        }
        "exec" => return Err("`exec` runs a program, which rules may not do here".to_owned()),
        "proxy" => return Err("`proxy` sends requests elsewhere, which rules may not do here".to_owned()),
        _ => return Err(format!("the action `{name}` is not known")),
    }
    Ok(())
}

fn why_without(name: &str) -> &'static str {
    match name {
        "setenv" => "there is no server process whose environment it would set",
        "append" | "prepend" => "responses are not changed",
        "pause" => "nobody is made to wait",
        "xmlns" => "paths into XML have no names of name spaces",
        "deprecatevar" => "variables expire",
        _ => "there is no audit log in parts",
    }
}

pub(super) fn phase(text: &str) -> Result<u8, String> {
    match text.to_ascii_lowercase().as_str() {
        "request" => Ok(2),
        "response" => Ok(4),
        "logging" => Ok(5),
        number => number.parse().ok().filter(|number| (1..=5).contains(number)).ok_or_else(|| format!("`{text}` is no phase")),
    }
}

/// A template in the words of a rule.
fn filled(text: &str, actions: &Actions) -> Result<crate::search::Template, String> {
    template(text, &|name| match name.to_ascii_lowercase().as_str() {
        "id" => actions.id.map(|id| id.to_string()),
        "msg" => actions.message.clone(),
        "severity" => actions.severity.clone(),
        _ => None,
    })
}

/// Collection, name and value of `collection.name=value`.
fn assigned(text: &str) -> Result<(crate::variable::Collection, &str, Option<&str>), String> {
    let (place, value) = text.split_once('=').map_or((text, None), |(place, value)| (place, Some(value)));
    let (of, name) = place.split_once('.').ok_or_else(|| format!("`{text}` does not name a variable of a collection"))?;
    let collection = collection(of.trim()).ok_or_else(|| format!("the collection `{of}` is not known"))?;
    Ok((collection, name.trim(), value))
}

fn set_variable(text: &str, actions: &Actions) -> Result<Change, String> {
    let (text, unset) = text.strip_prefix('!').map_or((text, false), |text| (text, true));
    let (collection, name, value) = assigned(text)?;
    let name = filled(name, actions)?;
    let value = value.unwrap_or("1");
    let to = match value.as_bytes() {
        _ if unset => Assignment::Unset,
        [b'+', ..] => Assignment::Plus(filled(value.get(1..).unwrap_or_default(), actions)?),
        [b'-', ..] => Assignment::Minus(filled(value.get(1..).unwrap_or_default(), actions)?),
        _ => Assignment::Value(filled(value, actions)?),
    };
    Ok(Change::Set { collection, name, to })
}

fn control(text: &str, actions: &mut Actions, notes: &mut Notes<'_>) -> Result<(), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| format!("`ctl:{text}` sets nothing"))?;
    let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
    if let Some(by) = name.strip_prefix("ruleremovetargetby") {
        let (rules, target) = value.split_once(';').ok_or("name the rules, `;`, and what they leave out")?;
        let target = targets::target(target.trim())?;
        actions.effects.push(Effect::Exclude(Selection::read(by, &unquoted(rules.trim()))?, target));
        return Ok(());
    }
    if let Some(by) = name.strip_prefix("ruleremoveby") {
        actions.effects.push(Effect::Remove(Selection::read(by, &unquoted(value))?));
        return Ok(());
    }
    let change = match name.as_str() {
        "ruleengine" => Change::Mode(mode(value)?),
        "requestbodyprocessor" => Change::Processor(match value.to_ascii_uppercase().as_str() {
            "URLENCODED" => Processor::Form,
            "MULTIPART" => Processor::Multipart,
            "JSON" => Processor::Json,
            "XML" => Processor::Xml,
            _ => return Err(format!("the body processor `{value}` is not known")),
        }),
        "forcerequestbodyvariable" => Change::ForceBody(value.eq_ignore_ascii_case("on")),
        "auditengine" | "auditlogparts" | "debugloglevel" | "requestbodyaccess" | "requestbodylimit" | "responsebodyaccess"
        | "responsebodylimit" | "hashengine" | "hashenforcement" | "parsexmlintoargs" => {
            (notes.add)(format!("ctl:{name}"), "the command that judges says how much is inspected, and there is no audit log");
            return Ok(());
        }
        _ => return Err(format!("`ctl:{name}` is not known")),
    };
    actions.effects.push(Effect::Change(change));
    Ok(())
}

pub(super) fn mode(text: &str) -> Result<Mode, String> {
    match text.to_ascii_lowercase().as_str() {
        "on" => Ok(Mode::On),
        "off" => Ok(Mode::Off),
        "detectiononly" => Ok(Mode::Detect),
        _ => Err(format!("`{text}` is neither On, Off nor DetectionOnly")),
    }
}

fn transformation(name: &str) -> Result<Transformation, String> {
    let lower = name.to_ascii_lowercase();
    let known = TRANSFORMATIONS.iter().find(|(known, _)| *known == lower);
    known.map(|(_, transformation)| *transformation).ok_or_else(|| format!("the transformation `{name}` is not known"))
}

const TRANSFORMATIONS: &[(&str, Transformation)] = &[
    ("none", Transformation::None),
    ("base64decode", Transformation::Base64Decode),
    ("base64decodeext", Transformation::Base64DecodeExt),
    ("base64encode", Transformation::Base64Encode),
    ("cmdline", Transformation::CmdLine),
    ("compresswhitespace", Transformation::CompressWhitespace),
    ("cssdecode", Transformation::CssDecode),
    ("escapeseqdecode", Transformation::EscapeSeqDecode),
    ("hexdecode", Transformation::HexDecode),
    ("hexencode", Transformation::HexEncode),
    ("htmlentitydecode", Transformation::HtmlEntityDecode),
    ("jsdecode", Transformation::JsDecode),
    ("length", Transformation::Length),
    ("lowercase", Transformation::Lowercase),
    ("md5", Transformation::Md5),
    ("normalisepath", Transformation::NormalizePath),
    ("normalisepathwin", Transformation::NormalizePathWin),
    ("normalizepath", Transformation::NormalizePath),
    ("normalizepathwin", Transformation::NormalizePathWin),
    ("parityeven7bit", Transformation::ParityEven7Bit),
    ("parityodd7bit", Transformation::ParityOdd7Bit),
    ("parityzero7bit", Transformation::ParityZero7Bit),
    ("phpargsnames", Transformation::PhpArgsNames),
    ("removecomments", Transformation::RemoveComments),
    ("removecommentschar", Transformation::RemoveCommentsChar),
    ("removenulls", Transformation::RemoveNulls),
    ("removewhitespace", Transformation::RemoveWhitespace),
    ("replacecomments", Transformation::ReplaceComments),
    ("replacenulls", Transformation::ReplaceNulls),
    ("sha1", Transformation::Sha1),
    ("sqlhexdecode", Transformation::SqlHexDecode),
    ("trim", Transformation::Trim),
    ("trimleft", Transformation::TrimLeft),
    ("trimright", Transformation::TrimRight),
    ("uppercase", Transformation::Uppercase),
    ("urldecode", Transformation::UrlDecode),
    ("urldecodeuni", Transformation::UrlDecodeUni),
    ("urlencode", Transformation::UrlEncode),
    ("utf8tounicode", Transformation::Utf8ToUnicode),
];
