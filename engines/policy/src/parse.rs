//! From a policy's text to its compiled form. What is not understood is refused, in AWS's words where they are known.
//!
//! AWS: IAM user guide, "Grammar of the IAM JSON policy language" and the pages on each element.

mod elements;

use crate::condition::Test;
use crate::error::{ErrorKind, PolicyError, Position};
use crate::json::{self, Member, Node, Value};
use crate::policy::{Effect, Kind, Policy, Resources, Statement, Version};
use crate::principal::Principals;
use std::collections::HashSet;

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// [`PolicyError`] with the place, if the text is not a policy of that kind, or has an element, operator, version, ARN or
    /// principal that the engine does not know.
    pub fn parse(text: &str, kind: Kind) -> Result<Self, PolicyError> {
        let root = json::read(text)?;
        let members = object(&root, "a policy")?;
        known(members, &["Version", "Id", "Statement"], "the policy")?;
        let version = member(members, "Version").map_or(Ok(Version::V2008), version)?;
        let id = member(members, "Id").map(|node| string(node, "Id").map(Into::into)).transpose()?;
        let statement = member(members, "Statement").ok_or_else(|| missing(&root, "Statement"))?;
        let nodes = one_or_many(statement, "Statement")?;
        let parser = Parser { kind, version };
        let statements = nodes.iter().enumerate().map(|(index, node)| parser.statement(index, node));
        let statements: Box<[Statement]> = statements.collect::<Result<_, _>>()?;
        // AWS: the published policy of its managed keys repeats a Sid, so that policies of resources may.
        if kind != Kind::Resource {
            unique_sids(&statements)?;
        }
        Ok(Self { version, id, statements })
    }
}

struct Parser {
    kind: Kind,
    version: Version,
}

impl Parser {
    fn variables(&self) -> bool {
        self.version == Version::V2012
    }

    fn statement(&self, index: usize, node: &Node<'_>) -> Result<Statement, PolicyError> {
        let members = object(node, "a statement")?;
        known(members, &STATEMENT_ELEMENTS, "the statement")?;
        let sid = member(members, "Sid").map(|node| self.sid(node)).transpose()?.flatten();
        let effect = effect(member(members, "Effect").ok_or_else(|| missing(node, "Effect"))?)?;
        let (not_action, actions) = either(node, members, "Action", "NotAction")?
            .ok_or_else(|| PolicyError::grammar(node.position, "Policy statement must contain actions."))?;
        let conditions = member(members, "Condition").map_or(Ok(Box::default()), |node| self.conditions(node))?;
        Ok(Statement {
            sid,
            index,
            position: node.position,
            end: node.end_position,
            effect,
            principals: self.principals(node, members, effect)?,
            actions: elements::actions(actions, self.kind)?,
            not_action,
            resources: self.resources(node, members)?,
            conditions,
        })
    }

    fn sid(&self, node: &Node<'_>) -> Result<Option<Box<str>>, PolicyError> {
        let sid = string(node, "Sid")?;
        // AWS: key policies and other resource policies take spaces and more; IAM's take only these.
        if self.kind != Kind::Resource && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
            let message =
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*";
            return Err(PolicyError::grammar(node.position, message));
        }
        Ok((!sid.is_empty()).then(|| sid.into()))
    }

    fn principals(&self, node: &Node<'_>, members: &[Member<'_>], effect: Effect) -> Result<Option<Principals>, PolicyError> {
        let found = either(node, members, "Principal", "NotPrincipal")?;
        match (self.kind, found) {
            (Kind::Identity, None) => Ok(None),
            (Kind::Identity, Some((_, named))) => {
                Err(PolicyError::grammar(named.position, "Policy document should not specify a principal."))
            }
            (_, None) => Err(missing(node, "Principal")),
            (_, Some((false, named))) => Ok(Some(Principals::Named(elements::principals(named)?))),
            (Kind::Trust, Some((true, named))) => Err(prohibited(named.position, "NotPrincipal")),
            (Kind::Resource, Some((true, named))) if effect == Effect::Allow => {
                Err(PolicyError::grammar(named.position, "Allow with NotPrincipal is not allowed."))
            }
            (Kind::Resource, Some((true, named))) => Ok(Some(Principals::NotNamed(elements::principals(named)?))),
        }
    }

    fn resources(&self, node: &Node<'_>, members: &[Member<'_>]) -> Result<Resources, PolicyError> {
        match (self.kind, either(node, members, "Resource", "NotResource")?) {
            (Kind::Trust, None) => Ok(Resources::Any),
            (Kind::Trust, Some((_, found))) => Err(prohibited(found.position, "Resource")),
            (_, None) => Err(PolicyError::grammar(node.position, "Policy statement must contain resources.")),
            (_, Some((negated, found))) => elements::resources(found, negated, self.variables()),
        }
    }

    fn conditions(&self, node: &Node<'_>) -> Result<Box<[Test]>, PolicyError> {
        let mut tests = Vec::new();
        for operator in object(node, "Condition")? {
            for key in object(&operator.value, "a condition operator")? {
                let values = elements::condition_values(&key.value)?;
                let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
                let test = Test::compile(&operator.name, &key.name, &values, self.variables());
                tests.push(test.map_err(|message| PolicyError::grammar(operator.position.max(key.position), message))?);
            }
        }
        Ok(tests.into())
    }
}

