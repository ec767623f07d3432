//! What variables yield.

use super::Evaluation;
use super::state::content_type;
use crate::body::{self, Pair, Parts};
use crate::program::Phase;
use crate::request::{Target, cut, headers, trim};
use crate::search::Processor;
use crate::variable::{Collection, Variable};
use std::borrow::Cow;

impl<'r> Evaluation<'_, 'r> {
    /// The values of a variable with their names.
    pub(super) fn items(&mut self, variable: Variable) -> Vec<Pair<'r>> {
        use Variable as V;
        let request = self.request;
        let target = request.target();
        match variable {
            V::Arguments
            | V::ArgumentNames
            | V::ArgumentsSize
            | V::QueryArguments
            | V::QueryArgumentNames
            | V::BodyArguments
            | V::BodyArgumentNames => self.arguments(variable),
            V::Cookies | V::CookieNames => {
                let lists = headers(request).filter(|(name, _)| name.eq_ignore_ascii_case(b"cookie"));
                let cookies = lists.flat_map(|(_, value)| value.split(|byte| *byte == b';')).map(trim);
                let cookies = cookies.filter(|cookie| !cookie.is_empty()).map(|cookie| cut(cookie, b'='));
                let named = cookies.map(|(name, value)| pair(name, value.unwrap_or_default()));
                if variable == V::Cookies { named.collect() } else { names(named) }
            }
            V::Headers => headers(request).map(|(name, value)| pair(name, value)).collect(),
            V::HeaderNames => headers(request).map(|(name, _)| pair(name, name)).collect(),
            V::Method => one(request.method()),
            V::Protocol => one(request.protocol()),
            V::RequestLine => owned([request.method(), target, request.protocol()].join(&b' ')),
            V::Target => one(without_authority(target)),
            V::RawTarget => one(target),
            V::Path => vec![(Cow::Borrowed(&[][..]), without_percent(Target::split(target).path))],
            V::Basename => {
                let path = without_percent(Target::split(target).path);
                owned(path.rsplit(|byte| matches!(byte, b'/' | b'\\')).next().unwrap_or_default().to_vec())
            }
            V::Query => one(Target::split(target).query.unwrap_or_default()),
            V::Body => {
                let is_there =
                    self.state.processor == Some(Processor::Form) || self.state.processor.is_none() && self.state.forces_body;
                if is_there && self.state.phase >= Phase::RequestBody { one(self.body()) } else { Vec::new() }
            }
            V::BodyLength => owned(number(self.body().len())),
            V::BodyProcessor => {
                let name: &[u8] = match self.state.processor {
                    Some(Processor::Form) => b"URLENCODED",
                    Some(Processor::Multipart) => b"MULTIPART",
                    Some(Processor::Json) => b"JSON",
                    Some(Processor::Xml) => b"XML",
                    None => b"",
                };
                one(name)
            }
            V::Client => owned(crate::address::canonical(request.client()).to_string().into_bytes()),
            V::Status
            | V::ResponseProtocol
            | V::ResponseHeaders
            | V::ResponseHeaderNames
            | V::ResponseContentType
            | V::ResponseContentLength
            | V::ResponseBody => self.of_reply(variable),
            V::Stored(collection) => self.stored(collection).into_iter().map(owned_pair).collect(),
            V::Matched => self.state.last.iter().map(|found| owned_pair((Vec::new(), found.value.clone()))).collect(),
            V::MatchedName => self.state.last.iter().map(|found| owned_pair((Vec::new(), found.name.clone()))).collect(),
            V::AllMatched => {
                self.state.matched.iter().map(|found| owned_pair((found.name.clone(), found.value.clone()))).collect()
            }
            V::AllMatchedNames => {
                self.state.matched.iter().map(|found| owned_pair((found.name.clone(), found.name.clone()))).collect()
            }
            V::Duration => one(b"0"),
            V::UniqueId => owned(self.setting.rates.unique()),
            V::Epoch => owned((self.setting.now_ms / 1_000).to_string().into_bytes()),
            V::Place => self.state.country.iter().map(|code| owned_pair((b"COUNTRY_CODE".to_vec(), code.to_vec()))).collect(),
            V::Absent => Vec::new(),
            V::BodyError
            | V::BodyErrorMessage
            | V::MultipartFault
            | V::MultipartUnmatched
            | V::PartHeaders
            | V::Files
            | V::FilePartNames
            | V::FileSizes
            | V::FilesSize
            | V::Markup
            | V::MarkupAttributes => self.of_parts(variable),
        }
    }

    /// As much of the body as is inspected.
    fn body(&self) -> &'r [u8] {
        let body = self.request.body();
        body.get(..self.setting.inspection.body_bytes_max).unwrap_or(body)
    }

    /// The body taken apart, if its phase has come.
    fn parts(&mut self) -> Option<&Parts<'r>> {
        if self.state.phase < Phase::RequestBody {
            return None;
        }
        if self.state.parts.is_none() {
            let body = self.body();
            self.values.work = self.values.work.saturating_add(u64::try_from(body.len()).unwrap_or(u64::MAX));
            let parts = match self.state.processor {
                Some(processor) if !body.is_empty() => body::read(body, processor, content_type(self.request)),
                _ => Parts::default(),
            };
            self.state.parts = Some(parts);
        }
        self.state.parts.as_ref()
    }

    fn arguments(&mut self, variable: Variable) -> Vec<Pair<'r>> {
        use Variable as V;
        let mut all = Vec::new();
        if !matches!(variable, V::BodyArguments | V::BodyArgumentNames) {
            all = body::form(Target::split(self.request.target()).query.unwrap_or_default());
        }
        if !matches!(variable, V::QueryArguments | V::QueryArgumentNames) {
            all.extend(self.parts().into_iter().flat_map(|parts| parts.arguments.iter().cloned()));
        }
        match variable {
            V::ArgumentsSize => owned(number(all.iter().map(|(name, value)| name.len() + value.len()).sum())),
            V::Arguments | V::QueryArguments | V::BodyArguments => all,
            _ => names(all.into_iter()),
        }
    }

    fn of_parts(&mut self, variable: Variable) -> Vec<Pair<'r>> {
        use Variable as V;
        let flag = |set: bool| one(if set { b"1" } else { b"0" });
        let Some(parts) = self.parts() else {
            let is_flag = matches!(variable, V::BodyError | V::MultipartFault | V::MultipartUnmatched | V::FilesSize);
            return if is_flag { flag(false) } else { Vec::new() };
        };
        match variable {
            V::BodyError => flag(parts.error.is_some()),
            V::BodyErrorMessage => parts.error.map(|error| one(error.as_bytes())).unwrap_or_default(),
            V::MultipartFault => flag(parts.multipart_fault),
            V::MultipartUnmatched => flag(parts.unmatched_boundary),
            V::PartHeaders => parts.part_headers.iter().map(|(name, line)| pair(name, line)).collect(),
            V::Files => parts.files.iter().map(|(name, file, _)| pair(name, file)).collect(),
            V::FilePartNames => parts.files.iter().map(|(name, ..)| pair(name, name)).collect(),
            V::FileSizes => parts.files.iter().map(|(name, _, size)| (Cow::Borrowed(*name), Cow::Owned(number(*size)))).collect(),
            V::FilesSize => owned(number(parts.files.iter().map(|(.., size)| size).sum())),
            V::Markup => parts.texts.iter().map(|text| owned_pair((Vec::new(), text.clone()))).collect(),
            V::MarkupAttributes => parts.attributes.iter().map(|text| owned_pair((Vec::new(), text.clone()))).collect(),
            _ => Vec::new(),
        }
    }

    fn of_reply(&self, variable: Variable) -> Vec<Pair<'r>> {
        use Variable as V;
        let Some(reply) = self.state.reply else { return Vec::new() };
        match variable {
            V::Status => owned(reply.status.to_string().into_bytes()),
            V::ResponseProtocol => one(&reply.protocol),
            V::ResponseHeaders => reply.headers.iter().map(|(name, value)| pair(name, value)).collect(),
            V::ResponseHeaderNames => reply.headers.iter().map(|(name, _)| pair(name, name)).collect(),
            V::ResponseContentType => {
                let mut types = reply.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(b"content-type"));
                types.next().map(|(_, value)| one(value)).unwrap_or_default()
            }
            V::ResponseContentLength => owned(number(reply.body.len())),
            _ => one(reply.body.get(..self.setting.inspection.body_bytes_max).unwrap_or(&reply.body)),
        }
    }

    /// The variables of a collection.
    pub(super) fn stored(&self, collection: Collection) -> Vec<(Vec<u8>, Vec<u8>)> {
        if collection == Collection::Exchange {
            return self.state.variables.iter().map(|(name, value)| (name.to_vec(), value.to_vec())).collect();
        }
        let Some(owner) = self.state.owners.iter().find(|(of, _)| *of == collection) else { return Vec::new() };
        self.setting.rates.kept.with(owner, self.setting.now_ms, |variables| {
            variables.iter().map(|variable| (variable.name.to_vec(), variable.value.clone())).collect()
        })
    }
}

