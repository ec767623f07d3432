//! Escapes of HTML, CSS, JavaScript and C.

use super::rewrite::{self, copy, hex_digit, hex_pair, narrow};
use std::borrow::Cow;

/// `&#x…`, `&#…`, `&quot`, `&amp`, `&lt`, `&gt` and `&nbsp`, with or without `;`. A number is taken modulo 256.
pub(super) fn html_decode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr(b'&', value), |rest, out| {
        let decoded = match rest {
            [b'&', b'#', b'x' | b'X', digits @ ..] => number(digits, 16),
            [b'&', b'#', digits @ ..] => number(digits, 10),
            [b'&', name @ ..] => named(name),
            _ => None,
        };
        let Some((byte, tail)) = decoded else { return copy(rest, out) };
        out.push(byte);
        tail.strip_prefix(b";").unwrap_or(tail)
    })
}

/// A number of at least one digit, modulo 256, and what follows it.
fn number(digits: &[u8], radix: u32) -> Option<(u8, &[u8])> {
    let count = digits.iter().take_while(|&&byte| char::from(byte).is_digit(radix)).count();
    let (digits, tail) = digits.split_at_checked(count).filter(|_| count > 0)?;
    let value = digits
        .iter()
        .fold(0_u32, |value, &byte| value.wrapping_mul(radix).wrapping_add(char::from(byte).to_digit(radix).unwrap_or_default()));
    let [.., byte] = value.to_be_bytes();
    Some((byte, tail))
}

fn named(name: &[u8]) -> Option<(u8, &[u8])> {
    // No name that is known is longer than four letters.
    let count = name.iter().take(5).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let (name, tail) = name.split_at_checked(count)?;
    let names: [(&[u8], u8); 5] = [(b"quot", b'"'), (b"amp", b'&'), (b"lt", b'<'), (b"gt", b'>'), (b"nbsp", 0xa0)];
    let (_, byte) = names.into_iter().find(|(known, _)| name.eq_ignore_ascii_case(known))?;
    Some((byte, tail))
}

/// One to six hexadecimal digits after `\`, of which the last two count (four for full-width forms), with one white space after
/// them; `\` before anything else goes, before a line end with it. A NUL is read as the digit 0 would be.
pub(super) fn css_decode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr(b'\\', value), |rest, out| {
        let [b'\\', escaped @ ..] = rest else { return copy(rest, out) };
        let count = escaped.iter().take(6).take_while(|&&byte| hex_digit(byte).is_some()).count();
        let (digits, tail) = escaped.split_at_checked(count).unwrap_or((&[], escaped));
        let tail = match (digits, tail) {
            ([], [0, tail @ ..]) => tail,
            ([], _) => return tail.strip_prefix(b"\n").unwrap_or_else(|| copy(tail, out)),
            _ => tail,
        };
        let code = digits.iter().fold(0_u32, |code, &byte| code << 4 | u32::from(hex_digit(byte).unwrap_or_default()));
        let [_, over, high, low] = code.to_be_bytes();
        out.push(if over == 0 { narrow(high, low) } else { low });
        match tail.split_first() {
            Some((b' ' | b'\t'..=b'\r', tail)) => tail,
            _ => tail,
        }
    })
}

/// `\uHHHH` to its lower byte, `\xHH`, octal up to `\377`; other letters for themselves or what C means by them.
pub(super) fn js_decode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr(b'\\', value), js_step)
}

fn js_step<'a>(rest: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    match rest {
        [b'\\', b'u', a, b, c, d, tail @ ..] if hex_pair(*a, *b).is_some() && hex_pair(*c, *d).is_some() => {
            out.push(narrow(hex_pair(*a, *b).unwrap_or_default(), hex_pair(*c, *d).unwrap_or_default()));
            tail
        }
        [b'\\', digits @ ..] if matches!(digits, [b'0'..=b'7', ..]) => {
            let longest = if matches!(digits, [b'0'..=b'3', ..]) { 3 } else { 2 };
            octal(digits, longest, out)
        }
        _ => letter_step(rest, out),
    }
}

/// As [`js_decode`], but what is above 127 becomes UTF-8, so that nothing of it is lost.
pub(super) fn js_decode_ext(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr(b'\\', value), |rest, out| {
        let Some((first, tail)) = unicode_escape(rest) else { return js_step(rest, out) };
        let (code, tail) = match (first, unicode_escape(tail)) {
            (0xd800..=0xdbff, Some((second @ 0xdc00..=0xdfff, after))) => {
                (0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00), after)
            }
            _ => (first, tail),
        };
        let Some(letter) = char::from_u32(code) else { return js_step(rest, out) };
        // The full-width forms of ASCII are read as the letters that they stand for, as everywhere.
        let letter = match code {
            0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(letter),
            _ => letter,
        };
        out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        tail
    })
}

/// The code of `\uHHHH` or `\u{…}`, and what follows.
fn unicode_escape(rest: &[u8]) -> Option<(u32, &[u8])> {
    let digits = rest.strip_prefix(b"\\u")?;
    let (digits, tail) = match digits {
        [b'{', inside @ ..] => {
            let end = inside.iter().take(7).position(|&byte| byte == b'}')?;
            (inside.get(..end).filter(|digits| !digits.is_empty())?, inside.get(end + 1..)?)
        }
        _ => digits.split_at_checked(4)?,
    };
    let code = digits.iter().try_fold(0_u32, |code, &byte| Some(code << 4 | u32::from(hex_digit(byte)?)))?;
    Some((code, tail))
}

/// `\xHH`, up to three octal digits modulo 256, the letters of ANSI C; `\` before anything else goes.
pub(super) fn c_decode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memchr(b'\\', value), |rest, out| match rest {
        [b'\\', digits @ ..] if matches!(digits, [b'0'..=b'7', ..]) => octal(digits, 3, out),
        _ => letter_step(rest, out),
    })
}

fn octal<'a>(digits: &'a [u8], longest: usize, out: &mut Vec<u8>) -> &'a [u8] {
    let count = digits.iter().take(longest).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
    let (digits, tail) = digits.split_at_checked(count).unwrap_or((&[], digits));
    out.push(digits.iter().fold(0_u8, |value, &byte| value.wrapping_mul(8).wrapping_add(byte - b'0')));
    tail
}

fn letter_step<'a>(rest: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    match rest {
        [b'\\', b'x', high, low, tail @ ..] if hex_pair(*high, *low).is_some() => {
            out.push(hex_pair(*high, *low).unwrap_or_default());
            tail
        }
        [b'\\', letter, tail @ ..] => {
            out.push(match letter {
                b'a' => 7,
                b'b' => 8,
                b't' => b'\t',
                b'n' => b'\n',
                b'v' => 11,
                b'f' => 12,
                b'r' => b'\r',
                other => *other,
            });
            tail
        }
        _ => copy(rest, out),
    }
}
