//! Holds `docs/configuration.md` against the commands and settings that there are.

use crate::Cli;
use crate::config::{KEYS, Place, ServeArgs, Settings};
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::fmt::Write;
use std::path::Path;

#[test]
fn every_setting_and_flag_is_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuration.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut wanted = between(&text, "settings", &settings_table());
    wanted = between(&wanted, "flags", &flags());
    if std::env::var_os(RENEW).is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap() == wanted,
        "docs/configuration.md is not current: run `{RENEW}=1 cargo test -p alcazar-cli` and see what it writes"
    );
}

#[test]
fn the_documented_file_has_every_key() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuration.md")).unwrap();
    let (_, rest) = text.split_once("```toml\n").unwrap();
    let (file, _) = rest.split_once("```").unwrap();
    crate::config::parse(Path::new("alcazar.toml"), file).unwrap();
    let keys: Vec<&str> = file.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    assert_eq!(keys, KEYS);
}

#[test]
fn the_documented_defaults_hold() {
    let settings = Settings::resolve(&Place::default(), ServeArgs::default()).unwrap();
    let said = settings_table();
    let says = |key: &str, default: &str| said.contains(&format!("`ALCAZAR_{key}` | {default} |"));
    assert!(says("DATA", &format!("`{}` in the current folder", settings.data.display())));
    assert!(says("LISTEN", &settings.listen.to_string()));
    assert!(says("AUDIT_BYTES_MAX", &format!("{} GiB", settings.audit_bytes_max >> 30)));
    assert!(says("LOG", &settings.log));
    assert!(says("CLOCK", &format!("{:?}", settings.clock).to_lowercase()));
    assert!(says("LOG_FORMAT", &format!("{:?}", settings.log_format).to_lowercase()));
}

/// Replaces what stands between two markers.
fn between(text: &str, name: &str, part: &str) -> String {
    let (begins, ends) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&begins).unwrap();
    let (_, after) = rest.split_once(&ends).unwrap();
    format!("{before}{begins}{part}{ends}{after}")
}

/// A row for each key of the file, which is also a flag of `serve` or of every command.
fn settings_table() -> String {
    let command = Cli::command();
    let serve = command.find_subcommand("serve").unwrap();
    let mut text = "| key | flag | variable | default | meaning |\n|---|---|---|---|---|\n".to_owned();
    for key in KEYS {
        let named = |arg: &&Arg| arg.get_long() == Some(&key.replace('_', "-"));
        let arg = command.get_arguments().chain(serve.get_arguments()).find(named);
        let arg = arg.unwrap_or_else(|| panic!("`{key}` is no flag"));
        assert_eq!(variable(arg), format!("`ALCAZAR_{}`", key.to_uppercase()));
        writeln!(text, "| `{key}` | {}", row(arg)).unwrap();
    }
    for arg in serve.get_arguments() {
        let key = arg.get_long().unwrap().replace('-', "_");
        assert!(KEYS.contains(&key.as_str()), "`{key}` is no key of the file");
    }
    text
}

/// A table for each command that has flags or arguments of its own.
fn flags() -> String {
    let mut text = String::new();
    write_flags(&mut text, "alcazar", &Cli::command());
    text
}

fn write_flags(text: &mut String, name: &str, command: &Command) {
    let own: Vec<_> = command.get_arguments().filter(|arg| !["help", "version"].contains(&arg.get_id().as_str())).collect();
    if name == "alcazar serve" {
        writeln!(text, "\n### `{name}`\n\n{}. Its flags are the settings above.", command.get_about().unwrap()).unwrap();
    } else if !own.is_empty() {
        let about =
            if name == "alcazar" { "Flags of every command".to_owned() } else { command.get_about().unwrap().to_string() };
        let head = "| flag | variable | default | meaning |\n|---|---|---|---|";
        writeln!(text, "\n### `{name}`\n\n{about}.\n\n{head}").unwrap();
        for arg in own {
            writeln!(text, "| {}", row(arg)).unwrap();
        }
    }
    for subcommand in command.get_subcommands() {
        write_flags(text, &format!("{name} {}", subcommand.get_name()), subcommand);
    }
}

/// Flag, variable, default and meaning of an argument.
fn row(arg: &Arg) -> String {
    let value = arg.get_value_names().map(|names| names.join(" ")).unwrap_or_default();
    let takes_value = !matches!(arg.get_action(), ArgAction::SetTrue);
    let flag = match arg.get_long() {
        Some(long) if takes_value => format!("`--{long} {value}`"),
        Some(long) => format!("`--{long}`"),
        None => format!("`{value}`"),
    };
    let help = arg.get_help().unwrap_or_else(|| panic!("{flag} has no help")).to_string();
    let (meaning, said) =
        help.split_once("; default: ").map_or((help.as_str(), None), |(meaning, default)| (meaning, Some(default)));
    let given = arg.get_default_values().first().map(|value| format!("`{}`", value.display()));
    let default = match (said, given) {
        (Some(said), _) => said.to_owned(),
        (None, Some(given)) if takes_value => given,
        (None, _) => String::new(),
    };
    format!("{flag} | {} | {default} | {meaning} |", variable(arg)).replace("|  |", "| |").replace("|  |", "| |")
}

fn variable(arg: &Arg) -> String {
    arg.get_env().map(|name| format!("`{}`", name.display())).unwrap_or_default()
}

const RENEW: &str = "ALCAZAR_RENEW_DOCUMENTATION";
