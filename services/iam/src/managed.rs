//! AWS's own managed policies: they are in every account, and nobody changes them.

use alcazar_policy::{Kind, NamedPolicy, Policy};
use std::sync::{Arc, LazyLock};

/// A policy of AWS's.
pub(crate) struct AwsPolicy {
    /// Name: `AdministratorAccess`.
    pub name: &'static str,
    /// Document.
    pub document: &'static str,
}

/// Those that we have.
pub(crate) const AWS_POLICIES: &[AwsPolicy] =
    &[AwsPolicy { name: "AdministratorAccess", document: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"# }];

/// Prefix of their ARNs; paths such as `job-function/` may follow.
pub(crate) const AWS_POLICY_ARN: &str = "arn:aws:iam::aws:policy/";

static COMPILED: LazyLock<Vec<(String, NamedPolicy)>> = LazyLock::new(|| {
    let compiled = AWS_POLICIES.iter().filter_map(|policy| {
        let arn = format!("{AWS_POLICY_ARN}{}", policy.name);
        let compiled = Policy::parse(policy.document, Kind::Identity).ok()?;
        Some((arn.clone(), NamedPolicy { name: arn.into(), policy: Arc::new(compiled) }))
    });
    compiled.collect()
});

/// AWS's policy of that ARN, compiled.
pub(crate) fn aws_policy(arn: &str) -> Option<NamedPolicy> {
    COMPILED.iter().find(|(have, _)| have == arn).map(|(_, policy)| policy.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_one_compiles() {
        assert_eq!(COMPILED.len(), AWS_POLICIES.len());
    }
}
