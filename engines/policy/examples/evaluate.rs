//! Prints nanoseconds per decision: `cargo run --release -p alcazar-policy --example evaluate`.
//!
//! The request is one that a busy service sees: a role's session with two managed policies of ten statements each, an inline
//! policy, a boundary and a session policy, on a key whose policy has three statements and asks for an encryption context.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "a measurement: it needs the real clock, prints its table, and stops when its fixtures are wrong"
)]

use alcazar_policy::{Action, Context, DecisionInput, Kind, NamedPolicy, Policy, Principal, Request, ResourceRule, decide};
use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

const ROUNDS: u32 = 500_000;
const REPEATS: usize = 5;

struct Fixture {
    identity: Vec<NamedPolicy>,
    boundary: NamedPolicy,
    session: Vec<NamedPolicy>,
    key: NamedPolicy,
    delegating_key: NamedPolicy,
    principal: Principal,
    context: Context,
}

fn main() {
    let fixture = Fixture::new();
    let encrypt = action("kms:Encrypt");
    let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let of = |policy: Option<&'static str>| match policy {
        Some("role") => Some(&fixture.key),
        Some(_) => Some(&fixture.delegating_key),
        None => None,
    };
    let input = |policy| DecisionInput {
        resource: of(policy),
        rule: if policy.is_some() { ResourceRule::KeyPolicy } else { ResourceRule::Standard },
        ..fixture.input(Request::new(&encrypt, key, &fixture.principal, &fixture.context))
    };
    row("kms:Encrypt, key policy names the role", &input(Some("role")), true);
    row("kms:Encrypt, key policy delegates to the account", &input(Some("account")), true);
    row("kms:Encrypt, identity policies alone", &input(None), true);
    let get_secret = action("secretsmanager:GetSecretValue");
    let secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:red/db-a1b2c3";
    let request = Request::new(&get_secret, secret, &fixture.principal, &fixture.context);
    row("secretsmanager:GetSecretValue, with a policy variable", &fixture.input(request), true);
    let get_user = action("iam:GetUser");
    let request = Request::new(&get_user, "arn:aws:iam::111122223333:user/bob", &fixture.principal, &fixture.context);
    row("iam:GetUser, denied for want of an allow", &fixture.input(request), false);
    let root = Principal::Root { account: "111122223333".parse().expect("an account") };
    row(
        "kms:Encrypt by root",
        &DecisionInput {
            resource: of(Some("account")),
            rule: ResourceRule::KeyPolicy,
            ..DecisionInput::new(Request::new(&encrypt, key, &root, &fixture.context))
        },
        true,
    );
    parse_row();
}

fn row(name: &str, input: &DecisionInput<'_>, allowed: bool) {
    assert_eq!(decide(input).is_allow(), allowed, "{name}");
    report(name, ROUNDS, || {
        black_box(decide(black_box(input)));
    });
}

fn parse_row() {
    let text = managed(0);
    report(&format!("parse {} statements, {} bytes", 10, text.len()), ROUNDS / 50, || {
        black_box(Policy::parse(black_box(&text), Kind::Identity)).expect("a policy");
    });
}

fn report(name: &str, rounds: u32, mut job: impl FnMut()) {
    let mut best = f64::INFINITY;
    for _ in 0..REPEATS {
        let start = Instant::now();
        for _ in 0..rounds {
            job();
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(rounds));
    }
    println!("{best:9.0} ns  {name}");
}

impl Fixture {
    fn new() -> Self {
        let principal = Principal::AssumedRole {
            account: "111122223333".parse().expect("an account"),
            role_arn: "arn:aws:iam::111122223333:role/service/app".to_owned(),
            role_id: "AROAAPPAAAAAAAAAAAAAA".to_owned(),
            session_arn: "arn:aws:sts::111122223333:assumed-role/app/i-0123456789".to_owned(),
            session_name: "i-0123456789".to_owned(),
        };
        let mut context = Context::new();
        principal.describe(&mut context);
        for (key, value) in [
            ("aws:SourceIp", "10.20.30.40"),
            ("aws:SecureTransport", "true"),
            ("aws:CurrentTime", "2026-05-06T07:08:09Z"),
            ("aws:EpochTime", "1778051289"),
            ("aws:RequestedRegion", "eu-west-1"),
            ("aws:PrincipalTag/team", "red"),
            ("aws:ResourceTag/team", "red"),
            ("aws:TokenIssueTime", "2026-05-06T06:00:00Z"),
            ("aws:ViaAWSService", "false"),
            ("aws:UserAgent", "aws-cli/2"),
            ("kms:EncryptionContext:tenant", "red"),
            ("kms:EncryptionAlgorithm", "SYMMETRIC_DEFAULT"),
            ("kms:CallerAccount", "111122223333"),
            ("kms:KeySpec", "SYMMETRIC_DEFAULT"),
            ("kms:KeyUsage", "ENCRYPT_DECRYPT"),
            ("kms:KeyOrigin", "AWS_KMS"),
        ] {
            context.set(key, value);
        }
        context.set_many("kms:EncryptionContextKeys", vec!["tenant".to_owned()]);
        Self {
            identity: vec![
                policy("arn:aws:iam::111122223333:policy/first", &managed(0), Kind::Identity),
                policy("arn:aws:iam::111122223333:policy/second", &managed(1), Kind::Identity),
                policy("inline", INLINE, Kind::Identity),
            ],
            boundary: policy("arn:aws:iam::111122223333:policy/boundary", BOUNDARY, Kind::Identity),
            session: vec![policy("session", SESSION, Kind::Identity)],
            key: policy("key policy", KEY_FOR_ROLE, Kind::Resource),
            delegating_key: policy("key policy", KEY_FOR_ACCOUNT, Kind::Resource),
            principal,
            context,
        }
    }

