//! `cargo xtask eval wire`: the codecs against the protocol vectors of botocore, server side.
//!
//! Each vector carries its own model, from which the schema is built as `codegen` builds it. An *input* vector's request must
//! decode to its parameters. An *output* vector's result or error is encoded, and a reader that shares no code with the codecs
//! must find in our bytes what the vector's client finds in its own; that reader is held against the vector's bytes too.

mod client;
mod expected;
mod xml;

use crate::codegen::{model_service, say, workspace_root};
use crate::eval::Corpora;
use alcazar_base::schema::{Operation, Service, ShapeId};
use alcazar_base::value::Fields;
use alcazar_wire::{Codec, ErrorReply, Headers, HttpReply, HttpRequest, codec, gzip, identify};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value as Json;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

/// The protocols that have a codec, by the names of their vector files.
const PROTOCOLS: [&str; 4] = ["query", "json_1_0", "json", "json_1_0-query-compatible"];

/// LIMIT: the greatest decompressed body of a vector, in bytes.
const BODY_MAX_BYTES: usize = 1 << 20;

#[derive(serde::Deserialize)]
struct Skips {
    #[serde(default)]
    skip: Vec<Skip>,
}

#[derive(serde::Deserialize)]
struct Skip {
    suite: String,
    case: String,
    reason: String,
}

#[derive(serde::Deserialize)]
struct Suite {
    metadata: Json,
    shapes: Json,
    cases: Vec<Case>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    id: String,
    given: Json,
    params: Option<Json>,
    serialized: Option<Serialized>,
    result: Option<Json>,
    error: Option<Json>,
    error_code: Option<String>,
    error_message: Option<String>,
    response: Option<Response>,
}

#[derive(serde::Deserialize)]
struct Serialized {
    method: String,
    uri: String,
    body: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
struct Response {
    status_code: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: String,
}

struct HeaderMap<'h>(&'h BTreeMap<String, String>);

impl Headers for HeaderMap<'_> {
    fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_bytes())
    }
}

/// Runs all vectors.
///
/// # Errors
///
/// The vectors that fail, each with what was found.
pub(crate) fn run(corpora: &Corpora) -> Result<(), String> {
    let Some(folder) = corpora.folder("wire/protocols") else { return Ok(()) };
    let skips = read_skips(&workspace_root().join("conformance/skips.toml"))?;
    let mut failures = Vec::new();
    let mut unused: Vec<&str> = skips.iter().filter(|skip| skip.suite == "wire").map(|skip| skip.case.as_str()).collect();
    for direction in ["input", "output"] {
        for protocol in PROTOCOLS {
            let name = format!("{direction}/{protocol}");
            let text = fs::read_to_string(folder.join(format!("{name}.json"))).map_err(|e| format!("{name}: {e}"))?;
            let suites: Vec<Suite> = serde_json::from_str(&text).map_err(|e| format!("{name}: {e}"))?;
            let (mut passed, mut skipped) = (0, 0);
            for (suite, case) in suites.iter().flat_map(|suite| suite.cases.iter().map(move |case| (suite, case))) {
                let path = format!("{name}:{}", case.id);
                if let Some(skip) = skips.iter().find(|skip| skip.suite == "wire" && skip.case == path) {
                    say(&format!("skipped {path}: {}", skip.reason));
                    unused.retain(|case| *case != path);
                    skipped += 1;
                    continue;
                }
                match check(suite, case) {
                    Ok(()) => passed += 1,
                    Err(message) => failures.push(format!("{path}: {message}")),
                }
            }
            say(&format!("{name}: {passed} passed, {skipped} skipped"));
        }
    }
    failures.extend(unused.iter().map(|case| format!("{case}: skipped in conformance/skips.toml, but there is no such vector")));
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn read_skips(path: &Path) -> Result<Vec<Skip>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let skips: Skips = toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
    match skips.skip.iter().find(|skip| skip.reason.trim().is_empty()) {
        Some(skip) => Err(format!("{}: {}: a skip needs a reason", path.display(), skip.case)),
        None => Ok(skips.skip),
    }
}

fn check(suite: &Suite, case: &Case) -> Result<(), String> {
    let name = case.given.get("name").and_then(Json::as_str).ok_or("the operation has no name")?;
    let model = serde_json::json!({ "metadata": suite.metadata, "shapes": suite.shapes, "operations": { name: case.given } });
    let service = model_service("vector", model)?;
    let operation = service.operation(name).ok_or("the operation was lost")?;
    let codec = codec(service.protocol).ok_or("there is no codec")?;
    match (&case.serialized, &case.response) {
        (Some(request), None) => check_input(&service, operation, codec, case, request),
        (None, Some(response)) if case.error_code.is_some() => check_error(&service, operation, codec, case, response),
        (None, Some(response)) => check_output(&service, operation, codec, case, response),
        _ => Err("neither a request nor a response".to_owned()),
    }
}

