//! Rates: how many requests of one kind came within a window. A bounded table of keys, each with a ring of counters.
//!
//! Counts are never too low: a ring covers the window and a part of the slot before it. A key that was pushed out of a full table
//! starts again at nothing; those that were seen last stay.

use crate::address::AddressSource;
use crate::field::Field;
use crate::kept::Kept;
use crate::limits::{RATE_KEYS_MAX, RATE_SHARDS, RATE_SLOTS};
use crate::program::{Phase, Program, Source};
use crate::table::Id;
use crate::transform::Transformation;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU64, Ordering};

/// What is counted together, how long, and how much of it is too much.
#[derive(Debug, Clone)]
pub struct RateLimit {
    /// Requests within the window that are still fine.
    pub limit: u64,
    /// The window in seconds.
    pub window_s: u32,
    /// Requests are counted together if all of these are equal; none: all requests.
    pub keys: Vec<RateKey>,
}

/// A part of what requests must have in common to be counted together. A request without it is not counted.
#[derive(Debug, Clone)]
pub enum RateKey {
    /// An address.
    Address {
        /// Whose.
        source: AddressSource,
        /// The answer if it can't be read.
        unreadable: bool,
    },
    /// The autonomous system of an address.
    System(AddressSource),
    /// The values of a field after transformations.
    Content {
        /// The field.
        field: Field,
        /// What is done to its values.
        chain: Vec<Transformation>,
        /// The answer if the request has none.
        absent: bool,
    },
    /// The labels of the request that begin with this.
    LabelsBelow(Box<str>),
}

/// A rate limit of a program.
#[derive(Debug)]
pub(crate) struct Rate {
    pub(crate) limit: u64,
    pub(crate) window_s: u32,
    pub(crate) keys: Vec<Key>,
}

#[derive(Debug)]
pub(crate) enum Key {
    Address { source: AddressSource, unreadable: bool },
    System(AddressSource),
    Content { source: Id<Source>, absent: bool },
    LabelsBelow(Box<str>),
}

impl RateLimit {
    /// What must have come for its keys to be read.
    pub(crate) fn phase(&self) -> Phase {
        let phases = self.keys.iter().map(|key| match key {
            RateKey::Content { field, .. } => field.phase(),
            _ => Phase::RequestHead,
        });
        phases.max().unwrap_or(Phase::RequestHead)
    }
}

/// The counts of a program's rate limits. They outlive requests; a program that takes another's place begins with new ones.
#[derive(Debug)]
pub struct Rates {
    tables: Vec<Table>,
    /// Keyed by the process, so that nobody can choose values that fall together.
    hashers: [RandomState; 2],
    /// The variables that rules keep between exchanges.
    pub(crate) kept: Kept,
    /// How many exchanges asked for a number of their own.
    exchanges: AtomicU64,
}

impl Rates {
    /// Counts of nothing yet.
    pub fn new(program: &Program) -> Self {
        let tables = program.rates.iter().map(|rate| Table::new(rate.window_s)).collect();
        Self { tables, hashers: [RandomState::new(), RandomState::new()], kept: Kept::default(), exchanges: AtomicU64::new(0) }
    }

    /// A text that no other exchange gets.
    pub(crate) fn unique(&self) -> Vec<u8> {
        let number = self.exchanges.fetch_add(1, Ordering::Relaxed);
        let hashes = self.hashers.each_ref().map(|hasher| format!("{:016x}", hasher.hash_one(number)));
        hashes.concat().into_bytes()
    }

    /// Counts a request, and answers how many there were within the window, this one included.
    pub(crate) fn count(&self, rate: Id<Rate>, key: &[u8], now_ms: u64) -> u64 {
        let [low, high] = &self.hashers;
        let key = u128::from(high.hash_one(key)) << 64 | u128::from(low.hash_one(key));
        self.tables.get(rate.index()).map_or(0, |table| table.count(key, now_ms))
    }
}

#[derive(Debug)]
struct Table {
    slot_ms: u64,
    shards: Vec<Mutex<Shard>>,
}

impl Table {
    fn new(window_s: u32) -> Self {
        let slot_ms = (u64::from(window_s) * 1_000 / SLOTS_OF_WINDOW).max(1);
        Self { slot_ms, shards: (0..RATE_SHARDS).map(|_| Mutex::default()).collect() }
    }

    fn count(&self, key: u128, now_ms: u64) -> u64 {
        let shard = usize::try_from(key % RATE_SHARDS as u128).ok().and_then(|at| self.shards.get(at));
        shard.map_or(0, |shard| shard.lock().count(key, now_ms / self.slot_ms))
    }
}

/// A part of a table: counters in a circle, on which a hand looks for one that has not been used since it last came by.
#[derive(Debug, Default)]
struct Shard {
    places: HashMap<u128, usize>,
    counters: Vec<Counter>,
    hand: usize,
}

