use super::checksum::{find_checked, is_austrian_svnr, is_brazilian_cpf, is_payment_card, is_us_social_security};
use super::*;
use crate::pattern::Pattern;

#[test]
fn numbers_are_read_from_the_front() {
    let cases: [(&[u8], i64); 8] = [
        (b"42", 42),
        (b" -7x", -7),
        (b"+3", 3),
        (b"", 0),
        (b"x9", 0),
        (b"-", 0),
        (b"99999999999999999999", i64::MAX),
        (b"1.9", 1),
    ];
    for (text, number) in cases {
        assert_eq!(leading_number(text), number, "{}", text.escape_ascii());
    }
}

#[test]
fn faults_are_where_they_begin() {
    assert_eq!(utf8_fault("naïve".as_bytes()), None);
    assert_eq!(utf8_fault(b"a\xc0\xafb"), Some(1));
    assert_eq!(utf8_fault(b"ab\xe2\x82"), Some(2));
    assert_eq!(percent_encoding_fault(b"a%20%C3%a9"), None);
    assert_eq!(percent_encoding_fault(b"a%20%zz"), Some(4));
    assert_eq!(percent_encoding_fault(b"100%"), Some(3));
    assert_eq!(percent_encoding_fault(b"%a"), Some(0));
    let printable = ByteSet::from_list("9,10,32-126");
    assert_eq!(printable.first_outside(b"a\tb\n~"), None);
    assert_eq!(printable.first_outside(b"ab\0"), Some(2));
    assert_eq!(ByteSet::from_list("").first_outside(b"a"), Some(0));
    assert_eq!(ByteSet::from_list("0-255").first_outside(b"\0\xff"), None);
}

#[test]
fn phrases_are_found_in_either_case() {
    let phrases = Phrases::new([&b"union"[..], b"", b"drop table"]).expect("phrases");
    assert_eq!(phrases.find(b"a UNIon b"), Some(2..7));
    assert_eq!(phrases.find(b"x'; Drop Table y"), Some(4..14));
    assert_eq!(phrases.find(b"nothing"), None);
}

#[test]
fn numbers_prove_what_they_are() {
    // The example of ISO/IEC 7812's sum that payment networks publish for tests.
    assert!(is_payment_card(b"4111 1111 1111 1111"));
    assert!(!is_payment_card(b"4111 1111 1111 1112"));
    assert!(!is_payment_card(b""));
    assert!(is_us_social_security(b"219-09-9998"));
    for none in [&b"000-12-3456"[..], b"666-12-3456", b"219-00-9999", b"219-09-0000", b"111-11-1111", b"987-65-4321", b"21909999"]
    {
        assert!(!is_us_social_security(none), "{}", none.escape_ascii());
    }
    assert!(is_brazilian_cpf(b"529.982.247-25"));
    assert!(!is_brazilian_cpf(b"529.982.247-24"));
    assert!(!is_brazilian_cpf(b"111.111.111-11"));
    assert!(is_austrian_svnr(b"1237 010180"));
    assert!(!is_austrian_svnr(b"1238 010180"));
    let card = Pattern::pcre("[0-9]{16}").expect("an expression");
    assert_eq!(find_checked(&card, is_payment_card, b"4111111111111112 or 4111111111111111"), Some(20..36));
}

#[test]
fn places_and_comparisons() {
    assert_eq!(Place::Word.find(b"abcd abc_ abc", b"abc"), Some(10..13));
    assert_eq!(Place::End.find(b"abc", b"abcd"), None);
    assert!(Comparison::AtLeast.holds(-1, -1) && !Comparison::Less.holds(0, -1));
}
