//! From a request to a call: what is asked, who signed it, what its input is.
//!
//! The order is the architecture's: nothing of a body is decoded before its signature is verified.

use alcazar_authn::caller::Caller;
use alcazar_authn::{Fault, Message, PathStyle, Signature, SigningKeys};
use alcazar_base::schema::{Operation, Protocol, Service};
use alcazar_base::time::Timestamp;
use alcazar_base::value::Fields;
use alcazar_service::limits::BODY_BYTES_MAX;
use alcazar_service::{Call, Common, Failure, Origin, Platform, ServiceTable, Signed, intake};
use alcazar_store::{Snapshot, Tx};
use alcazar_wire::{Asked, ErrorReply, Headers, HttpReply, HttpRequest, WireError, codec, encode_unrouted, gzip, identify};
use aws_lc_rs::digest::{SHA256, digest};
use bytes::Bytes;
use http::request::Parts;
use std::sync::Arc;

/// A request, whole.
pub(crate) struct Received {
    pub(crate) head: Parts,
    pub(crate) body: Bytes,
    pub(crate) origin: Origin,
    pub(crate) time: Timestamp,
    pub(crate) seed: [u8; 32],
}

/// What a request comes to.
pub(crate) enum Routed {
    /// A call of an authenticated caller (or of an operation that takes strangers).
    Call(Box<Call>),
    /// It is answered already: nobody asked, or nobody we know of.
    Reply(HttpReply),
    /// The caller can't be looked up before rows of the snapshot are fetched.
    Fetch(Box<Received>),
}

/// Why a body was not read to its end.
pub(crate) enum Unread {
    /// It has more bytes than a body may have.
    TooLong { bytes_max: usize },
    /// It did not come in time.
    Late,
}

/// Why a request does not become a call.
enum Refusal {
    Fault(Fault),
    Wire(WireError),
    /// Its body did not arrive in time.
    Late,
    /// An operation that is asked for by another method or at another path than its own.
    Elsewhere,
    /// A service that has no crate here.
    NoService(String),
    Unavailable(String),
}

/// Answers a request whose body was not read, in the form that its head asks for.
pub(crate) fn unread(head: &Parts, unread: &Unread, request_id: &str) -> HttpReply {
    let request = HttpRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &head.headers,
        body: &[],
    };
    let asked = identify(&request);
    let refusal = match *unread {
        Unread::TooLong { bytes_max } => Refusal::Wire(WireError::TooLong { max_bytes: bytes_max }),
        Unread::Late => Refusal::Late,
    };
    refused(&refusal, &asked, asked.protocol(), request_id)
}

/// Answers a request whose caller can't be looked up.
pub(crate) fn unavailable(received: &Received, cause: &str) -> HttpReply {
    let head = &received.head;
    let request = HttpRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &head.headers,
        body: &received.body,
    };
    let asked = identify(&request);
    refused(&Refusal::Unavailable(cause.to_owned()), &asked, asked.protocol(), &received.origin.request_id)
}

/// Routes a request, its caller looked up on that snapshot.
pub(crate) fn route(platform: &Platform, keys: &SigningKeys, snapshot: &Arc<dyn Snapshot>, received: Received) -> Routed {
    let Received { head, body, origin, time, seed } = received;
    let request = HttpRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &head.headers,
        body: &body,
    };
    let asked = identify(&request);
    let protocol = asked.protocol();
    let refuse = |refusal: &Refusal| Routed::Reply(refused(refusal, &asked, protocol, &origin.request_id));
    let tx = platform.database.begin_at(Arc::clone(snapshot));
    let signed = caller(platform, tx, keys, &request, &head, &asked, time);
    if snapshot.is_incomplete() {
        return Routed::Fetch(Box::new(Received { head, body, origin, time, seed }));
    }
    let signed = match signed {
        Ok(signed) => signed,
        Err(refusal) => return refuse(&refusal),
    };
    let Authenticated { caller, region, service, signed } = signed;
    let operation = match operation(service, &asked, &request, caller.access_key_id.is_some()) {
        Ok(operation) => operation,
        Err(refusal) => return refuse(&refusal),
    };
    let (input, failure) = match read_input(service, operation, &request) {
        Ok(input) => (input, None),
        Err((input, failure)) => (input, Some(failure)),
    };
    let region = if service.global || service.name == "sts" && origin.host.starts_with("sts.amazonaws.com") {
        Arc::from("us-east-1")
    } else {
        region
    };
    Routed::Call(Box::new(Call { service, operation, input, refused: failure, caller, signed, region, origin, time, seed }))
}

