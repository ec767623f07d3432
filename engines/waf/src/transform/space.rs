//! White space and comments.

use super::rewrite::{self, copy};
use std::borrow::Cow;

/// ASCII white space, vertical tab included, and the no-break space of Latin-1.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r' | 0xa0)
}

/// What trimming takes away.
fn is_ascii_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

pub(super) fn compress(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, value.iter().position(|&byte| is_space(byte)), |rest, out| match rest.split_first() {
        Some((&first, tail)) if is_space(first) => {
            out.push(b' ');
            tail.iter().position(|&byte| !is_space(byte)).and_then(|at| tail.get(at..)).unwrap_or_default()
        }
        _ => copy(rest, out),
    })
}

pub(super) fn trim_left(value: &[u8]) -> &[u8] {
    value.iter().position(|&byte| !is_ascii_space(byte)).and_then(|at| value.get(at..)).unwrap_or_default()
}

pub(super) fn trim_right(value: &[u8]) -> &[u8] {
    value.iter().rposition(|&byte| !is_ascii_space(byte)).and_then(|at| value.get(..=at)).unwrap_or_default()
}

pub(super) fn replace_comments(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memmem::find(value, b"/*"), |rest, out| match rest {
        [b'/', b'*', inside @ ..] => {
            out.push(b' ');
            after(inside, b"*/").unwrap_or_default()
        }
        _ => copy(rest, out),
    })
}

/// An open comment leaves a space. What follows a closed one is copied unread, so that it opens no other; a comment that ends the
/// value leaves a NUL: both are as ModSecurity's users know it.
pub(super) fn remove_comments(value: &[u8]) -> Cow<'_, [u8]> {
    let opens = value.iter().position(|byte| matches!(byte, b'/' | b'<' | b'-' | b'#'));
    rewrite::from(value, opens, |rest, out| {
        let inside = match rest {
            [b'/', b'*', inside @ ..] | [b'<', b'!', b'-', b'-', inside @ ..] => inside,
            [b'-', b'-', ..] | [b'#', ..] => return &[],
            _ => return copy(rest, out),
        };
        // Either end closes either comment.
        let after = memchr::memchr2_iter(b'*', b'-', inside).find_map(|at| match inside.get(at..)? {
            [b'*', b'/', after @ ..] | [b'-', b'-', b'>', after @ ..] => Some(after),
            _ => None,
        });
        match after {
            None => {
                out.push(b' ');
                &[]
            }
            Some([]) => {
                out.push(0);
                &[]
            }
            Some(tail) => copy(tail, out),
        }
    })
}

pub(super) fn remove_comment_marks(value: &[u8]) -> Cow<'_, [u8]> {
    let marks = value.iter().position(|byte| matches!(byte, b'/' | b'*' | b'<' | b'-' | b'#'));
    rewrite::from(value, marks, |rest, out| match rest {
        [b'<', b'!', b'-', b'-', tail @ ..]
        | [b'-', b'-', b'>', tail @ ..]
        | [b'/', b'*', tail @ ..]
        | [b'*', b'/', tail @ ..]
        | [b'-', b'-', tail @ ..]
        | [b'#', tail @ ..] => tail,
        _ => copy(rest, out),
    })
}

/// What follows the first `end`.
fn after<'a>(text: &'a [u8], end: &[u8]) -> Option<&'a [u8]> {
    text.get(memchr::memmem::find(text, end)? + end.len()..)
}
