//! From form parameters into the value tree, guided by the schema.
//!
//! Names are paths (`Tags.member.1.Key`). The parameters are sorted so that those below one path stand together; reading is
//! then one walk over the sorted slice.

use super::form::{Parameter, parameters};
use crate::codec::{Decoded, duplicate_key};
use crate::error::{KindMismatch, WireError, quoted};
use crate::limits::{DEPTH_MAX_LEVELS, UNKNOWN_REPORTED_MAX};
use crate::message::HttpRequest;
use crate::scalar;
use alcazar_base::schema::{Kind, Member, Service, ShapeId, TimestampFormat};
use alcazar_base::value::{Fields, Value};

/// Reads the input structure of an operation.
pub(super) fn input(service: &Service<'_>, shape: Option<ShapeId>, request: &HttpRequest<'_>) -> Result<Decoded, WireError> {
    let mut parameters = parameters(request)?;
    parameters.sort_by(|left, right| rank(&left.name).cmp(rank(&right.name)));
    let twice = parameters.windows(2).find_map(|pair| match pair {
        [left, right] if left.name == right.name => Some(quoted(&left.name)),
        _ => None,
    });
    if let Some(twice) = twice {
        return Err(WireError::Duplicate(twice));
    }
    let members = shape.map_or(&[][..], |shape| service.members(shape));
    let mut decoder = Decoder { service, unknown: Vec::new() };
    let fields = decoder.members(Node { parameters: &parameters, at: 0 }, members, 0)?;
    Ok(Decoded { fields, unknown: decoder.unknown })
}

/// Sorts a dot before everything else, so that `A.1` stands next to `A` and not behind `A-B`.
fn rank(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|byte| if byte == b'.' { 0 } else { byte.max(1) })
}

/// The parameters below one path; what remains of their names begins at `at`.
#[derive(Clone, Copy)]
struct Node<'p> {
    parameters: &'p [Parameter<'p>],
    at: usize,
}

/// A path's own value and what lies below it.
#[derive(Clone, Copy)]
struct Group<'p> {
    segment: &'p str,
    own: Option<&'p Parameter<'p>>,
    below: Node<'p>,
}

impl<'p> Node<'p> {
    /// The groups by the next segment of their names.
    fn groups(self) -> impl Iterator<Item = Group<'p>> {
        let mut rest = self.parameters;
        std::iter::from_fn(move || {
            let name = rest.first()?.name.get(self.at..).unwrap_or_default();
            let segment = name.split('.').next().unwrap_or_default();
            let end = self.at + segment.len();
            let is_below = |parameter: &Parameter<'_>| {
                parameter.name.get(self.at..end) == Some(segment)
                    && matches!(parameter.name.as_bytes().get(end), None | Some(b'.'))
            };
            let length = rest.iter().take_while(|parameter| is_below(parameter)).count().max(1);
            let (group, after) = rest.split_at_checked(length)?;
            rest = after;
            let own = group.first().filter(|parameter| parameter.name.len() == end);
            let below = group.get(usize::from(own.is_some())..).unwrap_or_default();
            Some(Group { segment, own, below: Node { parameters: below, at: end + 1 } })
        })
    }
}

struct Decoder<'d, 's> {
    service: &'d Service<'s>,
    unknown: Vec<String>,
}

