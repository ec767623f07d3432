//! The floor: a bare hyper server that answers the same bytes.

use crate::client::http::Answer;
use crate::client::server::{Start, build, free_address};
use crate::workspace::target;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds it, and says where it is.
pub(super) fn program() -> Result<PathBuf, String> {
    build(&["--package", "alcazar-edge", "--example", "bare"])?;
    Ok(target().join("release/examples/bare"))
}

/// How it is started to give that answer.
pub(super) fn start(program: &Path, folder: &Path, answer: &Answer) -> Result<Start, String> {
    let file = folder.join("answer");
    let mut bytes = Vec::new();
    // hyper writes these two itself, as it does for us.
    for (name, value) in answer.headers.iter().filter(|(name, _)| name != "content-length" && name != "date") {
        bytes.extend_from_slice(format!("{name}: {value}\n").as_bytes());
    }
    bytes.push(b'\n');
    bytes.extend_from_slice(&answer.body);
    fs::write(&file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    let address = free_address()?;
    let mut command = Command::new(program);
    command.arg(address.to_string()).arg(file);
    Ok(Start { name: "bare hyper", address, command, ready_file: None })
}
