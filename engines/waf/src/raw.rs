//! Requests in files: the bytes of one HTTP/1 request, as a client sends them.
//!
//! The head is kept as it stands. What a server would refuse is not refused here: a firewall must be tried with odd requests.
//! Only what is no request at all is an error. The body is what follows the head, to the end of the file, whatever the head says
//! of its length; with `Transfer-Encoding: chunked` the chunks are taken out of it.

use crate::limits::HEAD_BYTES_MAX;
use crate::request::{Reply, Request, cut, trim};
use std::net::IpAddr;
use std::ops::Range;

/// A request that was read from bytes.
#[derive(Debug, Clone)]
pub struct RawRequest {
    bytes: Vec<u8>,
    method: Range<usize>,
    target: Range<usize>,
    protocol: Range<usize>,
    headers: Vec<(Range<usize>, Range<usize>)>,
    body: Body,
    client: IpAddr,
}

#[derive(Debug, Clone)]
enum Body {
    Rest(usize),
    Joined(Vec<u8>),
}

/// Why bytes are no request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RawError {
    /// The first line does not have a method and a target.
    #[error("the first line is no request line; write `GET /path HTTP/1.1`")]
    RequestLine,
    /// The first line of a response does not have a version and a status.
    #[error("the first line is no status line; write `HTTP/1.1 200 OK`")]
    StatusLine,
    /// The head is longer than any server takes.
    #[error("the head is longer than {HEAD_BYTES_MAX} bytes")]
    Head,
    /// A line of the head has no name.
    #[error("line {0} of the head is no header; write `name: value`, and an empty line behind the last")]
    Header(usize),
    /// The body's chunks can't be told apart.
    #[error("the head says `Transfer-Encoding: chunked`, and the body is not in chunks")]
    Chunks,
}

impl RawRequest {
    /// Reads a request that comes from an address. Lines may end in a line feed alone.
    ///
    /// # Errors
    /// See [`RawError`].
    pub fn read(bytes: Vec<u8>, client: IpAddr) -> Result<Self, RawError> {
        let mut lines = Lines { bytes: &bytes, at: 0 };
        let first = lines.next()?.ok_or(RawError::RequestLine)?;
        let line = bytes.get(first.clone()).unwrap_or_default();
        // The target may hold blanks, as an attack may; the last word is the version.
        let space = memchr::memchr(b' ', line).filter(|at| *at > 0).ok_or(RawError::RequestLine)?;
        let method = first.start..first.start + space;
        let mut target = first.start + space + 1..first.end;
        let version = memchr::memrchr(b' ', line).filter(|last| *last > space);
        if let Some(last) = version.filter(|last| line.get(last + 1..).is_some_and(|word| is_version(word, *last, space, line))) {
            target.end = first.start + last;
        }
        // A line without a version is one of HTTP/0.9, and says nothing.
        let protocol = target.end.saturating_add(1).min(first.end)..first.end;
        if target.is_empty() {
            return Err(RawError::RequestLine);
        }
        let mut headers = Vec::new();
        while let Some(line) = lines.next()?.filter(|line| !line.is_empty()) {
            let text = bytes.get(line.clone()).unwrap_or_default();
            let colon = memchr::memchr(b':', text).filter(|at| *at > 0).ok_or(RawError::Header(headers.len() + 2))?;
            let value = trim(text.get(colon + 1..).unwrap_or_default());
            let leading = text.len() - colon - 1 - trim_start(text.get(colon + 1..).unwrap_or_default()).len();
            let start = line.start + colon + 1 + leading;
            headers.push((line.start..line.start + colon, start..start + value.len()));
        }
        let rest = lines.at;
        let mut request = Self { body: Body::Rest(rest), bytes, method, target, protocol, headers, client };
        if request.is_chunked() {
            let joined = join_chunks(request.bytes.get(rest..).unwrap_or_default()).ok_or(RawError::Chunks)?;
            request.body = Body::Joined(joined);
        }
        Ok(request)
    }

