//! The front end of AWS WAF's rule language: JSON documents as `aws wafv2 get-web-acl` prints them.
//!
//! A document is read into statements, checked against the model of the API, and compiled into a [`Program`]. What this build
//! does not do is refused by name; nothing is passed over that could change a verdict.

mod capacity;
mod compile;
mod document;
mod entities;
mod field;
mod group;
mod limits;
mod rate;
mod rule;
mod statement;
mod transformations;

use crate::limits::Inspection;
use crate::program::Program;
use document::{At, Document};
use rule::{Action, Bodies, Rule};

pub use capacity::Capacity;
pub use document::DocumentError;
pub use entities::{Entities, Kind as EntityKind};
pub use transformations::transformation_name;

/// What is known beside the documents, without which some statements can't be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Knowledge {
    /// Countries and regions of addresses.
    pub places: bool,
    /// Autonomous systems of addresses.
    pub systems: bool,
}

/// A web ACL that was read and checked.
#[derive(Debug)]
pub struct Acl {
    name: String,
    default: Action,
    /// In the order in which they run.
    rules: Vec<Rule>,
    body_limits: Vec<(&'static str, usize)>,
}

/// What a web ACL is associated with, which bounds how much of a request is inspected on AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// An application load balancer, or an AppSync API: the two whose bound is fixed.
    LoadBalancer,
    /// A CloudFront distribution, or an Amplify application.
    CloudFront,
    /// An API Gateway REST API.
    ApiGateway,
    /// A Cognito user pool.
    Cognito,
    /// An App Runner service.
    AppRunner,
    /// A Verified Access instance.
    VerifiedAccess,
}

/// What rules are read against.
pub(crate) struct Context<'e> {
    entities: &'e Entities,
    knowledge: Knowledge,
    /// What labels of the document's own rules begin with, up to the last colon.
    namespace: String,
    bodies: Bodies,
    /// Seconds that a solved challenge counts, for rules that don't say it.
    challenge_immunity_s: u64,
    in_group: bool,
}

impl Acl {
    /// Reads a web ACL: what `aws wafv2 get-web-acl` prints, or the `WebACL` in it.
    ///
    /// # Errors
    /// The place in the document, what is wrong there, and what to do.
    pub fn read(name: &str, text: &str, entities: &Entities, knowledge: Knowledge) -> Result<Self, DocumentError> {
        let document = Document::read(name, text)?;
        let root = document.root();
        let printed = root.peek("WebACL").is_some();
        let acl =
            if printed { root.object(&["WebACL", "LockToken", "ApplicationIntegrationURL"])?.need("WebACL")? } else { root };
        read_acl(&acl, entities, knowledge)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The program that does what it says.
    pub fn compile(&self) -> Program {
        compile::compile(&self.default, &self.rules)
    }

    /// What it costs, by rule.
    pub fn capacity(&self) -> Capacity {
        capacity::of(&self.rules)
    }

    /// How much AWS inspects in front of a resource.
    pub fn inspection(&self, resource: Resource) -> Inspection {
        let name = resource.name();
        let own = self.body_limits.iter().find(|(other, _)| Some(*other) == name).map(|(_, bytes)| *bytes);
        let body_bytes_max = match name {
            None => limits::BODY_BYTES_FIXED,
            Some(_) => own.unwrap_or(limits::BODY_BYTES_DEFAULT),
        };
        Inspection {
            body_bytes_max,
            decodes_bodies: false,
            headers_max: limits::HEADERS_MAX,
            header_bytes_max: limits::HEADER_BYTES_MAX,
            cookies_max: limits::HEADERS_MAX,
            cookie_bytes_max: limits::HEADER_BYTES_MAX,
            ..Inspection::default()
        }
    }
}

impl Resource {
    /// Its name in `AssociationConfig`; those with a fixed bound have none.
    fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::LoadBalancer => return None,
            Self::CloudFront => "CLOUDFRONT",
            Self::ApiGateway => "API_GATEWAY",
            Self::Cognito => "COGNITO_USER_POOL",
            Self::AppRunner => "APP_RUNNER_SERVICE",
            Self::VerifiedAccess => "VERIFIED_ACCESS_INSTANCE",
        })
    }
}

