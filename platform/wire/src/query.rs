//! awsQuery: a form in, XML out.

mod decode;
mod encode;
mod form;

use crate::codec::{Codec, Decoded, ErrorReply};
use crate::error::{WireError, quoted};
use crate::message::{HttpReply, HttpRequest};
use crate::xml::Xml;
use alcazar_base::schema::{Kind, Operation, Service, Structure};
use alcazar_base::value::Fields;

pub(crate) use form::{is_form, only_value};

/// The query protocol.
pub(crate) struct Query;

const CONTENT_TYPE: &str = "text/xml";

/// AWS: the namespace of errors that come from before a service.
const FAULT_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

impl Codec for Query {
    fn decode(&self, service: &Service<'_>, operation: &Operation<'_>, request: &HttpRequest<'_>) -> Result<Decoded, WireError> {
        if !request.body.is_empty() && !is_form(request) {
            let header = request.headers.get("content-type").unwrap_or_default();
            return Err(WireError::ContentType(quoted(&String::from_utf8_lossy(header))));
        }
        decode::input(service, operation.input, request)
    }

    fn encode(&self, service: &Service<'_>, operation: &Operation<'_>, output: &Fields, request_id: &str) -> HttpReply {
        let mut xml = Xml::with_capacity(512);
        let response = format!("{}Response", operation.name);
        xml.open_in(&response, service.xml_namespace);
        if let Some(shape) = operation.output {
            let result = operation.result_wrapper.map_or_else(|| format!("{}Result", operation.name), str::to_owned);
            encode::structure(&mut xml, service, shape, output, &result);
        }
        xml.open("ResponseMetadata");
        xml.element("RequestId", request_id);
        xml.close("ResponseMetadata");
        xml.close(&response);
        HttpReply::new(operation.http_status, CONTENT_TYPE, request_id, xml.into_bytes())
    }

    fn encode_error(
        &self,
        service: &Service<'_>,
        operation: Option<&Operation<'_>>,
        error: &ErrorReply<'_>,
        request_id: &str,
    ) -> HttpReply {
        // A handler may name a modeled error by its shape; on the wire stands the code of its trait.
        let modeled = operation.and_then(|operation| service.error(operation, error.code));
        let code = match error.detail.map(|(shape, _)| &service.shape(shape).kind) {
            Some(Kind::Structure(Structure { error: Some(error), .. })) => error.code,
            _ => modeled.map_or(error.code, |modeled| modeled.code),
        };
        let namespace = if operation.is_some() { service.xml_namespace } else { FAULT_NAMESPACE };
        fault(namespace, &ErrorReply { code, ..*error }, request_id, |xml| {
            if let Some((shape, fields)) = error.detail {
                encode::members(xml, service, shape, fields, |name| !name.eq_ignore_ascii_case("message"));
            }
        })
    }
}

/// An error of a request that reached no service.
pub(crate) fn encode_unrouted(error: &ErrorReply<'_>, request_id: &str) -> HttpReply {
    fault(FAULT_NAMESPACE, error, request_id, |_| ())
}

fn fault(namespace: &str, error: &ErrorReply<'_>, request_id: &str, detail: impl FnOnce(&mut Xml)) -> HttpReply {
    let mut xml = Xml::with_capacity(256 + error.message.len());
    xml.open_in("ErrorResponse", namespace);
    xml.open("Error");
    xml.element("Type", if error.sender_fault { "Sender" } else { "Receiver" });
    xml.element("Code", error.code);
    xml.element("Message", error.message);
    detail(&mut xml);
    xml.close("Error");
    xml.element("RequestId", request_id);
    xml.close("ErrorResponse");
    HttpReply::new(error.status, CONTENT_TYPE, request_id, xml.into_bytes())
}

#[cfg(test)]
mod tests;
