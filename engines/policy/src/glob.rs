//! Wildcard patterns: `*` stands for any characters, `?` for one. Matching takes time linear in the text.

use memchr::memmem::Finder;
use std::collections::BTreeMap;

/// A piece of a pattern before it is compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Stands for itself.
    Text(String),
    /// `*`.
    Many,
    /// `?`.
    One,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(crate) enum Glob {
    /// `*`.
    Any,
    /// No wildcard.
    Exact(Box<str>),
    /// A text and then `*`.
    Prefix(Box<str>),
    /// Everything else.
    General(Box<General>),
}

/// What stands before the first `*`, between the others, and after the last.
#[derive(Debug, Clone)]
pub(crate) struct General {
    head: Anchored,
    /// `None`: no `*`, the head is the whole pattern.
    rest: Option<(Box<[Search]>, Anchored)>,
}

/// A part that must match at one end of the text; `None` is `?`.
#[derive(Debug, Clone)]
enum Anchored {
    Literal(Box<str>),
    Mixed(Box<[Option<char>]>),
}

/// A part that is looked for.
#[derive(Debug, Clone)]
enum Search {
    Literal(Box<Finder<'static>>),
    Mixed(ShiftAnd),
}

impl Glob {
    /// From a pattern in which every `*` and `?` is a wildcard.
    pub(crate) fn parse(pattern: &str) -> Self {
        Self::compile(&pieces(pattern))
    }

    /// From pieces; neighbouring texts are one.
    pub(crate) fn compile(pieces: &[Piece]) -> Self {
        let mut parts: Vec<Vec<Option<char>>> = vec![Vec::new()];
        for piece in pieces {
            match piece {
                Piece::Text(text) => parts.iter_mut().last().into_iter().for_each(|p| p.extend(text.chars().map(Some))),
                Piece::One => parts.iter_mut().last().into_iter().for_each(|p| p.push(None)),
                Piece::Many => parts.push(Vec::new()),
            }
        }
        let mut parts = parts.into_iter();
        let head = anchored(parts.next().unwrap_or_default());
        let mut parts: Vec<_> = parts.collect();
        let Some(tail) = parts.pop() else {
            return match head {
                Anchored::Literal(text) => Self::Exact(text),
                head @ Anchored::Mixed(_) => Self::General(Box::new(General { head, rest: None })),
            };
        };
        let middle: Box<[Search]> = parts.into_iter().filter(|part| !part.is_empty()).map(search).collect();
        match (head, middle.is_empty() && tail.is_empty()) {
            (Anchored::Literal(text), true) if text.is_empty() => Self::Any,
            (Anchored::Literal(text), true) => Self::Prefix(text),
            (head, _) => Self::General(Box::new(General { head, rest: Some((middle, anchored(tail))) })),
        }
    }

    /// Whether the whole text matches.
    pub(crate) fn matches(&self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Exact(exact) => **exact == *text,
            Self::Prefix(prefix) => text.starts_with(&**prefix),
            Self::General(general) => general.matches(text),
        }
    }

    /// The text, if the pattern has no wildcard.
    pub(crate) fn exact(&self) -> Option<&str> {
        match self {
            Self::Exact(text) => Some(text),
            _ => None,
        }
    }
}

impl General {
    fn matches(&self, text: &str) -> bool {
        let Some(text) = self.head.strip_start(text) else { return false };
        let Some((middle, tail)) = &self.rest else { return text.is_empty() };
        let Some(mut text) = tail.strip_end(text) else { return false };
        // The leftmost place of each part leaves most text for the parts after it, so no other place need be tried.
        for part in middle {
            match part.after(text) {
                Some(rest) => text = rest,
                None => return false,
            }
        }
        true
    }
}

impl Anchored {
    fn strip_start<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Self::Literal(literal) => text.strip_prefix(&**literal),
            Self::Mixed(parts) => {
                let mut chars = text.chars();
                let fits = |part: &Option<char>| chars.next().is_some_and(|c| part.is_none_or(|p| p == c));
                let all_fit = parts.iter().all(fits);
                all_fit.then_some(chars.as_str())
            }
        }
    }

    fn strip_end<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Self::Literal(literal) => text.strip_suffix(&**literal),
            Self::Mixed(parts) => {
                let mut chars = text.chars();
                let fits = |part: &Option<char>| chars.next_back().is_some_and(|c| part.is_none_or(|p| p == c));
                let all_fit = parts.iter().rev().all(fits);
                all_fit.then_some(chars.as_str())
            }
        }
    }
}

