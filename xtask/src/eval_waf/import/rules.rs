//! The rule set's package, and programs of it.

use crate::codegen::workspace_root;
use alcazar_waf::Program;
use alcazar_waf::seclang::{Files, RuleSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How the tests' authors set the rules up (tests/regression/README.md of the rule set), and what a server's own configuration
/// says of bodies in XML and JSON.
pub(crate) const TESTED: &str = "\
SecAction \"id:900005,phase:1,nolog,pass,ctl:ruleEngine=DetectionOnly,ctl:ruleRemoveById=910000,\
setvar:tx.paranoia_level=4,setvar:tx.crs_validate_utf8_encoding=1,setvar:tx.arg_name_length=100,setvar:tx.arg_length=400,\
setvar:tx.total_arg_length=64000,setvar:tx.max_num_args=255,setvar:tx.max_file_size=64100,\
setvar:tx.combined_file_sizes=65535\"\n";

/// Paranoia level 1, which blocks.
pub(crate) const BLOCKING: &str = "";

const BODIES: &str = "\
SecRule REQUEST_HEADERS:Content-Type \"^(?:application(?:/soap\\+|/)|text/)xml\" \
\"id:200000,phase:1,t:none,t:lowercase,pass,nolog,ctl:requestBodyProcessor=XML\"\n\
SecRule REQUEST_HEADERS:Content-Type \"^application/json\" \
\"id:200001,phase:1,t:none,t:lowercase,pass,nolog,ctl:requestBodyProcessor=JSON\"\n";

/// The folder of the unpacked package; fetches it if none is given.
pub(crate) fn package(given: Option<&Path>) -> Option<PathBuf> {
    let folder = given.map_or_else(|| workspace_root().join("target/crs"), Path::to_owned);
    if !folder.join("usr/share/modsecurity-crs/rules").is_dir() && given.is_none() {
        fs::create_dir_all(&folder).ok()?;
        let fetched = Command::new("apt-get").args(["download", "modsecurity-crs"]).current_dir(&folder).output();
        fetched.ok().filter(|output| output.status.success())?;
        let files = fs::read_dir(&folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
        let archive = files.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "deb"))?;
        Command::new("dpkg").arg("-x").args([&archive, &folder]).status().ok()?;
    }
    folder.join("usr/share/modsecurity-crs/rules").is_dir().then_some(folder)
}

/// The program of the package with some configuration in front of its rules.
///
/// # Errors
///
/// Rules that are refused.
pub(crate) fn program(package: &Path, configuration: &str) -> Result<Program, String> {
    let set = RuleSet::read(START, &Disk { start: start(package, configuration) }).map_err(|error| error.to_string())?;
    Ok(set.compile())
}

/// The file that includes the others.
pub(crate) fn start(package: &Path, configuration: &str) -> String {
    let package = package.display();
    format!(
        "{BODIES}Include {package}/etc/modsecurity/crs/crs-setup.conf\n{configuration}\
         Include {package}/usr/share/modsecurity-crs/rules/*.conf\n"
    )
}

const START: &str = "start.load";

/// The files of this machine, and the one that begins.
struct Disk {
    start: String,
}

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == START {
            return Ok(self.start.clone().into_bytes());
        }
        fs::read(path).map_err(|error| error.to_string())
    }

    fn matching(&self, pattern: &str) -> Result<Vec<String>, String> {
        let Some(folder) = pattern.strip_suffix("/*.conf") else { return Ok(vec![pattern.to_owned()]) };
        let entries = fs::read_dir(folder).map_err(|error| error.to_string())?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let paths = paths.filter(|path| path.extension().is_some_and(|extension| extension == "conf"));
        let mut paths: Vec<String> = paths.map(|path| path.display().to_string()).collect();
        paths.sort();
        Ok(paths)
    }
}
