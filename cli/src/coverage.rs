//! `alcazar coverage`: what of each service is answered, counted from the routing tables, and what its scenarios leave unproven.
//!
//! The program can't read scenarios; what they leave unproven is a committed file, which the program's own tests hold current.

use crate::CommandError;
use crate::output::{self, Form};
use alcazar_base::schema::{Operation, Service};
use alcazar_service::{ServiceTable, Services};
use clap::Args;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Flags of `coverage`.
#[derive(Debug, Args)]
pub(crate) struct CoverageArgs {
    /// Show this service's operations one by one, with what no scenario proves of them.
    service: Option<String>,
    /// Write the services as a table in Markdown.
    #[arg(long, conflicts_with = "service")]
    markdown: bool,
}

/// What scenarios leave unproven of each operation that has a handler, by service and operation. An operation that is not in it is
/// not proven at all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Unproven(pub BTreeMap<String, BTreeMap<String, Lacks>>);

/// What scenarios leave unproven of one operation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lacks {
    /// Which of `success`, `failure` and `denial` no scenario shows. While there is one, the operation does not count.
    pub lacks: BTreeSet<String>,
    /// Input members that the handler honours and no scenario sets.
    pub unset: BTreeSet<String>,
    /// Codes of the errors in its model that no scenario provokes.
    pub unprovoked: BTreeSet<String>,
}

impl Unproven {
    /// What is committed.
    ///
    /// # Errors
    /// See [`Unproven::parse`].
    pub fn committed() -> Result<Self, String> {
        Self::parse(include_str!("coverage.toml"))
    }

    /// Reads a text of [`Unproven::to_text`]'s form.
    ///
    /// # Errors
    /// What the TOML parser says.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The text of it: TOML, a line for each operation.
    pub fn to_text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (service, operations) in &self.0 {
            // Writing to a string does not fail.
            let _ = writeln!(text, "\n[{service}]");
            for (operation, lacks) in operations {
                let lists = [("lacks", &lacks.lacks), ("unset", &lacks.unset), ("unprovoked", &lacks.unprovoked)];
                let lists = lists.into_iter().filter(|(_, names)| !names.is_empty());
                let lists: Vec<_> = lists.map(|(name, names)| format!("{name} = {:?}", Vec::from_iter(names))).collect();
                let _ = writeln!(text, "{operation} = {{ {} }}", lists.join(", "));
            }
        }
        text.replace("{  }", "{}")
    }

    fn of(&self, service: &str, operation: &str) -> Option<&Lacks> {
        self.0.get(service)?.get(operation)
    }

    /// Whether an operation counts as answered, and how many of its input members do.
    fn answered(&self, service: &str, operation: &Operation<'_>) -> (bool, usize) {
        let Some(lacks) = self.of(service, operation.name).filter(|lacks| lacks.lacks.is_empty()) else { return (false, 0) };
        let honoured = operation.honours.map_or(&[][..], |honours| honours.members);
        (true, honoured.iter().filter(|member| !lacks.unset.contains(**member)).count())
    }
}

/// The table of services in Markdown, as the README shows it.
pub fn markdown(services: &Services, unproven: &Unproven) -> String {
    let mut text = "| service | operations | input members |\n|---|---|---|\n".to_owned();
    for counts in services.iter().map(|table| Counts::of(table, unproven)) {
        // Writing to a string does not fail.
        let _ = writeln!(text, "| {} | {} | {} |", counts.service, counts.operations(), counts.members());
    }
    text
}

/// Shows it.
pub(crate) fn run(services: &Services, args: &CoverageArgs, form: Form) -> Result<(), CommandError> {
    let unproven = Unproven::committed()?;
    if args.markdown {
        output::text(markdown(services, &unproven).trim_end());
        return Ok(());
    }
    if let Some(name) = &args.service {
        let table = services.iter().find(|table| table.schema.name == name);
        let table =
            table.ok_or_else(|| format!("there is no service `{name}`; `alcazar coverage` lists those that there are"))?;
        let rows: Vec<Value> = table.schema.operations.iter().map(|operation| row(table, operation, &unproven)).collect();
        output::rows(form, &["operation", "answered", "members", "modeled", "lacks", "unset", "unprovoked"], &rows);
        return Ok(());
    }
    let counts = services.iter().map(|table| Counts::of(table, &unproven));
    match form {
        Form::Json => output::rows(form, &[], &counts.map(|counts| counts.json()).collect::<Vec<_>>()),
        Form::Table => {
            let row = |counts: Counts| json!({ "service": counts.service, "operations": counts.operations(), "input members": counts.members() });
            output::rows(form, &["service", "operations", "input members"], &counts.map(row).collect::<Vec<_>>());
        }
    }
    Ok(())
}

