//! No text makes the reader of web ACLs panic, hang or blow the stack; what it reads compiles, and judges requests alike with and
//! without the prefilter.
#![no_main]

use alcazar_waf::aws::{Acl, Entities, Knowledge};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Program, Rates, RawRequest, Setting, judge};
use libfuzzer_sys::fuzz_target;

const REQUEST: &[u8] =
    b"POST /a/b?q=1%27+or+1=1&x=%3cscript HTTP/1.1\r\nCookie: a=b\r\n\r\n{\"a\":[1,\"b\"],\"c\":{\"d\":\"e\"}}";

fuzz_target!(|text: &str| {
    let mut entities = Entities::default();
    let _ = entities.add("beside.json", text);
    let Ok(acl) = Acl::read("acl.json", text, &entities, Knowledge { places: true, systems: true }) else { return };
    acl.capacity();
    let request = RawRequest::read(REQUEST.to_vec(), [192, 0, 2, 1].into()).expect("a request");
    let says = |program: Program| {
        let rates = Rates::new(&program);
        let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
        format!("{:?}", judge(&program, &request, setting))
    };
    assert_eq!(says(acl.compile()), says(acl.compile().without_prefilter()));
});