    fn input<'a>(&'a self, request: Request<'a>) -> DecisionInput<'a> {
        DecisionInput {
            identity: &self.identity,
            boundary: Some(&self.boundary),
            session: &self.session,
            ..DecisionInput::new(request)
        }
    }
}

fn action(name: &str) -> Action {
    Action::new(name).expect("an action")
}

fn policy(name: &str, text: &str, kind: Kind) -> NamedPolicy {
    NamedPolicy { name: name.into(), policy: Arc::new(Policy::parse(text, kind).expect("a policy")) }
}

/// Ten statements over ten services, some with conditions, one of them about keys.
fn managed(number: usize) -> String {
    let mut text = String::from(r#"{"Version":"2012-10-17","Statement":["#);
    let services = ["ec2", "s3", "sqs", "sns", "logs", "dynamodb", "kms", "cloudwatch", "lambda"];
    for (at, service) in services.iter().enumerate() {
        let effect = if at % 4 == 3 { "Deny" } else { "Allow" };
        write!(
            text,
            r#"{{"Sid":"S{number}{at}","Effect":"{effect}","Action":["{service}:Get*","{service}:List*","{service}:Describe*"],
            "Resource":["arn:aws:{service}:*:111122223333:thing{number}/*","arn:aws:{service}:*:111122223333:other/*"],
            "Condition":{{"StringEquals":{{"aws:ResourceTag/team":"red"}},"Bool":{{"aws:SecureTransport":"true"}}}}}},"#
        )
        .expect("a string");
    }
    text + r#"{"Sid":"NoPlainHttp","Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#
}

const INLINE: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["kms:Encrypt","kms:Decrypt","kms:GenerateDataKey*"],"Resource":"arn:aws:kms:*:111122223333:key/*",
     "Condition":{"StringEquals":{"aws:ResourceTag/team":"red"}}},
    {"Effect":"Allow","Action":"secretsmanager:GetSecretValue",
     "Resource":"arn:aws:secretsmanager:*:111122223333:secret:${aws:PrincipalTag/team}/*"}]}"#;
const BOUNDARY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["kms:*","s3:*","secretsmanager:*"],"Resource":"*"},
    {"Effect":"Deny","Action":["iam:Create*","kms:ScheduleKeyDeletion"],"Resource":"*"}]}"#;
const SESSION: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["kms:*","secretsmanager:*"],"Resource":"*",
    "Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}}"#;
const KEY_FOR_ROLE: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Administrators","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/admin"},
     "Action":["kms:Create*","kms:Describe*","kms:Put*","kms:ScheduleKeyDeletion"],"Resource":"*"},
    {"Sid":"Use of the key","Effect":"Allow","Principal":{"AWS":"AROAAPPAAAAAAAAAAAAAA"},
     "Action":["kms:Encrypt","kms:Decrypt","kms:ReEncrypt*","kms:GenerateDataKey*","kms:DescribeKey"],"Resource":"*",
     "Condition":{"StringEquals":{"kms:EncryptionContext:tenant":"red"}}},
    {"Sid":"Only with a tenant","Effect":"Deny","Principal":"*","Action":["kms:Encrypt","kms:Decrypt"],"Resource":"*",
     "Condition":{"Null":{"kms:EncryptionContext:tenant":"true"}}}]}"#;
const KEY_FOR_ACCOUNT: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Enable IAM policies","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},
    {"Sid":"Administrators","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/admin"},
     "Action":["kms:Create*","kms:Describe*","kms:Put*","kms:ScheduleKeyDeletion"],"Resource":"*"},
    {"Sid":"Only with a tenant","Effect":"Deny","Principal":"*","Action":["kms:Encrypt","kms:Decrypt"],"Resource":"*",
     "Condition":{"Null":{"kms:EncryptionContext:tenant":"true"}}}]}"#;
