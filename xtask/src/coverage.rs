//! `cargo xtask coverage`: writes anew what is written from the scenarios. The work is done by the program's tests, which hold it current.

use crate::codegen::workspace_root;
use crate::workspace::run as run_program;
use std::process::Command;

#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// Renews `cli/src/coverage.toml`, the README's table and the lists of what is not proven, which only shrink.
///
/// # Errors
///
/// What is not proven and not listed stands in the tests' output.
pub(crate) fn run(_: &Arguments) -> Result<(), String> {
    let mut tests = Command::new("cargo");
    tests.current_dir(workspace_root()).args(["test", "--quiet", "--package", "alcazar"]).env("ALCAZAR_RENEW_COVERAGE", "1");
    run_program(&mut tests)
}
