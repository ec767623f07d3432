"""Holds answers against those that AWS gave (`cargo xtask eval recorded`).

`recorded/*.yaml` holds calls of ours for recorded cases, a list of:

    - cases: { "Suite::case[1]": { number: 1 } }     # recorded cases that these calls are for, each with values for names
      steps:
        - call: kms.CreateKey                        # as in docs/scenarios.md: with, in, save
          save: { key: KeyMetadata.KeyId }
        - call: kms.DescribeKey
          with: { KeyId: "${key}" }
          is: describe-key                           # name of the recorded answer that the reply must be like
          at: KeyMetadata                            # where only a part of the reply was recorded
          differs: { "Error.Message": why }          # where ours differs on purpose; a path may end in `*`

A reply is like the recorded one if it has the same members, and the same values but for those that the recording leaves open
(`<key-id:1>`, `datetime`, account and region). Lists are compared without their order, which the recordings do not keep.
"""

import argparse
import json
import re
import sys
from datetime import datetime
from pathlib import Path

from botocore import xform_name
from botocore.exceptions import ClientError

from scenarios.files import load
from scenarios.values import at_path, shown
from scenarios.world import World
from server import Server

FOLDER = Path(__file__).resolve().parent / "recorded"
# Words that stand for a value of bytes or of time.
OPEN_WORDS = {"datetime", "<datetime>", "ciphertext-blob", "plaintext"}
PLACE = re.compile(r"<[^<>]*>|111111111111")


def pattern(recorded):
    """The texts that a recorded one stands for."""
    parts = PLACE.split(recorded)
    return re.compile(".+?".join(re.escape(part) for part in parts), re.DOTALL)


def like(recorded, ours, path=""):
    """Where ours is not like the recorded one: (path, what is there)."""
    if isinstance(recorded, dict) and isinstance(ours, dict):
        return like_structure(recorded, ours, path)
    if isinstance(recorded, list) and isinstance(ours, list):
        return like_list(recorded, ours, path)
    if isinstance(ours, (bytes, datetime)) and isinstance(recorded, str):
        matches = recorded in OPEN_WORDS or recorded == str(ours)
    elif isinstance(recorded, str) and isinstance(ours, str):
        matches = pattern(recorded).fullmatch(ours)
    else:
        matches = recorded == ours
    return [] if matches else [(path, f"recorded {shown(recorded)}, ours {shown(ours)}")]


def like_structure(recorded, ours, path):
    found, left = [], dict(ours)
    for name, value in recorded.items():
        ours_name = next((other for other in left if name == other or ("<" in name and pattern(name).fullmatch(other))), None)
        here = f"{path}.{name}" if path else name
        if ours_name is None:
            found.append((here, f"recorded {shown(value)}, ours has no such member"))
        else:
            found += like(value, left.pop(ours_name), here)
    return found + [(f"{path}.{name}" if path else name, f"not recorded, ours {shown(value)}") for name, value in left.items()]


def like_list(recorded, ours, path):
    if len(recorded) != len(ours):
        return [(path, f"recorded {len(recorded)} elements, ours has {len(ours)}: {shown(ours)}")]
    left, found = list(ours), []
    for element in recorded:
        best = min(left, key=lambda other: len(like(element, other)))
        left.remove(best)
        found += like(element, best, f"{path}.*")
    return found


def reply_of(world, step):
    """What boto3 shows, an error too, without what belongs to the transport."""
    service, operation = step["call"].split(".")
    region = world.names.value(step["in"]) if "in" in step else None
    client = world.client(service, world.key_of(step.get("as", "root")), region)
    arguments = world.names.value(step.get("with") or {})
    try:
        reply = getattr(client, xform_name(operation))(**arguments)
    except ClientError as error:
        reply = error.response
    metadata = reply.pop("ResponseMetadata")
    return reply, {"HTTPStatusCode": metadata["HTTPStatusCode"], "HTTPHeaders": {}}


def differs(step, path):
    """Whether ours differs there on purpose."""
    listed = step.get("differs") or {}
    return any(path == one or (one.endswith("*") and path.startswith(one[:-1])) for one in listed)


def run_step(world, step, answers):
    reply, metadata = reply_of(world, step)
    if "is" not in step:
        if "Error" in reply:
            return [f"line {step.line}: {step['call']} failed: {reply['Error']}"], 0
        save(world, step, reply)
        return [], 0
    name = world.names.value(step["is"])
    if name not in answers:
        return [f"line {step.line}: there is no recorded answer `{name}`"], 0
    recorded = answers[name]
    if "Error" not in reply:
        save(world, step, reply)
    ours = at_path(reply, step["at"]) if "at" in step else reply
    if isinstance(recorded, dict) and "ResponseMetadata" in recorded:
        ours = {**ours, "ResponseMetadata": metadata}
    found = like(recorded, ours)
    unneeded = [path for path in step.get("differs") or {} if not any(differs({"differs": [path]}, one) for one, _ in found)]
    wrong = [f"line {step.line}: {step['call']}, {name}: {path or 'all of it'}: {what}" for path, what in found if not differs(step, path)]
    return wrong + [f"line {step.line}: {step['call']}, {name}: nothing differs at {path}" for path in unneeded], 1


def save(world, step, reply):
    for name, path in (step.get("save") or {}).items():
        world.names.values[name] = at_path(reply, path)


def run(server, item, recorded):
    """What is wrong, and how many answers were compared."""
    wrong, compared = [], 0
    for case, values in item["cases"].items():
        if case not in recorded:
            # Only one half of the recorded cases is at hand at a time.
            continue
        world = World(server, "us-east-1")
        world.names.values |= values or {}
        for step in item["steps"]:
            found, count = run_step(world, step, recorded[case])
            wrong += [f"{case}: {one}" for one in found]
            compared += count
    return wrong, compared


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--recorded", type=Path, required=True, help="folder of the recorded answers")
    arguments = parser.parse_args()
    wrong, compared, cases = [], 0, 0
    with Server(arguments.program) as server:
        for path in sorted(FOLDER.glob("*.yaml")):
            lines = (arguments.recorded / f"{path.stem}.jsonl").read_text(encoding="utf-8").splitlines()
            recorded = {case["case"]: case["answers"] for case in map(json.loads, lines)}
            for item in load(path):
                cases += sum(case in recorded for case in item["cases"])
                found, count = run(server, item, recorded)
                wrong += [f"{path.name}: {one}" for one in found]
                compared += count
    print("\n".join(wrong))
    print(f"{compared} answers of {cases} recorded cases compared, {len(wrong)} differences")
    return 1 if wrong or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
