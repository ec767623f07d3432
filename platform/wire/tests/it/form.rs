//! The client's side of the query protocol: a value tree as a form, by the protocol's rules and without the codec's code.

use alcazar_base::schema::{Kind, Member, Service, ShapeId, TimestampFormat};
use alcazar_base::value::{Fields, Value};
use base64::Engine as _;

/// The form of a structure's members.
pub(crate) fn form(service: &Service<'_>, shape: ShapeId, fields: &Fields) -> String {
    let mut pairs = Vec::new();
    structure(service, shape, fields, "", &mut pairs);
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{}={}", escape(&name), escape(&value))).collect();
    pairs.join("&")
}

fn structure(service: &Service<'_>, shape: ShapeId, fields: &Fields, path: &str, pairs: &mut Vec<(String, String)>) {
    for (member, value) in fields.present(service, shape) {
        let mut name = member.location_name.unwrap_or(member.name);
        if let Kind::List { flattened: true, element_name: Some(of_element), .. } = service.shape(member.shape).kind
            && !member.flattened
        {
            name = of_element;
        }
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        write(service, member.shape, Some(member), value, &path, pairs);
    }
}

fn write(
    service: &Service<'_>,
    id: ShapeId,
    member: Option<&Member<'_>>,
    value: &Value,
    path: &str,
    pairs: &mut Vec<(String, String)>,
) {
    let is_flat = |own: bool| own || member.is_some_and(|member| member.flattened);
    let text = match (&service.shape(id).kind, value) {
        (_, Value::Structure(fields)) => {
            structure(service, id, fields, path, pairs);
            if fields.present(service, id).next().is_some() {
                return;
            }
            String::new()
        }
        (Kind::List { element, element_name, flattened }, Value::List(elements)) if !elements.is_empty() => {
            let wrapper = if is_flat(*flattened) { String::new() } else { format!(".{}", element_name.unwrap_or("member")) };
            for (index, each) in elements.iter().enumerate() {
                write(service, *element, None, each, &format!("{path}{wrapper}.{}", index + 1), pairs);
            }
            return;
        }
        (Kind::Map { key, value: of, key_name, value_name, flattened }, Value::Map(entries)) if !entries.is_empty() => {
            let wrapper = if is_flat(*flattened) { "" } else { ".entry" };
            for (index, (name, each)) in entries.iter().enumerate() {
                let entry = format!("{path}{wrapper}.{}", index + 1);
                let name = Value::from(name.as_str());
                write(service, *key, None, &name, &format!("{entry}.{}", key_name.unwrap_or("key")), pairs);
                write(service, *of, None, each, &format!("{entry}.{}", value_name.unwrap_or("value")), pairs);
            }
            return;
        }
        (Kind::Timestamp(format), Value::Timestamp(time)) => {
            match member.and_then(|member| member.timestamp_format).or(*format).unwrap_or(TimestampFormat::Iso8601) {
                TimestampFormat::Iso8601 => time.iso8601_millis(),
                TimestampFormat::Rfc822 => time.http_date(),
                TimestampFormat::UnixSeconds => time.secs().to_string(),
            }
        }
        (_, Value::String(text)) => text.clone(),
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Double(number)) if number.is_nan() => "NaN".to_owned(),
        (_, Value::Double(number)) if number.is_infinite() => if *number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned(),
        (_, Value::Double(number)) => number.to_string(),
        (_, Value::Boolean(truth)) => truth.to_string(),
        (_, Value::Blob(bytes)) => base64::engine::general_purpose::STANDARD.encode(bytes),
        _ => String::new(),
    };
    pairs.push((path.to_owned(), text));
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
