"""Bad input, everywhere: always an AWS-shaped 4xx (501 for what is not done), never a 5xx else, a hang or a dead server."""

import argparse
import gzip
import hashlib
import random
import socket
import sys

import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from server import Server

JSON = "application/x-amz-json-1.1"
FORM = "application/x-www-form-urlencoded; charset=utf-8"
SERVICES = {
    "kms": ("TrentService", "Encrypt"),
    "secretsmanager": ("secretsmanager", "CreateSecret"),
    "cloudtrail": ("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101", "LookupEvents"),
}


class Hostile:
    def __init__(self, server):
        self.server = server
        self.credentials = Credentials(server.ready["access_key_id"], server.ready["secret_access_key"])
        self.passed, self.failures = 0, []

    def send(self, name, service, headers, body, expect=range(400, 500), method="POST", path="/"):
        """Signs a request, sends it, and judges the answer."""
        request = AWSRequest(method, self.server.endpoint + path, data=body, headers=headers)
        SigV4Auth(self.credentials, service, "us-east-1").add_auth(request)
        prepared = request.prepare()
        self.judge(name, lambda: requests.request(method, prepared.url, data=body, headers=dict(prepared.headers), timeout=20), expect)

    def judge(self, name, call, expect):
        try:
            answer = call()
        except requests.RequestException as error:
            self.failures.append(f"{name}: {error}")
            return
        text = answer.text
        shaped = "__type" in text or "<Code>" in text or answer.status_code in (414, 431)
        fine = answer.status_code in expect and (answer.status_code == 200 or shaped)
        if fine:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {answer.status_code} {text[:200]!r}")

    def json(self, name, service, body, expect=range(400, 500), operation=None, extra=()):
        prefix, usual = SERVICES[service]
        headers = {"Content-Type": JSON, "X-Amz-Target": f"{prefix}.{operation or usual}"} | dict(extra)
        self.send(f"{service} {name}", service, headers, body, expect)

    def form(self, name, service, body, expect=range(400, 500)):
        self.send(f"{service} {name}", service, {"Content-Type": FORM}, body, expect)


def bodies():
    """Bodies that are no input of any operation."""
    yield "nothing", b""
    yield "truncated", b'{"KeyId": "alias/a", "Plaintext": "aGV'
    yield "a list", b"[]"
    yield "a number", b"1e999999999"
    yield "invalid UTF-8", b'{"KeyId": "\xff\xfe"}'
    yield "a lone surrogate", b'{"KeyId": "\\ud800"}'
    yield "nested lists", b'{"KeyId":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    yield "nested objects", b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    yield "duplicate keys", b'{"KeyId": "a", "KeyId": "b"}'
    yield "many keys", b"{" + b",".join(b'"k%d":1' % i for i in range(50_000)) + b"}"
    yield "an oversized field", b'{"KeyId": "' + b"a" * 900_000 + b'"}'
    yield "null bytes", b"\x00" * 1_000
    yield "an unknown member", b'{"Colour": "red"}'
    yield "wrong kinds", b'{"KeyId": 1, "Plaintext": {}, "Name": [], "LookupAttributes": "x"}'
    yield "huge integer", b'{"MaxResults": 99999999999999999999999999}'
    yield "bad base64", b'{"KeyId": "alias/a", "Plaintext": "****"}'


def forms():
    """Form bodies that are no input of any operation."""
    yield "nothing", b""
    yield "no version", b"Action=ListUsers"
    yield "an old version", b"Action=ListUsers&Version=1999-01-01"
    yield "an unknown operation", b"Action=Fly&Version=2010-05-08"
    yield "bad percent signs", b"Action=GetUser&Version=2010-05-08&UserName=%zz%"
    yield "invalid UTF-8", b"Action=GetUser&Version=2010-05-08&UserName=%ff%fe"
    yield "a repeated parameter", b"Action=GetUser&Version=2010-05-08&UserName=a&UserName=b"
    yield "many parameters", b"Action=GetUser&Version=2010-05-08&" + b"&".join(b"p%d=1" % i for i in range(50_000))
    yield "sparse lists", b"Action=CreateUser&Version=2010-05-08&UserName=a&Tags.member.999999999.Key=a"
    yield "deep names", b"Action=CreateUser&Version=2010-05-08&UserName=a&" + b".".join([b"Tags.member.1"] * 10_000) + b"=1"
    yield "negative indexes", b"Action=CreateUser&Version=2010-05-08&UserName=a&Tags.member.-1.Key=a"
    yield "an oversized field", b"Action=GetUser&Version=2010-05-08&UserName=" + b"a" * 900_000