const MEMBERS: &[&str] = &[
    "Name",
    "Id",
    "ARN",
    "DefaultAction",
    "Description",
    "Rules",
    "VisibilityConfig",
    "DataProtectionConfig",
    "Capacity",
    "PreProcessFirewallManagerRuleGroups",
    "PostProcessFirewallManagerRuleGroups",
    "ManagedByFirewallManager",
    "LabelNamespace",
    "CustomResponseBodies",
    "CaptchaConfig",
    "ChallengeConfig",
    "TokenDomains",
    "AssociationConfig",
    "RetrofittedByFirewallManager",
    "OnSourceDDoSProtectionConfig",
    "ApplicationConfig",
    "MonetizationConfig",
];

/// Members that this build does not do.
const NOT_DONE: &[&str] = &["CaptchaConfig", "OnSourceDDoSProtectionConfig", "ApplicationConfig", "MonetizationConfig"];

fn read_acl(acl: &At<'_>, entities: &Entities, knowledge: Knowledge) -> Result<Acl, DocumentError> {
    let object = acl.object(MEMBERS)?;
    if let Some(member) = NOT_DONE.iter().find_map(|name| object.get(name)) {
        return Err(member.not_done());
    }
    let name = object.need("Name")?.name()?.to_owned();
    let namespace = match object.get("LabelNamespace") {
        Some(namespace) => namespace.text()?.to_owned(),
        None => entities::namespace(object.get("ARN").as_ref(), "webacl", &name)?,
    };
    let context = Context {
        entities,
        knowledge,
        namespace,
        bodies: rule::bodies(object.get("CustomResponseBodies"))?,
        challenge_immunity_s: rule::challenge_immunity_s(object.get("ChallengeConfig"))?.unwrap_or(limits::IMMUNITY_S_DEFAULT),
        in_group: false,
    };
    let default = rule::default_action(&object.need("DefaultAction")?, &context)?;
    let mut rules = rule::firewall_manager_groups(object.get("PreProcessFirewallManagerRuleGroups"), &context)?;
    rules.extend(rule::rules(object.get("Rules"), &context)?);
    rules.extend(rule::firewall_manager_groups(object.get("PostProcessFirewallManagerRuleGroups"), &context)?);
    Ok(Acl { name, default, rules, body_limits: body_limits(object.get("AssociationConfig"))? })
}

fn body_limits(config: Option<At<'_>>) -> Result<Vec<(&'static str, usize)>, DocumentError> {
    let Some(config) = config else { return Ok(Vec::new()) };
    let object = config.object(&["RequestBody", "ChallengeJavascriptSdkInjection"])?;
    if let Some(injection) = object.get("ChallengeJavascriptSdkInjection") {
        return Err(injection.not_done());
    }
    let Some(bodies) = object.get("RequestBody") else { return Ok(Vec::new()) };
    let resources = ["CLOUDFRONT", "API_GATEWAY", "COGNITO_USER_POOL", "APP_RUNNER_SERVICE", "VERIFIED_ACCESS_INSTANCE"];
    let bodies = bodies.object(&resources)?;
    let mut limits = Vec::new();
    for resource in resources {
        let Some(body) = bodies.get(resource) else { continue };
        let sizes = [("KB_8", 8_192), ("KB_16", 16_384), ("KB_32", 32_768), ("KB_48", 49_152), ("KB_64", 65_536)];
        let size = body.object(&["DefaultSizeInspectionLimit"])?.need("DefaultSizeInspectionLimit")?.word(&sizes)?;
        limits.push((resource, size));
    }
    Ok(limits)
}
