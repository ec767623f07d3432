//! Words that no file may hold: a repository speaks of itself alone, not of the machine that it was written on.

use super::text;
use std::path::{Path, PathBuf};

/// Forbidden texts with what to write instead. Each is cut in two so that this file keeps its own rule.
const FORBIDDEN: &[(&str, &str, &str)] = &[
    ("/wo", "rk/", "a path of some machine: write it from the workspace's root"),
    ("/ro", "ot/", "a path of some machine: write it from the workspace's root"),
    ("bash_", "jobs", "a path of some machine: write it from the workspace's root"),
    ("py", "pi.org", "a registry's host: name the registry, and leave the host to its client's configuration"),
    ("python", "hosted.org", "a registry's host: name the registry, and leave the host to its client's configuration"),
    ("npm", "js.org", "a registry's host: name the registry, and leave the host to its client's configuration"),
    ("npm", "js.com", "a registry's host: name the registry, and leave the host to its client's configuration"),
    ("proxy.gol", "ang.org", "a registry's host: name the registry, and leave the host to its client's configuration"),
    ("index.cra", "tes.io", "a registry's host: name the registry, and leave the host to its client's configuration"),
];

/// The source that a lock file names for a public crate.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub(super) fn broken(root: &Path, files: &[PathBuf]) -> Vec<String> {
    // Models and what is generated from them hold AWS's words, not ours.
    let ours = files.iter().filter(|path| !path.starts_with("models") && !path.starts_with("api"));
    let mut broken: Vec<String> = ours.flat_map(|path| of_file(path, &text(root, path).unwrap_or_default())).collect();
    for path in files.iter().filter(|path| knows_no_language(path)) {
        broken.extend(languages(path, &text(root, path).unwrap_or_default()));
    }
    broken
}

/// Whether a file is of the firewall's engine and of none of its front ends, the list of which is in `lib.rs`.
fn knows_no_language(path: &Path) -> bool {
    let Ok(within) = path.strip_prefix("engines/waf/src") else { return false };
    let first = within.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
    !["lib.rs", "aws", "aws.rs", "seclang", "seclang.rs"].contains(&first.as_str())
}

/// Lines whose code names a rule language; comments cite whom they like.
pub(super) fn languages(path: &Path, text: &str) -> Vec<String> {
    let code = text.lines().map(|line| line.split("//").next().unwrap_or_default().to_lowercase().replace("aws_lc_rs", ""));
    let is_named = |line: &str| {
        let mut words = line.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| LANGUAGES.iter().any(|language| word.starts_with(language)))
    };
    let named = code.enumerate().filter(|(_, line)| is_named(line));
    named.map(|(at, _)| format!("{}:{}: only front ends name a rule language", path.display(), at + 1)).collect()
}

/// Beginnings of words that name a rule language of the firewall.
const LANGUAGES: &[&str] = &["aws", "wafv2", "seclang", "modsec", "secrule"];

pub(super) fn of_file(path: &Path, text: &str) -> Vec<String> {
    let mut broken = Vec::new();
    let is_lock = path.file_name().is_some_and(|name| name == "Cargo.lock");
    for (at, line) in text.lines().enumerate() {
        let place = format!("{}:{}", path.display(), at + 1);
        for (head, tail, instead) in FORBIDDEN {
            if stands_alone(line, &format!("{head}{tail}")) {
                broken.push(format!("{place}: `{head}{tail}` is {instead}"));
            }
        }
        if is_lock && line.starts_with("source = ") && !line.contains(CRATES_IO) {
            broken.push(format!("{place}: a crate from elsewhere than crates.io"));
        }
    }
    broken
}

/// Whether a text occurs where no letter precedes it: `frame/work/` is another path.
fn stands_alone(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'))
    })
}
