//! Reading and verifying a signature.

use crate::canonical::{self, Message, PathStyle};
use crate::fault::Fault;
use crate::limits::{PRESIGN_SECONDS_MAX, SCOPE_PART_BYTES_MAX, SIGNED_HEADERS_MAX, SKEW_MILLIS_MAX};
use crate::signing_keys::{Scope, SigningKeys};
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use aws_lc_rs::digest::{SHA256, digest};
use http::header::{AUTHORIZATION, DATE};
use percent_encoding::percent_decode_str;

/// What a request says of its signer; nothing of it is proved before [`Signature::verify`].
#[derive(Debug, Clone)]
pub struct Signature {
    /// Access key id.
    pub access_key_id: String,
    /// Region of the credential scope.
    pub region: String,
    /// Service of the credential scope.
    pub service: String,
    /// Session token that came along.
    pub session_token: Option<String>,
    /// Where the signature stood.
    pub carrier: Carrier,
    scope_date: String,
    amz_date: String,
    time: Timestamp,
    signed_headers: String,
    mac: [u8; 32],
}

/// Where a signature stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// In the `Authorization` header.
    Header,
    /// In the query of a presigned request, which is good for so many seconds.
    Query {
        /// `X-Amz-Expires`.
        expires_secs: i64,
    },
}

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Reads the signature of a request; `None` if it has none at all.
///
/// # Errors
/// [`Fault::Incomplete`] and [`Fault::Scope`] when it has parts of one.
pub fn read(message: &Message<'_>) -> Result<Option<Signature>, Fault> {
    let mut authorizations = message.headers.get_all(AUTHORIZATION).iter();
    let header = authorizations.next();
    if authorizations.next().is_some() {
        return Err(Fault::Incomplete("the request has more than one Authorization header".to_owned()));
    }
    let presigned = message.query.split('&').any(|p| p.starts_with("X-Amz-Signature=") || p.starts_with("X-Amz-Credential="));
    match header {
        Some(_) if presigned => {
            Err(Fault::Incomplete("only one authentication mechanism may be used: the request is signed twice".to_owned()))
        }
        Some(value) => {
            let text = value.to_str().map_err(|_| Fault::Incomplete("the Authorization header is not ASCII".to_owned()))?;
            from_header(message, text).map(Some)
        }
        None if presigned => from_query(message).map(Some),
        None => Ok(None),
    }
}

fn from_header(message: &Message<'_>, text: &str) -> Result<Signature, Fault> {
    let (algorithm, rest) = text.split_once(' ').unwrap_or((text, ""));
    if algorithm != ALGORITHM {
        return Err(Fault::Incomplete(format!(
            "Unsupported AWS 'algorithm': '{algorithm}'; this server verifies '{ALGORITHM}'."
        )));
    }
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    for part in rest.split(',') {
        let Some((name, value)) = part.trim().split_once('=') else {
            return Err(Fault::Incomplete(format!(
                "'{}' not a valid key=value pair (missing equal-sign) in Authorization header.",
                part.trim()
            )));
        };
        let slot = match name {
            "Credential" => &mut credential,
            "SignedHeaders" => &mut signed_headers,
            "Signature" => &mut signature,
            _ => return Err(Fault::Incomplete(format!("Authorization header has an unknown part '{name}'."))),
        };
        if slot.replace(value).is_some() {
            return Err(Fault::Incomplete(format!("Authorization header names '{name}' twice.")));
        }
    }
    let need = |value: Option<&'_ str>, name: &str| {
        value.map(str::to_owned).ok_or_else(|| Fault::Incomplete(format!("Authorization header requires '{name}' parameter.")))
    };
    let (amz_date, time) = date_of(message)?;
    build(
        &need(credential, "Credential")?,
        need(signed_headers, "SignedHeaders")?,
        &need(signature, "Signature")?,
        (amz_date, time),
        header_text(message, "x-amz-security-token")?,
        Carrier::Header,
    )
}

/// `X-Amz-Date`, else `Date`: as signed, and as a time.
fn date_of(message: &Message<'_>) -> Result<(String, Timestamp), Fault> {
    if let Some(date) = header_text(message, "x-amz-date")? {
        let time = basic(&date)?;
        return Ok((date, time));
    }
    let date = header_text(message, DATE.as_str())?.ok_or_else(|| {
        Fault::Incomplete("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.".to_owned())
    })?;
    let time = Timestamp::parse_http_date(&date).or_else(|| Timestamp::parse_basic(&date));
    let time = time.ok_or_else(|| Fault::Incomplete(format!("Date must be in ISO-8601 'basic format'. Got '{date}'.")))?;
    Ok((time.basic(), time))
}

