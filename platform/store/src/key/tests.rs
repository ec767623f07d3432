use super::*;
use proptest::prelude::*;

fn account(number: u64) -> AccountId {
    AccountId::new(number).unwrap()
}

fn base() -> KeyBuilder {
    KeyBuilder::new(7, account(123_456_789_012), "eu-west-1")
}

proptest! {
    #[test]
    fn plain_parts_order_as_their_values(a in prop::collection::vec(0u8..3, 0..6), b in prop::collection::vec(0u8..3, 0..6), m in any::<i64>(), n in any::<i64>()) {
        let key = |text: &[u8], time: i64| base().plain(text).plain(Timestamp::from_millis(time)).key();
        prop_assert_eq!(key(&a, m).cmp(&key(&b, n)), (&a, m).cmp(&(&b, n)));
    }

    #[test]
    fn prefixes_hold_exactly_their_keys(a in prop::collection::vec(any::<u8>(), 0..6), b in prop::collection::vec(any::<u8>(), 0..6)) {
        let prefix = base().plain(a.as_slice()).prefix();
        let key = base().plain(b.as_slice()).plain(1).key();
        let within = key.bytes() >= prefix.bytes() && *key.bytes() < prefix.end();
        prop_assert_eq!(within, a == b);
    }
}

#[test]
fn keys_tell_table_account_and_region() {
    let key = base().plain("x").key();
    assert_eq!(key.table(), Some(7));
    assert_eq!(key.account(), Some(account(123_456_789_012)));
    assert_eq!(region_of(key.bytes()).as_deref(), Some("eu-west-1"));
    assert_eq!(Key::from_bytes(vec![0]).table(), None);
    assert_eq!(Key::from_bytes(vec![0, 0, 0]).account(), None);
    assert_eq!(region_of(&[0; 8]), None);
}

#[test]
fn a_start_of_text_holds_longer_texts() {
    let prefix = base().starting("ab");
    let within = |text: &str| base().plain(text).key().bytes().starts_with(prefix.bytes());
    assert!(within("ab") && within("abc"));
    assert!(!within("a") && !within("b"));
}

#[test]
fn hashed_parts_depend_on_ring_and_place() {
    let (one, two) = (Hasher::new(&[1; 32]), Hasher::new(&[2; 32]));
    let key = |hasher: &Hasher, before: &str| base().plain(before).hashed(hasher, "mail@example.com").key();
    assert_eq!(key(&one, "a"), key(&one, "a"));
    let tail = |key: Key| key.bytes().slice(key.bytes().len() - HASHED_BYTES..);
    assert_ne!(tail(key(&one, "a")), tail(key(&two, "a")));
    assert_ne!(tail(key(&one, "a")), tail(key(&one, "b")));
    assert!(!key(&one, "a").bytes().windows(4).any(|w| w == b"mail"));
}

#[test]
fn the_last_prefix_ends_nowhere() {
    assert!(Prefix(Bytes::from_static(&[0xff, 0xff])).end().is_empty());
    assert_eq!(Prefix(Bytes::from_static(&[1, 0xff])).end(), Bytes::from_static(&[2]));
}
