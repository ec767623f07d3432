//! Whether a resource policy is public, as S3 documents it.
//!
//! AWS: S3 user guide, "Blocking public access to your Amazon S3 storage", "The meaning of public". A policy is public unless
//! everything that it grants, it grants to fixed principals, or under conditions that fix one of a few keys. Statements that
//! deny do not count.

use crate::condition::{Operand, Test};
use crate::glob::Glob;
use crate::policy::{Effect, Policy, Statement};
use crate::principal::{Named, Principals};
use crate::request::segments;
use crate::template::Pattern;
use crate::values::Network;
use alcazar_base::account::AccountId;

/// Whether a resource policy grants anything to the public. In doubt it does.
pub fn is_public(policy: &Policy) -> bool {
    policy.statements.iter().any(grants_publicly)
}

fn grants_publicly(statement: &Statement) -> bool {
    let open = match &statement.principals {
        // An identity policy grants to its identity.
        None => false,
        // S3's own example of a public statement names a web identity provider: anybody can sign in there.
        Some(Principals::Named(named)) => named.iter().any(|n| matches!(n, Named::Everyone | Named::Federated(_))),
        Some(Principals::NotNamed(_)) => true,
    };
    statement.effect == Effect::Allow && open && !statement.conditions.iter().any(confines)
}

/// Whether a condition confines a statement to fixed values of a key that the guide lists.
fn confines(test: &Test) -> bool {
    let Some(operand) = test.positive() else { return false };
    match test.key() {
        "aws:sourceip" => matches!(operand, Operand::Address(networks) if networks.iter().all(|n| narrow(*n))),
        "s3:dataaccesspointarn" => fixed(operand) || access_points(operand),
        key => FIXED_KEYS.contains(&key) && fixed(operand),
    }
}

/// Whether a range is no broader than the guide allows.
fn narrow(network: Network) -> bool {
    match network {
        Network::V4 { length, .. } => length >= 8,
        Network::V6 { length, .. } => length >= 32,
    }
}

/// Whether all values are without wildcards and variables.
fn fixed(operand: &Operand) -> bool {
    match operand {
        Operand::Text(patterns) | Operand::TextIgnoringCase(patterns) => {
            patterns.iter().all(|pattern| matches!(pattern, Pattern::Fixed(glob) if glob.exact().is_some()))
        }
        Operand::Arn(patterns) => patterns.iter().all(crate::arn::ArnPattern::is_exact),
        _ => false,
    }
}

/// Whether all values are access points of fixed accounts; in a bucket's policy their names may be wildcards.
fn access_points(operand: &Operand) -> bool {
    match operand {
        Operand::Arn(patterns) => patterns.iter().all(|pattern| pattern.account().is_some_and(is_account)),
        Operand::Text(patterns) => patterns.iter().all(|pattern| match pattern {
            Pattern::Fixed(Glob::Prefix(text) | Glob::Exact(text)) => segments(text)
                .is_some_and(|[_, _, _, _, account, resource]| is_account(account) && resource.starts_with("accesspoint/")),
            _ => false,
        }),
        _ => false,
    }
}

fn is_account(text: &str) -> bool {
    text.parse::<AccountId>().is_ok()
}

/// Keys whose fixed values make a statement not public, in lower case: those of the guide's list, and the global keys that name
/// a principal.
const FIXED_KEYS: [&str; 11] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];
