//! YAML as the scenario files use it: a tree of nodes that know their line.
//!
//! Plain scalars resolve as in YAML 1.2's core schema, so that a date such as `2012-10-17` stays text. Anchors are refused: a
//! scenario is read from top to bottom.

use crate::limits::{FILE_BYTES_MAX, NESTING_MAX};
use data_encoding::BASE64;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};
use std::borrow::Cow;

/// A node and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its line, from 1.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `null`, `~`, or nothing.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number with a point or an exponent.
    Double(f64),
    /// Text.
    Text(String),
    /// `!b64`: bytes.
    Bytes(Vec<u8>),
    /// `!json`: the JSON text of what follows.
    Json(Box<Node>),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in its order; a key occurs once.
    Map(Vec<(String, Node)>),
}

/// Why a text is no tree of nodes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct YamlError {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// The one document of a text.
///
/// # Errors
/// [`YamlError`] for what is no YAML, more than one document, or beyond the limits.
pub fn parse(text: &str) -> Result<Node, YamlError> {
    if text.len() > FILE_BYTES_MAX {
        return Err(error(1, format!("the file has more than {FILE_BYTES_MAX} bytes")));
    }
    let mut reader = Reader { parser: Parser::new_from_str(text), line: 1 };
    loop {
        match reader.next()? {
            Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd => return Err(error(reader.line, "the file is empty")),
            event => {
                let root = reader.node(event, 0)?;
                return reader.end().map(|()| root);
            }
        }
    }
}

