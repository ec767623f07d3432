//! Text transformations: what is done to a value before it is compared, so that one spelling of an attack is enough.
//!
//! One set for all rule languages. Each is linear in its input, writes at most
//! [`TRANSFORMED_BYTES_PER_BYTE_MAX`](crate::limits::TRANSFORMED_BYTES_PER_BYTE_MAX) bytes for one that it reads, and hands its
//! input back, borrowed, when it changes nothing: most chains change nothing, and their results then share one scan.

mod command;
mod encode;
mod escape;
mod path;
mod rewrite;
mod space;
mod url;

use std::borrow::Cow;

/// A function from bytes to bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Transformation {
    /// Nothing.
    None,
    /// Base64 up to the first byte that is none.
    Base64Decode,
    /// Base64, passing over what is none.
    Base64DecodeExt,
    /// To Base64, padded.
    Base64Encode,
    /// What any shell passes over: `\`, `"`, `'` and `^` go, `,`, `;` and line ends are spaces, runs of spaces are one space,
    /// none is left before `/` and `(`, letters are small.
    CmdLine,
    /// [`CmdLine`](Self::CmdLine) for a Unix shell, whose `^` is a letter as any other.
    CmdLineUnix,
    /// [`CmdLine`](Self::CmdLine) for Windows' shell, in which `\` divides folders and `'` does not quote.
    CmdLineWin,
    /// Runs of white space are one space.
    CompressWhitespace,
    /// Escapes of CSS 2.
    CssDecode,
    /// Escapes of ANSI C.
    EscapeSeqDecode,
    /// Pairs of hexadecimal digits.
    HexDecode,
    /// To pairs of hexadecimal digits.
    HexEncode,
    /// Numeric and five named character references.
    HtmlEntityDecode,
    /// Escapes of JavaScript, each to one byte.
    JsDecode,
    /// Escapes of JavaScript, code points above 127 to UTF-8, `\u{…}` and surrogate pairs included.
    JsDecodeExt,
    /// The number of bytes, in decimal.
    Length,
    /// ASCII letters become small.
    Lowercase,
    /// The 16 bytes of the MD5 hash.
    Md5,
    /// `.`, `..` and empty parts of a path are resolved.
    NormalizePath,
    /// [`NormalizePath`](Self::NormalizePath) after `\` became `/`.
    NormalizePathWin,
    /// The top bit makes the number of ones even.
    ParityEven7Bit,
    /// The top bit makes the number of ones odd.
    ParityOdd7Bit,
    /// The top bit is cleared.
    ParityZero7Bit,
    /// A parameter's name as PHP stores it.
    PhpArgsNames,
    /// Comments go, with what they hold; `--` and `#` end the value.
    RemoveComments,
    /// The marks of comments go, what they hold stays.
    RemoveCommentsChar,
    /// NUL bytes go.
    RemoveNulls,
    /// White space goes.
    RemoveWhitespace,
    /// Each C comment becomes a space.
    ReplaceComments,
    /// NUL bytes become spaces.
    ReplaceNulls,
    /// The 20 bytes of the SHA-1 hash.
    Sha1,
    /// The 32 bytes of the SHA-256 hash.
    Sha256,
    /// `0x…` becomes the bytes that it spells.
    SqlHexDecode,
    /// White space at both ends goes.
    Trim,
    /// White space at the start goes.
    TrimLeft,
    /// White space at the end goes.
    TrimRight,
    /// ASCII letters become capitals.
    Uppercase,
    /// Percent encoding, `+` for a space.
    UrlDecode,
    /// Percent encoding, `%uHHHH` included, `+` for a space.
    UrlDecodeUni,
    /// To percent encoding, `+` for a space.
    UrlEncode,
    /// What is UTF-8 of more than one byte becomes `%uHHHH`.
    Utf8ToUnicode,
}

