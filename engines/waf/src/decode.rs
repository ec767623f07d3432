//! Bodies without their content coding, as far as they may be inspected.

use crate::limits::{CONTENT_CODINGS_MAX, Inspection};
use crate::request::{Fingerprint, Request, headers, trim};
use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use std::io::Read;
use std::net::IpAddr;

/// A request whose body is decoded; everything else is as it was received.
pub struct Decoded<'r> {
    request: &'r dyn Request,
    /// Nothing if the body has no coding that is known.
    body: Option<Vec<u8>>,
    is_cut: bool,
}

impl<'r> Decoded<'r> {
    /// Undoes gzip and deflate, the last one applied first, up to as many bytes as are inspected: a bomb of any size costs no
    /// more.
    ///
    /// A body that is not in its coding stays as it is from there on, and so does one in a coding that is not known.
    pub fn new(request: &'r dyn Request, inspection: &Inspection) -> Self {
        let mut decoded = Self { request, body: None, is_cut: request.body_is_cut() };
        if !inspection.decodes_bodies {
            return decoded;
        }
        let lists = headers(request).filter(|(name, _)| name.eq_ignore_ascii_case(b"content-encoding"));
        let codings: Vec<&[u8]> = lists.flat_map(|(_, value)| value.split(|byte| *byte == b',')).map(trim).collect();
        for coding in codings.iter().rev().filter(|coding| !coding.eq_ignore_ascii_case(b"identity")).take(CONTENT_CODINGS_MAX) {
            let body = decoded.body.as_deref().unwrap_or(request.body());
            let Some((body, whole)) = decode(coding, body, inspection.body_bytes_max) else { break };
            decoded.body = Some(body);
            decoded.is_cut |= !whole;
        }
        decoded
    }
}

/// Undoes one coding. Answers what came out, up to a length, and whether that is all.
fn decode(coding: &[u8], body: &[u8], bytes_max: usize) -> Option<(Vec<u8>, bool)> {
    if coding.eq_ignore_ascii_case(b"gzip") || coding.eq_ignore_ascii_case(b"x-gzip") {
        return read(MultiGzDecoder::new(body), bytes_max);
    }
    if coding.eq_ignore_ascii_case(b"deflate") {
        // RFC 9110, 8.4.1.2: the zlib format; some send it without its frame.
        return read(ZlibDecoder::new(body), bytes_max).or_else(|| read(DeflateDecoder::new(body), bytes_max));
    }
    None
}

/// Reads up to a length; nothing if the first bytes are not in the coding.
fn read(decoder: impl Read, bytes_max: usize) -> Option<(Vec<u8>, bool)> {
    let mut body = Vec::new();
    let limit = u64::try_from(bytes_max).unwrap_or(u64::MAX).saturating_add(1);
    let result = decoder.take(limit).read_to_end(&mut body);
    if result.is_err() && body.is_empty() {
        return None;
    }
    let whole = result.is_ok() && body.len() <= bytes_max;
    body.truncate(bytes_max);
    Some((body, whole))
}

impl Request for Decoded<'_> {
    fn method(&self) -> &[u8] {
        self.request.method()
    }

    fn target(&self) -> &[u8] {
        self.request.target()
    }

    fn protocol(&self) -> &[u8] {
        self.request.protocol()
    }

    fn header(&self, at: usize) -> Option<(&[u8], &[u8])> {
        self.request.header(at)
    }

    fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_else(|| self.request.body())
    }

    fn body_is_cut(&self) -> bool {
        self.is_cut
    }

    fn client(&self) -> IpAddr {
        self.request.client()
    }

    fn fingerprint(&self, method: Fingerprint) -> Option<&[u8]> {
        self.request.fingerprint(method)
    }

    fn proof_age_s(&self) -> Option<u64> {
        self.request.proof_age_s()
    }
}

#[cfg(test)]
mod tests {
    use super::Decoded;
    use crate::limits::Inspection;
    use crate::raw::RawRequest;
    use crate::request::Request;
    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
    use std::io::Write;

    fn gzip(body: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    /// What is inspected of a body, and whether there is more.
    fn inspected(codings: &str, body: &[u8], body_bytes_max: usize) -> (Vec<u8>, bool) {
        let head = format!("POST / HTTP/1.1\r\nContent-Encoding: {codings}\r\n\r\n");
        let request = RawRequest::read([head.as_bytes(), body].concat(), [192, 0, 2, 1].into()).unwrap();
        let inspection = Inspection { body_bytes_max, ..Inspection::default() };
        let decoded = Decoded::new(&request, &inspection);
        (decoded.body().to_vec(), decoded.body_is_cut())
    }

    #[test]
    fn codings_are_undone() {
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(b"attack").unwrap();
        let mut bare = DeflateEncoder::new(Vec::new(), Compression::fast());
        bare.write_all(b"attack").unwrap();
        let whole = (b"attack".to_vec(), false);
        assert_eq!(inspected("gzip", &gzip(b"attack"), 100), whole);
        assert_eq!(inspected("X-GZip", &[gzip(b"att"), gzip(b"ack")].concat(), 100), whole);
        assert_eq!(inspected("deflate", &zlib.finish().unwrap(), 100), whole);
        assert_eq!(inspected("deflate", &bare.finish().unwrap(), 100), whole);
        assert_eq!(inspected("gzip, identity, gzip", &gzip(&gzip(b"attack")), 100), whole);
        assert_eq!(inspected("identity", b"attack", 100), whole);
    }

    #[test]
    fn what_is_not_in_its_coding_stays() {
        let whole = (b"attack".to_vec(), false);
        for codings in ["gzip", "deflate", "br", "gzip, br", "unknown"] {
            assert_eq!(inspected(codings, b"attack", 100), whole, "{codings}");
        }
        // Cut within: what came out is inspected, and counts as not all.
        let cut = gzip(b"attack and more");
        let (body, is_cut) = inspected("gzip", &cut[..cut.len() - 10], 100);
        assert!(is_cut && b"attack and more".starts_with(&body[..]) && !body.is_empty());
    }

    #[test]
    fn a_bomb_is_read_up_to_what_is_inspected() {
        let bomb = gzip(&gzip(&vec![b'a'; 64 << 20]));
        let (body, is_cut) = inspected("gzip, gzip", &bomb, 1_000_000);
        assert!(body.len() == 1_000_000 && is_cut);
    }
}
