//! Percent encoding, with the `%u` form that Microsoft's servers read.

use super::rewrite::{self, copy, hex_pair, narrow};
use std::borrow::Cow;

pub(super) fn decode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr2(b'%', b'+', value), decode_step)
}

pub(super) fn decode_uni(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr2(b'%', b'+', value), |rest, out| {
        if let [b'%', b'u' | b'U', a, b, c, d, tail @ ..] = rest
            && let (Some(high), Some(low)) = (hex_pair(*a, *b), hex_pair(*c, *d))
        {
            out.push(narrow(high, low));
            return tail;
        }
        decode_step(rest, out)
    })
}

fn decode_step<'a>(rest: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    match rest {
        [b'+', tail @ ..] => {
            out.push(b' ');
            tail
        }
        [b'%', high, low, tail @ ..] => match hex_pair(*high, *low) {
            Some(byte) => {
                out.push(byte);
                tail
            }
            None => copy(rest, out),
        },
        _ => copy(rest, out),
    }
}

pub(super) fn encode(value: &[u8]) -> Cow<'_, [u8]> {
    let stays = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'*';
    rewrite::from(value, value.iter().position(|byte| !stays(byte)), |rest, out| match rest {
        [b' ', tail @ ..] => {
            out.push(b'+');
            tail
        }
        [byte, tail @ ..] if !stays(byte) => {
            out.push(b'%');
            push_hex(u32::from(*byte), 2, out);
            tail
        }
        _ => copy(rest, out),
    })
}

pub(super) fn utf8_to_unicode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, value.iter().position(|byte| !byte.is_ascii()), |rest, out| {
        let Some((code, tail)) = first_char(rest) else { return copy(rest, out) };
        if code.is_ascii() {
            return copy(rest, out);
        }
        out.extend_from_slice(b"%u");
        push_hex(u32::from(code), 4, out);
        tail
    })
}

/// The character that well-formed UTF-8 begins with, and what follows it.
fn first_char(rest: &[u8]) -> Option<(char, &[u8])> {
    let length = match rest.first()? {
        0..=0x7f => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let (bytes, tail) = rest.split_at_checked(length)?;
    Some((std::str::from_utf8(bytes).ok()?.chars().next()?, tail))
}

/// Small hexadecimal digits, at least `digits_min` of them.
fn push_hex(value: u32, digits_min: u32, out: &mut Vec<u8>) {
    let needed = (32 - value.leading_zeros()).div_ceil(4);
    for at in (0..needed.max(digits_min)).rev() {
        out.push(hex_letter(value >> (4 * at)));
    }
}

/// The hexadecimal digit of the lowest four bits.
fn hex_letter(value: u32) -> u8 {
    b"0123456789abcdef".get(value as usize & 15).copied().unwrap_or(b'0')
}
