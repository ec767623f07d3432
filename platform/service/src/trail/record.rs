//! One record in CloudTrail's form.
//!
//! AWS: CloudTrail user guide, "CloudTrail record contents" and "CloudTrail userIdentity element".

use crate::call::Origin;
use crate::failure::{Common, Failure};
use crate::limits::{TRAIL_PARAMETERS_BYTES_MAX, TRAIL_TEXT_BYTES_MAX};
use crate::scope::Ask;
use crate::table::Produced;
use alcazar_authn::caller::{Caller, Principal};
use alcazar_base::account::AccountId;
use alcazar_base::schema::{Kind, Operation, Service, Shape, ShapeId, Structure};
use alcazar_base::time::Timestamp;
use alcazar_base::value::Fields;
use serde::{Deserialize, Serialize};

/// A record and what it is looked up by.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Record {
    /// The account whose trail it is in.
    pub account: AccountId,
    /// Where it happened.
    pub region: String,
    /// When it happened.
    pub time: Timestamp,
    /// `eventID`.
    pub event_id: String,
    /// `CreateUser`.
    pub event_name: String,
    /// `iam.amazonaws.com`.
    pub event_source: String,
    /// Name of the user, or of the role's session.
    pub username: Option<String>,
    /// Access key that signed.
    pub access_key_id: Option<String>,
    /// Whether it could not change anything.
    pub read_only: bool,
    /// Type and name of what it touched.
    pub resources: Vec<(String, String)>,
    /// The event, as JSON.
    pub event: String,
    /// Unique id of the role whose session called.
    #[serde(default)]
    pub role_id: Option<String>,
}

/// The records of one call: one, or one in each account when it crossed accounts.
#[derive(Debug, Clone)]
pub struct Entry(pub Vec<Record>);

/// What the gate was asked about.
#[derive(Debug, Clone)]
pub struct Touched {
    /// Whether the gate let the call through to it.
    permitted: bool,
    resource: String,
    resource_type: Option<&'static str>,
    owner: AccountId,
}

impl Touched {
    /// From the question, and whether the answer was yes.
    pub fn of(ask: &Ask, permitted: bool) -> Self {
        Self { permitted, resource: ask.resource.clone(), resource_type: ask.resource_type, owner: ask.owner }
    }
}

/// What a record says.
pub struct Happened<'h> {
    /// The service.
    pub service: &'static Service<'static>,
    /// The operation.
    pub operation: &'static Operation<'static>,
    /// Who called.
    pub caller: &'h Caller,
    /// Where.
    pub region: &'h str,
    /// Services through which it came.
    pub via: &'h [String],
    /// How it came.
    pub origin: &'h Origin,
    /// When.
    pub time: Timestamp,
    /// What it touched.
    pub touched: &'h [Touched],
    /// Its input.
    pub input: &'h Fields,
    /// What became of it.
    pub result: Result<&'h Produced, &'h Failure>,
}

impl Entry {
    /// The records of what happened. A call by a stranger or a service is recorded where the resource lives; one that touched
    /// another account's resource in both accounts, under one `sharedEventID`.
    pub fn new(happened: &Happened<'_>, event_id: String) -> Self {
        let caller_account = happened.caller.principal.account();
        // What the gate refused is told to the caller's account only: a stranger must not write into trails by naming accounts.
        let touched = happened.touched.iter().filter(|touched| touched.permitted || caller_account.is_none());
        let mut owners: Vec<AccountId> = touched.map(|touched| touched.owner).collect();
        owners.sort_unstable();
        owners.dedup();
        let accounts: Vec<AccountId> = match caller_account {
            Some(account) => std::iter::once(account).chain(owners.into_iter().filter(|owner| *owner != account)).collect(),
            None => owners,
        };
        let shared = (accounts.len() > 1).then(|| event_id.clone());
        let records = accounts.iter().enumerate().map(|(index, account)| {
            // Each account's copy has an id of its own; the first keeps the call's.
            let id = if index == 0 { event_id.clone() } else { derived_id(&event_id, *account) };
            record(happened, *account, id, shared.as_deref())
        });
        Self(records.collect())
    }
}

impl Record {
    /// The record of what an operator did to an account, outside of any API of AWS's.
    pub fn of_operator(account: AccountId, event_name: &str, time: Timestamp, event_id: String) -> Self {
        service_event(OPERATOR, event_name, (account, "us-east-1"), time, event_id, None)
    }

