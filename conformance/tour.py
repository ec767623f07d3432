"""Runs the tour of the README line by line, and holds each answer against what is printed there.

A block that begins with ```console is a session: lines after `$ ` are run in one shell, the lines that follow are what must be
printed. `…` stands for anything within a line; a line that is only `…` stands for any lines.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

from server import Server, environment

README = Path(__file__).resolve().parent.parent / "README.md"


def sessions(text):
    """Commands and what each must print, in order."""
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        command, expected = None, []
        for line in block.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, expected
                command, expected = line[2:], []
            elif line.startswith("> ") and command and not expected:
                command += "\n" + line[2:]
            else:
                expected.append(line)
        if command:
            yield command, expected


def matches(expected, printed):
    """Whether the printed lines are the expected ones."""
    pattern = "".join(
        r"(?:.*\n)*" if line.strip() == "…" else ".*".join(re.escape(part) for part in line.rstrip().split("…")) + r"[ \t]*\n"
        for line in expected
    )
    return re.fullmatch(pattern, "".join(line + "\n" for line in printed)) is not None


class Shell:
    """One bash that stays open, so that variables last from line to line."""

    def __init__(self, variables, folder):
        self.process = subprocess.Popen(
            ["bash", "--noprofile", "--norc"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, env=variables, cwd=folder,
        )

    def run(self, command):
        mark = f"end-{uuid.uuid4()}"
        self.process.stdin.write(f"{command}\nprintf '\\n%s\\n' {mark}\n")
        self.process.stdin.flush()
        lines = []
        for line in self.process.stdout:
            if line.rstrip("\n") == mark:
                break
            lines.append(line.rstrip("\n"))
        while lines and not lines[-1].strip():
            lines.pop()
        return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--print", action="store_true", help="print what each command prints, to be pasted into the README")
    arguments = parser.parse_args()
    failed = passed = 0
    with tempfile.TemporaryDirectory(prefix="alcazar-tour-") as folder, Server(arguments.program, folder) as server:
        tools = Path(folder) / "tools"
        tools.mkdir()
        shutil.copy(arguments.program, tools / "alcazar")
        variables = environment(server)
        variables["PATH"] = os.pathsep.join([str(tools), str(Path(sys.executable).parent), variables["PATH"]])
        variables["ALCAZAR_DATA"], variables["ALCAZAR_SECRETS"] = f"{folder}/data", f"{folder}/secrets"
        variables["ALCAZAR_ENDPOINT"] = server.endpoint
        shell = Shell(variables, folder)
        for command, expected in sessions(README.read_text()):
            printed = shell.run(command)
            while expected and not expected[-1].strip():
                expected.pop()
            if getattr(arguments, "print"):
                print(f"$ {command}", *printed, sep="\n", flush=True)
            elif matches(expected, printed):
                passed += 1
            else:
                failed += 1
                print(f"$ {command}", "--- README says", *expected, "--- printed was", *printed, sep="\n", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
