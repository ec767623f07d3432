//! YAML as a tree in which every scalar is text.

use saphyr_parser::{Event, Parser, StrInput};
use serde_json::{Map, Value};

/// The one document of a text.
///
/// # Errors
///
/// What is no YAML.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let mut parser = Parser::new_from_str(text);
    loop {
        match next(&mut parser)? {
            Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd => return Ok(Value::Null),
            event => return node(&mut parser, event),
        }
    }
}

fn next<'t>(parser: &mut Parser<'t, StrInput<'t>>) -> Result<Event<'t>, String> {
    match parser.next() {
        Some(Ok((event, _))) => Ok(event),
        Some(Err(cause)) => Err(format!("line {}: {}", cause.marker().line(), cause.info())),
        None => Ok(Event::StreamEnd),
    }
}

fn node<'t>(parser: &mut Parser<'t, StrInput<'t>>, event: Event<'t>) -> Result<Value, String> {
    match event {
        Event::Scalar(text, ..) => Ok(Value::String(text.into_owned())),
        Event::SequenceStart(..) => {
            let mut list = Vec::new();
            loop {
                match next(parser)? {
                    Event::SequenceEnd => return Ok(Value::Array(list)),
                    event => list.push(node(parser, event)?),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut map = Map::new();
            loop {
                match next(parser)? {
                    Event::MappingEnd => return Ok(Value::Object(map)),
                    Event::Scalar(key, ..) => {
                        let event = next(parser)?;
                        map.insert(key.into_owned(), node(parser, event)?);
                    }
                    _ => return Err("a key is no text".to_owned()),
                }
            }
        }
        _ => Err("a value is missing".to_owned()),
    }
}
