//! A reader of JSON bodies that yields keys and values as it goes, and reads on where common parsers would.
//!
//! It forgives what an origin's parser might: commas and colons too many or too few. A key named twice makes the body invalid,
//! and both values are yielded, since the origin may take either. It stops at what it can't read; what came before has been
//! yielded. A body of very many parts is taken apart up to a number; the rest is yielded as it stands.

use super::{Item, Part};
use crate::limits::{JSON_DEPTH_MAX, VALUES_MAX};
use hashbrown::HashSet;
use std::borrow::Cow;

/// Pointers (RFC 6901) to parts of a document, as a tree of their tokens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pointers {
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
struct Node {
    children: Vec<(Vec<u8>, usize)>,
    /// A pointer ends here: the part and all below it are meant.
    ends: bool,
}

/// Where in the tree a value stands, and whether it is meant.
#[derive(Debug, Clone, Copy)]
struct Place {
    node: Option<usize>,
    meant: bool,
}

impl Pointers {
    /// The whole document.
    pub fn all() -> Self {
        Self { nodes: vec![Node { ends: true, ..Node::default() }] }
    }

    /// The parts that these pointers lead to, with all that lies below.
    pub fn to(pointers: &[&str]) -> Self {
        let mut tree = Self { nodes: vec![Node::default()] };
        for pointer in pointers {
            let mut at = 0;
            for token in pointer.split('/').skip(1) {
                at = tree.child(at, token.replace("~1", "/").replace("~0", "~").into_bytes());
            }
            if let Some(node) = tree.nodes.get_mut(at) {
                node.ends = true;
            }
        }
        tree
    }

    fn child(&mut self, parent: usize, token: Vec<u8>) -> usize {
        let next = self.nodes.len();
        let Some(node) = self.nodes.get_mut(parent) else { return parent };
        if let Some((_, child)) = node.children.iter().find(|(other, _)| *other == token) {
            return *child;
        }
        node.children.push((token, next));
        self.nodes.push(Node::default());
        next
    }

    fn root(&self) -> Place {
        Place { node: Some(0), meant: self.nodes.first().is_some_and(|root| root.ends) }
    }

    fn step(&self, place: Place, token: &[u8]) -> Place {
        let node = place.node.and_then(|at| self.nodes.get(at));
        let child = node.and_then(|node| node.children.iter().find(|(other, _)| other == token));
        let node = child.map(|(_, child)| *child);
        let ends = node.and_then(|at| self.nodes.get(at)).is_some_and(|node| node.ends);
        Place { node, meant: place.meant || ends }
    }
}

/// An open object or array.
struct Open<'b> {
    place: Place,
    kind: Kind<'b>,
    /// Its number in the document, by which its keys are told apart from others'.
    number: usize,
}

enum Kind<'b> {
    /// With the key that waits for its value.
    Object(Option<Cow<'b, [u8]>>),
    /// With the number of values read.
    Array(usize),
}

/// Reads a body and adds what the pointers mean to the items. Answers whether all of it was read.
pub(super) fn read<'b>(body: &'b [u8], pointers: &Pointers, part: Part, items: &mut Vec<Item<'b>>) -> bool {
    let mut reader = Reader { body, at: 0, open: Vec::new(), opened: 0, keys: HashSet::new(), valid: true, part, items };
    reader.document(pointers).is_some() && reader.valid
}

