mod same;

use super::{Files, RuleSet, RuleSetError};
use crate::limits::Inspection;
use crate::{Action, Program, Rates, RawRequest, Reply, Setting, Verdict, explain, judge, judge_exchange};

/// Files in memory.
struct Memory<'t>(&'t [(&'t str, &'t str)]);

impl Files for Memory<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let file = self.0.iter().find(|(name, _)| *name == path);
        file.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| "there is no such file".to_owned())
    }

    fn matching(&self, pattern: &str) -> Result<Vec<String>, String> {
        let (before, behind) = pattern.split_once('*').unwrap_or((pattern, ""));
        let names = self.0.iter().map(|(name, _)| *name);
        Ok(names.filter(|name| name.starts_with(before) && name.ends_with(behind)).map(str::to_owned).collect())
    }
}

fn read(rules: &str) -> Result<RuleSet, RuleSetError> {
    RuleSet::read("rules.conf", &Memory(&[("rules.conf", rules), ("words.data", "# comment\nevil\n\nbad word\n")]))
}

fn program(rules: &str) -> Program {
    read(rules).unwrap_or_else(|error| panic!("{error}")).compile()
}

fn request(text: &str) -> RawRequest {
    RawRequest::read(text.replace('\n', "\r\n").into_bytes(), [192, 0, 2, 7].into()).unwrap()
}

/// What becomes of a request: the verdict's letter, and the rules that fired.
fn says(rules: &str, text: &str) -> String {
    let program = program(rules);
    let rates = Rates::new(&program);
    said(&program, text, &rates, 0)
}

fn said(program: &Program, text: &str, rates: &Rates, now_ms: u64) -> String {
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates, now_ms };
    let outcome = judge(program, &request(text), setting);
    let fired: Vec<&str> = outcome.fired.iter().map(|(rule, _)| rule.name.as_ref()).collect();
    let verdict = match outcome.verdict {
        Verdict::Allow => "allow".to_owned(),
        Verdict::Block(response) => response.status.to_string(),
        Verdict::Challenge => "challenge".to_owned(),
    };
    format!("{verdict} {}", fired.join(" ")).trim_end().to_owned()
}

const GET: &str = "GET /a/b.php?x=1&y=two&X=3 HTTP/1.1\nHost: h\nCookie: c=d; e=f\n\n";

/// A form that is sent.
fn post(kind: &str, body: &str) -> String {
    format!("POST /p HTTP/1.1\nHost: h\nContent-Type: {kind}\n\n{body}")
}

#[test]
fn questions_are_asked_of_variables() {
    let form = post("application/x-www-form-urlencoded", "z=%27or&w=");
    let cases = [
        (GET, "ARGS \"@streq two\"", true),
        (GET, "ARGS:y \"@streq two\"", true),
        (GET, "ARGS:Y \"@streq two\"", true),
        (GET, "ARGS:z \"!@streq two\"", false),
        (GET, "ARGS|!ARGS:y \"@streq two\"", false),
        (GET, "ARGS|!ARGS:/^Y$/ \"@streq two\"", false),
        (GET, "ARGS:/^x/ \"@eq 3\"", true),
        (GET, "&ARGS \"@eq 3\"", true),
        (GET, "&ARGS:x \"@eq 2\"", true),
        (GET, "&ARGS:none \"@eq 0\"", true),
        (GET, "ARGS_NAMES \"@within xyz\"", true),
        (GET, "ARGS_COMBINED_SIZE \"@eq 8\"", true),
        (GET, "REQUEST_FILENAME \"@endsWith .php\"", true),
        (GET, "REQUEST_BASENAME \"@streq b.php\"", true),
        (GET, "REQUEST_LINE \"@rx ^GET /a/b\\.php\\?.* HTTP/1\\.1$\"", true),
        (GET, "REQUEST_COOKIES:e \"f\"", true),
        (GET, "REQUEST_COOKIES_NAMES \"@pm q c\"", true),
        (GET, "REQUEST_HEADERS:host \"@streq h\"", true),
        (GET, "REQUEST_HEADERS_NAMES \"@streq Host\"", true),
        (GET, "REMOTE_ADDR \"@ipMatch 192.0.2.0/24,::1\"", true),
        (GET, "REMOTE_ADDR \"!@ipMatch 192.0.2.8\"", true),
        (GET, "QUERY_STRING \"@containsWord y\"", true),
        (GET, "ARGS_POST \"@unconditionalMatch\"", false),
        (&form, "ARGS_POST:z \"@streq 'or\"", true),
        (&form, "REQUEST_BODY \"@beginsWith z=%27\"", true),
        (&form, "REQBODY_PROCESSOR \"@streq URLENCODED\"", true),
        (&form, "ARGS:w \"@rx ^$\"", true),
        (GET, "REQUEST_BODY \"@unconditionalMatch\"", false),
        (GET, "RESPONSE_STATUS \"@unconditionalMatch\"", false),
        (GET, "ARGS \"@pmFromFile words.data\"", false),
        ("GET /?q=a+BAD+WORD HTTP/1.1\n\n", "ARGS \"@pmFromFile words.data\"", true),
        ("GET /?q=%25c0%ff HTTP/1.1\n\n", "ARGS \"@validateUtf8Encoding\"", true),
        ("GET /?q=%zz HTTP/1.1\n\n", "REQUEST_URI \"@validateUrlEncoding\"", true),
        ("GET /?q=%01 HTTP/1.1\n\n", "ARGS \"@validateByteRange 32-126\"", true),
        ("GET /?q=1%27or%271%27=%271 HTTP/1.1\n\n", "ARGS \"@detectSQLi\"", true),
        ("GET /?q=%3Cscript%3E HTTP/1.1\n\n", "ARGS \"@detectXSS\"", true),
    ];
    for (text, rule, wanted) in cases {
        let wanted = if wanted { "403 1" } else { "allow" };
        assert_eq!(says(&format!("SecRule {rule} \"id:1,phase:2,deny\""), text), wanted, "{rule}");
    }
}

