//! The client's side of an answer: reads bodies as the SDKs do, without a line of the codecs.

use super::expected::{document, seconds};
use super::xml::{Element, parse};
use alcazar_base::schema::{Kind, Member, Operation, Protocol, Service, ShapeId, Structure, TimestampFormat};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};
use serde_json::Value as Json;

/// An error as a client sees it.
pub(super) struct Found {
    pub(super) code: String,
    pub(super) message: String,
    pub(super) fields: Fields,
}

/// The output in a body.
pub(super) fn output(service: &Service<'_>, operation: &Operation<'_>, body: &[u8]) -> Result<Fields, String> {
    let Some(shape) = operation.output else { return Ok(Fields::default()) };
    if body.is_empty() {
        return Ok(Fields::default());
    }
    if service.protocol != Protocol::Query {
        let json: Json = serde_json::from_slice(body).map_err(|e| e.to_string())?;
        return json_fields(service, shape, &json);
    }
    let root = parse(body)?;
    let (response, result) = (format!("{}Response", operation.name), format!("{}Result", operation.name));
    if root.name != response && !root.name.ends_with("Response") {
        return Err(format!("the root is {}", root.name));
    }
    let result = root.child(&result).or_else(|| root.children.iter().find(|child| child.name.ends_with("Result")));
    xml_fields(service, shape, result.ok_or("no result element")?)
}

/// The error in a reply.
pub(super) fn error(
    service: &Service<'_>,
    shape: Option<ShapeId>,
    header: &dyn Fn(&str) -> Option<String>,
    body: &[u8],
) -> Result<Found, String> {
    if service.protocol == Protocol::Query {
        let root = parse(body)?;
        let error = root.child("Error").filter(|_| root.name == "ErrorResponse").ok_or("no error element")?;
        let text = |name| error.child(name).map_or("", |child| child.text.as_str()).to_owned();
        if root.child("RequestId").is_none_or(|id| id.text.is_empty()) || !matches!(text("Type").as_str(), "Sender" | "Receiver")
        {
            return Err("no type or no request id".to_owned());
        }
        let fields = shape.map_or_else(|| Ok(Fields::default()), |shape| xml_fields(service, shape, error))?;
        return Ok(Found { code: text("Code"), message: text("Message"), fields });
    }
    let json: Json = if body.is_empty() { Json::Null } else { serde_json::from_slice(body).map_err(|e| e.to_string())? };
    let text = |name: &str| json.get(name).and_then(Json::as_str).map(str::to_owned);
    let written = header("x-amzn-errortype").or_else(|| text("__type")).or_else(|| text("code")).ok_or("no error code")?;
    let name = written.split(':').next().unwrap_or_default();
    let name = name.rsplit('#').next().unwrap_or_default().to_owned();
    let code = match header("x-amzn-query-error") {
        Some(query) if service.query_compatible => {
            let (code, fault) = query.split_once(';').ok_or("a query error without a fault")?;
            if !matches!(fault, "Sender" | "Receiver") {
                return Err(format!("fault {fault}"));
            }
            code.to_owned()
        }
        _ => name,
    };
    let message = text("message").or_else(|| text("Message")).unwrap_or_default();
    let fields = shape.map_or_else(|| Ok(Fields::default()), |shape| json_fields(service, shape, &json))?;
    Ok(Found { code, message, fields })
}

fn json_fields(service: &Service<'_>, shape: ShapeId, json: &Json) -> Result<Fields, String> {
    let members = service.members(shape);
    let mut fields = Fields::with_len(members.len());
    for (index, member) in members.iter().enumerate() {
        match json.get(member.location_name.unwrap_or(member.name)) {
            None | Some(Json::Null) => {}
            Some(given) => fields.set(index, json_value(service, member.shape, Some(member), given)?),
        }
    }
    Ok(fields)
}

fn json_value(service: &Service<'_>, shape: ShapeId, member: Option<&Member<'_>>, json: &Json) -> Result<Value, String> {
    let wrong = || format!("{json} is no {}", service.shape(shape).name);
    Ok(match &service.shape(shape).kind {
        Kind::Structure(Structure { document: true, .. }) => document(json).ok_or_else(wrong)?,
        Kind::Structure(_) => Value::Structure(json_fields(service, shape, json)?),
        Kind::List { element, .. } => {
            let elements = json.as_array().ok_or_else(wrong)?.iter().filter(|each| !each.is_null());
            Value::List(elements.map(|each| json_value(service, *element, None, each)).collect::<Result<_, _>>()?)
        }
        Kind::Map { value, .. } => {
            let entries = json.as_object().ok_or_else(wrong)?.iter().filter(|(_, each)| !each.is_null());
            let entries = entries.map(|(key, each)| Ok((key.clone(), json_value(service, *value, None, each)?)));
            Value::Map(entries.collect::<Result<_, String>>()?)
        }
        Kind::Integer | Kind::Long => Value::Integer(json.as_i64().ok_or_else(wrong)?),
        Kind::Boolean => Value::Boolean(json.as_bool().ok_or_else(wrong)?),
        // A client takes a number or a name of a special value, and timestamps in any format.
        _ => {
            let text = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
            scalar(service, shape, member, &text).ok_or_else(wrong)?
        }
    })
}

