//! The Core Rule Set as the firewall imports it, against the rule set's own tests: each sends one request and says which rule must
//! fire, or must not.

mod requests;
pub(crate) mod rules;
mod yaml;

use super::lists;
use crate::codegen::say;
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Program, Rates, RawRequest, Setting, Verdict, judge};
use requests::{Expected, Test};
use std::collections::BTreeMap;
use std::path::Path;

/// In thousandths, the least of all tests that must pass, and of those of each folder.
const PASSED_MIN: [usize; 2] = [990, 950];

/// Measures, and answers the bars that are missed.
///
/// # Errors
///
/// Tests or rules that cannot be read.
pub(super) fn run(web: &Path, crs: Option<&Path>) -> Result<Vec<String>, String> {
    let Some(package) = rules::package(crs) else {
        say("skipped: there is no Core Rule Set; give its unpacked package by --crs, or let apt-get find modsecurity-crs");
        return Ok(Vec::new());
    };
    let tests = requests::read(&web.join("crs-3.3.4-tests"))?;
    let program = rules::program(&package, rules::TESTED)?;
    let mut missed = of_tests(&tests, &program);
    let unfiltered = rules::program(&package, rules::TESTED)?.without_prefilter();
    let differ = |test: &&Test| fired(&program, test).rules != fired(&unfiltered, test).rules;
    missed.extend(tests.iter().filter(differ).map(|test| format!("import: the prefilter changes what fires in {}", test.title)));
    let program = rules::program(&package, rules::BLOCKING)?;
    missed.extend(of_innocence(&web.join("http-params.csv"), &program)?);
    Ok(missed)
}

#[derive(Default)]
struct Count {
    passed: usize,
    all: usize,
}

impl Count {
    fn add(&mut self, passed: bool) {
        self.passed += usize::from(passed);
        self.all += 1;
    }

    fn thousandths(&self) -> usize {
        self.passed * 1_000 / self.all.max(1)
    }

    fn shown(&self) -> String {
        format!("{} of {} = {}.{} %", self.passed, self.all, self.thousandths() / 10, self.thousandths() % 10)
    }
}

fn of_tests(tests: &[Test], program: &Program) -> Vec<String> {
    let mut folders: BTreeMap<&str, Count> = BTreeMap::new();
    let mut positives: BTreeMap<&str, Count> = BTreeMap::new();
    let mut whole = Count::default();
    for test in tests {
        let outcome = fired(program, test);
        let passed = holds(&test.expected, &outcome);
        folders.entry(&test.folder).or_default().add(passed);
        whole.add(passed);
        if let Expected::Fires(rule) = &test.expected {
            positives.entry(rule).or_default().add(passed);
        }
        if !passed {
            say(&format!("  failed: {} {}: wanted {:?}, got {}", test.folder, test.title, test.expected, outcome.shown()));
        }
    }
    let mut missed = Vec::new();
    for (folder, count) in &folders {
        say(&format!("  {folder}: {}", count.shown()));
        if count.thousandths() < PASSED_MIN[1] {
            missed.push(format!("import, {folder}: {}", count.shown()));
        }
    }
    for (rule, count) in positives.iter().filter(|(_, count)| count.passed == 0) {
        missed.push(format!("import: none of the {} tests in which rule {rule} must fire passes", count.all));
    }
    say(&format!("  all tests of the import: {}", whole.shown()));
    if whole.thousandths() < PASSED_MIN[0] {
        missed.push(format!("import, all tests: {}", whole.shown()));
    }
    missed
}

/// What became of a request.
struct Became {
    status: u16,
    rules: Vec<String>,
}

impl Became {
    fn shown(&self) -> String {
        format!("{} by {}", self.status, self.rules.join(" "))
    }
}

fn fired(program: &Program, test: &Test) -> Became {
    // What is no request is refused by whatever reads it.
    let Ok(request) = RawRequest::read(test.bytes.clone(), [127, 0, 0, 1].into()) else {
        return Became { status: 400, rules: Vec::new() };
    };
    let rates = Rates::new(program);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    let outcome = judge(program, &request, setting);
    let rules: Vec<String> = outcome.fired.iter().map(|(rule, _)| rule.name.to_string()).collect();
    // Rules only detect here; the one that would have blocked is among them.
    let blocks = outcome.fired.iter().any(|(_, action)| *action == alcazar_waf::Action::Block);
    Became { status: if blocks { 403 } else { 200 }, rules }
}

fn holds(expected: &Expected, outcome: &Became) -> bool {
    match expected {
        Expected::Fires(rule) => outcome.rules.contains(rule),
        Expected::Spares(rule) => !outcome.rules.contains(rule),
        Expected::Status(statuses) => statuses.contains(&outcome.status),
        Expected::Error => outcome.status >= 400,
    }
}

/// Innocent values, each as an argument of a request that a browser could send: none may be blocked.
fn of_innocence(table: &Path, program: &Program) -> Result<Vec<String>, String> {
    let rows = lists::rows(table)?;
    let mut blocked = 0_usize;
    let mut all = 0_usize;
    let rates = Rates::new(program);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    for row in rows.iter().filter(|row| row.label == "norm") {
        all += 1;
        let bytes = requests::browser(&row.value);
        let request = RawRequest::read(bytes, [127, 0, 0, 1].into()).map_err(|error| error.to_string())?;
        let outcome = judge(program, &request, setting);
        if *outcome.verdict != Verdict::Allow {
            blocked += 1;
            let rules: Vec<&str> = outcome.fired.iter().map(|(rule, _)| rule.name.as_ref()).collect();
            say(&format!("  blocked: {} by {}", String::from_utf8_lossy(&row.value), rules.join(" ")));
        }
    }
    say(&format!("  innocent values that paranoia level 1 blocks: {blocked} of {all}"));
    Ok(if blocked == 0 { Vec::new() } else { vec![format!("import: {blocked} innocent values are blocked")] })
}
