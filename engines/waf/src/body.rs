//! Bodies of requests taken apart: forms, forms of many parts, JSON and XML. Linear, bounded, and never at a loss: what can't be
//! read leaves a fault and what was read before it.

mod json;
mod multipart;
mod xml;

use crate::limits::VALUES_MAX;
use crate::search::Processor;
use crate::transform::Transformation;
use std::borrow::Cow;

/// A name and a value.
pub(crate) type Pair<'r> = (Cow<'r, [u8]>, Cow<'r, [u8]>);

/// What a body holds.
#[derive(Debug, Default)]
pub(crate) struct Parts<'r> {
    pub(crate) arguments: Vec<Pair<'r>>,
    /// Uploaded files: the part's name, the file's name, and how many bytes it has.
    pub(crate) files: Vec<(&'r [u8], &'r [u8], usize)>,
    /// Lines of the heads of parts, by the part's name.
    pub(crate) part_headers: Vec<(&'r [u8], &'r [u8])>,
    pub(crate) texts: Vec<Vec<u8>>,
    pub(crate) attributes: Vec<Vec<u8>>,
    /// Why it could not be read to its end.
    pub(crate) error: Option<&'static str>,
    /// A form of many parts that is read otherwise by other readers.
    pub(crate) multipart_fault: bool,
    /// A line in it that begins as a boundary and is none.
    pub(crate) unmatched_boundary: bool,
}

/// Takes a body apart.
pub(crate) fn read<'r>(body: &'r [u8], processor: Processor, content_type: &[u8]) -> Parts<'r> {
    let mut parts = Parts::default();
    match processor {
        Processor::Form => parts.arguments = form(body),
        Processor::Multipart => multipart::read(body, content_type, &mut parts),
        Processor::Json => json::read(body, &mut parts),
        Processor::Xml => xml::read(body, &mut parts),
    }
    parts
}

/// The arguments of a form, decoded. One without `=` is a name without a value. What is left after [`VALUES_MAX`] is one more.
pub(crate) fn form(text: &[u8]) -> Vec<Pair<'_>> {
    let arguments = text.splitn(VALUES_MAX, |byte| *byte == b'&').filter(|argument| !argument.is_empty());
    let decode = |bytes| Transformation::UrlDecode.apply(bytes);
    arguments
        .map(|argument| {
            let (name, value) = crate::request::cut(argument, b'=');
            (decode(name), decode(value.unwrap_or_default()))
        })
        .collect()
}

#[cfg(test)]
mod tests;
