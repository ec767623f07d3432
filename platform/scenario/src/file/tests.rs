use super::{Action, Item, parse};
use std::path::Path;

const GOOD: &str = r#"
- scenario: one
  principals:
    ci: { kind: role, session_policy: { Statement: [] }, session_tags: { a: b } }
  steps:
    - call: kms.CreateKey
      with: { Description: x }
      save: { key: KeyMetadata.KeyId }
    - advance: 7d
    - restart: true
    - trail: { eventName: CreateKey }
- denial: kms.Encrypt
  by: outsider
  needs:
    identity: [ { Effect: Allow, Action: "kms:Encrypt", Resource: "*" } ]
"#;

#[test]
fn what_a_file_says_is_read() {
    let file = parse(Path::new("x.yaml"), GOOD).unwrap();
    let [Item::Scenario(scenario), Item::Denial(denial)] = file.items.as_slice() else { panic!("two items") };
    assert_eq!((scenario.line, scenario.steps[0].line, denial.line), (2, 6, 12));
    assert!(matches!(scenario.steps[1].action, Action::Advance(604_800_000)));
    assert_eq!(denial.operation.to_string(), "kms.Encrypt");
    assert_eq!(denial.needs.as_ref().unwrap().identity.len(), 1);
}

#[test]
fn what_means_nothing_is_refused_with_its_line() {
    for (text, line, what) in [
        ("- scenario: x\n  steps: []", 1, "has no steps"),
        ("- scenario: x\n  steps:\n  - cal: a.B", 3, "is none of"),
        ("- scenario: x\n  steps:\n  - call: a.B\n    expects: {}", 4, "`expects` means nothing here"),
        ("- scenario: x\n  steps:\n  - call: aB", 3, "service.Operation"),
        ("- scenario: x\n  steps:\n  - call: a.B\n    message: x", 3, "but no `error`"),
        ("- scenario: x\n  steps:\n  - call: a.B\n    error: E\n    save: {a: b}", 3, "must fail"),
        ("- scenario: x\n  steps:\n  - advance: 7", 3, "is no text"),
        ("- scenario: x\n  steps:\n  - advance: -7d", 3, "span of time"),
        ("- scenario: x\n  steps:\n  - trail: {}", 3, "`eventName` is missing"),
        ("- scenario: x\n  steps:\n  - call: a.B\n    times: 0", 4, "is not from 1"),
        ("- scenario: x\n  principals: {root: {kind: user}}\n  steps: []", 2, "means something already"),
        ("- scenario: x\n  principals: {a: {kind: user, trust: {}}}\n  steps: []", 2, "is no role"),
        ("- denial: a.B\n  needs: {}", 2, "say `needs: nothing`"),
        ("- denial: a.B\n  needs: {identity: [{Effect: Allow}]}", 2, "`Action` is missing"),
        ("- other: x", 1, "neither"),
        ("a: [", 2, ""),
    ] {
        let error = parse(Path::new("x.yaml"), text).unwrap_err();
        assert!(error.line == line && error.what.contains(what), "{text}\n{error}");
    }
}
