"""``klaviyo-ext export``: write resources to a file, page by page."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from inspect import signature
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Protocol

import attrs
import typer

from klaviyo_client import operations
from klaviyo_client.runtime.operation import Operation

from ...errors import ArgumentError, KlaviyoError
from ...rows.columns.asked_columns import all_columns, asking, chosen_columns, with_included
from ...rows.columns.resource_columns import Flattened, Flattener
from ...rows.files import TableError, open_writer
from ...rows.files.compression import without_compression
from ...rows.files.file_formats import Format, delimiter_of_name, format_of_name, is_workbook_name
from ...rows.files.formulas import FormulaCount, escaped
from ...rows.files.json_text import has_half_pair
from ...rows.files.row_writer import JSONWriter
from ...rows.files.same_file import number_of, same_file
from ...rows.files.whole_file import Output
from ..client_setup import connected
from ..filter_texts import check_filter
from ..option_groups import Connection, Writing, takes
from ..stop_signals import held, let_through
from ..terminal.binary_output import check_terminal
from ..terminal.error_lines import code_of, say
from ..terminal.exit_codes import CommandError, ExitCode
from ..terminal.progress_bar import meter

__all__ = ["events", "profiles"]

_LINES = ("csv", "jsonl")
"""Formats of which any first rows are a file, too."""


class _Writer(Protocol):
    """Writes rows or whole resources."""

    def write(self, rows: Iterable[Any], /) -> None: ...
    def close(self) -> None: ...


@takes(writing=Writing, connection=Connection)
def profiles(
    writing: Writing,
    connection: Connection,
    list_id: Annotated[str | None, typer.Option("--list", metavar="ID", help="Only profiles in this list.")] = None,
    segment_id: Annotated[
        str | None, typer.Option("--segment", metavar="ID", help="Only profiles in this segment.")
    ] = None,
) -> ExitCode:
    """Export profiles."""
    if list_id is not None and segment_id is not None:
        raise CommandError("use either --list or --segment, not both", ExitCode.USAGE)
    if list_id is not None:
        return _export("get_profiles_for_list", (list_id,), writing, connection)
    if segment_id is not None:
        return _export("get_profiles_for_segment", (segment_id,), writing, connection)
    return _export("get_profiles", (), writing, connection)


@takes(writing=Writing, connection=Connection)
def events(writing: Writing, connection: Connection) -> ExitCode:
    """Export events, with the ids of their profiles and metrics; --include metric,profile adds their attributes."""
    return _export("get_events", (), writing, connection)


def _export(name: str, path_values: Sequence[str], writing: Writing, connection: Connection) -> ExitCode:
    """Export all resources that a paginated operation lists.

    Raises:
        CommandError: an option is wrong, or a request failed; the message says how to continue.
        TableError: the file cannot be written.
    """
    operation, known = _asked(name, path_values, writing)
    path = None if writing.out == "-" else Path(writing.out)
    chosen_format = writing.format or (None if path is None else format_of_name(path.name)) or "jsonl"
    if path is not None and writing.format is None and is_workbook_name(path.name):
        raise CommandError(f"{path}: workbooks are read only; use a name that ends in .csv or .parquet", ExitCode.USAGE)
    compression = None if path is None else without_compression(path.name)[1]
    if chosen_format == "parquet" and compression is not None:
        raise CommandError(
            f"{path}: Parquet has its own compression; remove .{compression} from the name", ExitCode.USAGE
        )
    check_terminal(chosen_format, path)
    if writing.escape_formulas and chosen_format != "csv":
        raise CommandError(f"--escape-formulas is for CSV only, and the format is {chosen_format}", ExitCode.USAGE)
    flattener = _flattener(operation, known, chosen_format)
    if same_file((("--out", path or number_of(sys.stdout)), ("--fake-data", connection.fake_data))) is not None:
        raise CommandError("--out and --fake-data must not be the same file")
    formulas = FormulaCount()
    piped = path is None or (path.exists() and not path.is_file())
    with connected(connection) as klaviyo, held(), Output(path, compression) as output:
        writer = _writer(output, chosen_format, flattener, escaped if writing.escape_formulas else formulas)
        done = _Done(writing.cursor)
        pages = klaviyo.pages(operation, cursor=writing.cursor, prefetch=True)
        try:
            try:
                with meter(writing.progress, "rows") as shown:
                    for page in pages:
                        most = None if writing.limit is None else writing.limit - done.rows
                        found = islice(with_included(page, operation), most)
                        rows = list(found if flattener is None else map(flattener.row, found))
                        with let_through() if piped else nullcontext():  # the pipe may be full
                            writer.write(rows)
                            if chosen_format in _LINES:
                                output.checkpoint()
                        done = _Done(page.next_cursor, done.rows + len(rows))
                        shown.show(0.0 if writing.limit is None else done.rows / writing.limit, done.rows)
                        if done.rows == writing.limit:
                            break
            finally:
                writer.close()
        except (KlaviyoError, KeyboardInterrupt, TableError, CommandError) as failure:
            if not done.rows:
                raise
            raise _stopped(failure, done, output) from failure
    if formulas.count:
        say(
            f"a spreadsheet would take {_counted(formulas.count, 'text')} for formulas; "
            "to open the file in one, use --escape-formulas"
        )
    if flattener is not None and flattener.respelled:
        say(f"{_counted(flattener.respelled, 'text')} cannot be written to {chosen_format}, and became JSON")
    counted = _counted(done.rows, "row")
    say(f"{counted} written to {output.name}" if path is not None else counted)
    return ExitCode.OK


def _writer(output: Output, format: Format, flattener: Flattener | None, spell: Callable[[str], str]) -> _Writer:
    if flattener is None:
        return JSONWriter(output.stream, array=format == "json")
    delimiter = delimiter_of_name(output.name)
    return open_writer(output.stream, format, flattener.columns, output.name, delimiter=delimiter, spell=spell)


@attrs.frozen
class _Done:
    """What was exported.

    Attributes:
        cursor: where to continue.
        rows: how many rows were written.
    """

    cursor: str | None
    rows: int = 0


def _counted(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count:,} {what}s"


def _stopped(failure: BaseException, done: _Done, output: Output) -> CommandError:
    """Keep the pages so far, and say how to continue."""
    code = code_of(failure)
    text = str(failure) or "interrupted"
    way = "all pages were read" if done.cursor is None else f"to continue, use --cursor {done.cursor}"
    kept = output.keep_partial()
    if kept is not None:
        beside = " and another file" if done.cursor else ""
        message = f"{text}; the first {done.rows:,} rows are in {kept}; {way}{beside}"
    elif output.broken:
        return CommandError(f"{text}; no rows were kept; run the same command again", code)
    else:
        torn = ", and perhaps a part of the next ones" if output.failed else ""
        message = f"{text}; {done.rows:,} rows were written{torn}; {way}"
    return CommandError(message, ExitCode.RESUMABLE if code is ExitCode.FAILED else code)


def _asked(
    name: str, path_values: Sequence[str], writing: Writing
) -> tuple[Operation[Any], Sequence[Flattened] | None]:
    """The call with all that the chosen columns need, and these columns."""
    chosen, operation = _chosen(writing), _operation(name, path_values, writing)
    if chosen is None:
        return operation, None
    try:
        known = chosen_columns(operation, chosen)
        return asking(operation, known), known
    except ArgumentError as error:
        raise CommandError(f"--{error}", ExitCode.USAGE) from None


def _operation(name: str, path_values: Sequence[str], writing: Writing) -> Operation[Any]:
    info = operations[name]
    if writing.filter is not None:
        check_filter(writing.filter, info)
    resource = _resource(name)
    given: dict[str, Any] = {
        "filter": writing.filter,
        "sort": writing.sort,
        f"fields_{resource}": _names(writing.fields),
        f"additional_fields_{resource}": _names(writing.extra),
        "include": _names(writing.include),
        "page_size": writing.page_size or (None if info.page_size is None else info.page_size.maximum),
    }
    if writing.limit is not None and info.page_size is not None and writing.page_size is None:
        given["page_size"] = max(info.page_size.minimum, min(info.page_size.maximum, writing.limit))
    build = operations.builder(name)
    known = signature(build).parameters
    for parameter, value in given.items():
        if value is not None and parameter not in known:
            raise CommandError(f"{_option(parameter)} is not supported: {name} has no such parameter", ExitCode.USAGE)
    try:
        operation: Operation[Any] = build(*path_values, **{key: v for key, v in given.items() if v is not None})
    except ArgumentError as error:
        told = str(error).partition("; to send another value")[0]  # what follows is for Python
        raise CommandError(f"{_option(error.argument or name)}: {told}", ExitCode.USAGE) from None
    return operation


def _option(parameter: str) -> str:
    """The option for a parameter of an operation."""
    known = {"additional": "--with", "fields": "--fields"}
    return known.get(parameter.partition("_")[0], f"--{parameter.replace('_', '-')}")


def _chosen(writing: Writing) -> list[str] | None:
    """The names of the columns.

    Raises:
        CommandError: one is there twice, or not text.
    """
    chosen = _names(writing.columns)
    for column, count in Counter(chosen or ()).items():
        if count > 1 or has_half_pair(column):
            what = f"{column} is there twice" if count > 1 else f"{column!r} is not valid text"
            raise CommandError(f"--columns: {what}", ExitCode.USAGE)
    return chosen


def _flattener(operation: Operation[Any], chosen: Sequence[Flattened] | None, format: Format) -> Flattener | None:
    """Makes rows of resources; ``None`` if they are written unchanged."""
    if chosen is not None:
        return Flattener(chosen, chosen=True, format=format)
    if format in ("jsonl", "json"):
        return None
    try:
        return Flattener(all_columns(operation), chosen=False, format=format)
    except ArgumentError as error:
        raise CommandError(f"--fields: {error}", ExitCode.USAGE) from None


def _resource(name: str) -> str:
    """The Python name of the resource that an operation lists, as in the names of its parameters."""
    model = operations[name].result.model or ""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model).lower()


def _names(text: str | None) -> list[str] | None:
    return None if text is None else [name.strip() for name in text.split(",") if name.strip()]
