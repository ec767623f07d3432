//! Lists of values: files of encoded lines, and a table of labelled rows.

use percent_encoding::percent_decode;
use std::fs;
use std::path::{Path, PathBuf};

/// A labelled value.
pub(super) struct Row {
    pub(super) value: Vec<u8>,
    pub(super) label: String,
}

/// The lines of a folder's files by name. As their reader does: white space at the end goes, then `#` at the start makes a
/// comment, and what is left is percent-encoded, `+` for a space.
///
/// # Errors
///
/// A file that cannot be read.
pub(super) fn files(folder: &Path) -> Result<Vec<(String, Vec<Vec<u8>>)>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("cannot read {}: {e}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let lines = |path: &PathBuf| {
        let text = fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        let lines = text.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with(b"#")).map(decode);
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok((name, lines.collect()))
    };
    paths.iter().map(lines).collect()
}

fn decode(line: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = line.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect();
    percent_decode(&spaced).collect()
}

/// The rows of a table in CSV whose first column is the value and whose third is its label.
///
/// # Errors
///
/// A file that cannot be read.
pub(super) fn rows(path: &Path) -> Result<Vec<Row>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                if let [value, _, label, ..] = &row[..] {
                    rows.push(Row { value: value.clone().into_bytes(), label: label.trim_end().to_owned() });
                }
                row.clear();
            }
            '\r' if !quoted => {}
            letter => field.push(letter),
        }
    }
    // The first row names the columns.
    Ok(rows.into_iter().skip(1).collect())
}
