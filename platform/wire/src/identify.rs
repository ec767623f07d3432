//! Which protocol and operation a request asks for, from its headers and the head of its body.

use crate::codec::ErrorReply;
use crate::error::WireError;
use crate::gzip;
use crate::json;
use crate::limits::HEAD_MAX_BYTES;
use crate::message::{HttpReply, HttpRequest};
use crate::query::{self, is_form, only_value};
use alcazar_base::schema::Protocol;
use std::borrow::Cow;

/// What a request asks for, by its own words; nothing is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked<'a> {
    /// `X-Amz-Target: TrentService.Encrypt`.
    Json {
        /// [`Protocol::Json10`] or [`Protocol::Json11`], from the content type; 1.1 where that says nothing.
        protocol: Protocol,
        /// `TrentService`: names the service.
        target_prefix: &'a str,
        /// `Encrypt`.
        operation: &'a str,
    },
    /// `Action=ListUsers&Version=2010-05-08`; the service is the one that the credential scope names.
    Query {
        /// `ListUsers`.
        action: Cow<'a, str>,
        /// `2010-05-08`.
        version: Option<Cow<'a, str>>,
    },
    /// Neither.
    Unknown,
}

impl Asked<'_> {
    /// The operation that is asked for.
    pub fn operation(&self) -> Option<&str> {
        match self {
            Self::Json { operation, .. } => Some(operation),
            Self::Query { action, .. } => Some(action),
            Self::Unknown => None,
        }
    }

    /// The protocol in which the request expects its answer; query (XML) where nothing is recognised.
    pub fn protocol(&self) -> Protocol {
        match self {
            Self::Json { protocol, .. } => *protocol,
            Self::Query { .. } | Self::Unknown => Protocol::Query,
        }
    }

    /// The error that no service, or no operation of it, answers to that name.
    pub fn not_found(&self) -> WireError {
        let (operation, version) = match self {
            Self::Unknown => return WireError::NoOperation,
            Self::Json { operation, target_prefix, .. } => (*operation, Some(*target_prefix)),
            Self::Query { action, version } => (action.as_ref(), version.as_deref().filter(|version| !version.is_empty())),
        };
        WireError::UnknownOperation {
            operation: crate::error::quoted(operation),
            // AWS: this is what its query services call a missing version.
            version: crate::error::quoted(version.unwrap_or("NO_VERSION_SPECIFIED")),
        }
    }
}

/// Reads what a request asks for. The body is looked at only where it is a form, and only for the action and the version; it
/// may still be compressed, because this comes before the signature, which covers the bytes as they came.
pub fn identify<'a>(request: &HttpRequest<'a>) -> Asked<'a> {
    if let Some(target) = request.headers.text("x-amz-target") {
        let Some((target_prefix, operation)) = target.trim().rsplit_once('.') else { return Asked::Unknown };
        let is_10 = request.headers.text("content-type").is_some_and(|media| media.starts_with("application/x-amz-json-1.0"));
        let protocol = if is_10 { Protocol::Json10 } else { Protocol::Json11 };
        return Asked::Json { protocol, target_prefix, operation };
    }
    let body = if is_form(request) { gzip::head(request.headers, request.body, HEAD_MAX_BYTES) } else { Cow::Borrowed(&[][..]) };
    let form = text(&body);
    // Owned, since a body that was compressed does not outlive this function.
    let find =
        |name| -> Option<Cow<'a, str>> { only_value(request.query, form, name).map(|value| Cow::Owned(value.into_owned())) };
    match find("Action") {
        Some(action) if !action.is_empty() => Asked::Query { action, version: find("Version") },
        _ => Asked::Unknown,
    }
}

/// What is UTF-8 of it, up to the first byte that is not.
fn text(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => bytes.get(..error.valid_up_to()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default(),
    }
}

