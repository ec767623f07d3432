"""Reads scenario files. Their form is checked by the Rust runner, which refuses what means nothing; this reads what it accepts."""

import base64
import re

import yaml


class Map(dict):
    """A mapping that knows its line."""

    line = 0


class Seq(list):
    """A list that knows its line."""

    line = 0


class Json:
    """`!json`: the JSON text of what follows."""

    def __init__(self, inner, line):
        self.inner, self.line = inner, line


def load(path):
    """The items of a file."""
    with open(path, encoding="utf-8") as file:
        return construct(yaml.compose(file, Loader=yaml.SafeLoader))


def construct(node):
    line = node.start_mark.line + 1
    tag = node.tag if node.tag.startswith("!") else None
    if isinstance(node, yaml.ScalarNode):
        if tag == "!b64":
            return base64.b64decode(node.value, validate=True)
        value = node.value if node.style else resolve(node.value)
        return Json(value, line) if tag == "!json" else value
    if isinstance(node, yaml.SequenceNode):
        value = Seq(construct(element) for element in node.value)
    else:
        value = Map((key.value, construct(value)) for key, value in node.value)
    value.line = line
    return Json(value, line) if tag == "!json" else value


def resolve(text):
    """A plain scalar in YAML 1.2's core schema: a date, `yes` and `on` are text."""
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if re.fullmatch(r"[-+]?[0-9]+", text):
        number = int(text)
        return number if -(2**63) <= number < 2**63 else text
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
        return float(text)
    return text


def line_of(value, default=0):
    return getattr(value, "line", default)


def actions(item):
    """Which kinds of steps an item has, anywhere in it."""
    found = set()
    steps = list(item.get("steps", [])) + list(item.get("setup", []))
    needs = item.get("needs")
    if isinstance(needs, dict) and "resource" in needs:
        steps += needs["resource"].get("grants", []) + needs["resource"]["lacks"]
    for step in steps:
        found |= {name for name in ("call", "advance", "restart", "trail", "principals") if name in step}
    return found
