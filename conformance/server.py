"""A server under test: started from the built program, found by its ready file, ended by its process id."""

import json
import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import boto3
from botocore.config import Config

START_SECONDS_MAX = 20


class Server:
    """A running `alcazar serve`. With a folder it keeps its data there; without one it is ephemeral, with a manual clock."""

    def __init__(self, program, folder=None, log="warn", extra=(), secrets=None):
        self.program = str(Path(program).resolve())
        self.folder = Path(folder) if folder else None
        self.scratch = tempfile.TemporaryDirectory(prefix="alcazar-test-")
        self.secrets = secrets or (self.folder and str(self.folder / "secrets"))
        self.log = log
        self.extra = list(extra)
        self.process = None
        self.start()

    def start(self):
        ready = Path(self.scratch.name) / "ready.json"
        ready.unlink(missing_ok=True)
        command = [self.program, "serve", "--listen", "127.0.0.1:0", "--ready-file", str(ready), "--log", self.log]
        if self.folder:
            command += ["--data", str(self.folder / "data"), "--secrets", self.secrets]
        else:
            command += ["--ephemeral", "--clock", "manual"]
        self.log_path = (self.folder or Path(self.scratch.name)) / "server.log"
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(command + self.extra, stdout=subprocess.DEVNULL, stderr=log, cwd=self.scratch.name)
        deadline = time.monotonic() + START_SECONDS_MAX
        while not ready.exists():
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log_path.read_text()[-2000:]}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"the server was not ready after {START_SECONDS_MAX} s")
            time.sleep(0.005)
        self.ready = json.loads(ready.read_text())

    @property
    def endpoint(self):
        return self.ready["endpoint"]

    def client(self, service, region="us-east-1", key=None, secret=None, token=None, **config):
        settings = {"retries": {"total_max_attempts": 1}, "parameter_validation": False, "read_timeout": 30} | config
        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.endpoint,
            aws_access_key_id=key or self.ready["access_key_id"],
            aws_secret_access_key=secret or self.ready["secret_access_key"],
            aws_session_token=token,
            config=Config(**settings),
        )

    def operator(self, *arguments):
        """Runs a command of the operator's and gives its JSON."""
        socket = ["--socket", self.ready["operator_socket"]]
        command = [self.program, "--output", "json", *arguments, *socket]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def kill(self):
        """SIGKILL: nothing is flushed."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """SIGTERM: calls are finished, the trail is flushed."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)
        return self.process.returncode

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
        self.scratch.cleanup()


def environment(server):
    """The variables that AWS's own tools need, and nothing of the user's."""
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return keep | {
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": server.ready["access_key_id"],
        "AWS_SECRET_ACCESS_KEY": server.ready["secret_access_key"],
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def events(server, region="us-east-1"):
    """Every event of the account in a region, as its JSON, newest first."""
    client = server.client("cloudtrail", region)
    token = {}
    while True:
        page = client.lookup_events(**token)
        for event in page.get("Events", []):
            yield json.loads(event["CloudTrailEvent"])
        if "NextToken" not in page:
            return
        token = {"NextToken": page["NextToken"]}
