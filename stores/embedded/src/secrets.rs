//! Where the root key comes from: a file of its own outside of the data directory, or a passphrase.

use crate::limits::{
    ARGON2_LANES, ARGON2_LANES_MAX, ARGON2_MEMORY_KIB, ARGON2_MEMORY_KIB_MAX, ARGON2_PASSES, ARGON2_PASSES_MAX,
    PASSPHRASE_BYTES_MAX, PASSPHRASE_BYTES_MIN, ROOT_KEY_FILE_BYTES_MAX,
};
use alcazar_base::secret::Secret;
use alcazar_store::{Random, RootKey, StoreError};
use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Why there is no root key.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The file system refuses.
    #[error("`{}` can't be used: {cause}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the file system says.
        cause: io::Error,
    },
    /// The key file is missing, and the data needs it.
    #[error("the root key `{}` is missing, and nothing in the data directory opens without it: name its folder with --secrets, or put the file back", .0.display())]
    Missing(PathBuf),
    /// Others may read the key file.
    #[error("others can read the root key `{}` (mode {mode:o}): make it private with chmod 600", path.display())]
    Readable {
        /// The file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// The key file is not one.
    #[error("`{}` is no root key: it must hold 64 hex digits", .0.display())]
    NotAKey(PathBuf),
    /// The data directory was made with a passphrase.
    #[error("this data directory was made with a passphrase: give that, not a key file")]
    PassphraseNeeded,
    /// The data directory was made with a key file.
    #[error("this data directory was made with a key file: name its folder with --secrets, and give no passphrase")]
    KeyFileNeeded,
    /// The passphrase is too short or too long.
    #[error("a passphrase has {PASSPHRASE_BYTES_MIN} to {PASSPHRASE_BYTES_MAX} bytes")]
    PassphraseLength,
    /// The cost in the installation file is out of bounds.
    #[error("the passphrase's cost in the installation file is out of bounds")]
    Cost,
    /// No random bytes.
    #[error(transparent)]
    Random(#[from] StoreError),
}

/// How expensive it is to try a passphrase, and the salt: kept in the data directory.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PassphraseCost {
    algorithm: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    /// 16 bytes as hex.
    salt: String,
}

/// The root key in that file.
///
/// # Errors
/// [`SecretsError`]; [`SecretsError::Missing`] if the file isn't there.
pub fn open(path: &Path) -> Result<RootKey, SecretsError> {
    let failed = |cause| SecretsError::Io { path: path.to_path_buf(), cause };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(SecretsError::Missing(path.to_path_buf())),
        Err(error) => return Err(failed(error)),
    };
    let mode = file.metadata().map_err(failed)?.mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(SecretsError::Readable { path: path.to_path_buf(), mode });
    }
    let mut text = Zeroizing::new(Vec::new());
    file.take(ROOT_KEY_FILE_BYTES_MAX).read_to_end(&mut text).map_err(failed)?;
    let digits = text.trim_ascii();
    let mut key = Zeroizing::new([0; 32]);
    if digits.len() != 64 || HEXLOWER.decode_mut(digits, key.as_mut()).is_err() {
        return Err(SecretsError::NotAKey(path.to_path_buf()));
    }
    Ok(RootKey::from_bytes(*key))
}

/// The root key in that file; if there is none, a new one, written there with mode 0600. A file that is there is never
/// overwritten, whatever it holds.
///
/// # Errors
/// [`SecretsError`].
pub fn open_or_create(path: &Path, random: &dyn Random) -> Result<RootKey, SecretsError> {
    match open(path) {
        Err(SecretsError::Missing(_)) => {}
        other => return other,
    }
    let key = RootKey::generate(random)?;
    let mut name = [0; 8];
    random.fill(&mut name).map_err(StoreError::from)?;
    create(path, &key, &HEXLOWER.encode(&name)).map_err(|cause| SecretsError::Io { path: path.to_path_buf(), cause })?;
    // What is in the file counts, should another process have been quicker.
    open(path)
}

/// Written under another name and then linked, which fails if the name is taken: the file is there whole or not at all.
fn create(path: &Path, key: &RootKey, unique: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.try_exists()? {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let text = Zeroizing::new(format!("{}\n", HEXLOWER.encode(key.expose())));
    let draft = folder.join(format!(".root-key-{unique}"));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).and_then(|()| std::fs::hard_link(&draft, path));
    std::fs::remove_file(&draft)?;
    match written {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => other?,
    }
    File::open(folder)?.sync_all()
}

impl PassphraseCost {
    pub(crate) fn generate(random: &dyn Random) -> Result<Self, SecretsError> {
        let mut salt = [0; 16];
        random.fill(&mut salt).map_err(StoreError::from)?;
        Ok(Self {
            algorithm: ALGORITHM.to_owned(),
            memory_kib: ARGON2_MEMORY_KIB,
            passes: ARGON2_PASSES,
            lanes: ARGON2_LANES,
            salt: HEXLOWER.encode(&salt),
        })
    }

    /// Argon2id, version 0x13 (RFC 9106).
    pub(crate) fn root_key(&self, passphrase: &Secret) -> Result<RootKey, SecretsError> {
        let bounds = [(self.memory_kib, ARGON2_MEMORY_KIB_MAX), (self.passes, ARGON2_PASSES_MAX), (self.lanes, ARGON2_LANES_MAX)];
        if self.algorithm != ALGORITHM || bounds.iter().any(|(value, max)| value > max) {
            return Err(SecretsError::Cost);
        }
        if !(PASSPHRASE_BYTES_MIN..=PASSPHRASE_BYTES_MAX).contains(&passphrase.expose().len()) {
            return Err(SecretsError::PassphraseLength);
        }
        let salt = HEXLOWER.decode(self.salt.as_bytes()).map_err(|_| SecretsError::Cost)?;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| SecretsError::Cost)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.expose(), &salt, key.as_mut())
            .map_err(|_| SecretsError::Cost)?;
        Ok(RootKey::from_bytes(*key))
    }
}

const ALGORITHM: &str = "argon2id";

#[cfg(test)]
mod tests;
