//! The cases of a denial: one part of what is needed taken away, or something added that must not matter.

use crate::file::{CallerKind, Needs};
use serde_json::{Value as Json, json};
use std::fmt;

/// What is different from exactly what is needed. Numbers are places in the file's lists, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing: the call succeeds.
    Nothing,
    /// A statement is left out.
    Statement(usize),
    /// An action of a statement is another one.
    Action(usize, usize),
    /// A resource of a statement is another one.
    Resource(usize, usize),
    /// A condition of a statement is turned round.
    Condition(usize, String, String),
    /// A statement denies.
    Deny,
    /// A permissions boundary, which allows what is needed or does not.
    Boundary(bool),
    /// A session policy, which allows what is needed or does not.
    Session(bool),
    /// The resource's policy does not allow.
    Lacks,
}

/// What a caller carries.
pub(super) struct Carried {
    pub(super) identity: Vec<Json>,
    pub(super) boundary: Option<Vec<Json>>,
    pub(super) session: Option<Vec<Json>>,
}

/// What a refusal must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) policy: String,
    pub(super) explicit: bool,
    /// The actions of which it must name one; any, if there is none.
    pub(super) actions: Vec<String>,
}

impl Change {
    /// Every case for a caller.
    pub(super) fn of(kind: CallerKind, needs: Option<&Needs>, statements: &[Json]) -> Vec<Self> {
        let mut changes = vec![Self::Nothing, Self::Deny];
        for (at, statement) in statements.iter().enumerate() {
            changes.push(Self::Statement(at));
            let actions = texts(statement.get("Action"));
            changes.extend((0..actions.len()).map(|action| Self::Action(at, action)));
            let resources = texts(statement.get("Resource"));
            let bound = resources.iter().enumerate().filter(|(_, resource)| **resource != "*");
            changes.extend(bound.map(|(resource, _)| Self::Resource(at, resource)));
            let operators = statement.get("Condition").and_then(Json::as_object).into_iter().flatten();
            for (operator, keys) in operators {
                let keys = keys.as_object().into_iter().flatten();
                changes.extend(keys.map(|(key, _)| Self::Condition(at, operator.clone(), key.clone())));
            }
        }
        // Where the resource's policy alone suffices, the caller's own limits do not bind (the rules of each service say when).
        if !statements.is_empty() {
            changes.extend([Self::Boundary(true), Self::Boundary(false)]);
            if kind == CallerKind::Role {
                changes.extend([Self::Session(true), Self::Session(false)]);
            }
        }
        if needs.is_some_and(|needs| needs.resource.is_some()) {
            changes.push(Self::Lacks);
        }
        changes
    }

    /// What the caller carries in this case.
    pub(super) fn apply(&self, needed: &[Json], own: &[&'static str]) -> Carried {
        let mut identity = needed.to_vec();
        let (mut boundary, mut session) = (None, None);
        let limit = |allows: bool| if allows { needed.to_vec() } else { nothing(needed) };
        match self {
            Self::Nothing | Self::Lacks => {}
            Self::Statement(at) => {
                identity.remove(*at);
            }
            Self::Action(at, action) => change(&mut identity, *at, "Action", *action, another_action),
            Self::Resource(at, resource) => change(&mut identity, *at, "Resource", *resource, another_resource),
            Self::Condition(at, operator, key) => {
                if let Some(statement) = identity.get_mut(*at) {
                    turn_round(statement, operator, key);
                }
            }
            Self::Deny => {
                let actions = if own.is_empty() { vec!["*"] } else { own.to_vec() };
                identity.push(json!({ "Effect": "Deny", "Action": actions, "Resource": "*" }));
            }
            Self::Boundary(allows) => boundary = Some(limit(*allows)),
            Self::Session(allows) => session = Some(limit(*allows)),
        }
        Carried { identity, boundary, session }
    }

    /// What the refusal must say; `None` if the call must succeed.
    pub(super) fn refusal(&self, needs: Option<&Needs>, needed: &[Json], own: &[&'static str]) -> Option<Refusal> {
        // An operation that needs no permission: nothing that a policy says takes it away.
        let needs = needs?;
        let of = |at: usize| needed.get(at).map(|statement| texts(statement.get("Action"))).unwrap_or_default();
        let all = || needed.iter().flat_map(|statement| texts(statement.get("Action"))).collect::<Vec<_>>();
        let (policy, actions) = match self {
            Self::Nothing | Self::Boundary(true) | Self::Session(true) => return None,
            Self::Statement(at) | Self::Resource(at, _) | Self::Condition(at, ..) => (IDENTITY, of(*at)),
            Self::Action(at, action) => (IDENTITY, of(*at).into_iter().skip(*action).take(1).collect()),
            Self::Deny => (IDENTITY, own.to_vec()),
            Self::Boundary(false) => ("permissions boundary", all()),
            Self::Session(false) => ("session policy", all()),
            Self::Lacks => (needs.resource.as_ref().map_or(IDENTITY, |resource| resource.names.as_str()), Vec::new()),
        };
        // An action with a wildcard is not the one that a message names.
        let exact = if actions.iter().any(|action| action.contains(['*', '?'])) { Vec::new() } else { actions };
        let actions = exact.into_iter().map(str::to_owned).collect();
        Some(Refusal { policy: policy.to_owned(), explicit: *self == Self::Deny, actions })
    }
}

const IDENTITY: &str = "identity-based policy";

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("with exactly what is needed"),
            Self::Statement(at) => write!(f, "without statement {at}"),
            Self::Action(at, action) => write!(f, "with another action {action} in statement {at}"),
            Self::Resource(at, resource) => write!(f, "with another resource {resource} in statement {at}"),
            Self::Condition(at, operator, key) => write!(f, "with condition {operator} {key} of statement {at} turned round"),
            Self::Deny => f.write_str("with an explicit deny"),
            Self::Boundary(true) => f.write_str("with a permissions boundary that allows it"),
            Self::Boundary(false) => f.write_str("with a permissions boundary that does not allow it"),
            Self::Session(true) => f.write_str("with a session policy that allows it"),
            Self::Session(false) => f.write_str("with a session policy that does not allow it"),
            Self::Lacks => f.write_str("without the resource's policy"),
        }
    }
}

