//! An installation: a data directory, a secrets folder beside it, and the root credentials that the first start made.

use crate::CommandError;
use crate::operator::some_account;
use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_iam::accounts::{self, RootCredentials};
use alcazar_service::clock::Clock;
use alcazar_service::trail::{NoTail, Trail};
use alcazar_store::{Database, Mode, Options, RootKey, SystemRandom, commit_and_wait};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An opened installation.
pub(crate) struct Installation {
    /// State.
    pub(crate) database: Database,
    /// Memory of what happened.
    pub(crate) trail: Arc<Trail>,
    /// Credentials of the first account.
    pub(crate) root: Root,
    /// Its id, for logs and folders.
    pub(crate) id: String,
    /// Where the operator's socket is.
    pub(crate) socket_folder: PathBuf,
}

/// Root credentials of the first account.
#[derive(Debug, Clone)]
pub(crate) struct Root {
    pub(crate) account: AccountId,
    pub(crate) access_key_id: String,
    pub(crate) secret: Secret,
}

/// Where the operator's socket of a data directory is.
pub(crate) fn socket_folder(data: &Path) -> PathBuf {
    data.to_path_buf()
}

/// The secrets folder of an installation: the given one, or one named after it in the user's configuration folder.
fn secrets_folder(given: Option<&Path>, id: &str) -> Result<PathBuf, CommandError> {
    if let Some(given) = given {
        return Ok(given.to_path_buf());
    }
    let base = crate::config::user_config_folder().ok_or("neither XDG_CONFIG_HOME nor HOME is set: say --secrets DIR")?;
    Ok(base.join("alcazar").join(id))
}

/// Root credentials of the first account, as its secrets folder keeps them.
pub(crate) fn read_root(data: &Path, secrets: Option<&Path>) -> Result<Root, CommandError> {
    let file = data.join(ID_FILE);
    let id = std::fs::read_to_string(&file).map_err(|error| {
        format!(
            "`{}` can't be read ({error}): `{}` holds no installation yet; `alcazar serve --data {}` makes one",
            file.display(),
            data.display(),
            data.display()
        )
    })?;
    let file = secrets_folder(secrets, id.trim())?.join(CREDENTIALS_FILE);
    let text = std::fs::read_to_string(&file)
        .map_err(|error| format!("`{}` can't be read ({error}); name the secrets folder with --secrets", file.display()))?;
    let kept: Kept = serde_json::from_str(&text).map_err(|error| format!("`{}` is damaged: {error}", file.display()))?;
    Ok(Root { account: kept.account.parse()?, access_key_id: kept.access_key_id, secret: Secret::from(kept.secret_access_key) })
}

/// Root credentials on disk.
#[derive(Serialize, Deserialize)]
struct Kept {
    account: String,
    access_key_id: String,
    secret_access_key: String,
}

/// File of the data directory with the installation's id.
const ID_FILE: &str = "installation";
/// File of the secrets folder with the root credentials.
const CREDENTIALS_FILE: &str = "credentials.json";

/// An installation in memory.
pub(crate) fn ephemeral() -> Result<Installation, CommandError> {
    let now = Clock::system().now();
    let options = Options::new(RootKey::generate(&SystemRandom)?, now, Mode::Inline);
    let run = random()?;
    let mut opened = None;
    let database = Database::memory(options, |sealer, snapshot| {
        let (trail, _, hook) = Trail::open(sealer, snapshot, Box::new(NoTail), Vec::new(), run);
        opened = Some(trail);
        Some(hook)
    })?;
    let trail = opened.ok_or("the store opened without its trail")?;
    let root = first_account(&database, None, now)?;
    let socket_folder = private_folder()?;
    Ok(Installation { database, trail, root, id: "ephemeral".to_owned(), socket_folder })
}

/// Makes the first account, with given credentials or new ones.
fn first_account(
    database: &Database,
    given: Option<(AccountId, Option<RootCredentials>)>,
    now: Timestamp,
) -> Result<Root, CommandError> {
    let bytes: [u8; 40] = random()?;
    let (account, credentials) = match given {
        Some((account, credentials)) => (account, credentials),
        None => (some_account(&bytes)?, None),
    };
    let mut tx = database.begin();
    let made = accounts::create(&mut tx, account, credentials, &bytes, now)?;
    commit_and_wait(&**database.store(), tx.into_transaction()?)?;
    Ok(Root { account, access_key_id: made.access_key_id, secret: made.secret })
}

/// A new folder that only we can open, under the system's folder for temporary files.
fn private_folder() -> Result<PathBuf, CommandError> {
    use std::os::unix::fs::DirBuilderExt;
    let name: [u8; 8] = random()?;
    let folder = std::env::temp_dir().join(format!("alcazar-{}", hex(&name)));
    std::fs::DirBuilder::new().mode(0o700).create(&folder)?;
    Ok(folder)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn random<const N: usize>() -> Result<[u8; N], CommandError> {
    let mut bytes = [0; N];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| "the system has no randomness")?;
    Ok(bytes)
}
