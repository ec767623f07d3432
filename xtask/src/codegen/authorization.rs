//! The service authorization reference as we keep it under `models/authorization/`.

use std::collections::BTreeMap;

/// One service's actions, resource types and condition keys.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Authorization {
    /// By name without the service's prefix.
    pub(crate) actions: BTreeMap<String, Action>,
    pub(crate) resource_types: BTreeMap<String, ResourceType>,
    /// Type of each condition key: `String`, `Bool`, `ArrayOfString`.
    pub(crate) condition_keys: BTreeMap<String, String>,
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    /// `Read`, `List`, `Write`, `Tagging, Write`, `Permissions management, Write`.
    pub(crate) access: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) resources: Vec<Resource>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) condition_keys: Vec<String>,
    /// With their service's prefix.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) dependent_actions: Vec<String>,
}

/// A resource type that an action is authorized on.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) required: bool,
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResourceType {
    pub(crate) arn: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) condition_keys: Vec<String>,
}
