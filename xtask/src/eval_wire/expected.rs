//! What a vector expects, as a value tree, and how it is compared with what was found.

use alcazar_base::schema::{Kind, Operation, Protocol, Service, ShapeId, Structure};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};
use serde_json::Value as Json;

/// The token that the vectors' clients fill in.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// The input that a vector's parameters describe, with what its protocol and its clients make of them.
pub(super) fn input(service: &Service<'_>, operation: &Operation<'_>, params: &Json) -> Result<Fields, String> {
    let mut wanted = fields(service, operation.input, params)?;
    let Some(input) = operation.input else { return Ok(wanted) };
    for (index, member) in service.members(input).iter().enumerate() {
        if member.idempotency_token && wanted.get(index).is_none() {
            wanted.set(index, Value::from(TOKEN));
        }
        // The query protocol has no way to write an empty map: no parameter stands for it.
        if service.protocol == Protocol::Query && wanted.get(index) == Some(&Value::Map(Vec::new())) {
            wanted.take(index);
        }
    }
    Ok(wanted)
}

/// A structure from the notation of the vectors: timestamps in seconds, blobs as text.
pub(super) fn fields(service: &Service<'_>, shape: Option<ShapeId>, json: &Json) -> Result<Fields, String> {
    let members = shape.map_or(&[][..], |shape| service.members(shape));
    let mut fields = Fields::with_len(members.len());
    for (name, given) in json.as_object().into_iter().flatten().filter(|(_, given)| !given.is_null()) {
        let index = members.iter().position(|member| member.name == name).ok_or_else(|| format!("no member {name}"))?;
        let member = members.get(index).ok_or("no member")?;
        fields.set(index, value(service, member.shape, given)?);
    }
    Ok(fields)
}

fn value(service: &Service<'_>, shape: ShapeId, json: &Json) -> Result<Value, String> {
    let wrong = || format!("{json} is no {}", service.shape(shape).name);
    Ok(match &service.shape(shape).kind {
        Kind::Structure(Structure { document: true, .. }) => document(json).ok_or_else(wrong)?,
        Kind::Structure(_) => Value::Structure(fields(service, Some(shape), json)?),
        Kind::List { element, .. } => {
            let elements = json.as_array().ok_or_else(wrong)?;
            Value::List(elements.iter().map(|each| value(service, *element, each)).collect::<Result<_, _>>()?)
        }
        Kind::Map { value: value_shape, .. } => {
            let entries = json.as_object().ok_or_else(wrong)?;
            let entries = entries.iter().map(|(key, each)| Ok((key.clone(), value(service, *value_shape, each)?)));
            Value::Map(entries.collect::<Result<_, String>>()?)
        }
        Kind::String { .. } => Value::String(json.as_str().ok_or_else(wrong)?.to_owned()),
        Kind::Integer | Kind::Long => Value::Integer(json.as_i64().ok_or_else(wrong)?),
        Kind::Float | Kind::Double => Value::Double(json.as_f64().or_else(|| json.as_str()?.parse().ok()).ok_or_else(wrong)?),
        Kind::Boolean => Value::Boolean(json.as_bool().ok_or_else(wrong)?),
        Kind::Blob => Value::Blob(json.as_str().ok_or_else(wrong)?.as_bytes().to_vec()),
        Kind::Timestamp(_) => Value::Timestamp(seconds(&json.to_string()).ok_or_else(wrong)?),
    })
}

/// `946845296.123`.
pub(super) fn seconds(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let millis: i64 = format!("{fraction:0<3.3}").parse().ok()?;
    Some(Timestamp::from_secs(whole.parse().ok()?).plus_millis(millis))
}

/// Free-form JSON; `None` for what holds a null.
pub(super) fn document(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => return None,
        Json::Bool(truth) => Value::Boolean(*truth),
        Json::Number(number) => number.as_i64().map(Value::Integer).or_else(|| number.as_f64().map(Value::Double))?,
        Json::String(text) => Value::from(text.as_str()),
        Json::Array(elements) => Value::List(elements.iter().map(document).collect::<Option<_>>()?),
        Json::Object(entries) => {
            Value::Map(entries.iter().map(|(key, value)| Some((key.clone(), document(value)?))).collect::<Option<_>>()?)
        }
    })
}

/// Whether a structure holds what is expected.
///
/// # Errors
///
/// The first member that differs.
pub(super) fn compare(service: &Service<'_>, shape: Option<ShapeId>, found: &Fields, wanted: &Fields) -> Result<(), String> {
    let members = shape.map_or(&[][..], |shape| service.members(shape));
    for (index, member) in members.iter().enumerate() {
        match (found.get(index), wanted.get(index)) {
            (None, None) => {}
            (Some(found), Some(wanted)) if same(found, wanted) => {}
            (found, wanted) => return Err(format!("{}: {}, not {}", member.name, show(found), show(wanted))),
        }
    }
    Ok(())
}

/// Equality in which NaN equals NaN and maps have no order.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Double(left), Value::Double(right)) => left.to_bits() == right.to_bits() || (left.is_nan() && right.is_nan()),
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Map(left), Value::Map(right)) => {
            let has = |(key, value): &(String, Value)| right.iter().any(|(other, wanted)| key == other && same(value, wanted));
            left.len() == right.len() && left.iter().all(has)
        }
        (Value::Structure(left), Value::Structure(right)) => {
            // LIMIT: no shape of a vector has more members.
            (0..256).all(|index| match (left.get(index), right.get(index)) {
                (Some(left), Some(right)) => same(left, right),
                (None, None) => true,
                _ => false,
            })
        }
        _ => left == right,
    }
}

/// A value of a public vector, in full.
fn show(value: Option<&Value>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Value::String(text)) => format!("{text:?}"),
        Some(Value::Integer(number)) => number.to_string(),
        Some(Value::Double(number)) => number.to_string(),
        Some(Value::Boolean(truth)) => truth.to_string(),
        Some(Value::Timestamp(time)) => time.iso8601_millis(),
        Some(Value::Blob(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
        Some(Value::List(elements)) => {
            format!("[{}]", elements.iter().map(|each| show(Some(each))).collect::<Vec<_>>().join(", "))
        }
        Some(Value::Map(entries)) => {
            format!(
                "{{{}}}",
                entries.iter().map(|(key, each)| format!("{key}: {}", show(Some(each)))).collect::<Vec<_>>().join(", ")
            )
        }
        Some(other) => format!("{other:?}"),
    }
}