    fn is_chunked(&self) -> bool {
        let codings = (0..).map_while(|at| self.header(at)).filter(|(name, _)| name.eq_ignore_ascii_case(b"transfer-encoding"));
        let last = codings.flat_map(|(_, value)| value.split(|byte| *byte == b',')).last();
        last.is_some_and(|coding| trim(coding).eq_ignore_ascii_case(b"chunked"))
    }

    fn slice(&self, range: &Range<usize>) -> &[u8] {
        self.bytes.get(range.clone()).unwrap_or_default()
    }
}

impl Request for RawRequest {
    fn method(&self) -> &[u8] {
        self.slice(&self.method)
    }

    fn target(&self) -> &[u8] {
        self.slice(&self.target)
    }

    fn protocol(&self) -> &[u8] {
        self.slice(&self.protocol)
    }

    fn header(&self, at: usize) -> Option<(&[u8], &[u8])> {
        let (name, value) = self.headers.get(at)?;
        Some((self.slice(name), self.slice(value)))
    }

    fn body(&self) -> &[u8] {
        match &self.body {
            Body::Rest(start) => self.bytes.get(*start..).unwrap_or_default(),
            Body::Joined(body) => body,
        }
    }

    fn client(&self) -> IpAddr {
        self.client
    }
}

impl Reply {
    /// Reads a response from the bytes of one. Its body is what follows the head, to the end.
    ///
    /// # Errors
    /// See [`RawError`].
    pub fn read(bytes: &[u8]) -> Result<Self, RawError> {
        let mut lines = Lines { bytes, at: 0 };
        let first = lines.next()?.ok_or(RawError::StatusLine)?;
        let line = bytes.get(first).unwrap_or_default();
        let (protocol, rest) = cut(line, b' ');
        let code = rest.and_then(|rest| std::str::from_utf8(rest.get(..3)?).ok()?.parse().ok());
        let status = code.filter(|_| protocol.starts_with(b"HTTP/")).ok_or(RawError::StatusLine)?;
        let mut headers = Vec::new();
        while let Some(line) = lines.next()?.filter(|line| !line.is_empty()) {
            let (name, value) = cut(bytes.get(line).unwrap_or_default(), b':');
            let value = value.filter(|_| !name.is_empty()).ok_or(RawError::Header(headers.len() + 2))?;
            headers.push((name.to_vec(), trim(value).to_vec()));
        }
        let body = bytes.get(lines.at..).unwrap_or_default().to_vec();
        Ok(Self { status, protocol: protocol.to_vec(), headers, body })
    }
}

/// Whether the last word of a request line is its version: as it should be, or, of three words, one that stands in its place.
fn is_version(word: &[u8], last: usize, space: usize, line: &[u8]) -> bool {
    let is_third = memchr::memchr_iter(b' ', line).take(3).eq([space, last]);
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/' | b'\\');
    word.starts_with(b"HTTP/") || is_third && !word.is_empty() && word.iter().all(part)
}

/// The lines of a head.
struct Lines<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Lines<'_> {
    /// The next line without its end; nothing at the end of the bytes.
    fn next(&mut self) -> Result<Option<Range<usize>>, RawError> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty());
        let Some(rest) = rest else { return Ok(None) };
        let feed = memchr::memchr(b'\n', rest);
        let line = rest.get(..feed.unwrap_or(rest.len())).unwrap_or_default();
        let length = line.strip_suffix(b"\r").unwrap_or(line).len();
        let range = self.at..self.at + length;
        self.at += feed.map_or(rest.len(), |feed| feed + 1);
        if self.at > HEAD_BYTES_MAX {
            return Err(RawError::Head);
        }
        Ok(Some(range))
    }
}

fn trim_start(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|byte| !matches!(byte, b' ' | b'\t')).unwrap_or(bytes.len());
    bytes.get(start..).unwrap_or_default()
}

/// What the chunks of a body hold (RFC 9112, 7.1); extensions and trailers are left out.
fn join_chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut joined = Vec::new();
    loop {
        let feed = memchr::memchr(b'\n', rest)?;
        let (line, behind) = rest.split_at_checked(feed)?;
        let size = line.split(|byte| matches!(byte, b';' | b'\r')).next()?;
        let size = usize::from_str_radix(std::str::from_utf8(trim(size)).ok()?, 16).ok()?;
        let data = behind.get(1..)?;
        if size == 0 {
            return Some(joined);
        }
        joined.extend_from_slice(data.get(..size)?);
        let end = data.get(size..)?;
        rest = end.strip_prefix(b"\r\n").or_else(|| end.strip_prefix(b"\n"))?;
    }
}

