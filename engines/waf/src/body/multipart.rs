//! Forms of many parts (RFC 7578), and what in them is read one way by some and another way by others.

use super::Parts;
use crate::limits::VALUES_MAX;
use crate::request::{cut, trim};
use std::borrow::Cow;

/// Reads a body whose type names its boundary.
pub(super) fn read<'r>(body: &'r [u8], content_type: &[u8], parts: &mut Parts<'r>) {
    let Some(boundary) = boundary(content_type, parts) else {
        parts.error = Some("the body's type names no boundary");
        parts.multipart_fault = true;
        return;
    };
    let mut lines = Lines { body, at: 0 };
    let mut part: Option<Part<'r>> = None;
    let mut ended = false;
    while let Some(line) = lines.next() {
        match mark(line.text, &boundary) {
            Some(last) => {
                let length = line.start;
                if let Some(part) = part.take() {
                    part.finish(body, length, parts);
                }
                parts.multipart_fault |= !line.is_whole;
                ended = last;
                if ended || parts.part_headers.len() > VALUES_MAX || parts.arguments.len() > VALUES_MAX {
                    break;
                }
                part = Some(Part::read(&mut lines, parts));
            }
            None if line.text.starts_with(b"--") && part.is_none() => parts.unmatched_boundary = true,
            // What stands in front of the first boundary is read by nobody, or by somebody else.
            None if part.is_none() && !line.text.is_empty() => parts.multipart_fault = true,
            None => {}
        }
    }
    if !ended {
        parts.error = Some("the body's last boundary is missing");
        parts.multipart_fault = true;
        if let Some(part) = part {
            part.finish(body, body.len(), parts);
        }
    } else if !trim_lines(lines.rest()).is_empty() {
        parts.multipart_fault = true;
    }
}

/// The boundary that a type names; faults are what browsers never write.
fn boundary(content_type: &[u8], parts: &mut Parts<'_>) -> Option<Vec<u8>> {
    let mut found = None;
    for parameter in content_type.split(|byte| *byte == b';').skip(1) {
        let (name, value) = cut(trim(parameter), b'=');
        if trim(name).eq_ignore_ascii_case(b"boundary") {
            let value = trim(value?);
            let bare = value.strip_prefix(b"\"").and_then(|value| value.strip_suffix(b"\"")).unwrap_or(value);
            parts.multipart_fault |= found.is_some() || bare.contains(&b'"');
            found.get_or_insert_with(|| bare.to_vec());
        }
    }
    found.filter(|boundary| !boundary.is_empty())
}

/// Whether a line is a boundary, and then whether it is the last.
fn mark(line: &[u8], boundary: &[u8]) -> Option<bool> {
    let behind = line.strip_prefix(b"--")?.strip_prefix(boundary)?;
    match trim(behind) {
        b"" => Some(false),
        b"--" => Some(true),
        _ => None,
    }
}

struct Line<'b> {
    text: &'b [u8],
    /// Where the line break in front of it begins.
    start: usize,
    /// It ends in CR LF, or with the body.
    is_whole: bool,
}

struct Lines<'b> {
    body: &'b [u8],
    at: usize,
}

impl<'b> Lines<'b> {
    fn next(&mut self) -> Option<Line<'b>> {
        let start = self.at;
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'\n', rest);
        let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        self.at += end.map_or(rest.len(), |end| end + 1);
        let bare = text.strip_suffix(b"\r");
        let before = self.body.get(..start).unwrap_or_default();
        let before = before.strip_suffix(b"\n").map_or(before, |before| before.strip_suffix(b"\r").unwrap_or(before));
        Some(Line { text: bare.unwrap_or(text), start: before.len(), is_whole: bare.is_some() || end.is_none() })
    }

    fn rest(&self) -> &'b [u8] {
        self.body.get(self.at..).unwrap_or_default()
    }
}

struct Part<'b> {
    name: &'b [u8],
    file: Option<&'b [u8]>,
    start: usize,
}

impl<'b> Part<'b> {
    /// Reads the head of a part.
    fn read(lines: &mut Lines<'b>, parts: &mut Parts<'b>) -> Self {
        let mut heads = Vec::new();
        while let Some(line) = lines.next().filter(|line| !line.text.is_empty()) {
            parts.multipart_fault |= !line.is_whole || line.text.starts_with(b" ") || line.text.starts_with(b"\t");
            heads.push(line.text);
        }
        let mut part = Self { name: b"", file: None, start: lines.at };
        let dispositions = heads.iter().filter_map(|head| {
            let (name, value) = cut(head, b':');
            trim(name).eq_ignore_ascii_case(b"content-disposition").then_some(value?)
        });
        let mut named = false;
        for disposition in dispositions {
            for (name, value) in parameters(disposition) {
                if name.eq_ignore_ascii_case(b"name") {
                    parts.multipart_fault |= named;
                    named = true;
                    part.name = value;
                } else if name.eq_ignore_ascii_case(b"filename") {
                    parts.multipart_fault |= part.file.is_some();
                    part.file = Some(value);
                } else if name.eq_ignore_ascii_case(b"filename*") {
                    parts.multipart_fault = true;
                    part.file.get_or_insert(value);
                }
            }
        }
        parts.multipart_fault |= !named;
        parts.part_headers.extend(heads.into_iter().map(|head| (part.name, head)));
        part
    }

    fn finish(self, body: &'b [u8], end: usize, parts: &mut Parts<'b>) {
        let content = body.get(self.start..end).unwrap_or_default();
        match self.file {
            Some(file) => parts.files.push((self.name, file, content.len())),
            None => parts.arguments.push((Cow::Borrowed(self.name), Cow::Borrowed(content))),
        }
    }
}

/// The parameters of a header; a quoted value may hold semicolons and escaped quotes, which stay as they stand.
fn parameters(mut rest: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut found = Vec::new();
    while let Some(semicolon) = memchr::memchr(b';', rest) {
        rest = trim(rest.get(semicolon + 1..).unwrap_or_default());
        let Some(equals) = rest.iter().position(|byte| matches!(byte, b'=' | b';')) else { break };
        let (name, behind) = rest.split_at_checked(equals).unwrap_or((rest, b""));
        let Some(value) = behind.strip_prefix(b"=") else { continue };
        let value = trim(value);
        let (value, behind) = if let Some((quote @ (b'"' | b'\''), inner)) = value.split_first() {
            let end = closing(inner, *quote);
            (inner.get(..end).unwrap_or_default(), inner.get(end + 1..).unwrap_or_default())
        } else {
            let end = memchr::memchr(b';', value).unwrap_or(value.len());
            let (value, behind) = value.split_at_checked(end).unwrap_or((value, b""));
            (trim(value), behind)
        };
        found.push((trim(name), value));
        rest = behind;
    }
    found
}

fn closing(text: &[u8], quote: u8) -> usize {
    let mut escaped = false;
    let end = text.iter().position(|byte| {
        let ends = *byte == quote && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(text.len())
}

fn trim_lines(text: &[u8]) -> &[u8] {
    text.trim_ascii()
}
