//! The errors that no scenario provokes, each with its reason: `conformance/unprovoked.txt`. The list only shrinks.

use crate::ledger::Ledger;
use alcazar_base::schema::{Kind, Operation, Service};
use alcazar_service::ServiceTable;

/// What is wrong with the list, one a line: a modeled error of an answered operation that is neither provoked nor listed, and a line
/// that is no longer true or never was.
pub fn check<'t>(tables: impl IntoIterator<Item = &'t ServiceTable>, ledger: &Ledger, list: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut lines = lines(list, &mut wrong);
    for table in tables {
        for row in table.rows() {
            for code in codes(table.schema, row.operation) {
                one(table.schema.name, row.operation.name, code, ledger, &mut lines, &mut wrong);
            }
        }
    }
    let unused = lines.iter().filter(|line| !line.used);
    let name = |line: &Line<'_>| format!("{}.{} {}", line.service, line.operation, line.error);
    wrong.extend(
        unused.map(|line| format!("line {}: {} is no error of an answered operation, or is provoked", line.number, name(line))),
    );
    wrong
}

/// The codes of an operation's modeled errors.
pub fn codes(service: &'static Service<'static>, operation: &Operation<'static>) -> impl Iterator<Item = &'static str> {
    operation.errors.iter().filter_map(|id| match &service.shape(*id).kind {
        Kind::Structure(structure) => structure.error.map(|error| error.code),
        _ => None,
    })
}

struct Line<'l> {
    number: usize,
    service: &'l str,
    operation: &'l str,
    error: &'l str,
    used: bool,
}

fn lines<'l>(list: &'l str, wrong: &mut Vec<String>) -> Vec<Line<'l>> {
    let mut lines = Vec::new();
    for (index, text) in list.lines().enumerate() {
        let number = index + 1;
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let mut parts = text.splitn(3, ' ');
        let name = parts.next().and_then(|name| name.split_once('.'));
        match (name, parts.next(), parts.next()) {
            (Some((service, operation)), Some(error), Some(reason)) if !reason.trim().is_empty() => {
                lines.push(Line { number, service, operation, error, used: false });
            }
            _ => wrong.push(format!("line {number}: is not of the form `service.Operation Error reason`")),
        }
    }
    lines
}

fn one(service: &str, operation: &str, code: &str, ledger: &Ledger, lines: &mut [Line<'_>], wrong: &mut Vec<String>) {
    let matching = lines
        .iter_mut()
        .filter(|line| line.service == service && (line.operation == operation || line.operation == "*") && line.error == code);
    let provoked = ledger.fails_with(service, operation, code);
    let mut listed = false;
    for line in matching {
        listed = true;
        // A line for every operation stays true while one of them does not provoke it.
        line.used |= !provoked;
    }
    if !provoked && !listed {
        wrong.push(format!("{service}.{operation} {code} is not provoked by any scenario, and not listed"));
    }
}
