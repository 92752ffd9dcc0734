"""Operations with their references resolved, and extensions in a known form.

Every operation gets ``x-ext-path``, ``x-ext-method``, ``x-ext-tag`` (the Python name of its category) and
``x-ext-aliases``; those of bulk operations get ``x-ext-job``, too.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..load import structure
from ..names.function_names import module_of, settle_functions
from ..schema.forms import Json, Node

__all__ = ["OPERATORS", "read_operations"]

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
"""The operators of a filter field."""

_RATE = re.compile(r"[1-9]\d*/[smhd]")
_WINDOWS = {"burst", "steady", "daily"}
_OPERANDS = {"single", "list", "none"}


def read_operations(document: Json, note: Callable[[str], None]) -> list[Json]:
    """All operations of ``document``, by operationId; ``note`` is called with a line for the report.

    Parameters of the path are among those of its operations, and references to parameters, request bodies and responses
    are followed.

    An operationId that cannot be the name of a function is replaced; extensions of Klaviyo in an unknown form are left
    out.
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
                note(f"parameter: {place[1]} of {operation['operationId']} is declared twice; the first one is used")
        inherited = [p for p in shared if (p["in"], p["name"]) not in by_place]
        operation["parameters"] = [*inherited, *by_place.values()]
        if "requestBody" in operation:
            operation["requestBody"] = _followed(document, operation["requestBody"])
        answers = operation.get("responses", {}).items()
        operation["responses"] = {s: _followed(document, a) for s, a in answers if not s.startswith("x-")}
        _settle_extensions(operation, note)
        operation["x-ext-tag"] = module_of(operation)
        found.append(operation)
    settle_functions(found, note)
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


def _settle_jobs(operations: list[Json]) -> None:
    """The operations that read the job of a bulk operation and the errors of that job, found by path."""
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
            note(f"extension: {name} of {operation['operationId']} has an unknown form and is ignored: {shown}")
    operation["x-ext-filters"] = {}
    for field, filtered in operation.get("x-klaviyo-filters", {}).items():
        by_operand = {operand: {*names} for operand, names in filtered["operators"].items()}
        for unknown in sorted(set[str]().union(*by_operand.values()) - OPERATORS):
            which = f"{field} of {operation['operationId']}"
            note(f"filter: {which} has the unknown operator {unknown}; use text for it")
        known = {operand: sorted(names & OPERATORS) for operand, names in by_operand.items()}
        if any(known.values()):
            operation["x-ext-filters"][field] = {**filtered, "operators": known}
