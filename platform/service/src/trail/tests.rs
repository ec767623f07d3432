use super::lookup::lookup;
use super::{Attribute, BLOCKS, Entry, LAST_USES, Lookup, Record, Trail, last_use};
use alcazar_base::account::AccountId;
use alcazar_base::time::Timestamp;
use alcazar_store::{
    CommitError, Database, GroupHook, Mode, Options, RootKey, Scan, Sealer, Snapshot, Tail, Transaction, commit_and_wait,
};
use parking_lot::Mutex;
use std::sync::Arc;

/// A tail that a test can look into.
#[derive(Default, Clone)]
struct Frames(Arc<Mutex<Numbered>>);

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

struct Node {
    database: Database,
    trail: Arc<Trail>,
    frames: Frames,
}

fn account() -> AccountId {
    "123456789012".parse().unwrap()
}

fn open(trail: &mut Option<Arc<Trail>>, frames: &Frames, sealer: &Arc<Sealer>, snapshot: &dyn Snapshot) -> Box<dyn GroupHook> {
    let left = frames.0.lock().clone();
    let opened = Trail::open(sealer, snapshot, Box::new(frames.clone()), left, (None, [7; 16])).unwrap();
    assert_eq!(opened.damaged, 0);
    *trail = Some(opened.trail);
    opened.hook
}

fn node() -> Node {
    let (mut trail, frames) = (None, Frames::default());
    let options = Options::new(RootKey::from_bytes([1; 32]), Timestamp::from_secs(0), Mode::Inline);
    let database = Database::memory(options, |sealer, snapshot| Some(open(&mut trail, &frames, sealer, snapshot))).unwrap();
    Node { database, trail: trail.unwrap(), frames }
}

fn record(id: &str, seconds: i64) -> Entry {
    Entry(vec![Record {
        account: account(),
        region: "eu-west-1".to_owned(),
        time: Timestamp::from_secs(seconds),
        event_id: id.to_owned(),
        event_name: if seconds % 2 == 0 { "Even" } else { "Odd" }.to_owned(),
        event_source: "test.amazonaws.com".to_owned(),
        username: Some("alice".to_owned()),
        access_key_id: None,
        role_id: None,
        read_only: true,
        resources: vec![("AWS::KMS::Key".to_owned(), "arn:aws:kms:eu-west-1:123456789012:key/k".to_owned())],
        event: format!("{{\"eventID\":\"{id}\",\"filler\":\"{}\"}}", "x".repeat(200)),
    }])
}

fn commit(node: &Node, entries: Vec<Entry>) -> Result<(), CommitError> {
    commit_and_wait(&**node.database.store(), Transaction::carrying(vec![Box::new(entries)])).map(|_| ())
}

fn question() -> Lookup {
    Lookup { account: account(), region: "eu-west-1".to_owned(), from: None, to: None, attribute: None, limit: 50 }
}

fn merge(node: &Node) {
    while let Some(transaction) = super::keep::attempt(&node.database, Timestamp::from_secs(200), u64::MAX).unwrap() {
        commit_and_wait(&**node.database.store(), transaction).unwrap();
    }
}

fn found(node: &Node, question: &Lookup) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), None);
    loop {
        let (records, next) = lookup(&mut node.database.begin(), question, cursor).unwrap();
        assert!(records.len() <= question.limit);
        ids.extend(records.into_iter().map(|record| record.event_id));
        match next {
            Some(next) => cursor = Some(next),
            None => return ids,
        }
    }
}

#[test]
fn what_waited_and_what_was_committed_are_in_one_block() {
    let node = node();
    node.trail.append(vec![record("read", 1)]).unwrap();
    assert!(node.trail.is_behind());
    assert!(found(&node, &question()).is_empty());
    commit(&node, vec![record("write", 2)]).unwrap();
    assert!(!node.trail.is_behind());
    assert!(node.frames.0.lock().is_empty(), "the tail is cut once a block holds it");
    assert_eq!(found(&node, &question()), ["write", "read"]);
    let prefix = BLOCKS.key(AccountId::default(), "").prefix();
    assert_eq!(node.database.begin().scan(&BLOCKS, &Scan::of(&prefix)).unwrap().rows.len(), 1);
}