fn check_input(
    service: &Service<'_>,
    operation: &Operation<'_>,
    codec: &dyn Codec,
    case: &Case,
    request: &Serialized,
) -> Result<(), String> {
    let headers = HeaderMap(&request.headers);
    let params = case.params.as_ref().ok_or("no parameters")?;
    let sent = match &request.body {
        Some(body) => Cow::Borrowed(body.as_bytes()),
        // Vectors of compression give no bytes, because compressors differ: the client's part is done here.
        None if headers.get("content-encoding") == Some(b"gzip") => Cow::Owned(compressed(service, operation, params)?),
        None => Cow::Borrowed(&[][..]),
    };
    let body = gzip::plain_body(&headers, &sent, BODY_MAX_BYTES).map_err(|error| error.to_string())?;
    let (path, query) = request.uri.split_once('?').unwrap_or((&request.uri, ""));
    let request = HttpRequest { method: &request.method, path, query, headers: &headers, body: &body };
    if request.headers.get("content-type").is_some() {
        let asked = identify(&request);
        if asked.operation() != Some(operation.name) || asked.protocol() != service.protocol {
            return Err(format!("identified as {asked:?}"));
        }
    }
    let decoded = codec.decode(service, operation, &request).map_err(|error| error.to_string())?;
    if !decoded.unknown.is_empty() {
        return Err(format!("unknown: {}", decoded.unknown.join(", ")));
    }
    let wanted = expected::input(service, operation, params)?;
    expected::compare(service, operation.input, &decoded.fields, &wanted)
}

/// What a client sends for parameters that are all strings.
fn compressed(service: &Service<'_>, operation: &Operation<'_>, params: &Json) -> Result<Vec<u8>, String> {
    let plain = if service.target_prefix.is_empty() {
        let pairs = params.as_object().into_iter().flatten().map(|(name, value)| {
            let value = value.as_str().unwrap_or_default().bytes().fold(String::new(), |mut escaped, byte| {
                // Writing to a string cannot fail.
                let _ = std::fmt::Write::write_fmt(&mut escaped, format_args!("%{byte:02X}"));
                escaped
            });
            format!("&{name}={value}")
        });
        format!("Action={}&Version={}{}", operation.name, service.api_version, pairs.collect::<String>())
    } else {
        params.to_string()
    };
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(plain.as_bytes()).and_then(|()| encoder.finish()).map_err(|e| e.to_string())
}

fn check_output(
    service: &Service<'_>,
    operation: &Operation<'_>,
    codec: &dyn Codec,
    case: &Case,
    response: &Response,
) -> Result<(), String> {
    let result = case.result.as_ref().ok_or("no result")?;
    let wanted = expected::fields(service, operation.output, result)?;
    let theirs = client::output(service, operation, response.body.as_bytes())
        .map_err(|e| format!("our reader fails on the vector's own body: {e}"))?;
    expected::compare(service, operation.output, &theirs, &wanted).map_err(|e| format!("our reader misreads the vector: {e}"))?;
    let reply = codec.encode(service, operation, &wanted, "request-1");
    if reply.status != response.status_code {
        return Err(format!("status {}", reply.status));
    }
    check_headers(&reply, &response.headers)?;
    let ours = client::output(service, operation, &reply.body)?;
    expected::compare(service, operation.output, &ours, &wanted)
}

fn check_error(
    service: &Service<'_>,
    operation: &Operation<'_>,
    codec: &dyn Codec,
    case: &Case,
    response: &Response,
) -> Result<(), String> {
    let code = case.error_code.as_deref().unwrap_or_default();
    let shape = operation.errors.first().copied();
    let named = service.error(operation, code).ok_or_else(|| format!("the model has no error {code}"))?;
    let wanted = expected::fields(service, shape, case.error.as_ref().unwrap_or(&Json::Null))?;
    let error = ErrorReply {
        code,
        status: response.status_code,
        sender_fault: named.sender_fault,
        message: case.error_message.as_deref().unwrap_or_default(),
        detail: shape.map(|shape| (shape, &wanted)),
    };
    let reply = codec.encode_error(service, Some(operation), &error, "request-1");
    if reply.status != response.status_code {
        return Err(format!("status {}", reply.status));
    }
    check_headers(&reply, &response.headers)?;
    let theirs = Read { headers: &|name| lookup(&response.headers, name), body: response.body.as_bytes() };
    read_error(service, shape, &theirs, case, &wanted).map_err(|e| format!("our reader misreads the vector: {e}"))?;
    let ours = Read { headers: &|name| reply.header(name).map(str::to_owned), body: &reply.body };
    read_error(service, shape, &ours, case, &wanted)
}

struct Read<'r> {
    headers: &'r dyn Fn(&str) -> Option<String>,
    body: &'r [u8],
}

fn read_error(
    service: &Service<'_>,
    shape: Option<ShapeId>,
    read: &Read<'_>,
    case: &Case,
    wanted: &Fields,
) -> Result<(), String> {
    let found = client::error(service, shape, read.headers, read.body)?;
    if Some(found.code.as_str()) != case.error_code.as_deref() {
        return Err(format!("code {}", found.code));
    }
    if case.error_message.as_deref().is_some_and(|message| message != found.message) {
        return Err(format!("message {}", found.message));
    }
    expected::compare(service, shape, &found.fields, wanted)
}

fn lookup(headers: &BTreeMap<String, String>, name: &str) -> Option<String> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())
}

/// Of the headers that a vector shows, ours must agree on the content type and on the query error.
fn check_headers(reply: &HttpReply, wanted: &BTreeMap<String, String>) -> Result<(), String> {
    for name in ["content-type", "x-amzn-query-error"] {
        let Some(value) = lookup(wanted, name) else { continue };
        if reply.header(name) != Some(value.as_str()) {
            return Err(format!("header {name}: {:?}, not {value}", reply.header(name)));
        }
    }
    match reply.header("x-amzn-requestid") {
        Some("request-1") => Ok(()),
        other => Err(format!("request id {other:?}")),
    }
}
