//! PCRE's dialect in that of the `regex` crate, byte for byte.
//!
//! Rules of all languages are written for PCRE. What both dialects share passes as it stands; what is spelt otherwise is spelt
//! anew; what PCRE has beyond regular languages (look-around, back-references, atomic groups, conditions) passes too, and the
//! `regex` crate refuses it. A possessive quantifier becomes a greedy one, which matches what it matches and more.

use std::fmt::Write;

/// Translates an expression; nothing if it has a group that means something else to the `regex` crate.
pub(super) fn translate(pattern: &str) -> Option<String> {
    let mut translator = Translator { rest: pattern, out: String::with_capacity(pattern.len() + 8), foreign: false };
    translator.expression();
    (!translator.foreign).then_some(translator.out)
}

struct Translator<'p> {
    rest: &'p str,
    out: String,
    /// It had such a group.
    foreign: bool,
}

/// What stands in a class in front of a `-`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, a set or a whole range: the `-` stands for itself.
    NoStart,
    /// A character that can begin a range.
    Character,
    /// The `-` of a range.
    Dash,
}

impl<'p> Translator<'p> {
    fn expression(&mut self) {
        while let Some(letter) = self.next() {
            match letter {
                '\\' => self.escape(),
                '[' => self.class(),
                '{' => self.brace(),
                '*' | '+' | '?' => self.quantifier(letter),
                '(' if self.rest.starts_with("?#") => {
                    self.rest = self.rest.split_once(')').map_or("", |(_, behind)| behind);
                }
                // Not a quantifier, but the mark of a group's kind.
                '(' if self.take("?") => {
                    let flags = self.take_while(usize::MAX, |letter| letter.is_ascii_alphabetic() || letter == '-');
                    // `R` recurses in PCRE; it has no `u`, which would make classes match characters instead of bytes.
                    self.foreign |= self.rest.starts_with([')', ':']) && flags.contains(['R', 'u']);
                    self.out.push_str("(?");
                    self.out.push_str(flags);
                }
                other => self.out.push(other),
            }
        }
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = self.rest.get(letter.len_utf8()..).unwrap_or_default();
        Some(letter)
    }

    fn take(&mut self, text: &str) -> bool {
        let behind = self.rest.strip_prefix(text);
        self.rest = behind.unwrap_or(self.rest);
        behind.is_some()
    }

