//! Predicates written by hand, each in the place of an expression that needs more than linear time. Nobody asks them by number: a
//! front end finds one by the text of the expression that it stands for.

use std::ops::Range;

/// A predicate that stands for an expression with look-around or back-references.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Written {
    /// A quote, `=`, or a `;` that ends no named character reference.
    UploadName,
    /// SQL that compares a word with itself for equality, or with another for anything else.
    Tautology,
    /// `<?` that begins no XML declaration.
    PhpTag,
}

impl Written {
    /// The predicate that stands for an expression.
    pub fn of(expression: &str) -> Option<Self> {
        TABLE.iter().find(|(text, _)| *text == expression).map(|(_, written)| *written)
    }

    /// Literals of which a value needs one, if that tells much.
    pub(crate) fn required(self) -> Option<Vec<Vec<u8>>> {
        (self == Self::PhpTag).then(|| vec![b"<?".to_vec()])
    }

    /// Which bytes make the answer yes.
    pub fn find(self, value: &[u8]) -> Option<Range<usize>> {
        match self {
            Self::UploadName => upload_name(value),
            Self::Tautology => tautology(value),
            Self::PhpTag => php_tag(value),
        }
    }
}

/// The expressions, each with what stands for it.
const TABLE: &[(&str, Written)] = &[
    (
        r#"(?<!&(?:[aAoOuUyY]uml)|&(?:[aAeEiIoOuU]circ)|&(?:[eEiIoOuUyY]acute)|&(?:[aAeEiIoOuU]grave)|&(?:[cC]cedil)|&(?:[aAnNoO]tilde)|&(?:amp)|&(?:apos));|['"=]"#,
        Written::UploadName,
    ),
    (
        r#"(?i:[\s'"`()]*?\b([\d\w]+)\b[\s'"`()]*?(?:<(?:=(?:[\s'"`()]*?(?!\b\1\b)[\d\w]+|>[\s'"`()]*?(?:\b\1\b))|>?[\s'"`()]*?(?!\b\1\b)[\d\w]+)|(?:not\s+(?:regexp|like)|is\s+not|>=?|!=|\^)[\s'"`()]*?(?!\b\1\b)[\d\w]+|(?:(?:sounds\s+)?like|r(?:egexp|like)|=)[\s'"`()]*?(?:\b\1\b)))"#,
        Written::Tautology,
    ),
    (r"<\?(?!xml)", Written::PhpTag),
];

fn upload_name(value: &[u8]) -> Option<Range<usize>> {
    let at = (0..value.len()).find(|&at| match value.get(at) {
        Some(b'\'' | b'"' | b'=') => true,
        Some(b';') => !ends_reference(value.get(..at).unwrap_or_default()),
        _ => false,
    })?;
    Some(at..at + 1)
}

/// Whether a text ends in `&` and the name of a letter that people's names have, or of `&` or `'`.
fn ends_reference(before: &[u8]) -> bool {
    let from = before.len().saturating_sub(REFERENCE_BYTES_MAX);
    let tail = before.get(from..).unwrap_or_default();
    let Some(at) = tail.iter().rposition(|byte| *byte == b'&') else { return false };
    let name = tail.get(at + 1..).unwrap_or_default();
    let Some((letter, mark)) = name.split_first() else { return false };
    let letters: &[u8] = match mark {
        b"uml" => b"aAoOuUyY",
        b"circ" | b"grave" => b"aAeEiIoOuU",
        b"acute" => b"eEiIoOuUyY",
        b"cedil" => b"cC",
        b"tilde" => b"aAnNoO",
        _ => return matches!(name, b"amp" | b"apos"),
    };
    letters.contains(letter)
}

fn php_tag(value: &[u8]) -> Option<Range<usize>> {
    let at = memchr::memmem::find_iter(value, b"<?").find(|at| !value.get(at + 2..).unwrap_or_default().starts_with(b"xml"))?;
    Some(at..at + 2)
}

/// A comparison of two words with nothing but blanks, quotes and brackets around its operator.
///
/// The expression looks for a word, then an operator, then a word that is (or is not) the first one, letters in any case. Filling
/// holds no letter of a word, so that there is but one place where the second word can begin.
fn tautology(value: &[u8]) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(start) = value.get(at..)?.iter().position(|byte| is_word(*byte)).map(|found| at + found) {
        let word = leading_word(value.get(start..)?);
        let end = start + word.len();
        if let Some(behind) = compared(value.get(end..)?, word) {
            return Some(start..end + behind);
        }
        at = end;
    }
    None
}

/// Whether behind a word there is an operator and a fitting word; answers how far that reaches.
fn compared(behind: &[u8], word: &[u8]) -> Option<usize> {
    let rest = skip_filling(behind);
    OPERATORS.iter().find_map(|(spelling, wants_same)| {
        let spelled = spelled(rest, spelling)?;
        let rest = skip_filling(spelled);
        let other = leading_word(rest);
        // `likex` is one word, in which nothing begins behind `like`.
        let begins = rest.len() < spelled.len() || spelling.ends_with(|letter: char| !letter.is_ascii_alphabetic());
        let same = begins && other.eq_ignore_ascii_case(word);
        let holds = if *wants_same { same } else { !other.is_empty() && !same };
        holds.then(|| behind.len() - rest.len() + other.len())
    })
}

fn leading_word(text: &[u8]) -> &[u8] {
    text.get(..text.iter().take_while(|byte| is_word(**byte)).count()).unwrap_or_default()
}

/// Operators, `_` for white space; and whether the word behind must be the one in front.
const OPERATORS: &[(&str, bool)] = &[
    ("<=>", true),
    ("<=", false),
    ("<>", false),
    ("<", false),
    ("not_regexp", false),
    ("not_like", false),
    ("is_not", false),
    (">=", false),
    (">", false),
    ("!=", false),
    ("^", false),
    ("sounds_like", true),
    ("like", true),
    ("regexp", true),
    ("rlike", true),
    ("=", true),
];

/// What is behind an operator, if the text begins with it.
fn spelled<'v>(text: &'v [u8], spelling: &str) -> Option<&'v [u8]> {
    let mut rest = text;
    for letter in spelling.bytes() {
        let (first, tail) = rest.split_first()?;
        if letter == b'_' {
            if !is_space(*first) {
                return None;
            }
            rest = tail.get(tail.iter().take_while(|byte| is_space(**byte)).count()..)?;
        } else if first.eq_ignore_ascii_case(&letter) {
            rest = tail;
        } else {
            return None;
        }
    }
    Some(rest)
}

fn skip_filling(text: &[u8]) -> &[u8] {
    let filling = |byte: &&u8| is_space(**byte) || matches!(byte, b'\'' | b'"' | b'`' | b'(' | b')');
    text.get(text.iter().take_while(filling).count()..).unwrap_or_default()
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | 0x0b | 0x0c | b'\r')
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// LIMIT: `&Oacute` is the longest reference of the table.
const REFERENCE_BYTES_MAX: usize = 7;

#[cfg(test)]
mod tests;
