//! A platform in memory that a scenario lives in: its store, its clock, its accounts.

mod answer;
mod principals;

pub(crate) use answer::{Asked, Reply};

use crate::datum::Datum;
use crate::limits::JOBS_MAX;
use crate::names::Names;
use alcazar_base::account::AccountId;
use alcazar_base::secret::Secret;
use alcazar_base::time::Timestamp;
use alcazar_iam::IamDirectory;
use alcazar_iam::accounts::{self, RootCredentials};
use alcazar_service::clock::Clock;
use alcazar_service::context::uuid;
use alcazar_service::trail::{BLOCKS, Entry, HEADS, LAST_USES, Record, Trail};
use alcazar_service::{Platform, ServiceTable, Services, jobs};
use alcazar_store::afar::Afar;
use alcazar_store::committer::{Committer, Mode, Options};
use alcazar_store::memory::MemoryDisk;
use alcazar_store::{Database, Random, RootKey, SeededRandom, Tail, Transaction, Tx, Version, commit_and_wait};
use bytes::Bytes;
use parking_lot::Mutex;
use principals::Role;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The services that a scenario can call: a service's own function, as `bin` lists it.
pub type ServiceFn = fn() -> ServiceTable;

/// What goes wrong in a world without being the scenario's matter; it fails the scenario all the same.
pub(crate) type Trouble = String;

/// A platform in memory.
pub(crate) struct World<'t> {
    tables: &'t [ServiceFn],
    disk: MemoryDisk,
    tail: Frames,
    random: Arc<SeededRandom>,
    platform: Platform,
    /// The same state, whose rows are at hand at once: for what the world itself looks up.
    near: Database,
    /// Whether the services' rows have to be fetched.
    afar: bool,
    /// The region of the scenario.
    pub(crate) region: &'static str,
    /// What names stand for.
    pub(crate) names: Names,
    accounts: BTreeMap<String, (AccountId, Key)>,
    keys: BTreeMap<String, Key>,
    roles: BTreeMap<String, Role>,
}

/// What a request is signed with.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) token: Option<String>,
}

/// Regions that scenarios run in: each is the other's other.
pub(crate) const REGIONS: [&str; 2] = ["us-east-1", "eu-west-1"];

impl<'t> World<'t> {
    /// An empty world with the scenario's own account. In the second region the services' rows are not at hand and have to be fetched,
    /// as those of a store on other machines.
    pub(crate) fn new(tables: &'t [ServiceFn], region: &'static str, seed: u64) -> Result<Self, Trouble> {
        let (disk, tail) = (MemoryDisk::default(), Frames::default());
        let random = Arc::new(SeededRandom::new(seed));
        let clock = Arc::new(Clock::manual(Timestamp::from_secs(START_SECS)));
        let afar = region != REGIONS[0];
        let (platform, near) = open(tables, &disk, &tail, &random, clock, afar)?;
        let names = Names::at(platform.clock.now());
        let (accounts, keys, roles) = Default::default();
        let mut world = Self { tables, disk, tail, random, platform, near, afar, region, names, accounts, keys, roles };
        let (own, _) = world.account("")?;
        world.names.set_text("account", own.to_string());
        world.names.set_text("region", region);
        world.names.set_text("other_region", REGIONS.into_iter().find(|other| *other != region).unwrap_or_default());
        Ok(world)
    }

    /// Closes the store and opens it again: whatever a service keeps outside of it is gone.
    pub(crate) fn restart(&mut self) -> Result<(), Trouble> {
        self.platform.database.store().close();
        let clock = Arc::clone(&self.platform.clock);
        (self.platform, self.near) = open(self.tables, &self.disk, &self.tail, &self.random, clock, self.afar)?;
        Ok(())
    }

    /// Moves the clock.
    pub(crate) fn advance(&mut self, millis: i64) -> Result<(), Trouble> {
        self.platform.clock.advance(millis);
        self.names.now = self.platform.clock.now();
        self.run_due()
    }

    /// Does every job that is due, as the server does each second.
    fn run_due(&mut self) -> Result<(), Trouble> {
        for _ in 0..JOBS_MAX {
            match jobs::attempt(&self.platform, self.bytes()?).map_err(|stop| stop.to_string())? {
                Some(transaction) => self.commit(transaction)?,
                None => return Ok(()),
            }
        }
        Err(format!("more than {JOBS_MAX} jobs are due at once"))
    }

