//! `schema.rs`: the tables.

use super::HEADER;
use alcazar_base::schema::{
    Action, ErrorTrait, Kind, Location, Member, Operation, Pagination, Protocol, ResourceType, Service, Shape, ShapeId,
    Structure, TimestampFormat,
};
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) fn print(service: &Service<'_>) -> String {
    let mut shared = Shared::default();
    let operations: Vec<String> = service.operations.iter().map(|operation| print_operation(operation, &mut shared)).collect();
    let shapes: Vec<String> = service.shapes.iter().map(print_shape).collect();
    let mut out = HEADER.to_owned();
    let _ = writeln!(
        out,
        "//! The tables of `{}`: operations, shapes and what each operation's authorization needs.\n\n\
         #![allow(clippy::wildcard_imports, clippy::needless_update, reason = \"a table names what its rows need, and a row may fill every field\")]\n\n\
         use alcazar_base::schema::*;\n\n\
         /// The service.\n\
         pub static SERVICE: Service<'static> = Service {{ name: {:?}, signing_name: {:?}, action_prefix: {:?}, event_source: {:?}, \
         protocol: Protocol::{}, target_prefix: {:?}, api_version: {:?}, xml_namespace: {:?}, query_compatible: {}, global: {}, \
         operations: &OPERATIONS, shapes: &SHAPES, common_errors: &[{}] }};\n",
        service.name,
        service.name,
        service.signing_name,
        service.action_prefix,
        service.event_source,
        protocol(service.protocol),
        service.target_prefix,
        service.api_version,
        service.xml_namespace,
        service.query_compatible,
        service.global,
        joined(service.common_errors, |error| format!("CommonError {{ code: {:?}, status: {} }}", error.code, error.status)),
    );
    let _ = writeln!(
        out,
        "/// Every operation, by name.\npub static OPERATIONS: [Operation<'static>; {}] = [{}];\n",
        operations.len(),
        operations.join(",")
    );
    for (body, name) in &shared.by_body {
        let (kind, items) = body;
        let _ = writeln!(out, "static {name}: &[{kind}] = &[{items}];\n");
    }
    let _ = writeln!(out, "static SHAPES: [Shape<'static>; {}] = [{}];", shapes.len(), shapes.join(","));
    out
}

/// Slices that several rows hold alike, as statics of their own.
#[derive(Default)]
struct Shared {
    by_body: BTreeMap<(&'static str, String), String>,
}

impl Shared {
    /// A slice of `kind`: short ones in place, long ones by the name of a shared static.
    fn slice(&mut self, kind: &'static str, prefix: &str, items: String) -> String {
        if items.len() < SHARED_FROM_BYTES {
            return format!("&[{items}]");
        }
        // The name comes from the content, so that a new row renames no other.
        let name = format!("{prefix}_{:08X}", fingerprint(&items));
        self.by_body.entry((kind, items)).or_insert(name).clone()
    }
}

/// Shorter slices read better in place.
const SHARED_FROM_BYTES: usize = 80;

/// FNV-1a (32 bits): stable over toolchains, which std's hasher does not promise.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn print_operation(operation: &Operation<'_>, shared: &mut Shared) -> String {
    let mut row = Row::new("Operation", operation.name);
    row.unless(operation.http_method == "POST", || format!("http_method: {:?}", operation.http_method));
    row.unless(operation.http_uri == "/", || format!("http_uri: {:?}", operation.http_uri));
    row.unless(operation.http_status == 200, || format!("http_status: {}", operation.http_status));
    row.some("input", operation.input.map(id));
    row.some("output", operation.output.map(id));
    row.some("result_wrapper", operation.result_wrapper.map(quoted));
    row.unless(operation.errors.is_empty(), || format!("errors: &[{}]", joined(operation.errors, |error| id(*error))));
    row.flag("unsigned", operation.unsigned);
    row.flag("read_only", operation.read_only);
    row.unless(operation.actions.is_empty(), || {
        format!("actions: &[{}]", joined(operation.actions, |action| print_action(action, shared)))
    });
    row.some("pagination", operation.pagination.as_ref().map(print_pagination));
    row.some(
        "honours",
        operation.honours.as_ref().map(|honours| {
            let values = joined(honours.values, |(member, values)| format!("({member:?}, {})", strs(values)));
            format!("Honours {{ members: {}, values: &[{values}] }}", strs(honours.members))
        }),
    );
    row.end("PLAIN_OPERATION")
}

fn print_action(action: &Action<'_>, shared: &mut Shared) -> String {
    let resources: Vec<String> = action.resources.iter().map(|resource| print_resource(resource, shared)).collect();
    let resources = shared.slice("ResourceType<'static>", "RESOURCES", resources.join(","));
    let keys = shared.slice("&str", "KEYS", joined(action.condition_keys, |key| quoted(key)));
    format!(
        "Action {{ name: {:?}, dependent: {}, resources: {resources}, condition_keys: {keys} }}",
        action.name, action.dependent
    )
}

fn print_resource(resource: &ResourceType<'_>, shared: &mut Shared) -> String {
    let keys = shared.slice("&str", "KEYS", joined(resource.condition_keys, |key| quoted(key)));
    format!(
        "ResourceType {{ name: {:?}, arn_format: {:?}, required: {}, condition_keys: {keys} }}",
        resource.name, resource.arn_format, resource.required
    )
}

