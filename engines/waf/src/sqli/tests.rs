use super::{Sensitivity, detect_sqli};
use proptest::prelude::*;

const BOTH: [Sensitivity; 2] = [Sensitivity::Low, Sensitivity::High];

/// Attacks by what they do.
const ATTACKS: &[(&str, &[&str])] = &[
    (
        "always true",
        &["7 or 7=7", "x' or 'k'='k", "x\" or \"k\"=\"k", "x') or ('k'='k", "7 || 3>2 --", "7 and 3 between 2 and 4"],
    ),
    ("always true by a constant", &["7 or true--", "x' or not false#", "x') or (null is null"]),
    (
        "union",
        &["7 union select a, b from c", "7) UNION/**/ALL/**/SELECT null,null--", "x' uNiOn(sElEcT(1),2)#", "-7.union select 8"],
    ),
    ("select", &["(select pin from cards limit 1)", "7-(select count(*) from cards)", "select * from cards", "x'+(select 1)+'"]),
    ("rest commented out", &["root'--", "root' -- x", "root')#", "root'/*", "7--", "7) -- "]),
    (
        "stacked",
        &["7; drop table cards", "x'; delete from cards where 1=1--", "7;update cards set pin=0", "7;exec xp_dirtree 'c:'"],
    ),
    ("time", &["7 and sleep(9)", "x' or pg_sleep(9)--", "7; waitfor delay '0:0:9'", "x' and benchmark(9999999,sha1(1))='"]),
    (
        "by functions",
        &["ascii(substr(user(),2,1))", "7 and ord(mid(version(),1,1))>52", "x'||chr(65)||'", "concat(char(97),char(98))"],
    ),
    ("by cases", &["case when 7=7 then 1 else 0 end", "7*(case when (2>1) then 1 else 0 end)", "x' and if(2>1,sleep(3),0)#"]),
    (
        "clauses",
        &[
            "7 order by 9--",
            "x' order by 3#",
            "7 group by a having 2=2",
            "7 having 3=3",
            "x' into outfile '/tmp/x",
            "7 limit 0,1--",
        ],
    ),
    ("operators on strings", &["x'||'y", "x' like '%", "x'='", "a' rlike 'b", "x'-0-'y", "' <> '"]),
    ("inside of the database", &["7 or 1=@@version", "x' and (select 1 from information_schema.tables)=1", "7 or mysql.user"]),
    ("hidden by comments", &["7/*!or*/1", "7/**/or/**/7=7", "7 /*!50000union*/ select 8", "7 or#x\n7=7", "7 or--x\n7=7"]),
    ("hidden by spaces", &["7\u{b}or\u{c}7=7", "7\0or\t7=7", "7or 7=7", "7e0union select 8", "7dunion select 8"]),
    ("variables", &["x' or @a='", "7 or @a:=7", "declare @a int", "7;declare @a varchar(9)"]),
];

