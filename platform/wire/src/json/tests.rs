use crate::codec::{Decoded, ErrorReply, codec};
use crate::error::{KindMismatch, WireError};
use crate::limits::DEPTH_MAX_LEVELS;
use crate::message::{Headers, HttpRequest, NoHeaders};
use crate::testing::service;
use alcazar_base::schema::{Protocol, Service, ShapeId};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};

fn decode_with(headers: &dyn Headers, body: &[u8]) -> Result<Decoded, WireError> {
    let service = service(Protocol::Json11);
    let request = HttpRequest { method: "POST", path: "/", query: "", headers, body };
    codec(Protocol::Json11).unwrap().decode(&service, service.operation("Act").unwrap(), &request)
}

fn decode(body: &str) -> Result<Decoded, WireError> {
    decode_with(&NoHeaders, body.as_bytes())
}

fn encoded(service: &Service<'_>, fields: &Fields) -> String {
    let codec = codec(Protocol::Json11).unwrap();
    String::from_utf8(codec.encode(service, service.operation("Act").unwrap(), fields, "id").body).unwrap()
}

#[test]
fn every_kind_is_read_and_written_back() {
    let service = service(Protocol::Json11);
    for body in [
        r#"{"KeyId":"a\"\\\n\u0001é😀"}"#,
        r#"{"Mode":"ON","Count":5,"Size":-9223372036854775808,"Ratio":1.5,"DryRun":true}"#,
        r#"{"Ratio":"NaN","Scale":"-Infinity"}"#,
        r#"{"Plaintext":"dmFsdWU=","Since":1422172800,"Until":"2015-01-25T08:00:00.250Z"}"#,
        r#"{"Since":-0.500}"#,
        r#"{"Tags":[{"TagKey":"a","V":"b"},{}],"Context":{"k":"v","":""},"Names":[],"Grid":[["a"],[]]}"#,
        r#"{"Nested":{"Nested":{"KeyId":"x"}},"Choice":{"Right":7}}"#,
        r#"{"Free":{"a":[1,2.5,true,"x",{}]}}"#,
        "{}",
    ] {
        let decoded = decode(body).unwrap();
        assert!(decoded.unknown.is_empty());
        assert_eq!(encoded(&service, &decoded.fields), body);
    }
}

#[test]
fn space_escapes_nulls_and_type_names_are_read() {
    let decoded =
        decode(" {\t\"__type\" : \"x#Y\" ,\"\\u004beyId\":\"\\ud83d\\ude00\\/\",\"Mode\":null ,\"Count\":1e2}\r\n").unwrap();
    assert_eq!(decoded.fields.get(0), Some(&Value::from("😀/")));
    assert_eq!(decoded.fields.get(1), None);
    assert_eq!(decoded.fields.get(2), Some(&Value::Integer(100)));
    assert_eq!(decode("").unwrap(), decode("{}").unwrap());
}

