//! No text makes the policy reader panic, hang or blow the stack; what it reads, the engine decides on; and rewriting nothing
//! gives the same text.
#![no_main]

use alcazar_policy::{
    Action, Context, DecisionInput, Kind, NamedPolicy, Policy, Principal, Request, decide, is_public, rewrite_principals,
};
use libfuzzer_sys::fuzz_target;
use std::sync::Arc;

fuzz_target!(|text: &str| {
    if let Ok(same) = rewrite_principals(text, &mut |_| None) {
        assert_eq!(same, text);
    }
    let action = Action::new("kms:Encrypt").expect("an action");
    let principal = Principal::AssumedRole {
        account: "111122223333".parse().expect("an account"),
        role_arn: "arn:aws:iam::111122223333:role/app".to_owned(),
        role_id: "AROAAPPAAAAAAAAAAAAAA".to_owned(),
        session_arn: "arn:aws:sts::111122223333:assumed-role/app/s1".to_owned(),
        session_name: "s1".to_owned(),
    };
    let mut context = Context::new();
    principal.describe(&mut context);
    context.set("aws:SourceIp", "203.0.113.7").set("aws:CurrentTime", "2024-05-06T07:08:09Z");
    context.set_many("aws:TagKeys", vec!["a".to_owned(), String::new()]);
    for kind in [Kind::Identity, Kind::Resource, Kind::Trust] {
        let Ok(policy) = Policy::parse(text, kind) else { continue };
        is_public(&policy);
        let policy = NamedPolicy { name: "fuzzed".into(), policy: Arc::new(policy) };
        let request = Request::new(&action, "arn:aws:kms:eu-west-1:111122223333:key/1", &principal, &context);
        let identity = [policy.clone()];
        decide(&DecisionInput { resource: Some(&policy), identity: &identity, ..DecisionInput::new(request) });
    }
});
