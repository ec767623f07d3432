//! The operator's commands: they ask a running server through its socket.

use super::{Reply, Request, SOCKET};
use crate::config::Place;
use crate::output::{self, Form};
use crate::{CommandError, installation};
use clap::{Args, Subcommand};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

/// Which server to ask.
#[derive(Debug, Clone, Args)]
pub(crate) struct At {
    /// The operator's socket of a server (`operator_socket` in its ready file); default: that of the data directory.
    #[arg(long, env = "ALCAZAR_OPERATOR_SOCKET", value_name = "SOCKET")]
    socket: Option<PathBuf>,
}

/// `alcazar account …`
#[derive(Debug, Subcommand)]
pub(crate) enum AccountCommand {
    /// Make an account and print its root credentials, which are shown only now.
    Create {
        /// Id of twelve digits; any free one if none is given.
        #[arg(long)]
        id: Option<String>,
        #[command(flatten)]
        at: At,
    },
    /// List accounts.
    List {
        #[command(flatten)]
        at: At,
    },
    /// Refuse every credential of an account from now on.
    Disable {
        /// The account.
        id: String,
        /// Accept them again.
        #[arg(long)]
        undo: bool,
        #[command(flatten)]
        at: At,
    },
    /// Replace an account's root access keys by a new one, and print it.
    ResetRoot {
        /// The account.
        id: String,
        #[command(flatten)]
        at: At,
    },
}

/// `alcazar clock …`
#[derive(Debug, Subcommand)]
pub(crate) enum ClockCommand {
    /// Move the clock forward.
    Advance {
        /// By how much: `90s`, `15m`, `12h`, `7d`.
        by: String,
        #[command(flatten)]
        at: At,
    },
}

/// Runs an account command.
pub(crate) fn account(place: &Place, command: &AccountCommand, form: Form) -> Result<(), CommandError> {
    match command {
        AccountCommand::Create { id, at } => {
            output::object(form, &ask(place, at, &Request::AccountCreate { id: id.clone() })?);
        }
        AccountCommand::List { at } => {
            let listed = ask(place, at, &Request::AccountList)?;
            output::rows(form, &["account", "alias", "disabled", "created"], listed.as_array().map_or(&[], Vec::as_slice));
        }
        AccountCommand::Disable { id, undo, at } => {
            output::object(form, &ask(place, at, &Request::AccountDisable { id: id.clone(), enable: *undo })?);
        }
        AccountCommand::ResetRoot { id, at } => {
            output::object(form, &ask(place, at, &Request::AccountResetRoot { id: id.clone() })?);
        }
    }
    Ok(())
}

/// Runs a clock command.
pub(crate) fn clock(place: &Place, command: &ClockCommand, form: Form) -> Result<(), CommandError> {
    let ClockCommand::Advance { by, at } = command;
    let millis = duration_millis(by).ok_or_else(|| format!("`{by}` is not a duration; write it as 90s, 15m, 12h or 7d"))?;
    output::object(form, &ask(place, at, &Request::ClockAdvance { millis })?);
    Ok(())
}

/// Shows how a server is.
pub(crate) fn status(place: &Place, at: &At, form: Form) -> Result<(), CommandError> {
    output::object(form, &ask(place, at, &Request::Status)?);
    Ok(())
}

/// Where the server of a data directory listens, if one runs.
pub(crate) fn endpoint(data: &Path) -> Option<String> {
    let socket = installation::socket_folder(data).join(SOCKET);
    let place = Place::default();
    let status = ask(&place, &At { socket: Some(socket) }, &Request::Status).ok()?;
    Some(status.get("endpoint")?.as_str()?.to_owned())
}

fn ask(place: &Place, at: &At, request: &Request) -> Result<Value, CommandError> {
    let socket = match &at.socket {
        Some(socket) => socket.clone(),
        None => installation::socket_folder(&place.resolve()?.0).join(SOCKET),
    };
    let mut stream = UnixStream::connect(&socket).map_err(|error| {
        format!(
            "no server answers on `{}` ({error}); start one with `alcazar serve`, or name another with --data or --socket",
            socket.display()
        )
    })?;
    let mut line = serde_json::to_vec(request)?;
    line.push(b'\n');
    stream.write_all(&line)?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer)?;
    match serde_json::from_str(&answer).map_err(|_| "the server ended before it answered")? {
        Reply::Ok(value) => Ok(value),
        Reply::Error(text) => Err(text.into()),
    }
}

/// `7d` in milliseconds.
fn duration_millis(text: &str) -> Option<i64> {
    let unit = text.chars().last()?;
    let number: i64 = text.strip_suffix(unit)?.parse().ok().filter(|number| *number >= 0)?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return None,
    };
    number.checked_mul(seconds)?.checked_mul(1_000)
}

#[cfg(test)]
mod tests {
    use super::duration_millis;

    #[test]
    fn durations_have_a_unit() {
        assert_eq!(duration_millis("7d"), Some(604_800_000));
        assert_eq!(duration_millis("90s"), Some(90_000));
        for odd in ["", "7", "d", "-1d", "7w", "9223372036854775807d", "ä"] {
            assert_eq!(duration_millis(odd), None, "{odd}");
        }
    }
}
