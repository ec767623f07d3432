//! Detection of cross-site scripting in a value.
//!
//! A value is read as HTML from each place where a page may have put it: as text, and as an attribute's value without quotes, in
//! `'`, `"` or a backquote (`html`). An attack is markup that runs script, a handler of events, an address that is a script, or
//! the script itself (`script`). Markup that only shows something is none. Linear in the value.

mod html;
mod names;
mod script;

use crate::sqli::Detection;
use html::{Context, Piece, Place};
use std::ops::Range;

/// Looks for cross-site scripting.
pub fn detect_xss(value: &[u8]) -> Option<Detection> {
    let found = detect(value)?;
    let alone = value.get(found.range.clone()).is_some_and(|alone| detect(alone).is_some());
    Some(if alone { found } else { Detection { range: 0..value.len(), ..found } })
}

fn detect(value: &[u8]) -> Option<Detection> {
    // Without one of these there is neither a tag, an attribute, an address nor a call.
    let telling = |byte: &u8| matches!(byte, b'<' | b'=' | b':' | b'(' | b'&' | b'+' | b'`');
    if !value.iter().any(telling) {
        return None;
    }
    let whole = |shape| Detection { shape, range: 0..value.len() };
    // `javascript: the good parts` is a title.
    if script::is_address(value) && value.iter().any(|byte| b"(=`[%;,/".contains(byte)) {
        return Some(whole("script as an address"));
    }
    let in_html =
        || Context::ALL.into_iter().filter(|context| context.is_possible(value)).find_map(|context| in_html(value, context));
    in_html().or_else(|| script::find(value).map(|(shape, range)| Detection { shape, range }))
}

fn in_html(value: &[u8], context: Context) -> Option<Detection> {
    let (shape, range): (_, Range<usize>) = html::pieces(value, context, |piece| judge(&piece))?;
    Some(Detection { shape, range })
}

/// The shape of an attack that a piece of HTML has.
fn judge(piece: &Piece<'_>) -> Option<&'static str> {
    match piece {
        Piece::Open(name) if names::is_active(name) => Some("tag that runs script"),
        Piece::Close(name) if names::is(name, b"script") => Some("end of a script"),
        Piece::Declaration(text) if names::is_active_declaration(text) => Some("declaration that runs script"),
        Piece::Open(_) | Piece::Close(_) | Piece::Declaration(_) => None,
        Piece::Attribute { tag, .. } if names::is_active_with_attributes(tag) => Some("tag that runs script"),
        Piece::Attribute { name, value, place, .. } => judge_attribute(name, value, *place),
    }
}

fn judge_attribute(name: &[u8], value: &[u8], place: Place) -> Option<&'static str> {
    let in_tag = place == Place::Tag;
    if names::is_handler(name, in_tag) && (in_tag || !value.is_empty()) {
        Some("handler of an event")
    } else if script::is_address(value) || in_tag && script::is_hidden(value) {
        Some("script as an address")
    } else if names::is(name, b"style") && (script::is_style(value, in_tag)) {
        Some("style that runs script")
    } else if in_tag && names::is_active_attribute(name) {
        Some("attribute that runs script")
    } else if place == Place::Breakout && !value.is_empty() && names::is_address_attribute(name) {
        Some("address behind a closed quote")
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
