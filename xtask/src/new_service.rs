//! `cargo xtask new-service NAME`: the room of a service: its overlay, its generated api crate, its own crate, and their rows in
//! the workspace. It holds no operation yet; CONTRIBUTING.md says how one is added.

use crate::codegen::{generate, say, workspace_root};
use std::fs;
use std::path::Path;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The service as botocore names it: `sns`, `acm-pca`
    name: String,
}

/// Makes the room.
///
/// # Errors
///
/// A name without a model, a room that exists, or a file that cannot be written.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let name = &arguments.name;
    make(&workspace_root(), name)?;
    say(&format!(
        "services/{name} is there. Next, for each operation:\n\
         - a row in models/overlay/{name}.toml, then `cargo xtask codegen`\n\
         - its function in the file of its resource, its row in services/{name}/src/lib.rs\n\
         - scenarios in services/{name}/tests (docs/scenarios.md)\n\
         and once: the service's row in bin/alcazar/src/main.rs"
    ));
    Ok(())
}

fn make(root: &Path, name: &str) -> Result<(), String> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return Err(format!("`{name}` is no service's name: lower-case letters, digits and hyphens, as botocore has it"));
    }
    if !root.join(format!("models/{name}.json")).exists() {
        return Err(format!(
            "there is no models/{name}.json: add \"{name}\" to `services` in models/sources.toml and run `cargo xtask codegen --fetch`"
        ));
    }
    if root.join("services").join(name).exists() {
        return Err(format!("services/{name} exists already"));
    }
    let workspace = read(root, "Cargo.toml")?;
    let workspace = insert_member(&workspace, "api", name)?;
    let workspace = insert_member(&workspace, "services", name)?;
    let workspace = insert_dependency(&workspace, &format!("alcazar-api-{name}"), &format!("api/{name}"))?;
    let workspace = insert_dependency(&workspace, &format!("alcazar-{name}"), &format!("services/{name}"))?;
    let overlay = format!("models/overlay/{name}.toml");
    if !root.join(&overlay).exists() {
        write(root, &overlay, "[operations]\n")?;
    }
    write(root, &format!("api/{name}/Cargo.toml"), &manifest(&format!("alcazar-api-{name}"), &["alcazar-base"]))?;
    for (path, text) in generate(root)?.iter().filter(|(path, _)| path.starts_with(format!("api/{name}"))) {
        write(root, &path.display().to_string(), text)?;
    }
    let uses = [format!("alcazar-api-{name}"), "alcazar-service".to_owned()];
    let uses: Vec<&str> = uses.iter().map(String::as_str).collect();
    write(root, &format!("services/{name}/Cargo.toml"), &manifest(&format!("alcazar-{name}"), &uses))?;
    write(root, &format!("services/{name}/src/lib.rs"), &library(name))?;
    write(root, "Cargo.toml", &workspace)
}

/// Adds `room/name` to the members: on the line that holds the room's other crates, in order.
fn insert_member(workspace: &str, room: &str, name: &str) -> Result<String, String> {
    let (member, head) = (format!("\"{room}/{name}\""), format!("\"{room}/"));
    if workspace.contains(&member) {
        return Ok(workspace.to_owned());
    }
    let mut lines: Vec<String> = workspace.lines().map(str::to_owned).collect();
    let Some(line) = lines.iter_mut().find(|line| line.trim_start().starts_with(&head)) else {
        return Err(format!("Cargo.toml: no line of `members` begins with {head}..\""));
    };
    let mut members: Vec<&str> = line.split(',').map(str::trim).filter(|member| !member.is_empty()).collect();
    members.push(&member);
    members.sort_unstable();
    *line = format!("  {},", members.join(", "));
    Ok(lines.join("\n") + "\n")
}

/// Adds a crate of ours to `[workspace.dependencies]`, after the last of its room.
fn insert_dependency(workspace: &str, name: &str, path: &str) -> Result<String, String> {
    let row = format!("{name} = {{ path = \"{path}\" }}");
    let mut lines: Vec<&str> = workspace.lines().collect();
    if lines.contains(&row.as_str()) {
        return Ok(workspace.to_owned());
    }
    let room = path.split('/').next().unwrap_or(path);
    let of_room = format!("{{ path = \"{room}/");
    let last = lines.iter().rposition(|line| line.starts_with("alcazar-") && line.contains(&of_room));
    let last = last.ok_or_else(|| format!("Cargo.toml: no crate of {room} in [workspace.dependencies]"))?;
    lines.insert(last + 1, &row);
    Ok(lines.join("\n") + "\n")
}

fn manifest(name: &str, uses: &[&str]) -> String {
    let uses: Vec<String> = uses.iter().map(|name| format!("{name} = {{ workspace = true }}\n")).collect();
    let uses = uses.concat();
    format!(
        "[package]\nname = \"{name}\"\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n\
         license.workspace = true\npublish.workspace = true\n\n[lints]\nworkspace = true\n\n[dependencies]\n{uses}"
    )
}

fn library(name: &str) -> String {
    let module = name.replace('-', "_");
    format!(
        "//! The service `{name}`.\n\n\
         use alcazar_api_{module}::schema::SERVICE;\nuse alcazar_service::ServiceTable;\n\n\
         /// The operations that have a handler.\n\
         pub fn service() -> ServiceTable {{\n    ServiceTable::new(&SERVICE)\n}}\n"
    )
}

fn read(root: &Path, path: &str) -> Result<String, String> {
    fs::read_to_string(root.join(path)).map_err(|e| format!("{path}: {e}"))
}

fn write(root: &Path, path: &str, text: &str) -> Result<(), String> {
    let target = root.join(path);
    fs::create_dir_all(target.parent().unwrap_or(root)).map_err(|e| format!("{path}: {e}"))?;
    fs::write(target, text).map_err(|e| format!("{path}: {e}"))
}

#[cfg(test)]
mod tests;
