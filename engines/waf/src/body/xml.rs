//! XML bodies: their texts and attributes. Document types are read over, never followed: nothing is expanded or fetched.

use super::Parts;
use crate::limits::{VALUES_MAX, XML_DEPTH_MAX};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// Reads a body. Texts are joined: what a document says as a whole is one value.
pub(super) fn read(body: &[u8], parts: &mut Parts<'_>) {
    let mut reader = Reader::from_reader(body);
    let (mut text, mut depth, mut elements) = (Vec::new(), 0_usize, 0_usize);
    let error = loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                depth += 1;
                elements += 1;
                attributes(&start, parts);
            }
            Ok(Event::Empty(start)) => {
                elements += 1;
                attributes(&start, parts);
            }
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Text(part)) => text.extend_from_slice(part.as_bytes()),
            Ok(Event::CData(part)) => text.extend_from_slice(part.as_bytes()),
            Ok(Event::GeneralRef(name)) => {
                if let Ok(Some(letter)) = name.resolve_char_ref() {
                    text.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                } else if let Some(letter) = resolve_predefined_entity(&name) {
                    text.extend_from_slice(letter.as_bytes());
                } else {
                    text.push(b'&');
                    text.extend_from_slice(name.as_bytes());
                    text.push(b';');
                }
            }
            Ok(Event::Eof) => break (depth > 0 || elements == 0).then_some("the body is no whole XML document"),
            Ok(Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_)) => {}
            Err(_) => break Some("the body is no XML"),
        }
        if depth > XML_DEPTH_MAX || parts.attributes.len() > VALUES_MAX {
            break Some("the XML body is too deep or too large");
        }
    };
    parts.error = error;
    if elements > 0 {
        parts.texts.push(text);
    }
}

fn attributes(start: &BytesStart<'_>, parts: &mut Parts<'_>) {
    for attribute in start.attributes().with_checks(false).flatten() {
        let value = quick_xml::escape::unescape(&attribute.value);
        parts.attributes.push(value.map_or_else(|_| attribute.value.as_bytes().to_vec(), |value| value.as_bytes().to_vec()));
    }
}