impl Transformation {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Base64Decode,
        Self::Base64DecodeExt,
        Self::Base64Encode,
        Self::CmdLine,
        Self::CmdLineUnix,
        Self::CmdLineWin,
        Self::CompressWhitespace,
        Self::CssDecode,
        Self::EscapeSeqDecode,
        Self::HexDecode,
        Self::HexEncode,
        Self::HtmlEntityDecode,
        Self::JsDecode,
        Self::JsDecodeExt,
        Self::Length,
        Self::Lowercase,
        Self::Md5,
        Self::NormalizePath,
        Self::NormalizePathWin,
        Self::ParityEven7Bit,
        Self::ParityOdd7Bit,
        Self::ParityZero7Bit,
        Self::PhpArgsNames,
        Self::RemoveComments,
        Self::RemoveCommentsChar,
        Self::RemoveNulls,
        Self::RemoveWhitespace,
        Self::ReplaceComments,
        Self::ReplaceNulls,
        Self::Sha1,
        Self::Sha256,
        Self::SqlHexDecode,
        Self::Trim,
        Self::TrimLeft,
        Self::TrimRight,
        Self::Uppercase,
        Self::UrlDecode,
        Self::UrlDecodeUni,
        Self::UrlEncode,
        Self::Utf8ToUnicode,
    ];

    /// The value transformed; borrowed when nothing changed, or when what is left is a part of it.
    pub fn apply(self, value: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::None => Cow::Borrowed(value),
            Self::Base64Decode => encode::base64_decode(value),
            Self::Base64DecodeExt => encode::base64_decode_ext(value),
            Self::Base64Encode => encode::base64_encode(value),
            Self::CmdLine => command::normalize(value, command::ANY),
            Self::CmdLineUnix => command::normalize(value, command::UNIX),
            Self::CmdLineWin => command::normalize(value, command::WINDOWS),
            Self::CompressWhitespace => space::compress(value),
            Self::CssDecode => escape::css_decode(value),
            Self::EscapeSeqDecode => escape::c_decode(value),
            Self::HexDecode => encode::hex_decode(value),
            Self::HexEncode => encode::hex_encode(value),
            Self::HtmlEntityDecode => escape::html_decode(value),
            Self::JsDecode => escape::js_decode(value),
            Self::JsDecodeExt => escape::js_decode_ext(value),
            Self::Length => Cow::Owned(value.len().to_string().into_bytes()),
            Self::Lowercase => rewrite::map(value, |byte| byte.to_ascii_lowercase()),
            Self::Md5 => encode::md5(value),
            Self::NormalizePath => path::normalize(value),
            Self::NormalizePathWin => path::normalize_windows(value),
            Self::ParityEven7Bit => rewrite::map(value, |byte| encode::with_parity(byte, 0)),
            Self::ParityOdd7Bit => rewrite::map(value, |byte| encode::with_parity(byte, 1)),
            Self::ParityZero7Bit => rewrite::map(value, |byte| byte & 0x7f),
            Self::PhpArgsNames => path::php_name(value),
            Self::RemoveComments => space::remove_comments(value),
            Self::RemoveCommentsChar => space::remove_comment_marks(value),
            Self::RemoveNulls => rewrite::remove(value, |byte| byte == 0),
            Self::RemoveWhitespace => rewrite::remove(value, space::is_space),
            Self::ReplaceComments => space::replace_comments(value),
            Self::ReplaceNulls => rewrite::map(value, |byte| if byte == 0 { b' ' } else { byte }),
            Self::Sha1 => encode::sha1(value),
            Self::Sha256 => encode::sha256(value),
            Self::SqlHexDecode => encode::sql_hex_decode(value),
            Self::Trim => Cow::Borrowed(space::trim_right(space::trim_left(value))),
            Self::TrimLeft => Cow::Borrowed(space::trim_left(value)),
            Self::TrimRight => Cow::Borrowed(space::trim_right(value)),
            Self::Uppercase => rewrite::map(value, |byte| byte.to_ascii_uppercase()),
            Self::UrlDecode => url::decode(value),
            Self::UrlDecodeUni => url::decode_uni(value),
            Self::UrlEncode => url::encode(value),
            Self::Utf8ToUnicode => url::utf8_to_unicode(value),
        }
    }
}

#[cfg(test)]
mod tests;
