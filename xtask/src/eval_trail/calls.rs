//! The calls that AWS's records show, made here.

use crate::client::ask::{Ask, element, member};
use crate::client::server::Running;
use crate::client::sign::Credentials;
use serde_json::json;

/// Who calls, each with what it needs.
struct Cast<'s> {
    server: &'s Running,
    /// A user who may do everything.
    alice: Credentials,
    /// A user who may do nothing.
    bob: Credentials,
    /// A session of a role that may do everything.
    session: Credentials,
    /// A session of a role that may do nothing.
    powerless: Credentials,
}

/// Makes them all.
pub(super) fn make(server: &Running) -> Result<(), String> {
    let cast = cast(server)?;
    users(&cast)?;
    groups_and_roles(&cast)?;
    keys(&cast)?;
    secrets(&cast)?;
    sessions(&cast)
}

const ANY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
const AUDIT: &str = "arn:aws:iam::aws:policy/SecurityAudit";

fn cast(server: &Running) -> Result<Cast<'_>, String> {
    let account = element(&server.call(&Ask::sts("GetCallerIdentity", &[]))?, "Account")?.to_owned();
    let trust = json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": { "AWS": format!("arn:aws:iam::{account}:root") } }] });
    let user = |name: &str| {
        server.call(&Ask::iam("CreateUser", &[("UserName", name)]))?;
        Credentials::of_xml(&server.call(&Ask::iam("CreateAccessKey", &[("UserName", name)]))?, None)
    };
    let (alice, bob) = (user("alice")?, user("bob")?);
    let named = [("UserName", "alice"), ("PolicyName", "any"), ("PolicyDocument", ANY)];
    server.call(&Ask::iam("PutUserPolicy", &named))?;
    let session = |name: &str| {
        let made =
            server.call(&Ask::iam("CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", &trust.to_string())]))?;
        let parameters = [("RoleArn", element(&made, "Arn")?), ("RoleSessionName", "trail"), ("DurationSeconds", "3600")];
        let assumed = by(server, &alice, &Ask::sts("AssumeRole", &parameters))?;
        Credentials::of_xml(&assumed, Some(element(&assumed, "SessionToken")?.to_owned()))
    };
    let (session, powerless) = (session("app")?, session("powerless")?);
    server.call(&Ask::iam("PutRolePolicy", &[("RoleName", "app"), ("PolicyName", "any"), ("PolicyDocument", ANY)]))?;
    Ok(Cast { server, alice, bob, session, powerless })
}

fn users(cast: &Cast<'_>) -> Result<(), String> {
    let Cast { server, alice, session, .. } = cast;
    let tags = [("UserName", "carol"), ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "a")];
    by(server, alice, &Ask::iam("CreateUser", &tags))?;
    let carol = ("UserName", "carol");
    by(server, alice, &Ask::iam("CreateAccessKey", &[carol]))?;
    server.call(&Ask::iam("CreateAccessKey", &[carol]))?;
    server.call(&Ask::iam("CreateAccessKey", &[]))?;
    by(server, alice, &Ask::iam("ListAccessKeys", &[]))?;
    server.call(&Ask::iam("ListAccessKeys", &[]))?;
    for caller in [alice, session] {
        by(server, caller, &Ask::iam("AttachUserPolicy", &[carol, ("PolicyArn", AUDIT)]))?;
    }
    by(server, alice, &Ask::iam("PutUserPolicy", &[carol, ("PolicyName", "p"), ("PolicyDocument", ANY)])).map(|_| ())
}

