//! Lines of a configuration file, and the words in them.

use super::RuleSetError;
use std::fmt;
use std::sync::Arc;

/// A file and a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) file: Arc<str>,
    pub(super) line: usize,
}

impl Origin {
    pub(super) fn error(&self, message: impl Into<String>) -> RuleSetError {
        RuleSetError { file: self.file.to_string(), line: self.line, message: message.into() }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// The directives of a text, each with its first line. A `\` at the end of a line joins the next one to it.
pub(super) fn directives(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if open.is_none() && (line.is_empty() || line.starts_with('#')) {
            continue;
        }
        let (part, goes_on) = line.strip_suffix('\\').map_or((line, false), |part| (part, true));
        let (_, whole) = open.get_or_insert((at + 1, String::new()));
        whole.push_str(part);
        if !goes_on {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found
}

/// The words of a directive. One in quotes may hold blanks, and its quote or a `\` behind a `\`.
pub(super) fn words(directive: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut letters = directive.chars().peekable();
    loop {
        while letters.next_if(|letter| letter.is_whitespace()).is_some() {}
        let Some(first) = letters.next() else { return Ok(words) };
        let mut word = String::new();
        if first == '"' || first == '\'' {
            loop {
                match letters.next().ok_or("a quote is not closed")? {
                    // As Apache's configuration is read, for which rules are written.
                    '\\' if matches!(letters.peek(), Some(next) if *next == first || *next == '\\') => {
                        word.extend(letters.next());
                    }
                    letter if letter == first => break,
                    letter => word.push(letter),
                }
            }
        } else {
            word.push(first);
            while let Some(letter) = letters.next_if(|letter| !letter.is_whitespace()) {
                word.push(letter);
            }
        }
        words.push(word);
    }
}

/// The parts of a list, parted by a letter that does not count within single quotes or between slashes behind `:`.
pub(super) fn split(list: &str, by: char) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    let (mut quoted, mut slashed, mut escaped, mut before) = (false, false, false, ' ');
    for letter in list.chars() {
        let ends = letter == by && !quoted && !slashed;
        if ends {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(letter);
            match letter {
                '\'' if !escaped => quoted = !quoted,
                '/' if by == '|' && !escaped && !quoted => {
                    slashed = if slashed { false } else { before == ':' && !is_path(&part) }
                }
                _ => {}
            }
        }
        escaped = letter == '\\' && !escaped;
        before = letter;
    }
    parts.push(part);
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Whether what is chosen of a variable is a path into XML, in which slashes enclose nothing.
fn is_path(part: &str) -> bool {
    let name = part.trim_start().trim_start_matches(['!', '&']);
    name.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("xml:"))
}

/// A text without the single quotes around it; `\'` within is a quote.
pub(super) fn unquoted(text: &str) -> String {
    match text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
        Some(inner) => inner.replace("\\'", "'"),
        None => text.to_owned(),
    }
}
