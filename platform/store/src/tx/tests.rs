use super::*;
use crate::committer::{Mode, Options};
use crate::key::Prefix;
use crate::random::SeededRandom;
use crate::ring::RootKey;
use crate::store::{CommitError, commit_and_wait};
use crate::table::Place;
use crate::{Database, Job, KeyBuilder};
use alcazar_base::time::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct User {
    name: String,
    id: String,
    team: String,
}

static USERS: Table<User> = Table::new(100, "test.users").cached().indexed_by(&[BY_ID, BY_TEAM]);
const BY_ID: Index<User> = Index::unique(101, "test.users.by_id", |user: &User, place: &Place<'_>| {
    vec![place.key_in(AccountId::default(), "").hashed(place.hasher, &user.id)]
});
const BY_TEAM: Index<User> = Index::new(102, "test.users.by_team", team_key);
static NOTES: Table<String> = Table::new(103, "test.notes");

fn team_key(user: &User, place: &Place<'_>) -> Vec<KeyBuilder> {
    if user.team.is_empty() { Vec::new() } else { vec![place.key().plain(&user.team)] }
}

fn account() -> AccountId {
    AccountId::new(123_456_789_012).unwrap()
}

fn database() -> Database {
    let random = Arc::new(SeededRandom::new(1));
    let root = RootKey::generate(&*random).unwrap();
    let options = Options { random, ..Options::new(root, Timestamp::from_secs(1_800_000_000), Mode::Inline) };
    Database::memory(options, |_, _| None).unwrap()
}

fn user(name: &str, id: &str, team: &str) -> User {
    User { name: name.into(), id: id.into(), team: team.into() }
}

fn user_key(name: &str) -> Key {
    USERS.key(account(), "").plain(name).key()
}

fn note_key(name: &str) -> Key {
    NOTES.key(account(), "eu-west-1").plain(name).key()
}

fn notes() -> Prefix {
    NOTES.key(account(), "eu-west-1").prefix()
}

fn commit(database: &Database, tx: Tx) -> Result<Version, CommitError> {
    commit_and_wait(&**database.store(), tx.into_transaction().unwrap())
}

fn put_notes(database: &Database, names: &[&str]) {
    let mut tx = database.begin();
    for name in names {
        tx.put(&NOTES, &note_key(name), (*name).to_owned()).unwrap();
    }
    commit(database, tx).unwrap();
}

fn names(page: &Page<String>) -> Vec<&str> {
    page.rows.iter().map(|(_, name)| name.as_str()).collect()
}

#[test]
fn records_come_back_and_no_value_is_stored_in_the_clear() {
    let database = database();
    let mut tx = database.begin();
    tx.put(&USERS, &user_key("ana"), user("ana", "AIDA1", "red")).unwrap();
    assert_eq!(tx.get(&USERS, &user_key("ana")).unwrap().unwrap().id, "AIDA1", "own write");
    commit(&database, tx).unwrap();
    for round in ["decoded", "cached"] {
        let got = database.begin().get(&USERS, &user_key("ana")).unwrap().unwrap();
        assert_eq!(*got, user("ana", "AIDA1", "red"), "{round}");
    }
    let (_, raw) = database.store().snapshot().get(user_key("ana").bytes()).unwrap().unwrap();
    assert!(!raw.windows(5).any(|w| w == b"AIDA1"));
}

#[test]
fn a_value_copied_over_another_row_is_refused() {
    let database = database();
    put_notes(&database, &["a", "b"]);
    let (_, value) = database.store().snapshot().get(note_key("a").bytes()).unwrap().unwrap();
    let write = Write { key: note_key("b").bytes().clone(), value: Some(value), cached: false };
    commit_and_wait(&**database.store(), Transaction { writes: vec![write], ..Transaction::default() }).unwrap();
    let mut tx = database.begin();
    assert_eq!(tx.get(&NOTES, &note_key("b")), Err(Stop::Store(StoreError::Unsealed { table: 103 })));
    assert!(tx.scan(&NOTES, &Scan::of(&notes())).is_err());
    assert!(tx.get(&NOTES, &note_key("a")).is_ok());
}

