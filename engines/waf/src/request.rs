//! What the engine reads of a request: byte slices in the order of the wire. Files, logs and the proxy implement it.

use std::net::IpAddr;

/// A request as it was received. Nothing is decoded, joined, folded or put in another order.
pub trait Request {
    /// The method, as it was sent.
    fn method(&self) -> &[u8];

    /// The request target, as it was sent: `/path?query`, or another form.
    fn target(&self) -> &[u8];

    /// The protocol and its version, as the first line says.
    fn protocol(&self) -> &[u8] {
        b"HTTP/1.1"
    }

    /// The header at a place in the order of the wire: its name and its value without surrounding blanks.
    fn header(&self, at: usize) -> Option<(&[u8], &[u8])>;

    /// What was received of the body, transfer coding undone.
    fn body(&self) -> &[u8];

    /// Whether more of the body exists than [`body`](Self::body) hands out.
    fn body_is_cut(&self) -> bool {
        false
    }

    /// Where the connection comes from.
    fn client(&self) -> IpAddr;

    /// The fingerprint of the client's TLS parameters by a method, if the connection has one.
    fn fingerprint(&self, _method: Fingerprint) -> Option<&[u8]> {
        None
    }

    /// Seconds since this client proved that it is a browser, if it carries a valid proof.
    fn proof_age_s(&self) -> Option<u64> {
        None
    }
}

/// A response as the origin gave it.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The protocol and its version.
    pub protocol: Vec<u8>,
    /// Names and values, in the order of the wire.
    pub headers: Vec<(Vec<u8>, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A method of telling TLS clients apart by their first message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fingerprint {
    /// MD5 of versions, ciphers, extensions, groups and formats, in 32 hexadecimal digits.
    Ja3,
    /// Its successor, which sorts what clients shuffle, in 36 characters.
    Ja4,
}

/// The headers of a request, in the order of the wire.
pub(crate) fn headers(request: &dyn Request) -> impl Iterator<Item = (&[u8], &[u8])> {
    (0..).map_while(|at| request.header(at))
}

/// The parts of a request target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Target<'r> {
    pub(crate) path: &'r [u8],
    /// Behind the first `?`, without it.
    pub(crate) query: Option<&'r [u8]>,
    /// Behind the first `#`, without it. A client that follows the standard never sends one.
    pub(crate) fragment: Option<&'r [u8]>,
}

impl<'r> Target<'r> {
    /// Takes a target apart; of an absolute one (`http://host/path`) the path begins behind the authority (RFC 9112, 3.2.2).
    pub(crate) fn split(target: &'r [u8]) -> Self {
        let (rest, fragment) = cut(target, b'#');
        let (path, query) = cut(rest, b'?');
        Self { path: without_authority(path), query, fragment }
    }
}

fn without_authority(path: &[u8]) -> &[u8] {
    if path.starts_with(b"/") {
        return path;
    }
    let Some(scheme_end) = path.windows(3).position(|window| window == b"://") else { return path };
    let behind = path.get(scheme_end + 3..).unwrap_or_default();
    behind.iter().position(|byte| *byte == b'/').and_then(|at| behind.get(at..)).unwrap_or_default()
}

/// What is before and behind the first of a byte.
pub(crate) fn cut(bytes: &[u8], at: u8) -> (&[u8], Option<&[u8]>) {
    match memchr::memchr(at, bytes).and_then(|place| bytes.split_at_checked(place)) {
        Some((before, behind)) => (before, behind.get(1..)),
        None => (bytes, None),
    }
}

/// The text without blanks at its ends.
pub(crate) fn trim(bytes: &[u8]) -> &[u8] {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let Some(start) = bytes.iter().position(|byte| !blank(byte)) else { return &[] };
    let end = bytes.iter().rposition(|byte| !blank(byte)).map_or(0, |last| last + 1);
    bytes.get(start..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn targets_come_apart_at_their_marks() {
        let cases: [(&str, &str, Option<&str>, Option<&str>); 9] = [
            ("/a/b", "/a/b", None, None),
            ("/a?b=c?d", "/a", Some("b=c?d"), None),
            ("/a?", "/a", Some(""), None),
            ("/a#f?q", "/a", None, Some("f?q")),
            ("/a?q#f", "/a", Some("q"), Some("f")),
            ("http://h:1/p?q", "/p", Some("q"), None),
            ("http://h?q", "", Some("q"), None),
            ("*", "*", None, None),
            ("/redirect/http://h/p", "/redirect/http://h/p", None, None),
        ];
        for (target, path, query, fragment) in cases {
            let wanted = Target { path: path.as_bytes(), query: query.map(str::as_bytes), fragment: fragment.map(str::as_bytes) };
            assert_eq!(Target::split(target.as_bytes()), wanted, "{target}");
        }
    }
}
