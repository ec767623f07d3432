//! `cargo xtask eval waf`: the firewall's functions over bytes against vectors and lists of attacks.

mod detection;
mod lists;
mod operators;
mod transformations;
mod vectors;

use crate::codegen::say;
use crate::eval::Corpora;

/// Measures, and prints a table.
///
/// # Errors
///
/// A file that cannot be read, or a bar that is missed.
pub(crate) fn run(corpora: &Corpora) -> Result<(), String> {
    let Some(web) = corpora.folder("web") else { return Ok(()) };
    let mut missed = Vec::new();
    say("transformations");
    missed.extend(transformations::run(&web.join("transformations"))?);
    say("operators");
    missed.extend(operators::run(&web.join("operators"))?);
    missed.extend(detection::run(&web)?);
    if missed.is_empty() { Ok(()) } else { Err(format!("{} bars are missed:\n{}", missed.len(), missed.join("\n"))) }
}
