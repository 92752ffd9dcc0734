"""Read an overlay from YAML, and check its structure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

from ..input_error import CodegenError
from ..load.source import Json, JsonObject
from ..load.yaml_file import read_text, read_yaml
from ..runtime.api_revision import lifecycle
from .actions import Action, Overlay, Whole

__all__ = ["load", "parse"]

_CHANNELS = ("stable", "beta", "any")
_environment = JSONPathEnvironment()


def load(path: Path) -> Overlay:
    """Read an overlay from a YAML (or JSON) file. Raises :class:`CodegenError`."""
    return parse(read_text(path), str(path))


def parse(text: str, source: str = "overlay") -> Overlay:
    """Parse the YAML ``text`` of an overlay and check its structure; ``source`` is for messages."""
    root = read_yaml(text, source)
    try:
        return _overlay(root)
    except CodegenError as e:
        raise e.of(source) from None


def _overlay(root: Json) -> Overlay:
    overlay = _fields(
        root,
        "the overlay",
        required={"overlay": str, "info": dict, "actions": list},
        optional={"extends": str, "x-ext-whole": dict},
    )
    version = overlay["overlay"]
    if not isinstance(version, str) or not re.fullmatch(r"1\.0\.\d+", version):
        raise CodegenError(f"is Overlay {version}; only 1.0.x can be read", pointer="/overlay")
    info = _fields(overlay["info"], "info", required={"title": str, "version": str}, pointer="/info")
    actions = overlay["actions"]
    if not isinstance(actions, list) or not actions:
        raise CodegenError("has no actions", pointer="/actions")
    return Overlay(
        title=str(info["title"]),
        version=str(info["version"]),
        actions=tuple(_action(node, i) for i, node in enumerate(actions)),
        whole=MappingProxyType(_whole(overlay.get("x-ext-whole", {}))),
    )


def _action(node: Json, index: int) -> Action:
    name, pointer = f"action {index + 1}", f"/actions/{index}"
    action = _fields(
        node,
        name,
        required={"target": str, "description": str},
        optional={"update": object, "remove": bool, "x-ext-channel": str, "x-ext-revisions": dict},
        pointer=pointer,
    )
    target, reason = str(action["target"]), " ".join(str(action["description"]).split())
    if not reason:
        raise CodegenError(f"{name} has an empty description: it must say why", pointer=pointer)
    if ("update" in action) == (action.get("remove") is True):
        raise CodegenError(f"{name} ({target}) must have either update or remove: true", pointer=pointer)
    channel = str(action.get("x-ext-channel", "stable"))
    if channel not in _CHANNELS:
        raise CodegenError(f"{name}: x-ext-channel is {channel!r}, not one of {', '.join(_CHANNELS)}", pointer=pointer)
    span = action.get("x-ext-revisions", {})
    revisions = _fields(span, f"x-ext-revisions of {name}", optional={"from": str, "to": str}, pointer=pointer)
    try:
        query = _environment.compile(target)
    except JSONPathError as e:
        raise CodegenError(f"{name}: the target {target} is not JSONPath: {e.args[0]}", pointer=pointer) from None
    return Action(
        number=index + 1,
        target=target,
        reason=reason,
        update=action.get("update"),
        remove=action.get("remove") is True,
        channel=channel,
        first=_date(revisions.get("from"), pointer),
        last=_date(revisions.get("to"), pointer),
        query=query,
    )


def _whole(node: Json) -> dict[str, Whole]:
    pointer = "/x-ext-whole"
    rules = _fields(node, "x-ext-whole", optional={"stable": dict, "beta": dict}, pointer=pointer)
    result: dict[str, Whole] = {}
    for channel, node_of_channel in rules.items():
        rule = _fields(node_of_channel, channel, required={"since": str, "operations": int}, pointer=pointer)
        operations = rule["operations"]
        assert isinstance(operations, int)
        result[channel] = Whole(_date(rule["since"], pointer) or "", operations)
    return result


def _fields(
    node: Json,
    what: str,
    *,
    required: Mapping[str, type] = MappingProxyType({}),
    optional: Mapping[str, type] = MappingProxyType({}),
    pointer: str = "",
) -> JsonObject:
    """``node`` if it is an object with these fields of these types. Other fields may only be foreign extensions."""
    if not isinstance(node, dict):
        raise CodegenError(f"{what} is not an object", pointer=pointer)
    for name in required:
        if name not in node:
            raise CodegenError(f"{what} has no {name}", pointer=pointer)
    for name, value in node.items():
        expected = required.get(name) or optional.get(name)
        if expected is None and (not name.startswith("x-") or name.startswith("x-ext-")):
            raise CodegenError(f"{what} has the unknown field {name!r}", pointer=pointer)
        if expected is not None and not isinstance(value, expected):
            raise CodegenError(f"{what}: {name} has the wrong type", pointer=pointer)
    return node


def _date(revision: Json, pointer: str) -> str | None:
    if revision is None:
        return None
    try:
        return str(lifecycle(str(revision)).released)
    except ValueError as error:
        raise CodegenError(str(error), pointer=pointer) from None
