//! The servers that are measured: started, found, ended by their process ids.

use super::cpu;
use super::http::Answer;
use super::load::{answer, block_on};
use super::peers::Peer;
use super::scene::{Case, Stage};
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

/// The built programs.
pub(super) struct Programs {
    pub(super) alcazar: PathBuf,
    pub(super) bare: PathBuf,
}

/// What is started.
pub(super) enum Kind {
    /// Our own program, with its data in a folder.
    Alcazar { program: PathBuf, folder: PathBuf },
    /// A hyper server that answers what a file holds.
    Bare { program: PathBuf, answer: PathBuf },
    /// Somebody else's.
    Peer(Peer),
}

/// A running server; ended when it is dropped.
pub(super) struct Running {
    pub(super) name: String,
    program: PathBuf,
    child: Child,
    address: SocketAddr,
    root: Credentials,
    operator_socket: String,
    /// From its start to its first answer to a signed request.
    pub(super) start: Duration,
    /// Resident memory then, in bytes.
    pub(super) resident_bytes: u64,
}

/// Builds what is measured.
pub(super) fn build() -> Result<Programs, String> {
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        run(command.current_dir(workspace_root()).args(["build", "--release", "--quiet"]).args(arguments))
    };
    cargo(&["--package", "alcazar"])?;
    cargo(&["--package", "alcazar-edge", "--example", "bare"])?;
    let release = target().join("release");
    Ok(Programs { alcazar: release.join("alcazar"), bare: release.join("examples/bare") })
}

impl Running {
    /// Starts a server and waits for its first answer to a signed request.
    pub(super) fn start(kind: &Kind) -> Result<Self, String> {
        let address = free_address()?;
        let (name, program, mut command) = command(kind, address)?;
        let ready = ready_file(kind);
        let begun = Instant::now();
        let child = command.spawn().map_err(|error| format!("{}: {error}", program.display()))?;
        let unsigned = Credentials { id: "test".to_owned(), secret: "test".to_owned(), token: None };
        let mut running = Self {
            name,
            program,
            child,
            address,
            root: unsigned,
            operator_socket: String::new(),
            start: Duration::ZERO,
            resident_bytes: 0,
        };
        running.await_first_answer(ready.as_deref(), begun)?;
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
            let last = if known { self.first_answer() } else { Err("there is no ready file".to_owned()) };
            if last.is_ok() {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait().map_err(|error| error.to_string())? {
                return Err(format!("{} ended with {status}", self.name));
            }
            if begun.elapsed() > START_MAX {
                return Err(format!("{} gave no answer in {START_MAX:?}: {last:?}", self.name));
            }
            pause(Duration::from_micros(250))?;
        }
    }

    fn first_answer(&self) -> Result<(), String> {
        let stage = self.as_root();
        answer(&stage, &Case::GetCallerIdentity.ask(&stage, 0)).as_ref().map_err(Clone::clone).and_then(Answer::text).map(|_| ())
    }

    fn read_ready(&mut self, text: &str) -> Result<(), String> {
        let ready: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
        self.root = credentials(&ready)?;
        self.operator_socket = member(&ready, "operator_socket")?;
        Ok(())
    }