    /// The record of what a service did by itself, such as deleting a key when its time had come.
    ///
    /// AWS: CloudTrail user guide, "AWS service events".
    pub fn of_service(
        event_source: &str,
        event_name: &str,
        (account, region): (AccountId, &str),
        (time, event_id): (Timestamp, String),
        resource: (&str, &str),
    ) -> Self {
        service_event(event_source, event_name, (account, region), time, event_id, Some(resource))
    }
}

fn service_event(
    source: &str,
    event_name: &str,
    (account, region): (AccountId, &str),
    time: Timestamp,
    event_id: String,
    resource: Option<(&str, &str)>,
) -> Record {
    let mut identity = Json::with_capacity(OBJECT_BYTES);
    identity.text("accountId", &account.to_string());
    identity.text("invokedBy", source);
    let mut event = Json::with_capacity(OBJECT_BYTES);
    event.text("eventVersion", "1.11");
    event.raw("userIdentity", &identity.finish());
    event.text("eventTime", &time.iso8601());
    event.text("eventSource", source);
    event.text("eventName", event_name);
    event.text("awsRegion", region);
    event.text("sourceIPAddress", source);
    event.text("userAgent", source);
    event.raw("requestParameters", "null");
    event.raw("responseElements", "null");
    event.text("eventID", &event_id);
    event.flag("readOnly", false);
    if let Some((kind, arn)) = resource {
        let mut item = Json::with_capacity(OBJECT_BYTES);
        item.text("accountId", &account.to_string());
        item.text("type", kind);
        item.text("ARN", arn);
        event.raw("resources", &format!("[{}]", item.finish()));
    }
    event.text("eventType", "AwsServiceEvent");
    event.flag("managementEvent", true);
    event.text("recipientAccountId", &account.to_string());
    event.text("eventCategory", "Management");
    Record {
        account,
        region: region.to_owned(),
        time,
        event_id,
        event_name: event_name.to_owned(),
        event_source: source.to_owned(),
        username: None,
        access_key_id: None,
        role_id: None,
        read_only: false,
        resources: resource.map(|(kind, arn)| (kind.to_owned(), arn.to_owned())).into_iter().collect(),
        event: event.finish(),
    }
}

/// Source of the events that an operator causes.
const OPERATOR: &str = "operator.alcazar.internal";

/// The id of another account's copy: a name-based UUID (RFC 9562, version 8) over the call's id and that account.
fn derived_id(event_id: &str, account: AccountId) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, format!("{event_id}/{account}").as_bytes());
    let mut bytes = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(digest.as_ref()) {
        *byte = *hashed;
    }
    crate::context::uuid(bytes, 8)
}

fn record(happened: &Happened<'_>, account: AccountId, event_id: String, shared: Option<&str>) -> Record {
    let Happened { service, operation, caller, region, origin, time, .. } = happened;
    let own = caller.principal.account() == Some(account);
    let mut event = Json::with_capacity(EVENT_BYTES);
    event.text("eventVersion", "1.11");
    event.raw("userIdentity", &identity(happened, own));
    event.text("eventTime", &time.iso8601());
    event.text("eventSource", service.event_source);
    event.text("eventName", operation.name);
    event.text("awsRegion", region);
    let source = happened.via.last();
    event.text("sourceIPAddress", source.map_or(&origin.source_ip.to_string(), |via| via));
    event.text("userAgent", clipped(source.map_or(&origin.user_agent, |via| via), TRAIL_TEXT_BYTES_MAX));
    let mut response = "null".to_owned();
    match happened.result {
        Err(Failure::Answer(answer)) => {
            event.text("errorCode", error_name(service, answer.code));
            event.text("errorMessage", clipped(&answer.message, TRAIL_TEXT_BYTES_MAX));
        }
        Err(Failure::Stop(_) | Failure::Flush) => event.text("errorCode", Common::Unavailable.code(service)),
        Ok(produced) => {
            // AWS: read-only calls have no response elements; AssumeRole and its kin, which hand something out, do.
            if let Some(shape) = operation.output
                && (!operation.read_only || service.name == "sts" && operation.name != "GetCallerIdentity")
            {
                response = parameters(service, shape, &produced.output);
            }
        }
    }
    let shows = Shows::of(happened);
    let request = operation.input.filter(|_| shows.parameters).map(|shape| parameters(service, shape, happened.input));
    event.raw("requestParameters", request.as_deref().unwrap_or("null"));
    event.raw("responseElements", &response);
    event.text("requestID", &origin.request_id);
    event.text("eventID", &event_id);
    event.flag("readOnly", operation.read_only);
    if shows.resources
        && let Some(resources) = resources(happened.touched)
    {
        event.raw("resources", &resources);
    }
    event.text("eventType", "AwsApiCall");
    event.flag("managementEvent", true);
    event.text("recipientAccountId", &account.to_string());
    if let Some(shared) = shared {
        event.text("sharedEventID", shared);
    }
    event.text("eventCategory", "Management");
    if let (Some(tls), None) = (&origin.tls, source) {
        let mut details = Json::with_capacity(OBJECT_BYTES);
        details.text("tlsVersion", tls.version);
        details.text("cipherSuite", &tls.cipher_suite);
        details.text("clientProvidedHostHeader", &origin.host);
        event.raw("tlsDetails", &details.finish());
    }
    let named = happened.touched.iter().filter_map(|touched| Some((touched.resource_type?.to_owned(), touched.resource.clone())));
    Record {
        account,
        region: (*region).to_owned(),
        time: *time,
        event_id,
        event_name: operation.name.to_owned(),
        event_source: service.event_source.to_owned(),
        username: own.then(|| username(&caller.principal)).flatten(),
        access_key_id: caller.access_key_id.clone().filter(|_| own),
        role_id: match &caller.principal {
            Principal::AssumedRole { role_id, .. } if own => Some(role_id.clone()),
            _ => None,
        },
        read_only: operation.read_only,
        resources: named.collect(),
        event: event.finish(),
    }
}

