//! What KMS does, as data: the files beside this one.

#[test]
fn scenarios() {
    let services = [alcazar_kms::service, alcazar_secretsmanager::service, alcazar_iam::service, alcazar_sts::service];
    alcazar_scenario::run(&services, "tests");
}