    /// The account of that label and its root user's key; made when it is first asked for.
    fn account(&mut self, label: &str) -> Result<(AccountId, Key), Trouble> {
        if let Some(found) = self.accounts.get(label) {
            return Ok(found.clone());
        }
        // AWS's documentation uses such ids for examples; here they are only easy to read.
        let number = 111_122_223_333 + 111_111_111_111 * u64::try_from(self.accounts.len()).unwrap_or_default();
        let id = AccountId::new(number).map_err(|_| "a scenario has at most eight accounts".to_owned())?;
        let (bytes, now) = (self.bytes()?, self.names.now);
        let mut tx = self.near.begin();
        let made = accounts::create(&mut tx, id, None, &bytes, now).map_err(|error| error.to_string())?;
        let mut transaction = tx.into_transaction().map_err(|stop| stop.to_string())?;
        // As the operator's command does it, so that both runs find the same trail.
        let record = Record::of_operator(id, "AccountCreate", now, uuid(self.bytes()?, 4));
        transaction.attachments.push(Box::new(vec![Entry(vec![record])]));
        self.commit(transaction)?;
        let RootCredentials { access_key_id, secret } = made;
        let found = (id, Key { id: access_key_id, secret, token: None });
        self.accounts.insert(label.to_owned(), found.clone());
        Ok(found)
    }

    /// Every row but the trail's, with the version that wrote it: what a refused call must leave as it was.
    pub(crate) fn rows(&self) -> Result<Vec<(Bytes, Version)>, Trouble> {
        let snapshot = self.near.store().snapshot();
        let rows = snapshot.range(&[], &[0xff; 8], usize::MAX, false).map_err(|error| error.to_string())?;
        let trail = [BLOCKS.id(), HEADS.id(), LAST_USES.id()].map(u16::to_be_bytes);
        let kept = rows.into_iter().filter(|(key, ..)| !trail.iter().any(|table| key.starts_with(table)));
        Ok(kept.map(|(key, version, _)| (key, version)).collect())
    }

    /// Runs something in a transaction and commits it.
    fn write<T>(&mut self, run: impl FnOnce(&mut Tx) -> Result<T, Trouble>) -> Result<T, Trouble> {
        let mut tx = self.near.begin();
        let result = run(&mut tx)?;
        let transaction = tx.into_transaction().map_err(|stop| stop.to_string())?;
        self.commit(transaction)?;
        Ok(result)
    }

    fn commit(&self, transaction: Transaction) -> Result<(), Trouble> {
        commit_and_wait(&**self.platform.database.store(), transaction).map(|_| ()).map_err(|error| error.to_string())
    }

    fn bytes<const N: usize>(&self) -> Result<[u8; N], Trouble> {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes).map_err(|error| error.to_string())?;
        Ok(bytes)
    }

    /// Saves what a reply has under the paths, for later steps.
    pub(crate) fn save(&mut self, reply: &Datum, save: &[(String, String)]) -> Result<(), Trouble> {
        for (name, path) in save {
            let found = if path == "$" { Some(reply) } else { reply.at_path(path) };
            let found = found.ok_or_else(|| format!("the reply has no `{path}` to save: {reply}"))?;
            self.names.set(name, found.clone());
        }
        Ok(())
    }
}

/// 2026-01-15T10:30:45Z: no beginning of anything, so that what is cut to days or hours shows.
const START_SECS: i64 = 1_768_473_045;

fn open(
    tables: &[ServiceFn],
    disk: &MemoryDisk,
    tail: &Frames,
    random: &Arc<SeededRandom>,
    clock: Arc<Clock>,
    afar: bool,
) -> Result<(Platform, Database), Trouble> {
    let mut options = Options::new(RootKey::from_bytes([7; 32]), clock.now(), Mode::Inline);
    options.random = Arc::clone(random) as Arc<dyn Random>;
    let mut run = [0; 16];
    random.fill(&mut run).map_err(|error| error.to_string())?;
    let mut opened_trail = None;
    let opened = Committer::open(disk.backend(), options, |sealer, snapshot| {
        let frames = tail.0.lock().clone();
        let opened = Trail::open(sealer, snapshot, Box::new(tail.clone()), frames, (None, run)).ok()?;
        opened_trail = Some(opened.trail);
        Some(opened.hook)
    });
    let (store, sealer) = opened.map_err(|error| error.to_string())?;
    let near = Database::new(store, sealer);
    let far = Database::new(Arc::new(Afar::new(Arc::clone(near.store()))), Arc::clone(near.sealer()));
    let platform = Platform {
        database: if afar { far } else { near.clone() },
        trail: opened_trail.ok_or("the store opened without its trail")?,
        directory: Arc::new(IamDirectory::default()),
        clock,
        services: Services::new(tables.iter().map(|table| table())),
        trail_bytes_max: u64::MAX,
        regions: REGIONS.into_iter().map(Arc::from).collect(),
    };
    Ok((platform, near))
}

/// The trail's tail, which outlives a restart as the file does.
#[derive(Clone, Default)]
struct Frames(Arc<Mutex<Numbered>>);

/// Sealed frames and their numbers.
type Numbered = Vec<(u64, Vec<u8>)>;

impl Tail for Frames {
    fn append(&self, number: u64, frame: &[u8]) -> Result<(), String> {
        self.0.lock().push((number, frame.to_vec()));
        Ok(())
    }

    fn sync(&self) -> Result<(), String> {
        Ok(())
    }

    fn cut(&self, number: u64) -> Result<(), String> {
        self.0.lock().retain(|(have, _)| *have > number);
        Ok(())
    }
}

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