/// Bytes that most events have room in, and most of their objects.
const EVENT_BYTES: usize = 2_048;
const OBJECT_BYTES: usize = 512;

/// What a service's records show beside what all do.
struct Shows {
    parameters: bool,
    resources: bool,
}

impl Shows {
    fn of(happened: &Happened<'_>) -> Self {
        let denial = Common::AccessDenied.code(happened.service);
        let denied = matches!(happened.result, Err(Failure::Answer(answer)) if answer.code == denial);
        match happened.service.name {
            // AWS: recorded denials of these show neither what was asked nor about what.
            "iam" | "sts" | "organizations" if denied => Self { parameters: false, resources: false },
            // AWS: recorded calls of these list no resources; they are found by them all the same.
            "iam" | "secretsmanager" => Self { parameters: true, resources: false },
            _ => Self { parameters: true, resources: true },
        }
    }
}

/// AWS: a record names a modeled error as its shape is named (recorded: `EntityTemporarilyUnmodifiableException`, whose code on
/// the wire has no `Exception`).
fn error_name<'s>(service: &Service<'s>, code: &'s str) -> &'s str {
    let is_it =
        |shape: &&Shape<'s>| matches!(&shape.kind, Kind::Structure(Structure { error: Some(error), .. }) if error.code == code);
    service.shapes.iter().find(is_it).map_or(code, |shape| shape.name)
}

fn parameters(service: &Service<'static>, shape: ShapeId, fields: &Fields) -> String {
    let mut json = Vec::with_capacity(OBJECT_BYTES);
    alcazar_wire::trail::parameters(&mut json, service, shape, fields);
    if json.len() > TRAIL_PARAMETERS_BYTES_MAX {
        // AWS: CloudTrail record contents, on fields that are left out for their size.
        return format!(r#"{{"omitted":true,"originalSize":{},"reason":"Maximum size exceeded"}}"#, json.len());
    }
    String::from_utf8(json).unwrap_or_else(|_| "null".to_owned())
}

/// At most so many bytes of a text, cut between characters.
fn clipped(text: &str, bytes_max: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes_max)).unwrap_or(text)
}

fn username(principal: &Principal) -> Option<String> {
    match principal {
        Principal::Root { .. } => Some("root".to_owned()),
        Principal::User { name, .. } | Principal::FederatedUser { name, .. } => Some(name.clone()),
        Principal::AssumedRole { session_name, .. } => Some(session_name.clone()),
        Principal::Service { .. } | Principal::Anonymous => None,
    }
}

