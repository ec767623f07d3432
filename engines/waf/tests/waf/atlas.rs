//! Statements about where addresses lie, by databases that the test writes.

use crate::cast::{arn, expand, request};
use alcazar_waf::aws::{Acl, Entities, Knowledge};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Mmdb, MmdbError, Rates, Setting, judge};
use serde_json::{Value, json};
use std::net::Ipv6Addr;

/// A value as a MaxMind DB holds it: control byte with type and size, then the content.
fn encode(value: &Value) -> Vec<u8> {
    let size = |length: usize| u8::try_from(length).ok().filter(|size| *size < 29).unwrap();
    match value {
        Value::String(text) => [&[2 << 5 | size(text.len())], text.as_bytes()].concat(),
        Value::Array(items) => [vec![size(items.len()), 11 - 7], items.iter().flat_map(encode).collect()].concat(),
        Value::Object(members) => {
            let content = members.iter().flat_map(|(name, value)| [encode(&json!(name)), member(name, value)].concat());
            [vec![7 << 5 | size(members.len())], content.collect()].concat()
        }
        other => panic!("{other}"),
    }
}

/// A member of an object; the format gives each number its own type.
fn member(name: &str, value: &Value) -> Vec<u8> {
    let Some(number) = value.as_u64() else { return encode(value) };
    let number = number.to_be_bytes();
    match name {
        "node_count" | "autonomous_system_number" => [&[6 << 5 | 4][..], &number[4..]].concat(),
        "build_epoch" => [&[8, 9 - 7][..], &number].concat(),
        _ => [&[5 << 5 | 2][..], &number[6..]].concat(),
    }
}

/// A database of prefixes, given as IPv6 bits and length, with a record each.
fn database(kind: &str, records: &[(&str, u32, Value)]) -> Vec<u8> {
    const EMPTY: u32 = u32::MAX;
    const DATA: u32 = 1 << 31;
    let mut nodes = vec![[EMPTY; 2]];
    let mut data = Vec::new();
    for (address, bits, record) in records {
        let address: Ipv6Addr = address.parse().unwrap();
        let mut at = 0;
        for bit in 0..*bits {
            let side = usize::from(address.to_bits() >> (127 - bit) & 1 == 1);
            if bit + 1 == *bits {
                nodes[at][side] = DATA | u32::try_from(data.len()).unwrap();
            } else {
                if nodes[at][side] == EMPTY {
                    nodes[at][side] = u32::try_from(nodes.len()).unwrap();
                    nodes.push([EMPTY; 2]);
                }
                at = nodes[at][side] as usize;
            }
        }
        data.extend(encode(record));
    }
    let count = u32::try_from(nodes.len()).unwrap();
    let pointer = |record: u32| match record {
        EMPTY => count,
        data if data & DATA != 0 => count + 16 + (data & !DATA),
        node => node,
    };
    let mut file: Vec<u8> = nodes.iter().flatten().flat_map(|record| pointer(*record).to_be_bytes()).collect();
    file.extend([0; 16]);
    file.extend(data);
    file.extend(b"\xab\xcd\xefMaxMind.com");
    file.extend(encode(&json!({
        "node_count": count, "record_size": 32, "ip_version": 6, "database_type": kind, "languages": ["en"],
        "binary_format_major_version": 2, "binary_format_minor_version": 0, "build_epoch": 1, "description": {"en": "test"},
    })));
    file
}

fn atlas() -> Mmdb {
    let oregon = json!({ "country": { "iso_code": "US" }, "subdivisions": [{ "iso_code": "OR" }] });
    let places = [("::c000:201", 128, oregon), ("2001:db8::", 32, json!({ "country": { "iso_code": "FR" } }))];
    let systems = [("::c000:200", 120, json!({ "autonomous_system_number": 64_496 }))];
    let atlas = Mmdb::default().with_places(database("Test-City", &places)).unwrap();
    atlas.with_systems(database("Test-ASN", &systems)).unwrap()
}

/// The rules that fire for a request, and the labels.
fn says(rules: &Value, text: &str) -> (Vec<String>, Vec<String>) {
    let acl = json!({ "Name": "test", "ARN": arn("webacl", "test"), "DefaultAction": { "Allow": {} }, "Rules": expand(rules) });
    let knowledge = Knowledge { places: true, systems: true };
    let acl = Acl::read("acl.json", &acl.to_string(), &Entities::default(), knowledge).unwrap_or_else(|error| panic!("{error}"));
    let program = acl.compile();
    let (atlas, rates) = (atlas(), Rates::new(&program));
    let setting = Setting { inspection: Inspection::default(), atlas: Some(&atlas), rates: &rates, now_ms: 0 };
    let request = request(text);
    let outcome = judge(&program, &request, setting);
    let fired = outcome.fired.iter().map(|(rule, _)| rule.name.to_string()).collect();
    (fired, outcome.labels.iter().map(ToString::to_string).collect())
}

