//! AWS's own managed policies: they are in every account, and nobody changes them.
//!
//! The documents under `managed/` are those that AWS published by `iam:GetPolicyVersion` by 30 September 2026, as moto 5.2.5 (PyPI,
//! Apache-2.0) lists them in `moto/iam/aws_managed_policies.py` with their versions and dates. Earlier versions are not kept.

use alcazar_base::time::Timestamp;
use alcazar_policy::{Kind, NamedPolicy, Policy};
use std::sync::{Arc, OnceLock};

/// A policy of AWS's. All that we have lie under the path `/`.
pub(crate) struct AwsPolicy {
    /// Name: `AdministratorAccess`.
    pub(crate) name: &'static str,
    /// Unique id.
    pub(crate) id: &'static str,
    /// Description.
    pub(crate) description: &'static str,
    /// When the policy was made, in seconds.
    created_secs: i64,
    /// When the version in force was made, in seconds.
    updated_secs: i64,
    /// Number of the version in force.
    pub(crate) version: u32,
    /// Its document.
    pub(crate) document: &'static str,
    compiled: OnceLock<NamedPolicy>,
}

/// Those that we have, by name without its case.
pub(crate) static AWS_POLICIES: [AwsPolicy; 5] = [
    AwsPolicy {
        name: "AdministratorAccess",
        id: "ANPAIWMBCKSKIEE64ZLYK",
        description: "Provides full access to AWS services and resources.",
        created_secs: 1_423_247_986,
        updated_secs: 1_423_247_986,
        version: 1,
        document: include_str!("managed/AdministratorAccess.json"),
        compiled: OnceLock::new(),
    },
    AwsPolicy {
        name: "IAMFullAccess",
        id: "ANPAI7XKCFMBPM3QQRRVQ",
        description: "Provides full access to IAM via the AWS Management Console.",
        created_secs: 1_423_248_038,
        updated_secs: 1_561_146_000,
        version: 2,
        document: include_str!("managed/IAMFullAccess.json"),
        compiled: OnceLock::new(),
    },
    AwsPolicy {
        name: "PowerUserAccess",
        id: "ANPAJYRXTHIB4FOVS3ZXS",
        description: "Provides full access to AWS services and resources, but does not allow management of Users and groups.",
        created_secs: 1_423_247_987,
        updated_secs: 1_770_919_154,
        version: 12,
        document: include_str!("managed/PowerUserAccess.json"),
        compiled: OnceLock::new(),
    },
    AwsPolicy {
        name: "ReadOnlyAccess",
        id: "ANPAILL3HVNFSB6DCOWYQ",
        description: "Provides read-only access to AWS services and resources.",
        created_secs: 1_423_247_988,
        updated_secs: 1_790_271_428,
        version: 190,
        document: include_str!("managed/ReadOnlyAccess.json"),
        compiled: OnceLock::new(),
    },
    AwsPolicy {
        name: "SecurityAudit",
        id: "ANPAIX2T3QCXHR2OGGCTO",
        description: "The security audit template grants access to read security configuration metadata. It is useful for software \
                      that audits the configuration of an AWS account.",
        created_secs: 1_423_248_061,
        updated_secs: 1_790_800_028,
        version: 94,
        document: include_str!("managed/SecurityAudit.json"),
        compiled: OnceLock::new(),
    },
];

/// Prefix of their ARNs.
pub(crate) const AWS_POLICY_ARN: &str = "arn:aws:iam::aws:policy/";

impl AwsPolicy {
    pub(crate) fn arn(&self) -> String {
        format!("{AWS_POLICY_ARN}{}", self.name)
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_secs(self.created_secs)
    }

    pub(crate) fn updated(&self) -> Timestamp {
        Timestamp::from_secs(self.updated_secs)
    }

    /// Its document, compiled once; `None` never, which a test holds.
    fn compiled(&self) -> Option<NamedPolicy> {
        if let Some(compiled) = self.compiled.get() {
            return Some(compiled.clone());
        }
        let policy = Policy::parse(self.document, Kind::Identity).ok()?;
        Some(self.compiled.get_or_init(|| NamedPolicy { name: self.arn().into(), policy: Arc::new(policy) }).clone())
    }
}

/// AWS's policy of that ARN.
pub(crate) fn find(arn: &str) -> Option<&'static AwsPolicy> {
    let name = arn.strip_prefix(AWS_POLICY_ARN)?;
    AWS_POLICIES.iter().find(|policy| policy.name == name)
}

/// AWS's policy of that ARN, compiled.
pub(crate) fn compiled(arn: &str) -> Option<NamedPolicy> {
    find(arn)?.compiled()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_one_compiles_and_is_found() {
        for policy in &AWS_POLICIES {
            assert_eq!(compiled(&policy.arn()).unwrap().name.as_ref(), policy.arn());
            assert!(policy.created() <= policy.updated(), "{}", policy.name);
        }
        assert!(AWS_POLICIES.is_sorted_by_key(|policy| policy.name.to_ascii_lowercase()));
        assert!(find("arn:aws:iam::aws:policy/administratoraccess").is_none());
    }

    #[test]
    fn dates_are_those_published() {
        let shown = |name: &str| find(&format!("{AWS_POLICY_ARN}{name}")).map(|p| (p.created().iso8601(), p.updated().iso8601()));
        let dates = |created: &str, updated: &str| Some((created.to_owned(), updated.to_owned()));
        assert_eq!(shown("AdministratorAccess"), dates("2015-02-06T18:39:46Z", "2015-02-06T18:39:46Z"));
        assert_eq!(shown("IAMFullAccess"), dates("2015-02-06T18:40:38Z", "2019-06-21T19:40:00Z"));
        assert_eq!(shown("PowerUserAccess"), dates("2015-02-06T18:39:47Z", "2026-02-12T17:59:14Z"));
        assert_eq!(shown("ReadOnlyAccess"), dates("2015-02-06T18:39:48Z", "2026-09-24T17:37:08Z"));
        assert_eq!(shown("SecurityAudit"), dates("2015-02-06T18:41:01Z", "2026-09-30T20:27:08Z"));
    }
}
