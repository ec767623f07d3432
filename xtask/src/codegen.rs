//! `cargo xtask codegen`: from `models/` to the api crates. It reads nothing else, and writes the same bytes each time.

mod authorization;
mod fetch;
mod json;
mod lower;
mod model;
mod names;
mod overlay;
mod print;
mod survey;

use authorization::Authorization;
use model::Model;
use overlay::{Common, Overlay};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Renew models/ and models/authorization/ from the package registries first (for maintainers)
    #[arg(long, conflicts_with = "check")]
    fetch: bool,
    /// Write nothing; fail if a committed file differs from what would be written
    #[arg(long)]
    check: bool,
    /// Run over the services that have no crate yet and write docs/codegen-survey.md; api/ stays as it is
    #[arg(long, conflicts_with_all = ["fetch", "check"])]
    survey: bool,
}

/// Runs the command in the workspace.
///
/// # Errors
///
/// What cannot be read, expressed or written, or with `--check` what differs.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let root = workspace_root();
    if arguments.check {
        return check();
    }
    if arguments.survey {
        return survey::run(&root);
    }
    if arguments.fetch {
        fetch::renew(&root)?;
    }
    let differing = differing(&root)?;
    for (path, text) in &differing {
        let target = root.join(path);
        fs::create_dir_all(target.parent().unwrap_or(&root)).map_err(|e| format!("{}: {e}", path.display()))?;
        fs::write(&target, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    say(&format!("{} files written", differing.len()));
    Ok(())
}

/// Whether what is committed is what `models/` give.
///
/// # Errors
///
/// The files that differ.
pub(crate) fn check() -> Result<(), String> {
    let differing = differing(&workspace_root())?;
    if differing.is_empty() {
        return Ok(());
    }
    let paths: Vec<_> = differing.keys().map(|path| path.display().to_string()).collect();
    Err(format!("run `cargo xtask codegen`; these differ from models/: {}", paths.join(", ")))
}

/// The generated files that are not as committed.
fn differing(root: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let mut files = generate(root)?;
    files.retain(|path, text| fs::read_to_string(root.join(path)).unwrap_or_default() != *text);
    Ok(files)
}

/// The folder of the workspace, which this program was compiled in.
pub(crate) fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Every generated file, by path from the root, formatted.
pub(crate) fn generate(root: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let models = Models::read(root)?;
    let mut files = BTreeMap::new();
    for name in models.services.keys() {
        let service = models.service(name)?;
        for (file, text) in print::crate_files(&service)? {
            let path = Path::new("api").join(name).join("src").join(file);
            files.insert(path.clone(), format_source(root, &text).map_err(|message| format!("{}: {message}", path.display()))?);
        }
    }
    Ok(files)
}

/// All of `models/`.
pub(crate) struct Models {
    pub(crate) services: BTreeMap<String, Model>,
    pub(crate) overlays: BTreeMap<String, Overlay>,
    pub(crate) authorization: BTreeMap<String, Authorization>,
    pub(crate) common: Common,
}

impl Models {
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let folder = root.join("models");
        let mut models = Self {
            services: BTreeMap::new(),
            overlays: BTreeMap::new(),
            authorization: BTreeMap::new(),
            common: read_toml(&folder.join("overlay/common.toml"))?,
        };
        for (name, path) in files_of(&folder, "json")? {
            let model = read_json(&path)?;
            models.services.insert(name, model);
        }
        for (name, path) in files_of(&folder.join("overlay"), "toml")?.into_iter().filter(|(name, _)| name != "common") {
            if !models.services.contains_key(&name) {
                return Err(format!("models/overlay/{name}.toml: there is no models/{name}.json"));
            }
            models.overlays.insert(name, read_toml(&path)?);
        }
        for (prefix, path) in files_of(&folder.join("authorization"), "json")? {
            models.authorization.insert(prefix, read_json(&path)?);
        }
        Ok(models)
    }

    /// The tables of a service.
    pub(crate) fn service(&self, name: &str) -> Result<alcazar_base::schema::Service<'static>, String> {
        let model = self.services.get(name).ok_or_else(|| format!("there is no models/{name}.json"))?;
        let plain = Overlay::default();
        let overlay = self.overlays.get(name).unwrap_or(&plain);
        for (shape, reason) in lower::patterns_by_hand(model) {
            if !overlay.patterns.contains_key(shape) {
                return Err(format!(
                    "models/overlay/{name}.toml: {shape}: its pattern has {reason}; write a predicate and its row in [patterns]"
                ));
            }
        }
        lower::service(&lower::Sources { name, model, overlay, common: &self.common, authorization: &self.authorization })
    }
}

/// The tables of a service whose model stands by itself, such as a test vector's.
pub(crate) fn model_service(name: &str, model: serde_json::Value) -> Result<alcazar_base::schema::Service<'static>, String> {
    let model: Model = serde_json::from_value(model).map_err(|e| format!("{name}: {e}"))?;
    lower::service(&lower::Sources {
        name,
        model: &model,
        overlay: &Overlay::default(),
        common: &Common::default(),
        authorization: &BTreeMap::new(),
    })
}

/// Names (without extension) and paths of the files of a kind in a folder, by name.
fn files_of(folder: &Path, extension: &str) -> Result<Vec<(String, PathBuf)>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        if path.extension().is_some_and(|e| e == extension)
            && let Some(name) = path.file_stem().and_then(|name| name.to_str())
        {
            files.push((name.to_owned(), path.clone()));
        }
    }
    files.sort();
    Ok(files)
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

fn read_toml<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

/// Formats by the workspace's rustfmt, so that committed output passes the same check as written code.
fn format_source(root: &Path, source: &str) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot run rustfmt (`rustup component add rustfmt`): {e}"))?;
    let mut input = child.stdin.take().ok_or("rustfmt has no input")?;
    let source = source.to_owned();
    // On a thread of its own: rustfmt may fill its output pipe before it has read all input.
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = child.wait_with_output().map_err(|e| format!("rustfmt: {e}"))?;
    writer.join().map_err(|_| "the writer to rustfmt died".to_owned())?.map_err(|e| format!("rustfmt: {e}"))?;
    if !output.status.success() {
        return Err(format!("rustfmt: {}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|e| format!("rustfmt: {e}"))
}

/// A line for the person at the terminal.
pub(crate) fn say(line: &str) {
    // Where stdout is closed there is nobody left to tell.
    let _ = writeln!(std::io::stdout(), "{line}");
}

#[cfg(test)]
mod tests;
