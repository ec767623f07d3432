//! The detectors against lists of attacks and of innocent values, a line a list, and what they cost.

use super::lists::{self, Row};
use crate::client::cpu::Used;
use crate::codegen::say;
use alcazar_waf::{Sensitivity, detect_sqli, detect_xss};
use std::path::Path;

/// What is looked for.
#[derive(Clone, Copy)]
struct Detector {
    name: &'static str,
    /// How the files of its attacks begin, and what the labels of their rows are.
    attacks: &'static str,
    detect: fn(&[u8]) -> bool,
    /// In thousandths: of the attacks in files, and of those in rows, the least that is found.
    found_min: [usize; 2],
}

const DETECTORS: &[Detector] = &[
    Detector {
        name: "SQL injection, LOW",
        attacks: "sqli",
        detect: |value| detect_sqli(value, Sensitivity::Low).is_some(),
        found_min: [995, 990],
    },
    Detector {
        name: "SQL injection, HIGH",
        attacks: "sqli",
        detect: |value| detect_sqli(value, Sensitivity::High).is_some(),
        found_min: [995, 990],
    },
    Detector { name: "cross-site scripting", attacks: "xss", detect: |value| detect_xss(value).is_some(), found_min: [990, 980] },
];

/// In thousandths, the most of the innocent lines that is taken for an attack.
const LINES_TAKEN_MAX: usize = 50;

/// The most of the innocent rows that are.
const ROWS_TAKEN_MAX: usize = 5;

/// Prints a table for each detector.
///
/// # Errors
///
/// A file that cannot be read.
pub(super) fn run(web: &Path) -> Result<Vec<String>, String> {
    let files = lists::files(&web.join("libinjection"))?;
    let rows = lists::rows(&web.join("http-params.csv"))?;
    let mut missed = Vec::new();
    for detector in DETECTORS {
        say(detector.name);
        let before = Used::of(std::process::id());
        let inputs = detector.of_files(&files, &mut missed) + detector.of_rows(&rows, &mut missed);
        let (used, _) = Used::of(std::process::id()).since(before);
        let each_us = used.as_secs_f64() * 1e6 / f64::from(u32::try_from(inputs).unwrap_or(u32::MAX));
        let build = if cfg!(debug_assertions) { ", unoptimized" } else { "" };
        say(&format!("  CPU time an input{build}: {each_us:.2} µs"));
    }
    Ok(missed)
}

impl Detector {
    fn of_files(&self, files: &[(String, Vec<Vec<u8>>)], missed: &mut Vec<String>) -> usize {
        let (mut found_all, mut of_all, mut inputs) = (0, 0, 0);
        for (name, lines) in files.iter().filter(|(name, lines)| is_of(name, self.attacks) && !lines.is_empty()) {
            let found = lines.iter().filter(|line| (self.detect)(line)).count();
            say(&format!("  {name:<44} {found:>5}/{}", lines.len()));
            found_all += found;
            of_all += lines.len();
            inputs += lines.len();
        }
        say(&format!("  {:<44} {found_all:>5}/{of_all}", "all files of attacks"));
        self.bar(found_all * 1000 >= of_all * self.found_min[0], &format!("{found_all} of {of_all} lines are found"), missed);
        for (name, lines) in files.iter().filter(|(name, _)| name.starts_with("false_positives")) {
            let taken = lines.iter().filter(|line| (self.detect)(line)).count();
            say(&format!("  {name:<44} {taken:>5}/{} (innocent)", lines.len()));
            let enough = taken * 1000 <= lines.len() * LINES_TAKEN_MAX;
            self.bar(enough, &format!("{taken} of {} innocent lines are taken", lines.len()), missed);
            inputs += lines.len();
        }
        inputs
    }

    fn of_rows(&self, rows: &[Row], missed: &mut Vec<String>) -> usize {
        let count = |label: &str| rows.iter().filter(|row| row.label == label).count();
        let fired = |label: &str| rows.iter().filter(|row| row.label == label && (self.detect)(&row.value)).count();
        let (found, of) = (fired(self.attacks), count(self.attacks));
        say(&format!("  {:<44} {found:>5}/{of}", format!("http-params.csv, {}", self.attacks)));
        self.bar(found * 1000 >= of * self.found_min[1], &format!("{found} of {of} rows are found"), missed);
        let (taken, innocent) = (fired("norm"), count("norm"));
        say(&format!("  {:<44} {taken:>5}/{innocent} (innocent)", "http-params.csv, norm"));
        self.bar(taken <= ROWS_TAKEN_MAX, &format!("{taken} of {innocent} innocent rows are taken"), missed);
        of + innocent
    }

    fn bar(&self, holds: bool, what: &str, missed: &mut Vec<String>) {
        if !holds {
            missed.push(format!("{}: {what}", self.name));
        }
    }
}

/// Whether a file is named `attacks-…`.
fn is_of(name: &str, attacks: &str) -> bool {
    name.strip_prefix(attacks).is_some_and(|rest| rest.starts_with('-'))
}
