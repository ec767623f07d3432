//! An XML document as a tree of elements, names without prefixes.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    /// All text directly in it.
    pub(super) text: String,
}

impl Element {
    /// The first child of that name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// All children of that name.
    pub(super) fn named(&self, name: &str) -> Vec<&Self> {
        self.children.iter().filter(|child| child.name == name).collect()
    }
}

/// Parses a document.
///
/// # Errors
///
/// What is not well-formed.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, String> {
    let document = std::str::from_utf8(bytes).map_err(|e| e.to_string())?;
    let mut reader = Reader::from_str(document);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|e| e.to_string())? {
            Event::Start(start) => open.push(element(&start)?),
            Event::Empty(start) => append(&mut open, element(&start)?)?,
            Event::End(_) => {
                let closed = open.pop().ok_or("an end without a start")?;
                append(&mut open, closed)?;
            }
            Event::Text(text) => {
                open.last_mut().ok_or("text outside of the document")?.text.push_str(&text.xml10_content());
            }
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let char = match reference.resolve_char_ref().map_err(|e| e.to_string())? {
                    Some(char) => char.to_string(),
                    None => quick_xml::escape::resolve_xml_entity(name).ok_or_else(|| format!("entity {name}"))?.to_owned(),
                };
                open.last_mut().ok_or("text outside of the document")?.text.push_str(&char);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    match open.as_mut_slice() {
        [document] => document.children.pop().ok_or_else(|| "an empty document".to_owned()),
        _ => Err("the document ends early".to_owned()),
    }
}

fn append(open: &mut [Element], child: Element) -> Result<(), String> {
    open.last_mut().ok_or("an element outside of the document")?.children.push(child);
    Ok(())
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut element = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| e.to_string())?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|e| e.to_string())?.into_owned();
        element.attributes.push((attribute.key.as_ref().to_owned(), value));
    }
    Ok(element)
}
