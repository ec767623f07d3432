//! Building a structure by the indexes of its schema: what generated builders are made of.

use crate::value::{Fields, Value};

/// The input or output of an operation that has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Empty;

impl Empty {
    /// The empty structure.
    pub fn new() -> Self {
        Self
    }
}

impl From<Empty> for Fields {
    fn from(_: Empty) -> Self {
        Self::default()
    }
}

/// A list of elements that become `T`.
pub fn list<T: Into<Value>>(elements: impl IntoIterator<Item = impl Into<T>>) -> Value {
    Value::List(elements.into_iter().map(|element| element.into().into()).collect())
}

/// A map of keys to what becomes `T`, in the order given.
pub fn map<T: Into<Value>>(entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (key.into(), value.into().into())).collect())
}
