//! `alcazar waf`: the web application firewall's engine on files. It reads them; the engine judges.

mod explanation;
mod lint;
mod rules;

use crate::CommandError;
use crate::output::{self, Form};
use alcazar_waf::aws::{Acl, Entities, Knowledge, Resource};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{
    Action, HarRequest, Mmdb, Outcome, Rates, RawRequest, Reply, Request, Rule, Setting, Verdict, explain_exchange, judge,
    judge_exchange,
};
use clap::{Args, Subcommand, ValueEnum};
use rules::Rules;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Read;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// What `waf` does.
#[derive(Debug, Subcommand)]
pub(crate) enum WafCommand {
    /// Judge requests in files by a web ACL or a Core Rule Set, and say which rule decided.
    ///
    /// A request file holds the bytes of one HTTP/1 request; one whose name ends in `.har` is an HTTP archive. Requests are judged
    /// in the order of their names, as if they arrived at once.
    Test(TestArgs),
    /// Read rules, say what of them is refused, and name what has no meaning here.
    Lint(lint::LintArgs),
    /// Count the capacity units that a web ACL uses.
    Capacity(CapacityArgs),
}

/// Flags of `waf test`.
#[derive(Debug, Args)]
pub(crate) struct TestArgs {
    /// What `aws wafv2 get-web-acl` prints, or a configuration file in `SecLang`, such as a Core Rule Set's `owasp-crs.load`. Sets
    /// and groups that an ACL refers to are found in the JSON files beside it.
    acl: PathBuf,
    /// Request files, HTTP archives (.har), and folders of them. A response to `a.http` is in `a.response` beside it.
    #[arg(required = true)]
    requests: Vec<PathBuf>,
    /// The address that the requests come from.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    client: IpAddr,
    /// Inspect no more of a request than AWS does in front of this kind of resource.
    #[arg(long, value_enum, value_name = "RESOURCE")]
    like: Option<Like>,
    #[command(flatten)]
    atlas: AtlasArgs,
    /// Show of each rule that fired the values that made it, after each transformation, and the bytes that matched.
    #[arg(long)]
    explain: bool,
}

/// Flags of `waf capacity`.
#[derive(Debug, Args)]
pub(crate) struct CapacityArgs {
    /// What `aws wafv2 get-web-acl` prints. Sets and groups that it refers to are found in the JSON files beside it.
    acl: PathBuf,
    #[command(flatten)]
    atlas: AtlasArgs,
}

/// Files that say what is known of addresses.
#[derive(Debug, Args)]
struct AtlasArgs {
    /// A City or Country database in MaxMind's format, for rules about countries.
    #[arg(long, value_name = "FILE")]
    geo: Option<PathBuf>,
    /// An ASN or ISP database in MaxMind's format, for rules about autonomous systems.
    #[arg(long, value_name = "FILE")]
    asn: Option<PathBuf>,
}

impl AtlasArgs {
    fn read(&self) -> Result<Mmdb, CommandError> {
        let mut atlas = Mmdb::default();
        if let Some(path) = &self.geo {
            atlas = atlas.with_places(read(path)?).map_err(|error| format!("`{}`: {error}", path.display()))?;
        }
        if let Some(path) = &self.asn {
            atlas = atlas.with_systems(read(path)?).map_err(|error| format!("`{}`: {error}", path.display()))?;
        }
        Ok(atlas)
    }
}

/// A kind of resource that a web ACL protects on AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Like {
    Alb,
    Cloudfront,
    ApiGateway,
    Cognito,
    AppRunner,
    VerifiedAccess,
}

pub(crate) fn run(command: &WafCommand, form: Form) -> Result<(), CommandError> {
    match command {
        WafCommand::Test(args) => test(args, form),
        WafCommand::Lint(args) => lint::lint(args, form),
        WafCommand::Capacity(args) => capacity(args, form),
    }
}

