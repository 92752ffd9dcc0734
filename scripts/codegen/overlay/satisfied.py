"""Whether the result of an action is there already, since Klaviyo has corrected its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathNodeList, JSONPathQuery
from jsonpath_rfc9535.filter_expressions import Expression, LogicalExpression
from jsonpath_rfc9535.selectors import FilterSelector

from ..load.source import Json, JsonObject
from .actions import Action

__all__ = ["holds", "is_there", "missing_items"]

_environment = JSONPathEnvironment()
_Names = tuple[str, ...]


def is_there(action: Action, document: JsonObject, missing: Sequence[_Names]) -> bool:
    """Whether the document is what ``action`` would make of it, though its target matches nothing.

    A removal is satisfied if what would have had the removed part is there without it. An update is satisfied if its
    target excludes what needs no correction (``[?@.nullable == false]``), and all the rest of the target matches
    something that holds the update.

    Args:
        action: the action.
        document: what it was applied to.
        missing: combinations of the leading names of its target that match nothing.
    """
    if action.remove:
        outer = JSONPathQuery(env=_environment, segments=action.query.segments[:-1])
        depth = min(len(missing[0]), len(outer.segments))
        found = {node.location[:depth] for node in outer.find(document)}
        return bool(outer.segments) and all(names[:depth] in found for names in missing)
    return any(_all_hold(query.find(document), action, missing) for query in _without_a_condition(action))


def _all_hold(nodes: JSONPathNodeList, action: Action, missing: Sequence[_Names]) -> bool:
    depth = len(missing[0])
    found = {node.location[:depth] for node in nodes if holds(cast("Json", node.value), action.update)}
    return all(names in found for names in missing)


def _without_a_condition(action: Action) -> Iterator[JSONPathQuery]:
    """The target without one condition of a filter, for each condition about something that the update sets."""
    keys = list(action.update) if isinstance(action.update, dict) else []
    text = str(action.query)
    for segment in action.query.segments:
        for selector in segment.selectors:
            if not isinstance(selector, FilterSelector):
                continue
            conditions = [str(condition) for condition in _conditions(selector.expression.expression)]
            for index, condition in enumerate(conditions):
                if any(repr(key) in condition for key in keys):
                    rest = [*conditions[:index], *conditions[index + 1 :]]
                    yield _environment.compile(text.replace(str(selector), f"?{' && '.join(rest)}" if rest else "*"))


def _conditions(expression: Expression) -> Iterator[Expression]:
    if isinstance(expression, LogicalExpression) and expression.operator == "&&":
        yield from _conditions(expression.left)
        yield from _conditions(expression.right)
    else:
        yield expression


def holds(node: Json, update: Json) -> bool:
    """Whether ``update`` would change nothing in ``node``."""
    if isinstance(node, dict) and isinstance(update, dict):
        return all(holds(node[name], value) if name in node else value is False for name, value in update.items())
    if isinstance(node, list):
        return not missing_items(node, update if isinstance(update, list) else [update])
    # True is not 1 here.
    return type(node) is type(update) and node == update


def missing_items(node: Iterable[Json], items: Iterable[Json]) -> list[Json]:
    """The ``items`` that the list lacks. Parameters are compared by name and place."""
    known = [_identity(item) for item in node]
    return [item for item in items if _identity(item) not in known]


def _identity(item: Json) -> object:
    if isinstance(item, dict) and "name" in item and "in" in item:
        return item["name"], item["in"]
    return type(item), item
