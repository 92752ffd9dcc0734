"""Corrections and additions to a document, kept as data: an engine for the OpenAPI Overlay Specification 1.0.

An overlay is a list of actions. Each has a ``target`` (JSONPath, RFC 9535), a ``description`` (the reason, which we
demand) and either an ``update`` or ``remove: true``. Actions run in order, each on the result of those before it.

* ``update`` on an object merges: objects recursively, arrays by concatenation, anything else by replacement. To replace
  an array, remove it first.
* ``update`` on an array appends one entry.
* Targets are objects and arrays only, as the specification says; to change a primitive, update what holds it.

The specification allows extensions, and these are ours:

* ``x-ext-channel: stable | beta | any`` on an action: the kind of document it is for (``stable`` where absent). A
  revision with a suffix, such as ``2026-07-15.pre``, is beta.
* ``x-ext-revisions: {from: ..., to: ...}`` on an action: the first and last revision it is for, by date; both optional.
* ``x-ext-whole: {stable: {since: ..., operations: N}, beta: ...}`` on the overlay: which documents must match every
  action, see :func:`apply`.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import yaml
from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathNodeList, JSONPathQuery
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

from codegen.input_error import CodegenError
from codegen.load import facts
from codegen.load.source import Json, JsonObject

if TYPE_CHECKING:
    from yaml import SafeLoader as _SafeLoader
else:  # the C loader is ten times faster, but not part of every build of PyYAML
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

__all__ = ["Action", "Overlay", "Whole", "apply", "load", "parse"]

_CHANNELS = ("stable", "beta", "any")
_REVISION = re.compile(r"(\d{4}-\d{2}-\d{2})(\.[a-z0-9]+)?")
_environment = JSONPathEnvironment()


@dataclass(frozen=True, slots=True)
class Action:
    """One action of an overlay; ``number`` counts from 1 in the order of the file."""

    number: int
    target: str
    reason: str
    update: Json = None
    remove: bool = False
    channel: str = "stable"
    first: str | None = None
    last: str | None = None
    query: JSONPathQuery = field(kw_only=True, repr=False, compare=False)

    def concerns(self, channel: str, date: str) -> bool:
        """Whether the action is for a document of this channel and revision date."""
        in_range = (self.first is None or self.first <= date) and (self.last is None or date <= self.last)
        return in_range and self.channel in (channel, "any")

    def __str__(self) -> str:
        return f"action {self.number} (target {self.target}; reason: {self.reason})"


@dataclass(frozen=True, slots=True)
class Whole:
    """A document of revision ``since`` or later that has at least ``operations`` operations is whole, not a slice."""

    since: str
    operations: int


@dataclass(frozen=True, slots=True)
class Overlay:
    """A parsed overlay. ``whole`` holds the rule for a channel; a channel without one has whole documents only."""

    title: str
    version: str
    actions: Sequence[Action]
    whole: Mapping[str, Whole] = field(default_factory=lambda: MappingProxyType(dict[str, Whole]()))


def apply(document: JsonObject, overlay: Overlay, *, partial: bool = False) -> tuple[JsonObject, list[str]]:
    """Return a copy of ``document`` with the actions applied, and a log of what each did. ``document`` stays as it is.

    In a whole document every action for its channel and revision must match, and every name that its target lists (both
    paths of ``$.paths['/a', '/b']``); else :class:`CodegenError` names the action. In a document that is older than
    ``since`` in ``x-ext-whole``, has fewer operations than it says, or is ``partial`` by word of the caller, operations
    may rightly be absent, so a miss is a line in the log.
    """
    channel, date = _revision(document)
    strict = not partial and _is_whole(document, overlay.whole.get(channel), date)
    result = _copy(document)
    assert isinstance(result, dict)
    log: list[str] = []
    for action in overlay.actions:
        if not action.concerns(channel, date):
            log.append(f"{action} is not for revision {date} {channel}")
            continue
        try:
            nodes = action.query.find(result)
        except JSONPathError as e:  # of a document that is nested too deeply
            raise CodegenError(f"{action}: {e.args[0]}") from None
        missing = _missing(action.query, nodes)
        if missing and strict:
            raise CodegenError(f"{action} matches nothing{_names(missing)}")
        if missing:
            log.append(f"{action} skipped, matches nothing{_names(missing)}")
        if nodes:
            _run(action, result, nodes)
            log.append(f"{action} changed {len(nodes)} node{'s' * (len(nodes) > 1)}")
    return result, log


def load(path: Path) -> Overlay:
    """Read an overlay from a YAML (or JSON) file. Raises :class:`CodegenError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as e:
        raise CodegenError(f"cannot be read: {getattr(e, 'strerror', None) or e}", source=str(path)) from None
    return parse(text, str(path))


def parse(text: str, source: str = "overlay") -> Overlay:
    """Parse the YAML ``text`` of an overlay and check all of its shape; ``source`` is for messages."""
    try:
        loader = _Loader(text)
        root = cast("Json", loader.get_single_data())
    except yaml.MarkedYAMLError as e:
        mark = e.problem_mark
        where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise CodegenError(f"is not YAML: {e.problem}{where}", source=source) from None
    except yaml.YAMLError as e:
        raise CodegenError(f"is not YAML: {e}", source=source) from None
    try:
        return _overlay(root)
    except CodegenError as e:
        raise e.of(source) from None


class _Loader(_SafeLoader):
    """YAML with the types of JSON, and an error where a key is given twice."""


# A revision is a string; YAML 1.1 would make a date of it. Strings that look like one are left alone.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _SafeLoader.yaml_implicit_resolvers.items()
}


def _mapping(loader: _SafeLoader, node: yaml.MappingNode) -> JsonObject:
    result: JsonObject = {}
    for key_node, value_node in node.value:
        key = key_node.value
        if not isinstance(key_node, yaml.ScalarNode) or not isinstance(key, str):
            raise yaml.constructor.ConstructorError(None, None, "a key is not a string", key_node.start_mark)
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} is given twice", key_node.start_mark)
        result[key] = _construct(loader, value_node)
    return result


def _construct(loader: _SafeLoader, node: yaml.Node) -> Json:
    return cast("Json", loader.construct_object(node, deep=True))  # pyright: ignore[reportUnknownMemberType]


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


# --- reading --------------------------------------------------------------------------------------


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
    if not isinstance(revision, str) or not (match := _REVISION.fullmatch(revision)):
        raise CodegenError(f"{revision!r} is not a revision such as 2026-07-15", pointer=pointer)
    return match[1]


# --- applying -------------------------------------------------------------------------------------


def _revision(document: JsonObject) -> tuple[str, str]:
    """Return the channel and the date of the document's revision."""
    info = document.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    match = _REVISION.fullmatch(version) if isinstance(version, str) else None
    if match is None:
        raise CodegenError(f"{version!r} is not a revision such as 2026-07-15", pointer="/info/version")
    return "beta" if match[2] else "stable", match[1]


def _is_whole(document: JsonObject, rule: Whole | None, date: str) -> bool:
    if rule is None:
        return True
    return date >= rule.since and sum(1 for _ in facts.operations(document)) >= rule.operations


def _missing(query: JSONPathQuery, nodes: JSONPathNodeList) -> list[tuple[str, ...]] | None:
    """Return the combinations of leading names in a target that have no match; ``None`` if all have one."""
    listed = list(_leading_names(query))
    found = {node.location[: len(listed)] for node in nodes}
    missing = [names for names in itertools.product(*listed) if names not in found]
    return missing or None


def _leading_names(query: JSONPathQuery) -> Iterator[list[str]]:
    for segment in query.segments:
        names = [selector.name for selector in segment.selectors if isinstance(selector, NameSelector)]
        if not isinstance(segment, JSONPathChildSegment) or len(names) < len(segment.selectors):
            return
        yield names


def _names(missing: Iterable[tuple[str, ...]]) -> str:
    shown = ["$" + "".join(f"[{name!r}]" for name in names) for names in itertools.islice(missing, 3)]
    return f" at {', '.join(shown)}"


def _run(action: Action, document: JsonObject, nodes: JSONPathNodeList) -> None:
    if action.remove:
        # Later siblings first: the removal of an array item moves those behind it.
        for node in sorted(nodes, key=lambda node: _position(node.location), reverse=True):
            _require_container(action, cast("Json", node.value))
            _remove(action, document, node.location)
        return
    for node in nodes:
        target = cast("Json", node.value)
        _require_container(action, target)
        if isinstance(target, list):
            target.append(_copy(action.update))
        elif isinstance(target, dict) and isinstance(action.update, dict):
            _merge(target, action.update)
        else:
            raise CodegenError(f"{action}: the update of an object must be an object")


def _position(location: Sequence[str | int]) -> tuple[float, ...]:
    return tuple(step if isinstance(step, int) else math.inf for step in location)


def _require_container(action: Action, node: Json) -> None:
    if not isinstance(node, (dict, list)):
        raise CodegenError(f"{action}: a target must be an object or an array")


def _remove(action: Action, document: JsonObject, location: Sequence[str | int]) -> None:
    if not location:
        raise CodegenError(f"{action}: the document itself cannot be removed")
    parent: Json = document
    for step in location[:-1]:
        parent = _step(parent, step)
        if parent is None:
            return  # an outer node of the same action is gone, and this one with it
    last = location[-1]
    if isinstance(parent, dict) and isinstance(last, str):
        parent.pop(last, None)
    elif isinstance(parent, list) and isinstance(last, int):
        del parent[last]


def _step(node: Json, step: str | int) -> Json:
    if isinstance(node, dict) and isinstance(step, str):
        return node.get(step)
    return node[step] if isinstance(node, list) and isinstance(step, int) else None


def _merge(target: JsonObject, update: JsonObject) -> None:
    for name, value in update.items():
        old = target.get(name)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(_copy(item) for item in value)
        else:
            target[name] = _copy(value)


def _copy(node: Json) -> Json:
    if isinstance(node, dict):
        return {name: _copy(value) for name, value in node.items()}
    if isinstance(node, list):
        return [_copy(item) for item in node]
    return node
