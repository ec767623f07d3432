use super::Written;

#[test]
fn upload_names_hold_no_marks() {
    for good in ["file.txt", "a&amp;b.txt", "M&uuml;ller", "&Oacute;", "x&apos;"] {
        assert_eq!(Written::UploadName.find(good.as_bytes()), None, "{good}");
    }
    for (bad, at) in [("a;b", 1), ("a=b", 1), ("it's", 2), ("&quot;", 5), ("&uumlx;", 6), ("amp;", 3), ("&xuml;", 5)] {
        assert_eq!(Written::UploadName.find(bad.as_bytes()), Some(at..at + 1), "{bad}");
    }
}

#[test]
fn tags_of_php_are_no_declarations() {
    assert_eq!(Written::PhpTag.find(b"<?xml version='1.0'?>"), None);
    assert_eq!(Written::PhpTag.find(b"<?xml?><?php"), Some(7..9));
    assert_eq!(Written::PhpTag.find(b"a<?"), Some(1..3));
}

#[test]
fn words_are_compared_with_themselves() {
    let yes = [
        "1=1",
        "a = A",
        "1'='1",
        "x like x",
        "x sounds like x",
        "'a' <=> 'a'",
        "1 <> 2",
        "1<2",
        "1 != 2",
        "2>=1",
        "a not like b",
        "a is not b",
        "a ^ b",
        "x regexp x",
        "x rlike (x)",
        "1 is notx",
        "y 1=1",
    ];
    for text in yes {
        assert!(Written::Tautology.find(text.as_bytes()).is_some(), "{text}");
    }
    let no = [
        "1=2",
        "a = ab",
        "ab = a",
        "1 <> 1",
        "1 != 1",
        "a not like a",
        "a <=> b",
        "x likex",
        "a is not a",
        "a=",
        "<b",
        "",
        "a<=a",
    ];
    for text in no {
        assert_eq!(Written::Tautology.find(text.as_bytes()), None, "{text}");
    }
    assert_eq!(Written::Tautology.find(b"or 1=1 --"), Some(3..6));
}

#[test]
fn expressions_are_known_by_their_text() {
    assert_eq!(Written::of(r"<\?(?!xml)"), Some(Written::PhpTag));
    assert_eq!(Written::of(r"<\?"), None);
}
