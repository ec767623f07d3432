//! The principals that the tables name.

use alcazar_policy::{Context, Issuer, Principal};
use serde_json::Value;

/// The account that most of them belong to.
pub(crate) const HOME: &str = "111122223333";
/// The other one.
pub(crate) const AWAY: &str = "444455556666";

/// A principal by its name in the tables.
pub(crate) fn principal(name: &str) -> Principal {
    let account = if name.starts_with("away") { AWAY } else { HOME };
    let id = account.parse().unwrap();
    let issuer = || Issuer { arn: format!("arn:aws:iam::{account}:user/dev/ann"), unique_id: "AIDAANNAAAAAAAAAAAAAA".to_owned() };
    let federated = |issuer| Principal::FederatedUser {
        account: id,
        arn: format!("arn:aws:sts::{account}:federated-user/bob"),
        name: "bob".to_owned(),
        issuer,
    };
    match name.strip_prefix("away-").unwrap_or(name) {
        "root" => Principal::Root { account: id },
        "ann" => Principal::User {
            account: id,
            arn: format!("arn:aws:iam::{account}:user/dev/ann"),
            unique_id: "AIDAANNAAAAAAAAAAAAAA".to_owned(),
        },
        "session" => Principal::AssumedRole {
            account: id,
            role_arn: format!("arn:aws:iam::{account}:role/svc/app"),
            role_id: "AROAAPPAAAAAAAAAAAAAA".to_owned(),
            session_arn: format!("arn:aws:sts::{account}:assumed-role/app/s1"),
            session_name: "s1".to_owned(),
        },
        "federated" => federated(Some(issuer())),
        "federated-root" => federated(None),
        "anonymous" => Principal::Anonymous,
        "facebook" => Principal::Federated { provider: "graph.facebook.com".to_owned() },
        "trail" => Principal::Service { name: "cloudtrail.amazonaws.com".to_owned() },
        other => panic!("no principal is called {other}"),
    }
}

/// A context from an object of values and lists of values.
pub(crate) fn context(principal: &Principal, values: &Value) -> Context {
    let mut context = Context::new();
    principal.describe(&mut context);
    for (key, value) in values.as_object().into_iter().flatten() {
        match value {
            Value::Array(items) => context.set_many(key, items.iter().map(|item| item.as_str().unwrap().to_owned()).collect()),
            value => context.set(key, value.as_str().unwrap()),
        };
    }
    context
}
