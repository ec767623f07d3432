//! Denial is a pair: with exactly what is needed a call succeeds; with any part of it taken away it is refused, the message names
//! the kind of policy, nothing changes, and the trail tells.

mod change;

use crate::datum::Datum;
use crate::file::{CallerKind, Denial, Principal, PrincipalKind};
use crate::steps::{Wrong, steps, told};
use crate::world::{Asked, Reply, ServiceFn, World};
use crate::yaml::{Kind, Node};
use alcazar_base::schema::Operation;
use alcazar_service::Common;
use change::{Change, Refusal};
use serde_json::{Value as Json, json};

/// Runs every case of a denial; what went wrong names its case.
pub(crate) fn denial(tables: &[ServiceFn], denial: &Denial, region: &'static str) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for kind in &denial.by {
        let pair = Pair { tables, denial, kind: *kind, region };
        let changes = match pair.statements() {
            Ok(statements) => Change::of(*kind, denial.needs.as_ref(), &statements),
            Err(found) => {
                wrong.push(found);
                continue;
            }
        };
        for change in changes {
            if let Err(Wrong { line, what }) = pair.run(&change) {
                wrong.push(Wrong { line, what: format!("{}, {change}: {what}", caller_name(*kind)) });
                // What does not succeed with all that is needed fails in every other case as well.
                if change == Change::Nothing {
                    break;
                }
            }
        }
    }
    wrong
}

struct Pair<'d> {
    tables: &'d [ServiceFn],
    denial: &'d Denial,
    kind: CallerKind,
    region: &'static str,
}

impl Pair<'_> {
    /// The statements of the file, with the names of one world: of what they are made is the same in all.
    fn statements(&self) -> Result<Vec<Json>, Wrong> {
        let world = self.world(&Change::Nothing)?;
        self.resolved(&world)
    }

    fn resolved(&self, world: &World<'_>) -> Result<Vec<Json>, Wrong> {
        let nodes = self.denial.needs.iter().flat_map(|needs| &needs.identity);
        nodes.map(|node| Ok(world.names.value(node)?.to_json())).collect()
    }

    /// A world after the setup; its caller exists, and carries nothing yet.
    fn world(&self, change: &Change) -> Result<World<'_>, Wrong> {
        let at = |what| Wrong { line: self.denial.line, what };
        let mut world = World::new(self.tables, self.region, 1).map_err(at)?;
        let mut principals = self.denial.principals.clone();
        principals.push(self.caller(&[], None, None));
        world.make(&principals).map_err(|(line, what)| Wrong { line, what })?;
        steps(&mut world, &self.denial.setup)?;
        if let Some(resource) = self.denial.needs.as_ref().and_then(|needs| needs.resource.as_ref()) {
            steps(&mut world, if *change == Change::Lacks { &resource.lacks } else { &resource.grants })?;
        }
        Ok(world)
    }

    fn caller(&self, identity: &[Json], boundary: Option<&[Json]>, session: Option<&[Json]>) -> Principal {
        let line = self.denial.line;
        Principal {
            line,
            name: CALLER.to_owned(),
            kind: if self.kind == CallerKind::Role { PrincipalKind::Role } else { PrincipalKind::User },
            account: if self.kind == CallerKind::Outsider { "outside".to_owned() } else { String::new() },
            path: "/".to_owned(),
            policies: if identity.is_empty() { Vec::new() } else { vec![("needed".to_owned(), document(line, identity))] },
            managed: Vec::new(),
            boundary: boundary.map(|statements| document(line, statements)),
            tags: Vec::new(),
            trust: None,
            session: "scenario".to_owned(),
            session_policy: session.map(|statements| document(line, statements)),
            session_tags: Vec::new(),
        }
    }

    fn run(&self, change: &Change) -> Result<(), Wrong> {
        let at = |what| Wrong { line: self.denial.line, what };
        let mut world = self.world(change)?;
        let (schema, operation) =
            world.operation(&self.denial.operation.service, &self.denial.operation.operation).map_err(at)?;
        let needed = self.resolved(&world)?;
        let carried = change.apply(&needed, &own_actions(operation));
        let caller = self.caller(&carried.identity, carried.boundary.as_deref(), carried.session.as_deref());
        world.make(std::slice::from_ref(&caller)).map_err(|(line, what)| Wrong { line, what })?;
        let input = match &self.denial.with {
            Some(node) => world.names.value(node)?,
            None => Datum::Map(Vec::new()),
        };
        let node = Node { line: self.denial.line, kind: Kind::Text(CALLER.to_owned()) };
        let key = world.key_of(&node).map_err(at)?;
        let before = world.rows().map_err(at)?;
        let asked =
            Asked { service: schema.name, operation: operation.name, input: &input, key: key.as_ref(), region: self.region };
        let reply = world.call(&asked).map_err(at)?;
        let Some(refusal) = change.refusal(self.denial.needs.as_ref(), &needed, &own_actions(operation)) else {
            return if matches!(reply, Reply::Output(_)) {
                Ok(())
            } else {
                Err(at(format!("must succeed, but {}", told(&reply))))
            };
        };
        let code = Common::AccessDenied.code(schema);
        let code = schema.error(operation, code).map_or(code, |traits| traits.code);
        refused(&world, &reply, code, &refusal).map_err(at)?;
        if world.rows().map_err(at)? != before {
            return Err(at("was refused, and yet the store has changed".to_owned()));
        }
        let account = world.account_of(&node).map_err(at)?;
        let newest = world.newest_records(account, operation.name).map_err(at)?;
        let recorded = |record: &Datum| record.member("errorCode") == Some(&Datum::Text(code.to_owned()));
        if newest.iter().any(recorded) { Ok(()) } else { Err(at("was refused, and the trail does not tell".to_owned())) }
    }
}