#[test]
fn indexes_follow_their_records() {
    let database = database();
    let by_id = |tx: &mut Tx, id: &str| {
        let key = BY_ID.key(AccountId::default(), "").hashed(tx.hasher(), id).key();
        tx.find(&USERS, &BY_ID, &key).unwrap().map(|(_, user)| user.name.clone())
    };
    let by_team = |tx: &mut Tx, team: &str| {
        let scan = Scan::of(&BY_TEAM.key(account(), "").plain(team).prefix());
        let page = tx.scan_index(&USERS, &BY_TEAM, &scan).unwrap();
        page.rows.iter().map(|(_, user)| user.name.clone()).collect::<Vec<_>>()
    };
    let mut tx = database.begin();
    tx.put(&USERS, &user_key("ana"), user("ana", "1", "red")).unwrap();
    tx.put(&USERS, &user_key("bob"), user("bob", "2", "red")).unwrap();
    assert_eq!(
        tx.put(&USERS, &user_key("eve"), user("eve", "2", "red")),
        Err(Stop::Store(StoreError::Duplicate { index: "test.users.by_id" }))
    );
    commit(&database, tx).unwrap();
    let mut tx = database.begin();
    assert_eq!(by_team(&mut tx, "red"), ["ana", "bob"]);
    assert_eq!(by_id(&mut tx, "2").as_deref(), Some("bob"));
    tx.put(&USERS, &user_key("bob"), user("bob", "3", "blue")).unwrap();
    tx.delete(&USERS, &user_key("ana")).unwrap();
    for round in 0..2 {
        assert_eq!(by_team(&mut tx, "red"), [""; 0], "round {round}");
        assert_eq!(by_team(&mut tx, "blue"), ["bob"]);
        assert_eq!((by_id(&mut tx, "1"), by_id(&mut tx, "2")), (None, None));
        assert_eq!(by_id(&mut tx, "3").as_deref(), Some("bob"));
        if round == 0 {
            commit(&database, std::mem::replace(&mut tx, database.begin())).unwrap();
            tx = database.begin();
        }
    }
}

#[test]
fn pages_go_both_ways_over_stored_and_own_rows() {
    let database = database();
    put_notes(&database, &["a", "b", "c", "d", "e"]);
    let mut tx = database.begin();
    tx.delete(&NOTES, &note_key("b")).unwrap();
    tx.put(&NOTES, &note_key("bb"), "bb".to_owned()).unwrap();
    tx.put(&NOTES, &note_key("d"), "d2".to_owned()).unwrap();
    for (reverse, expected) in [(false, ["a", "bb", "c", "d2", "e"]), (true, ["e", "d2", "c", "bb", "a"])] {
        for limit in 1..7 {
            let mut seen = Vec::new();
            let mut cursor = None;
            loop {
                let scan = Scan::of(&notes()).limit(limit);
                let scan = if reverse { scan.reverse() } else { scan };
                let page = tx.scan(&NOTES, &scan.after(cursor.as_ref()).unwrap()).unwrap();
                assert!(page.rows.len() <= limit);
                seen.extend(names(&page).into_iter().map(str::to_owned));
                cursor = page.next;
                if cursor.is_none() {
                    break;
                }
            }
            assert_eq!(seen, expected, "limit {limit}, reverse {reverse}");
        }
    }
    let foreign = Cursor::from_bytes(user_key("x").bytes().clone());
    assert_eq!(Scan::of(&notes()).after(Some(&foreign)).unwrap_err(), StoreError::ForeignCursor);
}

#[test]
fn a_page_depends_only_on_what_it_saw() {
    let database = database();
    put_notes(&database, &["a", "b", "c", "d"]);
    for (limit, reverse, written, conflict) in
        [(1, false, "aa", true), (1, false, "bb", false), (9, false, "zz", true), (1, true, "cc", true), (1, true, "bb", false)]
    {
        let mut tx = database.begin();
        let scan = Scan::of(&notes()).limit(limit);
        tx.scan(&NOTES, &if reverse { scan.reverse() } else { scan }).unwrap();
        tx.put(&NOTES, &note_key("~"), String::new()).unwrap();
        put_notes(&database, &[written]);
        assert_eq!(commit(&database, tx) == Err(CommitError::Conflict), conflict, "{limit} {reverse} {written}");
        let mut undo = database.begin();
        undo.delete(&NOTES, &note_key(written)).unwrap();
        undo.delete(&NOTES, &note_key("~")).unwrap();
        commit(&database, undo).unwrap();
    }
}

#[test]
fn counts_and_loose_scans_wait_for_nobody() {
    let database = database();
    let many: Vec<String> = (0..2_500).map(|number| format!("{number:04}")).collect();
    put_notes(&database, &many.iter().map(String::as_str).collect::<Vec<_>>());
    let mut tx = database.begin();
    assert_eq!([10, 1_000, 2_499, 9_999].map(|max| tx.count(&notes(), max).unwrap()), [10, 1_000, 2_499, 2_500]);
    assert_eq!(tx.scan(&NOTES, &Scan::of(&notes()).limit(3).loose()).unwrap().rows.len(), 3);
    assert!(tx.examined() < 500, "{}", tx.examined());
    tx.put(&NOTES, &note_key("~"), String::new()).unwrap();
    put_notes(&database, &["0000", "00001"]);
    commit(&database, tx).unwrap();
}