impl Search {
    /// What follows the leftmost place of the part.
    fn after<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Self::Literal(finder) => {
                let start = finder.find(text.as_bytes())?;
                text.get(start + finder.needle().len()..)
            }
            Self::Mixed(automaton) => automaton.after(text),
        }
    }
}

/// The Shift-And automaton (Baeza-Yates and Gonnet, 1992): bit `i` of the state says that the part up to its character `i`
/// ends here. A text of `n` characters takes `n * m / 64` steps, where a naive search takes `n * m`.
#[derive(Debug, Clone)]
struct ShiftAnd {
    /// Bits of `?`.
    wild: Box<[u64]>,
    /// Where each character stands that the part names; ordered by character.
    places: Box<[(char, Places)]>,
    /// The last bit of the last word.
    accept: u64,
}

/// Where a character stands. Bits only for a character that stands at least once per word, of which there are at most 64, so
/// that memory stays linear in the part.
#[derive(Debug, Clone)]
enum Places {
    /// With the bits of `?`.
    Bits(Box<[u64]>),
    Few(Box<[usize]>),
}

impl ShiftAnd {
    fn new(part: &[Option<char>]) -> Self {
        let words = part.len().div_ceil(64);
        let mut wild = vec![0; words];
        let unnamed = part.iter().enumerate().filter(|(_, part)| part.is_none());
        unnamed.for_each(|(at, _)| set(&mut wild, at));
        let mut named: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (at, part) in part.iter().enumerate() {
            if let Some(c) = part {
                named.entry(*c).or_default().push(at);
            }
        }
        let places = named.into_iter().map(|(c, places)| {
            if places.len() < words {
                return (c, Places::Few(places.into()));
            }
            let mut bits = wild.clone();
            for at in places {
                set(&mut bits, at);
            }
            (c, Places::Bits(bits.into()))
        });
        let places = places.collect();
        let accept = 1 << (part.len().saturating_sub(1) % 64);
        Self { wild: wild.into(), places, accept }
    }

    fn after<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut state = vec![0_u64; self.wild.len()];
        let mut shifted = state.clone();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            let mut carry = 1;
            for (to, from) in shifted.iter_mut().zip(&state) {
                *to = (from << 1) | carry;
                carry = from >> 63;
            }
            let found = self.places.binary_search_by_key(&c, |(named, _)| *named).ok();
            match found.and_then(|at| self.places.get(at)) {
                Some((_, Places::Bits(bits))) => mask(&mut state, &shifted, bits),
                Some((_, Places::Few(places))) => {
                    mask(&mut state, &shifted, &self.wild);
                    places.iter().filter(|at| is_set(&shifted, **at)).for_each(|at| set(&mut state, *at));
                }
                None => mask(&mut state, &shifted, &self.wild),
            }
            if state.last().is_some_and(|word| word & self.accept != 0) {
                return Some(chars.as_str());
            }
        }
        None
    }
}

fn mask(state: &mut [u64], shifted: &[u64], bits: &[u64]) {
    state.iter_mut().zip(shifted).zip(bits).for_each(|((word, shifted), bits)| *word = shifted & bits);
}

fn set(bits: &mut [u64], at: usize) {
    if let Some(word) = bits.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}

fn is_set(bits: &[u64], at: usize) -> bool {
    bits.get(at / 64).is_some_and(|word| word & (1 << (at % 64)) != 0)
}

/// Splits a pattern at its wildcards.
pub(crate) fn pieces(pattern: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    push_wild(&mut pieces, pattern);
    pieces
}

/// Adds a text whose `*` and `?` are wildcards.
pub(crate) fn push_wild(pieces: &mut Vec<Piece>, text: &str) {
    for part in text.split_inclusive(['*', '?']) {
        let (literal, wild) = match part.strip_suffix('*') {
            Some(literal) => (literal, Some(Piece::Many)),
            None => part.strip_suffix('?').map_or((part, None), |literal| (literal, Some(Piece::One))),
        };
        if !literal.is_empty() {
            pieces.push(Piece::Text(literal.to_owned()));
        }
        pieces.extend(wild);
    }
}

fn anchored(part: Vec<Option<char>>) -> Anchored {
    literal(&part).map_or(Anchored::Mixed(part.into()), |text| Anchored::Literal(text.into()))
}

fn search(part: Vec<Option<char>>) -> Search {
    literal(&part)
        .map_or_else(|| Search::Mixed(ShiftAnd::new(&part)), |text| Search::Literal(Box::new(Finder::new(&text).into_owned())))
}

fn literal(part: &[Option<char>]) -> Option<String> {
    part.iter().copied().collect()
}

#[cfg(test)]
mod tests;
