//! An installation: a data directory, a secrets folder beside it, and the root credentials that the first start made.

use crate::CommandError;
use crate::config::{Place, Settings};
use crate::operator::some_account;
use crate::output::{self, Form};
use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_iam::accounts::{self, RootCredentials};
use alcazar_service::clock::Clock;
use alcazar_service::trail::Trail;
use alcazar_store::tail::NoTail;
use alcazar_store::{Database, GroupHook, Mode, Options, RootKey, Sealer, Snapshot, SystemRandom, Tail, commit_and_wait};
use alcazar_store_embedded::DataDir;
use alcazar_store_postgres::PostgresStore;
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::runtime::Handle;

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
    /// Where the root credentials are kept; nowhere for what is gone with the process.
    pub(crate) secrets: Option<PathBuf>,
    /// Whether its first account was made just now.
    pub(crate) first_start: bool,
    /// The folder of this node, locked, if the state is in a database.
    pub(crate) node: Option<DataDir>,
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
    let id = alcazar_store_embedded::installation_id(data).map_err(|error| {
        format!("`{0}` holds no installation ({error}); `alcazar serve --data {0}` makes one", data.display())
    })?;
    read_root_in(&secrets_folder(secrets, &id)?)
}

fn read_root_in(secrets: &Path) -> Result<Root, CommandError> {
    let file = secrets.join(CREDENTIALS_FILE);
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

/// File of the secrets folder with the root key.
const ROOT_KEY_FILE: &str = "root.key";
/// File of the secrets folder with the root credentials.
const CREDENTIALS_FILE: &str = "credentials.json";

/// An installation in memory.
pub(crate) fn ephemeral() -> Result<Installation, CommandError> {
    let now = Clock::system().now();
    let options = Options::new(RootKey::generate(&SystemRandom)?, now, Mode::Inline);
    let mut trail = None;
    let run = random()?;
    let database = Database::memory(options, |sealer, snapshot| {
        open_trail(&mut trail, sealer, snapshot, (Box::new(NoTail), Vec::new()), (None, run))
    })?;
    let trail = trail.ok_or("the store opened without its trail")??;
    let id = some_account(&random()?)?;
    let root = first_account(&database, id, None, now)?;
    Ok(Installation {
        database,
        trail,
        root,
        id: "ephemeral".to_owned(),
        socket_folder: private_folder()?,
        secrets: None,
        first_start: true,
        node: None,
    })
}

/// The installation in a data directory or a database; made if it is not there. Not on a thread of the runtime.
pub(crate) fn open(settings: &Settings, runtime: &Handle) -> Result<Installation, CommandError> {
    if let (Some(url), Some(secrets)) = (&settings.store, &settings.secrets) {
        return open_node(&settings.data, secrets, &alcazar_store_postgres::Database::parse(url)?, runtime);
    }
    open_or_make(&settings.data, settings.secrets.as_deref(), settings.passphrase_file.as_deref(), None)
}

fn open_or_make(
    data: &Path,
    secrets: Option<&Path>,
    passphrase: Option<&Path>,
    given: Option<(AccountId, RootCredentials)>,
) -> Result<Installation, CommandError> {
    let now = Clock::system().now();
    let mut folder = DataDir::open(data, &SystemRandom)?;
    let id = folder.installation_id().to_owned();
    let secrets = secrets_folder(secrets, &id)?;
    let key = match passphrase {
        Some(file) => {
            let text = std::fs::read(file).map_err(|error| format!("can't read `{}`: {error}", file.display()))?;
            folder.root_key_from_passphrase(&Secret::new(text.trim_ascii_end().to_vec()), &SystemRandom)?
        }
        None => folder.root_key_from_file(&secrets.join(ROOT_KEY_FILE), &SystemRandom)?,
    };
    let unblocked = folder.tail()?;
    let mut trail = None;
    let run = random()?;
    let options = Options::new(key, now, Mode::Thread);
    let opened = folder.into_database(options, |sealer, snapshot| {
        open_trail(&mut trail, sealer, snapshot, (Box::new(unblocked.0), unblocked.1), (None, run))
    })?;
    let (database, trail) = (opened.database, trail.ok_or("the store opened without its trail")??);
    let (root, first_start) = rooted(&database, data, &secrets, given, now)?;
    let secrets = Some(secrets);
    Ok(Installation { database, trail, root, id, socket_folder: socket_folder(data), secrets, first_start, node: None })
}

/// A node of the installation in a database: its folder holds the audit tail and its name.
fn open_node(
    data: &Path,
    secrets: &Path,
    place: &alcazar_store_postgres::Database,
    runtime: &Handle,
) -> Result<Installation, CommandError> {
    let now = Clock::system().now();
    let mut folder = DataDir::open(data, &SystemRandom)?;
    let belongs_to = folder.node_of()?.map(str::to_owned);
    let node = folder.installation_id().to_owned();
    let file = secrets.join(ROOT_KEY_FILE);
    let key = if PostgresStore::is_founded(place, runtime)? {
        alcazar_store_embedded::secrets::open(&file)?
    } else {
        alcazar_store_embedded::secrets::open_or_create(&file, &SystemRandom)?
    };
    let unblocked = folder.tail()?;
    let (mut trail, run) = (None, random()?);
    let options = Options::new(key, now, Mode::Thread);
    let opened = PostgresStore::open(place, (&node, belongs_to.as_deref()), &options, runtime, |sealer, snapshot| {
        open_trail(&mut trail, sealer, snapshot, (Box::new(unblocked.0), unblocked.1), (Some(&node), run))
    })?;
    let trail = trail.ok_or("the store opened without its trail")??;
    folder.make_node_of(&opened.installation)?;
    let database = Database::new(opened.store, opened.sealer);
    let (root, first_start) = rooted(&database, data, secrets, None, now)?;
    let (id, secrets) = (opened.installation, Some(secrets.to_path_buf()));
    Ok(Installation { database, trail, root, id, socket_folder: socket_folder(data), secrets, first_start, node: Some(folder) })
}

/// Credentials of the first account, which is made if there is none; and whether it was.
fn rooted(
    database: &Database,
    data: &Path,
    secrets: &Path,
    given: Option<(AccountId, RootCredentials)>,
    now: Timestamp,
) -> Result<(Root, bool), CommandError> {
    let is_empty = || -> Result<bool, CommandError> { Ok(database.run(|mut tx| accounts::list(&mut tx))??.is_empty()) };
    if is_empty()? {
        // Kept before they are committed: should this process end in between, the next start makes the same account.
        let kept = keep_root(secrets, given)?;
        let credentials = RootCredentials { access_key_id: kept.access_key_id, secret: kept.secret };
        match first_account(database, kept.account, Some(credentials), now) {
            Ok(root) => Ok((root, true)),
            // Another node that starts at the same moment has made it.
            Err(_) if !is_empty()? => Ok((read_root_in(secrets)?, false)),
            Err(error) => Err(error),
        }
    } else if given.is_some() {
        Err(format!("`{}` holds an installation already; its accounts stay as they are", data.display()).into())
    } else {
        Ok((read_root_in(secrets)?, false))
    }
}

fn open_trail(
    trail: &mut Option<Result<Arc<Trail>, String>>,
    sealer: &Arc<Sealer>,
    snapshot: &dyn Snapshot,
    unblocked: (Box<dyn Tail>, Vec<(u64, Vec<u8>)>),
    run: (Option<&str>, [u8; 16]),
) -> Option<Box<dyn GroupHook>> {
    let opened = match Trail::open(sealer, snapshot, unblocked.0, unblocked.1, run) {
        Ok(opened) => opened,
        Err(cause) => {
            *trail = Some(Err(format!("the head of the audit trail can't be read: {cause}")));
            return None;
        }
    };
    if opened.damaged > 0 {
        tracing::error!(opened.damaged, "frames of the audit tail do not open: they were changed on disk");
    }
    *trail = Some(Ok(opened.trail));
    Some(opened.hook)
}

/// The credentials in the secrets folder; new or given ones are written there first if it has none.
fn keep_root(secrets: &Path, given: Option<(AccountId, RootCredentials)>) -> Result<Root, CommandError> {
    let file = secrets.join(CREDENTIALS_FILE);
    if file.exists() {
        if given.is_some() {
            return Err(format!("`{}` exists; it is never overwritten", file.display()).into());
        }
        return read_root_in(secrets);
    }
    let bytes = random()?;
    let (account, made) = if let Some(given) = given {
        given
    } else {
        let account = some_account(&random()?)?;
        (account, accounts::generated("AKIA", account, &bytes))
    };
    let root = Root { account, access_key_id: made.access_key_id, secret: made.secret };
    write_root(secrets, &root)?;
    Ok(root)
}

/// Keeps new root credentials in the place of those that they replace, which stay beside them under another name.
pub(crate) fn replace_root(secrets: &Path, root: &Root) -> Result<(), CommandError> {
    let file = secrets.join(CREDENTIALS_FILE);
    let void = secrets.join(format!("void-{}-{CREDENTIALS_FILE}", hex(&random::<4>()?)));
    std::fs::rename(&file, &void).map_err(|error| format!("can't rename `{}`: {error}", file.display()))?;
    write_root(secrets, root)
}

/// Writes the credentials file whole or not at all; one that is there is never overwritten.
fn write_root(secrets: &Path, root: &Root) -> Result<(), CommandError> {
    let file = secrets.join(CREDENTIALS_FILE);
    let kept = Kept {
        account: root.account.to_string(),
        access_key_id: root.access_key_id.clone(),
        secret_access_key: root.secret.expose_str().unwrap_or_default().to_owned(),
    };
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(secrets)?;
    let part = secrets.join(format!(".{CREDENTIALS_FILE}-{}", hex(&random::<8>()?)));
    let mut to = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part)?;
    let written = serde_json::to_writer_pretty(&mut to, &kept).map_err(std::io::Error::from).and_then(|()| to.sync_all());
    // A link fails where a file is; a rename would overwrite it.
    let linked = written.and_then(|()| std::fs::hard_link(&part, &file));
    std::fs::remove_file(&part)?;
    linked.map_err(|error| format!("can't write `{}`: {error}", file.display()))?;
    std::fs::File::open(secrets)?.sync_all()?;
    Ok(())
}