struct Reader<'t> {
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
    line: usize,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<Event<'t>, YamlError> {
        match self.parser.next() {
            Some(Ok((event, span))) => {
                self.line = span.start.line();
                Ok(event)
            }
            Some(Err(cause)) => Err(error(cause.marker().line(), cause.info())),
            None => Ok(Event::StreamEnd),
        }
    }

    /// Nothing but the ends of document and stream may follow.
    fn end(&mut self) -> Result<(), YamlError> {
        loop {
            match self.next()? {
                Event::DocumentEnd => {}
                Event::StreamEnd => return Ok(()),
                _ => return Err(error(self.line, "a second document begins here; a file holds one")),
            }
        }
    }

    fn node(&mut self, event: Event<'t>, depth: usize) -> Result<Node, YamlError> {
        let line = self.line;
        if depth > NESTING_MAX {
            return Err(error(line, format!("nested more than {NESTING_MAX} levels deep")));
        }
        let (kind, tag) = match event {
            Event::Scalar(text, style, _, tag) => return scalar(line, &text, style, tag.as_deref()),
            Event::SequenceStart(_, tag) => (self.list(depth)?, tag),
            Event::MappingStart(_, tag) => (self.map(depth)?, tag),
            Event::Alias(_) => return Err(error(line, "aliases are not read here; write it out")),
            _ => return Err(error(line, "a value is missing here")),
        };
        tagged(Node { line, kind }, tag.as_ref())
    }

    fn list(&mut self, depth: usize) -> Result<Kind, YamlError> {
        let mut elements = Vec::new();
        loop {
            match self.next()? {
                Event::SequenceEnd => return Ok(Kind::List(elements)),
                event => elements.push(self.node(event, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Kind, YamlError> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        loop {
            let key = match self.next()? {
                Event::MappingEnd => return Ok(Kind::Map(entries)),
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return Err(error(self.line, "a key is a text")),
            };
            if entries.iter().any(|(have, _)| *have == key) {
                return Err(error(self.line, format!("`{key}` is given twice")));
            }
            let event = self.next()?;
            entries.push((key, self.node(event, depth + 1)?));
        }
    }
}

fn scalar(line: usize, text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Node, YamlError> {
    let kind = match tag.map(name).as_deref() {
        Some("!b64") => {
            let bytes = BASE64.decode(text.as_bytes());
            Kind::Bytes(bytes.map_err(|_| error(line, format!("`{text}` is not base64")))?)
        }
        Some("!json") => {
            let plain = if style == ScalarStyle::Plain { resolve(text) } else { Kind::Text(text.to_owned()) };
            Kind::Json(Box::new(Node { line, kind: plain }))
        }
        Some("!!str" | "!") => Kind::Text(text.to_owned()),
        Some(other) => return Err(unknown_tag(line, other)),
        None if style == ScalarStyle::Plain => resolve(text),
        None => Kind::Text(text.to_owned()),
    };
    Ok(Node { line, kind })
}

fn tagged(node: Node, tag: Option<&Cow<'_, Tag>>) -> Result<Node, YamlError> {
    match tag.map(|tag| name(tag)).as_deref() {
        None => Ok(node),
        Some("!json") => Ok(Node { line: node.line, kind: Kind::Json(Box::new(node)) }),
        Some(other) => Err(unknown_tag(node.line, other)),
    }
}

fn name(tag: &Tag) -> String {
    if tag.is_yaml_core_schema() { format!("!!{}", tag.suffix) } else { format!("{}{}", tag.handle, tag.suffix) }
}

/// YAML 1.2.2, 10.3.2: tag resolution of the core schema, but for octal and hexadecimal numbers, infinities and not-a-number,
/// which no API of AWS's has.
fn resolve(text: &str) -> Kind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Kind::Null,
        "true" | "True" | "TRUE" => return Kind::Boolean(true),
        "false" | "False" | "FALSE" => return Kind::Boolean(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let numeric = digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'-' | b'+'))
        && digits.bytes().next().is_some_and(|b| b.is_ascii_digit() || b == b'.')
        && digits.bytes().any(|b| b.is_ascii_digit());
    if !numeric {
        return Kind::Text(text.to_owned());
    }
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_or_else(|_| Kind::Text(text.to_owned()), Kind::Integer);
    }
    text.parse().map_or_else(|_| Kind::Text(text.to_owned()), Kind::Double)
}

fn unknown_tag(line: usize, tag: &str) -> YamlError {
    error(line, format!("the tag `{tag}` is not known here; there are `!b64` and `!json`"))
}

fn error(line: usize, what: impl Into<String>) -> YamlError {
    YamlError { line, what: what.into() }
}

#[cfg(test)]
mod tests {
    use super::{Kind, parse};

    fn kind(text: &str) -> Kind {
        parse(text).unwrap().kind
    }

    #[test]
    fn scalars_are_of_the_core_schema() {
        for text in
            ["2012-10-17", "1.2.3", "yes", "on", "0x10", ".", "e5", "12:30", "10.0.0.0/8", "123456789012345678901234567890"]
        {
            assert_eq!(kind(text), Kind::Text(text.to_owned()));
        }
        assert_eq!(kind("-12"), Kind::Integer(-12));
        assert_eq!(kind("1.5e3"), Kind::Double(1500.0));
        assert_eq!(kind("'12'"), Kind::Text("12".to_owned()));
        assert_eq!(kind("true"), Kind::Boolean(true));
        assert_eq!(kind("~"), Kind::Null);
        assert_eq!(kind("!b64 aGVsbG8="), Kind::Bytes(b"hello".to_vec()));
    }

    #[test]
    fn trees_know_their_lines() {
        let Kind::List(items) = kind("- a: 1\n  b: !json\n    c: [x]\n- d\n") else { panic!("a list") };
        assert_eq!((items[0].line, items[1].line), (1, 4));
        let Kind::Map(entries) = &items[0].kind else { panic!("a map") };
        let Kind::Json(inner) = &entries[1].1.kind else { panic!("json") };
        assert!(matches!(&inner.kind, Kind::Map(entries) if entries[0].1.line == 3));
    }

    #[test]
    fn what_is_not_read_is_refused_with_its_line() {
        for (text, line) in [
            ("a: 1\na: 2", 2),
            ("a: &x 1\nb: *x", 2),
            ("a: !b64 '*'", 1),
            ("- !other x", 1),
            ("a\n---\nb", 2),
            ("", 1),
            ("a: [", 2),
            ("? [a]\n: b", 1),
        ] {
            assert_eq!(parse(text).unwrap_err().line, line, "{text}");
        }
        assert!(parse(&"[".repeat(1_000)).is_err());
        assert!(parse(&format!("{}{}", "[".repeat(60), "]".repeat(60))).unwrap_err().what.contains("levels"));
    }
}
