//! The walk over an input and its shapes. Nothing is allocated unless something is broken.

use super::style::Style;
use super::{Constraint, Shown, Violation};
use crate::limits::VIOLATIONS_MAX;
use alcazar_base::schema::{Kind, Service, Shape, ShapeId, Structure};
use alcazar_base::value::{Fields, Value};

/// Everything that is broken in a structure.
pub(super) fn violations(service: &Service<'_>, input: ShapeId, fields: &Fields, style: Style) -> Vec<Violation> {
    let mut walk = Walk { service, style, found: Vec::new() };
    walk.structure(input, fields, None, style.terse);
    walk.found
}

/// Where we are: one link per level, written out only for a violation.
#[derive(Clone, Copy)]
struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Member(&'p str),
    Element(usize),
    Entry(&'p str),
}

struct Walk<'w, 's> {
    service: &'w Service<'s>,
    style: Style,
    found: Vec<Violation>,
}

impl Walk<'_, '_> {
    fn structure(&mut self, id: ShapeId, fields: &Fields, parent: Option<&Path<'_>>, hidden: bool) {
        for (index, member) in self.service.members(id).iter().enumerate() {
            let path = Path { parent, step: Step::Member(member.name) };
            match fields.get(index) {
                Some(value) => self.value(member.shape, value, &path, hidden || member.sensitive),
                None if member.required => self.push(&path, self.style.null(), Constraint::NotNull),
                None => {}
            }
        }
    }

    fn value(&mut self, id: ShapeId, value: &Value, path: &Path<'_>, hidden: bool) {
        let shape = self.service.shape(id);
        let hidden = hidden || shape.sensitive;
        match (&shape.kind, value) {
            (Kind::Structure(Structure { document: false, .. }), Value::Structure(fields)) => {
                self.structure(id, fields, Some(path), hidden);
            }
            (Kind::List { element, .. }, Value::List(elements)) => {
                self.scalar(shape, value, path, hidden);
                self.list(*element, value, elements, path, hidden);
            }
            (Kind::Map { key, value: value_shape, .. }, Value::Map(entries)) => {
                self.scalar(shape, value, path, hidden);
                self.map(*key, *value_shape, value, entries, path, hidden);
            }
            _ => self.scalar(shape, value, path, hidden),
        }
    }

    /// Elements that are scalars are reported at their list, others at themselves, as AWS does.
    fn list(&mut self, element: ShapeId, whole: &Value, elements: &[Value], path: &Path<'_>, hidden: bool) {
        let shape = self.service.shape(element);
        if is_scalar(shape) {
            if elements.iter().any(|value| !holds(shape, value)) {
                let each = self.constraints(shape);
                self.push(path, shown(whole, hidden || shape.sensitive), Constraint::Elements(each));
            }
            return;
        }
        for (index, value) in elements.iter().enumerate() {
            self.value(element, value, &Path { parent: Some(path), step: Step::Element(index + 1) }, hidden);
        }
    }

    fn map(&mut self, key: ShapeId, value: ShapeId, whole: &Value, entries: &[(String, Value)], path: &Path<'_>, hidden: bool) {
        let (key, value_shape) = (self.service.shape(key), self.service.shape(value));
        let hide = hidden || key.sensitive || value_shape.sensitive;
        if entries.iter().any(|(name, _)| !holds_text(key, name)) {
            let each = self.constraints(key);
            self.push(path, shown(whole, hide), Constraint::MapKeys(each));
        }
        if !is_scalar(value_shape) {
            for (name, entry) in entries {
                self.value(value, entry, &Path { parent: Some(path), step: Step::Entry(name) }, hidden);
            }
        } else if entries.iter().any(|(_, entry)| !holds(value_shape, entry)) {
            let each = self.constraints(value_shape);
            self.push(path, shown(whole, hide), Constraint::MapValues(each));
        }
    }

    /// The constraints of one value by itself.
    fn scalar(&mut self, shape: &Shape<'_>, value: &Value, path: &Path<'_>, hidden: bool) {
        if holds(shape, value) {
            return;
        }
        for constraint in self.constraints(shape) {
            if !satisfies(&constraint, shape, value) {
                self.push(path, shown(value, hidden), constraint);
            }
        }
    }

    /// The constraints of a shape, in the order in which the service names them.
    fn constraints(&self, shape: &Shape<'_>) -> Vec<Constraint> {
        let numeric = matches!(shape.kind, Kind::Integer | Kind::Long | Kind::Float | Kind::Double);
        let max = shape.max.map(|max| if numeric { Constraint::MaxValue(max) } else { Constraint::MaxLength(max) });
        let min = shape
            .min
            .filter(|_| !self.style.covers_empty(shape))
            .map(|min| if numeric { Constraint::MinValue(min) } else { Constraint::MinLength(min) });
        let pattern = shape.pattern.map(|pattern| Constraint::Pattern(pattern.to_owned()));
        let values = match &shape.kind {
            Kind::String { values } if !values.is_empty() => {
                Some(Constraint::OneOf(values.iter().map(|value| (*value).to_owned()).collect()))
            }
            _ => None,
        };
        let ordered = if self.style.pattern_first { [pattern, max, min, values] } else { [max, min, pattern, values] };
        ordered.into_iter().flatten().collect()
    }

    fn push(&mut self, path: &Path<'_>, value: Shown, constraint: Constraint) {
        if self.found.len() < VIOLATIONS_MAX {
            self.found.push(Violation { path: path.render(), value, constraint });
        }
    }
}

fn shown(value: &Value, hidden: bool) -> Shown {
    if hidden { Shown::Hidden } else { text(value).map_or(Shown::Hidden, Shown::Text) }
}

fn is_scalar(shape: &Shape<'_>) -> bool {
    !matches!(shape.kind, Kind::Structure(_) | Kind::List { .. } | Kind::Map { .. })
}

/// Whether a value keeps to the constraints of its own shape.
fn holds(shape: &Shape<'_>, value: &Value) -> bool {
    match value {
        Value::String(text) => holds_text(shape, text),
        Value::Blob(bytes) => within(shape, bytes.len()),
        Value::List(elements) => within(shape, elements.len()),
        Value::Map(entries) => within(shape, entries.len()),
        Value::Integer(number) => shape.min.is_none_or(|min| *number >= min) && shape.max.is_none_or(|max| *number <= max),
        Value::Double(number) => above(*number, shape.min) && below(*number, shape.max),
        Value::Structure(_) | Value::Boolean(_) | Value::Timestamp(_) => true,
    }
}

fn holds_text(shape: &Shape<'_>, text: &str) -> bool {
    let length = shape.min.is_none() && shape.max.is_none() || within(shape, text.chars().count());
    let listed = match &shape.kind {
        Kind::String { values } => values.is_empty() || values.contains(&text),
        _ => true,
    };
    length && listed && shape.pattern.is_none_or(|pattern| super::pattern::matches(pattern, text))
}

fn satisfies(constraint: &Constraint, shape: &Shape<'_>, value: &Value) -> bool {
    let length = || match value {
        Value::String(text) => text.chars().count(),
        Value::Blob(bytes) => bytes.len(),
        Value::List(elements) => elements.len(),
        Value::Map(entries) => entries.len(),
        _ => 0,
    };
    match (constraint, value) {
        (Constraint::MinLength(min), _) => i64::try_from(length()).is_ok_and(|length| length >= *min),
        (Constraint::MaxLength(max), _) => i64::try_from(length()).is_ok_and(|length| length <= *max),
        (Constraint::MinValue(min), Value::Integer(number)) => number >= min,
        (Constraint::MaxValue(max), Value::Integer(number)) => number <= max,
        (Constraint::MinValue(_), Value::Double(number)) => above(*number, shape.min),
        (Constraint::MaxValue(_), Value::Double(number)) => below(*number, shape.max),
        (Constraint::Pattern(pattern), Value::String(text)) => super::pattern::matches(pattern, text),
        (Constraint::OneOf(values), Value::String(text)) => values.contains(text),
        _ => true,
    }
}

fn within(shape: &Shape<'_>, length: usize) -> bool {
    let Ok(length) = i64::try_from(length) else { return false };
    shape.min.is_none_or(|min| length >= min) && shape.max.is_none_or(|max| length <= max)
}

/// NaN is above and below nothing.
fn above(number: f64, min: Option<i64>) -> bool {
    min.and_then(bound).is_none_or(|min| number >= min)
}

fn below(number: f64, max: Option<i64>) -> bool {
    max.and_then(bound).is_none_or(|max| number <= max)
}

/// Bounds of doubles in the models are small; one that an `i32` does not hold bounds nothing.
fn bound(number: i64) -> Option<f64> {
    i32::try_from(number).ok().map(f64::from)
}

/// The value as AWS's servers (Java programs) print it; `None` for what holds structures.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Double(number) => Some(format!("{number:?}")),
        Value::Boolean(truth) => Some(truth.to_string()),
        Value::Timestamp(time) => Some(time.iso8601()),
        Value::Blob(bytes) => Some(format!("java.nio.HeapByteBuffer[pos=0 lim={length} cap={length}]", length = bytes.len())),
        Value::List(elements) => {
            let elements: Option<Vec<String>> = elements.iter().map(text).collect();
            Some(format!("[{}]", elements?.join(", ")))
        }
        Value::Map(entries) => {
            let entries: Option<Vec<String>> =
                entries.iter().map(|(key, value)| Some(format!("{key}={}", text(value)?))).collect();
            Some(format!("{{{}}}", entries?.join(", ")))
        }
        Value::Structure(_) => None,
    }
}

impl Path<'_> {
    fn render(&self) -> String {
        let mut path = self.parent.map(Path::render).unwrap_or_default();
        if !path.is_empty() {
            path.push('.');
        }
        match self.step {
            Step::Member(name) => {
                let mut chars = name.chars();
                path.extend(chars.next().map(|first| first.to_ascii_lowercase()));
                path.push_str(chars.as_str());
            }
            Step::Element(number) => {
                path.push_str(itoa::Buffer::new().format(number));
                path.push_str(".member");
            }
            Step::Entry(key) => {
                path.push_str(&crate::error::quoted(key));
                path.push_str(".member");
            }
        }
        path
    }
}
