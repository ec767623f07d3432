//! What is asked: an action on a resource by a principal, and the facts that conditions look at.

use crate::principal::Principal;
use std::borrow::Cow;

/// An action as policies match it. Make it once per operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    name: Box<str>,
    lower: Box<str>,
    colon: usize,
}

/// The text is not `service:Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an action is `service:Action`")]
pub struct NotAnAction;

impl Action {
    /// From `kms:Encrypt`.
    ///
    /// # Errors
    /// [`NotAnAction`] unless text stands on both sides of a colon.
    pub fn new(name: &str) -> Result<Self, NotAnAction> {
        match name.find(':') {
            Some(colon) if colon > 0 && colon + 1 < name.len() => {
                Ok(Self { name: name.into(), lower: name.to_ascii_lowercase().into(), colon })
            }
            _ => Err(NotAnAction),
        }
    }

    /// As it was given: `kms:Encrypt`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `kms`.
    pub(crate) fn service(&self) -> &str {
        self.lower.get(..self.colon).unwrap_or_default()
    }

    /// `encrypt`.
    pub(crate) fn verb(&self) -> &str {
        self.lower.get(self.colon + 1..).unwrap_or_default()
    }
}

/// One question to the engine.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// What is to be done.
    pub action: &'a Action,
    /// ARN of what it is done to, or `*`.
    pub resource: &'a str,
    /// Who asks.
    pub principal: &'a Principal,
    /// The facts about the request.
    pub context: &'a dyn ContextKeys,
    segments: Option<[&'a str; 6]>,
}

impl<'a> Request<'a> {
    /// A question about one action on one resource.
    pub fn new(action: &'a Action, resource: &'a str, principal: &'a Principal, context: &'a dyn ContextKeys) -> Self {
        Self { action, resource, principal, context, segments: segments(resource) }
    }

    /// The parts of the resource's ARN.
    pub(crate) fn segments(&self) -> Option<&[&'a str; 6]> {
        self.segments.as_ref()
    }
}

impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { action, resource, principal, .. } = self;
        f.debug_struct("Request")
            .field("action", action)
            .field("resource", resource)
            .field("principal", principal)
            .finish_non_exhaustive()
    }
}

/// Splits an ARN at its first five colons; unlike `alcazar_base::arn::Arn`, parts may be empty, as patterns judge them.
pub(crate) fn segments(text: &str) -> Option<[&str; 6]> {
    let mut parts = text.splitn(6, ':');
    let all = [parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?];
    (all[0] == "arn").then_some(all)
}

/// The values of a context key. Numbers, dates, addresses and truth values are text; operators read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values<'a> {
    /// A single-valued key.
    One(Cow<'a, str>),
    /// A multivalued key (`ArrayOf…` in the service authorization reference), which may be empty.
    Many(Cow<'a, [String]>),
}

impl Values<'_> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Self::One(value) => (Some(value.as_ref()), &[][..]),
            Self::Many(values) => (None, values.as_ref()),
        };
        one.into_iter().chain(many.iter().map(String::as_str))
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Many(values) if values.is_empty())
    }
}

/// Where conditions and policy variables find the facts of a request.
pub trait ContextKeys {
    /// The values of a key, which is given in lower case (`aws:sourceip`, `aws:requesttag/team`); `None` if the request does
    /// not have it.
    fn values(&self, key_lowercase: &str) -> Option<Values<'_>>;
}

/// The only value of a key.
pub(crate) fn single<'c>(context: &'c dyn ContextKeys, key: &str) -> Option<Cow<'c, str>> {
    match context.values(key)? {
        Values::One(value) => Some(value),
        Values::Many(_) => None,
    }
}

/// Facts of a request, held in order of their keys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    entries: Vec<(Box<str>, Entry)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    One(String),
    Many(Vec<String>),
}

impl Context {
    /// Without any facts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a single-valued key, replacing what it had. The key's case does not matter.
    pub fn set(&mut self, key: &str, value: impl Into<String>) -> &mut Self {
        self.put(key, Entry::One(value.into()))
    }

    /// Sets a multivalued key.
    pub fn set_many(&mut self, key: &str, values: Vec<String>) -> &mut Self {
        self.put(key, Entry::Many(values))
    }

    fn put(&mut self, key: &str, entry: Entry) -> &mut Self {
        let key = key.to_ascii_lowercase().into_boxed_str();
        match self.entries.binary_search_by(|(have, _)| have.cmp(&key)) {
            Err(at) => self.entries.insert(at, (key, entry)),
            Ok(at) => {
                if let Some((_, have)) = self.entries.get_mut(at) {
                    *have = entry;
                }
            }
        }
        self
    }

    /// The keys that have a value, in order and in lower case.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| &**key)
    }
}

impl ContextKeys for Context {
    fn values(&self, key_lowercase: &str) -> Option<Values<'_>> {
        let at = self.entries.binary_search_by(|(have, _)| (**have).cmp(key_lowercase)).ok()?;
        self.entries.get(at).map(|(_, entry)| match entry {
            Entry::One(value) => Values::One(Cow::Borrowed(value)),
            Entry::Many(values) => Values::Many(Cow::Borrowed(values)),
        })
    }
}
