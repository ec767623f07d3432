use super::Transformation as T;
use crate::limits::{TRANSFORMED_BYTES_BASE, TRANSFORMED_BYTES_PER_BYTE_MAX};
use proptest::prelude::*;
use std::borrow::Cow;

#[track_caller]
fn check(transformation: T, cases: &[(&[u8], &[u8])]) {
    for (value, expected) in cases {
        let shown = String::from_utf8_lossy(value);
        assert_eq!(
            String::from_utf8_lossy(&transformation.apply(value)),
            String::from_utf8_lossy(expected),
            "{transformation:?} of {shown:?}"
        );
        assert_eq!(&*transformation.apply(value), *expected, "{transformation:?} of {shown:?}, in bytes");
    }
}

#[test]
fn percent_encoding_is_read_and_written() {
    check(T::UrlDecode, &[(b"a%2Fb+c%20d", b"a/b c d"), (b"100%", b"100%"), (b"%zz%4", b"%zz%4"), (b"%u0041", b"%u0041")]);
    check(
        T::UrlDecodeUni,
        &[(b"%u0041%U0042", b"AB"), (b"%uFF1Cscript%uff1E", b"<script>"), (b"%u2215", b"\x15"), (b"%u12", b"%u12")],
    );
    check(T::UrlEncode, &[(b"a b/c~\xff", b"a+b%2fc%7e%ff"), (b"A*9", b"A*9")]);
    check(
        T::Utf8ToUnicode,
        &[
            ("naïve €".as_bytes(), b"na%u00efve %u20ac"),
            ("😀".as_bytes(), b"%u1f600"),
            // Neither an overlong form nor a surrogate nor a lone byte is UTF-8.
            (b"\xc0\xaf \xed\xa0\x80 \xff", b"\xc0\xaf \xed\xa0\x80 \xff"),
        ],
    );
}

#[test]
fn escapes_are_read() {
    check(
        T::HtmlEntityDecode,
        &[
            (b"&lt;b&GT;&amp;amp;&nbsp;&quot", b"<b>&amp;\xa0\""),
            (b"&#60;&#x3C&#0000000060;&#316;", b"<<<<"),
            (b"&#;&#x;&ltx;&copy;&", b"&#;&#x;&ltx;&copy;&"),
        ],
    );
    check(
        T::CssDecode,
        &[
            (b"ja\\vascript", b"javascript"),
            (b"\\65 xpres\\73ion", b"expression"),
            (b"\\00ff1c", b"<"),
            (b"e\\\nx\\p", b"exp"),
            (b"\\\0 x\\", b"\0x"),
        ],
    );
    check(T::JsDecode, &[(b"\\u003cscript\\x3e\\74", b"<script><"), (b"\\uff1c\\q\\400", b"<q\x200"), (b"end\\", b"end\\")]);
    check(T::EscapeSeqDecode, &[(b"\\x41\\102\\n\\'\\?", b"AB\n'?"), (b"\\400", b"\x00"), (b"\\xyz", b"xyz")]);
    check(T::SqlHexDecode, &[(b"a=0x414243 or 0X4a4b", b"a=ABC or JK"), (b"0xg 0x4", b"0xg 0x4"), (b"0x41f", b"Af")]);
}

/// AWS: JS_DECODE_EXT, of which the guide's stored pages have no sentence; JS_DECODE's names the loss that it avoids: "only the
/// lower byte is used and the higher byte is zeroed, causing a possible loss of information".
#[test]
fn extended_javascript_escapes_lose_nothing() {
    check(
        T::JsDecodeExt,
        &[
            (b"\\u20ac \\u{3c}b\\u{1F600}", "€ <b😀".as_bytes()),
            (b"\\uD83D\\uDE00", "😀".as_bytes()),
            (b"\\uff1cscript\\u{ff1e}", b"<script>"),
            (b"\\x3c\\074\\n\\q", b"<<\nq"),
            // Half a pair is no character; it is read as the plain form reads it.
            (b"\\uD83D!", b"\x3d!"),
            (b"\\u{} \\u{110000}", b"u{} u{110000}"),
        ],
    );
}

