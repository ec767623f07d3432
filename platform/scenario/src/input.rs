//! A value as the input of an operation: what an SDK does between its caller and the wire, without its checks of constraints.

use crate::datum::Datum;
use alcazar_base::schema::{Kind, Operation, Service, ShapeId};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};

/// The input that a value means.
///
/// # Errors
/// What the operation's input has no member or no kind for: a mistake in the file, since no SDK would send it.
pub(crate) fn fields(service: &Service<'_>, operation: &Operation<'_>, datum: &Datum) -> Result<Fields, String> {
    match (operation.input, datum) {
        (Some(shape), Datum::Map(entries)) => structure(service, shape, "", entries),
        (None, Datum::Map(entries)) if entries.is_empty() => Ok(Fields::default()),
        (None, _) => Err(format!("{} has no input", operation.name)),
        (Some(_), _) => Err("`with` is no mapping".to_owned()),
    }
}

/// Fills the tokens that SDKs fill in when a caller leaves them out.
pub(crate) fn fill_tokens(
    service: &Service<'_>,
    operation: &Operation<'_>,
    input: &mut Fields,
    mut token: impl FnMut() -> Result<String, String>,
) -> Result<(), String> {
    let Some(shape) = operation.input else { return Ok(()) };
    for (index, member) in service.members(shape).iter().enumerate() {
        if member.idempotency_token && input.get(index).is_none() {
            input.set(index, Value::String(token()?));
        }
    }
    Ok(())
}

fn structure(service: &Service<'_>, shape: ShapeId, path: &str, entries: &[(String, Datum)]) -> Result<Fields, String> {
    let members = service.members(shape);
    let mut fields = Fields::with_len(members.len());
    for (name, datum) in entries {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let index = members.iter().position(|member| member.name == name);
        let (index, member) = index.and_then(|index| Some((index, members.get(index)?))).ok_or_else(|| {
            let known: Vec<&str> = members.iter().map(|member| member.name).collect();
            format!("there is no member `{path}`; there are {}", known.join(", "))
        })?;
        if *datum != Datum::Null {
            fields.set(index, value(service, member.shape, &path, datum)?);
        }
    }
    Ok(fields)
}

fn value(service: &Service<'_>, shape: ShapeId, path: &str, datum: &Datum) -> Result<Value, String> {
    Ok(match (&service.shape(shape).kind, datum) {
        (Kind::Structure(_), Datum::Map(entries)) => Value::Structure(structure(service, shape, path, entries)?),
        (Kind::List { element, .. }, Datum::List(elements)) => {
            let elements =
                elements.iter().enumerate().map(|(index, datum)| value(service, *element, &format!("{path}.{index}"), datum));
            Value::List(elements.collect::<Result<_, _>>()?)
        }
        (Kind::Map { value: of, .. }, Datum::Map(entries)) => {
            let entry = |(key, datum): &(String, Datum)| Ok((key.clone(), value(service, *of, &format!("{path}.{key}"), datum)?));
            Value::Map(entries.iter().map(entry).collect::<Result<_, String>>()?)
        }
        (Kind::String { .. }, Datum::Text(text)) => Value::String(text.clone()),
        (Kind::Integer | Kind::Long, Datum::Integer(number)) => Value::Integer(*number),
        (Kind::Float | Kind::Double, Datum::Double(number)) => Value::Double(*number),
        (Kind::Boolean, Datum::Boolean(truth)) => Value::Boolean(*truth),
        (Kind::Blob, Datum::Bytes(bytes)) => Value::Blob(bytes.clone()),
        (Kind::Blob, Datum::Text(text)) => Value::Blob(text.clone().into_bytes()),
        (Kind::Timestamp(_), Datum::Time(time)) => Value::Timestamp(*time),
        (Kind::Timestamp(_), Datum::Text(text)) => {
            Value::Timestamp(Timestamp::parse_iso8601(text).ok_or_else(|| format!("`{path}` is no time: {text}"))?)
        }
        (_, other) => return Err(format!("`{path}` can't be {other}")),
    })
}
