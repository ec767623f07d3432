//! `alcazar waf lint`: what is in rules, and what of it has no meaning here.

use super::rules::Rules;
use super::{AtlasArgs, Form};
use crate::CommandError;
use crate::output;
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Flags of `waf lint`.
#[derive(Debug, Args)]
pub(crate) struct LintArgs {
    /// A configuration file in `SecLang`, such as a Core Rule Set's `owasp-crs.load`, or what `aws wafv2 get-web-acl` prints.
    rules: PathBuf,
    #[command(flatten)]
    atlas: AtlasArgs,
}

pub(super) fn lint(args: &LintArgs, form: Form) -> Result<(), CommandError> {
    let rules = Rules::read(&args.rules, &args.atlas)?;
    let program = rules.compile();
    let notes = match &rules {
        Rules::Acl(_) => &[],
        Rules::Set(set) => set.notes(),
    };
    let notes: Vec<Value> = notes
        .iter()
        .map(|note| json!({ "without meaning": note.what, "times": note.times, "first": note.first, "why": note.why }))
        .collect();
    let count = match &rules {
        Rules::Acl(_) => program.rules(),
        Rules::Set(set) => set.rules(),
    };
    if form == Form::Json {
        output::object(form, &json!({ "rules": count, "without_meaning": notes }));
        return Ok(());
    }
    output::text(&format!("{count} rules"));
    if !notes.is_empty() {
        output::rows(form, &["without meaning", "times", "first", "why"], &notes);
    }
    Ok(())
}