impl Shard {
    fn count(&mut self, key: u128, slot: u64) -> u64 {
        if let Some(counter) = self.places.get(&key).and_then(|place| self.counters.get_mut(*place)) {
            counter.used = true;
            return counter.count(slot);
        }
        let mut counter = Counter { key, used: false, slot, total: 0, slots: [0; RATE_SLOTS] };
        let count = counter.count(slot);
        if self.counters.len() < RATE_KEYS_MAX / RATE_SHARDS {
            self.places.insert(key, self.counters.len());
            self.counters.push(counter);
            return count;
        }
        loop {
            let place = self.hand;
            self.hand = (self.hand + 1) % self.counters.len();
            let Some(there) = self.counters.get_mut(place) else { return count };
            if there.used {
                there.used = false;
                continue;
            }
            self.places.remove(&there.key);
            self.places.insert(key, place);
            *there = counter;
            return count;
        }
    }
}

#[derive(Debug)]
struct Counter {
    key: u128,
    used: bool,
    /// The slot of time that was counted in last.
    slot: u64,
    total: u32,
    slots: [u32; RATE_SLOTS],
}

impl Counter {
    fn count(&mut self, slot: u64) -> u64 {
        // A clock that goes back counts in the latest slot that it had reached.
        let slot = slot.max(self.slot);
        let passed = usize::try_from(slot - self.slot).unwrap_or(RATE_SLOTS).min(RATE_SLOTS);
        for step in 1..=passed {
            if let Some(old) = self.slots.get_mut(place(self.slot + step as u64)) {
                self.total -= *old;
                *old = 0;
            }
        }
        self.slot = slot;
        if let Some(count) = self.slots.get_mut(place(slot)).filter(|_| self.total < u32::MAX) {
            *count += 1;
            self.total += 1;
        }
        u64::from(self.total)
    }
}

fn place(slot: u64) -> usize {
    usize::try_from(slot % RATE_SLOTS as u64).unwrap_or(0)
}

/// Slots that a window is parted into; one more is kept, of which a part is older than the window.
const SLOTS_OF_WINDOW: u64 = RATE_SLOTS as u64 - 1;

#[cfg(test)]
mod tests {
    use super::{Shard, Table};
    use crate::limits::{RATE_KEYS_MAX, RATE_SHARDS};

    #[test]
    fn a_window_counts_what_it_covers() {
        let table = Table::new(60);
        assert_eq!(table.count(1, 0), 1);
        assert_eq!(table.count(1, 30_000), 2);
        assert_eq!(table.count(2, 30_000), 1);
        assert_eq!(table.count(1, 60_000), 3);
        // Both ends of a window are within it; the first is gone after two seconds more.
        assert_eq!(table.count(1, 62_000), 3);
        assert_eq!(table.count(1, 92_000), 3);
        assert_eq!(table.count(1, 1_000_000_000), 1);
        // A clock that goes back forgets nothing.
        assert_eq!(table.count(1, 0), 2);
    }

    /// Against a list of times: never below the requests of the window, never above those of the window and one slot.
    #[test]
    fn counts_are_right_to_a_slot() {
        let table = Table::new(300);
        let mut times = Vec::new();
        let mut now_ms = 0;
        for step in 0_u64..5_000 {
            now_ms += step * 7_919 % 997;
            times.push(now_ms);
            let count = usize::try_from(table.count(9, now_ms)).unwrap();
            let within = |window_ms: u64| times.iter().filter(|time| **time + window_ms >= now_ms).count();
            assert!(within(300_000 - 1) <= count && count <= within(310_000), "at {now_ms}");
        }
    }

    /// As many keys as a large flood has, in turn: none is pushed out, so that none is let in beyond its limit.
    #[test]
    fn a_hundred_thousand_keys_are_all_counted() {
        let table = Table::new(300);
        // Spread as the hash of a key is.
        let key = |at: u128| at.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).rotate_left(64);
        for round in 1..=3 {
            let right = (0..100_000).filter(|at| table.count(key(*at), round * 1_000) == round).count();
            assert_eq!(right, 100_000);
        }
    }

    #[test]
    fn a_full_table_keeps_what_was_seen_last() {
        let mut shard = Shard::default();
        let full = RATE_KEYS_MAX / RATE_SHARDS;
        for key in 0..full as u128 * 10 {
            assert_eq!(shard.count(key, 0), 1);
            assert_eq!(shard.count(key, 0), 2, "a new key is counted");
            // One that comes again and again stays throughout.
            assert_eq!(shard.count(u128::MAX, 0), u64::try_from(key).unwrap() + 1);
        }
        assert_eq!(shard.counters.len(), full);
        assert_eq!(shard.places.len(), full);
    }
}
