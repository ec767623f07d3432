"""What names stand for, and holding what came against what was expected."""

import base64
import json
import re
from datetime import datetime, timedelta, timezone
from urllib.parse import unquote

from .files import Json

NAME = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_.-]*)\}")
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class Mistake(Exception):
    """A mistake in a file that shows only when a step runs."""


class Names:
    """What names stand for now. `tolerance` is by how many seconds a time may differ: none where the clock is manual."""

    def __init__(self, now, tolerance):
        self.values, self.now, self.tolerance = {}, now, tolerance

    def value(self, node):
        if isinstance(node, str):
            whole = NAME.fullmatch(node)
            return self.named(whole[1]) if whole else self.replaced(node, str)
        if isinstance(node, Json):
            return json.dumps(plain(self.value(node.inner)), separators=(",", ":"))
        if isinstance(node, list):
            return [self.value(element) for element in node]
        if isinstance(node, dict):
            form = form_of(node)
            return self.form(*form) if form else {self.replaced(key, str): self.value(value) for key, value in node.items()}
        return node

    def named(self, name):
        if name in self.values:
            return self.values[name]
        # `alice.arn` is a name of its own; of `reply.Key.Arn` the part before the first point is.
        first, _, path = name.partition(".")
        try:
            return at_path(self.values[first], path)
        except (KeyError, Mistake):
            raise Mistake(f"nothing was saved as `{name}`") from None

    def replaced(self, text, put):
        return NAME.sub(lambda found: put(text_of(self.named(found[1]))), text)

    def form(self, name, argument):
        if name in ("$time", "$day"):
            moved = self.moved(argument)
            return moved if name == "$time" else moved.replace(hour=0, minute=0, second=0, microsecond=0)
        parts = self.value(argument)
        if name == "$repeat":
            return parts[0] * parts[1]
        if name == "$flip":
            changed = bytearray(parts[0])
            changed[parts[1]] ^= 1
            return bytes(changed)
        raise Mistake(f"`{name}` is no form of a value")

    def moved(self, span):
        return self.now() + timedelta(seconds=int(span[:-1]) * UNITS[span[-1]])

    def document(self, node):
        """The JSON of a policy document; one without `Version` gets the current one."""
        document = plain(self.value(node))
        return json.dumps(document if "Version" in document else {"Version": "2012-10-17"} | document)


def form_of(node):
    if isinstance(node, dict) and len(node) == 1:
        ((name, argument),) = node.items()
        if name.startswith("$") and not name.startswith("${"):
            return name, argument
    return None


def text_of(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, (str, int, float)):
        return str(value)
    raise Mistake(f"{value!r} has no text")


def plain(value):
    """As JSON holds it."""
    if isinstance(value, dict):
        return {key: plain(element) for key, element in value.items()}
    if isinstance(value, list):
        return [plain(element) for element in value]
    return text_of(value) if isinstance(value, (bytes, datetime)) else value


def differences(names, expected, found, path=""):
    """What differs, a line each; nothing when all matches."""
    here = f"{path}: " if path else ""
    if expected is None or expected == "$absent":
        return [] if found is None else [f"{here}expected nothing, found {shown(found)}"]
    if isinstance(expected, str) and expected == "$any":
        return [f"{here}expected anything, found nothing"] if found is None else []
    if isinstance(expected, Json):
        parsed = json_of(found)
        return [f"{here}expected JSON text, found {shown(found)}"] if parsed is None else differences(names, expected.inner, parsed, path)
    if isinstance(expected, list):
        return list_differences(names, expected, found, path, here)
    if isinstance(expected, dict):
        form = form_of(expected)
        return form_differences(names, *form, found, here, expected) if form else map_differences(names, expected, found, path, here)
    value = names.value(expected)
    return [] if equal(value, found, names.tolerance) else [f"{here}expected {shown(value)}, found {shown(found)}"]


def map_differences(names, expected, found, path, here):
    if not isinstance(found, dict):
        if found is None and all(value == "$absent" for value in expected.values()):
            return []
        return [f"{here}expected a structure, found {shown(found)}"]
    all_found = []
    for name, node in expected.items():
        name = names.replaced(name, str)
        all_found += differences(names, node, found.get(name), f"{path}.{name}" if path else name)
    return all_found


def list_differences(names, expected, found, path, here):
    if found is None and not expected:
        return []
    if not isinstance(found, list) or len(found) != len(expected):
        return [f"{here}expected a list of {len(expected)}, found {shown(found)}"]
    all_found = []
    for index, (node, element) in enumerate(zip(expected, found)):
        all_found += differences(names, node, element, f"{path}.{index}" if path else str(index))
    return all_found


def form_differences(names, name, argument, found, here, node):
    if name == "$matches":
        pattern = names.replaced(argument, re.escape)
        matches = found is not None and re.search(pattern, readable(found))
        return [] if matches else [f"{here}expected a text that matches `{pattern}`, found {shown(found)}"]
    if name == "$contains":
        if not isinstance(found, list):
            return [f"{here}expected a list, found {shown(found)}"]
        missing = [one for one in argument if all(differences(names, one, element) for element in found)]
        return [f"{here}expected a list with {shown(one)}, found {shown(found)}" for one in missing]
    if name == "$length":
        length = len(found) if isinstance(found, (str, bytes, list, dict)) else None
        return [] if length == argument else [f"{here}expected length {argument}, found {shown(found)}"]
    if name == "$not":
        return [] if differences(names, argument, found) else [f"{here}expected anything else, found {shown(found)}"]
    value = names.value(node)
    return [] if equal(value, found, names.tolerance) else [f"{here}expected {shown(value)}, found {shown(found)}"]


def equal(expected, found, tolerance):
    if isinstance(expected, datetime) or isinstance(found, datetime):
        one, other = time_of(expected), time_of(found)
        return one is not None and other is not None and abs(int(one.timestamp()) - int(other.timestamp())) <= tolerance
    if isinstance(expected, str) and isinstance(found, bytes):
        return expected.encode() == found
    if isinstance(expected, bytes) and isinstance(found, str):
        return expected == found.encode()
    if isinstance(expected, str) and isinstance(found, dict):
        # boto3 has decoded a policy document; how it was written is held against the expectation in process.
        return json_of(expected) == found
    return type(expected) is type(found) and expected == found


def time_of(value):
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00")) if isinstance(value, str) else None
    except ValueError:
        return None


def readable(value):
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return json.dumps(plain(value)) if isinstance(value, (dict, list)) else text_of(value)


def json_of(found):
    """JSON from a text, perhaps percent-encoded, or from what boto3 has decoded already."""
    if isinstance(found, (dict, list)):
        return found
    for decoded in (found, unquote(found)) if isinstance(found, str) else ():
        try:
            return json.loads(decoded)
        except ValueError:
            pass
    return None


def shown(value):
    if value is None:
        return "nothing"
    text = value.inner if isinstance(value, Json) else value
    text = f"bytes {text_of(text)}" if isinstance(text, bytes) else json.dumps(plain(text), default=str)
    return text if len(text) <= 400 else text[:400] + "…"


def at_path(value, path):
    """What a path such as `Keys.0.KeyId` leads to; a negative index counts from the end."""
    if path == "$":
        return value
    for part in path.split("."):
        try:
            value = value[int(part)] if isinstance(value, list) else value[part]
        except (KeyError, IndexError, ValueError, TypeError):
            raise Mistake(f"the reply has no `{path}` to save: {shown(value)}") from None
    return value
