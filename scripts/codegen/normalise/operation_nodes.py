"""Operations as they stand in the document: with what they refer to in its place, and extensions of a known form.

Every operation gets ``x-ext-path``, ``x-ext-method``, ``x-ext-tag`` (the Python name of its category) and
``x-ext-aliases``; those of bulk operations get ``x-ext-job``, too.
"""

from __future__ import annotations

import builtins
import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from ..load import structure
from ..names.spelling import argument, distinct, identifier, snake
from ..runtime.json_pointer import pointer_to
from .schema_forms import Json, Node

__all__ = ["OPERATORS", "pointer", "read_operations"]

OPERATORS = frozenset(
    {
        "any",
        "contains",
        "contains-all",
        "contains-any",
        "ends-with",
        "equals",
        "greater-or-equal",
        "greater-than",
        "has",
        "less-or-equal",
        "less-than",
        "starts-with",
    }
)
"""What a field can be filtered by."""

_LONGEST = 100
"""Characters of a name: of a function, or of a file."""

_CAMEL = re.compile(r"[a-z]+[0-9]*[A-Z][A-Za-z0-9]{,99}")
_TYPES = frozenset({"bool", "bytes", "dict", "dt", "float", "int", "list", "str"})
_RATE = re.compile(r"[1-9]\d*/[smhd]")
_WINDOWS = {"burst", "steady", "daily"}
_OPERANDS = {"single", "list", "none"}


def pointer(operation: Json, *steps: str | int) -> str:
    """The JSON pointer to ``operation``, or to what is ``steps`` below it."""
    return pointer_to(("paths", operation["x-ext-path"], operation["x-ext-method"], *steps))


def read_operations(document: Json, note: Callable[[str], None]) -> list[Json]:
    """All operations of ``document``, by operationId; ``note`` is called with a line for the report.

    Parameters of the path are among those of its operations, and references to parameters, request bodies and answers
    are followed.

    An operationId that cannot be the name of a function is replaced by one that can; extensions of Klaviyo's that have
    a form that we do not know are left out.
    """
    found: list[Json] = []
    for path, method, operation in _each(document):
        operation["x-ext-path"], operation["x-ext-method"] = path, method
        shared = _followed_all(document, document["paths"][path].get("parameters", ()))
        own = _followed_all(document, operation.get("parameters", ()))
        by_place: dict[tuple[str, str], Json] = {}
        for parameter in own:
            place = (parameter["in"], parameter["name"])
            if by_place.setdefault(place, parameter) is not parameter:
                note(f"parameter: {place[1]} of {operation['operationId']} is declared twice; the first is taken")
        inherited = [p for p in shared if (p["in"], p["name"]) not in by_place]
        operation["parameters"] = [*inherited, *by_place.values()]
        if "requestBody" in operation:
            operation["requestBody"] = _followed(document, operation["requestBody"])
        answers = operation.get("responses", {}).items()
        operation["responses"] = {s: _followed(document, a) for s, a in answers if not s.startswith("x-")}
        _settle_extensions(operation, note)
        operation["x-ext-tag"] = _module(_tag(operation))
        found.append(operation)
    called = _settle_names(found, note)
    _settle_aliases(found, called, note)
    _settle_jobs(found)
    return sorted(found, key=lambda operation: str(operation["operationId"]))


def _each(document: Json) -> Iterator[tuple[str, str, Json]]:
    yield from structure.operations(document)


def _followed_all(document: Json, nodes: Iterable[Json]) -> list[Json]:
    return [_followed(document, node) for node in nodes]


def _followed(document: Json, node: Json) -> Json:
    while "$ref" in node:
        node = structure.expect_object(structure.resolve(document, node["$ref"]), "target", node["$ref"])
    return node


def _settle_names(operations: list[Json], note: Callable[[str], None]) -> dict[str, str]:
    """Give every operation a name that a function can have; returns what those were called that got a new one."""
    given = {pointer(operation): operation for operation in operations}
    names = {place: str(operation["operationId"]) for place, operation in given.items()}
    kept = {name for name in names.values() if _is_free(name)}
    others = {place: _function_name(given[place]) for place, name in sorted(names.items()) if name not in kept}
    made = distinct(others, kept)
    for place, name in made.items():
        given[place]["operationId"] = name
        note(f"name: the operation {names[place]!r} is called {name}")
    return {name: names[place] for place, name in made.items()}


def _function_name(operation: Json) -> str:
    """A name made of the operationId, or of method and path where that has no word in it."""
    said: str = operation["operationId"]
    words = said if snake(said) else f"{operation['x-ext-method']} {operation['x-ext-path']}"
    name = argument(words[:_LONGEST])
    return f"{name}_" if name in _TYPES else name


