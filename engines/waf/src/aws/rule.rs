//! Rules: what a statement that holds leads to.

use super::Context;
use super::document::{At, DocumentError, Object};
use super::group::{self, GroupUse};
use super::limits::{CUSTOM_HEADERS_MAX, LABEL_COMPONENT_CHARS_MAX, LABEL_NAMESPACES_MAX, RESPONSE_BODY_BYTES_MAX};
use super::rate::{self, RateStatement};
use super::statement::{self, STATEMENTS, Statement};
use crate::program::{Header, Response, ResponseBody};
use std::collections::HashMap;

/// A rule of a web ACL or of a group.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) name: String,
    /// The document and the pointer to the rule in it.
    pub(super) origin: String,
    pub(super) priority: u64,
    pub(super) does: Does,
}

#[derive(Debug, Clone)]
pub(super) enum Does {
    /// Asks, and acts.
    Act {
        asks: Asks,
        action: Action,
        /// Full names.
        labels: Vec<String>,
    },
    /// Runs the rules of a group.
    Run(Box<GroupUse>),
}

/// What a rule asks.
#[derive(Debug, Clone)]
pub(super) enum Asks {
    Statement(Statement),
    Rate(Box<RateStatement>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    Allow(Vec<Header>),
    Block(Block),
    Count(Vec<Header>),
    Challenge { headers: Vec<Header>, immunity_s: u64 },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) response: Response,
}

/// The bodies of custom responses, by key.
pub(super) type Bodies = HashMap<String, ResponseBody>;

/// Reads rules, and puts them in the order of their priorities.
pub(super) fn rules(list: Option<At<'_>>, context: &Context<'_>) -> Result<Vec<Rule>, DocumentError> {
    let Some(list) = list else { return Ok(Vec::new()) };
    let mut rules: Vec<Rule> = Vec::new();
    for item in list.items()? {
        let read = rule(&item, context)?;
        if let Some(other) = rules.iter().find(|other| other.priority == read.priority) {
            let message = format!("rule `{}` has priority {} too; give each its own", other.name, read.priority);
            return Err(item.error(message));
        }
        if rules.iter().any(|other| other.name == read.name) {
            return Err(item.error(format!("another rule is named `{}` too; give each its own name", read.name)));
        }
        rules.push(read);
    }
    rules.sort_by_key(|rule| rule.priority);
    Ok(rules)
}

fn rule(at: &At<'_>, context: &Context<'_>) -> Result<Rule, DocumentError> {
    let object = at.object(&[
        "Name",
        "Priority",
        "Statement",
        "Action",
        "OverrideAction",
        "RuleLabels",
        "VisibilityConfig",
        "CaptchaConfig",
        "ChallengeConfig",
    ])?;
    if let Some(captcha) = object.get("CaptchaConfig") {
        return Err(captcha.not_done());
    }
    let name = object.need("Name")?.name()?.to_owned();
    let priority = object.need("Priority")?.integer(0, i32::MAX.unsigned_abs().into())?;
    let (kind, inner) = object.need("Statement")?.one_of(STATEMENTS)?;
    let does = if matches!(kind, "RuleGroupReferenceStatement" | "ManagedRuleGroupStatement") {
        for member in ["Action", "RuleLabels"] {
            if let Some(given) = object.get(member) {
                return Err(given.error(format!("the rules of a group have their own; take `{member}` out")));
            }
        }
        let counts = override_counts(&object.need("OverrideAction")?)?;
        Does::Run(Box::new(group::group_use(kind, &inner, counts, context)?))
    } else {
        if let Some(given) = object.get("OverrideAction") {
            return Err(given.error("only the rules of a group can be overridden; write an `Action`"));
        }
        let asks = if kind == "RateBasedStatement" {
            Asks::Rate(Box::new(rate::rate_based(&inner, context)?))
        } else {
            Asks::Statement(statement::nested(kind, &inner, context)?)
        };
        let immunity_s = challenge_immunity_s(object.get("ChallengeConfig"))?.unwrap_or(context.challenge_immunity_s);
        let action = action(&object.need("Action")?, context, immunity_s)?;
        Does::Act { asks, action, labels: labels(object.get("RuleLabels"), context)? }
    };
    Ok(Rule { name, origin: at.pointer(), priority, does })
}