#[test]
fn the_tail_of_a_killed_run_is_taken_over_once() {
    let node = node();
    node.trail.append(vec![record("a", 1)]).unwrap();
    let left = node.frames.0.lock().clone();
    commit(&node, vec![record("b", 2)]).unwrap();
    node.trail.append(vec![record("c", 3)]).unwrap();
    // The process is killed: `a` is in a block and, since the cut was not durable, in the tail as well.
    let frames = Frames::default();
    frames.0.lock().extend(left);
    frames.0.lock().extend(node.frames.0.lock().clone());
    let snapshot = node.database.store().snapshot();
    let mut trail = None;
    let _hook = open(&mut trail, &frames, node.database.sealer(), &*snapshot);
    let waiting: Vec<String> = trail.unwrap().waiting.lock().records.iter().map(|(_, record)| record.event_id.clone()).collect();
    assert_eq!(waiting, ["c"]);
}

#[test]
fn a_changed_frame_is_counted_and_dropped() {
    let node = node();
    node.trail.append(vec![record("a", 1)]).unwrap();
    let mut frames = node.frames.0.lock().clone();
    frames[0].1[20] ^= 1;
    let snapshot = node.database.store().snapshot();
    let fresh = Frames::default();
    let opened = Trail::open(node.database.sealer(), &*snapshot, Box::new(fresh.clone()), frames, (None, [7; 16])).unwrap();
    assert_eq!((opened.damaged, opened.trail.is_behind()), (1, false));
    opened.trail.append(vec![record("b", 2)]).unwrap();
    assert_eq!(fresh.0.lock()[0].0, 2, "the number of the damaged frame is not given out again");
}

#[test]
fn the_last_use_of_keys_and_roles_is_written_with_the_block() {
    let node = node();
    let used = |id: &str, key: &str, role: Option<&str>, seconds| {
        let Entry(mut records) = record(id, seconds);
        records[0].access_key_id = Some(key.to_owned());
        records[0].role_id = role.map(str::to_owned);
        Entry(records)
    };
    let last = |subject: &str| {
        let mut tx = node.database.begin();
        tx.get(&LAST_USES, &last_use(account(), subject))
            .unwrap()
            .map(|used| (used.time.secs(), used.region.clone(), used.service.clone()))
    };
    let here = |seconds| Some((seconds, "eu-west-1".to_owned(), "test".to_owned()));
    commit(&node, vec![used("1", "AKIA1", None, 100), used("2", "ASIA1", Some("AROA1"), 101)]).unwrap();
    assert_eq!([last("AKIA1"), last("AROA1"), last("ASIA1")], [here(100), here(101), None]);
    // Another use within the minute is not worth a row.
    commit(&node, vec![used("3", "AKIA1", None, 159), used("4", "ASIA2", Some("AROA1"), 161)]).unwrap();
    assert_eq!([last("AKIA1"), last("AROA1")], [here(100), here(161)]);
    node.trail.append(vec![used("5", "AKIA1", None, 160)]).unwrap();
    commit(&node, Vec::new()).unwrap();
    assert_eq!(last("AKIA1"), here(160));
}

#[test]
fn blocks_are_chained() {
    let node = node();
    for number in 0..3 {
        commit(&node, vec![record(&number.to_string(), number)]).unwrap();
    }
    let prefix = BLOCKS.key(AccountId::default(), "").prefix();
    let blocks = node.database.begin().scan(&BLOCKS, &Scan::of(&prefix)).unwrap().rows;
    let numbers: Vec<u64> = blocks.iter().map(|(_, block)| block.number).collect();
    assert_eq!(numbers, [0, 1, 2]);
    for pair in blocks.windows(2) {
        assert_eq!(pair[1].1.previous, super::block::hash(&pair[0].1).unwrap());
    }
}