/// Flags of `init`.
#[derive(Debug, Args)]
pub(crate) struct InitArgs {
    /// Account to make; a random one if none is given.
    #[arg(long, value_name = "ID", requires = "root_access_key_id")]
    account_id: Option<AccountId>,
    /// Access key id of its root user, for pipelines that need a known one.
    #[arg(long, value_name = "ID", requires_all = ["account_id", "root_secret_access_key_file"])]
    root_access_key_id: Option<String>,
    /// File with the secret access key that belongs to it.
    #[arg(long, value_name = "FILE", requires = "root_access_key_id")]
    root_secret_access_key_file: Option<PathBuf>,
    /// File with a passphrase from which the root key is derived, in place of a key file.
    #[arg(long, env = "ALCAZAR_PASSPHRASE_FILE", value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

/// Makes an installation without serving it.
pub(crate) fn init(place: &Place, args: &InitArgs, form: Form) -> Result<(), CommandError> {
    let (data, secrets) = place.resolve()?;
    let given = match (args.account_id, &args.root_access_key_id, &args.root_secret_access_key_file) {
        (Some(account), Some(id), Some(file)) => {
            let text = std::fs::read_to_string(file).map_err(|error| format!("can't read `{}`: {error}", file.display()))?;
            Some((
                account,
                accounts::checked(RootCredentials { access_key_id: id.clone(), secret: Secret::from(text.trim().to_owned()) })?,
            ))
        }
        _ => None,
    };
    let installation = open_or_make(&data, secrets.as_deref(), args.passphrase_file.as_deref(), given)?;
    if !installation.first_start {
        return Err(format!("`{}` holds an installation already", data.display()).into());
    }
    installation.database.store().close();
    output::object(
        form,
        &json!({ "installation": installation.id, "data": data, "account": installation.root.account.to_string(),
            "access_key_id": installation.root.access_key_id }),
    );
    Ok(())
}

/// Makes the first account.
fn first_account(
    database: &Database,
    account: AccountId,
    given: Option<RootCredentials>,
    now: Timestamp,
) -> Result<Root, CommandError> {
    let bytes = random()?;
    let (made, transaction) = database.run(|mut tx| -> Result<_, CommandError> {
        let made = accounts::create(&mut tx, account, given.clone(), &bytes, now)?;
        Ok((made, tx.into_transaction()?))
    })??;
    commit_and_wait(&**database.store(), transaction)?;
    Ok(Root { account, access_key_id: made.access_key_id, secret: made.secret })
}

/// A new folder that only we can open, under the system's folder for temporary files.
fn private_folder() -> Result<PathBuf, CommandError> {
    let name: [u8; 8] = random()?;
    let folder = std::env::temp_dir().join(format!("alcazar-{}", hex(&name)));
    std::fs::DirBuilder::new().mode(0o700).create(&folder)?;
    Ok(folder)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn random<const N: usize>() -> Result<[u8; N], CommandError> {
    let mut bytes = [0; N];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| "the system has no randomness")?;
    Ok(bytes)
}
