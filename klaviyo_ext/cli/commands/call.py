"""``klaviyo-ext call``: any request, by its method and path."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from klaviyo_client.runtime.operation import File, Form

from ...core.any_call import any_call
from ...errors import ArgumentError, EncodeError
from ..client_setup import connected
from ..option_groups import Connection, takes
from ..terminal.exit_codes import CommandError, ExitCode
from .get import api_path, pairs_of

__all__ = ["command"]


@takes(connection=Connection)
def command(
    method: Annotated[str, typer.Argument(metavar="METHOD", help="GET, POST, PATCH, PUT or DELETE.")],
    path: Annotated[str, typer.Argument(metavar="PATH", help="For example /api/lists or /api/lists/Y6nRLr.")],
    connection: Connection,
    parameters: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...", help="Query parameters, for example sort=-created.", show_default=False
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(metavar="JSON", help="JSON document to send; @FILE reads a file, @- standard input."),
    ] = None,
    form: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="Part of a multipart form; NAME=@FILE uploads a file. Repeatable."),
    ] = None,
    revision: Annotated[
        str | None, typer.Option(metavar="DATE", help="API revision; default: that of this version.")
    ] = None,
    all_pages: Annotated[bool, typer.Option("--all", help="Print the items of all pages, one per line.")] = False,
) -> ExitCode:
    """Send any request, also one that this version does not know, and print the response as JSON."""
    query = dict(pairs := pairs_of(parameters or []))
    if len(query) < len(pairs):
        raise CommandError("a parameter is there twice; separate values with commas", ExitCode.USAGE)
    if form and body is not None:
        raise CommandError("use either --body or --form, not both", ExitCode.USAGE)
    document = _form(form) if form else _document(body)
    local, mark, tail = path.partition("?")
    with connected(connection, reads_stdin=body == "@-", writes=True) as klaviyo:
        base_url = klaviyo.core.context.settings.base_url
        whole = path if "://" in local else f"{api_path(local)}{mark}{tail}"
        try:
            caller = klaviyo if revision is None else klaviyo.with_options(revision=revision)
            call = any_call(method, whole, query=query, body=document, base_url=base_url)
        except (ArgumentError, EncodeError) as error:
            raise CommandError(str(error), ExitCode.USAGE) from None
        if all_pages and call.info.pagination is None:
            raise CommandError(f"--all: {call.info.id} is not paginated", ExitCode.USAGE)
        if all_pages:
            for item in caller.items(call):
                sys.stdout.write(f"{json.dumps(item, ensure_ascii=False)}\n")
        elif found := caller.send(call).to_dict():
            sys.stdout.write(f"{json.dumps(found, indent=2, ensure_ascii=False)}\n")
    return ExitCode.OK


def _form(parts: list[str]) -> Form:
    fields, files = list[tuple[str, str]](), list[tuple[str, File]]()
    for name, value in pairs_of(parts):
        if value.startswith("@"):
            try:
                files.append((name, File(value[1:])))
            except ArgumentError as error:
                raise CommandError(f"--form {name}: {error}", ExitCode.USAGE) from None
        else:
            fields.append((name, value))
    return Form(tuple(fields), tuple(files))


def _document(body: str | None) -> Any:
    if body is None:
        return None
    if body.startswith("@"):
        name = body[1:]
        try:
            text = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            raise CommandError(f"--body {body}: {error.strerror or error}") from None
    else:
        text = body.encode(errors="surrogateescape")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"--body is not JSON: {error}", ExitCode.USAGE) from None