fn groups_and_roles(cast: &Cast<'_>) -> Result<(), String> {
    let Cast { server, bob, session, .. } = cast;
    let staff = ("GroupName", "staff");
    server.call(&Ask::iam("CreateGroup", &[staff]))?;
    server.call(&Ask::iam("AddUserToGroup", &[staff, ("UserName", "carol")]))?;
    server.call(&Ask::iam("PutGroupPolicy", &[staff, ("PolicyName", "p"), ("PolicyDocument", ANY)]))?;
    let policy = [staff, ("PolicyName", "p")];
    let many = ("MaxItems", "100");
    for (action, parameters) in [
        ("GetGroup", &[staff][..]),
        ("GetGroupPolicy", &policy),
        ("ListAttachedGroupPolicies", &[staff]),
        ("ListGroups", &[]),
        ("ListGroups", &[many]),
        ("ListGroupsForUser", &[("UserName", "carol"), many]),
        ("DeleteGroupPolicy", &policy),
    ] {
        by(server, session, &Ask::iam(action, parameters))?;
    }
    refused(server, session, "NoSuchEntity", &Ask::iam("DeleteGroupPolicy", &policy))?;
    refused(server, bob, "AccessDenied", &Ask::iam("GetRole", &[("RoleName", "app")]))?;
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}]}"#;
    by(server, session, &Ask::iam("CreateRole", &[("RoleName", "made"), ("AssumeRolePolicyDocument", trust)]))?;
    by(server, session, &Ask::iam("AttachRolePolicy", &[("RoleName", "made"), ("PolicyArn", AUDIT)]))?;
    refused(server, session, "NoSuchEntity", &Ask::iam("AttachRolePolicy", &[("RoleName", "absent"), ("PolicyArn", AUDIT)]))
}

fn keys(cast: &Cast<'_>) -> Result<(), String> {
    let Cast { server, session, .. } = cast;
    let made = server.call(&Ask::kms("CreateKey", &json!({})))?;
    let arn = member(&made, "/KeyMetadata/Arn")?;
    let context = json!({ "aws:lambda:FunctionArn": "arn:aws:lambda:us-east-1:111122223333:function:f" });
    let input = json!({ "KeyId": arn, "Plaintext": "aGVsbG8=", "EncryptionContext": context });
    let blob = member(&by(server, session, &Ask::kms("Encrypt", &input))?, "/CiphertextBlob")?;
    by(server, session, &Ask::kms("Decrypt", &json!({ "CiphertextBlob": blob, "EncryptionContext": context })))?;
    by(server, session, &Ask::kms("DisableKey", &json!({ "KeyId": arn })))?;
    let absent = format!("{}00000000-0000-0000-0000-000000000000", arn.trim_end_matches(|c| c != '/'));
    refused(server, session, "NotFoundException", &Ask::kms("DisableKey", &json!({ "KeyId": absent })))?;
    by(server, session, &Ask::kms("ScheduleKeyDeletion", &json!({ "KeyId": arn, "PendingWindowInDays": 7 }))).map(|_| ())
}

fn secrets(cast: &Cast<'_>) -> Result<(), String> {
    let Cast { server, alice, powerless, .. } = cast;
    let token = "trail-00000000-0000-0000-0000-000000000000";
    let input =
        json!({ "Name": "s", "SecretString": "x", "ClientRequestToken": token, "Tags": [{ "Key": "team", "Value": "a" }] });
    let made = server.call(&Ask::secretsmanager("CreateSecret", &input))?;
    let (arn, version) = (member(&made, "/ARN")?, member(&made, "/VersionId")?);
    by(server, alice, &Ask::secretsmanager("GetSecretValue", &json!({ "SecretId": arn })))?;
    let filters = json!([{ "Key": "tag-key", "Values": ["team"] }]);
    by(server, alice, &Ask::secretsmanager("BatchGetSecretValue", &json!({ "Filters": filters })))?;
    by(server, alice, &Ask::secretsmanager("ListSecrets", &json!({ "Filters": filters, "MaxResults": 100 })))?;
    let input = json!({ "SecretId": arn, "VersionId": version });
    refused(server, powerless, "AccessDeniedException", &Ask::secretsmanager("GetSecretValue", &input))
}

fn sessions(cast: &Cast<'_>) -> Result<(), String> {
    let Cast { server, alice, bob, session, .. } = cast;
    for caller in [alice, session] {
        by(server, caller, &Ask::sts("GetCallerIdentity", &[]))?;
    }
    let arn = element(&server.call(&Ask::iam("GetRole", &[("RoleName", "app")]))?, "Arn")?.to_owned();
    refused(server, bob, "AccessDenied", &Ask::sts("AssumeRole", &[("RoleArn", &arn), ("RoleSessionName", "trail")]))
}

fn by(server: &Running, caller: &Credentials, ask: &Ask) -> Result<String, String> {
    crate::client::text(server.address, caller, ask)
}

fn refused(server: &Running, caller: &Credentials, code: &str, ask: &Ask) -> Result<(), String> {
    match by(server, caller, ask) {
        Err(error) if error.contains(code) => Ok(()),
        other => Err(format!("{} must be refused with {code}: {other:?}", ask.name())),
    }
}