def run(server):
    hostile = Hostile(server)
    for service in SERVICES:
        for name, body in bodies():
            lenient = name == "nothing" and service == "cloudtrail"
            hostile.json(name, service, body, expect=[200, *range(400, 500)] if lenient else range(400, 500))
        hostile.json("an unknown operation", service, b"{}", operation="Fly")
        hostile.json("gzip that is none", service, b"not gzip", extra={"Content-Encoding": "gzip"}.items())
        hostile.json("a gzip bomb", service, gzip.compress(b" " * 200_000_000), extra={"Content-Encoding": "gzip"}.items())
        hostile.json("an unknown encoding", service, b"{}", extra={"Content-Encoding": "zstd"}.items())
        prefix, operation = SERVICES[service]
        hostile.send(f"{service} as a form", service, {"Content-Type": FORM, "X-Amz-Target": f"{prefix}.{operation}"}, b"a=b")
    for service in ("iam", "sts"):
        for name, body in forms():
            hostile.form(name, service, body)
        hostile.send(f"{service} as JSON", service, {"Content-Type": JSON}, b"{}")
        hostile.send(f"{service} by PUT", service, {"Content-Type": FORM}, b"", method="PUT", path="/a/b?c=d")
    hostile.send("a service that is not done", "dynamodb", {"X-Amz-Target": "DynamoDB_20120810.ListTables"}, b"{}", expect=[501])
    hostile.form("an operation that is not done", "iam", b"Action=CreateVirtualMFADevice&Version=2010-05-08", expect=[501])
    hostile.judge("too long a body", lambda: requests.post(server.endpoint, data=b"a" * 2_000_000, timeout=20), [413])
    chance = random.Random(20261124)
    for number in range(300):
        noise = chance.randbytes(chance.randrange(1, 2_000))
        hostile.json(f"noise {number}", chance.choice(list(SERVICES)), noise)
    raw(server, hostile)
    return hostile


def raw(server, hostile):
    """What no HTTP library sends."""
    host, port = server.endpoint.removeprefix("http://").split(":")
    digest = hashlib.sha256(b"").hexdigest()
    for name, payload in {
        "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        "a huge head": b"GET / HTTP/1.1\r\nhost: a\r\nx: " + b"a" * 200_000 + b"\r\n\r\n",
        "many headers": b"GET / HTTP/1.1\r\nhost: a\r\n" + b"".join(b"x%d: 1\r\n" % i for i in range(1_000)) + b"\r\n",
        "a bad length": b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n",
        "two lengths": b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
        "a bad chunk": b"POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        "a broken signature": b"POST / HTTP/1.1\r\nhost: a\r\nx-amz-content-sha256: " + digest.encode()
        + b"\r\nauthorization: AWS4-HMAC-SHA256 Credential=\xff\xfe\r\ncontent-length: 0\r\n\r\n",
    }.items():
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            try:
                connection.sendall(payload)
                connection.shutdown(socket.SHUT_WR)
                answer = connection.recv(65_536)
            except OSError:  # it was cut off before it had said everything
                answer = b""
        if answer and not answer.startswith(b"HTTP/1.1 4"):
            hostile.failures.append(f"{name}: {answer[:100]!r}")
        else:
            hostile.passed += 1


def resident_mib(server):
    """Memory of the server, in MiB."""
    with open(f"/proc/{server.process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) // 1024


def unread(server, hostile):
    """A client that asks and asks, and reads no answer, costs no more memory than its place."""
    host, port = server.endpoint.removeprefix("http://").split(":")
    before = resident_mib(server)
    requests_at_once = b"GET /nothing HTTP/1.1\r\nhost: a\r\n\r\n" * 2_000
    sent = 0
    with socket.create_connection((host, int(port)), timeout=3) as connection:
        try:
            while sent < 64_000_000:
                sent += connection.send(requests_at_once)
        except OSError:  # the server takes no more from who reads nothing
            pass
        grown = resident_mib(server) - before
    if grown < 64:
        hostile.passed += 1
    else:
        hostile.failures.append(f"unread answers: {sent} bytes of requests took {grown} MiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    arguments = parser.parse_args()
    with Server(arguments.program) as server:
        hostile = run(server)
        unread(server, hostile)
        identity = server.client("sts").get_caller_identity()
        assert identity["Account"] == server.ready["account"], "the server answers no more"
        assert server.stop() == 0, "the server did not stop cleanly"
        assert "panicked" not in server.log_path.read_text(), server.log_path.read_text()[-2000:]
    print("\n".join(hostile.failures))
    print(f"{hostile.passed} passed, {len(hostile.failures)} failed")
    return 1 if hostile.failures else 0


if __name__ == "__main__":
    sys.exit(main())