struct Authenticated {
    signed: Option<Signed>,
    caller: Caller,
    region: Arc<str>,
    service: &'static Service<'static>,
}

fn caller(
    platform: &Platform,
    mut tx: Tx,
    keys: &SigningKeys,
    request: &HttpRequest<'_>,
    head: &Parts,
    asked: &Asked<'_>,
    time: Timestamp,
) -> Result<Authenticated, Refusal> {
    let body_sha256 = hex::encode(digest(&SHA256, request.body));
    let message = Message {
        method: request.method,
        path: request.path,
        query: request.query,
        headers: &head.headers,
        body_sha256: &body_sha256,
    };
    let Some(signature) = alcazar_authn::read(&message).map_err(Refusal::Fault)? else {
        return stranger(platform, asked);
    };
    let region = platform.region(&signature.region);
    let region =
        region.ok_or_else(|| Refusal::Fault(Fault::Scope("Credential should be scoped to a valid region.".to_owned())))?;
    let caller = verify(platform, &mut tx, keys, &signature, &message, time)?;
    let table = platform.services.signed_as(&signature.service);
    let service = table.map(|table| table.schema).ok_or_else(|| Refusal::NoService(signature.service.clone()))?;
    // AWS: a request that names one service's operation and is signed for another's is refused by the one that it names.
    if let Some(other) = named(platform, asked)
        && !std::ptr::eq(other.schema, service)
    {
        let text = format!("Credential should be scoped to correct service: '{}'. ", other.schema.signing_name);
        return Err(Refusal::Fault(Fault::Scope(text)));
    }
    let signed = Signed { access_key_id: signature.access_key_id, session_token: signature.session_token };
    Ok(Authenticated { signed: Some(signed), caller, region, service })
}

/// The service whose operation a request names, whoever signed it for what.
fn named<'p>(platform: &'p Platform, asked: &Asked<'_>) -> Option<&'p ServiceTable> {
    match asked {
        Asked::Json { target_prefix, .. } => platform.services.targeted(target_prefix),
        Asked::Query { action, version } => platform
            .services
            .iter()
            .find(|table| version.as_deref() == Some(table.schema.api_version) && table.schema.operation(action).is_some()),
        Asked::Unknown => None,
    }
}

/// A request without a signature: only for operations that the model opens.
fn stranger(platform: &Platform, asked: &Asked<'_>) -> Result<Authenticated, Refusal> {
    let table = named(platform, asked);
    let open =
        table.filter(|table| asked.operation().and_then(|name| table.schema.operation(name)).is_some_and(|op| op.unsigned));
    let table = open.ok_or(Refusal::Fault(Fault::MissingToken))?;
    let region = platform.regions.first().cloned().unwrap_or_else(|| Arc::from("us-east-1"));
    Ok(Authenticated { signed: None, caller: Caller::anonymous(), region, service: table.schema })
}

fn verify(
    platform: &Platform,
    tx: &mut Tx,
    keys: &SigningKeys,
    signature: &Signature,
    message: &Message<'_>,
    time: Timestamp,
) -> Result<Caller, Refusal> {
    let token = signature.session_token.as_deref();
    let found = platform.directory.credential(tx, &signature.access_key_id, token, time);
    let found = found.map_err(|stop| Refusal::Unavailable(stop.to_string()))?;
    let credential = found.map_err(Refusal::Fault)?;
    let verify = |time| signature.verify(message, &credential.secret, keys, PathStyle::Normalized, time);
    let verified = verify(time).or_else(|fault| match (&fault, platform.clock.of_clients()) {
        // A clock that an operator moves is not what clients sign by; either time will do.
        (Fault::Scope(_), Some(time)) => verify(time).map_err(|_| fault),
        _ => Err(fault),
    });
    verified.map_err(Refusal::Fault)?;
    Ok(credential.caller)
}

