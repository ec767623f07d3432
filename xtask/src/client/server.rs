//! Servers that xtask drives: started, found, ended by their process ids.

use super::ask::Ask;
use super::cpu;
use super::sign::Credentials;
use crate::codegen::workspace_root;
use crate::workspace::{cache, run, target};
use serde_json::Value as Json;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How a server is started.
pub(crate) struct Start {
    pub(crate) name: &'static str,
    pub(crate) address: SocketAddr,
    pub(crate) command: Command,
    /// File that it writes its credentials into once it listens; without one it takes `test` and `test`.
    pub(crate) ready_file: Option<PathBuf>,
}

/// A running server; ended when it is dropped.
pub(crate) struct Running {
    pub(crate) name: &'static str,
    program: PathBuf,
    child: Child,
    pub(crate) address: SocketAddr,
    /// What its root user signs with.
    pub(crate) root: Credentials,
    operator_socket: String,
    /// From its start to its first answer to a signed request.
    pub(crate) start: Duration,
    /// Resident memory then, in bytes.
    pub(crate) resident_bytes: u64,
}

/// Builds something with optimization.
pub(crate) fn build(arguments: &[&str]) -> Result<(), String> {
    run(Command::new("cargo").current_dir(workspace_root()).args(["build", "--release", "--quiet"]).args(arguments))
}

/// Builds our program, and says where it is.
pub(crate) fn build_program() -> Result<PathBuf, String> {
    build(&["--package", "alcazar"])?;
    Ok(target().join("release/alcazar"))
}

impl Start {
    /// Our program, with its data in a folder.
    pub(crate) fn program(program: &Path, folder: &Path) -> Result<Self, String> {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let ready_file = folder.join("ready.json");
        // What an earlier start left would be taken for this one's.
        let _ = fs::remove_file(&ready_file);
        let address = free_address()?;
        let log = File::options().create(true).append(true).open(folder.join("log")).map_err(|error| error.to_string())?;
        let mut command = Command::new(program);
        command.current_dir(folder).args(["serve", "--log", "warn", "--listen", &address.to_string(), "--ready-file"]);
        command.arg(&ready_file).arg("--data").arg(folder.join("data")).arg("--secrets").arg(folder.join("secrets"));
        // stdout shows the first account's credentials; they are in the ready file too.
        command.stdout(Stdio::null()).stderr(log);
        Ok(Self { name: "Alcazar", address, command, ready_file: Some(ready_file) })
    }
}

impl Running {
    /// Starts a server and waits for its first answer to a signed request.
    pub(crate) fn start(start: Start) -> Result<Self, String> {
        let Start { name, address, mut command, ready_file } = start;
        let begun = Instant::now();
        let child = command.stdin(Stdio::null()).spawn().map_err(|error| format!("{name}: {error}"))?;
        let mut running = Self {
            name,
            program: PathBuf::from(command.get_program()),
            child,
            address,
            root: Credentials { id: "test".to_owned(), secret: "test".to_owned(), token: None },
            operator_socket: String::new(),
            start: Duration::ZERO,
            resident_bytes: 0,
        };
        running.await_first_answer(ready_file.as_deref(), begun)?;
        running.start = begun.elapsed();
        running.resident_bytes = cpu::resident_bytes(running.pid());
        Ok(running)
    }

    fn await_first_answer(&mut self, ready: Option<&Path>, begun: Instant) -> Result<(), String> {
        loop {
            if let Some(text) = ready.and_then(|file| fs::read_to_string(file).ok()) {
                self.read_ready(&text)?;
            }
            let known = ready.is_none() || !self.operator_socket.is_empty();
            let last =
                if known { self.call(&Ask::sts("GetCallerIdentity", &[])) } else { Err("there is no ready file".to_owned()) };
            let Err(error) = last else { return Ok(()) };
            if let Some(status) = self.child.try_wait().map_err(|error| error.to_string())? {
                return Err(format!("{} ended with {status}", self.name));
            }
            if begun.elapsed() > START_MAX {
                return Err(format!("{} gave no answer in {START_MAX:?}: {error}", self.name));
            }
            pause(Duration::from_micros(250))?;
        }
    }

    fn read_ready(&mut self, text: &str) -> Result<(), String> {
        let ready: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
        self.root = credentials(&ready)?;
        self.operator_socket = member(&ready, "operator_socket")?;
        Ok(())
    }

    /// Asks as the root user.
    pub(crate) fn call(&self, ask: &Ask) -> Result<String, String> {
        super::text(self.address, &self.root, ask)
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Root credentials of a new account of our own program.
    pub(crate) fn new_account(&self) -> Result<Credentials, String> {
        let mut command = Command::new(&self.program);
        command.args(["--output", "json", "account", "create", "--socket", &self.operator_socket]);
        let made = command.output().map_err(|error| error.to_string())?;
        if !made.status.success() {
            return Err(format!("account create: {}", String::from_utf8_lossy(&made.stderr)));
        }
        credentials(&serde_json::from_slice(&made.stdout).map_err(|error| format!("account create: {error}"))?)
    }

    /// SIGKILL: nothing is flushed.
    pub(crate) fn kill(mut self) -> Result<(), String> {
        self.child.kill().and_then(|()| self.child.wait()).map(|_| ()).map_err(|error| error.to_string())
    }

    /// SIGTERM, and wait for its end.
    pub(crate) fn stop(mut self) -> Result<(), String> {
        run(Command::new("kill").args(["-TERM", &self.pid().to_string()]))?;
        self.child.wait().map(|_| ()).map_err(|error| error.to_string())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits without a busy loop.
pub(crate) fn pause(span: Duration) -> Result<(), String> {
    super::block_on(async move {
        sleep(span).await;
        Ok(())
    })
}

/// How long a server may take to start; Python imports take their time.
const START_MAX: Duration = Duration::from_mins(1);

/// An address that nobody listens on now.
pub(crate) fn free_address() -> Result<SocketAddr, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr()).map_err(|error| error.to_string())
}

/// A folder on the disk of the user's cache, removed when it is dropped.
pub(crate) fn scratch() -> Result<tempfile::TempDir, String> {
    let base = cache();
    fs::create_dir_all(&base).map_err(|error| format!("{}: {error}", base.display()))?;
    tempfile::Builder::new().prefix("scratch-").tempdir_in(base).map_err(|error| error.to_string())
}

fn credentials(json: &Json) -> Result<Credentials, String> {
    Ok(Credentials { id: member(json, "access_key_id")?, secret: member(json, "secret_access_key")?, token: None })
}

fn member(json: &Json, name: &str) -> Result<String, String> {
    json.get(name).and_then(Json::as_str).map(str::to_owned).ok_or_else(|| format!("there is no `{name}`"))
}
