//! Properties of the engine.

use crate::cast::{arn, blocking, read};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Evidence, Program, Rates, RawRequest, Request, Setting, explain, judge};
use data_encoding::BASE64;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts of few letters, so that rules and requests meet.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![Just("ab"), Just("AB"), Just("c"), Just("%41"), Just("<s"), Just(" "), Just("x1")],
        0..6,
    )
    .prop_map(|parts| parts.concat())
}

fn field() -> impl Strategy<Value = Value> {
    let fixed = [
        json!({ "UriPath": {} }),
        json!({ "QueryString": {} }),
        json!({ "AllQueryArguments": {} }),
        json!({ "SingleQueryArgument": { "Name": "a" } }),
        json!({ "Body": {} }),
        json!({ "SingleHeader": { "Name": "x-a" } }),
        json!({ "Headers": { "MatchPattern": { "All": {} }, "MatchScope": "ALL", "OversizeHandling": "CONTINUE" } }),
        json!({ "Cookies": { "MatchPattern": { "All": {} }, "MatchScope": "ALL", "OversizeHandling": "CONTINUE" } }),
        json!({ "JsonBody": { "MatchPattern": { "All": {} }, "MatchScope": "ALL" } }),
    ];
    proptest::sample::select(fixed.to_vec())
}

fn chain() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec!["NONE", "LOWERCASE", "URL_DECODE", "URL_DECODE LOWERCASE", "COMPRESS_WHITE_SPACE", "UPPERCASE"])
}

fn content() -> impl Strategy<Value = Value> {
    let bytes = (
        text().prop_filter("not empty", |text| !text.is_empty()),
        field(),
        chain(),
        proptest::sample::select(vec!["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS"]),
    );
    let bytes = bytes.prop_map(|(text, field, chain, place)| {
        json!({ "ByteMatchStatement": { "SearchString": BASE64.encode(text.as_bytes()), "FieldToMatch": field,
            "TextTransformations": chain, "PositionalConstraint": place } })
    });
    let patterns = ["ab+c", "(?i)abc|x1", "^c", "a.*<s", "[abc]b", "x\\d", "(?:ab){2}", "%41|\\s<s", "b?", "\\bx1\\b", "[^a]c"];
    let regex = (proptest::sample::select(patterns.to_vec()), field(), chain()).prop_map(|(pattern, field, chain)| {
        json!({ "RegexMatchStatement": { "RegexString": pattern, "FieldToMatch": field, "TextTransformations": chain } })
    });
    let sqli = (field(), chain())
        .prop_map(|(field, chain)| json!({ "SqliMatchStatement": { "FieldToMatch": field, "TextTransformations": chain } }));
    let xss = (field(), chain())
        .prop_map(|(field, chain)| json!({ "XssMatchStatement": { "FieldToMatch": field, "TextTransformations": chain } }));
    prop_oneof![3 => bytes, 3 => regex, 1 => sqli, 1 => xss]
}

fn statement() -> impl Strategy<Value = Value> {
    content().prop_recursive(3, 8, 3, |inner| {
        let many = proptest::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            many.clone().prop_map(|parts| json!({ "AndStatement": { "Statements": parts } })),
            many.prop_map(|parts| json!({ "OrStatement": { "Statements": parts } })),
            inner.prop_map(|inner| json!({ "NotStatement": { "Statement": inner } })),
        ]
    })
}

fn acl() -> impl Strategy<Value = Value> {
    let actions = proptest::sample::select(vec!["Count", "Count", "Block", "Allow"]);
    proptest::collection::vec((statement(), actions), 1..6).prop_map(|rules| {
        let rules = rules.iter().enumerate().map(|(at, (statement, action))| {
            json!({ "Name": format!("r{at}"), "Priority": at, "Action": { *action: {} }, "Statement": statement,
                "RuleLabels": [{ "Name": format!("l{at}") }] })
        });
        json!({ "Name": "test", "ARN": arn("webacl", "test"), "Rules": rules.collect::<Vec<_>>() })
    })
}

fn request() -> impl Strategy<Value = Vec<u8>> {
    (text(), text(), text(), text(), text()).prop_map(|(path, query, header, cookie, body)| {
        let path = path.replace(' ', "");
        let head = format!("POST /{path}?a={query}&{query} HTTP/1.1\nX-A: {header}\nCookie: a={cookie}; {cookie}\n\n");
        format!("{head}{{\"{body}\":[\"{body}{query}\"]}}").into_bytes()
    })
}

/// What a program says, in a form that can be compared.
fn says(program: &Program, request: &dyn Request) -> String {
    let rates = Rates::new(program);
    let outcome = judge(program, request, Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 });
    format!("{outcome:?}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// What the prefilter skips changes no verdict, no label and no rule that fires.
    #[test]
    fn skipping_changes_nothing(acl in acl(), request in request()) {
        let acl = read(&acl, &[]).unwrap();
        let request = RawRequest::read(request, [192, 0, 2, 1].into()).unwrap();
        prop_assert_eq!(says(&acl.compile(), &request), says(&acl.compile().without_prefilter(), &request));
    }

    /// The bytes that made a rule fire, put alone through the rule, fire it again; and so does the value that they are of.
    #[test]
    fn what_matched_matches_alone(statement in content(), request in request()) {
        let acl = read(&blocking(&statement), &[]).unwrap();
        let program = acl.compile();
        let request = RawRequest::read(request, [192, 0, 2, 1].into()).unwrap();
        let rates = Rates::new(&program);
        let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
        let (outcome, explained) = explain(&program, &request, setting);
        prop_assert_eq!(outcome.fired.len(), explained.len());
        let alone = |chain: Value, body: &[u8]| {
            let mut statement = statement.clone();
            let inner = statement.as_object_mut().unwrap().values_mut().next().unwrap();
            inner["FieldToMatch"] = json!({ "Body": {} });
            if !chain.is_null() {
                inner["TextTransformations"] = chain;
            }
            let program = read(&blocking(&statement), &[]).unwrap().compile();
            let request = [b"POST / HTTP/1.1\n\n", body].concat();
            let request = RawRequest::read(request, [192, 0, 2, 1].into()).unwrap();
            let rates = Rates::new(&program);
            judge(&program, &request, Setting { rates: &rates, ..setting }).decided_by.is_some()
        };
        for rule in &explained {
            let [evidence @ Evidence::Value { value, .. }] = rule.evidence.as_slice() else { panic!("{rule:?}") };
            prop_assert!(alone("NONE".into(), evidence.matched().unwrap()), "{:?}", evidence);
            prop_assert!(alone(Value::Null, value), "{:?}", evidence);
        }
    }

    /// Any bytes are a request or an error, and can be judged.
    #[test]
    fn no_request_is_too_odd(acl in acl(), bytes in proptest::collection::vec(any::<u8>(), 0..200), head in any::<bool>()) {
        let program = read(&acl, &[]).unwrap().compile();
        let bytes = if head { [b"GET /?", bytes.as_slice()].concat() } else { bytes };
        if let Ok(request) = RawRequest::read(bytes, [192, 0, 2, 1].into()) {
            says(&program, &request);
        }
    }
}
