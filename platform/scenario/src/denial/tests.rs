use super::change::Change;
use crate::file::CallerKind;
use serde_json::{Value as Json, json};

fn needed() -> Vec<Json> {
    vec![json!({
        "Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": "arn:aws:kms:r:1:key/k",
        "Condition": { "StringEquals": { "aws:RequestTag/a": "b" }, "Bool": { "aws:SecureTransport": "false" } },
    })]
}

fn identity(change: &Change) -> Json {
    change.apply(&needed(), &["kms:Encrypt"]).identity[0].clone()
}

#[test]
fn every_part_is_taken_away_in_turn() {
    let changes = Change::of(CallerKind::Role, None, &needed());
    assert_eq!(changes.len(), 12, "{changes:?}");
    assert_eq!(identity(&Change::Action(0, 1))["Action"], json!(["kms:Encrypt", "kms:NoSuchAction"]));
    assert_eq!(identity(&Change::Resource(0, 0))["Resource"], json!(["arn:aws:kms:r:1:another-key/k"]));
    let turned = identity(&Change::Condition(0, "StringEquals".to_owned(), "aws:RequestTag/a".to_owned()));
    assert_eq!(turned["Condition"]["StringNotEquals"], json!({ "aws:RequestTag/a": "b" }));
    assert!(turned["Condition"].get("StringEquals").is_none(), "an operator that has lost its only key is gone");
    let turned = identity(&Change::Condition(0, "Bool".to_owned(), "aws:SecureTransport".to_owned()));
    assert_eq!(turned["Condition"]["Bool"], json!({ "aws:SecureTransport": "true" }));
    assert!(Change::Statement(0).apply(&needed(), &[]).identity.is_empty());
    assert_eq!(Change::Boundary(false).apply(&needed(), &[]).boundary.unwrap()[0]["Action"], "kms:NoSuchAction");
}
