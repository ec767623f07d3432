"""The operator's commands, as a person uses them: what they say, what they refuse, and what they leave on disk."""

import argparse
import contextlib
import json
import os
import re
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from http_details import FORM, WHO, Details, Wire
from server import Server, events

COMMANDS = {
    "": ["serve", "init", "env", "account", "status", "clock", "coverage", "waf"],
    "account": ["create", "list", "disable", "reset-root"],
    "clock": ["advance"],
    "waf": ["test", "lint", "capacity"],
}
SECRET = "it's\"$HOME\"`id`\\secret!*"


class Suite:
    def __init__(self, program):
        self.program = str(Path(program).resolve())
        self.passed, self.failures = 0, []

    def check(self, name, fine, shown=""):
        if fine:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {shown!r}")

    def run(self, *arguments, cwd=None, **variables):
        """Runs a command in an environment of its own, to its end."""
        clean = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"} | variables
        return subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, timeout=60, cwd=cwd, env=clean)

    def refused(self, name, pattern, *arguments, status=1, **how):
        """A command that must fail, with a message that matches and nothing on standard output."""
        done = self.run(*arguments, **how)
        said = re.search(pattern, done.stderr) is not None
        one = status == 2 or (done.stderr.startswith("alcazar: ") and "panicked" not in done.stderr)
        self.check(name, done.returncode == status and said and one and not done.stdout, done)

    def json(self, name, *arguments, **how):
        """The JSON of a command that must succeed."""
        done = self.run("--output", "json", *arguments, **how)
        try:
            value = json.loads(done.stdout)
        except ValueError:
            value = None
        self.check(name, done.returncode == 0 and value is not None, done)
        return value if value is not None else {}


def code(call):
    """The code of the error that a call brings, or nothing."""
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def help_texts(s, folder):
    """Every command says what it does and what each of its flags means."""
    for command, wanted in COMMANDS.items():
        text = s.run(*command.split(), "--help").stdout
        listed = re.search(r"^Commands:\n((?:  .*\n)+)", text, re.MULTILINE)
        names = re.findall(r"^  ([a-z-]+)", listed.group(1) if listed else "", re.MULTILINE)
        s.check(f"the commands of `alcazar {command}`", names == [*wanted, "help"], names)
        descriptions = re.findall(r"^  [a-z-]+ +(\S.*)$", listed.group(1) if listed else "", re.MULTILINE)
        s.check(f"each of `{command}` is described", len(descriptions) == len(names), text)
    groups = set(COMMANDS) - {""}
    leaves = [*(set(COMMANDS[""]) - groups), *(f"{group} {name}" for group in groups for name in COMMANDS[group])]
    for command in leaves:
        text = s.run(*command.split(), "--help", COLUMNS="100").stdout
        options = re.findall(r"^ +(?:-., )?(--[a-z-]+|<[A-Z]+>|\[[A-Z]+\])(.*(?:\n {10,}.*|\n(?=\n? {10}\S))*)", text, re.MULTILINE)
        s.check(f"`{command}` has options", any(name == "--help" for name, _ in options), text)
        for name, rest in options:
            words = re.sub(r"<[A-Z_]+>|\[[A-Z]+\]", "", rest)
            s.check(f"`{command}` says what {name} means", re.search(r"[A-Za-z]{3,} [a-z]", words), rest)
        odd = re.search(r"Option<|\bPathBuf\b|\[`|`\]|# Errors|_ARG|LOG_FORMAT>|TODO", text)
        s.check(f"the help of `{command}` is for people", odd is None, odd and odd.group())
        short = s.run(*command.split(), "-h", COLUMNS="100").stdout
        s.check(f"no line of its summary is too long", max(map(len, short.splitlines())) <= 100, short)
    s.check("the first words", s.run("--help").stdout.startswith("The AWS security stack as one program"))
    s.check("its version", re.fullmatch(r"alcazar \d+\.\d+\.\d+\n", s.run("--version").stdout))
    s.refused("no command", "Usage: alcazar", status=2)
    s.refused("an unknown command", "similar subcommand.*'serve'", "server", status=2)
    s.refused("an unknown flag", "similar argument.*'--listen'", "serve", "--lisen", "1", status=2)


