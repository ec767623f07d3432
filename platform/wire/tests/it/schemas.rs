//! Random schemas and random values of them, out of a string of random bytes.

use alcazar_base::schema::{
    Kind, Member, Operation, PLAIN_MEMBER, PLAIN_OPERATION, PLAIN_SHAPE, Protocol, Service, Shape, ShapeId, Structure,
    TimestampFormat,
};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};

/// Random bytes, which end in zeros.
pub(crate) struct Entropy<'e>(pub(crate) &'e [u8]);

impl Entropy<'_> {
    fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::from(self.byte()) % bound
    }

    fn chance(&mut self) -> bool {
        self.byte() & 1 == 1
    }

    fn long(&mut self) -> i64 {
        i64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    fn text(&mut self) -> String {
        const CHARS: [char; 16] = ['a', 'Z', '0', ' ', '"', '\\', '\n', '\r', '\t', '&', '<', '%', '+', '=', 'é', '😀'];
        (0..self.below(6)).map(|_| CHARS[self.below(CHARS.len())]).collect()
    }
}

/// How many names there are; more members than that would clash.
const NAMES: [&str; 8] = ["Alpha", "beta", "GammaRay", "D", "EE", "Zeta-1", "eta_2", "Theta"];

/// A service of one operation, `Echo`, whose input is a random structure. It lives as long as the tests.
pub(crate) fn service(entropy: &mut Entropy<'_>, protocol: Protocol) -> Service<'static> {
    let mut shapes: Vec<Shape<'static>> = vec![Shape { name: "Key", kind: Kind::String { values: &[] }, ..PLAIN_SHAPE }];
    for _ in 0..3 + entropy.below(12) {
        let kind = kind(entropy, &shapes);
        shapes.push(Shape { name: "Random", kind, ..PLAIN_SHAPE });
    }
    let root = Kind::Structure(structure(entropy, shapes.len()));
    let input = ShapeId(u16::try_from(shapes.len()).unwrap());
    shapes.push(Shape { name: "Root", kind: root, ..PLAIN_SHAPE });
    let operation = Operation { name: "Echo", input: Some(input), output: Some(input), ..PLAIN_OPERATION };
    Service {
        name: "random",
        signing_name: "random",
        action_prefix: "random",
        event_source: "random.amazonaws.com",
        protocol,
        target_prefix: "Random",
        api_version: "2020-01-01",
        xml_namespace: "https://example.com/",
        query_compatible: false,
        global: false,
        operations: vec![operation].leak(),
        shapes: shapes.leak(),
        common_errors: &[],
    }
}

/// A kind that refers to earlier shapes only.
fn kind(entropy: &mut Entropy<'_>, shapes: &[Shape<'static>]) -> Kind<'static> {
    let earlier = |entropy: &mut Entropy<'_>| ShapeId(u16::try_from(entropy.below(shapes.len())).unwrap());
    let name = |entropy: &mut Entropy<'_>, name: &'static str| entropy.chance().then_some(name);
    match entropy.below(12) {
        0 => Kind::String { values: &[] },
        1 => Kind::Integer,
        2 => Kind::Long,
        3 => Kind::Double,
        4 => Kind::Boolean,
        5 => Kind::Blob,
        6 => Kind::Timestamp(entropy.chance().then_some(TimestampFormat::UnixSeconds)),
        7 => Kind::Float,
        8 | 9 => Kind::List {
            element: earlier(entropy),
            element_name: name(entropy, "item"),
            // A list straight inside a list or map has no member whose name it could take over.
            flattened: false,
        },
        10 => Kind::Map {
            key: ShapeId(0),
            value: earlier(entropy),
            key_name: name(entropy, "K"),
            value_name: name(entropy, "V"),
            flattened: false,
        },
        _ => Kind::Structure(structure(entropy, shapes.len())),
    }
}

fn structure(entropy: &mut Entropy<'_>, shapes: usize) -> Structure<'static> {
    let members: Vec<Member<'static>> = NAMES
        .iter()
        .take(1 + entropy.below(NAMES.len()))
        .map(|name| Member {
            name,
            shape: ShapeId(u16::try_from(entropy.below(shapes)).unwrap()),
            location_name: entropy.chance().then(|| &*format!("{name}Renamed").leak()),
            flattened: entropy.chance(),
            timestamp_format: entropy.chance().then_some(TimestampFormat::Rfc822),
            ..PLAIN_MEMBER
        })
        .collect();
    Structure { members: members.leak(), error: None, union: false, document: false }
}

/// Random members of a structure.
pub(crate) fn fields(entropy: &mut Entropy<'_>, service: &Service<'_>, shape: ShapeId) -> Fields {
    let members = service.members(shape);
    let mut fields = Fields::with_len(members.len());
    for (index, member) in members.iter().enumerate() {
        if entropy.chance() {
            fields.set(index, value(entropy, service, member.shape));
        }
    }
    fields
}

fn value(entropy: &mut Entropy<'_>, service: &Service<'_>, shape: ShapeId) -> Value {
    match &service.shape(shape).kind {
        Kind::Structure(_) => Value::Structure(fields(entropy, service, shape)),
        Kind::List { element, .. } => Value::List((0..entropy.below(12)).map(|_| value(entropy, service, *element)).collect()),
        Kind::Map { value: of, .. } => {
            let count = entropy.below(4);
            Value::Map((0..count).map(|number| (format!("{number}{}", entropy.text()), value(entropy, service, *of))).collect())
        }
        Kind::String { .. } => Value::String(entropy.text()),
        Kind::Integer => Value::Integer(entropy.long() >> 32),
        Kind::Long => Value::Integer(entropy.long()),
        Kind::Float => Value::Double(f64::from(entropy.byte()) / 8.0),
        Kind::Double => Value::Double(match entropy.below(4) {
            0 => f64::NAN,
            1 => f64::NEG_INFINITY,
            _ => f64::from_bits(u64::from_le_bytes(entropy.long().to_le_bytes())),
        }),
        Kind::Boolean => Value::Boolean(entropy.chance()),
        Kind::Blob => Value::Blob((0..entropy.below(20)).map(|_| entropy.byte()).collect()),
        // Whole seconds, because the HTTP date has no more.
        Kind::Timestamp(_) => Value::Timestamp(Timestamp::from_secs(entropy.long() >> 28)),
    }
}

/// Equality in which NaN equals NaN.
pub(crate) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Double(left), Value::Double(right)) => left.to_bits() == right.to_bits() || (left.is_nan() && right.is_nan()),
        (Value::List(left), Value::List(right)) => left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r)),
        (Value::Map(left), Value::Map(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|((lk, lv), (rk, rv))| lk == rk && same(lv, rv))
        }
        (Value::Structure(left), Value::Structure(right)) => same_fields(left, right),
        _ => left == right,
    }
}

/// Equality of structures; no random one has more members than there are names.
pub(crate) fn same_fields(left: &Fields, right: &Fields) -> bool {
    (0..NAMES.len()).all(|index| match (left.get(index), right.get(index)) {
        (Some(left), Some(right)) => same(left, right),
        (None, None) => true,
        _ => false,
    })
}
