//! `--survey`: the generator over the services that later issues add, every operation taken as handled, to show that they
//! need rows and not mechanisms. What it writes beside the report lies under `target/survey` as a workspace of its own, so that
//! its compile time can be measured.

mod findings;

use super::authorization::Authorization;
use super::fetch::{self, Packages};
use super::json::Tree;
use super::lower::{self, Sources};
use super::model::Model;
use super::overlay::{Common, HonouredMembers, OperationOverlay, Overlay};
use super::{print, say};
use alcazar_base::schema::{Kind, Service};
use findings::Finding;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// As botocore names them.
const SERVICES: &[&str] = &[
    "organizations",
    "accessanalyzer",
    "rolesanywhere",
    "cloudhsmv2",
    "acm",
    "acm-pca",
    "cognito-idp",
    "cognito-identity",
    "ds",
    "ds-data",
    "sso",
    "sso-admin",
    "sso-oidc",
    "identitystore",
    "wafv2",
    "shield",
    "fms",
    "events",
    "guardduty",
    "securityhub",
    "inspector2",
    "macie2",
    "detective",
    "config",
    "wellarchitected",
    "stepfunctions",
    "lambda",
    "cloudformation",
    "logs",
    "sns",
    "sqs",
    "s3",
    "s3control",
    "ec2",
    "elbv2",
    "ebs",
    "ssm",
    "cloudwatch",
];

/// What became of one service.
struct Surveyed {
    name: &'static str,
    protocols: String,
    operations: usize,
    shapes: usize,
    structures: usize,
    kilobytes: usize,
    findings: Vec<Finding>,
}

pub(super) fn run(root: &Path) -> Result<(), String> {
    let packages = fetch::packages(root)?;
    let scratch = root.join("target/survey");
    let mut surveyed = Vec::new();
    for name in SERVICES {
        let (row, files) = survey(&packages, name).map_err(|message| format!("{name}: {message}"))?;
        say(&format!("{name}: {} operations, {} shapes, {} findings", row.operations, row.shapes, row.findings.len()));
        for (file, text) in &files {
            write(&scratch.join(format!("api/{name}/src/{file}")), text)?;
        }
        write(&scratch.join(format!("api/{name}/Cargo.toml")), &manifest(root, name))?;
        surveyed.push(row);
    }
    write(&scratch.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"api/*\"]\n")?;
    write(&root.join("docs/codegen-survey.md"), &report(&surveyed))?;
    say("docs/codegen-survey.md is written; the crates lie in target/survey");
    Ok(())
}

fn survey(packages: &Packages, name: &'static str) -> Result<(Surveyed, BTreeMap<&'static str, String>), String> {
    let tree: Tree = fetch::model(packages, name)?;
    let model: Model = serde_json::from_str(&tree.print()).map_err(|e| e.to_string())?;
    let mut overlay = Overlay::default();
    let mut findings = Vec::new();
    let prefix = lower::signing_name(&model, &overlay).to_owned();
    let reference = match findings::action_prefix(packages, name, &prefix)? {
        (Some(found), finding) => {
            findings.extend(finding);
            overlay.action_prefix = Some(found.clone());
            BTreeMap::from([(found.clone(), fetch::authorization(packages, &found)?.unwrap_or_default())])
        }
        (None, finding) => {
            findings.extend(finding);
            BTreeMap::new()
        }
    };
    findings.extend(findings::of(&model, reference.values().next()));
    overlay.operations = model.operations.keys().map(|operation| (operation.clone(), handled(operation, &reference))).collect();
    let common = Common::default();
    let sources = Sources { name, model: &model, overlay: &overlay, common: &common, authorization: &reference };
    let service = lower::service(&sources)?;
    let files = print::crate_files(&service)?;
    let row = Surveyed {
        name,
        protocols: protocols(&model),
        operations: service.operations.len(),
        shapes: service.shapes.len(),
        structures: structures(&service),
        kilobytes: files.values().map(String::len).sum::<usize>() / 1000,
        findings,
    };
    Ok((row, files))
}

/// A row as it will be written one day: all members honoured, and the action of the same name if there is one.
fn handled(operation: &str, reference: &BTreeMap<String, Authorization>) -> OperationOverlay {
    let known = reference.values().any(|reference| reference.actions.contains_key(operation));
    OperationOverlay {
        honours: Some(HonouredMembers::All("*".into())),
        actions: (!known).then(Vec::new),
        ..OperationOverlay::default()
    }
}

fn protocols(model: &Model) -> String {
    let metadata = &model.metadata;
    let others = metadata.protocols.iter().filter(|protocol| **protocol != metadata.protocol);
    let version = metadata.json_version.as_deref().unwrap_or("1.1");
    let spelled = |protocol: &str| if protocol == "json" { format!("json {version}") } else { protocol.to_owned() };
    let all = std::iter::once(&metadata.protocol).chain(others);
    all.map(|protocol| spelled(protocol)).collect::<Vec<_>>().join(", ")
}

fn structures(service: &Service<'_>) -> usize {
    service.shapes.iter().filter(|shape| matches!(shape.kind, Kind::Structure(_))).count()
}

fn report(surveyed: &[Surveyed]) -> String {
    let sum = |count: fn(&Surveyed) -> usize| surveyed.iter().map(count).sum::<usize>();
    let mut out = format!(
        "# The generator over the services to come\n\n\
         Written by `cargo xtask codegen --survey`, at the versions that `models/sources.toml` pins. Each service is generated with every \
         operation taken as handled, so that views and builders of all structures are made too.\n\n\
         {} services, {} operations, {} shapes, {} of them structures; {} kB of generated source before formatting. None failed to generate.\n\n\
         | service | protocols, the client's first choice first | operations | shapes | structures | kB | kinds of findings |\n\
         |---|---|--:|--:|--:|--:|--:|\n",
        surveyed.len(),
        sum(|row| row.operations),
        sum(|row| row.shapes),
        sum(|row| row.structures),
        sum(|row| row.kilobytes)
    );
    for row in surveyed {
        let Surveyed { name, protocols, operations, shapes, structures, kilobytes, findings } = row;
        let _ =
            writeln!(out, "| {name} | {protocols} | {operations} | {shapes} | {structures} | {kilobytes} | {} |", findings.len());
    }
    out.push_str("\n## What the tables do not hold, and the row that each needs\n");
    let kinds: BTreeSet<_> = surveyed.iter().flat_map(|row| &row.findings).map(|finding| finding.kind).collect();
    for kind in kinds {
        let _ = write!(out, "\n### {}\n\n{}\n\n", kind.title(), kind.needs());
        for row in surveyed {
            for finding in row.findings.iter().filter(|finding| finding.kind == kind) {
                let _ = writeln!(out, "- **{}**: {}", row.name, finding.detail);
            }
        }
    }
    let _ = write!(
        out,
        "\n### Traits that nothing reads\n\nThey speak to clients or to people, or the codec spells them by its protocol's own rules: `{}`.\n",
        findings::UNREAD.join("`, `")
    );
    out
}

fn manifest(root: &Path, name: &str) -> String {
    format!(
        "[package]\nname = \"survey-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nalcazar-base = {{ path = \"{}\" }}\n",
        root.join("base").display()
    )
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(|e| format!("{}: {e}", path.display()))?;
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