    pub(super) fn pid(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// What its root user signs with.
    pub(super) fn root(&self) -> &Credentials {
        &self.root
    }

    /// For calls as its root user that are about nothing of a scene.
    pub(super) fn as_root(&self) -> Stage {
        Stage::bare(self.address, self.root.clone())
    }

    /// Root credentials of a new account of our own program.
    pub(super) fn new_account(&self) -> Result<Credentials, String> {
        let mut command = Command::new(&self.program);
        command.args(["--output", "json", "account", "create", "--socket", &self.operator_socket]);
        let made = command.output().map_err(|error| error.to_string())?;
        if !made.status.success() {
            return Err(format!("account create: {}", String::from_utf8_lossy(&made.stderr)));
        }
        credentials(&serde_json::from_slice(&made.stdout).map_err(|error| format!("account create: {error}"))?)
    }

    /// SIGKILL: nothing is flushed.
    pub(super) fn kill(mut self) -> Result<(), String> {
        self.child.kill().and_then(|()| self.child.wait()).map(|_| ()).map_err(|error| error.to_string())
    }

    /// SIGTERM, and wait for its end.
    pub(super) fn stop(mut self) -> Result<(), String> {
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
pub(super) fn pause(span: Duration) -> Result<(), String> {
    block_on(async move {
        sleep(span).await;
        Ok(())
    })
}

/// How long a server may take to start; Python imports take their time.
const START_MAX: Duration = Duration::from_mins(1);

fn free_address() -> Result<SocketAddr, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr()).map_err(|error| error.to_string())
}

fn ready_file(kind: &Kind) -> Option<PathBuf> {
    if let Kind::Alcazar { folder, .. } = kind { Some(folder.join("ready.json")) } else { None }
}

fn command(kind: &Kind, address: SocketAddr) -> Result<(String, PathBuf, Command), String> {
    let text = address.to_string();
    let (name, program, mut command) = match kind {
        Kind::Alcazar { program, folder } => {
            fs::create_dir_all(folder).map_err(|error| error.to_string())?;
            // What an earlier start left would be taken for this one's.
            let _ = fs::remove_file(folder.join("ready.json"));
            let mut command = Command::new(program);
            command.current_dir(folder).args(["serve", "--log", "warn", "--listen", &text, "--ready-file"]);
            command.arg(folder.join("ready.json")).arg("--data").arg(folder.join("data"));
            command.arg("--secrets").arg(folder.join("secrets"));
            // stdout shows the first account's credentials; they are in the ready file too.
            command.stdout(Stdio::null()).stderr(file(&folder.join("log"))?);
            ("Alcazar".to_owned(), program.clone(), command)
        }
        Kind::Bare { program, answer } => {
            let mut command = Command::new(program);
            command.arg(&text).arg(answer);
            ("bare hyper".to_owned(), program.clone(), command)
        }
        Kind::Peer(peer) => {
            let mut command = peer.command(address);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            (peer.name.to_owned(), peer.program.clone(), command)
        }
    };
    command.stdin(Stdio::null());
    Ok((name, program, command))
}

fn file(path: &Path) -> Result<File, String> {
    File::options().create(true).append(true).open(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn credentials(json: &Json) -> Result<Credentials, String> {
    Ok(Credentials { id: member(json, "access_key_id")?, secret: member(json, "secret_access_key")?, token: None })
}

fn member(json: &Json, name: &str) -> Result<String, String> {
    json.get(name).and_then(Json::as_str).map(str::to_owned).ok_or_else(|| format!("there is no `{name}`"))
}

/// A folder of this run on the disk of the user's cache, removed at its end.
pub(super) struct Folder(tempfile::TempDir);

impl Folder {
    pub(super) fn new() -> Result<Self, String> {
        let base = cache();
        fs::create_dir_all(&base).map_err(|error| format!("{}: {error}", base.display()))?;
        tempfile::Builder::new().prefix("bench-").tempdir_in(base).map(Self).map_err(|error| error.to_string())
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes an answer as the bare server reads it: header lines, a blank line, the body.
    pub(super) fn keep(&self, answer: &Answer) -> Result<PathBuf, String> {
        let path = self.path().join("answer");
        let mut bytes = Vec::new();
        // hyper writes these two itself, as it does for us.
        for (name, value) in answer.headers.iter().filter(|(name, _)| name != "content-length" && name != "date") {
            bytes.extend_from_slice(format!("{name}: {value}\n").as_bytes());
        }
        bytes.push(b'\n');
        bytes.extend_from_slice(&answer.body);
        fs::write(&path, bytes).map_err(|error| error.to_string())?;
        Ok(path)
    }
}
