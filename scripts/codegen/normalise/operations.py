"""Operations as they stand in the document: with what they refer to in its place, and extensions of a known form.

Every operation gets ``x-ext-path``, ``x-ext-method``, ``x-ext-tag`` (the Python name of its category) and
``x-ext-aliases``; those of bulk operations get ``x-ext-job``, too.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .. import structure
from ..errors import CodegenError
from .names import argument, identifier
from .schemas import Json, Node

__all__ = ["pointer", "read_operations"]

_TYPES = frozenset({"bool", "dict", "dt", "float", "int", "list", "str"})
_RATE = re.compile(r"[1-9]\d*/[smhd]")
_WINDOWS = {"burst", "steady", "daily"}
_OPERANDS = {"single", "list", "none"}


def pointer(operation: Json, *steps: str | int) -> str:
    """The JSON pointer to ``operation``, or to what is ``steps`` below it."""
    place = "/paths"
    for step in (operation["x-ext-path"], operation["x-ext-method"], *steps):
        place = structure.child(place, step)
    return place


def read_operations(document: Json, note: Callable[[str], None]) -> list[Json]:
    """All operations of ``document``, by operationId; ``note`` is called with a line for the report.

    Parameters of the path are among those of its operations, and references to parameters, request bodies and answers
    are followed.

    Raises:
        CodegenError: an extension of Klaviyo's has a form that we do not know, or an operationId cannot be the name of
            a function.
    """
    found: list[Json] = []
    for path, method, operation in _each(document):
        operation["x-ext-path"], operation["x-ext-method"] = path, method
        shared = _followed_all(document, document["paths"][path].get("parameters", ()))
        own = _followed_all(document, operation.get("parameters", ()))
        named = {(p["in"], p["name"]) for p in own}
        operation["parameters"] = [*(p for p in shared if (p["in"], p["name"]) not in named), *own]
        if "requestBody" in operation:
            operation["requestBody"] = _followed(document, operation["requestBody"])
        answers = operation.get("responses", {}).items()
        operation["responses"] = {s: _followed(document, a) for s, a in answers if not s.startswith("x-")}
        _check_name(operation)
        _check_extensions(operation)
        operation["x-ext-tag"] = identifier(_tag(operation))
        found.append(operation)
    _settle_aliases(found, note)
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


def _check_name(operation: Json) -> None:
    name = operation["operationId"]
    if name != identifier(name):
        raise CodegenError(f"the operationId {name!r} is not a name in snake_case", pointer=pointer(operation))
    if not _is_free(name):
        raise CodegenError(f"no operation can be called {name}: builders use the name", pointer=pointer(operation))


def _is_free(name: str) -> bool:
    """Whether a function of a builder module can have this name."""
    return name == argument(name) and name not in _TYPES


def _settle_aliases(operations: list[Json], note: Callable[[str], None]) -> None:
    """Other names of operations. One that two of them claim, or that is an operation's own, is nobody's."""
    taken = {operation["operationId"] for operation in operations}
    claimed = [{*operation.get("x-klaviyo-operation-aliases", ())} for operation in operations]
    claims = Counter(name for names in claimed for name in names)
    for operation, names in zip(operations, claimed, strict=True):
        free = sorted(name for name in names if claims[name] == 1 and name not in taken and _is_free(name))
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
    values: Node = operand.get("enum", []) if isinstance(operand, dict) else None
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


def _check_extensions(operation: Json) -> None:
    for name, is_known in _EXTENSIONS.items():
        if name in operation and not is_known(operation[name]):
            shown = textwrap.shorten(json.dumps(operation[name]), 60, placeholder=" ...")
            message = f"{name} of {operation['operationId']} has an unknown form: {shown}"
            raise CodegenError(message, pointer=pointer(operation, name))