def configuration(s, folder):
    """alcazar.toml, variables and flags, and what none of them may say."""
    (folder / "alcazar.toml").write_text("lisen = '127.0.0.1:1'\n")
    s.refused("an unknown key", "unknown key `lisen`; the nearest known one is `listen`", "serve", cwd=folder)
    s.refused("for every command", "unknown key `lisen`", "status", cwd=folder)
    (folder / "alcazar.toml").write_text("listen = 4566\n")
    s.refused("a value of another type", "`alcazar.toml` is not a configuration.*", "serve", cwd=folder)
    (folder / "alcazar.toml").write_text("listen = \n")
    s.refused("what is no TOML", "`alcazar.toml` is not a configuration", "serve", cwd=folder)
    (folder / "alcazar.toml").unlink()
    s.refused("a file that is not there", "can't read `none.toml`", "serve", "--config", "none.toml", cwd=folder)
    s.refused("plain HTTP beyond loopback", "--insecure-listen", "serve", "--ephemeral", "--listen", "0.0.0.0:0")
    s.refused("the same by a variable", "--insecure-listen", "serve", "--ephemeral", ALCAZAR_LISTEN="0.0.0.0:0")
    off = {"ALCAZAR_LISTEN": "0.0.0.0:0", "ALCAZAR_INSECURE_LISTEN": "no"}
    s.refused("a variable that says no", "--insecure-listen", "serve", "--ephemeral", **off)
    s.refused("a variable that says neither", "ALCAZAR|--insecure-listen", "serve", "--ephemeral", status=2, ALCAZAR_INSECURE_LISTEN="perhaps")
    s.refused("beyond it in IPv6", "--insecure-listen", "serve", "--ephemeral", "--listen", "[::]:0")
    s.refused("no address", "invalid socket address", "serve", "--listen", "here", status=2)
    s.refused("an odd region", "`mars` is not a region; write it as `eu-west-1`", "serve", "--ephemeral", "--regions", "us-east-1,mars")
    s.refused("a manual clock on kept data", "--clock manual needs --ephemeral", "serve", "--clock", "manual", "--data", folder / "none")
    s.check("and nothing was made", not (folder / "none").exists())
    s.refused("an odd filter", "--log `a=b=c`", "serve", "--ephemeral", "--log", "a=b=c")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        s.refused("an address that is taken", "can't listen on .*choose another address with --listen", "serve", "--ephemeral", "--listen", address)
    (folder / "alcazar.toml").write_text("listen = '127.0.0.2:0'\nephemeral = true\nlog = 'info'\nlog_format = 'json'\nregions = ['eu-west-1']\n")
    for name, variables, flags, host in (
        ("the file is read", {}, [], "127.0.0.2"),
        ("a variable holds against the file", {"ALCAZAR_LISTEN": "127.0.0.3:0"}, [], "127.0.0.3"),
        ("a flag against both", {"ALCAZAR_LISTEN": "127.0.0.3:0"}, ["--listen", "127.0.0.4:0"], "127.0.0.4"),
        ("beyond loopback if it is said", {}, ["--listen", "0.0.0.0:0", "--insecure-listen"], "0.0.0.0"),
        ("or said by a variable", {"ALCAZAR_INSECURE_LISTEN": "1"}, ["--listen", "0.0.0.0:0"], "0.0.0.0"),
    ):
        with Started(s, folder, flags, variables) as started:
            s.check(name, started.ready["endpoint"].startswith(f"http://{host}:"), started.ready)
            s.check(f"{name}: it ends cleanly", started.stop() == 0)
            lines = [json.loads(line) for line in started.errors.splitlines() if line.startswith("{")]
            s.check(f"{name}: logs are JSON", any(line["fields"]["message"] == "ready" for line in lines), started.errors)
    (folder / "alcazar.toml").unlink()


class Started:
    """A server that is started as a person does, and what it says."""

    def __init__(self, suite, folder, flags, variables=(), interrupt=signal.SIGTERM, files=None):
        self.interrupt, self.ready_file = interrupt, folder / f"ready-{time.monotonic_ns()}.json"
        clean = {"PATH": os.environ["PATH"], "HOME": str(folder)} | dict(variables)
        command = [suite.program, "serve", *map(str, flags), "--ready-file", str(self.ready_file)]
        limit = files and (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, files))
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder, env=clean, preexec_fn=limit,
        )
        deadline = time.monotonic() + 20
        while not self.ready_file.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.process.kill()
                raise RuntimeError(f"the server did not start: {self.process.communicate()}")
            time.sleep(0.005)
        self.ready = json.loads(self.ready_file.read_text())
        self.endpoint = self.ready["endpoint"]

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(self.interrupt)
        self.output, self.errors = self.process.communicate(timeout=30)
        return self.process.returncode

    def client(self, service, key=None, secret=None):
        return boto3.client(service, region_name="us-east-1", endpoint_url=self.endpoint,
                            aws_access_key_id=key or self.ready["access_key_id"],
                            aws_secret_access_key=secret or self.ready["secret_access_key"],
                            config=Config(retries={"total_max_attempts": 1}))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()


