//! Replays the fuzzer's corpus, so that what it once found stays found.

use alcazar_policy::{Action, Context, DecisionInput, Kind, NamedPolicy, Policy, Principal, Request, decide, rewrite_principals};
use std::path::Path;
use std::sync::Arc;

#[test]
fn corpus_replays() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/policy_parse");
    let mut replayed = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        replay(text);
        replayed += 1;
    }
    assert!(replayed > 10, "{} is nearly empty", folder.display());
}

fn replay(text: &str) {
    assert_eq!(rewrite_principals(text, &mut |_| None).ok().as_deref().unwrap_or(text), text);
    let action = Action::new("kms:Encrypt").unwrap();
    let (principal, context) = (Principal::Anonymous, Context::new());
    for kind in [Kind::Identity, Kind::Resource, Kind::Trust] {
        match Policy::parse(text, kind) {
            Err(error) => assert!(error.position.line > 0 && error.position.column > 0),
            Ok(policy) => {
                let policy = NamedPolicy { name: "fuzzed".into(), policy: Arc::new(policy) };
                let request = Request::new(&action, "arn:aws:kms:eu-west-1:111122223333:key/1", &principal, &context);
                let input = DecisionInput { resource: Some(&policy), ..DecisionInput::new(request) };
                decide(&input);
            }
        }
    }
}
