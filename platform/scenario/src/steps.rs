//! Carrying steps out and holding what they bring against what they expect.

use crate::datum::Datum;
use crate::expect::differences;
use crate::file::{Action, CallStep, Scenario, Step};
use crate::names::Mistake;
use crate::world::{Asked, Reply, ServiceFn, World};
use crate::yaml::Node;

/// What went wrong, and at which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) line: usize,
    pub(crate) what: String,
}

/// How a scenario is run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pass {
    pub(crate) region: &'static str,
    /// Whether the store is closed and opened again before each step: nothing may live outside of it.
    pub(crate) restarts: bool,
}

/// Runs a scenario in a world of its own, up to the first step that goes wrong.
pub(crate) fn scenario(tables: &[ServiceFn], scenario: &Scenario, pass: Pass) -> Result<(), Wrong> {
    let at = |what| Wrong { line: scenario.line, what };
    let seed = u64::try_from(scenario.line).unwrap_or_default();
    let mut world = World::new(tables, pass.region, seed).map_err(at)?;
    world.make(&scenario.principals).map_err(|(line, what)| Wrong { line, what })?;
    for step in &scenario.steps {
        if pass.restarts {
            world.restart().map_err(|what| Wrong { line: step.line, what })?;
        }
        self::step(&mut world, step)?;
    }
    Ok(())
}

/// Runs steps one after the other.
pub(crate) fn steps(world: &mut World<'_>, steps: &[Step]) -> Result<(), Wrong> {
    steps.iter().try_for_each(|step| self::step(world, step))
}

fn step(world: &mut World<'_>, step: &Step) -> Result<(), Wrong> {
    let at = |what| Wrong { line: step.line, what };
    match &step.action {
        Action::Advance(millis) => world.advance(*millis).map_err(at),
        Action::Restart => world.restart().map_err(at),
        Action::Principals(principals) => world.make(principals).map_err(|(line, what)| Wrong { line, what }),
        Action::Call(call) => (1..=call.times).try_for_each(|n| {
            world.names.set("n", Datum::Integer(n.into()));
            self::call(world, call, step.line)
        }),
        Action::Trail { record, event_name, caller } => {
            let account = world.account_of(caller).map_err(at)?;
            let newest = world.newest_records(account, event_name).map_err(at)?;
            trail(world, record, event_name, &newest)
        }
    }
}

fn call(world: &mut World<'_>, call: &CallStep, line: usize) -> Result<(), Wrong> {
    let at = |what| Wrong { line, what };
    let reply = ask(world, &call.operation.service, &call.operation.operation, call, line)?;
    match (&call.error, &reply) {
        (None, Reply::Output(output)) => {
            held(world, call.expect.as_ref(), output)?;
            world.save(output, &call.save).map_err(at)
        }
        (Some(expected), Reply::Error { code, message, members, decision, .. }) if expected == code => {
            held(world, call.message.as_ref(), &Datum::Text(message.clone()))?;
            held(world, call.expect.as_ref(), members)?;
            if let Some(name) = &call.decision {
                let decision = decision.clone().ok_or_else(|| at("the refusal came without its decision".to_owned()))?;
                world.names.set_text(name, decision);
            }
            Ok(())
        }
        (Some(expected), reply) => Err(at(format!("{} must fail with {expected}, but {}", call.operation, told(reply)))),
        (None, reply) => Err(at(format!("{} must succeed, but {}", call.operation, told(reply)))),
    }
}

fn ask(world: &mut World<'_>, service: &str, operation: &str, call: &CallStep, line: usize) -> Result<Reply, Wrong> {
    let at = |what| Wrong { line, what };
    let input = match &call.with {
        Some(node) => world.names.value(node)?,
        None => Datum::Map(Vec::new()),
    };
    let region = match &call.region {
        Some(node) => world.names.text_of(node)?,
        None => world.region.to_owned(),
    };
    let key = world.key_of(&call.caller).map_err(at)?;
    world.call(&Asked { service, operation, input: &input, key: key.as_ref(), region: &region }).map_err(at)
}

/// What came, as a sentence goes on.
pub(crate) fn told(reply: &Reply) -> String {
    match reply {
        Reply::Output(output) => format!("it succeeded: {output}"),
        Reply::Error { code, message, internal, .. } => {
            let internal = internal.as_ref().map(|cause| format!(" ({cause})")).unwrap_or_default();
            format!("it failed with {code}: {message}{internal}")
        }
    }
}

fn held(world: &World<'_>, expected: Option<&Node>, found: &Datum) -> Result<(), Wrong> {
    let Some(expected) = expected else { return Ok(()) };
    let differences = differences(&world.names, expected, Some(found))?;
    if differences.is_empty() { Ok(()) } else { Err(Wrong { line: expected.line, what: differences.join("\n") }) }
}

/// One of the newest records (there is one a region) must match.
pub(crate) fn trail(world: &World<'_>, expected: &Node, event_name: &str, newest: &[Datum]) -> Result<(), Wrong> {
    let mut told = Vec::new();
    for record in newest {
        let differences = differences(&world.names, expected, Some(record))?;
        if differences.is_empty() {
            return Ok(());
        }
        told = differences;
    }
    let what = if newest.is_empty() { format!("the trail has no record of {event_name}") } else { told.join("\n") };
    Err(Wrong { line: expected.line, what })
}

impl From<Mistake> for Wrong {
    fn from(mistake: Mistake) -> Self {
        Self { line: mistake.line, what: mistake.what }
    }
}