fn test(args: &TestArgs, form: Form) -> Result<(), CommandError> {
    let atlas = args.atlas.read()?;
    let rules = Rules::read(&args.acl, &args.atlas)?;
    let program = rules.compile();
    let rates = Rates::new(&program);
    let inspection = match (&rules, args.like) {
        (_, None) => Inspection::default(),
        (Rules::Acl(acl), Some(like)) => acl.inspection(like.resource()),
        (Rules::Set(_), Some(_)) => return Err("`--like` is for web ACLs".to_owned().into()),
    };
    let setting = Setting { inspection, atlas: Some(&atlas), rates: &rates, now_ms: 0 };
    let mut rows = Vec::new();
    for Exchange { name, request, reply } in exchanges(args)? {
        if !args.explain {
            let outcome = match &reply {
                Some(reply) => judge_exchange(&program, request.as_ref(), reply, setting),
                None => judge(&program, request.as_ref(), setting),
            };
            rows.push(row(&name, &outcome, form));
            continue;
        }
        let (outcome, explained) = explain_exchange(&program, request.as_ref(), reply.as_ref(), setting);
        if form == Form::Json {
            rows.push(object(&name, &outcome, explained.iter().map(explanation::json).collect()));
        } else {
            let decided = outcome.decided_by.map_or(undecided(&outcome), |rule| &rule.name);
            output::text(&format!("{name}: {} by {decided}", action_name(outcome.verdict.action())));
            for explained in &explained {
                output::text(&explanation::text(explained));
            }
        }
    }
    if form == Form::Json || !args.explain {
        let columns = match rules {
            Rules::Acl(_) => ["request", "verdict", "rule", "counted", "labels"],
            Rules::Set(_) => ["request", "verdict", "rule", "counted", "score"],
        };
        output::rows(form, &columns, &rows);
    }
    Ok(())
}

fn capacity(args: &CapacityArgs, form: Form) -> Result<(), CommandError> {
    let capacity = read_acl(&args.acl, &args.atlas.read()?)?.capacity();
    if form == Form::Json {
        let rules: Vec<Value> = capacity.rules.iter().map(|(rule, units)| json!({ "rule": rule, "capacity": units })).collect();
        output::object(form, &json!({ "capacity": capacity.total, "rules": rules }));
        return Ok(());
    }
    let mut rows: Vec<Value> = capacity.rules.iter().map(|(rule, units)| json!({ "rule": rule, "capacity": units })).collect();
    rows.push(json!({ "rule": "(all together)", "capacity": capacity.total }));
    output::rows(form, &["rule", "capacity"], &rows);
    Ok(())
}

/// What the program says of a request, as a row of the table or an object.
fn row(name: &str, outcome: &Outcome<'_>, form: Form) -> Value {
    if form == Form::Json {
        let fired = outcome.fired.iter().map(|(rule, action)| json!({ "rule": rule_json(rule), "action": action_name(*action) }));
        return object(name, outcome, fired.collect());
    }
    let rule_name = |rule: &Rule| match &rule.group {
        Some(group) => format!("{group}/{}", rule.name),
        None => rule.name.to_string(),
    };
    let counted = outcome.fired.iter().filter(|(_, action)| *action == Action::Count).map(|(rule, _)| rule_name(rule));
    let decided = outcome.decided_by.map_or_else(|| undecided(outcome).to_owned(), rule_name);
    json!({
        "request": name, "verdict": action_name(outcome.verdict.action()), "rule": decided,
        "counted": counted.collect::<Vec<_>>(), "labels": outcome.labels, "score": score(outcome),
    })
}

/// The anomaly scores that are not nothing, by name.
fn scores(outcome: &Outcome<'_>) -> Vec<(String, i64)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let scores = outcome.variables().map(|(name, value)| (text(name), text(value).parse().unwrap_or(0)));
    scores.filter(|(name, score)| name.contains("anomaly_score") && !name.ends_with("threshold") && *score != 0).collect()
}

/// The highest of them that a request or response got.
fn score(outcome: &Outcome<'_>) -> Option<i64> {
    let is_setting = |name: &str| ["critical", "error", "warning", "notice"].iter().any(|level| name.starts_with(level));
    scores(outcome).into_iter().filter(|(name, _)| !is_setting(name)).map(|(_, score)| score).max()
}