#[test]
fn savepoints_take_back_writes_and_keep_reads() {
    let database = database();
    put_notes(&database, &["a"]);
    let mut tx = database.begin();
    tx.put(&NOTES, &note_key("b"), "1".to_owned()).unwrap();
    let outer = tx.savepoint();
    tx.put(&NOTES, &note_key("b"), "2".to_owned()).unwrap();
    let inner = tx.savepoint();
    tx.delete(&NOTES, &note_key("b")).unwrap();
    tx.put(&NOTES, &note_key("c"), "3".to_owned()).unwrap();
    tx.get(&NOTES, &note_key("a")).unwrap();
    tx.rollback_to(inner);
    assert_eq!(tx.get(&NOTES, &note_key("b")).unwrap().as_deref().map(String::as_str), Some("2"));
    assert_eq!(tx.get(&NOTES, &note_key("c")).unwrap(), None);
    tx.rollback_to(outer);
    assert_eq!(tx.get(&NOTES, &note_key("b")).unwrap().as_deref().map(String::as_str), Some("1"));
    put_notes(&database, &["a"]);
    assert_eq!(commit(&database, tx), Err(CommitError::Conflict), "the read after the savepoint still counts");
}

#[test]
fn runs_are_bounded() {
    let database = database();
    let mut tx = database.begin();
    for number in 0..ROWS_EXAMINED_MAX {
        tx.get(&NOTES, &note_key(&number.to_string())).unwrap();
    }
    assert_eq!(tx.get(&NOTES, &note_key("one more")), Err(Stop::TooManyRows));
    let mut tx = database.begin();
    let long = "x".repeat(KEY_BYTES_MAX);
    assert_eq!(tx.get(&NOTES, &note_key(&long)), Err(StoreError::KeyTooLong { table: "test.notes" }.into()));
    let large = "x".repeat(RECORD_BYTES_MAX);
    assert_eq!(tx.put(&NOTES, &note_key("a"), large), Err(StoreError::RecordTooLarge { table: "test.notes" }.into()));
    assert_eq!(tx.get(&NOTES, &user_key("a")), Err(StoreError::WrongTable { table: "test.notes", found: 100 }.into()));
}

#[test]
fn jobs_come_when_they_are_due_once() {
    let database = database();
    let at = Timestamp::from_secs;
    let job = |subject: &str| Job {
        kind: "kms.delete_key".into(),
        account: account(),
        region: "eu-west-1".into(),
        subject: subject.into(),
        payload: vec![1],
    };
    let mut tx = database.begin();
    for (time, subject) in [(30, "c"), (10, "a"), (20, "b"), (20, "gone"), (-5, "before 1970")] {
        tx.due_at(at(time), job(subject)).unwrap();
    }
    tx.due_cancel(at(20), &job("gone")).unwrap();
    commit(&database, tx).unwrap();
    let mut tx = database.begin();
    assert_eq!(tx.due_next().unwrap(), Some(at(-5)));
    let subjects = |due: Vec<crate::Due>| due.into_iter().map(|due| due.job.subject).collect::<Vec<_>>();
    assert_eq!(subjects(tx.due_take(at(20), 2).unwrap()), ["before 1970", "a"]);
    assert_eq!(subjects(tx.due_take(at(20), 2).unwrap()), ["b"]);
    let mut rival = database.begin();
    assert_eq!(subjects(rival.due_take(at(20), 1).unwrap()), ["before 1970"]);
    commit(&database, tx).unwrap();
    assert_eq!(commit(&database, rival), Err(CommitError::Conflict), "no job is taken twice");
    assert_eq!(database.begin().due_next().unwrap(), Some(at(30)));
}

#[test]
fn a_rotated_ring_seals_and_opens() {
    let random = SeededRandom::new(3);
    let bytes = *RootKey::generate(&random).unwrap().expose();
    let options = Options::new(RootKey::from_bytes(bytes), Timestamp::from_secs(1), Mode::Inline);
    let database = Database::memory(options, |_, _| None).unwrap();
    put_notes(&database, &["a"]);
    database.rotate_data_key(&RootKey::from_bytes(bytes)).unwrap();
    assert!(database.rotate_data_key(&RootKey::from_bytes([0; 32])).is_err());
    put_notes(&database, &["b"]);
    assert_eq!(names(&database.begin().scan(&NOTES, &Scan::of(&notes())).unwrap()), ["a", "b"]);
}

#[test]
fn what_does_not_decode_is_not_quoted() {
    #[derive(Debug, Serialize, Deserialize)]
    struct Other {
        name: u32,
    }
    #[derive(Debug, Serialize, Deserialize)]
    struct Wider {
        name: String,
        id: String,
        more: String,
    }
    static OTHERS: Table<Other> = Table::new(100, "test.others");
    static MORE: Table<Wider> = Table::new(100, "test.more");
    let database = database();
    let mut tx = database.begin();
    tx.put(&USERS, &user_key("ana"), user("hunter2", "1", "")).unwrap();
    commit(&database, tx).unwrap();
    // Caches hold what was decoded; another database over the same store has none.
    let fresh = Database::new(Arc::clone(database.store()), Arc::clone(database.sealer()));
    let error = fresh.begin().get(&OTHERS, &user_key("ana")).unwrap_err().to_string();
    assert!(error.contains("test.others") && !error.contains("hunter2"), "{error}");
    let error = fresh.begin().get(&MORE, &user_key("ana")).unwrap_err().to_string();
    assert!(error.contains("missing field `more`"), "{error}");
}
