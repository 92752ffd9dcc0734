"""``klaviyo-ext get``: any GET operation, by its name or its path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import typer

from klaviyo_client.runtime.operation import Operation

from ...core.known_operations import api_path, operation_at
from ..calling.argument_texts import Argument, arguments_of
from ..calling.built_call import built_call
from ..calling.found_operation import FoundOperation, find_operation
from ..calling.sent_call import check_pages, send_call
from ..client_setup import connected
from ..option_groups import Connection, Printing, takes
from ..shell_completion import completed_names
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["command", "operation_of"]


@takes(printing=Printing, connection=Connection)
def command(
    call: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION|PATH",
            help="For example get_lists or /api/lists/Y6nRLr.",
            show_default=False,
            autocompletion=completed_names.reading_operations,
        ),
    ],
    connection: Connection,
    printing: Printing,
    parameters: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...",
            help="Parameters, for example id=Y6nRLr or page_size=10.",
            show_default=False,
            autocompletion=completed_names.parameters,
        ),
    ] = None,
) -> ExitCode:
    """Send any GET request, and print the response. OPERATION --help shows its parameters, limits and scopes."""
    query = printing.chosen()
    operation = operation_of(call, parameters or [])
    check_pages(operation, all_pages=printing.all_pages)
    with connected(connection, needs_key=operation.info.auth != "public") as klaviyo:
        send_call(klaviyo, operation, all_pages=printing.all_pages, format=printing.format, query=query)
    return ExitCode.OK


def operation_of(call: str, parameters: Sequence[str]) -> Operation[Any]:
    """The call for an operation's id or a path, with ``NAME=VALUE`` parameters.

    Raises:
        CommandError: the operation does not exist or does not read, or a parameter is wrong.
    """
    given = arguments_of(parameters)
    if "/" in call:
        return _by_path(call, given)
    return built_call(_reading(find_operation(call, reads=True)), given)


def _by_path(call: str, given: Sequence[Argument]) -> Operation[Any]:
    parts = urlsplit(call)
    path = api_path(parts.path)
    info = operation_at("GET", path)
    if info is None:
        message = f"no GET operation has the path {path}; klaviyo-ext call GET {path} sends it nevertheless"
        raise CommandError(message, ExitCode.USAGE)
    names = zip(info.path_template.split("/"), path.split("/"), strict=True)
    values = {name.strip("{}"): unquote(value) for name, value in names if name.startswith("{")}
    in_query = [Argument(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True)]
    return built_call(find_operation(info.id), [*in_query, *given], path=values)


def _reading(operation: FoundOperation) -> FoundOperation:
    info = operation.info
    if info.method != "GET":
        message = f"{info.id} is a {info.method} operation; get sends GET operations only, call sends any"
        raise CommandError(message, ExitCode.USAGE)
    return operation
