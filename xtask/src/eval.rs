//! `cargo xtask eval`: measures against public corpora that are no part of this repository.

use crate::codegen::workspace_root;
use crate::{eval_recorded, eval_sigv4, eval_trail, eval_waf, eval_wire};
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    evaluation: Evaluation,
}

#[derive(Subcommand)]
enum Evaluation {
    /// The protocol vectors: every request decodes, every answer is one that clients read
    Wire(Corpora),
    /// The vectors of Signature Version 4: each verifies, and does not once it is changed
    Sigv4(Corpora),
    /// Answers that AWS gave: ours have the same members, defaults, codes and texts
    Recorded(Corpora),
    /// Recorded CloudTrail events: ours have the same key paths
    Trail(Corpora),
    /// The firewall's transformations, operators and detectors: vectors, attacks and innocent values
    Waf(eval_waf::Arguments),
    /// The firewall's detectors on public documentation, in which there is no attack
    WafProse(eval_waf::prose::Arguments),
}

/// Where the corpora lie.
#[derive(Args)]
pub(crate) struct Corpora {
    /// Folder of the corpora [default: ../shared/corpora beside the workspace]
    #[arg(long, value_name = "DIR")]
    corpora: Option<PathBuf>,
}

impl Corpora {
    /// A folder in the corpora; `None`, and a word about it, where it is absent.
    pub(crate) fn folder(&self, name: &str) -> Option<PathBuf> {
        let root = self.corpora.clone().unwrap_or_else(|| workspace_root().join("../shared/corpora"));
        let folder = root.join(name);
        if folder.is_dir() {
            return Some(folder);
        }
        crate::codegen::say(&format!("skipped: there is no folder {}", folder.display()));
        None
    }
}

/// Runs an evaluation.
///
/// # Errors
///
/// What it found wrong, or could not read.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    match &arguments.evaluation {
        Evaluation::Wire(corpora) => eval_wire::run(corpora),
        Evaluation::Sigv4(corpora) => eval_sigv4::run(corpora),
        Evaluation::Recorded(corpora) => eval_recorded::run(corpora),
        Evaluation::Trail(corpora) => eval_trail::run(corpora),
        Evaluation::Waf(arguments) => eval_waf::run(arguments),
        Evaluation::WafProse(arguments) => eval_waf::prose::run(arguments),
    }
}
