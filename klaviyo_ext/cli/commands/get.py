"""``klaviyo-ext get``: any GET operation, by its name or its path."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from inspect import Parameter, signature
from typing import Annotated, Any, get_origin
from urllib.parse import parse_qsl, unquote, urlsplit

import typer

from klaviyo_client import operations
from klaviyo_client.runtime.annotation_types import parameter_types, union_members
from klaviyo_client.runtime.operation import Operation, OperationInfo

from ...core.known_operations import operation_at
from ..client_setup import connected
from ..option_groups import Connection, takes
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["api_path", "command", "operation_of", "pairs_of"]


@takes(connection=Connection)
def command(
    call: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION|PATH", help="For example get_lists or /api/lists/Y6nRLr.", show_default=False
        ),
    ],
    connection: Connection,
    parameters: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...", help="Parameters, for example id=Y6nRLr or page_size=10.", show_default=False
        ),
    ] = None,
    all_pages: Annotated[bool, typer.Option("--all", help="Print the items of all pages, one per line.")] = False,
) -> ExitCode:
    """Send any GET request, and print the response as JSON."""
    operation = operation_of(call, parameters or [])
    if all_pages and operation.info.pagination is None:
        raise CommandError(f"--all: {operation.info.id} is not paginated", ExitCode.USAGE)
    with connected(connection) as klaviyo:
        if all_pages:
            for item in klaviyo.items(operation):
                plain = item.to_dict() if hasattr(item, "to_dict") else item
                sys.stdout.write(f"{json.dumps(plain, ensure_ascii=False)}\n")
        else:
            found = klaviyo.send(operation).to_dict()
            sys.stdout.write(f"{json.dumps(found, indent=2, ensure_ascii=False)}\n")
    return ExitCode.OK


def operation_of(call: str, parameters: Sequence[str]) -> Operation[Any]:
    """The call for an operation's id or a path, with ``NAME=VALUE`` parameters.

    Raises:
        CommandError: the operation does not exist or does not read, or a parameter is wrong.
    """
    given = pairs_of(parameters)
    if "/" in call:
        return _by_path(call, given)
    if call not in operations:
        near = get_close_matches(call, [info.id for info in operations.values() if info.method == "GET"], n=2)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise CommandError(f"unknown operation {call!r}{hint}", ExitCode.USAGE)
    info = operations[call]
    _check_reads(info)
    return _build(info, {}, given)


def pairs_of(parameters: Sequence[str]) -> list[tuple[str, str]]:
    """Names and values of ``NAME=VALUE`` arguments.

    Raises:
        CommandError: one has no ``=``.
    """
    given: list[tuple[str, str]] = []
    for text in parameters:
        name, equals, value = text.partition("=")
        if not equals:
            raise CommandError(f"invalid parameter {text!r}; expected NAME=VALUE", ExitCode.USAGE)
        given.append((name, value))
    return given


def api_path(path: str) -> str:
    """``path`` as the API has it: ``lists/`` is ``/api/lists``."""
    found = f"/{path.strip('/')}"
    return found if found.startswith(("/api/", "/client/")) else f"/api{found}"


def _by_path(call: str, given: list[tuple[str, str]]) -> Operation[Any]:
    parts = urlsplit(call)
    path = api_path(parts.path)
    info = operation_at("GET", path)
    if info is None:
        message = f"no GET operation has the path {path}; klaviyo-ext call GET {path} sends it nevertheless"
        raise CommandError(message, ExitCode.USAGE)
    names = zip(info.path_template.split("/"), path.split("/"), strict=True)
    values = {name.strip("{}"): unquote(value) for name, value in names if name.startswith("{")}
    return _build(info, values, [*parse_qsl(parts.query, keep_blank_values=True), *given])


def _check_reads(info: OperationInfo) -> None:
    if info.method != "GET":
        raise CommandError(f"{info.id} is a {info.method} operation; get sends GET operations only", ExitCode.USAGE)


def _build(info: OperationInfo, path: Mapping[str, str], given: Sequence[tuple[str, str]]) -> Operation[Any]:
    build = operations.builder(info.id)
    known: Mapping[str, Parameter] = signature(build).parameters
    types = parameter_types(build)
    values: dict[str, Any] = dict(path)
    for name, value in given:
        plain = re.sub(r"\W+", "_", name).strip("_")
        if plain not in known:
            raise CommandError(
                f"{info.id} has no parameter {name!r}; expected {', '.join(known) or 'none'}", ExitCode.USAGE
            )
        values[plain] = _value(info, plain, union_members(types[plain]), value)
    missing = [name for name, parameter in known.items() if parameter.default is Parameter.empty and name not in values]
    if missing:
        raise CommandError(f"{info.id} needs {' and '.join(f'{name}=...' for name in missing)}", ExitCode.USAGE)
    positional = [values.pop(name) for name, parameter in known.items() if parameter.kind is not Parameter.KEYWORD_ONLY]
    operation: Operation[Any] = build(*positional, **values)
    return operation


def _value(info: OperationInfo, name: str, kinds: Sequence[Any], text: str) -> Any:
    if any(get_origin(kind) is Sequence for kind in kinds):
        return [part.strip() for part in text.split(",") if part.strip()]
    if bool in kinds:
        if text.lower() not in ("true", "false"):
            raise CommandError(f"{info.id}: {name} must be true or false, not {text!r}", ExitCode.USAGE)
        return text.lower() == "true"
    if int in kinds:
        try:
            return int(text)
        except ValueError:
            raise CommandError(f"{info.id}: {name} must be a whole number, not {text!r}", ExitCode.USAGE) from None
    return text
