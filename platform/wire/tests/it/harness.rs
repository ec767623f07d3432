//! What the fuzz targets run, so that their corpora can be replayed by an ordinary test.

use super::form::form;
use alcazar_base::schema::{Operation, PLAIN_OPERATION, Service};
use alcazar_wire::{
    Codec, Decoded, ErrorReply, HttpRequest, NoHeaders, WireError, check_honours, codec, identify, trail, validate,
};

/// One call of a JSON service: two bytes choose the operation, the rest is the body.
pub(crate) fn json(data: &[u8]) {
    let services = [&alcazar_api_kms::schema::SERVICE];
    let Some((service, operation, body)) = choose(&services, data) else { return };
    let Some(decoded) = call(service, operation, body) else { return };
    // What was read is written as an answer of the same shape, read again, and written again: nothing may change.
    let Some(echo) = echo(operation) else { return };
    let codec = codec(service.protocol).expect("JSON has a codec");
    let written = codec.encode(service, &echo, &decoded.fields, "id").body;
    let again = read(codec, service, &echo, &written).expect("what we write we read");
    assert!(again.unknown.is_empty());
    assert_eq!(codec.encode(service, &echo, &again.fields, "id").body, written);
    assert!(serde_json::from_slice::<serde_json::Value>(&written).is_ok(), "JSON by another reader");
}

/// One call of a query service: two bytes choose the operation, the rest is the form.
pub(crate) fn query(data: &[u8]) {
    let services = [&alcazar_api_iam::schema::SERVICE];
    let Some((service, operation, body)) = choose(&services, data) else { return };
    let Some(decoded) = call(service, operation, body) else { return };
    let Some(echo) = echo(operation) else { return };
    let codec = codec(service.protocol).expect("query has a codec");
    let xml = codec.encode(service, &echo, &decoded.fields, "id").body;
    well_formed(&xml);
    let Some(input) = operation.input else { return };
    let again =
        read(codec, service, operation, form(service, input, &decoded.fields).as_bytes()).expect("what a client writes we read");
    assert!(again.unknown.is_empty());
    assert_eq!(codec.encode(service, &echo, &again.fields, "id").body, xml);
}

/// The operation that a head of two bytes names, and what follows.
fn choose<'d>(
    services: &[&'static Service<'static>],
    data: &'d [u8],
) -> Option<(&'static Service<'static>, &'static Operation<'static>, &'d [u8])> {
    let (head, body) = data.split_first_chunk::<2>()?;
    let operations: Vec<_> =
        services.iter().flat_map(|service| service.operations.iter().map(move |operation| (*service, operation))).collect();
    let (service, operation) = operations.get(usize::from(u16::from_be_bytes(*head)) % operations.len())?;
    Some((service, operation, body))
}

/// The steps of a call up to its handler, and the answers that refuse it.
fn call(service: &Service<'_>, operation: &Operation<'_>, body: &[u8]) -> Option<Decoded> {
    let codec = codec(service.protocol).expect("a codec");
    let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body };
    let _ = identify(&request).not_found();
    let refuse = |code: &str, message: &str| {
        let error = ErrorReply { code, status: 400, sender_fault: true, message, detail: None };
        let reply = codec.encode_error(service, Some(operation), &error, "id");
        if reply.header("content-type") == Some("text/xml") {
            well_formed(&reply.body);
        } else {
            assert!(serde_json::from_slice::<serde_json::Value>(&reply.body).is_ok());
        }
    };
    let decoded = match codec.decode(service, operation, &request) {
        Ok(decoded) => decoded,
        Err(error) => {
            assert!((400..500).contains(&error.status(service.protocol)));
            refuse(error.code(service.protocol), &error.to_string());
            return None;
        }
    };
    if let Err(failure) = validate(service, operation, &decoded.fields) {
        refuse(failure.code(service.protocol), &failure.to_string());
    }
    if let Err(error) = check_honours(service, operation, &decoded.fields, &decoded.unknown) {
        refuse("NotImplemented", &error.to_string());
    }
    if let Some(input) = operation.input {
        let mut record = Vec::new();
        trail::parameters(&mut record, service, input, &decoded.fields);
        assert!(serde_json::from_slice::<serde_json::Value>(&record).is_ok(), "a record is JSON");
    }
    Some(decoded)
}

fn read(codec: &dyn Codec, service: &Service<'_>, operation: &Operation<'_>, body: &[u8]) -> Result<Decoded, WireError> {
    codec.decode(service, operation, &HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body })
}

/// An operation that answers its own input.
pub(crate) fn echo<'s>(operation: &Operation<'s>) -> Option<Operation<'s>> {
    operation.input.map(|input| Operation { name: operation.name, input: Some(input), output: Some(input), ..PLAIN_OPERATION })
}

fn well_formed(xml: &[u8]) {
    let mut reader = quick_xml::Reader::from_str(std::str::from_utf8(xml).expect("UTF-8"));
    while !matches!(reader.read_event().expect("well-formed XML"), quick_xml::events::Event::Eof) {}
}