/// Text that looks like SQL and is none.
const INNOCENT: &[&str] = &[
    "",
    "'",
    "\"",
    "''",
    "O'Connor",
    "Patrick O'Brien and Mary D'Arcy",
    "It's a dog's life, isn't it?",
    "the '90s and the '80s",
    "She said \"yes\" and he said \"no\"",
    "He said: 'order by phone', then \"select from the menu\"",
    "Select your country from the list",
    "Please select 2 items from the menu",
    "select one or more options",
    "union of workers; select committee",
    "update me when it's done",
    "I'd like 3 of \"Model X\" and 2 of \"Model Y\"",
    "where are you from and where are you going?",
    "user@example.com",
    "-42",
    "1,234.56",
    "2024-05-06T07:08:09Z",
    "50% off & more",
    "AT&T",
    "{\"name\":\"O'Brien\",\"tags\":[\"a\",\"b\"],\"n\":null,\"ok\":true}",
    "{\"sql\":null,\"and\":\"or\",\"list\":[\"and\",\"or\"]}",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMifQ.abc-_def",
    "c2VsZWN0ICogZnJvbSB1c2Vycw==",
    "https://example.com/a?b=c&d=e%20f#frag",
    "#hashtag and #another",
    "-- \nRegards, Bob",
    "Hello -- this is a dash",
    "1. First item; 2. Second item; 3. Third (and last) item",
    "5' 10\" tall",
    "6'2\" and 180 lbs",
    "rock 'n' roll",
    "'tis the season, y'all",
    "C'est l'été, n'est-ce pas? J'ai dit \"d'accord\" et 'voilà'",
    "l'union fait la force",
    "Das \"neue\" Haus; der 'alte' Mann",
    "if (x > 0 && y < 10) { return f(x); }",
    "console.log('hello ' + name + '!');",
    "key='value'",
    "name=\"value\" id='x'",
    "<p class=\"note\">It's <b>bold</b> and \"quoted\"</p>",
    "*bold* _it's_ `code` [link](http://example.com/it's)",
    "Between 5 and 10 years",
    "true or false?",
    "is 'null' a value?",
    "left (side) or right (side)",
    "Set x to 5 and y to 6",
    "1-2-3",
    "2+2=4",
    "1/2\" pipe and 3/4\" elbow",
    "24\" x 36\" (61cm x 91cm) - \"matte\"",
    "\"The Lord of the Rings\" or \"Harry Potter\"",
    "\"exact phrase\" -excluded +included",
    "title:\"foo bar\" AND author:'smith'",
    "tag:(a OR b) AND NOT c",
    "id in (1,2,3)",
    "Don't drop tables, drop chairs!",
    "Create user account for new employee",
    "delete from cart",
    "insert coin to continue",
    "exec summary; execute plan B",
    "@john and @mary, it's \"done\"",
    "C:\\Users\\O'Neil\\file.txt",
    "('parenthesised')",
    "it''s",
    "'a' 'b' 'c'",
    "'a','b','c'",
    "=SUM(A1:A10)",
    "=IF(A1>0,\"yes\",\"no\")",
    "+1 (555) 123-4567",
    "The price is $5.00 -- or 4.50 for members.",
    "In case 2 when you arrive then call",
    "migrating from MySQL to Postgres",
    "Select data from mysql",
    "'having fun' is my motto",
    "\"where are you\" is a song",
    "'limit 5' per person",
    "'begin the day' with coffee",
    "'call me maybe'",
    "'and this is it'",
    "it's late; while I was waiting I called",
    "'select all' button",
    "'update now' or 'later'",
    "\"as seen on TV\" where available",
    "Let's go #team",
    "We're #1!",
    "Bob's and Tom's and Jim's",
    "\"A\" OR \"B\"",
    "\"Smith, John\" <john@example.com>",
    "dev.mysql.com/doc and sub.domain.example.com",
    "Whether it was sent (true) or not (false), in all cases.",
    "Names are kept; if a name is missing, a new one is made; if it is not, the old one is replaced.",
    "The size is in bytes, and the limit is in the guide.",
    "Replaces the file, or will replace the existing values.",
    "Words parted by ',' or by ';' are a list",
    "const f = (a) => now();",
    "The user name and password (if needed)",
];

#[test]
fn attacks_are_found() {
    for (class, attacks) in ATTACKS {
        for attack in *attacks {
            for sensitivity in BOTH {
                assert!(detect_sqli(attack.as_bytes(), sensitivity).is_some(), "{class}, {sensitivity:?}: {attack}");
            }
        }
    }
}

/// The no-break space of Latin-1, alone and in runs, and beside characters in UTF-8.
#[test]
fn spaces_of_latin_1_hide_nothing() {
    let attacks: &[&[u8]] = &[
        b"7\xa0or\xa07=7",
        b"7\xa0\xa0or\xa0\xa0\xa07=7",
        b"7\xa0union\xa0\xa0select\xa0\xa08",
        b"7\xa0\xa0\xa0\xa0\xa0or\xa0 \xa07\xa0=\xa0\xa07",
        b"\xc3\xa9'\xa0\xa0or\xa0\xa0'a'='a",
    ];
    for attack in attacks {
        assert!(detect_sqli(attack, Sensitivity::Low).is_some(), "{}", attack.escape_ascii());
    }
    assert_eq!(detect_sqli("7\u{a0}or\u{20a0}7 à la carte".as_bytes(), Sensitivity::High), None);
}

