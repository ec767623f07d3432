"""What clients depend on below the operations: HTTP itself, request ids, shapes of errors, signatures and their time, slow peers."""

import argparse
import contextlib
import datetime
import gzip
import json
import re
import socket
import sys
import threading
import time
import xml.etree.ElementTree as xml

import botocore.auth
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from server import Server, events

JSON = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "secretsmanager.ListSecrets"}
FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
WHO = b"Action=GetCallerIdentity&Version=2011-06-15"
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
# LIMIT: what a call may take while others are slow; generous, because the machine may be busy.
SECONDS_MAX = 5


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def request_id(self):
        return self.headers.get("x-amzn-requestid", "")

    def code(self):
        """The error's code, wherever its protocol puts it."""
        if self.body.startswith(b"{"):
            return json.loads(self.body).get("__type", "").rsplit("#")[-1]
        return self.element("Code")

    def message(self):
        if self.body.startswith(b"{"):
            body = json.loads(self.body)
            return body.get("message") or body.get("Message") or ""
        return self.element("Message")

    def element(self, name):
        try:
            found = xml.fromstring(self.body).find(f".//{{*}}{name}")
        except xml.ParseError:
            return ""
        return "" if found is None else found.text or ""

    def __repr__(self):
        return f"{self.status} {self.headers} {self.body[:300]!r}"


class Wire:
    """One connection, spoken to in bytes."""

    def __init__(self, server):
        host, port = server.endpoint.removeprefix("http://").split(":")
        self.socket = socket.create_connection((host, int(port)), timeout=20)
        self.file = self.socket.makefile("rb")

    def send(self, data):
        self.socket.sendall(data)

    def answer(self, has_body=True):
        line = self.file.readline()
        if not line:
            raise EOFError("the connection was closed")
        headers = {}
        while (header := self.file.readline().strip()):
            name, _, value = header.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", 0)) if has_body else 0
        return Answer(int(line.split()[1]), headers, self.file.read(length))

    def is_closed(self):
        return self.file.read(1) == b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()
        self.socket.close()


@contextlib.contextmanager
def ahead(**delta):
    """Signs as a client whose clock is ahead, or behind, of the machine's."""
    usual = botocore.auth.get_current_datetime

    def moved(remove_tzinfo=True):
        now = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(**delta)
        return now.replace(tzinfo=None) if remove_tzinfo else now

    botocore.auth.get_current_datetime = moved
    try:
        yield
    finally:
        botocore.auth.get_current_datetime = usual


class Details:
    def __init__(self, server):
        self.server = server
        self.root = Credentials(server.ready["access_key_id"], server.ready["secret_access_key"])
        self.passed, self.failures = 0, []

    def check(self, name, fine, shown=""):
        if fine:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {shown!r}")

    def signed(self, service, headers, body, method="POST", path="/", region="us-east-1", credentials=None):
        """The head of a signed request."""
        request = AWSRequest(method, self.server.endpoint + path, data=body, headers=dict(headers))
        SigV4Auth(credentials or self.root, service, region).add_auth(request)
        return head(method, path, {"Host": self.server.endpoint.removeprefix("http://")} | dict(request.headers.items()))

    def who(self, body=WHO, length=True, extra=(), **how):
        """A whole signed `GetCallerIdentity`."""
        headers = self.signed("sts", FORM | dict(extra), body, **how)
        return headers[:-2] + b"Content-Length: %d\r\n\r\n" % len(body) + body if length else headers

    def secrets(self, body=b"{}", extra=(), **how):
        """A whole signed `ListSecrets`."""
        return self.signed("secretsmanager", JSON | dict(extra), body, **how)[:-2] + b"Content-Length: %d\r\n\r\n" % len(body) + body

    def ask(self, data, has_body=True):
        with Wire(self.server) as wire:
            wire.send(data)
            return wire.answer(has_body)


def head(method, path, headers):
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode()