fn operation(
    service: &'static Service<'static>,
    asked: &Asked<'_>,
    request: &HttpRequest<'_>,
    signed: bool,
) -> Result<&'static Operation<'static>, Refusal> {
    let speaks = match asked {
        Asked::Json { protocol, target_prefix, .. } => service.protocol == *protocol && service.target_prefix == *target_prefix,
        Asked::Query { version, .. } => service.protocol == Protocol::Query && version.as_deref() == Some(service.api_version),
        Asked::Unknown => false,
    };
    let found = asked.operation().filter(|_| speaks).and_then(|name| service.operation(name));
    match found {
        Some(operation) if !is_bound(service, operation, request) => Err(Refusal::Elsewhere),
        Some(operation) if signed || operation.unsigned => Ok(operation),
        Some(_) => Err(Refusal::Fault(Fault::MissingToken)),
        None => Err(Refusal::Wire(asked.not_found())),
    }
}

/// Whether a request comes by the method and at the path that its operation has. AWS: a form may also be the query of a GET.
fn is_bound(service: &Service<'_>, operation: &Operation<'_>, request: &HttpRequest<'_>) -> bool {
    let by_get = service.protocol == Protocol::Query && request.method == "GET";
    (by_get || request.method == operation.http_method) && request.path == operation.http_uri
}

/// The input, or what could be read of it and what is wrong with it.
fn read_input(
    service: &'static Service<'static>,
    operation: &'static Operation<'static>,
    request: &HttpRequest<'_>,
) -> Result<Fields, (Fields, Failure)> {
    let wire = |error: &WireError| (Fields::default(), Failure::wire(error.code(service.protocol), error.to_string()));
    let body = gzip::plain_body(request.headers, request.body, BODY_BYTES_MAX).map_err(|error| wire(&error))?;
    let request = HttpRequest { body: &body, ..*request };
    let codec = codec(service.protocol).ok_or_else(|| {
        (Fields::default(), Failure::common(service, Common::NotImplemented, "This protocol is not implemented."))
    })?;
    let decoded = codec.decode(service, operation, &request).map_err(|error| wire(&error))?;
    if let Err(failure) = intake::check(service, operation, &decoded.fields, &decoded.unknown) {
        return Err((decoded.fields, failure));
    }
    Ok(decoded.fields)
}

fn refused(refusal: &Refusal, asked: &Asked<'_>, protocol: Protocol, request_id: &str) -> HttpReply {
    let query = matches!(protocol, Protocol::Query);
    let (code, status, message) = match refusal {
        Refusal::Fault(fault) => {
            let (code, status) = fault.spelling(protocol);
            (code, status, fault.to_string())
        }
        Refusal::Wire(error) => (error.code(protocol), error.status(protocol), error.to_string()),
        Refusal::Late => {
            let code = if query { "RequestTimeout" } else { "RequestTimeoutException" };
            (code, 408, "The request body did not arrive in time.".to_owned())
        }
        // AWS: its JSON services answer so to whatever does not come by POST at `/`.
        Refusal::Elsewhere if !query => ("UnknownOperationException", 404, asked.not_found().to_string()),
        Refusal::Elsewhere => ("InvalidAction", 400, asked.not_found().to_string()),
        Refusal::NoService(name) => {
            let code = if query { "NotImplemented" } else { "NotImplementedException" };
            let operation = asked.operation().unwrap_or("the operation");
            (code, 501, format!("The service {name} is not implemented, so {operation} is not."))
        }
        Refusal::Unavailable(cause) => {
            tracing::error!(request_id, %cause, "a caller could not be looked up");
            let code = if query { "ServiceUnavailable" } else { "ServiceUnavailableException" };
            (code, 503, "The service is not available now. Try again.".to_owned())
        }
    };
    if matches!(refusal, Refusal::Fault(_)) {
        tracing::debug!(request_id, code, "a request was not authenticated");
    }
    let error = ErrorReply { code, status, sender_fault: status < 500, message: &message, detail: None };
    encode_unrouted(asked, &error, request_id)
}

/// The text of a header, for the trail.
pub(crate) fn header(head: &Parts, name: &str) -> String {
    head.headers.text(name).unwrap_or_default().to_owned()
}
