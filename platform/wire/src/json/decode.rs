//! From JSON text into the value tree, guided by the schema.

use super::reader::{Next, Reader, deeper};
use crate::codec::{Decoded, duplicate_key};
use crate::error::{KindMismatch, WireError, quoted};
use crate::limits::UNKNOWN_REPORTED_MAX;
use crate::scalar;
use alcazar_base::schema::{Kind, Member, Service, ShapeId, Structure, TimestampFormat};
use alcazar_base::value::{Fields, Value};
use std::borrow::Cow;

/// Reads the input structure of an operation.
pub(super) fn input(service: &Service<'_>, shape: Option<ShapeId>, body: &[u8]) -> Result<Decoded, WireError> {
    let members = shape.map_or(&[][..], |shape| service.members(shape));
    let mut reader = Reader::new(body)?;
    let mut decoder = Decoder { service, unknown: Vec::new() };
    // A call without input may come without a body.
    if reader.peek().is_none() {
        return Ok(Decoded { fields: Fields::with_len(members.len()), unknown: Vec::new() });
    }
    if reader.next()? != Next::Object {
        return Err(reader.error("expected a JSON object"));
    }
    let fields = decoder.members(&mut reader, members, 0)?;
    reader.end()?;
    Ok(Decoded { fields, unknown: decoder.unknown })
}

struct Decoder<'d, 's> {
    service: &'d Service<'s>,
    unknown: Vec<String>,
}

impl<'s> Decoder<'_, 's> {
    /// An object whose opening brace was seen, as the members of a structure.
    fn members(&mut self, reader: &mut Reader<'_>, members: &'s [Member<'s>], depth: usize) -> Result<Fields, WireError> {
        let depth = deeper(depth)?;
        let mut fields = Fields::with_len(members.len());
        if reader.open(b'}') {
            return Ok(fields);
        }
        let mut seen = Seen::default();
        // Clients write members in the model's order, so the one after the last is tried first.
        let mut guess = 0;
        loop {
            let key = reader.key()?;
            match find(members, &key, guess) {
                Some((index, member)) => {
                    if !seen.first(index) {
                        return Err(WireError::Duplicate(quoted(&key)));
                    }
                    guess = index + 1;
                    let mark = self.unknown.len();
                    if let Some(value) = self.value_or_null(reader, member, depth)? {
                        fields.set(index, value);
                    }
                    self.prefix(mark, member.name);
                }
                // AWS: clients echo the type name that answers carry; it is no member.
                None if key == "__type" => reader.skip(depth)?,
                None => {
                    reader.skip(depth)?;
                    if self.unknown.len() < UNKNOWN_REPORTED_MAX {
                        self.unknown.push(quoted(&key));
                    }
                }
            }
            if !reader.more(b'}')? {
                return Ok(fields);
            }
        }
    }

    /// The unknown members found since `mark` lie below `name`.
    fn prefix(&mut self, mark: usize, name: &str) {
        for path in self.unknown.iter_mut().skip(mark) {
            *path = format!("{name}.{path}");
        }
    }

    fn value_or_null(&mut self, reader: &mut Reader<'_>, member: &Member<'s>, depth: usize) -> Result<Option<Value>, WireError> {
        if reader.next()? == Next::Null {
            reader.word("null")?;
            return Ok(None);
        }
        self.value(reader, member.shape, Some(member), depth).map(Some)
    }

    fn value(
        &mut self,
        reader: &mut Reader<'_>,
        id: ShapeId,
        member: Option<&Member<'s>>,
        depth: usize,
    ) -> Result<Value, WireError> {
        let shape = self.service.shape(id);
        match &shape.kind {
            Kind::String { .. } => Ok(Value::String(text(reader, "String")?.into_owned())),
            Kind::Integer => integer(reader, "Integer"),
            Kind::Long => integer(reader, "Long"),
            Kind::Float => double(reader, "Float"),
            Kind::Double => double(reader, "Double"),
            Kind::Boolean => boolean(reader),
            Kind::Blob => blob(reader),
            Kind::Timestamp(_) => {
                timestamp(reader, scalar::timestamp_format(self.service, member, id, TimestampFormat::UnixSeconds))
            }
            Kind::List { element, .. } => self.list(reader, *element, shape.name, depth),
            Kind::Map { value, .. } => self.map(reader, *value, shape.name, depth),
            Kind::Structure(Structure { document: true, .. }) => document(reader, depth),
            Kind::Structure(structure) => {
                expect(reader, Next::Object, "structure")?;
                let fields = self.members(reader, structure.members, depth)?;
                if structure.union && fields.present(self.service, id).count() != 1 {
                    return Err(WireError::Union(shape.name.to_owned()));
                }
                Ok(Value::Structure(fields))
            }
        }
    }

    fn list(&mut self, reader: &mut Reader<'_>, element: ShapeId, name: &str, depth: usize) -> Result<Value, WireError> {
        expect(reader, Next::Array, "list")?;
        let depth = deeper(depth)?;
        let mut elements = Vec::new();
        if reader.open(b']') {
            return Ok(Value::List(elements));
        }
        loop {
            if reader.next()? == Next::Null {
                return Err(WireError::Null(name.to_owned()));
            }
            elements.push(self.value(reader, element, None, depth)?);
            if !reader.more(b']')? {
                return Ok(Value::List(elements));
            }
        }
    }

    fn map(&mut self, reader: &mut Reader<'_>, value: ShapeId, name: &str, depth: usize) -> Result<Value, WireError> {
        expect(reader, Next::Object, "java.util.Map")?;
        let depth = deeper(depth)?;
        let mut entries = Vec::new();
        if reader.open(b'}') {
            return Ok(Value::Map(entries));
        }
        loop {
            let key = reader.key()?;
            if reader.next()? == Next::Null {
                return Err(WireError::Null(name.to_owned()));
            }
            entries.push((key.into_owned(), self.value(reader, value, None, depth)?));
            if !reader.more(b'}')? {
                break;
            }
        }
        if let Some(twice) = duplicate_key(&entries) {
            return Err(WireError::Duplicate(quoted(twice)));
        }
        Ok(Value::Map(entries))
    }
}