#[test]
fn innocent_text_is_left_alone() {
    let taken: Vec<_> = INNOCENT
        .iter()
        .flat_map(|text| BOTH.map(|sensitivity| (sensitivity, text, detect_sqli(text.as_bytes(), sensitivity))))
        .filter(|(_, _, found)| found.is_some())
        .collect();
    assert_eq!(taken, []);
}

#[test]
fn high_sensitivity_takes_less_for_an_attack() {
    for value in ["7 or 8", "x' or 8", "x\" and 8"] {
        assert_eq!(detect_sqli(value.as_bytes(), Sensitivity::Low), None, "{value}");
        assert!(detect_sqli(value.as_bytes(), Sensitivity::High).is_some(), "{value}");
    }
}

/// What a database would run and people write, too, is for the higher sensitivity.
#[test]
fn what_is_doubtful_fires_high_only() {
    for value in [
        "a > 1 and b < 2",
        "x is 5 and y = 12",
        "a = 1 or b like 'c'",
        "either <b>none</b> or null <i>twice</i>",
        "Names of the 'and' clause of the filter",
        "You write '*' for all of them",
        "find all '||' marks",
    ] {
        assert_eq!(detect_sqli(value.as_bytes(), Sensitivity::Low), None, "{value}");
        assert!(detect_sqli(value.as_bytes(), Sensitivity::High).is_some(), "{value}");
    }
}

#[test]
fn a_detection_names_shape_and_bytes() {
    let value = b"some text; 7 union select 8 from t";
    let found = detect_sqli(value, Sensitivity::Low).expect("an attack");
    assert_eq!((found.shape, &value[found.range]), ("union of selects", &b"union select "[..]));
    // A string that the application opened is needed for the rest to be an attack.
    let found = detect_sqli(b"root'--", Sensitivity::Low).expect("an attack");
    assert_eq!((found.shape, found.range), ("comment after a string", 0..7));
}

/// Doubling a value doubles the work: a million of what could make it worse are read in a moment.
#[test]
fn values_that_are_built_to_hurt_take_linear_time() {
    for piece in
        ["'", "\"", "(", "a/*!", "#\n", "/**/", "a.", "[a ", "`", "1e", "'or'", "\\", "@", "a\u{a0}", "select(", "--\n \n"]
    {
        let value = piece.repeat(200_000 / piece.len());
        detect_sqli(value.as_bytes(), Sensitivity::High);
    }
}

/// A mebibyte of what is looked at twice: what stands around a word, a space or a quote.
#[test]
fn looking_around_takes_linear_time() {
    for piece in ["\u{a0}", "<a", "<b>", "is ", "is not ", ". ", "a 'b' ", "in(", "in/**/"] {
        detect_sqli(piece.repeat((1 << 20) / piece.len()).as_bytes(), Sensitivity::High);
    }
    detect_sqli(&[b'a', 0xa0, 0xa0, 0xa0].repeat(1 << 18), Sensitivity::High);
}

fn value() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        "'",
        "\"",
        "`",
        "(",
        ")",
        ",",
        ";",
        "--",
        "#",
        "/*",
        "*/",
        "/*!",
        "\\",
        "\n",
        " ",
        " or ",
        " and ",
        "=",
        "1",
        "union ",
        "select ",
        "from ",
        "x",
        "@",
        "@@v",
        "order by ",
        "case when ",
        "then ",
        "sleep(",
        "char(",
        " like ",
        "null",
        ".",
        "[",
        "]",
        "0x4",
        "1e",
        "\u{a0}",
        "drop table ",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #[test]
    fn what_fires_low_fires_high(value in value()) {
        if detect_sqli(&value, Sensitivity::Low).is_some() {
            prop_assert!(detect_sqli(&value, Sensitivity::High).is_some());
        }
    }

    #[test]
    fn the_bytes_that_are_named_fire_alone(value in value()) {
        for sensitivity in BOTH {
            if let Some(found) = detect_sqli(&value, sensitivity) {
                prop_assert!(detect_sqli(&value[found.range], sensitivity).is_some());
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(value in prop::collection::vec(any::<u8>(), 0..300)) {
        detect_sqli(&value, Sensitivity::High);
    }
}
