//! Whom and what the calls are about: a role with policies of every kind, a key, secrets, a user.

use crate::client::ask::{Ask, element, member};
use crate::client::server::Running;
use crate::client::sign::{Credentials, REGION};
use serde_json::{Value as Json, json};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};

/// A call that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Case {
    GetCallerIdentity,
    Encrypt,
    GenerateDataKey,
    GetSecretValue,
    GetUser,
    CreateUser,
    PutSecretValue,
}

/// As whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// A session of a role with two managed policies, an inline one, a boundary and a session policy.
    Role,
    /// The account's root user.
    Root,
}

/// What a load needs: where, as whom, about what.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    pub(super) address: SocketAddr,
    pub(super) credentials: Credentials,
    key: String,
    secrets: Vec<String>,
    /// Users that its account holds; a bare server has no quota.
    users_max: u64,
}

/// An account with everything that the cases are about.
pub(super) struct Scene {
    root: Stage,
    role: Credentials,
}

/// Users that a case makes in one account, at most. AWS: an account holds 5,000.
const USERS_MAX: u64 = 4_900;

/// Where names and tokens that must be new come from.
static NEXT: AtomicU64 = AtomicU64::new(0);

impl Case {
    pub(super) const ALL: [Self; 7] = [
        Self::GetCallerIdentity,
        Self::Encrypt,
        Self::GenerateDataKey,
        Self::GetSecretValue,
        Self::GetUser,
        Self::CreateUser,
        Self::PutSecretValue,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::GetCallerIdentity => "sts:GetCallerIdentity",
            Self::Encrypt => "kms:Encrypt",
            Self::GenerateDataKey => "kms:GenerateDataKey",
            Self::GetSecretValue => "secretsmanager:GetSecretValue",
            Self::GetUser => "iam:GetUser",
            Self::CreateUser => "iam:CreateUser",
            Self::PutSecretValue => "secretsmanager:PutSecretValue",
        }
    }

    /// What we aim at: microseconds of server CPU for what reads, calls a second at 32 connections for what writes.
    pub(super) fn aim(self) -> Aim {
        match self {
            Self::GetCallerIdentity => Aim::CpuMicros(20.0),
            Self::Encrypt | Self::GenerateDataKey | Self::GetUser => Aim::CpuMicros(25.0),
            Self::GetSecretValue => Aim::CpuMicros(30.0),
            Self::CreateUser | Self::PutSecretValue => Aim::PerSecond(2_000.0),
        }
    }

    /// Calls that one figure may take at most.
    pub(super) fn calls_max(self, stage: &Stage) -> u64 {
        if self == Self::CreateUser { stage.users_max } else { u64::MAX }
    }

    /// The request of a connection.
    pub(super) fn ask(self, stage: &Stage, connection: usize) -> Ask {
        let new = || NEXT.fetch_add(1, Ordering::Relaxed);
        let secret = || stage.secrets.get(connection % stage.secrets.len().max(1)).map_or("", String::as_str);
        let context = || json!({ "app": "bench", "purpose": "measuring" });
        match self {
            Self::GetCallerIdentity => Ask::sts("GetCallerIdentity", &[]),
            Self::Encrypt => {
                Ask::kms("Encrypt", &json!({ "KeyId": stage.key, "Plaintext": PLAINTEXT, "EncryptionContext": context() }))
            }
            Self::GenerateDataKey => {
                let input = json!({ "KeyId": stage.key, "KeySpec": "AES_256", "EncryptionContext": context() });
                Ask::kms("GenerateDataKey", &input)
            }
            Self::GetSecretValue => Ask::secretsmanager("GetSecretValue", &json!({ "SecretId": secret() })),
            Self::GetUser => Ask::iam("GetUser", &[("UserName", CALLER)]),
            Self::CreateUser => Ask::iam("CreateUser", &[("UserName", &format!("user-{}", new()))]),
            Self::PutSecretValue => {
                let token = format!("bench-{:032}", new());
                let input = json!({ "SecretId": secret(), "SecretString": SECRET, "ClientRequestToken": token });
                Ask::secretsmanager("PutSecretValue", &input)
            }
        }
    }
}

/// What a figure should reach.
#[derive(Debug, Clone, Copy)]
pub(super) enum Aim {
    CpuMicros(f64),
    PerSecond(f64),
}

/// The user who assumes the role, and whom `GetUser` is about.
const CALLER: &str = "bench-caller";
/// 32 bytes in base64.
const PLAINTEXT: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const SECRET: &str = r#"{"username":"bench","password":"correct-horse-battery-staple-7f3a91c5"}"#;

