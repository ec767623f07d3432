//! `cargo xtask eval recorded`: our answers beside those that AWS gave to the same calls.
//!
//! The recordings hold answers only, as boto3 shows them; so the calls are ours (`conformance/recorded/*.yaml`), and boto3 makes them.

use crate::client::server::build_program;
use crate::codegen::workspace_root;
use crate::eval::Corpora;
use crate::test::python;
use crate::workspace::run as run_to_end;
use std::process::Command;

/// Compares.
///
/// # Errors
///
/// When an answer of ours is not like the recorded one; which, the script has printed.
pub(crate) fn run(corpora: &Corpora) -> Result<(), String> {
    let Some(recorded) = corpora.folder("aws-recorded") else { return Ok(()) };
    let program = build_program()?;
    let script = workspace_root().join("conformance/recorded.py");
    run_to_end(Command::new(python()?).arg(script).arg(program).arg("--recorded").arg(recorded))
}
