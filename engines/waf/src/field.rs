//! Fields: the parts of a request that predicates ask about, and how their values are found.
//!
//! A field yields values in the order of the wire, each with its name if it has one. Nothing is decoded but what the field's own
//! format needs: escapes within JSON strings. Whatever else a value needs is a transformation.

mod json;

use crate::limits::{Inspection, VALUES_MAX};
use crate::program::Phase;
use crate::request::{Fingerprint, Request, Target, cut, headers, trim};
use crate::transform::Transformation;
use std::borrow::Cow;

pub use json::Pointers;

/// A part of a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Field {
    /// The method.
    Method,
    /// The target's path, as it was sent.
    Path,
    /// The target's query, as it was sent.
    Query,
    /// The target's fragment, as it was sent.
    Fragment,
    /// The values of the headers of a name, which is in small letters.
    Header(Box<[u8]>),
    /// Headers as a list.
    Headers {
        /// Which of them.
        which: Which,
        /// Their names, values or both.
        part: Part,
    },
    /// The names of all headers in one value, parted by colons.
    HeaderNames,
    /// Cookies as a list.
    Cookies {
        /// Which of them.
        which: Which,
        /// Their names, values or both.
        part: Part,
    },
    /// The values of the query arguments of a name, in small letters.
    Argument {
        /// The name; an argument's letters may be of any case.
        name: Box<[u8]>,
        /// What is done to the query before it is taken apart.
        before: Vec<Transformation>,
    },
    /// The values of all query arguments.
    Arguments {
        /// What is done to the query before it is taken apart.
        before: Vec<Transformation>,
    },
    /// The body as one value.
    Body,
    /// Parts of a body that is JSON.
    Json {
        /// Where the parts are.
        pointers: Pointers,
        /// Keys, values or both.
        part: Part,
        /// A body that is no JSON is one value as it stands.
        else_text: bool,
    },
    /// A fingerprint of the client's TLS parameters.
    Fingerprint(Fingerprint),
}

/// Which members of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Which {
    /// All.
    All,
    /// Those of these names.
    Only(Vec<Box<[u8]>>),
    /// Those of other names.
    Except(Vec<Box<[u8]>>),
}

/// What of each member of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Its name.
    Names,
    /// Its value.
    Values,
    /// Both.
    Both,
}

/// What a field yields.
#[derive(Debug, Default)]
pub(crate) struct Extract<'r> {
    pub(crate) items: Vec<Item<'r>>,
    /// There is more of it than may be inspected.
    pub(crate) oversize: bool,
    /// It could not be parsed to its end.
    pub(crate) invalid: bool,
}

/// A value of a field.
#[derive(Debug)]
pub(crate) struct Item<'r> {
    /// The name that the value has, or that it is.
    pub(crate) name: Cow<'r, [u8]>,
    pub(crate) is_name: bool,
    pub(crate) value: Cow<'r, [u8]>,
}

impl Field {
    /// What must have come for it to be read.
    pub(crate) fn phase(&self) -> Phase {
        match self {
            Self::Body | Self::Json { .. } => Phase::RequestBody,
            _ => Phase::RequestHead,
        }
    }

    /// Finds its values.
    pub(crate) fn extract<'r>(&self, request: &'r dyn Request, limits: &Inspection) -> Extract<'r> {
        let mut extract = Extract::default();
        match self {
            Self::Method => extract.value(request.method()),
            Self::Path => extract.value(Target::split(request.target()).path),
            Self::Query => extract.optional(Target::split(request.target()).query),
            Self::Fragment => extract.optional(Target::split(request.target()).fragment),
            Self::Header(wanted) => {
                for (name, value) in headers(request).filter(|(name, _)| name.eq_ignore_ascii_case(wanted)) {
                    extract.member(name, value, Part::Values);
                }
            }
            Self::Headers { which, part } => {
                let mut bound = Bound { members: limits.headers_max, bytes: limits.header_bytes_max };
                for (name, value) in headers(request) {
                    extract.bounded(name, value, *part, &mut bound, |name| which.has(name, <[u8]>::eq_ignore_ascii_case));
                }
            }
            Self::HeaderNames => extract.header_names(request, limits),
            Self::Cookies { which, part } => {
                let mut bound = Bound { members: limits.cookies_max, bytes: limits.cookie_bytes_max };
                for (name, value) in cookies(request) {
                    extract.bounded(name, value, *part, &mut bound, |name| which.has(name, |one, other| one == other));
                }
            }
            Self::Argument { name: wanted, before } => extract.arguments(request, before, Some(wanted)),
            Self::Arguments { before } => extract.arguments(request, before, None),
            Self::Body => {
                let body = extract.body(request, limits);
                extract.value(body);
            }
            Self::Json { pointers, part, else_text } => extract.json(request, limits, pointers, *part, *else_text),
            Self::Fingerprint(method) => extract.optional(request.fingerprint(*method)),
        }
        extract
    }
}

/// What may still be inspected of a list.
struct Bound {
    members: usize,
    bytes: usize,
}

