use crate::codec::{Decoded, ErrorReply, codec};
use crate::error::WireError;
use crate::limits::DEPTH_MAX_LEVELS;
use crate::message::{Headers, HttpRequest, NoHeaders};
use crate::testing::service;
use alcazar_base::schema::{Protocol, ShapeId};
use alcazar_base::time::Timestamp;
use alcazar_base::value::{Fields, Value};

fn decode_with(headers: &dyn Headers, query: &str, body: &[u8]) -> Result<Decoded, WireError> {
    let service = service(Protocol::Query);
    let request = HttpRequest { method: "POST", path: "/", query, headers, body };
    codec(Protocol::Query).unwrap().decode(&service, service.operation("Act").unwrap(), &request)
}

fn decode(body: &str) -> Result<Decoded, WireError> {
    decode_with(&NoHeaders, "", body.as_bytes())
}

/// The input that a JSON body describes, as the expected value of a form.
fn from_json(body: &str) -> Fields {
    let service = service(Protocol::Json11);
    let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body: body.as_bytes() };
    codec(Protocol::Json11).unwrap().decode(&service, service.operation("Act").unwrap(), &request).unwrap().fields
}

#[test]
fn forms_are_read_into_their_shapes() {
    for (form, json) in [
        ("Action=Act&Version=2020-01-08", "{}"),
        ("KeyId=a%2Fb+c%C3%A9&Mode=ON", r#"{"KeyId":"a/b cé","Mode":"ON"}"#),
        ("Count=5&Size=-7&Ratio=1.5&DryRun=True&Scale=NaN", r#"{"Count":5,"Size":-7,"Ratio":1.5,"DryRun":true,"Scale":"NaN"}"#),
        (
            "Plaintext=dmFsdWU%3D&Until=2015-01-25T08%3A00%3A00%2B00%3A00",
            r#"{"Plaintext":"dmFsdWU=","Until":"2015-01-25T08:00:00Z"}"#,
        ),
        (
            "Tags.member.1.TagKey=a&Tags.member.1.V=b&Tags.member.2.TagKey=c",
            r#"{"Tags":[{"TagKey":"a","V":"b"},{"TagKey":"c"}]}"#,
        ),
        ("Names.item.2=b&Names.item.10=c&Names.item.1=a", r#"{"Names":["a","b","c"]}"#),
        ("Names=", r#"{"Names":[]}"#),
        ("Alias.1=x&Alias.2=y", r#"{"Alias":["x","y"]}"#),
        ("AttributeName.1=x", r#"{"Attributes":["x"]}"#),
        (
            "Context.entry.1.key=k&Context.entry.1.value=v&Context.entry.2.value=w&Context.entry.2.key=l",
            r#"{"Context":{"k":"v","l":"w"}}"#,
        ),
        ("Flat.1.key=k&Flat.1.value=v", r#"{"Flat":{"k":"v"}}"#),
        ("Nested.Nested.KeyId=x&Nested.Count=1", r#"{"Nested":{"Nested":{"KeyId":"x"},"Count":1}}"#),
        ("Grid.member.1.item.1=a&Grid.member.1.item.2=b&Grid.member.2=", r#"{"Grid":[["a","b"],[]]}"#),
        ("Choice.Left=a", r#"{"Choice":{"Left":"a"}}"#),
        ("&KeyId=a&&", r#"{"KeyId":"a"}"#),
        ("KeyId", r#"{"KeyId":""}"#),
    ] {
        let decoded = decode(form).unwrap();
        assert!(decoded.unknown.is_empty(), "{form}: {:?}", decoded.unknown);
        assert!(same(&decoded.fields, &from_json(json)), "{form}");
    }
}

/// Equality in which NaN equals NaN.
fn same(left: &Fields, right: &Fields) -> bool {
    let service = service(Protocol::Json11);
    let text = |fields| {
        let mut out = Vec::new();
        crate::json::write_structure(&mut out, &service, ShapeId(0), fields);
        out
    };
    text(left) == text(right)
}

#[test]
fn parameters_stand_in_url_and_body() {
    let decoded = decode_with(&NoHeaders, "Action=Act&KeyId=a&X-Amz-Date=x&X-Amz-Signature=y", b"Mode=ON\n").unwrap();
    assert!(same(&decoded.fields, &from_json(r#"{"KeyId":"a","Mode":"ON"}"#)));
    assert!(decoded.unknown.is_empty());
    assert_eq!(decode_with(&NoHeaders, "KeyId=a", b"KeyId=b"), Err(WireError::Duplicate("KeyId".to_owned())));
}

#[test]
fn unknown_parameters_are_reported() {
    for (form, unknown) in [
        ("Nope=1", vec!["Nope"]),
        ("KeyId=a&KeyId.x=1", vec!["KeyId.x"]),
        ("Tags.member.1.TagKey=a&Tags.member.1.Colour=b", vec!["Tags.member.1.Colour"]),
        ("Tags.other.1.TagKey=a", vec!["Tags.other.1.TagKey"]),
        ("KeyId-x=1&KeyId=a", vec!["KeyId-x"]),
        ("X-Amz-Date=1", vec!["X-Amz-Date"]),
        (".=1&..=2", vec![".", ".."]),
    ] {
        assert_eq!(decode(form).unwrap().unknown, unknown, "{form}");
    }
}

#[test]
fn what_is_malformed_is_refused() {
    for (form, code) in [
        ("KeyId=%", "MalformedQueryString"),
        ("%ff=1", "MalformedQueryString"),
        ("KeyId=a&KeyId=b", "InvalidParameterCombination"),
        (
            "Context.entry.1.key=a&Context.entry.1.value=b&Context.entry.2.key=a&Context.entry.2.value=b",
            "InvalidParameterCombination",
        ),
        ("Count=x", "MalformedInput"),
        ("Count=", "MalformedInput"),
        ("Count=2147483648", "MalformedInput"),
        ("Count=1.5", "MalformedInput"),
        ("Ratio=x", "MalformedInput"),
        ("Ratio=inf", "MalformedInput"),
        ("DryRun=1", "MalformedInput"),
        ("Plaintext=*", "MalformedInput"),
        ("Since=yesterday", "MalformedInput"),
        ("Names=x", "MalformedInput"),
        ("Nested=x", "MalformedInput"),
        ("Names.item.x=1", "MalformedInput"),
        ("Names.item.0=1", "MalformedInput"),
        ("Names.item.01=1", "MalformedInput"),
        ("Names.item.99999999999=1", "MalformedInput"),
        ("Names.item.=1", "MalformedInput"),
        ("Context.entry.1.key=a", "MalformedInput"),
        ("Context.entry.1.value=a", "MalformedInput"),
        ("Context.entry.1=a", "MalformedInput"),
        ("Choice.Left=a&Choice.Right=1", "MalformedInput"),
    ] {
        let error = decode(form).expect_err(form);
        assert_eq!(error.code(Protocol::Query), code, "{form}");
    }
    assert_eq!(decode_with(&NoHeaders, "", b"KeyId=\xff"), Err(WireError::NotUtf8));
    assert_eq!(decode("Count=x").unwrap_err().to_string(), "STRING_VALUE cannot be converted to Integer");
    let other = decode_with(&[("content-type", "application/json")], "", b"{}");
    assert_eq!(other, Err(WireError::ContentType("application/json".to_owned())));
}

#[test]
fn depth_and_number_of_parameters_are_bounded() {
    let deep = |levels: usize| decode(&format!("{}KeyId=a", "Nested.".repeat(levels)));
    assert!(deep(DEPTH_MAX_LEVELS - 1).is_ok());
    assert_eq!(deep(DEPTH_MAX_LEVELS), Err(WireError::TooDeep { max_levels: DEPTH_MAX_LEVELS }));
    assert_eq!(deep(100_000), Err(WireError::TooDeep { max_levels: DEPTH_MAX_LEVELS }));
    let many = "x=1&".repeat(crate::limits::PARAMETERS_MAX + 1);
    assert!(matches!(decode(&many), Err(WireError::TooManyParameters { .. })));
}

#[test]
fn answers_are_wrapped_in_their_namespace() {
    let service = service(Protocol::Query);
    let codec = codec(Protocol::Query).unwrap();
    let fields = from_json(
        r#"{"KeyId":"a<b","Count":5,"Ratio":"Infinity","DryRun":false,"Plaintext":"dmFsdWU=","Since":1422172800,
            "Tags":[{"TagKey":"k","V":"v"}],"Context":{"a":"b"},"Names":[],"Alias":["x","y"],"Attributes":["z"],
            "Grid":[["g"]],"Flat":{"m":"n"}}"#,
    );
    let reply = codec.encode(&service, service.operation("Act").unwrap(), &fields, "id-1");
    assert_eq!(reply.header("content-type"), Some("text/xml"));
    assert_eq!(
        String::from_utf8(reply.body).unwrap(),
        "<ActResponse xmlns=\"https://example.com/\"><ActResult><KeyId>a&lt;b</KeyId><Count>5</Count><Ratio>Infinity</Ratio>\
         <DryRun>false</DryRun><Plaintext>dmFsdWU=</Plaintext><Since>2015-01-25T08:00:00Z</Since>\
         <Tags><member><TagKey>k</TagKey><V>v</V></member></Tags>\
         <Context><entry><key>a</key><value>b</value></entry></Context><Names></Names><Alias>x</Alias><Alias>y</Alias>\
         <AttributeName>z</AttributeName><Grid><member><item>g</item></member></Grid>\
         <Flat><key>m</key><value>n</value></Flat></ActResult>\
         <ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></ActResponse>"
    );
    let rest = codec.encode(&service, service.operation("Rest").unwrap(), &Fields::default(), "id-1");
    assert_eq!(
        String::from_utf8(rest.body).unwrap(),
        "<RestResponse xmlns=\"https://example.com/\"><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></RestResponse>"
    );
}

#[test]
fn errors_carry_type_code_and_members() {
    let service = service(Protocol::Query);
    let codec = codec(Protocol::Query).unwrap();
    let mut fields = Fields::with_len(2);
    fields.set(0, Value::from("not this one"));
    fields.set(1, Value::from("k"));
    let error =
        ErrorReply { code: "NotThere", status: 404, sender_fault: true, message: "a & b", detail: Some((ShapeId(19), &fields)) };
    let reply = codec.encode_error(&service, service.operation("Act"), &error, "id-1");
    assert_eq!(reply.status, 404);
    assert_eq!(
        String::from_utf8(reply.body).unwrap(),
        "<ErrorResponse xmlns=\"https://example.com/\"><Error><Type>Sender</Type><Code>NoSuchThing</Code>\
         <Message>a &amp; b</Message><KeyId>k</KeyId></Error><RequestId>id-1</RequestId></ErrorResponse>"
    );
    let internal = ErrorReply { code: "InternalFailure", status: 500, sender_fault: false, message: "x", detail: None };
    let body = String::from_utf8(codec.encode_error(&service, None, &internal, "id-1").body).unwrap();
    assert!(body.contains("<Type>Receiver</Type><Code>InternalFailure</Code>"), "{body}");
}

#[test]
fn timestamps_take_the_format_of_their_member() {
    let decoded = decode("Since=2015-01-25T08:00:00.250Z").unwrap();
    let time = decoded.fields.get(7).and_then(Value::as_timestamp);
    assert_eq!(time, Some(Timestamp::from_millis(1_422_172_800_250)));
}
