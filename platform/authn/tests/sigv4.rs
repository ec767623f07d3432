//! Signature checks over requests that this test signs itself, from the published steps of Signature Version 4.

#![expect(clippy::unwrap_used, clippy::format_collect, reason = "a test may stop at what it did not expect")]

#[path = "sigv4/harness.rs"]
mod harness;
#[path = "sigv4/replay.rs"]
mod replay;

use alcazar_authn::{Carrier, Fault, Message, PathStyle, SigningKeys, read};
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign};
use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW: i64 = 1_440_938_160;

#[derive(Debug, Clone, PartialEq)]
struct Request {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    fn post(body: &str) -> Self {
        let headers = [("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z"), ("x-amz-target", "A.B")];
        Self {
            method: "POST".into(),
            path: "/".into(),
            query: String::new(),
            headers: headers.map(|(n, v)| (n.into(), v.into())).to_vec(),
            body: body.into(),
        }
    }

    /// Signs with the naive reading of the specification: one value a header, path `/`, no query.
    fn signed(mut self) -> Self {
        let mut headers = self.headers.clone();
        headers.sort();
        let names = headers.iter().map(|(n, _)| n.as_str()).collect::<Vec<_>>().join(";");
        let lines: String = headers.iter().map(|(n, v)| format!("{n}:{v}\n")).collect();
        let canonical = format!(
            "{}\n{}\n{}\n{lines}\n{names}\n{}",
            self.method,
            self.path,
            self.query,
            hex::encode(digest(&SHA256, &self.body))
        );
        let scope = "20150830/us-east-1/service/aws4_request";
        let text = format!("AWS4-HMAC-SHA256\n20150830T123600Z\n{scope}\n{}", hex::encode(digest(&SHA256, canonical.as_bytes())));
        let mut key = format!("AWS4{SECRET}").into_bytes();
        for part in scope.split('/') {
            key = sign(&Key::new(HMAC_SHA256, &key), part.as_bytes()).as_ref().to_vec();
        }
        let signature = hex::encode(sign(&Key::new(HMAC_SHA256, &key), text.as_bytes()));
        self.headers.push((
            "authorization".into(),
            format!("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{scope}, SignedHeaders={names}, Signature={signature}"),
        ));
        self
    }

    fn check(&self) -> Result<Carrier, Fault> {
        self.check_at(NOW)
    }

    fn check_at(&self, now: i64) -> Result<Carrier, Fault> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            headers.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        let body_sha256 = hex::encode(digest(&SHA256, &self.body));
        let message =
            Message { method: &self.method, path: &self.path, query: &self.query, headers: &headers, body_sha256: &body_sha256 };
        let signature = read(&message)?.ok_or(Fault::MissingToken)?;
        if signature.access_key_id != "AKIDEXAMPLE" {
            return Err(Fault::UnknownKey);
        }
        let secret = Secret::from(SECRET.to_owned());
        let keys = SigningKeys::default();
        signature.verify(&message, &secret, &keys, PathStyle::Normalized, Timestamp::from_secs(now))?;
        Ok(signature.carrier)
    }
}

#[test]
fn a_signed_request_is_accepted() {
    assert_eq!(Request::post("{}").signed().check(), Ok(Carrier::Header));
}

