use super::*;
use alcazar_store::{Sealer, SeededRandom};
use proptest::prelude::*;
use std::sync::Arc;

fn hasher(seed: u64) -> Hasher {
    Sealer::ephemeral(Arc::new(SeededRandom::new(seed))).unwrap().hasher().clone()
}

fn head() -> Head {
    Head {
        account: AccountId::new(123_456_789_012).unwrap(),
        region: "eu-west-1".to_owned(),
        key_id: "1234abcd-12ab-34cd-56ef-1234567890ab".to_owned(),
        material: 3,
    }
}

fn context(pairs: &[(&str, &str)]) -> ContextBytes {
    ContextBytes::of(&pairs.iter().copied().collect())
}

const MATERIAL: [u8; MATERIAL_BYTES] = [7; MATERIAL_BYTES];
const NONCE: [u8; NONCE_BYTES] = [9; NONCE_BYTES];

#[test]
fn a_ciphertext_has_its_documented_form() {
    let hasher = hasher(1);
    let blob = seal(&hasher, &head(), &MATERIAL, NONCE, &context(&[]), b"hello").unwrap();
    assert_eq!(blob.len(), 1 + 5 + 16 + 4 + 1 + 9 + 16 + 16 + 5 + 16);
    assert_eq!(hex::encode(&blob[..27]), "011cbe991a141234abcd12ab34cd56ef1234567890ab0000000309");
    assert_eq!(&blob[27..36], b"eu-west-1");
    assert_eq!(&blob[52..68], &NONCE);
    assert!(!blob.windows(5).any(|window| window == b"hello"));
    let sealed = Sealed::read(&hasher, &blob).unwrap();
    assert_eq!(sealed.head, head());
    assert_eq!(sealed.open(&blob, &MATERIAL, &context(&[])).unwrap().as_slice(), b"hello");
}

/// The derived key and the cipher, held against the primitives themselves: SP 800-108r1, 5.1, with one block of HMAC-SHA-256 over
/// counter, label, zero and context; then AES-256-GCM.
#[test]
fn the_message_key_is_the_standards() {
    use aws_lc_rs::hmac;
    let mut input = 1_u32.to_be_bytes().to_vec();
    input.extend_from_slice(b"alcazar kms message 1\0");
    input.extend_from_slice(&NONCE);
    let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &MATERIAL), &input);
    let hasher = hasher(1);
    let blob = seal(&hasher, &head(), &MATERIAL, NONCE, &context(&[("a", "b")]), b"hello").unwrap();
    let (bound_head, rest) = blob.split_at(52);
    let mut body = rest[16..].to_vec();
    let mut bound = bound_head.to_vec();
    bound.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 1, b'a', 0, 0, 0, 0, 0, 0, 0, 1, b'b']);
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, derived.as_ref()).unwrap());
    let plain = key.open_in_place(Nonce::assume_unique_for_key([0; 12]), Aad::from(bound), &mut body).unwrap();
    assert_eq!(plain, b"hello");
}

#[test]
fn every_changed_or_missing_bit_is_refused() {
    let hasher = hasher(1);
    let context = context(&[("a", "b")]);
    let blob = seal(&hasher, &head(), &MATERIAL, NONCE, &context, b"hello").unwrap();
    let opens = |blob: &[u8]| Sealed::read(&hasher, blob).is_some_and(|read| read.open(blob, &MATERIAL, &context).is_some());
    assert!(opens(&blob));
    for at in 0..blob.len() {
        for bit in 0..8 {
            let mut changed = blob.clone();
            changed[at] ^= 1 << bit;
            assert!(!opens(&changed), "byte {at} bit {bit}");
            // A changed head is known for what it is before any key is looked up.
            assert_eq!(Sealed::read(&hasher, &changed).is_none(), at < 52, "byte {at} bit {bit}");
        }
        assert!(!opens(&blob[..at]), "cut at {at}");
    }
    assert!(!opens(&[blob.as_slice(), &[0]].concat()));
}

#[test]
fn other_material_installation_or_context_opens_nothing() {
    let (hasher, other) = (hasher(1), hasher(2));
    let blob = seal(&hasher, &head(), &MATERIAL, NONCE, &context(&[("a", "b")]), b"hello").unwrap();
    let sealed = Sealed::read(&hasher, &blob).unwrap();
    assert!(Sealed::read(&other, &blob).is_none());
    assert!(sealed.open(&blob, &[8; 32], &context(&[("a", "b")])).is_none());
    for pairs in [&[][..], &[("A", "b")], &[("a", "B")], &[("a", "b"), ("c", "")], &[("ab", "")], &[("", "ab")]] {
        assert!(sealed.open(&blob, &MATERIAL, &context(pairs)).is_none(), "{pairs:?}");
    }
}

#[test]
fn only_a_uuid_in_its_usual_spelling_is_a_key_id() {
    for id in [
        "",
        "1234abcd12ab34cd56ef1234567890ab",
        "1234ABCD-12ab-34cd-56ef-1234567890ab",
        "1234abcd-12ab-34cd-56ef-1234567890a",
        "1234abcd-12ab-34cd-56ef-1234567890abc",
        "1234abcd-12ab-34cd-56ef1-234567890ab",
        "1234abcd-12ab-34cd-56ef-1234567890äb",
    ] {
        assert_eq!(key_id_bytes(id), None, "{id}");
    }
    assert_eq!(key_id(key_id_bytes(&head().key_id).unwrap()), head().key_id);
}

proptest! {
    #[test]
    fn what_was_sealed_opens(
        plaintext in proptest::collection::vec(any::<u8>(), 0..300),
        pairs in proptest::collection::btree_map("[a-z]{0,4}", "[a-z]{0,4}", 0..4),
        nonce: [u8; 16],
        material: [u8; 32],
        number: u32,
        at: proptest::sample::Index,
        bit in 0..8_u8,
    ) {
        let hasher = hasher(1);
        let head = Head { material: number, ..head() };
        let context = ContextBytes::of(&pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect());
        let mut blob = seal(&hasher, &head, &material, nonce, &context, &plaintext).unwrap();
        let sealed = Sealed::read(&hasher, &blob).unwrap();
        prop_assert_eq!(&sealed.head, &head);
        let opened = sealed.open(&blob, &material, &context).unwrap();
        prop_assert_eq!(opened.as_slice(), plaintext.as_slice());
        let at = at.index(blob.len());
        blob[at] ^= 1 << bit;
        let opens = Sealed::read(&hasher, &blob).is_some_and(|read| read.open(&blob, &material, &context).is_some());
        prop_assert!(!opens, "byte {}", at);
    }

    #[test]
    fn contexts_are_equal_only_when_their_pairs_are(
        one in proptest::collection::btree_map("[ab]{0,3}", "[ab]{0,3}", 0..4),
        other in proptest::collection::btree_map("[ab]{0,3}", "[ab]{0,3}", 0..4),
    ) {
        let bytes = |pairs: &BTreeMap<String, String>| {
            ContextBytes::of(&pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect())
        };
        prop_assert_eq!(bytes(&one) == bytes(&other), one == other);
    }

    #[test]
    fn reading_never_panics(blob in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Sealed::read(&hasher(1), &blob).is_none());
    }
}