/// Writes an error for a request that reached no service, in the form that the client will read.
pub fn encode_unrouted(asked: &Asked<'_>, error: &ErrorReply<'_>, request_id: &str) -> HttpReply {
    match asked {
        Asked::Json { protocol, .. } => json::encode_unrouted(*protocol, error, request_id),
        Asked::Query { .. } | Asked::Unknown => query::encode_unrouted(error, request_id),
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, encode_unrouted, identify};
    use crate::codec::ErrorReply;
    use crate::message::{Headers, HttpRequest, NoHeaders};
    use alcazar_base::schema::Protocol;
    use std::io::Write;

    fn request<'a>(headers: &'a dyn Headers, query: &'a str, body: &'a str) -> HttpRequest<'a> {
        HttpRequest { method: "POST", path: "/", query, headers, body: body.as_bytes() }
    }

    #[test]
    fn target_names_a_json_operation() {
        let headers = [("X-Amz-Target", "DynamoDB_20120810.GetItem"), ("Content-Type", "application/x-amz-json-1.0")];
        let asked = identify(&request(&headers, "", "{}"));
        let expected = Asked::Json { protocol: Protocol::Json10, target_prefix: "DynamoDB_20120810", operation: "GetItem" };
        assert_eq!(asked, expected);
        assert_eq!(identify(&request(&[("x-amz-target", "none")], "Action=A", "")), Asked::Unknown);
    }

    #[test]
    fn action_stands_in_form_or_url() {
        let form = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        for (query, body) in
            [("", "Version=1&Action=ListUsers"), ("Action=ListUsers&Version=1", ""), ("Version=1", "Action=ListUsers")]
        {
            let asked = identify(&request(&form, query, body));
            assert_eq!(asked, Asked::Query { action: "ListUsers".into(), version: Some("1".into()) });
        }
        assert_eq!(identify(&request(&[("content-type", "text/plain")], "", "Action=ListUsers")), Asked::Unknown);
        assert_eq!(identify(&request(&NoHeaders, "", "Action=")), Asked::Unknown);
        let broken = HttpRequest { body: b"Action=ListUsers&Name=\xff", ..request(&form, "", "") };
        assert_eq!(identify(&broken).operation(), Some("ListUsers"));
        assert_eq!(identify(&request(&NoHeaders, "", "")), Asked::Unknown);
    }

    #[test]
    fn action_is_found_in_a_compressed_form() {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(b"Action=PutMetricData&Version=2010-08-01&").unwrap();
        encoder.write_all(&b"x=1&".repeat(100_000)).unwrap();
        let body = encoder.finish().unwrap();
        let asked = identify(&HttpRequest { body: &body, ..request(&[("content-encoding", "gzip")], "", "") });
        assert_eq!(asked, Asked::Query { action: "PutMetricData".into(), version: Some("2010-08-01".into()) });
    }

    #[test]
    fn what_is_not_found_is_answered_in_its_protocol() {
        let message = |asked: &Asked<'_>| {
            let wire = asked.not_found();
            let text = wire.to_string();
            let protocol = asked.protocol();
            let code = wire.code(protocol);
            let error = ErrorReply { code, status: wire.status(protocol), sender_fault: true, message: &text, detail: None };
            let reply = encode_unrouted(asked, &error, "id-1");
            (reply.status, String::from_utf8(reply.body).unwrap())
        };
        let query = Asked::Query { action: "Fly".into(), version: None };
        assert_eq!(
            message(&query),
            (
                400,
                "<ErrorResponse xmlns=\"http://webservices.amazon.com/AWSFault/2005-15-09\"><Error><Type>Sender</Type>\
                 <Code>InvalidAction</Code><Message>Could not find operation Fly for version NO_VERSION_SPECIFIED</Message>\
                 </Error><RequestId>id-1</RequestId></ErrorResponse>"
                    .to_owned()
            )
        );
        let json = Asked::Json { protocol: Protocol::Json11, target_prefix: "TrentService", operation: "Fly" };
        let (status, body) = message(&json);
        assert_eq!(status, 400);
        assert!(body.starts_with("{\"__type\":\"UnknownOperationException\",\"message\":"), "{body}");
        assert!(message(&Asked::Unknown).1.contains("<Code>MissingAction</Code>"));
    }
}