def first_start(s, folder):
    """The first start makes an account and shows it once; a second process is refused; the end is orderly."""
    home = {"HOME": str(folder)}
    at = ["--listen", "127.0.0.1:0"]
    with Started(s, folder, at) as server:
        s.check("the ready file is its owner's", mode(server.ready_file) == 0o600, oct(mode(server.ready_file)))
        s.check("and says what is needed", set(server.ready) >= {"endpoint", "account", "access_key_id", "secret_access_key", "operator_socket"})
        s.refused("a second server", r"in use by another alcazar process \(\d+\); stop that one first", "serve", *at, cwd=folder, **home)
        s.refused("init beside a server", "in use by another alcazar process", "init", cwd=folder, **home)
        s.check("the first goes on", code(server.client("sts").get_caller_identity) is None)
        socket_path = Path(server.ready["operator_socket"])
        s.check("the operator's socket is its owner's", mode(socket_path) == 0o600, oct(mode(socket_path)))
        status = s.json("status", "status", cwd=folder, **home)
        s.check("status says where it is", status.get("endpoint") == server.endpoint, status)
        s.check("and who", status.get("pid") == server.process.pid, status)
        variables = s.json("env finds the running server", "env", cwd=folder, **home)
        s.check("its address", variables.get("AWS_ENDPOINT_URL") == server.endpoint, variables)
        s.check("its key", variables.get("AWS_ACCESS_KEY_ID") == server.ready["access_key_id"], variables)
        drain(s, server)
    s.check("the first start shows the secret", server.ready["secret_access_key"] in server.output, server.output)
    s.check("but not in its log", server.ready["secret_access_key"] not in server.errors, server.errors)
    s.check("and says how to go on", "alcazar env" in server.errors, server.errors)
    found = list((folder / ".config/alcazar").glob("*/*"))
    s.check("the secrets folder is beside the data", {path.name for path in found} == {"root.key", "credentials.json"}, found)
    s.check("its files are their owner's", all(mode(path) == 0o600 and mode(path.parent) == 0o700 for path in found), found)
    before = server.ready
    with Started(s, folder, at, interrupt=signal.SIGINT) as server:
        s.check("the same account after a restart", server.ready["access_key_id"] == before["access_key_id"], server.ready)
        users = [user["UserName"] for user in server.client("iam").list_users()["Users"]]
        s.check("the call that was drained is there", users == ["drained"], users)
        s.check("Ctrl-C ends it cleanly", server.stop() == 0, server.errors)
        s.check("the secret is shown once", before["secret_access_key"] not in server.output, server.output)
    s.refused("status of no server", "no server answers on .*start one with `alcazar serve`", "status", cwd=folder, **home)
    s.refused("accounts of no server", "no server answers on", "account", "list", cwd=folder, **home)


def drain(s, server):
    """SIGTERM: a call that has begun is answered, nobody new is let in, and the program ends with 0."""
    d = Details(type("Shown", (), {"endpoint": server.endpoint, "ready": server.ready}))
    body = b"Action=CreateUser&Version=2010-05-08&UserName=drained"
    data = d.signed("iam", FORM, body)[:-2] + b"Content-Length: %d\r\n\r\n" % len(body) + body
    with Wire(server) as begun, Wire(server) as idle:
        idle.send(d.who())
        idle.answer()
        begun.send(data[:-5])
        s.check("the server waits for the rest", code(server.client("sts").get_caller_identity) is None)
        server.process.terminate()
        s.check("an idle connection is closed", idle.is_closed())
        try:
            with Wire(server) as late:
                late.send(d.who())
                refused = late.is_closed()
        except OSError:
            refused = True
        s.check("nobody new is let in", refused)
        s.check("the program waits for the call", server.process.poll() is None)
        begun.send(data[-5:])
        answer = begun.answer()
        s.check("the call is answered", answer.status == 200 and b"<UserName>drained<" in answer.body, answer)
    s.check("and the program ends with 0", server.stop() == 0, server.errors)


