"""Drives the AWS CLI, one call for each shape of argument that it has: text, number, truth, time, bytes, lists, structures and maps in
shorthand and in JSON, files, whole inputs, pages."""

import argparse
import base64
import json
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from server import Server, environment


class Cli:
    def __init__(self, server, folder):
        self.variables = environment(server) | {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "AWS_PAGER": ""}
        self.folder = folder
        self.passed, self.failures = 0, []

    def run(self, *arguments):
        command = ["aws", *arguments]
        return subprocess.run(command, env=self.variables, cwd=self.folder, capture_output=True, text=True, timeout=60)

    def json(self, *arguments):
        """What a command prints, which must succeed."""
        done = self.run(*arguments, "--output", "json")
        if done.returncode:
            raise AssertionError(f"aws {' '.join(arguments)}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def check(self, name, held):
        if held:
            self.passed += 1
        else:
            self.failures.append(name)

    def refused(self, name, code, *arguments):
        done = self.run(*arguments)
        self.check(f"{name}: {done.stderr.strip()}", done.returncode != 0 and f"({code})" in done.stderr)


def shapes(cli, folder):
    key = cli.json("kms", "create-key", "--description", "it's \"text\" — ünïcode", "--tags", "TagKey=a,TagValue=b",
                   "TagKey=c,TagValue=d")["KeyMetadata"]
    cli.check("text", key["Description"] == "it's \"text\" — ünïcode")
    tags = cli.json("kms", "list-resource-tags", "--key-id", key["KeyId"])["Tags"]
    cli.check("structures in shorthand", {tag["TagKey"]: tag["TagValue"] for tag in tags} == {"a": "b", "c": "d"})
    cli.json("kms", "tag-resource", "--key-id", key["KeyId"], "--tags", '[{"TagKey": "e", "TagValue": "f g"}]')
    tags = cli.json("kms", "list-resource-tags", "--key-id", key["KeyId"])["Tags"]
    cli.check("structures in JSON", {"TagKey": "e", "TagValue": "f g"} in tags)
    cli.json("kms", "untag-resource", "--key-id", key["KeyId"], "--tag-keys", "a", "c")
    cli.check("a list of texts", len(cli.json("kms", "list-resource-tags", "--key-id", key["KeyId"])["Tags"]) == 1)

    plain = bytes(range(256))
    (folder / "plain").write_bytes(plain)
    sealed = cli.json("kms", "encrypt", "--key-id", key["KeyId"], "--plaintext", "fileb://plain", "--encryption-context", "a=1,b=2")
    (folder / "sealed").write_bytes(base64.b64decode(sealed["CiphertextBlob"]))
    context = json.dumps({"b": "2", "a": "1"})
    opened = cli.json("kms", "decrypt", "--ciphertext-blob", "fileb://sealed", "--encryption-context", context)
    cli.check("bytes from a file, a map in shorthand and in JSON", base64.b64decode(opened["Plaintext"]) == plain)
    cli.refused("a map that is another", "InvalidCiphertextException", "kms", "decrypt", "--ciphertext-blob", "fileb://sealed",
                "--encryption-context", "a=1")
    random = cli.json("kms", "generate-random", "--number-of-bytes", "33")["Plaintext"]
    cli.check("a number", len(base64.b64decode(random)) == 33)

    password = ["secretsmanager", "get-random-password", "--password-length", "64"]
    digits = cli.json(*password, "--exclude-punctuation", "--no-include-space", "--exclude-uppercase", "--exclude-lowercase",
                      "--no-require-each-included-type")["RandomPassword"]
    cli.check("truth, said and denied", digits.isdigit() and len(digits) == 64)
    (folder / "secret.json").write_text(json.dumps({"Name": "whole", "SecretString": "in a file"}))
    made = cli.json("secretsmanager", "create-secret", "--cli-input-json", "file://secret.json")
    cli.check("a whole input", cli.json("secretsmanager", "get-secret-value", "--secret-id", made["ARN"])["SecretString"] == "in a file")
    for number in range(5):
        cli.json("secretsmanager", "create-secret", "--name", f"page-{number}", "--secret-string", "x")
    listed = cli.json("secretsmanager", "list-secrets", "--filters", "Key=name,Values=page-", "--page-size", "2")["SecretList"]
    cli.check("pages, all of them", sorted(secret["Name"] for secret in listed) == [f"page-{number}" for number in range(5)])
    some = cli.json("secretsmanager", "list-secrets", "--filters", "Key=name,Values=page-", "--max-items", "3")
    rest = cli.json("secretsmanager", "list-secrets", "--filters", "Key=name,Values=page-", "--starting-token", some["NextToken"])
    cli.check("pages, some and the rest", len(some["SecretList"]) == 3 and len(rest["SecretList"]) == 2)
    selected = cli.json("secretsmanager", "list-secrets", "--filters", "Key=name,Values=whole", "Key=all,Values=whole",
                        "--query", "SecretList[].Name")
    cli.check("lists within structures", selected == ["whole"])

    (folder / "trust.json").write_text(json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}))
    role = cli.json("iam", "create-role", "--role-name", "r", "--assume-role-policy-document", "file://trust.json",
                    "--tags", "Key=team,Value=web", "--max-session-duration", "7200")["Role"]
    cli.check("text from a file, and back as a document", role["AssumeRolePolicyDocument"]["Statement"][0]["Effect"] == "Allow")
    cli.check("a number in a form", role["MaxSessionDuration"] == 7200 and role["Tags"] == [{"Key": "team", "Value": "web"}])
    cli.json("iam", "update-role", "--role-name", "r", "--description", "")
    cli.check("empty text", cli.json("iam", "get-role", "--role-name", "r")["Role"].get("Description", "") == "")
    cli.json("iam", "create-policy", "--policy-name", "p", "--policy-document",
             '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}')
    policies = cli.json("iam", "list-policies", "--scope", "Local", "--no-only-attached")["Policies"]
    cli.check("an enum, and truth in a form", [policy["PolicyName"] for policy in policies] == ["p"])

    soon = datetime.now(timezone.utc) + timedelta(hours=1)
    for name, start in (("ISO 8601", (soon - timedelta(hours=2)).isoformat()), ("seconds", str(int(soon.timestamp()) - 7200))):
        found = cli.json("cloudtrail", "lookup-events", "--start-time", start, "--end-time", soon.isoformat(),
                         "--lookup-attributes", "AttributeKey=EventName,AttributeValue=CreateRole")["Events"]
        cli.check(f"a time, {name}", len(found) == 1 and json.loads(found[0]["CloudTrailEvent"])["requestParameters"]["roleName"] == "r")
    text = cli.run("sts", "get-caller-identity", "--output", "text").stdout.split()
    table = cli.run("sts", "get-caller-identity", "--output", "table").stdout
    cli.check("other forms of output", len(text) == 3 and text[0] in table)
    cli.refused("a code of a form", "NoSuchEntity", "iam", "get-user", "--user-name", "nobody")
    cli.refused("an operation that is not done", "NotImplemented", "iam", "list-mfa-devices")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="alcazar-awscli-") as folder, Server(arguments.program, folder) as server:
        cli = Cli(server, Path(folder))
        shapes(cli, Path(folder))
    print("\n".join(cli.failures))
    print(f"{cli.passed} passed, {len(cli.failures)} failed")
    return 1 if cli.failures else 0


if __name__ == "__main__":
    sys.exit(main())