/// A path as servers look it up: percent encoding undone, in which `+` is a letter as any other.
fn without_percent(path: &[u8]) -> Cow<'_, [u8]> {
    if !path.contains(&b'%') {
        return Cow::Borrowed(path);
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (mut out, mut rest) = (Vec::with_capacity(path.len()), path);
    while let [first, tail @ ..] = rest {
        let coded = match rest {
            [b'%', high, low, behind @ ..] => digit(high).zip(digit(low)).map(|(high, low)| (high << 4 | low, behind)),
            _ => None,
        };
        let (byte, behind) = coded.unwrap_or((*first, tail));
        out.push(byte);
        rest = behind;
    }
    Cow::Owned(out)
}

/// A target from its path on.
fn without_authority(target: &[u8]) -> &[u8] {
    let path = Target::split(target).path;
    if target.starts_with(path) || path.is_empty() {
        return target;
    }
    // What `split` leaves out lies in front of the path.
    let at = target.windows(path.len()).position(|window| std::ptr::eq(window, path));
    at.and_then(|at| target.get(at..)).unwrap_or(target)
}

fn pair<'r>(name: &'r [u8], value: &'r [u8]) -> Pair<'r> {
    (Cow::Borrowed(name), Cow::Borrowed(value))
}

fn owned_pair<'r>((name, value): (Vec<u8>, Vec<u8>)) -> Pair<'r> {
    (Cow::Owned(name), Cow::Owned(value))
}

fn one(value: &[u8]) -> Vec<Pair<'_>> {
    vec![pair(&[], value)]
}

fn owned<'r>(value: Vec<u8>) -> Vec<Pair<'r>> {
    vec![owned_pair((Vec::new(), value))]
}

fn number(number: usize) -> Vec<u8> {
    number.to_string().into_bytes()
}

fn names<'r>(pairs: impl Iterator<Item = Pair<'r>>) -> Vec<Pair<'r>> {
    pairs.map(|(name, _)| (name.clone(), name)).collect()
}
