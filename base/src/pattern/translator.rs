//! A recursive descent over the pattern that writes its counterpart as it goes.

use super::class::{self, Item};
use super::{NESTING_MAX, REPETITION_MAX, Untranslatable};
use std::fmt::Write;

pub(super) fn translate(pattern: &str) -> Result<String, Untranslatable> {
    let mut translator = Translator { letters: pattern.chars().collect(), at: 0, out: r"\A(?:".into(), dot_all: false };
    translator.alternation(0)?;
    if translator.peek().is_some() {
        return Err(translator.malformed("a `)` that closes nothing"));
    }
    translator.out.push_str(r")\z");
    Ok(translator.out)
}

pub(super) struct Translator {
    pub(super) letters: Vec<char>,
    pub(super) at: usize,
    pub(super) out: String,
    /// Whether `(?s)` is on.
    dot_all: bool,
}

/// About how many matcher states something unfolds to.
pub(super) type States = u32;

impl Translator {
    /// `a|b`, up to a closing parenthesis or the end.
    fn alternation(&mut self, depth: usize) -> Result<States, Untranslatable> {
        if depth > NESTING_MAX {
            return Err(self.malformed("too deep a nesting"));
        }
        let outer = self.dot_all;
        let mut states: States = 0;
        while let Some(letter) = self.peek() {
            match letter {
                ')' => break,
                '|' => {
                    self.at += 1;
                    self.out.push('|');
                }
                _ => states = states.saturating_add(self.repeated(depth)?),
            }
        }
        self.dot_all = outer;
        Ok(states)
    }

    /// An atom with its repetition.
    fn repeated(&mut self, depth: usize) -> Result<States, Untranslatable> {
        let states = self.atom(depth)?;
        let Some((least, greatest)) = self.repetition() else { return Ok(states) };
        if self.peek() == Some('+') {
            return Err(Untranslatable::Possessive(self.at));
        }
        if self.peek() == Some('?') {
            // Lazy or greedy is one where a value matches as a whole.
            self.at += 1;
        }
        if greatest.is_some_and(|greatest| greatest < least) {
            return Err(self.malformed("a repetition whose bounds are the wrong way round"));
        }
        let fits = |times: u32| states.saturating_mul(times) <= REPETITION_MAX;
        // Writing to a string cannot fail.
        let _ = match (least, greatest.filter(|greatest| fits(*greatest))) {
            (least, Some(greatest)) if least == greatest => write!(self.out, "{{{least}}}"),
            (0, Some(1)) => write!(self.out, "?"),
            (least, Some(greatest)) => write!(self.out, "{{{least},{greatest}}}"),
            (0, None) => write!(self.out, "*"),
            (least, None) if least > 1 && fits(least) => write!(self.out, "{{{least},}}"),
            (_, None) => write!(self.out, "+"),
        };
        let unfolded = greatest.filter(|greatest| fits(*greatest)).unwrap_or(if fits(least) { least.max(1) } else { 1 });
        Ok(states.saturating_mul(unfolded))
    }

    /// The bounds of the repetition that stands here.
    fn repetition(&mut self) -> Option<(u32, Option<u32>)> {
        let bounds = match self.peek()? {
            '*' => (0, None),
            '+' => (1, None),
            '?' => (0, Some(1)),
            '{' => return self.braces(),
            _ => return None,
        };
        self.at += 1;
        Some(bounds)
    }

    /// `{n}`, `{n,}`, `{n,m}`; other braces are literal.
    fn braces(&mut self) -> Option<(u32, Option<u32>)> {
        let rest = self.letters.get(self.at + 1..)?;
        let length = rest.iter().position(|letter| *letter == '}')?;
        let inside: String = rest.get(..length)?.iter().collect();
        let bounds = match inside.split_once(',') {
            None => {
                let times = inside.parse().ok()?;
                (times, Some(times))
            }
            Some((least, "")) => (least.parse().ok()?, None),
            Some((least, greatest)) => (least.parse().ok()?, Some(greatest.parse().ok()?)),
        };
        self.at += length + 2;
        Some(bounds)
    }

    fn atom(&mut self, depth: usize) -> Result<States, Untranslatable> {
        let Some(letter) = self.next() else { return Err(self.malformed("the end of the pattern")) };
        match letter {
            '(' => self.group(depth),
            '[' => self.class(depth),
            '\\' => self.escape(),
            '.' if self.dot_all => {
                self.out.push_str("(?s:.)");
                Ok(4)
            }
            '.' => {
                self.out.push_str(r"[^\n\r\x{85}\x{2028}\x{2029}]");
                Ok(8)
            }
            '^' | '$' => {
                self.out.push(letter);
                Ok(1)
            }
            '*' | '+' | '?' => Err(self.malformed("a repetition of nothing")),
            _ => {
                class::write_point(&mut self.out, u32::from(letter));
                Ok(1)
            }
        }
    }

    fn group(&mut self, depth: usize) -> Result<States, Untranslatable> {
        let start = self.at - 1;
        if self.peek() == Some('?') {
            self.at += 1;
            match (self.next(), self.peek()) {
                (Some(':'), _) => {}
                (Some('=' | '!'), _) | (Some('<'), Some('=' | '!')) => return Err(Untranslatable::LookAround(start)),
                (Some('>'), _) => return Err(Untranslatable::Possessive(start)),
                (Some('<'), _) => while self.next().is_some_and(|letter| letter != '>') {},
                _ => {
                    self.at = start + 2;
                    return self.flags(depth);
                }
            }
        }
        self.out.push_str("(?:");
        self.rest_of_group(depth)
    }

