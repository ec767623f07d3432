//! What differs between services in what they say about a broken constraint.

use super::{Constraint, Shown, Violation};
use alcazar_base::schema::{Service, Shape};

/// The habits of a service's validation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// No value is shown, and enums are named without their values.
    pub(super) terse: bool,
    /// A pattern is named before a length.
    pub(super) pattern_first: bool,
    /// Names, paths and missing members of list entries have sentences of their own.
    own_sentences: bool,
}

/// What a service says of one violation in its own words.
pub(super) struct Sentence {
    /// The code, if it is not the common one.
    pub(super) code: Option<&'static str>,
    pub(super) text: String,
}

/// IAM's pattern of names.
const NAME: &str = r"[\w+=,.@-]+";
/// IAM's pattern of paths.
const PATH: &str = r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)";

impl Style {
    pub(super) fn of(service: &Service<'_>) -> Self {
        let common = Self { terse: false, pattern_first: false, own_sentences: false };
        match service.name {
            // AWS: recorded in March 2025, `Value at 'status' failed to satisfy constraint: Member must satisfy enum value set`;
            // public reports of the same service show its own sentences for names and paths.
            "iam" => Self { terse: true, own_sentences: true, ..common },
            // AWS: public reports of `AssumeRole` with a bad role ARN name the pattern first.
            "sts" => Self { pattern_first: true, ..common },
            _ => common,
        }
    }

    /// Whether the service says nothing of a least length, because its sentence about the form covers an empty value.
    pub(super) fn covers_empty(self, shape: &Shape<'_>) -> bool {
        self.own_sentences && shape.pattern.is_some_and(|pattern| pattern == NAME || pattern == PATH)
    }

    /// The absence of a required member as the service shows it.
    pub(super) fn null(self) -> Shown {
        if self.terse { Shown::Hidden } else { Shown::Null }
    }

    /// The service's own words for a violation, where it has some.
    pub(super) fn sentence(self, violation: &Violation) -> Option<Sentence> {
        if !self.own_sentences {
            return None;
        }
        let Violation { path, constraint, .. } = violation;
        let rule = match constraint {
            Constraint::Pattern(pattern) if pattern == NAME => {
                "It must contain only alphanumeric characters and/or the following: +=,.@_-"
            }
            Constraint::Pattern(pattern) if pattern == PATH => {
                "It must begin and end with / and contain only alphanumeric characters and/or / characters."
            }
            Constraint::NotNull if path.contains('.') => {
                let text = format!("The request must contain the parameter {}.", parameter(path));
                return Some(Sentence { code: Some("MissingParameter"), text });
            }
            _ => return None,
        };
        Some(Sentence { code: None, text: format!("The specified value for {path} is invalid. {rule}") })
    }
}

/// `tags.1.member.key` as the form writes it: `Tags.member.1.Key`.
fn parameter(path: &str) -> String {
    let mut names: Vec<String> = Vec::new();
    for step in path.split('.') {
        match names.last_mut() {
            Some(number) if step == "member" && number.bytes().all(|byte| byte.is_ascii_digit()) => {
                *number = format!("member.{number}");
            }
            _ => {
                let mut chars = step.chars();
                names.push(chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect());
            }
        }
    }
    names.join(".")
}
