//! From the value tree into XML.

use super::decode::wire_name;
use crate::scalar;
use crate::xml::{Attribute, Xml};
use alcazar_base::schema::{Kind, Member, Service, ShapeId, TimestampFormat};
use alcazar_base::value::{Fields, Value};

/// Writes a structure as an element of that name.
pub(super) fn structure(xml: &mut Xml, service: &Service<'_>, shape: ShapeId, fields: &Fields, name: &str) {
    open(xml, service, shape, fields, name, None);
    members(xml, service, shape, fields, |_| true);
    xml.close(name);
}

/// Writes the members of a structure that `which` selects, without an element around them.
pub(super) fn members(xml: &mut Xml, service: &Service<'_>, shape: ShapeId, fields: &Fields, which: impl Fn(&str) -> bool) {
    for (member, value) in fields.present(service, shape) {
        if !member.xml_attribute && which(member.name) {
            element(xml, service, member.shape, Some(member), wire_name(service, member), value);
        }
    }
}

/// The start tag of a structure: its namespace and those of its members that are attributes.
fn open(xml: &mut Xml, service: &Service<'_>, shape: ShapeId, fields: &Fields, name: &str, namespace: Option<(&str, &str)>) {
    let mut attributes = Vec::new();
    for (member, value) in fields.present(service, shape).filter(|(member, _)| member.xml_attribute) {
        let mut text = Vec::new();
        scalar_text(&mut text, service, member.shape, Some(member), value);
        attributes.push(Attribute { name: wire_name(service, member), value: String::from_utf8_lossy(&text).into_owned() });
    }
    xml.open_with(name, namespace, &attributes);
}

fn element(xml: &mut Xml, service: &Service<'_>, shape: ShapeId, member: Option<&Member<'_>>, name: &str, value: &Value) {
    let namespace = member.and_then(|member| member.xml_namespace);
    match value {
        Value::Structure(fields) => {
            open(xml, service, shape, fields, name, namespace);
            members(xml, service, shape, fields, |_| true);
            xml.close(name);
        }
        Value::List(elements) => list(xml, service, shape, member, name, elements),
        Value::Map(entries) => map(xml, service, shape, member, name, entries),
        scalar => {
            xml.open_with(name, namespace, &[]);
            if let Value::String(text) = scalar {
                xml.text(text);
            } else {
                let mut text = Vec::new();
                scalar_text(&mut text, service, shape, member, scalar);
                xml.plain(&text);
            }
            xml.close(name);
        }
    }
}

fn list(xml: &mut Xml, service: &Service<'_>, shape: ShapeId, member: Option<&Member<'_>>, name: &str, elements: &[Value]) {
    let Kind::List { element: element_shape, element_name, flattened } = service.shape(shape).kind else { return };
    let namespace = member.and_then(|member| member.xml_namespace);
    if flattened || member.is_some_and(|member| member.flattened) {
        for value in elements {
            element(xml, service, element_shape, None, name, value);
        }
        return;
    }
    xml.open_with(name, namespace, &[]);
    for value in elements {
        element(xml, service, element_shape, None, element_name.unwrap_or("member"), value);
    }
    xml.close(name);
}

fn map(
    xml: &mut Xml,
    service: &Service<'_>,
    shape: ShapeId,
    member: Option<&Member<'_>>,
    name: &str,
    entries: &[(String, Value)],
) {
    let Kind::Map { key: key_shape, value: value_shape, key_name, value_name, flattened } = service.shape(shape).kind else {
        return;
    };
    let namespace = member.and_then(|member| member.xml_namespace);
    let flat = flattened || member.is_some_and(|member| member.flattened);
    if !flat {
        xml.open_with(name, namespace, &[]);
    }
    for (key, value) in entries {
        if flat {
            xml.open_with(name, namespace, &[]);
        } else {
            xml.open("entry");
        }
        element(xml, service, key_shape, None, key_name.unwrap_or("key"), &Value::String(key.clone()));
        element(xml, service, value_shape, None, value_name.unwrap_or("value"), value);
        xml.close(if flat { name } else { "entry" });
    }
    if !flat {
        xml.close(name);
    }
}

/// A scalar as text; nothing for what is none.
fn scalar_text(out: &mut Vec<u8>, service: &Service<'_>, shape: ShapeId, member: Option<&Member<'_>>, value: &Value) {
    match value {
        Value::String(text) => out.extend_from_slice(text.as_bytes()),
        Value::Integer(number) => scalar::write_integer(out, *number),
        Value::Double(number) => scalar::write_double(out, *number),
        Value::Boolean(truth) => out.extend_from_slice(if *truth { b"true" } else { b"false" }),
        Value::Blob(bytes) => scalar::write_blob(out, bytes),
        Value::Timestamp(time) => {
            let format = scalar::timestamp_format(service, member, shape, TimestampFormat::Iso8601);
            scalar::write_timestamp(out, *time, format);
        }
        Value::Structure(_) | Value::List(_) | Value::Map(_) => {}
    }
}
