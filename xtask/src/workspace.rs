//! Where things are built and kept, and running other programs.

use std::path::PathBuf;
use std::process::Command;

/// Our folder in the user's cache directory: what is costly to make and cheap to lose.
pub(crate) fn cache() -> PathBuf {
    let base = variable("XDG_CACHE_HOME").or_else(|| variable("HOME").map(|home| home.join(".cache")));
    base.unwrap_or_else(std::env::temp_dir).join("alcazar")
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    variable("CARGO_TARGET_DIR").unwrap_or_else(|| crate::codegen::workspace_root().join("target"))
}

/// Runs a program to its end, its output passed through.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", command.get_program().display())) }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the habits of the workspace follow the user's environment; the program's configuration does not pass here"
)]
fn variable(name: &str) -> Option<PathBuf> {
    std::env::var(name).ok().filter(|value| !value.is_empty()).map(PathBuf::from)
}