#[test]
fn encodings_are_read_and_written() {
    check(T::Base64Decode, &[(b"PHNjcmlwdD4=", b"<script>"), (b"PHNj cmlwdD4=", b"<sc"), (b"!", b""), (b"QQ", b"A")]);
    check(T::Base64DecodeExt, &[(b"PHNj cml*wdD4=", b"<script>"), (b"QUJDRA==", b"ABCD")]);
    check(T::Base64Encode, &[(b"a", b"YQ=="), (b"ab", b"YWI="), (b"\xff\xef\xbe", b"/+++")]);
    check(T::HexDecode, &[(b"3c3E", b"<>"), (b"3c3", b"<")]);
    check(T::HexEncode, &[(b"<\xff", b"3cff")]);
    check(T::Length, &[(b"", b"0"), ("é".as_bytes(), b"2")]);
    check(T::ParityEven7Bit, &[(b"ac\xe1", b"\xe1c\xe1")]);
    check(T::ParityOdd7Bit, &[(b"ac\x00", b"a\xe3\x80")]);
    check(T::ParityZero7Bit, &[(b"a\xe1", b"aa")]);
}

/// Test vectors of RFC 1321 (A.5), RFC 3174 (7.3) and FIPS 180-4's example for one block. AWS: the guide has MD5 "in a raw binary
/// form"; SHA256, of which its stored pages have no sentence, is given in the same form.
#[test]
fn hashes_are_raw_bytes() {
    let hex = |text: &str| T::HexDecode.apply(text.as_bytes()).into_owned();
    check(T::Md5, &[(b"abc", &hex("900150983cd24fb0d6963f7d28e17f72"))]);
    check(T::Sha1, &[(b"abc", &hex("a9993e364706816aba3e25717850c26c9cd0d89d"))]);
    check(T::Sha256, &[(b"abc", &hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))]);
}

#[test]
fn white_space_and_comments() {
    check(T::CompressWhitespace, &[(b" a \t\r\n\x0b\x0c\xa0 b ", b" a b "), (b"a b", b"a b"), (b"\t", b" ")]);
    check(T::RemoveWhitespace, &[(b" a \t\xa0b\n", b"ab")]);
    check(T::Trim, &[(b" \t a b \n", b"a b"), (b"  ", b"")]);
    check(T::TrimLeft, &[(b" a ", b"a ")]);
    check(T::TrimRight, &[(b" a ", b" a")]);
    check(T::RemoveNulls, &[(b"a\0b\0", b"ab")]);
    check(T::ReplaceNulls, &[(b"a\0b\0", b"a b ")]);
    check(T::ReplaceComments, &[(b"UNI/*!*/ON/**/x/*", b"UNI ON x "), (b"a*/b", b"a*/b")]);
    check(
        T::RemoveComments,
        &[(b"a/*x*/b<!--y-->c", b"abc"), (b"a--b", b"a"), (b"a#b", b"a"), (b"a/*b", b"a "), (b"a/*b*/", b"a\0")],
    );
    check(T::RemoveCommentsChar, &[(b"a/*b*/c<!--d-->e--f#g", b"abcdefg"), (b"a-b/c*d", b"a-b/c*d")]);
}

/// AWS: UPPERCASE, of which the guide's stored pages have no sentence; LOWERCASE's is "Convert uppercase letters, `A-Z`, to
/// lowercase, `a-z`".
#[test]
fn letters_of_ascii_change_case() {
    check(T::Lowercase, &[("AzÄ9".as_bytes(), "azÄ9".as_bytes())]);
    check(T::Uppercase, &[("AzÄ9".as_bytes(), "AZÄ9".as_bytes())]);
}

/// AWS: the guide's five sentences of CMD_LINE: "Delete the following characters: `\ " ' ^`", "Delete spaces before the following
/// characters: `/ (`", "Replace the following characters with a space: `, ;`", "Replace multiple spaces with one space", "Convert
/// uppercase letters, `A-Z`, to lowercase, `a-z`". Of the forms for one shell its stored pages have no sentence: they delete what
/// quotes in that shell.
#[test]
fn command_lines() {
    check(T::CmdLine, &[(b"C^M\"D\" ,;\t/c 'D\\IR' (x)", b"cmd/c dir(x)"), (b"cat  /etc", b"cat/etc"), (b"ls", b"ls")]);
    check(T::CmdLineUnix, &[(b"c\\at '/etc'/pa\"ss\"wd", b"cat/etc/passwd"), (b"a^b", b"a^b")]);
    check(T::CmdLineWin, &[(b"p^ing \"C:\\Temp\" /N", b"ping c:\\temp/n"), (b"it's", b"it's")]);
}

