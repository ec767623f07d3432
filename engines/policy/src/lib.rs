//! IAM policies: reading them, and the decision that AWS documents. Pure: no I/O, no clock.
//!
//! A [`Policy`] is parsed once into a compiled form; [`decide`] asks all policies that bear on a [`Request`] and says whether it
//! is allowed, by which statements, or why not. What a policy says that the engine does not know is refused when it is parsed.

mod arn;
mod condition;
mod decide;
mod error;
mod glob;
mod inspect;
mod json;
pub mod limits;
mod parse;
mod policy;
mod principal;
mod public;
mod reason;
mod request;
mod rewrite;
mod template;
mod values;

pub use decide::{
    Allowed, Decision, DecisionInput, Denied, NamedPolicy, ResourceRule, StatementRef, decide, matching_statements,
};
pub use error::{ErrorKind, PolicyError, Position};
pub use inspect::{context_keys_used, quota_length_chars};
pub use policy::{Effect, Kind, Policy, Statement, Version};
pub use principal::{Issuer, Principal};
pub use public::is_public;
pub use reason::{PolicyType, Reason};
pub use request::{Action, Context, ContextKeys, NotAnAction, Request, Values};
pub use rewrite::{aws_principals, rewrite_principals};
