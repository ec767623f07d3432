//! The runner tells what is wrong, and where: each item of `wrong/wrong.yaml` is wrong in one way.

use std::path::Path;

/// The line of each report, and what it says.
const TOLD: &[(usize, &str)] = &[
    (6, "Account: expected \"999999999999\", found \"111122223333\""),
    (10, "sts.GetCallerIdentity must fail with AccessDenied, but it succeeded: {\"Account\":\"111122223333\""),
    (15, "sts.GetAccessKeyInfo must succeed, but it failed with ValidationError: 1 validation error detected"),
    (20, "sts.GetAccessKeyInfo must fail with AccessDenied, but it failed with ValidationError"),
    (29, "expected \"nothing of the kind\", found \"1 validation error detected"),
    (34, "readOnly: expected false, found true"),
    (38, "the trail has no record of GetCallerIdentity"),
    (42, "there is no member `AccessKey`; there are AccessKeyId"),
    (47, "`sts` has no operation `GetNothing`"),
    (51, "nothing was saved as `nobody`"),
    (56, "a policy is malformed"),
    (60, "a user, without statement 1: must be refused, but it succeeded"),
    (
        68,
        "a user, with exactly what is needed: must succeed, but it failed with AccessDenied: User: arn:aws:iam::111122223333:user/caller",
    ),
    (73, "a session of a role, with exactly what is needed: must succeed, but it failed"),
    (80, "a user, without the resource's policy: must be refused, but it succeeded"),
];

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let folder = Path::new("tests/wrong");
    let report = alcazar_scenario::report(&[alcazar_sts::service], folder);
    for (line, what) in TOLD {
        let place = format!("{}:{line}: ", folder.join("wrong.yaml").display());
        let told = report.split("\n\n").chain(report.split("\ntests")).any(|part| part.contains(&place) && part.contains(what));
        assert!(told, "line {line} must say `{what}`\n{report}");
    }
    assert!(report.ends_with("15 of 15 scenarios failed\n"), "{report}");
}

#[test]
#[should_panic(expected = "has no scenario files")]
fn a_folder_without_files_fails() {
    alcazar_scenario::run(&[alcazar_sts::service], "src");
}