const STATEMENT_ELEMENTS: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

fn version(node: &Node<'_>) -> Result<Version, PolicyError> {
    match string(node, "Version")? {
        "2008-10-17" => Ok(Version::V2008),
        "2012-10-17" => Ok(Version::V2012),
        other => Err(PolicyError::grammar(
            node.position,
            format!("The policy version `{other}` is neither 2012-10-17 nor 2008-10-17."),
        )),
    }
}

fn effect(node: &Node<'_>) -> Result<Effect, PolicyError> {
    match string(node, "Effect")? {
        "Allow" => Ok(Effect::Allow),
        "Deny" => Ok(Effect::Deny),
        other => Err(PolicyError::grammar(node.position, format!("Invalid effect: {other}. It is `Allow` or `Deny`."))),
    }
}

fn unique_sids(statements: &[Statement]) -> Result<(), PolicyError> {
    let mut seen = HashSet::new();
    for statement in statements {
        if let Some(sid) = &statement.sid
            && !seen.insert(sid)
        {
            return Err(PolicyError::grammar(statement.position, "Statement IDs (SID) in a single policy must be unique."));
        }
    }
    Ok(())
}

/// The value of `name` or of its negation `not_name`, and which it was.
fn either<'n, 't>(
    node: &Node<'_>,
    members: &'n [Member<'t>],
    name: &str,
    not_name: &str,
) -> Result<Option<(bool, &'n Node<'t>)>, PolicyError> {
    match (member(members, name), member(members, not_name)) {
        (Some(_), Some(_)) => Err(PolicyError::grammar(node.position, format!("a statement has {name} or {not_name}, not both"))),
        (Some(found), None) => Ok(Some((false, found))),
        (None, Some(found)) => Ok(Some((true, found))),
        (None, None) => Ok(None),
    }
}

fn member<'n, 't>(members: &'n [Member<'t>], name: &str) -> Option<&'n Node<'t>> {
    members.iter().find(|member| member.name == name).map(|member| &member.value)
}

fn known(members: &[Member<'_>], names: &[&str], of: &str) -> Result<(), PolicyError> {
    match members.iter().find(|member| !names.contains(&member.name.as_ref())) {
        None => Ok(()),
        Some(unknown) => Err(PolicyError::grammar(unknown.position, format!("{of} has an unknown element `{}`", unknown.name))),
    }
}

fn object<'n, 't>(node: &'n Node<'t>, what: &str) -> Result<&'n [Member<'t>], PolicyError> {
    match &node.value {
        Value::Object(members) if !members.is_empty() => Ok(members),
        Value::Object(_) => Err(PolicyError::grammar(node.position, format!("{what} is an object that is not empty"))),
        _ => Err(PolicyError::grammar(node.position, format!("{what} is an object"))),
    }
}

/// The nodes of a list that is not empty, or the one node that stands alone.
fn one_or_many<'n, 't>(node: &'n Node<'t>, what: &str) -> Result<&'n [Node<'t>], PolicyError> {
    match &node.value {
        Value::Array(items) if items.is_empty() => Err(PolicyError::grammar(node.position, format!("{what} is an empty list"))),
        Value::Array(items) => Ok(items),
        _ => Ok(std::slice::from_ref(node)),
    }
}

fn string<'n>(node: &'n Node<'_>, what: &str) -> Result<&'n str, PolicyError> {
    match &node.value {
        Value::String(text) => Ok(text),
        _ => Err(PolicyError::grammar(node.position, format!("{what} is a string"))),
    }
}

fn missing(node: &Node<'_>, name: &str) -> PolicyError {
    PolicyError::grammar(node.position, format!("Missing required field {name}"))
}

fn prohibited(position: Position, name: &str) -> PolicyError {
    PolicyError::grammar(position, format!("Has prohibited field {name}"))
}

fn invalid_principal(position: Position, kind: &str, text: &str) -> PolicyError {
    PolicyError::new(ErrorKind::Principal, position, format!("Invalid principal in policy: \"{kind}\":\"{text}\""))
}
