//! Configuration: `alcazar.toml`, then `ALCAZAR_…`, then flags; the later one holds. It is read once, here.

use alcazar_service::limits::TRAIL_BYTES_MAX_DEFAULT;
use clap::builder::BoolishValueParser;
use clap::{Args, ValueEnum};
use serde::Deserialize;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// Where an installation lives: shared by every command that looks for one.
#[derive(Debug, Clone, Default, Args)]
pub struct Place {
    /// Data directory; default: `alcazar-data` in the current folder.
    #[arg(long, env = "ALCAZAR_DATA", value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,
    /// Folder of root key and root credentials, outside of the data directory; default: `alcazar/INSTALLATION` in the user's
    /// configuration folder.
    #[arg(long, env = "ALCAZAR_SECRETS", value_name = "DIR", global = true)]
    pub secrets: Option<PathBuf>,
    /// Configuration file; default: `alcazar.toml` in the current folder, if it is there.
    #[arg(long, env = "ALCAZAR_CONFIG", value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
}

/// Flags of `serve`.
#[derive(Debug, Clone, Default, Args)]
pub struct ServeArgs {
    /// Address to listen on; port 0 takes any free port; default: 127.0.0.1:4566.
    #[arg(long, env = "ALCAZAR_LISTEN", value_name = "ADDR")]
    pub listen: Option<SocketAddr>,
    /// Speak plain HTTP on an address that is not loopback. Credentials are never sent, but all else can be read by whoever is between.
    #[arg(long, env = "ALCAZAR_INSECURE_LISTEN", value_parser = BoolishValueParser::new())]
    pub insecure_listen: bool,
    /// Once ready, write address and root credentials there as JSON (mode 0600).
    #[arg(long, env = "ALCAZAR_READY_FILE", value_name = "FILE")]
    pub ready_file: Option<PathBuf>,
    /// Keep everything in memory: nothing is written to disk.
    #[arg(long, env = "ALCAZAR_EPHEMERAL", value_parser = BoolishValueParser::new())]
    pub ephemeral: bool,
    /// The clock: system is the machine's; manual, with --ephemeral, stands still until `alcazar clock advance` moves it; default:
    /// system.
    #[arg(long, env = "ALCAZAR_CLOCK", value_enum)]
    pub clock: Option<ClockKind>,
    /// Regions that may sign, separated by commas; default: all of partition `aws`.
    #[arg(long, env = "ALCAZAR_REGIONS", value_delimiter = ',', value_name = "REGION")]
    pub regions: Vec<String>,
    /// File with a passphrase from which the root key is derived, in place of a key file.
    #[arg(long, env = "ALCAZAR_PASSPHRASE_FILE", value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Keep state in a PostgreSQL database that any number of nodes share: postgres://USER:PASSWORD@HOST:PORT/DATABASE; better said by
    /// the variable, since others can see a command's flags. The data directory then holds this node's own files only.
    #[arg(long, env = "ALCAZAR_STORE", value_name = "URL", hide_env_values = true)]
    pub store: Option<String>,
    /// Bytes that the audit history may take; beyond it the oldest records are dropped, counted and warned of; default: 8 GiB.
    #[arg(long, env = "ALCAZAR_AUDIT_BYTES_MAX", value_name = "BYTES")]
    pub audit_bytes_max: Option<u64>,
    /// What is logged: error, warn, info, debug, trace, or directives such as `warn,alcazar_edge=debug`; default: info.
    #[arg(long, env = "ALCAZAR_LOG", value_name = "FILTER")]
    pub log: Option<String>,
    /// How it is logged: text or json; default: text.
    #[arg(long, env = "ALCAZAR_LOG_FORMAT", value_enum, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
}

/// Which clock calls see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClockKind {
    /// The machine's.
    System,
    /// One that an operator moves.
    Manual,
}

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What the file may say; every key is also a flag and a variable.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Keys {
    data: Option<PathBuf>,
    secrets: Option<PathBuf>,
    listen: Option<SocketAddr>,
    insecure_listen: bool,
    ready_file: Option<PathBuf>,
    ephemeral: bool,
    clock: Option<ClockKind>,
    regions: Vec<String>,
    passphrase_file: Option<PathBuf>,
    store: Option<String>,
    audit_bytes_max: Option<u64>,
    log: Option<String>,
    log_format: Option<LogFormat>,
}

