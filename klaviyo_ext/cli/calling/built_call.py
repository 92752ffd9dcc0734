"""Build the call of an operation from arguments and a document."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from inspect import Parameter
from typing import Any, cast

import attrs

from klaviyo_client.runtime.operation import Operation

from ...errors import ArgumentError, EncodeError
from ..terminal.exit_codes import CommandError, ExitCode
from .argument_texts import Argument
from .call_parts import CallParts, Part, parts_of
from .found_operation import FoundOperation
from .typed_values import value_of

__all__ = ["built_call"]


def built_call(
    operation: FoundOperation,
    given: Sequence[Argument],
    *,
    document: Any = None,
    path: Mapping[str, str] | None = None,
) -> Operation[Any]:
    """The call with these arguments.

    Args:
        operation: the operation.
        given: parameters and members of the body.
        document: the request document, or a part of it: an object of attributes, or a list of ids or records.
        path: values of parameters in the path that are known already.

    Raises:
        CommandError: an argument is unknown or wrong, or a required one is missing.
    """
    parts = parts_of(operation)
    values: dict[str, Any] = dict(path or {})
    whole = isinstance(document, dict) and "data" in document
    if document is not None and not whole:
        values[_place(parts, document)] = document
    for part, arguments in _by_part(parts, given):
        where = f"{operation.info.id}: {arguments[0].name}"
        _put(values, part, value_of(where, arguments, part.kind), where)
    needed = [name for name, parameter in parts.parameters.items() if parameter.default is Parameter.empty]
    body: Any = None
    if whole:
        body = _merged(parts, cast("dict[str, Any]", document), values)
        values = {name: value for name, value in values.items() if name not in parts.body}
        values |= {name: _EMPTY.get(name, "id") for name in needed if name in parts.body}
    _complete(parts, needed, values)
    try:
        call = _called(operation, parts, values)
        return attrs.evolve(call, body=body) if whole else call
    except (ArgumentError, EncodeError) as error:
        told = str(error).partition("; to send another value")[0]  # what follows is for Python
        raise CommandError(f"{operation.info.id}: {told}", ExitCode.USAGE) from None


_EMPTY: Mapping[str, Any] = {"attributes": {}, "relationships": {}, "ids": [], "data": []}
"""What stands for a part of the body until the whole document takes its place."""


def _called(operation: FoundOperation, parts: CallParts, values: dict[str, Any]) -> Operation[Any]:
    positional = [
        values.pop(name) for name, each in parts.parameters.items() if each.kind is not Parameter.KEYWORD_ONLY
    ]
    return operation.build(*positional, **values)


def _place(parts: CallParts, document: Any) -> str:
    """The parameter that a document without ``data`` is."""
    body = parts.body
    wanted = ("attributes", "relationships") if isinstance(document, dict) else ("ids", "data")
    found = next((name for name in wanted if name in body), None)
    if found is None:
        what = "takes no body" if not body else f"needs a whole document with data, or {' and '.join(body)}"
        raise CommandError(f"--json: {parts.operation.info.id} {what}", ExitCode.USAGE)
    return found


def _by_part(parts: CallParts, given: Sequence[Argument]) -> list[tuple[Part, list[Argument]]]:
    """The arguments of each part, in the order of their first one."""
    found: dict[tuple[str, tuple[str, ...]], tuple[Part, list[Argument]]] = {}
    for argument in given:
        part = parts.find(argument.name)
        found.setdefault((part.parameter, part.path), (part, []))[1].append(argument)
    return list(found.values())


def _put(values: dict[str, Any], part: Part, value: Any, where: str) -> None:
    if not part.path:
        values[part.parameter] = value
        return
    below = values.setdefault(part.parameter, {})
    for step in part.path[:-1]:
        below = cast("dict[str, Any]", below).setdefault(step, {}) if isinstance(below, dict) else None
    if not isinstance(below, dict):
        raise CommandError(f"{where}: the object above it has another value", ExitCode.USAGE)
    cast("dict[str, Any]", below)[part.path[-1]] = value


def _merged(parts: CallParts, document: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The document with the values of arguments in it."""
    found = copy.deepcopy(document)
    for name in parts.body:
        if name not in values:
            continue
        data = found["data"]
        if name not in ("attributes", "relationships", "meta") or not isinstance(data, dict):
            message = f"{parts.operation.info.id}: {name} is in the document of --json; remove the argument"
            raise CommandError(message, ExitCode.USAGE)
        _overlay(cast("dict[str, Any]", data), name, values[name])
    return found


def _overlay(below: dict[str, Any], name: str, value: Any) -> None:
    known = below.get(name)
    if isinstance(known, dict) and isinstance(value, dict):
        for key, inner in cast("dict[str, Any]", value).items():
            _overlay(cast("dict[str, Any]", known), key, inner)
    else:
        below[name] = value


def _complete(parts: CallParts, needed: Sequence[str], values: dict[str, Any]) -> None:
    """Fill in empty objects, and check that nothing is missing."""
    missing: list[str] = []
    for name in needed:
        if name in values:
            continue
        if name in parts.objects:
            required = parts.required(name)
            missing += [member if name == "attributes" else f"{name}.{member}" for member in required]
            values[name] = {}
        else:
            missing.append(name)
    if missing:
        id_ = parts.operation.info.id
        way = " (or --json @FILE)" if any(name not in parts.in_path for name in missing) and parts.body else ""
        raise CommandError(
            f"{id_} needs {' and '.join(f'{name}=...' for name in missing)}{way}; "
            f"klaviyo-ext call {id_} --help shows all",
            ExitCode.USAGE,
        )