impl Scene {
    /// Sets an account up, with so many secrets; the key and the secrets only if there are any.
    pub(super) fn set(server: &Running, root: &Credentials, secrets: usize) -> Result<Self, String> {
        let mut stage = Stage {
            address: server.address,
            credentials: root.clone(),
            key: String::new(),
            secrets: Vec::new(),
            users_max: USERS_MAX,
        };
        let do_ = |ask: &Ask| said(&stage, ask);
        let account = element(&do_(&Ask::sts("GetCallerIdentity", &[]))?, "Account")?.to_owned();
        let user = element(&do_(&Ask::iam("CreateUser", &[("UserName", CALLER)]))?, "Arn")?.to_owned();
        let key = do_(&Ask::iam("CreateAccessKey", &[("UserName", CALLER)]))?;
        let user_credentials = Credentials::of_xml(&key, None)?;
        let assume = policy(json!([{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }]));
        do_(&Ask::iam("PutUserPolicy", &[("UserName", CALLER), ("PolicyName", "assume"), ("PolicyDocument", &assume)]))?;
        let role = role(&stage, &account, &user)?;
        if secrets > 0 {
            stage.key = key_of(&stage, &account, &role)?;
        }
        for number in 0..secrets {
            let input = json!({ "Name": format!("bench/{number}"), "SecretString": SECRET, "KmsKeyId": stage.key,
                "ClientRequestToken": format!("bench-first-{number:032}") });
            let made = said(&stage, &Ask::secretsmanager("CreateSecret", &input))?;
            stage.secrets.push(member(&made, "/ARN")?);
        }
        let caller = Stage { credentials: user_credentials, ..stage.clone() };
        let session = policy(json!([{ "Effect": "Allow", "Resource": "*",
            "Action": ["iam:GetUser", "iam:CreateUser", "kms:*", "secretsmanager:*", "sts:*"] }]));
        let assumed =
            said(&caller, &Ask::sts("AssumeRole", &[("RoleArn", &role), ("RoleSessionName", "bench"), ("Policy", &session)]))?;
        let token = element(&assumed, "SessionToken")?.to_owned();
        Ok(Self { role: Credentials::of_xml(&assumed, Some(token))?, root: stage })
    }

    /// Everything that a load as `who` needs.
    pub(super) fn stage(&self, who: Who) -> Stage {
        match who {
            Who::Root => self.root.clone(),
            Who::Role => Stage { credentials: self.role.clone(), ..self.root.clone() },
        }
    }
}

impl Stage {
    /// For calls that are about nothing of a scene.
    pub(super) fn bare(server: &Running) -> Self {
        let (key, secrets) = ("arn:aws:kms:us-east-1:111122223333:key/bench".to_owned(), vec!["bench".to_owned()]);
        Self { address: server.address, credentials: server.root.clone(), key, secrets, users_max: u64::MAX }
    }
}

/// Makes the role: two managed policies, an inline one, a boundary, and trust in its account.
fn role(stage: &Stage, account: &str, user: &str) -> Result<String, String> {
    let made = |name: &str, statements: Json| {
        let text = said(stage, &Ask::iam("CreatePolicy", &[("PolicyName", name), ("PolicyDocument", &policy(statements))]))?;
        element(&text, "Arn").map(str::to_owned)
    };
    let keys = made(
        "bench-keys",
        json!([
            { "Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"], "Resource": format!("arn:aws:kms:*:{account}:key/*"),
              "Condition": { "StringEquals": { "kms:EncryptionContext:app": "bench" } } },
            { "Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": "*",
              "Condition": { "StringEquals": { "kms:ViaService": format!("secretsmanager.{REGION}.amazonaws.com") } } },
        ]),
    )?;
    let secrets = made(
        "bench-secrets",
        json!([
            { "Effect": "Allow", "Action": ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:DescribeSecret"],
              "Resource": format!("arn:aws:secretsmanager:*:{account}:secret:bench/*") },
            { "Effect": "Allow", "Action": ["iam:Get*", "iam:List*"], "Resource": "*" },
        ]),
    )?;
    let boundary = made(
        "bench-boundary",
        json!([
            { "Effect": "Allow", "Action": ["iam:*", "kms:*", "secretsmanager:*", "sts:*"], "Resource": "*" },
            { "Effect": "Deny", "Action": ["iam:Delete*", "kms:ScheduleKeyDeletion"], "Resource": "*" },
        ]),
    )?;
    let trust = policy(json!([{ "Effect": "Allow", "Principal": { "AWS": user }, "Action": "sts:AssumeRole" }]));
    let parameters = [("RoleName", "bench"), ("AssumeRolePolicyDocument", &trust), ("PermissionsBoundary", &boundary)];
    let role = element(&said(stage, &Ask::iam("CreateRole", &parameters))?, "Arn")?.to_owned();
    for arn in [&keys, &secrets] {
        said(stage, &Ask::iam("AttachRolePolicy", &[("RoleName", "bench"), ("PolicyArn", arn)]))?;
    }
    let inline = policy(json!([
        { "Effect": "Allow", "Action": "iam:CreateUser", "Resource": format!("arn:aws:iam::{account}:user/*") },
        { "Effect": "Deny", "Action": "iam:CreateUser", "Resource": format!("arn:aws:iam::{account}:user/admin-*") },
    ]));
    said(stage, &Ask::iam("PutRolePolicy", &[("RoleName", "bench"), ("PolicyName", "users"), ("PolicyDocument", &inline)]))?;
    Ok(role)
}

/// Makes a key whose policy has three statements.
fn key_of(stage: &Stage, account: &str, role: &str) -> Result<String, String> {
    let document = policy(json!([
        { "Sid": "account", "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{account}:root") }, "Action": "kms:*", "Resource": "*" },
        { "Sid": "use", "Effect": "Allow", "Principal": { "AWS": role }, "Action": ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"],
          "Resource": "*" },
        { "Sid": "keep", "Effect": "Deny", "Principal": "*", "Action": "kms:ScheduleKeyDeletion", "Resource": "*",
          "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } },
    ]));
    member(&said(stage, &Ask::kms("CreateKey", &json!({ "Description": "bench", "Policy": document })))?, "/KeyMetadata/Arn")
}

fn policy(statements: Json) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

fn said(stage: &Stage, ask: &Ask) -> Result<String, String> {
    crate::client::text(stage.address, &stage.credentials, ask)
}
