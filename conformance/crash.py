"""Kills the server with SIGKILL at random moments under load, restarts it, and checks that nothing acknowledged was lost.

After each round: every acknowledged write is whole; every answered call, reads among them, has exactly one record in the trail.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
import uuid

from server import Server, events

WORKERS = 4


class Worker(threading.Thread):
    """Makes calls until the server is gone, and remembers what was answered."""

    def __init__(self, server, secret_id, seed):
        super().__init__(daemon=True)
        self.random = random.Random(seed)
        self.iam, self.kms = server.client("iam"), server.client("kms")
        self.secrets, self.sts = server.client("secretsmanager"), server.client("sts")
        self.secret_id = secret_id
        self.users, self.keys, self.values, self.requests = [], [], [], []

    def run(self):
        actions = [self.user, self.key, self.secret, self.read_secret, self.decrypt, self.identity]
        try:
            while True:
                self.random.choice(actions)()
        except Exception as error:  # the server was killed: whatever broke the connection ends this worker
            self.ended = error

    def answered(self, reply):
        self.requests.append(reply["ResponseMetadata"]["RequestId"])
        return reply

    def user(self):
        name = f"u-{uuid.UUID(int=self.random.getrandbits(128))}"
        self.answered(self.iam.create_user(UserName=name, Tags=[{"Key": "round", "Value": name}]))
        self.users.append(name)

    def key(self):
        key = self.answered(self.kms.create_key(Description="crash"))["KeyMetadata"]["KeyId"]
        self.keys.append((key, None))
        plain = self.random.randbytes(64)
        blob = self.answered(self.kms.encrypt(KeyId=key, Plaintext=plain))["CiphertextBlob"]
        self.keys[-1] = (key, (plain, blob))

    def secret(self):
        value = str(uuid.UUID(int=self.random.getrandbits(128)))
        reply = self.answered(self.secrets.create_secret(Name=f"s-{value}", SecretString=value))
        self.values.append((reply["ARN"], reply["VersionId"], value))

    def read_secret(self):
        self.answered(self.secrets.get_secret_value(SecretId=self.secret_id))

    def decrypt(self):
        whole = [both for _, both in self.keys if both]
        if whole:
            plain, blob = self.random.choice(whole)
            assert self.answered(self.kms.decrypt(CiphertextBlob=blob))["Plaintext"] == plain

    def identity(self):
        self.answered(self.sts.get_caller_identity())


def check(server, workers):
    """What every worker was told is still true. Gives the number of calls checked."""
    iam, kms, secrets = server.client("iam"), server.client("kms"), server.client("secretsmanager")
    for worker in workers:
        for name in worker.users:
            user = iam.get_user(UserName=name)["User"]
            assert user["Tags"] == [{"Key": "round", "Value": name}], f"user {name} is not whole"
        for key, both in worker.keys:
            assert kms.describe_key(KeyId=key)["KeyMetadata"]["Enabled"], f"key {key} is not whole"
            if both:
                plain, blob = both
                assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == plain, f"key {key} changed"
        for arn, version, value in worker.values:
            assert secrets.get_secret_value(SecretId=arn, VersionId=version)["SecretString"] == value, f"{arn} changed"
    seen = {}
    for event in events(server):
        if "requestID" in event and event.get("sourceIPAddress") == "127.0.0.1":
            seen[event["requestID"]] = seen.get(event["requestID"], 0) + 1
    for worker in workers:
        for request in worker.requests:
            assert seen.get(request) == 1, f"request {request} has {seen.get(request, 0)} records"
    return sum(len(worker.requests) for worker in workers)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=None)
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().getrandbits(32)
    chance = random.Random(seed)
    print(f"crash: {arguments.rounds} rounds, --seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="alcazar-crash-") as folder, Server(arguments.program, folder) as server:
        secret_id = server.client("secretsmanager").create_secret(Name="read-me", SecretString="value")["ARN"]
        for number in range(1, arguments.rounds + 1):
            workers = [Worker(server, secret_id, chance.getrandbits(64)) for _ in range(WORKERS)]
            for worker in workers:
                worker.start()
            time.sleep(chance.uniform(0.2, 1.5))
            server.kill()
            for worker in workers:
                worker.join(timeout=30)
            server.start()
            print(f"crash: round {number}: {check(server, workers)} answered calls are whole and recorded once", flush=True)
    print(f"{arguments.rounds} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
