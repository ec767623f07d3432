//! What stands between brackets, as ranges and named sets.

use std::fmt::Write;

/// One item of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// A code point, possibly a lone surrogate half (which no value contains).
    Point(u32),
    /// A set, in the form that it has between brackets.
    Set(String),
}

/// Writes the range of two code points as it stands between brackets; nothing if it holds surrogate halves alone.
pub(super) fn write_range(out: &mut String, from: u32, to: u32) {
    let from = if SURROGATES.contains(&from) { 0xE000 } else { from };
    let to = if SURROGATES.contains(&to) { 0xD7FF } else { to };
    if from > to {
        return;
    }
    write_point(out, from);
    if to > from {
        out.push('-');
        write_point(out, to);
    }
}

/// Writes a code point so that it means itself, between brackets and elsewhere.
pub(super) fn write_point(out: &mut String, point: u32) {
    match char::from_u32(point) {
        Some(letter) if letter.is_ascii_alphanumeric() || letter == '_' || letter == ' ' => out.push(letter),
        // Writing to a string cannot fail.
        _ => drop(write!(out, "\\x{{{point:X}}}")),
    }
}

/// `\d`, `\W` and so on, as they stand between brackets.
pub(super) fn perl(letter: char) -> Option<&'static str> {
    Some(match letter {
        'd' => "0-9",
        'D' => "[^0-9]",
        'w' => "0-9A-Za-z_",
        'W' => "[^0-9A-Za-z_]",
        's' => r"\t\n\x0B\x0C\r ",
        'S' => r"[^\t\n\x0B\x0C\r ]",
        _ => return None,
    })
}

/// `\p{name}` as it stands between brackets: Java's POSIX names are ASCII, the general categories Unicode.
pub(super) fn property(name: &str, negated: bool) -> Option<String> {
    let posix = match name {
        "Lower" => "a-z",
        "Upper" => "A-Z",
        "ASCII" => r"\x00-\x7F",
        "Alpha" => "A-Za-z",
        "Digit" => "0-9",
        "Alnum" => "0-9A-Za-z",
        "Punct" => r"!-/:-@\[-`\{-~",
        "Graph" => "!-~",
        "Print" => " -~",
        "Blank" => r" \t",
        "Cntrl" => r"\x00-\x1F\x7F",
        "XDigit" => "0-9a-fA-F",
        "Space" => r"\t\n\x0B\x0C\r ",
        _ => {
            let name = name.strip_prefix("Is").filter(|name| CATEGORIES.contains(name)).unwrap_or(name);
            return CATEGORIES.contains(&name).then(|| format!(r"\{}{{{name}}}", if negated { 'P' } else { 'p' }));
        }
    };
    Some(if negated { format!("[^{posix}]") } else { posix.to_owned() })
}

const SURROGATES: std::ops::RangeInclusive<u32> = 0xD800..=0xDFFF;

/// Unicode's general categories, which the `regex` crate knows by the same names.
const CATEGORIES: &[&str] = &[
    "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
    "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cn", "Co",
];
