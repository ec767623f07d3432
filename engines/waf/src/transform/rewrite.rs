//! The ways in which transformations walk over a value.

use std::borrow::Cow;

/// Each byte by itself.
pub(super) fn map(value: &[u8], to: impl Fn(u8) -> u8) -> Cow<'_, [u8]> {
    if value.iter().all(|&byte| to(byte) == byte) {
        return Cow::Borrowed(value);
    }
    Cow::Owned(value.iter().map(|&byte| to(byte)).collect())
}

/// Without the bytes that go.
pub(super) fn remove(value: &[u8], goes: impl Fn(u8) -> bool) -> Cow<'_, [u8]> {
    if !value.iter().any(|&byte| goes(byte)) {
        return Cow::Borrowed(value);
    }
    Cow::Owned(value.iter().copied().filter(|&byte| !goes(byte)).collect())
}

/// From `first` on, step by step: a step reads from the front of what is left, writes, and returns what is then left, which is
/// shorter. What is before `first` stays; without it all does.
pub(super) fn from<'a>(
    value: &'a [u8],
    first: Option<usize>,
    mut step: impl FnMut(&'a [u8], &mut Vec<u8>) -> &'a [u8],
) -> Cow<'a, [u8]> {
    let Some((kept, mut rest)) = first.and_then(|first| value.split_at_checked(first)) else {
        return Cow::Borrowed(value);
    };
    let mut out = Vec::with_capacity(value.len());
    out.extend_from_slice(kept);
    while !rest.is_empty() {
        rest = step(rest, &mut out);
    }
    if out == value { Cow::Borrowed(value) } else { Cow::Owned(out) }
}

/// A step that copies one byte.
pub(super) fn copy<'a>(rest: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    let Some((&byte, rest)) = rest.split_first() else { return rest };
    out.push(byte);
    rest
}

/// The value of a hexadecimal digit.
pub(super) fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// The byte that two hexadecimal digits spell.
pub(super) fn hex_pair(high: u8, low: u8) -> Option<u8> {
    Some(hex_digit(high)? << 4 | hex_digit(low)?)
}

/// The byte for a 16-bit code: the lower one, which for the full-width forms of ASCII (U+FF01 to U+FF5E) is moved to the letter
/// that they stand for.
pub(super) fn narrow(high: u8, low: u8) -> u8 {
    if high == 0xff && (0x01..=0x5e).contains(&low) { low + 0x20 } else { low }
}
