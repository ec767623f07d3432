//! Differences that have a reason: `conformance/trail-differences.toml`.

use std::fs;
use std::path::Path;

/// What is listed, and whether it was needed.
pub(super) struct Differences {
    paths: Vec<(Listed, bool)>,
    unmade: Vec<(Unmade, bool)>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    difference: Vec<Difference>,
    #[serde(default)]
    unmade: Vec<Unmade>,
}

/// Paths that one side has and the other has not; each stands for all below it too.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    /// `iam:CreateUser`, or `*` for all.
    operation: String,
    #[serde(default)]
    ours: Vec<String>,
    #[serde(default)]
    theirs: Vec<String>,
    reason: String,
}

/// A recorded call of a kind that can't be made here.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Unmade {
    operation: String,
    caller: Option<String>,
    error: Option<String>,
    reason: String,
}

struct Listed {
    operation: String,
    side: Side,
    path: String,
}

/// Who has a path that the other has not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Theirs,
}

impl Differences {
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let wrong = |error: String| format!("{}: {error}", path.display());
        let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let File { difference, unmade } = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        let mut reasons = difference.iter().map(|entry| &entry.reason).chain(unmade.iter().map(|entry| &entry.reason));
        if reasons.any(|reason| reason.trim().is_empty()) {
            return Err(wrong("an entry has no reason".to_owned()));
        }
        let mut paths = Vec::new();
        for Difference { operation, ours, theirs, .. } in difference {
            for (side, listed) in [(Side::Ours, ours), (Side::Theirs, theirs)] {
                paths.extend(listed.into_iter().map(|path| (Listed { operation: operation.clone(), side, path }, false)));
            }
        }
        Ok(Self { paths, unmade: unmade.into_iter().map(|entry| (entry, false)).collect() })
    }

    /// Whether a path that only one side has is listed.
    pub(super) fn lists(&mut self, operation: &str, side: Side, path: &str) -> bool {
        let is_it = |(listed, _): &&mut (Listed, bool)| {
            (listed.operation == "*" || listed.operation == operation)
                && listed.side == side
                && is_at_or_below(path, &listed.path)
        };
        // Where two entries say it, the one for this operation alone is the reason.
        let found = self.paths.iter_mut().filter(is_it).max_by_key(|(listed, _)| listed.operation != "*");
        found.map(|(_, used)| *used = true).is_some()
    }

    /// Whether a call that is not made is listed.
    pub(super) fn unmade(&mut self, operation: &str, caller: Option<&str>, error: Option<&str>) -> bool {
        let is_it = |(entry, _): &&mut (Unmade, bool)| {
            entry.operation == operation && entry.caller.as_deref() == caller && entry.error.as_deref() == error
        };
        self.unmade.iter_mut().find(is_it).map(|(_, used)| *used = true).is_some()
    }

    /// Entries that no recorded call needed.
    pub(super) fn unused(&self) -> Vec<String> {
        let paths =
            self.paths.iter().filter(|(_, used)| !used).map(|(listed, _)| format!("{}: {}", listed.operation, listed.path));
        let unmade = self.unmade.iter().filter(|(_, used)| !used).map(|(entry, _)| format!("{}: unmade", entry.operation));
        let needless = "listed in conformance/trail-differences.toml, but nothing needs it";
        paths.chain(unmade).map(|entry| format!("{entry} is {needless}")).collect()
    }
}

fn is_at_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[cfg(test)]
mod tests {
    use super::{Differences, Side};

    fn read(text: &str) -> Result<Differences, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Differences::read(file.path())
    }

    #[test]
    fn what_is_listed_is_found_and_what_is_not_needed_told() {
        let mut listed = read(
            "[[difference]]\noperation = \"*\"\nours = [\"a.b\", \"c\"]\nreason = \"r\"\n\
             [[difference]]\noperation = \"iam:X\"\ntheirs = [\"a\"]\nreason = \"r\"\n\
             [[unmade]]\noperation = \"iam:Y\"\ncaller = \"Root\"\nreason = \"r\"\n",
        )
        .unwrap();
        assert!(listed.lists("iam:X", Side::Ours, "a.b") && listed.lists("iam:Z", Side::Ours, "a.b[].c"));
        assert!(!listed.lists("iam:X", Side::Ours, "a.bc") && !listed.lists("iam:Z", Side::Theirs, "a"));
        assert!(listed.unmade("iam:Y", Some("Root"), None) && !listed.unmade("iam:Y", Some("Root"), Some("E")));
        let unused = listed.unused();
        assert!(unused.len() == 2 && unused[0].starts_with("*: c ") && unused[1].starts_with("iam:X: a "), "{unused:?}");
        assert!(read("[[difference]]\noperation = \"*\"\nours = [\"a\"]\nreason = \" \"").is_err());
        assert!(read("[[difference]]\noperation = \"*\"\nmine = [\"a\"]\nreason = \"r\"").is_err());
    }
}