def init(s, folder):
    """Given credentials, and what init never does."""
    data, secrets, secret = folder / "data", folder / "secrets", folder / "secret"
    secret.write_text(SECRET + "\n")
    given = ["--account-id", "123456789012", "--root-access-key-id", "pipeline.key", "--root-secret-access-key-file", secret]
    place = ["--data", data, "--secrets", secrets]
    s.refused("a key without its secret", "--root-secret-access-key-file", "init", *place, *given[:4], status=2)
    s.refused("an odd account", "account", "init", *place, "--account-id", "12", *given[2:], status=2)
    s.refused("an odd key id", "access key id", "init", *place, *given[:3], "a/b", *given[4:])
    s.refused("a secret that is not there", "can't read `.*none`", "init", *place, *given[:5], folder / "none")
    s.check("nothing was made of these", not data.exists() and not secrets.exists(), list(folder.iterdir()))
    made = s.json("init", "init", *place, *given)
    s.check("says what it made", made.get("account") == "123456789012" and made.get("access_key_id") == "pipeline.key", made)
    s.check("and not the secret", SECRET not in json.dumps(made), made)
    kept = {path.name: path.read_bytes() for path in secrets.iterdir()}
    s.refused("init twice", "holds an installation already", "init", *place)
    s.refused("init twice with credentials", "holds an installation already", "init", *place, *given)
    s.refused("init over credentials of another", "exists; it is never overwritten", "init", "--data", folder / "other", "--secrets", secrets, *given)
    s.check("what was kept is as it was", {path.name: path.read_bytes() for path in secrets.iterdir()} == kept)
    env_formats(s, folder, place)
    copied(s, folder, data, secrets)
    with Started(s, folder, [*place, "--listen", "127.0.0.1:0"]) as server:
        identity = server.client("sts", "pipeline.key", SECRET).get_caller_identity()
        s.check("given credentials are accepted", identity["Account"] == "123456789012", identity)
        s.check("another secret is not", code(server.client("sts", "pipeline.key", "other").get_caller_identity) == "SignatureDoesNotMatch")
        shell(s, server, folder, place)
        s.refused("the clock of a kept installation", "--ephemeral --clock manual", "clock", "advance", "1h", *place)
        listed = s.json("accounts of it", "account", "list", *place)
        s.check("the given one", [row["account"] for row in listed] == ["123456789012"], listed)
        s.check("it stops", server.stop() == 0)
        s.check("given credentials are not shown", SECRET not in server.output + server.errors, server.output)


def env_formats(s, folder, place):
    """The three forms of `env`, with a secret that no shell may touch."""
    wanted = {"AWS_ENDPOINT_URL": "http://127.0.0.1:4566", "AWS_ACCESS_KEY_ID": "pipeline.key", "AWS_SECRET_ACCESS_KEY": SECRET,
              "AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "eu-west-1"}
    region = ["--region", "eu-west-1"]
    s.check("as JSON", s.json("env as JSON", "env", *place, *region, "--format", "json") == wanted)
    s.check("as JSON by --output", s.json("env --output json", "env", *place, *region) == wanted)
    done = s.run("env", *place, *region, "--format", "dotenv")
    lines = dict(line.split("=", 1) for line in done.stdout.splitlines())
    s.check("as lines of a .env file", lines == wanted | {"AWS_SESSION_TOKEN": "", "AWS_PROFILE": ""}, done)
    done = s.run("env", *place, "--endpoint", "http://example.test:1", "--format", "json")
    s.check("with another endpoint", json.loads(done.stdout)["AWS_ENDPOINT_URL"] == "http://example.test:1", done)
    script = f'eval "$({s.program} env --data {place[1]} --secrets {place[3]} --region eu-west-1)" && env -0'
    stale = {"PATH": os.environ["PATH"], "HOME": "/root", "AWS_SESSION_TOKEN": "stale", "AWS_PROFILE": "other", "AWS_REGION": "x"}
    done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, env=stale)
    seen = {name: value for name, _, value in (line.partition("=") for line in done.stdout.split("\0")) if name.startswith("AWS_")}
    s.check("a shell takes it as it is", seen == wanted, done)
    done = subprocess.run(["dash", "-c", script], capture_output=True, text=True, env=stale)
    s.check("a plain POSIX shell too", SECRET in done.stdout and "stale" not in done.stdout, done)
    s.refused("env of nothing", "holds no installation .*`alcazar serve --data .*` makes one", "env", "--data", folder / "none")
    s.refused("env without the secrets folder", "can't be read .*name the secrets folder with --secrets", "env", *place[:2], "--secrets", folder / "none")