/// Whether a reply is the refusal that it must be.
fn refused(world: &World<'_>, reply: &Reply, code: &str, refusal: &Refusal) -> Result<(), String> {
    let Reply::Error { code: found, message, .. } = reply else { return Err(format!("must be refused, but {}", told(reply))) };
    if found != code {
        return Err(format!("must be refused with {code}, but {}", told(reply)));
    }
    let session = world.names.text(&format!("{CALLER}.session_arn"));
    let arn = if session.is_empty() { world.names.text(&format!("{CALLER}.arn")) } else { session };
    let Some(rest) = message.strip_prefix(&format!("User: {arn} is not authorized to perform: ")) else {
        return Err(format!("must name the caller {arn}: {message}"));
    };
    let action = rest.split(' ').next().unwrap_or_default();
    if !refusal.actions.is_empty() && !refusal.actions.iter().any(|named| named.eq_ignore_ascii_case(action)) {
        return Err(format!("must name one of {}: {message}", refusal.actions.join(", ")));
    }
    let clause = if refusal.explicit {
        format!("with an explicit deny in an {}", refusal.policy)
    } else {
        format!("because no {} allows the {action} action", refusal.policy)
    };
    if message.ends_with(&clause) { Ok(()) } else { Err(format!("must end in `{clause}`: {message}")) }
}

/// The action of the operation itself, first in its table.
fn own_actions(operation: &Operation<'static>) -> Vec<&'static str> {
    operation.actions.iter().filter(|action| !action.dependent).map(|action| action.name).take(1).collect()
}

fn document(line: usize, statements: &[Json]) -> Node {
    node(line, &json!({ "Version": "2012-10-17", "Statement": statements }))
}

fn node(line: usize, json: &Json) -> Node {
    let kind = match json {
        Json::Null => Kind::Null,
        Json::Bool(truth) => Kind::Boolean(*truth),
        Json::Number(number) => number.as_i64().map_or_else(|| Kind::Double(number.as_f64().unwrap_or_default()), Kind::Integer),
        Json::String(text) => Kind::Text(text.clone()),
        Json::Array(elements) => Kind::List(elements.iter().map(|element| node(line, element)).collect()),
        Json::Object(entries) => Kind::Map(entries.iter().map(|(name, value)| (name.clone(), node(line, value))).collect()),
    };
    Node { line, kind }
}

fn caller_name(kind: CallerKind) -> &'static str {
    match kind {
        CallerKind::User => "a user",
        CallerKind::Role => "a session of a role",
        CallerKind::Outsider => "a user of another account",
    }
}

/// What the file calls it.
const CALLER: &str = "caller";

#[cfg(test)]
mod tests;