def bodies(d):
    """Bodies that are announced, compressed, or sent in chunks."""
    with Wire(d.server) as wire:
        wire.send(d.who()[: -len(WHO) - 2] + b"Expect: 100-continue\r\n\r\n")
        first = wire.answer()
        d.check("a client that waits is told to continue", first.status == 100, first)
        wire.send(WHO)
        answer = wire.answer()
        d.check("and is answered", answer.status == 200, answer)
    with Wire(d.server) as wire:
        wire.send(head("POST", "/", {"Host": "a"} | FORM | {"Content-Length": "2000000", "Expect": "100-continue"}))
        answer = wire.answer()
        d.check("a body that would be too long is refused before it is sent", answer.status == 413, answer)
        d.check("in the shape of an error", answer.code() == "RequestEntityTooLarge" or "TooLarge" in answer.code(), answer)
    with Wire(d.server) as wire:
        wire.send(head("POST", "/", {"Host": "a"} | JSON | {"Transfer-Encoding": "chunked"}))
        with contextlib.suppress(OSError):  # it may be refused while it is sent
            for _ in range(40):
                wire.send(b"10000\r\n" + b"a" * 0x10000 + b"\r\n")
        answer = wire.answer()
        d.check("a body in chunks is too long as well", answer.status == 413, answer)
        d.check("in JSON's shape", answer.code() == "RequestEntityTooLargeException", answer)

    for name, service, headers, body in (("form", "sts", FORM, WHO), ("JSON", "secretsmanager", JSON, b'{"MaxResults": 3}')):
        packed = gzip.compress(body)
        data = d.signed(service, headers | {"Content-Encoding": "gzip"}, packed)
        answer = d.ask(data[:-2] + b"Content-Length: %d\r\n\r\n" % len(packed) + packed)
        d.check(f"a compressed {name} is read", answer.status == 200, answer)
        data = d.signed(service, headers, body)[:-2] + b"Transfer-Encoding: chunked\r\n\r\n"
        data += b"5;note=x\r\n" + body[:5] + b"\r\n%x\r\n" % (len(body) - 5) + body[5:] + b"\r\n0\r\nX-Trailer: a\r\n\r\n"
        answer = d.ask(data)
        d.check(f"a {name} in chunks is read", answer.status == 200, answer)
    packed = gzip.compress(b'{"MaxResults": 0}')
    answer = d.ask(d.secrets(packed, extra={"Content-Encoding": "gzip"}.items()))
    d.check("what was compressed is what is judged", "greater than or equal to 1" in answer.message(), answer)


def connections(d):
    """Connections that stay, and requests that come before they are asked for."""
    with Wire(d.server) as wire:
        answers = []
        for _ in range(3):
            wire.send(d.who())
            answers.append(wire.answer())
        d.check("a connection stays open", [a.status for a in answers] == [200] * 3, answers)
        wire.send(b"".join(d.who() if number % 2 else d.secrets() for number in range(6)))
        answers = [wire.answer() for _ in range(6)]
        kinds = ["xml" if b"<" in answer.body[:1] else "json" for answer in answers]
        d.check("pipelined requests are answered in their order", kinds == ["json", "xml"] * 3, answers)
        ids = {answer.request_id for answer in answers}
        d.check("each under an id of its own", len(ids) == 6, ids)
        wire.send(d.who(region="mars-north-1"))
        d.check("a refusal keeps the connection", wire.answer().status == 403)
        wire.send(d.who(extra={"Connection": "close"}.items()))
        d.check("a last request is answered", wire.answer().status == 200)
        d.check("and the connection closed", wire.is_closed())
    with Wire(d.server) as wire:
        wire.send(d.who().replace(b" HTTP/1.1", b" HTTP/1.0"))
        d.check("HTTP/1.0 is answered", wire.answer().status == 200)
        d.check("once", wire.is_closed())


