"""Runs the scenario files of every service (docs/scenarios.md) over HTTP against the built program, through boto3."""

import argparse
import contextlib
import sys
import tempfile
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from botocore.exceptions import ClientError

from scenarios import denials
from scenarios.files import actions, load
from scenarios.values import Mistake
from scenarios.world import REGIONS, World, Wrong
from nodes import Nodes
from server import Server

ROOT = Path(__file__).resolve().parent.parent
THREADS = 4

# What one node promises and several do not, with the reason.
NOT_ON_NODES = {
    "what was answered is found at once, newest first": "records that two nodes took within a second stand in the order of their commits",
}


class Runner:
    def __init__(self, program, region, shared):
        self.program, self.region, self.shared = program, region, shared

    @contextlib.contextmanager
    def world(self, kinds):
        """A world on the shared server; one that moves the clock or restarts gets a server of its own."""
        if "advance" in kinds:
            with Server(self.program) as server:
                yield World(server, self.region)
        elif "restart" in kinds:
            with tempfile.TemporaryDirectory(prefix="alcazar-scenario-") as folder, Server(self.program, folder) as server:
                yield World(server, self.region)
        else:
            yield World(self.shared, self.region)

    def run(self, job):
        """What is wrong with an item, or nothing."""
        path, item = job
        kinds = actions(item)
        try:
            if "denial" in item:
                denials.run(item, lambda: self.world(kinds))
            else:
                with self.world(kinds) as world:
                    world.make(item.get("principals") or {})
                    world.steps(item["steps"])
        except Wrong as wrong:
            return f"{path}:{wrong.line}: {title(item)}\n    " + wrong.what.replace("\n", "\n    ")
        except (ClientError, Mistake) as error:
            return f"{path}:{item.line}: {title(item)}\n    what it sets up failed: {error}"
        except Exception:  # a fault of ours, or of a client: told with its place, and the others go on
            return f"{path}:{item.line}: {title(item)}\n{traceback.format_exc()}"
        return None


def title(item):
    return item.get("scenario") or f"denial of {item['denial']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the built alcazar")
    parser.add_argument("files", nargs="*", type=Path, help="scenario files; default: those of every service")
    parser.add_argument("--region", choices=REGIONS, default=REGIONS[0])
    parser.add_argument("--nodes", action="store_true", help="on two nodes of one PostgreSQL database, a request each in turn")
    arguments = parser.parse_args()
    paths = arguments.files or sorted(ROOT.glob("services/*/tests/*.yaml"))
    jobs = [(shortened(path), item) for path in paths for item in load(path)]
    if arguments.nodes:
        jobs = [job for job in jobs if title(job[1]) not in NOT_ON_NODES]
        for scenario, reason in NOT_ON_NODES.items():
            print(f"left out on nodes: {scenario}: {reason}")
    if not jobs:
        sys.exit("there are no scenarios")
    with Nodes(arguments.program) if arguments.nodes else Server(arguments.program) as shared:
        runner = Runner(arguments.program, arguments.region, shared)
        with ThreadPoolExecutor(THREADS) as pool:
            results = list(pool.map(runner.run, jobs))
    failures = [failure for failure in results if failure]
    for failure in failures:
        print(f"\n{failure}")
    print(f"{len(results) - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


def shortened(path):
    path = Path(path).resolve()
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


if __name__ == "__main__":
    sys.exit(main())
