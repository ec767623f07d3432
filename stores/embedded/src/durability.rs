//! Lives and ends of a store over the simulated disk: nothing acknowledged may be lost, and nothing may be half done.
//!
//! A life opens the folder, commits transactions and appends frames to the tail, and ends at a random change or sync, killed or
//! without power. The next life first checks all that it finds against what the lives before it were told. The same seed gives
//! the same lives.

use crate::data_dir::DataDir;
use crate::fault::{End, FaultLayer, Lie};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::store::Write;
use alcazar_store::{Done, KeyBuilder, Mode, Options, RootKey, SeededRandom, Store, Tail, Transaction};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, mpsc};

/// What a number of ends showed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Survived {
    /// Ends by a power cut.
    pub power_cuts: u64,
    /// Ends by a kill.
    pub kills: u64,
    /// Transactions that were acknowledged, over all lives.
    pub acknowledged: u64,
    /// Frames that were appended, over all lives.
    pub frames: u64,
    /// Ends within the opening of a store, recovery from the end before included.
    pub while_opening: u64,
}

/// Runs the lives of one seed, until `cuts` ends have come; with a lie, the check is expected to fail sooner or later.
///
/// # Errors
/// What was lost or half done, and when.
pub fn survive(seed: u64, cuts: u64, lie: Option<Lie>) -> Result<Survived, String> {
    let mut survived = Survived::default();
    let mut round = seed.wrapping_mul(1 << 20);
    while survived.power_cuts + survived.kills < cuts {
        lives(round, lie, &mut survived).map_err(|wrong| format!("seed {round}: {wrong}"))?;
        round += 1;
    }
    Ok(survived)
}

/// A folder from its first life to its last.
fn lives(seed: u64, lie: Option<Lie>, survived: &mut Survived) -> Result<(), String> {
    let random = Arc::new(SeededRandom::new(seed));
    let mut layer = FaultLayer::new(Some(end_after(&random)), lie);
    let mut told = Told { lengths: seed, ..Told::default() };
    for number in 0..LIVES {
        let mode = if random.below(4) == 0 { Mode::Thread } else { Mode::Inline };
        let one = Life { layer: &layer, random: &random, mode, told: &mut told };
        one.live().map_err(|wrong| format!("life {number}: {wrong}"))?;
        if !layer.has_ended() {
            layer.end_now();
        }
        let end = if random.below(4) == 0 { End::Kill } else { End::PowerCut };
        match end {
            End::Kill => survived.kills += 1,
            End::PowerCut => survived.power_cuts += 1,
        }
        told.end(end);
        survived.while_opening += u64::from(!told.opened);
        layer = layer.restart(end, &random, (number + 2 < LIVES).then(|| end_after(&random)));
    }
    survived.acknowledged += told.acknowledged;
    survived.frames += told.appended;
    Ok(())
}

/// Early ends are nearly as likely as late ones, since opening is where a store is most fragile.
fn end_after(random: &SeededRandom) -> u64 {
    let magnitude = 4 + random.below(7);
    random.below(1 << magnitude)
}

/// What was promised, and what was tried.
#[derive(Default)]
struct Told {
    /// Seeds the lengths of values and frames.
    lengths: u64,
    /// Transactions that were handed over; each follows the one before.
    submitted: u64,
    /// Transactions that were answered well, and so all before them.
    acknowledged: u64,
    /// The last frame that must be there, unless a transaction covers it.
    kept: u64,
    /// The last frame that was appended.
    appended: u64,
    /// The last frame that was synced.
    synced: u64,
    /// What may be found under a frame's number.
    frames: BTreeMap<u64, Vec<Vec<u8>>>,
    /// Whether the last life got to its first transaction.
    opened: bool,
}

impl Told {
    fn end(&mut self, end: End) {
        match end {
            End::PowerCut => self.kept = self.synced,
            End::Kill if self.opened => self.kept = self.appended,
            // What an earlier kill left is still there.
            End::Kill => {}
        }
    }
}

struct Life<'a> {
    layer: &'a FaultLayer,
    random: &'a Arc<SeededRandom>,
    mode: Mode,
    told: &'a mut Told,
}

