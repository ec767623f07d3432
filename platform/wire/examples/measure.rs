//! Nanoseconds per step of a call on this machine: `cargo run --release -p alcazar-wire --example measure`.

use alcazar_api_iam as iam;
use alcazar_api_kms as kms;
use alcazar_base::schema::Service;
use alcazar_base::value::{Fields, Value};
use alcazar_wire::{Codec, ErrorReply, Headers, HttpRequest, check_honours, codec, identify, trail, validate};
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

const ROUNDS: u32 = 200_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    kms_encrypt()?;
    iam_create_user()
}

fn kms_encrypt() -> Result<(), Box<dyn std::error::Error>> {
    let service = &kms::schema::SERVICE;
    let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", "TrentService.Encrypt")];
    let body = br#"{"KeyId":"1234abcd-12ab-34cd-56ef-1234567890ab","Plaintext":"SGVsbG8sIHdvcmxkISBIZWxsbywgd29ybGQh","EncryptionContext":{"tenant":"4711","purpose":"invoice"}}"#;
    let mut output = Fields::with_len(3);
    output.set(0, Value::Blob(vec![7; 180]));
    output.set(1, Value::from("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"));
    output.set(2, Value::from("SYMMETRIC_DEFAULT"));
    call(service, "Encrypt", &headers, body, &output)
}

fn iam_create_user() -> Result<(), Box<dyn std::error::Error>> {
    let service = &iam::schema::SERVICE;
    let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
    let body =
        b"Action=CreateUser&Version=2010-05-08&UserName=alice&Path=%2Fteam%2F&Tags.member.1.Key=team&Tags.member.1.Value=red";
    let operation = service.operation("CreateUser").ok_or("no CreateUser")?;
    let decoded = codec(service.protocol).ok_or("no codec")?.decode(service, operation, &request(&headers, body))?;
    let shape = operation.output.ok_or("no output")?;
    let mut user = Fields::default();
    let user_shape = service.members(shape).first().ok_or("no user")?.shape;
    for (name, value) in [
        ("UserName", "alice"),
        ("Path", "/team/"),
        ("UserId", "AIDAEXAMPLE"),
        ("Arn", "arn:aws:iam::123456789012:user/team/alice"),
    ] {
        user.set_named(service, user_shape, name, Value::from(value));
    }
    user.set_named(service, user_shape, "CreateDate", Value::Timestamp(alcazar_base::time::Timestamp::from_secs(1_700_000_000)));
    let mut output = Fields::default();
    output.set(0, Value::Structure(user));
    black_box(decoded);
    call(service, "CreateUser", &headers, body, &output)
}

fn call(
    service: &'static Service<'static>,
    name: &str,
    headers: &dyn Headers,
    body: &[u8],
    output: &Fields,
) -> Result<(), Box<dyn std::error::Error>> {
    let operation = service.operation(name).ok_or("no such operation")?;
    let codec: &dyn Codec = codec(service.protocol).ok_or("no codec")?;
    let request = request(headers, body);
    let decoded = codec.decode(service, operation, &request)?;
    validate(service, operation, &decoded.fields)?;
    let input = operation.input.ok_or("no input")?;
    let error = ErrorReply {
        code: "NotFoundException",
        status: 400,
        sender_fault: true,
        message: "the key does not exist",
        detail: None,
    };
    let label = |step: &str| format!("{}:{name} {step}", service.name);
    time(&label("identify"), || identify(black_box(&request)))?;
    time(&label("decode"), || codec.decode(service, operation, black_box(&request)))?;
    time(&label("validate"), || validate(service, operation, black_box(&decoded.fields)))?;
    time(&label("check_honours"), || check_honours(service, operation, black_box(&decoded.fields), &[]))?;
    time(&label("encode"), || codec.encode(service, operation, black_box(output), "0a1b2c3d-0000-4000-8000-000000000000"))?;
    time(&label("encode_error"), || codec.encode_error(service, Some(operation), black_box(&error), "0a1b2c3d"))?;
    time(&label("trail parameters"), || {
        let mut out = Vec::with_capacity(256);
        trail::parameters(&mut out, service, input, black_box(&decoded.fields));
        out
    })?;
    Ok(())
}

fn request<'a>(headers: &'a dyn Headers, body: &'a [u8]) -> HttpRequest<'a> {
    HttpRequest { method: "POST", path: "/", query: "", headers, body }
}

#[expect(clippy::disallowed_methods, reason = "this program measures")]
fn time<T>(label: &str, mut step: impl FnMut() -> T) -> std::io::Result<()> {
    for _ in 0..ROUNDS / 10 {
        black_box(step());
    }
    let start = Instant::now();
    for _ in 0..ROUNDS {
        black_box(step());
    }
    let nanos = start.elapsed().as_nanos() / u128::from(ROUNDS);
    writeln!(std::io::stdout(), "{label:<34} {nanos:>6} ns")
}
