//! Filters: which secrets a listing shows. Nothing here reads the store.
//!
//! AWS: API reference, `Filter`, and user guide, "Find secrets": names, tag keys and tag values match from their beginning and
//! with their case; descriptions match word by word without case; `all` breaks the value into words and looks for each in every
//! attribute. Of a filter's values one must match; of several filters all. A value that begins with `!` admits what the rest of
//! it does not match; of such values none may match.

use crate::failures;
use crate::records::Secret;
use alcazar_api_secretsmanager::view;
use alcazar_base::view::List;
use alcazar_service::Failure;
use std::collections::BTreeSet;

/// The filters of a request.
#[derive(Debug)]
pub(crate) struct Filters(Vec<Filter>);

#[derive(Debug)]
struct Filter {
    attribute: Attribute,
    admitted: Vec<String>,
    refused: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attribute {
    All,
    Description,
    Name,
    TagKeys,
    TagValues,
    /// What none of our secrets has: replicas' primary regions, owning services.
    Nothing,
}

impl Filters {
    /// Reads the filters of a request.
    ///
    /// # Errors
    /// `InvalidParameterException` for a filter without a key or without values.
    pub(crate) fn read(filters: Option<List<'_, view::Filter<'_>>>) -> Result<Self, Failure> {
        filters.into_iter().flatten().map(Filter::read).collect::<Result<_, _>>().map(Self)
    }

    /// Whether a secret passes every filter.
    pub(crate) fn admit(&self, secret: &Secret) -> bool {
        self.0.iter().all(|filter| filter.admits(secret))
    }
}

impl Filter {
    fn read(filter: view::Filter<'_>) -> Result<Self, Failure> {
        let missing = || failures::invalid_parameter("A filter must have a Key and Values.");
        let attribute = match filter.key().ok_or_else(missing)? {
            "all" => Attribute::All,
            "description" => Attribute::Description,
            "name" => Attribute::Name,
            "tag-key" => Attribute::TagKeys,
            "tag-value" => Attribute::TagValues,
            "primary-region" | "owning-service" => Attribute::Nothing,
            other => return Err(failures::invalid_parameter(format!("There is no filter key {other}."))),
        };
        let (mut admitted, mut refused) = (Vec::new(), Vec::new());
        for value in filter.values().ok_or_else(missing)? {
            match value.strip_prefix('!') {
                Some(value) => refused.push(value.to_owned()),
                None => admitted.push(value.to_owned()),
            }
        }
        Ok(Self { attribute, admitted, refused })
    }

    fn admits(&self, secret: &Secret) -> bool {
        let words = match self.attribute {
            Attribute::All => words_of(secret),
            Attribute::Description => plain_words(secret.description.as_deref().unwrap_or_default()).collect(),
            _ => BTreeSet::new(),
        };
        let matches = |value: &String| match self.attribute {
            Attribute::All => search_words(value).iter().all(|word| begins(&words, word)),
            Attribute::Description => plain_words(value).all(|word| begins(&words, &word)),
            Attribute::Name => secret.name.starts_with(value.as_str()),
            Attribute::TagKeys => secret.tags().any(|(key, _)| key.starts_with(value.as_str())),
            Attribute::TagValues => secret.tags().any(|(_, tag)| tag.starts_with(value.as_str())),
            Attribute::Nothing => false,
        };
        (self.admitted.is_empty() || self.admitted.iter().any(matches)) && !self.refused.iter().any(matches)
    }
}

/// Whether one of the words begins so.
fn begins(words: &BTreeSet<String>, with: &str) -> bool {
    words.range(with.to_owned()..).next().is_some_and(|word| word.starts_with(with))
}

/// Words between white space, without case.
fn plain_words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(str::to_lowercase)
}

/// Every word of a secret's attributes: as a search breaks them, and the unbroken runs of letters and digits besides, so that
/// `mydatabase` finds `MyDatabase`.
fn words_of(secret: &Secret) -> BTreeSet<String> {
    let tags = secret.tags().flat_map(|(key, value)| [key, value]);
    let attributes = [secret.name.as_str(), secret.description.as_deref().unwrap_or_default()].into_iter().chain(tags);
    let mut words = BTreeSet::new();
    for attribute in attributes {
        words.extend(search_words(attribute));
        words.extend(attribute.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()).map(str::to_lowercase));
    }
    words
}

/// Breaks a text where its letters change from lower to upper case, where letters and digits meet, and at everything else, which
/// is left out: `credsDatabase#892` is `creds`, `database`, `892`.
fn search_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = Class::Other;
    for c in text.chars() {
        let class = Class::of(c);
        let goes_on = matches!(
            (before, class),
            (Class::Lower, Class::Lower) | (Class::Upper, Class::Upper | Class::Lower) | (Class::Digit, Class::Digit)
        );
        match words.last_mut().filter(|_| goes_on) {
            Some(word) => word.extend(c.to_lowercase()),
            None if class != Class::Other => words.push(c.to_lowercase().collect()),
            None => {}
        }
        before = class;
    }
    words
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Lower,
    Upper,
    Digit,
    Other,
}

impl Class {
    fn of(c: char) -> Self {
        match c {
            c if c.is_uppercase() => Self::Upper,
            c if c.is_alphabetic() => Self::Lower,
            c if c.is_numeric() => Self::Digit,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests;