    /// What the rest begins with, as far as it is made of some letters.
    fn take_while(&mut self, most: usize, is_part: fn(char) -> bool) -> &'p str {
        let end = self.rest.char_indices().take(most).find(|(_, letter)| !is_part(*letter)).map(|(at, _)| at);
        let end = end.or_else(|| self.rest.char_indices().nth(most).map(|(at, _)| at)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn quantifier(&mut self, letter: char) {
        self.out.push(letter);
        if self.take("?") {
            self.out.push('?');
        } else {
            self.take("+");
        }
    }

    /// A brace that bounds a repetition, or stands for itself.
    fn brace(&mut self) {
        let end = self.rest.find('}').and_then(|end| self.rest.split_at_checked(end));
        let bounds = end.map(|(bounds, _)| bounds).filter(|bounds| is_bounds(bounds));
        let Some(bounds) = bounds else {
            self.out.push_str("\\{");
            return;
        };
        self.out.push('{');
        self.out.push_str(bounds);
        self.rest = self.rest.get(bounds.len() + 1..).unwrap_or_default();
        self.quantifier('}');
    }

    fn escape(&mut self) {
        let Some(letter) = self.next() else { return self.out.push('\\') };
        match letter {
            'Q' => self.quoted(),
            'E' => {}
            'h' => self.out.push_str("[\\t ]"),
            'H' => self.out.push_str("[^\\t ]"),
            'N' => self.out.push_str("[^\\n]"),
            'R' => self.out.push_str("(?:\\r\\n|[\\n\\x0b\\f\\r])"),
            'Z' => self.out.push_str("(?:\\n?\\z)"),
            other => self.character(other),
        }
    }

    /// An escape of one character, within a class or not.
    fn character(&mut self, letter: char) {
        match letter {
            'e' => self.byte(0x1b),
            'c' => {
                let control = self.next().and_then(|letter| u8::try_from(letter.to_ascii_uppercase()).ok());
                self.byte(control.unwrap_or(b'@') ^ 0x40);
            }
            '0' => {
                let digits = self.take_while(2, |letter| matches!(letter, '0'..='7'));
                self.byte(u8::from_str_radix(digits, 8).unwrap_or(0));
            }
            'x' if !self.rest.starts_with('{') => {
                let digits = self.take_while(2, |letter| letter.is_ascii_hexdigit());
                self.byte(u8::from_str_radix(digits, 16).unwrap_or(0));
            }
            // The `regex` crate has words for these two.
            '<' | '>' => self.out.push(letter),
            other if other.is_ascii() => {
                self.out.push('\\');
                self.out.push(other);
            }
            other => self.out.push(other),
        }
    }

    /// What stands for itself up to `\E`.
    fn quoted(&mut self) {
        let (text, behind) = self.rest.split_once("\\E").unwrap_or((self.rest, ""));
        self.out.push_str(&regex::escape(text));
        self.rest = behind;
    }

    fn byte(&mut self, byte: u8) {
        let _ = write!(self.out, "\\x{byte:02x}");
    }

    fn class(&mut self) {
        self.out.push('[');
        if self.take("^") {
            self.out.push('^');
        }
        let mut before = Before::NoStart;
        let mut first = true;
        while let Some(letter) = self.next() {
            match letter {
                ']' if !first => return self.out.push(']'),
                '[' if self.rest.starts_with(':') && self.rest.contains(":]") => {
                    let (name, behind) = self.rest.split_once(":]").unwrap_or_default();
                    let _ = write!(self.out, "[{name}:]");
                    self.rest = behind;
                    before = Before::NoStart;
                }
                '-' => before = self.dash(before),
                '\\' => before = self.class_escape(before),
                '[' | ']' | '&' | '~' | '^' => {
                    self.out.push('\\');
                    self.out.push(letter);
                    before = before.then_character();
                }
                other if other.is_ascii() => {
                    self.out.push(other);
                    before = before.then_character();
                }
                // PCRE without UTF-8 sees bytes.
                other => {
                    other.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| self.byte(byte));
                    before = Before::NoStart;
                }
            }
            first = false;
        }
    }

    /// A `-` within a class: of a range if it stands between two characters, for itself otherwise.
    fn dash(&mut self, before: Before) -> Before {
        let to_set = self.rest.strip_prefix('\\').is_some_and(|rest| rest.starts_with(is_set));
        let to_end = self.rest.starts_with(']') || self.rest.starts_with("[:");
        if before == Before::Character && !to_set && !to_end {
            self.out.push('-');
            return Before::Dash;
        }
        self.out.push_str("\\-");
        before.then_character()
    }

    fn class_escape(&mut self, before: Before) -> Before {
        let Some(letter) = self.next() else { return before };
        match letter {
            'h' => self.out.push_str("\\t "),
            'b' => self.byte(0x08),
            'E' => return before,
            'Q' => {
                self.quoted();
                return Before::NoStart;
            }
            '1'..='7' => {
                let more = self.take_while(2, |letter| matches!(letter, '0'..='7'));
                self.byte(u8::from_str_radix(&format!("{letter}{more}"), 8).unwrap_or(0));
            }
            other => self.character(other),
        }
        if is_set(letter) { Before::NoStart } else { before.then_character() }
    }
}

impl Before {
    fn then_character(self) -> Self {
        if self == Self::Dash { Self::NoStart } else { Self::Character }
    }
}

/// Letters whose escape stands for a set of characters.
fn is_set(letter: char) -> bool {
    matches!(letter, 'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'h' | 'H' | 'v' | 'V' | 'p' | 'P')
}

/// `3`, `3,` or `3,5`.
fn is_bounds(text: &str) -> bool {
    let (least, most) = text.split_once(',').unwrap_or((text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    !least.is_empty() && is_number(least) && is_number(most)
}

#[cfg(test)]
mod tests;