/// What of a service is answered, and of how much.
struct Counts {
    service: &'static str,
    operations: usize,
    operations_modeled: usize,
    members: usize,
    members_modeled: usize,
}

impl Counts {
    fn of(table: &ServiceTable, unproven: &Unproven) -> Self {
        let schema = table.schema;
        let answered = table.rows().map(|row| unproven.answered(schema.name, row.operation));
        let (operations, members) =
            answered.fold((0, 0), |(operations, members), (counts, of)| (operations + usize::from(counts), members + of));
        Self {
            service: schema.name,
            operations,
            operations_modeled: schema.operations.len(),
            members,
            members_modeled: schema.operations.iter().map(|operation| modeled(schema, operation)).sum(),
        }
    }

    fn operations(&self) -> String {
        format!("{} of {}", self.operations, self.operations_modeled)
    }

    fn members(&self) -> String {
        format!("{} of {}", self.members, self.members_modeled)
    }

    fn json(&self) -> Value {
        json!({
            "service": self.service,
            "operations_answered": self.operations,
            "operations_modeled": self.operations_modeled,
            "members_answered": self.members,
            "members_modeled": self.members_modeled,
        })
    }
}

fn modeled(schema: &Service<'static>, operation: &Operation<'static>) -> usize {
    operation.input.map_or(0, |input| schema.members(input).len())
}

fn row(table: &ServiceTable, operation: &Operation<'static>, unproven: &Unproven) -> Value {
    let schema = table.schema;
    let done = table.row(operation.name).is_some();
    let (answered, members) = if done { unproven.answered(schema.name, operation) } else { (false, 0) };
    let lacks = if done { unproven.of(schema.name, operation.name) } else { None };
    json!({
        "operation": operation.name,
        "answered": answered,
        "members": members,
        "modeled": modeled(schema, operation),
        "lacks": lacks.map(|lacks| &lacks.lacks),
        "unset": lacks.map(|lacks| &lacks.unset),
        "unprovoked": lacks.map(|lacks| &lacks.unprovoked),
    })
}

const HEAD: &str = "\
# What no scenario proves of each operation that has a handler: which of success, failure and denial it lacks, honoured input
# members that are never set, and errors of its model that are never provoked. Written from services/*/tests by
# `cargo xtask coverage`, embedded in the program for `alcazar coverage`.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let lacks = Lacks { lacks: names(&["denial"]), unset: names(&["Name", "Tags"]), unprovoked: names(&[]) };
        let operations = BTreeMap::from([("Get".to_owned(), Lacks::default()), ("Put".to_owned(), lacks)]);
        let unproven = Unproven(BTreeMap::from([("a".to_owned(), operations)]));
        let text = unproven.to_text();
        assert!(text.ends_with("\n[a]\nGet = {}\nPut = { lacks = [\"denial\"], unset = [\"Name\", \"Tags\"] }\n"), "{text}");
        assert_eq!(Unproven::parse(&text).unwrap(), unproven);
    }

    #[test]
    fn what_is_committed_is_read() {
        assert!(!Unproven::committed().unwrap().0.is_empty());
    }

    #[test]
    fn only_proven_operations_and_members_count() {
        let operation = |name| alcazar_base::schema::Operation {
            name,
            honours: Some(alcazar_base::schema::Honours { members: &["Name", "Tags"], values: &[] }),
            ..alcazar_base::schema::PLAIN_OPERATION
        };
        let text = "[a]\nPut = { unset = ['Tags'] }\nGet = { lacks = ['denial'] }\n";
        let unproven = Unproven::parse(text).unwrap();
        assert_eq!(unproven.answered("a", &operation("Put")), (true, 1));
        assert_eq!(unproven.answered("a", &operation("Get")), (false, 0));
        assert_eq!(unproven.answered("a", &operation("Drop")), (false, 0));
        assert_eq!(unproven.answered("b", &operation("Put")), (false, 0));
    }
}
