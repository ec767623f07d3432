"""Two nodes on one PostgreSQL database of the test's own; a client moves to the other node with every request."""

import itertools
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from server import Server

START_SECONDS_MAX = 20


class Database:
    """A PostgreSQL server in a temporary folder, on a socket there; run by the package's own user where the tests are root."""

    USER = "postgres"

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="alcazar-database-")
        self.place = Path(self.folder.name)
        self.data = self.place / "data"
        self.data.mkdir()
        self.place.chmod(0o755)
        self.prefix = []
        if os.geteuid() == 0:
            shutil.chown(self.place, self.USER)
            shutil.chown(self.data, self.USER)
            self.prefix = ["setpriv", "--reuid", self.USER, "--regid", self.USER, "--clear-groups"]
        self.programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
        made = self.prefix + [self.programs / "initdb", "-A", "trust", "-U", self.USER, "--no-sync", "-D", self.data]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        self.start()

    def start(self):
        settings = ["-c", "listen_addresses=", "-c", "max_pred_locks_per_transaction=2048"]
        command = self.prefix + [self.programs / "postgres", "-D", self.data, "-k", self.place, *settings]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + START_SECONDS_MAX
        while subprocess.run(["pg_isready", "-q", "-h", self.place, "-U", self.USER]).returncode != 0:
            if time.monotonic() > deadline:
                raise RuntimeError("the database was not ready in time")
            time.sleep(0.05)

    @property
    def url(self):
        return f"postgres://{self.USER}@{str(self.place).replace('/', '%2F')}/postgres"

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.folder.cleanup()


class Nodes:
    """Looks like one server; its state is shared by two."""

    folder = "shared"

    def __init__(self, program):
        self.database = Database()
        self.scratch = tempfile.TemporaryDirectory(prefix="alcazar-nodes-")
        self.nodes = []
        for name in ("a", "b"):
            place = Path(self.scratch.name) / name
            place.mkdir()
            secrets = str(Path(self.scratch.name) / "secrets")
            self.nodes.append(Server(program, place, extra=["--store", self.database.url], secrets=secrets))
        self.turn = itertools.cycle(self.nodes)

    def client(self, *arguments, **settings):
        client = self.nodes[0].client(*arguments, **settings)
        client.meta.events.register("before-sign", self.move)
        return client

    def move(self, request, operation_name, **_):
        if operation_name == "LookupEvents":
            # What a node answered without a change it commits within a second, or before a look-up of its own.
            for node in self.nodes:
                node.client("cloudtrail").lookup_events(MaxResults=1)
        request.url = request.url.replace(self.nodes[0].endpoint, next(self.turn).endpoint)

    def operator(self, *arguments):
        return next(self.turn).operator(*arguments)

    @property
    def ready(self):
        return self.nodes[0].ready

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for node in self.nodes:
            node.stop()
        self.scratch.cleanup()
        self.database.close()
