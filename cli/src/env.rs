//! `alcazar env`: what AWS clients need to find the server.

use crate::config::{LISTEN, Place};
use crate::output::{self, Form};
use crate::{CommandError, installation, operator};
use clap::{Args, ValueEnum};
use std::fmt::Write;

/// Flags of `env`.
#[derive(Debug, Args)]
pub(crate) struct EnvArgs {
    /// How it is written: shell, dotenv or json; default: shell, with `--output json` json.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Address of the server; default: that of the server that runs on the data directory, else `http://127.0.0.1:4566`.
    #[arg(long, env = "ALCAZAR_ENDPOINT", value_name = "URL")]
    endpoint: Option<String>,
    /// Region that clients use.
    #[arg(long, default_value = "us-east-1", value_name = "REGION")]
    region: String,
    /// Take endpoint and credentials from the ready file of a server instead.
    #[arg(long, value_name = "FILE")]
    ready_file: Option<std::path::PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines for `eval "$(alcazar env)"`.
    Shell,
    /// Lines of a `.env` file.
    Dotenv,
    /// A JSON object.
    Json,
}

/// Prints the variables.
pub(crate) fn run(place: &Place, args: &EnvArgs, form: Form) -> Result<(), CommandError> {
    let (endpoint, id, secret) = if let Some(file) = &args.ready_file {
        let text = std::fs::read_to_string(file).map_err(|error| format!("can't read `{}`: {error}", file.display()))?;
        let ready: serde_json::Value = serde_json::from_str(&text)?;
        let member = |name: &str| ready.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        (member("endpoint"), member("access_key_id"), member("secret_access_key"))
    } else {
        let (data, secrets) = place.resolve()?;
        let root = installation::read_root(&data, secrets.as_deref())?;
        let running = || operator::endpoint(&data);
        let endpoint = args.endpoint.clone().or_else(running).unwrap_or_else(|| format!("http://{LISTEN}"));
        (endpoint, root.access_key_id, root.secret.expose_str().unwrap_or_default().to_owned())
    };
    let variables = [
        ("AWS_ENDPOINT_URL", endpoint.as_str()),
        ("AWS_ACCESS_KEY_ID", id.as_str()),
        ("AWS_SECRET_ACCESS_KEY", secret.as_str()),
        ("AWS_REGION", args.region.as_str()),
        ("AWS_DEFAULT_REGION", args.region.as_str()),
    ];
    let mut text = String::new();
    let default = if form == Form::Json { Format::Json } else { Format::Shell };
    match args.format.unwrap_or(default) {
        Format::Shell => {
            for (name, value) in variables {
                // Writing to a string does not fail, here and below.
                let _ = writeln!(text, "export {name}={}", quoted(value));
            }
            // Left over from another session, either would take the place of these keys.
            text.push_str("unset AWS_SESSION_TOKEN AWS_PROFILE");
        }
        Format::Dotenv => {
            for (name, value) in variables {
                let _ = writeln!(text, "{name}={value}");
            }
            text.push_str("AWS_SESSION_TOKEN=\nAWS_PROFILE=");
        }
        Format::Json => {
            let object: serde_json::Map<_, _> =
                variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
            text = serde_json::to_string_pretty(&object)?;
        }
    }
    output::text(&text);
    Ok(())
}

/// A word for a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