fn xml_fields(service: &Service<'_>, shape: ShapeId, element: &Element) -> Result<Fields, String> {
    let members = service.members(shape);
    let mut fields = Fields::with_len(members.len());
    for (index, member) in members.iter().enumerate() {
        let name = member.location_name.unwrap_or(member.name);
        let found: Vec<&Element> = element.children.iter().filter(|child| child.name == name).collect();
        if let Some(first) = found.first() {
            fields.set(index, xml_value(service, member.shape, Some(member), first, &found)?);
        } else if let Some((_, text)) = element.attributes.iter().find(|(known, _)| member.xml_attribute && known == name) {
            fields.set(index, scalar(service, member.shape, Some(member), text).ok_or("a bad attribute")?);
        }
    }
    Ok(fields)
}

/// `all` are the elements of that name, which a flattened list or map is made of.
fn xml_value(
    service: &Service<'_>,
    shape: ShapeId,
    member: Option<&Member<'_>>,
    first: &Element,
    all: &[&Element],
) -> Result<Value, String> {
    let is_flat = |own: bool| own || member.is_some_and(|member| member.flattened);
    Ok(match &service.shape(shape).kind {
        Kind::Structure(_) => Value::Structure(xml_fields(service, shape, first)?),
        Kind::List { element, element_name, flattened } => {
            let elements: Vec<&Element> =
                if is_flat(*flattened) { all.to_vec() } else { first.named(element_name.unwrap_or("member")) };
            Value::List(elements.iter().map(|each| xml_value(service, *element, None, each, &[each])).collect::<Result<_, _>>()?)
        }
        Kind::Map { key, value, key_name, value_name, flattened } => {
            let entries: Vec<&Element> = if is_flat(*flattened) { all.to_vec() } else { first.named("entry") };
            let entries = entries.iter().map(|entry| {
                let part = |name: &str| entry.child(name).ok_or_else(|| format!("an entry without {name}"));
                let (name, of) = (part(key_name.unwrap_or("key"))?, part(value_name.unwrap_or("value"))?);
                let Value::String(name) = xml_value(service, *key, None, name, &[name])? else {
                    return Err("a key that is no string".to_owned());
                };
                Ok((name, xml_value(service, *value, None, of, &[of])?))
            });
            Value::Map(entries.collect::<Result<_, _>>()?)
        }
        _ => {
            let wrong = || format!("{:?} is no {}", first.text, service.shape(shape).name);
            scalar(service, shape, member, &first.text).ok_or_else(wrong)?
        }
    })
}

fn scalar(service: &Service<'_>, shape: ShapeId, member: Option<&Member<'_>>, text: &str) -> Option<Value> {
    Some(match &service.shape(shape).kind {
        Kind::Integer | Kind::Long => Value::Integer(text.parse().ok()?),
        Kind::Float | Kind::Double => Value::Double(text.parse().ok()?),
        Kind::Boolean => Value::Boolean(text.parse().ok()?),
        Kind::Blob => Value::Blob(base64(text)?),
        Kind::Timestamp(format) => {
            let default =
                if service.protocol == Protocol::Query { TimestampFormat::Iso8601 } else { TimestampFormat::UnixSeconds };
            Value::Timestamp(match member.and_then(|member| member.timestamp_format).or(*format).unwrap_or(default) {
                TimestampFormat::Iso8601 => Timestamp::parse_iso8601(text)?,
                TimestampFormat::Rfc822 => Timestamp::parse_http_date(text)?,
                TimestampFormat::UnixSeconds => seconds(text)?,
            })
        }
        _ => Value::from(text),
    })
}

/// Base64 (RFC 4648), as simply as it can be read.
fn base64(text: &str) -> Option<Vec<u8>> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for char in text.trim_end_matches('=').chars() {
        bits = (bits << 6) | u32::try_from(ALPHABET.find(char)?).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).ok()?);
            bits &= (1 << held) - 1;
        }
    }
    text.len().is_multiple_of(4).then_some(bytes)
}
