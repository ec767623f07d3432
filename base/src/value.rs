//! The tree that codecs read requests into and write answers from.
//!
//! A structure's members are indexed as in its schema, so that a generated view reads one with an array access.

use crate::schema::{Member, Service, ShapeId};
use crate::time::Timestamp;
use std::fmt;
use zeroize::Zeroize;

/// A value of some shape. Its `Debug` form names kinds and lengths only: a request may hold secrets.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// A structure.
    Structure(Fields),
    /// A list.
    List(Vec<Value>),
    /// A map, in the order of the request or of insertion.
    Map(Vec<(String, Value)>),
    /// A string or an enum.
    String(String),
    /// An integer or a long.
    Integer(i64),
    /// A float or a double.
    Double(f64),
    /// A truth value.
    Boolean(bool),
    /// Bytes.
    Blob(Vec<u8>),
    /// A point in time.
    Timestamp(Timestamp),
}

/// The members of a structure, indexed as in its schema.
#[derive(Clone, PartialEq, Default)]
pub struct Fields(Vec<Option<Value>>);

/// A structure without any member set.
pub static NO_FIELDS: Fields = Fields(Vec::new());

impl Fields {
    /// A structure of `len` members, none of them set.
    pub fn with_len(len: usize) -> Self {
        Self(vec![None; len])
    }

    /// The member at `index`, if it is set.
    pub fn get(&self, index: usize) -> Option<&Value> {
        self.0.get(index).and_then(Option::as_ref)
    }

    /// Sets the member at `index`.
    pub fn set(&mut self, index: usize, value: Value) {
        if index >= self.0.len() {
            self.0.resize(index + 1, None);
        }
        if let Some(slot) = self.0.get_mut(index) {
            *slot = Some(value);
        }
    }

    /// Takes the member at `index` out.
    pub fn take(&mut self, index: usize) -> Option<Value> {
        self.0.get_mut(index).and_then(Option::take)
    }

    /// The members that are set, with their schema.
    pub fn present<'v, 's>(
        &'v self,
        service: &Service<'s>,
        shape: ShapeId,
    ) -> impl Iterator<Item = (&'s Member<'s>, &'v Value)> + use<'v, 's> {
        service.members(shape).iter().zip(&self.0).filter_map(|(member, value)| Some((member, value.as_ref()?)))
    }

    /// The member of that name, if it is set.
    pub fn named<'v>(&'v self, service: &Service<'_>, shape: ShapeId, name: &str) -> Option<&'v Value> {
        let index = service.members(shape).iter().position(|member| member.name == name)?;
        self.get(index)
    }

    /// Overwrites every text and every byte in it, and empties it: for values that may be keys.
    pub fn wipe(&mut self) {
        for value in self.0.iter_mut().flatten() {
            value.wipe();
        }
        self.0.clear();
    }

    /// Sets the member of that name; `false` if the shape has none.
    pub fn set_named(&mut self, service: &Service<'_>, shape: ShapeId, name: &str, value: Value) -> bool {
        let Some(index) = service.members(shape).iter().position(|member| member.name == name) else { return false };
        self.set(index, value);
        true
    }
}

impl Value {
    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number of an integer.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// The number of a float or double.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Double(number) => Some(*number),
            _ => None,
        }
    }

    /// The truth of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The bytes of a blob.
    pub fn as_blob(&self) -> Option<&[u8]> {
        match self {
            Self::Blob(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The point in time of a timestamp.
    pub fn as_timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Timestamp(time) => Some(*time),
            _ => None,
        }
    }

    /// The elements of a list; none for any other kind.
    pub fn as_list(&self) -> &[Value] {
        match self {
            Self::List(elements) => elements,
            _ => &[],
        }
    }

    /// The entries of a map; none for any other kind.
    pub fn as_map(&self) -> &[(String, Value)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The members of a structure.
    pub fn as_fields(&self) -> Option<&Fields> {
        match self {
            Self::Structure(fields) => Some(fields),
            _ => None,
        }
    }

    fn wipe(&mut self) {
        match self {
            Self::Structure(fields) => fields.wipe(),
            Self::List(elements) => elements.iter_mut().for_each(Self::wipe),
            Self::Map(entries) => entries.iter_mut().for_each(|(_, value)| value.wipe()),
            Self::String(text) => text.zeroize(),
            Self::Blob(bytes) => bytes.zeroize(),
            Self::Integer(_) | Self::Double(_) | Self::Boolean(_) | Self::Timestamp(_) => {}
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Structure(fields) => fields.fmt(f),
            Self::List(elements) => write!(f, "list of {}", elements.len()),
            Self::Map(entries) => write!(f, "map of {}", entries.len()),
            Self::String(text) => write!(f, "string of {} bytes", text.len()),
            Self::Integer(_) => f.write_str("integer"),
            Self::Double(_) => f.write_str("double"),
            Self::Boolean(_) => f.write_str("boolean"),
            Self::Blob(bytes) => write!(f, "blob of {} bytes", bytes.len()),
            Self::Timestamp(_) => f.write_str("timestamp"),
        }
    }
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "structure with {} of {} members", self.0.iter().flatten().count(), self.0.len())
    }
}

macro_rules! from {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from! {
    String => String, &str => String, i64 => Integer, i32 => Integer, u32 => Integer, f64 => Double, bool => Boolean,
    Vec<u8> => Blob, &[u8] => Blob, Timestamp => Timestamp, Fields => Structure,
}

impl<T: Into<Value>> From<Vec<T>> for Value
where
    T: IntoListElement,
{
    fn from(elements: Vec<T>) -> Self {
        Self::List(elements.into_iter().map(Into::into).collect())
    }
}

/// What a `Vec` of becomes a list (a `Vec<u8>` is a blob).
pub trait IntoListElement {}
impl IntoListElement for Value {}
impl IntoListElement for String {}
impl IntoListElement for &str {}
impl IntoListElement for Fields {}
impl IntoListElement for i64 {}

impl FromIterator<(String, String)> for Value {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(entries: I) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key, Self::String(value))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiping_leaves_nothing() {
        let mut inner = Fields::with_len(1);
        inner.set(0, Value::from(vec![7_u8; 32]));
        let mut fields = Fields::with_len(3);
        fields.set(0, Value::List(vec![Value::from(inner)]));
        fields.set(1, Value::from_iter([("k".to_owned(), "v".to_owned())]));
        fields.set(2, Value::from(1_i64));
        let mut value = Value::from(fields.clone());
        value.wipe();
        assert_eq!(value, Value::from(Fields::default()));
        let mut text = Value::from("secret");
        text.wipe();
        assert_eq!(text, Value::from(""));
        fields.wipe();
        assert_eq!(fields, Fields::default());
    }
}
