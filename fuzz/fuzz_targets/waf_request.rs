//! No bytes make the readers of request files and HTTP archives or the fields of a request panic or hang.
#![no_main]

use alcazar_waf::aws::{Acl, Entities, Knowledge};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{HarRequest, Program, Rates, RawRequest, Setting, explain};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

/// A rule for each field.
static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    let list = r#""MatchScope":"ALL","OversizeHandling":"CONTINUE""#;
    let json = r#""MatchScope":"ALL","MatchPattern""#;
    let fields = [
        r#""UriPath":{}"#.to_owned(),
        r#""UriFragment":{}"#.to_owned(),
        r#""QueryString":{}"#.to_owned(),
        r#""AllQueryArguments":{}"#.to_owned(),
        r#""Method":{}"#.to_owned(),
        r#""Body":{}"#.to_owned(),
        r#""HeaderOrder":{"OversizeHandling":"CONTINUE"}"#.to_owned(),
        format!(r#""Headers":{{"MatchPattern":{{"All":{{}}}},{list}}}"#),
        format!(r#""Cookies":{{"MatchPattern":{{"ExcludedCookies":["a"]}},{list}}}"#),
        format!(r#""JsonBody":{{{json}:{{"All":{{}}}}}}"#),
        format!(r#""JsonBody":{{{json}:{{"IncludedPaths":["/a/0","/b"]}}}}"#),
    ];
    let rules = fields.iter().enumerate().map(|(at, field)| {
        let chain = r#"[{"Priority":0,"Type":"URL_DECODE_UNI"},{"Priority":1,"Type":"LOWERCASE"}]"#;
        let kind = if at % 2 == 0 { "SqliMatchStatement" } else { "XssMatchStatement" };
        let statement = format!(r#"{{"{kind}":{{"FieldToMatch":{{{field}}},"TextTransformations":{chain}}}}}"#);
        format!(r#"{{"Name":"r{at}","Priority":{at},"Action":{{"Count":{{}}}},"Statement":{statement}}}"#)
    });
    let rules = rules.collect::<Vec<_>>().join(",");
    let text = format!(r#"{{"Name":"fuzz","DefaultAction":{{"Allow":{{}}}},"Rules":[{rules}]}}"#);
    Acl::read("acl.json", &text, &Entities::default(), Knowledge::default()).expect("an ACL").compile()
});

fuzz_target!(|bytes: &[u8]| {
    let rates = Rates::new(&PROGRAM);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    if let Ok(request) = RawRequest::read(bytes.to_vec(), [192, 0, 2, 1].into()) {
        explain(&PROGRAM, &request, setting);
    }
    let archive = std::str::from_utf8(bytes).ok().and_then(|text| HarRequest::read(text, [192, 0, 2, 1].into()).ok());
    for request in archive.into_iter().flatten() {
        explain(&PROGRAM, &request, setting);
    }
});
