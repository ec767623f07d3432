use super::*;
use crate::counters::take;
use crate::limits::{GRANTS_PER_KEY_MAX, KEYS_MAX};
use crate::policies;
use crate::records::{Alias, Counter, Grant, Manager, MaterialOrigin, NewKey};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::store::commit_and_wait;
use alcazar_store::{Database, Job, Mode, Options, RootKey, SeededRandom};

const REGION: &str = "eu-west-1";
const KEY: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

fn account() -> AccountId {
    AccountId::new(123_456_789_012).unwrap()
}

fn database() -> Database {
    let random = Arc::new(SeededRandom::new(1));
    let root = RootKey::generate(&*random).unwrap();
    let options = Options { random, ..Options::new(root, Timestamp::from_secs(1_800_000_000), Mode::Inline) };
    Database::memory(options, |_, _| None).unwrap()
}

fn commit(database: &Database, tx: Tx) {
    commit_and_wait(&**database.store(), tx.into_transaction().unwrap()).unwrap();
}

fn write(database: &Database, write: impl FnOnce(&mut Tx)) {
    let mut tx = database.begin();
    write(&mut tx);
    commit(database, tx);
}

fn due(kind: &str) -> Due {
    let job = Job {
        kind: kind.to_owned(),
        account: account(),
        region: REGION.to_owned(),
        subject: KEY.to_owned(),
        payload: Vec::new(),
    };
    Due { time: Timestamp::from_secs(1), job }
}

/// A key whose deletion is due, with an alias, some materials and some grants.
fn doomed(database: &Database, materials: u32, grants: u32) -> Key {
    let state = State::PendingDeletion { at: Timestamp::from_secs(1) };
    let new = NewKey {
        id: KEY.to_owned(),
        created: Timestamp::from_secs(0),
        description: String::new(),
        manager: Manager::Customer,
        policy: policies::default_policy(account()),
        tags: Vec::new(),
        material_id: String::new(),
        rotation: None,
        counter: None,
    };
    let mut key = Key { state, aliases: vec!["alias/a".to_owned()], granted: true, ..Key::new(new) };
    write(database, |tx| {
        let keys = Counted { account: account(), region: REGION, what: counters::KEYS };
        key.counter = take(tx, keys, KEYS_MAX, 7).unwrap();
        tx.put(&KEYS, &layout::key(account(), REGION, KEY), key.clone()).unwrap();
        let alias = Alias { name: "alias/a".into(), key_id: KEY.into(), created: key.created, updated: key.created };
        tx.put(&ALIASES, &layout::alias(account(), REGION, "alias/a"), alias).unwrap();
    });
    for number in 1..=materials {
        write(database, |tx| {
            let material = crate::keys::new_material(number, &[7; 64], key.created, MaterialOrigin::OnDemand);
            tx.put(&MATERIALS, &layout::material(account(), REGION, KEY, number), material).unwrap();
        });
    }
    for number in 0..grants {
        write(database, |tx| {
            let id = format!("{number:064x}");
            let counted = Counted { account: account(), region: REGION, what: KEY };
            let grant = Grant {
                id: id.clone(),
                key_id: KEY.into(),
                name: None,
                created: key.created,
                grantee: "AIDA1".into(),
                retirer: None,
                retirer_account: None,
                issuer: account(),
                operations: vec!["Decrypt".into()],
                constraint: None,
                counter: take(tx, counted, GRANTS_PER_KEY_MAX, number).unwrap(),
            };
            tx.put(&GRANTS, &layout::grant(account(), REGION, KEY, &id), grant).unwrap();
        });
    }
    key
}

#[test]
fn a_deletion_leaves_nothing_however_much_there_is() {
    let database = database();
    let rows = || database.store().snapshot().range(&[3], &[4], 10_000, false).unwrap().len();
    assert_eq!(rows(), 0);
    let key = doomed(&database, 250, 450);
    assert!(rows() > 1_000);
    let mut runs = 0;
    loop {
        let mut tx = database.begin();
        let done = delete_some(&mut tx, &due(DELETE_KEY), &key).unwrap();
        // The material goes first, so that a run that never comes again has destroyed it.
        let left = tx.scan(&MATERIALS, &Scan::of(&layout::materials(account(), REGION, KEY))).unwrap();
        assert_eq!(left.rows.len(), if runs == 0 { 50 } else { 0 });
        commit(&database, tx);
        runs += 1;
        if done {
            break;
        }
        assert!(database.begin().get(&KEYS, &layout::key(account(), REGION, KEY)).unwrap().is_some());
    }
    assert_eq!(runs, 4);
    assert_eq!(rows(), 0);
}

#[test]
fn a_deletion_spares_an_alias_that_leads_to_another_key_by_now() {
    let database = database();
    let key = doomed(&database, 1, u32::try_from(GRANTS_DELETED_MAX + 1).unwrap());
    let at = layout::alias(account(), REGION, "alias/a");
    write(&database, |tx| assert!(!delete_some(tx, &due(DELETE_KEY), &key).unwrap()));
    assert!(database.begin().get(&ALIASES, &at).unwrap().is_none());
    let reused = Alias { name: "alias/a".into(), key_id: "another".into(), created: key.created, updated: key.created };
    write(&database, |tx| drop(tx.put(&ALIASES, &at, reused).unwrap()));
    write(&database, |tx| assert!(delete_some(tx, &due(DELETE_KEY), &key).unwrap()));
    assert_eq!(database.begin().get(&ALIASES, &at).unwrap().unwrap().key_id, "another");
}

#[test]
fn the_last_key_and_the_last_grant_fit_and_no_more() {
    let database = database();
    for (what, limit) in [(counters::KEYS, KEYS_MAX), (KEY, GRANTS_PER_KEY_MAX)] {
        let counted = Counted { account: account(), region: REGION, what };
        let each = limit / COUNTER_SHARDS;
        assert_eq!(each * COUNTER_SHARDS, limit);
        let mut tx = database.begin();
        for shard in 0..COUNTER_SHARDS {
            let count = if shard == 13 { each - 1 } else { each };
            tx.put(&COUNTERS, &layout::counter(account(), REGION, what, shard), Counter { count }).unwrap();
        }
        assert_eq!(take(&mut tx, counted, limit, 40).unwrap(), Some(13));
        assert_eq!(take(&mut tx, counted, limit, 40).unwrap(), None);
        counters::give_back(&mut tx, counted, 49).unwrap();
        assert_eq!(take(&mut tx, counted, limit, u32::MAX).unwrap(), Some(49));
        assert_eq!(take(&mut tx, counted, limit, 0).unwrap(), None);
    }
}

#[test]
fn a_counter_that_counts_nothing_is_no_row() {
    let database = database();
    let counted = Counted { account: account(), region: REGION, what: KEY };
    let mut tx = database.begin();
    let shard = take(&mut tx, counted, GRANTS_PER_KEY_MAX, 5).unwrap().unwrap();
    assert_eq!(shard, 5);
    counters::give_back(&mut tx, counted, shard).unwrap();
    counters::give_back(&mut tx, counted, shard).unwrap();
    assert!(tx.get(&COUNTERS, &layout::counter(account(), REGION, KEY, shard)).unwrap().is_none());
}
