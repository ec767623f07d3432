//! Shapes and members.

use super::{Ids, text, texts};
use crate::codegen::model::{Model, Reference, Shape as ModelShape};
use alcazar_base::schema::{ErrorTrait, Kind, Location, Member, Shape, Structure, TimestampFormat};

pub(super) fn lower(model: &Model, name: &str, ids: &Ids) -> Result<Shape<'static>, String> {
    let given = model.shapes.get(name).ok_or_else(|| format!("no shape `{name}`"))?;
    Ok(Shape {
        name: text(name),
        kind: kind(model, name, given, ids)?,
        sensitive: given.sensitive,
        min: given.min.map(f64::floor).map(saturated),
        max: given.max.map(f64::ceil).map(saturated),
        pattern: given.pattern.as_deref().map(text),
    })
}

fn kind(model: &Model, name: &str, given: &ModelShape, ids: &Ids) -> Result<Kind<'static>, String> {
    let part = |part: &Option<Reference>, what: &str| {
        let part = part.as_ref().ok_or_else(|| format!("a {} without {what}", given.kind))?;
        Ok::<_, String>((ids.get(&part.shape)?, part.location_name.as_deref().map(text), part.flattened))
    };
    Ok(match given.kind.as_str() {
        "structure" => Kind::Structure(structure(model, name, given, ids)?),
        "list" => {
            let (element, element_name, flattened) = part(&given.member, "member")?;
            Kind::List { element, element_name, flattened: given.flattened || flattened }
        }
        "map" => {
            let (key, key_name, _) = part(&given.key, "key")?;
            let (value, value_name, _) = part(&given.value, "value")?;
            Kind::Map { key, value, key_name, value_name, flattened: given.flattened }
        }
        "string" | "character" => Kind::String { values: texts(&given.values) },
        "integer" => Kind::Integer,
        "long" => Kind::Long,
        "float" => Kind::Float,
        "double" => Kind::Double,
        "boolean" => Kind::Boolean,
        "blob" => Kind::Blob,
        "timestamp" => Kind::Timestamp(given.timestamp_format.as_deref().map(timestamp_format).transpose()?),
        other => return Err(format!("unknown type `{other}`")),
    })
}

fn structure(model: &Model, name: &str, given: &ModelShape, ids: &Ids) -> Result<Structure<'static>, String> {
    for required in &given.required {
        if !given.members.0.iter().any(|(member, _)| member == required) {
            return Err(format!("requires `{required}`, which is no member"));
        }
    }
    let members =
        given.members.0.iter().map(|(member, used)| {
            lower_member(model, given, member, used, ids).map_err(|message| format!("{member}: {message}"))
        });
    Ok(Structure {
        members: members.collect::<Result<Vec<_>, String>>()?.leak(),
        error: (given.exception || given.error.is_some()).then(|| error(name, given)),
        union: given.union,
        document: given.document,
    })
}

fn error(name: &str, given: &ModelShape) -> ErrorTrait<'static> {
    let of_model = given.error.as_ref();
    let status = of_model.and_then(|error| error.http_status_code).unwrap_or(if given.fault { 500 } else { 400 });
    ErrorTrait {
        code: text(of_model.and_then(|error| error.code.as_deref()).unwrap_or(name)),
        status,
        sender_fault: of_model.and_then(|error| error.sender_fault).unwrap_or(status < 500),
    }
}

fn lower_member(model: &Model, parent: &ModelShape, name: &str, given: &Reference, ids: &Ids) -> Result<Member<'static>, String> {
    let shape = model.shapes.get(&given.shape).ok_or_else(|| format!("no shape `{}`", given.shape))?;
    Ok(Member {
        name: text(name),
        shape: ids.get(&given.shape)?,
        location_name: given.location_name.as_deref().filter(|wire| *wire != name).map(text),
        query_name: given.query_name.as_deref().map(text),
        location: location(given.location.as_deref())?,
        required: parent.required.iter().any(|required| required == name),
        idempotency_token: given.idempotency_token,
        sensitive: given.sensitive,
        flattened: given.flattened,
        xml_attribute: given.xml_attribute,
        xml_namespace: given.xml_namespace.as_ref().map(|namespace| (text(namespace.prefix()), text(namespace.uri()))),
        timestamp_format: given.timestamp_format.as_deref().map(timestamp_format).transpose()?,
        json_value: given.jsonvalue,
        payload: parent.payload.as_deref() == Some(name),
        streaming: given.streaming || shape.streaming || shape.eventstream,
        host_label: given.host_label,
    })
}

fn location(location: Option<&str>) -> Result<Location, String> {
    Ok(match location {
        None => Location::Body,
        Some("uri") => Location::Uri,
        Some("querystring") => Location::QueryString,
        Some("header") => Location::Header,
        Some("headers") => Location::Headers,
        Some("statusCode") => Location::StatusCode,
        Some(other) => return Err(format!("unknown location `{other}`")),
    })
}

fn timestamp_format(format: &str) -> Result<TimestampFormat, String> {
    Ok(match format {
        "iso8601" => TimestampFormat::Iso8601,
        "rfc822" => TimestampFormat::Rfc822,
        "unixTimestamp" => TimestampFormat::UnixSeconds,
        other => return Err(format!("unknown timestamp format `{other}`")),
    })
}

/// Models write bounds as numbers of any form (`1`, `1.0`, `9.2233720368547758E18`); the few that are not whole are rounded
/// outwards, so that no allowed value is refused.
#[expect(clippy::cast_possible_truncation, reason = "a bound beyond i64 binds nothing that an i64 can hold, and saturates")]
fn saturated(bound: f64) -> i64 {
    bound as i64
}
