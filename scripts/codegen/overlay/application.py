"""Apply an overlay to a document."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from jsonpath_rfc9535 import JSONPathError, JSONPathNodeList, JSONPathQuery
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

from ..input_error import CodegenError
from ..load.published import is_beta, revision_of
from ..load.source import Json, JsonObject
from ..load.structure import operations
from ..runtime.api_revision import lifecycle
from .actions import Action, Overlay, Whole
from .misses import Miss, refusal
from .new_entries import check_update
from .satisfied import holds, is_there, missing_items

__all__ = ["apply"]


def apply(
    document: JsonObject, overlay: Overlay, *, partial: bool = False, kept: Iterable[JsonObject] = ()
) -> tuple[JsonObject, list[str]]:
    """Return a copy of ``document`` with the actions applied, and a log of them. ``document`` is not changed.

    In a whole document every action for its channel and revision must match, and every name that its target lists (both
    paths of ``$.paths['/a', '/b']``), unless the document is what the action makes of it. Else :class:`CodegenError`
    names all that do not, and the lines to add; ``kept`` are documents of other revisions, which tell where an action
    matched last. In a document that is older than ``since`` in ``x-ext-whole``, has fewer operations than it says, or
    is ``partial``, operations may be absent, so a miss is only a line in the log.
    """
    channel, date = _channel(document), _date(document)
    result, misses, log = _applied(document, overlay)
    if misses and not partial and _is_whole(document, overlay.whole.get(channel), date):
        alike = (one for one in kept if _channel(one) == channel and _date(one) != date)
        missed = {_date(one): {miss.action.number for miss in _applied(one, overlay)[1]} for one in alike}
        raise refusal(misses, date, missed)
    return result, log


def _channel(document: JsonObject) -> str:
    return "beta" if is_beta(revision_of(document)) else "stable"


def _date(document: JsonObject) -> str:
    return str(lifecycle(revision_of(document)).released)


def _applied(document: JsonObject, overlay: Overlay) -> tuple[JsonObject, list[Miss], list[str]]:
    """A corrected copy of ``document``, the actions that match nothing, and the log."""
    channel, date = _channel(document), _date(document)
    result = _copy(document)
    assert isinstance(result, dict)
    misses: list[Miss] = []
    log: list[str] = []
    for action in overlay.actions:
        if not action.concerns(channel, date):
            log.append(f"{action} is not for revision {date} {channel}")
            continue
        try:
            nodes = action.query.find(result)
            missing = _missing(action.query, nodes)
            if missing and is_there(action, result, missing):
                log.append(f"{action} is satisfied: the document has its result already")
            elif missing:
                misses.append(Miss(action, missing, is_whole=not nodes))
                log.append(f"{action} skipped, {misses[-1].text}")
        except JSONPathError as e:  # of a document that is nested too deeply
            raise CodegenError(f"{action}: {e.args[0]}") from None
        if nodes:
            is_held = not action.remove and all(holds(cast("Json", node.value), action.update) for node in nodes)
            _run(action, result, nodes)
            changed = f"{action} changed {len(nodes)} node{'s' * (len(nodes) > 1)}"
            log.append(f"{action} is satisfied: the document has its result already" if is_held else changed)
    return result, misses, log


def _is_whole(document: JsonObject, rule: Whole | None, date: str) -> bool:
    if rule is None:
        return True
    return date >= rule.since and sum(1 for _ in operations(document)) >= rule.operations


def _missing(query: JSONPathQuery, nodes: JSONPathNodeList) -> list[tuple[str, ...]] | None:
    """Return the combinations of leading names in a target without a match; ``None`` if all have one."""
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


def _run(action: Action, document: JsonObject, nodes: JSONPathNodeList) -> None:
    if action.remove:
        # Later siblings first: removing an array item moves those behind it.
        for node in sorted(nodes, key=lambda node: _position(node.location), reverse=True):
            _remove(action, document, node.location)
        return
    for node in nodes:
        target = cast("Json", node.value)
        if not isinstance(target, (dict, list)):
            raise CodegenError(f"{action}: what is updated must be an object or an array")
        try:
            check_update(node.location, target, action.update)
        except CodegenError as error:
            raise CodegenError(f"{action}: {error.message}", pointer=error.pointer) from None
        if isinstance(target, list):
            target += [_copy(item) for item in missing_items(target, [action.update])]
        elif isinstance(target, dict) and isinstance(action.update, dict):
            _merge(target, action.update)
        else:
            raise CodegenError(f"{action}: the update of an object must be an object")


def _position(location: Sequence[str | int]) -> tuple[float, ...]:
    return tuple(step if isinstance(step, int) else math.inf for step in location)


def _remove(action: Action, document: JsonObject, location: Sequence[str | int]) -> None:
    if not location:
        raise CodegenError(f"{action}: the document itself cannot be removed")
    parent: Json = document
    for step in location[:-1]:
        parent = _step(parent, step)
        if parent is None:
            return  # an outer node of the same action was removed, and this one with it
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
            old += [_copy(item) for item in missing_items(old, value)]
        else:
            target[name] = _copy(value)


def _copy(node: Json) -> Json:
    if isinstance(node, dict):
        return {name: _copy(value) for name, value in node.items()}
    if isinstance(node, list):
        return [_copy(item) for item in node]
    return node
