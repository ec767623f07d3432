use super::*;
use alcazar_base::time::Timestamp;

/// A secret whose versions `v1`, `v2`, … are put with these labels, in order.
fn put(labels: &[&[&str]]) -> Secret {
    let mut secret = empty();
    for stages in labels {
        put_one(&mut secret, stages).unwrap();
    }
    secret
}

fn empty() -> Secret {
    Secret {
        name: "n".to_owned(),
        suffix: "a1b2c3".to_owned(),
        description: None,
        key: None,
        tags: None,
        created: Timestamp::from_millis(0),
        changed: Timestamp::from_millis(0),
        accessed: None,
        deletion: None,
        versions: Vec::new(),
        next_version: 1,
    }
}

fn put_one(secret: &mut Secret, stages: &[&str]) -> Result<Vec<String>, Failure> {
    let number = secret.next_version;
    secret.next_version += 1;
    let (id, created) = (format!("v{number}"), Timestamp::from_millis(0));
    let version = Version { id, number, created, accessed: None, stages: BTreeSet::new(), key: None, further_keys: Vec::new() };
    add_version(secret, version, &stages.iter().map(|stage| (*stage).to_owned()).collect())
}

fn shown(secret: &Secret) -> String {
    let versions = secret.versions.iter().map(|version| format!("{}={}", version.id, version.labels().join("+")));
    versions.collect::<Vec<_>>().join(" ")
}

#[test]
fn putting_moves_labels() {
    let cases: &[(&[&[&str]], &str)] = &[
        (&[&[CURRENT]], "v1=AWSCURRENT"),
        (&[&["x"]], "v1=AWSCURRENT+x"),
        (&[&[CURRENT], &[CURRENT]], "v1=AWSPREVIOUS v2=AWSCURRENT"),
        (&[&[CURRENT], &[CURRENT], &[CURRENT]], "v1= v2=AWSPREVIOUS v3=AWSCURRENT"),
        (&[&[CURRENT], &["one", "two"], &["two"]], "v1=AWSCURRENT v2=one v3=two"),
        (&[&[CURRENT], &[PENDING], &[CURRENT]], "v1=AWSPREVIOUS v2=AWSPENDING v3=AWSCURRENT"),
        (&[&[CURRENT], &[PREVIOUS]], "v1=AWSCURRENT v2=AWSPREVIOUS"),
        // Whatever is asked for, AWSPREVIOUS follows AWSCURRENT.
        (&[&[CURRENT], &[CURRENT, PREVIOUS]], "v1=AWSPREVIOUS v2=AWSCURRENT"),
        (&[&[CURRENT], &[CURRENT], &[CURRENT, PREVIOUS, "x"]], "v1= v2=AWSPREVIOUS v3=AWSCURRENT+x"),
    ];
    for (labels, expected) in cases {
        assert_eq!(shown(&put(labels)), *expected, "{labels:?}");
    }
}

#[test]
fn updating_moves_labels() {
    type Case<'c> = (&'c str, Option<&'c str>, Option<&'c str>, Result<&'c str, &'c str>);
    let before: &[&[&str]] = &[&[CURRENT], &[PENDING, "x"], &["y"]];
    let cases: &[Case<'_>] = &[
        (CURRENT, Some("v1"), Some("v2"), Ok("v1=AWSPREVIOUS v2=AWSCURRENT+AWSPENDING+x v3=y")),
        (PENDING, Some("v2"), None, Ok("v1=AWSCURRENT v2=x v3=y")),
        ("z", None, Some("v3"), Ok("v1=AWSCURRENT v2=AWSPENDING+x v3=y+z")),
        ("x", Some("v2"), Some("v3"), Ok("v1=AWSCURRENT v2=AWSPENDING v3=x+y")),
        ("x", None, Some("v2"), Ok("v1=AWSCURRENT v2=AWSPENDING+x v3=y")),
        ("x", Some("v2"), Some("v2"), Ok("v1=AWSCURRENT v2=AWSPENDING+x v3=y")),
        (CURRENT, Some("v1"), None, Err("InvalidParameterException")),
        (CURRENT, None, Some("v2"), Err("InvalidParameterException")),
        ("x", Some("v1"), Some("v3"), Err("InvalidParameterException")),
        ("z", Some("v1"), Some("v3"), Err("InvalidParameterException")),
        ("z", Some("v1"), None, Err("InvalidParameterException")),
        ("x", None, None, Err("InvalidParameterException")),
        ("x", Some("v9"), None, Err("ResourceNotFoundException")),
        ("z", None, Some("v9"), Err("ResourceNotFoundException")),
    ];
    for (stage, from, to, expected) in cases {
        let mut secret = put(before);
        let result = update(&mut secret, stage, *from, *to);
        let text = shown(&secret);
        let result = result.as_ref().map(|()| text.as_str()).map_err(|failure| failure.code().unwrap());
        assert_eq!(result, *expected, "{stage} {from:?} {to:?}");
    }
}

#[test]
fn a_secret_has_twenty_labels_at_most() {
    let mut secret = put(&[&[CURRENT]]);
    let labels: Vec<String> = (1..STAGES_MAX).map(|n| format!("l{n}")).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    put_one(&mut secret, &labels).unwrap();
    update(&mut secret, "l1", Some("v2"), Some("v1")).unwrap();
    let one_more = update(&mut secret.clone(), "more", None, Some("v1")).unwrap_err();
    assert_eq!(one_more.code(), Some("LimitExceededException"));
    let one_more = put_one(&mut secret.clone(), &["more"]).unwrap_err();
    assert_eq!(one_more.code(), Some("LimitExceededException"));
    // AWSPREVIOUS is one of them.
    assert_eq!(put_one(&mut secret, &[CURRENT]).unwrap_err().code(), Some("LimitExceededException"));
}

#[test]
fn the_oldest_deprecated_versions_are_dropped() {
    let mut secret = put(&[&["kept"]]);
    let mut dropped = Vec::new();
    for _ in 0..VERSIONS_MAX + 2 {
        dropped.extend(put_one(&mut secret, &[CURRENT]).unwrap());
    }
    assert_eq!(dropped, ["v2", "v3", "v4"]);
    assert_eq!(secret.versions.len(), VERSIONS_MAX);
    assert_eq!(secret.staged("kept").unwrap().id, "v1");
    assert_eq!(secret.staged(PREVIOUS).unwrap().id, "v102");
}
