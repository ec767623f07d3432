//! The file layer: what this store asks of a file system, small enough to be simulated.

use std::any::Any;
use std::fmt::Debug;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// One folder and the files in it.
pub trait Layer: Send + Sync + 'static {
    /// Opens a file for reading and writing, and makes it, empty, if it isn't there. A new file's *name* is durable only after
    /// [`Layer::sync_folder`].
    ///
    /// # Errors
    /// As the file system says.
    fn open(&self, name: &str) -> io::Result<Box<dyn LayerFile>>;

    /// Gives a file another name, in place of the file that has it, if there is one. Durable after [`Layer::sync_folder`].
    ///
    /// # Errors
    /// As the file system says.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// The names in the folder.
    ///
    /// # Errors
    /// As the file system says.
    fn names(&self) -> io::Result<Vec<String>>;

    /// Makes the folder's names durable.
    ///
    /// # Errors
    /// As the file system says; nothing is known about any name changed since the last success.
    fn sync_folder(&self) -> io::Result<()>;

    /// Takes the folder for this process until the answer is dropped; `None` if another one has it.
    ///
    /// # Errors
    /// As the file system says.
    fn lock(&self) -> io::Result<Option<Box<dyn Any + Send + Sync>>>;
}

/// One open file.
pub trait LayerFile: Debug + Send + Sync + 'static {
    /// Its length in bytes.
    ///
    /// # Errors
    /// As the file system says.
    fn len(&self) -> io::Result<u64>;

    /// Whether it is empty.
    ///
    /// # Errors
    /// As the file system says.
    fn is_empty(&self) -> io::Result<bool> {
        Ok(self.len()? == 0)
    }

    /// Fills `bytes` from `offset`.
    ///
    /// # Errors
    /// Also if the file ends before.
    fn read(&self, offset: u64, bytes: &mut [u8]) -> io::Result<()>;

    /// Writes all bytes at `offset`. A killed process does not lose them once this returned.
    ///
    /// # Errors
    /// As the file system says; some of the bytes may have been written.
    fn write(&self, offset: u64, bytes: &[u8]) -> io::Result<()>;

    /// Cuts the file, or extends it with zeros.
    ///
    /// # Errors
    /// As the file system says.
    fn set_len(&self, len: u64) -> io::Result<()>;

    /// Makes every write before it durable.
    ///
    /// # Errors
    /// As the file system says; nothing is known about any write since the last success.
    fn sync(&self) -> io::Result<()>;
}

/// A real folder.
pub struct RealLayer {
    folder: PathBuf,
}

impl RealLayer {
    /// A folder that only its owner can enter, made if it isn't there.
    ///
    /// # Errors
    /// As the file system says.
    pub fn new(folder: &Path) -> io::Result<Self> {
        if !folder.try_exists()? {
            DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)?;
            if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
                File::open(parent)?.sync_all()?;
            }
        }
        let mode = std::fs::metadata(folder)?.permissions().mode();
        if mode & OTHERS != 0 {
            std::fs::set_permissions(folder, PermissionsExt::from_mode(FOLDER_MODE))?;
        }
        Ok(Self { folder: folder.to_path_buf() })
    }

    fn options() -> OpenOptions {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(FILE_MODE);
        options
    }
}

impl Layer for RealLayer {
    fn open(&self, name: &str) -> io::Result<Box<dyn LayerFile>> {
        Ok(Box::new(RealFile(Self::options().open(self.folder.join(name))?)))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        std::fs::rename(self.folder.join(from), self.folder.join(to))
    }

    fn names(&self) -> io::Result<Vec<String>> {
        std::fs::read_dir(&self.folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    }

    fn sync_folder(&self) -> io::Result<()> {
        File::open(&self.folder)?.sync_all()
    }

    fn lock(&self) -> io::Result<Option<Box<dyn Any + Send + Sync>>> {
        // The lock belongs to the open file, so that it is gone with the process, however that ends.
        let mut file = Self::options().open(self.folder.join(LOCK_NAME))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        file.set_len(0)?;
        writeln!(file, "{}", std::process::id())?;
        Ok(Some(Box::new(file)))
    }
}

/// The process that holds a folder's lock, as it wrote it there: for a message.
pub(crate) fn lock_holder(layer: &dyn Layer) -> Option<u32> {
    let file = layer.open(LOCK_NAME).ok()?;
    let mut text = vec![0; usize::try_from(file.len().ok()?.min(16)).ok()?];
    file.read(0, &mut text).ok()?;
    std::str::from_utf8(&text).ok()?.trim().parse().ok()
}

#[derive(Debug)]
struct RealFile(File);

impl LayerFile for RealFile {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    fn read(&self, offset: u64, bytes: &mut [u8]) -> io::Result<()> {
        self.0.read_exact_at(bytes, offset)
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all_at(bytes, offset)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }
}

/// Reads a whole small file; `None` if it isn't there, or is longer than `bytes_max`.
pub(crate) fn read_small(layer: &dyn Layer, name: &str, bytes_max: u64) -> io::Result<Option<Vec<u8>>> {
    if !layer.names()?.iter().any(|there| there == name) {
        return Ok(None);
    }
    let file = layer.open(name)?;
    let len = file.len()?;
    if len > bytes_max {
        return Ok(None);
    }
    let mut bytes = vec![0; usize::try_from(len).map_err(io::Error::other)?];
    file.read(0, &mut bytes)?;
    Ok(Some(bytes))
}

/// Replaces a whole small file, so that after a crash either the old or the new one is there, whole.
pub(crate) fn replace_small(layer: &dyn Layer, name: &str, bytes: &[u8]) -> io::Result<()> {
    let new = format!("{name}{NEW_SUFFIX}");
    let file = layer.open(&new)?;
    file.set_len(0)?;
    file.write(0, bytes)?;
    file.sync()?;
    layer.rename(&new, name)?;
    layer.sync_folder()
}

/// What is appended to the name of a file that is being replaced.
pub(crate) const NEW_SUFFIX: &str = ".new";
pub(crate) const LOCK_NAME: &str = "lock";
const FOLDER_MODE: u32 = 0o700;
const FILE_MODE: u32 = 0o600;
const OTHERS: u32 = 0o077;
