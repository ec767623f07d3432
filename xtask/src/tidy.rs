//! `cargo xtask tidy`: what the compiler does not check of the house rules. Rules fail; sizes are listed.

mod crates;
mod sizes;
mod words;

use crate::codegen::{say, workspace_root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Do not list the files and functions that are above their aim
    #[arg(long)]
    quiet: bool,
}

/// Lists the sizes and checks the rules.
///
/// # Errors
///
/// Every broken rule, a line each.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let root = workspace_root();
    if !arguments.quiet {
        for line in sizes::large(&root, &files(&root)?) {
            say(&line);
        }
    }
    check()
}

/// Checks the rules.
///
/// # Errors
///
/// Every broken rule, a line each.
pub(crate) fn check() -> Result<(), String> {
    let root = workspace_root();
    let files = files(&root)?;
    let mut broken = crates::broken(&root)?;
    broken.extend(words::broken(&root, &files));
    broken.extend(mod_files(&files));
    if broken.is_empty() { Ok(()) } else { Err(format!("{} rules are broken:\n{}", broken.len(), broken.join("\n"))) }
}

/// The files of the repository, by path from its root: what git tracks or would track.
fn files(root: &Path) -> Result<Vec<PathBuf>, String> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .map_err(|e| format!("cannot run git: {e}"))?;
    if !output.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let names = String::from_utf8(output.stdout).map_err(|e| format!("git ls-files: {e}"))?;
    let mut files: Vec<PathBuf> = names.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect();
    files.retain(|path| root.join(path).is_file());
    files.sort();
    files.dedup();
    Ok(files)
}

fn mod_files(files: &[PathBuf]) -> Vec<String> {
    let named_mod = files.iter().filter(|path| path.file_name().is_some_and(|name| name == "mod.rs"));
    named_mod.map(|path| format!("{}: a module's file is named after it, not mod.rs", path.display())).collect()
}

/// A file's text; `None` if it is no text.
fn text(root: &Path, path: &Path) -> Option<String> {
    fs::read_to_string(root.join(path)).ok()
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

#[cfg(test)]
mod tests;
