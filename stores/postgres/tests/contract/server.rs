//! A PostgreSQL server of a test's own: in a temporary folder, on a socket there, ended with the test.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A running server.
pub(crate) struct Server {
    folder: tempfile::TempDir,
    databases: AtomicU32,
}

/// The user that runs the server where the tests are root, which PostgreSQL refuses.
const USER: &str = "postgres";

impl Server {
    /// Makes a cluster and starts it.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        std::fs::create_dir(&data).unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        if is_root() {
            assert!(Command::new("chown").arg(USER).args([folder.path(), &data]).status().unwrap().success());
        }
        let made = server_command("initdb").args(["-A", "trust", "-U", USER, "--no-sync", "-D"]).arg(&data).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let server = Self { folder, databases: AtomicU32::new(0) };
        let socket = server.folder.path().display();
        let settings = format!("-k {socket} -c listen_addresses= -c max_pred_locks_per_transaction=2048");
        // It returns once the server takes connections.
        let started = server.control().args(["-w", "-o", &settings, "start"]).stdout(Stdio::null()).status().unwrap();
        assert!(started.success());
        server
    }

    fn control(&self) -> Command {
        let mut command = server_command("pg_ctl");
        command.arg("-D").arg(self.folder.path().join("data")).arg("-l").arg(self.folder.path().join("log"));
        command
    }

    /// The URL of a new, empty database.
    pub(crate) fn fresh_database(&self) -> String {
        let name = format!("test{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.psql("postgres", &format!("CREATE DATABASE {name}")).unwrap();
        let socket = self.folder.path().display().to_string().replace('/', "%2F");
        format!("postgres://{USER}@{socket}/{name}")
    }

    pub(crate) fn psql(&self, database: &str, statement: &str) -> Option<String> {
        let mut command = Command::new("psql");
        command.arg("-h").arg(self.folder.path()).args(["-U", USER, "-XAtq", "-d", database, "-c", statement]);
        let output = command.output().unwrap();
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nothing of it is kept.
        let _ = self.control().args(["-m", "immediate", "stop"]).stdout(Stdio::null()).status();
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

/// A program of the server's package, which distributions keep in a folder of its version; as another user for root.
fn server_command(name: &str) -> Command {
    let program = newest(Path::new("/usr/lib/postgresql")).map_or_else(|| name.into(), |folder| folder.join("bin").join(name));
    if is_root() {
        let mut command = Command::new("setpriv");
        command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]).arg(program);
        return command;
    }
    Command::new(program)
}

fn newest(folder: &Path) -> Option<PathBuf> {
    let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).max_by_key(number)
}
