//! The rule set's tests as bytes of requests, made as their runner makes them.

use super::yaml;
use data_encoding::BASE64;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode, percent_encode};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A request, and what must become of it.
pub(super) struct Test {
    pub(super) folder: String,
    pub(super) title: String,
    pub(super) bytes: Vec<u8>,
    pub(super) expected: Expected,
}

#[derive(Debug)]
pub(super) enum Expected {
    /// This rule fires.
    Fires(String),
    /// This rule does not.
    Spares(String),
    /// The answer is one of these.
    Status(Vec<u16>),
    /// The server hangs up or complains.
    Error,
}

/// All tests of the files of a folder's folders.
///
/// # Errors
///
/// A file that cannot be read.
pub(super) fn read(root: &Path) -> Result<Vec<Test>, String> {
    let mut tests = Vec::new();
    for folder in sorted(root)? {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        for file in sorted(&folder)? {
            let wrong = |what: String| format!("{}: {what}", file.display());
            let text = fs::read_to_string(&file).map_err(|e| wrong(e.to_string()))?;
            let document = yaml::parse(&text).map_err(wrong)?;
            for test in document.get("tests").and_then(Value::as_array).into_iter().flatten() {
                let title = text_of(test, "test_title").unwrap_or_default().to_owned();
                let stage = test.pointer("/stages/0/stage").ok_or_else(|| wrong(format!("{title} has no stage")))?;
                let (input, output) = (stage.get("input"), stage.get("output"));
                let input = input.ok_or_else(|| wrong(format!("{title} has no input")))?;
                let expected = output.and_then(expected).ok_or_else(|| wrong(format!("{title} expects nothing")))?;
                tests.push(Test { folder: name.clone(), title, bytes: request(input), expected });
            }
        }
    }
    Ok(tests)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("cannot read {}: {e}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

fn text_of<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name)?.as_str()
}

fn expected(output: &Value) -> Option<Expected> {
    let rule = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if let Some(text) = text_of(output, "log_contains") {
        return Some(Expected::Fires(rule(text)));
    }
    if let Some(text) = text_of(output, "no_log_contains") {
        return Some(Expected::Spares(rule(text)));
    }
    if let Some(status) = output.get("status") {
        let number = |value: &Value| value.as_str()?.parse().ok();
        let list = status.as_array().map(|list| list.iter().filter_map(number).collect());
        return Some(Expected::Status(list.or_else(|| Some(vec![number(status)?]))?));
    }
    output.get("expect_error").map(|_| Expected::Error)
}

/// The bytes of a request: what the test gives, and what the runner adds unless it is told not to.
fn request(input: &Value) -> Vec<u8> {
    if let Some(text) = text_of(input, "encoded_request") {
        return BASE64.decode(text.as_bytes()).unwrap_or_default();
    }
    if let Some(text) = text_of(input, "raw_request") {
        return text.as_bytes().to_vec();
    }
    let is_plain = text_of(input, "stop_magic").is_some_and(|text| text.eq_ignore_ascii_case("true"));
    let mut data = match input.get("data") {
        Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\r\n"),
        Some(Value::String(text)) => text.clone(),
        _ => String::new(),
    };
    let given = input.get("headers").and_then(Value::as_object);
    let mut headers: Vec<(String, String)> = Vec::new();
    for (name, value) in given.into_iter().flatten() {
        headers.push((name.clone(), value.as_str().unwrap_or_default().to_owned()));
    }
    let has = |headers: &[(String, String)], wanted: &str| headers.iter().any(|(name, _)| name == wanted);
    if !data.is_empty() && !is_plain {
        if !has(&headers, "Content-Type") {
            headers.push(("Content-Type".to_owned(), FORM.to_owned()));
        }
        if headers.iter().any(|(name, value)| name == "Content-Type" && value == FORM) {
            data = encoded(&data);
        }
        if !has(&headers, "Content-Length") {
            headers.push(("Content-Length".to_owned(), data.len().to_string()));
        }
    }
    let method = text_of(input, "method").unwrap_or("GET");
    let (target, version) = (text_of(input, "uri").unwrap_or("/"), text_of(input, "version").unwrap_or("HTTP/1.1"));
    let headers: String = headers.iter().flat_map(|(name, value)| [name, ": ", value, "\r\n"]).collect();
    format!("{method} {target} {version}\r\n{headers}\r\n{data}").into_bytes()
}

const FORM: &str = "application/x-www-form-urlencoded";

/// A form's text, percent-encoded if nothing in it is.
fn encoded(data: &str) -> String {
    if percent_decode(data.as_bytes()).ne(data.bytes()) || !data.contains('=') {
        return data.to_owned();
    }
    let encode = |text: &str| {
        let spaced: Vec<u8> = text.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }).collect();
        percent_encode(&spaced, NON_ALPHANUMERIC)
            .to_string()
            .replace("%20", "+")
            .replace("%2E", ".")
            .replace("%5F", "_")
            .replace("%2D", "-")
    };
    let pairs = data.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        format!("{}={}", encode(name), encode(value))
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// A request as a browser sends it, with a value as an argument.
pub(super) fn browser(value: &[u8]) -> Vec<u8> {
    let value = percent_encode(value, NON_ALPHANUMERIC);
    format!(
        "GET /search?q={value} HTTP/1.1\r\nHost: shop.example.com\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) \
         Gecko/20100101 Firefox/128.0\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n\
         Accept-Language: en-US,en;q=0.5\r\nConnection: keep-alive\r\n\r\n"
    )
    .into_bytes()
}
