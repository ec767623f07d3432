//! What the stores cost: `cargo bench -p alcazar-store-embedded [-- --data FOLDER]`.
//!
//! Times in µs are of the processor. Reads are single-threaded and in place, as handlers do them. Durable commits are counted with 1 and 32 threads that each wait
//! for their answer; the disk's own rate of 4 KiB writes with a sync stands beside them.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark stops where it must, and prints its table"
)]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{
    CommitError, Database, Key, Mode, Options, RootKey, Scan, SystemRandom, Table, Tail, Transaction, Tx, Version,
    commit_and_wait,
};
use alcazar_store_embedded::{DataDir, Layer, LayerFile, RealLayer};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// About the size of a KMS key with a three-statement policy.
#[derive(Clone, Serialize, Deserialize)]
struct Record {
    name: String,
    arn: String,
    policy: String,
    created: i64,
    enabled: bool,
}

static RECORDS: Table<Record> = Table::new(100, "bench.records");
const ROWS: u64 = 20_000;
const RUN: Duration = Duration::from_secs(3);

fn main() {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--data");
    let folder = arguments.nth(1).map_or_else(|| std::env::temp_dir().join("alcazar-bench"), PathBuf::from);
    println!("{:<58}{:>12}", "what", "result");
    sealing();
    reads("memory", &memory());
    let (embedded, _) = embedded(&folder.join("reads"));
    reads("embedded", &embedded);
    transactions("memory", &memory());
    validation();
    committers("memory, inline", &memory(), 1);
    for threads in [1, 32] {
        let (database, _) = self::embedded(&folder.join(format!("commits {threads}")));
        committers("embedded, durable", &database, threads);
    }
    disk(&folder);
    tail(&folder);
    reopen(&folder.join("reads"), embedded);
    std::fs::remove_dir_all(&folder).unwrap();
}

fn options(mode: Mode) -> Options {
    Options::new(RootKey::from_bytes([7; 32]), Timestamp::from_secs(1_800_000_000), mode)
}

fn memory() -> Database {
    Database::memory(options(Mode::Inline), |_, _| None).unwrap()
}

fn embedded(folder: &Path) -> (Database, Duration) {
    let start = Instant::now();
    let dir = DataDir::open(folder, &SystemRandom).unwrap();
    let database = dir.into_database(options(Mode::Thread), |_, _| None).unwrap().database;
    (database, start.elapsed())
}

fn key(number: u64) -> Key {
    RECORDS.key(AccountId::default(), "eu-west-1").plain(format!("key-{number:012}").as_str()).key()
}

fn record(number: u64) -> Record {
    Record {
        name: format!("key-{number:012}"),
        arn: format!("arn:aws:kms:eu-west-1:123456789012:key/{number:012}"),
        policy: "{\"Effect\":\"Allow\"}".repeat(30),
        created: 1_800_000_000_000,
        enabled: true,
    }
}

fn commit(database: &Database, tx: Tx) {
    commit_and_wait(&**database.store(), tx.into_transaction().unwrap()).unwrap();
}

fn print(what: &str, per_item: Duration) {
    println!("{what:<58}{:>9.2} µs", per_item.as_secs_f64() * 1e6);
}

fn per_item(count: u64, mut work: impl FnMut(u64)) -> Duration {
    let start = cpu();
    for number in 0..count {
        work(number);
    }
    cpu().saturating_sub(start) / u32::try_from(count).unwrap()
}

/// Time that this thread has had a processor: what else runs on the machine does not count.
fn cpu() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(text.split(' ').next().unwrap().parse().unwrap())
}

fn sealing() {
    let database = memory();
    let sealer = database.sealer();
    let plain = rmp_serde::to_vec_named(&record(1)).unwrap();
    let key = key(1);
    print(&format!("seal {} bytes", plain.len()), per_item(100_000, |_| drop(sealer.seal(key.bytes(), &plain).unwrap())));
    let value = sealer.seal(key.bytes(), &plain).unwrap();
    print("open them", per_item(100_000, |_| drop(sealer.open(key.bytes(), &value).unwrap())));
    print("decode them", per_item(100_000, |_| drop(rmp_serde::from_slice::<Record>(&plain).unwrap())));
    print("build a key of three plain parts", per_item(100_000, |number| drop(self::key(number))));
    print(
        "build a key with a hashed part",
        per_item(100_000, |_| drop(RECORDS.key(AccountId::default(), "").hashed(sealer.hasher(), "someone").key())),
    );
}

