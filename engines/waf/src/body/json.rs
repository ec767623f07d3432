//! JSON bodies: each string, number and word is an argument, named by the way to it.

use super::Parts;
use crate::limits::{ARGUMENT_NAME_BYTES_MAX, VALUES_MAX};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Reads a body. A name that an object has twice is two arguments, since the origin may take either.
pub(super) fn read(body: &[u8], parts: &mut Parts<'_>) {
    let mut walk = Walk { path: b"json".to_vec(), found: Vec::new() };
    let mut reader = serde_json::Deserializer::from_slice(body);
    let read = Node(&mut walk).deserialize(&mut reader).and_then(|()| reader.end());
    parts.arguments = walk.found.into_iter().map(|(name, value)| (Cow::Owned(name), Cow::Owned(value))).collect();
    if read.is_err() {
        parts.error = Some("the body is no JSON, or too deep or too large");
    }
}

struct Walk {
    path: Vec<u8>,
    found: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Walk {
    fn add(&mut self, value: &[u8]) {
        self.found.push((self.path.clone(), value.to_vec()));
    }

    /// Goes below a name, as far as names go; answers what to come back to.
    fn below(&mut self, name: &[u8]) -> usize {
        let length = self.path.len();
        let room = ARGUMENT_NAME_BYTES_MAX.saturating_sub(length + 1);
        self.path.push(b'.');
        self.path.extend_from_slice(name.get(..room).unwrap_or(name));
        length
    }
}

/// A value of the document, wherever it stands.
struct Node<'w>(&'w mut Walk);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.add(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.add(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.add(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.0.add(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.add(value.as_bytes());
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.add(b"");
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut at = 0_usize;
        loop {
            let length = self.0.below(format!("array_{at}").as_bytes());
            let more = items.next_element_seed(Node(&mut *self.0))?;
            self.0.path.truncate(length);
            if more.is_none() {
                return Ok(());
            }
            at += 1;
            bounded::<A::Error>(self.0)?;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            let length = self.0.below(name.as_bytes());
            members.next_value_seed(Node(&mut *self.0))?;
            self.0.path.truncate(length);
            bounded::<A::Error>(self.0)?;
        }
        Ok(())
    }
}

fn bounded<E: Error>(walk: &Walk) -> Result<(), E> {
    if walk.found.len() > VALUES_MAX { Err(E::custom("too many values")) } else { Ok(()) }
}
