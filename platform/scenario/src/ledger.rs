//! What scenario files prove, read without running them.

use crate::file::{Action, File, FileError, Item, OperationName, Step, load_all};
use crate::yaml::{Kind, Node};
use alcazar_base::schema::{Operation, Service};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What files prove.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// Everything that is proven, in the order of the files.
    pub proofs: Vec<Proof>,
    /// The top-level input members that calls set, by operation.
    pub members: BTreeMap<OperationName, BTreeSet<String>>,
}

/// One thing that is proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Of which operation.
    pub operation: OperationName,
    /// What.
    pub kind: ProofKind,
    /// Where.
    pub path: PathBuf,
    /// The line there.
    pub line: usize,
}

/// Kinds of proofs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProofKind {
    /// It succeeds, and a later step of the scenario asserts something.
    Success,
    /// It succeeds with what its own `expect` says: enough for an operation that only reads.
    Reads,
    /// It fails with this code.
    Failure(String),
    /// The pair of a denial.
    Denial,
}

/// What an operation still lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps {
    /// No scenario shows its success.
    pub success: bool,
    /// No scenario shows that it fails, although its model lists errors.
    pub failure: bool,
    /// No denial.
    pub denial: bool,
    /// Members that its handler honours and no scenario sets.
    pub members: Vec<&'static str>,
}

/// The ledger of a folder.
///
/// # Errors
/// The mistakes in its files.
pub fn ledger(folder: &Path) -> Result<Ledger, Vec<FileError>> {
    let mut ledger = Ledger::default();
    ledger.add_folder(folder)?;
    Ok(ledger)
}

impl Ledger {
    /// Adds what another folder's files prove.
    ///
    /// # Errors
    /// The mistakes in them.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), Vec<FileError>> {
        for file in load_all(folder)? {
            self.add(&file);
        }
        Ok(())
    }

    /// Adds what a file proves.
    pub fn add(&mut self, file: &File) {
        for item in &file.items {
            match item {
                Item::Scenario(scenario) => self.steps(&file.path, &scenario.steps),
                Item::Denial(denial) => {
                    self.set(&denial.operation, denial.with.as_ref());
                    let (operation, path) = (denial.operation.clone(), file.path.clone());
                    self.proofs.push(Proof { operation, kind: ProofKind::Denial, path, line: denial.line });
                }
            }
        }
    }

    fn steps(&mut self, path: &Path, steps: &[Step]) {
        let last_assertion = steps.iter().rposition(asserts);
        for (index, step) in steps.iter().enumerate() {
            let Action::Call(call) = &step.action else { continue };
            self.set(&call.operation, call.with.as_ref());
            let mut proof = |kind| {
                self.proofs.push(Proof { operation: call.operation.clone(), kind, path: path.to_owned(), line: step.line });
            };
            if let Some(code) = &call.error {
                proof(ProofKind::Failure(code.clone()));
                continue;
            }
            if last_assertion > Some(index) {
                proof(ProofKind::Success);
            }
            if call.expect.is_some() {
                proof(ProofKind::Reads);
            }
        }
    }

    fn set(&mut self, operation: &OperationName, with: Option<&Node>) {
        let Some(Kind::Map(entries)) = with.map(|node| &node.kind) else { return };
        self.members.entry(operation.clone()).or_default().extend(entries.iter().map(|(name, _)| name.clone()));
    }

    /// Whether an operation's failure with that code is shown.
    pub fn fails_with(&self, service: &str, operation: &str, code: &str) -> bool {
        self.of(service, operation).any(|kind| *kind == ProofKind::Failure(code.to_owned()))
    }

    /// What an operation still lacks.
    pub fn gaps(&self, service: &Service<'static>, operation: &Operation<'static>) -> Gaps {
        let proven = |wanted: fn(&ProofKind) -> bool| self.of(service.name, operation.name).any(wanted);
        let name = OperationName { service: service.name.to_owned(), operation: operation.name.to_owned() };
        let set = self.members.get(&name);
        let reads = operation.read_only && proven(|kind| *kind == ProofKind::Reads);
        let honoured = operation.honours.map(|honours| honours.members).unwrap_or_default();
        let unset = honoured.iter().copied().filter(|member| !set.is_some_and(|set| set.contains(*member)));
        Gaps {
            success: !proven(|kind| *kind == ProofKind::Success) && !reads,
            failure: !operation.errors.is_empty() && !proven(|kind| matches!(kind, ProofKind::Failure(_))),
            denial: !proven(|kind| *kind == ProofKind::Denial),
            members: unset.collect(),
        }
    }

    fn of(&self, service: &str, operation: &str) -> impl Iterator<Item = &ProofKind> {
        let proofs = self.proofs.iter();
        proofs
            .filter(move |proof| proof.operation.service == service && proof.operation.operation == operation)
            .map(|proof| &proof.kind)
    }
}

impl Gaps {
    /// Whether nothing is lacking.
    pub fn is_empty(&self) -> bool {
        !self.success && !self.failure && !self.denial && self.members.is_empty()
    }
}

fn asserts(step: &Step) -> bool {
    match &step.action {
        Action::Call(call) => call.expect.is_some() || call.error.is_some(),
        Action::Trail { .. } => true,
        Action::Advance(_) | Action::Restart | Action::Principals(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ledger, ProofKind};
    use crate::file::parse;
    use std::path::Path;

    #[test]
    fn files_prove_what_they_assert() {
        let text = "
- scenario: x
  steps:
    - call: a.Put
      with: { Name: x }
    - call: a.Get
      expect: { Name: x }
    - call: a.Drop
- scenario: y
  steps:
    - call: a.Get
      with: { Id: y }
      error: NotFound
- denial: a.Put
  needs: nothing
";
        let mut ledger = Ledger::default();
        ledger.add(&parse(Path::new("x.yaml"), text).unwrap());
        let kinds = |operation: &str| ledger.of("a", operation).cloned().collect::<Vec<_>>();
        assert_eq!(kinds("Put"), [ProofKind::Success, ProofKind::Denial]);
        assert_eq!(kinds("Get"), [ProofKind::Reads, ProofKind::Failure("NotFound".to_owned())]);
        assert_eq!(kinds("Drop"), []);
        assert!(ledger.fails_with("a", "Get", "NotFound") && !ledger.fails_with("a", "Put", "NotFound"));
        assert_eq!(ledger.members.values().flatten().collect::<Vec<_>>(), ["Id", "Name"]);
    }
}