fn from_query(message: &Message<'_>) -> Result<Signature, Fault> {
    let find = |wanted: &str| -> Result<Option<String>, Fault> {
        let mut found = None;
        for parameter in message.query.split('&') {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            if name != wanted {
                continue;
            }
            let value = percent_decode_str(value).decode_utf8();
            let value = value.map_err(|_| Fault::Incomplete(format!("'{wanted}' is not UTF-8.")))?.into_owned();
            if found.replace(value).is_some() {
                return Err(Fault::Incomplete(format!("the query names '{wanted}' twice.")));
            }
        }
        Ok(found)
    };
    let need = |wanted: &str| {
        find(wanted)?.ok_or_else(|| Fault::Incomplete(format!("AWS query-string parameters must include '{wanted}'.")))
    };
    let algorithm = need("X-Amz-Algorithm")?;
    if algorithm != ALGORITHM {
        return Err(Fault::Incomplete(format!(
            "Unsupported AWS 'algorithm': '{algorithm}'; this server verifies '{ALGORITHM}'."
        )));
    }
    let date = need("X-Amz-Date")?;
    let time = basic(&date)?;
    let expires = need("X-Amz-Expires")?;
    let expires_secs = expires.parse::<i64>().ok().filter(|seconds| (1..=PRESIGN_SECONDS_MAX).contains(seconds));
    let expires_secs = expires_secs
        .ok_or_else(|| Fault::Incomplete(format!("X-Amz-Expires must be between 1 and {PRESIGN_SECONDS_MAX} seconds")))?;
    build(
        &need("X-Amz-Credential")?,
        need("X-Amz-SignedHeaders")?,
        &need("X-Amz-Signature")?,
        (date, time),
        find("X-Amz-Security-Token")?,
        Carrier::Query { expires_secs },
    )
}

fn build(
    credential: &str,
    signed_headers: String,
    signature: &str,
    (amz_date, time): (String, Timestamp),
    session_token: Option<String>,
    carrier: Carrier,
) -> Result<Signature, Fault> {
    // A given key id may hold a slash only in AWS's own tools, never in ours: the scope is what follows the first.
    let mut parts = credential.split('/');
    let (Some(id), Some(date), Some(region), Some(service), Some(terminator), None) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Fault::Incomplete(format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
        )));
    };
    if terminator != "aws4_request" {
        return Err(Fault::Scope(format!(
            "Credential should be scoped with a valid terminator: 'aws4_request', not '{terminator}'."
        )));
    }
    let day = amz_date.get(..8).unwrap_or_default();
    if date != day {
        return Err(Fault::Scope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{date}' != '{day}', from '{amz_date}'."
        )));
    }
    if [id, region, service].iter().any(|part| part.len() > SCOPE_PART_BYTES_MAX) {
        return Err(Fault::Incomplete(format!("a part of the Credential is longer than {SCOPE_PART_BYTES_MAX} bytes")));
    }
    let mut bytes = [0; 32];
    if signature.bytes().any(|b| b.is_ascii_uppercase()) || hex::decode_to_slice(signature, &mut bytes).is_err() {
        return Err(Fault::Mismatch);
    }
    Ok(Signature {
        access_key_id: id.to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
        session_token,
        carrier,
        scope_date: date.to_owned(),
        amz_date,
        time,
        signed_headers,
        mac: bytes,
    })
}

fn basic(date: &str) -> Result<Timestamp, Fault> {
    Timestamp::parse_basic(date).ok_or_else(|| {
        Fault::Incomplete(format!(
            "Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601"
        ))
    })
}

/// The one value of a header.
fn header_text(message: &Message<'_>, name: &str) -> Result<Option<String>, Fault> {
    let mut values = message.headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(Fault::Incomplete(format!("the request has more than one '{name}' header")));
    }
    let text = value.to_str().map_err(|_| Fault::Incomplete(format!("the header '{name}' is not ASCII")))?;
    Ok(Some(text.to_owned()))
}