/// Groups that Firewall Manager puts before or behind the rules of an ACL.
pub(super) fn firewall_manager_groups(list: Option<At<'_>>, context: &Context<'_>) -> Result<Vec<Rule>, DocumentError> {
    let Some(list) = list else { return Ok(Vec::new()) };
    let mut rules = Vec::new();
    for item in list.items()? {
        let object = item.object(&["Name", "Priority", "FirewallManagerStatement", "OverrideAction", "VisibilityConfig"])?;
        let (kind, inner) =
            object.need("FirewallManagerStatement")?.one_of(&["ManagedRuleGroupStatement", "RuleGroupReferenceStatement"])?;
        let counts = override_counts(&object.need("OverrideAction")?)?;
        rules.push(Rule {
            name: object.need("Name")?.name()?.to_owned(),
            origin: item.pointer(),
            priority: object.need("Priority")?.integer(0, i32::MAX.unsigned_abs().into())?,
            does: Does::Run(Box::new(group::group_use(kind, &inner, counts, context)?)),
        });
    }
    rules.sort_by_key(|rule| rule.priority);
    Ok(rules)
}

fn override_counts(at: &At<'_>) -> Result<bool, DocumentError> {
    let (kind, inner) = at.one_of(&["Count", "None"])?;
    inner.object(&[])?;
    Ok(kind == "Count")
}

/// The action of a rule.
pub(super) fn action(at: &At<'_>, context: &Context<'_>, immunity_s: u64) -> Result<Action, DocumentError> {
    let (kind, inner) = at.one_of(&["Block", "Allow", "Count", "Captcha", "Challenge", "Monetize"])?;
    match kind {
        "Block" => block(&inner, context),
        "Allow" => Ok(Action::Allow(request_headers(&inner)?)),
        "Count" => Ok(Action::Count(request_headers(&inner)?)),
        "Challenge" => Ok(Action::Challenge { headers: request_headers(&inner)?, immunity_s }),
        _ => Err(inner.not_done()),
    }
}

/// What happens to a request about which no rule decided.
pub(super) fn default_action(at: &At<'_>, context: &Context<'_>) -> Result<Action, DocumentError> {
    match at.one_of(&["Block", "Allow"])? {
        ("Block", inner) => block(&inner, context),
        (_, inner) => Ok(Action::Allow(request_headers(&inner)?)),
    }
}

fn block(at: &At<'_>, context: &Context<'_>) -> Result<Action, DocumentError> {
    let Some(custom) = at.object(&["CustomResponse"])?.get("CustomResponse") else {
        return Ok(Action::Block(Block { response: Response { status: 403, headers: Vec::new(), body: None } }));
    };
    let object = custom.object(&["ResponseCode", "CustomResponseBodyKey", "ResponseHeaders"])?;
    let code = object.need("ResponseCode")?;
    let status = code.integer(200, 599)?;
    let status = u16::try_from(status).ok().filter(|status| STATUS_CODES.contains(status));
    let status = status.ok_or_else(|| code.error("no status that a custom response can have; 403 is the usual one"))?;
    let body = match object.get("CustomResponseBodyKey") {
        None => None,
        Some(key) => {
            let body = context.bodies.get(key.text()?);
            Some(body.cloned().ok_or_else(|| key.error("no body of this key is among the `CustomResponseBodies`"))?)
        }
    };
    let headers = headers(object.get("ResponseHeaders"), "")?;
    let content_type = headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-type"));
    if content_type.is_some() {
        return Err(custom.error("`content-type` comes from the body; take it out of the `ResponseHeaders`"));
    }
    Ok(Action::Block(Block { response: Response { status, headers, body } }))
}

/// AWS: all are prefixed. Guide, "Custom request header insertions for non-blocking actions".
fn request_headers(at: &At<'_>) -> Result<Vec<Header>, DocumentError> {
    let Some(handling) = at.object(&["CustomRequestHandling"])?.get("CustomRequestHandling") else { return Ok(Vec::new()) };
    headers(Some(handling.object(&["InsertHeaders"])?.need("InsertHeaders")?), "x-amzn-waf-")
}

