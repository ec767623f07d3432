//! From nodes to what they say.

use super::{
    Action, CallStep, CallerKind, Denial, Item, Needs, OperationName, Principal, PrincipalKind, ResourceNeeds, Scenario, Step,
};
use crate::limits::TIMES_MAX;
use crate::yaml::{Kind, Node};

/// A mistake and its line.
pub(super) struct Reading {
    pub(super) line: usize,
    pub(super) what: String,
}

type Read<T> = Result<T, Reading>;

pub(super) fn items(root: &Node) -> Read<Vec<Item>> {
    list(root)?.iter().map(item).collect()
}

fn item(node: &Node) -> Read<Item> {
    let mut entries = Entries::of(node)?;
    let item = if let Some(title) = entries.take("scenario") {
        Item::Scenario(Scenario {
            line: node.line,
            title: text(title)?,
            principals: entries.optional("principals", principals)?.unwrap_or_default(),
            steps: steps(entries.required("steps")?)?,
        })
    } else if let Some(operation) = entries.take("denial") {
        Item::Denial(Denial {
            line: node.line,
            operation: operation_name(operation)?,
            principals: entries.optional("principals", principals)?.unwrap_or_default(),
            setup: entries.optional("setup", steps)?.unwrap_or_default(),
            with: entries.take("with").cloned(),
            by: entries.optional("by", callers)?.unwrap_or_else(|| vec![CallerKind::User, CallerKind::Role]),
            needs: needs(entries.required("needs")?)?,
        })
    } else {
        return Err(wrong(node, "is neither a `scenario` nor a `denial`"));
    };
    entries.end()?;
    if let Item::Scenario(Scenario { steps, .. }) = &item
        && steps.is_empty()
    {
        return Err(wrong(node, "has no steps"));
    }
    Ok(item)
}

fn steps(node: &Node) -> Read<Vec<Step>> {
    list(node)?.iter().map(step).collect()
}

fn step(node: &Node) -> Read<Step> {
    let mut entries = Entries::of(node)?;
    let action = if let Some(operation) = entries.take("call") {
        Action::Call(Box::new(call(operation_name(operation)?, node, &mut entries)?))
    } else if let Some(span) = entries.take("advance") {
        let millis = span_millis(&text(span)?).filter(|millis| *millis > 0);
        Action::Advance(millis.ok_or_else(|| wrong(span, "is no span of time such as `90s`, `15m`, `12h`, `7d`"))?)
    } else if let Some(restart) = entries.take("restart") {
        if restart.kind != Kind::Boolean(true) {
            return Err(wrong(restart, "can only be `true`"));
        }
        Action::Restart
    } else if let Some(record) = entries.take("trail") {
        let name = Entries::of(record)?.required("eventName")?;
        Action::Trail { record: record.clone(), event_name: text(name)?, caller: caller(node, &mut entries) }
    } else if let Some(made) = entries.take("principals") {
        Action::Principals(principals(made)?)
    } else {
        return Err(wrong(node, "is none of `call`, `advance`, `restart`, `trail`, `principals`"));
    };
    entries.end()?;
    Ok(Step { line: node.line, action })
}

fn call(operation: OperationName, node: &Node, entries: &mut Entries<'_>) -> Read<CallStep> {
    let step = CallStep {
        operation,
        with: entries.take("with").cloned(),
        caller: caller(node, entries),
        region: entries.take("in").cloned(),
        times: entries.optional("times", times)?.unwrap_or(1),
        expect: entries.take("expect").cloned(),
        error: entries.optional("error", text)?,
        message: entries.take("message").cloned(),
        decision: entries.optional("decision", text)?,
        save: entries.optional("save", texts)?.unwrap_or_default(),
    };
    if step.error.is_none() && (step.message.is_some() || step.decision.is_some()) {
        return Err(wrong(node, "has a `message` or a `decision` but no `error`"));
    }
    if step.error.is_some() && !step.save.is_empty() {
        return Err(wrong(node, "saves from a reply, but must fail"));
    }
    Ok(step)
}

fn caller(node: &Node, entries: &mut Entries<'_>) -> Node {
    entries.take("as").cloned().unwrap_or_else(|| Node { line: node.line, kind: Kind::Text("root".to_owned()) })
}

fn times(node: &Node) -> Read<u32> {
    let Kind::Integer(number) = node.kind else { return Err(wrong(node, "is no number")) };
    let number = u32::try_from(number).ok().filter(|number| (1..=TIMES_MAX).contains(number));
    number.ok_or_else(|| wrong(node, format!("is not from 1 to {TIMES_MAX}")))
}

fn operation_name(node: &Node) -> Read<OperationName> {
    let name = text(node)?;
    let (service, operation) = name.split_once('.').ok_or_else(|| wrong(node, "is not of the form `service.Operation`"))?;
    Ok(OperationName { service: service.to_owned(), operation: operation.to_owned() })
}

fn principals(node: &Node) -> Read<Vec<Principal>> {
    map(node)?.iter().map(|(name, node)| principal(name, node)).collect()
}