/// The texts of a member that is one text or a list of them.
fn texts(member: Option<&Json>) -> Vec<&str> {
    match member {
        Some(Json::String(text)) => vec![text],
        Some(Json::Array(elements)) => elements.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Replaces one of a statement's actions or resources.
fn change(statements: &mut [Json], at: usize, member: &str, place: usize, to: fn(&str) -> String) {
    let Some(statement) = statements.get_mut(at) else { return };
    let mut changed: Vec<String> = texts(statement.get(member)).into_iter().map(str::to_owned).collect();
    if let Some(text) = changed.get_mut(place) {
        *text = to(text);
    }
    if let Some(slot) = statement.get_mut(member) {
        *slot = changed.into();
    }
}

/// An action of the same service that no service has.
fn another_action(action: &str) -> String {
    format!("{}:NoSuchAction", action.split(':').next().unwrap_or_default())
}

/// The ARN of something else: its resource part begins with other letters.
fn another_resource(arn: &str) -> String {
    match arn.rsplit_once(':') {
        Some((before, resource)) => format!("{before}:another-{resource}"),
        None => format!("another-{arn}"),
    }
}

/// Statements that allow something else.
fn nothing(needed: &[Json]) -> Vec<Json> {
    let action = needed.first().map(|statement| texts(statement.get("Action"))).unwrap_or_default();
    let action = another_action(action.first().copied().unwrap_or("sts:GetCallerIdentity"));
    vec![json!({ "Effect": "Allow", "Action": action, "Resource": "*" })]
}

/// Makes a condition that holds false, by the operator that is its opposite or by another truth value.
fn turn_round(statement: &mut Json, operator: &str, key: &str) {
    let Some(conditions) = statement.get_mut("Condition").and_then(Json::as_object_mut) else { return };
    let Some(values) = conditions.get_mut(operator).and_then(Json::as_object_mut).and_then(|keys| keys.remove(key)) else {
        return;
    };
    let (prefix, base) = operator.split_once(':').map_or(("", operator), |(prefix, base)| (prefix, base));
    let (base, suffix) = base.strip_suffix("IfExists").map_or((base, ""), |base| (base, "IfExists"));
    let opposite = OPPOSITES.iter().find_map(|(one, other)| match base {
        _ if base == *one => Some(*other),
        _ if base == *other => Some(*one),
        _ => None,
    });
    let colon = if prefix.is_empty() { "" } else { ":" };
    let (operator, values) = match opposite {
        Some(opposite) => (format!("{prefix}{colon}{opposite}{suffix}"), values),
        // `Bool` and `Null` have no opposite but the other truth.
        None => {
            (operator.to_owned(), json!(if texts(Some(&values)) == ["true"] || values == json!(true) { "false" } else { "true" }))
        }
    };
    conditions.retain(|_, keys| keys.as_object().is_none_or(|keys| !keys.is_empty()));
    let slot = conditions.entry(operator).or_insert_with(|| json!({}));
    if let Some(keys) = slot.as_object_mut() {
        keys.insert(key.to_owned(), values);
    }
}

/// AWS: IAM user guide, "IAM JSON policy elements: Condition operators".
const OPPOSITES: &[(&str, &str)] = &[
    ("StringEquals", "StringNotEquals"),
    ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"),
    ("StringLike", "StringNotLike"),
    ("NumericEquals", "NumericNotEquals"),
    ("NumericLessThan", "NumericGreaterThanEquals"),
    ("NumericLessThanEquals", "NumericGreaterThan"),
    ("DateEquals", "DateNotEquals"),
    ("DateLessThan", "DateGreaterThanEquals"),
    ("DateLessThanEquals", "DateGreaterThan"),
    ("IpAddress", "NotIpAddress"),
    ("ArnEquals", "ArnNotEquals"),
    ("ArnLike", "ArnNotLike"),
];
