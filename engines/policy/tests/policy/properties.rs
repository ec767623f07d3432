//! What holds for every policy and request.

use crate::cast;
use alcazar_policy::{
    Action, Context, Decision, DecisionInput, Effect, Kind, NamedPolicy, Policy, Reason, Request, ResourceRule, aws_principals,
    decide, matching_statements, quota_length_chars, rewrite_principals,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "kms:Encrypt", "iam:GetUser"];
const RESOURCES: [&str; 4] = ["arn:aws:s3:::b/ann", "arn:aws:s3:::b/bob/x", "arn:aws:kms:eu-west-1:111122223333:key/1", "*"];
const PRINCIPALS: [&str; 8] = ["root", "ann", "session", "federated", "federated-root", "anonymous", "trail", "away-ann"];

fn pick(from: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(from)
}

fn statement(resource_policy: bool) -> impl Strategy<Value = Value> {
    let effect = prop_oneof![3 => Just("Allow"), 1 => Just("Deny")];
    let actions = prop::collection::vec(pick(&["*", "s3:*", "s3:Get*", "*:*", "kms:*crypt", "iam:G?tUser"]), 1..3);
    let resources =
        prop::collection::vec(pick(&["*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/${aws:username}", "arn:aws:kms:*:*:key/*"]), 1..3);
    let principals = prop::collection::vec(
        pick(&[
            "*",
            cast::HOME,
            "arn:aws:iam::111122223333:user/dev/ann",
            "arn:aws:iam::111122223333:role/svc/app",
            "arn:aws:sts::111122223333:assumed-role/app/s1",
            "arn:aws:sts::111122223333:federated-user/bob",
            "AIDAANNAAAAAAAAAAAAAA",
        ]),
        1..3,
    );
    let condition = prop::option::weighted(
        0.4,
        (
            pick(&["StringEquals", "StringNotLike", "ForAllValues:StringLike", "ForAnyValue:StringEqualsIfExists"]),
            pick(&["a:x", "aws:username"]),
            pick(&["ann", "*"]),
        ),
    );
    (effect, actions, any::<bool>(), resources, any::<bool>(), principals, condition).prop_map(
        move |(effect, actions, not_action, resources, not_resource, principals, condition)| {
            let mut statement = json!({
                "Effect": effect,
                (if not_action { "NotAction" } else { "Action" }): actions,
                (if not_resource { "NotResource" } else { "Resource" }): resources,
            });
            if resource_policy {
                statement["Principal"] = json!({ "AWS": principals });
            }
            if let Some((operator, key, value)) = condition {
                statement["Condition"] = json!({ operator: { key: value } });
            }
            statement
        },
    )
}

#[derive(Debug, Clone)]
struct Case {
    identity: Vec<Vec<Value>>,
    boundary: Option<Vec<Value>>,
    session: Vec<Vec<Value>>,
    resource: Option<Vec<Value>>,
    rule: ResourceRule,
    away: bool,
    granted: bool,
    action: &'static str,
    on: &'static str,
    principal: &'static str,
    tag: Option<&'static str>,
}

fn case() -> impl Strategy<Value = Case> {
    let policy = || prop::collection::vec(statement(false), 1..4);
    let policies = (
        prop::collection::vec(policy(), 0..3),
        prop::option::of(policy()),
        prop::collection::vec(policy(), 0..3),
        prop::option::of(prop::collection::vec(statement(true), 1..4)),
    );
    let rule = prop::sample::select(vec![ResourceRule::Standard, ResourceRule::KeyPolicy]);
    let request = (pick(&ACTIONS), pick(&RESOURCES), pick(&PRINCIPALS), prop::option::of(pick(&["ann", "x"])));
    (policies, rule, any::<bool>(), any::<bool>(), request).prop_map(
        |((identity, boundary, session, resource), rule, away, granted, (action, on, principal, tag))| Case {
            identity,
            boundary,
            session,
            resource,
            rule,
            away,
            granted,
            action,
            on,
            principal,
            tag,
        },
    )
}

fn named(statements: &[Value], kind: Kind) -> NamedPolicy {
    let text = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    NamedPolicy { name: "p".into(), policy: Arc::new(Policy::parse(&text, kind).unwrap()) }
}

