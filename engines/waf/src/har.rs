//! Requests in HTTP archives (HAR 1.2), as browsers and proxies export them.
//!
//! An archive holds what a browser knows of its requests, not their bytes: names and values of headers in order, the URL, the
//! text of the body. What is sent on the wire besides is not in it.

use crate::request::Request;
use crate::transform::Transformation;
use serde::Deserialize;
use std::net::IpAddr;

/// A request of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HarRequest {
    method: Vec<u8>,
    target: Vec<u8>,
    headers: Vec<(Vec<u8>, Vec<u8>)>,
    body: Vec<u8>,
    client: IpAddr,
}

/// Why a text is no archive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("it is no HTTP archive: {0}")]
pub struct HarError(String);

#[derive(Deserialize)]
struct Archive {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: Sent,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Pair>,
    post_data: Option<PostData>,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    #[serde(default)]
    value: String,
}

#[derive(Deserialize)]
struct PostData {
    text: Option<String>,
    #[serde(default)]
    params: Vec<Pair>,
}

impl HarRequest {
    /// Reads the requests of an archive, in their order, as if they came from an address.
    ///
    /// # Errors
    /// The text is no archive.
    pub fn read(text: &str, client: IpAddr) -> Result<Vec<Self>, HarError> {
        // Some programs write a byte order mark.
        let text = text.trim_start_matches('\u{feff}');
        let archive: Archive = serde_json::from_str(text).map_err(|error| HarError(error.to_string()))?;
        Ok(archive.log.entries.into_iter().map(|entry| Self::of(entry.request, client)).collect())
    }

    fn of(sent: Sent, client: IpAddr) -> Self {
        let has_host = sent.headers.iter().any(|header| header.name.eq_ignore_ascii_case("host"));
        let header = |header: Pair| match header.name.strip_prefix(':') {
            None => Some((header.name.into_bytes(), header.value.into_bytes())),
            // HTTP/2 has pseudo headers in place of the first line, and of `Host`.
            Some("authority") if !has_host => Some((b"host".to_vec(), header.value.into_bytes())),
            Some(_) => None,
        };
        Self {
            method: sent.method.into_bytes(),
            target: target(&sent.url).into_bytes(),
            headers: sent.headers.into_iter().filter_map(header).collect(),
            body: sent.post_data.map(body).unwrap_or_default(),
            client,
        }
    }
}

/// The target that a client sends for a URL.
fn target(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    match rest.find(['/', '?', '#']) {
        Some(at) if rest.get(at..).is_some_and(|rest| rest.starts_with('/')) => rest.get(at..).unwrap_or_default().to_owned(),
        Some(at) => format!("/{}", rest.get(at..).unwrap_or_default()),
        None => "/".to_owned(),
    }
}

/// The body; one that was only kept in parts is put together as a form.
fn body(data: PostData) -> Vec<u8> {
    if let Some(text) = data.text {
        return text.into_bytes();
    }
    let encoded = |text: &str| Transformation::UrlEncode.apply(text.as_bytes()).into_owned();
    let parts = data.params.iter().map(|Pair { name, value }| [encoded(name), encoded(value)].join(&b'='));
    parts.collect::<Vec<_>>().join(&b'&')
}

impl Request for HarRequest {
    fn method(&self) -> &[u8] {
        &self.method
    }

    fn target(&self) -> &[u8] {
        &self.target
    }

    fn header(&self, at: usize) -> Option<(&[u8], &[u8])> {
        self.headers.get(at).map(|(name, value)| (name.as_slice(), value.as_slice()))
    }

    fn body(&self) -> &[u8] {
        &self.body
    }

    fn client(&self) -> IpAddr {
        self.client
    }
}

#[cfg(test)]
mod tests {
    use super::{HarRequest, target};
    use crate::request::{Request, headers};
    use serde_json::json;

    #[test]
    fn requests_come_in_order() {
        let archive = json!({ "log": { "version": "1.2", "creator": {}, "entries": [
            { "startedDateTime": "2026-01-01T00:00:00Z", "response": {}, "request": {
                "method": "POST", "url": "https://shop.example/a%20b?q=1#f", "httpVersion": "h2",
                "headers": [
                    { "name": ":authority", "value": "shop.example" }, { "name": ":path", "value": "/" },
                    { "name": "X-A", "value": "1" },
                ],
                "postData": { "mimeType": "text/plain", "text": "body" } } },
            { "request": { "method": "GET", "url": "http://h", "headers": [{ "name": "Host", "value": "h" }] } },
            { "request": { "method": "POST", "url": "http://h/", "postData": {
                "params": [{ "name": "a b", "value": "1&2" }, { "name": "c" }],
            } } },
        ] } });
        let read = HarRequest::read(&format!("\u{feff}{archive}"), [192, 0, 2, 1].into()).unwrap();
        let [first, second, third] = read.as_slice() else { panic!("{read:?}") };
        assert_eq!((first.method(), first.target(), first.body()), (&b"POST"[..], &b"/a%20b?q=1#f"[..], &b"body"[..]));
        let found: Vec<(&[u8], &[u8])> = headers(first).collect();
        assert_eq!(found, [(&b"host"[..], &b"shop.example"[..]), (b"X-A", b"1")]);
        assert_eq!((second.target(), second.header(0), second.header(1)), (&b"/"[..], Some((&b"Host"[..], &b"h"[..])), None));
        assert_eq!(third.body(), b"a+b=1%262&c=");
    }

    #[test]
    fn targets_are_what_clients_send() {
        let cases = [("http://h", "/"), ("http://h?q", "/?q"), ("http://h:1/p?q=http://x/", "/p?q=http://x/"), ("/p", "/p")];
        for (url, wanted) in cases {
            assert_eq!(target(url), wanted, "{url}");
        }
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        for text in ["", "[]", "{}", r#"{"log":{}}"#, r#"{"log":{"entries":[{"request":{"url":"x"}}]}}"#] {
            assert!(HarRequest::read(text, [192, 0, 2, 1].into()).is_err(), "{text}");
        }
    }
}
