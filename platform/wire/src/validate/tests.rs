use super::{ValidationFailure, validate};
use crate::codec::codec;
use crate::message::{HttpRequest, NoHeaders};
use crate::testing;
use alcazar_base::schema::{Protocol, Service};

fn check_in(service: &Service<'_>, body: &str) -> Result<(), ValidationFailure> {
    let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body: body.as_bytes() };
    let act = service.operation("Act").unwrap();
    let decoded = codec(Protocol::Json11).unwrap().decode(service, act, &request).unwrap();
    validate(service, act, &decoded.fields)
}

fn check(body: &str) -> Result<(), ValidationFailure> {
    check_in(&testing::service(Protocol::Json11), body)
}

#[test]
fn what_keeps_to_the_model_passes() {
    for body in [
        r#"{"KeyId":"a"}"#,
        r#"{"KeyId":"ääääääää","Mode":"OFF","Count":1000,"Plaintext":"AAAAAA==","Secret":""}"#,
        r#"{"KeyId":"a","Tags":[{"TagKey":"k"},{"TagKey":"l","V":"12345678"}],"Context":{"a":"b"},"Names":["a"],"Nested":{"KeyId":"b"}}"#,
    ] {
        assert_eq!(check(body), Ok(()), "{body}");
    }
}

#[test]
fn messages_are_aws_own() {
    for (body, message) in [
        ("{}", "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null"),
        (
            r#"{"KeyId":""}"#,
            "1 validation error detected: Value '' at 'keyId' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        (
            r#"{"KeyId":"a","Mode":"RANDOM"}"#,
            "1 validation error detected: Value 'RANDOM' at 'mode' failed to satisfy constraint: Member must satisfy enum value set: [ON, OFF]",
        ),
        (
            r#"{"KeyId":"a","Count":0}"#,
            "1 validation error detected: Value '0' at 'count' failed to satisfy constraint: Member must have value greater than or equal to 1",
        ),
        (
            r#"{"KeyId":"a","Count":1001,"Plaintext":"AAAAAAAA"}"#,
            "2 validation errors detected: Value '1001' at 'count' failed to satisfy constraint: Member must have value less than or equal to 1000; \
             Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4",
        ),
        (
            r#"{"KeyId":"a","Tags":[{"TagKey":"k"},{"TagKey":"123456789"}]}"#,
            "1 validation error detected: Value '123456789' at 'tags.2.member.tagKey' failed to satisfy constraint: Member must have length less than or equal to 8",
        ),
        (
            r#"{"KeyId":"a","Tags":[{"TagKey":"k"},{"TagKey":"l"},{"TagKey":"m"}]}"#,
            "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 2",
        ),
        (
            r#"{"KeyId":"a","Names":["a","123456789"]}"#,
            "1 validation error detected: Value '[a, 123456789]' at 'names' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 8]",
        ),
        (
            r#"{"KeyId":"a","Context":{"k":"v","123456789":"123456789"}}"#,
            "2 validation errors detected: Value '{k=v, 123456789=123456789}' at 'context' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 8]; \
             Value '{k=v, 123456789=123456789}' at 'context' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 8]",
        ),
        (
            r#"{"KeyId":"a","Nested":{}}"#,
            "1 validation error detected: Value null at 'nested.keyId' failed to satisfy constraint: Member must not be null",
        ),
    ] {
        let failure = check(body).unwrap_err();
        assert_eq!(failure.to_string(), message, "{body}");
        assert_eq!(failure.code(Protocol::Json11), "ValidationException");
        assert_eq!(failure.code(Protocol::Query), "ValidationError");
    }
}

#[test]
fn patterns_and_lengths_stand_in_the_services_order() {
    let length = "Value 'a' at 'path' failed to satisfy constraint: Member must have length greater than or equal to 2";
    let pattern = r"Value 'a' at 'path' failed to satisfy constraint: Member must satisfy regular expression pattern: (/[\w]*)+";
    let body = r#"{"KeyId":"a","Path":"a"}"#;
    assert_eq!(check(body).unwrap_err().to_string(), format!("2 validation errors detected: {length}; {pattern}"));
    let sts = Service { name: "sts", ..testing::service(Protocol::Query) };
    assert_eq!(check_in(&sts, body).unwrap_err().to_string(), format!("2 validation errors detected: {pattern}; {length}"));
    assert_eq!(check(r#"{"KeyId":"a","Path":"/a/b"}"#), Ok(()));
}

#[test]
fn sensitive_values_are_hidden() {
    let message = check(r#"{"KeyId":"a","Secret":"hunter2"}"#).unwrap_err().to_string();
    assert_eq!(
        message,
        "1 validation error detected: Value at 'secret' failed to satisfy constraint: Member must have length less than or equal to 4"
    );
}

#[test]
fn iam_shows_no_values_and_has_its_own_sentences() {
    let iam = Service { name: "iam", ..testing::service(Protocol::Query) };
    for (body, code, message) in [
        (
            r#"{"KeyId":"a","Mode":"x"}"#,
            "ValidationError",
            "1 validation error detected: Value at 'mode' failed to satisfy constraint: Member must satisfy enum value set",
        ),
        (
            "{}",
            "ValidationError",
            "1 validation error detected: Value at 'keyId' failed to satisfy constraint: Member must not be null",
        ),
        (
            r#"{"KeyId":"a","UserName":"bad/name"}"#,
            "ValidationError",
            "The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-",
        ),
        (
            r#"{"KeyId":"a","UserName":""}"#,
            "ValidationError",
            "The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-",
        ),
        (
            r#"{"KeyId":"a","UserName":"bad/name","Mode":"x"}"#,
            "ValidationError",
            "1 validation error detected: Value at 'mode' failed to satisfy constraint: Member must satisfy enum value set",
        ),
        (
            r#"{"KeyId":"a","Tags":[{"V":"b"}]}"#,
            "MissingParameter",
            "The request must contain the parameter Tags.member.1.TagKey.",
        ),
    ] {
        let failure = check_in(&iam, body).unwrap_err();
        assert_eq!(failure.to_string(), message, "{body}");
        assert_eq!(failure.code(Protocol::Query), code, "{body}");
    }
    let kms = testing::service(Protocol::Json11);
    assert_eq!(
        check_in(&kms, r#"{"KeyId":"a","UserName":""}"#).unwrap_err().to_string(),
        "2 validation errors detected: Value '' at 'userName' failed to satisfy constraint: Member must have length greater than or equal to 1; \
         Value '' at 'userName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+"
    );
}

#[test]
fn the_list_of_violations_is_bounded() {
    let tags = vec![r#"{"TagKey":""}"#; 10_000].join(",");
    let failure = check(&format!(r#"{{"KeyId":"a","Tags":[{tags}]}}"#)).unwrap_err();
    assert_eq!(failure.violations.len(), crate::limits::VIOLATIONS_MAX);
}