/// The member of that wire name, tried from `guess` on.
fn find<'s>(members: &'s [Member<'s>], name: &str, guess: usize) -> Option<(usize, &'s Member<'s>)> {
    let is = |member: &Member<'_>| member.location_name.unwrap_or(member.name) == name;
    let (before, after) = members.split_at_checked(guess)?;
    let ahead = after.iter().enumerate().find(|(_, member)| is(member)).map(|(index, member)| (index + guess, member));
    ahead.or_else(|| before.iter().enumerate().find(|(_, member)| is(member)))
}

/// Which members were there before.
#[derive(Default)]
struct Seen {
    first: u128,
    rest: Vec<usize>,
}

impl Seen {
    /// Whether this is the first time of that member.
    fn first(&mut self, index: usize) -> bool {
        let Some(bit) = u32::try_from(index).ok().and_then(|shift| 1_u128.checked_shl(shift)) else {
            let new = !self.rest.contains(&index);
            self.rest.push(index);
            return new;
        };
        let new = self.first & bit == 0;
        self.first |= bit;
        new
    }
}

/// The next value must be of that kind.
fn expect(reader: &mut Reader<'_>, kind: Next, expected: &'static str) -> Result<(), WireError> {
    let found = reader.next()?;
    if found == kind {
        return Ok(());
    }
    Err(WireError::Kind(match found {
        Next::Array => KindMismatch::List(expected),
        Next::Object => KindMismatch::Object,
        _ => KindMismatch::Field,
    }))
}

/// The mismatch of a scalar, in the words of AWS's parser.
fn mismatch(reader: &mut Reader<'_>, found: Next, expected: &'static str) -> WireError {
    let found = match found {
        Next::Object => return WireError::Kind(KindMismatch::Object),
        Next::Array => return WireError::Kind(KindMismatch::List(java_class(expected))),
        Next::String => "STRING_VALUE",
        Next::True => "TRUE_VALUE",
        Next::False => "FALSE_VALUE",
        Next::Null => "NULL_VALUE",
        Next::Number => match reader.number() {
            Ok(number) if number.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit()) => "NUMBER_VALUE",
            Ok(_) => "DECIMAL_VALUE",
            Err(error) => return error,
        },
    };
    WireError::Kind(KindMismatch::Scalar { found, expected })
}