fn principal(name: &str, node: &Node) -> Read<Principal> {
    if ["root", "anonymous", "account", "region", "other_region", "n"].contains(&name) || name.contains('.') {
        return Err(wrong(node, format!("`{name}` can't be a principal's name: it means something already")));
    }
    let mut entries = Entries::of(node)?;
    let kind = entries.required("kind")?;
    let kind = match text(kind)?.as_str() {
        "root" => PrincipalKind::Root,
        "user" => PrincipalKind::User,
        "role" => PrincipalKind::Role,
        _ => return Err(wrong(kind, "is none of `user`, `role`, `root`")),
    };
    let principal = Principal {
        line: node.line,
        name: name.to_owned(),
        kind,
        account: entries.optional("account", text)?.unwrap_or_default(),
        path: entries.optional("path", text)?.unwrap_or_else(|| "/".to_owned()),
        policies: entries.optional("policies", |node| Ok(map(node)?.to_vec()))?.unwrap_or_default(),
        managed: entries.optional("managed", |node| list(node)?.iter().map(text).collect())?.unwrap_or_default(),
        boundary: entries.take("boundary").cloned(),
        tags: entries.optional("tags", texts)?.unwrap_or_default(),
        trust: entries.take("trust").cloned(),
        session: entries.optional("session", text)?.unwrap_or_else(|| "scenario".to_owned()),
        session_policy: entries.take("session_policy").cloned(),
        session_tags: entries.optional("session_tags", texts)?.unwrap_or_default(),
    };
    entries.end()?;
    let session = principal.session_policy.is_some() || !principal.session_tags.is_empty() || principal.trust.is_some();
    if session && kind != PrincipalKind::Role {
        return Err(wrong(node, "is no role, so that it has neither trust policy nor session"));
    }
    let bound = principal.boundary.is_some() || !principal.policies.is_empty() || !principal.managed.is_empty();
    if bound && kind == PrincipalKind::Root {
        return Err(wrong(node, "is a root user, which carries no policies"));
    }
    Ok(principal)
}

fn callers(node: &Node) -> Read<Vec<CallerKind>> {
    let single = std::slice::from_ref(node);
    let nodes = if let Kind::List(nodes) = &node.kind { nodes } else { single };
    let caller = |node: &Node| match text(node)?.as_str() {
        "user" => Ok(CallerKind::User),
        "role" => Ok(CallerKind::Role),
        "outsider" => Ok(CallerKind::Outsider),
        _ => Err(wrong(node, "is none of `user`, `role`, `outsider`")),
    };
    nodes.iter().map(caller).collect()
}

fn needs(node: &Node) -> Read<Option<Needs>> {
    if node.kind == Kind::Text("nothing".to_owned()) {
        return Ok(None);
    }
    let mut entries = Entries::of(node)?;
    let needs = Needs {
        identity: entries.optional("identity", |node| Ok(list(node)?.to_vec()))?.unwrap_or_default(),
        resource: entries.optional("resource", resource)?,
    };
    entries.end()?;
    if needs.identity.is_empty() && needs.resource.is_none() {
        return Err(wrong(node, "needs neither statements nor a resource's policy; say `needs: nothing`"));
    }
    for statement in &needs.identity {
        for name in ["Effect", "Action", "Resource"] {
            Entries::of(statement)?.required(name)?;
        }
    }
    Ok(Some(needs))
}

fn resource(node: &Node) -> Read<ResourceNeeds> {
    let mut entries = Entries::of(node)?;
    let resource = ResourceNeeds {
        grants: entries.optional("grants", steps)?.unwrap_or_default(),
        lacks: steps(entries.required("lacks")?)?,
        names: entries.optional("names", text)?.unwrap_or_else(|| "resource-based policy".to_owned()),
    };
    entries.end()?;
    Ok(resource)
}

/// `-7d`, `90s`: milliseconds.
pub(crate) fn span_millis(text: &str) -> Option<i64> {
    let unit = text.chars().last()?;
    let millis = match unit {
        's' => 1_000,
        'm' => 60_000,
        'h' => 3_600_000,
        'd' => 86_400_000,
        _ => return None,
    };
    text.strip_suffix(unit)?.parse::<i64>().ok()?.checked_mul(millis)
}

/// The entries of a mapping, each taken once.
struct Entries<'n> {
    line: usize,
    left: Vec<&'n (String, Node)>,
}

impl<'n> Entries<'n> {
    fn of(node: &'n Node) -> Read<Self> {
        Ok(Self { line: node.line, left: map(node)?.iter().collect() })
    }

    fn take(&mut self, name: &str) -> Option<&'n Node> {
        let at = self.left.iter().position(|(have, _)| have == name)?;
        Some(&self.left.remove(at).1)
    }

    fn required(&mut self, name: &str) -> Read<&'n Node> {
        let line = self.line;
        self.take(name).ok_or_else(|| Reading { line, what: format!("`{name}` is missing") })
    }

    fn optional<T>(&mut self, name: &str, read: impl FnOnce(&'n Node) -> Read<T>) -> Read<Option<T>> {
        self.take(name).map(read).transpose()
    }

    fn end(&self) -> Read<()> {
        match self.left.first() {
            Some((name, node)) => Err(wrong(node, format!("`{name}` means nothing here"))),
            None => Ok(()),
        }
    }
}

fn texts(node: &Node) -> Read<Vec<(String, String)>> {
    map(node)?.iter().map(|(name, node)| Ok((name.clone(), text(node)?))).collect()
}

fn text(node: &Node) -> Read<String> {
    match &node.kind {
        Kind::Text(text) => Ok(text.clone()),
        _ => Err(wrong(node, "is no text")),
    }
}

fn list(node: &Node) -> Read<&[Node]> {
    match &node.kind {
        Kind::List(nodes) => Ok(nodes),
        _ => Err(wrong(node, "is no list")),
    }
}

fn map(node: &Node) -> Read<&[(String, Node)]> {
    match &node.kind {
        Kind::Map(entries) => Ok(entries),
        _ => Err(wrong(node, "is no mapping")),
    }
}

fn wrong(node: &Node, what: impl Into<String>) -> Reading {
    Reading { line: node.line, what: what.into() }
}
