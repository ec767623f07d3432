//! The data directory: whose it is, its format, and how it opens.

use crate::backend::{ROWS_NAME, RedbBackend};
use crate::layer::{LOCK_NAME, Layer, NEW_SUFFIX, RealLayer, lock_holder, read_small, replace_small};
use crate::limits::{FORMAT_MAX, INSTALLATION_BYTES_MAX, PAGE_CACHE_BYTES};
use crate::secrets::{PassphraseCost, SecretsError};
use crate::tail::{FileTail, Frame};
use alcazar_base::secret::Secret;
use alcazar_store::committer::{Committer, GroupHook, OpenError, Options};
use alcazar_store::{Database, Random, RootKey, Sealer, Snapshot};
use serde::{Deserialize, Serialize};
use std::any::Any;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// A data directory, locked for this process and not yet opened.
pub struct DataDir {
    layer: Arc<dyn Layer>,
    installation: Installation,
    lock: Box<dyn Any + Send + Sync>,
    is_new: bool,
}

/// What an opened data directory holds.
pub struct Opened {
    /// The rows.
    pub database: Database,
    /// The id of the installation.
    pub installation_id: String,
}

/// The first thing read of a data directory, and the last that may change its form.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Installation {
    format: u32,
    id: String,
    /// How the root key comes from a passphrase, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    passphrase: Option<PassphraseCost>,
    /// The installation whose rows are in a database, if this is the folder of one of its nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    node_of: Option<String>,
}