impl<'r> Extract<'r> {
    fn value(&mut self, value: &'r [u8]) {
        self.items.push(Item { name: Cow::Borrowed(&[]), is_name: false, value: Cow::Borrowed(value) });
    }

    fn optional(&mut self, value: Option<&'r [u8]>) {
        if let Some(value) = value {
            self.value(value);
        }
    }

    fn member(&mut self, name: &'r [u8], value: &'r [u8], part: Part) {
        if part != Part::Values {
            self.items.push(Item { name: Cow::Borrowed(name), is_name: true, value: Cow::Borrowed(name) });
        }
        if part != Part::Names {
            self.items.push(Item { name: Cow::Borrowed(name), is_name: false, value: Cow::Borrowed(value) });
        }
    }

    /// Adds a member of a list as far as the bound allows, if it is wanted.
    fn bounded(&mut self, name: &'r [u8], value: &'r [u8], part: Part, bound: &mut Bound, wanted: impl Fn(&[u8]) -> bool) {
        if bound.members == 0 || bound.bytes == 0 {
            self.oversize = true;
            return;
        }
        bound.members -= 1;
        self.oversize |= name.len() + value.len() > bound.bytes;
        let name = name.get(..bound.bytes).unwrap_or(name);
        bound.bytes -= name.len();
        let value = value.get(..bound.bytes).unwrap_or(value);
        bound.bytes -= value.len();
        if wanted(name) {
            self.member(name, value, part);
        }
    }

    fn header_names(&mut self, request: &'r dyn Request, limits: &Inspection) {
        let mut bound = Bound { members: limits.headers_max, bytes: limits.header_bytes_max };
        self.items.reserve(1);
        let mut names = Extract::default();
        for (name, value) in headers(request) {
            names.bounded(name, value, Part::Names, &mut bound, |_| true);
        }
        self.oversize = names.oversize;
        let names: Vec<&[u8]> = names.items.iter().map(|item| item.name.as_ref()).collect();
        let value = Cow::Owned(names.join(&b':'));
        self.items.push(Item { name: Cow::Borrowed(&[]), is_name: false, value });
    }

    fn arguments(&mut self, request: &'r dyn Request, before: &[Transformation], wanted: Option<&[u8]>) {
        let Some(query) = Target::split(request.target()).query else { return };
        let is_wanted = |name: &[u8]| wanted.is_none_or(|wanted| name.eq_ignore_ascii_case(wanted));
        if before.is_empty() {
            for (name, value) in pairs(query).filter(|(name, _)| is_wanted(name)) {
                self.member(name, value, Part::Values);
            }
        } else {
            let mut query = Cow::Borrowed(query);
            for transformation in before {
                query = Cow::Owned(transformation.apply(&query).into_owned());
            }
            for (name, value) in pairs(&query).filter(|(name, _)| is_wanted(name)) {
                let (name, value) = (Cow::Owned(name.to_vec()), Cow::Owned(value.to_vec()));
                self.items.push(Item { name, is_name: false, value });
            }
        }
    }

    /// As much of the body as may be inspected.
    fn body(&mut self, request: &'r dyn Request, limits: &Inspection) -> &'r [u8] {
        let body = request.body();
        let inspected = body.get(..limits.body_bytes_max);
        self.oversize = request.body_is_cut() || body.len() > limits.body_bytes_max;
        inspected.unwrap_or(body)
    }

    fn json(&mut self, request: &'r dyn Request, limits: &Inspection, pointers: &Pointers, part: Part, else_text: bool) {
        let body = self.body(request, limits);
        if body.is_empty() {
            return;
        }
        self.invalid = !json::read(body, pointers, part, &mut self.items);
        if self.invalid && else_text {
            self.invalid = false;
            self.items.clear();
            self.value(body);
        }
    }
}

impl Which {
    fn has(&self, name: &[u8], same: fn(&[u8], &[u8]) -> bool) -> bool {
        match self {
            Self::All => true,
            Self::Only(names) => names.iter().any(|wanted| same(name, wanted)),
            Self::Except(names) => !names.iter().any(|unwanted| same(name, unwanted)),
        }
    }
}

/// The arguments of a query. One without `=` is a name without a value; empty ones are none. What is left after
/// [`VALUES_MAX`] is one argument.
fn pairs(query: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let arguments = query.splitn(VALUES_MAX, |byte| *byte == b'&').filter(|argument| !argument.is_empty());
    arguments.map(|argument| {
        let (name, value) = cut(argument, b'=');
        (name, value.unwrap_or_default())
    })
}

/// The cookies of all `Cookie` headers. One without `=` is a name without a value.
fn cookies(request: &dyn Request) -> impl Iterator<Item = (&[u8], &[u8])> {
    let lists = headers(request).filter(|(name, _)| name.eq_ignore_ascii_case(b"cookie"));
    let cookies = lists.flat_map(|(_, value)| value.split(|byte| *byte == b';')).map(trim).filter(|cookie| !cookie.is_empty());
    cookies.map(|cookie| {
        let (name, value) = cut(cookie, b'=');
        (name, value.unwrap_or_default())
    })
}
