//! What a program asks of the connection, and in which phase it asks.

use crate::cast::{blocking, read, request};
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Action, Evaluation, Fingerprint, Phase, Rates, RawRequest, Request, Setting, judge};
use serde_json::{Value, json};
use std::net::IpAddr;

/// A request over a connection with fingerprints, by a client that proved something.
struct Connected {
    request: RawRequest,
    ja3: Option<&'static str>,
    proof_age_s: Option<u64>,
}

impl Request for Connected {
    fn method(&self) -> &[u8] {
        self.request.method()
    }

    fn target(&self) -> &[u8] {
        self.request.target()
    }

    fn header(&self, at: usize) -> Option<(&[u8], &[u8])> {
        self.request.header(at)
    }

    fn body(&self) -> &[u8] {
        self.request.body()
    }

    fn client(&self) -> IpAddr {
        self.request.client()
    }

    fn fingerprint(&self, method: Fingerprint) -> Option<&[u8]> {
        self.ja3.filter(|_| method == Fingerprint::Ja3).map(str::as_bytes)
    }

    fn proof_age_s(&self) -> Option<u64> {
        self.proof_age_s
    }
}

fn connected(ja3: Option<&'static str>, proof_age_s: Option<u64>) -> Connected {
    Connected { request: request("/"), ja3, proof_age_s }
}

fn action(acl: &Value, request: &dyn Request) -> (Action, Vec<Action>) {
    let program = read(acl, &[]).unwrap().compile();
    let rates = Rates::new(&program);
    let outcome = judge(&program, request, Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 });
    (outcome.verdict.action(), outcome.fired.iter().map(|(_, action)| *action).collect())
}

#[test]
fn fingerprints_match_exactly_or_fall_back() {
    let known = "e7d705a3286e19ea42f587b344ee6865";
    let rule = |field: &str, fallback: &str| {
        blocking(&json!({ "ByteMatchStatement": {
            "SearchText": known, "FieldToMatch": { field: { "FallbackBehavior": fallback } }, "TextTransformations": "NONE",
            "PositionalConstraint": "EXACTLY",
        } }))
    };
    let other = Some("00000000000000000000000000000000");
    let cases = [
        ("JA3Fingerprint", "NO_MATCH", Some(known), Action::Block),
        ("JA3Fingerprint", "MATCH", other, Action::Allow),
        ("JA3Fingerprint", "MATCH", None, Action::Block),
        ("JA3Fingerprint", "NO_MATCH", None, Action::Allow),
        ("JA4Fingerprint", "NO_MATCH", Some(known), Action::Allow),
        ("JA4Fingerprint", "MATCH", Some(known), Action::Block),
    ];
    for (field, fallback, ja3, wanted) in cases {
        let (found, _) = action(&rule(field, fallback), &connected(ja3, None));
        assert_eq!(found, wanted, "{field}, {fallback}, {ja3:?}");
    }
}

#[test]
fn a_solved_challenge_counts_as_long_as_the_rule_says() {
    let acl = |rule: Value, acl: Value| {
        let statement = json!({ "SizeConstraintStatement": {
            "FieldToMatch": { "UriPath": {} }, "ComparisonOperator": "GE", "Size": 0, "TextTransformations": "NONE",
        } });
        let mut rule_json = json!({ "Name": "rule", "Priority": 0, "Action": { "Challenge": {} }, "Statement": statement });
        let mut whole = json!({});
        if !rule.is_null() {
            rule_json["ChallengeConfig"] = json!({ "ImmunityTimeProperty": { "ImmunityTime": rule } });
        }
        if !acl.is_null() {
            whole["ChallengeConfig"] = json!({ "ImmunityTimeProperty": { "ImmunityTime": acl } });
        }
        whole["Rules"] = json!([rule_json]);
        whole
    };
    let cases = [
        (Value::Null, Value::Null, Some(300), true),
        (Value::Null, Value::Null, Some(301), false),
        (Value::Null, json!(900), Some(900), true),
        (json!(600), json!(900), Some(601), false),
        (json!(600), json!(900), None, false),
    ];
    for (rule, whole, age, passes) in cases {
        let (verdict, fired) = action(&acl(rule.clone(), whole.clone()), &connected(None, age));
        let wanted = if passes { (Action::Allow, vec![Action::Count]) } else { (Action::Challenge, vec![Action::Challenge]) };
        assert_eq!((verdict, fired), wanted, "rule {rule}, ACL {whole}, age {age:?}");
    }
}

/// A program that reads no body needs none; one that does decides by heads what comes before the first rule that does.
#[test]
fn a_body_is_asked_for_only_where_a_rule_reads_it() {
    let bytes = |text: &str, field: Value| {
        json!({ "ByteMatchStatement": { "SearchText": text, "FieldToMatch": field, "TextTransformations": "NONE",
            "PositionalConstraint": "CONTAINS" } })
    };
    let rule = |name: &str, priority: u32, statement: Value| {
        let block = json!({ "Block": {} });
        json!({ "Name": name, "Priority": priority, "Action": block, "Statement": statement })
    };
    let head = rule("head", 0, bytes("/a", json!({ "UriPath": {} })));
    let body = rule("body", 1, bytes("evil", json!({ "Body": {} })));
    let late = rule("late", 2, bytes("/b", json!({ "UriPath": {} })));
    let heads = read(&json!({ "Rules": [head, late] }), &[]).unwrap().compile();
    assert!(heads.has(Phase::RequestHead) && !heads.has(Phase::RequestBody));
    let program = read(&json!({ "Rules": [head, body, late] }), &[]).unwrap().compile();
    assert!(program.has(Phase::RequestBody) && !program.has(Phase::ResponseHead));
    let rates = Rates::new(&program);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    let phases = |text: &str| {
        let request = request(text);
        let mut evaluation = Evaluation::new(&program, &request, setting);
        let decided = [Phase::RequestHead, Phase::RequestBody].map(|phase| evaluation.run(phase).is_some());
        (decided, evaluation.finish().decided_by.map(|rule| rule.name.to_string()))
    };
    assert_eq!(phases("/a"), ([true, true], Some("head".to_owned())));
    assert_eq!(phases("POST /b HTTP/1.1\n\nevil"), ([false, true], Some("body".to_owned())));
    assert_eq!(phases("/b"), ([false, true], Some("late".to_owned())));
    assert_eq!(phases("/"), ([false, false], None));
}

/// A request that costs more than one may is blocked or let through, as the setting says; no rule fires by a question not asked.
#[test]
fn the_work_for_a_request_is_bounded() {
    let inner = json!({ "RegexMatchStatement": {
        "RegexString": "z[^y]*y", "FieldToMatch": { "Body": {} }, "TextTransformations": "LOWERCASE",
    } });
    let acl = read(&blocking(&json!({ "NotStatement": { "Statement": inner } })), &[]).unwrap();
    let program = acl.compile();
    let request = request(&format!("POST / HTTP/1.1\n\n{}", "zy".repeat(500)));
    let says = |work_bytes_max: u64, passes_beyond: bool| {
        let rates = Rates::new(&program);
        let inspection = Inspection { work_bytes_max, passes_beyond, ..Inspection::default() };
        let outcome = judge(&program, &request, Setting { inspection, atlas: None, rates: &rates, now_ms: 0 });
        (outcome.verdict.action(), outcome.exhausted, outcome.fired.len(), outcome.decided_by.is_some())
    };
    assert_eq!(says(10_000, false), (Action::Allow, false, 0, false));
    assert_eq!(says(500, false), (Action::Block, true, 0, false));
    assert_eq!(says(500, true), (Action::Allow, true, 0, false));
}
