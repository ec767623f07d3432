//! Files and functions above the size that they aim at. Generated code is exempt.

use super::{is_rust, text};
use std::path::{Path, PathBuf};

/// Lines that a file aims to stay under.
const FILE_LINES_AIM: usize = 400;
/// Lines that a function aims to stay under.
const FUNCTION_LINES_AIM: usize = 70;
/// Lines from which tests have a file of their own.
const INLINE_TESTS_LINES_AIM: usize = 60;

pub(super) fn large(root: &Path, files: &[PathBuf]) -> Vec<String> {
    let written = files.iter().filter(|path| is_rust(path) && !path.starts_with("api"));
    written.flat_map(|path| of_file(path, &text(root, path).unwrap_or_default())).collect()
}

pub(super) fn of_file(path: &Path, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut large = Vec::new();
    if lines.len() > FILE_LINES_AIM {
        large.push(format!("{}: {} lines, aim {FILE_LINES_AIM}", path.display(), lines.len()));
    }
    for (at, line) in lines.iter().enumerate() {
        let (what, aim) = match opened(line) {
            Some(Opened::Function(name)) => (format!("fn {name}"), FUNCTION_LINES_AIM),
            Some(Opened::Tests) => ("mod tests".to_owned(), INLINE_TESTS_LINES_AIM),
            None => continue,
        };
        let count = block_lines(lines.get(at..).unwrap_or_default());
        if count > aim {
            large.push(format!("{}:{}: {what}: {count} lines, aim {aim}", path.display(), at + 1));
        }
    }
    large
}

enum Opened<'l> {
    Function(&'l str),
    Tests,
}

/// What a line begins, told by its words; rustfmt keeps each on one line.
fn opened(line: &str) -> Option<Opened<'_>> {
    let line = line.trim_start();
    if line == "mod tests {" {
        return Some(Opened::Tests);
    }
    let mut words = line.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty());
    let qualifier = |word: &&str| word.starts_with("pub") || matches!(*word, "const" | "async" | "unsafe");
    let first = words.by_ref().find(|word| !qualifier(word) && !word.starts_with("in") && !word.ends_with(')'))?;
    if first != "fn" {
        return None;
    }
    let name = words.next()?;
    Some(Opened::Function(name.split(['(', '<']).next().unwrap_or(name)))
}

/// Lines up to the one that closes at the first line's indentation.
fn block_lines(lines: &[&str]) -> usize {
    let indent = lines.first().map_or(0, |line| line.len() - line.trim_start().len());
    let end = lines.iter().position(|line| {
        let own = line.len() - line.trim_start().len();
        own == indent && (line.trim_start().starts_with('}') || line.ends_with(';'))
    });
    end.map_or(1, |end| end + 1)
}
