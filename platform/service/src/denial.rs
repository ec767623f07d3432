//! What a caller is told when the gate refuses, and what only those who may decode it read.
//!
//! AWS: IAM user guide, "Troubleshoot access denied error messages"; STS API reference, `DecodeAuthorizationMessage`.

use crate::failure::{Common, ErrorAnswer, Failure};
use crate::limits::DENIAL_BYTES_MAX;
use crate::platform::Platform;
use crate::scope::Ask;
use alcazar_authn::caller::Caller;
use alcazar_authz::Denial;
use alcazar_base::account::AccountId;
use alcazar_base::schema::Service;
use serde_json::{Value, json};

/// The refusal in the service's spelling; its encoded form is sealed for the caller's account.
pub(crate) fn failure(
    platform: &Platform,
    service: &'static Service<'static>,
    caller: &Caller,
    ask: &Ask,
    denial: Denial,
) -> Failure {
    let decision = caller.principal.account().and_then(|account| {
        // What a resource has and what its policy says is its account's matter: others learn what they sent, and the answer.
        let own = ask.owner == account;
        let keys = if own { ask.keys.as_slice() } else { &[] };
        let mut text = details(caller, ask, own.then_some(&denial), keys).to_string();
        if text.len() > DENIAL_BYTES_MAX {
            text = details(caller, ask, own.then_some(&denial), &[]).to_string();
        }
        platform.database.sealer().seal_token(&purpose(account), text.as_bytes()).ok()
    });
    Failure::Answer(Box::new(ErrorAnswer {
        code: Common::AccessDenied.code(service),
        message: denial.message,
        fields: None,
        internal: None,
        decision,
    }))
}

/// Opens what [`failure`] encoded for that account.
pub(crate) fn open(platform: &Platform, account: AccountId, encoded: &str) -> Option<String> {
    let plain = platform.database.sealer().open_token(&purpose(account), encoded)?;
    String::from_utf8(plain.to_vec()).ok()
}

fn purpose(account: AccountId) -> String {
    format!("authorization message {account}")
}

/// The document that AWS's decoded messages have.
fn details(caller: &Caller, ask: &Ask, denial: Option<&Denial>, keys: &[(String, Vec<String>)]) -> Value {
    let matched = denial
        .iter()
        .filter_map(|denial| denial.statement.as_ref())
        .map(|(policy, statement)| json!({ "sourcePolicyId": policy, "statementId": statement }));
    let condition = |(key, values): &(String, Vec<String>)| {
        let values: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
        json!({ "key": key, "values": { "items": values } })
    };
    json!({
        "allowed": false,
        "explicitDeny": denial.is_some_and(|denial| denial.explicit),
        "matchedStatements": { "items": matched.collect::<Vec<_>>() },
        "failures": { "items": [] },
        "context": {
            "principal": { "id": caller.principal.user_id(), "arn": caller.principal.arn() },
            "action": ask.action,
            "resource": ask.shown.as_ref().unwrap_or(&ask.resource),
            "conditions": { "items": keys.iter().map(condition).collect::<Vec<_>>() },
        },
    })
}
