//! The canonical form of a request: the bytes that both sides sign.

use crate::fault::Fault;
use crate::limits::QUERY_PARAMETERS_MAX;
use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use std::borrow::Cow;

/// A request as it arrived; nothing of it is decoded yet.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// `POST`.
    pub method: &'a str,
    /// Path as on the wire, from the first `/`, without the query.
    pub path: &'a str,
    /// Query as on the wire, without `?`; empty if there is none.
    pub query: &'a str,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// SHA-256 of the body as it arrived, in lower-case hex.
    pub body_sha256: &'a str,
}

/// How a path is canonicalized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathStyle {
    /// Dot segments and repeated slashes removed, then encoded once more: every service but S3.
    Normalized,
    /// Encoded once more as it stands: a client that was told not to normalize.
    Encoded,
    /// As on the wire: S3, whose keys may hold anything.
    Verbatim,
}

/// RFC 3986's unreserved characters stand for themselves.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Within a path the slash does too.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// Writes the canonical request. `skip` names the query parameters that the signature does not cover: its own, above all.
///
/// # Errors
/// [`Fault::Incomplete`] when a signed header is absent or the query has too many parameters.
pub(crate) fn request(
    message: &Message<'_>,
    signed_headers: &[&str],
    payload: &str,
    path: PathStyle,
    skip: &[&str],
) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::with_capacity(1_024);
    out.extend_from_slice(message.method.as_bytes());
    out.push(b'\n');
    write_path(&mut out, message.path, path);
    out.push(b'\n');
    write_query(&mut out, message.query, skip)?;
    out.push(b'\n');
    for name in signed_headers {
        write_header(&mut out, message.headers, name)?;
    }
    out.push(b'\n');
    for (index, name) in signed_headers.iter().enumerate() {
        if index > 0 {
            out.push(b';');
        }
        out.extend_from_slice(name.as_bytes());
    }
    out.push(b'\n');
    out.extend_from_slice(payload.as_bytes());
    Ok(out)
}

fn write_path(out: &mut Vec<u8>, path: &str, style: PathStyle) {
    let path = if path.is_empty() { "/" } else { path };
    if path == "/" {
        out.push(b'/');
        return;
    }
    match style {
        PathStyle::Verbatim => out.extend_from_slice(path.as_bytes()),
        PathStyle::Encoded => encode(out, path.as_bytes(), PATH),
        PathStyle::Normalized => encode(out, normalize(path).as_bytes(), PATH),
    }
}

/// Removes `.`, `..` and empty segments; a trailing slash stays.
fn normalize(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let mut normal = format!("/{}", segments.join("/"));
    if path.ends_with('/') && !segments.is_empty() {
        normal.push('/');
    }
    normal
}

fn write_query(out: &mut Vec<u8>, query: &str, skip: &[&str]) -> Result<(), Fault> {
    if query.is_empty() {
        return Ok(());
    }
    let mut parameters = Vec::new();
    for parameter in query.split('&').filter(|p| !p.is_empty()) {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        if skip.contains(&name) {
            continue;
        }
        if parameters.len() == QUERY_PARAMETERS_MAX {
            return Err(Fault::Incomplete(format!("the query has over {QUERY_PARAMETERS_MAX} parameters")));
        }
        parameters.push((canonical_text(name), canonical_text(value)));
    }
    parameters.sort_unstable();
    for (index, (name, value)) in parameters.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name.as_bytes());
        out.push(b'=');
        out.extend_from_slice(value.as_bytes());
    }
    Ok(())
}

/// Decodes what the client encoded and encodes it in the one canonical way. A plus sign means a blank to whoever reads the parameter
/// later, so it is signed as one: the signature tells it from an encoded plus sign.
fn canonical_text(text: &str) -> Cow<'_, str> {
    let blanks = text.replace('+', "%20");
    let decoded: Cow<'_, [u8]> = percent_decode_str(&blanks).into();
    percent_encode(&decoded, UNRESERVED).collect::<String>().into()
}

fn encode(out: &mut Vec<u8>, bytes: &[u8], keep: &'static AsciiSet) {
    for piece in percent_encode(bytes, keep) {
        out.extend_from_slice(piece.as_bytes());
    }
}

/// `name:value,value\n`, each value trimmed and its inner runs of blanks made one.
fn write_header(out: &mut Vec<u8>, headers: &HeaderMap, name: &str) -> Result<(), Fault> {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let mut any = false;
    for value in headers.get_all(name) {
        if any {
            out.push(b',');
        }
        any = true;
        let words = value.as_bytes().split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        for (index, word) in words.enumerate() {
            if index > 0 {
                out.push(b' ');
            }
            out.extend_from_slice(word);
        }
    }
    out.push(b'\n');
    if any { Ok(()) } else { Err(Fault::Incomplete(format!("the signed header '{name}' is not in the request"))) }
}
