//! Runs scenario files (see `docs/scenarios.md`) in process over the in-memory store, and reads from them what they prove.
//!
//! For tests only; the program does not link it. It stands on `services/iam` for its principals, which is why nothing but tests
//! may depend on it.

pub mod datum;
mod denial;
mod expect;
pub mod file;
mod input;
pub mod ledger;
pub mod limits;
mod names;
mod steps;
pub mod unprovoked;
mod world;
pub mod yaml;

pub use ledger::{Ledger, ledger};
pub use world::ServiceFn;

use file::{File, Item};
use std::fmt::Write;
use std::path::Path;
use steps::{Pass, Wrong};
use world::REGIONS;

/// Runs every scenario file of a folder: each scenario in us-east-1, and in eu-west-1 with a restart before each step; each denial once.
///
/// # Panics
/// When anything is not as the files say, with every such place.
pub fn run(tables: &[ServiceFn], folder: impl AsRef<Path>) {
    let report = report(tables, folder.as_ref());
    assert!(report.is_empty(), "{report}");
}

/// What [`run`] would panic with; empty when all is well.
pub fn report(tables: &[ServiceFn], folder: &Path) -> String {
    let files = match file::load_all(folder) {
        Ok(files) => files,
        Err(errors) => return errors.iter().fold(String::new(), |text, error| text + &format!("{error}\n")),
    };
    let (mut text, mut failed, mut items) = (String::new(), 0, 0);
    for file in &files {
        for item in &file.items {
            items += 1;
            let wrong = run_item(tables, item);
            failed += usize::from(!wrong.is_empty());
            for (pass, wrong) in wrong {
                describe(&mut text, file, item, pass, &wrong);
            }
        }
    }
    if failed > 0 {
        // Writing to a string does not fail.
        let _ = writeln!(text, "\n{failed} of {items} scenarios failed");
    }
    text
}

fn run_item(tables: &[ServiceFn], item: &Item) -> Vec<(&'static str, Wrong)> {
    let [here, there] = REGIONS;
    match item {
        Item::Denial(denial) => denial::denial(tables, denial, here).into_iter().map(|wrong| (here, wrong)).collect(),
        Item::Scenario(scenario) => {
            let passes = [(here, false, here), (there, true, "eu-west-1, restarted before each step")];
            let run = |(region, restarts, name)| {
                steps::scenario(tables, scenario, Pass { region, restarts }).map_err(|wrong| (name, wrong))
            };
            // The second pass of what fails already would say it again.
            passes.into_iter().map(run).find_map(Result::err).into_iter().collect()
        }
    }
}

fn describe(text: &mut String, file: &File, item: &Item, pass: &str, wrong: &Wrong) {
    let what = wrong.what.replace('\n', "\n    ");
    // Writing to a string does not fail.
    let _ = writeln!(text, "\n{}:{}: {} ({pass})\n    {what}", file.path.display(), wrong.line, item.title());
}
