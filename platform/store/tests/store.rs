//! The in-memory store keeps the contract, and the committer serves its hook.

#![expect(clippy::unwrap_used, reason = "a test stops where it must, in its helpers too")]

use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::afar::Afar;
use alcazar_store::conformance::{self, Subject};
use alcazar_store::memory::MemoryDisk;
use alcazar_store::store::Write;
use alcazar_store::{
    Attachment, CommitError, Committer, Database, GroupHook, Mode, Options, RootKey, Scan, SeededRandom, Store, Table,
    Transaction, Version, commit_and_wait, fetch_and_wait, limits,
};
use bytes::Bytes;
use std::sync::{Arc, Mutex};

const WINDOW_WRITES: usize = 100;

fn options(mode: Mode) -> Options {
    Options {
        random: Arc::new(SeededRandom::new(1)),
        window_writes_max: WINDOW_WRITES,
        ..Options::new(RootKey::from_bytes([7; 32]), Timestamp::from_secs(1_800_000_000), mode)
    }
}

fn open(disk: &MemoryDisk, mode: Mode, hook: Option<Box<dyn GroupHook>>) -> Arc<dyn Store> {
    Committer::open(disk.backend(), options(mode), |_, _| hook).unwrap().0
}

fn subject(mode: Mode) -> Subject {
    let disk = MemoryDisk::default();
    let (again, failing) = (disk.clone(), disk.clone());
    Subject {
        store: open(&disk, mode, None),
        reopen: Box::new(move || open(&again, mode, None)),
        fail_next_sync: Box::new(move || failing.fail_next_sync()),
        window_writes: WINDOW_WRITES,
    }
}

#[test]
fn memory_keeps_the_contract_inline_and_on_a_thread() {
    for mode in [Mode::Inline, Mode::Thread] {
        assert_eq!(conformance::run(conformance::cases(), &|| subject(mode)), Ok(()), "{mode:?}");
    }
}

#[test]
fn memory_afar_keeps_the_contract_of_remote_stores() {
    let afar = || {
        let subject = subject(Mode::Thread);
        let reopen = subject.reopen;
        Subject { store: Arc::new(Afar::new(subject.store)), reopen: Box::new(move || Arc::new(Afar::new(reopen()))), ..subject }
    };
    assert_eq!(conformance::run(conformance::remote_cases(), &afar), Ok(()));
}

static WORDS: Table<String> = Table::new(u16::MAX, "words");

#[test]
fn a_run_that_saw_two_versions_of_a_row_conflicts() {
    let near = Database::memory(options(Mode::Inline), |_, _| None).unwrap();
    let far = Database::new(Arc::new(Afar::new(Arc::clone(near.store()))), Arc::clone(near.sealer()));
    let key = WORDS.key(AccountId::default(), "").plain("a").key();
    let put = |database: &Database, word: &str| {
        let mut tx = database.begin();
        tx.put(&WORDS, &key, word.to_owned()).unwrap();
        commit_and_wait(&**database.store(), tx.into_transaction().unwrap()).unwrap();
    };
    for changed in [false, true] {
        put(&near, "old");
        let snapshot = far.store().snapshot();
        assert!(far.begin_at(Arc::clone(&snapshot)).get(&WORDS, &key).is_err(), "it is to be fetched first");
        fetch_and_wait(&snapshot).unwrap();
        if changed {
            put(&near, "new");
        }
        let all = Scan::of(&WORDS.key(AccountId::default(), "").prefix());
        assert!(far.begin_at(Arc::clone(&snapshot)).scan(&WORDS, &all).is_err());
        fetch_and_wait(&snapshot).unwrap();
        let mut tx = far.begin_at(snapshot);
        tx.get(&WORDS, &key).unwrap();
        tx.scan(&WORDS, &all).unwrap();
        let answer = commit_and_wait(&**far.store(), tx.into_transaction().unwrap()).map(|_| ());
        assert_eq!(answer, if changed { Err(CommitError::Conflict) } else { Ok(()) });
    }
}

#[test]
fn seeded_simulations_are_serializable() {
    for seed in 0..100 {
        assert_eq!(conformance::simulate(&subject(Mode::Inline).store, seed, 300), Ok(()));
    }
}

/// A store whose validation is broken must not pass: it forgets some of what was read.
struct Forgetful(Arc<dyn Store>, fn(&mut Transaction));

impl Store for Forgetful {
    fn snapshot(&self) -> Arc<dyn alcazar_store::Snapshot> {
        self.0.snapshot()
    }
    fn commit(&self, mut transaction: Transaction, done: alcazar_store::Done) {
        (self.1)(&mut transaction);
        self.0.commit(transaction, done);
    }
    fn close(&self) {
        self.0.close();
    }
}

#[test]
fn the_suite_and_the_simulation_find_a_broken_store() {
    let breaks: [(&str, fn(&mut Transaction)); 4] = [
        ("phantom", |transaction| transaction.ranges.clear()),
        ("write skew", |transaction| transaction.keys.clear()),
        ("a row that was absent", |transaction| transaction.keys.retain(|(_, version)| *version != Version::ABSENT)),
        ("(c)", |transaction| transaction.snapshot = Version(u64::MAX)),
    ];
    for (found_by, forget) in breaks {
        let broken = || {
            let subject = subject(Mode::Inline);
            Subject { store: Arc::new(Forgetful(Arc::clone(&subject.store), forget)), ..subject }
        };
        let failed: Vec<_> =
            conformance::run(conformance::cases(), &broken).unwrap_err().into_iter().map(|(name, _)| name).collect();
        assert!(failed.iter().any(|name| name.starts_with(found_by)), "{found_by}: {failed:?}");
        assert!((0..100).any(|seed| conformance::simulate(&broken().store, seed, 300).is_err()), "{found_by}");
    }
}