#[test]
fn bodies_are_taken_apart_as_rules_say() {
    let json = post("application/json", r#"{"a":{"b":"evil"}}"#);
    let xml = post("text/xml", "<a b='x'>evil</a>");
    let parts = "--B\nContent-Disposition: form-data; name=\"n\"\n\nevil\n--B\n\
        Content-Disposition: form-data; name=\"f\"; filename=\"a.exe\"\n\n12345\n--B--\n";
    let parts = post("multipart/form-data; boundary=B", parts);
    let cases = [
        (&json, "ctl:requestBodyProcessor=JSON", "ARGS:json.a.b \"evil\"", true),
        (&json, "ctl:requestBodyProcessor=XML", "REQBODY_ERROR \"@eq 1\"", true),
        (&json, "ctl:forceRequestBodyVariable=On", "REQUEST_BODY \"evil\"", true),
        (&json, "nolog", "REQUEST_BODY \"evil\"", false),
        (&xml, "ctl:requestBodyProcessor=XML", "XML:/* \"^evil$\"", true),
        (&xml, "ctl:requestBodyProcessor=XML", "XML:/*|XML://@* \"^x$\"", true),
        (&parts, "nolog", "ARGS:n \"^evil$\"", true),
        (&parts, "nolog", "FILES:f \"@streq a.exe\"", true),
        (&parts, "nolog", "FILES_NAMES \"@streq f\"", true),
        (&parts, "nolog", "FILES_COMBINED_SIZE \"@eq 5\"", true),
        (&parts, "nolog", "MULTIPART_PART_HEADERS:f \"@contains filename\"", true),
        (&parts, "nolog", "MULTIPART_STRICT_ERROR \"@eq 0\"", true),
    ];
    for (text, action, rule, wanted) in cases {
        let rules = format!("SecAction \"id:1,phase:1,pass,nolog,{action}\"\nSecRule {rule} \"id:2,phase:2,deny\"");
        assert_eq!(says(&rules, text), if wanted { "403 2" } else { "allow" }, "{action} {rule}");
    }
}

#[test]
fn scores_are_added_for_each_value_that_matches() {
    let rules = r#"
        SecAction "id:1,phase:1,nolog,pass,setvar:tx.five=5,setvar:tx.one=1,setvar:'tx.limit=%{tx.ONE}0'"
        SecRule ARGS "@rx ^\d$" "id:2,phase:2,pass,setvar:'tx.score=+%{tx.five}'"
        SecRule TX:Score "@ge %{tx.limit}" "id:3,phase:2,deny,status:406"
    "#;
    assert_eq!(says(rules, GET), "406 2 3");
    assert_eq!(says(rules, "GET /?x=1 HTTP/1.1\n\n"), "allow 2");
}

#[test]
fn chains_hold_as_a_whole() {
    let rules = r#"
        SecRule ARGS "@rx (\w)(\w+)" "id:1,phase:2,deny,capture,chain,setvar:tx.first=%{TX.1}"
            SecRule TX:1 "@streq t" "chain"
            SecRule MATCHED_VARS_NAMES "@contains TX:1" "setvar:tx.last=%{MATCHED_VAR_NAME}"
        SecRule TX:last "@rx ." "id:2,phase:2,deny"
    "#;
    assert_eq!(says(rules, GET), "403 1");
    let other = "GET /?y=other HTTP/1.1\n\n";
    assert_eq!(says(rules, other), "allow");
}

#[test]
fn jumps_end_at_their_markers_in_each_phase() {
    let rules = r#"
        SecRule ARGS:x "@eq 1" "id:1,phase:1,pass,nolog,skipAfter:END"
        SecAction "id:2,phase:1,pass"
        SecAction "id:3,phase:2,pass"
        SecMarker "END"
        SecAction "id:4,phase:1,pass"
        SecAction "id:5,phase:2,pass,skip:1"
        SecAction "id:6,phase:2,pass"
        SecAction "id:7,phase:2,pass,skipAfter:NOWHERE"
        SecAction "id:8,phase:2,pass"
        SecAction "id:9,phase:5,pass"
    "#;
    assert_eq!(says(rules, GET), "allow 4 3 5 7 9");
    assert_eq!(says(rules, "GET / HTTP/1.1\n\n"), "allow 2 4 3 5 7 9");
}

#[test]
fn the_phase_says_what_block_means_and_what_comes_first() {
    let rules = r#"
        SecDefaultAction "phase:2,deny,status:410,t:lowercase,log"
        SecRule ARGS "@streq two" "id:1,phase:2,block"
        SecRule ARGS "@streq two" "id:2,phase:1,block"
    "#;
    assert_eq!(says(rules, "GET /?q=TWO HTTP/1.1\n\n"), "410 1");
    assert_eq!(says(rules, "GET /?q=two HTTP/1.1\n\n"), "410 2 1");
    assert_eq!(says(&rules.replace("2,block", "2,block,t:none"), "GET /?q=TWO HTTP/1.1\n\n"), "allow");
    assert_eq!(says(&format!("SecRuleEngine DetectionOnly\n{rules}"), "GET /?q=two HTTP/1.1\n\n"), "allow 2 1");
    assert_eq!(says(&format!("SecRuleEngine Off\n{rules}"), "GET /?q=two HTTP/1.1\n\n"), "allow");
    assert_eq!(says("SecAction \"id:1,phase:1,allow\"\nSecAction \"id:2,phase:1,deny\"", GET), "allow 1");
    assert_eq!(
        says("SecAction \"id:1,phase:1,allow:phase\"\nSecAction \"id:2,phase:1,deny\"\nSecAction \"id:3,deny\"", GET),
        "403 1 3"
    );
    assert_eq!(says("SecAction \"id:1,redirect:'http://x/,y'\"", GET), "302 1");
}

#[test]
fn rules_can_be_removed_and_narrowed() {
    let rules = r#"
        SecRule ARGS "@streq two" "id:10,phase:2,deny,tag:'attack/x',msg:'A message'"
    "#;
    let behind = [
        "SecRuleRemoveById 9-11",
        "SecRuleRemoveByTag ^attack/",
        "SecRuleRemoveByMsg \"A mess\"",
        "SecRuleUpdateTargetById 10 !ARGS:y",
        "SecRuleUpdateTargetByTag attack \"!ARGS:/^y/\"",
        "SecRuleUpdateActionById 10 pass,nolog",
    ];
    for directive in behind {
        assert_eq!(says(&format!("{rules}\n{directive}"), GET), "allow", "{directive}");
    }
    assert_eq!(says(&format!("{rules}\nSecRuleRemoveById 11\nSecRuleUpdateTargetById 10 !ARGS:x"), GET), "403 10");
    let before = [
        "ctl:ruleRemoveById=10",
        "ctl:ruleRemoveById=1-20",
        "ctl:ruleRemoveByTag=attack",
        "ctl:ruleRemoveTargetById=10;ARGS:y",
        "ctl:ruleRemoveTargetByTag=attack;ARGS",
        "ctl:ruleRemoveTargetByMsg='A message';ARGS:/y/",
        "ctl:ruleEngine=Off",
        "ctl:ruleEngine=DetectionOnly",
    ];
    for control in before {
        let rules = format!("SecRule ARGS:x \"@eq 1\" \"id:1,phase:1,pass,nolog,{control}\"\n{rules}");
        let wanted = if control.ends_with("DetectionOnly") { "allow 10" } else { "allow" };
        assert_eq!(says(&rules, GET), wanted, "{control}");
        assert_eq!(says(&rules, "GET /?y=two HTTP/1.1\n\n"), "403 10", "{control}");
    }
}

#[test]
fn a_rule_can_ask_after_each_transformation() {
    let rule = |action: &str| {
        format!(
            "SecRule ARGS \"@rx ^%31$|^1$\" \"id:1,phase:2,pass,t:none,t:urlDecode,t:trim{action},setvar:tx.n=+1\"\n\
        SecRule TX:n \"@eq 2\" \"id:2,phase:2,deny\""
        )
    };
    let text = "GET /?q=%2531 HTTP/1.1\n\n";
    assert_eq!(says(&rule(""), text), "allow 1");
    assert_eq!(says(&rule(",multiMatch"), text), "403 1 2");
}

#[test]
fn variables_outlive_requests() {
    let program = program(
        r#"
        SecAction "id:1,phase:1,nolog,pass,initcol:ip=%{REMOTE_ADDR},setvar:ip.count=+1,expirevar:ip.count=60"
        SecRule IP:COUNT "@gt 2" "id:2,phase:1,deny,status:429"
        "#,
    );
    let rates = Rates::new(&program);
    let said = |now_ms| said(&program, GET, &rates, now_ms);
    assert_eq!([said(0), said(1_000), said(2_000)], ["allow", "allow", "429 2"]);
    assert_eq!(said(62_000), "allow");
}

/// Knows one address.
struct Map;

impl crate::Atlas for Map {
    fn place(&self, address: std::net::IpAddr) -> crate::Place {
        let country = (address == std::net::IpAddr::from([192, 0, 2, 7])).then_some(*b"FR");
        crate::Place { country, region: None }
    }

    fn system(&self, _: std::net::IpAddr) -> Option<u32> {
        None
    }
}

#[test]
fn owners_keep_no_more_than_they_may() {
    let program = program(
        r#"
        SecAction "id:1,phase:1,nolog,pass,initcol:ip=%{REMOTE_ADDR}"
        SecRule ARGS_NAMES "@unconditionalMatch" "id:2,phase:1,nolog,pass,setvar:ip.%{MATCHED_VAR}=1"
        SecRule &IP "@eq 64" "id:3,phase:1,pass"
        "#,
    );
    let rates = Rates::new(&program);
    let names: Vec<String> = (0..100).map(|at| format!("n{at}")).collect();
    assert_eq!(said(&program, &format!("GET /?{} HTTP/1.1\n\n", names.join("&")), &rates, 0), "allow 3");
}

#[test]
fn places_of_addresses_are_looked_up() {
    let rules = "SecRule ARGS:ip \"@geoLookup\" \"id:1,phase:1,deny,chain,setvar:tx.found=1\"\n\
        SecRule GEO:COUNTRY_CODE \"@pm FR DE\"\nSecRule TX:found \"@eq 1\" \"id:2,phase:1,pass\"";
    let program = program(rules);
    let rates = Rates::new(&program);
    let says = |address: &str, atlas| {
        let setting = Setting { inspection: Inspection::default(), atlas, rates: &rates, now_ms: 0 };
        let request = request(&format!("GET /?ip={address} HTTP/1.1\n\n"));
        judge(&program, &request, setting).fired.iter().map(|(rule, _)| rule.name.to_string()).collect::<String>()
    };
    assert_eq!(says("192.0.2.7", Some(&Map)), "1");
    assert_eq!([says("192.0.2.8", Some(&Map)), says("x", Some(&Map)), says("192.0.2.7", None)], ["", "", ""]);
}

#[test]
fn responses_are_judged() {
    let program = program(
        r#"
        SecRule RESPONSE_STATUS "^5" "id:1,phase:3,deny"
        SecRule RESPONSE_HEADERS:X-A "b" "id:2,phase:3,pass"
        SecRule RESPONSE_BODY "@contains ORA-" "id:3,phase:4,deny,status:500"
        SecAction "id:4,phase:5,pass"
        "#,
    );
    let rates = Rates::new(&program);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    let says = |status, body: &str| {
        let headers = vec![(b"x-a".to_vec(), b"b".to_vec())];
        let reply = Reply { status, headers, body: body.as_bytes().to_vec(), ..Reply::default() };
        let outcome = judge_exchange(&program, &request(GET), &reply, setting);
        let fired: Vec<String> = outcome.fired.iter().map(|(rule, _)| rule.name.to_string()).collect();
        (outcome.verdict.action(), fired.join(" "))
    };
    assert_eq!(says(200, "fine"), (Action::Allow, "2 4".to_owned()));
    assert_eq!(says(200, "ORA-1"), (Action::Block, "2 3 4".to_owned()));
    assert_eq!(says(500, "ORA-1"), (Action::Block, "1 4".to_owned()));
}

#[test]
fn a_rule_says_which_bytes_made_it_fire() {
    let program = program("SecRule ARGS \"@rx o.\" \"id:1,phase:2,deny,t:none,t:lowercase\"");
    let rates = Rates::new(&program);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    let request = request("GET /?Q=XOY HTTP/1.1\n\n");
    let (_, explained) = explain(&program, &request, setting);
    assert_eq!((explained[0].rule.origin.as_ref(), explained[0].evidence.len()), ("rules.conf:1", 1));
    assert_eq!(explained[0].evidence[0].matched(), Some(&b"oy"[..]));
}

#[test]
fn what_has_no_meaning_is_named_once() {
    let set = read("SecPcreMatchLimit 1000\nSecPcreMatchLimit 2000\nSecRule REMOTE_ADDR \"@rbl x\" \"id:1,pass,noauditlog\"\n<IfModule a>\n</IfModule>").unwrap();
    let notes: Vec<(&str, usize)> = set.notes().iter().map(|note| (note.what.as_str(), note.times)).collect();
    assert_eq!(notes, [("<IfModule>", 2), ("@rbl", 1), ("SecPcreMatchLimit", 2), ("noauditlog", 1)]);
    assert_eq!(set.notes()[2].first, "rules.conf:1");
}

#[test]
fn what_is_not_done_is_refused_by_file_and_line() {
    let cases = [
        ("\nSecFoo x", "rules.conf:2: the directive `SecFoo` is not known"),
        ("SecRuleScript x.lua", "`SecRuleScript`: it runs a program in Lua"),
        ("SecRemoteRules k https://x", "rules are not fetched"),
        ("SecAction \"id:1,exec:/bin/x\"", "`exec` runs a program"),
        ("SecAction \"id:1,proxy:http://x\"", "`proxy` sends requests elsewhere"),
        ("SecAction \"id:1,foo\"", "the action `foo` is not known"),
        ("SecAction \"pass\"", "the rule has no `id`"),
        ("SecAction \"id:1\"\nSecAction \"id:1\"", "rules.conf:2: another rule has the number 1 too"),
        ("SecRule FOO \"x\" \"id:1\"", "the variable `FOO` is not known"),
        ("SecRule ARGS \"@foo x\" \"id:1\"", "the operator `@foo` is not done"),
        ("SecRule ARGS \"(\" \"id:1\"", "the expression is not taken"),
        ("SecRule ARGS \"(?=a)\" \"id:1\"", "look-around"),
        ("SecRule ARGS \"x\" \"id:1,t:foo\"", "the transformation `foo` is not known"),
        ("SecRule ARGS \"x\" \"id:1,chain\"", "nothing follows its `chain`"),
        ("SecRule ARGS \"x", "a quote is not closed"),
        ("SecRule XML:/a/b \"x\" \"id:1\"", "the path `/a/b` into XML is not done"),
        ("SecRule ARGS \"@ipMatch x\" \"id:1\"", "`x` is no address or prefix"),
        ("SecRule ARGS \"@pmFromFile none\" \"id:1\"", "can't read `none`"),
        ("SecRule ARGS \"@pmFromFile https://x\" \"id:1\"", "nothing is fetched"),
        ("Include none.conf", "`none.conf` matches no file"),
        ("Include rules.conf", "in a circle"),
        ("SecRequestBodyAccess Off", "`SecRequestBodyAccess Off` is not done; `On` is"),
        ("<Location />", "the section `location` is not done"),
        ("SecAction \"id:1,ctl:foo=1\"", "`ctl:foo` is not known"),
        ("SecAction \"id:1,setvar:foo.x=1\"", "the collection `foo` is not known"),
        ("SecAction \"id:1,phase:6\"", "`6` is no phase"),
        ("SecAction \"id:1,status:99\"", "`99` is no status"),
    ];
    for (rules, wanted) in cases {
        let error = read(rules).expect_err(rules).to_string();
        assert!(error.contains(wanted), "{rules}: {error}");
    }
    assert_eq!(read("IncludeOptional none.conf").unwrap().rules(), 0);
}