fn java_class(kind: &'static str) -> &'static str {
    match kind {
        "String" => "java.lang.String",
        "Integer" => "java.lang.Integer",
        "Long" => "java.lang.Long",
        "Float" => "java.lang.Float",
        "Double" => "java.lang.Double",
        "Boolean" => "java.lang.Boolean",
        "Date" => "java.util.Date",
        _ => "java.nio.ByteBuffer",
    }
}

fn text<'a>(reader: &mut Reader<'a>, expected: &'static str) -> Result<Cow<'a, str>, WireError> {
    match reader.next()? {
        Next::String => reader.string(),
        other => Err(mismatch(reader, other, expected)),
    }
}

fn integer(reader: &mut Reader<'_>, kind: &'static str) -> Result<Value, WireError> {
    match reader.next()? {
        Next::Number => scalar::integer(reader.number()?, kind).map(Value::Integer),
        other => Err(mismatch(reader, other, kind)),
    }
}

fn double(reader: &mut Reader<'_>, kind: &'static str) -> Result<Value, WireError> {
    match reader.next()? {
        Next::Number => scalar::double(reader.number()?, kind).map(Value::Double),
        Next::String => {
            let special = scalar::special_double(&reader.string()?).map(Value::Double);
            special.ok_or_else(|| mismatch(reader, Next::String, kind))
        }
        other => Err(mismatch(reader, other, kind)),
    }
}

fn boolean(reader: &mut Reader<'_>) -> Result<Value, WireError> {
    match reader.next()? {
        Next::True => reader.word("true").map(|()| Value::Boolean(true)),
        Next::False => reader.word("false").map(|()| Value::Boolean(false)),
        Next::String => Err(WireError::Kind(KindMismatch::Token)),
        other => Err(mismatch(reader, other, "Boolean")),
    }
}

fn blob(reader: &mut Reader<'_>) -> Result<Value, WireError> {
    match reader.next()? {
        Next::String => scalar::blob(&reader.string()?).map(Value::Blob),
        other @ (Next::Object | Next::Array) => Err(mismatch(reader, other, "ByteBuffer")),
        _ => Err(WireError::Base64),
    }
}

fn timestamp(reader: &mut Reader<'_>, format: TimestampFormat) -> Result<Value, WireError> {
    let text = match (reader.next()?, format) {
        (Next::Number, TimestampFormat::UnixSeconds) => Cow::Borrowed(reader.number()?),
        (Next::String, TimestampFormat::Iso8601 | TimestampFormat::Rfc822) => reader.string()?,
        (other, _) => return Err(mismatch(reader, other, "Date")),
    };
    scalar::timestamp(&text, format).map(Value::Timestamp)
}

/// Free-form JSON. The value tree has no null, so a document with one is refused rather than changed.
fn document(reader: &mut Reader<'_>, depth: usize) -> Result<Value, WireError> {
    match reader.next()? {
        Next::String => Ok(Value::String(reader.string()?.into_owned())),
        Next::True | Next::False => boolean(reader),
        Next::Null => Err(WireError::Null("Document".to_owned())),
        Next::Number => {
            let number = reader.number()?;
            number.parse().map(Value::Integer).or_else(|_| scalar::double(number, "Double").map(Value::Double))
        }
        Next::Array => {
            let depth = deeper(depth)?;
            let mut elements = Vec::new();
            let mut more = !reader.open(b']');
            while more {
                elements.push(document(reader, depth)?);
                more = reader.more(b']')?;
            }
            Ok(Value::List(elements))
        }
        Next::Object => {
            let depth = deeper(depth)?;
            let mut entries = Vec::new();
            let mut more = !reader.open(b'}');
            while more {
                let key = reader.key()?.into_owned();
                entries.push((key, document(reader, depth)?));
                more = reader.more(b'}')?;
            }
            match duplicate_key(&entries) {
                Some(twice) => Err(WireError::Duplicate(quoted(twice))),
                None => Ok(Value::Map(entries)),
            }
        }
    }
}