    fn rest_of_group(&mut self, depth: usize) -> Result<States, Untranslatable> {
        let states = self.alternation(depth + 1)?;
        if self.next() != Some(')') {
            return Err(self.malformed("a group without its end"));
        }
        self.out.push(')');
        Ok(states.saturating_add(1))
    }

    /// `(?i)`, `(?s)`, `(?is:..)`.
    fn flags(&mut self, depth: usize) -> Result<States, Untranslatable> {
        let mut ignore_case = false;
        let mut dot_all = self.dot_all;
        loop {
            match self.next() {
                Some('i') => ignore_case = true,
                Some('s') => dot_all = true,
                Some(')') => {
                    self.dot_all = dot_all;
                    self.out.push_str(if ignore_case { "(?i)" } else { "" });
                    // A flag is no atom: what follows is.
                    return if self.peek().is_none_or(|letter| matches!(letter, '|' | ')')) {
                        Ok(0)
                    } else {
                        self.repeated(depth)
                    };
                }
                Some(':') => {
                    let outer = std::mem::replace(&mut self.dot_all, dot_all);
                    self.out.push_str(if ignore_case { "(?i:" } else { "(?:" });
                    let states = self.rest_of_group(depth);
                    self.dot_all = outer;
                    return states;
                }
                other => return Err(self.unknown(format!("(?{}", other.map(String::from).unwrap_or_default()))),
            }
        }
    }

    fn escape(&mut self) -> Result<States, Untranslatable> {
        match self.peek() {
            Some('b') => self.out.push_str(r"(?-u:\b)"),
            Some('A') => self.out.push_str(r"\A"),
            Some('z' | 'Z') => self.out.push_str(r"\z"),
            Some('1'..='9') => return Err(Untranslatable::BackReference(self.at - 1)),
            _ => {
                return Ok(match self.item_of_escape()? {
                    Item::Point(point) => {
                        // A lone half matches nothing, as an empty class does.
                        match char::from_u32(point) {
                            Some(_) => class::write_point(&mut self.out, point),
                            None => self.out.push_str(class::NOTHING),
                        }
                        1
                    }
                    Item::Set(set) => {
                        self.out.push('[');
                        self.out.push_str(&set);
                        self.out.push(']');
                        class::states_of_set(&set)
                    }
                });
            }
        }
        self.at += 1;
        Ok(1)
    }

    /// What a backslash, already taken, and the letters after it stand for.
    pub(super) fn item_of_escape(&mut self) -> Result<Item, Untranslatable> {
        let Some(letter) = self.next() else { return Err(self.malformed("a backslash at the end")) };
        if let Some(set) = class::perl(letter) {
            return Ok(Item::Set(set.to_owned()));
        }
        Ok(Item::Point(match letter {
            't' => 0x9,
            'n' => 0xA,
            'v' => 0xB,
            'f' => 0xC,
            'r' => 0xD,
            'a' => 0x7,
            'e' => 0x1B,
            '0' => 0x0,
            'x' if self.peek() == Some('{') => self.braced_hexadecimal()?,
            'x' => self.hexadecimal(2)?,
            'u' => self.code_unit()?,
            'p' | 'P' => return self.property(letter == 'P'),
            other if other.is_ascii_alphanumeric() => return Err(self.unknown(format!("\\{other}"))),
            other => u32::from(other),
        }))
    }

    fn hexadecimal(&mut self, digits: usize) -> Result<u32, Untranslatable> {
        let text: Option<String> = self.letters.get(self.at..self.at + digits).map(|letters| letters.iter().collect());
        let number = text.and_then(|text| u32::from_str_radix(&text, 16).ok());
        let number = number.ok_or_else(|| self.malformed("an escape without its digits"))?;
        self.at += digits;
        Ok(number)
    }

    /// `{60}`, of `\x{60}`.
    fn braced_hexadecimal(&mut self) -> Result<u32, Untranslatable> {
        self.at += 1;
        let rest = self.letters.get(self.at..).unwrap_or_default();
        let digits = rest.iter().position(|letter| *letter == '}').filter(|digits| (1..=6).contains(digits));
        let point = self.hexadecimal(digits.ok_or_else(|| self.malformed("an escape without its digits"))?)?;
        self.at += 1;
        Ok(point)
    }

    /// `\uXXXX`, with its other half if it is the first of a surrogate pair.
    fn code_unit(&mut self) -> Result<u32, Untranslatable> {
        let high = self.hexadecimal(4)?;
        let start = self.at;
        if (0xD800..0xDC00).contains(&high) && self.next() == Some('\\') && self.next() == Some('u') {
            let low = self.hexadecimal(4)?;
            if (0xDC00..0xE000).contains(&low) {
                return Ok(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
            }
        }
        self.at = start;
        Ok(high)
    }

    fn property(&mut self, negated: bool) -> Result<Item, Untranslatable> {
        let name: String = match self.next() {
            Some('{') => {
                let mut name = String::new();
                loop {
                    match self.next() {
                        Some('}') => break name,
                        Some(letter) => name.push(letter),
                        None => return Err(self.malformed("a property without its end")),
                    }
                }
            }
            Some(letter) => letter.into(),
            None => return Err(self.malformed("a property without its name")),
        };
        class::property(&name, negated).map(Item::Set).ok_or_else(|| self.unknown(format!("\\p{{{name}}}")))
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        Some(letter)
    }

    pub(super) fn malformed(&self, what: &'static str) -> Untranslatable {
        Untranslatable::Malformed { what, at: self.at }
    }

    pub(super) fn unknown(&self, what: String) -> Untranslatable {
        Untranslatable::Unknown { what, at: self.at }
    }
}
