//! What handlers use: `lib.rs`, `shapes.rs` (views and builders), `ops.rs`, `errors.rs`.

use super::HEADER;
use crate::codegen::names;
use alcazar_base::schema::{Kind, Operation, Service, ShapeId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The operations that have a handler, and the structures that they reach.
pub(super) struct Handled<'s> {
    operations: Vec<(usize, &'s Operation<'s>)>,
    structures: BTreeSet<ShapeId>,
}

impl<'s> Handled<'s> {
    pub(super) fn of(service: &'s Service<'s>) -> Result<Self, String> {
        let all = service.operations.iter().enumerate();
        let operations: Vec<_> = all.filter(|(_, operation)| operation.honours.is_some()).collect();
        let roots = operations.iter().flat_map(|(_, operation)| operation.input.into_iter().chain(operation.output));
        let mut open: Vec<ShapeId> = roots.collect();
        let mut seen = BTreeSet::new();
        let mut structures = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            match &service.shape(id).kind {
                Kind::Structure(structure) => {
                    open.extend(structure.members.iter().map(|member| member.shape));
                    if !structure.document {
                        structures.insert(id);
                    }
                }
                Kind::List { element, .. } => open.push(*element),
                Kind::Map { value, .. } => open.push(*value),
                _ => {}
            }
        }
        let mut named = BTreeMap::new();
        for id in &structures {
            let name = service.shape(*id).name;
            if let Some(other) = named.insert(names::type_name(name), name) {
                return Err(format!("{}: the structures `{other}` and `{name}` would be one type", service.name));
            }
        }
        Ok(Self { operations, structures })
    }
}

pub(super) fn library(service: &Service<'_>, handled: &Handled<'_>) -> String {
    format!(
        "{HEADER}//! The API of `{}`: {} operations, {} of which have a handler.\n\n\
         pub mod errors;\npub mod ops;\npub mod schema;\nmod shapes;\n\npub use shapes::{{build, view}};\n",
        service.name,
        service.operations.len(),
        handled.operations.len()
    )
}

pub(super) fn shapes(service: &Service<'_>, handled: &Handled<'_>) -> Result<String, String> {
    let mut out = format!(
        "{HEADER}//! Every structure that an operation with a handler reaches; `alcazar_base::shapes!` says how to read a row.\n\nalcazar_base::shapes! {{\n"
    );
    for id in &handled.structures {
        let shape = service.shape(*id);
        let members = service.members(*id);
        let _ = writeln!(out, "    {} = {}, {} members {{", names::type_name(shape.name), id.0, members.len());
        let mut seen = BTreeSet::new();
        for (index, member) in members.iter().enumerate() {
            let get = names::snake(member.name);
            if !seen.insert(get.clone()) {
                return Err(format!("{}: {}: two members would be `{get}`", service.name, shape.name));
            }
            let need = if member.required { "required" } else { "optional" };
            let _ = writeln!(
                out,
                "        {index} {:?} {get} {} {need} {};",
                member.name,
                names::maybe(member.name),
                kind(service, member.shape)
            );
        }
        let _ = writeln!(out, "    }}");
    }
    out.push_str("}\n");
    Ok(out)
}

fn kind(service: &Service<'_>, id: ShapeId) -> String {
    let shape = service.shape(id);
    match &shape.kind {
        Kind::Structure(structure) if structure.document => "document".into(),
        Kind::Structure(_) => names::type_name(shape.name),
        Kind::List { element, .. } => format!("[{}]", kind(service, *element)),
        Kind::Map { value, .. } => format!("{{{}}}", kind(service, *value)),
        Kind::String { .. } => "text".into(),
        Kind::Integer | Kind::Long => "int".into(),
        Kind::Float | Kind::Double => "double".into(),
        Kind::Boolean => "bool".into(),
        Kind::Blob => "blob".into(),
        Kind::Timestamp(_) => "time".into(),
    }
}

pub(super) fn operations(service: &Service<'_>, handled: &Handled<'_>) -> String {
    let mut rows = String::new();
    let mut empty = false;
    for (index, operation) in &handled.operations {
        let mut structure = |id: Option<ShapeId>| {
            empty |= id.is_none();
            id.map_or_else(|| "Empty".to_owned(), |id| names::type_name(service.shape(id).name))
        };
        let (input, output) = (structure(operation.input), structure(operation.output));
        let _ = writeln!(rows, "    {} = {index}, {input}, {output};", operation.name);
    }
    if rows.is_empty() {
        return format!("{HEADER}//! No operation has a handler yet.\n");
    }
    let head = format!("{HEADER}//! The operations that have a handler.\n\nuse crate::schema;\n");
    if empty {
        format!(
            "{head}\nalcazar_base::operations! {{\n{rows}}}\n\n\
             mod view {{\n    pub(super) use crate::view::*;\n    pub(super) use alcazar_base::view::Empty;\n}}\n\n\
             mod build {{\n    pub(super) use crate::build::*;\n    pub(super) use alcazar_base::build::Empty;\n}}\n"
        )
    } else {
        format!("{head}use crate::{{build, view}};\n\nalcazar_base::operations! {{\n{rows}}}\n")
    }
}

pub(super) fn errors(service: &Service<'_>) -> Result<String, String> {
    let mut codes: BTreeMap<&str, String> = BTreeMap::new();
    for error in service.common_errors {
        codes.insert(error.code, format!("Common to all operations, HTTP status {}.", error.status));
    }
    for shape in service.shapes {
        if let Kind::Structure(structure) = &shape.kind
            && let Some(error) = structure.error
        {
            codes.insert(error.code, format!("Modeled as `{}`, HTTP status {}.", shape.name, error.status));
        }
    }
    let mut out = format!("{HEADER}//! The codes of errors, as they stand on the wire.\n");
    if !codes.is_empty() {
        out.push_str("\nuse alcazar_base::op::ErrorCode;\n");
    }
    let mut seen = BTreeMap::new();
    for (code, source) in &codes {
        let name = names::constant(code);
        if let Some(other) = seen.insert(name.clone(), code) {
            return Err(format!("{}: the errors `{other}` and `{code}` would be one constant", service.name));
        }
        let _ = writeln!(out, "\n/// {source}\npub const {name}: ErrorCode = ErrorCode({code:?});");
    }
    Ok(out)
}
