//! awsJson 1.0 and 1.1: a JSON object in, a JSON object out, whatever HTTP bindings the model has.

mod decode;
mod encode;
mod reader;

use crate::codec::{Codec, Decoded, ErrorReply};
use crate::error::{WireError, quoted};
use crate::message::{HttpReply, HttpRequest};
use alcazar_base::schema::{Kind, Operation, Protocol, Service, ShapeId, Structure};
use alcazar_base::value::Fields;
use std::borrow::Cow;

pub(crate) use encode::{string as write_string, structure as write_structure};

/// Both versions; they differ in the content type.
pub(crate) struct Json;

impl Codec for Json {
    fn decode(&self, service: &Service<'_>, operation: &Operation<'_>, request: &HttpRequest<'_>) -> Result<Decoded, WireError> {
        check_content_type(request)?;
        decode::input(service, operation.input, request.body)
    }

    fn encode(&self, service: &Service<'_>, operation: &Operation<'_>, output: &Fields, request_id: &str) -> HttpReply {
        let mut body = Vec::with_capacity(256);
        // AWS: an operation without output answers an empty body.
        if let Some(shape) = operation.output {
            write_structure(&mut body, service, shape, output);
        }
        HttpReply::new(operation.http_status, content_type(service.protocol), request_id, body)
    }

    fn encode_error(
        &self,
        service: &Service<'_>,
        operation: Option<&Operation<'_>>,
        error: &ErrorReply<'_>,
        request_id: &str,
    ) -> HttpReply {
        let shape = error.detail.map(|(shape, _)| shape).or_else(|| modeled(service, operation?, error.code));
        // The JSON protocols name an error by its shape; the code of the model's error trait goes into the header below.
        let name = shape.map_or(error.code, |shape| service.shape(shape).name);
        let message_name = shape.and_then(|shape| message_member(service, shape)).unwrap_or_else(|| common_message(name));
        let mut body = Vec::with_capacity(128 + error.message.len());
        body.extend_from_slice(b"{\"__type\":");
        write_string(&mut body, name);
        if let Some((shape, fields)) = error.detail {
            for (member, value) in fields.present(service, shape) {
                if !is_message(member.name) {
                    encode::member(&mut body, service, member, value, false);
                }
            }
        }
        // AWS: recorded errors that say nothing (`InvalidCiphertextException`) have no message, not an empty one.
        if !error.message.is_empty() {
            body.push(b',');
            write_string(&mut body, message_name);
            body.push(b':');
            write_string(&mut body, error.message);
        }
        body.push(b'}');
        let mut reply = failed(error.status, service.protocol, name, request_id, body);
        if service.query_compatible {
            let fault = if error.sender_fault { "Sender" } else { "Receiver" };
            reply.headers.push(("x-amzn-query-error", Cow::Owned(format!("{};{fault}", query_code(service, shape, error.code)))));
        }
        reply
    }
}

/// An error of a request that reached no service.
pub(crate) fn encode_unrouted(protocol: Protocol, error: &ErrorReply<'_>, request_id: &str) -> HttpReply {
    let mut body = Vec::with_capacity(128);
    body.extend_from_slice(b"{\"__type\":");
    write_string(&mut body, error.code);
    body.push(b',');
    write_string(&mut body, common_message(error.code));
    body.push(b':');
    write_string(&mut body, error.message);
    body.push(b'}');
    failed(error.status, protocol, error.code, request_id, body)
}

/// An error names itself in a header too, where clients that do not read bodies find it.
fn failed(status: u16, protocol: Protocol, name: &str, request_id: &str, body: Vec<u8>) -> HttpReply {
    let mut reply = HttpReply::new(status, content_type(protocol), request_id, body);
    reply.headers.push(("x-amzn-errortype", Cow::Owned(name.to_owned())));
    reply
}

fn content_type(protocol: Protocol) -> &'static str {
    if protocol == Protocol::Json10 { "application/x-amz-json-1.0" } else { "application/x-amz-json-1.1" }
}

/// Either version is read by either service; a missing header is tolerated, as AWS does for bodies of tools that send none.
fn check_content_type(request: &HttpRequest<'_>) -> Result<(), WireError> {
    let Some(header) = request.headers.get("content-type") else { return Ok(()) };
    let media = header.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    let known: [&[u8]; 3] = [b"application/x-amz-json-1.1", b"application/x-amz-json-1.0", b"application/json"];
    if known.iter().any(|known| media.eq_ignore_ascii_case(known)) {
        return Ok(());
    }
    Err(WireError::ContentType(quoted(&String::from_utf8_lossy(header))))
}

/// The shape of the error that an operation's model lists under that code or name.
fn modeled(service: &Service<'_>, operation: &Operation<'_>, code: &str) -> Option<ShapeId> {
    operation.errors.iter().copied().find(|id| {
        let shape = service.shape(*id);
        let coded = matches!(&shape.kind, Kind::Structure(Structure { error: Some(error), .. }) if error.code == code);
        coded || shape.name == code
    })
}

/// The code that clients of the service's former query protocol know the error by.
fn query_code<'a>(service: &Service<'a>, shape: Option<ShapeId>, code: &'a str) -> &'a str {
    match shape.map(|shape| &service.shape(shape).kind) {
        Some(Kind::Structure(Structure { error: Some(error), .. })) => error.code,
        _ => code,
    }
}

fn message_member<'s>(service: &Service<'s>, shape: ShapeId) -> Option<&'s str> {
    service.members(shape).iter().map(|member| member.location_name.unwrap_or(member.name)).find(|name| is_message(name))
}

fn is_message(name: &str) -> bool {
    name.eq_ignore_ascii_case("message")
}

/// AWS: errors of the common layer carry `Message` where they come from authorization or parsing and `message` elsewhere.
fn common_message(code: &str) -> &'static str {
    match code {
        "AccessDeniedException" | "SerializationException" => "Message",
        _ => "message",
    }
}

#[cfg(test)]
mod tests;