struct Reader<'b, 'i> {
    body: &'b [u8],
    at: usize,
    open: Vec<Open<'b>>,
    opened: usize,
    /// All keys, by the number of their object.
    keys: HashSet<(usize, Cow<'b, [u8]>)>,
    valid: bool,
    part: Part,
    items: &'i mut Vec<Item<'b>>,
}

impl<'b> Reader<'b, '_> {
    /// Nothing if the body can't be read further.
    fn document(&mut self, pointers: &Pointers) -> Option<()> {
        self.skip_blanks();
        // A document that is a mere string or number is no content that anybody's pointer means.
        match self.peek()? {
            b'{' | b'[' => {}
            _ => return None,
        }
        loop {
            self.skip_blanks();
            match self.peek()? {
                b'{' => self.open(pointers, Kind::Object(None))?,
                b'[' => self.open(pointers, Kind::Array(0))?,
                b'}' => self.close(false)?,
                b']' => self.close(true)?,
                b'"' => {
                    let (text, whole) = self.string();
                    self.text(pointers, text)?;
                    if !whole {
                        return None;
                    }
                }
                _ => {
                    let text = self.scalar()?;
                    self.value(pointers, Cow::Borrowed(text))?;
                }
            }
            if self.open.is_empty() {
                self.skip_blanks();
                return if self.at == self.body.len() { Some(()) } else { None };
            }
            if self.items.len() >= VALUES_MAX {
                let rest = self.body.get(self.at..).unwrap_or_default();
                self.items.push(Item { name: Cow::Borrowed(&[]), is_name: false, value: Cow::Borrowed(rest) });
                return Some(());
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.body.get(self.at).copied()
    }

    /// White space, and the commas and colons that the reader does without.
    fn skip_blanks(&mut self) {
        while self.peek().is_some_and(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n') || self.is_filler(byte)) {
            self.at += 1;
        }
    }

    fn is_filler(&self, byte: u8) -> bool {
        matches!(byte, b',' | b':') && !self.open.is_empty()
    }

    /// The place of the value that comes next, and the name it has; nothing where no value can stand.
    fn next_place(&mut self, pointers: &Pointers) -> Option<(Place, Cow<'b, [u8]>)> {
        let Some(open) = self.open.last_mut() else { return Some((pointers.root(), Cow::Borrowed(&[]))) };
        match &mut open.kind {
            Kind::Object(key) => {
                let key = key.take()?;
                Some((pointers.step(open.place, &key), key))
            }
            Kind::Array(count) => {
                let at = *count;
                *count += 1;
                let place = match open.place.node {
                    None => open.place,
                    Some(_) => pointers.step(open.place, at.to_string().as_bytes()),
                };
                Some((place, Cow::Borrowed(&[])))
            }
        }
    }

    fn open(&mut self, pointers: &Pointers, kind: Kind<'b>) -> Option<()> {
        let (place, _) = self.next_place(pointers)?;
        if self.open.len() >= JSON_DEPTH_MAX {
            return None;
        }
        self.at += 1;
        self.opened += 1;
        self.open.push(Open { place, kind, number: self.opened });
        Some(())
    }

    fn close(&mut self, array: bool) -> Option<()> {
        let fits = match self.open.pop()?.kind {
            Kind::Object(None) => !array,
            Kind::Object(Some(_)) => false,
            Kind::Array(_) => array,
        };
        self.at += 1;
        fits.then_some(())
    }

    /// A string, which is a key or a value by where it stands.
    fn text(&mut self, pointers: &Pointers, text: Cow<'b, [u8]>) -> Option<()> {
        let Some(Open { place, kind: Kind::Object(key @ None), number }) = self.open.last_mut() else {
            return self.value(pointers, text);
        };
        let (meant, number) = (place.meant, *number);
        *key = Some(text.clone());
        self.valid &= self.keys.insert((number, text.clone()));
        if meant && self.part != Part::Values {
            self.items.push(Item { name: text.clone(), is_name: true, value: text });
        }
        Some(())
    }

    fn value(&mut self, pointers: &Pointers, value: Cow<'b, [u8]>) -> Option<()> {
        let (place, name) = self.next_place(pointers)?;
        if place.meant && self.part != Part::Names {
            self.items.push(Item { name, is_name: false, value });
        }
        Some(())
    }

    /// A number or one of the three words, as it is spelt.
    fn scalar(&mut self) -> Option<&'b [u8]> {
        let rest = self.body.get(self.at..)?;
        for word in [&b"true"[..], b"false", b"null"] {
            if rest.starts_with(word) {
                self.at += word.len();
                return rest.get(..word.len());
            }
        }
        let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        if length == 0 {
            return None;
        }
        self.at += length;
        rest.get(..length)
    }

    /// A string without its escapes, and whether it has an end and no fault.
    fn string(&mut self) -> (Cow<'b, [u8]>, bool) {
        self.at += 1;
        let start = self.at;
        let mut unescaped: Option<Vec<u8>> = None;
        let mut piece = start;
        loop {
            let rest = self.body.get(self.at..).unwrap_or_default();
            let Some(length) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)) else {
                self.at = self.body.len();
                return (self.pieces(unescaped, piece), false);
            };
            self.at += length;
            match rest.get(length) {
                Some(b'"') => {
                    let text = self.pieces(unescaped, piece);
                    self.at += 1;
                    return (text, true);
                }
                Some(b'\\') => {
                    let mut text = unescaped.take().unwrap_or_default();
                    text.extend_from_slice(self.body.get(piece..self.at).unwrap_or_default());
                    let read = self.escape(&mut text);
                    unescaped = Some(text);
                    piece = self.at;
                    if !read {
                        return (self.pieces(unescaped, piece), false);
                    }
                }
                _ => return (self.pieces(unescaped, piece), false),
            }
        }
    }

    /// What has been read of a string, with the piece up to here.
    fn pieces(&self, unescaped: Option<Vec<u8>>, piece: usize) -> Cow<'b, [u8]> {
        let rest = self.body.get(piece..self.at).unwrap_or_default();
        match unescaped {
            None => Cow::Borrowed(rest),
            Some(mut text) => {
                text.extend_from_slice(rest);
                Cow::Owned(text)
            }
        }
    }

    /// Reads an escape; answers whether it is one.
    fn escape(&mut self, text: &mut Vec<u8>) -> bool {
        let plain = match self.body.get(self.at + 1) {
            Some(b'"') => b'"',
            Some(b'\\') => b'\\',
            Some(b'/') => b'/',
            Some(b'b') => 0x08,
            Some(b'f') => 0x0c,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => return self.unicode_escape(text),
            _ => return false,
        };
        text.push(plain);
        self.at += 2;
        true
    }

    fn unicode_escape(&mut self, text: &mut Vec<u8>) -> bool {
        let Some(first) = self.hex(self.at + 2) else { return false };
        self.at += 6;
        let mut code = first;
        if (0xd800..0xdc00).contains(&first)
            && self.body.get(self.at..self.at + 2) == Some(b"\\u")
            && let Some(second) = self.hex(self.at + 2).filter(|second| (0xdc00..0xe000).contains(second))
        {
            self.at += 6;
            code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        }
        // Half of a surrogate pair is no character; parsers put this one in its place.
        let character = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        true
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = std::str::from_utf8(self.body.get(at..at + 4)?).ok()?;
        if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) { u32::from_str_radix(digits, 16).ok() } else { None }
    }
}

#[cfg(test)]
mod tests;
