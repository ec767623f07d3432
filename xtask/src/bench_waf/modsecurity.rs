//! Debian's libmodsecurity, unpacked beside a small program that asks it.

use crate::codegen::workspace_root;
use crate::eval_waf::core_rules;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages that the library needs beside those of every Debian system.
const PACKAGES: &[&str] = &[
    "libmodsecurity3",
    "libmodsecurity-dev",
    "libyajl2",
    "liblua5.3-0",
    "libmaxminddb0",
    "libfuzzy2",
    "libgeoip1",
    "liblmdb0",
    "libpcre3",
    "libxml2",
];

/// The program, its library and its rules.
pub(super) struct Peer {
    folder: PathBuf,
    libraries: PathBuf,
}

impl Peer {
    /// Fetches and builds what is missing.
    pub(super) fn build(package: &Path) -> Result<Self, String> {
        let folder = workspace_root().join("target/modsecurity");
        let root = folder.join("root");
        let libraries = root.join("usr/lib/x86_64-linux-gnu");
        if !libraries.join("libmodsecurity.so.3").exists() {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            run(Command::new("apt-get").arg("download").args(PACKAGES).current_dir(&folder))?;
            for entry in fs::read_dir(&folder).map_err(|error| error.to_string())?.flatten() {
                if entry.path().extension().is_some_and(|extension| extension == "deb") {
                    run(Command::new("dpkg").arg("-x").args([&entry.path(), &root]))?;
                }
            }
        }
        let source = workspace_root().join("xtask/src/bench_waf/modsecurity.c");
        let include = format!("-I{}", root.join("usr/include").display());
        let search = format!("-L{}", libraries.display());
        let mut compiler = Command::new("cc");
        compiler.args(["-O2", &include, "-o"]).arg(folder.join("judge")).arg(source);
        run(compiler.args([&search, "-l:libmodsecurity.so.3", "-Wl,--allow-shlib-undefined"]))?;
        let rules = format!("SecRuleEngine On\nSecRequestBodyAccess On\n{}", core_rules::start(package, core_rules::BLOCKING));
        fs::write(folder.join("start.load"), rules).map_err(|error| error.to_string())?;
        Ok(Self { folder, libraries })
    }

    /// Nanoseconds for a request, and an error if not exactly the attacks are blocked.
    pub(super) fn round(&self, good: &[u8], attack: &[u8], requests: usize) -> Result<f64, String> {
        let written = fs::write(self.folder.join("good"), good).and_then(|()| fs::write(self.folder.join("attack"), attack));
        written.map_err(|error| error.to_string())?;
        let mut judge = Command::new(self.folder.join("judge"));
        judge.args(["start.load", "good", "attack", &requests.to_string()]).current_dir(&self.folder);
        let printed = run(judge.env("LD_LIBRARY_PATH", &self.libraries))?;
        let figures = printed
            .trim()
            .split_once(' ')
            .and_then(|(nanos, blocked)| Some((nanos.parse().ok()?, blocked.parse::<usize>().ok()?)));
        let (nanos, blocked) = figures.ok_or_else(|| format!("libmodsecurity answers {printed}"))?;
        if blocked != requests / super::ATTACK_EACH {
            return Err(format!("libmodsecurity blocks {blocked} of {requests} requests"));
        }
        Ok(nanos)
    }
}

fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