fn print_pagination(pagination: &Pagination<'_>) -> String {
    format!(
        "Pagination {{ input_tokens: {}, output_tokens: {}, limit: {:?}, results: {}, more_results: {:?} }}",
        strs(pagination.input_tokens),
        strs(pagination.output_tokens),
        pagination.limit,
        strs(pagination.results),
        pagination.more_results
    )
}

fn print_shape(shape: &Shape<'_>) -> String {
    let mut row = Row::new("Shape", shape.name);
    row.0.push(format!("kind: {}", print_kind(&shape.kind)));
    row.flag("sensitive", shape.sensitive);
    row.some("min", shape.min.map(number));
    row.some("max", shape.max.map(number));
    row.some("pattern", shape.pattern.map(quoted));
    row.end("PLAIN_SHAPE")
}

fn print_kind(kind: &Kind<'_>) -> String {
    match kind {
        Kind::Structure(structure) => format!("Kind::Structure({})", print_structure(structure)),
        Kind::List { element, element_name, flattened } => {
            format!("Kind::List {{ element: {}, element_name: {element_name:?}, flattened: {flattened} }}", id(*element))
        }
        Kind::Map { key, value, key_name, value_name, flattened } => format!(
            "Kind::Map {{ key: {}, value: {}, key_name: {key_name:?}, value_name: {value_name:?}, flattened: {flattened} }}",
            id(*key),
            id(*value)
        ),
        Kind::String { values } => format!("Kind::String {{ values: {} }}", strs(values)),
        Kind::Integer => "Kind::Integer".into(),
        Kind::Long => "Kind::Long".into(),
        Kind::Float => "Kind::Float".into(),
        Kind::Double => "Kind::Double".into(),
        Kind::Boolean => "Kind::Boolean".into(),
        Kind::Blob => "Kind::Blob".into(),
        Kind::Timestamp(format) => match format {
            Some(format) => format!("Kind::Timestamp(Some({}))", timestamp_format(*format)),
            None => "Kind::Timestamp(None)".into(),
        },
    }
}

fn print_structure(structure: &Structure<'_>) -> String {
    let members = joined(structure.members, print_member);
    let mut row = Row(Vec::new(), "Structure");
    row.0.push(format!("members: &[{members}]"));
    row.some("error", structure.error.as_ref().map(print_error));
    row.flag("union", structure.union);
    row.flag("document", structure.document);
    row.end("PLAIN_STRUCTURE")
}

fn print_error(error: &ErrorTrait<'_>) -> String {
    format!("ErrorTrait {{ code: {:?}, status: {}, sender_fault: {} }}", error.code, error.status, error.sender_fault)
}

fn print_member(member: &Member<'_>) -> String {
    let mut row = Row::new("Member", member.name);
    row.0.push(format!("shape: {}", id(member.shape)));
    row.some("location_name", member.location_name.map(quoted));
    row.some("query_name", member.query_name.map(quoted));
    row.unless(member.location == Location::Body, || format!("location: Location::{:?}", member.location));
    row.flag("required", member.required);
    row.flag("idempotency_token", member.idempotency_token);
    row.flag("sensitive", member.sensitive);
    row.flag("flattened", member.flattened);
    row.flag("xml_attribute", member.xml_attribute);
    row.some("xml_namespace", member.xml_namespace.map(|(prefix, uri)| format!("({prefix:?}, {uri:?})")));
    row.some("timestamp_format", member.timestamp_format.map(|format| timestamp_format(format).to_owned()));
    row.flag("json_value", member.json_value);
    row.flag("payload", member.payload);
    row.flag("streaming", member.streaming);
    row.flag("host_label", member.host_label);
    row.end("PLAIN_MEMBER")
}

/// A struct literal that states what differs from the plain one.
struct Row(Vec<String>, &'static str);

impl Row {
    fn new(kind: &'static str, name: &str) -> Self {
        Self(vec![format!("name: {name:?}")], kind)
    }

    fn unless(&mut self, plain: bool, field: impl FnOnce() -> String) {
        if !plain {
            self.0.push(field());
        }
    }

    fn some(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            self.0.push(format!("{name}: Some({value})"));
        }
    }

    fn flag(&mut self, name: &str, set: bool) {
        self.unless(!set, || format!("{name}: true"));
    }

    fn end(self, plain: &str) -> String {
        format!("{} {{ {}, ..{plain} }}", self.1, self.0.join(", "))
    }
}

fn protocol(protocol: Protocol) -> String {
    format!("{protocol:?}")
}

fn timestamp_format(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::Iso8601 => "TimestampFormat::Iso8601",
        TimestampFormat::Rfc822 => "TimestampFormat::Rfc822",
        TimestampFormat::UnixSeconds => "TimestampFormat::UnixSeconds",
    }
}

fn id(id: ShapeId) -> String {
    format!("ShapeId({})", id.0)
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn strs(texts: &[&str]) -> String {
    format!("&[{}]", joined(texts, |text| quoted(text)))
}

fn joined<T>(items: &[T], print: impl FnMut(&T) -> String) -> String {
    items.iter().map(print).collect::<Vec<_>>().join(", ")
}

/// `1_000_000`, as clippy wants long literals.
fn number(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}
