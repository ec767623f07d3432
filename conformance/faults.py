"""What two nodes do when their database hangs, stops and starts, and when a right is withdrawn on the other node."""

import os
import signal
import subprocess
import sys
import time

from botocore.exceptions import ClientError

from nodes import Nodes

ANSWER_SECONDS_MAX = 5
REVOCATIONS = 50
ALLOW = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}]}'


def code(call, **arguments):
    """The error code and the seconds until it came; no code for success."""
    began = time.monotonic()
    try:
        call(**arguments)
        return None, time.monotonic() - began
    except ClientError as error:
        return error.response["Error"]["Code"], time.monotonic() - began


class Suite:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, what, truth, detail=""):
        self.passed, self.failed = self.passed + bool(truth), self.failed + (not truth)
        if not truth:
            print(f"FAILED: {what} {detail}")


def revocations(suite, here, there):
    here.create_user(UserName="reader")
    key = here.create_access_key(UserName="reader")["AccessKey"]
    reader = there.client("iam", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    policy = {"UserName": "reader", "PolicyName": "p"}
    for number in range(REVOCATIONS):
        here.put_user_policy(**policy, PolicyDocument=ALLOW)
        suite.check(f"grant {number} works on the other node", code(reader.get_user, UserName="reader")[0] is None)
        here.delete_user_policy(**policy)
        suite.check(f"revocation {number} binds the other node", code(reader.get_user, UserName="reader")[0] == "AccessDenied")


def resumes(suite, what, client, name):
    began = time.monotonic()
    while (refused := code(client.create_user, UserName=name)[0]) and time.monotonic() - began < ANSWER_SECONDS_MAX:
        suite.check(f"{what}: an error that clients retry", refused == "ServiceUnavailable", refused)
    suite.check(f"{what}: service resumes by itself", refused is None, refused)


def hangs(suite, database, client):
    server = database.process.pid
    listed = subprocess.run(["pgrep", "-P", str(server)], capture_output=True, text=True, check=True)
    processes = [server, *map(int, listed.stdout.split())]
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        for what, call in [("read", client.get_user), ("write", client.create_user)]:
            refused, seconds = code(call, UserName="hung")
            suite.check(f"a {what} while the database hangs", refused == "ServiceUnavailable", refused)
            suite.check(f"a {what} is answered in time", seconds < ANSWER_SECONDS_MAX, seconds)
    finally:
        for process in processes:
            os.kill(process, signal.SIGCONT)
    resumes(suite, "after it hung", client, "after-hang")


def stops(suite, database, client):
    database.process.send_signal(signal.SIGINT)
    database.process.wait()
    refused, seconds = code(client.create_user, UserName="stopped")
    suite.check("a write while the database is stopped", refused == "ServiceUnavailable", refused)
    suite.check("it is answered in time", seconds < ANSWER_SECONDS_MAX, seconds)
    database.start()
    resumes(suite, "after it stopped", client, "after-stop")


def main(program):
    suite = Suite()
    with Nodes(program) as nodes:
        here, there = nodes.nodes
        client = here.client("iam")
        revocations(suite, client, there)
        hangs(suite, nodes.database, client)
        stops(suite, nodes.database, client)
        found = {user["UserName"] for user in there.client("iam").list_users()["Users"]}
        suite.check("what was acknowledged is there, and nothing else", found == {"reader", "after-hang", "after-stop"}, found)
    print(f"{suite.passed} passed, {suite.failed} failed")
    return 1 if suite.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