#[test]
fn unknown_members_are_reported_with_their_path() {
    let decoded = decode(r#"{"KeyId":"a","Nope":{"x":[1,null]},"Nested":{"Tags":[{"Colour":1}]}}"#).unwrap();
    assert_eq!(decoded.unknown, ["Nope", "Nested.Tags.Colour"]);
    let many: Vec<String> = (0..100).map(|n| format!("\"x{n}\":0")).collect();
    assert_eq!(decode(&format!("{{{}}}", many.join(","))).unwrap().unknown.len(), crate::limits::UNKNOWN_REPORTED_MAX);
}

#[test]
fn wrong_kinds_are_named_as_aws_does() {
    for (body, message) in [
        (r#"{"KeyId":23}"#, "NUMBER_VALUE cannot be converted to String"),
        (r#"{"KeyId":34.56}"#, "DECIMAL_VALUE cannot be converted to String"),
        (r#"{"KeyId":true}"#, "TRUE_VALUE cannot be converted to String"),
        (r#"{"KeyId":[]}"#, "Unrecognized collection type class java.lang.String"),
        (r#"{"KeyId":{}}"#, "Start of structure or map found where not expected"),
        (r#"{"Count":"23"}"#, "STRING_VALUE cannot be converted to Integer"),
        (r#"{"Size":false}"#, "FALSE_VALUE cannot be converted to Long"),
        (r#"{"DryRun":"true"}"#, "Unexpected token received from parser"),
        (r#"{"DryRun":1}"#, "NUMBER_VALUE cannot be converted to Boolean"),
        (r#"{"Plaintext":7}"#, "only base-64-encoded strings are convertible to bytes"),
        (r#"{"Plaintext":"*"}"#, "only base-64-encoded strings are convertible to bytes"),
        (r#"{"Tags":"x"}"#, "Unexpected field type"),
        (r#"{"Tags":{}}"#, "Start of structure or map found where not expected"),
        (r#"{"Context":1}"#, "Unexpected field type"),
        (r#"{"Nested":[]}"#, "Unrecognized collection type class structure"),
        (r#"{"Since":"2015-01-25T08:00:00Z"}"#, "STRING_VALUE cannot be converted to Date"),
        (r#"{"Until":1422172800}"#, "NUMBER_VALUE cannot be converted to Date"),
        (r#"{"Count":2147483648}"#, "`2147483648` is out of the range of Integer"),
        (r#"{"Size":9223372036854775808}"#, "`9223372036854775808` is out of the range of Long"),
        (r#"{"Ratio":1e999}"#, "`1e999` is out of the range of Double"),
        (r#"{"KeyId":"a","KeyId":"b"}"#, "`KeyId` is given more than once"),
        (r#"{"KeyId":null,"KeyId":"b"}"#, "`KeyId` is given more than once"),
        (r#"{"Context":{"a":"b","c":"d","a":"e"}}"#, "`a` is given more than once"),
        (r#"{"Names":["a",null]}"#, "null is not allowed as an element of `NameList`"),
        (r#"{"Context":{"a":null}}"#, "null is not allowed as an element of `ContextMap`"),
        (r#"{"Choice":{"Left":"a","Right":1}}"#, "exactly one member of `Union` must be set"),
        (r#"{"Choice":{}}"#, "exactly one member of `Union` must be set"),
    ] {
        let error = decode(body).unwrap_err();
        assert_eq!(error.to_string(), message, "{body}");
        assert_eq!(error.code(Protocol::Json11), "SerializationException");
    }
}

#[test]
fn what_is_not_json_is_refused() {
    for body in [
        "x",
        "[]",
        "\"a\"",
        "null",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{}x",
        "{} {}",
        "{a:1}",
        "{'a':1}",
        "{\"KeyId\":\"a",
        "{\"KeyId\":\"\\",
        "{\"KeyId\":\"\\x\"}",
        "{\"KeyId\":\"\\u12\"}",
        "{\"KeyId\":\"\\u12g4\"}",
        "{\"KeyId\":\"\\ud800\"}",
        "{\"KeyId\":\"\\ud800\\u0041\"}",
        "{\"KeyId\":\"\\udc00\"}",
        "{\"KeyId\":\"a\nb\"}",
        "{\"Count\":01}",
        "{\"Count\":+1}",
        "{\"Count\":1.}",
        "{\"Count\":.5}",
        "{\"Count\":1e}",
        "{\"Count\":-}",
        "{\"Count\":NaN}",
        "{\"DryRun\":tru}",
        "{\"DryRun\":truex}",
        "{\"x\":[1 2]}",
        "{\"x\":[1,]}",
        "{\"x\":{\"a\" 1}}",
        "\u{feff}{}",
    ] {
        assert!(matches!(decode(body), Err(WireError::Syntax { .. })), "{body}: {:?}", decode(body));
    }
    assert_eq!(decode_with(&NoHeaders, b"{\"KeyId\":\"\xff\"}"), Err(WireError::NotUtf8));
}

#[test]
fn every_truncation_is_refused() {
    let body = r#"{"KeyId":"aé\n","Count":5,"Tags":[{"TagKey":"a"}],"Context":{"k":"v"},"x":[1e5,true,null]}"#;
    assert!(decode(body).is_ok());
    for cut in 1..body.len() {
        assert!(decode_with(&NoHeaders, &body.as_bytes()[..cut]).is_err(), "cut at {cut}");
    }
}

#[test]
fn depth_is_bounded_in_known_and_unknown_members() {
    let too_deep = Err(WireError::TooDeep { max_levels: DEPTH_MAX_LEVELS });
    for (open, close) in [("{\"Nested\":", "}"), ("{\"x\":", "}")] {
        let nested = |levels: usize| format!("{}{{}}{}", open.repeat(levels), close.repeat(levels));
        assert!(decode(&nested(DEPTH_MAX_LEVELS - 1)).is_ok());
        assert_eq!(decode(&nested(DEPTH_MAX_LEVELS)), too_deep);
        assert_eq!(decode(&nested(100_000)), too_deep);
    }
    assert_eq!(decode(&format!("{{\"x\":{}", "[".repeat(1_000_000))), too_deep);
    assert_eq!(decode(&format!("{{\"Free\":{}", "[".repeat(1_000_000))), too_deep);
}

#[test]
fn content_type_must_be_json() {
    for accepted in ["application/x-amz-json-1.1", "Application/X-Amz-Json-1.0; charset=utf-8", "application/json"] {
        assert!(decode_with(&[("content-type", accepted)], b"{}").is_ok(), "{accepted}");
    }
    for refused in ["text/plain", "application/x-www-form-urlencoded", "", "application/x-amz-json-1.10"] {
        assert_eq!(decode_with(&[("content-type", refused)], b"{}"), Err(WireError::ContentType(refused.to_owned())));
    }
}

#[test]
fn a_call_without_input_takes_an_empty_object() {
    let service = service(Protocol::Json10);
    let codec = codec(Protocol::Json10).unwrap();
    let rest = service.operation("Rest").unwrap();
    for (body, unknown) in [("", 0), ("{}", 0), ("{\"a\":1}", 1)] {
        let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body: body.as_bytes() };
        assert_eq!(codec.decode(&service, rest, &request).unwrap().unknown.len(), unknown);
    }
    let reply = codec.encode(&service, rest, &Fields::default(), "id-1");
    assert_eq!((reply.status, reply.body.as_slice()), (200, &b""[..]));
    assert_eq!(reply.header("content-type"), Some("application/x-amz-json-1.0"));
    assert_eq!(reply.header("x-amzn-requestid"), Some("id-1"));
}

#[test]
fn errors_are_named_by_shape_and_carry_their_members() {
    let mut service = service(Protocol::Json11);
    let codec = codec(Protocol::Json11).unwrap();
    let act = service.operations.first();
    let mut fields = Fields::with_len(2);
    fields.set(1, Value::from("k"));
    let error = ErrorReply {
        code: "NoSuchThing",
        status: 404,
        sender_fault: true,
        message: "gone \"x\"",
        detail: Some((ShapeId(19), &fields)),
    };
    let reply = codec.encode_error(&service, act, &error, "id-1");
    assert_eq!(reply.status, 404);
    assert_eq!(reply.body, br#"{"__type":"NotThere","KeyId":"k","Message":"gone \"x\""}"#);
    assert_eq!(reply.header("x-amzn-query-error"), None);
    let plain = ErrorReply { detail: None, ..error };
    assert_eq!(codec.encode_error(&service, act, &plain, "id").body, br#"{"__type":"NotThere","Message":"gone \"x\""}"#);
    let common = ErrorReply { code: "ThrottlingException", ..plain };
    assert_eq!(
        codec.encode_error(&service, None, &common, "id").body,
        br#"{"__type":"ThrottlingException","message":"gone \"x\""}"#
    );
    let silent = ErrorReply { message: "", ..plain };
    assert_eq!(codec.encode_error(&service, act, &silent, "id").body, br#"{"__type":"NotThere"}"#);
    service.query_compatible = true;
    let reply = codec.encode_error(&service, act, &plain, "id");
    assert_eq!(reply.header("x-amzn-query-error"), Some("NoSuchThing;Sender"));
}

#[test]
fn kind_mismatches_compare() {
    assert_eq!(decode(r#"{"Tags":1}"#), Err(WireError::Kind(KindMismatch::Field)));
    assert_eq!(
        decode(r#"{"Since":1422172800.25}"#).unwrap().fields.get(7).and_then(Value::as_timestamp),
        Some(Timestamp::from_millis(1_422_172_800_250))
    );
}
