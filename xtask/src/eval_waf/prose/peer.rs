//! What libinjection says of texts, asked through Python's `ctypes`: the library is built elsewhere and no part of this repository.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The bit of an answer that says SQL injection.
pub(super) const SQLI: u8 = 1;

/// The bit of an answer that says cross-site scripting.
pub(super) const XSS: u8 = 2;

/// Reads texts, each behind its length in four bytes; then writes a byte for each.
const SCRIPT: &str = "
import ctypes, struct, sys
library = ctypes.CDLL(sys.argv[1])
texts, at, answers = sys.stdin.buffer.read(), 0, bytearray()
while at < len(texts):
    size, = struct.unpack_from('<I', texts, at)
    text = texts[at + 4:at + 4 + size]
    at += 4 + size
    sqli = library.libinjection_sqli(text, ctypes.c_size_t(size), ctypes.create_string_buffer(8))
    xss = library.libinjection_xss(text, ctypes.c_size_t(size))
    answers.append((sqli == 1) | (xss == 1) << 1)
sys.stdout.buffer.write(answers)
";

/// An answer for each text.
///
/// # Errors
///
/// A library that cannot be loaded or says too little.
pub(super) fn ask(library: &Path, texts: &[String]) -> Result<Vec<u8>, String> {
    let failed = |e: std::io::Error| format!("cannot ask {} by python3: {e}", library.display());
    let library = library.canonicalize().map_err(failed)?;
    let mut python = Command::new("python3");
    python.args(["-c", SCRIPT]).arg(&library).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut python = python.spawn().map_err(failed)?;
    if let Some(mut input) = python.stdin.take() {
        let mut frames = Vec::new();
        for text in texts {
            let length = u32::try_from(text.len()).map_err(|e| e.to_string())?;
            frames.extend_from_slice(&length.to_le_bytes());
            frames.extend_from_slice(text.as_bytes());
        }
        input.write_all(&frames).map_err(failed)?;
    }
    let answers = python.wait_with_output().map_err(failed)?.stdout;
    if answers.len() == texts.len() { Ok(answers) } else { Err(format!("{} does not answer", library.display())) }
}
