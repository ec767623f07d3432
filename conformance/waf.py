"""The firewall's commands: every session of docs/waf.md, and what the commands refuse."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tour import Shell, matches, sessions

MANUAL = Path(__file__).resolve().parent.parent / "docs" / "waf.md"


class Suite:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.passed, self.failures = 0, []

    def check(self, name, fine, shown=""):
        if fine:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {shown!r}")

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=60, cwd=self.folder)

    def refused(self, name, pattern, *arguments):
        done = self.run(*arguments)
        said = done.stderr.startswith("alcazar: ") and re.search(pattern, done.stderr)
        self.check(name, done.returncode == 1 and said and not done.stdout, done)

    def verdicts(self, name, wanted, *arguments):
        done = self.run("--output", "json", "waf", "test", *arguments)
        found = [row["verdict"] for row in json.loads(done.stdout)] if done.returncode == 0 else None
        self.check(name, found == wanted, done)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def manual(s, show):
    """Each command of the manual prints what the manual says."""
    folder = s.folder / "manual"
    tools = s.folder / "tools"
    for made in (folder, tools):
        made.mkdir()
    shutil.copy(s.program, tools / "alcazar")
    variables = {"PATH": os.pathsep.join([str(tools), os.environ["PATH"]]), "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
    shell = Shell(variables, folder)
    for command, expected in sessions(MANUAL.read_text()):
        printed = shell.run(command)
        while expected and not expected[-1].strip():
            expected.pop()
        if show:
            print(f"$ {command}", *printed, sep="\n", flush=True)
        s.check(f"$ {command}", matches(expected, printed), "\n".join(printed))


def acl(statement, **members):
    rule = {"Name": "rule", "Priority": 0, "Action": {"Block": {}}, "Statement": statement}
    return {"Name": "acl", "DefaultAction": {"Allow": {}}, "Rules": [rule], **members}


def size(field):
    return {"SizeConstraintStatement": {
        "FieldToMatch": field, "ComparisonOperator": "GT", "Size": 1 << 30,
        "TextTransformations": [{"Priority": 0, "Type": "NONE"}],
    }}


def inspection(s):
    """How much is inspected, with and without the bounds of a resource on AWS."""
    s.write("size/acl.json", acl(size({"Body": {"OversizeHandling": "MATCH"}}), AssociationConfig={
        "RequestBody": {"CLOUDFRONT": {"DefaultSizeInspectionLimit": "KB_32"}}}))
    for kib in (8, 16, 32, 1024):
        for extra in (0, 1):
            name = f"requests-{kib}/{extra}.http"
            s.write(name, b"POST / HTTP/1.1\r\n\r\n" + b"a" * (kib * 1024 + extra))
    for kib, like in ((8, ["--like", "alb"]), (16, ["--like", "api-gateway"]), (32, ["--like", "cloudfront"]), (1024, [])):
        s.verdicts(f"a body of {kib} KiB", ["ALLOW", "BLOCK"], *like, "size/acl.json", f"requests-{kib}")
    s.write("headers/acl.json", acl(size({
        "Headers": {"MatchPattern": {"All": {}}, "MatchScope": "ALL", "OversizeHandling": "MATCH"}})))
    for count in (200, 201):
        s.write(f"requests-h/{count}.http", b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * count + b"\r\n")
    s.verdicts("headers beyond 200", ["ALLOW", "BLOCK"], "--like", "alb", "headers/acl.json", "requests-h")
    s.verdicts("headers beyond 200 without AWS's bounds", ["ALLOW", "ALLOW"], "headers/acl.json", "requests-h")


def beside(s):
    """Sets are found beside the ACL, and the address comes from a flag."""
    arn = "arn:aws:wafv2:eu-west-1:111122223333:regional/ipset/office/1"
    s.write("sets/acl.json", acl({"IPSetReferenceStatement": {"ARN": arn}}))
    s.write("requests/a.http", b"GET / HTTP/1.1\r\n\r\n")
    s.refused("a set that is missing", "#/Rules/0/Statement/IPSetReferenceStatement/ARN: .*aws wafv2 get-ip-set", "waf", "test",
              "sets/acl.json", "requests")
    s.write("sets/other.json", {"Something": "else"})
    s.write("sets/broken.json", b"{")
    office = {"Name": "office", "ARN": arn, "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.0/24"]}
    s.write("sets/office.json", {"IPSet": office, "LockToken": "a"})
    s.verdicts("an address of the set", ["BLOCK"], "--client", "192.0.2.9", "sets/acl.json", "requests")
    s.verdicts("an address outside", ["ALLOW"], "sets/acl.json", "requests/a.http")
    s.write("sets/twice.json", {"IPSet": office})
    s.refused("a set that is there twice", "has this ARN too", "waf", "test", "sets/acl.json", "requests")


def rule_sets(s):
    """Rules in SecLang: files that include each other, responses beside requests, and what is refused."""
    s.write("set/start.load", b"Include rules/*.conf\nIncludeOptional after.conf\n")
    s.write("set/rules/1.conf", b'SecAction "id:1,phase:1,nolog,pass,setvar:tx.anomaly_score=0"\n')
    s.write("set/rules/2.conf", b'SecRule ARGS "@pmFromFile words.data" "id:2,phase:2,pass,\\\n setvar:tx.anomaly_score=+5"\n'
            b'SecRule RESPONSE_BODY "@contains ORA-" "id:3,phase:4,deny"\n'
            b'SecRule TX:anomaly_score "@ge 10" "id:4,phase:2,deny"\n')
    s.write("set/rules/words.data", b"evil\n")
    s.write("exchanges/a.http", b"GET /?a=evil HTTP/1.1\r\n\r\n")
    s.write("exchanges/b.http", b"GET /?a=evil&b=Evil HTTP/1.1\r\n\r\n")
    s.write("exchanges/c.http", b"GET / HTTP/1.1\r\n\r\n")
    s.write("exchanges/c.response", b"HTTP/1.1 500 Oops\r\n\r\nORA-00933")
    s.verdicts("scores and responses", ["ALLOW", "BLOCK", "BLOCK"], "set/start.load", "exchanges")
    done = s.run("--output", "json", "waf", "test", "set/start.load", "exchanges/a.http")
    s.check("the score", '"score":5' in done.stdout, done)
    s.write("set/after.conf", b"SecRuleRemoveById 4\n")
    s.verdicts("a rule that is removed", ["ALLOW", "ALLOW", "BLOCK"], "set/start.load", "exchanges")
    s.write("set/after.conf", b"\nSecRuleScript x.lua\n")
    for command in (["test", "set/start.load", "exchanges"], ["lint", "set/start.load"]):
        s.refused("a script", "set/after.conf:2: `SecRuleScript`", "waf", *command)
    s.write("set/after.conf", b"Include none.conf\n")
    s.refused("a file that is missing", "after.conf:1: `none.conf` matches no file", "waf", "lint", "set/start.load")
    s.write("set/after.conf", b"")
    s.refused("the bounds of AWS", "`--like` is for web ACLs", "waf", "test", "--like", "alb", "set/start.load", "exchanges")


def archives(s):
    """Requests of an HTTP archive, by number."""
    s.write("har/acl.json", acl({"ByteMatchStatement": {
        "SearchString": "ZXZpbA==", "PositionalConstraint": "CONTAINS", "FieldToMatch": {"Body": {}},
        "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}))
    post = {"method": "POST", "url": "http://h/", "headers": []}
    entries = [{"request": post | {"postData": {"text": text}}} for text in ("ok", "evil")]
    s.write("archives/a.har", {"log": {"entries": entries}})
    s.verdicts("an archive", ["ALLOW", "BLOCK"], "har/acl.json", "archives")
    named = s.run("--output", "json", "waf", "test", "har/acl.json", "archives/a.har").stdout
    names = [row["request"] for row in json.loads(named)]
    s.check("its requests have numbers", names == ["archives/a.har#0", "archives/a.har#1"], named)
    s.write("archives/b.har", {"log": {}})
    s.refused("what is no archive", "archives/b.har`: it is no HTTP archive", "waf", "test", "har/acl.json", "archives")


def refusals(s):
    s.write("bad/acl.json", {"WebACL": acl({"XsMatchStatement": {}})})
    s.refused("an unknown statement", "acl.json#/WebACL/Rules/0/Statement/XsMatchStatement: .*nearest.*`XssMatchStatement`",
              "waf", "test", "bad/acl.json", "requests")
    s.refused("in capacity, too", "unknown member `XsMatchStatement`", "waf", "capacity", "bad/acl.json")
    s.write("bad/twice.json", b'{"Name": "a", "Name": "b"}')
    s.refused("a member named twice", "member `Name` is named twice", "waf", "capacity", "bad/twice.json")
    s.write("bad/none.json", b"not JSON")
    s.refused("no JSON", "no JSON: .* line 1", "waf", "capacity", "bad/none.json")
    s.write("geo/acl.json", acl({"GeoMatchStatement": {"CountryCodes": ["FR"]}}))
    s.refused("geography without a file", "give one with `--geo FILE`", "waf", "test", "geo/acl.json", "requests")
    s.refused("a file that is no database", "no MaxMind DB", "waf", "test", "--geo", "geo/acl.json", "geo/acl.json", "requests")
    s.refused("a file that is not there", "can't read `none.json`", "waf", "test", "none.json", "requests")
    s.write("good/acl.json", acl({"LabelMatchStatement": {"Scope": "LABEL", "Key": "a"}}))
    s.refused("no requests", "can't read `nothing`", "waf", "test", "good/acl.json", "nothing")
    (s.folder / "empty").mkdir()
    s.refused("an empty folder", "holds no request files", "waf", "test", "good/acl.json", "empty")
    s.write("odd/a.http", b"no request\r\n")
    s.verdicts("a request that is odd is judged", ["ALLOW"], "good/acl.json", "odd")
    s.write("odd/b.http", b"")
    s.refused("what is no request", "odd/b.http`: the first line is no request line", "waf", "test", "good/acl.json", "odd")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--print", action="store_true", help="print what each command of the manual prints, to be pasted into it")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="alcazar-waf-") as folder:
        s = Suite(str(Path(arguments.program).resolve()), Path(folder))
        manual(s, getattr(arguments, "print"))
        inspection(s)
        beside(s)
        rule_sets(s)
        archives(s)
        refusals(s)
    for failure in s.failures:
        print(failure)
    print(f"{s.passed} passed, {len(s.failures)} failed")
    return 1 if s.failures or not s.passed else 0


if __name__ == "__main__":
    sys.exit(main())
