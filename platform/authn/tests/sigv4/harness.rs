//! What must hold for any request: shared by the fuzz target and the replay of its corpus.

use alcazar_authn::{Carrier, Message, PathStyle, SigningKeys, read};
use alcazar_base::schema::Protocol;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use aws_lc_rs::digest::{SHA256, digest};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The secret and the time that the seeds were signed with.
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW_SECS: i64 = 1_440_938_160;

/// Reads and verifies a request in the form `METHOD path?query`, header lines, a blank line, body; whether it verified.
pub(crate) fn request(data: &[u8]) -> bool {
    let Some(parsed) = Parsed::of(data) else { return false };
    let hash = hex::encode(digest(&SHA256, parsed.body));
    let message = parsed.message(&hash);
    let signature = match read(&message) {
        Ok(Some(signature)) => signature,
        Ok(None) => return false,
        Err(fault) => return refused(&fault),
    };
    let check = |message: &Message<'_>, secret: &str, path, secs| {
        let now = Timestamp::from_secs(secs);
        signature.verify(message, &Secret::from(secret.to_owned()), &SigningKeys::default(), path, now)
    };
    let mut verified = false;
    for path in [PathStyle::Normalized, PathStyle::Encoded, PathStyle::Verbatim] {
        if let Err(fault) = check(&message, SECRET, path, NOW_SECS) {
            refused(&fault);
            continue;
        }
        verified = true;
        assert!(check(&message, "another secret", path, NOW_SECS).is_err(), "another secret verifies");
        let body = hex::encode(digest(&SHA256, &[parsed.body, b"."].concat()));
        assert!(check(&parsed.message(&body), SECRET, path, NOW_SECS).is_err(), "another body verifies");
        let life_secs = if let Carrier::Query { expires_secs } = signature.carrier { expires_secs } else { 900 };
        let late = NOW_SECS + 900 + life_secs + 1;
        assert!(check(&message, SECRET, path, late).is_err(), "it verifies after its time");
    }
    verified
}

/// Every refusal has a code of a client's fault and a text, in each protocol.
fn refused(fault: &alcazar_authn::Fault) -> bool {
    assert!(!fault.to_string().is_empty());
    for protocol in [Protocol::Query, Protocol::Json10, Protocol::Json11] {
        let (code, status) = fault.spelling(protocol);
        assert!(!code.is_empty() && (400..500).contains(&status), "{code} {status}");
    }
    false
}

struct Parsed<'d> {
    method: &'d str,
    path: &'d str,
    query: &'d str,
    headers: HeaderMap,
    body: &'d [u8],
}

impl<'d> Parsed<'d> {
    fn of(data: &'d [u8]) -> Option<Self> {
        let split = data.windows(2).position(|pair| pair == b"\n\n")?;
        let (head, body) = data.split_at(split);
        let mut lines = head.split(|byte| *byte == b'\n');
        let (method, target) = std::str::from_utf8(lines.next()?).ok()?.split_once(' ')?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers = HeaderMap::new();
        for line in lines {
            let colon = line.iter().position(|byte| *byte == b':')?;
            let (name, value) = line.split_at(colon);
            headers.append(HeaderName::from_bytes(name).ok()?, HeaderValue::from_bytes(value.get(1..)?).ok()?);
        }
        Some(Self { method, path, query, headers, body: body.get(2..)? })
    }

    fn message<'m>(&'m self, body_sha256: &'m str) -> Message<'m> {
        Message { method: self.method, path: self.path, query: self.query, headers: &self.headers, body_sha256 }
    }
}
