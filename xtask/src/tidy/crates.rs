//! Which room may depend on which, and what every manifest says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A room of the workspace, told by a crate's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    Base,
    Engine,
    Api,
    Platform,
    Store,
    Dataplane,
    Service,
    Cli,
    Bin,
    /// Habits and measurements, which nothing depends on.
    Workshop,
}

impl Room {
    pub(super) fn of(folder: &str) -> Option<Self> {
        Some(match folder.split('/').next()? {
            "base" => Self::Base,
            "engines" => Self::Engine,
            "api" => Self::Api,
            "platform" => Self::Platform,
            "stores" => Self::Store,
            "dataplane" => Self::Dataplane,
            "services" => Self::Service,
            "cli" => Self::Cli,
            "bin" => Self::Bin,
            "xtask" | "benches" | "conformance" | "simulation" | "fuzz" => Self::Workshop,
            _ => return None,
        })
    }

    /// ARCHITECTURE.md: a newcomer sees from the folder alone what may depend on what.
    pub(super) fn may_use(self, other: Self) -> bool {
        use Room::{Api, Base, Bin, Cli, Dataplane, Engine, Platform, Service, Store, Workshop};
        match self {
            Base => false,
            Engine => matches!(other, Base | Engine),
            Api => matches!(other, Base),
            Platform => matches!(other, Base | Engine | Api | Platform),
            Store => matches!(other, Base | Platform),
            Dataplane => matches!(other, Base | Engine | Platform),
            // Never another service: they know each other's api alone.
            Service => matches!(other, Base | Engine | Api | Platform),
            Cli => !matches!(other, Bin | Workshop),
            Bin | Workshop => !matches!(other, Workshop),
        }
    }

    /// What a crate's tests may use besides: scenarios of a service run beside the others that they call.
    fn may_try(self, other: Self) -> bool {
        matches!((self, other), (Self::Service, Self::Service))
    }
}

/// Dependencies that a room's rule forbids and a reason allows: crate, what it uses, why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("platform/scenario", "services/iam", "scenarios sign in as principals, whom only iam keeps; nothing but tests uses it"),
    ("platform/scenario", "services/sts", "likewise, as sessions of roles"),
];

pub(super) fn broken(root: &Path) -> Result<Vec<String>, String> {
    let workspace = manifest(&root.join("Cargo.toml"))?;
    let members: Vec<String> = list(&workspace, &["workspace", "members"]);
    let folders = crate_folders(&workspace);
    let mut broken = Vec::new();
    for folder in unlisted(root, &members) {
        broken.push(format!("Cargo.toml: {folder} is a crate and no member of the workspace"));
    }
    for folder in &members {
        let crate_manifest = manifest(&root.join(folder).join("Cargo.toml"))?;
        broken.extend(broken_manifest(folder, &crate_manifest, &folders));
    }
    Ok(broken)
}

/// What one crate's manifest breaks; `folders` are the crates of the workspace by name.
pub(super) fn broken_manifest(folder: &str, manifest: &toml::Table, folders: &BTreeMap<String, String>) -> Vec<String> {
    let mut broken = Vec::new();
    if manifest.get("lints").and_then(|lints| lints.get("workspace")).and_then(toml::Value::as_bool) != Some(true) {
        broken.push(format!("{folder}/Cargo.toml: say `[lints] workspace = true`"));
    }
    let Some(room) = Room::of(folder) else {
        broken.push(format!("{folder}: no room of this house; ARCHITECTURE.md lists them"));
        return broken;
    };
    for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
        let used = manifest.get(kind).and_then(toml::Value::as_table).into_iter().flatten();
        for other in used.filter_map(|(name, _)| folders.get(name)) {
            let tried = kind == "dev-dependencies";
            let allowed = Room::of(other).is_some_and(|other| room.may_use(other) || (tried && room.may_try(other)));
            let excepted = EXCEPTIONS.iter().any(|(user, used, _)| *user == folder && used == other);
            if !allowed && !excepted {
                broken.push(format!("{folder}/Cargo.toml: {room:?} must not depend on {other}"));
            }
        }
    }
    broken
}

fn manifest(path: &Path) -> Result<toml::Table, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

/// Folders of the workspace's crates, by the name that they are depended on by.
fn crate_folders(workspace: &toml::Table) -> BTreeMap<String, String> {
    let dependencies = workspace.get("workspace").and_then(|table| table.get("dependencies")).and_then(toml::Value::as_table);
    let paths = dependencies.into_iter().flatten().filter_map(|(name, value)| {
        let path = value.get("path")?.as_str()?;
        Some((name.clone(), path.to_owned()))
    });
    paths.collect()
}

fn list(table: &toml::Table, path: &[&str]) -> Vec<String> {
    let mut value = None;
    for key in path {
        value = match value {
            None => table.get(*key),
            Some(inner) => toml::Value::get(inner, key),
        };
    }
    let items = value.and_then(toml::Value::as_array).into_iter().flatten();
    items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// Crates two levels deep that the workspace does not list; `fuzz` is a workspace of its own.
fn unlisted(root: &Path, members: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for room in ["engines", "api", "platform", "stores", "dataplane", "services", "bin"] {
        let Ok(entries) = fs::read_dir(root.join(room)) else { continue };
        for entry in entries.flatten().filter(|entry| entry.path().join("Cargo.toml").is_file()) {
            found.push(format!("{room}/{}", entry.file_name().to_string_lossy()));
        }
    }
    found.retain(|folder| !members.contains(folder));
    found.sort();
    found
}
