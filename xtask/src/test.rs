//! `cargo xtask test`: installs what the tests need, then runs every one of them.

use crate::codegen::{say, workspace_root as root};
use crate::workspace::{cache, run, target};
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Only install what the tests need
    #[arg(long)]
    prepare: bool,
    /// Rounds of the crash harness
    #[arg(long, default_value_t = 10)]
    rounds: u32,
}

pub(crate) fn run_all(arguments: &Arguments) -> Result<(), String> {
    let python = python()?;
    install_database()?;
    if arguments.prepare {
        return Ok(());
    }
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    step("generated code is current", Command::new(&this).args(["codegen", "--check"]))?;
    step("house rules", Command::new(&this).args(["tidy", "--quiet"]))?;
    step("unit, integration and scenario tests in process", &mut unit_tests())?;
    step("documentation tests", cargo().args(["test", "--workspace", "--doc", "--quiet"]))?;
    step("the program", cargo().args(["build", "--release", "--package", "alcazar"]))?;
    let program = target().join("release/alcazar");
    let conformance = |script: &str| {
        let mut command = Command::new(&python);
        command.arg(root().join("conformance").join(script)).arg(&program);
        command
    };
    step("scenarios through boto3", &mut conformance("run_scenarios.py"))?;
    step("scenarios through boto3 in eu-west-1", conformance("run_scenarios.py").args(["--region", "eu-west-1"]))?;
    step("faults of the database under two nodes", &mut conformance("faults.py"))?;
    step("hostile input", &mut conformance("hostile.py"))?;
    step("details of HTTP", &mut conformance("http_details.py"))?;
    step("the commands", &mut conformance("cli.py"))?;
    step("the AWS CLI, by shape of argument", &mut conformance("awscli.py"))?;
    step("the tour of the README", &mut conformance("tour.py"))?;
    step("the firewall and its manual", &mut conformance("waf.py"))?;
    step("planted secrets", &mut conformance("planted_secrets.py"))?;
    step("crashes", conformance("crash.py").args(["--rounds", &arguments.rounds.to_string()]))
}

fn unit_tests() -> Command {
    let mut command = cargo();
    let nextest = Command::new("cargo").args(["nextest", "--version"]).output().is_ok_and(|output| output.status.success());
    if nextest {
        command.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    } else {
        command.args(["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests", "--examples"]);
    }
    command
}

fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root());
    command
}

fn step(name: &str, command: &mut Command) -> Result<(), String> {
    say(&format!("\n=== {name}"));
    run(command).map_err(|error| format!("{name}: {error}"))
}

/// The interpreter of a virtual environment with the requirements of `conformance/`, made anew when they change.
pub(crate) fn python() -> Result<PathBuf, String> {
    let folder = cache().join("venv");
    let interpreter = folder.join("bin/python");
    let wanted = fs::read_to_string(root().join("conformance/requirements.txt")).map_err(|error| error.to_string())?;
    let stamp = folder.join("requirements.txt");
    if fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) {
        return Ok(interpreter);
    }
    if run(Command::new("python3").args(["-c", "import venv, ensurepip"])).is_err() {
        install_venv()?;
    }
    step("a Python environment for the tests", Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    let requirements = root().join("conformance/requirements.txt");
    let mut pip = Command::new(&interpreter);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(requirements);
    step("the packages of conformance/requirements.txt", &mut pip)?;
    fs::write(&stamp, wanted).map_err(|error| error.to_string())?;
    Ok(interpreter)
}

/// Debian and Ubuntu keep Python's venv module in a package of its own.
/// PostgreSQL's own programs, which the tests start on a folder of theirs.
fn install_database() -> Result<(), String> {
    if Path::new("/usr/lib/postgresql").exists() {
        return Ok(());
    }
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    if !is_root || !Path::new("/usr/bin/apt-get").exists() {
        return Err("PostgreSQL 15 or newer is missing; install it (Debian, Ubuntu: `apt-get install postgresql`)".to_owned());
    }
    step("package lists", Command::new("apt-get").args(["update", "--quiet"]))?;
    step("PostgreSQL", Command::new("apt-get").args(["install", "--yes", "--quiet", "postgresql"]))
}

fn install_venv() -> Result<(), String> {
    let is_root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    if !is_root || !Path::new("/usr/bin/apt-get").exists() {
        return Err(
            "Python 3 with its venv module is missing; install it (Debian, Ubuntu: `apt-get install python3 python3-venv`) \
                    and run this again"
                .to_owned(),
        );
    }
    step("package lists", Command::new("apt-get").args(["update", "--quiet"]))?;
    step("python3-venv", Command::new("apt-get").args(["install", "--yes", "--quiet", "python3", "python3-venv"]))
}