#[test]
fn another_root_key_opens_nothing() {
    let disk = MemoryDisk::default();
    open(&disk, Mode::Inline, None).close();
    let other = Options { root: RootKey::from_bytes([8; 32]), ..options(Mode::Inline) };
    let Err(error) = Committer::open(disk.backend(), other, |_, _| None) else { panic!("it opened") };
    assert!(error.to_string().contains("root key"), "{error}");
    open(&disk, Mode::Inline, None);
}

#[derive(Default)]
struct Told {
    carried: Vec<u32>,
    published: Vec<Version>,
    failed: usize,
    refuse: bool,
}

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Told>>);

impl GroupHook for Recorder {
    fn rows(&mut self, version: Version, attachments: &[Attachment]) -> Result<Vec<(Bytes, Bytes)>, String> {
        let mut told = self.0.lock().unwrap();
        if told.refuse {
            return Err("no room".to_owned());
        }
        let carried: Vec<u32> = attachments.iter().map(|attachment| *attachment.downcast_ref::<u32>().unwrap()).collect();
        told.carried.extend(&carried);
        Ok(vec![(Bytes::copy_from_slice(&version.to_bytes()), Bytes::from(format!("{carried:?}")))])
    }
    fn published(&mut self, version: Version) {
        self.0.lock().unwrap().published.push(version);
    }
    fn failed(&mut self, _version: Version) {
        self.0.lock().unwrap().failed += 1;
    }
}

fn write(key: &'static str) -> Transaction {
    let write = Write { key: Bytes::from_static(key.as_bytes()), value: Some(Bytes::from_static(b"1")), cached: false };
    Transaction { writes: vec![write], ..Transaction::default() }
}

#[test]
fn the_hook_writes_into_the_same_commit() {
    let (disk, recorder) = (MemoryDisk::default(), Recorder::default());
    let store = open(&disk, Mode::Thread, Some(Box::new(recorder.clone())));
    let carrying = |number: u32| Transaction { attachments: vec![Box::new(number)], ..write("a") };
    commit_and_wait(&*store, carrying(1)).unwrap();
    commit_and_wait(&*store, Transaction::carrying(vec![Box::new(2_u32)])).unwrap();
    commit_and_wait(&*store, Transaction::flush()).unwrap();
    let snapshot = store.snapshot();
    let stale = Transaction { keys: vec![(Bytes::from_static(b"a"), Version::ABSENT)], snapshot: Version(1), ..carrying(3) };
    assert_eq!(commit_and_wait(&*store, stale), Err(CommitError::Conflict));
    let told = recorder.0.lock().unwrap();
    assert_eq!(told.carried, [1, 2], "what conflicts carries nothing");
    assert_eq!(told.published.len(), 3);
    for (version, text) in told.published.iter().zip(["[1]", "[2]", "[]"]) {
        let (written, value) = snapshot.get(&version.to_bytes()).unwrap().unwrap();
        assert_eq!((written, value.as_ref()), (*version, text.as_bytes()));
    }
}

#[test]
fn a_refusing_hook_fails_its_group_only() {
    let (disk, recorder) = (MemoryDisk::default(), Recorder::default());
    let store = open(&disk, Mode::Inline, Some(Box::new(recorder.clone())));
    let read = || Transaction {
        snapshot: store.snapshot().version(),
        keys: vec![(Bytes::from_static(b"a"), Version::ABSENT)],
        ..write("a")
    };
    recorder.0.lock().unwrap().refuse = true;
    assert_eq!(commit_and_wait(&*store, read()), Err(CommitError::Failed("no room".to_owned())));
    assert!(store.snapshot().get(b"a").unwrap().is_none());
    recorder.0.lock().unwrap().refuse = false;
    assert!(commit_and_wait(&*store, read()).is_ok(), "the rerun does not conflict with what was never written");
    disk.fail_next_sync();
    assert_eq!(commit_and_wait(&*store, write("b")), Err(CommitError::ReadOnly));
    assert_eq!(recorder.0.lock().unwrap().failed, 2);
}

#[test]
fn a_full_queue_is_busy() {
    let disk = MemoryDisk::default();
    let store = open(&disk, Mode::Thread, None);
    // After the store, so that it opens before the store waits for its thread, should the test fail.
    let (open_gate, gate) = std::sync::mpsc::channel::<()>();
    store.commit(write("a"), Box::new(move |_| gate.recv().unwrap_or_default()));
    let busy = Arc::new(Mutex::new(0));
    for _ in 0..=limits::QUEUE_TRANSACTIONS_MAX + limits::GROUP_TRANSACTIONS_MAX {
        let busy = Arc::clone(&busy);
        store.commit(
            write("b"),
            Box::new(move |answer| {
                if answer == Err(CommitError::Busy) {
                    *busy.lock().unwrap() += 1;
                }
            }),
        );
    }
    assert!(*busy.lock().unwrap() > 0);
    open_gate.send(()).unwrap();
    store.close();
    assert!(store.snapshot().get(b"b").unwrap().is_some(), "what was taken is done before the end");
}