#[test]
fn paths_and_names() {
    check(
        T::NormalizePath,
        &[
            (b"/a/./b//../c/", b"/a/c/"),
            (b"a/../../b", b"../b"),
            (b"/../../etc", b"/etc"),
            (b"/..", b"/"),
            (b"a/..", b""),
            (b"..a/b.", b"..a/b."),
            (b"/a\\..\\b", b"/a\\..\\b"),
        ],
    );
    check(T::NormalizePathWin, &[(b"a\\..\\..\\b", b"../b"), (b"\\a\\b", b"/a/b")]);
    check(
        T::PhpArgsNames,
        &[
            (b"  user.name", b"user_name"),
            (b"a[b][ ][c.d] e", b"a[b][][c.d]"),
            (b"a b[c.d", b"a_b_c.d"),
            (b"a[b][c", b"a[b]"),
            (b"[x", b""),
            (b"plain", b"plain"),
        ],
    );
}

#[test]
fn what_does_not_change_is_borrowed() {
    for &transformation in T::ALL {
        let always_writes = matches!(
            transformation,
            T::Base64Decode
                | T::Base64DecodeExt
                | T::Base64Encode
                | T::HexDecode
                | T::HexEncode
                | T::Length
                | T::Md5
                | T::Sha1
                | T::Sha256
                | T::Uppercase
                | T::ParityEven7Bit
                | T::ParityOdd7Bit
        );
        let borrowed = matches!(transformation.apply(b"plainvalue42"), Cow::Borrowed(_));
        assert_eq!(borrowed, !always_writes, "{transformation:?}");
    }
}

/// Bytes that mean something to some transformation are likely.
fn value() -> impl Strategy<Value = Vec<u8>> {
    let telling = prop::sample::select(b" \t\n\0%+\\&#;/*-<>!.^\"',()[]_uxX0123456789aAfF{}\xa0\xc3\xa9\xff=|~".to_vec());
    prop::collection::vec(prop_oneof![4 => telling, 1 => any::<u8>()], 0..200)
}

proptest! {
    #[test]
    fn none_writes_more_than_its_bound(value in value()) {
        for &transformation in T::ALL {
            let bound = value.len() * TRANSFORMED_BYTES_PER_BYTE_MAX + TRANSFORMED_BYTES_BASE;
            prop_assert!(transformation.apply(&value).len() <= bound, "{:?}", transformation);
        }
    }

    #[test]
    fn done_twice_is_done_once(value in value()) {
        for transformation in [
            T::None, T::CmdLineUnix, T::CmdLine, T::CmdLineWin, T::CompressWhitespace, T::Lowercase, T::Uppercase,
            T::NormalizePath, T::NormalizePathWin, T::ParityEven7Bit, T::ParityOdd7Bit, T::ParityZero7Bit, T::RemoveNulls, T::RemoveWhitespace,
            T::ReplaceNulls, T::Trim, T::TrimLeft, T::TrimRight,
        ] {
            let once = transformation.apply(&value).into_owned();
            prop_assert_eq!(&*transformation.apply(&once), &*once, "{:?}", transformation);
        }
    }

    #[test]
    fn what_is_written_reads_back(value in value()) {
        for (write, read) in [
            (T::UrlEncode, T::UrlDecode), (T::UrlEncode, T::UrlDecodeUni), (T::Base64Encode, T::Base64Decode),
            (T::Base64Encode, T::Base64DecodeExt), (T::HexEncode, T::HexDecode),
        ] {
            let written = write.apply(&value);
            prop_assert_eq!(&*read.apply(&written), &*value, "{:?}", write);
        }
    }

    #[test]
    fn trimming_is_left_and_right(value in value()) {
        let left = T::TrimLeft.apply(&value).into_owned();
        prop_assert_eq!(T::TrimRight.apply(&left), T::Trim.apply(&value));
    }
}
