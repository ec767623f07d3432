use super::detect_xss;
use proptest::prelude::*;

/// Attacks by what they do.
const ATTACKS: &[(&str, &[&str])] = &[
    (
        "tags",
        &[
            "<script>x()</script>",
            "<ScRiPt/src=//e.example>",
            "<scr\0ipt>x</scr\0ipt>",
            "<iframe src=x>",
            "<object data=x>",
            "<style>a</style>",
        ],
    ),
    (
        "handlers",
        &[
            "<img src=x onerror=f()>",
            "<b/onclick='f()'>",
            "<p\nOnMouseOver =\"f()\">",
            "<details open ontoggle=f()>",
            "<x onfoobar=1>",
        ],
    ),
    ("handlers behind a value", &["\" onfocus=f() autofocus x=\"", "' onmouseover='f()", "x onload=f()", "` onerror=f() `"]),
    (
        "addresses",
        &[
            "javascript:f()",
            "<a href=javascript:f()>",
            "<a href=\" java\tscript:f()\">",
            "<a href=&#106;avascript&colon;f()>",
            "vbscript:f(1)",
        ],
    ),
    ("data as pages", &["data:text/html,<b>", "<a href='data:text/html;base64,eA=='>", "<a href=data:image/svg+xml,x>"]),
    (
        "styles",
        &[
            "<b style=\"width:expression(f())\">",
            "<b style='x:\\65 xpression(f())'>",
            "<b style=behavior:url(x)>",
            "' style=x:expression(f()) '",
        ],
    ),
    (
        "attributes",
        &["<button formaction=x>", "<b xmlns:x=y>", "<a xlink:href=x>", "<p datasrc=#x>", "\" src=\"//e.example/x.js\">"],
    ),
    ("declarations", &["<?xml-stylesheet href=x?>", "<!--[if IE]><b>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!--#exec cmd=x-->"]),
    ("entities", &["&{f()};", "<br size='&{a=1}'>", "&{a}&{f()}"]),
    ("behind a value of words", &["some words\" src=\"//e.example/x.js\">"]),
    ("script by itself", &["';alert('x');//", "\"-confirm(1)-\"", "prompt`1`", "eval(location)", "x&{f()};"]),
    (
        "hidden",
        &["+ADw-script+AD4-", "<a href='&#106;&#97;&#118;&#97;&#115; x'>", "<!-- a --><script>", "<b x=`><script>`", "<<script>"],
    ),
];

/// Text and markup that run nothing.
const INNOCENT: &[&str] = &[
    "",
    "<",
    "=",
    "<p>Hello <b>world</b></p>",
    "<a href=\"https://example.com/?a=b&c=d\">link</a>",
    "<img src=\"/a.png\" alt=\"it's a picture\" width=10>",
    "<p style=\"color:red\">red</p>",
    "<div class=\"note\" id='x' data-role=\"y\">text</div>",
    "<table border=\"1\"><tr><td>1 < 2</td></tr></table>",
    "I <3 you",
    "a < b and c > d",
    "x<y",
    "if (a<b) { return c>d }",
    "<!-- comment -->",
    "<!DOCTYPE html>",
    "JavaScript: the good parts",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><note><to>Bob</to></note>",
    "javascript : a language",
    "data: see table 1",
    "data:image/png;base64,iVBORw0KGgo=",
    "online=yes",
    "foo only=1 one=2",
    "turn on = true",
    "please confirm(ed)",
    "red alert (see below)",
    "https://example.com/a?onload=1",
    "List<String> x;",
    "#include <stdio.h>",
    "email <bob@example.com>",
    "a && b || c",
    "&amp; &lt;b&gt; &copy;",
    "R&D {team}",
    "style=\"color: red\"",
    "title=\"it's on\" name=on",
    "<video src=\"movie.mp4\" controls></video>",
    "<form action=\"/search\"><button type=\"submit\">Go</button></form>",
    "<h1>Title</h1><hr/><br />",
    "**bold** <https://example.com>",
    "{\"a\":\"<b>\",\"onload\":\"x\"}",
    "1alert(1)",
    "C++ and C#: a = b;",
    "O'Connor",
    "10:30 (local time)",
    "<p>See <a href=\"https://example.com/a\">the guide</a> and \"notes\" in <a href=\"/b\">b</a>.</p>",
    "<b>It's</b> <img alt='a' src='/x.png'> what's <a href='/y'>y</a>",
    "a link is written <link>, a frame <iframe>",
    "folder/<object>/<meta>",
    "eval() is evil, and open() too",
    "https://example.com/?a={b}&{c}={d}",
];

#[test]
fn attacks_are_found() {
    for (class, attacks) in ATTACKS {
        for attack in *attacks {
            assert!(detect_xss(attack.as_bytes()).is_some(), "{class}: {attack}");
        }
    }
}

#[test]
fn innocent_text_is_left_alone() {
    for text in INNOCENT {
        assert_eq!(detect_xss(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn a_detection_names_shape_and_bytes() {
    let value = b"before <img src=x onerror=f()> after";
    let found = detect_xss(value).expect("an attack");
    assert_eq!((found.shape, &value[found.range]), ("handler of an event", &b"<img src=x onerror=f()"[..]));
}

#[test]
fn values_that_are_built_to_hurt_take_linear_time() {
    for piece in [
        "<",
        "<a ",
        "\"",
        "'",
        "`",
        "=",
        "<a b=\"",
        "<!",
        "<?",
        "&#0",
        "&",
        "a(",
        "<a\0",
        "/",
        "alert(",
        "<!doctype",
        "javascrip",
        " on",
        "&{",
        "&{a}",
        "\" src=\"a\">",
        "<a href=\"",
    ] {
        detect_xss(piece.repeat((1 << 20) / piece.len()).as_bytes());
    }
}

fn value() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "/",
        "=",
        "'",
        "\"",
        "`",
        " ",
        "\0",
        "a",
        "img",
        "script",
        "onload",
        "href",
        "javascript:",
        "style",
        "expression(",
        "&#106;",
        "&colon;",
        "alert(",
        "1",
        ")",
        "!--",
        "?",
        "data:text/html,",
        "&{",
        "svg",
        "\n",
        "b",
        "xmlns",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #[test]
    fn the_bytes_that_are_named_fire_alone(value in value()) {
        if let Some(found) = detect_xss(&value) {
            prop_assert!(detect_xss(&value[found.range]).is_some());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(value in prop::collection::vec(any::<u8>(), 0..300)) {
        detect_xss(&value);
    }
}
