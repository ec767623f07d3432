use super::*;
use crate::store::fetch_and_wait;

/// Three rows whose version is the number of the statement that reads them.
#[derive(Default)]
struct Numbered(AtomicU64);

impl Reader for Numbered {
    fn read(&self, wanted: Wanted, done: Box<dyn FnOnce(Result<Brought, StoreError>) + Send>) {
        let version = Version(self.0.fetch_add(1, Ordering::Relaxed) + 1);
        let all = ["a", "b", "c"].map(|key| (Bytes::from(key), version, Bytes::from(key)));
        let rows = all.iter().filter(|(key, ..)| wanted.keys.contains(key)).cloned().collect();
        let within = |range: &Range| all.iter().filter(|(key, ..)| *key >= range.from && *key < range.to).cloned().collect();
        done(Ok(Brought { rows, ranges: wanted.ranges.iter().map(within).collect() }));
    }
}

fn view() -> Arc<dyn Snapshot> {
    Arc::new(View::new(Arc::new(Numbered::default())))
}

#[test]
fn what_is_asked_for_is_at_hand_after_it_was_fetched() {
    let view = view();
    assert!(!view.is_incomplete());
    assert_eq!(view.get(b"a"), Err(StoreError::NotAtHand));
    assert!(view.is_incomplete());
    fetch_and_wait(&view).unwrap();
    assert!(!view.is_incomplete() && !view.is_mixed());
    assert_eq!(view.get(b"a").unwrap().unwrap().0, Version(1));
    // What is known to be absent is at hand too.
    let _ = view.get(b"x");
    fetch_and_wait(&view).unwrap();
    assert_eq!(view.get(b"x"), Ok(None));
    assert!(view.is_mixed());
}

#[test]
fn a_row_stays_as_it_was_first_seen() {
    let view = view();
    let _ = view.get(b"b");
    fetch_and_wait(&view).unwrap();
    assert_eq!(view.range(b"a", b"d", 9, false), Err(StoreError::NotAtHand));
    fetch_and_wait(&view).unwrap();
    assert_eq!(view.get(b"b").unwrap().unwrap().0, Version(1));
    assert_eq!(view.get(b"c").unwrap().unwrap().0, Version(2), "a range brings its rows");
    assert_eq!(view.range(b"b", b"b", 9, false), Ok(Vec::new()), "an empty range needs no statement");
}

#[test]
fn many_keys_are_one_statement() {
    let view = view();
    let keys = ["a", "b", "x"].map(Bytes::from);
    assert_eq!(view.want(&mut keys.iter()), Err(StoreError::NotAtHand));
    fetch_and_wait(&view).unwrap();
    assert_eq!(view.want(&mut keys.iter()), Ok(()));
    assert!(!view.is_mixed());
}
