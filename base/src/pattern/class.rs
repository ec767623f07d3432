//! What stands between brackets, as ranges and named sets.

use super::translator::{States, Translator};
use super::{NESTING_MAX, Untranslatable};
use std::fmt::Write;

/// One item of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// A code point, possibly a lone surrogate half (which no value contains).
    Point(u32),
    /// A set, in the form that it has between brackets.
    Set(String),
}

impl Translator {
    /// A class whose opening bracket is already taken.
    pub(super) fn class(&mut self, depth: usize) -> Result<States, Untranslatable> {
        if depth > NESTING_MAX {
            return Err(self.malformed("too deep a nesting"));
        }
        let negated = self.peek() == Some('^');
        self.at += usize::from(negated);
        let outer = std::mem::take(&mut self.out);
        let mut states = 1;
        let mut first = true;
        loop {
            match self.peek() {
                None => return Err(self.malformed("a class without its end")),
                Some(']') if !first => break,
                Some(']') => return Err(self.malformed("an empty class")),
                Some('[') => {
                    self.at += 1;
                    states += self.class(depth + 1)?;
                }
                Some('&') if self.letters.get(self.at + 1) == Some(&'&') => {
                    self.at += 2;
                    self.out.push_str("&&");
                }
                Some(_) => states = states.max(self.range()?),
            }
            first = false;
        }
        self.at += 1;
        let inside = std::mem::replace(&mut self.out, outer);
        match (inside.is_empty(), negated) {
            (true, false) => self.out.push_str(NOTHING),
            (true, true) => self.out.push_str("(?s:.)"),
            (false, _) => {
                self.out.push_str(if negated { "[^" } else { "[" });
                self.out.push_str(&inside);
                self.out.push(']');
            }
        }
        Ok(if negated { states.max(8) } else { states })
    }

    /// A point, a range or a set of a class.
    fn range(&mut self) -> Result<States, Untranslatable> {
        let from = match self.item()? {
            Item::Set(set) => {
                self.out.push_str(&set);
                return Ok(states_of_set(&set));
            }
            Item::Point(point) => point,
        };
        let is_range = self.peek() == Some('-') && self.letters.get(self.at + 1).is_some_and(|after| !matches!(after, ']' | '['));
        if !is_range {
            write_range(&mut self.out, from, from);
            return Ok(1);
        }
        self.at += 1;
        match self.item()? {
            Item::Point(to) if from <= to => {
                write_range(&mut self.out, from, to);
                Ok(if to < 0x80 { 1 } else { 8 })
            }
            Item::Point(_) => Err(self.malformed("a range whose ends are the wrong way round")),
            // `[a-\d]`: the hyphen means itself.
            Item::Set(set) => {
                write_range(&mut self.out, from, from);
                write_point(&mut self.out, u32::from('-'));
                self.out.push_str(&set);
                Ok(states_of_set(&set))
            }
        }
    }

    fn item(&mut self) -> Result<Item, Untranslatable> {
        match self.next() {
            Some('\\') if self.peek() == Some('b') => Err(self.unknown("[\\b]".into())),
            Some('\\') => self.item_of_escape(),
            Some(letter) => Ok(Item::Point(u32::from(letter))),
            None => Err(self.malformed("a class without its end")),
        }
    }
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

/// A class that no character is in.
pub(super) const NOTHING: &str = r"[^\x00-\x{10FFFF}]";

/// Unicode's larger categories unfold to some hundred states over UTF-8 bytes.
pub(super) fn states_of_set(set: &str) -> States {
    match set.get(..2) {
        Some(r"\p" | r"\P") => 300,
        Some("[^") => 8,
        _ => 1,
    }
}
