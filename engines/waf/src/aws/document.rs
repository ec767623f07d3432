//! JSON documents, and places in them that errors name.

use super::limits::DOCUMENT_BYTES_MAX;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// What is wrong with a document, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{document}{}{pointer}: {message}", if .pointer.is_empty() { "" } else { "#" })]
pub struct DocumentError {
    /// The document's name.
    pub document: String,
    /// A JSON pointer (RFC 6901) to the place; empty for the whole document.
    pub pointer: String,
    /// What is wrong, and what to do.
    pub message: String,
}

/// A JSON document.
#[derive(Debug)]
pub(super) struct Document {
    name: String,
    value: Value,
}

impl Document {
    /// Reads a text, in which no object names a member twice.
    pub(super) fn read(name: &str, text: &str) -> Result<Self, DocumentError> {
        let error = |message: String| DocumentError { document: name.to_owned(), pointer: String::new(), message };
        if text.len() > DOCUMENT_BYTES_MAX {
            return Err(error(format!("it has {} bytes, more than {DOCUMENT_BYTES_MAX}", text.len())));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let value = Unique.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
        let value = value.map_err(|cause| error(format!("it is no JSON: {cause}")))?;
        Ok(Self { name: name.to_owned(), value })
    }

    pub(super) fn root(&self) -> At<'_> {
        At { document: &self.name, value: &self.value, pointer: String::new() }
    }
}

/// A value, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct At<'d> {
    document: &'d str,
    value: &'d Value,
    pointer: String,
}

/// An object whose members are all known.
pub(super) struct Object<'d> {
    at: At<'d>,
    members: &'d Map<String, Value>,
}

impl<'d> At<'d> {
    pub(super) fn error(&self, message: impl Into<String>) -> DocumentError {
        DocumentError { document: self.document.to_owned(), pointer: self.pointer.clone(), message: message.into() }
    }

    /// That this build does not do what stands here.
    pub(super) fn not_done(&self) -> DocumentError {
        let name = self.pointer.rsplit('/').next().unwrap_or_default();
        self.error(format!("`{name}` is not done yet; take it out to go on without it"))
    }

    pub(super) fn pointer(&self) -> String {
        format!("{}#{}", self.document, self.pointer)
    }

    /// A member, if this is an object that has it.
    pub(super) fn peek(&self, name: &str) -> Option<&'d Value> {
        self.value.as_object()?.get(name)
    }

    fn below(&self, token: &str, value: &'d Value) -> Self {
        let token = token.replace('~', "~0").replace('/', "~1");
        Self { document: self.document, value, pointer: format!("{}/{token}", self.pointer) }
    }

    /// This as an object of no other members than these.
    pub(super) fn object(&self, known: &[&str]) -> Result<Object<'d>, DocumentError> {
        let object = self.map()?;
        if let Some((name, value)) = object.members.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            let nearest = known.iter().min_by_key(|other| strsim::damerau_levenshtein(name, other));
            let hint = nearest.map_or_else(String::new, |nearest| format!("; the nearest known one is `{nearest}`"));
            return Err(self.below(name, value).error(format!("unknown member `{name}`{hint}")));
        }
        Ok(object)
    }

    /// This as an object of members with names of the author's choice.
    pub(super) fn map(&self) -> Result<Object<'d>, DocumentError> {
        let members = self.value.as_object().ok_or_else(|| self.error("expected an object"))?;
        Ok(Object { at: self.clone(), members })
    }

    /// This as an object of exactly one of these members.
    pub(super) fn one_of(&self, known: &[&'static str]) -> Result<(&'static str, Self), DocumentError> {
        let object = self.object(known)?;
        let mut given = known.iter().filter_map(|name| Some((*name, object.get(name)?)));
        match (given.next(), given.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(self.error(format!("expected one of {}", list(known)))),
            (Some((one, _)), Some((other, _))) => {
                Err(self.error(format!("expected one member, found `{one}` and `{other}`; keep one of them")))
            }
        }
    }

    pub(super) fn items(&self) -> Result<Vec<Self>, DocumentError> {
        let items = self.value.as_array().ok_or_else(|| self.error("expected an array"))?;
        Ok(items.iter().enumerate().map(|(at, item)| self.below(&at.to_string(), item)).collect())
    }

    pub(super) fn text(&self) -> Result<&'d str, DocumentError> {
        self.value.as_str().ok_or_else(|| self.error("expected a string"))
    }

    /// A text of so many characters.
    pub(super) fn text_of(&self, chars_max: usize) -> Result<&'d str, DocumentError> {
        let text = self.text()?;
        match text.chars().count() {
            0 => Err(self.error("expected a string that is not empty")),
            chars if chars > chars_max => Err(self.error(format!("it has {chars} characters, more than {chars_max}"))),
            _ => Ok(text),
        }
    }

    /// The name of an ACL, a rule, a group or a response body.
    pub(super) fn name(&self) -> Result<&'d str, DocumentError> {
        let name = self.text_of(128)?;
        if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
            return Ok(name);
        }
        Err(self.error(format!("`{name}` is no name; use letters, digits, `-` and `_`")))
    }

    pub(super) fn integer(&self, least: u64, most: u64) -> Result<u64, DocumentError> {
        let number = self.value.as_u64().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| self.error(format!("expected an integer from {least} to {most}")))
    }

    /// One of the words of an enumeration.
    pub(super) fn word<T: Copy>(&self, words: &[(&str, T)]) -> Result<T, DocumentError> {
        let text = self.text()?;
        let found = words.iter().find(|(word, _)| *word == text);
        found.map(|(_, meaning)| *meaning).ok_or_else(|| {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.error(format!("expected {}, found `{text}`", list(&words)))
        })
    }
}

impl<'d> Object<'d> {
    /// A member that is given; `null` is not.
    pub(super) fn get(&self, name: &str) -> Option<At<'d>> {
        let value = self.members.get(name).filter(|value| !value.is_null())?;
        Some(self.at.below(name, value))
    }

    pub(super) fn need(&self, name: &str) -> Result<At<'d>, DocumentError> {
        self.get(name).ok_or_else(|| self.at.error(format!("`{name}` is missing")))
    }

    /// All members by name.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'d str, At<'d>)> + use<'_, 'd> {
        self.members.iter().map(|(name, value)| (name.as_str(), self.at.below(name, value)))
    }
}

/// `a`, `b` or `c`.
pub(super) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// Reads a value and refuses members named twice, of which `serde_json` takes the last.
struct Unique;

impl<'de> DeserializeSeed<'de> for Unique {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(Self)?;
            if object.insert(name.clone(), value).is_some() {
                return Err(A::Error::custom(format!("member `{name}` is named twice")));
            }
        }
        Ok(Value::Object(object))
    }
}
