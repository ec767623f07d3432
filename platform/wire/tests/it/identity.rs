//! Writing and reading are inverse, for values of any schema.

use super::form::form;
use super::schemas::{Entropy, fields, same_fields, service};
use alcazar_base::schema::{Protocol, Service, ShapeId};
use alcazar_base::value::{Fields, Value};
use alcazar_wire::{HttpRequest, NoHeaders, codec};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use quick_xml::events::Event;

fn decode(service: &Service<'_>, body: &[u8]) -> Fields {
    let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body };
    let echo = service.operation("Echo").unwrap();
    let decoded = codec(service.protocol).unwrap().decode(service, echo, &request).unwrap();
    assert!(decoded.unknown.is_empty(), "{:?}", decoded.unknown);
    decoded.fields
}

fn encode(service: &Service<'_>, fields: &Fields) -> Vec<u8> {
    codec(service.protocol).unwrap().encode(service, service.operation("Echo").unwrap(), fields, "id").body
}

fn random(bytes: &[u8], protocol: Protocol) -> (Service<'static>, ShapeId, Fields) {
    let mut entropy = Entropy(bytes);
    let service = service(&mut entropy, protocol);
    let input = service.operation("Echo").unwrap().input.unwrap();
    let fields = fields(&mut entropy, &service, input);
    (service, input, fields)
}

/// How many scalars with text a value writes into XML, and how much text.
fn text_length(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::List(elements) => elements.iter().map(text_length).sum(),
        Value::Map(entries) => entries.iter().map(|(key, value)| key.chars().count() + text_length(value)).sum(),
        Value::Structure(fields) => (0..8).filter_map(|index| fields.get(index)).map(text_length).sum(),
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_is_read_as_it_was_written(bytes in vec(any::<u8>(), 0..600)) {
        let (service, _, fields) = random(&bytes, Protocol::Json10);
        let written = encode(&service, &fields);
        prop_assert!(serde_json::from_slice::<serde_json::Value>(&written).is_ok());
        prop_assert!(same_fields(&decode(&service, &written), &fields), "{}", String::from_utf8_lossy(&written));
    }

    #[test]
    fn forms_are_read_as_they_were_written(bytes in vec(any::<u8>(), 0..600)) {
        let (service, input, fields) = random(&bytes, Protocol::Query);
        let written = form(&service, input, &fields);
        prop_assert!(same_fields(&decode(&service, written.as_bytes()), &fields), "{written}");
    }

    #[test]
    fn xml_is_well_formed_and_keeps_every_character(bytes in vec(any::<u8>(), 0..600)) {
        let (service, _, fields) = random(&bytes, Protocol::Query);
        let strings = Value::Structure(fields.clone());
        let written = String::from_utf8(encode(&service, &fields)).unwrap();
        let mut reader = quick_xml::Reader::from_str(&written);
        let mut seen = 0;
        loop {
            match reader.read_event().unwrap() {
                Event::Eof => break,
                Event::Text(text) => seen += text.chars().count(),
                Event::GeneralRef(_) => seen += 1,
                _ => {}
            }
        }
        prop_assert!(seen >= text_length(&strings), "{written}");
    }

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..200), schema in vec(any::<u8>(), 0..200)) {
        for protocol in [Protocol::Json11, Protocol::Query] {
            let (service, ..) = random(&schema, protocol);
            let request = HttpRequest { method: "POST", path: "/", query: "", headers: &NoHeaders, body: &bytes };
            if let Err(error) = codec(protocol).unwrap().decode(&service, service.operation("Echo").unwrap(), &request) {
                prop_assert!((400..500).contains(&error.status(protocol)));
            }
        }
    }
}
