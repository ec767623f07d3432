//! From the answer of a call to the bytes that its protocol wants.

use alcazar_service::{Answer, Call, Common};
use alcazar_wire::{ErrorReply, HttpReply, codec};
use std::borrow::Cow;

/// Header of a refusal: what was decided, encoded for `sts:DecodeAuthorizationMessage`. AWS puts it into the message, and only
/// for some services; a header leaves every service's message as AWS words it.
const DECISION_HEADER: &str = "x-alcazar-authorization-message";

/// Encodes an answer.
pub(crate) fn encode(call: &Call, answer: &Answer) -> HttpReply {
    let request_id = &call.origin.request_id;
    let Some(codec) = codec(call.service.protocol) else {
        // INVARIANT (protocol): a call was decoded by its protocol's codec, so that there is one.
        return HttpReply { status: 501, headers: Vec::new(), body: Vec::new() };
    };
    let error = match answer {
        Ok(output) => return codec.encode(call.service, call.operation, output, request_id),
        Err(error) => error,
    };
    let traits = call.service.error(call.operation, error.code);
    let status = traits.map_or_else(|| status_of(call, error.code), |traits| traits.status);
    if let Some(cause) = &error.internal {
        tracing::error!(request_id, service = call.service.name, operation = call.operation.name, %cause, "a call failed");
    }
    let shape = call.operation.errors.iter().copied().find(|id| {
        let shape = call.service.shape(*id);
        shape.name == error.code || traits.is_some_and(|traits| is_error_of(&shape.kind, traits.code))
    });
    let reply = ErrorReply {
        code: traits.map_or(error.code, |traits| traits.code),
        status,
        sender_fault: traits.map_or(status < 500, |traits| traits.sender_fault),
        message: &error.message,
        detail: shape.zip(error.fields.as_ref()),
    };
    let mut http = codec.encode_error(call.service, Some(call.operation), &reply, request_id);
    if let Some(decision) = &error.decision {
        http.headers.push((DECISION_HEADER, Cow::Owned(decision.clone())));
    }
    http
}

fn is_error_of(kind: &alcazar_base::schema::Kind<'_>, code: &str) -> bool {
    matches!(kind, alcazar_base::schema::Kind::Structure(structure) if structure.error.is_some_and(|error| error.code == code))
}

/// The status of an error that neither the model nor the service's overlay lists.
fn status_of(call: &Call, code: &str) -> u16 {
    [Common::AccessDenied, Common::Validation, Common::NotImplemented, Common::Internal, Common::Unavailable]
        .into_iter()
        .find(|common| common.code(call.service) == code)
        .map_or(400, Common::status)
}
