//! Texts of a policy that may hold policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, `${*}`.
//!
//! AWS: IAM user guide, "Policy variables". A variable's value stands for itself: a `*` in it is no wildcard.

use crate::glob::{Glob, Piece, push_wild};
use crate::request::{ContextKeys, single};
use std::borrow::Cow;

/// How a text is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    /// `*` and `?` are wildcards.
    pub(crate) wildcards: bool,
    /// `${…}` is a variable (policy version 2012-10-17).
    pub(crate) variables: bool,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Fixed(Piece),
    Variable {
        /// The context key, in lower case.
        key: Box<str>,
        /// What stands for it when the request has no such key.
        default: Option<Box<str>>,
    },
}

/// A pattern that may depend on the request.
#[derive(Debug, Clone)]
pub(crate) enum Pattern {
    /// It does not.
    Fixed(Glob),
    /// It does.
    Variable(Box<[Part]>),
}

/// Splits a text into its pieces.
pub(crate) fn parse(text: &str, reading: Reading) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${").filter(|_| reading.variables) {
        push_fixed(&mut parts, before, reading);
        let (inside, after) = after.split_once('}').ok_or("a policy variable without its closing brace")?;
        parts.push(variable(inside)?);
        rest = after;
    }
    push_fixed(&mut parts, rest, reading);
    Ok(parts)
}

fn push_fixed(parts: &mut Vec<Part>, text: &str, reading: Reading) {
    let mut pieces = Vec::new();
    if reading.wildcards {
        push_wild(&mut pieces, text);
    } else if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
    parts.extend(pieces.into_iter().map(Part::Fixed));
}

fn variable(inside: &str) -> Result<Part, String> {
    if matches!(inside, "*" | "?" | "$") {
        return Ok(Part::Fixed(Piece::Text(inside.to_owned())));
    }
    let (key, default) = match inside.split_once(',') {
        None => (inside, None),
        Some((key, default)) => {
            let quoted = default.trim_ascii().strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
            let default =
                quoted.ok_or_else(|| format!("the default of policy variable `${{{inside}}}` is not in single quotes"))?;
            (key, Some(default.into()))
        }
    };
    // AWS: the guides write `${ aws:username }` too. A tag's key, after the slash, may hold spaces of its own.
    let key = key.trim_ascii();
    let blank = |text: &str| text.is_empty() || text.starts_with(' ') || text.ends_with(' ');
    let prefixed = key.split_once(':').is_some_and(|(prefix, name)| !blank(prefix) && !blank(name));
    if !prefixed || key.contains(['$', '{', '\'']) {
        return Err(format!("`${{{inside}}}` is no policy variable"));
    }
    Ok(Part::Variable { key: key.to_ascii_lowercase().into(), default })
}

/// The pieces for one request; `None` if a variable has no value, more than one, and no default.
pub(crate) fn resolve(parts: &[Part], context: &dyn ContextKeys) -> Option<Vec<Piece>> {
    let resolved = parts.iter().map(|part| match part {
        Part::Fixed(piece) => Some(piece.clone()),
        Part::Variable { key, default } => {
            let value = single(context, key).map(Cow::into_owned);
            value.or_else(|| default.as_deref().map(str::to_owned)).map(Piece::Text)
        }
    });
    resolved.collect()
}

/// The pieces, if none is a variable.
pub(crate) fn fixed(parts: &[Part]) -> Option<Vec<Piece>> {
    let fixed = parts.iter().map(|part| match part {
        Part::Fixed(piece) => Some(piece.clone()),
        Part::Variable { .. } => None,
    });
    fixed.collect()
}

impl Pattern {
    pub(crate) fn parse(text: &str, reading: Reading) -> Result<Self, String> {
        let parts = parse(text, reading)?;
        Ok(fixed(&parts).map_or_else(|| Self::Variable(parts.into()), |pieces| Self::Fixed(Glob::compile(&pieces))))
    }

    /// Whether the whole text matches. A variable without a value is like nothing.
    pub(crate) fn matches(&self, text: &str, context: &dyn ContextKeys) -> bool {
        match self {
            Self::Fixed(glob) => glob.matches(text),
            Self::Variable(parts) => resolve(parts, context).is_some_and(|pieces| Glob::compile(&pieces).matches(text)),
        }
    }

    /// Whether the text is equal in all but case. For patterns read without wildcards.
    pub(crate) fn equals_ignoring_case(&self, text: &str, context: &dyn ContextKeys) -> bool {
        let equal = |glob: &Glob| glob.exact().is_some_and(|exact| same_ignoring_case(exact, text));
        match self {
            Self::Fixed(glob) => equal(glob),
            Self::Variable(parts) => resolve(parts, context).is_some_and(|pieces| equal(&Glob::compile(&pieces))),
        }
    }

    /// The context keys that its variables name.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let parts = match self {
            Self::Fixed(_) => &[][..],
            Self::Variable(parts) => parts,
        };
        keys(parts)
    }
}

/// The context keys that variables name.
pub(crate) fn keys(parts: &[Part]) -> impl Iterator<Item = &str> {
    parts.iter().filter_map(|part| match part {
        Part::Variable { key, .. } => Some(&**key),
        Part::Fixed(_) => None,
    })
}

fn same_ignoring_case(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    let (mut a, mut b) = (a.chars().flat_map(char::to_lowercase), b.chars().flat_map(char::to_lowercase));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (x, y) if x != y => return false,
            _ => {}
        }
    }
}