def _is_free(name: str) -> bool:
    """Whether a function of a builder module can have this name."""
    return name == argument(name) and len(name) <= _LONGEST and name not in _TYPES


def _is_other(name: str) -> bool:
    """Whether ``name`` can stand beside the functions of a module, for one of them: ``getBooks``."""
    return _is_free(name) or _CAMEL.fullmatch(name) is not None


def _settle_aliases(operations: list[Json], called: dict[str, str], note: Callable[[str], None]) -> None:
    """Other names of operations. One that two of them claim, or that is an operation's own, is nobody's."""
    taken = {operation["operationId"] for operation in operations}
    claimed = [{*operation.get("x-klaviyo-operation-aliases", ())} for operation in operations]
    for operation, names in zip(operations, claimed, strict=True):
        former = called.get(operation["operationId"], "")
        if _is_other(former):
            names.add(former)
    claims = Counter(name for names in claimed for name in names)
    for operation, names in zip(operations, claimed, strict=True):
        free = sorted(name for name in names if claims[name] == 1 and name not in taken and _is_other(name))
        operation["x-ext-aliases"] = free
        for name in sorted(names.difference(free)):
            note(f"alias: {operation['operationId']} cannot also be called {name!r}")


def _settle_jobs(operations: list[Json]) -> None:
    """Which operations read the job that a bulk operation begins, and the errors of that job: their paths tell."""
    reads = {o["x-ext-path"]: str(o["operationId"]) for o in operations if o["x-ext-method"] == "get"}
    for operation in operations:
        if "x-ext-bulk" not in operation:
            continue
        job = re.escape(operation["x-ext-path"]) + r"/\{\w+\}"
        found = {
            key: [name for path, name in reads.items() if re.fullmatch(job + end, path)]
            for key, end in {"job": "", "errors": r"/[\w-]*errors"}.items()
        }
        operation["x-ext-job"] = {key: min(names) for key, names in found.items() if names}


def _tag(operation: Json) -> str:
    """The category of an operation. Beta documents put all operations under one tag and say the category below it."""
    tags: list[str] = operation.get("tags") or ["default"]
    beta = operation.get("x-klaviyo-pre-release") == "BETA"
    return str(operation.get("x-klaviyo-subtag", tags[0])) if beta else tags[0]


def _module(tag: str) -> str:
    """The name of the modules of a category, which hides nothing that a package beside them calls."""
    name = identifier(tag[:_LONGEST])
    return f"{name}_" if hasattr(builtins, name) or name == import_module.__name__ else name


def _is_strings(value: Node) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_rate_limit(value: Node) -> bool:
    if not isinstance(value, dict) or value.keys() - _WINDOWS:
        return False
    return all(isinstance(rate, str) and _RATE.fullmatch(rate) for rate in value.values())


def _is_filters(value: Node) -> bool:
    return isinstance(value, dict) and all(_is_filter(field) for field in value.values())


def _is_filter(field: Node) -> bool:
    if not isinstance(field, dict):
        return False
    operand: Node = field.get("value") or {}
    if not isinstance(operand, dict) or not isinstance(operand.get("type", ""), str):
        return False
    values: Node = operand.get("enum", [])
    operators: Node = field.get("operators")
    if not isinstance(values, list) or not isinstance(operators, dict):
        return False
    return operators.keys() <= _OPERANDS and all(map(_is_strings, operators.values()))


_EXTENSIONS: dict[str, Callable[[Any], bool]] = {
    "x-klaviyo-filters": _is_filters,
    "x-klaviyo-operation-aliases": _is_strings,
    "x-klaviyo-ratelimit": _is_rate_limit,
    "x-klaviyo-scopes": _is_strings,
    "x-klaviyo-subtag": lambda value: isinstance(value, str),
}


def _settle_extensions(operation: Json, note: Callable[[str], None]) -> None:
    for name, is_known in _EXTENSIONS.items():
        if name in operation and not is_known(operation[name]):
            shown = textwrap.shorten(json.dumps(operation.pop(name)), 60, placeholder=" ...")
            note(f"extension: {name} of {operation['operationId']} has an unknown form and is left out: {shown}")
    operation["x-ext-filters"] = {}
    for field, filtered in operation.get("x-klaviyo-filters", {}).items():
        by_operand = {operand: {*names} for operand, names in filtered["operators"].items()}
        for unknown in sorted(set[str]().union(*by_operand.values()) - OPERATORS):
            which = f"{field} of {operation['operationId']}"
            note(f"filter: {which} has the unknown operator {unknown}, which can be written as text only")
        known = {operand: sorted(names & OPERATORS) for operand, names in by_operand.items()}
        if any(known.values()):
            operation["x-ext-filters"][field] = {**filtered, "operators": known}