/// What decided where no rule did.
fn undecided(outcome: &Outcome<'_>) -> &'static str {
    if outcome.exhausted { "(too much work)" } else { "(default action)" }
}

/// What the program says of a request, whole.
fn object(name: &str, outcome: &Outcome<'_>, fired: Value) -> Value {
    let status = match outcome.verdict {
        Verdict::Block(response) => Some(response.status),
        Verdict::Allow | Verdict::Challenge => None,
    };
    let headers = outcome.headers.iter().map(|header| json!({ "name": header.name, "value": header.value }));
    json!({
        "request": name, "verdict": action_name(outcome.verdict.action()), "status": status,
        "rule": outcome.decided_by.map(rule_json), "fired": fired, "labels": outcome.labels,
        "headers": headers.collect::<Vec<_>>(), "exhausted": outcome.exhausted, "score": score(outcome),
    })
}

fn rule_json(rule: &Rule) -> Value {
    json!({ "name": rule.name, "group": rule.group, "origin": rule.origin })
}

fn action_name(action: Action) -> &'static str {
    match action {
        Action::Allow => "ALLOW",
        Action::Block => "BLOCK",
        Action::Count => "COUNT",
        Action::Challenge => "CHALLENGE",
    }
}

/// Reads an ACL, and what lies beside it.
fn read_acl(path: &Path, atlas: &Mmdb) -> Result<Acl, CommandError> {
    let text = read_text(path)?;
    let knowledge = Knowledge { places: atlas.has_places(), systems: atlas.has_systems() };
    let mut entities = Entities::default();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for other in files_in(folder)? {
        let is_json = other.extension().is_some_and(|extension| extension == "json");
        if is_json && other.file_name() != path.file_name() {
            entities.add(&other.display().to_string(), &read_text(&other)?)?;
        }
    }
    Ok(Acl::read(&path.display().to_string(), &text, &entities, knowledge)?)
}

/// A request and the response beside it.
struct Exchange {
    name: String,
    request: Box<dyn Request>,
    reply: Option<Reply>,
}

/// All requests of the files.
fn exchanges(args: &TestArgs) -> Result<Vec<Exchange>, CommandError> {
    let mut exchanges = Vec::new();
    for path in request_files(&args.requests)? {
        let name = path.display().to_string();
        let failed = |error: &dyn std::fmt::Display| CommandError::from(format!("`{name}`: {error}"));
        if path.extension().is_some_and(|extension| extension == "har") {
            let read = HarRequest::read(&read_text(&path)?, args.client).map_err(|error| failed(&error))?;
            for (at, request) in read.into_iter().enumerate() {
                exchanges.push(Exchange { name: format!("{name}#{at}"), request: Box::new(request), reply: None });
            }
        } else {
            let request = RawRequest::read(read(&path)?, args.client).map_err(|error| failed(&error))?;
            let beside = path.with_extension(RESPONSE);
            let reply = beside.is_file().then(|| read(&beside)).transpose()?.map(|bytes| Reply::read(&bytes));
            let reply = reply.transpose().map_err(|error| format!("`{}`: {error}", beside.display()))?;
            exchanges.push(Exchange { name, request: Box::new(request), reply });
        }
    }
    Ok(exchanges)
}

/// All request files, those of folders in the order of their names.
fn request_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, CommandError> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let mut found = files_in(path)?;
            found.retain(|path| path.extension().is_none_or(|extension| extension != RESPONSE));
            if found.is_empty() {
                return Err(format!("`{}` holds no request files", path.display()).into());
            }
            files.extend(found);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

/// The files of a folder by name, but those whose name begins with a dot.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let failed = |error: std::io::Error| format!("can't read `{}`: {error}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.path().is_file() && !entry.file_name().to_string_lossy().starts_with('.') {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

fn read_text(path: &Path) -> Result<String, CommandError> {
    String::from_utf8(read(path)?).map_err(|_| format!("`{}` is no text in UTF-8", path.display()).into())
}

fn read(path: &Path) -> Result<Vec<u8>, CommandError> {
    let failed = |error: std::io::Error| format!("can't read `{}`: {error}", path.display());
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(format!("`{}` is longer than {FILE_BYTES_MAX} bytes", path.display()).into());
    }
    Ok(bytes)
}

impl Like {
    fn resource(self) -> Resource {
        match self {
            Self::Alb => Resource::LoadBalancer,
            Self::Cloudfront => Resource::CloudFront,
            Self::ApiGateway => Resource::ApiGateway,
            Self::Cognito => Resource::Cognito,
            Self::AppRunner => Resource::AppRunner,
            Self::VerifiedAccess => Resource::VerifiedAccess,
        }
    }
}

/// How the name of a response's file ends; what is in front is its request's.
const RESPONSE: &str = "response";

/// LIMIT: of a file; each is held in memory, and the largest, databases of cities, have 130 MB.
const FILE_BYTES_MAX: u64 = 512 << 20;
