//! Form parameters: from the query string and the body, percent-decoded.

use crate::error::WireError;
use crate::limits::PARAMETERS_MAX;
use crate::message::HttpRequest;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parameter<'a> {
    /// `Tags.member.1.Key`.
    pub(super) name: Cow<'a, str>,
    /// Its value.
    pub(super) value: Cow<'a, str>,
}

/// The parameters of a request's input: all but those that route and sign it.
pub(super) fn parameters<'a>(request: &HttpRequest<'a>) -> Result<Vec<Parameter<'a>>, WireError> {
    let body = std::str::from_utf8(request.body).map_err(|_| WireError::NotUtf8)?;
    let mut found = Vec::new();
    for (text, in_url) in [(request.query, true), (body.trim_ascii_end(), false)] {
        for pair in pairs(text) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decode(name)?;
            if matches!(name.as_ref(), "Action" | "Version") || (in_url && name.starts_with("X-Amz-")) {
                continue;
            }
            if found.len() == PARAMETERS_MAX {
                return Err(WireError::TooManyParameters { max: PARAMETERS_MAX });
            }
            found.push(Parameter { name, value: decode(value)? });
        }
    }
    Ok(found)
}

/// The value of the one parameter of that name in a query string and a form; `None` if there is none, or more than one: a signature
/// does not cover the order of a query's parameters, so that "the first" would not be what was signed.
pub(crate) fn only_value<'a>(query: &'a str, form: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let mut values = pairs(query).chain(pairs(form)).filter_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let value = values.next()?;
    if values.next().is_some() { None } else { decode(value).ok() }
}

/// Whether the body is a form, or says nothing about what it is.
pub(crate) fn is_form(request: &HttpRequest<'_>) -> bool {
    let Some(header) = request.headers.get("content-type") else { return true };
    let media = header.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    media.eq_ignore_ascii_case(b"application/x-www-form-urlencoded")
}

fn pairs(form: &str) -> impl Iterator<Item = &str> {
    form.split('&').filter(|pair| !pair.is_empty())
}

/// Undoes form encoding: `+` is a space, `%41` a byte of UTF-8.
fn decode(text: &str) -> Result<Cow<'_, str>, WireError> {
    if memchr::memchr2(b'%', b'+', text.as_bytes()).is_none() {
        return Ok(Cow::Borrowed(text));
    }
    let spaced = if text.contains('+') { Cow::Owned(text.replace('+', " ")) } else { Cow::Borrowed(text) };
    let well_formed = spaced.split('%').skip(1).all(|after| {
        let mut bytes = after.bytes();
        let mut digit = || bytes.next().is_some_and(|byte| byte.is_ascii_hexdigit());
        digit() && digit()
    });
    if !well_formed {
        return Err(WireError::PercentEncoding);
    }
    let decoded = percent_decode_str(&spaced).decode_utf8().map_err(|_| WireError::PercentEncoding)?;
    Ok(Cow::Owned(decoded.into_owned()))
}

#[cfg(test)]
mod tests {
    use super::{decode, only_value};
    use crate::error::WireError;

    #[test]
    fn form_encoding_is_undone() {
        for (text, plain) in [("a+b%20c", "a b c"), ("%C3%a9", "é"), ("a%2Bb", "a+b"), ("", ""), ("%25", "%")] {
            assert_eq!(decode(text).unwrap(), plain);
        }
        for text in ["%", "%4", "%zz", "a%", "%ff", "%C3", "%+1"] {
            assert_eq!(decode(text), Err(WireError::PercentEncoding), "{text}");
        }
    }

    #[test]
    fn only_value_of_query_and_form() {
        let form = "&Version=1&ActionX=no&Action=Get%41";
        assert_eq!(only_value("", form, "Action").as_deref(), Some("GetA"));
        assert_eq!(only_value(form, "", "Action").as_deref(), Some("GetA"));
        assert_eq!(only_value("", form, "Missing"), None);
        assert_eq!(only_value("Action=Other", form, "Action"), None);
        assert_eq!(only_value("", "Action=A&Action=A", "Action"), None);
    }
}