#[cfg(test)]
mod tests {
    use super::{RawError, RawRequest};
    use crate::request::{Reply, Request, headers};

    fn read(text: &str) -> Result<RawRequest, RawError> {
        RawRequest::read(text.as_bytes().to_vec(), [192, 0, 2, 1].into())
    }

    #[test]
    fn a_request_is_kept_as_it_stands() {
        let text = "POST /a b?<q> HTTP/1.1\r\nHost: h\r\nX-A:\t 1 \r\nx-a:\r\nContent-Length: 99\r\n\r\nbo\r\ndy\n";
        for text in [text.to_owned(), text.replace("\r\nHost", "\nHost").replace(" 1 \r\n", " 1 \n")] {
            let request = read(&text).unwrap();
            assert_eq!((request.method(), request.target()), (&b"POST"[..], &b"/a b?<q>"[..]));
            let found: Vec<(&[u8], &[u8])> = headers(&request).collect();
            let wanted: [(&[u8], &[u8]); 4] = [(b"Host", b"h"), (b"X-A", b"1"), (b"x-a", b""), (b"Content-Length", b"99")];
            assert_eq!(found, wanted);
            assert_eq!((request.protocol(), request.body()), (&b"HTTP/1.1"[..], &b"bo\r\ndy\n"[..]));
        }
        let odd = read("GET /a TEST\r\n\r\n").unwrap();
        assert_eq!((odd.target(), odd.protocol()), (&b"/a"[..], &b"TEST"[..]));
        let short = read("GET /").unwrap();
        assert_eq!((short.target(), short.header(0), short.body()), (&b"/"[..], None, &b""[..]));
    }

    #[test]
    fn chunks_are_taken_out() {
        let head = "POST / HTTP/1.1\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n";
        let request = read(&format!("{head}3;x=y\r\nabc\r\n1\r\nd\r\n0\r\nTrailer: x\r\n\r\n")).unwrap();
        assert_eq!(request.body(), b"abcd");
        for bad in ["", "x\r\n", "5\r\nabc\r\n", "3\r\nabcX\r\n0\r\n\r\n", "fffffffffffffffff\r\n", "-1\r\n", "3\r\nabc\r\n"] {
            assert_eq!(read(&format!("{head}{bad}")).unwrap_err(), RawError::Chunks, "{bad:?}");
        }
    }

    #[test]
    fn a_response_is_read() {
        let reply = Reply::read(b"HTTP/1.1 404 Not Found\r\nA:  b \r\n\r\nbo\ndy").unwrap();
        assert_eq!((reply.status, reply.protocol.as_slice()), (404, &b"HTTP/1.1"[..]));
        assert_eq!((reply.headers, reply.body), (vec![(b"A".to_vec(), b"b".to_vec())], b"bo\ndy".to_vec()));
        for bad in ["", "HTTP/1.1", "HTTP/1.1 OK", "200 OK", "HTTP/1.1 20"] {
            assert_eq!(Reply::read(bad.as_bytes()).unwrap_err(), RawError::StatusLine, "{bad:?}");
        }
        assert_eq!(Reply::read(b"HTTP/1.1 200\nx\n\n").unwrap_err(), RawError::Header(2));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for bad in ["", "\r\n", "GET", "GET ", " /", "GET  HTTP/1.1"] {
            assert_eq!(read(bad).unwrap_err(), RawError::RequestLine, "{bad:?}");
        }
        assert_eq!(read("GET / HTTP/1.1\r\na: b\r\nno header\r\n\r\n").unwrap_err(), RawError::Header(3));
        assert_eq!(read(&format!("GET /{} HTTP/1.1\r\n", "a".repeat(1 << 20))).unwrap_err(), RawError::Head);
    }
}
