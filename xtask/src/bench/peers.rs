//! Other programs that answer AWS's APIs, installed from PyPI into a folder of the user's cache.

use crate::client::server::{Start, free_address};
use crate::codegen::say;
use crate::workspace::{cache, run};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A peer that is installed.
#[derive(Debug, Clone)]
pub(super) struct Peer {
    pub(super) name: &'static str,
    program: PathBuf,
    how: How,
}

#[derive(Debug, Clone, Copy)]
enum How {
    Moto,
    MiniStack,
}

const PEERS: [(&str, &str, &str, How); 2] =
    [("MiniStack", "ministack==1.5.33", "ministack", How::MiniStack), ("moto", "moto[server]==5.2.5", "moto_server", How::Moto)];

/// The peers, each in an environment of its own; a word for each that can't be had.
pub(super) fn installed() -> Vec<Peer> {
    PEERS
        .into_iter()
        .filter_map(|(name, package, script, how)| match install(package, script) {
            Ok(program) => Some(Peer { name, program, how }),
            Err(error) => {
                say(&format!("skipped: {name} can't be installed: {error}"));
                None
            }
        })
        .collect()
}

fn install(package: &str, script: &str) -> Result<PathBuf, String> {
    let folder = cache().join("peers").join(package.replace(['[', ']', '='], "-"));
    let program = folder.join("bin").join(script);
    if program.is_file() {
        return Ok(program);
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    run(Command::new(folder.join("bin/pip")).args(["install", "--quiet", "--disable-pip-version-check", package]))?;
    Ok(program)
}

impl Peer {
    /// How it is started, with its checks of permissions on where it has any.
    pub(super) fn start(&self) -> Result<Start, String> {
        let address = free_address()?;
        let port = address.port().to_string();
        let mut command = Command::new(&self.program);
        match self.how {
            How::Moto => command.args(["-H", "127.0.0.1", "-p", &port]),
            How::MiniStack => {
                let variables =
                    [("GATEWAY_PORT", port.as_str()), ("AUTH", "true"), ("IOT_MTLS_ENABLED", "0"), ("LOG_LEVEL", "WARNING")];
                command.envs(variables).env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY")
            }
        };
        command.stdout(Stdio::null()).stderr(Stdio::null());
        Ok(Start { name: self.name, address, command, ready_file: None })
    }
}