fn reads(name: &str, database: &Database) {
    for batch in 0..ROWS / 500 {
        let mut tx = database.begin();
        for number in batch * 500..(batch + 1) * 500 {
            tx.put(&RECORDS, &key(number), record(number)).unwrap();
        }
        commit(database, tx);
    }
    let keys: Vec<Key> = (0..ROWS).map(|number| key(number * 7_919 % ROWS)).collect();
    let get = |tx: &mut Tx, number: u64| {
        let key = keys.get(usize::try_from(number % ROWS).unwrap()).unwrap();
        drop(tx.get(&RECORDS, key).unwrap().unwrap());
    };
    // A cache of its own for each pass, so that every record is opened and decoded once.
    let cold = || Database::new(Arc::clone(database.store()), Arc::clone(database.sealer()));
    let snapshot = database.store().snapshot();
    print(
        &format!("{name}: get of the sealed row alone, {ROWS} rows"),
        per_item(ROWS, |number| drop(snapshot.get(keys.get(usize::try_from(number).unwrap()).unwrap().bytes()).unwrap())),
    );
    let fresh = cold();
    let mut tx = fresh.begin();
    let first = per_item(ROWS, |number| {
        if number % 500 == 0 {
            tx = fresh.begin();
        }
        get(&mut tx, number);
    });
    print(&format!("{name}: get, open and decode"), first);
    let mut tx = database.begin();
    for number in 0..500 {
        get(&mut tx, number);
    }
    let again = per_item(500_000, |number| {
        if number % 500 == 0 {
            tx = database.begin();
        }
        get(&mut tx, number % 500);
    });
    print(&format!("{name}: get of a cached record"), again);
    print(&format!("{name}: begin"), per_item(100_000, |_| drop(database.begin())));
    let scan = Scan::of(&RECORDS.key(AccountId::default(), "eu-west-1").prefix()).limit(100);
    let page = per_item(2_000, |_| drop(database.begin().scan(&RECORDS, &scan).unwrap()));
    print(&format!("{name}: a page of 100 cached records"), page);
}

/// Six reads, a range, four writes, as DESIGN's figure for validation has it; and what the commit adds.
fn transactions(name: &str, database: &Database) {
    let mut tx = database.begin();
    for number in 0..100 {
        tx.put(&RECORDS, &key(number), record(number)).unwrap();
    }
    commit(database, tx);
    let mut run = Duration::ZERO;
    let mut seal = Duration::ZERO;
    let mut commit = Duration::ZERO;
    let count = 20_000;
    // Somebody else's write between each run's snapshot and its commit, so that validation has something to compare with.
    let other = record(0);
    for number in 0..count {
        let mut rival = database.begin();
        rival.put(&RECORDS, &key(1_000 + number % 1_000), other.clone()).unwrap();
        let rival = rival.into_transaction().unwrap();
        let start = cpu();
        let mut tx = database.begin();
        for read in 0..6 {
            tx.get(&RECORDS, &key((number + read) % 100)).unwrap();
        }
        let scan = Scan::of(&RECORDS.key(AccountId::default(), "eu-west-1").starting("key-00000000005")).limit(10);
        tx.scan(&RECORDS, &scan).unwrap();
        for write in 0..4 {
            tx.put(&RECORDS, &key((number + write) % 100), other.clone()).unwrap();
        }
        run += cpu().saturating_sub(start);
        let start = cpu();
        let transaction = tx.into_transaction().unwrap();
        seal += cpu().saturating_sub(start);
        commit_and_wait(&**database.store(), rival).unwrap();
        let start = cpu();
        commit_and_wait(&**database.store(), transaction).unwrap();
        commit += cpu().saturating_sub(start);
    }
    let count = u32::try_from(count).unwrap();
    print(&format!("{name}: a run of 6 gets, a range of 10, 4 puts of 700 bytes"), run / count);
    print(&format!("{name}: sealing its 4 writes"), seal / count);
    print(&format!("{name}: its commit, validated against a later write"), commit / count);
}

