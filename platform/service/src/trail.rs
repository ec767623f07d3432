//! Memory of what happened: every call's record, written with the change that it tells of, or into the tail before the answer.
//!
//! The trail is a sequence of [`block`]s, one a group commit. A record of a call that changed nothing waits in memory and in the
//! tail (an append-only file) for the next group; nothing is answered before its record is in one of the two.

pub mod block;
mod hook;
pub mod keep;
mod last_use;
pub mod lookup;
mod record;

pub use block::{BLOCKS, Block, HEADS, Head};
pub use last_use::{LAST_USES, LastUse, last_use};
pub use lookup::{Attribute, Cursor, Lookup};
pub use record::{Entry, Happened, Record, Touched};

use crate::limits::{TRAIL_WAITING_BYTES_MAX, TRAIL_WAITING_RECORDS_MAX};
use alcazar_store::{GroupHook, Sealer, Snapshot, Tail};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;

/// Why a record was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrailError {
    /// Too many records wait for a commit.
    #[error("too many audit records wait to be committed")]
    Full,
    /// The tail can't be written.
    #[error("the audit tail can't be written: {0}")]
    Tail(String),
}

/// The trail of one node's run.
pub struct Trail {
    waiting: Mutex<Waiting>,
    tail: Box<dyn Tail>,
    sealer: Arc<Sealer>,
}

/// A trail that was opened.
pub struct Opened {
    /// The trail.
    pub trail: Arc<Trail>,
    /// Frames of the tail that do not open: they were changed on disk, and are dropped.
    pub damaged: usize,
    /// To be handed to the store.
    pub hook: Box<dyn GroupHook>,
}

#[derive(Default)]
pub(crate) struct Waiting {
    /// Records with their number in the tail, oldest first.
    records: VecDeque<(u64, Arc<Record>)>,
    bytes: usize,
    /// How many of `records`, from the front, the group that is being committed holds.
    in_flight: usize,
    /// Number of the last record that was taken.
    last_number: u64,
}

/// Key that frames of the tail are sealed under, in place of a row's.
const TAIL_KEY: &[u8] = b"trail-tail";

impl Trail {
    /// Opens the trail: what an earlier run left in the tail and no block holds is taken over. `frames` are the tail's, with their
    /// numbers; `node` names the one that has them, where a store has several.
    ///
    /// # Errors
    /// A text when the head of the chain can't be read: going on without it would begin the chain anew and take records twice.
    pub fn open(
        sealer: &Arc<Sealer>,
        snapshot: &dyn Snapshot,
        tail: Box<dyn Tail>,
        frames: Vec<(u64, Vec<u8>)>,
        (node, run): (Option<&str>, [u8; 16]),
    ) -> Result<Opened, String> {
        let head_key = block::head_key(node);
        let head = block::read_head(snapshot, sealer, &head_key)?.unwrap_or_default();
        let mut waiting = Waiting { last_number: head.tail_covered, ..Waiting::default() };
        let mut damaged = 0;
        for (number, frame) in frames {
            // The number of a frame that does not open is not given out again: the tail would end at its second use.
            waiting.last_number = waiting.last_number.max(number);
            if number <= head.tail_covered {
                continue;
            }
            match sealer.open(TAIL_KEY, &frame).ok().and_then(|plain| rmp_serde::from_slice::<Record>(&plain).ok()) {
                Some(record) => waiting.push(number, Arc::new(record)),
                None => damaged += 1,
            }
        }
        let opened = Arc::new(Self { waiting: Mutex::new(waiting), tail, sealer: Arc::clone(sealer) });
        let hook = Box::new(hook::Hook::new(Arc::clone(&opened), head, head_key, run));
        Ok(Opened { trail: opened, damaged, hook })
    }

    /// Takes the records of a call that commits nothing, before it is answered: all of them or none.
    ///
    /// # Errors
    /// [`TrailError`]: the call must not be answered.
    pub fn append(&self, entries: Vec<Entry>) -> Result<(), TrailError> {
        let mut sealed = Vec::with_capacity(entries.len());
        for record in entries.into_iter().flat_map(|entry| entry.0) {
            let plain = rmp_serde::to_vec(&record).map_err(|error| TrailError::Tail(error.to_string()))?;
            let frame = self.sealer.seal(TAIL_KEY, &plain).map_err(|error| TrailError::Tail(error.to_string()))?;
            sealed.push((record, frame));
        }
        let mut waiting = self.waiting.lock();
        if waiting.is_full() {
            return Err(TrailError::Full);
        }
        for (record, frame) in sealed {
            let number = waiting.last_number + 1;
            self.tail.append(number, &frame).map_err(TrailError::Tail)?;
            waiting.push(number, Arc::new(record));
        }
        Ok(())
    }

    /// How many group commits it takes to commit what waits now.
    pub fn groups_waiting(&self) -> usize {
        self.waiting.lock().records.len().div_ceil(block::RECORDS_MAX)
    }

    /// Whether any record is not yet in a published block.
    pub fn is_behind(&self) -> bool {
        !self.waiting.lock().records.is_empty()
    }

    /// Whether no further record would be taken now.
    pub fn is_full(&self) -> bool {
        self.waiting.lock().is_full()
    }

    /// Whether so many records wait that they should be committed now rather than at the next second.
    pub fn is_pressing(&self) -> bool {
        self.waiting.lock().records.len() >= block::RECORDS_MAX / 2
    }

    /// Makes the tail durable; called each second.
    ///
    /// # Errors
    /// A text for the log.
    pub fn sync(&self) -> Result<(), String> {
        self.tail.sync()
    }
}

#[cfg(test)]
mod tests;

impl Waiting {
    fn is_full(&self) -> bool {
        self.records.len() >= TRAIL_WAITING_RECORDS_MAX || self.bytes >= TRAIL_WAITING_BYTES_MAX
    }

    fn push(&mut self, number: u64, record: Arc<Record>) {
        self.bytes += record.event.len();
        self.last_number = self.last_number.max(number);
        self.records.push_back((number, record));
    }
}