impl Life<'_> {
    /// Opens, checks, works until the end. An error is a broken promise; the end itself is none.
    fn live(self) -> Result<(), String> {
        self.told.opened = false;
        let Some((store, tail, frames)) = self.open()? else { return Ok(()) };
        let Some((last, covered)) = self.check_rows(&*store)? else { return Ok(()) };
        self.told.appended = self.check_frames(covered, frames)?;
        self.told.opened = true;
        self.told.submitted = last;
        self.told.acknowledged = last;
        let (layer, at_once) = (self.layer, self.random.below(2) == 0);
        self.work(&*store, &*tail, covered);
        if at_once {
            layer.end_now();
        }
        store.close();
        Ok(())
    }

    /// `None` if the end came first; an error if it didn't and the folder does not open.
    #[expect(clippy::type_complexity, reason = "the three things that a life works with, named where they are taken apart")]
    fn open(&self) -> Result<Option<(Arc<dyn Store>, Arc<dyn Tail>, Vec<(u64, Vec<u8>)>)>, String> {
        let opened = || {
            let folder = DataDir::over(Arc::new(self.layer.clone()), &**self.random)?;
            let (tail, frames) = folder.tail()?;
            let random = Arc::clone(self.random);
            let now = Timestamp::from_secs(1_800_000_000);
            let options = Options { random, ..Options::new(RootKey::from_bytes([7; 32]), now, self.mode) };
            Ok((folder.into_database(options, |_, _| None)?, tail, frames))
        };
        match opened() {
            Ok((opened, tail, frames)) => Ok(Some((Arc::clone(opened.database.store()), Arc::new(tail), frames))),
            Err(_) if self.layer.has_ended() => Ok(None),
            Err(error) => {
                let error: crate::data_dir::DataDirError = error;
                Err(format!("the folder does not open: {error}"))
            }
        }
    }

    /// Every row must be as after one of the transactions that may be the last. Answers which, and the frame it covers.
    /// `None` if the end came before.
    fn check_rows(&self, store: &dyn Store) -> Result<Option<(u64, u64)>, String> {
        let found = match store.snapshot().range(&key(0, 0), &key(u64::MAX, 0), usize::MAX, false) {
            Ok(found) => found,
            Err(_) if self.layer.has_ended() => return Ok(None),
            Err(error) => return Err(error.to_string()),
        };
        let found: BTreeMap<Bytes, Bytes> = found.into_iter().map(|(key, _, value)| (key, value)).collect();
        let number =
            |key: &Bytes| found.get(key).and_then(|value| value.first_chunk()).map_or(0, |bytes| u64::from_be_bytes(*bytes));
        let (last, covered) = (number(&key(0, 0)), number(&key(0, 1)));
        let Told { submitted, acknowledged, .. } = *self.told;
        if last < acknowledged || last > submitted {
            return Err(format!("transaction {last} is the last; {acknowledged} were acknowledged and {submitted} submitted"));
        }
        let mut expected: BTreeMap<Bytes, Bytes> = BTreeMap::new();
        for transaction in last.saturating_sub(TRANSACTIONS_KEPT - 1).max(1)..=last {
            expected.extend(self.told.rows(transaction));
        }
        let rows: BTreeMap<_, _> = found.into_iter().filter(|(key, _)| *key >= self::key(1, 0)).collect();
        if rows != expected {
            let differ = expected.iter().filter(|(key, value)| rows.get(*key) != Some(value)).count();
            return Err(format!(
                "after transaction {last}: {} rows for {}, {differ} of them wrong or missing",
                rows.len(),
                expected.len()
            ));
        }
        Ok(Some((last, covered)))
    }

    /// Every frame after the covered ones, up to the last that must be there, and none that never was. Answers the last.
    fn check_frames(&self, covered: u64, frames: Vec<(u64, Vec<u8>)>) -> Result<u64, String> {
        let mut next = covered + 1;
        for (number, frame) in frames.into_iter().filter(|(number, _)| *number > covered) {
            if number != next {
                return Err(format!("frame {number} follows {}", next - 1));
            }
            if !self.told.frames.get(&number).is_some_and(|known| known.contains(&frame)) {
                return Err(format!("frame {number} is not what was appended"));
            }
            next += 1;
        }
        if next <= self.told.kept {
            return Err(format!("frame {next} is lost; {} were kept", self.told.kept));
        }
        Ok(next - 1)
    }

    /// Until the end, or until there is nothing left to do.
    fn work(mut self, store: &dyn Store, tail: &dyn Tail, mut covered: u64) {
        for _ in 0..STEPS {
            let goes_on = match self.random.below(10) {
                0..4 => self.commit(store, &mut covered) && tail.cut(covered).is_ok(),
                4..8 => self.append(tail),
                _ => self.sync(tail),
            };
            if !goes_on {
                return;
            }
        }
    }

    /// Hands over one transaction, or several at once so that the committer makes groups of them; whether all went well.
    fn commit(&mut self, store: &dyn Store, covered: &mut u64) -> bool {
        let (answer, answers) = mpsc::channel();
        let count = 1 + self.random.below(if self.mode == Mode::Thread { 6 } else { 1 });
        for _ in 0..count {
            if self.random.below(3) == 0 {
                *covered = (*covered).max(self.told.appended);
            }
            self.told.submitted += 1;
            let number = self.told.submitted;
            let answer = answer.clone();
            let done: Done = Box::new(move |result| answer.send((number, result.is_ok())).unwrap_or_default());
            store.commit(self.told.transaction(number, *covered), done);
        }
        drop(answer);
        let mut all_well = true;
        for (number, well) in answers {
            all_well &= well;
            if well {
                self.told.acknowledged = self.told.acknowledged.max(number);
            }
        }
        all_well
    }

    fn append(&mut self, tail: &dyn Tail) -> bool {
        let number = self.told.appended + 1;
        let frame = self.told.frame(number, self.random.next());
        self.told.frames.entry(number).or_default().push(frame.clone());
        if tail.append(number, &frame).is_err() {
            return false;
        }
        self.told.appended = number;
        true
    }

    fn sync(&mut self, tail: &dyn Tail) -> bool {
        if tail.sync().is_err() {
            return false;
        }
        self.told.synced = self.told.appended;
        true
    }
}

