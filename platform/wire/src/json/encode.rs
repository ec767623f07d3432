//! From the value tree into JSON text.

use crate::scalar;
use alcazar_base::schema::{Kind, Member, Service, ShapeId, TimestampFormat};
use alcazar_base::value::{Fields, Value};

/// Writes a structure as an object.
pub(crate) fn structure(out: &mut Vec<u8>, service: &Service<'_>, shape: ShapeId, fields: &Fields) {
    out.push(b'{');
    let mut first = true;
    for (member, value) in fields.present(service, shape) {
        self::member(out, service, member, value, first);
        first = false;
    }
    out.push(b'}');
}

/// Writes a member, with the comma before it unless it is the first.
pub(super) fn member(out: &mut Vec<u8>, service: &Service<'_>, member: &Member<'_>, value: &Value, first: bool) {
    if !first {
        out.push(b',');
    }
    string(out, member.location_name.unwrap_or(member.name));
    out.push(b':');
    self::value(out, service, member.shape, Some(member), value);
}

fn value(out: &mut Vec<u8>, service: &Service<'_>, shape: ShapeId, member: Option<&Member<'_>>, value: &Value) {
    match value {
        Value::Structure(fields) => structure(out, service, shape, fields),
        Value::List(elements) => list(out, service, shape, elements),
        Value::Map(entries) => map(out, service, shape, entries),
        Value::String(text) => string(out, text),
        Value::Integer(number) => scalar::write_integer(out, *number),
        Value::Double(number) if number.is_finite() => scalar::write_double(out, *number),
        Value::Double(number) => {
            out.push(b'"');
            scalar::write_double(out, *number);
            out.push(b'"');
        }
        Value::Boolean(truth) => out.extend_from_slice(if *truth { b"true" } else { b"false" }),
        Value::Blob(bytes) => {
            out.push(b'"');
            scalar::write_blob(out, bytes);
            out.push(b'"');
        }
        Value::Timestamp(time) => {
            let format = scalar::timestamp_format(service, member, shape, TimestampFormat::UnixSeconds);
            let quoted = format != TimestampFormat::UnixSeconds;
            if quoted {
                out.push(b'"');
            }
            scalar::write_timestamp(out, *time, format);
            if quoted {
                out.push(b'"');
            }
        }
    }
}

fn list(out: &mut Vec<u8>, service: &Service<'_>, shape: ShapeId, elements: &[Value]) {
    // In a free-form document the elements are of its own shape.
    let element_shape = match service.shape(shape).kind {
        Kind::List { element, .. } => element,
        _ => shape,
    };
    out.push(b'[');
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        value(out, service, element_shape, None, element);
    }
    out.push(b']');
}

fn map(out: &mut Vec<u8>, service: &Service<'_>, shape: ShapeId, entries: &[(String, Value)]) {
    let value_shape = match service.shape(shape).kind {
        Kind::Map { value, .. } => value,
        _ => shape,
    };
    out.push(b'{');
    for (index, (key, entry)) in entries.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        string(out, key);
        out.push(b':');
        value(out, service, value_shape, None, entry);
    }
    out.push(b'}');
}

/// Writes a string with its quotes.
pub(crate) fn string(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| *byte < 0x20 || *byte == b'"' || *byte == b'\\') {
        let (plain, tail) = rest.split_at(at);
        out.extend_from_slice(plain);
        let Some((special, tail)) = tail.split_first() else { break };
        match special {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            other => {
                out.extend_from_slice(b"\\u00");
                out.extend([other >> 4, other & 15].iter().filter_map(|digit| HEX.get(usize::from(*digit))));
            }
        }
        rest = tail;
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}