#[test]
fn lookups_page_filter_and_are_newest_first() {
    let node = node();
    for number in 0..120 {
        if number % 3 == 0 {
            commit(&node, vec![record(&number.to_string(), number)]).unwrap();
        } else {
            node.trail.append(vec![record(&number.to_string(), number)]).unwrap();
        }
    }
    commit(&node, Vec::new()).unwrap();
    let all: Vec<String> = (0..120).rev().map(|number: i32| number.to_string()).collect();
    for limit in [1, 7, 50] {
        assert_eq!(found(&node, &Lookup { limit, ..question() }), all, "{limit} a page");
    }
    let with = |attribute| found(&node, &Lookup { attribute: Some(attribute), ..question() }).len();
    assert_eq!(with(Attribute::EventName("Odd".to_owned())), 60);
    assert_eq!(with(Attribute::EventId("17".to_owned())), 1);
    assert_eq!(with(Attribute::Username("bob".to_owned())), 0);
    assert_eq!(with(Attribute::ResourceName("k".to_owned())), 120);
    assert_eq!(with(Attribute::ReadOnly(false)), 0);
    let between = Lookup { from: Some(Timestamp::from_secs(10)), to: Some(Timestamp::from_secs(19)), ..question() };
    assert_eq!(found(&node, &between).len(), 10);
    assert!(found(&node, &Lookup { region: "us-east-1".to_owned(), ..question() }).is_empty());
    assert!(found(&node, &Lookup { account: "210987654321".parse().unwrap(), ..question() }).is_empty());
}

#[test]
fn large_blocks_are_compressed_and_read_back() {
    let node = node();
    commit(&node, (0..500).map(|number| record(&number.to_string(), number)).collect()).unwrap();
    let prefix = BLOCKS.key(AccountId::default(), "").prefix();
    let blocks = node.database.begin().scan(&BLOCKS, &Scan::of(&prefix)).unwrap().rows;
    assert!(blocks[0].1.compressed);
    assert!(blocks[0].1.records.len() < 500 * 100);
    assert_eq!(found(&node, &question()).len(), 500);
}

#[test]
fn merging_keeps_records_order_and_chain() {
    let node = node();
    for number in 0..100 {
        commit(&node, vec![record(&number.to_string(), number)]).unwrap();
    }
    let before = found(&node, &question());
    merge(&node);
    let prefix = BLOCKS.key(AccountId::default(), "").prefix();
    let blocks = node.database.begin().scan(&BLOCKS, &Scan::of(&prefix)).unwrap().rows;
    assert!(blocks.len() < 32, "{} blocks", blocks.len());
    assert_eq!(found(&node, &question()), before);
    commit(&node, vec![record("last", 100)]).unwrap();
    let blocks = node.database.begin().scan(&BLOCKS, &Scan::of(&prefix)).unwrap().rows;
    for pair in blocks.windows(2) {
        assert_eq!(pair[1].1.previous, super::block::hash(&pair[0].1).unwrap());
    }
}

#[test]
fn what_is_too_old_is_dropped_and_counted() {
    let node = node();
    let day = 86_400;
    for number in [0, 1, 50 * day, 91 * day] {
        commit(&node, vec![record(&number.to_string(), number)]).unwrap();
    }
    while let Some(transaction) = super::keep::attempt(&node.database, Timestamp::from_secs(91 * day), u64::MAX).unwrap() {
        commit_and_wait(&**node.database.store(), transaction).unwrap();
    }
    assert_eq!(found(&node, &question()), [(91 * day).to_string(), (50 * day).to_string()]);
    assert_eq!(super::keep::upkeep(&mut node.database.begin()).unwrap().dropped_old, 2);
}

#[test]
fn a_lookup_goes_on_where_it_was_when_blocks_are_merged_meanwhile() {
    for merged_before_page in 0..18 {
        let node = node();
        for number in 0..60 {
            let pair = [2 * number, 2 * number + 1].map(|number| record(&number.to_string(), number));
            commit(&node, pair.to_vec()).unwrap();
        }
        let question = Lookup { limit: 7, ..question() };
        let (mut ids, mut cursor) = (Vec::new(), None);
        for page in 0.. {
            if page == merged_before_page {
                merge(&node);
            }
            let (records, next) = lookup(&mut node.database.begin(), &question, cursor).unwrap();
            ids.extend(records.into_iter().map(|record| record.event_id));
            cursor = next;
            if cursor.is_none() {
                break;
            }
        }
        let all: Vec<String> = (0..120).rev().map(|number: i32| number.to_string()).collect();
        assert_eq!(ids, all, "merged before page {merged_before_page}");
    }
}
