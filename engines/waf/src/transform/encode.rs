//! Base64, hexadecimal, hashes.

use super::rewrite::{self, copy, hex_pair};
use aws_lc_rs::digest;
use md5::{Digest, Md5};
use std::borrow::Cow;

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn base64_encode(value: &[u8]) -> Cow<'_, [u8]> {
    if value.is_empty() {
        return Cow::Borrowed(value);
    }
    let mut out = Vec::with_capacity(value.len().div_ceil(3) * 4);
    for three in value.chunks(3) {
        let bits = three.iter().fold(0_usize, |bits, &byte| bits << 8 | usize::from(byte)) << (8 * (3 - three.len()));
        for at in 0..4 {
            let letter = BASE64.get(bits >> (18 - 6 * at) & 63);
            out.push(if at <= three.len() { letter.copied().unwrap_or(b'=') } else { b'=' });
        }
    }
    Cow::Owned(out)
}

pub(super) fn base64_decode(value: &[u8]) -> Cow<'_, [u8]> {
    base64(value.iter().map_while(|&byte| base64_digit(byte)))
}

pub(super) fn base64_decode_ext(value: &[u8]) -> Cow<'_, [u8]> {
    base64(value.iter().filter_map(|&byte| base64_digit(byte)))
}

fn base64(digits: impl Iterator<Item = u8>) -> Cow<'static, [u8]> {
    let mut out = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits {
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            let [.., byte] = (bits >> count).to_be_bytes();
            out.push(byte);
        }
    }
    Cow::Owned(out)
}

fn base64_digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

pub(super) fn hex_encode(value: &[u8]) -> Cow<'_, [u8]> {
    let digit = |nibble: u8| if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
    Cow::Owned(value.iter().flat_map(|&byte| [digit(byte >> 4), digit(byte & 15)]).collect())
}

/// Pairs from the front; a last half pair goes. What is no digit has the value that ModSecurity gives it: letters go on after
/// `f`, everything else counts from `0`.
pub(super) fn hex_decode(value: &[u8]) -> Cow<'_, [u8]> {
    let digit = |byte: u8| if byte >= b'A' { (byte & 0xdf).wrapping_sub(b'A' - 10) } else { byte.wrapping_sub(b'0') };
    let (pairs, _) = value.as_chunks::<2>();
    Cow::Owned(pairs.iter().map(|[high, low]| (digit(*high).wrapping_mul(16)).wrapping_add(digit(*low))).collect())
}

pub(super) fn sql_hex_decode(value: &[u8]) -> Cow<'_, [u8]> {
    rewrite::from(value, memchr::memmem::find(value, b"0x").or_else(|| memchr::memmem::find(value, b"0X")), |rest, out| {
        let [b'0', b'x' | b'X', digits @ ..] = rest else { return copy(rest, out) };
        let mut digits = digits;
        let before = out.len();
        while let [high, low, tail @ ..] = digits
            && let Some(byte) = hex_pair(*high, *low)
        {
            out.push(byte);
            digits = tail;
        }
        if out.len() == before { copy(rest, out) } else { digits }
    })
}

/// The lower seven bits, and the top bit that makes the number of ones odd (1) or even (0).
pub(super) fn with_parity(byte: u8, ones: u32) -> u8 {
    let bits = byte & 0x7f;
    if bits.count_ones() % 2 == ones { bits } else { bits | 0x80 }
}

pub(super) fn md5(value: &[u8]) -> Cow<'_, [u8]> {
    Cow::Owned(Md5::digest(value).to_vec())
}

pub(super) fn sha1(value: &[u8]) -> Cow<'_, [u8]> {
    Cow::Owned(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, value).as_ref().to_vec())
}

pub(super) fn sha256(value: &[u8]) -> Cow<'_, [u8]> {
    Cow::Owned(digest::digest(&digest::SHA256, value).as_ref().to_vec())
}
