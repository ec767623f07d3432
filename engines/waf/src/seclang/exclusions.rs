//! Which rules an exclusion means.

use crate::pattern::Pattern;
use std::ops::RangeInclusive;

/// Rules by number, tag or message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Selection {
    Ids(Vec<RangeInclusive<u64>>),
    Tag(Pattern),
    Message(Pattern),
}

impl Selection {
    /// Numbers and ranges of them, parted by blanks or commas.
    pub(super) fn ids(text: &str) -> Result<Self, String> {
        let ranges = text.split([' ', ',']).filter(|part| !part.is_empty()).map(|part| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let number = |text: &str| text.trim().parse().map_err(|_| format!("`{part}` is no rule's number"));
            Ok(number(first)?..=number(last)?)
        });
        Ok(Self::Ids(ranges.collect::<Result<_, String>>()?))
    }

    /// From the end of a name such as `ruleRemoveTargetByTag`, and its argument.
    pub(super) fn read(by: &str, text: &str) -> Result<Self, String> {
        let pattern = || Pattern::pcre_dot_all(text).map_err(|error| format!("`{text}`: {error}"));
        match by.to_ascii_lowercase().as_str() {
            "id" => Self::ids(text),
            "tag" => Ok(Self::Tag(pattern()?)),
            "msg" => Ok(Self::Message(pattern()?)),
            _ => Err(format!("rules can't be chosen by `{by}`")),
        }
    }
}