fn headers(list: Option<At<'_>>, prefix: &str) -> Result<Vec<Header>, DocumentError> {
    let Some(list) = list else { return Ok(Vec::new()) };
    let items = list.items()?;
    if items.is_empty() || items.len() > CUSTOM_HEADERS_MAX {
        return Err(list.error(format!("expected 1 to {CUSTOM_HEADERS_MAX} headers")));
    }
    let mut headers: Vec<Header> = Vec::new();
    for item in items {
        let object = item.object(&["Name", "Value"])?;
        let name = object.need("Name")?;
        let text = name.text_of(64)?;
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'$' | b'-')) {
            return Err(name.error(format!("`{text}` is no name of a header")));
        }
        let value = object.need("Value")?;
        // The model takes any character; a line end would end the header.
        if value.text_of(255)?.chars().any(char::is_control) {
            return Err(value.error("a header's value has no control characters"));
        }
        let header = Header { name: format!("{prefix}{text}").into(), value: value.text()?.into() };
        if headers.iter().any(|other| other.name.eq_ignore_ascii_case(&header.name)) {
            return Err(name.error(format!("`{text}` is given twice")));
        }
        headers.push(header);
    }
    Ok(headers)
}

/// The custom bodies of an ACL or a group.
pub(super) fn bodies(map: Option<At<'_>>) -> Result<Bodies, DocumentError> {
    let mut bodies = Bodies::new();
    let Some(map) = map else { return Ok(bodies) };
    for (key, body) in map.map()?.all() {
        let object = body.object(&["ContentType", "Content"])?;
        let content_type = object.need("ContentType")?.word(&[
            ("TEXT_PLAIN", "text/plain"),
            ("TEXT_HTML", "text/html"),
            ("APPLICATION_JSON", "application/json"),
        ])?;
        let content = object.need("Content")?;
        let text = content.text()?;
        if text.len() > RESPONSE_BODY_BYTES_MAX {
            return Err(content.error(format!("it has {} bytes, more than {RESPONSE_BODY_BYTES_MAX}", text.len())));
        }
        bodies.insert(key.to_owned(), ResponseBody { content_type: content_type.into(), content: text.into() });
    }
    Ok(bodies)
}

/// Seconds that a solved challenge counts, if a configuration says it.
pub(super) fn challenge_immunity_s(config: Option<At<'_>>) -> Result<Option<u64>, DocumentError> {
    let Some(config) = config else { return Ok(None) };
    let Some(property) = config.object(&["ImmunityTimeProperty"])?.get("ImmunityTimeProperty") else { return Ok(None) };
    Ok(Some(property.object(&["ImmunityTime"])?.need("ImmunityTime")?.integer(300, 259_200)?))
}

/// The full names of a rule's labels.
fn labels(list: Option<At<'_>>, context: &Context<'_>) -> Result<Vec<String>, DocumentError> {
    let Some(list) = list else { return Ok(Vec::new()) };
    list.items()?.iter().map(|item| label(&item.object(&["Name"])?, context)).collect()
}

fn label(object: &Object<'_>, context: &Context<'_>) -> Result<String, DocumentError> {
    let at = object.need("Name")?;
    let text = statement::label_text(&at)?;
    let components: Vec<&str> = text.split(':').collect();
    if components.len() > LABEL_NAMESPACES_MAX + 1 {
        return Err(at.error(format!("`{text}` has more than {LABEL_NAMESPACES_MAX} namespaces before its name")));
    }
    if let Some(reserved) = components.iter().find(|component| RESERVED.contains(component)) {
        return Err(at.error(format!("`{reserved}` is reserved; use another word")));
    }
    if components.iter().any(|component| component.is_empty() || component.len() > LABEL_COMPONENT_CHARS_MAX) {
        return Err(at.error(format!("each part of `{text}` has 1 to {LABEL_COMPONENT_CHARS_MAX} characters")));
    }
    Ok(format!("{}{text}", context.namespace))
}

/// Words that no label has. Guide, "Label syntax and naming requirements".
const RESERVED: &[&str] = &["awswaf", "aws", "waf", "rulegroup", "webacl", "regexpatternset", "ipset", "managed"];

/// Guide, "Supported status codes for custom response".
const STATUS_CODES: &[u16] = &[
    200, 201, 202, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 408, 409, 411, 412, 413, 414, 415, 416,
    421, 429, 500, 501, 502, 503, 504, 505,
];