fn rule(name: &str, priority: u32, action: &str, statement: &Value) -> Value {
    json!({ "Name": name, "Priority": priority, "Action": { action: {} }, "Statement": statement })
}

#[test]
fn geography_labels_every_request_and_matches_countries() {
    let forwarded = json!({ "HeaderName": "X-F", "FallbackBehavior": "MATCH" });
    let label = |key: &str| json!({ "LabelMatchStatement": { "Scope": "LABEL", "Key": key } });
    let geo = json!({ "GeoMatchStatement": { "CountryCodes": ["US"] } });
    let rules = json!([
        rule(
            "same-rule",
            0,
            "Block",
            &json!({ "AndStatement": { "Statements": [geo, label("awswaf:clientip:geo:country:US")] } })
        ),
        rule("fr", 1, "Count", &json!({ "GeoMatchStatement": { "CountryCodes": ["FR", "DE"] } })),
        rule("us", 2, "Count", &geo),
        rule("oregon", 3, "Count", &label("awswaf:clientip:geo:region:US-OR")),
        rule(
            "fr-forwarded",
            4,
            "Count",
            &json!({ "GeoMatchStatement": { "CountryCodes": ["FR"], "ForwardedIPConfig": forwarded } })
        ),
    ]);
    let client = ["awswaf:clientip:geo:country:US", "awswaf:clientip:geo:region:US-OR"];
    // The first rule can't see the label that its own statement adds; the labels are the second's to see.
    let (fired, labels) = says(&rules, "/");
    assert_eq!(fired, ["us", "oregon"]);
    assert_eq!(labels, client);
    let (fired, labels) = says(&rules, "GET / HTTP/1.1\nX-F: 2001:db8::7\n\n");
    assert_eq!(fired, ["us", "oregon", "fr-forwarded"]);
    assert_eq!(labels[2..], ["awswaf:forwardedip:geo:country:FR", "awswaf:forwardedip:geo:region:FR-XX"]);
    let (fired, labels) = says(&rules, "GET / HTTP/1.1\nX-F: 203.0.113.1\n\n");
    assert_eq!(fired, ["us", "oregon"]);
    assert_eq!(labels[2..], ["awswaf:forwardedip:geo:country:XX", "awswaf:forwardedip:geo:region:XX-XX"]);
    let (fired, _) = says(&rules, "GET / HTTP/1.1\nX-F: nowhere\n\n");
    assert_eq!(fired, ["us", "oregon", "fr-forwarded"]);
}

#[test]
fn autonomous_systems_match() {
    let forwarded = json!({ "HeaderName": "X-F", "FallbackBehavior": "NO_MATCH" });
    let rules = json!([
        rule("own", 0, "Count", &json!({ "AsnMatchStatement": { "AsnList": [1, 64_496] } })),
        rule("other", 1, "Count", &json!({ "AsnMatchStatement": { "AsnList": [64_497] } })),
        rule("forwarded", 2, "Count", &json!({ "AsnMatchStatement": { "AsnList": [64_496], "ForwardedIPConfig": forwarded } })),
        rule(
            "rate",
            3,
            "Count",
            &json!({ "RateBasedStatement": { "Limit": 10, "AggregateKeyType": "CUSTOM_KEYS", "CustomKeys": [{ "ASN": {} }] } })
        ),
    ]);
    assert_eq!(says(&rules, "/").0, ["own"]);
    assert_eq!(says(&rules, "GET / HTTP/1.1\nX-F: 192.0.2.9\n\n").0, ["own", "forwarded"]);
    assert_eq!(says(&rules, "GET / HTTP/1.1\nX-F: 192.0.3.9\n\n").0, ["own"]);
}

#[test]
fn other_files_are_refused() {
    assert!(matches!(Mmdb::default().with_places(b"no database".to_vec()), Err(MmdbError::Format(_))));
    let places = database("Test-City", &[]);
    assert!(matches!(Mmdb::default().with_systems(places), Err(MmdbError::Type { found, .. }) if found == "Test-City"));
    // One that is cut can be refused or know nothing; it never panics.
    let whole = database("Test-City", &[("2001:db8::", 32, json!({ "country": { "iso_code": "FR" } }))]);
    for end in 0..whole.len() {
        let Ok(atlas) = Mmdb::default().with_places(whole[..end].to_vec()) else { continue };
        alcazar_waf::Atlas::place(&atlas, "2001:db8::1".parse().unwrap());
    }
}
