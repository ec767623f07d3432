//! `cargo xtask eval waf`: the firewall's functions over bytes against vectors and lists of attacks.

mod detection;
mod import;
mod lists;
mod operators;
pub(crate) mod prose;
mod transformations;
mod vectors;

pub(crate) use import::rules as core_rules;

use crate::codegen::say;
use crate::eval::Corpora;
use clap::Args;
use std::path::PathBuf;

/// Where the corpora and the rules lie.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    corpora: Corpora,
    /// Folder of Debian's package `modsecurity-crs`, unpacked [default: it is fetched into target/crs]
    #[arg(long, value_name = "DIR")]
    crs: Option<PathBuf>,
}

/// Measures, and prints a table.
///
/// # Errors
///
/// A file that cannot be read, or a bar that is missed.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let Some(web) = arguments.corpora.folder("web") else { return Ok(()) };
    let mut missed = Vec::new();
    say("transformations");
    missed.extend(transformations::run(&web.join("transformations"))?);
    say("operators");
    missed.extend(operators::run(&web.join("operators"))?);
    missed.extend(detection::run(&web)?);
    say("import");
    missed.extend(import::run(&web, arguments.crs.as_deref())?);
    if missed.is_empty() { Ok(()) } else { Err(format!("{} bars are missed:\n{}", missed.len(), missed.join("\n"))) }
}
