//! Script: as an address, in a style, and by itself.

use std::ops::Range;

/// Whether an address runs script: its scheme does, once character references are read and what browsers pass over is gone.
pub(super) fn is_address(value: &[u8]) -> bool {
    let mut letters = Letters { rest: value }.filter(|&byte| byte > b' ' && byte != 0x7f).map(|byte| byte.to_ascii_lowercase());
    let mut head = [0; HEAD_BYTES];
    let mut length = 0;
    // Quotes and marks before a scheme are what an attribute is broken out with.
    for (place, letter) in
        head.iter_mut().zip(letters.by_ref().skip_while(|byte| matches!(byte, b'"' | b'\'' | b'`' | b'?' | b'=')))
    {
        *place = letter;
        length += 1;
    }
    let head = head.get(..length).unwrap_or_default();
    if let Some(data) = head.strip_prefix(b"data:") {
        let is_picture = [&b"image/png"[..], b"image/gif", b"image/jp", b"image/webp", b"image/bmp", b"image/x-icon"];
        let of = [&b"text/"[..], b"image/svg", b"application/", b",", b";"];
        return !is_picture.iter().any(|begin| data.starts_with(begin)) && of.iter().any(|begin| data.starts_with(begin));
    }
    SCHEMES.iter().any(|scheme| head.strip_prefix(*scheme).is_some_and(|script| !script.is_empty()))
}

/// The longest begin of an address that says whether it is a script.
const HEAD_BYTES: usize = 24;

const SCHEMES: &[&[u8]] =
    &[b"javascript:", b"javascript#", b"vbscript:", b"livescript:", b"mocha:", b"jscript:", b"mhtml:", b"feed:javascript:"];

/// Whether an attribute's value begins with letters that are spelled as numbers: nobody needs that but to hide a scheme.
pub(super) fn is_hidden(value: &[u8]) -> bool {
    let mut rest = value.trim_ascii_start();
    for _ in 0..4 {
        let Some((byte, tail)) = rest.strip_prefix(b"&#").and_then(|_| reference(rest.get(1..)?)) else { return false };
        if !byte.is_ascii_alphabetic() {
            return false;
        }
        rest = tail;
    }
    true
}

/// Whether a style runs script, loads it, or hides what it does. Outside of a tag only the first is told from text.
pub(super) fn is_style(value: &[u8], in_tag: bool) -> bool {
    if !in_tag {
        return find_ignoring_case(value, b"expression(").is_some();
    }
    let hides =
        !value.is_ascii() || value.iter().any(|byte| b"\\&{}[]<".contains(byte)) || memchr::memmem::find(value, b"/*").is_some();
    hides || STYLES.iter().any(|style| find_ignoring_case(value, style).is_some())
}

const STYLES: &[&[u8]] = &[b"expression", b"behavio", b"-moz-binding", b"script:", b"import", b"-o-link", b"url("];

/// Script by itself: a call that only a test of an injection makes, an address in the midst, or an encoding of `<`.
pub(super) fn find(value: &[u8]) -> Option<(&'static str, Range<usize>)> {
    // A name alone in the braces is a placeholder.
    let is_script = |&at: &usize| {
        let inside = value.get(at + 2..).unwrap_or_default();
        inside.iter().find(|&&byte| !is_word(byte)).is_some_and(|&byte| byte != b'}')
    };
    if let Some(at) = memchr::memmem::find_iter(value, b"&{").find(is_script) {
        return Some(("script as an entity", at..value.len()));
    }
    if let Some(at) = find_ignoring_case(value, b"+ADw-") {
        return Some(("tag in UTF-7", at..value.len()));
    }
    calls(value).map(|at| ("call of a dialogue", at..value.len()))
}

/// A dialogue that is called with a literal, nothing or an object of the page, and whose name begins there.
fn calls(value: &[u8]) -> Option<usize> {
    memchr::memchr2_iter(b'(', b'`', value).find_map(|open| {
        let (before, after) = value.split_at_checked(open)?;
        let name = DIALOGUES.iter().find(|name| ends_ignoring_case(before, name))?;
        let at = open - name.len();
        let stands_alone = at.checked_sub(1).and_then(|before| value.get(before)).is_none_or(|&byte| !is_word(byte));
        let argument = after.get(1..).unwrap_or_default().trim_ascii_start();
        let tells = match argument {
            [] => false,
            // Called with nothing only a dialogue shows something; another name is told from prose by what follows.
            [b')', rest @ ..] => SHOWN.contains(name) || rest.first().is_none_or(|byte| b";></".contains(byte)),
            [b'"' | b'\'' | b'`' | b'/' | b'\\' | b'&' | b'!' | b'0'..=b'9', ..] => true,
            _ => OBJECTS.iter().any(|object| argument.len() >= object.len() && argument.iter().zip(*object).all(|(a, b)| a == b)),
        };
        (stands_alone && tells).then_some(at)
    })
}

const DIALOGUES: &[&[u8]] = &[b"alert", b"confirm", b"prompt", b"eval", b"document.write", b"fromcharcode", b"open"];

const SHOWN: &[&[u8]] = &[b"alert", b"confirm", b"prompt"];

const OBJECTS: &[&[u8]] = &[b"document", b"window", b"location", b"this", b"self", b"top", b"String", b"name"];

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn ends_ignoring_case(text: &[u8], end: &[u8]) -> bool {
    text.len().checked_sub(end.len()).and_then(|at| text.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// Where `needle`, in small letters, is.
fn find_ignoring_case(text: &[u8], needle: &[u8]) -> Option<usize> {
    let &first = needle.first()?;
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), text)
        .find(|&at| text.get(at..at + needle.len()).is_some_and(|found| found.eq_ignore_ascii_case(needle)))
}

/// The bytes of a text with its character references read.
struct Letters<'a> {
    rest: &'a [u8],
}

impl Iterator for Letters<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let (&first, tail) = self.rest.split_first()?;
        let (byte, tail) = if first == b'&' { reference(tail).unwrap_or((first, tail)) } else { (first, tail) };
        self.rest = tail;
        Some(byte)
    }
}

/// The byte that a reference names, and what follows it.
fn reference(text: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, radix) = match text {
        [b'#', b'x' | b'X', digits @ ..] => (digits, 16),
        [b'#', digits @ ..] => (digits, 10),
        _ => {
            let (byte, tail) = NAMED.iter().find_map(|(name, byte)| Some((*byte, text.strip_prefix(*name)?)))?;
            return Some((byte, tail.strip_prefix(b";").unwrap_or(tail)));
        }
    };
    // LIMIT: more digits than any reference needs, so that a page of zeros is not read again and again.
    let count = digits.iter().take(64).take_while(|&&byte| char::from(byte).is_digit(radix)).count();
    let (digits, tail) = digits.split_at_checked(count).filter(|_| count > 0)?;
    let code = digits.iter().fold(0_u32, |code, &byte| {
        code.saturating_mul(radix).saturating_add(char::from(byte).to_digit(radix).unwrap_or_default())
    });
    // What is beyond Latin-1 is in no scheme; one byte for it says so.
    Some((u8::try_from(code).unwrap_or(0xff), tail.strip_prefix(b";").unwrap_or(tail)))
}

const NAMED: &[(&[u8], u8)] =
    &[(b"colon", b':'), (b"Tab", b'\t'), (b"NewLine", b'\n'), (b"nbsp", b' '), (b"sol", b'/'), (b"lpar", b'('), (b"quot", b'"')];
