//! Compressed request bodies, with a cap on what comes out.

use crate::error::WireError;
use crate::message::Headers;
use std::borrow::Cow;
use std::io::Read;

/// The body without its `Content-Encoding`, which may be absent, `identity` or `gzip`.
///
/// # Errors
/// [`WireError::ContentEncoding`] for another one, else as [`decompress`].
pub fn plain_body<'a>(headers: &dyn Headers, body: &'a [u8], max_bytes: usize) -> Result<Cow<'a, [u8]>, WireError> {
    let Some(encoding) = headers.get("content-encoding") else { return Ok(Cow::Borrowed(body)) };
    let encoding = encoding.trim_ascii();
    if encoding.is_empty() || encoding.eq_ignore_ascii_case(b"identity") {
        Ok(Cow::Borrowed(body))
    } else if encoding.eq_ignore_ascii_case(b"gzip") {
        decompress(body, max_bytes).map(Cow::Owned)
    } else {
        Err(WireError::ContentEncoding(crate::error::quoted(&String::from_utf8_lossy(encoding))))
    }
}

/// Decompresses gzip data.
///
/// # Errors
/// [`WireError::TooLong`] as soon as more than `max_bytes` come out, [`WireError::Compression`] for data that is damaged, ends
/// early, or has something after its end.
pub fn decompress(bytes: &[u8], max_bytes: usize) -> Result<Vec<u8>, WireError> {
    let cap = u64::try_from(max_bytes).unwrap_or(u64::MAX);
    let mut decoder = flate2::read::MultiGzDecoder::new(bytes).take(cap.saturating_add(1));
    let mut plain = Vec::with_capacity(bytes.len().saturating_mul(2).min(max_bytes));
    decoder.read_to_end(&mut plain).map_err(|_| WireError::Compression)?;
    if plain.len() > max_bytes {
        return Err(WireError::TooLong { max_bytes });
    }
    Ok(plain)
}

/// The first `max_bytes` of what a body holds, decompressed if it is gzip; of damaged data as much as is whole.
pub(crate) fn head<'a>(headers: &dyn Headers, body: &'a [u8], max_bytes: usize) -> Cow<'a, [u8]> {
    let is_gzip = headers.get("content-encoding").is_some_and(|encoding| encoding.trim_ascii().eq_ignore_ascii_case(b"gzip"));
    if !is_gzip {
        return Cow::Borrowed(body);
    }
    let mut plain = Vec::new();
    let cap = u64::try_from(max_bytes).unwrap_or(u64::MAX);
    // What was read before the damage is there all the same.
    let _ = flate2::read::MultiGzDecoder::new(body).take(cap).read_to_end(&mut plain);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::{decompress, head, plain_body};
    use crate::error::WireError;
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn round_trips_up_to_the_cap() {
        let zeros = vec![0; 1_000_000];
        let packed = gzip(&zeros);
        assert_eq!(decompress(&packed, 1_000_000).unwrap(), zeros);
        assert_eq!(decompress(&packed, 999_999), Err(WireError::TooLong { max_bytes: 999_999 }));
        assert_eq!(plain_body(&[("Content-Encoding", "GZIP")], &packed, 1_000_000).unwrap(), zeros);
    }

    #[test]
    fn damage_is_an_error() {
        let packed = gzip(b"Action=ListUsers&Version=2010-05-08");
        for cut in 0..packed.len() {
            assert_eq!(decompress(&packed[..cut], 100), Err(WireError::Compression), "cut at {cut}");
        }
        let mut flipped = packed.clone();
        flipped[15] ^= 0x40;
        assert_eq!(decompress(&flipped, 100), Err(WireError::Compression));
        let mut trailed = packed;
        trailed.extend_from_slice(b"trailing");
        assert_eq!(decompress(&trailed, 100), Err(WireError::Compression));
    }

    #[test]
    fn the_head_is_what_comes_first() {
        let packed = gzip(b"Action=ListUsers&Version=2010-05-08");
        let headers = [("content-encoding", "gzip")];
        assert_eq!(head(&headers, &packed, 16).as_ref(), b"Action=ListUsers");
        assert!(b"Action=ListUsers&Version=2010-05-08".starts_with(&head(&headers, &packed[..30], 99)));
        assert_eq!(head(&[("host", "x")], b"plain", 2).as_ref(), b"plain");
    }

    #[test]
    fn other_encodings_are_refused() {
        assert_eq!(plain_body(&[("content-encoding", "br")], b"x", 9), Err(WireError::ContentEncoding("br".to_owned())));
        for plain in [[("content-encoding", "identity")], [("host", "x")]] {
            assert_eq!(plain_body(&plain, b"x", 9).unwrap().as_ref(), b"x");
        }
    }
}
