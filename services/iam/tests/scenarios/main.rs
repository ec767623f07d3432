//! What IAM does, as data in the files beside this one, and what becomes of calls that meet.

#[cfg(test)]
mod races;

#[test]
fn scenarios() {
    alcazar_scenario::run(&[alcazar_iam::service, alcazar_sts::service, alcazar_cloudtrail::service], "tests");
}