pub(crate) const KEYS: &[&str] = &[
    "data",
    "secrets",
    "listen",
    "insecure_listen",
    "ready_file",
    "ephemeral",
    "clock",
    "regions",
    "passphrase_file",
    "store",
    "audit_bytes_max",
    "log",
    "log_format",
];

/// Why the configuration does not hold.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file can't be read.
    #[error("can't read `{file}`: {cause}")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the operating system says.
        cause: std::io::Error,
    },
    /// The file is not TOML, or a value has the wrong type.
    #[error("`{file}` is not a configuration: {cause}")]
    Malformed {
        /// The file.
        file: PathBuf,
        /// What the parser says.
        cause: String,
    },
    /// A key that there is not.
    #[error("`{file}` has an unknown key `{key}`; the nearest known one is `{nearest}`")]
    UnknownKey {
        /// The file.
        file: PathBuf,
        /// The key.
        key: String,
        /// What may be meant.
        nearest: &'static str,
    },
    /// Plain HTTP where others can read it.
    #[error(
        "`{0}` is not a loopback address, and there is no TLS yet: add --insecure-listen to speak plain HTTP there all the same"
    )]
    NotLoopback(SocketAddr),
    /// A region that partition aws does not have.
    #[error("`{0}` is not a region; write it as `eu-west-1`")]
    Region(String),
    /// A manual clock would put a kept store out of step with time.
    #[error("--clock manual needs --ephemeral: kept data must not live in a time of its own")]
    ManualClock,
    /// A database beside what contradicts it.
    #[error("--store needs --secrets DIR, the folder that all nodes share, and takes neither --ephemeral nor --passphrase-file")]
    Store,
}

/// Everything that `serve` needs to know.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Data directory.
    pub data: PathBuf,
    /// Secrets folder, if it is given.
    pub secrets: Option<PathBuf>,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// File to write once ready.
    pub ready_file: Option<PathBuf>,
    /// Whether everything stays in memory.
    pub ephemeral: bool,
    /// Which clock.
    pub clock: ClockKind,
    /// Regions that may sign.
    pub regions: Vec<String>,
    /// File of the passphrase.
    pub passphrase_file: Option<PathBuf>,
    /// URL of the database, if nodes share one.
    pub store: Option<String>,
    /// Bytes that the audit history may take.
    pub audit_bytes_max: u64,
    /// Log filter.
    pub log: String,
    /// Log format.
    pub log_format: LogFormat,
}

/// Where data lives unless it is said otherwise.
const DATA: &str = "alcazar-data";

/// Where a server listens unless it is said otherwise.
pub(crate) const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 4566);

/// The regions of partition aws, as of botocore 1.44.5 (`endpoints.json`).
pub(crate) const REGIONS: &[&str] = &[
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
];

impl Place {
    /// The data directory of an installation, and its secrets folder if one is given.
    ///
    /// # Errors
    /// [`ConfigError`] of the file.
    pub fn resolve(&self) -> Result<(PathBuf, Option<PathBuf>), ConfigError> {
        let file = read(self.config.as_deref())?;
        let data = self.data.clone().or(file.data).unwrap_or_else(|| DATA.into());
        Ok((data, self.secrets.clone().or(file.secrets)))
    }
}

impl Settings {
    /// Whether the data directory is another than commands look for by themselves.
    pub fn is_data_given(&self) -> bool {
        self.data != Path::new(DATA)
    }

    /// From flags, variables and file.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn resolve(place: &Place, args: ServeArgs) -> Result<Self, ConfigError> {
        let file = read(place.config.as_deref())?;
        let listen = args.listen.or(file.listen).unwrap_or(LISTEN);
        if !listen.ip().is_loopback() && !args.insecure_listen && !file.insecure_listen {
            return Err(ConfigError::NotLoopback(listen));
        }
        let mut regions = if args.regions.is_empty() { file.regions } else { args.regions };
        if regions.is_empty() {
            regions = REGIONS.iter().map(|&region| region.to_owned()).collect();
        }
        if let Some(odd) = regions.iter().find(|region| !is_region(region)) {
            return Err(ConfigError::Region(odd.clone()));
        }
        let ephemeral = args.ephemeral || file.ephemeral;
        let clock = args.clock.or(file.clock).unwrap_or(ClockKind::System);
        if clock == ClockKind::Manual && !ephemeral {
            return Err(ConfigError::ManualClock);
        }
        let (secrets, store) = (place.secrets.clone().or(file.secrets), args.store.or(file.store));
        let passphrase_file = args.passphrase_file.or(file.passphrase_file);
        if store.is_some() && (secrets.is_none() || ephemeral || passphrase_file.is_some()) {
            return Err(ConfigError::Store);
        }
        Ok(Self {
            data: place.data.clone().or(file.data).unwrap_or_else(|| DATA.into()),
            secrets,
            listen,
            ready_file: args.ready_file.or(file.ready_file),
            ephemeral,
            clock,
            regions,
            passphrase_file,
            store,
            audit_bytes_max: args.audit_bytes_max.or(file.audit_bytes_max).unwrap_or(TRAIL_BYTES_MAX_DEFAULT),
            log: args.log.or(file.log).unwrap_or_else(|| "info".to_owned()),
            log_format: args.log_format.or(file.log_format).unwrap_or(LogFormat::Text),
        })
    }
}

