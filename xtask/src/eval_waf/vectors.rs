//! Files of vectors: one function each, its inputs and what it answers.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// One input and its answer.
pub(super) struct Vector {
    /// The function's argument; empty if it takes none.
    pub(super) parameter: String,
    /// What the function reads.
    pub(super) input: Vec<u8>,
    /// What it writes, if it writes.
    pub(super) output: Vec<u8>,
    /// Whether it matches, or changes its input.
    pub(super) holds: bool,
}

/// The files of a folder by function name, in order.
///
/// # Errors
///
/// A file that cannot be read or is no list of vectors.
pub(super) fn read(folder: &Path) -> Result<Vec<(String, Vec<Vector>)>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("cannot read {}: {e}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths.iter().map(|path| of_file(path)).collect()
}

fn of_file(path: &Path) -> Result<(String, Vec<Vector>), String> {
    let wrong = |what: &str| format!("{}: {what}", path.display());
    let text = fs::read(path).map_err(|e| wrong(&e.to_string()))?;
    let list: Vec<Value> = serde_json::from_slice(&text).map_err(|e| wrong(&e.to_string()))?;
    let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or_else(|| wrong("has no name"))?;
    let vectors = list.iter().map(|vector| {
        let member = |name: &str| bytes(vector.get(name).and_then(Value::as_str).unwrap_or_default());
        let holds = vector.get("ret").and_then(Value::as_u64).ok_or_else(|| wrong("a vector has no `ret`"))? == 1;
        let parameter = vector.get("param").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Vector { parameter, input: member("input"), output: member("output"), holds })
    });
    Ok((name.to_owned(), vectors.collect::<Result<_, String>>()?))
}

/// The files spell bytes as `\xHH` and `\uHHHH` inside of the JSON strings; their reader takes any letter for a digit, counting it
/// as far as it is one, and keeps the lowest byte.
fn bytes(text: &str) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, tail @ ..] = rest {
        let digits = match rest {
            [b'\\', b'x', digits @ ..] => digits.get(..2),
            [b'\\', b'u', digits @ ..] => digits.get(..4),
            _ => None,
        };
        if let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_alphanumeric)) {
            let hex = digits.iter().map_while(|&digit| char::from(digit).to_digit(16));
            let [.., byte] = hex.fold(0, |value, digit| value << 4 | digit).to_be_bytes();
            out.push(byte);
            rest = rest.get(2 + digits.len()..).unwrap_or_default();
        } else {
            out.push(*first);
            rest = tail;
        }
    }
    out
}
