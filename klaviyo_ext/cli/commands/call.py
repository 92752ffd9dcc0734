"""``klaviyo-ext call``: any operation by its name, or any request by its method and path."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Annotated, Any

import attrs
import typer

from klaviyo_client.runtime.operation import File, Form, Operation

from ... import Klaviyo
from ...core.any_call import any_call
from ...core.known_operations import api_path
from ...core.similar_names import hint
from ...errors import ArgumentError, EncodeError
from ..calling.argument_texts import arguments_of, json_of
from ..calling.built_call import built_call
from ..calling.found_operation import find_operation
from ..calling.irreversible import agree
from ..calling.sent_call import check_pages, send_call
from ..client_setup import connected
from ..option_groups import Connection, Printing, takes
from ..shell_completion import completed_names
from ..terminal.exit_codes import CommandError, ExitCode
from ..terminal.json_query import Query

__all__ = ["command"]

_METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")


@takes(printing=Printing, connection=Connection)
def command(
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="For example get_lists; or a method and a path.",
            show_default=False,
            autocompletion=completed_names.operations,
        ),
    ],
    connection: Connection,
    printing: Printing,
    parameters: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...",
            help="Parameters and attributes: id=Y6nRLr name=News. NAME:=JSON for JSON, NAME=@FILE for a file.",
            show_default=False,
            autocompletion=completed_names.parameters,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option("--json", "--body", metavar="JSON", help="Body; @FILE reads a file, @- standard input."),
    ] = None,
    form: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="Part of a multipart form, with a path; NAME=@FILE uploads a file."),
    ] = None,
    revision: Annotated[
        str | None, typer.Option(metavar="DATE", help="API revision; default: that of this version.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Send it without asking, even if nobody can undo it.")
    ] = False,
) -> ExitCode:
    """Call any operation, and print the response. OPERATION --help shows its parameters, limits and scopes."""
    texts = list(parameters or ())
    reads_stdin = body in ("-", "@-") or any(text.endswith("=@-") for text in texts)
    sending = _Sending(connection, printing, revision, yes, reads_stdin, printing.chosen())
    if operation.upper() in _METHODS or operation.isupper():
        if operation.upper() not in _METHODS:
            wrong = f"the method must be one of {', '.join(_METHODS)}; not {operation!r}{hint(operation, _METHODS)}"
            raise CommandError(wrong, ExitCode.USAGE)
        document = _form(form, body) if form else None if body is None else json_of("--body", body)
        path, *query = texts or [""]
        return sending.by_path(operation, path, query, document)
    if form:
        raise CommandError(f"--form needs a method and a path; use {operation} NAME=@FILE", ExitCode.USAGE)
    document = None if body is None else json_of("--json", body)
    return sending.by_name(built_call(find_operation(operation), arguments_of(texts), document=document))


@attrs.frozen
class _Sending:
    """How to send a call."""

    connection: Connection
    printing: Printing
    revision: str | None
    yes: bool
    reads_stdin: bool
    query: Query | None

    def by_name(self, call: Operation[Any]) -> ExitCode:
        check_pages(call, all_pages=self.printing.all_pages)
        agree(call, yes=self.yes, reads_stdin=self.reads_stdin)
        with self._client(needs_key=call.info.auth != "public") as klaviyo:
            self._send(klaviyo, call)
        return ExitCode.OK

    def by_path(self, method: str, path: str, texts: Sequence[str], document: Any) -> ExitCode:
        with self._client() as klaviyo:
            try:
                call = _by_path(method, path, texts, document, klaviyo.core.context.settings.base_url)
            except (ArgumentError, EncodeError) as error:
                raise CommandError(str(error), ExitCode.USAGE) from None
            check_pages(call, all_pages=self.printing.all_pages)
            agree(call, yes=self.yes, reads_stdin=self.reads_stdin)
            self._send(klaviyo, call)
        return ExitCode.OK

    @contextmanager
    def _client(self, *, needs_key: bool = True) -> Generator[Klaviyo]:
        with connected(self.connection, reads_stdin=self.reads_stdin, writes=True, needs_key=needs_key) as klaviyo:
            try:
                yield klaviyo if self.revision is None else klaviyo.with_options(revision=self.revision)
            except ArgumentError as error:
                raise CommandError(str(error), ExitCode.USAGE) from None

    def _send(self, klaviyo: Klaviyo, call: Operation[Any]) -> None:
        printing = self.printing
        send_call(klaviyo, call, all_pages=printing.all_pages, format=printing.format, query=self.query)


def _by_path(method: str, path: str, texts: Sequence[str], document: Any, base_url: str) -> Operation[Any]:
    if not path:
        raise CommandError(f"{method} needs a path, for example /api/lists", ExitCode.USAGE)
    pairs = [(each.name, each.text) for each in arguments_of(texts)]
    query = dict(pairs)
    if len(query) < len(pairs):
        raise CommandError("a parameter is there twice; separate values with commas", ExitCode.USAGE)
    local, mark, tail = path.partition("?")
    whole = path if "://" in local else f"{api_path(local)}{mark}{tail}"
    return any_call(method, whole, query=query, body=document, base_url=base_url)


def _form(parts: Sequence[str], body: str | None) -> Form:
    if body is not None:
        raise CommandError("use either --body or --form, not both", ExitCode.USAGE)
    fields, files = list[tuple[str, str]](), list[tuple[str, File]]()
    for each in arguments_of(parts):
        if each.text.startswith("@"):
            try:
                files.append((each.name, File(each.text[1:])))
            except ArgumentError as error:
                raise CommandError(f"--form {each.name}: {error}", ExitCode.USAGE) from None
        else:
            fields.append((each.name, each.text))
    return Form(tuple(fields), tuple(files))
