//! The audit tail: frames that must outlive a killed process before the next group commit takes them.
//!
//! Two files are written in turn. When the one in use has grown and the other's frames are all covered by commits, the other is
//! emptied and used. A frame is: length (4 bytes), CRC-32 (4) over number and bytes, number (8), bytes. A replay ends in a file
//! at the first frame that is cut, damaged or out of order, which is where the last write before a crash was.

use crate::layer::{Layer, LayerFile};
use crate::limits::{FRAME_BYTES_MAX, TAIL_CUT_BYTES, TAIL_FILE_BYTES, TAIL_FILE_BYTES_MAX};
use alcazar_store::Tail;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;

/// The tail in two files.
pub struct FileTail {
    state: Mutex<State>,
}

/// A frame with its number.
pub type Frame = (u64, Vec<u8>);

struct State {
    files: [Slot; 2],
    /// Whether the second file is the one in use.
    second: bool,
    /// Whether a sync failed: then nothing is known of what was written before it, and a later success would not mean it.
    failed: bool,
}

struct Slot {
    file: Arc<dyn LayerFile>,
    len: u64,
    /// Number of the last frame in it; 0 if it is empty.
    last: u64,
    dirty: bool,
}

impl FileTail {
    /// Opens the tail, with the frames in it, oldest first.
    ///
    /// # Errors
    /// As the file system says.
    pub fn open(layer: &dyn Layer) -> io::Result<(Self, Vec<Frame>)> {
        let (first, mut frames) = Slot::open(layer, NAMES.0)?;
        let (other, others) = Slot::open(layer, NAMES.1)?;
        // Their names must be durable before anything in them is promised to be.
        layer.sync_folder()?;
        frames.extend(others);
        frames.sort_by_key(|(number, _)| *number);
        frames.dedup_by_key(|(number, _)| *number);
        let second = other.last > first.last;
        Ok((Self { state: Mutex::new(State { files: [first, other], second, failed: false }) }, frames))
    }

    /// Bytes in both files.
    pub fn bytes(&self) -> u64 {
        self.state.lock().files.iter().map(|slot| slot.len).sum()
    }
}

impl Tail for FileTail {
    fn append(&self, number: u64, frame: &[u8]) -> Result<(), String> {
        if frame.len() > FRAME_BYTES_MAX {
            return Err(format!("a frame of {} bytes is too large", frame.len()));
        }
        let mut state = self.state.lock();
        state.check()?;
        state.in_use().append(number, frame).map_err(text)
    }

    fn sync(&self) -> Result<(), String> {
        // Appends go on during the sync: whatever they add is dirty again.
        let files: Vec<Arc<dyn LayerFile>> = {
            let mut state = self.state.lock();
            state.check()?;
            state.files.iter_mut().filter(|slot| slot.dirty).map(Slot::begin_sync).collect()
        };
        files.iter().try_for_each(|file| file.sync()).map_err(|error| {
            self.state.lock().failed = true;
            text(error)
        })
    }

    fn cut(&self, number: u64) -> Result<(), String> {
        let mut state = self.state.lock();
        let state = &mut *state;
        let [first, second] = &mut state.files;
        let (used, spare) = if state.second { (second, first) } else { (first, second) };
        if number >= used.last {
            // Not after every commit: a frame that is covered costs nothing, and cutting a file does.
            if used.len > TAIL_CUT_BYTES {
                used.empty().map_err(text)?;
            }
        } else if used.len > TAIL_FILE_BYTES && number >= spare.last {
            spare.empty().map_err(text)?;
            state.second = !state.second;
        }
        Ok(())
    }
}

impl State {
    fn check(&self) -> Result<(), String> {
        if self.failed { Err("a sync of the audit tail failed; restart to go on".to_owned()) } else { Ok(()) }
    }

    fn in_use(&mut self) -> &mut Slot {
        let [first, second] = &mut self.files;
        if self.second { second } else { first }
    }
}

impl Slot {
    fn open(layer: &dyn Layer, name: &str) -> io::Result<(Self, Vec<Frame>)> {
        let file: Arc<dyn LayerFile> = Arc::from(layer.open(name)?);
        let (frames, len) = replay(&*file)?;
        if file.len()? > len {
            // Otherwise what stands behind a torn frame could be taken for a later one's successor.
            file.set_len(len)?;
        }
        let last = frames.last().map_or(0, |(number, _)| *number);
        // What a killed process left was perhaps never synced.
        Ok((Self { file, len, last, dirty: len > 0 }, frames))
    }

    fn append(&mut self, number: u64, frame: &[u8]) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(HEADER_BYTES + frame.len());
        bytes.extend_from_slice(&u32::try_from(frame.len()).map_err(io::Error::other)?.to_le_bytes());
        bytes.extend_from_slice(&checksum(number, frame).to_le_bytes());
        bytes.extend_from_slice(&number.to_le_bytes());
        bytes.extend_from_slice(frame);
        // A write that failed in part is written over by the next one, since the length stays.
        self.file.write(self.len, &bytes)?;
        self.len += u64::try_from(bytes.len()).map_err(io::Error::other)?;
        self.last = number;
        self.dirty = true;
        Ok(())
    }

    fn begin_sync(&mut self) -> Arc<dyn LayerFile> {
        self.dirty = false;
        Arc::clone(&self.file)
    }

    fn empty(&mut self) -> io::Result<()> {
        if self.len > 0 {
            self.file.set_len(0)?;
            self.len = 0;
            self.last = 0;
        }
        Ok(())
    }
}

/// The frames up to the first that is not whole or not later than the one before, and where that begins.
fn replay(file: &dyn LayerFile) -> io::Result<(Vec<Frame>, u64)> {
    let mut bytes = vec![0; usize::try_from(file.len()?.min(TAIL_FILE_BYTES_MAX)).map_err(io::Error::other)?];
    file.read(0, &mut bytes)?;
    let mut frames: Vec<Frame> = Vec::new();
    let mut rest = bytes.as_slice();
    while let Some((number, frame, after)) = next_frame(rest) {
        if frames.last().is_some_and(|(last, _)| number <= *last) {
            break;
        }
        frames.push((number, frame.to_vec()));
        rest = after;
    }
    let read = u64::try_from(bytes.len() - rest.len()).map_err(io::Error::other)?;
    Ok((frames, read))
}

fn next_frame(bytes: &[u8]) -> Option<(u64, &[u8], &[u8])> {
    let (len, rest) = bytes.split_first_chunk::<4>()?;
    let (sum, rest) = rest.split_first_chunk::<4>()?;
    let (number, rest) = rest.split_first_chunk::<8>()?;
    let len = usize::try_from(u32::from_le_bytes(*len)).ok().filter(|len| *len <= FRAME_BYTES_MAX)?;
    let (frame, rest) = rest.split_at_checked(len)?;
    let number = u64::from_le_bytes(*number);
    // Number 0 is no frame's: a file of zeros, which a crash can leave, has none.
    (number != 0 && checksum(number, frame) == u32::from_le_bytes(*sum)).then_some((number, frame, rest))
}

fn checksum(number: u64, frame: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&number.to_le_bytes());
    hasher.update(frame);
    hasher.finalize()
}

fn text(error: io::Error) -> String {
    error.to_string()
}

const NAMES: (&str, &str) = ("audit.tail.0", "audit.tail.1");
const HEADER_BYTES: usize = 4 + 4 + 8;

#[cfg(test)]
mod tests;
