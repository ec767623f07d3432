//! What KMS does, as data: the files beside this one.

#[test]
fn scenarios() {
    alcazar_scenario::run(&[alcazar_kms::service, alcazar_iam::service, alcazar_sts::service], "tests");
}