/// Why a data directory does not open.
#[derive(Debug, thiserror::Error)]
pub enum DataDirError {
    /// The file system refuses.
    #[error("the data directory can't be used: {0}")]
    Io(#[from] io::Error),
    /// Another process has it.
    #[error("the data directory is in use by another alcazar process{}; stop that one first", .0.map(|pid| format!(" ({pid})")).unwrap_or_default())]
    InUse(Option<u32>),
    /// A newer program wrote it.
    #[error("the data directory has format {found}; this program knows formats up to {FORMAT_MAX}: use a newer alcazar")]
    NewerFormat {
        /// Its format.
        found: u32,
    },
    /// The installation file is not ours.
    #[error("`{INSTALLATION_NAME}` in the data directory is damaged: {0}")]
    Damaged(String),
    /// The folder holds other things.
    #[error("the folder holds `{0}` and no installation: name an empty folder, or one that alcazar made")]
    NotEmpty(String),
    /// The root key can't be had.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The rows are in a database.
    #[error("the data directory is of a node whose state is in a database: name the database with --store")]
    Node,
    /// The rows are here.
    #[error("the data directory holds an installation of its own: name another one with --data for a node of a database")]
    NotANode,
    /// The rows don't open.
    #[error(transparent)]
    Store(#[from] OpenError),
}

impl DataDir {
    /// Locks a data directory, and makes it if it isn't there.
    ///
    /// # Errors
    /// [`DataDirError`].
    pub fn open(folder: &Path, random: &dyn Random) -> Result<Self, DataDirError> {
        Self::over(Arc::new(RealLayer::new(folder)?), random)
    }

    /// The same over any layer.
    ///
    /// # Errors
    /// [`DataDirError`].
    pub fn over(layer: Arc<dyn Layer>, random: &dyn Random) -> Result<Self, DataDirError> {
        let Some(lock) = layer.lock()? else { return Err(DataDirError::InUse(lock_holder(&*layer))) };
        // A killed process may have left names that no sync covers, and whatever is written now would stand on them.
        layer.sync_folder()?;
        let names = layer.names()?;
        let is_new = !names.iter().any(|name| name == ROWS_NAME);
        let installation = match read_small(&*layer, INSTALLATION_NAME, INSTALLATION_BYTES_MAX)? {
            Some(bytes) => Installation::parse(&bytes)?,
            None if names.iter().any(|name| name == INSTALLATION_NAME) => {
                return Err(DataDirError::Damaged("it is too long".to_owned()));
            }
            None => {
                if let Some(other) = names.into_iter().find(|name| !may_be_left_over(name)) {
                    return Err(DataDirError::NotEmpty(other));
                }
                let installation = Installation::generate(random)?;
                installation.write(&*layer)?;
                installation
            }
        };
        Ok(Self { layer, installation, lock, is_new })
    }

    /// The installation's id: 32 hex digits.
    pub fn installation_id(&self) -> &str {
        &self.installation.id
    }

    /// Whether no rows were ever written: then the root key is made, else it must be there.
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// The installation in a database that this folder's node belongs to, if it does.
    ///
    /// # Errors
    /// [`DataDirError::NotANode`] if it holds rows.
    pub fn node_of(&self) -> Result<Option<&str>, DataDirError> {
        if self.is_new { Ok(self.installation.node_of.as_deref()) } else { Err(DataDirError::NotANode) }
    }

    /// Makes this the folder of a node of that installation; it stays locked for as long as this lives.
    ///
    /// # Errors
    /// [`DataDirError::Io`].
    pub fn make_node_of(&mut self, installation: &str) -> Result<(), DataDirError> {
        if self.installation.node_of.as_deref() != Some(installation) {
            self.installation.node_of = Some(installation.to_owned());
            self.installation.write(&*self.layer)?;
        }
        Ok(())
    }

    /// Whether the root key comes from a passphrase.
    pub fn has_passphrase(&self) -> bool {
        self.installation.passphrase.is_some()
    }

    /// The root key in that file; made if the directory is new and the file is not there.
    ///
    /// # Errors
    /// [`DataDirError`]: among others if the file is missing although the directory is not new.
    pub fn root_key_from_file(&self, file: &Path, random: &dyn Random) -> Result<RootKey, DataDirError> {
        if self.has_passphrase() {
            return Err(SecretsError::PassphraseNeeded.into());
        }
        Ok(if self.is_new { crate::secrets::open_or_create(file, random)? } else { crate::secrets::open(file)? })
    }

    /// The root key that a passphrase gives (Argon2id); cost and salt are chosen when the directory is new, and kept in it.
    ///
    /// # Errors
    /// [`DataDirError`]: among others if the directory was made with a key file.
    pub fn root_key_from_passphrase(&mut self, passphrase: &Secret, random: &dyn Random) -> Result<RootKey, DataDirError> {
        let cost = match &self.installation.passphrase {
            Some(cost) => cost.clone(),
            None if self.is_new => {
                let cost = PassphraseCost::generate(random)?;
                self.installation.passphrase = Some(cost.clone());
                self.installation.write(&*self.layer)?;
                cost
            }
            None => return Err(SecretsError::KeyFileNeeded.into()),
        };
        Ok(cost.root_key(passphrase)?)
    }

    /// Opens the audit tail, with the frames that an earlier run left.
    ///
    /// # Errors
    /// [`DataDirError::Io`].
    pub fn tail(&self) -> Result<(FileTail, Vec<Frame>), DataDirError> {
        Ok(FileTail::open(&*self.layer)?)
    }

    /// Opens the rows and begins to commit. `hook` may make a hook out of the sealer and the first snapshot.
    ///
    /// # Errors
    /// [`DataDirError::Store`].
    pub fn into_database(
        self,
        options: Options,
        hook: impl FnOnce(&Arc<Sealer>, &dyn Snapshot) -> Option<Box<dyn GroupHook>>,
    ) -> Result<Opened, DataDirError> {
        if self.installation.node_of.is_some() {
            return Err(DataDirError::Node);
        }
        let backend = RedbBackend::open(&*self.layer, PAGE_CACHE_BYTES, self.lock).map_err(OpenError::from)?;
        let (store, sealer) = Committer::open(backend, options, hook)?;
        Ok(Opened { database: Database::new(store, sealer), installation_id: self.installation.id })
    }
}

/// The id of the installation in a data directory that may be in use: for commands that look for its secrets folder.
///
/// # Errors
/// [`DataDirError`]; [`io::ErrorKind::NotFound`] if there is none.
pub fn installation_id(folder: &Path) -> Result<String, DataDirError> {
    let file = std::fs::File::open(folder.join(INSTALLATION_NAME))?;
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(file, INSTALLATION_BYTES_MAX), &mut bytes)?;
    Ok(Installation::parse(&bytes)?.id)
}

impl Installation {
    fn generate(random: &dyn Random) -> Result<Self, DataDirError> {
        let mut id = [0; 16];
        random.fill(&mut id).map_err(|error| io::Error::other(error.to_string()))?;
        Ok(Self { format: FORMAT_MAX, id: data_encoding::HEXLOWER.encode(&id), passphrase: None, node_of: None })
    }

    fn write(&self, layer: &dyn Layer) -> io::Result<()> {
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        replace_small(layer, INSTALLATION_NAME, &text)
    }

    fn parse(bytes: &[u8]) -> Result<Self, DataDirError> {
        /// What every format has, so that a newer one is recognized whatever else it says.
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        let damaged = |error: serde_json::Error| DataDirError::Damaged(error.to_string());
        let Format { format: found } = serde_json::from_slice(bytes).map_err(damaged)?;
        if found > FORMAT_MAX {
            return Err(DataDirError::NewerFormat { found });
        }
        let installation: Self = serde_json::from_slice(bytes).map_err(damaged)?;
        // The id becomes the name of a folder.
        if installation.id.len() != 32 || !installation.id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(DataDirError::Damaged("the id is not 32 hex digits".to_owned()));
        }
        Ok(installation)
    }
}

/// What a crash during the first start can leave behind, and what every disk's root folder has.
fn may_be_left_over(name: &str) -> bool {
    name == LOCK_NAME || name == "lost+found" || name.strip_suffix(NEW_SUFFIX) == Some(INSTALLATION_NAME)
}

const INSTALLATION_NAME: &str = "installation.json";

#[cfg(test)]
mod tests;
