//! No text makes the reader of rule sets panic, hang or blow the stack; what it reads compiles, and judges requests alike with and
//! without the prefilter.
#![no_main]

use alcazar_waf::limits::Inspection;
use alcazar_waf::seclang::{Files, RuleSet};
use alcazar_waf::{Program, Rates, RawRequest, Reply, Setting, judge_exchange};
use libfuzzer_sys::fuzz_target;

struct One<'t>(&'t str);

impl Files for One<'_> {
    fn read(&self, _: &str) -> Result<Vec<u8>, String> {
        Ok(self.0.as_bytes().to_vec())
    }

    fn matching(&self, pattern: &str) -> Result<Vec<String>, String> {
        Ok(vec![pattern.to_owned()])
    }
}

const REQUEST: &[u8] = b"POST /a/b?q=1%27+or+1=1&x=%3cscript HTTP/1.1\r\nCookie: a=b\r\n\
    Content-Type: multipart/form-data; boundary=B\r\n\r\n\
    --B\r\nContent-Disposition: form-data; name=a; filename=\"b\"\r\n\r\nc\r\n--B--\r\n";

fuzz_target!(|text: &str| {
    let Ok(set) = RuleSet::read("rules.conf", &One(text)) else { return };
    let request = RawRequest::read(REQUEST.to_vec(), [192, 0, 2, 1].into()).expect("a request");
    let reply = Reply::read(b"HTTP/1.1 500 x\r\nA: b\r\n\r\nORA-1").expect("a response");
    let says = |program: Program| {
        let rates = Rates::new(&program);
        let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
        let outcome = judge_exchange(&program, &request, &reply, setting);
        format!("{:?} {:?}", outcome.verdict, outcome.fired)
    };
    assert_eq!(says(set.compile()), says(set.compile().without_prefilter()));
});
