//! Public texts without attacks.

use crate::codegen::say;
use flate2::bufread::GzDecoder;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Sets of texts, each text once; a word about those that are not at hand.
///
/// # Errors
///
/// A file that cannot be read.
pub(super) fn sets(botocore: Option<&Path>, markdown: Option<&Path>) -> Result<Vec<(&'static str, Vec<String>)>, String> {
    let mut sets = Vec::new();
    match botocore.map(Path::to_path_buf).or_else(installed_botocore) {
        Some(folder) => {
            let html = documentation(&folder.join("data"))?;
            let stripped: BTreeSet<String> = html.iter().map(|html| without_tags(html)).collect();
            sets.push(("botocore, HTML", html.into_iter().collect()));
            sets.push(("botocore, text", stripped.into_iter().collect()));
        }
        None => say("skipped: python3 finds no botocore, and --botocore names none"),
    }
    match markdown {
        Some(folder) => {
            let mut lines = BTreeSet::new();
            each_file(folder, &mut |path| {
                if path.extension().is_some_and(|extension| extension == "md" || extension == "markdown") {
                    let text = fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
                    lines.extend(String::from_utf8_lossy(&text).lines().map(str::trim).map(str::to_owned));
                }
                Ok(())
            })?;
            lines.remove("");
            sets.push(("Markdown, lines", lines.into_iter().collect()));
        }
        None => say("skipped: --markdown names no folder"),
    }
    Ok(sets)
}

fn installed_botocore() -> Option<PathBuf> {
    let output = Command::new("python3").args(["-c", "import botocore; print(botocore.__path__[0])"]).output().ok()?;
    let path = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    path.join("data").is_dir().then_some(path)
}

/// The documentation strings of every version of every model.
fn documentation(data: &Path) -> Result<BTreeSet<String>, String> {
    let mut texts = BTreeSet::new();
    each_file(data, &mut |path| {
        let failed = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
        let text = match path.file_name().and_then(|name| name.to_str()) {
            Some("service-2.json") => fs::read_to_string(path).map_err(|e| failed(&e))?,
            Some("service-2.json.gz") => {
                let file = fs::File::open(path).map_err(|e| failed(&e))?;
                let mut text = String::new();
                let decoder = GzDecoder::new(BufReader::new(file));
                decoder.take(MODEL_BYTES_MAX).read_to_string(&mut text).map_err(|e| failed(&e))?;
                text
            }
            _ => return Ok(()),
        };
        collect(&serde_json::from_str(&text).map_err(|e| failed(&e))?, &mut texts);
        Ok(())
    })?;
    Ok(texts)
}

/// LIMIT: the largest model has 5 MB of JSON.
const MODEL_BYTES_MAX: u64 = 64 << 20;

fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if name == "documentation" => {
                        texts.insert(text.clone());
                    }
                    value => collect(value, texts),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        _ => {}
    }
}

/// A text as a reader sees it.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    references.iter().fold(text, |text, (reference, letter)| text.replace(reference, letter)).trim().to_owned()
}

fn each_file(folder: &Path, with: &mut dyn FnMut(&Path) -> Result<(), String>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let entry = entry.map_err(|e| format!("{}: {e}", folder.display()))?;
        // A link is neither, so that no loop is followed.
        let kind = entry.file_type().map_err(|e| format!("{}: {e}", folder.display()))?;
        if kind.is_dir() {
            each_file(&entry.path(), with)?;
        } else if kind.is_file() {
            with(&entry.path())?;
        }
    }
    Ok(())
}
