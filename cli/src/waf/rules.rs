//! Rules in files, of either language: a web ACL in JSON, or a configuration file in `SecLang` with what it includes.

use super::{AtlasArgs, read, read_acl};
use crate::CommandError;
use alcazar_waf::Program;
use alcazar_waf::aws::Acl;
use alcazar_waf::seclang::{Files, RuleSet};
use std::path::{Path, PathBuf};

/// Rules that were read.
pub(super) enum Rules {
    Acl(Box<Acl>),
    Set(Box<RuleSet>),
}

impl Rules {
    /// Reads rules; what begins with `{` is a web ACL.
    pub(super) fn read(path: &Path, atlas: &AtlasArgs) -> Result<Self, CommandError> {
        let is_json = read(path)?.trim_ascii_start().first() == Some(&b'{');
        if is_json {
            return Ok(Self::Acl(Box::new(read_acl(path, &atlas.read()?)?)));
        }
        Ok(Self::Set(Box::new(RuleSet::read(&path.display().to_string(), &Disk)?)))
    }

    pub(super) fn compile(&self) -> Program {
        match self {
            Self::Acl(acl) => acl.compile(),
            Self::Set(set) => set.compile(),
        }
    }
}

/// The files of this machine.
struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        read(Path::new(path)).map_err(|error| error.to_string())
    }

    fn matching(&self, pattern: &str) -> Result<Vec<String>, String> {
        let mut found = vec![PathBuf::new()];
        for part in Path::new(pattern) {
            let part = part.to_string_lossy();
            let is_pattern = part.contains(['*', '?']);
            let mut next = Vec::new();
            for folder in found {
                let path = folder.join(&*part);
                if is_pattern {
                    next.extend(names(&folder)?.iter().filter(|name| alike(&part, name)).map(|name| folder.join(name)));
                } else {
                    next.extend(path.exists().then_some(path));
                }
            }
            found = next;
        }
        found.retain(|path| path.is_file());
        found.sort();
        Ok(found.iter().map(|path| path.display().to_string()).collect())
    }
}

/// The names in a folder that do not begin with a dot.
fn names(folder: &Path) -> Result<Vec<String>, String> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let failed = |error: std::io::Error| format!("can't read `{}`: {error}", folder.display());
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| !name.starts_with('.'));
    Ok(names)
}

/// Whether a name is what a pattern says, in which `*` stands for any letters and `?` for one.
fn alike(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    // The reach of the pattern so far: which beginnings of the name it matches.
    let mut ends = vec![false; name.len() + 1];
    if let Some(first) = ends.first_mut() {
        *first = true;
    }
    for letter in pattern {
        let mut next = vec![false; ends.len()];
        let mut any = false;
        for (at, end) in ends.iter().enumerate() {
            any |= end;
            let fits = letter == '?' || name.get(at) == Some(&letter);
            if letter == '*' {
                if let Some(next) = next.get_mut(at) {
                    *next = any;
                }
            } else if let Some(next) = next.get_mut(at + 1).filter(|_| *end && fits) {
                *next = true;
            }
        }
        ends = next;
    }
    ends.last() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn patterns_match_names() {
        for (pattern, name, wanted) in [
            ("*.conf", "a.conf", true),
            ("*.conf", ".conf", true),
            ("*.conf", "a.confx", false),
            ("R?-*-*.conf", "R1-x-y.conf", true),
            ("R?-*-*.conf", "R1-x.conf", false),
            ("a", "a", true),
            ("a", "ab", false),
            ("*", "", true),
        ] {
            assert_eq!(alike(pattern, name), wanted, "{pattern} {name}");
        }
    }
}
