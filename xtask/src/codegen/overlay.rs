//! What we say about a service beside its model: `models/overlay/<service>.toml`, and `common.toml` per protocol.

use serde::Deserialize;
use std::collections::BTreeMap;

/// `models/overlay/<service>.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Overlay {
    /// Corrects the credential scope's name.
    pub(crate) signing_name: Option<String>,
    /// Corrects the prefix of actions in policies.
    pub(crate) action_prefix: Option<String>,
    /// Corrects the event source of records.
    pub(crate) event_source: Option<String>,
    /// Whether the service acts in `us-east-1` whichever region signed.
    pub(crate) global: bool,
    /// Errors that any operation may answer, beside those of `common.toml`: code to status.
    pub(crate) common_errors: BTreeMap<String, u16>,
    /// Patterns that the `regex` crate cannot hold: shape to the name of a hand-written predicate.
    pub(crate) patterns: BTreeMap<String, String>,
    /// Actions that the reference does not list yet, by name without prefix.
    pub(crate) actions: BTreeMap<String, ActionOverlay>,
    pub(crate) operations: BTreeMap<String, OperationOverlay>,
}

/// An action of ours: the resources and condition keys of another one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActionOverlay {
    /// The action, without prefix, whose resources and condition keys it has.
    pub(crate) like: String,
    /// Its access level, in the reference's words.
    pub(crate) access: String,
}

/// A row about one operation.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct OperationOverlay {
    /// The input members that our handler honours; a row without it has no handler.
    pub(crate) honours: Option<HonouredMembers>,
    /// For enum members, the honoured values.
    pub(crate) values: BTreeMap<String, Vec<String>>,
    /// Corrects CloudTrail's `readOnly`.
    pub(crate) read_only: Option<bool>,
    /// Replaces the action of the same name: `["kms:ReEncryptFrom", "kms:ReEncryptTo"]`.
    pub(crate) actions: Option<Vec<String>>,
    /// Adds candidates to the reference's dependent actions.
    pub(crate) dependent_actions: Vec<String>,
}

/// `honours = "*"` or a list of names.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum HonouredMembers {
    /// Only `"*"` is meant.
    All(String),
    /// Names of top-level members.
    Some(Vec<String>),
}

/// `models/overlay/common.toml`: what every service of a protocol has.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Common {
    pub(crate) json: ProtocolCommon,
    pub(crate) query: ProtocolCommon,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ProtocolCommon {
    pub(crate) common_errors: BTreeMap<String, u16>,
}
