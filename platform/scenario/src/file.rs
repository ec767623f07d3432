//! What a scenario file says, read strictly: a key that means nothing is an error, so that no expectation is silently dropped.

mod read;

use crate::yaml::{self, Node};
use read::Reading;
pub(crate) use read::span_millis;
use std::fmt;
use std::path::{Path, PathBuf};

/// A scenario file.
#[derive(Debug, Clone)]
pub struct File {
    /// Where it is.
    pub path: PathBuf,
    /// What is in it, in order.
    pub items: Vec<Item>,
}

/// What a file is made of.
#[derive(Debug, Clone)]
pub enum Item {
    /// Steps and what they must bring.
    Scenario(Scenario),
    /// The pair: what it takes to be allowed, and that each part of it is needed.
    Denial(Denial),
}

/// A scenario.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its line.
    pub line: usize,
    /// What it shows.
    pub title: String,
    /// Whom it needs.
    pub principals: Vec<Principal>,
    /// What happens.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its line.
    pub line: usize,
    /// What it does.
    pub action: Action,
}

/// What a step does.
#[derive(Debug, Clone)]
pub enum Action {
    /// Calls an operation.
    Call(Box<CallStep>),
    /// Moves the clock, by milliseconds.
    Advance(i64),
    /// Closes the store and opens it again.
    Restart,
    /// Looks for a record.
    Trail {
        /// What the newest record of its `eventName` must match.
        record: Node,
        /// `eventName`.
        event_name: String,
        /// In whose account.
        caller: Node,
    },
    /// Makes principals.
    Principals(Vec<Principal>),
}

/// A call.
#[derive(Debug, Clone)]
pub struct CallStep {
    /// The operation.
    pub operation: OperationName,
    /// Its input.
    pub with: Option<Node>,
    /// As whom.
    pub caller: Node,
    /// Where, if not in the scenario's region.
    pub region: Option<Node>,
    /// How often.
    pub times: u32,
    /// What the reply (or the error's structure) must match.
    pub expect: Option<Node>,
    /// The code that it must fail with.
    pub error: Option<String>,
    /// What the error's message must match.
    pub message: Option<Node>,
    /// The name under which the encoded decision of a refusal is kept.
    pub decision: Option<String>,
    /// Names for later steps, with their paths into the reply.
    pub save: Vec<(String, String)>,
}

/// `service.Operation`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationName {
    /// Our name of the service.
    pub service: String,
    /// AWS's name of the operation.
    pub operation: String,
}

/// A principal that is made for a scenario.
#[derive(Debug, Clone)]
pub struct Principal {
    /// Its line.
    pub line: usize,
    /// Its name, in the file and in IAM.
    pub name: String,
    /// What it is.
    pub kind: PrincipalKind,
    /// Label of its account; empty for the scenario's own.
    pub account: String,
    /// IAM path.
    pub path: String,
    /// Inline policies.
    pub policies: Vec<(String, Node)>,
    /// ARNs of attached policies.
    pub managed: Vec<String>,
    /// Permissions boundary.
    pub boundary: Option<Node>,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// Trust policy of a role; `None`: its account.
    pub trust: Option<Node>,
    /// Name of a role's session.
    pub session: String,
    /// Session policy.
    pub session_policy: Option<Node>,
    /// Session tags.
    pub session_tags: Vec<(String, String)>,
}

/// Kinds of principals that a file makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrincipalKind {
    /// The root user of an account.
    Root,
    /// A user.
    User,
    /// A role, called as a session of it.
    Role,
}

/// A denial.
#[derive(Debug, Clone)]
pub struct Denial {
    /// Its line.
    pub line: usize,
    /// The operation that is denied.
    pub operation: OperationName,
    /// Whom it needs beside the caller.
    pub principals: Vec<Principal>,
    /// What happens before, as root.
    pub setup: Vec<Step>,
    /// The input.
    pub with: Option<Node>,
    /// The callers.
    pub by: Vec<CallerKind>,
    /// What it takes; `None`: nothing at all.
    pub needs: Option<Needs>,
}

/// Callers of a denial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerKind {
    /// A user of the account.
    User,
    /// A session of a role of the account.
    Role,
    /// A user of another account.
    Outsider,
}

/// What it takes to be allowed.
#[derive(Debug, Clone)]
pub struct Needs {
    /// Statements of the caller's own policies.
    pub identity: Vec<Node>,
    /// The resource's part.
    pub resource: Option<ResourceNeeds>,
}

/// A resource policy's part in a decision.
#[derive(Debug, Clone)]
pub struct ResourceNeeds {
    /// After these steps the call is allowed.
    pub grants: Vec<Step>,
    /// After these it is not.
    pub lacks: Vec<Step>,
    /// The kind of policy that the refusal then names.
    pub names: String,
}

/// A mistake in a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {what}", path.display())]
pub struct FileError {
    /// The file.
    pub path: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// Reads a file.
///
/// # Errors
/// The first mistake in it.
pub fn load(path: &Path) -> Result<File, FileError> {
    let at = |line, what| FileError { path: path.to_owned(), line, what };
    let text = std::fs::read_to_string(path).map_err(|cause| at(0, format!("can't be read: {cause}")))?;
    parse(path, &text)
}

/// Reads a file's text; `path` is for its errors.
///
/// # Errors
/// The first mistake in it.
pub fn parse(path: &Path, text: &str) -> Result<File, FileError> {
    let at = |line, what| FileError { path: path.to_owned(), line, what };
    let root = yaml::parse(text).map_err(|error| at(error.line, error.what))?;
    let items = read::items(&root).map_err(|Reading { line, what }| at(line, what))?;
    Ok(File { path: path.to_owned(), items })
}

/// Every scenario file of a folder, by name.
///
/// # Errors
/// The first mistake in each file that has one, and a folder without any file.
pub fn load_all(folder: &Path) -> Result<Vec<File>, Vec<FileError>> {
    let at = |what| vec![FileError { path: folder.to_owned(), line: 0, what }];
    let entries = std::fs::read_dir(folder).map_err(|cause| at(format!("can't be read: {cause}")))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    if paths.is_empty() {
        return Err(at("has no scenario files (*.yaml)".to_owned()));
    }
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for path in paths {
        match load(&path) {
            Ok(file) => files.push(file),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(files) } else { Err(errors) }
}

impl fmt::Display for OperationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.service, self.operation)
    }
}

impl Item {
    /// Its line.
    pub fn line(&self) -> usize {
        match self {
            Self::Scenario(scenario) => scenario.line,
            Self::Denial(denial) => denial.line,
        }
    }

    /// What it is about, for reports.
    pub fn title(&self) -> String {
        match self {
            Self::Scenario(scenario) => scenario.title.clone(),
            Self::Denial(denial) => format!("denial of {}", denial.operation),
        }
    }
}

#[cfg(test)]
mod tests;
