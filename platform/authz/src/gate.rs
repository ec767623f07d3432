//! The decision about one question.

use crate::actions::action;
use crate::directory::Policies;
use crate::facts::Facts;
use alcazar_base::account::AccountId;
use alcazar_policy::{Decision, DecisionInput, NamedPolicy, Policy, Request, ResourceRule, decide as evaluate};
use std::sync::Arc;

/// May this caller do this to that?
#[derive(Debug, Clone, Copy)]
pub struct Question<'q> {
    /// `kms:Encrypt`.
    pub action: &'static str,
    /// ARN, or `*`.
    pub resource: &'q str,
    /// How a refusal names it, if not so.
    pub shown: Option<&'q str>,
    /// Account of the resource.
    pub owner: AccountId,
    /// The resource's own policy.
    pub policy: Option<&'q Arc<Policy>>,
    /// How it combines with the caller's policies.
    pub rule: ResourceRule,
    /// Whether a grant allows it already.
    pub granted: bool,
}

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denial {
    /// What the caller is told: who, what, on what, and which kind of policy.
    pub message: String,
    /// Whether a statement denied, rather than none allowed.
    pub explicit: bool,
    /// The statement that denied: its policy's name, and its `Sid` or place.
    pub statement: Option<(String, String)>,
}

/// Decides.
///
/// # Errors
/// The [`Denial`].
pub fn decide(policies: &Policies, facts: &Facts<'_>, question: &Question<'_>) -> Result<(), Denial> {
    let Some(action) = action(question.action) else {
        // INVARIANT (actions): they come from generated tables; a misspelt one must close the gate, never open it.
        return Err(Denial { message: format!("`{}` is not an action", question.action), explicit: false, statement: None });
    };
    let request = Request::new(&action, question.resource, &policies.principal, facts);
    let resource = question.policy.map(|policy| NamedPolicy { name: Arc::from(question.resource), policy: Arc::clone(policy) });
    let input = DecisionInput {
        request,
        identity: &policies.identity,
        boundary: policies.boundary.as_ref(),
        session: &policies.session,
        resource: resource.as_ref(),
        rule: question.rule,
        resource_account: Some(question.owner),
        granted: question.granted,
    };
    match evaluate(&input) {
        Decision::Allow(_) => Ok(()),
        Decision::Deny(denied) => Err(Denial {
            message: denied.message(&Request::new(
                &action,
                question.shown.unwrap_or(question.resource),
                &policies.principal,
                facts,
            )),
            explicit: denied.statement.is_some(),
            statement: denied.statement.map(|found| {
                let sid = found.statement.sid().map_or_else(|| found.statement.index().to_string(), str::to_owned);
                (found.policy.to_owned(), sid)
            }),
        }),
    }
}