/// Where this user's programs keep their configuration.
#[expect(clippy::disallowed_methods, reason = "configuration is read here")]
pub(crate) fn user_config_folder() -> Option<PathBuf> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty()).map(PathBuf::from);
    set("XDG_CONFIG_HOME").or_else(|| set("HOME").map(|home| home.join(".config")))
}

/// `eu-west-1`: words and a digit, joined by hyphens.
fn is_region(text: &str) -> bool {
    let mut parts = text.rsplit('-');
    let number = parts.next().is_some_and(|last| last.len() == 1 && last.bytes().all(|b| b.is_ascii_digit()));
    let mut words = 0;
    number
        && parts.all(|word| {
            words += 1;
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase())
        })
        && words >= 2
}

fn read(path: Option<&Path>) -> Result<Keys, ConfigError> {
    let file = path.unwrap_or_else(|| Path::new("alcazar.toml")).to_path_buf();
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && path.is_none() => return Ok(Keys::default()),
        Err(cause) => return Err(ConfigError::Unreadable { file, cause }),
    };
    parse(&file, &text)
}

pub(crate) fn parse(file: &Path, text: &str) -> Result<Keys, ConfigError> {
    let malformed = |cause: toml::de::Error| ConfigError::Malformed { file: file.to_path_buf(), cause: cause.to_string() };
    let table: toml::Table = text.parse().map_err(malformed)?;
    for key in table.keys() {
        if !KEYS.contains(&key.as_str()) {
            let nearest = KEYS.iter().max_by(|a, b| strsim::jaro_winkler(a, key).total_cmp(&strsim::jaro_winkler(b, key)));
            return Err(ConfigError::UnknownKey {
                file: file.to_path_buf(),
                key: key.clone(),
                nearest: nearest.copied().unwrap_or_default(),
            });
        }
    }
    toml::from_str(text).map_err(malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_key_is_named() {
        let error = parse(Path::new("a.toml"), "lisen = '127.0.0.1:1'").unwrap_err().to_string();
        assert_eq!(error, "`a.toml` has an unknown key `lisen`; the nearest known one is `listen`");
    }

    #[test]
    fn every_key_is_read() {
        let text = "data='d'\nsecrets='s'\nlisten='127.0.0.1:1'\ninsecure_listen=true\nready_file='r'\nephemeral=true\nclock='manual'\n\
                    regions=['eu-west-1']\npassphrase_file='p'\nstore='u'\naudit_bytes_max=1\nlog='debug'\nlog_format='json'\n";
        let file = parse(Path::new("a.toml"), text).unwrap();
        assert!(file.insecure_listen && file.ephemeral);
        assert_eq!((file.clock, file.log_format), (Some(ClockKind::Manual), Some(LogFormat::Json)));
        assert_eq!(text.lines().count(), KEYS.len());
    }

    #[test]
    fn regions_look_like_regions() {
        assert!(REGIONS.iter().all(|region| is_region(region)));
        for odd in ["", "eu", "eu-1", "eu-west-", "eu-west-11x", "EU-west-1", "1"] {
            assert!(!is_region(odd), "{odd}");
        }
    }

    #[test]
    fn plain_http_stays_on_loopback() {
        let listen = Some(SocketAddr::from(([0, 0, 0, 0], 1)));
        let args = ServeArgs { listen, ..ServeArgs::default() };
        assert!(matches!(Settings::resolve(&Place::default(), args.clone()), Err(ConfigError::NotLoopback(_))));
        assert!(Settings::resolve(&Place::default(), ServeArgs { insecure_listen: true, ..args }).is_ok());
    }
}