impl Told {
    /// The rows that a transaction leaves: one to five, of up to 20 KB.
    fn rows(&self, transaction: u64) -> impl Iterator<Item = (Bytes, Bytes)> {
        let random = SeededRandom::new(self.lengths.wrapping_add(transaction.wrapping_mul(0x9e37_79b9)));
        (0..=random.below(5)).map(move |part| {
            let len = usize::try_from(random.below(1 << random.below(15))).unwrap_or(0);
            let mut value = vec![0; len];
            // A seeded stream does not run dry.
            let _ = alcazar_store::Random::fill(&random, &mut value);
            (key(transaction, part), Bytes::from(value))
        })
    }

    /// Writes its own rows, deletes those of an older one, and says that it is the last.
    fn transaction(&self, number: u64, covered: u64) -> Transaction {
        let put = |(key, value): (Bytes, Bytes)| Write { key, value: Some(value), cached: false };
        let mut writes: Vec<Write> = self.rows(number).map(put).collect();
        if let Some(old) = number.checked_sub(TRANSACTIONS_KEPT).filter(|old| *old > 0) {
            writes.extend(self.rows(old).map(|(key, _)| Write { key, value: None, cached: false }));
        }
        for (part, value) in [(0, number), (1, covered)] {
            writes.push(put((key(0, part), Bytes::copy_from_slice(&value.to_be_bytes()))));
        }
        Transaction { writes, ..Transaction::default() }
    }

    fn frame(&self, number: u64, salt: u64) -> Vec<u8> {
        let len = usize::try_from((salt ^ self.lengths) % 3_000).unwrap_or(0);
        let mut frame = vec![0x5a; len];
        frame.extend_from_slice(&number.to_be_bytes());
        frame.extend_from_slice(&salt.to_be_bytes());
        frame
    }
}

fn key(transaction: u64, part: u64) -> Bytes {
    KeyBuilder::new(u16::MAX, AccountId::default(), "").plain(transaction).plain(part).key().bytes().clone()
}

/// Ends of one folder.
const LIVES: u64 = 4;
/// Things that a life does, if its end does not come first.
const STEPS: u64 = 60;
/// Transactions whose rows are there at one time.
const TRANSACTIONS_KEPT: u64 = 10;
