"""Ways in which an answer may differ from what the document promises."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from klaviyo_client import OperationInfo

__all__ = ["MUTATIONS", "is_sound", "mutants"]

Path = tuple[str | int, ...]
Change = Callable[[Any, Random], Any]
"""From a value to the one in its place."""


class _Removed:
    """Stands for a member that is taken out."""


_REMOVED = _Removed()
_DATES = ("2026-07-15T12:00:00Z", "2026-07-15T12:00:00.123456789Z", "2026-07-15 12:00:00+00:00", "2026-07-15T12:00:00")
_GARBAGE = ("yesterday", "", "0000-00-00", "2026-13-45T99:00:00Z", "12", "2026-07-15T12:00:00 XYZ", "\x00", "9" * 30)


def _is_date(value: Any) -> bool:
    return isinstance(value, str) and value[4:5] == "-" and value[10:11] == "T"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _anything(value: Any) -> bool:
    return True


def _is(*kinds: type) -> Callable[[Any], bool]:
    return lambda value: type(value) in kinds


def _with_unknown(value: dict[str, Any], rng: Random) -> dict[str, Any]:
    return {**value, "new-in-2030": {"a": [1, None]}, "_extra": 1, "self": "x", "to_dict": None}


def _with_new_kind(value: dict[str, Any], rng: Random) -> dict[str, Any]:
    return {**value, "type": "kind-of-2030"}


def _in_another_order(value: dict[str, Any], rng: Random) -> dict[str, Any]:
    return dict(rng.sample(list(value.items()), len(value)))


def _with_new_member(value: list[Any], rng: Random) -> list[Any]:
    return [*value, {"type": "kind-of-2030", "id": "1", "attributes": {"a": 1}}, None, 7, "x", []]


MUTATIONS: dict[str, tuple[Callable[[Any], bool], Change]] = {
    "null": (_anything, lambda value, rng: None),
    "removed": (_anything, lambda value, rng: _REMOVED),
    "unknown field": (_is(dict), _with_unknown),
    "another order": (_is(dict), _in_another_order),
    "unknown enum value": (_is(str), lambda value, rng: "VALUE_OF_2030"),
    "unknown union member": (lambda value: type(value) is dict and "type" in value, _with_new_kind),
    "unknown item": (_is(list), _with_new_member),
    "int for float, float for int": (
        _is_number,
        lambda value, rng: int(value) if isinstance(value, float) else value + 0.5,
    ),
    "number for text": (_is(str), lambda value, rng: 7),
    "another timestamp": (_is_date, lambda value, rng: rng.choice(_DATES)),
    "garbage timestamp": (_is_date, lambda value, rng: rng.choice(_GARBAGE)),
    "null for an array": (_is(list), lambda value, rng: None),
    "text for an array or object": (_is(list, dict), lambda value, rng: "text"),
    "array for an object": (_is(dict), lambda value, rng: [value]),
    "object for a value": (lambda value: type(value) not in (list, dict), lambda value, rng: {"value": value}),
    "empty array or object": (_is(list, dict), lambda value, rng: type(value)()),
}
"""By name: which values it applies to, and what it makes of them."""


def is_sound(document: dict[str, Any], info: OperationInfo) -> bool:
    """Whether ``document`` has the parts of a document that the operation returns; what is in them does not matter."""
    if info.result.shape in ("document", "json"):
        return True
    data, links = document.get("data", 7), document.get("links") or {}
    kinds = (("links", dict), ("meta", dict), ("included", list))
    if "errors" in document or not all(isinstance(document.get(name), kind | None) for name, kind in kinds):
        return False
    following = links.get("next")
    if info.pagination is not None and not isinstance(following, str | None):
        return isinstance(following, dict) and isinstance(following.get("href"), str)
    if data is None:
        return info.result.nullable
    many = isinstance(data, list)
    is_list = many and info.pagination is not None and info.pagination.items is None  # whatever the document declares
    resources = data if many else [data]
    is_right = is_list or info.result.shape == "either" or many == (info.result.shape == "collection")
    return is_right and all(isinstance(one, dict) and {"type", "id", "attributes"} & one.keys() for one in resources)


def mutants(content: bytes, rng: Random, each: int) -> Iterator[tuple[str, Any]]:
    """Documents that differ from ``content`` in one place, or in every place, by one kind of mutation.

    Args:
        content: a JSON object.
        rng: picks the places.
        each: how many places to pick for a kind of mutation.

    Yields:
        A description with the place, and the document.
    """
    places = [path for path, _ in _walk(json.loads(content), ()) if path]
    values = dict(_walk(json.loads(content), ()))
    for name, (applies, change) in MUTATIONS.items():
        suited = [path for path in places if applies(values[path])]
        for path in rng.sample(suited, min(each, len(suited))):
            document = json.loads(content)
            _replace(document, path, change, rng)
            yield f"{name} at /{'/'.join(map(str, path))}", document
        leaves = [path for path in suited if not isinstance(values[path], dict | list)]
        document = json.loads(content)
        for path in reversed(leaves):
            _replace(document, path, change, rng)
        yield f"{name} everywhere", document


def _walk(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _walk(item, (*path, index))


def _replace(document: Any, path: Path, change: Change, rng: Random) -> None:
    *parents, last = path
    for step in parents:
        document = document[step]
    made = change(document[last], rng)
    if made is _REMOVED:
        del document[last]
    else:
        document[last] = made
