//! Paths, and names of parameters as PHP stores them.

use super::rewrite;
use std::borrow::Cow;

pub(super) fn normalize(value: &[u8]) -> Cow<'_, [u8]> {
    if is_normal(value) { Cow::Borrowed(value) } else { resolve(value) }
}

pub(super) fn normalize_windows(value: &[u8]) -> Cow<'_, [u8]> {
    match rewrite::map(value, |byte| if byte == b'\\' { b'/' } else { byte }) {
        Cow::Borrowed(value) => normalize(value),
        Cow::Owned(value) => Cow::Owned(normalize(&value).into_owned()),
    }
}

/// Whether there is nothing to resolve; may say no where there is nothing either.
fn is_normal(value: &[u8]) -> bool {
    let mut begins = true;
    for (at, &byte) in value.iter().enumerate() {
        if begins && (byte == b'.' || byte == b'/' && at > 0) {
            return false;
        }
        begins = byte == b'/';
    }
    true
}

fn resolve(value: &[u8]) -> Cow<'_, [u8]> {
    let rooted = value.first() == Some(&b'/');
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in value.split(|&byte| byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => match parts.last() {
                Some(&last) if last != b".." => _ = parts.pop(),
                None if rooted => {}
                _ => parts.push(part),
            },
            _ => parts.push(part),
        }
    }
    let mut out = Vec::with_capacity(value.len());
    if rooted {
        out.push(b'/');
    }
    out.extend(parts.join(&b'/'));
    if value.last() == Some(&b'/') && !parts.is_empty() {
        out.push(b'/');
    }
    if out == value { Cow::Borrowed(value) } else { Cow::Owned(out) }
}

/// PHP drops spaces before a name, writes `_` for ` ` and `.` in it, and reads what follows as `[index]` until one is not closed
/// (PHP manual, "Variables From External Sources"). A name that begins with `[` names nothing.
pub(super) fn php_name(value: &[u8]) -> Cow<'_, [u8]> {
    let changes = |byte: &u8| matches!(byte, b' ' | b'.' | b'[');
    if !value.iter().any(changes) {
        return Cow::Borrowed(value);
    }
    let name = value.iter().position(|&byte| byte != b' ').and_then(|at| value.get(at..)).unwrap_or_default();
    let ends = memchr::memchr(b'[', name).unwrap_or(name.len());
    let (base, mut indices) = name.split_at_checked(ends).unwrap_or((name, &[]));
    if base.is_empty() {
        return Cow::Borrowed(&[]);
    }
    let mut out: Vec<u8> = base.iter().map(|&byte| if matches!(byte, b' ' | b'.') { b'_' } else { byte }).collect();
    let mut first = true;
    while let [b'[', inside @ ..] = indices {
        let Some((index, tail)) = memchr::memchr(b']', inside).and_then(|at| inside.split_at_checked(at)) else {
            if first {
                out.push(b'_');
                out.extend_from_slice(inside);
            }
            break;
        };
        out.push(b'[');
        out.extend_from_slice(if matches!(index, [byte] if byte.is_ascii_whitespace()) { &[] } else { index });
        out.push(b']');
        indices = tail.get(1..).unwrap_or_default();
        first = false;
    }
    if out == value { Cow::Borrowed(value) } else { Cow::Owned(out) }
}