def shell(s, server, folder, place):
    """A shell that was set up by `env` reaches the server with the AWS CLI."""
    aws = Path(sys.executable).parent / "aws"
    script = f'eval "$({s.program} env --data {place[1]} --secrets {place[3]})" && "{aws}" sts get-caller-identity --query Account --output text'
    stale = {"PATH": os.environ["PATH"], "HOME": str(folder), "AWS_SESSION_TOKEN": "stale", "AWS_PROFILE": "other"}
    done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, env=stale, timeout=60)
    s.check("the AWS CLI after eval", done.stdout.strip() == "123456789012", done)


def copied(s, folder, data, secrets):
    """A data directory opens with its own secrets only."""
    copy, empty = folder / "copy", folder / "empty"
    shutil.copytree(data, copy, ignore=lambda _, names: [name for name in names if name.endswith(".sock")])
    empty.mkdir()
    s.refused("a copy without the secrets", "root key `.*` is missing.*name its folder with --secrets", "serve", "--data", copy, "--secrets", empty)
    s.check("no key is made for it", list(empty.iterdir()) == [], list(empty.iterdir()))
    s.refused("a copy for somebody else", "root key `.*` is missing", "serve", "--data", copy, HOME=str(empty))
    foreign = folder / "foreign"
    shutil.copytree(secrets, foreign)
    (foreign / "root.key").write_text("00" * 32 + "\n")
    s.refused("a copy with another key", "", "serve", "--data", copy, "--secrets", foreign)
    (foreign / "root.key").chmod(0o644)
    s.refused("a key that others can read", "chmod 600", "serve", "--data", copy, "--secrets", foreign)
    s.refused("a folder of other things", "holds `.*` and no installation", "serve", "--data", foreign, "--secrets", empty)
    with Started(s, folder, ["--data", copy, "--secrets", secrets, "--listen", "127.0.0.1:0"]) as server:
        s.check("a copy with its secrets opens", code(server.client("sts").get_caller_identity) is None)
        server.stop()
    installation = json.loads((copy / "installation.json").read_text())
    (copy / "installation.json").write_text(json.dumps(installation | {"format": 999, "other": {"a": 1}}))
    s.refused("a newer format", "has format 999; this program knows formats up to .*use a newer alcazar", "serve", "--data", copy, "--secrets", secrets)
    (copy / "installation.json").write_text('{"format": ')
    s.refused("a damaged installation", "`installation.json` in the data directory is damaged", "serve", "--data", copy, "--secrets", secrets)


def passphrase(s, folder):
    """A passphrase in place of a key file."""
    right, wrong, short = folder / "right", folder / "wrong", folder / "short"
    right.write_text("correct horse battery staple\n")
    wrong.write_text("incorrect horse battery staple\n")
    short.write_text("a\n")
    place = ["--data", folder / "data", "--secrets", folder / "secrets"]
    s.refused("a short passphrase", "a passphrase has", "init", *place, "--passphrase-file", short)
    made = s.json("init with a passphrase", "init", *place, "--passphrase-file", right)
    names = [path.name for path in (folder / "secrets").iterdir()]
    s.check("no key file is made", names == ["credentials.json"], names)
    with Started(s, folder, [*place, "--passphrase-file", right, "--listen", "127.0.0.1:0"]) as server:
        s.check("the passphrase opens it", server.ready["access_key_id"] == made.get("access_key_id"), server.ready)
        s.check("and serves", code(server.client("sts").get_caller_identity) is None)
        s.check("and ends", server.stop() == 0)
    s.refused("another passphrase", "", "serve", *place, "--passphrase-file", wrong, "--listen", "127.0.0.1:0")
    s.refused("no passphrase", "made with a passphrase", "serve", *place, "--listen", "127.0.0.1:0")
    s.refused("a passphrase that is not there", "can't read `.*none`", "serve", *place, "--passphrase-file", folder / "none")
    other = ["--data", folder / "keyed", "--secrets", folder / "keyed-secrets"]
    s.json("init with a key file", "init", *other)
    s.refused("a passphrase for a key file", "made with a key file", "serve", *other, "--passphrase-file", right)


