//! Detection of SQL injection in a value.
//!
//! A value is read as SQL three times: as it stands, and as what follows a `'` or a `"` that the application opened before it
//! (`lex`). Each reading becomes a line of one letter a token, and an attack is a shape of such letters (`rules`): a grammar of
//! what injected SQL must do (compare, call, unite, stack, comment out the rest), not a list of payloads. Linear in the value.

mod lex;
mod rules;
mod scan;
mod words;

use lex::Context;
use std::ops::Range;

/// How much is called an attack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sensitivity {
    /// What would run as SQL.
    Low,
    /// What would run with a little luck, too: more attacks, and more innocent text.
    High,
}

/// Why a value is called an attack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detection {
    /// The shape that it has.
    pub shape: &'static str,
    /// The bytes that have it; by themselves they are an attack, too.
    pub range: Range<usize>,
}

/// Looks for SQL injection.
pub fn detect_sqli(value: &[u8], sensitivity: Sensitivity) -> Option<Detection> {
    let found = detect(value, sensitivity)?;
    let alone = value.get(found.range.clone()).is_some_and(|alone| detect(alone, sensitivity).is_some());
    Some(if alone { found } else { Detection { range: 0..value.len(), ..found } })
}

fn detect(value: &[u8], sensitivity: Sensitivity) -> Option<Detection> {
    // What fires low fires high: whatever the literal reading shows comes on top.
    let as_text = as_read(value, Sensitivity::Low, sensitivity);
    if sensitivity == Sensitivity::Low { as_text } else { as_text.or_else(|| as_read(value, Sensitivity::High, sensitivity)) }
}

fn as_read(value: &[u8], reading: Sensitivity, sensitivity: Sensitivity) -> Option<Detection> {
    Context::ALL.into_iter().filter(|context| context.is_possible(value, reading)).find_map(|context| {
        let tokens = lex::read(value, context, reading);
        if !tokens.is_telling() {
            return None;
        }
        let (shape, found) = rules::find(&tokens.letters, sensitivity)?;
        Some(Detection { shape, range: tokens.bytes(found) })
    })
}

#[cfg(test)]
mod tests;