impl Signature {
    /// Whether this request was signed with `secret`, whole and in time.
    ///
    /// # Errors
    /// The first check that fails, in the order: signed headers, date, payload hash, signature.
    pub fn verify(
        &self,
        message: &Message<'_>,
        secret: &Secret,
        keys: &SigningKeys,
        path: PathStyle,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let signed: Vec<&str> = self.signed_headers.split(';').collect();
        check_signed_headers(message, &signed)?;
        self.check_time(now)?;
        let payload = payload_hash(message)?;
        // AWS: a signer may add the session token after it has signed ("omit session token"); in a header it need not be named, and in
        // a query it is one parameter more. The token is bound to the key pair anyway.
        let skips: &[&[&str]] = match self.carrier {
            Carrier::Header => &[&[]],
            Carrier::Query { .. } if self.session_token.is_some() => {
                &[&["X-Amz-Signature"], &["X-Amz-Signature", "X-Amz-Security-Token"]]
            }
            Carrier::Query { .. } => &[&["X-Amz-Signature"]],
        };
        for skip in skips {
            let canonical = canonical::request(message, &signed, payload, path, skip)?;
            if self.signs(&canonical, secret, keys) {
                return Ok(());
            }
        }
        Err(Fault::Mismatch)
    }

    fn signs(&self, canonical: &[u8], secret: &Secret, keys: &SigningKeys) -> bool {
        let scope = Scope { date: &self.scope_date, region: &self.region, service: &self.service };
        let text = format!(
            "{ALGORITHM}\n{}\n{}/{}/{}/aws4_request\n{}",
            self.amz_date,
            scope.date,
            scope.region,
            scope.service,
            hex::encode(digest(&SHA256, canonical))
        );
        keys.verify(&self.access_key_id, secret, &scope, text.as_bytes(), &self.mac)
    }

    fn check_time(&self, now: Timestamp) -> Result<(), Fault> {
        let age = now.millis().saturating_sub(self.time.millis());
        let then = &self.amz_date;
        if age < -SKEW_MILLIS_MAX {
            let (limit, at) = (now.plus_millis(SKEW_MILLIS_MAX).basic(), now.basic());
            return Err(Fault::Scope(format!("Signature not yet current: {then} is still later than {limit} ({at} + 15 min.)")));
        }
        match self.carrier {
            Carrier::Query { expires_secs } if age > expires_secs.saturating_mul(1_000) => Err(Fault::RequestExpired),
            Carrier::Header if age > SKEW_MILLIS_MAX => {
                let (limit, at) = (now.plus_millis(-SKEW_MILLIS_MAX).basic(), now.basic());
                Err(Fault::Scope(format!("Signature expired: {then} is now earlier than {limit} ({at} - 15 min.)")))
            }
            _ => Ok(()),
        }
    }
}

/// Host and every `x-amz-*` header must be signed, and the list itself must be canonical: ordered, lower case, no repeats.
fn check_signed_headers(message: &Message<'_>, signed: &[&str]) -> Result<(), Fault> {
    if signed.len() > SIGNED_HEADERS_MAX {
        return Err(Fault::Incomplete(format!("more than {SIGNED_HEADERS_MAX} signed headers")));
    }
    let ordered = signed.windows(2).all(|pair| matches!(pair, [a, b] if a < b));
    if !ordered || signed.iter().any(|name| name.is_empty() || name.bytes().any(|b| b.is_ascii_uppercase())) {
        return Err(Fault::Incomplete("SignedHeaders must be lower case, ordered and without repeats.".to_owned()));
    }
    let has = |name: &str| signed.binary_search(&name).is_ok();
    if !has("host") {
        return Err(Fault::Incomplete("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned()));
    }
    for name in message.headers.keys() {
        let name = name.as_str();
        // AWS: the session token may be added after signing ("omit session token" of the SDKs' signers); it is bound to
        // the key pair anyway.
        if name.starts_with("x-amz-") && name != "x-amz-security-token" && !has(name) {
            return Err(Fault::Incomplete(format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.")));
        }
    }
    Ok(())
}

/// The payload hash that was signed: that of the body, and where the client states one it must be the same.
fn payload_hash<'m>(message: &Message<'m>) -> Result<&'m str, Fault> {
    match header_text(message, "x-amz-content-sha256")? {
        Some(stated) if stated != message.body_sha256 => Err(Fault::Mismatch),
        _ => Ok(message.body_sha256),
    }
}