def accounts(s, folder):
    """Accounts of a running server; what is done binds the very next call."""
    with Server(s.program) as server:
        at = ["--socket", server.ready["operator_socket"]]
        ask = lambda name, *arguments: s.json(name, *arguments, *at)
        first = ask("create with an id", "account", "create", "--id", "210987654321")
        s.check("it has that id", first.get("account") == "210987654321", first)
        second = ask("create without", "account", "create")
        s.check("an id of twelve digits", re.fullmatch(r"[1-9]\d{11}", second.get("account", "")), second)
        s.check("a key of AWS's form", re.fullmatch(r"AKIA[A-Z2-7]{16}", second.get("access_key_id", "")), second)
        s.refused("the same id again", "210987654321.*exists|exists.*210987654321|already", "account", "create", "--id", "210987654321", *at)
        for odd in ("12", "abcdefghijkl", "1234567890123"):
            s.refused(f"the id {odd}", "`", "account", "create", "--id", odd, *at)
        sts = server.client("sts", key=first["access_key_id"], secret=first["secret_access_key"])
        iam = server.client("iam", key=first["access_key_id"], secret=first["secret_access_key"])
        s.check("its root is known at once", sts.get_caller_identity()["Arn"] == "arn:aws:iam::210987654321:root")
        iam.create_user(UserName="alice")
        iam.put_user_policy(UserName="alice", PolicyName="all", PolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}))
        key = iam.create_access_key(UserName="alice")["AccessKey"]
        alice = server.client("sts", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
        session = alice.get_session_token()["Credentials"]
        temporary = server.client("sts", key=session["AccessKeyId"], secret=session["SecretAccessKey"], token=session["SessionToken"])
        everybody = {"root": sts, "a user": alice, "a session": temporary}
        for round in range(2):
            s.check("disable", ask("disable", "account", "disable", "210987654321").get("disabled") is True)
            codes = {name: code(client.get_caller_identity) for name, client in everybody.items()}
            s.check("nobody of it is known at the next call", set(codes.values()) == {"InvalidClientTokenId"}, codes)
            s.check("others are", code(server.client("sts").get_caller_identity) is None)
            rows = {row["account"]: row["disabled"] for row in ask("list", "account", "list")}
            s.check("list shows it", rows.get("210987654321") is True and rows.get(second["account"]) is False, rows)
            s.check("undo", ask("undo", "account", "disable", "210987654321", "--undo").get("disabled") is False)
            codes = {name: code(client.get_caller_identity) for name, client in everybody.items()}
            s.check("everybody is known again at the next call", set(codes.values()) == {None}, codes)
        renewed = ask("reset-root", "account", "reset-root", "210987654321")
        s.check("the old key is refused at the next call", code(sts.get_caller_identity) == "InvalidClientTokenId")
        again = server.client("sts", key=renewed.get("access_key_id"), secret=renewed.get("secret_access_key"))
        s.check("the new one is accepted", again.get_caller_identity()["Account"] == "210987654321")
        s.check("users keep theirs", code(alice.get_caller_identity) is None)
        for command in (["disable", "111122223333"], ["reset-root", "111122223333"], ["disable", "x"]):
            s.refused(f"account {' '.join(command)}", "111122223333|`x`", "account", *command, *at)
        rows = ask("list again", "account", "list")
        s.check("three accounts", {row["account"] for row in rows} == {server.ready["account"], "210987654321", second["account"]}, rows)
        table = s.run("account", "list", *at).stdout
        s.check("a table for people", all(row["account"] in table for row in rows) and "│" in table, table)
        trail = server.client("cloudtrail", key=renewed["access_key_id"], secret=renewed["secret_access_key"])
        names = [event["EventName"] for event in trail.lookup_events()["Events"]]
        wanted = {"AccountCreate": 1, "AccountDisable": 2, "AccountEnable": 2, "AccountResetRoot": 1}
        s.check("the operator is in the trail", {name: names.count(name) for name in wanted} == wanted, names)
        s.check("status of an ephemeral server", ask("status", "status").get("endpoint") == server.endpoint)
        s.check("the socket's folder is its owner's", mode(Path(at[1]).parent) == 0o700, at)
        begun = time.monotonic()
        for _ in range(10):
            server.operator("account", "create")
        s.check("accounts are quickly made", time.monotonic() - begun < 3, time.monotonic() - begun)
        clock(s, server, at)


def clock(s, server, at):
    """The clock of an ephemeral server."""
    before = s.json("now", "clock", "advance", "0s", *at)
    after = s.json("a week later", "clock", "advance", "7d", *at)
    s.check("by seven days", after.get("now", "")[:10] > before.get("now", "")[:10], (before, after))
    for odd in ("7", "d", "-1d", "1w", "99999999999999999999d", ""):
        s.refused(f"`{odd}`", "is not a duration; write it as 90s, 15m, 12h or 7d", "clock", "advance", "--", odd, *at[:0], ALCAZAR_OPERATOR_SOCKET=at[1])
    last = s.json("to the end of time", "clock", "advance", "99999999999d", *at)
    status = s.json("status after that", "status", *at)
    s.check("the clock stands there", status.get("now") == last.get("now") and last.get("now", "")[:4] == "9999", status)
    s.check("and calls are answered", code(server.client("sts").get_caller_identity) is None)


def everywhere(s, folder):
    """JSON of what needs no server, and the ready file as a source."""
    coverage = s.json("coverage", "coverage")
    s.check("of each service", {row["service"] for row in coverage} >= {"cloudtrail", "iam", "kms", "secretsmanager", "sts"}, coverage)
    numbers = all(0 <= row["operations_answered"] <= row["operations_modeled"] and row["members_answered"] <= row["members_modeled"] for row in coverage)
    s.check("in numbers", numbers and any(row["operations_answered"] for row in coverage), coverage)
    rows = s.json("coverage of a service", "coverage", "sts")
    answered = [row["operation"] for row in rows if row["answered"]]
    counted = next(row["operations_answered"] for row in coverage if row["service"] == "sts")
    s.check("says which", "GetCallerIdentity" in answered and len(answered) == counted, answered)
    s.refused("coverage of another", "there is no service `s3`", "coverage", "s3")
    markdown = s.run("coverage", "--markdown").stdout.splitlines()
    s.check("in Markdown", markdown[1] == "|---|---|---|" and len(markdown) == len(coverage) + 2, markdown)
    done = s.run("account", "list", "--socket", folder / "none", ALCAZAR_OUTPUT="json")
    s.check("a failure is no JSON on standard output", done.returncode == 1 and not done.stdout, done)
    with Started(s, folder, ["--ephemeral", "--listen", "127.0.0.1:0", "--output", "json"]) as server:
        variables = s.json("env from a ready file", "env", "--ready-file", server.ready_file)
        s.check("has its address and key", (variables.get("AWS_ENDPOINT_URL"), variables.get("AWS_ACCESS_KEY_ID"))
                == (server.endpoint, server.ready["access_key_id"]), variables)
        made = Path(server.ready["operator_socket"]).parent
        server.stop()
        shown = json.loads(server.output)
        s.check("serve shows its account as JSON", shown["secret_access_key"] == server.ready["secret_access_key"], server.output)
        s.check("nothing is left of an ephemeral server", not made.exists() and not (folder / "alcazar-data").exists(), made)
    s.refused("env from no ready file", "can't read `.*none`", "env", "--ready-file", folder / "none")


def files(s, folder):
    """A shell that allows few open files does not make the server refuse connections."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    with Started(s, folder, ["--ephemeral", "--listen", "127.0.0.1:0"], files=(64, hard)) as server, contextlib.ExitStack() as stack:
        for _ in range(200):
            stack.enter_context(Wire(server))
        s.check("more connections than the shell allows files", code(server.client("sts").get_caller_identity) is None)
    with Started(s, folder, ["--ephemeral", "--listen", "127.0.0.1:0"], files=(64, 128)) as server:
        server.stop()
        s.check("where the system allows no more it is said", "lets this process open few files" in server.errors, server.errors)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    suite = Suite(parser.parse_args().program)
    for topic in (help_texts, configuration, first_start, init, passphrase, accounts, everywhere, files):
        with tempfile.TemporaryDirectory(prefix="alcazar-cli-") as folder:
            try:
                topic(suite, Path(folder))
            except (ClientError, OSError, EOFError, RuntimeError, subprocess.SubprocessError) as error:
                suite.failures.append(f"{topic.__name__}: {error!r}")
    print("\n".join(suite.failures))
    print(f"{suite.passed} passed, {len(suite.failures)} failed")
    return 1 if suite.failures else 0


if __name__ == "__main__":
    sys.exit(main())
