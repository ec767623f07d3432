//! What can be told about a policy without a request.

use crate::policy::Policy;
use std::collections::BTreeSet;

/// Characters of a policy's text that count towards IAM's quotas: all but white space.
///
/// AWS: IAM user guide, "IAM and AWS STS quotas".
pub fn quota_length_chars(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, ' ' | '\t' | '\n' | '\r')).count()
}

/// The context keys that a policy's conditions and variables look at, in lower case and in order.
pub fn context_keys_used(policy: &Policy) -> BTreeSet<String> {
    let statements = policy.statements.iter();
    let of_statement = statements.flat_map(|statement| {
        let conditions = statement.conditions.iter().flat_map(|test| std::iter::once(test.key()).chain(test.variable_keys()));
        conditions.chain(statement.resources.variable_keys())
    });
    of_statement.map(str::to_owned).collect()
}