def request_ids(d):
    """An id on every answer, the same in header and body, and in the trail."""
    post = {"Host": "a", "Content-Length": "0"}
    answers = {
        "success in XML": d.ask(d.who()),
        "success in JSON": d.ask(d.secrets()),
        "a refused input in JSON": d.ask(d.secrets(b'{"MaxResults": 0}')),
        "a refused input in XML": d.ask(d.who(b"Action=GetAccessKeyInfo&Version=2011-06-15")),
        "no such operation in JSON": d.ask(d.secrets(extra={"X-Amz-Target": "secretsmanager.Fly"}.items())),
        "no such operation in XML": d.ask(d.who(b"Action=Fly&Version=2011-06-15")),
        "an operation that is not done": d.ask(d.secrets(extra={"X-Amz-Target": "secretsmanager.RotateSecret"}.items())),
        "no caller in JSON": d.ask(head("POST", "/", post | JSON)),
        "no caller in XML": d.ask(head("POST", "/?Action=GetCallerIdentity&Version=2011-06-15", post)),
        "nothing asked": d.ask(head("GET", "/", {"Host": "a"})),
        "too long": d.ask(head("POST", "/", {"Host": "a", "Content-Length": "2000000"})),
        "health": d.ask(head("GET", "/healthz", {"Host": "a"})),
        "readiness": d.ask(head("GET", "/readyz", {"Host": "a"})),
    }
    for name, answer in answers.items():
        d.check(f"{name} has a request id", ID.fullmatch(answer.request_id), answer)
        if answer.body.startswith(b"<"):
            d.check(f"{name} says it in the body", answer.element("RequestId") == answer.request_id, answer)
        d.check(f"{name} has a date", "date" in answer.headers, answer)
        if answer.status >= 400:
            d.check(f"{name} has the shape of an error", answer.code() and answer.message(), answer)
        if answer.body.startswith(b"{") and answer.status >= 400:
            d.check(f"{name} names its error in a header", answer.headers.get("x-amzn-errortype") == answer.code(), answer)
    kinds = {name: answers[name].headers.get("content-type") for name in ("success in XML", "success in JSON", "no caller in JSON")}
    wanted = ["text/xml", "application/x-amz-json-1.1", "application/x-amz-json-1.1"]
    d.check("content types are those of the protocols", list(kinds.values()) == wanted, kinds)
    d.check("success in XML has its namespace", b'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"' in answers["success in XML"].body)
    seen = {event["requestID"] for event in events(d.server)}
    for name in ("success in XML", "success in JSON", "a refused input in JSON", "a refused input in XML"):
        d.check(f"{name} is in the trail under its id", answers[name].request_id in seen, seen)
    for name in ("no caller in JSON", "no such operation in XML"):
        d.check(f"{name} is not", answers[name].request_id not in seen, seen)


# What is wrong, and what AWS calls it in the query protocol and in JSON.
FAULTS = {
    "missing": (("MissingAuthenticationToken", 403), ("MissingAuthenticationTokenException", 400)),
    "incomplete": (("IncompleteSignature", 403), ("IncompleteSignatureException", 400)),
    "unknown": (("InvalidClientTokenId", 403), ("UnrecognizedClientException", 400)),
    "expired": (("ExpiredToken", 403), ("ExpiredTokenException", 400)),
    "mismatch": (("SignatureDoesNotMatch", 403), ("InvalidSignatureException", 400)),
}


def judge(d, name, fault, text, make):
    """Tries what `make` makes in both protocols."""
    for protocol, whole, (code, status) in zip(("query", "JSON"), (d.who, d.secrets), FAULTS[fault]):
        answer = d.ask(make(whole))
        d.check(f"{name} in {protocol}", (answer.code(), answer.status) == (code, status), answer)
        d.check(f"{name} in {protocol} says why", re.search(text, answer.message()), answer)


