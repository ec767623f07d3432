//! Requests and replies as this crate sees them: borrowed in, owned out.

use std::borrow::Cow;

/// Where header values come from.
pub trait Headers {
    /// The first value of the header of that lower-case name.
    fn get(&self, name: &str) -> Option<&[u8]>;

    /// The same as text, if it is visible ASCII or UTF-8.
    fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.get(name)?).ok()
    }
}

impl Headers for http::HeaderMap {
    fn get(&self, name: &str) -> Option<&[u8]> {
        Self::get(self, name).map(http::HeaderValue::as_bytes)
    }
}

impl Headers for [(&str, &str)] {
    fn get(&self, name: &str) -> Option<&[u8]> {
        self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_bytes())
    }
}

impl<const N: usize> Headers for [(&str, &str); N] {
    fn get(&self, name: &str) -> Option<&[u8]> {
        Headers::get(self.as_slice(), name)
    }
}

/// A request without headers.
#[derive(Debug, Clone, Copy)]
pub struct NoHeaders;

impl Headers for NoHeaders {
    fn get(&self, _: &str) -> Option<&[u8]> {
        None
    }
}

/// A request. The body is plain: a content encoding is undone before (see [`crate::gzip::plain_body`]).
#[derive(Clone, Copy)]
pub struct HttpRequest<'a> {
    /// `POST`.
    pub method: &'a str,
    /// The path as it came, still percent-encoded.
    pub path: &'a str,
    /// The query string as it came, without the question mark.
    pub query: &'a str,
    /// The headers.
    pub headers: &'a dyn Headers,
    /// The body.
    pub body: &'a [u8],
}

/// A reply, but for `Content-Length`, `Date` and `Connection`, which the HTTP layer adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpReply {
    /// HTTP status.
    pub status: u16,
    /// Headers, lower-case names.
    pub headers: Vec<(&'static str, Cow<'static, str>)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpReply {
    /// The value of the header of that lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_ref())
    }

    pub(crate) fn new(status: u16, content_type: &'static str, request_id: &str, body: Vec<u8>) -> Self {
        let headers =
            vec![("x-amzn-requestid", Cow::Owned(request_id.to_owned())), ("content-type", Cow::Borrowed(content_type))];
        Self { status, headers, body }
    }
}

/// The checksum header that DynamoDB's answers carry and its clients check.
pub fn crc32_header(body: &[u8]) -> (&'static str, Cow<'static, str>) {
    ("x-amz-crc32", Cow::Owned(crc32fast::hash(body).to_string()))
}

#[cfg(test)]
mod tests {
    use super::{Headers, HttpReply, crc32_header};

    #[test]
    fn headers_are_found_whatever_their_case() {
        let headers = [("X-Amz-Target", "A.B"), ("x-amz-target", "C.D")];
        assert_eq!(headers.text("x-amz-target"), Some("A.B"));
        assert_eq!(headers.text("host"), None);
    }

    #[test]
    fn replies_carry_their_request_id() {
        let reply = HttpReply::new(200, "text/xml", "id-1", Vec::new());
        assert_eq!(reply.header("x-amzn-requestid"), Some("id-1"));
        assert_eq!(reply.header("content-type"), Some("text/xml"));
    }

    #[test]
    fn checksum_is_the_published_check_value() {
        // The check value of CRC-32/ISO-HDLC.
        assert_eq!(crc32_header(b"123456789").1, 0xcbf4_3926_u32.to_string());
    }
}
