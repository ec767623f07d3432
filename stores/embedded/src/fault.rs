//! A file layer in memory that forgets, as a disk does when its power is cut: everything that no completed sync of the file
//! *and of the folder* covers, and of the rest any subset, down to single sectors.

use crate::layer::{Layer, LayerFile};
use alcazar_store::SeededRandom;
use parking_lot::Mutex;
use std::any::Any;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// A simulated folder.
#[derive(Clone)]
pub struct FaultLayer(Arc<Mutex<Disk>>);

/// How a life of the folder ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The process is killed: whatever was written stays.
    Kill,
    /// The power is cut: what no sync covers may be gone, each part of it by chance.
    PowerCut,
}

/// A sync that reports success and does nothing: what a program without that sync would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    /// Every sync of the files whose name begins so.
    File(&'static str),
    /// Of the syncs of the files whose name begins so, each whose number, counted from 0, is odd (or even).
    EveryOther(&'static str, bool),
    /// Every sync of the folder.
    Folder,
}

#[derive(Default)]
struct Disk {
    files: Vec<File>,
    names: BTreeMap<String, usize>,
    durable_names: BTreeMap<String, usize>,
    renamed: Vec<NameChange>,
    /// Changes and syncs until the end; none: it does not come.
    left: Option<u64>,
    ended: bool,
    lie: Option<Lie>,
    locked: bool,
    fail_next_sync: bool,
    changes: u64,
}

#[derive(Default)]
struct File {
    name: String,
    now: Vec<u8>,
    durable: Vec<u8>,
    pending: Vec<Change>,
    syncs: u64,
}

enum Change {
    Write(usize, Vec<u8>),
    Len(usize),
}

/// A name that was given to a file, and the one that it lost by that.
struct NameChange {
    from: Option<String>,
    to: String,
    file: usize,
}

#[derive(Debug)]
struct OpenFile {
    layer: FaultLayer,
    index: usize,
}

struct Locked(FaultLayer);

impl FaultLayer {
    /// An empty folder whose end comes with the change or sync of that number (from 0), if one is given.
    pub fn new(end_after: Option<u64>, lie: Option<Lie>) -> Self {
        Self(Arc::new(Mutex::new(Disk { left: end_after, lie, ..Disk::default() })))
    }

    /// Changes and syncs so far.
    pub fn changes(&self) -> u64 {
        self.0.lock().changes
    }

    /// Whether the end has come: since then every call fails.
    pub fn has_ended(&self) -> bool {
        self.0.lock().ended
    }

    /// Makes the next sync of a file fail, and nothing else.
    pub fn fail_next_sync(&self) {
        self.0.lock().fail_next_sync = true;
    }

    /// Makes every call fail from now on.
    pub fn end_now(&self) {
        self.0.lock().ended = true;
    }

    /// The folder as it is found after the end, for another life.
    #[must_use]
    pub fn restart(&self, end: End, random: &SeededRandom, end_after: Option<u64>) -> Self {
        let mut old = std::mem::take(&mut *self.0.lock());
        self.end_now();
        if end == End::PowerCut {
            old.lose(random);
        }
        let disk = Disk { left: end_after, ended: false, locked: false, changes: 0, ..old };
        Self(Arc::new(Mutex::new(disk)))
    }

    /// Counts a change or sync; an error if the end has come before it, or comes with it (`last`: whether it does).
    fn step(disk: &mut Disk) -> Step {
        if disk.ended {
            return Step::Refused;
        }
        disk.changes += 1;
        match &mut disk.left {
            Some(0) => {
                disk.ended = true;
                Step::Last
            }
            Some(left) => {
                *left -= 1;
                Step::Done
            }
            None => Step::Done,
        }
    }
}

/// What becomes of a change.
#[derive(PartialEq)]
enum Step {
    Done,
    /// It is begun, and nobody learns how it ended.
    Last,
    Refused,
}

impl Step {
    fn answer(&self) -> io::Result<()> {
        if *self == Self::Done { Ok(()) } else { Err(off()) }
    }
}

impl Disk {
    /// What was not synced gets through not at all, all, or each part by chance; what is found then is on the disk.
    fn lose(&mut self, random: &SeededRandom) {
        let chance = match random.below(5) {
            0 => 0,
            1 => 10,
            2 => 50,
            3 => 90,
            _ => 100,
        };
        let survives = || random.below(100) < chance;
        for NameChange { from, to, file } in self.renamed.drain(..) {
            if survives() {
                if let Some(from) = from {
                    self.durable_names.remove(&from);
                }
                self.durable_names.insert(to, file);
            }
        }
        self.names.clone_from(&self.durable_names);
        for file in &mut self.files {
            for change in file.pending.drain(..) {
                change.apply(&mut file.durable, &survives);
            }
            file.now.clone_from(&file.durable);
        }
    }
}

impl Change {
    /// Applies those of its sectors that survive.
    fn apply(&self, bytes: &mut Vec<u8>, survives: &dyn Fn() -> bool) {
        match self {
            Self::Len(len) => {
                if survives() {
                    bytes.resize(*len, 0);
                }
            }
            Self::Write(offset, written) => {
                let mut at = *offset;
                let mut rest = written.as_slice();
                while !rest.is_empty() {
                    // A disk writes a sector whole or not at all.
                    let (sector, after) = rest.split_at(rest.len().min(SECTOR_BYTES - at % SECTOR_BYTES));
                    if survives() {
                        overwrite(bytes, at, sector);
                    }
                    at += sector.len();
                    rest = after;
                }
            }
        }
    }
}

fn overwrite(bytes: &mut Vec<u8>, at: usize, with: &[u8]) {
    let end = at + with.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    if let Some(place) = bytes.get_mut(at..end) {
        place.copy_from_slice(with);
    }
}

impl Layer for FaultLayer {
    fn open(&self, name: &str) -> io::Result<Box<dyn LayerFile>> {
        let mut disk = self.0.lock();
        let index = if let Some(index) = disk.names.get(name) {
            if disk.ended {
                return Err(off());
            }
            *index
        } else {
            let step = Self::step(&mut disk);
            if step == Step::Refused {
                return Err(off());
            }
            let index = disk.files.len();
            disk.files.push(File { name: name.to_owned(), ..File::default() });
            disk.names.insert(name.to_owned(), index);
            disk.renamed.push(NameChange { from: None, to: name.to_owned(), file: index });
            step.answer()?;
            index
        };
        Ok(Box::new(OpenFile { layer: self.clone(), index }))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut disk = self.0.lock();
        let step = Self::step(&mut disk);
        if step == Step::Refused {
            return Err(off());
        }
        let index = disk.names.remove(from).ok_or(io::ErrorKind::NotFound)?;
        disk.names.insert(to.to_owned(), index);
        if let Some(file) = disk.files.get_mut(index) {
            to.clone_into(&mut file.name);
        }
        disk.renamed.push(NameChange { from: Some(from.to_owned()), to: to.to_owned(), file: index });
        step.answer()
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let disk = self.0.lock();
        if disk.ended { Err(off()) } else { Ok(disk.names.keys().cloned().collect()) }
    }

    fn sync_folder(&self) -> io::Result<()> {
        let mut disk = self.0.lock();
        let step = Self::step(&mut disk);
        if step == Step::Done && disk.lie != Some(Lie::Folder) {
            disk.durable_names = disk.names.clone();
            disk.renamed.clear();
        }
        step.answer()
    }

    fn lock(&self) -> io::Result<Option<Box<dyn Any + Send + Sync>>> {
        let mut disk = self.0.lock();
        if disk.ended {
            return Err(off());
        }
        if disk.locked {
            return Ok(None);
        }
        disk.locked = true;
        Ok(Some(Box::new(Locked(self.clone()))))
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        self.0.0.lock().locked = false;
    }
}

impl OpenFile {
    fn change(&self, change: Change) -> io::Result<()> {
        let mut disk = self.layer.0.lock();
        let step = FaultLayer::step(&mut disk);
        if step != Step::Refused {
            let file = disk.files.get_mut(self.index).ok_or_else(off)?;
            change.apply(&mut file.now, &|| true);
            file.pending.push(change);
        }
        step.answer()
    }
}

impl LayerFile for OpenFile {
    fn len(&self) -> io::Result<u64> {
        let disk = self.layer.0.lock();
        let file = disk.files.get(self.index).filter(|_| !disk.ended).ok_or_else(off)?;
        u64::try_from(file.now.len()).map_err(io::Error::other)
    }

    fn read(&self, offset: u64, bytes: &mut [u8]) -> io::Result<()> {
        let disk = self.layer.0.lock();
        let file = disk.files.get(self.index).filter(|_| !disk.ended).ok_or_else(off)?;
        let offset = usize::try_from(offset).map_err(io::Error::other)?;
        let found = offset.checked_add(bytes.len()).and_then(|end| file.now.get(offset..end));
        bytes.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.change(Change::Write(usize::try_from(offset).map_err(io::Error::other)?, bytes.to_vec()))
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.change(Change::Len(usize::try_from(len).map_err(io::Error::other)?))
    }

    fn sync(&self) -> io::Result<()> {
        let mut disk = self.layer.0.lock();
        let step = FaultLayer::step(&mut disk);
        if std::mem::take(&mut disk.fail_next_sync) {
            return Err(io::Error::other("the test asked for it"));
        }
        if step == Step::Done {
            let lie = disk.lie;
            let file = disk.files.get_mut(self.index).ok_or_else(off)?;
            let lies = match lie {
                Some(Lie::File(name)) => file.name.starts_with(name),
                Some(Lie::EveryOther(name, odd)) => file.name.starts_with(name) && (file.syncs % 2 == 1) == odd,
                Some(Lie::Folder) | None => false,
            };
            file.syncs += 1;
            if !lies {
                for change in std::mem::take(&mut file.pending) {
                    change.apply(&mut file.durable, &|| true);
                }
            }
        }
        step.answer()
    }
}

impl std::fmt::Debug for FaultLayer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FaultLayer(..)")
    }
}

fn off() -> io::Error {
    io::Error::other("the simulated power is off")
}

const SECTOR_BYTES: usize = 512;

#[cfg(test)]
mod tests;