/// The decision's kind and reason, with the number of explicit denies and allows that apply.
fn decided(case: &Case) -> (Option<Reason>, usize) {
    let identity: Vec<_> = case.identity.iter().map(|p| named(p, Kind::Identity)).collect();
    let session: Vec<_> = case.session.iter().map(|p| named(p, Kind::Identity)).collect();
    let boundary = case.boundary.as_ref().map(|p| named(p, Kind::Identity));
    let resource = case.resource.as_ref().map(|p| named(p, Kind::Resource));
    let principal = cast::principal(case.principal);
    let mut context = Context::new();
    principal.describe(&mut context);
    if let Some(tag) = case.tag {
        context.set("a:x", tag);
    }
    let action = Action::new(case.action).unwrap();
    let input = DecisionInput {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: &session,
        resource: resource.as_ref(),
        rule: case.rule,
        resource_account: case.away.then(|| cast::AWAY.parse().unwrap()),
        granted: case.granted,
        ..DecisionInput::new(Request::new(&action, case.on, &principal, &context))
    };
    let matching = matching_statements(&input);
    let deny_count = matching.iter().filter(|s| s.statement.effect() == Effect::Deny).count();
    match decide(&input) {
        Decision::Allow(_) => (None, deny_count),
        Decision::Deny(denied) => (Some(denied.reason), deny_count),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn an_applying_deny_always_wins(case in case()) {
        let (reason, denies) = decided(&case);
        prop_assert_eq!(denies > 0, matches!(reason, Some(Reason::ExplicitDeny(_))), "{:?}", reason);
    }

    #[test]
    fn order_does_not_matter(case in case(), by in 0..4_usize) {
        let mut turned = case.clone();
        turned.identity.reverse();
        turned.session.reverse();
        let lists = turned.identity.iter_mut().chain(&mut turned.session).chain(&mut turned.boundary).chain(&mut turned.resource);
        lists.for_each(|list| {
            let by = by % list.len();
            list.rotate_left(by);
        });
        prop_assert_eq!(decided(&case).0, decided(&turned).0);
    }

    #[test]
    fn a_further_allow_never_takes_away(case in case(), more in statement(false)) {
        let mut more = more;
        more["Effect"] = "Allow".into();
        let mut wider = case.clone();
        wider.identity.push(vec![more]);
        prop_assert!(decided(&case).0.is_some() || decided(&wider).0.is_none());
    }

    #[test]
    fn a_further_deny_never_gives(case in case(), more in statement(false)) {
        let mut more = more;
        more["Effect"] = "Deny".into();
        let mut narrower = case.clone();
        narrower.identity.push(vec![more]);
        prop_assert!(decided(&case).0.is_none() || decided(&narrower).0.is_some());
    }

    #[test]
    fn strangers_live_by_resource_policies_alone(case in case(), stranger in pick(&["anonymous", "trail", "facebook"])) {
        let mut case = case;
        case.principal = stranger;
        let (reason, denies) = decided(&case);
        let mut bare = case.clone();
        bare.identity.clear();
        bare.session.clear();
        bare.boundary = None;
        prop_assert!(denies > 0 || reason == decided(&bare).0);
    }

    #[test]
    fn parsing_never_panics(text in r"\PC{0,200}") {
        for kind in [Kind::Identity, Kind::Resource, Kind::Trust] {
            if let Err(error) = Policy::parse(&text, kind) {
                prop_assert!(error.position.line >= 1 && error.position.column >= 1);
            }
        }
    }

    #[test]
    fn a_damaged_policy_is_read_or_refused(statement in statement(true), at in any::<prop::sample::Index>(), with in any::<char>()) {
        let text = json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
        let mut damaged: Vec<char> = text.chars().collect();
        let at = at.index(damaged.len());
        damaged[at] = with;
        let damaged: String = damaged.into_iter().collect();
        let _ = Policy::parse(&damaged, Kind::Resource);
        let cut: String = text.chars().take(at).collect();
        prop_assert!(Policy::parse(&cut, Kind::Resource).is_err());
    }

    #[test]
    fn rewriting_there_and_back_gives_the_same(statements in prop::collection::vec(statement(true), 1..4), indent in any::<bool>()) {
        let policy = json!({ "Version": "2012-10-17", "Statement": statements });
        let text = if indent { serde_json::to_string_pretty(&policy).unwrap() } else { policy.to_string() };
        let there = rewrite_principals(&text, &mut |name| Some(format!("<\"{name}\">"))).unwrap();
        prop_assert_eq!(aws_principals(&there).unwrap().len(), aws_principals(&text).unwrap().len());
        prop_assert!(aws_principals(&there).unwrap().iter().all(|name| name.starts_with('<')));
        let unwrap = |name: &str| name.strip_prefix("<\"").and_then(|name| name.strip_suffix("\">")).map(str::to_owned);
        prop_assert_eq!(rewrite_principals(&there, &mut |name| unwrap(name)).unwrap(), text);
    }

    #[test]
    fn white_space_does_not_count(statements in prop::collection::vec(statement(true), 1..4)) {
        let policy = json!({ "Statement": statements });
        prop_assert_eq!(quota_length_chars(&policy.to_string()), quota_length_chars(&serde_json::to_string_pretty(&policy).unwrap()));
    }
}

#[test]
fn rewriting_touches_nothing_else() {
    let text = r#" { "Statement" : [ {"Sid":"arn:aws:iam::1:user/a", "Principal": {"AWS" : ["arn:aws:iam::1:user/a",
        "2"], "Service":"arn:aws:iam::1:user/a"}, "Condition":{"X":{"AWS":"arn:aws:iam::1:user/a"}}},
        {"NotPrincipal":{"AWS":"arn:aws:iam::1:us\u0065r/a"}}, {"Principal":"arn:aws:iam::1:user/a"}], "AWS":"arn:aws:iam::1:user/a" } "#;
    let rewritten =
        rewrite_principals(text, &mut |name| (name == "arn:aws:iam::1:user/a").then(|| "AIDA\"1".to_owned())).unwrap();
    let expected = r#" { "Statement" : [ {"Sid":"arn:aws:iam::1:user/a", "Principal": {"AWS" : ["AIDA\"1",
        "2"], "Service":"arn:aws:iam::1:user/a"}, "Condition":{"X":{"AWS":"arn:aws:iam::1:user/a"}}},
        {"NotPrincipal":{"AWS":"AIDA\"1"}}, {"Principal":"arn:aws:iam::1:user/a"}], "AWS":"arn:aws:iam::1:user/a" } "#;
    assert_eq!(rewritten, expected);
    assert_eq!(rewrite_principals("{", &mut |_| None).unwrap_err().position.column, 2);
}

#[test]
fn keys_are_listed() {
    let text = json!({ "Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b/${aws:UserName}/${*}",
        "Condition": { "StringEquals": { "aws:ResourceTag/A": "${aws:PrincipalTag/B, 'x'}" }, "Null": { "aws:TokenIssueTime": "true" } },
    } });
    let policy = Policy::parse(&text.to_string(), Kind::Identity).unwrap();
    let keys: Vec<String> = alcazar_policy::context_keys_used(&policy).into_iter().collect();
    assert_eq!(keys, ["aws:principaltag/b", "aws:resourcetag/a", "aws:tokenissuetime", "aws:username"]);
}