def signatures(d):
    """Every way in which a signature does not hold."""
    edit = lambda pattern, to: lambda whole: re.sub(pattern, to, whole(), count=1)
    root = d.root
    other = lambda **change: Credentials(**({"access_key": root.access_key, "secret_key": root.secret_key} | change))
    judge(d, "no signature", "missing", "^Request is missing Authentication Token$", edit(rb"Authorization: .*\r\n", b""))
    judge(d, "an unknown key", "unknown", "^The security token included in the request is invalid.$",
          lambda whole: whole(credentials=other(access_key="AKIAIOSFODNN7EXAMPLE")))
    judge(d, "a wrong secret", "mismatch", "^The request signature we calculated does not match",
          lambda whole: whole(credentials=other(secret_key=root.secret_key[::-1])))
    judge(d, "a changed body", "mismatch", "^The request signature we calculated", lambda whole: whole()[:-1] + b"\n")
    judge(d, "a changed header", "mismatch", "^The request signature we calculated", edit(rb"Host: 127", b"Host: 128"))
    judge(d, "a header that was added", "incomplete", "'x-amz-extra' must be a 'SignedHeader'",
          edit(rb"\r\n", b"\r\nX-Amz-Extra: a\r\n"))
    judge(d, "a signature without a host", "incomplete", "'Host' or ':authority' must be a 'SignedHeader'", edit(rb"host;", b""))
    judge(d, "two signatures", "incomplete", "more than one", lambda whole: re.sub(rb"(Authorization: .*\r\n)", rb"\1\1", whole()))
    judge(d, "a signature without a date", "incomplete", "X-Amz-Date", edit(rb"X-Amz-Date: .*\r\n", b""))
    judge(d, "no signature in it", "incomplete", "requires 'Signature' parameter", edit(rb", Signature=[0-9a-f]*", b""))
    judge(d, "another algorithm", "incomplete", "AWS5", edit(rb"AWS4-HMAC-SHA256 ", b"AWS5-HMAC-SHA256 "))
    judge(d, "a scope of another day", "mismatch", "Date in Credential scope does not match",
          edit(rb"(Credential=[^/]*)/\d{8}", rb"\1/20200101"))
    judge(d, "a scope without an end", "incomplete", "Credential must have exactly 5", edit(rb"/aws4_request", b""))
    judge(d, "another end", "mismatch", "valid terminator", edit(rb"/aws4_request", b"/aws5_request"))
    judge(d, "an unknown region", "mismatch", "scoped to a valid region", lambda whole: whole(region="mars-north-1"))
    for region in ("eu-west-1", "us-east-1"):
        for whole in (d.who, d.secrets):
            d.check(f"{region} may sign", d.ask(whole(region=region)).status == 200)
    wrong = d.signed("kms", JSON, b"{}")[:-2] + b"Content-Length: 2\r\n\r\n{}"
    answer = d.ask(wrong)
    d.check("a scope of another service", (answer.code(), answer.status) == FAULTS["mismatch"][1], answer)
    d.check("names the right one", "scoped to correct service: 'secretsmanager'" in answer.message(), answer)
    wrong = d.signed("iam", FORM, WHO)[:-2] + b"Content-Length: %d\r\n\r\n" % len(WHO) + WHO
    answer = d.ask(wrong)
    d.check("a scope of another query service", (answer.code(), answer.status) == FAULTS["mismatch"][0], answer)
    d.check("names the right query service", "scoped to correct service: 'sts'" in answer.message(), answer)
    for minutes, text in ((-16, "^Signature expired: .* is now earlier than .* - 15 min"), (16, "^Signature not yet current: .* is still later")):
        with ahead(minutes=minutes):
            judge(d, f"a clock {minutes} minutes off", "mismatch", text, lambda whole: whole())
    for minutes in (-14, 14):
        with ahead(minutes=minutes):
            d.check(f"a clock {minutes} minutes off is near enough", d.ask(d.who()).status == 200)


def presigned(d):
    """URLs that carry their signature."""
    def url(expires=60, method="GET", path=f"/?{WHO.decode()}", credentials=d.root):
        request = AWSRequest(method, d.server.endpoint + path)
        SigV4QueryAuth(credentials, "sts", "us-east-1", expires=expires).add_auth(request)
        return request.url.removeprefix(d.server.endpoint)

    host = {"Host": d.server.endpoint.removeprefix("http://")}
    get = lambda path, method="GET": d.ask(head(method, path, host))
    answer = get(url())
    d.check("a presigned URL in time", answer.element("Account") == d.server.ready["account"], answer)
    link = d.server.client("sts").generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    answer = get(link.removeprefix(d.server.endpoint))
    d.check("one of boto3's", answer.element("Account") == d.server.ready["account"], answer)
    with ahead(seconds=-120):
        answer = get(url())
        d.check("a presigned URL that is over", (answer.code(), answer.status) == ("RequestExpired", 400), answer)
        d.check("one that lasts longer", get(url(expires=600)).status == 200)
    with ahead(days=-6):
        d.check("one of last week", get(url(expires=604_800)).status == 200)
    answer = get(url(expires=604_801))
    d.check("one for more than a week", answer.code() == "IncompleteSignature" and "604800" in answer.message(), answer)
    with ahead(minutes=16):
        answer = get(url(expires=600_000))
        d.check("one of the future", "not yet current" in answer.message(), answer)
    answer = get(url().replace("GetCallerIdentity", "GetSessionToken"))
    d.check("a changed one", answer.code() == "SignatureDoesNotMatch", answer)
    answer = get(url() + "&DurationSeconds=900")
    d.check("one with more to it", answer.code() == "SignatureDoesNotMatch", answer)
    answer = get(re.sub("X-Amz-Expires=60", "X-Amz-Expires=61", url()))
    d.check("one that was made to last", answer.code() == "SignatureDoesNotMatch", answer)
    answer = get(re.sub("&X-Amz-Signature=.*", "", url()))
    d.check("one without a signature", answer.code() == "IncompleteSignature", answer)
    answer = d.ask(head("POST", url(), host | {"Content-Length": "0"}))
    d.check("one by another method", answer.code() == "SignatureDoesNotMatch", answer)
    both = d.who().replace(b"POST / ", f"POST {url()} ".encode())
    d.check("one that is signed twice", d.ask(both).code() == "IncompleteSignature", d.ask(both))
    link = url()
    d.check("it may be used again", [get(link).status, get(link).status] == [200, 200])


