use super::{Parts, read};
use crate::search::Processor;

fn arguments(parts: &Parts<'_>) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    parts.arguments.iter().map(|(name, value)| (text(name), text(value))).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn forms_are_decoded() {
    let parts = read(b"a=1%202&b&&c%5B%5D=x+y=z", Processor::Form, b"");
    assert_eq!(arguments(&parts), pairs(&[("a", "1 2"), ("b", ""), ("c[]", "x y=z")]));
}

#[test]
fn members_of_json_are_arguments() {
    let parts = read(br#"{"a":[1,{"b":"x"},null],"a":true,"c.d":-1.5}"#, Processor::Json, b"");
    let wanted =
        [("json.a.array_0", "1"), ("json.a.array_1.b", "x"), ("json.a.array_2", ""), ("json.a", "true"), ("json.c.d", "-1.5")];
    assert_eq!(arguments(&parts), pairs(&wanted));
    assert!(parts.error.is_none());
    let cut = read(br#"{"a":"x","b":"#, Processor::Json, b"");
    assert_eq!((arguments(&cut), cut.error.is_some()), (pairs(&[("json.a", "x")]), true));
    let deep = "[".repeat(100_000);
    assert!(read(deep.as_bytes(), Processor::Json, b"").error.is_some());
}

#[test]
fn texts_and_attributes_of_xml_are_read() {
    let parts = read(b"<!DOCTYPE x><a b='1&amp;2'>x<c d=\"y\"/>&lt;<![CDATA[<z>]]></a>", Processor::Xml, b"");
    assert_eq!((parts.texts, parts.attributes), (vec![b"x<<z>".to_vec()], vec![b"1&2".to_vec(), b"y".to_vec()]));
    assert!(parts.error.is_none());
    for bad in ["<a>", "", "</a>", "<a></b>", "text"] {
        assert!(read(bad.as_bytes(), Processor::Xml, b"").error.is_some(), "{bad}");
    }
}

const FORM: &str = "--B\r\nContent-Disposition: form-data; name=\"a;b\"\r\n\r\nx\r\ny\r\n--B\r\n\
    Content-Disposition: form-data; name=f; filename=\"n.txt\"\r\nContent-Type: text/plain\r\n\r\nfile\r\n--B--\r\n";

#[test]
fn forms_of_many_parts_are_read() {
    let parts = read(FORM.as_bytes(), Processor::Multipart, b"multipart/form-data; boundary=B");
    assert_eq!(arguments(&parts), pairs(&[("a;b", "x\r\ny")]));
    assert_eq!(parts.files, [(&b"f"[..], &b"n.txt"[..], 4)]);
    let heads: Vec<&[u8]> = parts.part_headers.iter().map(|(_, head)| *head).collect();
    assert_eq!((heads.len(), heads[2]), (3, &b"Content-Type: text/plain"[..]));
    assert!(parts.error.is_none() && !parts.multipart_fault && !parts.unmatched_boundary);
}

#[test]
fn what_others_read_otherwise_is_a_fault() {
    let kind = "multipart/form-data; boundary=B";
    let cases = [
        (FORM.replace("--B--\r\n", ""), kind),
        (FORM.replace("\r\n", "\n"), kind),
        (format!("preamble\r\n{FORM}"), kind),
        (format!("{FORM}behind"), kind),
        (FORM.replace("name=f;", "name=f; name=g;"), kind),
        (FORM.replace("filename=", "filename=x; filename="), kind),
        (FORM.to_owned(), "multipart/form-data"),
        (FORM.to_owned(), "multipart/form-data; boundary=B; boundary=C"),
    ];
    for (body, kind) in cases {
        assert!(read(body.as_bytes(), Processor::Multipart, kind.as_bytes()).multipart_fault, "{body}");
    }
}
