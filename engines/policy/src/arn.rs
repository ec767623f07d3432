//! ARN patterns, for resources and for the ARN operators of conditions: each of the six parts is matched on its own, so that a
//! wildcard before the fifth colon never runs over a colon. The last part may contain any.
//!
//! AWS: IAM user guide, "Using wildcards in resource ARNs" and "Amazon Resource Name (ARN) condition operators".

use crate::glob::{Glob, Piece};
use crate::request::{ContextKeys, segments};
use crate::template::{Part, Reading, fixed, keys, parse, resolve};

/// A pattern of ARNs.
#[derive(Debug, Clone)]
pub(crate) enum ArnPattern {
    /// It depends on nothing.
    Fixed(Box<[Glob; 6]>),
    /// It has fewer parts, as in `arn:aws:ec2:*`: the last one is matched with all that is left.
    Short(Box<[Glob]>),
    /// It has policy variables, whose values may contain colons.
    Variable(Box<[Part]>),
}

impl ArnPattern {
    /// Reads a pattern that has six parts, or variables.
    pub(crate) fn parse(text: &str, reading: Reading) -> Result<Self, String> {
        let parts = parse(text, reading)?;
        match fixed(&parts) {
            None => Ok(Self::Variable(parts.into())),
            Some(pieces) => compile(pieces).map(Box::new).map(Self::Fixed).ok_or_else(|| format!("`{text}` is not an ARN")),
        }
    }

    /// Reads the pattern of a resource, which may have fewer parts.
    pub(crate) fn parse_resource(text: &str, reading: Reading) -> Result<Self, String> {
        if segments(text).is_some() {
            return Self::parse(text, reading);
        }
        Ok(Self::Short(text.split(':').map(Glob::parse).collect()))
    }

    /// Whether an ARN, given whole and split, matches.
    pub(crate) fn matches(&self, text: &str, arn: &[&str; 6], context: &dyn ContextKeys) -> bool {
        match self {
            Self::Fixed(globs) => all_match(globs, arn),
            Self::Short(globs) => globs.iter().zip(text.splitn(globs.len(), ':')).all(|(glob, part)| glob.matches(part)),
            Self::Variable(parts) => resolve(parts, context).and_then(compile).is_some_and(|globs| all_match(&globs, arn)),
        }
    }

    /// Whether a text is an ARN and matches.
    pub(crate) fn matches_text(&self, text: &str, context: &dyn ContextKeys) -> bool {
        segments(text).is_some_and(|arn| self.matches(text, &arn, context))
    }

    /// The context keys that its variables name.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let parts = match self {
            Self::Fixed(_) | Self::Short(_) => &[][..],
            Self::Variable(parts) => parts,
        };
        keys(parts)
    }

    /// Whether each part is one text, without wildcards and variables.
    pub(crate) fn is_exact(&self) -> bool {
        matches!(self, Self::Fixed(globs) if globs.iter().all(|glob| glob.exact().is_some()))
    }

    /// The account that every matching ARN has, if there is one.
    pub(crate) fn account(&self) -> Option<&str> {
        match self {
            Self::Fixed(globs) => {
                let [_, _, _, _, account, _] = &**globs;
                account.exact()
            }
            Self::Short(_) | Self::Variable(_) => None,
        }
    }
}

fn all_match(globs: &[Glob; 6], arn: &[&str; 6]) -> bool {
    // From the back: resources differ more than partitions do.
    globs.iter().zip(arn).rev().all(|(glob, part)| glob.matches(part))
}

/// Splits at the first five colons.
fn compile(pieces: Vec<Piece>) -> Option<[Glob; 6]> {
    let mut parts: Vec<Vec<Piece>> = vec![Vec::new()];
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let left = 6_usize.saturating_sub(parts.len()) + 1;
                for (at, part) in text.splitn(left, ':').enumerate() {
                    if at > 0 {
                        parts.push(Vec::new());
                    }
                    parts.last_mut()?.push(Piece::Text(part.to_owned()));
                }
            }
            wild => parts.last_mut()?.push(wild),
        }
    }
    let globs: Vec<Glob> = parts.iter().map(|part| Glob::compile(part)).collect();
    let globs: [Glob; 6] = globs.try_into().ok()?;
    (globs[0].exact() == Some("arn")).then_some(globs)
}

#[cfg(test)]
mod tests {
    use super::ArnPattern;
    use crate::request::Context;
    use crate::template::Reading;

    fn matches(pattern: &str, arn: &str) -> bool {
        let mut context = Context::new();
        context.set("aws:username", "ann").set("aws:principalarn", "arn:aws:iam::111122223333:role/r").set("t:star", "*");
        ArnPattern::parse(pattern, Reading { wildcards: true, variables: true }).unwrap().matches_text(arn, &context)
    }

    #[test]
    fn parts_match_on_their_own() {
        for (pattern, arn, expected) in [
            ("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/a/b:c", true),
            ("arn:aws:s3:::bucket", "arn:aws:s3:::bucket/a", false),
            ("arn:aws:x:*:111122223333:finance/*", "arn:aws:x:us-east-2:999999999999:store/abc:111122223333:finance/d", false),
            ("arn:aws:x:*:111122223333:finance/*", "arn:aws:x:us-east-2:111122223333:finance/d", true),
            ("arn:aws:logs:*:*:*:b", "arn:aws:logs:r:1:group:a:b", true),
            ("arn:*:iam::*:role/${aws:username}-?", "arn:aws-cn:iam::1:role/ann-1", true),
            ("arn:*:iam::*:role/${aws:username}", "arn:aws:iam::1:role/bob", false),
            ("${aws:PrincipalArn}", "arn:aws:iam::111122223333:role/r", true),
            ("${aws:PrincipalArn}", "arn:aws:iam::111122223333:role/x", false),
            ("${aws:UserId}", "arn:aws:iam::111122223333:role/x", false),
            ("arn:aws:iam::1:user/${t:star}", "arn:aws:iam::1:user/x", false),
            ("arn:aws:iam::1:user/${t:star}", "arn:aws:iam::1:user/*", true),
            ("arn:aws:iam::1:user/${*}", "arn:aws:iam::1:user/x", false),
            ("arn:aws:s3:::*", "*", false),
        ] {
            assert_eq!(matches(pattern, arn), expected, "{pattern} {arn}");
        }
    }

    #[test]
    fn other_text_is_no_pattern() {
        for text in ["", "*", "arn:aws:s3", "arn:aws:iam::*", "a*:aws:s3:::b", "bucket", "arn:aws:s3:::${", "arn:aws:s3:::${x}"] {
            assert!(ArnPattern::parse(text, Reading { wildcards: true, variables: true }).is_err(), "{text}");
        }
    }
}
