//! What STS does, as data: the files beside this one.

#[test]
fn scenarios() {
    alcazar_scenario::run(&[alcazar_sts::service, alcazar_iam::service], "tests");
}
