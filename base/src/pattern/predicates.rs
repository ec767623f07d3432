//! Patterns with look-around, matched by hand. `models/overlay/<service>.toml` names the predicate of a shape's pattern.

/// A pattern's predicate.
#[derive(Debug, Clone, Copy)]
pub struct Predicate {
    /// Name in the overlay.
    pub name: &'static str,
    /// The pattern, letter by letter as the model has it: another text is another pattern.
    pub pattern: &'static str,
    /// Whether a value matches.
    pub matches: fn(&str) -> bool,
}

/// The predicate of a pattern that [`super::translate`] refuses, if there is one.
pub fn of(pattern: &str) -> Option<&'static Predicate> {
    ALL.iter().find(|predicate| predicate.pattern == pattern)
}

/// The predicate of that name.
pub fn named(name: &str) -> Option<&'static Predicate> {
    ALL.iter().find(|predicate| predicate.name == name)
}

/// Every predicate.
pub static ALL: &[Predicate] =
    &[Predicate { name: "account_alias", pattern: r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", matches: account_alias }];

/// 3 to 63 lower-case letters, digits and single hyphens, no hyphen at either end.
fn account_alias(alias: &str) -> bool {
    let alphanumeric = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = alias.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.iter().all(|byte| alphanumeric(byte) || *byte == b'-')
        && bytes.first().is_some_and(alphanumeric)
        && bytes.last().is_some_and(alphanumeric)
        && !alias.contains("--")
}