def tokens(d):
    """Session tokens: missing, foreign, damaged, over."""
    sts = d.server.client("sts")
    first, second = (sts.get_session_token(DurationSeconds=900)["Credentials"] for _ in range(2))
    session = lambda made, token: Credentials(made["AccessKeyId"], made["SecretAccessKey"], token)
    token = first["SessionToken"]
    for whole in (d.who, d.secrets):
        answer = d.ask(whole(credentials=session(first, token)))
        d.check("a session's call", answer.status == 200, answer)
    invalid = "^The security token included in the request is invalid.$"
    for name, wrong in {
        "no token": None,
        "another session's token": second["SessionToken"],
        "a token with a character changed": token[:40] + ("A" if token[40] != "A" else "B") + token[41:],
        "half a token": token[: len(token) // 2],
        "what is no token": "x",
        "a huge token": "A" * 20_000,
    }.items():
        judge(d, name, "unknown", invalid, lambda whole, wrong=wrong: whole(credentials=session(first, wrong)))
    foreign = Credentials(d.root.access_key, d.root.secret_key, token)
    judge(d, "a token with a key of its own", "unknown", invalid, lambda whole: whole(credentials=foreign))
    d.server.operator("clock", "advance", "16m")
    try:
        judge(d, "a token that is over", "expired", "^The security token included in the request is expired",
              lambda whole: whole(credentials=session(first, token)))
        d.check("clients that sign by the machine's time are served when the clock was moved", d.ask(d.who()).status == 200)
        with ahead(minutes=16):
            d.check("as are those that sign by the moved one", d.ask(d.who()).status == 200)
        with ahead(minutes=8):
            d.check("and between them", d.ask(d.who()).status == 200)
    finally:
        d.clock_moved = True


def paths(d):
    """Methods and paths that are no operation's."""
    host = {"Host": d.server.endpoint.removeprefix("http://")}
    for path, text in (("/healthz", b"ok\n"), ("/readyz", b"ready\n"), ("/healthz?full=1", b"ok\n")):
        answer = d.ask(head("GET", path, host))
        d.check(f"GET {path}", (answer.status, answer.body) == (200, text), answer)
    answer = d.ask(head("HEAD", "/healthz", host), has_body=False)
    d.check("HEAD /healthz", answer.status == 200 and answer.headers["content-length"] == "3", answer)
    for method, path in (("POST", "/healthz"), ("GET", "/health"), ("GET", "/healthz/"), ("OPTIONS", "/"), ("OPTIONS", "*"), ("HEAD", "/"),
                         ("TRACE", "/"), ("BREW", "/pot"), ("GET", "//"), ("GET", "/../../etc/passwd"), ("GET", "/%00%ff"),
                         ("GET", "http://example.com/healthy"), ("DELETE", "/")):
        answer = d.ask(head(method, path, host | {"Content-Length": "0"}), has_body=method != "HEAD")
        shaped = method == "HEAD" or answer.code() == "MissingAuthenticationToken"
        d.check(f"{method} {path} by a stranger", answer.status == 403 and shaped, answer)
    answer = d.ask(head("CONNECT", "example.com:443", host))
    d.check("no proxy", 400 <= answer.status < 500, answer)
    for method in ("GET", "PUT", "DELETE", "OPTIONS", "BREW"):
        answer = d.ask(d.secrets(method=method))
        d.check(f"JSON by {method}", (answer.code(), answer.status) == ("UnknownOperationException", 404), answer)
    for method in ("PUT", "DELETE", "OPTIONS", "BREW"):
        answer = d.ask(d.who(method=method))
        d.check(f"a form by {method}", (answer.code(), answer.status) == ("InvalidAction", 400), answer)
    for path in ("/a", "//", "/a/../b", "/%2e"):
        answer = d.ask(d.secrets(path=path))
        d.check(f"JSON at {path}", (answer.code(), answer.status) == ("UnknownOperationException", 404), answer)
        answer = d.ask(d.who(path=path))
        d.check(f"a form at {path}", (answer.code(), answer.status) == ("InvalidAction", 400), answer)
    path = f"/?{WHO.decode()}"
    d.check("a signed GET of a query service", d.ask(d.signed("sts", {}, b"", "GET", path)).status == 200)
    answer = d.ask(d.who().replace(b"POST / ", b"POST http://" + host["Host"].encode() + b"/ "))
    d.check("a whole URL in the request line", answer.status == 200, answer)


def crowds(d):
    """Slow clients and many connections: others are served meanwhile."""
    slow, whole, stop = [], d.who(), threading.Event()
    with contextlib.ExitStack() as stack:
        for _ in range(20):
            slow.append(stack.enter_context(Wire(d.server)))

        def dribble(wire, data):
            for at in range(len(data)):
                if stop.wait(0.002):
                    at -= 1
                    break
                wire.send(data[at : at + 1])
            wire.send(data[at + 1 :])

        threads = [threading.Thread(target=dribble, args=(wire, whole)) for wire in slow]
        for thread in threads:
            thread.start()
        took, answers = timed(d, 30)
        d.check("others are served while heads come byte by byte", answers == [200] * 30 and took < SECONDS_MAX, (took, answers))
        stop.set()
        for thread in threads:
            thread.join()
        answers = [wire.answer().status for wire in slow]
        d.check("a slow client that comes to its end is answered", answers == [200] * 20, answers)

    with contextlib.ExitStack() as stack:
        idle = [stack.enter_context(Wire(d.server)) for _ in range(500)]
        half = [stack.enter_context(Wire(d.server)) for _ in range(100)]
        for wire in half:
            wire.send(d.who()[:-10])
        took, answers = timed(d, 30)
        d.check("others are served beside 600 connections that wait", answers == [200] * 30 and took < SECONDS_MAX, (took, answers))
        for wire in idle:
            wire.send(d.who())
        answers = {wire.answer().status for wire in idle}
        d.check("and so are those when they ask", answers == {200}, answers)
        for wire in half:
            wire.send(WHO[-10:])
        answers = {wire.answer().status for wire in half}
        d.check("and those that had begun", answers == {200}, answers)

    with contextlib.ExitStack() as stack:
        announced = head("POST", "/", {"Host": "a", "Authorization": "AWS4-HMAC-SHA256 ", "Content-Length": str(1 << 20)})
        for _ in range(300):
            stack.enter_context(Wire(d.server)).send(announced + b"a")
        took, answers = timed(d, 30)
        d.check("others are served beside 300 MiB that never come", answers == [200] * 30 and took < SECONDS_MAX, (took, answers))

    for _ in range(300):
        with Wire(d.server) as wire:
            wire.send(d.who()[: len(whole) // 2])
    d.check("clients that break off leave nothing behind", timed(d, 10)[1] == [200] * 10)


def timed(d, calls):
    begin = time.monotonic()
    answers = [d.ask(d.who()).status for _ in range(calls)]
    return time.monotonic() - begin, answers


def regions(d, program):
    """A server with regions of its own."""
    with Server(program, extra=["--regions", "eu-west-1"]) as server:
        there = Details(server)
        d.check("a configured region may sign", there.ask(there.secrets(region="eu-west-1")).status == 200)
        judge(there, "another region", "mismatch", "scoped to a valid region", lambda whole: whole(region="us-east-1"))
        d.passed, d.failures = d.passed + there.passed, d.failures + there.failures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    arguments = parser.parse_args()
    with Server(arguments.program) as server:
        d = Details(server)
        for topic in (bodies, connections, request_ids, signatures, presigned, paths, crowds, tokens):
            try:
                topic(d)
            except (OSError, EOFError) as error:
                d.failures.append(f"{topic.__name__}: {error!r}")
        regions(d, arguments.program)
        assert server.stop() == 0, "the server did not stop cleanly"
        assert "panicked" not in server.log_path.read_text(), server.log_path.read_text()[-2000:]
    print("\n".join(d.failures))
    print(f"{d.passed} passed, {len(d.failures)} failed")
    return 1 if d.failures else 0


if __name__ == "__main__":
    sys.exit(main())
