//! Reading a structure by the indexes of its schema: what generated views are made of.
//!
//! A view never fails. The codec has checked kinds, constraints and required members before a handler sees a request; a
//! required member that is absent all the same (in a reply, say) reads as its kind's empty value.

use crate::time::Timestamp;
use crate::value::{Fields, NO_FIELDS, Value};
use std::marker::PhantomData;
use std::slice;

/// What a member can be read as.
pub trait Read<'v>: Sized {
    /// The member's value as this type; its empty value if the member is not set or of another kind.
    fn read(value: Option<&'v Value>) -> Self;
}

/// The elements of a list, in order; itself the iterator.
#[derive(Debug, Clone)]
pub struct List<'v, T> {
    elements: slice::Iter<'v, Value>,
    element: PhantomData<fn() -> T>,
}

/// The entries of a map, in the order of the request; itself the iterator.
#[derive(Debug, Clone)]
pub struct Map<'v, T> {
    entries: slice::Iter<'v, (String, Value)>,
    value: PhantomData<fn() -> T>,
}

/// The input or output of an operation that has none.
#[derive(Debug, Clone, Copy)]
pub struct Empty<'v>(&'v Fields);

impl<T> List<'_, T> {
    /// Whether no element is left.
    pub fn is_empty(&self) -> bool {
        self.elements.as_slice().is_empty()
    }
}

impl<'v, T: Read<'v>> Map<'v, T> {
    /// Whether no entry is left.
    pub fn is_empty(&self) -> bool {
        self.entries.as_slice().is_empty()
    }

    /// The value of a key; the last one if the request repeats it.
    pub fn get(&self, key: &str) -> Option<T> {
        let (_, value) = self.entries.as_slice().iter().rev().find(|(name, _)| name == key)?;
        Some(T::read(Some(value)))
    }
}

impl<'v> Empty<'v> {
    /// The structure itself.
    pub fn fields(self) -> &'v Fields {
        self.0
    }
}

impl<'v> From<&'v Fields> for Empty<'v> {
    fn from(fields: &'v Fields) -> Self {
        Self(fields)
    }
}

impl<'v, T: Read<'v>> Iterator for List<'v, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.elements.next().map(|element| T::read(Some(element)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.elements.size_hint()
    }
}

impl<'v, T: Read<'v>> DoubleEndedIterator for List<'v, T> {
    fn next_back(&mut self) -> Option<T> {
        self.elements.next_back().map(|element| T::read(Some(element)))
    }
}

impl<'v, T: Read<'v>> ExactSizeIterator for List<'v, T> {}

impl<'v, T: Read<'v>> Iterator for Map<'v, T> {
    type Item = (&'v str, T);

    fn next(&mut self) -> Option<Self::Item> {
        self.entries.next().map(|(key, value)| (key.as_str(), T::read(Some(value))))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
    }
}

impl<'v, T: Read<'v>> ExactSizeIterator for Map<'v, T> {}

impl<'v> Read<'v> for &'v str {
    fn read(value: Option<&'v Value>) -> Self {
        value.and_then(Value::as_str).unwrap_or_default()
    }
}

impl<'v> Read<'v> for &'v [u8] {
    fn read(value: Option<&'v Value>) -> Self {
        value.and_then(Value::as_blob).unwrap_or_default()
    }
}

impl Read<'_> for i64 {
    fn read(value: Option<&Value>) -> Self {
        value.and_then(Value::as_i64).unwrap_or_default()
    }
}

impl Read<'_> for f64 {
    fn read(value: Option<&Value>) -> Self {
        value.and_then(Value::as_f64).unwrap_or_default()
    }
}

impl Read<'_> for bool {
    fn read(value: Option<&Value>) -> Self {
        value.and_then(Value::as_bool).unwrap_or_default()
    }
}

impl Read<'_> for Timestamp {
    fn read(value: Option<&Value>) -> Self {
        value.and_then(Value::as_timestamp).unwrap_or_default()
    }
}

impl<'v> Read<'v> for &'v Fields {
    fn read(value: Option<&'v Value>) -> Self {
        value.and_then(Value::as_fields).unwrap_or(&NO_FIELDS)
    }
}

impl<'v, T> Read<'v> for List<'v, T> {
    fn read(value: Option<&'v Value>) -> Self {
        Self { elements: value.map(Value::as_list).unwrap_or_default().iter(), element: PhantomData }
    }
}

impl<'v, T> Read<'v> for Map<'v, T> {
    fn read(value: Option<&'v Value>) -> Self {
        Self { entries: value.map(Value::as_map).unwrap_or_default().iter(), value: PhantomData }
    }
}

impl<'v, T: Read<'v>> Read<'v> for Option<T> {
    fn read(value: Option<&'v Value>) -> Self {
        value.map(|value| T::read(Some(value)))
    }
}
