use super::*;
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{Mode, Stop, StoreError, SystemRandom, Table, commit_and_wait};
use redb::ReadableTable;
use std::os::unix::fs::MetadataExt;

static NOTES: Table<String> = Table::new(100, "test.notes");

fn options(root: RootKey) -> Options {
    Options::new(root, Timestamp::from_secs(1_800_000_000), Mode::Thread)
}

fn open(folder: &Path, secrets: &Path) -> Result<Opened, DataDirError> {
    let dir = DataDir::open(folder, &SystemRandom)?;
    let root = dir.root_key_from_file(&secrets.join("root.key"), &SystemRandom)?;
    dir.into_database(options(root), |_, _| None)
}

fn note(name: &str) -> alcazar_store::Key {
    NOTES.key(AccountId::default(), "").plain(name).key()
}

fn put(database: &Database, name: &str, text: &str) {
    let mut tx = database.begin();
    tx.put(&NOTES, &note(name), text.to_owned()).unwrap();
    commit_and_wait(&**database.store(), tx.into_transaction().unwrap()).unwrap();
}

fn message(result: Result<Opened, DataDirError>) -> String {
    match result {
        Ok(_) => panic!("it opened"),
        Err(error) => error.to_string(),
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

#[test]
fn what_was_written_is_there_after_a_restart_and_private() {
    let temp = tempfile::tempdir().unwrap();
    let (data, secrets) = (temp.path().join("data"), temp.path().join("secrets"));
    let opened = open(&data, &secrets).unwrap();
    put(&opened.database, "a", "planted-secret-text");
    let id = opened.installation_id;
    opened.database.store().close();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!((mode(&data), mode(&secrets), mode(&secrets.join("root.key"))), (0o700, 0o700, 0o600));
    let key = std::fs::read_to_string(secrets.join("root.key")).unwrap();
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        let bytes = std::fs::read(&path).unwrap();
        let key_bytes = data_encoding::HEXLOWER.decode(key.trim().as_bytes()).unwrap();
        for planted in [b"planted-secret-text".as_slice(), key.trim().as_bytes(), &key_bytes] {
            assert!(!bytes.windows(planted.len()).any(|window| window == planted), "{}", path.display());
        }
    }
    let again = open(&data, &secrets).unwrap();
    assert_eq!(again.installation_id, id);
    assert_eq!(installation_id(&data).unwrap(), id);
    assert_eq!(again.database.begin().get(&NOTES, &note("a")).unwrap().unwrap().as_str(), "planted-secret-text");
}

#[test]
fn a_copy_without_its_key_opens_for_nobody() {
    let temp = tempfile::tempdir().unwrap();
    let (data, secrets) = (temp.path().join("data"), temp.path().join("secrets"));
    open(&data, &secrets).unwrap().database.store().close();
    let (copied, none, other) = (temp.path().join("copy"), temp.path().join("none"), temp.path().join("other"));
    copy(&data, &copied);
    assert!(message(open(&copied, &none)).contains("is missing"));
    assert!(!none.exists(), "no key is made for what it can't open");
    crate::secrets::open_or_create(&other.join("root.key"), &SystemRandom).unwrap();
    assert!(message(open(&copied, &other)).contains("root key does not open this data"));
    assert!(open(&copied, &secrets).is_ok());
}

#[test]
fn a_second_process_is_refused() {
    let temp = tempfile::tempdir().unwrap();
    let (data, secrets) = (temp.path().join("data"), temp.path().join("secrets"));
    let first = open(&data, &secrets).unwrap();
    let refused = message(open(&data, &secrets));
    assert!(refused.contains("in use") && refused.contains(&std::process::id().to_string()), "{refused}");
    first.database.store().close();
    assert!(open(&data, &secrets).is_ok());
}

#[test]
fn newer_damaged_and_foreign_folders_are_refused() {
    let temp = tempfile::tempdir().unwrap();
    let (data, secrets) = (temp.path().join("data"), temp.path().join("secrets"));
    open(&data, &secrets).unwrap().database.store().close();
    let file = data.join(INSTALLATION_NAME);
    for (text, expected) in [
        (r#"{"format": 2, "whatever": []}"#, "format 2"),
        ("{", "damaged"),
        (r#"{"format": 1, "id": "../../etc"}"#, "hex digits"),
        (&"x".repeat(20_000), "too long"),
    ] {
        std::fs::write(&file, text).unwrap();
        let found = message(open(&data, &secrets));
        assert!(found.contains(expected), "{found}");
    }
    std::fs::remove_file(&file).unwrap();
    assert!(message(open(&data, &secrets)).contains("no installation"));
    let home = temp.path().join("home");
    std::fs::create_dir(&home).unwrap();
    std::fs::write(home.join("thesis.tex"), "").unwrap();
    assert!(message(open(&home, &secrets)).contains("`thesis.tex`"));
}

#[test]
fn a_passphrase_opens_what_it_made() {
    let temp = tempfile::tempdir().unwrap();
    let data = temp.path().join("data");
    let open = |passphrase: &str| {
        let mut dir = DataDir::open(&data, &SystemRandom)?;
        let root = dir.root_key_from_passphrase(&Secret::from(passphrase.to_owned()), &SystemRandom)?;
        dir.into_database(options(root), |_, _| None)
    };
    assert!(message(open("short")).contains("12 to"));
    open("correct horse battery").unwrap().database.store().close();
    assert!(message(open("incorrect horse battery")).contains("root key does not open"));
    assert!(open("correct horse battery").is_ok());
    let with_file = super::tests::open(&data, &temp.path().join("secrets"));
    assert!(message(with_file).contains("made with a passphrase"));
    let other = temp.path().join("other");
    super::tests::open(&other, &temp.path().join("secrets")).unwrap().database.store().close();
    let mut dir = DataDir::open(&other, &SystemRandom).unwrap();
    let refused = dir.root_key_from_passphrase(&Secret::from("correct horse battery".to_owned()), &SystemRandom);
    assert!(refused.err().unwrap().to_string().contains("made with a key file"));
}

#[test]
fn a_value_copied_over_another_row_on_disk_is_refused() {
    let temp = tempfile::tempdir().unwrap();
    let (data, secrets) = (temp.path().join("data"), temp.path().join("secrets"));
    let opened = open(&data, &secrets).unwrap();
    put(&opened.database, "a", "mine");
    put(&opened.database, "b", "yours");
    opened.database.store().close();
    drop(opened);
    {
        let rows = redb::TableDefinition::<&[u8], &[u8]>::new("rows");
        let database = redb::Database::open(data.join(ROWS_NAME)).unwrap();
        let transaction = database.begin_write().unwrap();
        {
            let mut table = transaction.open_table(rows).unwrap();
            let value = table.get(note("b").bytes().as_ref()).unwrap().unwrap().value().to_vec();
            table.insert(note("a").bytes().as_ref(), value.as_slice()).unwrap();
        }
        transaction.commit().unwrap();
    }
    let mut tx = open(&data, &secrets).unwrap().database.begin();
    assert_eq!(tx.get(&NOTES, &note("a")), Err(Stop::Store(StoreError::Unsealed { table: 100 })));
    assert_eq!(tx.get(&NOTES, &note("b")).unwrap().unwrap().as_str(), "yours");
}