fn resources(touched: &[Touched]) -> Option<String> {
    let mut list = String::from("[");
    let shown = |touched: &&Touched| touched.resource_type.is_some() && touched.resource != "*";
    for (index, resource) in touched.iter().enumerate().filter(|(_, touched)| shown(touched)) {
        // Two questions may be about one resource: re-encrypting under the same key asks for both directions.
        if touched.iter().take(index).any(|before| before.resource == resource.resource) {
            continue;
        }
        if list.len() > 1 {
            list.push(',');
        }
        let mut item = Json::with_capacity(OBJECT_BYTES);
        item.text("accountId", &resource.owner.to_string());
        item.text("type", resource.resource_type.unwrap_or_default());
        item.text("ARN", &resource.resource);
        list.push_str(&item.finish());
    }
    list.push(']');
    (list.len() > 2).then_some(list)
}

fn identity(happened: &Happened<'_>, own: bool) -> String {
    let caller = happened.caller;
    let principal = &caller.principal;
    let mut identity = Json::with_capacity(OBJECT_BYTES);
    let kind = match principal {
        _ if !own && principal.account().is_some() => "AWSAccount",
        Principal::Root { .. } => "Root",
        Principal::User { .. } => "IAMUser",
        Principal::AssumedRole { .. } => "AssumedRole",
        Principal::FederatedUser { .. } => "FederatedUser",
        Principal::Service { .. } => "AWSService",
        Principal::Anonymous => "AWSAccount",
    };
    identity.text("type", kind);
    match principal {
        Principal::Service { name } => {
            identity.text("invokedBy", name);
            return identity.finish();
        }
        Principal::Anonymous => {
            identity.text("principalId", "");
            identity.text("accountId", "ANONYMOUS_PRINCIPAL");
            return identity.finish();
        }
        _ => {}
    }
    identity.text("principalId", &principal.user_id());
    let account = principal.account().map(|account| account.to_string()).unwrap_or_default();
    if !own {
        identity.text("accountId", &account);
        return identity.finish();
    }
    identity.text("arn", &principal.arn());
    identity.text("accountId", &account);
    if let Some(key) = &caller.access_key_id {
        identity.text("accessKeyId", key);
    }
    if let Principal::User { name, .. } = principal {
        identity.text("userName", name);
    }
    if let Some(context) = session_context(caller) {
        identity.raw("sessionContext", &context);
    }
    if let Some(via) = happened.via.last() {
        identity.text("invokedBy", via);
    }
    identity.finish()
}

fn session_context(caller: &Caller) -> Option<String> {
    let session = caller.session.as_ref()?;
    let mut context = Json::with_capacity(OBJECT_BYTES);
    let issuer = match &caller.principal {
        Principal::AssumedRole { role_id, role_name, account, .. } => {
            Some(("Role", role_id.clone(), caller.principal.principal_arn(), *account, role_name.clone()))
        }
        Principal::FederatedUser { issuer, account, .. } => {
            let kind = if matches!(**issuer, Principal::Root { .. }) { "Root" } else { "IAMUser" };
            Some((kind, issuer.user_id(), issuer.arn(), *account, username(issuer).unwrap_or_default()))
        }
        _ => None,
    };
    if let Some((kind, id, arn, account, name)) = issuer {
        let mut issuer = Json::with_capacity(OBJECT_BYTES);
        issuer.text("type", kind);
        issuer.text("principalId", &id);
        issuer.text("arn", &arn);
        issuer.text("accountId", &account.to_string());
        issuer.text("userName", &name);
        context.raw("sessionIssuer", &issuer.finish());
    }
    let mut attributes = Json::with_capacity(OBJECT_BYTES);
    attributes.text("creationDate", &session.issued_at.iso8601());
    attributes.text("mfaAuthenticated", if session.mfa { "true" } else { "false" });
    context.raw("attributes", &attributes.finish());
    if let Some(source) = &session.source_identity {
        context.text("sourceIdentity", source);
    }
    Some(context.finish())
}

/// A JSON object, written member by member.
struct Json(String);

impl Json {
    fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    fn name(&mut self, name: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.name(name);
        // Nearly every text stands for itself, and this is written for every call.
        if value.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.push('"');
            self.0.push_str(value);
            self.0.push('"');
        } else {
            // A string always serializes.
            self.0.push_str(&serde_json::to_string(value).unwrap_or_default());
        }
    }

    fn flag(&mut self, name: &str, value: bool) {
        self.name(name);
        self.0.push_str(if value { "true" } else { "false" });
    }

    fn raw(&mut self, name: &str, json: &str) {
        self.name(name);
        self.0.push_str(json);
    }

    fn finish(mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "{}" } else { "}" });
        self.0
    }
}