impl<'s> Decoder<'_, 's> {
    fn members(&mut self, node: Node<'_>, members: &'s [Member<'s>], depth: usize) -> Result<Fields, WireError> {
        if depth >= DEPTH_MAX_LEVELS {
            return Err(WireError::TooDeep { max_levels: DEPTH_MAX_LEVELS });
        }
        let mut fields = Fields::with_len(members.len());
        for group in node.groups() {
            let found = members.iter().enumerate().find(|(_, member)| wire_name(self.service, member) == group.segment);
            match found {
                Some((index, member)) => {
                    if let Some(value) = self.value(group, member.shape, Some(member), depth + 1)? {
                        fields.set(index, value);
                    }
                }
                None => self.skip(group),
            }
        }
        Ok(fields)
    }

    /// Reports parameters that the model does not know.
    fn skip(&mut self, group: Group<'_>) {
        for parameter in group.own.into_iter().chain(group.below.parameters) {
            if self.unknown.len() < UNKNOWN_REPORTED_MAX {
                self.unknown.push(quoted(&parameter.name));
            }
        }
    }

    fn value(
        &mut self,
        group: Group<'_>,
        id: ShapeId,
        member: Option<&Member<'s>>,
        depth: usize,
    ) -> Result<Option<Value>, WireError> {
        match &self.service.shape(id).kind {
            Kind::Structure(structure) => {
                empty(group)?;
                let fields = self.members(group.below, structure.members, depth)?;
                if structure.union && fields.present(self.service, id).count() != 1 {
                    return Err(WireError::Union(self.service.shape(id).name.to_owned()));
                }
                Ok(Some(Value::Structure(fields)))
            }
            Kind::List { element, element_name, flattened } => {
                let flat = *flattened || member.is_some_and(|member| member.flattened);
                let wrapper = (!flat).then_some(element_name.unwrap_or("member"));
                self.list(group, *element, wrapper, depth).map(Some)
            }
            Kind::Map { key, value, key_name, value_name, flattened } => {
                let flat = *flattened || member.is_some_and(|member| member.flattened);
                let names = (key_name.unwrap_or("key"), value_name.unwrap_or("value"));
                self.map(group, (*key, *value), names, (!flat).then_some("entry"), depth).map(Some)
            }
            _ => {
                self.skip(Group { own: None, ..group });
                group.own.map(|own| self.scalar(&own.value, id, member)).transpose()
            }
        }
    }

    /// The numbered entries of a list or map, in the order of their numbers.
    fn entries<'p>(&mut self, group: Group<'p>, wrapper: Option<&str>) -> Result<Vec<(u32, Group<'p>)>, WireError> {
        empty(group)?;
        let mut entries = Vec::new();
        let node = match wrapper {
            None => group.below,
            Some(wrapper) => {
                let mut inside = Node { parameters: &[], at: 0 };
                for inner in group.below.groups() {
                    if inner.segment == wrapper {
                        empty(inner)?;
                        inside = inner.below;
                    } else {
                        self.skip(inner);
                    }
                }
                inside
            }
        };
        for entry in node.groups() {
            let digits = entry.segment.bytes().all(|byte| byte.is_ascii_digit()) && !entry.segment.starts_with('0');
            let Some(number) = entry.segment.parse().ok().filter(|_| digits) else {
                let name = entry.own.or(entry.below.parameters.first()).map_or("", |parameter| &parameter.name);
                return Err(WireError::Entry(quoted(name)));
            };
            entries.push((number, entry));
        }
        entries.sort_by_key(|(number, _)| *number);
        Ok(entries)
    }

    fn list(&mut self, group: Group<'_>, element: ShapeId, wrapper: Option<&str>, depth: usize) -> Result<Value, WireError> {
        let mut elements = Vec::new();
        for (_, entry) in self.entries(group, wrapper)? {
            elements.extend(self.value(entry, element, None, depth + 1)?);
        }
        Ok(Value::List(elements))
    }

    fn map(
        &mut self,
        group: Group<'_>,
        (key, value): (ShapeId, ShapeId),
        names: (&str, &str),
        wrapper: Option<&str>,
        depth: usize,
    ) -> Result<Value, WireError> {
        let mut found = Vec::new();
        for (_, entry) in self.entries(group, wrapper)? {
            let mut pair = (None, None);
            for part in entry.below.groups() {
                if part.segment == names.0 {
                    pair.0 = self.value(part, key, None, depth + 1)?;
                } else if part.segment == names.1 {
                    pair.1 = self.value(part, value, None, depth + 1)?;
                } else {
                    self.skip(part);
                }
            }
            let (Some(Value::String(key)), Some(value)) = pair else {
                let name = entry.own.or(entry.below.parameters.first()).map_or("", |parameter| &parameter.name);
                return Err(WireError::Entry(quoted(name)));
            };
            found.push((key, value));
        }
        match duplicate_key(&found) {
            Some(twice) => Err(WireError::Duplicate(quoted(twice))),
            None => Ok(Value::Map(found)),
        }
    }

    fn scalar(&self, text: &str, id: ShapeId, member: Option<&Member<'s>>) -> Result<Value, WireError> {
        let not = |expected| WireError::Kind(KindMismatch::Scalar { found: "STRING_VALUE", expected });
        let integer = |kind| match scalar::integer(text, kind) {
            Err(error @ WireError::OutOfRange { .. }) if looks_numeric(text) => Err(error),
            Err(_) => Err(not(kind)),
            Ok(number) => Ok(Value::Integer(number)),
        };
        let double = |kind| match scalar::special_double(text) {
            Some(special) => Ok(Value::Double(special)),
            None if looks_numeric(text) => scalar::double(text, kind).map(Value::Double),
            None => Err(not(kind)),
        };
        match &self.service.shape(id).kind {
            Kind::Integer => integer("Integer"),
            Kind::Long => integer("Long"),
            Kind::Float => double("Float"),
            Kind::Double => double("Double"),
            Kind::Boolean if text.eq_ignore_ascii_case("true") => Ok(Value::Boolean(true)),
            Kind::Boolean if text.eq_ignore_ascii_case("false") => Ok(Value::Boolean(false)),
            Kind::Boolean => Err(not("Boolean")),
            Kind::Blob => scalar::blob(text).map(Value::Blob),
            Kind::Timestamp(_) => {
                let format = scalar::timestamp_format(self.service, member, id, TimestampFormat::Iso8601);
                scalar::timestamp(text, format).map(Value::Timestamp)
            }
            _ => Ok(Value::String(text.to_owned())),
        }
    }
}

fn looks_numeric(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E'))
}

/// A path that has members below it has no value of its own, but for the empty one by which clients send empty lists.
fn empty(group: Group<'_>) -> Result<(), WireError> {
    match group.own {
        Some(own) if !own.value.is_empty() => Err(WireError::Kind(KindMismatch::Field)),
        _ => Ok(()),
    }
}

/// The name of a member in forms and in XML.
///
/// A list that its *shape* flattens stands under the name of its elements where that has one (so botocore's models of
/// the older services); one that its *member* flattens stands under the member's name.
pub(super) fn wire_name<'s>(service: &Service<'s>, member: &Member<'s>) -> &'s str {
    match service.shape(member.shape).kind {
        Kind::List { flattened: true, element_name: Some(name), .. } if !member.flattened => name,
        _ => member.location_name.unwrap_or(member.name),
    }
}
