//! `cargo xtask eval sigv4`: the published vectors of Signature Version 4 verify, in both carriers, and do not once a byte is changed.

use crate::codegen::say;
use crate::eval::Corpora;
use alcazar_authn::{Message, PathStyle, SigningKeys, read};
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use aws_lc_rs::digest::{SHA256, digest};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fs;
use std::path::Path;

/// A request as a vector's file writes it.
struct Request {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    body: String,
}

/// Verifies every vector.
///
/// # Errors
///
/// The vectors that do not verify, or that verify although they were changed.
pub(crate) fn run(corpora: &Corpora) -> Result<(), String> {
    let Some(folder) = corpora.folder("wire/sigv4/v4") else { return Ok(()) };
    let mut names: Vec<_> = fs::read_dir(&folder)
        .map_err(|error| error.to_string())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    names.sort();
    let (mut passed, mut wrong) = (0, Vec::new());
    for vector in &names {
        for carrier in ["header", "query"] {
            match check(vector, carrier) {
                Ok(()) => passed += 1,
                Err(what) => wrong.push(format!("{} ({carrier}): {what}", vector.display())),
            }
        }
    }
    say(&format!("sigv4: {passed} passed, {} failed", wrong.len()));
    if wrong.is_empty() && passed > 0 { Ok(()) } else { Err(wrong.join("\n")) }
}

fn check(vector: &Path, carrier: &str) -> Result<(), String> {
    let text = |name: &str| fs::read_to_string(vector.join(name)).map_err(|error| format!("{name}: {error}"));
    let context: serde_json::Value = serde_json::from_str(&text("context.json")?).map_err(|error| error.to_string())?;
    let member = |path: &str| context.pointer(path).and_then(|value| value.as_str()).unwrap_or_default();
    let normalize = context.get("normalize").and_then(serde_json::Value::as_bool).unwrap_or(true);
    let style = if normalize { PathStyle::Normalized } else { PathStyle::Encoded };
    let time = Timestamp::parse_iso8601(member("/timestamp")).ok_or("no timestamp")?;
    let secret = Secret::from(member("/credentials/secret_access_key").to_owned());
    let request = parse(&text(&format!("{carrier}-signed-request.txt"))?)?;
    verify(&request, &secret, style, time)?;
    let changes: [(&str, fn(&mut Request)); 4] = [
        ("another method", |request| request.method.insert(0, 'X')),
        ("another path", |request| request.path.push('x')),
        ("another parameter", |request| request.query.push_str("&x=y")),
        ("another body", |request| request.body.push('x')),
    ];
    for (what, change) in changes {
        let mut other = parse(&text(&format!("{carrier}-signed-request.txt"))?)?;
        change(&mut other);
        if verify(&other, &secret, style, time).is_ok() {
            return Err(format!("it verifies with {what}"));
        }
    }
    Ok(())
}

fn verify(request: &Request, secret: &Secret, style: PathStyle, time: Timestamp) -> Result<(), String> {
    let body_sha256 = hex::encode(digest(&SHA256, request.body.as_bytes()));
    let Request { method, path, query, headers, .. } = request;
    let message = Message { method, path, query, headers, body_sha256: &body_sha256 };
    let signature = read(&message).map_err(|fault| fault.to_string())?.ok_or("no signature is found")?;
    signature.verify(&message, secret, &SigningKeys::default(), style, time).map_err(|fault| fault.to_string())
}

/// Reads a request; a line that begins with a blank goes on with the header before it.
fn parse(text: &str) -> Result<Request, String> {
    let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end_matches('\n'), ""));
    let mut lines = head.lines();
    let first = lines.next().unwrap_or_default();
    let (method, rest) = first.split_once(' ').ok_or("no request line")?;
    let target = rest.strip_suffix(" HTTP/1.1").ok_or("no HTTP/1.1")?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in lines {
        if line.starts_with([' ', '\t'])
            && let Some((_, value)) = fields.last_mut()
        {
            value.push_str(line);
            continue;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| format!("no header: {line}"))?;
        fields.push((name.to_owned(), value.to_owned()));
    }
    let mut headers = HeaderMap::new();
    for (name, value) in fields {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
        headers.append(name, HeaderValue::from_str(value.trim()).map_err(|error| error.to_string())?);
    }
    let (method, path, query) = (method.to_owned(), path.to_owned(), query.to_owned());
    Ok(Request { method, path, query, headers, body: body.to_owned() })
}
