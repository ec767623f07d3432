//! Values between the files, the API and the trail: what a name holds, what a call sends, what it answers.

use alcazar_base::schema::{Kind as Shape, Service, ShapeId};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};
use data_encoding::BASE64;
use std::fmt;

/// A value of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Datum {
    /// JSON's and YAML's null.
    Null,
    /// A truth value.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A float.
    Double(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A point in time.
    Time(Timestamp),
    /// A list.
    List(Vec<Datum>),
    /// A mapping or structure, in its order.
    Map(Vec<(String, Datum)>),
}

impl Datum {
    /// A structure's members that are set.
    pub fn of_fields(service: &Service<'_>, shape: ShapeId, fields: &Fields) -> Self {
        let members = fields.present(service, shape);
        Self::Map(members.map(|(member, value)| (member.name.to_owned(), Self::of_value(service, member.shape, value))).collect())
    }

    fn of_value(service: &Service<'_>, shape: ShapeId, value: &Value) -> Self {
        match value {
            Value::Structure(fields) => Self::of_fields(service, shape, fields),
            Value::List(elements) => {
                let element = if let Shape::List { element, .. } = service.shape(shape).kind { element } else { shape };
                Self::List(elements.iter().map(|value| Self::of_value(service, element, value)).collect())
            }
            Value::Map(entries) => {
                let of = if let Shape::Map { value, .. } = service.shape(shape).kind { value } else { shape };
                Self::Map(entries.iter().map(|(key, value)| (key.clone(), Self::of_value(service, of, value))).collect())
            }
            Value::String(text) => Self::Text(text.clone()),
            Value::Integer(number) => Self::Integer(*number),
            Value::Double(number) => Self::Double(*number),
            Value::Boolean(truth) => Self::Boolean(*truth),
            Value::Blob(bytes) => Self::Bytes(bytes.clone()),
            Value::Timestamp(time) => Self::Time(*time),
        }
    }

    /// From JSON.
    pub fn of_json(json: &serde_json::Value) -> Self {
        match json {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(truth) => Self::Boolean(*truth),
            serde_json::Value::Number(number) => {
                number.as_i64().map_or_else(|| Self::Double(number.as_f64().unwrap_or_default()), Self::Integer)
            }
            serde_json::Value::String(text) => Self::Text(text.clone()),
            serde_json::Value::Array(elements) => Self::List(elements.iter().map(Self::of_json).collect()),
            serde_json::Value::Object(entries) => {
                Self::Map(entries.iter().map(|(key, value)| (key.clone(), Self::of_json(value))).collect())
            }
        }
    }

    /// To JSON; bytes as base64, times as ISO 8601.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Boolean(truth) => (*truth).into(),
            Self::Integer(number) => (*number).into(),
            Self::Double(number) => (*number).into(),
            Self::Text(_) | Self::Bytes(_) | Self::Time(_) => self.to_text().unwrap_or_default().into(),
            Self::List(elements) => elements.iter().map(Self::to_json).collect(),
            Self::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), value.to_json())).collect(),
        }
    }

    /// What stands for it inside a text; `None` for lists, maps and null.
    pub fn to_text(&self) -> Option<String> {
        Some(match self {
            Self::Null | Self::List(_) | Self::Map(_) => return None,
            Self::Boolean(truth) => truth.to_string(),
            Self::Integer(number) => number.to_string(),
            Self::Double(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Bytes(bytes) => BASE64.encode(bytes),
            Self::Time(time) => time.iso8601(),
        })
    }

    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(have, _)| have == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What a path such as `Keys.0.KeyId` leads to; a negative index counts from the end.
    pub fn at_path(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |datum, part| match datum {
            Self::List(elements) => element(elements, part.parse().ok()?),
            other => other.member(part),
        })
    }
}

/// The element at an index, which counts from the end if it is negative.
pub(crate) fn element<T>(elements: &[T], index: i64) -> Option<&T> {
    elements.get(place(elements.len(), index)?)
}

/// The place that an index, which counts from the end if it is negative, means.
pub(crate) fn place(len: usize, index: i64) -> Option<usize> {
    let back = usize::try_from(index.unsigned_abs()).ok()?;
    if index < 0 { len.checked_sub(back) } else { Some(back).filter(|place| *place < len) }
}

impl fmt::Display for Datum {
    /// As a report shows it: shortened JSON, bytes as base64.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Bytes(bytes) => format!("bytes {}", BASE64.encode(bytes)),
            other => other.to_json().to_string(),
        };
        match text.char_indices().nth(SHOWN_CHARS_MAX) {
            Some((end, _)) => write!(f, "{}…", text.get(..end).unwrap_or_default()),
            None => f.write_str(&text),
        }
    }
}

/// Enough for an ARN and a message.
const SHOWN_CHARS_MAX: usize = 400;

#[cfg(test)]
mod tests {
    use super::Datum;

    #[test]
    fn paths_lead_into_lists_from_both_ends() {
        let json = serde_json::json!({"Keys": [{"Id": "a"}, {"Id": "b"}], "N": 1});
        let datum = Datum::of_json(&json);
        assert_eq!(datum.at_path("Keys.0.Id"), Some(&Datum::Text("a".to_owned())));
        assert_eq!(datum.at_path("Keys.-1.Id"), Some(&Datum::Text("b".to_owned())));
        for path in ["Keys.2.Id", "Keys.-3.Id", "Keys.x", "Nope", "N.0", ""] {
            assert_eq!(datum.at_path(path), None, "{path}");
        }
        assert_eq!(datum.to_json(), json);
    }
}