#[test]
fn the_signature_of_the_published_example_verifies() {
    // AWS: IAM user guide, "Create a signed AWS API request", GET ListUsers of 2015-08-30.
    let request = Request {
        method: "GET".into(),
        path: "/".into(),
        query: "Action=ListUsers&Version=2010-05-08".into(),
        headers: [
            ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
            ("host", "iam.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
            (
                "authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
                 SignedHeaders=content-type;host;x-amz-date, \
                 Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
            ),
        ]
        .map(|(n, v)| (n.into(), v.into()))
        .to_vec(),
        body: vec![],
    };
    assert_eq!(request.check(), Ok(Carrier::Header));
}

#[test]
fn time_has_fifteen_minutes_on_either_side() {
    let request = Request::post("").signed();
    for (offset, accepted) in [(900, true), (901, false), (-900, true), (-901, false)] {
        assert_eq!(request.check_at(NOW + offset).is_ok(), accepted, "{offset}");
    }
    let late = request.check_at(NOW + 901).unwrap_err().to_string();
    assert_eq!(late, "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)");
    let early = request.check_at(NOW - 901).unwrap_err().to_string();
    assert_eq!(
        early,
        "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T122059Z + 15 min.)"
    );
}

#[test]
fn a_plus_sign_is_a_blank_and_no_encoded_plus_sign() {
    let mut request = Request::post("");
    request.query = "UserName=a%2Bb".into();
    let mut signed = request.signed();
    assert!(signed.check().is_ok());
    signed.query = "UserName=a+b".into();
    assert_eq!(signed.check(), Err(Fault::Mismatch));
}

#[test]
fn each_part_is_needed() {
    let whole = Request::post("").signed();
    for (from, to) in [
        ("AWS4-HMAC-SHA256 ", "AWS4-HMAC-SHA1 "),
        ("Credential=AKIDEXAMPLE/", "Credential="),
        ("/aws4_request,", "/aws5_request,"),
        ("/20150830/", "/20150831/"),
        ("host;", ""),
        (";x-amz-target", ""),
        ("host;x-amz-date", "x-amz-date;host"),
        ("SignedHeaders=", "signedheaders="),
        (", Signature=", ", Signature=00"),
        (", Signature", ", SignedHeaders=host, Signature"),
        (", Signature", " Signature"),
    ] {
        let mut request = whole.clone();
        let value = &mut request.headers.last_mut().unwrap().1;
        assert!(value.contains(from));
        *value = value.replacen(from, to, 1);
        assert!(request.check().is_err(), "{from} -> {to}");
    }
    let mut request = whole.clone();
    request.headers.retain(|(name, _)| name != "x-amz-date");
    assert!(matches!(request.check(), Err(Fault::Incomplete(_))));
    let mut request = whole.clone();
    let again = request.headers.last().unwrap().clone();
    request.headers.push(again);
    assert!(matches!(request.check(), Err(Fault::Incomplete(_))));
    assert_eq!(Request::post("").check(), Err(Fault::MissingToken));
}

#[test]
fn a_stated_payload_hash_must_be_the_bodys() {
    let mut request = Request::post("body");
    request.headers.push(("x-amz-content-sha256".into(), hex::encode(digest(&SHA256, b"body"))));
    assert!(request.clone().signed().check().is_ok());
    request.headers.last_mut().unwrap().1 = "UNSIGNED-PAYLOAD".into();
    assert_eq!(request.signed().check(), Err(Fault::Mismatch));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any one byte of what the signature covers, changed, is refused.
    #[test]
    fn any_changed_byte_is_refused(place in 0usize..4, at in any::<prop::sample::Index>(), flip in 1u8..128) {
        let whole = Request::post(r#"{"KeyId":"alias/a"}"#).signed();
        let mut request = whole.clone();
        let change = |text: &str| {
            let mut bytes = text.as_bytes().to_vec();
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
            String::from_utf8(bytes).ok().filter(|t| t.bytes().all(|b| (32..127).contains(&b)))
        };
        match place {
            0 => { let at = at.index(request.body.len()); request.body[at] ^= flip; }
            1 => { let Some(method) = change(&request.method) else { return Ok(()) }; request.method = method; }
            2 => { let i = at.index(3); let Some(v) = change(&request.headers[i].1) else { return Ok(()) }; request.headers[i].1 = v; }
            _ => { let Some(v) = change(&request.headers[3].1) else { return Ok(()) }; request.headers[3].1 = v; }
        }
        // Blanks at the ends and in runs are not covered; nor is which blank separates the parts of Authorization.
        let blanks = |r: &Request| r.headers.iter().map(|(n, v)| (n.clone(), v.split_whitespace().collect::<Vec<_>>().join(" "))).collect::<Vec<_>>();
        prop_assume!(request.body != whole.body || request.method != whole.method || blanks(&request) != blanks(&whole));
        prop_assert!(request.check().is_err());
    }

    /// A path or a query that was not signed is refused.
    #[test]
    fn an_added_path_or_query_is_refused(text in "[a-z]{1,8}", query in any::<bool>()) {
        let mut request = Request::post("").signed();
        if query { request.query = format!("{text}=") } else { request.path = format!("/{text}") }
        prop_assert_eq!(request.check(), Err(Fault::Mismatch));
    }

    /// Any text is read without a panic.
    #[test]
    fn any_authorization_is_read(text in "[ -~]{0,200}", query in "[ -~]{0,200}") {
        let mut request = Request::post("");
        request.headers.push(("authorization".into(), text));
        prop_assert!(request.check().is_err());
        request.headers.pop();
        request.query = query;
        prop_assert!(request.check().is_err());
    }
}