/// What the committer does before it writes: six keys and a range of a run that began long ago, compared with all since.
fn validation() {
    let database = memory();
    let snapshot = database.store().snapshot().version();
    for number in 0..60_000 {
        let mut tx = database.begin();
        tx.put(&RECORDS, &key(number), Record { policy: String::new(), ..record(0) }).unwrap();
        commit(&database, tx);
    }
    let absent = |name: &str| RECORDS.key(AccountId::default(), "").plain(name).key().bytes().clone();
    let keys: Vec<_> = ["a", "b", "c", "d", "e", "f"].iter().map(|name| (absent(name), Version::ABSENT)).collect();
    let ranges = vec![(absent("x"), absent("y"))];
    let cost = per_item(100_000, |_| {
        let transaction = Transaction { snapshot, keys: keys.clone(), ranges: ranges.clone(), ..Transaction::default() };
        database.store().commit(transaction, Box::new(|answer| assert!(answer.is_ok())));
    });
    print("validating 6 keys and 1 range against 60,000 later writes", cost);
}

fn committers(name: &str, database: &Database, threads: u64) {
    let start = Instant::now();
    let workers: Vec<_> = (0..threads)
        .map(|thread| {
            let database = database.clone();
            thread::spawn(move || {
                let (mut done, mut times) = (0_u64, Vec::new());
                while start.elapsed() < RUN {
                    let key = key(thread * 1_000_000 + done);
                    let mut tx = database.begin();
                    tx.get(&RECORDS, &key).unwrap();
                    tx.put(&RECORDS, &key, record(done)).unwrap();
                    let began = Instant::now();
                    match commit_and_wait(&**database.store(), tx.into_transaction().unwrap()) {
                        Ok(_) => done += 1,
                        Err(CommitError::Conflict) => {}
                        Err(other) => panic!("{other}"),
                    }
                    times.push(began.elapsed());
                }
                (done, times)
            })
        })
        .collect();
    let (mut done, mut times) = (0, Vec::new());
    for worker in workers {
        let (count, mut its) = worker.join().unwrap();
        done += count;
        times.append(&mut its);
    }
    times.sort_unstable();
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default().as_secs_f64() * 1e3;
    let rate = u128::from(done) * 1_000_000 / start.elapsed().as_micros();
    let what = format!("{name}: commits of one record, {threads} waiting");
    println!("{what:<58}{rate:>9} /s   p50 {:.2} ms, p99 {:.2} ms", at(50), at(99));
}

fn disk(folder: &Path) {
    let layer = RealLayer::new(folder).unwrap();
    let file: Box<dyn LayerFile> = layer.open("raw").unwrap();
    let page = [7; 4096];
    let start = Instant::now();
    let mut syncs = 0_u64;
    while start.elapsed() < RUN {
        file.write(syncs % 1_000 * 4096, &page).unwrap();
        file.sync().unwrap();
        syncs += 1;
    }
    let rate = u128::from(syncs) * 1_000_000 / start.elapsed().as_micros();
    println!("{:<58}{rate:>9} /s", "the disk: 4 KiB written and synced");
}

fn tail(folder: &Path) {
    let layer = RealLayer::new(&folder.join("tail")).unwrap();
    let (tail, _) = alcazar_store_embedded::FileTail::open(&layer).unwrap();
    let frame = [7; 900];
    print(
        "the tail: append a frame of 900 bytes, unsynced",
        per_item(100_000, |number| tail.append(number + 1, &frame).unwrap()),
    );
}

/// After a kill, as far as the file can tell: nothing was closed.
fn reopen(folder: &Path, database: Database) {
    let copy = folder.with_extension("killed");
    std::fs::create_dir(&copy).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
    }
    let (_, killed) = embedded(&copy);
    database.store().close();
    let (_, closed) = embedded(folder);
    println!("{:<58}{:>9.2} ms", "embedded: open after a kill (rows, ring, incarnation)", killed.as_secs_f64() * 1e3);
    println!("{:<58}{:>9.2} ms", "embedded: open after an orderly end", closed.as_secs_f64() * 1e3);
}
